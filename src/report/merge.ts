import { UserError } from '../core/errors.js'
import { sumTimings } from '../validation/engine/exchanges.js'
import { type Shard, totalsOf } from '../validation/engine/result.js'
import type { LocatedCheck, ValidationReport } from './validation.js'

/** A result and the file that it was read from, as people know it. */
export interface ResultFile {
  file: string
  report: ValidationReport
}

type ShardFile = ResultFile & { shard: Shard }

/**
 * One result of all shards of a run. A single whole result is returned as it is.
 *
 * @throws UserError when they are not exactly the shards of one run: one is missing, there twice, or of another
 *   connector, seed or set of checks.
 */
export function mergeResults(results: readonly ResultFile[]): ValidationReport {
  const [first] = results
  if (first === undefined) throw new UserError('there is no result to report')
  if (results.length === 1 && first.report.shard === undefined) return first.report
  const shards = results.map(({ file, report }): ShardFile => {
    if (report.shard !== undefined) return { file, report, shard: report.shard }
    throw new UserError(
      `${file} is a whole result and no shard: it cannot be one of ${results.length}; give a pattern that matches the shards of one run`,
    )
  })
  assertOneRun(shards)
  shards.sort((a, b) => a.shard.index - b.shard.index)
  return merged(shards.map(({ report }) => report))
}

function assertOneRun(shards: readonly ShardFile[]): void {
  const [first] = shards
  if (first === undefined) return
  const traits: [what: string, of: (file: ShardFile) => unknown][] = [
    ['connectors', ({ report }) => report.connector.name],
    ['versions', ({ report: { connector } }) => [connector.version, connector.tag]],
    ['seeds', ({ report }) => report.seed],
    ['numbers of shards', ({ shard }) => shard.count],
    ['sets of checks', ({ shard }) => shard.plan],
    ['settings of read-only', ({ report }) => report.readOnly],
  ]
  for (const other of shards)
    for (const [what, of] of traits) {
      const [a, b] = [JSON.stringify(of(first)), JSON.stringify(of(other))]
      if (a === b) continue
      throw new UserError(
        `${first.file} and ${other.file} are of different ${what}${what === 'sets of checks' ? '' : ` (${short(a)} and ${short(b)})`}: they are not shards of one run`,
      )
    }
  const byIndex = new Map<number, ShardFile>()
  for (const shard of shards) {
    const twin = byIndex.get(shard.shard.index)
    if (twin) {
      throw new UserError(
        `${twin.file} and ${shard.file} are both shard ${shard.shard.index}/${shard.shard.count}; give a pattern that matches each shard once`,
      )
    }
    byIndex.set(shard.shard.index, shard)
  }
  const { count, plan } = first.shard
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !byIndex.has(index))
  if (missing.length > 0) {
    const named = missing.map((index) => `${index}/${count}`)
    throw new UserError(
      `shard ${named.join(', ')} is missing: without it nothing is known of its checks; see that its job ran and that pattern matches its result`,
    )
  }
  const ids = shards.flatMap(({ report }) => report.checks.map(({ id }) => id))
  if (JSON.stringify([...ids].sort()) !== JSON.stringify([...plan].sort())) {
    throw new UserError('the shards do not hold each check once; validate again with one version of this program')
  }
}

function merged(reports: ValidationReport[]): ValidationReport {
  const [first] = reports as [ValidationReport, ...ValidationReport[]]
  const { shard, baseline: _, stopped: __, ...rest } = first
  const order = new Map(shard?.plan.map((id, i) => [id, i]))
  const checks: LocatedCheck[] = reports
    .flatMap((report) => report.checks)
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  const starts = reports.map(({ started }) => Date.parse(started))
  const ends = reports.map(({ duration }, i) => (starts[i] ?? 0) + duration)
  const leftBehind = reports.flatMap((report) => report.leftBehind ?? [])
  const stopped = reports.flatMap((report) =>
    report.stopped === undefined ? [] : [`shard ${report.shard?.index}: ${report.stopped}`],
  )
  const specFile = reports.find((report) => report.specFile !== undefined)?.specFile
  return {
    ...rest,
    ...totalsOf(checks, stopped.length === 0 ? undefined : stopped.join('; ')),
    started: new Date(Math.min(...starts)).toISOString(),
    duration: Math.max(...ends) - Math.min(...starts),
    checks,
    commands: sumTimings(reports.map(({ commands = [] }) => commands)),
    ...(leftBehind.length > 0 && { leftBehind }),
    ...(specFile !== undefined && { specFile }),
    // What every shard says of itself but which one it is.
    rerun: first.rerun.replace(/ --shard \S+/, ''),
  }
}

function short(json: string): string {
  return json.length > 60 ? `${json.slice(0, 59)}…` : json
}
