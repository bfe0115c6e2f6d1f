import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { dirname, join, resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Deferred } from './deferred.js'
import { RuntimeError } from './error.js'
import { during, failures, oneLine, type Reason } from './failures.js'
import { channels, type FrameFromHost, FrameReader, type FrameToHost, parseFrame } from './frames.js'
import { Invocation, window } from './invocation.js'
import { killTree } from './kill.js'
import { ConnectorOutput } from './output.js'
import type {
  BundleInspection,
  ConnectorLogLine,
  LoadedBundle,
  MadeBundle,
  RuntimeIncident,
  RuntimeLimits,
  RuntimeRequest,
} from './types.js'

/** The child's program lies beside this one, in lib/ as in dist/. */
const hostFile = join(dirname(fileURLToPath(import.meta.url)), 'host.js')

/** How long a host may take where only a blocked or meddling connector delays it, in milliseconds. */
const gracePeriodMs = 1000

export interface HostOptions {
  directory: string
  environment: NodeJS.ProcessEnv
  limits: RuntimeLimits
  /** JSON */
  config: string
  onIdleLog(line: ConnectorLogLine): void
  onIncident(incident: RuntimeIncident): void
  /** There may be room for another invocation or process. */
  onChange(): void
}

/** One child process with one config. */
export class HostProcess {
  readonly #options: HostOptions
  readonly #child: ChildProcess
  readonly #output: ConnectorOutput
  readonly #running = new Map<number, Invocation>()
  readonly #cancels = new Map<number, Deferred<void>>()
  readonly #loaded = new Deferred<LoadedBundle>()
  readonly #gone = new Deferred<void>()
  #making: Deferred<MadeBundle | RuntimeError> | undefined
  #timer: NodeJS.Timeout | undefined
  #phase: 'loading' | 'ready' | 'gone' = 'loading'
  #retired = false
  #hasPlainOutput = false
  #reason: Reason | undefined
  #lastId = 0

  /** Starts the process. Throws a RuntimeError when that is not possible. */
  constructor(options: HostOptions) {
    this.#options = options
    const nonce = randomBytes(12).toString('hex')
    this.#child = spawnHost(options)
    this.#output = new ConnectorOutput(this.#child as { stdout: Readable; stderr: Readable }, nonce, (line, owner) =>
      this.#log(line, owner),
    )
    this.#listen()
    this.#limitLoad(failures.loadTime)
    const { directory, limits, config } = options
    this.#send({
      kind: 'start',
      index: join(directory, 'index.js'),
      config: Buffer.from(config).toString('base64'),
      sendBytes: limits.sendBytes,
      memory: limits.memory * 1024 * 1024,
      window,
      nonce,
    })
  }

  /** Resolves when the bundle is loaded; rejects with a RuntimeError. */
  get loaded(): Promise<LoadedBundle> {
    return this.#loaded.promise
  }

  /** Takes further invocations. */
  get usable(): boolean {
    return this.#phase !== 'gone' && !this.#retired && !this.#reason
  }

  get idle(): boolean {
    return this.#phase === 'ready' && this.#running.size === 0 && this.#cancels.size === 0
  }

  get gone(): Promise<void> {
    return this.#gone.promise
  }

  /** Resolves when it is known whether the process has survived the cancels that are under way. */
  async settled(): Promise<void> {
    await Promise.all([...this.#cancels.values()].map((cancel) => cancel.promise))
  }

  /** Starts a command, once the bundle is loaded. */
  start(request: RuntimeRequest): Invocation {
    this.#lastId += 1
    const id = this.#lastId
    const { limits } = this.#options
    const invocation = new Invocation({
      id,
      type: request.type,
      // The SDK's log lines carry it, which is how they find their invocation.
      context: { ...request.context, invocationId: request.context?.invocationId ?? randomUUID() },
      idleTime: limits.idleTime,
      maxWaiting: 2 * window + limits.sendBytes,
      onUsed: (bytes) => this.#send({ kind: 'ack', id, bytes }),
      onIdle: () => {
        this.#finish(invocation, failures.idleTime(limits, request.type))
        this.retire()
      },
    })
    this.#running.set(id, invocation)
    const { type, input, customizerDirectory } = request
    this.#send({
      kind: 'invoke',
      id,
      type,
      context: invocation.context,
      ...(input !== undefined && { input }),
      ...(customizerDirectory !== undefined && { customizer: join(resolve(customizerDirectory), 'index.js') }),
    })
    return invocation
  }

  /** Stops a command from outside. The process is kept if it still answers; otherwise it takes nothing more. */
  cancel(invocation: Invocation, error: RuntimeError): void {
    if (invocation.over) {
      return
    }
    const { id } = invocation
    const answer = new Deferred<void>()
    const timer = setTimeout(() => {
      this.#retired = true
      answer.resolve()
    }, gracePeriodMs)
    this.#cancels.set(id, answer)
    void answer.promise.then(() => {
      clearTimeout(timer)
      this.#cancels.delete(id)
      this.#options.onChange()
      this.#endIfDone()
    })
    this.#finish(invocation, error, true)
    this.#send({ kind: 'cancel', id })
  }

  /** What the bundle exports and handles; rejects with a RuntimeError when it does not load, or on the way is ended. */
  async inspect(): Promise<BundleInspection> {
    const loaded = await this.loaded
    this.#making = new Deferred()
    this.#limitLoad(failures.makeTime)
    this.#send({ kind: 'inspect' })
    return { ...loaded, ...madeBundle(await this.#making.promise, loaded) }
  }

  /** Takes nothing more, and ends when its last command has. */
  retire(): void {
    this.#retired = true
    this.#endIfDone()
  }

  /** Ends the process now; what it is doing fails as `reason` says. */
  async end(reason: Reason): Promise<void> {
    if (this.#phase !== 'gone') {
      this.#reason ??= reason
      if (this.#child.pid !== undefined) {
        await killTree(this.#child.pid)
      }
    }
    await this.gone
  }

  #endSoon(reason: Reason): void {
    void this.end(reason)
  }

  #endIfDone(): void {
    if (this.#retired && this.#running.size === 0 && this.#cancels.size === 0) {
      this.#endSoon(() => failures.aborted('the connector was stopped'))
    }
  }

  #limitLoad(failure: (limits: RuntimeLimits) => RuntimeError): void {
    const { limits } = this.#options
    this.#timer = setTimeout(() => this.#endSoon(() => failure(limits)), limits.loadTime)
  }

  #listen(): void {
    const { sendBytes } = this.#options.limits
    const pipe = (fd: number) => this.#child.stdio[fd] as Readable & Writable
    const meddled = (what: string) => this.#endSoon((when) => failures.channel(what, when))
    for (const fd of Object.values(channels)) {
      pipe(fd).on('error', () => {})
    }
    const reader = new FrameReader(
      sendBytes + 512 * 1024,
      (line) => {
        const frame = parseFrame(line)
        if (frame) {
          this.#take(frame)
        } else {
          meddled('wrote into the channel to its runtime')
        }
      },
      () => meddled('wrote without end into the channel to its runtime'),
    )
    pipe(channels.fromHost)
      .setEncoding('utf8')
      .on('data', (text: string) => reader.push(text))
      .once('end', () => setTimeout(() => meddled('closed the channel to its runtime'), gracePeriodMs).unref())
    this.#child.once('error', (error) => {
      this.#reason ??= () => failures.start(error)
      this.#over(null, null)
    })
    this.#child.once('exit', () => {
      // What the connector started goes with it, or would keep the pipes open.
      if (this.#child.pid !== undefined) {
        void killTree(this.#child.pid)
      }
      setTimeout(() => this.#child.stdio.forEach((stream) => void stream?.destroy()), gracePeriodMs).unref()
    })
    this.#child.once('close', (code, signal) => this.#over(code, signal))
  }

  #send(frame: FrameToHost): void {
    const pipe = this.#child.stdio[channels.toHost] as Writable
    if (pipe.writable) {
      pipe.write(`${JSON.stringify(frame)}\n`)
    }
  }

  #take(frame: FrameFromHost): void {
    if (this.#reason) {
      return
    }
    const invocation = 'id' in frame ? this.#running.get(frame.id) : undefined
    const { limits } = this.#options
    switch (frame.kind) {
      case 'loaded':
        clearTimeout(this.#timer)
        this.#phase = 'ready'
        this.#loaded.resolve({ exports: frame.exports, loadTime: frame.loadTime })
        break
      case 'load-failed':
        this.#endSoon(() => failures.load(frame.error))
        break
      case 'inspection':
        clearTimeout(this.#timer)
        this.#making?.resolve(frame.made)
        break
      case 'message':
        if (invocation && !invocation.message(frame.message, frame.bytes)) {
          this.#endSoon((when) => failures.channel('sent more than its runtime let it', when))
        }
        break
      case 'done':
        void this.#conclude(invocation, undefined)
        break
      case 'failed':
        void this.#conclude(invocation, frame.load ? failures.load(frame.error) : failures.connector(frame.error))
        break
      case 'too-big':
        void this.#conclude(invocation, failures.sendSize(frame.bytes, limits, invocation?.type ?? ''))
        break
      case 'cancelled':
        this.#cancels.get(frame.id)?.resolve()
        break
      case 'late':
        this.#late(oneLine(frame.type, 100))
        break
      case 'fatal':
        this.#endSoon((when) => failures.uncaught(frame.origin, frame.error, when))
        break
      case 'memory':
        this.#endSoon((when) => failures.memory(limits, when))
        break
    }
  }

  #late(command: string): void {
    const message = `${command} sent something after it had ended, which is dropped: its handler must await what sends`
    this.#options.onIdleLog({ level: 'WARN', message })
    this.#options.onIncident({ kind: 'late-send', command, message })
  }

  async #conclude(invocation: Invocation | undefined, error: RuntimeError | undefined): Promise<void> {
    if (invocation) {
      invocation.settle()
      await this.#output.drained(invocation.id)
      this.#finish(invocation, error)
      this.#endIfDone()
    }
  }

  #finish(invocation: Invocation, error: RuntimeError | undefined, now = false): void {
    invocation.finish(error, now)
    this.#running.delete(invocation.id)
    this.#options.onChange()
  }

  /** To the invocation that it names, that the host knows of, or that is alone. */
  #log(line: ConnectorLogLine, owner: number | undefined): void {
    const running = [...this.#running.values()]
    let found = owner === undefined ? undefined : this.#running.get(owner)
    if (owner === undefined) {
      const { invocationId, requestId } = typeof line.message === 'string' ? {} : line.message
      const known = running.filter(
        ({ context }) =>
          (invocationId !== undefined && context.invocationId === invocationId) ||
          (invocationId === undefined && requestId !== undefined && context.requestId === requestId),
      )
      const nobody = invocationId === undefined && requestId === undefined
      found = known.length === 1 ? known[0] : nobody && running.length === 1 ? running[0] : undefined
    }
    if (typeof line.message === 'string' && (line.level === 'INFO' || line.level === 'DEBUG')) {
      this.#plainOutput(found?.type)
    }
    if (found) {
      found.log(line)
    } else {
      this.#options.onIdleLog(line)
    }
  }

  #plainOutput(command: string | undefined): void {
    if (this.#hasPlainOutput) {
      return
    }
    this.#hasPlainOutput = true
    const message = 'it writes plain text to its standard output'
    this.#options.onIncident({ kind: 'plain-output', command, message })
  }

  #crashed({ kind, message }: RuntimeError, command: string | undefined): void {
    if (kind === 'crash') this.#options.onIncident({ kind, command, message })
  }

  /** The process and its pipes are gone. */
  #over(code: number | null, signal: NodeJS.Signals | null): void {
    if (this.#phase === 'gone') {
      return
    }
    clearTimeout(this.#timer)
    const reason: Reason =
      this.#reason ??
      (this.#output.outOfMemory
        ? (when) => failures.memory(this.#options.limits, when)
        : (when) => failures.exit(code, signal, this.#output.lastError, when))
    this.#reason = reason
    const quiet = this.#phase === 'ready' && this.#running.size === 0 && !this.#making
    const idle = reason(
      this.#phase === 'loading' ? 'while loading' : this.#making ? 'while it was made' : 'between commands',
    )
    this.#phase = 'gone'
    if (quiet && idle.kind !== 'aborted') {
      this.#options.onIdleLog({ level: 'ERROR', message: idle.message })
      this.#crashed(idle, undefined)
    }
    for (const invocation of [...this.#running.values()]) {
      const error = reason(during(invocation.type))
      this.#crashed(error, invocation.type)
      this.#finish(invocation, error)
    }
    this.#loaded.reject(idle)
    if (idle.kind === 'aborted') {
      this.#making?.reject(idle)
    } else {
      this.#making?.resolve(idle)
    }
    for (const cancel of this.#cancels.values()) {
      cancel.resolve()
    }
    this.#gone.resolve()
    this.#options.onChange()
  }
}

/** The members that are known alone: the connector can write a frame of its own. */
function madeBundle(outcome: MadeBundle | RuntimeError, { exports }: LoadedBundle): MadeBundle {
  if (outcome instanceof RuntimeError) {
    // That nothing was made of a bundle that loads is an answer too. Whose function it was is not known.
    const { message } = outcome
    return {
      handlers: [],
      customizerHandlers: [],
      customizedOperations: [],
      effects: [],
      ...(exports.connector && { factoryError: message }),
      ...(exports.customizer && { customizerFactoryError: message }),
    }
  }
  const { handlers, customizerHandlers, customizedOperations, effects, factoryError, customizerFactoryError } = outcome
  return {
    handlers,
    customizerHandlers,
    customizedOperations,
    effects,
    ...(factoryError !== undefined && { factoryError }),
    ...(customizerFactoryError !== undefined && { customizerFactoryError }),
  }
}

function spawnHost({ directory, environment, limits }: HostOptions): ChildProcess {
  let child: ChildProcess
  try {
    child = spawn(process.execPath, [`--max-old-space-size=${Math.max(1, Math.round(limits.memory))}`, hostFile], {
      cwd: directory,
      env: environment,
      // A process group of its own, so that all of it can be ended. Ctrl-C in a terminal does not reach it.
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe', 'pipe'],
    })
  } catch (error) {
    throw failures.start(error as Error)
  }
  if (child.stdio !== undefined) return child
  // Node.js gives no streams then, and says so only later.
  child.on('error', () => {})
  throw failures.start(new Error('too many files are open'))
}
