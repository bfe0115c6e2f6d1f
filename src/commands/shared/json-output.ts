import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import { reasonOf } from './structured-input.js'

/** Characters of JSON; a job's outputs together may have a million. */
export const resultLimit = 100_000

/** JSON of a value, free of secrets. A secret that stands there as a number becomes a text, so that it stays JSON. */
export function cleanJson(value: unknown, redact: (text: string) => string): string {
  try {
    const json = JSON.stringify(value ?? null)
    if (redact(json) === json) return json
    return JSON.stringify(clean(value, redact))
  } catch (cause) {
    if (cause instanceof RangeError) throw new UserError('an answer is nested too deeply to be written', { cause })
    throw cause
  }
}

function clean(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value)
  if (typeof value === 'number') return redact(String(value)) === String(value) ? value : redact(String(value))
  if (Array.isArray(value)) return value.map((each) => clean(each, redact))
  if (!isObject(value)) return value
  // Not by assignment: `__proto__` is a name like any other in an answer.
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [redact(key), clean(each, redact)]))
}

/** A file of JSON lines, written as they come: nothing but a buffer of the stream is held. */
export class LineFile {
  readonly path: string
  readonly #stream: WriteStream
  #failure: Error | undefined

  private constructor(path: string, stream: WriteStream) {
    this.path = path
    this.#stream = stream
    stream.on('error', (error) => {
      this.#failure ??= error
    })
  }

  /** Makes the file and its folders; what it held is gone. Throws a UserError. */
  static async create(path: string, shown: string): Promise<LineFile> {
    try {
      await mkdir(dirname(path), { recursive: true })
      const stream = createWriteStream(path)
      await once(stream, 'open')
      return new LineFile(path, stream)
    } catch (cause) {
      throw new UserError(`cannot write ${shown}: ${reasonOf(cause)}`, { cause })
    }
  }

  /** Resolves when there is room for the next line. */
  async write(line: string): Promise<void> {
    this.#check()
    if (!this.#stream.write(`${line}\n`)) await this.#room()
    this.#check()
  }

  /** Resolves when everything is on disk. */
  async close(): Promise<void> {
    if (!this.#stream.closed) {
      const closed = once(this.#stream, 'close')
      this.#stream.end()
      await closed.catch(() => {})
    }
    this.#check()
  }

  /** Resolves when the stream can take more, or is closed by an error. */
  async #room(): Promise<void> {
    const stream = this.#stream
    await new Promise<void>((resolve) => {
      const done = () => {
        stream.off('drain', done).off('close', done)
        resolve()
      }
      stream.on('drain', done).on('close', done)
    })
  }

  #check(): void {
    if (this.#failure !== undefined) {
      throw new UserError(`cannot write ${this.path}: ${reasonOf(this.#failure)}`, { cause: this.#failure })
    }
  }
}

/** The JSON of all answers for an output, as long as they are small. */
export class SmallResult {
  #lines: string[] | undefined = []
  #size = 0

  add(json: string): void {
    this.#size += json.length + 1
    if (this.#size > resultLimit) this.#lines = undefined
    this.#lines?.push(json)
  }

  /** One answer is itself, several are an array; `list` makes it an array in any case. Empty when it is too large. */
  text(list: boolean): string {
    const lines = this.#lines
    if (lines === undefined) return ''
    return !list && lines.length === 1 ? (lines[0] ?? '') : `[${lines.join(',')}]`
  }
}

/** Replaces a file in one step, so that it is never half written. Throws a UserError. */
export async function replaceFile(path: string, text: string, shown: string): Promise<void> {
  const temporary = temporaryBeside(path)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(temporary, text)
    await rename(temporary, path)
  } catch (cause) {
    await removeQuietly(temporary)
    throw new UserError(`cannot write ${shown}: ${reasonOf(cause)}`, { cause })
  }
}

/** Refuses a file that `replaceFile` could not write, before anything is done. Makes its folders. Throws a UserError. */
export async function assertReplaceable(path: string, shown: string): Promise<void> {
  const temporary = temporaryBeside(path)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(temporary, '', { flag: 'wx' })
  } catch (cause) {
    throw new UserError(`cannot write ${shown}: ${reasonOf(cause)}`, { cause })
  }
  await removeQuietly(temporary)
}

/** Where a file could not be made, removing it may fail for the same reason, which is told already. */
async function removeQuietly(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => {})
}

function temporaryBeside(path: string): string {
  return join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`)
}
