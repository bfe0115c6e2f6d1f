import { areas } from './areas.mjs'

const { tests } = areas[process.env['MUTATION_AREA'] ?? '']

/** The tests of an area, as the whole suite runs them: the output of tsc, without a transform. */
export default {
  rootDir: process.cwd(),
  roots: ['<rootDir>/lib/__tests__', '<rootDir>/lib/src'],
  testMatch: tests.map((name) => `**/lib/__tests__/${name}.test.js`),
  transform: {},
  testEnvironment: 'node',
  testTimeout: 60_000,
  watchman: false,
}
