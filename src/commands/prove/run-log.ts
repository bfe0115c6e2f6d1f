import type { Clock } from '../../core/clock.js'
import { parseRfc3339 } from '../../core/times.js'
import type { TenantClient } from '../../tenant/client.js'
import type { LogRecord, Source } from '../../tenant/types.js'
import { EarlierRuns, openCommands, type RunRecord, runRecordOf } from './log-runs.js'

/** What the platform's log says of the commands that it ran for a source. */
export interface RunLog {
  /** The versions by command. A command without a version in its records is not among them. */
  versions: ReadonlyMap<string, ReadonlySet<number>>
  /** The versions in the last record of each command that has one. */
  newest: ReadonlyMap<string, ReadonlySet<number>>
  /** How often each command failed. */
  failures: ReadonlyMap<string, number>
  /** The commands of which the log does not show how each run of them ended. */
  open: ReadonlySet<string>
  /** Records with the level of an error, other than the end of a command. */
  errors: number
}

/** The time of a run, by the tenant's clock, in milliseconds since 1970. */
export interface RunTime {
  from: number
  /** Undefined: now. */
  to?: number | undefined
  /** The records that were there before. */
  known?: ReadonlySet<string>
  /** The commands that had records before. */
  earlier?: EarlierRuns
}

export interface LogServices {
  client: TenantClient
  clock: Clock
  signal: AbortSignal
}

/** The tenant's clock now, as its last answer showed it. It may be behind by up to a second. */
export function tenantNow({ client, clock }: Pick<LogServices, 'client' | 'clock'>): number {
  return clock.now() - (client.clockDifferenceMs ?? 0)
}

/** The time from now on. What an earlier run wrote within the last seconds does not count. */
export async function timeFromNow(source: Pick<Source, 'name'>, services: LogServices): Promise<RunTime> {
  const from = tenantNow(services) - 1_000
  const known = new Set<string>()
  const records: RunRecord[] = []
  for await (const [record, time] of recordsOf(source, { from }, services)) {
    known.add(keyOf(record))
    records.push(runRecordOf(record, time))
  }
  return { from, known, earlier: new EarlierRuns(records) }
}

/**
 * Reads the records of a source that were written in that time (docs/platform.md#aggregation-version).
 *
 * @param runs - how often a command has run at least, where that is known.
 */
export async function readRunLog(
  source: Pick<Source, 'name'>,
  time: RunTime,
  { runs, ...services }: LogServices & { runs?: ReadonlyMap<string, number> | undefined },
): Promise<RunLog> {
  const all: RunRecord[] = []
  for await (const [record, at] of recordsOf(source, time, services)) {
    if (!time.known?.has(keyOf(record))) all.push(runRecordOf(record, at))
  }
  const records = time.earlier?.without(all) ?? all
  const versions = new Map<string, Set<number>>()
  const newest = new Map<string, { time: number; versions: ReadonlySet<number> }>()
  const failures = new Map<string, number>()
  let errors = 0
  for (const { command, version, outcome, isError, time: at } of records) {
    if (command !== undefined && version !== undefined) {
      versions.set(command, (versions.get(command) ?? new Set()).add(version))
      const last = newest.get(command)
      if (last === undefined || at > last.time) newest.set(command, { time: at, versions: new Set([version]) })
      else if (at === last.time) newest.set(command, { time: at, versions: new Set([...last.versions, version]) })
    }
    if (outcome?.failed && command !== undefined) failures.set(command, (failures.get(command) ?? 0) + 1)
    else if (isError) errors += 1
  }
  const open = openCommands(records, { runs, from: time.from })
  return {
    ...{ versions, failures, open, errors },
    newest: new Map([...newest].map(([command, last]) => [command, last.versions])),
  }
}

async function* recordsOf(
  source: Pick<Source, 'name'>,
  { from, to }: RunTime,
  { client, signal }: LogServices,
): AsyncGenerator<[LogRecord, number]> {
  const filter = {
    targetName: source.name,
    startTime: new Date(from).toISOString(),
    ...(to !== undefined && { endTime: new Date(to).toISOString() }),
  }
  for await (const record of client.logs.query(filter, { signal })) {
    const time = parseRfc3339(record.timestamp)
    // A tenant may not know one of the filters.
    if (record.targetName !== source.name || time === undefined || time < from || time > (to ?? time)) continue
    yield [record, time]
  }
}

function keyOf({ timestamp, requestID, event, message }: LogRecord): string {
  return JSON.stringify([timestamp, requestID, event, message])
}

/** Time between two looks at the log. */
const pollIntervalMs = 5_000

/**
 * Reads the log until it shows enough, or the time is over.
 *
 * @param runs - how often a command has run at least, where that is known.
 */
export async function waitForRunLog(
  source: Pick<Source, 'name'>,
  time: RunTime,
  isEnough: (log: RunLog) => boolean,
  { maxWaitMs, ...services }: LogServices & { maxWaitMs: number; runs?: ReadonlyMap<string, number> | undefined },
): Promise<RunLog> {
  const { clock, signal } = services
  const end = clock.now() + maxWaitMs
  for (;;) {
    const log = await readRunLog(source, time, services)
    const left = end - clock.now()
    if (isEnough(log) || left <= 0) return log
    await clock.sleep(Math.min(pollIntervalMs, left), signal)
  }
}

/** True if the log shows a version of each of these commands, and how those that have to be over ended. */
export function isWhole({ versions, open }: RunLog, commands: readonly string[], ended: readonly string[]): boolean {
  return commands.every((command) => versions.has(command)) && !ended.some((command) => open.has(command))
}

/** Whether the commands ran in a version, or why that is not known. */
export function versionProblem(
  { versions }: RunLog,
  version: number,
  commands: readonly string[],
): { problem: string; remedy: string; isOther: boolean } | undefined {
  const others = new Set([...versions.values()].flatMap((seen) => [...seen]).filter((seen) => seen !== version))
  if (others.size > 0) {
    const seen = [...others].sort((a, b) => a - b).join(', ')
    return {
      problem: `the log shows that version ${seen} ran, not only version ${version}`,
      isOther: true,
      remedy: 'Try again: after a tag was moved, the platform may run the old version for a while.',
    }
  }
  const unseen = commands.filter((command) => !versions.has(command))
  if (unseen.length === 0) return undefined
  return {
    problem: `the log does not show which version ran ${unseen.join(' and ')}`,
    isOther: false,
    remedy: 'See that the token may read the logs; if they come late, raise log-wait.',
  }
}

/** Why it is not known how the commands ended. An error of theirs may still be on its way into the log. */
export function endProblem(
  { open }: RunLog,
  commands: readonly string[],
): { problem: string; remedy: string } | undefined {
  const unseen = commands.filter((command) => open.has(command))
  if (unseen.length === 0) return undefined
  return {
    problem: `the log does not show how ${unseen.join(' and ')} ended`,
    remedy: 'If the logs come late, raise log-wait.',
  }
}
