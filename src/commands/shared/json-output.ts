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

/** The JSON of all answers for an output, as long as they are small. */
export class SmallResult {
  #lines: string[] | undefined = []
  #size = 0

  add(json: string): void {
    this.#size += json.length + 1
    if (this.#size > maxResultLength) this.#lines = undefined
    this.#lines?.push(json)
  }

  /** One answer is itself, several are an array; `list` makes it an array in any case. Empty when it is too large. */
  text(list: boolean): string {
    const lines = this.#lines
    if (lines === undefined) return ''
    return !list && lines.length === 1 ? (lines[0] ?? '') : `[${lines.join(',')}]`
  }
}

/** The error for a file that cannot be written; `label` names the input and the file, as `out answers.jsonl`. */
export function writeError(label: string, cause: unknown): UserError {
  return new UserError(`cannot write ${label}: ${reasonOf(cause)}; give another path`, { cause })
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
    throw writeError(shown, cause)
  }
}

/** Refuses a file that `replaceFile` could not write, before anything is done. Makes its folders. Throws a UserError. */
export async function assertReplaceable(path: string, shown: string): Promise<void> {
  const temporary = temporaryBeside(path)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(temporary, '', { flag: 'wx' })
  } catch (cause) {
    throw writeError(shown, cause)
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
