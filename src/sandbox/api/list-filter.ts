import { type Filter, FilterError, type FilterFields, parseFilter } from '../../core/filter.js'
import { badRequest } from '../http/errors.js'

/** The values of an entry by field; a list for a field with several. */
export type FilterValues = Record<string, unknown>

/** Compiles a filter into a predicate. Throws a 400 for a filter that the list does not support. */
export function listFilter(text: string, fields: FilterFields): (values: FilterValues) => boolean {
  let filter: Filter
  try {
    filter = parseFilter(text, fields)
  } catch (error) {
    if (error instanceof FilterError) throw badRequest(`Invalid filter: ${error.message}`)
    throw error
  }
  return compiled(filter)
}

type Predicate = (values: FilterValues) => boolean

/** A list may have many entries, so what does not depend on them is done once. */
function compiled(filter: Filter): Predicate {
  switch (filter.kind) {
    case 'and': {
      const parts = filter.parts.map(compiled)
      return (values) => parts.every((part) => part(values))
    }
    case 'or': {
      const parts = filter.parts.map(compiled)
      return (values) => parts.some((part) => part(values))
    }
    case 'not': {
      const part = compiled(filter.part)
      return (values) => !part(values)
    }
    case 'primitive': {
      const { field, operator } = filter
      if (operator === 'isnull') return (values) => (values[field] ?? null) === null
      const wanted = filter.values.map(lower)
      return (values) => compare(operator, values[field], wanted)
    }
  }
}

function compare(operator: string, found: unknown, wanted: string[]): boolean {
  const [first = ''] = wanted
  if (operator === 'ca') {
    const values = (Array.isArray(found) ? found : [found ?? '']).map(lower)
    return wanted.every((each) => values.includes(each))
  }
  const value = lower((Array.isArray(found) ? found[0] : found) ?? '')
  if (operator === 'in') return wanted.includes(value)
  if (operator === 'sw') return value.startsWith(first)
  return operator === 'co' ? value.includes(first) : value === first
}

/** Comparisons ignore the case of letters (docs/platform.md#filters). */
function lower(value: unknown): string {
  return String(value).toLowerCase()
}
