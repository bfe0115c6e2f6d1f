import { printable, printableName } from '../../core/secrets/process.js'
import { oneLine, quote } from '../../core/text.js'
import { count, formatDuration } from '../../report/format.js'
import type { Source, Task } from '../../tenant/types.js'
import type { SourceAggregations } from './aggregations.js'
import type { Release } from './find-release.js'
import type { Both, Periods } from './periods.js'
import type { CommandEnds, Traffic } from './traffic.js'

/** What a watch says. `none`: there is no release to watch. */
export type Verdict = 'pass' | 'worse' | 'inconclusive' | 'none'

export interface WatchFinding {
  /** `unknown`: it keeps the watch from saying that nothing got worse. */
  level: 'worse' | 'unknown' | 'remark'
  /** One line. */
  message: string
}

/** What counts as worse. */
export interface WatchLimits {
  /** Fewer failures of a command, or errors of a kind, are never worse. */
  minFailures: number
  /** Percentage points that the share of failed invocations may rise by. */
  maxMoreFailures: number
  /** Percent that the median time of a command may rise by. */
  maxSlower: number
  /** Invocations that have to have succeeded in both periods for their times to be compared. */
  minInvocations: number
  /** Percent that the number of accounts that were sent may fall by. */
  maxFewer: number
}

/** What was read of production. */
export interface Observed {
  periods: Periods
  sources: readonly Pick<Source, 'id' | 'name'>[]
  traffic: Both<Traffic>
  aggregations: readonly SourceAggregations[]
  /** Why something could not be read. */
  unread: readonly string[]
}

/** Times that differ by less are equal. */
const minSlowerMs = 1000

/** What the platform runs on its own, too. It does not show whether a version works. */
const testCommand = 'std:test-connection'

const listCommand = 'std:account:list'

/** Judges what was read: worse where something got worse, and nothing is fine where nothing ran. */
export function judge(
  observed: Observed,
  release: Release,
  limits: WatchLimits,
): { verdict: Verdict; findings: WatchFinding[] } {
  const found = [
    ...observed.unread.map((message): WatchFinding => ({ level: 'unknown', message })),
    ...observed.aggregations.flatMap((each) => judgeAggregations(each, limits)),
    ...judgeCommands(observed, limits),
    ...judgeErrors(observed.traffic, limits),
    ...judgeReach(observed, release),
  ]
  const findings = (['worse', 'unknown', 'remark'] as const).flatMap((level) =>
    found.filter((each) => each.level === level),
  )
  const [first] = findings
  const verdict = first?.level === 'worse' ? 'worse' : first?.level === 'unknown' ? 'inconclusive' : 'pass'
  return { verdict, findings }
}

/** Over all sources, and at each one where that does not show already. */
function judgeCommands({ sources, traffic }: Observed, limits: WatchLimits): WatchFinding[] {
  const { before, since } = traffic
  const all = judgeEnds({ before: before.commands, since: since.commands }, '', limits)
  const told = new Set(all.map(({ command }) => command))
  const single = sources.flatMap(({ id, name }) => {
    const ends = { before: before.bySource.get(id) ?? none, since: since.bySource.get(id) ?? none }
    return judgeEnds(ends, ` at ${named(name)}`, limits).filter(({ command }) => !told.has(command))
  })
  return [...all, ...single].map(({ level, message }) => ({ level, message }))
}

const none: ReadonlyMap<string, CommandEnds> = new Map()

function judgeEnds(
  { before, since }: Both<ReadonlyMap<string, CommandEnds>>,
  place: string,
  limits: WatchLimits,
): (WatchFinding & { command: string })[] {
  const found: (WatchFinding & { command: string })[] = []
  for (const [command, now] of since) {
    const earlier = before.get(command)
    const add = (level: WatchFinding['level'], said: string) =>
      found.push({ command, level, message: oneLine(printable(`${command}${place} ${said}`)) })
    if (now.failed >= limits.minFailures) {
      const share = (now.failed * 100) / now.invocations
      const ofNow = `failed ${now.failed} of ${now.invocations} times since the release`
      if (earlier === undefined) add('unknown', `${ofNow}, and did not run before, so it cannot be compared`)
      else if (share > (earlier.failed * 100) / earlier.invocations + limits.maxMoreFailures)
        add('worse', `${ofNow}, and ${earlier.failed} of ${earlier.invocations} times before`)
    }
    const [was, is] = [earlier?.durations, now.durations]
    if (was === undefined || Math.min(was.count, is.count) < limits.minInvocations) continue
    const [old = 0, median = 0] = [was.median, is.median]
    if (median > old * (1 + limits.maxSlower / 100) && median - old >= minSlowerMs)
      add('worse', `takes ${formatDuration(median)} since the release, and took ${formatDuration(old)} before (median)`)
  }
  return found
}

/** A kind of error that was not there before. */
function judgeErrors({ before, since }: Both<Traffic>, { minFailures }: WatchLimits): WatchFinding[] {
  const known = new Set(before.errors.map(({ kind }) => kind))
  const more = since.errors.filter(({ kind, count: times }) => times >= minFailures && !known.has(kind))
  return more.map(({ command, event, text, count: times }) => {
    const said = `${count(times, 'error')} of ${command ?? event} since the release: ${text}`
    if (before.invocations === 0) return { level: 'remark', message: said }
    // What was not kept may have been of this kind.
    if (before.hasMoreErrors) return { level: 'remark', message: `${said}; whether it is new is not known` }
    return { level: 'worse', message: `${said}; there was none of this kind before` }
  })
}

const goodStates = ['SUCCESS', 'WARNING']

function judgeAggregations(aggregations: SourceAggregations, limits: WatchLimits): WatchFinding[] {
  const { source, kind, last, isRunning, unknown } = aggregations
  const found: WatchFinding[] = []
  const add = (level: WatchFinding['level'], said: string) =>
    found.push({ level, message: `the source ${named(source.name)}: ${said}` })
  if (unknown !== undefined) add('unknown', unknown)
  const { before, since } = last
  if (isRunning) add('remark', `an aggregation of ${kind} runs`)
  if (since === undefined) return found
  const ended = `the last aggregation of ${kind} ended as ${taskText(since)}`
  if (!goodStates.includes(since.status ?? '')) {
    if (before === undefined) add('unknown', `${ended}, and there was none before to compare with`)
    else if (goodStates.includes(before.status ?? ''))
      add('worse', `${ended}, and the last one before the release as ${before.status}`)
    else add('remark', `${ended}, and the last one before the release as ${before.status}, too`)
    return found
  }
  if (before === undefined) return found
  if (since.status === 'WARNING' && before.status === 'SUCCESS')
    add('remark', `${ended}, and the last one before the release without warnings`)
  const [was, is] = [before.counts['total'], since.counts['total']]
  if (was === undefined || is === undefined) add('remark', `the tenant does not say how many ${kind} were sent`)
  else if (is < was * (1 - limits.maxFewer / 100)) {
    add('worse', `the connector sent ${is} ${kind} since the release, and ${was} before`)
  }
  return found
}

/** What keeps the watch from saying that all is well: something did not run, or not this version. */
function judgeReach(observed: Observed, { version }: Release): WatchFinding[] {
  const { sources, traffic, aggregations, unread } = observed
  const { before, since } = traffic
  const found: WatchFinding[] = []
  const add = (message: string) => found.push({ level: 'unknown', message })
  // What could not be read says nothing.
  if (unread.length > 0) return found
  if (sources.length === 0) add('no source runs the tag, so nothing of it runs in production')
  for (const source of sources) {
    const own = aggregations.find((each) => each.source.id === source.id && each.kind === 'accounts')
    const hasWorked = [...(since.bySource.get(source.id) ?? [])].some(([command]) => command !== testCommand)
    const waits = own?.isRunning ? ', and one still runs' : ''
    if (own?.last.since !== undefined) continue
    if (wasAggregated(source.id, own?.last.before, observed))
      add(`no aggregation of the source ${named(source.name)} began and ended since the release${waits}`)
    else if (!hasWorked) add(`nothing ran at the source ${named(source.name)} since the release${waits}`)
  }
  if (before.invocations === 0 && !aggregations.some(({ last }) => last.before !== undefined))
    add('nothing ran before the release, so there is nothing to compare with')
  if (found.length === 0 && !since.versions.has(version))
    add(`the log does not show that version ${version} ran since the release${otherVersions(since)}`)
  return found
}

/** Whether a source was aggregated in the period before the release. */
function wasAggregated(id: string, last: Task | undefined, { traffic, periods }: Observed): boolean {
  const isInPeriod = (last?.createdAt ?? Number.NEGATIVE_INFINITY) >= periods.before.from
  return isInPeriod || (traffic.before.bySource.get(id)?.has(listCommand) ?? false)
}

function otherVersions({ versions }: Traffic): string {
  const seen = [...versions.keys()].sort((a, b) => a - b).join(', ')
  return seen === '' ? '' : `, but version ${seen}`
}

function taskText({ status = '', messages }: Task): string {
  const said = messages.find(({ text }) => text !== '')?.text
  return oneLine(printable(said === undefined ? status : `${status} (${said})`))
}

function named(name: string): string {
  return quote(printableName(name))
}
