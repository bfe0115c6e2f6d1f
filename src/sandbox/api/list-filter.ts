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
  return (values) => isMatch(filter, values)
}

function isMatch(filter: Filter, values: FilterValues): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.parts.every((part) => isMatch(part, values))
    case 'or':
      return filter.parts.some((part) => isMatch(part, values))
    case 'not':
      return !isMatch(filter.part, values)
    case 'primitive':
      if (filter.operator === 'isnull') return (values[filter.field] ?? null) === null
      return compare(filter.operator, valuesOf(values[filter.field]), filter.values.map(lower))
  }
}

function valuesOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value ?? '']).map(lower)
}

function compare(operator: string, values: string[], wanted: string[]): boolean {
  const [value = ''] = values
  const [first = ''] = wanted
  if (operator === 'ca') return wanted.every((each) => values.includes(each))
  if (operator === 'in') return wanted.includes(value)
  if (operator === 'sw') return value.startsWith(first)
  return operator === 'co' ? value.includes(first) : value === first
}

/** Comparisons ignore the case of letters (docs/platform.md#filters). */
function lower(value: unknown): string {
  return String(value).toLowerCase()
}
