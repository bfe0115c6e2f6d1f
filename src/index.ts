import { exitCodes } from './cli/exit-code.js'
import { printFailure } from './cli/failure.js'
import { InterruptedError, UserError } from './core/errors.js'
import { fileErrorReason } from './core/files.js'
import { failLastWaiting, lastOperation, unfinished } from './core/stall.js'
import { main, shellOutlet } from './main.js'

// Stays when the program ends before `main` does: the work is not done then.
process.exitCode = exitCodes.defect
let isOver = false

const controller = new AbortController()
// A runner on Windows sends SIGBREAK in place of SIGTERM. A terminal that is closed sends SIGHUP.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) {
  process.on(signal, () => controller.abort(new InterruptedError(`interrupted by ${signal}`)))
}

const outlet = shellOutlet(process)
let crashed = false

process.on('beforeExit', () => {
  if (!isOver) failLastWaiting()
})
process.on('exit', () => {
  if (isOver) return
  // Some code called process.exit, perhaps with 0.
  process.exitCode = exitCodes.defect
  if (crashed) return
  printFailure(new UserError(`saas-connector ${unfinished('its process was ended', lastOperation())}`), outlet)
})

/** Ends the process after all output is written, also while something is still open. */
function exitAsFailed(): void {
  process.stdout.write('', () => process.exit(exitCodes.defect))
}

/** Longest wait for the work to stop after an uncaught error. */
const maxEndingMs = 60_000

// Node.js would print an uncaught error unchanged, and its text may hold a secret. It would also end the process before
// tags are moved back and test accounts are deleted.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    printFailure(error, outlet)
    if (isOver) return exitAsFailed()
    if (crashed) return
    crashed = true
    controller.abort(new InterruptedError('interrupted by a defect'))
    setTimeout(exitAsFailed, maxEndingMs).unref()
  })
}

let isUnwritable = false
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Each further line fails too.
    if (isUnwritable) return
    isUnwritable = true
    // The reader of the output, `head` for example, has exited.
    const isUnread = error.code === 'EPIPE'
    const reason = isUnread
      ? 'the reader of the output has exited'
      : `cannot write the output: ${fileErrorReason(error)}`
    // Stop the work in order.
    controller.abort(new InterruptedError(reason))
    if (!isUnread) printFailure(new UserError(reason), outlet)
  })
}

const exitCode = await main(
  {
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns,
    platform: process.platform,
    signal: controller.signal,
  },
  outlet,
)
process.exitCode = exitCode
isOver = true
if (crashed) exitAsFailed()
