import { mapLimited } from '../../core/pool.js'
import type { TenantClient } from '../../tenant/client.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import type { Connector, Source } from '../../tenant/types.js'
import { readTagSources } from '../shared/tag-sources.js'
import { type AggregationKind, aggregationsOf, type SourceAggregations } from './aggregations.js'
import type { Release } from './find-release.js'
import type { Observed } from './judge.js'
import type { Both, Periods } from './periods.js'
import { readTraffic, Traffic } from './traffic.js'

/** Sources that are read at a time. */
const maxParallel = 4

const taskTypes = [
  ['accounts', 'CLOUD_ACCOUNT_AGGREGATION'],
  ['entitlements', 'CLOUD_GROUP_AGGREGATION'],
] as const satisfies [AggregationKind, string][]

/**
 * Reads what the log and the tasks say of the sources that run a tag. What the token may not read is named in `unread`.
 *
 * @throws TenantError if the tenant cannot be asked, or its answer says nothing.
 */
export async function observe(
  { connector, tag, release, periods }: { connector: Connector; tag: string; release: Release; periods: Periods },
  services: { client: TenantClient; signal: AbortSignal },
): Promise<Observed> {
  const { client, signal } = services
  const unread = new Set<string>()
  const readable = async <T>(reading: Promise<T>): Promise<T | undefined> => {
    try {
      return await reading
    } catch (error) {
      if (!isTenantError(error, 'forbidden', 'not-found', 'bad-request')) throw error
      unread.add(error.message)
      return undefined
    }
  }
  const found = await readable(readTagSources({ connector: connector.id, tag }, client, signal))
  const sources = (found ?? []).map(({ source }) => source)
  const traffic: Both<Traffic> = { before: new Traffic(), since: new Traffic() }
  const { version, isReturn } = release
  const aggregations: SourceAggregations[] = []
  await mapLimited(sources, maxParallel, async (source) => {
    const before = { period: periods.before, version, counts: isReturn ? ('all' as const) : ('not' as const) }
    const since = { period: periods.since, version, counts: 'only' as const }
    await readable(readTraffic(source, before, traffic.before, services))
    await readable(readTraffic(source, since, traffic.since, services))
    for (const [kind, type] of taskTypes) {
      const tasks = await readable(client.tasks.aggregations(source, type, { signal }))
      if (tasks !== undefined) aggregations.push(aggregationsOf({ source, kind }, tasks, release))
    }
  })
  const order = new Map(sources.map(({ id }, index) => [id, index]))
  aggregations.sort((a, b) => (order.get(a.source.id) ?? 0) - (order.get(b.source.id) ?? 0))
  return { periods, sources, traffic, aggregations, unread: [...unread] }
}

/** How often the commands of a connector were invoked and failed, whatever tag they are of, as the tenant counts them. */
export interface Counted {
  invocations: number
  failed: number
}

/** Reads the statistics of both periods. The tenant tells those up to now alone, so that those of a period are a difference. */
export async function readCounts(
  { id }: Pick<Source, 'id'>,
  { before, since }: Periods,
  { client, signal }: { client: TenantClient; signal: AbortSignal },
): Promise<Both<Counted> | undefined> {
  const from = async (time: number): Promise<Counted> => {
    const { connectors } = await client.stats({ from: new Date(time), connectorId: id, signal })
    const stats = connectors.filter(({ connectorID }) => connectorID === id).flatMap((each) => each.stats)
    return {
      invocations: stats.reduce((sum, { invocationCount }) => sum + invocationCount, 0),
      failed: stats.reduce((sum, { errorCount }) => sum + errorCount, 0),
    }
  }
  try {
    const [first, last] = [await from(before.from), await from(before.to)]
    const difference = (a: number, b: number) => Math.max(0, a - b)
    return {
      before: {
        invocations: difference(first.invocations, last.invocations),
        failed: difference(first.failed, last.failed),
      },
      since: await from(since.from),
    }
  } catch (error) {
    if (isTenantError(error, 'forbidden', 'not-found', 'bad-request')) return undefined
    throw error
  }
}
