import { RefusedError, type UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { nearest } from '../../core/nearest.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
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
 * A tag that does not exist yet is created, so a misspelled `latest` would look like a release, and production would stay where it was.
 *
 * @param expected - 0 says that the tag is to be a new one.
 * @throws UserError if it is a new tag that is called nearly as `latest`.
 */
export function assertNotMisspelled({ alias }: Connector, tag: string, expected: number | undefined): void {
  if (expected === 0 || tag === 'latest' || nearest(tag, ['latest']) === undefined) return
  const name = quote(printableName(tag), 80)
  throw new RefusedError(
    `${alias} has no tag ${name}; did you mean latest? to create ${name}, set ${plainInputName('expect-version')} to 0`,
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
