import type { InvokeMessage } from '../tenant/types.js'
import type { RuntimeError } from './error.js'
import type { ConnectorLogLine, InvocationContext, RuntimeEvent } from './types.js'

/** Unread messages of an invocation beyond this size slow the handler. */
export const maxUnreadBytes = 1024 * 1024

/** Limits for unread log lines. More are dropped, because logging cannot be slowed. */
const maxLogLines = 10_000
const maxLogLength = 8 * 1024 * 1024

export interface InvocationOptions {
  id: number
  type: string
  context: InvocationContext
  /** Milliseconds. */
  idleTime: number
  /** A well-behaved host never has more unread bytes: it stops at the first message beyond `maxUnreadBytes`. */
  maxWaitingBytes: number
  /** Called when the caller has read a message of so many bytes. */
  onRead(bytes: number): void
  /** Called when the command has sent nothing for `idleTime`. */
  onIdle(): void
}

/** A running command in the parent: a limited queue of its events and its idle timer. */
export class Invocation {
  readonly id: number
  readonly type: string
  readonly context: InvocationContext
  readonly #options: InvocationOptions
  readonly #queue: { event: RuntimeEvent; bytes: number; length: number }[] = []
  #waitingBytes = 0
  #logLines = 0
  #logLength = 0
  #dropped = 0
  #settled = false
  #outcome: { error: RuntimeError | undefined } | undefined
  #wake: (() => void) | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(options: InvocationOptions) {
    this.id = options.id
    this.type = options.type
    this.context = options.context
    this.#options = options
    this.#restartIdleTimer()
  }

  get ended(): boolean {
    return this.#outcome !== undefined
  }

  /** Adds a message. Returns false when the host has sent more than it may. */
  message(message: InvokeMessage, bytes: number): boolean {
    this.#waitingBytes += bytes
    this.#restartIdleTimer()
    this.#push({ kind: 'message', message }, bytes, 0)
    return this.#waitingBytes <= this.#options.maxWaitingBytes
  }

  /** Adds a log line, or drops and counts it when too many are unread. */
  log(line: ConnectorLogLine): void {
    const length = typeof line.message === 'string' ? line.message.length : JSON.stringify(line.message).length
    if (this.#logLines >= maxLogLines || this.#logLength >= maxLogLength) {
      this.#dropped += 1
      return
    }
    this.#logLines += 1
    this.#logLength += length
    this.#push({ kind: 'log', line }, 0, length)
  }

  /** Stops the idle timer: the handler has ended, but its last log lines may still arrive. */
  settle(): void {
    this.#settled = true
    clearTimeout(this.#timer)
  }

  /** Ends the events, after the waiting ones or, with `now`, without them. */
  finish(error?: RuntimeError, now = false): void {
    if (this.#outcome) {
      return
    }
    this.settle()
    if (now) {
      this.#queue.length = 0
    } else if (this.#dropped > 0) {
      const message = `${this.#dropped} log lines were dropped: they were written faster than they were read`
      this.#push({ kind: 'log', line: { level: 'WARN', message } }, 0, 0)
    }
    this.#outcome = { error }
    this.#wake?.()
  }

  /** Yields the events in order. Throws the error of the invocation at its end. */
  async *events(): AsyncGenerator<RuntimeEvent, void, void> {
    for (;;) {
      const next = this.#queue.shift()
      if (next) {
        this.#logLines -= next.event.kind === 'log' ? 1 : 0
        this.#logLength -= next.length
        yield next.event
        this.#markRead(next.bytes)
      } else if (this.#outcome?.error) {
        throw this.#outcome.error
      } else if (this.#outcome) {
        return
      } else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      }
    }
  }

  #push(event: RuntimeEvent, bytes: number, length: number): void {
    if (!this.#outcome) {
      this.#queue.push({ event, bytes, length })
      this.#wake?.()
    }
  }

  #markRead(bytes: number): void {
    if (bytes > 0 && !this.#outcome) {
      if (this.#waitingBytes >= maxUnreadBytes) {
        this.#restartIdleTimer()
      }
      this.#waitingBytes -= bytes
      this.#options.onRead(bytes)
    }
  }

  /** Restarts the idle timer. */
  #restartIdleTimer(): void {
    clearTimeout(this.#timer)
    if (this.#settled) {
      return
    }
    this.#timer = setTimeout(() => {
      // A handler that waits for a slow reader is not idle.
      if (this.#waitingBytes >= maxUnreadBytes) {
        this.#restartIdleTimer()
      } else {
        this.#options.onIdle()
      }
    }, this.#options.idleTime)
  }
}
