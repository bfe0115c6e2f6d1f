import { isObject } from '../../core/json.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { parseRfc3339 } from '../../core/times.js'
import type { CallOptions } from '../http/call.js'
import { ResponseReader } from '../http/response-reader.js'
import type { Session } from '../http/session.js'
import type { Source, Task } from '../types.js'
import { filterText } from './lists.js'

/** The tasks of the tenant (docs/platform.md#tasks). Every method rejects with a TenantError. */
export class Tasks {
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  /**
   * The last aggregation of accounts of a source, which may still run. Undefined if the tenant knows of none: it forgets
   * after 90 days. `unsorted` if the tenant does not list the newest first, so that the last one is not known.
   */
  async lastAggregation(
    source: Pick<Source, 'id' | 'name'>,
    { signal }: CallOptions = {},
  ): Promise<Task | undefined | 'unsorted'> {
    const operation = `read the last aggregation of source ${quote(printableName(source.name))}`
    const filters = `sourceId eq ${filterText(source.id)} and type eq "CLOUD_ACCOUNT_AGGREGATION"`
    // A second task shows whether the newest comes first.
    const query = new URLSearchParams({ filters, sorters: '-created', limit: '2' })
    const path = `${this.#session.path('task-status')}?${query}`
    const call = { operation, method: 'GET' as const, path, right: 'read' as const, signal }
    const body = await this.#session.json({ ...call, scope: 'idn:task-management' })
    const [last, earlier] = new ResponseReader(operation, body).list(readTask)
    const isSorted = earlier === undefined || (last?.createdAt ?? Number.NaN) >= (earlier.createdAt ?? Number.NaN)
    return isSorted ? last : 'unsorted'
  }
}

function readTask(shape: ResponseReader): Task {
  const status = shape.field('completionStatus').optional((each) => each.text())
  const { attributes } = shape.object()
  const named = shape.field('returns').optional((list) => list.list(readReturn)) ?? []
  const counts = named.flatMap(([name, attribute]): [string, number][] => {
    const count = countOf(isObject(attributes) ? attributes[attribute] : undefined)
    return count === undefined ? [] : [[name, count]]
  })
  return {
    id: shape.field('id').name(),
    createdAt: shape.field('created').optional(readTime),
    completedAt: shape.field('completed').optional(readTime),
    status: status?.toUpperCase().replaceAll('_', ''),
    counts: Object.fromEntries(counts),
  }
}

function readReturn(shape: ResponseReader): [name: string, attribute: string] {
  const name = shape.field('name').text()
  return [name, shape.field('attributeName').optional((each) => each.text()) ?? name]
}

/** A count that is a number or a text (docs/platform.md#aggregation-counts). */
function countOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined
}

/** A time that is a text, or milliseconds as tenants have sent them (docs/platform.md#aggregation). */
function readTime(shape: ResponseReader): number | undefined {
  return typeof shape.value === 'number' ? shape.value : parseRfc3339(shape.text())
}
