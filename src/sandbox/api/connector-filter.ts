import { type Filter, FilterError, type FilterFields, parseFilter } from '../../core/filter.js'
import { badRequest } from '../http/errors.js'
import type { StoredCustomConnector } from '../state/store.js'

/** The fields and operators that a filter of the list may use (docs/platform.md#filters). */
const fields = {
  name: { operators: ['sw', 'co'] },
  type: { operators: ['sw', 'co', 'eq'] },
  directConnect: { operators: ['eq'], boolean: true },
  category: { operators: ['eq'] },
  features: { operators: ['ca'] },
  labels: { operators: ['ca'] },
} as const satisfies FilterFields

type Values = Pick<StoredCustomConnector, keyof typeof fields>

/** Compiles a filter into a predicate for connectors. Throws a 400 for a filter that the list does not support. */
export function connectorFilter(text: string): (connector: Values) => boolean {
  let filter: Filter
  try {
    filter = parseFilter(text, fields)
  } catch (error) {
    if (error instanceof FilterError) throw badRequest(`Invalid filter: ${error.message}`)
    throw error
  }
  return (connector) => isMatch(filter, connector)
}

function isMatch(filter: Filter, connector: Values): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.parts.every((part) => isMatch(part, connector))
    case 'or':
      return filter.parts.some((part) => isMatch(part, connector))
    case 'not':
      return !isMatch(filter.part, connector)
    case 'primitive':
      return compare(filter.operator, valuesOf(connector, filter.field), filter.values.map(lower))
  }
}

function valuesOf(connector: Values, field: string): string[] {
  const value = connector[field as keyof typeof fields]
  return (Array.isArray(value) ? value : [value ?? '']).map(lower)
}

function compare(operator: string, values: string[], wanted: string[]): boolean {
  const [value = ''] = values
  const [first = ''] = wanted
  if (operator === 'ca') return wanted.every((each) => values.includes(each))
  if (operator === 'sw') return value.startsWith(first)
  return operator === 'co' ? value.includes(first) : value === first
}

/** Comparisons ignore the case of letters (docs/platform.md#filters). */
function lower(value: string | number | boolean): string {
  return String(value).toLowerCase()
}
