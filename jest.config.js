// Suites that move much data, try thousands of cases, or build projects like a user. They run on one version of Node.js.
const heavy = [
  'commands/init/build',
  'commands/invoke/large',
  'commands/logs/large',
  'commands/shared/secrets-in-outputs',
  'package',
]

// Suites that start many processes, or take as long for another reason. `npm run test:slow` runs both lists.
const slow = [
  'bundle/needed-files',
  'commands/cleanup/accounts',
  'commands/cleanup/every-write',
  'commands/cleanup/tags',
  'commands/connector/command',
  'commands/discover/command',
  'commands/discover/left-out',
  'commands/drift/command',
  'commands/invoke/command',
  'commands/logs/command',
  'commands/logs/follow',
  'commands/pack/command',
  'commands/pipeline/command',
  'commands/promote/from-commit',
  'commands/promote/lost-answers',
  'commands/prove/aggregate',
  'commands/prove/command',
  'commands/report/command',
  'commands/rollback/command',
  'commands/rollback/sequences',
  'commands/shared/foreign-code',
  'commands/shared/github-requests',
  'commands/sources/command',
  'commands/sync/command',
  'commands/unwritable',
  'commands/upload/command',
  'commands/upload/interleaved',
  'commands/upload/uncommitted',
  'commands/validate/bundle-facts',
  'commands/validate/bundle-result',
  'commands/validate/command',
  'commands/validate/customizer-alone',
  'commands/validate/not-created',
  'commands/validate/record-target',
  'commands/validate/recorded',
  'commands/validate/settings',
  'commands/wrong-answers',
  'core/secrets/leaks',
  'core/secrets/store',
  'faults/cells',
  'github/comment',
  'github/deployments',
  'project/build',
  'report/html/page',
  'runtime/crash',
  'runtime/limits',
  'runtime/runtime',
  'sandbox/api/invoke',
  'stall',
  'tenant/http/many-jobs',
  'tenant/http/settle',
  'tenant/sandbox',
  'validation/checks/answer-mutations',
  'validation/checks/connection/unreachable',
  'validation/checks/process/process',
  'validation/checks/reading/sail-faults',
  'validation/checks/writing/broken',
  'validation/checks/writing/sail-faults',
  'validation/engine/run',
  'validation/engine/tenant',
  'validation/engine/writing-side-by-side',
]

// Suites with broken connectors, which run again with checks side by side.
const sideBySide = [
  'validation/checks/broken',
  'validation/checks/broken-optional-commands',
  'validation/checks/reading/broken',
  'validation/checks/secrets/secrecy',
  'validation/checks/spec/broken',
  'validation/checks/writing/broken',
]

// Tests are compiled by tsc like the program, so jest runs the output of tsc without a transform.
const project = {
  rootDir: '.',
  // Files of src/ that no test loads are found there, so that coverage counts them too.
  roots: ['<rootDir>/lib/__tests__', '<rootDir>/lib/src'],
  transform: {},
  testEnvironment: 'node',
  injectGlobals: true,
  globalSetup: '<rootDir>/lib/__tests__/support/prepare.js',
}

const patternsOf = (names) => names.map((name) => `**/lib/__tests__/${name}.test.js`)

export default {
  projects: [
    {
      ...project,
      displayName: 'tests',
      testMatch: ['**/*.test.js', ...patternsOf([...slow, ...heavy]).map((pattern) => `!${pattern}`)],
    },
    { ...project, displayName: 'slow', testMatch: patternsOf(slow) },
    {
      ...project,
      displayName: 'side-by-side',
      testMatch: patternsOf(sideBySide),
      globals: { sideBySide: { seed: process.env['SIDE_BY_SIDE_SEED'] ?? 'side by side' } },
    },
    { ...project, displayName: 'heavy', testMatch: patternsOf(heavy) },
  ],
  maxWorkers: '100%',
  testTimeout: 180_000,
  watchman: false,
  coverageProvider: 'v8',
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'lcov', 'json-summary'],
  collectCoverageFrom: ['lib/src/**/*.js'],
}
