import { plainInputName } from '../../core/input-names.js'
import { isObject } from '../../core/json.js'
import type { Logger } from '../../core/logger.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { contraryAnswer, unexpectedAnswer } from '../errors/failure.js'
import type { CallOptions } from '../http/call.js'
import { ResponseReader } from '../http/response-reader.js'
import { readText } from '../http/sender.js'
import { answerOf, parseAnswer, type Session } from '../http/session.js'
import type { WriteOutcome } from '../http/settle.js'
import type { AggregationState, Source, SourceDetails, StoredAccount, StoredEntitlement, Task } from '../types.js'
import { allPages, filterText, maxPageSize } from './lists.js'
import { readTask, readTime, type Tasks } from './tasks.js'

const missing = () => `there is no such source, or this ${plainInputName('api-prefix')} has no aggregations`

/** Delay before each look for a task whose start got no answer. It may show late. */
const taskVerifyAfterMs = [0, 3_000, 10_000, 20_000] as const

type SourceName = Pick<Source, 'id' | 'name'>

/**
 * Aggregations of a source, and what they stored (docs/platform.md#aggregation, #aggregation-status, #aggregation-results).
 * Every method rejects with a TenantError.
 */
export class Aggregations {
  readonly #session: Session
  readonly #tasks: Tasks
  readonly #logger: Logger
  /** The tasks that were started, by source and type. */
  readonly #started = new Map<string, string[]>()

  constructor(session: Session, tasks: Tasks, logger: Logger) {
    this.#session = session
    this.#tasks = tasks
    this.#logger = logger
  }

  /**
   * Starts an aggregation of all accounts, without optimisation. It is never started twice: after a lost answer the task is
   * looked for. An interrupt ends it only before it was sent.
   */
  async loadAccounts(source: SourceName, options: CallOptions = {}): Promise<Task> {
    const operation = `aggregate the accounts of source ${quote(printableName(source.name))}`
    return await this.#start(source, 'CLOUD_ACCOUNT_AGGREGATION', {
      ...options,
      operation,
      call: { path: 'load-accounts', fields: { disableOptimization: 'true' }, scope: 'idn:sources' },
      read: (shape) => {
        if (shape.object()['success'] === false) throw contraryAnswer(operation, 'it was not started')
        return readTask(shape.field('task'))
      },
    })
  }

  /** Starts an aggregation of the entitlements of all types. It is never started twice, either. */
  async loadEntitlements(source: SourceName, options: CallOptions = {}): Promise<Task> {
    return await this.#start(source, 'CLOUD_GROUP_AGGREGATION', {
      ...options,
      operation: `aggregate the entitlements of source ${quote(printableName(source.name))}`,
      call: { path: 'load-entitlements', scope: 'idn:entitlement' },
      read: readTask,
    })
  }

  async #start(
    source: SourceName,
    type: 'CLOUD_ACCOUNT_AGGREGATION' | 'CLOUD_GROUP_AGGREGATION',
    {
      operation,
      call,
      read,
      signal,
    }: CallOptions & {
      operation: string
      call: { path: string; fields?: Record<string, string>; scope: 'idn:sources' | 'idn:entitlement' }
      read: (shape: ResponseReader) => Task
    },
  ): Promise<Task> {
    const key = `${type} ${source.id}`
    const earlier = this.#started.get(key) ?? []
    const listed = (await this.#tasks.aggregations(source, type, { signal })).map(({ id }) => id)
    const known = new Set([...listed, ...earlier])
    const { path, ...more } = call
    const task = await this.#session.write({
      call: {
        ...{ operation, method: 'POST', path: this.#session.path('sources', source.id, path), ifMissing: missing() },
        ...more,
        startSignal: signal,
      },
      read: answerOf(operation, (shape) => {
        const task = read(shape)
        if (known.has(task.id)) throw contraryAnswer(operation, 'the task is one from before')
        return task
      }),
      verify: async ({ isRefused }): Promise<WriteOutcome<Task>> => {
        const all = await this.#tasks.aggregations(source, type)
        if (known.size > 0 && !all.some(({ id }) => known.has(id))) {
          const reading = `read the aggregations of source ${quote(printableName(source.name))}`
          throw unexpectedAnswer(reading, 'has none of the tasks from before', 200)
        }
        const [found, ...others] = all.filter(({ id }) => !known.has(id))
        if (found === undefined) return { written: false, observed: 'there is no new task' }
        const observed = `there is the new task ${quote(printableName(found.id))}, which someone else may have started`
        if (isRefused) return { written: 'unknown', observed, isWanted: true }
        return others.length === 0 ? { written: true, value: found } : { written: 'unknown', observed }
      },
      verifyAfterMs: taskVerifyAfterMs,
    })
    this.#started.set(key, [...earlier, task.id])
    return task
  }

  /** The state of an aggregation of accounts. The tenant forgets it one hour after its end. */
  async state(taskId: string, { signal }: CallOptions = {}): Promise<AggregationState> {
    const operation = `read the state of the aggregation ${quote(printableName(taskId))}`
    const path = this.#session.path('account-aggregations', taskId, 'status')
    const ifMissing = 'the tenant forgets it one hour after its end'
    const body = await this.#session.json({ operation, method: 'GET', path, right: 'read', ifMissing, signal })
    return { status: new ResponseReader(operation, body).field('status').name().toUpperCase() }
  }

  /** All stored accounts of a source. */
  async accounts(source: SourceName, { signal }: CallOptions = {}): Promise<StoredAccount[]> {
    const operation = `read the accounts of source ${quote(printableName(source.name))}`
    const read = (shape: ResponseReader): StoredAccount & { id: string } => {
      const sourceId = shape.field('sourceId').optional((id) => id.text())
      if (sourceId !== source.id) throw unexpectedAnswer(operation, 'has accounts of another source', 200)
      return {
        id: shape.field('id').name(),
        nativeIdentity: shape.field('nativeIdentity').name(),
        // An account without them would be equal to any other one.
        attributes: shape.field('attributes').object(),
        isDisabled: shape.field('disabled').flag(),
        isLocked: shape.field('locked').flag(),
        modifiedAt: shape.field('modified').optional(readTime),
      }
    }
    const page = async (offset: number) => {
      const query = { filters: sourceFilter(source), sorters: 'id', limit: String(maxPageSize), offset: String(offset) }
      const { path, headers } = this.#accountsPath(query)
      const call = { operation, method: 'GET' as const, path, headers, right: 'read' as const, signal }
      const body = await this.#session.json({ ...call, scope: 'idn:accounts' })
      return new ResponseReader(operation, body).list(read)
    }
    return await allPages(page, ({ id }) => id, this.#logger, operation)
  }

  /** The number of stored accounts. `correlated`: only those that an identity owns. */
  async accountCount(
    source: SourceName,
    { correlated = false, signal }: CallOptions & { correlated?: boolean } = {},
  ): Promise<number> {
    const operation = `count the accounts of source ${quote(printableName(source.name))}`
    const filters = `${sourceFilter(source)}${correlated ? ' and uncorrelated eq false' : ''}`
    const { path, headers } = this.#accountsPath({ filters, limit: '1', count: 'true' })
    return await this.#count({ operation, path, headers, scope: 'idn:accounts', signal })
  }

  /** All stored entitlements of a type. */
  async entitlements(source: SourceName, type: string, { signal }: CallOptions = {}): Promise<StoredEntitlement[]> {
    const operation = `read the entitlements of type ${quote(printableName(type))} of source ${quote(printableName(source.name))}`
    const filters = `source.id eq ${filterText(source.id)} and type eq ${filterText(type)}`
    const read = (shape: ResponseReader): StoredEntitlement & { id: string } => {
      const [owner, own] = [
        shape.field('source').field('id').text(),
        shape.field('type').optional((each) => each.text()),
      ]
      if (owner !== source.id || (own ?? type) !== type)
        throw unexpectedAnswer(operation, 'has entitlements of another source or type', 200)
      return {
        ...{ id: shape.field('id').name(), type, value: shape.field('value').text() },
        name: shape.field('name').optional((each) => each.text()) ?? '',
        attributes: shape.field('attributes').optional((each) => each.object()) ?? {},
        modifiedAt: shape.field('modified').optional(readTime),
      }
    }
    const page = async (offset: number) => {
      const query = { filters, sorters: 'id', limit: String(maxPageSize), offset: String(offset) }
      const path = `${this.#session.path('entitlements')}?${new URLSearchParams(query)}`
      const call = { operation, method: 'GET' as const, path, right: 'read' as const, signal }
      const body = await this.#session.json({ ...call, scope: 'idn:entitlement' })
      return new ResponseReader(operation, body).list(read)
    }
    return await allPages(page, ({ id }) => id, this.#logger, operation)
  }

  /** The number of stored entitlements of a type. */
  async entitlementCount(source: SourceName, type: string, { signal }: CallOptions = {}): Promise<number> {
    const operation = `count the entitlements of type ${quote(printableName(type))} of source ${quote(printableName(source.name))}`
    const filters = `source.id eq ${filterText(source.id)} and type eq ${filterText(type)}`
    const path = `${this.#session.path('entitlements')}?${new URLSearchParams({ filters, limit: '1', count: 'true' })}`
    return await this.#count({ operation, path, headers: {}, scope: 'idn:entitlement', signal })
  }

  /** What an aggregation of the source may set off. */
  async details(source: SourceName, { signal }: CallOptions = {}): Promise<SourceDetails> {
    const operation = `read the source ${quote(printableName(source.name))}`
    const path = this.#session.path('sources', source.id)
    const call = { operation, method: 'GET' as const, path, right: 'read' as const, ifMissing: missing(), signal }
    const shape = new ResponseReader(operation, await this.#session.json({ ...call, scope: 'idn:sources' }))
    const { connectorAttributes, accountCorrelationRule } = shape.object()
    const delta = isObject(connectorAttributes) ? connectorAttributes['spConnEnableStatefulCommands'] : undefined
    const isOff = [undefined, null, false].includes(delta as never) || String(delta).toLowerCase() === 'false'
    const isSet = accountCorrelationRule !== undefined && accountCorrelationRule !== null
    const rule = isObject(accountCorrelationRule) ? accountCorrelationRule['name'] : accountCorrelationRule
    return {
      isAuthoritative: shape.field('authoritative').optional((each) => each.flag()),
      correlationRule: isSet ? (typeof rule === 'string' ? rule : 'a rule without a name') : '',
      isDelta: isObject(connectorAttributes) ? !isOff : undefined,
    }
  }

  /** What depends on the source, by kind, such as identityProfiles. Kinds without members are left out. */
  async connections(source: SourceName, { signal }: CallOptions = {}): Promise<string[]> {
    const operation = `read what depends on source ${quote(printableName(source.name))}`
    const { path, headers } = this.#session.pathBesideBeta('v3', 'sources', source.id, 'connections')
    const call = {
      operation,
      method: 'GET' as const,
      path,
      headers,
      right: 'read' as const,
      ifMissing: missing(),
      signal,
    }
    const shape = new ResponseReader(operation, await this.#session.json({ ...call, scope: 'idn:sources' }))
    // Without this member it is not that answer.
    shape.field('identityProfiles').listOrNull(() => undefined)
    return Object.entries(shape.object()).flatMap(([kind, value]) =>
      (Array.isArray(value) ? value.length > 0 : value !== null) ? [kind] : [],
    )
  }

  /** The types of the schedules of the source. */
  async schedules(source: SourceName, { signal }: CallOptions = {}): Promise<string[]> {
    const operation = `read the schedules of source ${quote(printableName(source.name))}`
    const { path, headers } = this.#session.pathBesideBeta('v2024', 'sources', source.id, 'schedules')
    const call = {
      operation,
      method: 'GET' as const,
      path,
      headers,
      right: 'read' as const,
      ifMissing: missing(),
      signal,
    }
    const shape = new ResponseReader(operation, await this.#session.json({ ...call, scope: 'idn:sources' }))
    return shape.list((each) => each.field('type').name())
  }

  /** The number of attributes by which owners of accounts are found. */
  async correlations(source: SourceName, { signal }: CallOptions = {}): Promise<number> {
    const operation = `read the correlation of source ${quote(printableName(source.name))}`
    const path = this.#session.path('sources', source.id, 'correlation-config')
    const call = { operation, method: 'GET' as const, path, right: 'read' as const, ifMissing: missing(), signal }
    const shape = new ResponseReader(operation, await this.#session.json({ ...call, scope: 'idn:sources' }))
    return shape.field('attributeAssignments').listOrNull(() => undefined).length
  }

  #accountsPath(query: Record<string, string>): { path: string; headers: Record<string, string> } {
    const { path, headers } = this.#session.pathBesideBeta('v3', 'accounts')
    return { path: `${path}?${new URLSearchParams(query)}`, headers }
  }

  async #count({
    operation,
    ...given
  }: CallOptions & {
    operation: string
    path: string
    headers: Record<string, string>
    scope: 'idn:accounts' | 'idn:entitlement'
  }): Promise<number> {
    const call = { operation, ...given, method: 'GET' as const, right: 'read' as const }
    return await this.#session.perform(call, this.#session.linked(given.signal), async (answer) => {
      const body = parseAnswer(operation, await readText(call, answer, this.#session.limits.maxAnswerBytes))
      new ResponseReader(operation, body).list(() => undefined)
      const header = answer.headers['x-total-count']
      if (typeof header !== 'string' || !/^\d{1,15}$/.test(header))
        throw unexpectedAnswer(operation, 'has no X-Total-Count', 200)
      return Number(header)
    })
  }
}

function sourceFilter({ id }: SourceName): string {
  return `sourceId eq ${filterText(id)}`
}
