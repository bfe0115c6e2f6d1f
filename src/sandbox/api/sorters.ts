import { badRequest, quoted } from '../http/errors.js'

/** Sorts a list as `sorters` says: fields separated by commas, descending after `-`. Throws a 400 for another field. */
export function sorted<T extends object>(list: readonly T[], sorters: string | null, fields: readonly string[]): T[] {
  const orders = (sorters ?? '').split(',').flatMap((each) => {
    const name = each.trim().replace(/^-/, '')
    if (name === '') return []
    if (!fields.includes(name)) throw badRequest(`The list cannot be sorted by ${quoted(name)}`)
    return [{ name, sign: each.trim().startsWith('-') ? -1 : 1 }]
  })
  return list.toSorted((a, b) => {
    for (const { name, sign } of orders) {
      const [first, second] = [a, b].map((each) => String((each as Record<string, unknown>)[name] ?? ''))
      if (first === undefined || second === undefined) continue
      if (first !== second) return first < second ? -sign : sign
    }
    return 0
  })
}
