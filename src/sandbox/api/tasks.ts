import type { FilterFields } from '../../core/filter.js'
import { badRequest, notFound, quoted } from '../http/errors.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import { isOver, type StoredTask, taskNames } from '../state/tasks.js'
import { listFilter } from './list-filter.js'
import { pageOf } from './lists.js'

const fields = {
  id: { operators: ['eq', 'in'] },
  sourceId: { operators: ['eq', 'in'] },
  completionStatus: { operators: ['eq', 'in', 'isnull'] },
  type: { operators: ['eq', 'in'] },
  launcher: { operators: ['eq', 'in'] },
} as const satisfies FilterFields

const dayMs = 86_400_000

/** The tasks of sources (docs/platform.md#tasks). */
export function taskRoutes(context: SandboxContext): Route[] {
  return [
    { method: 'GET', pattern: 'task-status', handler: (call) => list(call, context) },
    {
      method: 'GET',
      pattern: 'task-status/:id',
      handler: (call) => {
        const id = call.params['id'] ?? ''
        const found = context.sources.tasks.find((task) => task.id === id)
        if (!found || !isKept(found, context)) throw notFound(`There is no task ${quoted(id)}`)
        return { status: 200, json: taskView(found, context) }
      },
    },
  ]
}

function list(call: Call, context: SandboxContext): Answer {
  const { behaviour, clock, sources } = context
  const page = pageOf(call, behaviour)
  const filters = call.query.get('filters')
  const matches = filters === null ? () => true : listFilter(filters, fields)
  const valuesOf = (task: StoredTask) => ({
    ...task,
    ...{ launcher: 'System', completionStatus: isOver(task, clock.now()) ? task.completionStatus : null },
  })
  const shown = sources.tasks
    .filter((task) => isKept(task, context) && matches(valuesOf(task)))
    .sort((a, b) => a.created - b.created)
  const sorters = call.query.get('sorters')
  if (sorters !== null && sorters !== 'created' && sorters !== '-created')
    throw badRequest(`The list cannot be sorted by ${quoted(sorters)}`)
  if (sorters === '-created' && behaviour.taskSorters) shown.reverse()
  return {
    status: 200,
    headers: page.headers(shown.length),
    json: page.cut(shown).map((task) => taskView(task, context)),
  }
}

function isKept({ completed }: StoredTask, { behaviour, clock }: SandboxContext): boolean {
  if (completed === undefined || behaviour.taskDays === 0) return true
  return clock.now() - completed <= behaviour.taskDays * dayMs
}

/** A time of a task; null for one that is not known yet. */
export function taskTime(ms: number | undefined, { behaviour }: SandboxContext): string | number | null {
  if (ms === undefined) return null
  return behaviour.taskTimes === 'epoch' ? ms : new Date(ms).toISOString()
}

function localized(text: string, { behaviour }: SandboxContext): unknown {
  if (behaviour.taskTexts === 'missing') return null
  return behaviour.taskTexts === 'object' ? { locale: 'en', message: text } : text
}

/** A task as the interface shows it. */
export function taskView(task: StoredTask, context: SandboxContext): Record<string, unknown> {
  const { taskCounts, taskZeros } = context.behaviour
  const time = (ms: number | undefined) => taskTime(ms, context)
  const isEnded = isOver(task, context.clock.now())
  const shown = Object.entries(task.counts).filter(([, value]) => taskZeros || value !== 0)
  const counts = taskCounts === 'missing' || !isEnded ? [] : shown
  const names = counts.map(([name]) => name)
  // It is among the counts, though its value is none.
  if (task.aggregation && names.length > 0) names.unshift('optimizedAggregation')
  return {
    id: task.id,
    type: 'QUARTZ',
    uniqueName: taskNames[task.type],
    description: taskNames[task.type],
    parentName: null,
    launcher: 'System',
    target: { id: task.sourceId, type: 'APPLICATION', name: task.sourceName },
    created: time(task.created),
    modified: time(isEnded ? task.completed : task.created),
    launched: time(task.created),
    completed: isEnded ? time(task.completed) : null,
    completionStatus: isEnded ? (task.completionStatus ?? null) : null,
    messages: (isEnded ? task.messages : []).map(({ type, text }) => ({
      ...{ type, key: text, parameters: [] },
      localizedText: localized(text, context),
    })),
    returns: names.map((name) => ({ name, attributeName: name })),
    attributes: {
      appId: task.sourceId,
      ...(task.aggregation && { optimizedAggregation: task.aggregation.isOptimized ? 'enabled' : 'disabled' }),
      ...Object.fromEntries(counts.map(([name, value]) => [name, taskCounts === 'texts' ? String(value) : value])),
    },
    progress: null,
    percentComplete: isEnded ? 100 : 0,
    taskDefinitionSummary: {
      ...{ id: task.type, uniqueName: taskNames[task.type], description: taskNames[task.type] },
      ...{ parentName: 'Cloud', executor: 'sailpoint.task.Executor', arguments: {} },
    },
  }
}
