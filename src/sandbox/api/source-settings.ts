import { isObject } from '../../core/json.js'
import { readBody, readObject, readPatch } from '../http/body.js'
import { badRequest, HttpError, notFound, quoted } from '../http/errors.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import type { CorrelationConfig, SourceSchedule, StoredSource } from '../state/sources.js'
import { endTask } from '../state/tasks.js'
import { applyPatch } from './json-patch.js'

const scheduleTypes = ['ACCOUNT_AGGREGATION', 'GROUP_AGGREGATION'] as const

/** Schedules and correlation of a source, and what forgets its accounts and entitlements (docs/platform.md#sources). */
export function sourceSettingRoutes(context: SandboxContext): Route[] {
  const sourceOf = (call: Call) => context.sources.get(call.params['id'] ?? '')
  const correlation = { pattern: 'sources/:id/correlation-config', absentIn: ['v3'] }
  return [
    ...scheduleRoutes(context),
    {
      ...{ ...correlation, method: 'GET' },
      handler: (call) => ({ status: 200, json: sourceOf(call).correlation }),
    },
    {
      ...{ ...correlation, method: 'PUT' },
      handler: async (call) => {
        const body = await readObject(call)
        const source = sourceOf(call)
        source.correlation = correlationOf(body, source.correlation)
        return { status: 200, json: source.correlation }
      },
    },
    {
      ...{ method: 'POST', pattern: 'sources/:id/remove-accounts', absentIn: ['v3'] },
      handler: async (call) => {
        await readBody(call.request, 0)
        return forget(sourceOf(call), 'accounts', context)
      },
    },
    {
      ...{ method: 'POST', pattern: 'entitlements/reset/sources/:id' },
      handler: async (call) => {
        await readBody(call.request, 0)
        return forget(sourceOf(call), 'entitlements', context)
      },
    },
  ]
}

function scheduleRoutes(context: SandboxContext): Route[] {
  const sourceOf = (call: Call): StoredSource => {
    // Only the migration table of the docs has them for beta.
    if (call.path.startsWith('/beta/') && !context.behaviour.betaSchedules)
      throw notFound(`There is nothing at ${call.path}`)
    return context.sources.get(call.params['id'] ?? '')
  }
  const at = (call: Call): [StoredSource, SourceSchedule] => {
    const source = sourceOf(call)
    const found = source.schedules.find(({ type }) => type === call.params['type'])
    if (!found) throw notFound(`There is no schedule ${quoted(call.params['type'])}`)
    return [source, found]
  }
  const all = { pattern: 'sources/:id/schedules', absentIn: ['v3'] }
  const one = { pattern: 'sources/:id/schedules/:type', absentIn: ['v3'] }
  return [
    { ...all, method: 'GET', handler: (call) => ({ status: 200, json: sourceOf(call).schedules }) },
    {
      ...{ ...all, method: 'POST' },
      handler: async (call) => {
        const schedule = scheduleOf(await readObject(call))
        const { schedules } = sourceOf(call)
        if (schedules.some(({ type }) => type === schedule.type))
          throw new HttpError(context.behaviour.conflictStatus, `There is a schedule ${schedule.type} already`)
        schedules.push(schedule)
        return { status: 201, json: schedule }
      },
    },
    { ...one, method: 'GET', handler: (call) => ({ status: 200, json: at(call)[1] }) },
    {
      ...{ ...one, method: 'PATCH' },
      handler: async (call) => {
        const operations = await readPatch(call)
        const [, schedule] = at(call)
        const changed = scheduleOf(applyPatch({ ...schedule }, operations))
        if (changed.type !== schedule.type) throw badRequest('"type" cannot be changed')
        return { status: 200, json: Object.assign(schedule, changed) }
      },
    },
    {
      ...{ ...one, method: 'DELETE' },
      handler: (call) => {
        const [source, schedule] = at(call)
        source.schedules = source.schedules.filter((each) => each !== schedule)
        return { status: 204 }
      },
    },
  ]
}

function scheduleOf({ type, cronExpression }: Record<string, unknown>): SourceSchedule {
  const known = scheduleTypes.find((each) => each === type)
  if (known === undefined) throw badRequest(`type must be ${scheduleTypes.join(' or ')}`)
  const fields = typeof cronExpression === 'string' ? cronExpression.trim().split(/\s+/).length : 0
  if (typeof cronExpression !== 'string' || fields < 6 || fields > 7)
    throw badRequest('cronExpression must be a Quartz expression of 6 or 7 fields')
  return { type: known, cronExpression }
}

function correlationOf(body: Record<string, unknown>, old: CorrelationConfig): CorrelationConfig {
  const { id = old.id, name = old.name, attributeAssignments: list } = body
  if (id !== old.id) throw badRequest('"id" cannot be changed')
  if (typeof name !== 'string') throw badRequest('name must be a text')
  if (!Array.isArray(list) || !list.every(isAssignment))
    throw badRequest('attributeAssignments must be a list of {"property": "…", "value": "…", "operation": "EQ"}')
  return { id: old.id, name, attributeAssignments: list }
}

function isAssignment(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false
  const { operation = 'EQ', property, value: attribute } = value
  return typeof property === 'string' && typeof attribute === 'string' && operation === 'EQ'
}

/** Forgets what aggregations stored, without a change at the target system. */
function forget(
  source: StoredSource,
  what: 'accounts' | 'entitlements',
  { behaviour, clock, sources }: SandboxContext,
): Answer {
  const { objects } = source
  const task = sources.addTask('ACCOUNT_DELETION', source, clock.now())
  if (what === 'accounts') objects.clearAccounts()
  else for (const entitlement of objects.entitlements) objects.deleteEntitlement(entitlement)
  endTask(task, behaviour, clock.now())
  return { status: 202, json: { type: 'TASK_RESULT', id: task.id, name: null } }
}
