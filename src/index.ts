import { UserError } from './base/errors.js'
import { main } from './main.js'

const controller = new AbortController()
// A runner on Windows, which has no SIGTERM, sends SIGBREAK in its place.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) {
  process.on(signal, () => controller.abort(new UserError(`interrupted by ${signal}`)))
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read the output, `head` for example, has had enough.
    if (error.code !== 'EPIPE') throw error
    process.exit(process.exitCode ?? 0)
  })
}

process.exitCode = await main({
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  isTerminal: process.stdout.isTTY === true,
  platform: process.platform,
  signal: controller.signal,
})
