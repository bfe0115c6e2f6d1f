import { RefusedError, UsageError } from '../../core/errors.js'
import { inputName } from '../../core/input-names.js'
import { nearest } from '../../core/nearest.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'

/**
 * Checks the name of a tag before anything is sent: it is a segment of the address of the tag.
 *
 * @param input - the input that names it.
 * @throws UserError for a name that no request can address.
 */
export function assertTagName(tag: string | undefined, input = 'tag'): void {
  if (tag === undefined || (!tag.includes('/') && tag !== '.' && tag !== '..')) return
  const name = quote(printableName(tag), 80)
  const reason = 'is part of an address, so it has no slash and is not . or ..'
  throw new UsageError(`${inputName(input)}: ${name} cannot be the name of a tag, which ${reason}; give another name`)
}

/** More letters that differ are often a name of its own, such as `qa-test` or `retest`. */
const maxTypos = 1

/**
 * A tag that does not exist yet is created, so a misspelled `latest` would look like a release, and production would stay where it was.
 *
 * @param alias - of the connector, which has no such tag.
 * @param way - how to create a tag of that name all the same, as the end of the message.
 * @throws RefusedError for a tag that is called nearly as `latest`.
 */
export function assertNotMisspelled(alias: string, tag: string, way: string): void {
  if (tag === 'latest' || nearest(tag, ['latest'], maxTypos) === undefined) return
  const name = quote(printableName(tag), 80)
  throw new RefusedError(`${printableName(alias)} has no tag ${name}; did you mean latest? to create ${name}, ${way}`)
}
