// Tests are compiled by tsc like the product, so what runs here is what tsc emits: no transform stands between.
export default {
  rootDir: '.',
  roots: ['<rootDir>/lib/__tests__'],
  testMatch: ['**/*.test.js'],
  transform: {},
  testEnvironment: 'node',
  injectGlobals: true,
  maxWorkers: 2,
  testTimeout: 60_000,
  collectCoverage: process.env.COVERAGE !== 'false',
  coverageProvider: 'v8',
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'lcov', 'json-summary'],
  collectCoverageFrom: ['lib/src/**/*.js'],
}
