import { printFailure } from './cli/failure.js'
import { UserError } from './core/errors.js'
import { failLastWaiting, lastOperation, unfinished } from './core/stall.js'
import { main, shellOutlet } from './main.js'

// Stays when the program ends before `main` does: the work is not done then.
process.exitCode = 1
let isOver = false

const controller = new AbortController()
// A runner on Windows sends SIGBREAK in place of SIGTERM.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) {
  process.on(signal, () => controller.abort(new UserError(`interrupted by ${signal}`)))
}

const outlet = shellOutlet(process)
let crashed = false

process.on('beforeExit', () => {
  if (!isOver) failLastWaiting()
})
process.on('exit', () => {
  if (isOver) return
  // Some code called process.exit, perhaps with 0.
  process.exitCode = 1
  if (crashed) return
  printFailure(new UserError(`saas-connector ${unfinished('its process was ended', lastOperation())}`), outlet)
})

// Node.js would print an uncaught error unchanged, and its text may hold a secret.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    // Printing the first error failed, so this one cannot be printed either.
    if (crashed) process.exit(1)
    crashed = true
    printFailure(error, outlet)
    process.stdout.write('', () => process.exit(1))
  })
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    // The reader of the output, `head` for example, has exited: stop the work in order.
    controller.abort(new UserError('the reader of the output has exited'))
  })
}

process.exitCode = await main(
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
isOver = true
