import { nameOf, runMatrix } from './matrix.js'

/**
 * Runs operations of this program through a proxy that makes trouble, against the sandbox, and tells what was done or
 * told wrongly: `npm run faults`. `FAULTS_EVERY=20` takes each 20th cell, `FAULTS_ONLY=promote` the operations whose
 * names have this in them, `FAULTS_PART=1/4` the first of four parts of all cells.
 */
const [part = 1, parts = 1] = (process.env['FAULTS_PART'] ?? '1/1').split('/').map(Number)
const every = parts * Number(process.env['FAULTS_EVERY'] ?? 1)
const only = process.env['FAULTS_ONLY']
const started = performance.now()
const { total, cells, green, wrong, byOperation } = await runMatrix({
  ...{ every, from: part - 1 },
  only: (name) => only === undefined || name.includes(only),
  onWrong: ({ cell, requests, problems }) => {
    for (const each of problems) process.stdout.write(`${nameOf(cell, requests)}: ${each}\n`)
  },
})
const table = [...byOperation].map(
  ([name, each]) =>
    `${name.padEnd(28)}${[each.cells, each.green, each.wrong].map((n) => String(n).padStart(8)).join('')}`,
)
const seconds = Math.round((performance.now() - started) / 1000)
const lines = [
  '',
  `${'operation'.padEnd(28)}   cells   green   wrong`,
  ...table,
  `${cells} of ${total} cells, ${green} green, ${wrong.length} wrong, ${seconds} s`,
  '',
]
// Watches that run in real time may be left.
process.stdout.write(lines.join('\n'), () => process.exit(wrong.length === 0 ? 0 : 1))
