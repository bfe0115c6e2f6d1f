import type { FilterFields } from '../../core/filter.js'
import type { StoredCustomConnector } from '../state/store.js'
import { listFilter } from './list-filter.js'

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
  const matches = listFilter(text, fields)
  return (connector) => matches({ ...connector })
}
