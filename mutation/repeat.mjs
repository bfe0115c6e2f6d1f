import Mocha from 'mocha'
import { globSync } from 'tinyglobby'
import { areas, mochaOptionsOf } from './areas.mjs'
import './jest-interface.cjs'

/**
 * Runs the tests of an area twice in one process. They must pass both times: a test that fails because of what a run
 * before it left would seem to notice every mutant.
 */
const { spec, grep } = mochaOptionsOf(areas[process.env['MUTATION_AREA'] ?? ''])
const mocha = new Mocha({ timeout: 60_000, reporter: 'dot', grep })
mocha.cleanReferencesAfterRun(false)
for (const file of spec.flatMap((pattern) => globSync(pattern).sort())) mocha.addFile(file)
await mocha.loadFilesAsync()
for (let i = 0; i < 2; i++) {
  const failures = await new Promise((resolve) => mocha.run(resolve))
  if (failures > 0) process.exit(1)
}
process.exit(0)
