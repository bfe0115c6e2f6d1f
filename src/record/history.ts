import { hasFailed, type ProofFacts, type RecordedEvent, type UploadEvent, type ValidationFacts } from './events.js'
import type { UploadRecord } from './uploads.js'

/** A recorded upload in its store. */
export interface StoredUpload {
  record: UploadRecord
  /** RFC 3339; undefined if it was not recorded. */
  time: string | undefined
  /** Reads what became of it, oldest first. */
  readEvents(): Promise<RecordedEvent[]>
}

/** What is recorded of one version of a connector. */
export interface VersionHistory {
  version: number
  /** Its uploads, newest first: several if a later commit had the same content. */
  uploads: readonly StoredUpload[]
  /** What became of it, oldest first. */
  events: readonly RecordedEvent[]
}

/** Whether a version is known to work. */
export type ValidationState =
  | { state: 'none' }
  /** Only runs that say nothing about the version: skipped, stopped, without a connection test or a list. */
  | { state: 'incomplete'; facts: ValidationFacts }
  | { state: 'passed' | 'failed'; facts: ValidationFacts; time: string; report?: string }

/** Groups uploads by version, in the order given, without reading their events. */
export function groupByVersion(uploads: Iterable<StoredUpload>): Map<number, StoredUpload[]> {
  const byVersion = new Map<number, StoredUpload[]>()
  for (const upload of uploads) {
    const { version } = upload.record
    const known = byVersion.get(version)
    if (known === undefined) byVersion.set(version, [upload])
    else known.push(upload)
  }
  return byVersion
}

/** Reads what became of a version. */
export async function readHistory(version: number, uploads: readonly StoredUpload[]): Promise<VersionHistory> {
  const events: RecordedEvent[] = []
  for (const upload of uploads) events.push(...(await upload.readEvents()))
  return { version, uploads, events: events.sort(compareEvents) }
}

/** The order of two events in time. A stable sort by it leaves those whose order is not known as they are. */
export function compareEvents(a: RecordedEvent, b: RecordedEvent): number {
  return Date.parse(a.time) - Date.parse(b.time) || (a.order ?? 0) - (b.order ?? 0)
}

/** The last validation that counts; else the last one. A failed check counts also when the run was incomplete. */
export function validationOf(events: readonly RecordedEvent[]): ValidationState {
  let state: ValidationState = { state: 'none' }
  for (const { event, time, report } of events) {
    if (event.kind !== 'validated') continue
    const { kind: _, by: __, ...facts } = event
    if (hasFailed(facts) || facts.counts) {
      const name = hasFailed(facts) ? 'failed' : 'passed'
      state = { state: name, facts, time, ...(report === undefined ? {} : { report }) }
    } else if (state.state === 'none' || state.state === 'incomplete') state = { state: 'incomplete', facts }
  }
  return state
}

/** Whether a version was proved at a source. */
export type ProofState =
  | { state: 'none' }
  /** Only proofs that were inconclusive. */
  | { state: 'inconclusive'; facts: ProofFacts }
  | { state: 'passed' | 'failed'; facts: ProofFacts; time: string; report?: string }

/** The last proof that decides something; else the last one. A peek does not lift what an aggregation found. */
export function proofOf(events: readonly RecordedEvent[]): ProofState {
  let state: ProofState = { state: 'none' }
  let aggregated: ProofState | undefined
  for (const { event, time, report } of events) {
    if (event.kind !== 'proved') continue
    const { kind: _, by: __, ...facts } = event
    if (facts.verdict !== 'inconclusive') {
      const name = facts.verdict === 'fail' ? 'failed' : 'passed'
      const found: ProofState = { state: name, facts, time, ...(report === undefined ? {} : { report }) }
      if (facts.method === 'aggregation') aggregated = found
      state = name === 'passed' && aggregated?.state === 'failed' ? aggregated : found
    } else if (state.state === 'none' || state.state === 'inconclusive') state = { state: 'inconclusive', facts }
  }
  return state
}

/** The events of a version that moved a tag, oldest first. */
export function tagEventsOf(events: readonly RecordedEvent[], tag: string): TagEvent[] {
  return events.filter((each): each is TagEvent => 'tag' in each.event && each.event.tag === tag)
}

/** How the version stands at a tag, by the last event that names it. Undefined if it was never moved there. */
export function tagEventOf(events: readonly RecordedEvent[], tag: string): TagEvent | undefined {
  return tagEventsOf(events, tag).at(-1)
}

/** True for an event that moved a tag to the version; false for one that moved it away. */
export function isArrival(event: TagEvent['event']): event is Extract<TagEvent['event'], { from: number | undefined }> {
  return 'from' in event
}

/** An event that moved a tag. */
export type TagEvent = RecordedEvent & { event: Extract<UploadEvent, { tag: string }> }

/** The tags that the version was promoted to, and not moved away from. */
export function recordedTags(events: readonly RecordedEvent[]): Set<string> {
  const tags = new Set<string>()
  for (const { event } of events) {
    if (event.kind === 'promoted' || event.kind === 'restored') tags.add(event.tag)
    else if ('tag' in event) tags.delete(event.tag)
  }
  return tags
}
