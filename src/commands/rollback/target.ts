import { UserError } from '../../core/errors.js'
import { type TagEvent, tagEventOf, tagEventsOf, validationOf } from '../../record/history.js'
import type { TenantClient } from '../../tenant/client.js'
import type { Connector } from '../../tenant/types.js'
import { assertExpectedVersion } from '../promote/promote.js'
import { RecordedVersions, type VersionOrigin, validationProblem } from '../shared/recorded-versions.js'
import type { UploadRecords } from '../shared/upload-record.js'

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
  signal: AbortSignal
}

/** What the user asks for. */
export interface RollbackRequest {
  tag: string
  /** The version to go to; then nothing needs to be recorded. */
  to: number | undefined
  /** The version that the tag must be at. */
  expected: number | undefined
}

/** Versions that are looked at for a promotion that was withdrawn, the highest. */
const maxVersions = 10

/**
 * Finds the version that a tag was at before the promotion that brought it where it is.
 *
 * @throws UserError if the tag does not exist or is elsewhere, was moved back already, no such promotion is recorded, or the named
 *   version was neither at the tag before nor validated.
 */
export async function findRollbackTarget(
  connector: Connector,
  { tag, to, expected }: RollbackRequest,
  { client, records, signal }: RollbackServices,
): Promise<RollbackTarget> {
  const current = (await client.tags.get(connector.id, tag, { signal }))?.activeVersion
  if (current === undefined) {
    throw new UserError(`${connector.alias} has no tag ${tag}, so there is nothing to roll back`)
  }
  const key = { tenant: client.baseUrl.host, connector }
  const recorded =
    to === undefined
      ? await RecordedVersions.read(key, records)
      : await RecordedVersions.readOrReport(key, records, 'it is not known from which commit the version was built')
  // Who names the version that the tag is at now knows of an earlier rollback.
  if (to === undefined && expected !== current) await assertNotMovedBack(connector, tag, current, recorded)
  if (to !== current) assertExpectedVersion(connector, tag, current, expected)
  const version = to ?? (await versionBefore(connector, tag, current, recorded))
  if (to !== undefined && recorded !== undefined) await assertWasGood(connector, tag, to, recorded)
  return { version, origin: recorded?.originOf(version) ?? {}, current }
}

/** @throws UserError for a version that is recorded, was never at the tag and does not count as validated. */
async function assertWasGood(
  { alias }: Connector,
  tag: string,
  version: number,
  recorded: RecordedVersions,
): Promise<void> {
  if (recorded.uploadsOf(version).length === 0) return
  const { events } = await recorded.historyOf(version)
  // A promotion over it proves it, too, however the version got there.
  const wasAtTag = tagEventsOf(events, tag).some(({ event }) => event.kind !== 'withdrawn')
  const problem = validationProblem(validationOf(events))
  if (wasAtTag || problem === undefined) return
  throw new UserError(
    `version ${version} of ${alias} was never at tag ${tag}, and ${problem}; name a version that was, or use promote`,
  )
}

/**
 * The same rollback started twice, or after a promotion that was withdrawn by itself, must not go a step further.
 *
 * @throws UserError if the tag was brought where it is by moving it back, or in a way that is not recorded.
 */
async function assertNotMovedBack(
  connector: Connector,
  tag: string,
  current: number,
  recorded: RecordedVersions | undefined,
): Promise<void> {
  if (recorded === undefined) return
  const last = await lastMove(tag, current, recorded)
  if (last === undefined) return
  const named = `tag ${tag} of ${connector.alias}`
  const { version, event, time } = last
  const isPromotion = event.kind === 'promoted'
  if (isPromotion && version === current) {
    if (!isReturn(tagEventsOf((await recorded.historyOf(version)).events, tag), -1)) return
  } else if (isPromotion || (event.kind === 'restored' && version !== current)) {
    throw new UserError(
      `${named} is at version ${current}, but the last recorded move brought it to ${version}, so it is not known where it was before; name the version with to`,
    )
  }
  const from = isPromotion || event.kind === 'restored' ? event.from : version
  const before = (await findPromotion(tag, current, recorded))?.from
  const further = before === undefined ? 'name the version with to' : `give ${before} as to`
  throw new UserError(
    `${named} was moved back already${from === undefined ? '' : ` from version ${from}`} to ${current}, by ${event.by} (${time.slice(0, 16).replace('T', ' ')}), so it is not moved again; to go further back, ${further}`,
  )
}

/** The last recorded move of a tag. One away from the current version, or between two others, tells nothing about it. */
async function lastMove(
  tag: string,
  current: number,
  recorded: RecordedVersions,
): Promise<(TagEvent & { version: number }) | undefined> {
  let last: (TagEvent & { version: number }) | undefined
  for (const version of new Set([current, ...recorded.versions.slice(0, maxVersions)])) {
    const found = tagEventOf((await recorded.historyOf(version)).events, tag)
    if (found === undefined) continue
    const { event, time } = found
    const isMoveTo = event.kind === 'promoted' || event.kind === 'restored'
    // A rollback to a lower version that was withdrawn left the tag at the bad version, so another one may follow.
    const isMoveBack = 'to' in event && event.kind !== 'replaced' && event.to === current && version > current
    if (!isMoveTo && !isMoveBack) continue
    if (last === undefined || Date.parse(time) > Date.parse(last.time)) last = { ...found, version }
  }
  return last
}

/**
 * Whether a promotion went back to a version that was at the tag before, as to undo another one. One that was rolled back and
 * promoted again has not: it went forward.
 *
 * @param events - those of the version at the tag, oldest first.
 * @param at - the index of the promotion, as `Array.at` takes it.
 */
function isReturn(events: readonly TagEvent[], at: number): boolean {
  const kind = events.slice(0, at).at(-1)?.event.kind
  return kind === 'replaced' || kind === 'promoted' || kind === 'restored'
}

/**
 * The last promotion of a version that did not go back to it: it says what the version replaced. A version that was brought back
 * was promoted before.
 */
async function findPromotion(
  tag: string,
  version: number,
  recorded: RecordedVersions | undefined,
): Promise<{ from: number | undefined } | undefined> {
  const events = tagEventsOf((await recorded?.historyOf(version))?.events ?? [], tag)
  const found = events.findLast(({ event }, i) => event.kind === 'promoted' && !isReturn(events, i))?.event
  return found?.kind === 'promoted' ? found : undefined
}

async function versionBefore(
  { alias }: Connector,
  tag: string,
  current: number,
  recorded: RecordedVersions | undefined,
): Promise<number> {
  const promotion = await findPromotion(tag, current, recorded)
  if (promotion === undefined) {
    throw new UserError(
      `no promotion of ${alias} to version ${current} at tag ${tag} is recorded, so it is not known where the tag was before; name the version with to`,
    )
  }
  if (promotion.from === undefined) {
    throw new UserError(
      `tag ${tag} of ${alias} was new when version ${current} was promoted to it; name the version with to`,
    )
  }
  return promotion.from
}
