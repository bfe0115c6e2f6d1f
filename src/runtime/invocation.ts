import type { InvokeMessage } from '../tenant/types.js'
import type { RuntimeError } from './error.js'
import type { ConnectorLogLine, InvocationContext, RuntimeEvent } from './types.js'

/** Bytes of messages that may wait for their reader before the handler is slowed. */
export const window = 1024 * 1024

/** What may wait of log lines, which nothing slows. */
const maxLogLines = 10_000
const maxLogLength = 8 * 1024 * 1024

export interface InvocationOptions {
  id: number
  type: string
  context: InvocationContext
  /** Milliseconds. */
  idleTime: number
  /** Bytes that the host never exceeds, since it stops at the window, one message late. */
  maxWaiting: number
  /** The reader has used so many bytes. */
  onUsed(bytes: number): void
  /** Silent for too long. */
  onIdle(): void
}

/** One command while it runs, as its reader sees it: a bounded queue of events, and its idle timer. */
export class Invocation {
  readonly id: number
  readonly type: string
  readonly context: InvocationContext
  readonly #options: InvocationOptions
  readonly #queue: { event: RuntimeEvent; bytes: number; length: number }[] = []
  #waiting = 0
  #logLines = 0
  #logLength = 0
  #dropped = 0
  #settled = false
  #over: { error: RuntimeError | undefined } | undefined
  #wake: (() => void) | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(options: InvocationOptions) {
    this.id = options.id
    this.type = options.type
    this.context = options.context
    this.#options = options
    this.#listen()
  }

  get over(): boolean {
    return this.#over !== undefined
  }

  /** False when the other side has sent more than it may. */
  message(message: InvokeMessage, bytes: number): boolean {
    this.#waiting += bytes
    this.#listen()
    this.#push({ kind: 'message', message }, bytes, 0)
    return this.#waiting <= this.#options.maxWaiting
  }

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

  /** The handler is done; its last log lines may still be on their way. */
  settle(): void {
    this.#settled = true
    clearTimeout(this.#timer)
  }

  /** Nothing more comes. What is waiting is read first, unless `now`. */
  finish(error?: RuntimeError, now = false): void {
    if (this.#over) {
      return
    }
    this.settle()
    if (now) {
      this.#queue.length = 0
    } else if (this.#dropped > 0) {
      const message = `${this.#dropped} log lines were dropped: they came faster than they were read`
      this.#push({ kind: 'log', line: { level: 'WARN', message } }, 0, 0)
    }
    this.#over = { error }
    this.#wake?.()
  }

  async *events(): AsyncGenerator<RuntimeEvent, void, void> {
    for (;;) {
      const next = this.#queue.shift()
      if (next) {
        this.#logLines -= next.event.kind === 'log' ? 1 : 0
        this.#logLength -= next.length
        yield next.event
        this.#used(next.bytes)
      } else if (this.#over?.error) {
        throw this.#over.error
      } else if (this.#over) {
        return
      } else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      }
    }
  }

  #push(event: RuntimeEvent, bytes: number, length: number): void {
    if (!this.#over) {
      this.#queue.push({ event, bytes, length })
      this.#wake?.()
    }
  }

  #used(bytes: number): void {
    if (bytes > 0 && !this.#over) {
      if (this.#waiting >= window) {
        this.#listen()
      }
      this.#waiting -= bytes
      this.#options.onUsed(bytes)
    }
  }

  /** Starts the idle time anew. */
  #listen(): void {
    clearTimeout(this.#timer)
    if (this.#settled) {
      return
    }
    this.#timer = setTimeout(() => {
      // A handler that its reader holds up is not silent by its own fault.
      if (this.#waiting >= window) {
        this.#listen()
      } else {
        this.#options.onIdle()
      }
    }, this.#options.idleTime)
  }
}
