import { isObject } from '../../core/json.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { parseRfc3339 } from '../../core/times.js'
import { contraryAnswer } from '../errors/failure.js'
import type { CallOptions } from '../http/call.js'
import { ResponseReader } from '../http/response-reader.js'
import type { Session } from '../http/session.js'
import type { Source, Task, TaskMessage } from '../types.js'
import { filterText } from './lists.js'
import { wordsIn } from './source-checks.js'

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

  /** The tasks of a source that are not over. */
  async running(source: Pick<Source, 'id' | 'name'>, { signal }: CallOptions = {}): Promise<Task[]> {
    const operation = `read the running tasks of source ${quote(printableName(source.name))}`
    const filters = `sourceId eq ${filterText(source.id)} and completionStatus isnull`
    const tasks = await this.#list(operation, { filters, limit: '250' }, signal)
    // A tenant may not know one of the filters.
    return tasks.filter((task) => task.status === undefined && (task.sourceId ?? source.id) === source.id)
  }

  /** The newest aggregations of a source, of accounts or of entitlements. */
  async aggregations(
    source: Pick<Source, 'id' | 'name'>,
    type: 'CLOUD_ACCOUNT_AGGREGATION' | 'CLOUD_GROUP_AGGREGATION',
    { signal }: CallOptions = {},
  ): Promise<Task[]> {
    const operation = `read the aggregations of source ${quote(printableName(source.name))}`
    const filters = `sourceId eq ${filterText(source.id)} and type eq "${type}"`
    const tasks = await this.#list(operation, { filters, sorters: '-created', limit: '250' }, signal)
    return tasks.filter((task) => (task.sourceId ?? source.id) === source.id)
  }

  /** One task. */
  async get(id: string, { signal }: CallOptions = {}): Promise<Task> {
    const operation = `read the task ${quote(printableName(id))}`
    const path = this.#session.path('task-status', id)
    const call = { operation, method: 'GET' as const, path, right: 'read' as const, signal }
    const missing = 'the tenant does not know the task, which it keeps for 90 days'
    const body = await this.#session.json({ ...call, scope: 'idn:task-management', ifMissing: missing })
    const task = readTask(new ResponseReader(operation, body))
    if (task.id !== id) throw contraryAnswer(operation, `it is the task ${quote(printableName(task.id))}`)
    return task
  }

  /** The address of a task, for people. */
  path(id: string): string {
    return this.#session.path('task-status', id)
  }

  /** The address of the tasks of a source, for people. */
  sourcePath(sourceId: string): string {
    return `${this.#session.path('task-status')}?${new URLSearchParams({ filters: `sourceId eq ${filterText(sourceId)}` })}`
  }

  async #list(operation: string, query: Record<string, string>, signal: AbortSignal | undefined): Promise<Task[]> {
    const path = `${this.#session.path('task-status')}?${new URLSearchParams(query)}`
    const call = { operation, method: 'GET' as const, path, right: 'read' as const, signal }
    const body = await this.#session.json({ ...call, scope: 'idn:task-management' })
    return new ResponseReader(operation, body).list(readTask)
  }
}

/** Reads a task, of a list or of the answer that starts it. */
export function readTask(shape: ResponseReader): Task {
  const status = shape.field('completionStatus').optional((each) => each.text())
  const { attributes, messages, target } = shape.object()
  const named = shape.field('returns').optional((list) => list.list(readReturn)) ?? []
  const counts = named.flatMap(([name, attribute]): [string, number][] => {
    const count = countOf(isObject(attributes) ? attributes[attribute] : undefined)
    return count === undefined ? [] : [[name, count]]
  })
  return {
    id: shape.field('id').name(),
    createdAt: shape.field('created').optional(readTime),
    completedAt: shape.field('completed').optional(readTime),
    // An empty text is no end.
    status: status === '' ? undefined : status?.toUpperCase().replaceAll('_', ''),
    counts: Object.fromEntries(counts),
    messages: Array.isArray(messages) ? messages.map(readMessage) : [],
    sourceId: isObject(target) && typeof target['id'] === 'string' ? target['id'] : undefined,
  }
}

/** The text is an object in a task, and a text in the answer that starts one (docs/platform.md#tasks). */
function readMessage(message: unknown): TaskMessage {
  if (!isObject(message)) return { type: '', text: wordsIn(message) }
  const { type, localizedText, key } = message
  return { type: typeof type === 'string' ? type.toUpperCase() : '', text: wordsIn(localizedText) || wordsIn(key) }
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
export function readTime(shape: ResponseReader): number | undefined {
  return typeof shape.value === 'number' ? shape.value : parseRfc3339(shape.text())
}
