import { reportedProblem, UserError } from '../../core/errors.js'
import { compareEvents, isArrival, type TagEvent, tagEventsOf } from '../../record/history.js'
import type { Tag } from '../../tenant/types.js'
import { LatestReader, type LatestReaderServices } from '../shared/latest-reader.js'
import { readAgain, waitsOf } from '../shared/read-again.js'
import { RecordedVersions } from '../shared/recorded-versions.js'

/** How long a tag is read again that is at the version of another upload. */
const maxOthersMs = 60_000

/** Versions whose events are read for the moves of a tag during the upload. */
const maxVersions = 20
/** The highest versions whose events are read where a move can only be recorded at the version that it led to. */
const maxArrivalVersions = 5
/** How far the clocks of this machine and of the record may differ. */
const maxClockDifferenceMs = 60_000

/** How often the tags are read anew because latest moved while the record was read. */
const maxReadings = 3

export interface ConcurrentServices extends LatestReaderServices {
  /** Ends waits for other uploads, and no request: what was begun is completed. */
  signal: AbortSignal
}

/** The tags right before an upload, and what the record had of `latest` before they were read. */
export interface TagReading {
  tags: readonly Tag[]
  readAtMs: number
  /** The versions whose upload was recorded. */
  recorded: ReadonlySet<number>
  /** How many moves of `latest` were recorded at the version that it is at; undefined if that is not known. */
  recordedMoves: number | undefined
}

/**
 * Reads the tags right before an upload. Waits while another upload may be about to move `latest` back.
 *
 * @throws the reason of the signal once it is aborted.
 * @param known - the versions, read before.
 * @param guess - the version that `latest` was at before.
 */
export async function readTagsBefore(
  known: ReadonlySet<number>,
  guess: number | undefined,
  services: ConcurrentServices,
): Promise<TagReading> {
  const { client, connector, clock, signal } = services
  const reader = new LatestReader(services)
  const newest = Math.max(0, ...known)
  const read = async () => {
    const tags = await client.tags.list(connector.id, { signal })
    return { tags, latest: tags.find(({ tagName }) => tagName === 'latest')?.activeVersion }
  }
  for (let expected = guess, left = maxReadings; ; left--) {
    // The record first: a move that it has was made before the tags are read, so the upload does not overwrite it.
    const recordedMoves = expected === undefined ? undefined : await countRecordedMoves(expected, services)
    const { tags, latest, recorded } = await reader.read(newest, read, signal)
    signal.throwIfAborted()
    const reading = { tags, recorded, readAtMs: clock.now() }
    if (latest === expected) return { ...reading, recordedMoves }
    if (left === 1) return { ...reading, recordedMoves: undefined }
    expected = latest
  }
}

async function countRecordedMoves(version: number, services: ConcurrentServices): Promise<number | undefined> {
  const { records } = services
  if (!records.exists) return undefined
  try {
    const recorded = await RecordedVersions.readKnown(keyOf(services), records)
    return tagEventsOf((await recorded.historyOf(version)).events, 'latest').length
  } catch (error) {
    records.report(error, 'it is not known where latest was moved')
    return undefined
  }
}

/**
 * Reads a tag until it is not any more at a version that someone else has uploaded at the same time: the tenant moves `latest` to
 * each new version, and that upload then moves it back. An interrupt ends that. Returns the version that it was last at. Never
 * rejects for the tenant.
 */
export async function settledVersion(
  tag: string,
  at: number,
  isOfOthers: (version: number) => boolean,
  services: ConcurrentServices,
): Promise<number> {
  const { client, connector, logger, signal } = services
  return await readAgain(
    at,
    waitsOf(maxOthersMs),
    {
      isSettled: async (version) => !isOfOthers(version) || (await isRecordedAt(tag, version, services)),
      read: async (before) => {
        try {
          return (await client.tags.get(connector.id, tag))?.activeVersion ?? before
        } catch (error) {
          logger.info(reportedProblem(error))
          return before
        }
      },
      describe: (version) =>
        `tag ${tag} of ${connector.alias} is at version ${version}, which someone else has uploaded at the same time`,
    },
    services,
    signal,
  )
}

/** Whether the record says that a tag was moved to a version, so that it is there on purpose. */
export async function isRecordedAt(tag: string, version: number, services: ConcurrentServices): Promise<boolean> {
  const { records } = services
  if (!records.exists) return false
  const unknown = `it is not known who moved tag ${tag}`
  const recorded = await RecordedVersions.readOrReport(keyOf(services), records, unknown)
  return recorded !== undefined && (await isArrivedAt(tag, version, recorded))
}

async function isArrivedAt(tag: string, version: number, recorded: RecordedVersions): Promise<boolean> {
  const last = tagEventsOf((await recorded.historyOf(version)).events, tag).at(-1)
  return last !== undefined && isArrival(last.event)
}

/** Where `latest` belongs after an upload, by the record. */
export type Place =
  | { version: number }
  /** Someone else has moved it there during the upload. */
  | { version: number; by: string }
  /** It was read while another version was being uploaded, whose upload then moved it there. */
  | { version: number; whileUploading: number }
  /** The same, but it is not recorded where that upload has moved it back to. */
  | { unknownSince: number }

/**
 * Finds where `latest` belongs: the new version has overwritten every move since the tags were read before the upload.
 *
 * @param version - where it was when it was read.
 * @param own - the new version.
 */
export async function placeOfLatest(
  version: number,
  own: number | undefined,
  before: TagReading,
  services: ConcurrentServices,
): Promise<Place> {
  const { records } = services
  if (!records.exists || before.recordedMoves === undefined) return { version }
  try {
    const recorded = await RecordedVersions.read(keyOf(services), records)
    const moves = new LatestMoves(recorded)
    const isOverSince = (each: number) => each !== own && !before.recorded.has(each)
    const uploadedSince = recorded.versions.filter(isOverSince)
    const since = (await moves.at(version)).slice(before.recordedMoves)
    for (const each of uploadedSince.slice(0, maxVersions)) {
      if (each !== version) since.push(...(await moves.at(each)))
    }
    if (!recorded.isRecorded(version)) {
      const isLater = ({ time }: Move) => Date.parse(time) >= before.readAtMs - maxClockDifferenceMs
      since.push(...(await moves.arrivalsFrom(version)).filter(isLater))
    }
    const moved = await moves.lastOf(since)
    if (moved !== undefined) return moved
    return (await leftByUpload(version, uploadedSince, recorded, moves)) ?? { version }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    records.report(error, 'it is not known whether someone else moved tag latest meanwhile')
    return { version }
  }
}

/**
 * Where another upload has left `latest` that was under way when the tag was read at a version: its own, or the one that it moves
 * the tag back to before it looks for moves of others. Undefined if there is no such upload.
 */
async function leftByUpload(
  version: number,
  uploadedSince: readonly number[],
  recorded: RecordedVersions,
  moves: LatestMoves,
): Promise<Place | undefined> {
  for (const each of uploadedSince) {
    const [upload] = recorded.uploadsOf(each)
    if (upload === undefined || (each !== version && upload.record.latestBefore !== version)) continue
    const { latest: left } = upload.record
    if (left === undefined && each === version) return { unknownSince: version }
    if (left === undefined || left === version) continue
    const isLater = ({ time }: Move) => Date.parse(time) >= Date.parse(upload.time ?? '')
    const movedOn = await moves.lastOf((await moves.at(left)).filter(isLater))
    return movedOn ?? { version: left, whileUploading: each }
  }
  return undefined
}

type Move = TagEvent & { from: number | undefined; to: number }

/** The recorded moves of `latest`, read as needed. */
class LatestMoves {
  readonly #recorded: RecordedVersions
  readonly #read = new Map<number, Move[]>()

  constructor(recorded: RecordedVersions) {
    this.#recorded = recorded
  }

  /** Those that are recorded at a version, oldest first. */
  async at(version: number): Promise<Move[]> {
    const known = this.#read.get(version)
    if (known !== undefined) return known
    const events = tagEventsOf((await this.#recorded.historyOf(version)).events, 'latest')
    const moves = events.map((each) => {
      const { event } = each
      return isArrival(event) ? { ...each, from: event.from, to: version } : { ...each, from: version, to: event.to }
    })
    this.#read.set(version, moves)
    return moves
  }

  /** Those from a version whose upload is not recorded: nothing is recorded at itself. */
  async arrivalsFrom(version: number): Promise<Move[]> {
    const moves: Move[] = []
    for (const each of this.#recorded.versions.slice(0, maxArrivalVersions)) {
      moves.push(...(await this.at(each)).filter(({ event }) => isArrival(event) && event.from === version))
    }
    return moves
  }

  /** Where the last of these moves, and of those that follow them, led. Undefined without any. */
  async lastOf(moves: readonly Move[]): Promise<{ version: number; by: string } | undefined> {
    const all = new Set<Move>()
    const left = [...moves]
    const followed = new Set<number>()
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const move = next
      all.add(move)
      if (followed.has(move.to) || this.#read.size >= 2 * maxVersions) continue
      followed.add(move.to)
      const following = this.#recorded.isRecorded(move.to) ? await this.at(move.to) : await this.arrivalsFrom(move.to)
      left.push(...following.filter((each) => compareEvents(each, move) > 0))
    }
    const last = withoutSecondHalves([...all].sort(compareEvents)).at(-1)
    return last === undefined ? undefined : { version: last.to, by: last.event.by }
  }
}

/** A promotion is recorded where the tag came from and then where it is, perhaps after a move of another run. */
function withoutSecondHalves(moves: readonly Move[]): Move[] {
  const departures: Move[] = []
  return moves.filter((move) => {
    if (!isArrival(move.event)) {
      departures.push(move)
      return true
    }
    const index = departures.findIndex(({ from, to }) => from === move.from && to === move.to)
    if (index >= 0) departures.splice(index, 1)
    return index < 0
  })
}

function keyOf({ client, connector }: ConcurrentServices) {
  return { tenant: client.baseUrl.host, connector }
}
