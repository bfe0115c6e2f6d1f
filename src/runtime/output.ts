import type { Readable } from 'node:stream'
import { Deferred } from './deferred.js'
import { LineReader } from './log-lines.js'
import type { ConnectorLogLine } from './types.js'

/** How long the last lines of a command are waited for when the connector has meddled with its streams, in milliseconds. */
const gracePeriodMs = 1000

/** Characters of stderr that are kept to find out why a process died. */
const tail = 16_384

/** Both streams that a connector logs to. */
export class ConnectorOutput {
  #open = 2
  #dying = false
  #errors = ''
  readonly #ends = new Map<number, { count: number; deferred: Deferred<void> }>()

  constructor(
    streams: { stdout: Readable; stderr: Readable },
    nonce: string,
    onLine: (line: ConnectorLogLine, owner: number | undefined) => void,
  ) {
    this.#read(streams.stdout, new LineReader({ nonce, level: 'INFO', onLine, onEnd: (id) => this.#end(id) }))
    const onErrorLine: typeof onLine = (line, owner) => {
      // V8's report of a full heap is no use to a reader of logs.
      this.#dying ||= line.message === '<--- Last few GCs --->'
      if (!this.#dying) {
        onLine(line, owner)
      }
    }
    const errors = new LineReader({ nonce, level: 'ERROR', onLine: onErrorLine, onEnd: (id) => this.#end(id) })
    this.#read(streams.stderr, errors)
    streams.stderr.on('data', (text: string) => {
      this.#errors = (this.#errors + text).slice(-tail)
    })
  }

  /** V8's last words when its heap is full. */
  get outOfMemory(): boolean {
    return /FATAL ERROR:.*(heap out of memory|Allocation failed)/.test(this.#errors)
  }

  /** What Node.js itself, or the connector, said last of an error. */
  get lastError(): string | undefined {
    return [...this.#errors.matchAll(/^\w*Error(?: \[\w+\])?: .+$/gm)].at(-1)?.[0]
  }

  /** Resolves when all has been read that the invocation logged. */
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

  #end(id: number): void {
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

  /** Both streams have said so, or cannot any more. */
  #check(id: number): void {
    const entry = this.#ends.get(id)
    if (entry && entry.count >= this.#open) {
      entry.deferred.resolve()
    }
  }
}
