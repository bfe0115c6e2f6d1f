import { fileURLToPath } from 'node:url'
import { areas } from './areas.mjs'

const area = process.env['MUTATION_AREA'] ?? ''
const runner = fileURLToPath(import.meta.resolve('@stryker-mutator/jest-runner'))

/** Mutates the output of tsc: the tests run it as it is, and its comments are those of the source. */
export default {
  plugins: [runner],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { configFile: 'mutation/jest.config.mjs', enableFindRelatedTests: false },
  mutate: (process.env['MUTATION_FILES']?.split(',') ?? areas[area].files).map((name) => `lib/src/${name}.js`),
  // tsconfig.json: TypeScript 7 has no interface that Stryker could read it by, and nothing is compiled.
  ignorePatterns: [
    '/tsconfig.json',
    '/.e2e',
    '/coverage',
    '/mutation/node_modules',
    '/mutation/reports',
    '/dist',
    '/docs',
    '/lib/e2e',
    '*.log',
  ],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['MUTATION_CONCURRENCY'] ?? 1),
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: `mutation/reports/${area}.json`,
  tempDirName: 'mutation/.stryker-tmp',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { logTests: false, allowColor: false },
  thresholds: { high: 95, low: 85, break: 85 },
  checkers: [],
}
