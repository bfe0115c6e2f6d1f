import { RefusedError, UsageError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { validationOf } from '../../record/history.js'
import type { TagMove } from '../../record/moves.js'
import type { TenantClient } from '../../tenant/client.js'
import type { Connector } from '../../tenant/types.js'
import { assertExpectedVersion } from '../promote/expected-version.js'
import { readTagMoves } from '../promote/recorded-moves.js'
import type { LatestReader } from '../shared/latest-reader.js'
import { RecordedVersions, type VersionOrigin, validationProblem } from '../shared/recorded-versions.js'
import { tagMoveLine } from '../shared/tag-move-line.js'
import type { UploadRecords } from '../shared/upload-record.js'
import { type WayBack, wayBack } from './way-back.js'

/** The version that a rollback moves the tag to. */
export interface RollbackTarget {
  version: number
  origin: VersionOrigin
  /** The version that the tag is at. */
  current: number
}

export interface RollbackServices {
  client: TenantClient
  records: UploadRecords
  /** Reads the tag. */
  latest: LatestReader
  signal: AbortSignal
}

/** What the user asks for. */
export interface RollbackRequest {
  tag: string
  /** The version to go to; then nothing needs to be recorded. */
  to: number | undefined
  /** The version that the tag must be at. */
  expected: number | undefined
  /** Flags that a command that moves the tag has to be given as well. */
  repeated: readonly string[]
}

/**
 * Versions that are read besides the one that the tag is at, the highest: for moves that are recorded only where the tag came
 * from, as a withdrawn promotion was in older records.
 */
const maxOtherVersions = 10
/** Further versions that are read because moves name them. */
const maxNamedVersions = 20

/**
 * Finds the version that a tag was at before the promotion that brought it where it is.
 *
 * @throws UserError if the tag does not exist or is elsewhere, was moved back already, no such promotion is recorded, or the named
 *   version was neither at the tag before nor validated.
 */
export async function findRollbackTarget(
  connector: Connector,
  { tag, to, expected, repeated }: RollbackRequest,
  { client, records, latest, signal }: RollbackServices,
): Promise<RollbackTarget> {
  const current = await latest.versionOf(tag, to, { signal })
  if (current === undefined) {
    throw new UsageError(`${connector.alias} has no tag ${tag}, so there is nothing to roll back`)
  }
  const key = { tenant: client.baseUrl.host, connector }
  if (to === undefined) {
    const recorded = await RecordedVersions.read(key, records)
    const moves = await readTagMoves(recorded, tag, [current], maxOtherVersions, maxNamedVersions)
    // Who names the version that the tag is at now knows of an earlier rollback.
    const way = wayBack(moves, current, expected === current)
    // The last move says more than that the tag is not where it was expected.
    if (latest.isUnsettled && 'reason' in way && (way.reason === 'elsewhere' || way.reason === 'not recorded')) {
      throw new RefusedError(
        `tag ${tag} of ${connector.alias} is at version ${current}, the newest, and the record does not show that its upload is over: an upload may be under way; run this again when that is over, or name the version to go back to with ${plainInputName('to')}`,
      )
    }
    if ('last' in way) throw new RefusedError(problemOf(way, connector, tag, current))
    assertExpectedVersion(connector, tag, current, expected)
    if ('reason' in way) throw new RefusedError(problemOf(way, connector, tag, current))
    assertWasMeant(connector, tag, way.to, current, recorded, moves)
    return { version: way.to, origin: recorded.originOf(way.to), current }
  }
  const unknown = 'it is not known from which commit the version was built'
  const recorded = await RecordedVersions.readOrReport(key, records, unknown)
  if (to !== current) assertExpectedVersion(connector, tag, current, expected)
  if (recorded !== undefined) await assertWasGood(connector, { tag, version: to, repeated }, recorded)
  return { version: to, origin: recorded?.originOf(to) ?? {}, current }
}

/**
 * @throws UserError for a version whose upload is recorded after the promotion that replaced it: the tenant moves `latest` to
 *   each new version until the upload moves it back, and the promotion found the tag there.
 */
function assertWasMeant(
  { alias }: Connector,
  tag: string,
  version: number,
  current: number,
  recorded: RecordedVersions,
  moves: readonly TagMove[],
): void {
  const uploads = recorded.uploadsOf(version)
  const promotion = moves.findLast(({ kind, from, to }) => kind === 'promoted' && to === current && from === version)
  if (promotion === undefined || uploads.length === 0) return
  if (uploads.some(({ time }) => time === undefined || Date.parse(time) <= Date.parse(promotion.time))) return
  throw new RefusedError(
    `when version ${current} of ${alias} was promoted, tag ${tag} was at version ${version} only because that was being uploaded; name the version to go back to with ${plainInputName('to')}`,
  )
}

/** @throws UserError for a version that is recorded, was never at the tag and does not count as validated. */
async function assertWasGood(
  { alias }: Connector,
  { tag, version, repeated }: { tag: string; version: number; repeated: readonly string[] },
  recorded: RecordedVersions,
): Promise<void> {
  if (recorded.uploadsOf(version).length === 0) return
  const problem = validationProblem(validationOf((await recorded.historyOf(version)).events))
  if (problem === undefined) return
  const moves = await readTagMoves(recorded, tag, [version], 0)
  // A promotion over it proves it, too, however the version got there. A move that was withdrawn proves nothing.
  if (moves.some(({ kind, from, to }) => to === version || (from === version && kind !== 'withdrawn'))) return
  throw new RefusedError(
    `version ${version} of ${alias} was never at tag ${tag}, and ${problem}; name a version that was, or move the tag with ${tagMoveLine('promote', { connector: alias, tag, version }, repeated)}`,
  )
}

/** Why it is not known where a tag was, in words. */
function problemOf(way: Exclude<WayBack, { to: number }>, { alias }: Connector, tag: string, current: number): string {
  switch (way.reason) {
    case 'taken off':
      return `tag ${tag} of ${alias} was at version ${way.before} before ${current}, but that was moved off it by ${whoAndWhen(way.last)}, and how it came back is not recorded; name the version with ${plainInputName('to')}`
    case 'new':
      return `tag ${tag} of ${alias} was new when version ${current} was promoted to it; name the version with ${plainInputName('to')}`
    case 'not recorded':
      return `no promotion of ${alias} to version ${current} at tag ${tag} is recorded, so it is not known where the tag was before; name the version with ${plainInputName('to')}`
    case 'elsewhere':
      return `tag ${tag} of ${alias} is at version ${current}, but the last recorded move brought it to ${way.last.to}, so it is not known where it was before; name the version with ${plainInputName('to')}`
    case 'moved back':
      return `tag ${tag} of ${alias} was moved back already${fromText(way.last)} to ${current}, by ${whoAndWhen(way.last)}, so it is not moved again; to go further back, ${advice(way)}`
    case 'withdrawn':
      return `tag ${tag} of ${alias} was moved back${fromText(way.last)} to ${current} after a failed check, by ${whoAndWhen(way.last)}, and it is not recorded whether a promotion or a rollback failed; to go back from ${current}, ${advice(way)}`
  }
}

function fromText({ from }: TagMove): string {
  return from === undefined ? '' : ` from version ${from}`
}

function whoAndWhen({ by, time }: TagMove): string {
  return `${by} (${time.slice(0, 16).replace('T', ' ')})`
}

function advice({ further }: { further: number | undefined }): string {
  return further === undefined
    ? `name the version with ${plainInputName('to')}`
    : `give ${further} as ${plainInputName('to')}`
}
