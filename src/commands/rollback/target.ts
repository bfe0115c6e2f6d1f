import { UserError } from '../../core/errors.js'
import { validationOf } from '../../record/history.js'
import type { TenantClient } from '../../tenant/client.js'
import type { Connector } from '../../tenant/types.js'
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

/**
 * Finds the version that a tag was at before the promotion that brought it where it is.
 *
 * @param to - the version that the user names; then nothing needs to be recorded.
 * @throws UserError if the tag does not exist, no such promotion is recorded, or the named version was neither at the tag
 *   before nor validated.
 */
export async function findRollbackTarget(
  connector: Connector,
  tag: string,
  to: number | undefined,
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
  const wasAtTag = events.some(
    ({ event }) => (event.kind === 'promoted' || event.kind === 'restored') && event.tag === tag,
  )
  const problem = validationProblem(validationOf(events))
  if (wasAtTag || problem === undefined) return
  throw new UserError(
    `version ${version} of ${alias} was never at tag ${tag}, and ${problem}; name a version that was, or use promote`,
  )
}

async function versionBefore(
  { alias }: Connector,
  tag: string,
  current: number,
  recorded: RecordedVersions | undefined,
): Promise<number> {
  const events = (await recorded?.historyOf(current))?.events ?? []
  // A version that a rollback brought back was promoted before: that promotion says what it replaced.
  const promotion = events.findLast(({ event }) => event.kind === 'promoted' && event.tag === tag)
  if (promotion === undefined || promotion.event.kind !== 'promoted') {
    throw new UserError(
      `no promotion of ${alias} to version ${current} at tag ${tag} is recorded, so it is not known where the tag was before; name the version with to`,
    )
  }
  if (promotion.event.from === undefined) {
    throw new UserError(
      `tag ${tag} of ${alias} was new when version ${current} was promoted to it; name the version with to`,
    )
  }
  return promotion.event.from
}
