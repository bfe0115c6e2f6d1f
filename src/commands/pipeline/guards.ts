import { RefusedError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import type { ValidationReport } from '../../report/validation.js'
import type { TenantClient } from '../../tenant/client.js'
import type { Connector } from '../../tenant/types.js'
import { assertNotOlder } from '../promote/older.js'
import type { CommitOrder } from '../shared/commit-order.js'
import { hasReachedTarget } from '../shared/record-validation.js'
import { RecordedVersions } from '../shared/recorded-versions.js'
import { tagMoveLine } from '../shared/tag-move-line.js'
import type { UploadRecords } from '../shared/upload-record.js'

/** The promotion that a guard judges. */
export interface GuardedMove {
  connector: Connector
  tag: string
  version: number
  /** Flags that a command that moves the tag has to be given as well. */
  repeated: readonly string[]
}

/**
 * @param report - of the validation; undefined if none was asked for.
 * @throws UserError if the validation does not tell whether the version works.
 */
export function assertPromotable(move: GuardedMove, report: ValidationReport | undefined): void {
  if (report === undefined) return
  const named = `version ${move.version} of ${move.connector.alias}`
  if (report.verdict === 'skip') {
    throw new RefusedError(`${named} is not promoted, as nothing could be checked; see why the checks were skipped`)
  }
  if (hasReachedTarget(report)) return
  const lacks = report.configured === true ? 'neither a connection test nor a list that passed' : 'no configuration'
  throw new RefusedError(
    `${named} is not promoted, as its validation had ${lacks}, so it is not known whether it works; give ${plainInputName('config')}, or move the tag with ${lineOf(move)}`,
  )
}

/**
 * Looks up in the record whether the version may be promoted to a tag. Without a record everything may.
 *
 * @throws UserError for a version that was rolled back, or is of an older commit than one that was promoted.
 */
export async function assertNotTakenBack(
  move: GuardedMove,
  services: { client: TenantClient; records: UploadRecords; order: CommitOrder; signal: AbortSignal },
): Promise<void> {
  const { connector, tag, version } = move
  const { client, records, order, signal } = services
  if (!records.exists) return
  const recorded = await RecordedVersions.readOrReport(
    { tenant: client.baseUrl.host, connector },
    records,
    `it is not known whether version ${version} was rolled back before`,
  )
  const [upload] = recorded?.uploadsOf(version) ?? []
  const { commit } = await records.facts()
  if (recorded === undefined || upload === undefined || commit === undefined) return
  const current = (await client.tags.get(connector.id, tag, { signal }))?.activeVersion
  const remedy = `move the tag all the same with ${lineOf(move)}`
  await assertNotOlder({ alias: connector.alias, tag, commit, version, upload, current, remedy }, recorded, order)
}

function lineOf({ connector, tag, version, repeated }: GuardedMove): string {
  return tagMoveLine('promote', { connector: connector.alias, tag, version }, repeated)
}
