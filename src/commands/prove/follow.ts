import type { Logger } from '../../core/logger.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { span } from '../../core/times.js'
import type { TenantClient } from '../../tenant/client.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import type { Source, Task } from '../../tenant/types.js'
import type { LogServices } from './run-log.js'

/** Time between two looks at a task. */
const pollIntervalMs = 10_000
/** Looks in a row that may fail: a tenant may not show a task at once, or have trouble for a while. */
const maxFailures = 12
/** Looks at a task that has a status, but no end. */
const maxLooksWithoutEnd = 3

/** An aggregation that was started. */
export interface StartedTask {
  kind: 'accounts' | 'entitlements'
  id: string
}

/** What became of a task, or why that is not known. */
export type Followed = { task: Task } | { unknown: string }

/** What to say of a task that runs on: nobody can cancel it. */
export function runsOn({ kind, id }: StartedTask, source: Pick<Source, 'name'>, client: TenantClient): string {
  return `the aggregation of the ${kind} of source ${quote(printableName(source.name))}, task ${printableName(id)}, cannot be cancelled and may run on; look at it with GET ${client.tasks.path(id)}`
}

/** Waits until a task is over. The interrupt ends the wait, not the task. */
export async function followTask(
  started: StartedTask,
  source: Pick<Source, 'id' | 'name'>,
  { client, clock, signal, maxMs, progress }: LogServices & { maxMs: number; progress?: Logger['progress'] },
): Promise<Followed> {
  const began = clock.now()
  const end = began + maxMs
  let failures = 0
  let looksWithoutEnd = 0
  for (;;) {
    try {
      const task = await client.tasks.get(started.id, { signal })
      failures = 0
      if (task.sourceId !== undefined && task.sourceId !== source.id) {
        return { unknown: `the task ${printableName(started.id)} is one of another source` }
      }
      if (task.status !== undefined) {
        // A time may be told in whole seconds.
        if (task.completedAt !== undefined && task.completedAt + 1_000 < (task.createdAt ?? 0)) {
          return { unknown: `the task ${printableName(started.id)} ended before it began, as the tenant says` }
        }
        if (task.completedAt !== undefined) return { task }
        looksWithoutEnd += 1
        if (looksWithoutEnd === maxLooksWithoutEnd) {
          return { unknown: `the task ${printableName(started.id)} has the status ${task.status}, and no end` }
        }
      }
    } catch (error) {
      if (!isTenantError(error)) throw error
      failures += 1
      const isFinal = isTenantError(error, 'forbidden', 'unauthorized', 'blocked')
      if (isFinal || failures === maxFailures)
        return { unknown: `${error.message}; ${runsOn(started, source, client)}` }
    }
    if (clock.now() + pollIntervalMs > end) {
      return { unknown: `it was not over after ${span(maxMs)}: ${runsOn(started, source, client)}` }
    }
    progress?.(`the aggregation of the ${started.kind} has not ended after ${span(clock.now() - began)}`)
    await clock.sleep(pollIntervalMs, signal)
  }
}
