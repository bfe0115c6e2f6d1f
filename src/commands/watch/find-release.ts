import { RefusedError, UsageError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { TagMove } from '../../record/moves.js'
import type { TenantClient } from '../../tenant/client.js'
import type { Connector } from '../../tenant/types.js'
import { readTagMoves } from '../promote/recorded-moves.js'
import { wayBack } from '../rollback/way-back.js'
import { RecordedVersions } from '../shared/recorded-versions.js'
import type { UploadRecords } from '../shared/upload-record.js'

/** What brought a tag to the version that it is at. Times are milliseconds since 1970. */
export interface Release {
  /** The version that the tag is at. */
  version: number
  /** Where a rollback would move the tag; undefined if that is not known, or the tag was moved back already. */
  wayBack: number | undefined
  /** Since when the tag is at the version. */
  at: number
  /** Until when production ran what the release is compared with. */
  comparedUntil: number
  /** True if the move went back to a version that the tag was at before. */
  isReturn: boolean
  by: string | undefined
}

/** Versions that are read besides the one that the tag is at, and further ones that moves name. */
const maxOtherVersions = 10
const maxNamedVersions = 20

/**
 * Finds the last move of a tag in the record.
 *
 * @param given - the time of the release, if the user names it. Then nothing has to be recorded.
 * @throws UserError if the tag does not exist, or it is not recorded what brought it where it is.
 */
export async function findRelease(
  { connector, tag, given }: { connector: Connector; tag: string; given: number | undefined },
  { client, records, signal }: { client: TenantClient; records: UploadRecords; signal: AbortSignal },
): Promise<Release> {
  const version = (await client.tags.get(connector.id, tag, { signal }))?.activeVersion
  const named = `tag ${quote(printableName(tag))} of ${quote(printableName(connector.alias))}`
  if (version === undefined) throw new UsageError(`there is no ${named}, so no source runs it`)
  const recorded = await RecordedVersions.read({ tenant: client.baseUrl.host, connector }, records)
  const moves = await readTagMoves(recorded, tag, [version], maxOtherVersions, maxNamedVersions)
  const last = moves.at(-1)
  const way = wayBack(moves, version)
  const to = 'to' in way ? way.to : undefined
  const release = { version, wayBack: to, by: last?.to === version ? last.by : undefined }
  if (given !== undefined) return { ...release, at: given, comparedUntil: given, isReturn: false }
  const remedy = `give its time as ${plainInputName('released')}`
  if (last === undefined) {
    throw new UsageError(`it is not recorded when ${named} was moved to version ${version}; ${remedy}`)
  }
  if (last.to !== version) {
    throw new RefusedError(
      `${named} is at version ${version}, but the last recorded move brought it to ${last.to}, so it is not known when the release was; ${remedy}`,
    )
  }
  const at = Date.parse(last.time)
  if (Number.isNaN(at)) throw new UsageError(`the record has no time of the last move of ${named}; ${remedy}`)
  const isReturn = 'last' in way && way.last === last
  return { ...release, at, comparedUntil: isReturn ? leftAt(moves, last) : at, isReturn }
}

/** When the tag was moved off the version that the last move went back to: what ran between is not what it is compared with. */
function leftAt(moves: readonly TagMove[], last: TagMove): number {
  const left = moves.findLast((each) => each !== last && each.from === last.to)
  const time = Date.parse((left ?? last).time)
  return Number.isNaN(time) ? Date.parse(last.time) : time
}
