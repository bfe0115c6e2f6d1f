import { createHmac, randomUUID } from 'node:crypto'
import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { messageOf, type UserError } from '../core/errors.js'
import { writeError } from '../core/files.js'
import type { Logger } from '../core/logger.js'
import type { Entry, RunEntry } from './entries.js'

/** A line of the file. `seal` covers the entry and all earlier ones of the run. */
export interface Line {
  run: string
  body: Entry
  seal?: string
}

export interface JournalOptions {
  path: string
  /** How messages name the file, such as `journal out/journal.jsonl`. */
  label: string
  /** Seals the entries, so that a build cannot write them. Undefined: there is no secret that a build does not have. */
  sealKey: string | undefined
  /** True for a text that must not be written. */
  isSecret: (text: string) => boolean
  logger: Logger
}

/**
 * Writes what a run begins into a file, before it does so: each entry is one line of JSON and is on the disk when the
 * method returns. Nothing is written before the first entry.
 */
export class Journal {
  readonly #options: JournalOptions
  readonly #run: string
  /** The first entry of a new run; undefined once it is written. */
  #start: RunEntry | undefined
  #seal: string
  #hasWarned = false
  #isChecked = false

  /** @param at - a run of the file that is continued, or the first entry of a new one. */
  constructor(options: JournalOptions, at: RunEntry | { run: string; seal: string }) {
    this.#options = options
    const isNew = 'entry' in at
    this.#run = isNew ? randomUUID() : at.run
    this.#seal = isNew ? '' : at.seal
    this.#start = isNew ? at : undefined
  }

  isSecret(text: string): boolean {
    return this.#options.isSecret(text)
  }

  /**
   * Writes what is begun.
   *
   * @throws UserError if it cannot be written: then it must not be begun.
   */
  write(entry: Entry): void {
    if (this.#start !== undefined) {
      this.#append(this.#start)
      this.#start = undefined
    }
    this.#append(entry)
  }

  /** Writes what is done. A failure is a warning: cleanup then finds out by reading. */
  note(entry: Entry): void {
    try {
      this.write(entry)
    } catch (error) {
      if (!this.#hasWarned) this.#options.logger.warning(messageOf(error))
      this.#hasWarned = true
    }
  }

  #append(body: Entry): void {
    const { path, sealKey } = this.#options
    const seal = sealKey === undefined ? undefined : sealOf(sealKey, this.#seal, this.#run, body)
    const line: Line = { run: this.#run, body, ...(seal !== undefined && { seal }) }
    try {
      if (!this.#isChecked) mkdirSync(dirname(path), { recursive: true })
      const file = openSync(path, 'a+', 0o600)
      try {
        // A process that was killed may have left half a line.
        const start = this.#isChecked || endsLine(file) ? '' : '\n'
        writeSync(file, `${start}${JSON.stringify(line)}\n`)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
    } catch (cause) {
      throw this.#problem(cause)
    }
    this.#isChecked = true
    this.#seal = seal ?? ''
  }

  #problem(cause: unknown): UserError {
    return writeError(this.#options.label, cause)
  }
}

function endsLine(file: number): boolean {
  const { size } = fstatSync(file)
  if (size === 0) return true
  const last = Buffer.alloc(1)
  readSync(file, last, 0, 1, size - 1)
  return last.toString() === '\n'
}

/** The seal of an entry, given that of the entry before it. */
export function sealOf(key: string, before: string, run: string, body: Entry): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([before, run, body]))
    .digest('hex')
}
