import type { Readable } from 'node:stream'
import { Deferred } from './deferred.js'
import { LineReader } from './log-lines.js'
import type { ConnectorLogLine } from './types.js'

/** Maximum wait for the last lines of a command, for a connector that closed or replaced its streams. */
const gracePeriodMs = 1000

/** How much of the end of stderr is kept to explain a crash, in characters. */
const maxErrorTail = 16_384

/** Reads the two streams that a connector logs to. */
export class ConnectorOutput {
  #open = 2
  #isOutOfMemory = false
  #errors = ''
  readonly #ends = new Map<number, { count: number; deferred: Deferred<void> }>()

  constructor(
    streams: { stdout: Readable; stderr: Readable },
    nonce: string,
    onLine: (line: ConnectorLogLine, owner: number | undefined) => void,
  ) {
    this.#read(streams.stdout, new LineReader({ nonce, level: 'INFO', onLine, onEnd: (id) => this.#onEnd(id) }))
    const onErrorLine: typeof onLine = (line, owner) => {
      // V8's report of a full heap is left out of the log.
      this.#isOutOfMemory ||= line.message === '<--- Last few GCs --->'
      if (!this.#isOutOfMemory) {
        onLine(line, owner)
      }
    }
    const errors = new LineReader({ nonce, level: 'ERROR', onLine: onErrorLine, onEnd: (id) => this.#onEnd(id) })
    this.#read(streams.stderr, errors)
    streams.stderr.on('data', (text: string) => {
      this.#errors = (this.#errors + text).slice(-maxErrorTail)
    })
  }

  /** True when V8 has reported a full heap. */
  get outOfMemory(): boolean {
    return this.#errors.split('\n').some((line) => {
      const at = line.indexOf('FATAL ERROR:')
      return at >= 0 && /heap out of memory|Allocation failed/.test(line.slice(at))
    })
  }

  /** The last error that Node.js or the connector wrote to stderr. */
  get lastError(): string | undefined {
    return [...this.#errors.matchAll(/^\w*Error(?: \[\w+\])?: .+$/gm)].at(-1)?.[0]
  }

  /** Resolves when all log lines of the invocation have been read. */
  async drained(id: number): Promise<void> {
    const { deferred } = this.#entry(id)
    this.#check(id)
    const timer = setTimeout(() => deferred.resolve(), gracePeriodMs)
    await deferred.promise
    clearTimeout(timer)
    this.#ends.delete(id)
  }

  #read(stream: Readable, reader: LineReader): void {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => reader.push(text))
    stream.on('error', () => {})
    stream.once('close', () => {
      reader.end()
      this.#open -= 1
      for (const id of this.#ends.keys()) {
        this.#check(id)
      }
    })
  }

  #onEnd(id: number): void {
    this.#entry(id).count += 1
    this.#check(id)
  }

  #entry(id: number): { count: number; deferred: Deferred<void> } {
    let entry = this.#ends.get(id)
    if (!entry) {
      entry = { count: 0, deferred: new Deferred() }
      this.#ends.set(id, entry)
    }
    return entry
  }

  /** Resolves the entry when each stream has passed the end mark or is closed. */
  #check(id: number): void {
    const entry = this.#ends.get(id)
    if (entry && entry.count >= this.#open) {
      entry.deferred.resolve()
    }
  }
}
