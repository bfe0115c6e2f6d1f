import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { writeError } from '../../core/files.js'
import type { Logger } from '../../core/logger.js'

/** Bytes that are kept in memory before `write` waits for the disk. */
const maxBufferedBytes = 64 * 1024

/** The line of a terminal that shows how many lines are written changes after so many. */
const linesShown = 1_000

/** A file with one JSON value per line, written as the values arrive, in constant memory. */
export class JsonLinesFile {
  readonly path: string
  readonly #label: string
  readonly #stream: WriteStream
  readonly #show: Logger['progress']
  #lines = 0
  #failure: Error | undefined

  private constructor(path: string, label: string, stream: WriteStream, show: Logger['progress']) {
    this.path = path
    this.#label = label
    this.#stream = stream
    this.#show = show
    stream.on('error', (error) => {
      this.#failure ??= error
    })
  }

  /**
   * Creates the file and its folders, or empties the file if it exists.
   *
   * @param label names the file in a message, as `out answers.jsonl`
   * @param show - shows on a terminal how many lines are written.
   * @throws UserError if the file cannot be written.
   */
  static async create(path: string, label: string, show?: Logger['progress']): Promise<JsonLinesFile> {
    try {
      await mkdir(dirname(path), { recursive: true })
      const stream = createWriteStream(path, { highWaterMark: maxBufferedBytes })
      await once(stream, 'open')
      return new JsonLinesFile(path, label, stream, show)
    } catch (cause) {
      throw writeError(label, cause)
    }
  }

  /**
   * Adds a line, which is JSON already. Await it: it resolves when the buffer has space for the next line.
   *
   * @throws UserError if this line or an earlier one could not be written, as on a full disk.
   */
  async write(json: string): Promise<void> {
    this.#assertWritable()
    if (!this.#stream.write(`${json}\n`)) await this.#drained()
    this.#assertWritable()
    if (++this.#lines % linesShown === 0) this.#show?.(`${this.#lines} lines written to ${this.#label}`)
  }

  /**
   * Resolves when everything is on disk.
   *
   * @throws UserError if a line could not be written.
   */
  async close(): Promise<void> {
    if (!this.#stream.closed) {
      const closed = once(this.#stream, 'close')
      this.#stream.end()
      await closed.catch(() => {})
    }
    this.#assertWritable()
  }

  /** Resolves when the stream accepts more, or is closed by an error. */
  async #drained(): Promise<void> {
    const stream = this.#stream
    await new Promise<void>((resolve) => {
      const done = () => {
        stream.off('drain', done).off('close', done)
        resolve()
      }
      stream.on('drain', done).on('close', done)
    })
  }

  #assertWritable(): void {
    if (this.#failure !== undefined) throw writeError(this.#label, this.#failure)
  }
}
