import { formatDuration } from '../../report/format.js'
import type { TenantClient } from '../../tenant/client.js'
import type { CommandStats, ConnectorStats } from '../../tenant/types.js'
import type { CommandTraffic } from '../../validation/engine/result.js'
import { minuteMs } from '../../validation/engine/traffic.js'
import type { ResultWithTraffic } from '../shared/validation-traffic.js'

/** The metrics of one command of one connector, with the field names of the file `out`. Times are milliseconds. */
export interface CommandMetrics {
  connector: string
  connectorId: string
  command: string
  invocations: number
  errors: number
  /** Percent. */
  errorRate: number
  average: number
  p95: number
  /** The thresholds that it exceeds, as texts. */
  exceeded: string[]
}

export interface Thresholds {
  maxErrorRatePercent: number
  maxP95Ms: number
  /** The other two do not apply to commands with fewer invocations. */
  minInvocations: number
}

export interface StatsRequest {
  client: TenantClient
  /** Id or alias. Undefined: all. */
  connector: string | undefined
  /** Start of the period, in milliseconds since 1970; it ends now. */
  from: number
  thresholds: Thresholds
  /** Validations whose invocations are subtracted. */
  excluded: readonly ResultWithTraffic[]
  signal: AbortSignal
}

export interface StatsResult {
  /** Start of the period, which may be up to a minute earlier than the requested one. */
  from: number
  /** Alias of the requested connector. */
  alias: string | undefined
  /** By connector, the most used command first. */
  commands: CommandMetrics[]
  invocations: number
  errors: number
  /** The commands that exceed a threshold. */
  exceeded: CommandMetrics[]
  /** Invocations of validations that were subtracted. */
  subtracted: number
  /** What could not be subtracted, and why, as one line each. */
  notSubtracted: string[]
}

/**
 * Reads the statistics of a period that ends now, and compares them with the thresholds.
 *
 * @throws UserError if there is no such connector; TenantError if the tenant refuses.
 */
export async function readStats({
  client,
  connector: ref,
  from: requested,
  thresholds,
  excluded,
  signal,
}: StatsRequest): Promise<StatsResult> {
  const validations = excluded.filter(({ connector: { tenant } }) => tenant === client.baseUrl.host)
  const from = startOfPeriod(requested, validations)
  // It is not known whether the filter accepts an alias (docs/platform.md#open-stats-alias).
  const connector = ref === undefined ? undefined : await client.connectors.resolve(ref, { signal })
  const { connectors } = await client.stats({ from: new Date(from), connectorId: connector?.id, signal })
  const selected = connectors.filter(({ connectorID }) => connector === undefined || connectorID === connector.id)
  const own = new ValidationInvocations(validations, from)
  const commands = metricsOf(
    selected.map((each) => ({ ...each, stats: each.stats.map((stats) => own.subtractFrom(stats, each.connectorID)) })),
    thresholds,
  )
  return {
    from,
    alias: connector?.alias,
    commands,
    invocations: commands.reduce((total, each) => total + each.invocations, 0),
    errors: commands.reduce((total, each) => total + each.errors, 0),
    exceeded: commands.filter((each) => each.exceeded.length > 0),
    subtracted: own.subtracted,
    notSubtracted: [
      ...excluded.filter((each) => !validations.includes(each)).map((each) => ofOther(each, client.baseUrl.host)),
      ...own.notSubtracted,
    ],
  }
}

function ofOther({ started, connector: { tenant } }: ResultWithTraffic, host: string): string {
  const place = tenant === undefined ? 'a bundle on this machine' : tenant
  return `the validation of ${started} was of ${place}, not of ${host}; nothing of it is subtracted`
}

/**
 * The start of the period. A validation that was running then says for each minute what it has invoked, so the period has
 * to begin with a minute.
 */
function startOfPeriod(from: number, validations: readonly ResultWithTraffic[]): number {
  const isRunning = validations.some(({ started, duration, traffic }) => {
    const start = Date.parse(started)
    return start < from && start + duration >= from && traffic.minutes !== undefined
  })
  return isRunning ? Math.floor(from / minuteMs) * minuteMs : from
}

/** What a validation has invoked since a time. Undefined if its result does not say it. */
function trafficSince({ started, duration, traffic }: ResultWithTraffic, from: number): CommandTraffic[] | undefined {
  const start = Date.parse(started)
  if (start >= from) return traffic.commands
  if (start + duration < from) return []
  return traffic.minutes?.filter((minute) => Date.parse(minute.start) >= from).flatMap(({ commands }) => commands)
}

/** Subtracts the invocations of validations from the statistics, which have sums of each command only. */
class ValidationInvocations {
  readonly #counts = new Map<string, { invocations: number; errors: number }>()
  subtracted = 0
  readonly notSubtracted: string[] = []

  constructor(results: readonly ResultWithTraffic[], from: number) {
    for (const result of results) {
      const traffic = trafficSince(result, from)
      if (traffic === undefined) {
        this.notSubtracted.push(
          `the validation of ${result.started} began before the period, and its result does not say what it invoked since; nothing of it is subtracted, so let since be before its start`,
        )
      }
      for (const { command, invocations, errors } of traffic ?? []) {
        const key = `${result.connector.ref} ${command}`
        const sum = this.#counts.get(key) ?? { invocations: 0, errors: 0 }
        this.#counts.set(key, { invocations: sum.invocations + invocations, errors: sum.errors + errors })
      }
    }
  }

  /**
   * The statistics of a command without the validations. If they have fewer invocations or errors than the validations
   * made, the tenant has not counted all of these yet: nothing is subtracted, as that would hide errors of others.
   */
  subtractFrom(stats: CommandStats, connector: string): CommandStats {
    const own = this.#counts.get(`${connector} ${stats.commandType}`)
    if (own === undefined) return stats
    const invocationCount = stats.invocationCount - own.invocations
    const errorCount = stats.errorCount - own.errors
    if (invocationCount < 0 || errorCount < 0 || errorCount > invocationCount) {
      this.notSubtracted.push(
        `${stats.commandType} has ${stats.invocationCount} invocations and ${stats.errorCount} errors, the validation made ${own.invocations} and ${own.errors}; nothing is subtracted there, as the tenant has not counted all of it yet`,
      )
      return stats
    }
    this.subtracted += own.invocations
    return { ...stats, invocationCount, errorCount }
  }
}

/** `part` as a percentage of `whole`; 0 if `whole` is 0. */
export function percent(part: number, whole: number): number {
  // (part / whole) * 100 would be 7.000000000000001 for 7 of 100.
  return whole > 0 ? (part * 100) / whole : 0
}

/** How often a command ran, as far as is known: each error is of an invocation, though the tenant may count fewer of these. */
export function finishedOf(invocations: number, errors: number): number {
  return Math.max(invocations, errors)
}

/**
 * The metrics of each command. The tenant's own errorRate is not used, as it is not known whether it is a fraction or a
 * percentage (docs/platform.md#open-error-rate).
 */
function metricsOf(connectors: readonly ConnectorStats[], thresholds: Thresholds): CommandMetrics[] {
  const all = connectors.flatMap(({ connectorID, alias, stats }) =>
    stats.map((each): CommandMetrics => {
      const finished = finishedOf(each.invocationCount, each.errorCount)
      const errorRate = percent(each.errorCount, finished)
      return {
        connector: alias || connectorID,
        connectorId: connectorID,
        command: each.commandType,
        invocations: each.invocationCount,
        errors: each.errorCount,
        errorRate,
        average: each.elapsedAvg,
        p95: each.elapsed95th,
        exceeded: finished >= thresholds.minInvocations ? exceededBy(errorRate, each.elapsed95th, thresholds) : [],
      }
    }),
  )
  return all.sort((a, b) => compare(a.connector, b.connector) || b.invocations - a.invocations)
}

function exceededBy(errorRate: number, p95: number, { maxErrorRatePercent, maxP95Ms }: Thresholds): string[] {
  return [
    ...(errorRate > maxErrorRatePercent ? [`error rate ${errorRate.toFixed(1)} % over ${maxErrorRatePercent} %`] : []),
    ...(p95 > maxP95Ms ? [`95th percentile ${formatDuration(p95)} over ${formatDuration(maxP95Ms)}`] : []),
  ]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
