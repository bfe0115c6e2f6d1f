import { fileURLToPath } from 'node:url'
import { areas, mochaOptionsOf } from './areas.mjs'

const area = process.env['MUTATION_AREA'] ?? ''
const files = process.env['MUTATION_FILES']?.split(',') ?? areas[area].files

/** Mutates the output of tsc: the tests run it as it is, and it has the comments of the source. */
export default {
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/mocha-runner'))],
  testRunner: 'mocha',
  mochaOptions: {
    require: [fileURLToPath(new URL('jest-interface.cjs', import.meta.url))],
    ...mochaOptionsOf(areas[area]),
  },
  mutate: files.map((name) => `lib/src/${name}.js`),
  // Stryker cannot read tsconfig.json through TypeScript 7, and nothing is compiled here.
  ignorePatterns: [
    '/tsconfig.json',
    '/.e2e',
    '/coverage',
    '/mutation/.stryker-tmp',
    '/mutation/node_modules',
    '/mutation/reports',
    '/docs',
    '*.log',
  ],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['MUTATION_CONCURRENCY'] ?? 1),
  timeoutMS: 2000,
  // What a mutant leaves in a process is not there for all of the others.
  maxTestRunnerReuse: 200,
  incremental: true,
  incrementalFile: `mutation/reports/${area}.json`,
  tempDirName: `mutation/.stryker-tmp/${area}`,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, allowColor: false },
  thresholds: { high: 95, low: 85, break: 85 },
}
