import { RefusedError, type UserError } from '../../core/errors.js'
import type { Connector } from '../../tenant/types.js'

/**
 * @param current - the version that the tag is at; undefined if it does not exist.
 * @param expected - the version that it must be at; 0: it must not exist; undefined: not checked.
 * @throws UserError if the tag is elsewhere.
 */
export function assertExpectedVersion(
  { alias }: Connector,
  tag: string,
  current: number | undefined,
  expected: number | undefined,
): void {
  if (expected === undefined || expected === (current ?? 0)) return
  const found = current === undefined ? 'does not exist' : `is at version ${current}`
  throw new RefusedError(
    `tag ${tag} of ${alias} ${found}, not at version ${expected} as expected; it was moved by someone else; check why before you promote`,
  )
}

/**
 * The error for a tag that was moved between two reads.
 *
 * @param isUploading - whether it may be an upload that has moved it for a moment.
 */
export function movedMeanwhile(
  tag: string,
  { alias }: Connector,
  before: number | undefined,
  now: number | undefined,
  isUploading = false,
): UserError {
  const was = before === undefined ? 'did not exist' : `was at version ${before}`
  const is = now === undefined ? 'does not exist now' : `is at version ${now} now`
  if (isUploading) {
    return new RefusedError(
      `tag ${tag} of ${alias} ${was} and ${is}, the newest: an upload may be under way, so it was not moved; run this again when that is over`,
    )
  }
  return new RefusedError(
    `tag ${tag} of ${alias} ${was} and ${is}; someone else moved it meanwhile, so it was not moved; check why before you promote`,
  )
}
