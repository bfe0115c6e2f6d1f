import type { ChildProcess } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { childMark, killTree } from '../core/kill-tree.js'
import { onOneLine } from '../core/text.js'
import { spawnHost } from './child.js'
import { Deferred } from './deferred.js'
import type { RuntimeError } from './error.js'
import { during, failures, leftBehindBy, type Reason } from './failures.js'
import type { FrameFromHost, Invoker } from './frames.js'
import { gracePeriodMs, HostChannel } from './host-channel.js'
import { bundleHandlers } from './inspection.js'
import { Invocation, maxUnreadBytes } from './invocation.js'
import { findOwner } from './log-owner.js'
import { ConnectorOutput } from './output.js'
import type { TargetLink } from './target.js'
import { isOfTarget, TargetChannel } from './target-frames.js'
import type {
  BundleHandlers,
  BundleInspection,
  ConnectorLogLine,
  LoadedBundle,
  RuntimeIncident,
  RuntimeLimits,
  RuntimeRequest,
  SentRequest,
} from './types.js'

export interface HostOptions {
  directory: string
  environment: NodeJS.ProcessEnv
  limits: RuntimeLimits
  /** JSON */
  config: string
  target: TargetLink | undefined
  onIdleLog(line: ConnectorLogLine): void
  onIncident(incident: RuntimeIncident): void
  /** Called with the id of each operation that the connector calls. */
  onOperation(id: string): void
  /** Called with each request of HTTP that the connector sends. Undefined: they are not told. */
  onRequest: ((request: SentRequest) => void) | undefined
  /** Called when an invocation or the process has ended. */
  onChange(): void
}

/** A child process that runs a bundle with one config. */
export class HostProcess {
  readonly #options: HostOptions
  readonly #child: ChildProcess
  readonly #channel: HostChannel
  readonly #mark = childMark()
  readonly #output: ConnectorOutput
  readonly #target: TargetChannel | undefined
  readonly #running = new Map<number, Invocation>()
  readonly #cancels = new Map<number, Deferred<void>>()
  readonly #loaded = new Deferred<LoadedBundle>()
  readonly #exited = new Deferred<void>()
  #creating: Deferred<BundleHandlers | RuntimeError> | undefined
  #timer: NodeJS.Timeout | undefined
  #phase: 'loading' | 'ready' | 'exited' = 'loading'
  #retired = false
  #hasPlainOutput = false
  #isCrashReported = false
  #reason: Reason | undefined
  /** The invocation that left behind what crashed or ended the process, as far as the process tells. */
  #endedBy: Invoker | undefined
  #lastId = 0

  /** Starts the process. Throws a RuntimeError when that is not possible. */
  constructor(options: HostOptions) {
    this.#options = options
    const nonce = randomBytes(12).toString('hex')
    this.#child = spawnHost(
      options.directory,
      { ...options.environment, ...this.#mark.environment },
      options.limits.memory,
    )
    this.#channel = new HostChannel(this.#child, options.limits.sendBytes + 512 * 1024, {
      onFrame: (frame) => this.#handle(frame),
      onViolation: (what) => this.#endSoon((when) => failures.channel(what, when)),
    })
    this.#output = new ConnectorOutput(this.#child as { stdout: Readable; stderr: Readable }, nonce, (line, owner) =>
      this.#log(line, owner),
    )
    const { directory, limits, config, target } = options
    const link = target?.ofProcess?.() ?? target
    this.#target = link && new TargetChannel(link, (frame) => this.#channel.send(frame))
    this.#listen()
    this.#limitLoad(failures.loadTime)
    this.#channel.send({
      kind: 'start',
      index: join(directory, 'index.js'),
      config: Buffer.from(config).toString('base64'),
      sendBytes: limits.sendBytes,
      memory: limits.memory * 1024 * 1024,
      maxUnreadBytes,
      nonce,
      ...(options.onRequest && { tellsRequests: true }),
      ...(target && {
        target: {
          mode: target.mode,
          ...(target.startTimeMs !== undefined && { startTimeMs: target.startTimeMs }),
        },
      }),
    })
  }

  /** Resolves when the bundle is loaded; rejects with a RuntimeError. */
  get loaded(): Promise<LoadedBundle> {
    return this.#loaded.promise
  }

  /** True while it accepts invocations. */
  get usable(): boolean {
    return this.#phase !== 'exited' && !this.#retired && !this.#reason
  }

  get idle(): boolean {
    return this.#phase === 'ready' && this.#running.size === 0 && this.#cancels.size === 0
  }

  get exited(): Promise<void> {
    return this.#exited.promise
  }

  /** Resolves when all running cancels are acknowledged or have timed out. */
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
      // The SDK's log lines have this id, which assigns them to their invocation.
      context: { ...request.context, invocationId: request.context?.invocationId ?? randomUUID() },
      idleTime: limits.idleTime,
      maxWaitingBytes: 2 * maxUnreadBytes + limits.sendBytes,
      onRead: (bytes) => this.#channel.send({ kind: 'ack', id, bytes }),
      onIdle: () => {
        this.#finish(invocation, failures.idleTime(limits, request.type))
        this.retire()
      },
    })
    this.#running.set(id, invocation)
    const { type, input, customizerDirectory } = request
    this.#options.target?.invoked?.(type)
    const seed = this.#options.target?.seed?.()
    this.#channel.send({
      kind: 'invoke',
      id,
      ...(seed !== undefined && { seed }),
      type,
      context: invocation.context,
      ...(input !== undefined && { input }),
      ...(customizerDirectory !== undefined && { customizer: join(resolve(customizerDirectory), 'index.js') }),
    })
    return invocation
  }

  /** Cancels a command. Keeps the process if it acknowledges in time, otherwise retires it. */
  cancel(invocation: Invocation, error: RuntimeError): void {
    if (invocation.ended) {
      return
    }
    this.#options.target?.cancelled?.()
    const { id } = invocation
    const answer = new Deferred<void>()
    const timer = setTimeout(() => {
      this.#reportRestart(invocation.type)
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
    this.#channel.send({ kind: 'cancel', id })
  }

  /** Returns the exports and handlers of the bundle. Rejects with a RuntimeError when it does not load or is ended. */
  async inspect(): Promise<BundleInspection> {
    const loaded = await this.loaded
    this.#creating = new Deferred()
    this.#limitLoad(failures.makeTime)
    this.#channel.send({ kind: 'inspect' })
    return { ...loaded, ...bundleHandlers(await this.#creating.promise, loaded) }
  }

  /** Accepts no further commands and ends the process after the running ones. */
  retire(): void {
    this.#retired = true
    this.#endIfDone()
  }

  /** Ends the process now. Running commands fail with `reason`. */
  async end(reason: Reason): Promise<void> {
    if (this.#phase !== 'exited') {
      this.#reason ??= reason
      if (this.#child.pid !== undefined) {
        await killTree(this.#child.pid, this.#mark)
      }
    }
    await this.exited
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
    this.#child.once('error', (error) => {
      this.#reason ??= () => failures.start(error)
      this.#onExit(null, null)
    })
    this.#child.once('exit', () => {
      // Child processes of the connector would keep the pipes open.
      if (this.#child.pid !== undefined) {
        void killTree(this.#child.pid, this.#mark)
      }
      setTimeout(() => this.#child.stdio.forEach((stream) => void stream?.destroy()), gracePeriodMs).unref()
    })
    this.#child.once('close', (code, signal) => this.#onExit(code, signal))
  }

  #handle(frame: FrameFromHost): void {
    // What was exchanged counts, also after the end was decided.
    if (isOfTarget(frame)) {
      this.#target?.handle(frame)
      return
    }
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
        this.#creating?.resolve(frame.made)
        break
      case 'message':
        if (invocation && !invocation.message(frame.message, frame.bytes)) {
          this.#endSoon((when) => failures.channel('sent more than its runtime allowed', when))
        }
        break
      case 'done':
        if (invocation) this.#options.target?.concluded?.()
        void this.#conclude(invocation, undefined)
        break
      case 'failed':
        if (invocation) this.#options.target?.concluded?.()
        void this.#conclude(invocation, frame.load ? failures.load(frame.error) : failures.connector(frame.error))
        break
      case 'too-big':
        void this.#conclude(invocation, failures.sendSize(frame.bytes, limits, invocation?.type ?? ''))
        break
      case 'cancelled':
        this.#cancels.get(frame.id)?.resolve()
        break
      case 'late':
        this.#reportLateSend(onOneLine(frame.type))
        break
      case 'fatal':
        this.#endedBy = frame.by
        this.#endSoon((when, id) => failures.uncaught(frame.origin, frame.error, when, leftBehindBy(frame.by, id)))
        break
      case 'exiting':
        this.#endedBy = frame.by
        break
      case 'operation':
        this.#options.onOperation(frame.operation)
        break
      case 'request':
        this.#options.onRequest?.({
          ...{ method: frame.method, url: frame.url, headers: frame.headers, process: this.#child.pid ?? 0 },
          ...(frame.by && { by: { id: frame.by.id, type: frame.by.type } }),
        })
        break
      case 'memory':
        this.#endSoon((when) => failures.memory(limits, when))
        break
    }
  }

  #reportLateSend(command: string): void {
    const message = `${command} sent a message after its end, which was dropped: its handler must await all sends`
    this.#options.onIdleLog({ level: 'WARN', message })
    this.#options.onIncident({ kind: 'late-send', command, message })
  }

  /** Tells once that this process gets no further commands. One that is retired or ended already is told elsewhere. */
  #reportRestart(command: string): void {
    if (!this.usable) return
    const message = `the connector did not respond for ${gracePeriodMs / 1000} s after ${command} was stopped, so its process was replaced and what it kept in memory was lost`
    this.#options.onIdleLog({ level: 'WARN', message })
    this.#options.onIncident({ kind: 'restart', command, message })
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

  /** Assigns a line to the invocation of its mark, of its ids, or to the only running one; otherwise to the idle log. */
  #log(line: ConnectorLogLine, owner: number | undefined): void {
    const found = owner === undefined ? findOwner(line, [...this.#running.values()]) : this.#running.get(owner)
    if (typeof line.message === 'string' && (line.level === 'INFO' || line.level === 'DEBUG')) {
      this.#reportPlainOutput(found?.type)
    }
    if (found) {
      found.log(line)
    } else {
      this.#options.onIdleLog(line)
    }
  }

  #reportPlainOutput(command: string | undefined): void {
    if (this.#hasPlainOutput) {
      return
    }
    this.#hasPlainOutput = true
    const message = 'it writes plain text to its standard output'
    this.#options.onIncident({ kind: 'plain-output', command, message })
  }

  /** Reports a crash once, at the command that is to blame if that is known, else for each that was running. */
  #reportCrash({ kind, message }: RuntimeError, running: Invocation | undefined): void {
    const by = this.#endedBy
    if (kind !== 'crash') return
    if (by === undefined) {
      const hasUnknownOrigin = running !== undefined
      this.#options.onIncident({ kind, command: running?.type, message, ...(hasUnknownOrigin && { hasUnknownOrigin }) })
    } else if (this.#running.has(by.id) ? running?.id === by.id : !this.#isCrashReported) {
      this.#isCrashReported = true
      const isFromEarlier = running !== undefined && running.id !== by.id
      const { type, customizer } = by
      this.#options.onIncident({
        ...{ kind, command: onOneLine(type), message },
        ...(isFromEarlier && { isFromEarlier }),
        ...(customizer && { customizer: { ...customizer, command: onOneLine(customizer.command) } }),
      })
    }
  }

  /** Handles the end of the process, after its pipes are closed. */
  #onExit(code: number | null, signal: NodeJS.Signals | null): void {
    if (this.#phase === 'exited') {
      return
    }
    clearTimeout(this.#timer)
    this.#target?.close()
    const reason: Reason =
      this.#reason ??
      (this.#output.outOfMemory
        ? (when) => failures.memory(this.#options.limits, when)
        : (when, id) => failures.exit(code, signal, this.#output.lastError, when, leftBehindBy(this.#endedBy, id)))
    this.#reason = reason
    const isIdle = this.#phase === 'ready' && this.#running.size === 0 && !this.#creating
    const idle = reason(
      this.#phase === 'loading' ? 'while loading' : this.#creating ? 'while it was created' : 'between commands',
      this.#endedBy?.id,
    )
    this.#phase = 'exited'
    if (isIdle && idle.kind !== 'aborted') {
      this.#options.onIdleLog({ level: 'ERROR', message: idle.message })
      this.#reportCrash(idle, undefined)
    }
    for (const invocation of [...this.#running.values()]) {
      const error = reason(during(invocation.type), invocation.id)
      this.#reportCrash(error, invocation)
      this.#finish(invocation, error)
    }
    this.#loaded.reject(idle)
    if (idle.kind === 'aborted') {
      this.#creating?.reject(idle)
    } else {
      this.#creating?.resolve(idle)
    }
    for (const cancel of this.#cancels.values()) {
      cancel.resolve()
    }
    this.#exited.resolve()
    this.#options.onChange()
  }
}
