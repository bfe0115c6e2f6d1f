import { badRequest, quoted } from '../http/errors.js'

/**
 * Sorts a list as `sorters` says: fields separated by commas, descending after `-`. Throws a 400 for another field.
 *
 * @param valuesOf - the fields of an entry.
 */
export function sorted<T>(
  list: readonly T[],
  sorters: string | null,
  fields: readonly string[],
  valuesOf: (entry: T) => Record<string, unknown>,
): T[] {
  const orders = (sorters ?? '').split(',').flatMap((each) => {
    const name = each.trim().replace(/^-/, '')
    if (name === '') return []
    if (!fields.includes(name)) throw badRequest(`The list cannot be sorted by ${quoted(name)}`)
    return [{ name, sign: each.trim().startsWith('-') ? -1 : 1 }]
  })
  if (orders.length === 0) return [...list]
  const keyed = list.map((entry) => {
    const values = valuesOf(entry)
    return { entry, keys: orders.map(({ name }) => String(values[name] ?? '')) }
  })
  keyed.sort((a, b) => {
    for (const [index, { sign }] of orders.entries()) {
      const [first = '', second = ''] = [a.keys[index], b.keys[index]]
      if (first !== second) return first < second ? -sign : sign
    }
    return 0
  })
  return keyed.map(({ entry }) => entry)
}
