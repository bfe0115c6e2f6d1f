// Tests that run programs of others; they are compiled by tsc, like all tests.
export default {
  testSequencer: '<rootDir>/../../e2e/longest-first.cjs',
  rootDir: '../lib/e2e',
  testMatch: ['**/*.test.js'],
  transform: {},
  testEnvironment: 'node',
  injectGlobals: true,
  maxWorkers: 2,
  testTimeout: 600_000,
}
