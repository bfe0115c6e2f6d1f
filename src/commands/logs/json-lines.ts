import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { messageOf, UserError } from '../../core/errors.js'

/** Characters that are kept before they are written. */
const chunk = 64 * 1024

/** A file of one JSON value a line, written as the values come, in constant memory. */
export class JsonLinesFile {
  readonly path: string
  readonly #file: FileHandle
  #pending = ''

  private constructor(path: string, file: FileHandle) {
    this.path = path
    this.#file = file
  }

  /** Makes the file and its folder; what was in it is gone. Throws a UserError when it cannot be written. */
  static async create(input: string, path: string): Promise<JsonLinesFile> {
    try {
      await mkdir(dirname(path), { recursive: true })
      return new JsonLinesFile(path, await open(path, 'w'))
    } catch (cause) {
      throw new UserError(`input ${input}: cannot write ${path}: ${messageOf(cause)}; give another file`, { cause })
    }
  }

  /** Adds a line, which is JSON already. Await it: that is what keeps the memory constant. */
  async add(line: string): Promise<void> {
    this.#pending += `${line}\n`
    if (this.#pending.length >= chunk) await this.#write()
  }

  async close(): Promise<void> {
    try {
      await this.#write()
    } finally {
      await this.#file.close()
    }
  }

  async #write(): Promise<void> {
    const text = this.#pending
    this.#pending = ''
    await this.#file.appendFile(text)
  }
}
