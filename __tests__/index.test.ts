import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { root } from './support/program.js'

/** The program as a process: how it ends when it is told to. */
let child: ChildProcess
afterEach(() => {
  child.kill('SIGKILL')
})

/** A signal as if it came from outside: Windows lets no process send another one that it could handle. */
const relay = `data:text/javascript,${encodeURIComponent(`
  process.once('message', (signal) => {
    process.disconnect()
    process.emit(signal, signal)
  })`)}`

/** Starts a sandbox, which stays until it is interrupted; resolves when it is there. */
async function startSandbox(): Promise<{ stdout: () => string; stderr: () => string }> {
  const program = join(root, 'lib', 'src', 'index.js')
  child = spawn(process.execPath, ['--import', relay, program, 'sandbox', '--port', '0'], {
    env: { PATH: process.env['PATH'] ?? '', NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let stdout = ''
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (data: string) => {
    stderr += data
  })
  await new Promise<void>((resolve, reject) => {
    child.once('close', () => reject(new Error(`it ended: ${stdout}${stderr}`)))
    child.stdout?.setEncoding('utf8').on('data', (data: string) => {
      stdout += data
      if (stdout.includes('SAIL_CLIENT_SECRET')) resolve()
    })
  })
  return { stdout: () => stdout, stderr: () => stderr }
}

it.each(['SIGINT', 'SIGTERM', 'SIGBREAK'])('%s ends it in order', async (signal) => {
  const { stderr } = await startSandbox()
  child.send(signal)
  const [code, killedBy] = await once(child, 'close')
  expect([code, killedBy, stderr()]).toEqual([0, null, ''])
})
