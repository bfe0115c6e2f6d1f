import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { areas } from './areas.mjs'

/**
 * Runs the mutation tests of all areas, one after the other: `npm run mutation`. Mutants whose file and tests are the same
 * as in the run before are not run again. Fails if less than 85 % of an area's mutants are noticed.
 * `MUTATION_ONLY=session,promote` takes these areas, `MUTATION_FILES=core/secrets/names` these files of the one area,
 * `MUTATION_CONCURRENCY=4` runs four mutants at a time.
 */
const chosen = process.env['MUTATION_ONLY']?.split(',') ?? Object.keys(areas)
const root = fileURLToPath(new URL('..', import.meta.url))
const stryker = fileURLToPath(new URL('node_modules/@stryker-mutator/core/bin/stryker.js', import.meta.url))
const repeat = fileURLToPath(new URL('repeat.mjs', import.meta.url))
const failed = chosen.filter((area) => {
  process.stdout.write(`\n${area}\n`)
  const env = { ...process.env, MUTATION_AREA: area }
  const succeeds = (args) => spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status === 0
  return !(succeeds([repeat]) && succeeds([stryker, 'run', 'mutation/stryker.config.mjs']))
})
process.stdout.write(failed.length === 0 ? 'all areas are guarded\n' : `failed: ${failed.join(', ')}\n`)
process.exitCode = failed.length === 0 ? 0 : 1
