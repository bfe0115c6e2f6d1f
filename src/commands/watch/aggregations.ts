import type { Source, Task } from '../../tenant/types.js'
import type { Release } from './find-release.js'
import type { Both } from './periods.js'

/** What an aggregation reads. */
export type AggregationKind = 'accounts' | 'entitlements'

/** The last aggregations of a kind of a source. */
export interface SourceAggregations {
  source: Pick<Source, 'id' | 'name'>
  kind: AggregationKind
  /** The last one that ended before the release, and the last one that began since then and ended. */
  last: Both<Task | undefined>
  /** One that began since the release and still runs. */
  isRunning: boolean
  /** Why nothing is known of them. */
  unknown: string | undefined
}

/** Picks the aggregations of a source that tell something of a release. One that ran during the release tells nothing. */
export function aggregationsOf(
  { source, kind }: Pick<SourceAggregations, 'source' | 'kind'>,
  tasks: readonly Task[],
  { at, comparedUntil }: Pick<Release, 'at' | 'comparedUntil'>,
): SourceAggregations {
  const withoutTime = tasks.some(({ createdAt }) => createdAt === undefined)
  const created = ({ createdAt = Number.NaN }: Task) => createdAt
  const sorted = tasks.filter((task) => !Number.isNaN(created(task))).sort((a, b) => created(a) - created(b))
  const since = sorted.filter((task) => created(task) >= at)
  const before = sorted.filter(
    (task) => task.status !== undefined && created(task) < comparedUntil && (task.completedAt ?? 0) <= comparedUntil,
  )
  return {
    source,
    kind,
    last: { before: before.at(-1), since: since.findLast(({ status }) => status !== undefined) },
    isRunning: since.length > 0 && since.at(-1)?.status === undefined,
    unknown: withoutTime ? 'the tenant does not say when its aggregations began' : undefined,
  }
}
