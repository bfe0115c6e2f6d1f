import type { FilterFields } from '../../core/filter.js'
import { badRequest, notFound, quoted } from '../http/errors.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import type { StoredTask } from '../state/sources.js'
import { listFilter } from './list-filter.js'
import { pageOf } from './lists.js'

const fields = {
  id: { operators: ['eq', 'in'] },
  sourceId: { operators: ['eq', 'in'] },
  completionStatus: { operators: ['eq', 'in'] },
  type: { operators: ['eq', 'in'] },
} as const satisfies FilterFields

const names = {
  CLOUD_ACCOUNT_AGGREGATION: 'Cloud Account Aggregation',
  CLOUD_GROUP_AGGREGATION: 'Cloud Group Aggregation',
}

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
        if (!found) throw notFound(`There is no task ${quoted(id)}`)
        return { status: 200, json: view(found, context) }
      },
    },
  ]
}

function list(call: Call, context: SandboxContext): Answer {
  const { behaviour, sources } = context
  const page = pageOf(call, behaviour)
  const filters = call.query.get('filters')
  const matches = filters === null ? () => true : listFilter(filters, fields)
  const shown = sources.tasks.filter((task) => matches({ ...task })).sort((a, b) => a.created - b.created)
  const sorters = call.query.get('sorters')
  if (sorters !== null && sorters !== 'created' && sorters !== '-created')
    throw badRequest(`The list cannot be sorted by ${quoted(sorters)}`)
  if (sorters === '-created' && behaviour.taskSorters) shown.reverse()
  return { status: 200, headers: page.headers(shown.length), json: page.cut(shown).map((task) => view(task, context)) }
}

function view(task: StoredTask, { behaviour }: SandboxContext): Record<string, unknown> {
  const { taskCounts, taskZeros, taskTimes } = behaviour
  const time = (ms: number | undefined) =>
    ms === undefined ? null : taskTimes === 'epoch' ? ms : new Date(ms).toISOString()
  const shown = Object.entries(task.counts).filter(([, value]) => taskZeros || value !== 0)
  const counts = taskCounts === 'missing' || task.completed === undefined ? [] : shown
  return {
    id: task.id,
    type: 'QUARTZ',
    uniqueName: names[task.type],
    description: names[task.type],
    parentName: names[task.type],
    launcher: 'System',
    target: { id: task.sourceId, type: 'APPLICATION', name: task.sourceName },
    created: time(task.created),
    modified: time(task.completed ?? task.created),
    launched: time(task.created),
    completed: time(task.completed),
    completionStatus: task.completionStatus ?? null,
    messages: task.messages.map(({ type, text }) => ({
      ...{ type, key: text, parameters: [] },
      localizedText: { locale: 'en', message: text },
    })),
    returns: counts.map(([name]) => ({ name, attributeName: name })),
    attributes: {
      appId: task.sourceId,
      ...Object.fromEntries(counts.map(([name, value]) => [name, taskCounts === 'texts' ? String(value) : value])),
    },
    progress: null,
    percentComplete: task.completed === undefined ? 0 : 100,
  }
}
