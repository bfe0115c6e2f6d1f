import { fileURLToPath } from 'node:url'
import { areas } from './areas.mjs'

const area = process.env['MUTATION_AREA'] ?? ''
const files = process.env['MUTATION_FILES']?.split(',') ?? areas[area].files

/** Mutates the output of tsc: the tests run it as it is, and it has the comments of the source. */
export default {
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/jest-runner'))],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { configFile: 'mutation/jest.config.mjs', enableFindRelatedTests: false },
  mutate: files.map((name) => `lib/src/${name}.js`),
  // Stryker cannot read tsconfig.json through TypeScript 7, and nothing is compiled here.
  ignorePatterns: [
    '/tsconfig.json',
    '/.e2e',
    '/coverage',
    '/mutation/node_modules',
    '/mutation/reports',
    '/docs',
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
}
