import { formatDuration } from '../../report/format.js'
import type { TenantClient } from '../../tenant/client.js'
import type { ConnectorStats } from '../../tenant/types.js'

/** What one command of one connector did. Times are milliseconds. These are the fields of the file `out`. */
export interface CommandStats {
  connector: string
  connectorId: string
  command: string
  invocations: number
  errors: number
  /** Percent. */
  errorRate: number
  average: number
  p95: number
  /** Why it is over a threshold; empty if it is not. */
  exceeded: string[]
}

export interface Thresholds {
  maxErrorRatePercent: number
  maxP95Ms: number
  /** Commands with fewer invocations are not held to the other two. */
  minInvocations: number
}

export interface StatsRequest {
  client: TenantClient
  /** Id or alias. Undefined: all. */
  connector: string | undefined
  /** Milliseconds since 1970. */
  from: number
  thresholds: Thresholds
  signal: AbortSignal
}

export interface StatsResult {
  /** Alias of the connector that was asked for. */
  alias: string | undefined
  /** By connector, the most used command first. */
  commands: CommandStats[]
  invocations: number
  errors: number
  /** The commands over a threshold. */
  exceeded: CommandStats[]
}

/**
 * Reads the statistics of a time up to now, and compares them with the thresholds.
 *
 * @throws UserError, TenantError when there is no such connector.
 */
export async function readStats({
  client,
  connector: ref,
  from,
  thresholds,
  signal,
}: StatsRequest): Promise<StatsResult> {
  // Whether the filter takes an alias is not known (docs/platform.md#open-stats-alias).
  const connector = ref === undefined ? undefined : await client.connectors.resolve(ref, { signal })
  const { connectors } = await client.stats({ from: new Date(from), connectorId: connector?.id, signal })
  const wanted = connectors.filter(({ connectorID }) => connector === undefined || connectorID === connector.id)
  const commands = commandStats(wanted, thresholds)
  return {
    alias: connector?.alias,
    commands,
    invocations: commands.reduce((total, each) => total + each.invocations, 0),
    errors: commands.reduce((total, each) => total + each.errors, 0),
    exceeded: commands.filter((each) => each.exceeded.length > 0),
  }
}

/** How many percent `part` is of `whole`; 0 of nothing. */
export function percent(part: number, whole: number): number {
  // Not (part / whole) * 100, which makes 7.000000000000001 of 7 in 100.
  return whole > 0 ? (part * 100) / whole : 0
}

/**
 * The statistics of each command. Whether the tenant's own errorRate is a fraction or a percentage is not known, so it
 * is not used (docs/platform.md#open-error-rate).
 */
function commandStats(connectors: readonly ConnectorStats[], thresholds: Thresholds): CommandStats[] {
  const all = connectors.flatMap(({ connectorID, alias, stats }) =>
    stats.map((each): CommandStats => {
      const errorRate = percent(each.errorCount, each.invocationCount)
      return {
        connector: alias || connectorID,
        connectorId: connectorID,
        command: each.commandType,
        invocations: each.invocationCount,
        errors: each.errorCount,
        errorRate,
        average: each.elapsedAvg,
        p95: each.elapsed95th,
        exceeded:
          each.invocationCount >= thresholds.minInvocations ? violations(errorRate, each.elapsed95th, thresholds) : [],
      }
    }),
  )
  return all.sort((a, b) => compare(a.connector, b.connector) || b.invocations - a.invocations)
}

function violations(errorRate: number, p95: number, { maxErrorRatePercent, maxP95Ms }: Thresholds): string[] {
  return [
    ...(errorRate > maxErrorRatePercent ? [`error rate ${errorRate.toFixed(1)} % over ${maxErrorRatePercent} %`] : []),
    ...(p95 > maxP95Ms ? [`95th percentile ${formatDuration(p95)} over ${formatDuration(maxP95Ms)}`] : []),
  ]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
