import { UsageError } from '../../core/errors.js'
import { nearest } from '../../core/nearest.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'

/**
 * Finds an entry by its id, or by its name if only one entry has it.
 *
 * @param advice - what to do if no name is similar.
 * @throws UserError that suggests a similar name, or lists the ids that share the name.
 */
export function findEntry<T extends { id: string; name: string }>(
  noun: string,
  ref: string,
  entries: readonly T[],
  advice: string,
): T {
  const byId = entries.find(({ id }) => id.toLowerCase() === ref.toLowerCase())
  if (byId !== undefined) return byId
  const same = entries.filter(({ name }) => name === ref)
  if (same.length > 0) return onlyOne(noun, ref, same)
  const near = nearest(
    ref,
    entries.map(({ name }) => name),
  )
  const hint = near === undefined ? advice : `did you mean ${quote(printableName(near))}?`
  throw new UsageError(`there is no ${noun} ${quote(printableName(ref))} in this tenant; ${hint}`)
}

/** The only entry of a name. */
export function onlyOne<T extends { id: string }>(noun: string, name: string, entries: readonly T[]): T {
  const [found, ...others] = entries
  if (found !== undefined && others.length === 0) return found
  const ids = entries.map(({ id }) => id)
  const shown = ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ')
  throw new UsageError(`${ids.length} ${noun}s are named ${quote(printableName(name))}; give the id of one: ${shown}`)
}
