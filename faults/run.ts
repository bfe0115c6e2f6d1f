import { nameOf, runMatrix } from './matrix.js'

/**
 * Runs operations of this program through a proxy that makes trouble, against the sandbox, and tells what was done or
 * told wrongly: `npm run faults`. `FAULTS_EVERY=20` takes each 20th cell, `FAULTS_ONLY=promote` the operations whose
 * names have this in them.
 */
const every = Number(process.env['FAULTS_EVERY'] ?? 1)
const only = process.env['FAULTS_ONLY']
const started = performance.now()
const { cells, green, wrong, byOperation } = await runMatrix(every, (name) => only === undefined || name.includes(only))
const lines = wrong.flatMap(({ cell, requests, problems }) =>
  problems.map((each) => `${nameOf(cell, requests)}: ${each}`),
)
const table = [...byOperation].map(
  ([name, each]) =>
    `${name.padEnd(28)}${[each.cells, each.green, each.wrong].map((n) => String(n).padStart(8)).join('')}`,
)
const seconds = Math.round((performance.now() - started) / 1000)
process.stdout.write(
  [
    ...lines,
    '',
    `${'operation'.padEnd(28)}   cells   green   wrong`,
    ...table,
    `${cells} cells, ${green} green, ${wrong.length} wrong, ${seconds} s`,
    '',
  ].join('\n'),
)
process.exitCode = wrong.length === 0 ? 0 : 1
