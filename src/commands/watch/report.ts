import { version as program } from '../../core/version.js'
import type { Connector, Task } from '../../tenant/types.js'
import type { Undo } from '../promote/undo.js'
import type { Release } from './find-release.js'
import type { Observed, Verdict, WatchFinding } from './judge.js'
import type { Counted } from './observe.js'
import type { Both, Period, Periods } from './periods.js'
import type { CommandEnds } from './traffic.js'

/** The result of a watch, as the file has it. Times are RFC 3339; what is not known is null. */
export interface WatchReport {
  formatVersion: 1
  program: string
  verdict: Verdict
  /** Host of the tenant. */
  tenant: string
  connector: { id: string; alias: string }
  tag: string
  version: number
  /** Where the way back leads. */
  previousVersion: number | null
  released: string
  releasedBy: string | null
  /** True if the last move of the tag went back to a version. */
  isReturn: boolean
  periods: Both<{ from: string; to: string }> | null
  /** Over all sources, the most failures since the release first. */
  commands: { command: string; before: EndsReport | null; since: EndsReport | null }[]
  /** Kinds of errors since the release, the most frequent first. */
  errors: { command: string | null; text: string; before: number; since: number }[]
  sources: {
    id: string
    name: string
    aggregations: { kind: string; before: TaskReport | null; since: TaskReport | null }[]
  }[]
  /** What the tenant counts of all tags of the connector; null if it could not be read. */
  counted: Both<Counted> | null
  findings: WatchFinding[]
  /** How to move the tag back. */
  wayBack: Undo | null
}

export interface EndsReport {
  invocations: number
  failed: number
  medianMs: number | null
}

export interface TaskReport {
  id: string
  status: string
  ended: string | null
  sent: number | null
}

/** What the report is about. */
export interface Watched {
  tenant: string
  connector: Connector
  tag: string
  release: Release
}

/** The report of a watch that has looked at nothing. */
export function emptyReport({ tenant, connector, tag, release }: Watched): WatchReport {
  return {
    formatVersion: 1,
    program,
    verdict: 'none',
    tenant,
    connector: { id: connector.id, alias: connector.alias },
    tag,
    version: release.version,
    previousVersion: release.wayBack ?? null,
    released: iso(release.at),
    releasedBy: release.by ?? null,
    isReturn: release.isReturn,
    periods: null,
    ...{ commands: [], errors: [], sources: [], counted: null, findings: [], wayBack: null },
  }
}

/** Adds what was observed. */
export function watchReport(
  watched: Watched,
  observed: Observed,
  {
    verdict,
    findings,
    counted,
    wayBack,
  }: { verdict: Verdict; findings: WatchFinding[]; counted: Both<Counted> | undefined; wayBack: Undo | undefined },
): WatchReport {
  const { traffic, aggregations, sources } = observed
  const names = new Set([...traffic.since.commands.keys(), ...traffic.before.commands.keys()])
  const commands = [...names].map((command) => ({
    command,
    before: endsReport(traffic.before.commands.get(command)),
    since: endsReport(traffic.since.commands.get(command)),
  }))
  const earlier = new Map(traffic.before.errors.map(({ kind, count }) => [kind, count]))
  return {
    ...emptyReport(watched),
    verdict,
    periods: periodsReport(observed.periods),
    commands: commands.sort(
      (a, b) => (b.since?.failed ?? 0) - (a.since?.failed ?? 0) || (a.command < b.command ? -1 : 1),
    ),
    errors: traffic.since.errors.map(({ kind, command, text, count }) => {
      return { command: command ?? null, text, before: earlier.get(kind) ?? 0, since: count }
    }),
    sources: sources.map(({ id, name }) => {
      const own = aggregations.filter(({ source }) => source.id === id)
      const shown = own.map(({ kind, last }) => ({
        kind,
        before: taskReport(last.before),
        since: taskReport(last.since),
      }))
      return { id, name, aggregations: shown }
    }),
    counted: counted ?? null,
    findings,
    wayBack: wayBack ?? null,
  }
}

function endsReport(ends: CommandEnds | undefined): EndsReport | null {
  if (ends === undefined) return null
  const { invocations, failed, durations } = ends
  return { invocations, failed, medianMs: durations.median ?? null }
}

function taskReport(task: Task | undefined): TaskReport | null {
  if (task === undefined) return null
  const { id, status = '', completedAt, counts } = task
  return { id, status, ended: completedAt === undefined ? null : iso(completedAt), sent: counts['total'] ?? null }
}

function periodsReport({ before, since }: Periods): Both<{ from: string; to: string }> {
  const period = ({ from, to }: Period) => ({ from: iso(from), to: iso(to) })
  return { before: period(before), since: period(since) }
}

/** Null for a time that no date can have. */
function iso(ms: number): string {
  const date = new Date(ms)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString()
}
