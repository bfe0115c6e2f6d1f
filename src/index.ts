import { printFailure } from './cli/failure.js'
import { UserError } from './core/errors.js'
import { fileErrorReason } from './core/files.js'
import { failLastWaiting, lastOperation, unfinished } from './core/stall.js'
import { main, shellOutlet } from './main.js'

// Whatever ends the program before main has ended did not do the work.
process.exitCode = 1
let isOver = false

const controller = new AbortController()
// A runner on Windows, which has no SIGTERM, sends SIGBREAK in its place. A terminal that is closed sends SIGHUP.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) {
  process.on(signal, () => controller.abort(new UserError(`interrupted by ${signal}`)))
}

const outlet = shellOutlet(process)
let crashed = false

process.on('beforeExit', () => {
  if (!isOver) failLastWaiting()
})
process.on('exit', () => {
  if (isOver) return
  // Something has called process.exit, perhaps with 0.
  process.exitCode = 1
  if (crashed) return
  printFailure(new UserError(`saas-connector ${unfinished('its process was ended', lastOperation())}`), outlet)
})

/** Ends the process when all output is written, whatever the defect left open. */
function exitAsFailed(): void {
  process.stdout.write('', () => process.exit(1))
}

/** Milliseconds for which what is under way is waited for after an error that nothing caught. */
const maxEndingMs = 60_000

// Node.js prints an error that nothing caught as it is, and its text may hold a secret. It would also end the process
// before tags are moved back and test accounts are deleted.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    printFailure(error, outlet)
    if (isOver) return exitAsFailed()
    if (crashed) return
    crashed = true
    controller.abort(new UserError('interrupted by a defect'))
    setTimeout(exitAsFailed, maxEndingMs).unref()
  })
}

let isUnwritable = false
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Each further line fails too.
    if (isUnwritable) return
    isUnwritable = true
    // Whoever read the output, `head` for example, has had enough.
    const isUnread = error.code === 'EPIPE'
    const reason = isUnread ? 'nobody reads the output any more' : `cannot write the output: ${fileErrorReason(error)}`
    const failure = new UserError(reason)
    // What is under way is ended in order.
    controller.abort(failure)
    if (!isUnread) printFailure(failure, outlet)
  })
}

const exitCode = await main(
  {
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    isTerminal: process.stdout.isTTY === true,
    platform: process.platform,
    signal: controller.signal,
  },
  outlet,
)
process.exitCode = exitCode
isOver = true
if (crashed) exitAsFailed()
