import type { SandboxBehaviour } from '../behaviour.js'

/** A task, such as an aggregation (docs/platform.md#tasks). */
export interface StoredTask {
  id: string
  /** Of the filter; a task status itself has `QUARTZ` as type. */
  type: keyof typeof taskNames
  sourceId: string
  sourceName: string
  /** Milliseconds since 1970. */
  created: number
  /** Undefined while the task runs. */
  completed: number | undefined
  completionStatus: string | undefined
  messages: TaskMessage[]
  /** The counts of a finished aggregation by name, such as `total`. */
  counts: Record<string, number>
  /** When lists and answers show the end at the earliest. */
  shownFrom?: number
  /** Of an aggregation of accounts. */
  aggregation?: AggregationProgress
}

export interface TaskMessage {
  type: 'INFO' | 'WARN' | 'ERROR'
  text: string
}

/** How far an aggregation of accounts is (docs/platform.md#aggregation-status). */
export interface AggregationProgress {
  isOptimized: boolean
  /** The connector has listed all accounts. */
  isCollected: boolean
  /** New and changed accounts. */
  changed: number
  toDelete: number
  deleted: number
  /** Identities of changed accounts. */
  identities: number
}

/** The names of tasks by their type. */
export const taskNames = {
  CLOUD_ACCOUNT_AGGREGATION: 'Cloud Account Aggregation',
  CLOUD_GROUP_AGGREGATION: 'Cloud Group Aggregation',
  ACCOUNT_DELETION: 'Account Deletion',
  // The sandbox's own name: that of the task of a reload is not published.
  ACCOUNT_RELOAD: 'Account Reload',
}

/** Whether a task is over, as far as the tenant shows it. */
export function isOver({ completed, shownFrom = 0 }: StoredTask, now: number): boolean {
  return completed !== undefined && shownFrom <= now
}

/** Ends a task as its messages have it, or as the behaviour has it for all. */
export function endTask(
  task: StoredTask,
  { taskDelay, taskStatus, taskWarnings }: SandboxBehaviour,
  now: number,
): void {
  const has = (type: string) => task.messages.some((message) => message.type === type)
  const own = has('ERROR') ? 'ERROR' : has('WARN') ? taskWarnings : 'SUCCESS'
  task.shownFrom = Math.max(now, task.created + taskDelay)
  if (taskStatus === 'never') return
  task.completionStatus = taskStatus === 'own' ? own : taskStatus
  task.completed = task.shownFrom
}

/** What runs in the background of the tenant until it ends or the tenant closes. */
export class BackgroundWork {
  readonly #controller = new AbortController()
  readonly #running = new Set<Promise<void>>()

  /** Starts work that handles its own failures. */
  start(work: (signal: AbortSignal) => Promise<void>): void {
    const running = work(this.#controller.signal).finally(() => this.#running.delete(running))
    this.#running.add(running)
  }

  /** Tells all work to end. */
  stop(): void {
    this.#controller.abort()
  }

  /** Resolves when no work runs. */
  async ended(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running)
  }
}
