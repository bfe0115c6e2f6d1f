import { span } from '../../core/times.js'
import { count } from '../../report/format.js'
import type { Task } from '../../tenant/types.js'
import type { LogServices } from './run-log.js'
import { compareSnapshots, type Snapshot } from './snapshot.js'

/** Time between two looks at what is stored. */
const lookIntervalMs = 5_000
/** How long it may take until what a task wrote shows, where the tenant tells that something does not show yet. */
const maxHiddenMs = 300_000
/** How long it has to stay the same where the tenant does not tell that. */
const restMs = 60_000

/** What a task did with the stored objects of a kind, by what it counts. */
export interface WrittenCounts {
  /** How many objects the connector sent. */
  total: number | undefined
  created: number | undefined
  updated: number | undefined
  deleted: number | undefined
}

/** A look at what is stored after a task. */
export interface StoredLook {
  snapshot: Snapshot
  /** Why some of it may not show, in one line; undefined if what the task wrote shows. */
  problem: string | undefined
  /** Each object was written since the task began. */
  isWritten: boolean
  /** The tenant tells nothing of it. */
  isUntold: boolean
  /** A task writes the time of a change also into objects that do not change. */
  touchesAll: boolean
}

/** How to find out whether a look at what is stored shows what a task wrote. */
export interface WrittenBy {
  /** What was stored before the task. */
  before: Snapshot
  task: Pick<Task, 'createdAt'>
  counts: WrittenCounts
  /** As an earlier task has shown. */
  touchesAll: boolean
  /** Such as `account`. */
  noun: string
}

/**
 * Looks at what is stored: whether each object was written since the task began, and whether what the task counts shows
 * (docs/platform.md#open-account-lag).
 */
export function lookAtStored(snapshot: Snapshot, { before, task, counts, noun, ...known }: WrittenBy): StoredLook {
  const { total = snapshot.size, created = 0, updated, deleted = 0 } = counts
  // A time may be told in whole seconds.
  const from = Math.floor((task.createdAt ?? Number.POSITIVE_INFINITY) / 1_000) * 1_000
  let touched = 0
  for (const [key, { modifiedAt = Number.NEGATIVE_INFINITY }] of snapshot) {
    if (modifiedAt >= from && modifiedAt > (before.get(key)?.modifiedAt ?? Number.NEGATIVE_INFINITY)) touched += 1
  }
  const { differing, added, removed } = compareSnapshots(before, snapshot)
  const touchesAll = known.touchesAll || touched > differing + added
  const look = { snapshot, touchesAll, isUntold: false, isWritten: false }
  // Those that the connector did not send are not written.
  const untouched = snapshot.size - touched - Math.max(0, snapshot.size - total)
  const isCounted = created <= added + differing && deleted <= removed
  if (untouched <= 0 && isCounted) return { ...look, problem: undefined, isWritten: touched === snapshot.size }
  if (touchesAll && untouched > 0) {
    const problem = `${count(untouched, noun)} of ${snapshot.size} show no sign of the aggregation: they were not sent, or show late`
    return { ...look, problem }
  }
  if (updated === undefined && isCounted) {
    const problem = `the tenant tells neither by counts nor by times whether the stored ${noun}s show what the aggregation wrote`
    return { ...look, problem, isUntold: true }
  }
  const [wrote, shows] = [created + (updated ?? 0), added + differing]
  if (wrote <= shows && isCounted) return { ...look, problem: undefined }
  const [what, n, seen] =
    wrote > shows ? (['created or updated', wrote, shows] as const) : (['deleted', deleted, removed] as const)
  return { ...look, problem: `the tenant says that it ${what} ${count(n, noun)}, and ${seen} of them show it` }
}

/**
 * Reads what is stored until it shows what a task wrote, as far as the tenant tells that and for some minutes at most. Unless
 * each object was written since the task began, two reads in a row have to be equal.
 *
 * @returns a text if it does not come to rest.
 */
export async function waitForStored(
  read: () => Promise<Snapshot | undefined>,
  written: WrittenBy,
  { clock, signal }: Pick<LogServices, 'clock' | 'signal'>,
): Promise<StoredLook | string> {
  const begin = clock.now()
  let last: Snapshot | undefined
  let restsSince = begin
  for (;;) {
    const snapshot = await read()
    const now = clock.now()
    const look = snapshot === undefined ? undefined : lookAtStored(snapshot, written)
    if (look?.isWritten) return look
    const isSame = last !== undefined && snapshot !== undefined && isEqual(last, snapshot)
    if (!isSame) restsSince = now
    else if (look !== undefined) {
      if (look.problem === undefined || (look.isUntold && now - restsSince >= restMs)) return look
      if (!look.isUntold && now - begin >= maxHiddenMs) return look
    }
    if (now - begin >= 2 * maxHiddenMs)
      return `the stored ${written.noun}s do not come to rest within ${span(2 * maxHiddenMs)}`
    last = snapshot
    await clock.sleep(lookIntervalMs, signal)
  }
}

function isEqual(before: Snapshot, after: Snapshot): boolean {
  if (before.size !== after.size) return false
  const { differing, added } = compareSnapshots(before, after)
  if (differing + added > 0) return false
  return [...after].every(([key, { modifiedAt }]) => before.get(key)?.modifiedAt === modifiedAt)
}
