import { printFailure } from './cli/failure.js'
import { UserError } from './core/errors.js'
import { main, shellOutlet } from './main.js'

const controller = new AbortController()
// A runner on Windows, which has no SIGTERM, sends SIGBREAK in its place.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) {
  process.on(signal, () => controller.abort(new UserError(`interrupted by ${signal}`)))
}

const outlet = shellOutlet(process)
let crashed = false

// Node.js prints an error that nothing caught as it is, and its text may hold a secret.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    // Printing failed: there is nowhere left to say why.
    if (crashed) process.exit(1)
    crashed = true
    printFailure(error, outlet)
    process.stdout.write('', () => process.exit(1))
  })
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read the output, `head` for example, has had enough.
    if (error.code !== 'EPIPE') throw error
    process.exit(process.exitCode ?? 0)
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
