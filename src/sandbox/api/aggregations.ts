import { inspect } from 'node:util'
import { RuntimeError } from '../../runtime/runtime.js'
import { contentType, limited, readBody, readJson } from '../http/body.js'
import { badRequest, HttpError, notFound, quoted } from '../http/errors.js'
import { formParts } from '../http/multipart.js'
import type { Answer, Call, Route } from '../http/router.js'
import { aggregateAccounts, reloadAccount } from '../state/account-aggregation.js'
import type { SandboxContext } from '../state/context.js'
import { aggregateEntitlements } from '../state/entitlement-aggregation.js'
import { errorText } from '../state/invocation.js'
import { OutputError } from '../state/output-check.js'
import { SourceError } from '../state/source-commands.js'
import type { StoredSource } from '../state/sources.js'
import { endTask, isOver, type StoredTask, taskNames } from '../state/tasks.js'
import { taskTime, taskView } from './tasks.js'

const hourMs = 3_600_000
const maxBodyBytes = 1024 * 1024

type Aggregate = (context: SandboxContext, source: StoredSource, task: StoredTask, signal: AbortSignal) => Promise<void>

/** Aggregations of accounts and entitlements, which run in the background (docs/platform.md#aggregation). */
export function aggregationRoutes(context: SandboxContext): Route[] {
  const absentIn = ['v3']
  const entitlements = async (call: Call): Promise<Answer> => {
    const source = knownSource(call, context)
    await readBody(call.request, maxBodyBytes)
    const task = start(context, source, 'CLOUD_GROUP_AGGREGATION', aggregateEntitlements)
    return { status: 202, json: startedGroupTask(task, context) }
  }
  return [
    { method: 'POST', pattern: 'sources/:id/load-accounts', absentIn, handler: (call) => loadAccounts(call, context) },
    { method: 'POST', pattern: 'sources/:id/load-entitlements', absentIn, handler: entitlements },
    {
      method: 'POST',
      pattern: 'entitlements/aggregate/sources/:id',
      handler: (call) => {
        const {
          'content-length': length = '0',
          'content-type': type,
          'transfer-encoding': coding,
        } = call.request.headers
        if (type !== undefined && length === '0' && coding === undefined)
          throw new HttpError(500, 'The body is empty, though it has a Content-Type')
        return entitlements(call)
      },
    },
    { method: 'POST', pattern: 'accounts/:id/reload', handler: (call) => reload(call, context) },
    { method: 'GET', pattern: 'account-aggregations/:id/status', handler: (call) => state(call, context) },
  ]
}

/** No 404 is declared for a source that is not there (docs/platform.md#source-layouts). */
function knownSource(call: Call, { behaviour, sources }: SandboxContext): StoredSource {
  const id = call.params['id'] ?? ''
  const source = sources.all.get(id)
  if (!source) throw new HttpError(behaviour.unknownSource, `There is no source ${quoted(id)}`)
  return source
}

/** Reads an account anew that was aggregated before. */
async function reload(call: Call, context: SandboxContext): Promise<Answer> {
  const id = call.params['id'] ?? ''
  await readBody(call.request, maxBodyBytes)
  for (const source of context.sources.all.values()) {
    const account = [...source.objects.accounts.values()].find((each) => each.id === id)
    if (account === undefined) continue
    const task = start(context, source, 'ACCOUNT_RELOAD', async (_, __, task, signal) => {
      await reloadAccount(context, source, { account, task }, signal)
    })
    return { status: 202, json: { id: task.id } }
  }
  throw notFound(`There is no account ${quoted(id)}`)
}

async function loadAccounts(call: Call, context: SandboxContext): Promise<Answer> {
  const source = knownSource(call, context)
  const form = await readForm(call, context)
  if (form.has('file')) throw badRequest('A source of this connector takes no file')
  const disabled = form.get('disableOptimization') ?? 'false'
  if (!['true', 'false'].includes(disabled.toLowerCase()))
    throw badRequest(`disableOptimization must be true or false, not ${quoted(disabled)}`)
  const isOptimized = disabled.toLowerCase() === 'false'
  const task = start(context, source, 'CLOUD_ACCOUNT_AGGREGATION', aggregateAccounts, isOptimized)
  return { status: 202, json: { success: true, task: startedTask(task, context) } }
}

/** Reads the fields of the body, whose form depends on the layout (docs/platform.md#aggregation). */
async function readForm(call: Call, { behaviour }: SandboxContext): Promise<Map<string, string>> {
  const { request } = call
  const type = contentType(request)
  if (type === 'multipart/form-data') {
    const fields = new Map<string, string>()
    for await (const part of formParts(request.headers['content-type'] ?? '', limited(request, maxBodyBytes))) {
      const chunks: Buffer[] = []
      for await (const chunk of part.body) chunks.push(chunk)
      fields.set(part.name, Buffer.concat(chunks).toString('utf8'))
    }
    return fields
  }
  if (type === 'application/x-www-form-urlencoded' && call.path.startsWith('/beta/'))
    return new Map(new URLSearchParams((await readBody(request, maxBodyBytes)).toString('utf8')))
  if (type === 'application/json' && behaviour.loadAccountsJson !== 'refused') {
    const body = await readJson(call)
    if (behaviour.loadAccountsJson === 'ignored') return new Map()
    return new Map(Object.entries(body ?? {}).map(([name, value]) => [name, String(value)]))
  }
  const body = await readBody(request, maxBodyBytes)
  if (body.length === 0) return new Map()
  throw new HttpError(415, `The Content-Type ${quoted(type)} is not supported here; send multipart/form-data`)
}

/** Starts an aggregation, or a task that fails since one runs (docs/platform.md#open-aggregation-busy). */
function start(
  context: SandboxContext,
  source: StoredSource,
  type: StoredTask['type'],
  aggregate: Aggregate,
  isOptimized = true,
): StoredTask {
  const { background, behaviour, clock, logger, sources } = context
  const isBusy =
    type !== 'ACCOUNT_RELOAD' &&
    sources.tasks.some((task) => task.sourceId === source.id && task.type === type && !isOver(task, clock.now()))
  if (isBusy && behaviour.busyAggregation !== 'task')
    throw new HttpError(behaviour.busyAggregation, `An aggregation of source ${quoted(source.name)} is running`)
  const task = sources.addTask(type, source, clock.now())
  if (type === 'CLOUD_ACCOUNT_AGGREGATION')
    task.aggregation = {
      ...{ isOptimized, isCollected: false, changed: 0, toDelete: 0, deleted: 0, identities: 0 },
    }
  if (isBusy) {
    const text = 'Another aggregation of this source is running; it must finish before a new one can start'
    task.messages.push({ type: 'ERROR', text })
    endTask(task, behaviour, clock.now())
    return task
  }
  if (behaviour.accountDelay > 0) source.objects.hideNew()
  background.start(async (signal) => {
    try {
      await aggregate(context, source, task, signal)
    } catch (error) {
      // A tenant that closes tells nobody.
      if (signal.aborted) return
      if (!isExpected(error)) logger.warning(`The aggregation ${task.id} failed: ${inspect(error)}`)
      task.messages.push({ type: 'ERROR', text: errorText(error) })
    }
    endTask(task, behaviour, clock.now())
    source.objects.showNew(Math.max(clock.now(), task.shownFrom ?? 0) + behaviour.accountDelay)
  })
  return task
}

/** Whether it is the connector or the source that failed, and not the sandbox. */
function isExpected(error: unknown): boolean {
  return error instanceof RuntimeError || error instanceof OutputError || error instanceof SourceError
}

/** The task as the answer of load-accounts has it, where texts of messages are no objects (docs/platform.md#tasks). */
function startedTask(task: StoredTask, context: SandboxContext): Record<string, unknown> {
  const name = taskNames[task.type]
  const created = taskTime(task.created, context)
  return {
    ...{ id: task.id, type: 'QUARTZ', name, description: name, parentName: null, launcher: 'System' },
    ...{ created, launched: created, completed: null, completionStatus: null, messages: [], progress: null },
    attributes: {
      ...{ appId: task.sourceId },
      optimizedAggregation: task.aggregation?.isOptimized === false ? 'disabled' : 'enabled',
    },
    returns: [],
  }
}

/** The task as the answer of load-entitlements has it: in part. */
function startedGroupTask(task: StoredTask, context: SandboxContext): Record<string, unknown> {
  const { created, description, id, launcher, type, uniqueName } = taskView(task, context)
  const names = ['total', 'groupsCreated', 'groupsUpdated', 'groupsDeleted']
  const returns = names.map((name) => ({ name, attributeName: name }))
  return { id, type, uniqueName, description, launcher, created, returns }
}

/** The state of an aggregation of accounts, until an hour after its end (docs/platform.md#aggregation-status). */
function state(call: Call, context: SandboxContext): Answer {
  const { behaviour, clock, sources } = context
  const id = call.params['id'] ?? ''
  const now = clock.now()
  const task = sources.tasks.find((each) => each.id === id && each.type === 'CLOUD_ACCOUNT_AGGREGATION')
  if (!task || (isOver(task, now) && now > (task.completed ?? now) + hourMs))
    throw notFound(`There is no aggregation ${quoted(id)}`)
  const { aggregation } = task
  const own = isOver(task, now) ? 'COMPLETED' : aggregation?.isCollected ? 'ACCOUNTS_COLLECTED' : 'STARTED'
  const status = behaviour.aggregationState === 'own' ? own : behaviour.aggregationState
  const hasCounts = aggregation !== undefined && ['ACCOUNTS_COLLECTED', 'COMPLETED'].includes(status)
  const count = (value: number | undefined) => (hasCounts ? (value ?? 0) : 0)
  return {
    status: 200,
    json: {
      ...{ start: new Date(task.created).toISOString(), status },
      totalAccounts: count(aggregation?.changed),
      processedAccounts: count(aggregation?.changed),
      totalAccountsMarkedForDeletion: count(aggregation?.toDelete),
      deletedAccounts: count(aggregation?.deleted),
      totalIdentities: count(aggregation?.identities),
      processedIdentities: count(aggregation?.identities),
    },
  }
}
