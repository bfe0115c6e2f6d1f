// Slow suites: they move much data, try thousands of cases, kill many processes, or build projects like a user.
// `npm run test:slow` runs them.
const slow = [
  'commands/cleanup/every-write',
  'commands/init/build',
  'commands/invoke/large',
  'commands/logs/large',
  'commands/shared/secrets-in-outputs',
  'package',
]

// Tests are compiled by tsc like the program, so jest runs the output of tsc without a transform.
const project = {
  rootDir: '.',
  // Files of src/ that no test loads are found there, so that coverage counts them too.
  roots: ['<rootDir>/lib/__tests__', '<rootDir>/lib/src'],
  testMatch: ['**/*.test.js'],
  transform: {},
  testEnvironment: 'node',
  injectGlobals: true,
  globalSetup: '<rootDir>/lib/__tests__/support/prepare.js',
}

export default {
  projects: [
    {
      ...project,
      displayName: 'tests',
      testPathIgnorePatterns: ['/node_modules/', ...slow.map((name) => `/${name}\\.test\\.js$`)],
    },
    { ...project, displayName: 'slow', testMatch: slow.map((name) => `**/${name}.test.js`) },
  ],
  maxWorkers: '100%',
  testTimeout: 60_000,
  watchman: false,
  coverageProvider: 'v8',
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'lcov', 'json-summary'],
  collectCoverageFrom: ['lib/src/**/*.js'],
}
