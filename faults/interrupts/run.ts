import { nameOf, runInterrupts } from './matrix.js'

/**
 * Stops the actions of this repository, as dist/ has them, between their first and their last write, and tells what was
 * left or told wrongly: `npm run interrupts`. `INTERRUPTS_EVERY=5` takes each 5th run of an operation,
 * `INTERRUPTS_ONLY=promote` the operations whose names have this in them.
 */
const every = Number(process.env['INTERRUPTS_EVERY'] ?? 1)
const only = process.env['INTERRUPTS_ONLY']
const started = performance.now()
const { total, results, wrong, byOperation } = await runInterrupts({
  every,
  only: (name) => only === undefined || name.includes(only),
  onWrong: (result) => {
    for (const problem of result.problems) process.stdout.write(`${nameOf(result)}: ${problem}\n`)
  },
})
const table = [...byOperation].map(
  ([name, each]) =>
    `${name.padEnd(50)}${[each.cancelled, each.killed, each.wrong].map((n) => String(n).padStart(11)).join('')}`,
)
const seconds = Math.round((performance.now() - started) / 1000)
process.stdout.write(
  [
    '',
    `${'operation'.padEnd(50)}  cancelled     killed      wrong`,
    ...table,
    `${results.length} of ${total} interrupts, ${wrong.length} wrong, ${seconds} s`,
    '',
  ].join('\n'),
)
process.exitCode = wrong.length === 0 ? 0 : 1
