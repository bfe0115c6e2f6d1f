import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import { reasonOf } from './structured-input.js'

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
export function cleanJson(value: unknown, redact: (text: string) => string): string {
  try {
    const json = JSON.stringify(value ?? null)
    if (redact(json) === json) return json
    return JSON.stringify(redactValues(value, redact))
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new UserError('a value is nested too deeply to be written as JSON', { cause })
    throw cause
  }
}

function redactValues(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value)
  if (typeof value === 'number') return redact(String(value)) === String(value) ? value : redact(String(value))
  if (Array.isArray(value)) return value.map((each) => redactValues(each, redact))
  if (!isObject(value)) return value
  // Assigning a key named `__proto__` would set the prototype.
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [redact(key), redactValues(each, redact)]))
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

/** The error for a file that cannot be written; `label` names the input and the file, as `out answers.jsonl`. */
export function writeError(label: string, cause: unknown): UserError {
  return new UserError(`cannot write ${label}: ${reasonOf(cause)}; give another path`, { cause })
}

/**
 * Writes a file in one step: a reader finds the old or the new content, never a part of it. Creates its folders.
 *
 * @param label names the input and the file in a message, as `record uploads.json`
 * @throws UserError if it cannot be written.
 */
export async function replaceFile(path: string, text: string, label: string): Promise<void> {
  const temporary = temporaryPath(path)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(temporary, text)
    await rename(temporary, path)
  } catch (cause) {
    await removeIfPossible(temporary)
    throw writeError(label, cause)
  }
}

/**
 * Checks, before any work is done, that `replaceFile` can write a file. Creates its folders.
 *
 * @throws UserError if it cannot be written.
 */
export async function assertReplaceable(path: string, label: string): Promise<void> {
  const temporary = temporaryPath(path)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(temporary, '', { flag: 'wx' })
  } catch (cause) {
    throw writeError(label, cause)
  }
  await removeIfPossible(temporary)
}

/** If a file could not be created, its removal can fail for the same reason, which is reported already. */
async function removeIfPossible(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => {})
}

function temporaryPath(path: string): string {
  return join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`)
}
