import type { Clock } from '../core/clock.js'
import { ServiceError } from '../core/errors.js'
import type { Logger } from '../core/logger.js'
import { isOfNewerRun, markerOf } from '../github/own.js'
import { ApiError } from './api.js'
import { withoutForeignReferences } from './references.js'

/** A comment that the token's user wrote. */
export interface OwnNote {
  id: string
  body: string
}

/** The comments of one merge request or pull request. */
export interface Notes {
  /** Finds the first comment that is ours by its text and by its author, whom nobody else can be. */
  find(isOurs: (body: string) => boolean): Promise<OwnNote | undefined>
  create(body: string): Promise<void>
  update(note: OwnNote, body: string): Promise<void>
}

export type NoteOutcome =
  | { done: 'created' | 'updated' | 'unchanged' }
  /** A newer run wrote it. */
  | { done: 'left' }
  /** The token may not write there. */
  | { done: 'refused'; reason: string }

const maxAttempts = 3

/**
 * Writes one comment, or updates that of an earlier run, which is found by a hidden marker in its first line. After a
 * temporary failure it looks again for what an attempt may have left, so there is never a second one. That of a newer run is
 * left: the last one to end is not always of the last commit.
 *
 * @param body - Markdown with escaped foreign text.
 * @throws ServiceError if it could not be written for another reason than a missing permission.
 */
export async function writeNote(
  notes: Notes,
  key: readonly string[],
  body: string,
  { clock, logger, signal }: { clock: Clock; logger: Logger; signal: AbortSignal },
): Promise<NoteOutcome> {
  const marker = markerOf(key)
  const marked = `${marker}\n${withoutForeignReferences(body)}`
  for (let attempt = 1; ; attempt++) {
    try {
      const own = await notes.find((text) => text.split(/\r?\n/, 1)[0] === marker)
      if (own === undefined) await notes.create(marked)
      else if (own.body.replaceAll('\r\n', '\n') === marked) return { done: attempt === 1 ? 'unchanged' : 'updated' }
      else if (isOfNewerRun(own.body, marked)) return { done: 'left' }
      else await notes.update(own, marked)
      return { done: own === undefined ? 'created' : 'updated' }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.status === 403 || error.status === 404) return { done: 'refused', reason: error.message }
      if (!error.isTemporary || attempt === maxAttempts) throw new ServiceError(error.message, { cause: error })
      const seconds = attempt ** 2
      logger.info(`${error.message}; trying again in ${seconds} s`)
      await clock.sleep(seconds * 1000, signal)
    }
  }
}
