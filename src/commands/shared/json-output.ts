import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UserError } from '../../core/errors.js'
import { assertReplaceable, replaceFile, writeError } from '../../core/files.js'
import type { Clean } from '../../core/secrets/clean.js'
import type { SecretStore } from '../../core/secrets/store.js'

/**
 * Characters of JSON that an output may have. Linux passes at most 128 KiB in one environment variable, and that is how
 * a step hands an output to a script.
 */
export const maxResultLength = 100_000

/**
 * JSON of a value without secrets. A number that is a secret becomes a string, so that the result is valid JSON.
 *
 * @throws UserError if the value is nested too deeply.
 */
export function cleanJson(value: unknown, secrets: SecretStore): Clean {
  return notTooDeep(() => secrets.json(value))
}

/**
 * JSON of a value as it is, with its secrets.
 *
 * @throws UserError if the value is nested too deeply.
 */
export function toJson(value: unknown): string {
  return notTooDeep(() => JSON.stringify(value ?? null))
}

function notTooDeep<T>(write: () => T): T {
  try {
    return write()
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new UserError('a value is nested too deeply to be written as JSON', { cause })
    throw cause
  }
}

/** Collects JSON values for an output, up to `maxResultLength` characters. */
export class BoundedResult {
  #lines: string[] | undefined = []
  #length = 0

  add(json: string): void {
    this.#length += json.length + 1
    if (this.#length > maxResultLength) this.#lines = undefined
    this.#lines?.push(json)
  }

  /** The only value, or an array of all; always an array with `asArray`. Empty if it is too large. */
  toJson(asArray: boolean): string {
    const lines = this.#lines
    if (lines === undefined) return ''
    return !asArray && lines.length === 1 ? (lines[0] ?? '') : `[${lines.join(',')}]`
  }
}

/**
 * Writes or replaces a file atomically, and creates its folders.
 *
 * @param label names the input and the file in a message, as `record uploads.json`
 * @throws UserError if it cannot be written.
 */
export async function writeOutputFile(path: string, text: string, label: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await replaceFile(path, text)
  } catch (cause) {
    throw writeError(label, cause)
  }
}

/**
 * Checks, before any work is done, that `writeOutputFile` can write a file. Creates its folders.
 *
 * @throws UserError if it cannot be written.
 */
export async function assertOutputFile(path: string, label: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await assertReplaceable(path)
  } catch (cause) {
    throw writeError(label, cause)
  }
}
