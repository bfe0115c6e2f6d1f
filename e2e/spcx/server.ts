import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A parsed answer of the SDK's own server. */
export interface SpcxAnswer {
  status: number
  contentType: string
  /** The complete body. */
  text: string
  /** The lines of JSON, in order. */
  messages: unknown[]
  /** The text of an error after the last line of JSON. */
  error: string
  /** The connection broke before the answer was complete. */
  broken: boolean
}

export interface SpcxOptions {
  /** The folder of the npm package `@sailpoint/connector-sdk`. */
  sdk: string
  /** The folder of a bundle: `index.js` and `connector-spec.json`. */
  bundle: string
  /** The only config that a bundle with its own SDK reads (docs/platform.md#config). */
  config?: unknown
}

/** `spcx run` on a bundle. */
export class Spcx {
  readonly #child: ChildProcess
  readonly #port: number
  readonly #emptyFolder: string
  /** The complete lines of both streams: a line of one may come between two writes of the other. */
  #lines = ''
  readonly #rests = new Map<unknown, string>()
  #changed: () => void = () => {}

  private constructor(child: ChildProcess, port: number, emptyFolder: string) {
    this.#child = child
    this.#port = port
    this.#emptyFolder = emptyFolder
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        const lines = ((this.#rests.get(stream) ?? '') + text).split('\n')
        this.#rests.set(stream, lines.pop() ?? '')
        for (const line of lines) this.#lines += `${line}\n`
        this.#changed()
      })
    }
    child.once('exit', () => this.#changed())
  }

  static async start({ sdk, bundle, config }: SpcxOptions): Promise<Spcx> {
    const port = await freePort()
    // With an empty PATH: it would run a `tsc` from there, which overwrites the bundle (docs/platform.md#sdk-server).
    const emptyFolder = await mkdtemp(join(tmpdir(), 'spcx-'))
    const env: NodeJS.ProcessEnv = { PATH: emptyFolder, SystemRoot: process.env['SystemRoot'] }
    if (config !== undefined) {
      env['CONNECTOR_CONFIG'] = Buffer.from(JSON.stringify(config)).toString('base64')
    }
    const words = [join(sdk, 'dist', 'bin', 'spcx.js'), 'run', 'index.js', String(port)]
    // Its child processes outlive it, so it gets its own process group, which can be killed as a whole.
    const child = spawn(process.execPath, words, {
      cwd: bundle,
      env,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const server = new Spcx(child, port, emptyFolder)
    await server.printed('listening at')
    return server
  }

  /** Its output so far, with the connector's log. */
  get output(): string {
    return this.#lines + [...this.#rests.values()].filter((rest) => rest !== '').join('\n')
  }

  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  async post(body: unknown, path = '/connector/invoke'): Promise<SpcxAnswer> {
    const answer: SpcxAnswer = { status: 0, contentType: '', text: '', messages: [], error: '', broken: false }
    let text = ''
    try {
      const response = await fetch(this.url + path, {
        method: 'POST',
        // No keep-alive, because the server may exit after any answer.
        headers: { 'Content-Type': 'application/json', Connection: 'close' },
        body: JSON.stringify(body),
      })
      answer.status = response.status
      answer.contentType = (response.headers.get('content-type') ?? '').split(';')[0] ?? ''
      // The part before a broken connection counts.
      const decoder = new TextDecoder()
      for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk as Uint8Array, { stream: true })
      }
    } catch {
      answer.broken = true
    }
    const lines = text.split('\n')
    while (lines[0]?.startsWith('{') && parses(lines[0])) {
      answer.messages.push(JSON.parse(lines.shift() ?? ''))
    }
    return { ...answer, text, error: lines.join('\n') }
  }

  /** Ends the server and its child processes. */
  async close(): Promise<void> {
    const { pid } = this.#child
    if (pid !== undefined) {
      const closed = this.running ? once(this.#child, 'close') : undefined
      endGroup(pid)
      await closed
    }
    await rm(this.#emptyFolder, { recursive: true, force: true, maxRetries: 5 })
  }

  /** Resolves when it has printed all of these texts, which may be after its answer. */
  async printed(...texts: string[]): Promise<void> {
    while (!texts.every((text) => this.output.includes(text))) {
      if (!this.running) {
        throw new Error(`spcx ended before it printed ${texts}:\n${this.output}`)
      }
      await new Promise<void>((resolve) => {
        this.#changed = resolve
      })
    }
  }
}

function endGroup(pid: number): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // The process group no longer exists.
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') {
    throw new Error('there is no free port')
  }
  return address.port
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
