import { UsageError } from '../../core/errors.js'
import { inputName } from '../../core/input-names.js'
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
