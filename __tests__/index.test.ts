import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { root } from './support/program.js'

/** The program as a process: how it ends when it is told to. */
let child: ChildProcess
afterEach(() => {
  child.kill('SIGKILL')
})

const program = join(root, 'lib', 'src', 'index.js')

/** A signal as if it came from outside: Windows lets no process send another one that it could handle. */
const relay = `data:text/javascript,${encodeURIComponent(`
  process.once('message', (signal) => {
    process.disconnect()
    process.emit(signal, signal)
  })`)}`

/** Starts a sandbox, which stays until it is interrupted; resolves when it is there. */
async function startSandbox(): Promise<{ stdout: () => string; stderr: () => string }> {
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

it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'])('%s stops it in order', async (signal) => {
  const { stderr } = await startSandbox()
  child.send(signal)
  const [code, killedBy] = await once(child, 'close')
  expect([code, killedBy, stderr()]).toEqual([0, null, ''])
})

describe('an uncaught error', () => {
  const secret = 'hidden-value-1234'

  /** Throws as soon as the program has sent its secret to a tenant. */
  async function crash(code: string, env: Record<string, string> = {}) {
    const tenant = createServer(() => child.send('now'))
    await new Promise<void>((resolve) => tenant.listen(0, '127.0.0.1', resolve))
    const { port } = tenant.address() as AddressInfo
    const preload = `data:text/javascript,${encodeURIComponent(`
      const secret = '${secret}'
      process.once('message', () => { ${code} })`)}`
    child = spawn(process.execPath, ['--import', preload, program, 'connector', '--operation', 'list'], {
      env: {
        PATH: process.env['PATH'] ?? '',
        NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
        SAIL_BASE_URL: `http://127.0.0.1:${port}`,
        SAIL_CLIENT_ID: 'id',
        SAIL_CLIENT_SECRET: secret,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (data: string) => {
        output += data
      })
    const [exitCode] = (await once(child, 'close')) as [number | null]
    tenant.closeAllConnections()
    tenant.close()
    return { exitCode, output }
  }

  it.each([
    ['thrown', `setImmediate(() => { throw new Error('sent ' + secret) })`],
    ['a promise', `Promise.reject(new Error('sent ' + secret))`],
    ['with a secret in its properties', `const e = new Error('sent'); e.options = { secret }; throw e`],
    ['with a secret in its cause', `throw new Error('sent', { cause: new Error(secret) })`],
    ['without a text', `throw Object.create(null)`],
  ])('is printed without secrets: %s', async (_, code) => {
    const { exitCode, output } = await crash(code)
    expect(output).toMatch(/^error: defect of saas-connector-actions, please report it with the lines above: /m)
    expect(output).not.toContain(secret)
    expect(exitCode).toBe(70)
  })

  it('is a workflow command on a runner', async () => {
    const { exitCode, output } = await crash(`throw new Error('sent ' + secret)`, { GITHUB_ACTIONS: 'true' })
    expect(output).toMatch(/^::error::defect of saas-connector-actions, .*: sent \*\*\*$/m)
    expect(output.replace(`::add-mask::${secret}\n`, '')).not.toContain(secret)
    expect(exitCode).toBe(70)
  })
})
