import { UserError } from '../core/errors.js'
import { printable, printableName } from '../core/secrets/process.js'
import { quote, shorten } from '../core/text.js'
import { joinCoverage } from '../validation/engine/coverage.js'
import { sumTimings } from '../validation/engine/exchanges.js'
import { type Shard, totalsOf } from '../validation/engine/result.js'
import { sumTraffic } from '../validation/engine/traffic.js'
import { count } from './format.js'
import { type LocatedCheck, type ValidationReport, withSpecProblems } from './validation.js'

/** A result and the file that it was read from, as messages name it. */
export interface ResultFile {
  file: string
  report: ValidationReport
}

/**
 * Merges results of one or several connectors, each of which may be one result or all shards of a run.
 *
 * @throws UserError when the results of one connector cannot be merged.
 */
export function mergeByConnector(results: readonly ResultFile[]): ValidationReport[] {
  const groups = new Map<string, ResultFile[]>()
  for (const result of results) {
    const { name, tenant, ref } = result.report.connector
    const key = JSON.stringify([name, tenant ?? null, ref ?? null])
    groups.set(key, [...(groups.get(key) ?? []), result])
  }
  if (groups.size < 2) return [mergeResults(results)]
  return [...groups.values()].map((group) => {
    try {
      return mergeResults(group)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      const name = quote(printableName(group[0]?.report.connector.name ?? ''), 80)
      throw new UserError(`the results of ${name} cannot be merged: ${error.message}`)
    }
  })
}

/** Connectors are told apart by it. */
const ownName = 'a name of its own in connector-spec.json'

type ShardFile = ResultFile & { shard: Shard }

/**
 * Merges the results of all shards of a run. A single result that is not a shard is returned unchanged.
 *
 * @throws UserError when they are not exactly the shards of one run: a shard is missing or duplicate, or they differ in
 *   connector, version, seed or set of checks.
 */
export function mergeResults(results: readonly ResultFile[]): ValidationReport {
  const [first] = results
  if (first === undefined) throw new UserError('there is no result to report')
  if (results.length === 1 && first.report.shard === undefined) return first.report
  const shards = results.map(({ file, report }): ShardFile => {
    if (report.shard !== undefined) return { file, report, shard: report.shard }
    throw new UserError(
      `${file} is not the result of a shard, so it cannot be merged with ${count(results.length - 1, 'other')}; give a pattern that matches the shards of one run, and each connector ${ownName}`,
    )
  })
  assertOneRun(shards)
  shards.sort((a, b) => a.shard.index - b.shard.index)
  return mergeShards(shards.map(({ report }) => report))
}

function assertOneRun(shards: readonly ShardFile[]): void {
  const [first] = shards
  if (first === undefined) return
  const properties: [plural: string, read: (file: ShardFile) => unknown][] = [
    ['connectors', ({ report }) => report.connector.name],
    ['tenants', ({ report: { connector } }) => [connector.tenant, connector.ref]],
    ['versions', ({ report: { connector } }) => [connector.version, connector.tag, connector.tagVersion]],
    ['bundles', ({ report }) => report.bundle?.contentSha256 ?? null],
    ['runs', ({ report }) => report.origin?.run ?? null],
    ['seeds', ({ report }) => report.seed],
    ['recordings', ({ report }) => report.replay?.recorded ?? null],
    ['numbers of shards', ({ shard }) => shard.count],
    ['sets of checks', ({ shard }) => shard.plan],
    ['settings of read-only', ({ report }) => report.readOnly],
  ]
  for (const other of shards)
    for (const [plural, read] of properties) {
      const [a, b] = [JSON.stringify(read(first)), JSON.stringify(read(other))]
      if (a === b) continue
      const values =
        plural === 'sets of checks' ? '' : ` (${shorten(printable(a), 60)} and ${shorten(printable(b), 60)})`
      const remedy = plural === 'bundles' ? `; give each connector ${ownName}` : ''
      throw new UserError(
        `${first.file} and ${other.file} have different ${plural}${values}: they are not shards of one run${remedy}`,
      )
    }
  const byIndex = new Map<number, ShardFile>()
  for (const shard of shards) {
    const duplicate = byIndex.get(shard.shard.index)
    if (duplicate) {
      throw new UserError(
        `${duplicate.file} and ${shard.file} are both shard ${shard.shard.index}/${shard.shard.count}; give a pattern that matches each shard once`,
      )
    }
    byIndex.set(shard.shard.index, shard)
  }
  const { count, plan } = first.shard
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !byIndex.has(index))
  if (missing.length > 0) {
    const names = missing.map((index) => `${index}/${count}`)
    throw new UserError(
      `shard ${names.join(', ')} is missing, so the results of its checks are unknown; see that its job ran and that pattern matches its result`,
    )
  }
  const ids = shards.flatMap(({ report }) => report.checks.map(({ id }) => id))
  if (JSON.stringify([...ids].sort()) !== JSON.stringify([...plan].sort())) {
    throw new UserError(
      'the shards do not contain each check exactly once; validate again with one version of this program',
    )
  }
}

function mergeShards(reports: ValidationReport[]): ValidationReport {
  const [first] = reports as [ValidationReport, ...ValidationReport[]]
  const {
    shard,
    baseline: _,
    stopped: __,
    traffic: ___,
    errorTypes: ____,
    coverage: _____,
    specProblems: ______,
    ...rest
  } = first
  const order = new Map(shard?.plan.map((id, i) => [id, i]))
  const starts = reports.map(({ started }) => Date.parse(started))
  const began = Math.min(...starts)
  const checks: LocatedCheck[] = reports
    .flatMap((report, i) => report.checks.map((check) => laterBy((starts[i] ?? began) - began, check)))
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  const ends = reports.map(({ duration }, i) => (starts[i] ?? 0) + duration)
  const leftBehind = reports.flatMap((report) => report.leftBehind ?? [])
  const notRestored = reports.flatMap((report) => report.notRestored ?? [])
  const stopped = reports.flatMap((report) =>
    report.stopped === undefined ? [] : [`shard ${report.shard?.index}: ${report.stopped}`],
  )
  const traffic = sumTraffic(reports.map((report) => report.traffic))
  const errorTypes = reports.flatMap((report) => report.errorTypes ?? [])
  const coverage = joinCoverage(reports.map((report) => report.coverage))
  const specFile = reports.find((report) => report.specFile !== undefined)?.specFile
  const merged: ValidationReport = {
    ...rest,
    ...totalsOf(checks, stopped.length === 0 ? undefined : stopped.join('; ')),
    started: new Date(began).toISOString(),
    duration: Math.max(...ends) - began,
    ...(first.configured !== undefined && { configured: reports.every(({ configured }) => configured) }),
    checks,
    commands: sumTimings(reports.map(({ commands = [] }) => commands)),
    ...(coverage && { coverage }),
    ...(traffic && { traffic }),
    ...(errorTypes.length > 0 && { errorTypes }),
    ...(leftBehind.length > 0 && { leftBehind }),
    ...(notRestored.length > 0 && { notRestored }),
    ...(specFile !== undefined && { specFile }),
    // The shards' command lines differ only in the shard.
    rerun: first.rerun.replace(/ --shard \S+/, ''),
  }
  // All shards have compared the same spec.
  return withSpecProblems(merged, [...new Set(reports.flatMap(({ specProblems = [] }) => specProblems))])
}

/** A check whose exchanges are counted from the start of the whole run, which began earlier than its shard. */
function laterBy(milliseconds: number, check: LocatedCheck): LocatedCheck {
  const exchanges = check.exchanges?.map((each) =>
    each.start === undefined ? each : { ...each, start: each.start + milliseconds },
  )
  return exchanges === undefined ? check : { ...check, exchanges }
}
