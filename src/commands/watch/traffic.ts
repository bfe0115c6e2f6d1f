import { printable } from '../../core/secrets/process.js'
import { shorten } from '../../core/text.js'
import { parseRfc3339 } from '../../core/times.js'
import type { TenantClient } from '../../tenant/client.js'
import type { Source } from '../../tenant/types.js'
import { LogStats } from '../logs/stats.js'
import type { ErrorGroup } from '../logs/summary.js'
import { type ParsedRecord, parseRecord, VersionClassifier } from '../shared/log-attribution.js'
import { Durations } from './durations.js'
import type { Period } from './periods.js'

/** How the invocations of a command ended, at one source or at all. */
export interface CommandEnds {
  invocations: number
  failed: number
  /** Of those that did not fail. */
  durations: Durations
}

/** What the log says of the sources of a tag in a period. */
export class Traffic {
  /** By the name of a command, over all sources. */
  readonly commands = new Map<string, CommandEnds>()
  /** The same by the id of a source. */
  readonly bySource = new Map<string, Map<string, CommandEnds>>()
  /** The versions that records name, and how often. */
  readonly versions = new Map<number, number>()
  /** Invocations of versions that are left out. */
  leftOut = 0
  readonly #errors = new LogStats()

  add(source: Pick<Source, 'id'>, parsed: ParsedRecord): void {
    this.#errors.add(parsed)
    const { command, outcome } = parsed.facts
    if (outcome === undefined) return
    const name = command === undefined ? 'unknown' : shorten(printable(command), maxNameLength)
    const own = this.bySource.get(source.id) ?? new Map<string, CommandEnds>()
    this.bySource.set(source.id, own)
    for (const ends of [endsOf(this.commands, name), endsOf(own, name)]) {
      ends.invocations += 1
      if (outcome.failed) ends.failed += 1
      else if (outcome.elapsed !== undefined) ends.durations.add(outcome.elapsed)
    }
  }

  /** Invocations that ended. */
  get invocations(): number {
    return [...this.commands.values()].reduce((sum, each) => sum + each.invocations, 0)
  }

  /** The kinds of errors, the most frequent first. */
  get errors(): ErrorGroup[] {
    return this.#errors.totals().groups
  }

  /** Whether there were more kinds of errors than are kept. */
  get hasMoreErrors(): boolean {
    return this.#errors.totals().ungroupedErrors > 0
  }
}

const maxNameLength = 100
/** Names of commands that are told apart; the connector chooses them. */
const maxCommands = 100

function endsOf(commands: Map<string, CommandEnds>, name: string): CommandEnds {
  const key = commands.has(name) || commands.size < maxCommands ? name : '(others)'
  const known = commands.get(key) ?? { invocations: 0, failed: 0, durations: new Durations() }
  commands.set(key, known)
  return known
}

/** Which records of a source count. */
export interface RecordFilter {
  period: Period
  /** The version that was released. */
  version: number
  /** `only`: records that are known to be of another version are left out; `not`: those of the released one; else none. */
  counts: 'only' | 'not' | 'all'
}

/** Adds the records of a source to `traffic`. A record of an unknown version always counts. */
export async function readTraffic(
  source: Pick<Source, 'id' | 'name'>,
  { period, version, counts }: RecordFilter,
  traffic: Traffic,
  { client, signal }: { client: TenantClient; signal: AbortSignal },
): Promise<void> {
  const { from, to } = period
  const filter = { targetName: source.name, startTime: iso(from), endTime: iso(to) }
  const classifier = new VersionClassifier(version)
  for await (const record of client.logs.query(filter, { signal })) {
    const time = parseRfc3339(record.timestamp)
    // A tenant may not know one of the filters. A record without a time that can be read is not left out.
    if (record.targetName !== source.name || (time !== undefined && (time < from || time > to))) continue
    const parsed = parseRecord(record)
    classifier.observe(parsed)
    const known = parsed.facts.version
    if (known !== undefined && parsed.facts.command !== undefined) {
      traffic.versions.set(known, (traffic.versions.get(known) ?? 0) + 1)
    }
    const matches = classifier.classify(parsed)?.matches
    const isLeftOut = (counts === 'only' && matches === false) || (counts === 'not' && matches === true)
    if (!isLeftOut) traffic.add(source, parsed)
    else if (parsed.facts.outcome !== undefined) traffic.leftOut += 1
  }
}

function iso(time: number): string {
  return new Date(time).toISOString()
}
