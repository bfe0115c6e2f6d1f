import type { Logger } from '../../core/logger.js'
import { type TagEvent, tagEventOf } from '../../record/history.js'
import type { ConnectorKey } from '../../record/uploads.js'
import { RecordedVersions } from '../shared/recorded-versions.js'
import type { UploadRecords } from '../shared/upload-record.js'
import type { MoveKind, PromotionProgress, PromotionRequest } from './promote.js'

/** Versions that are looked at for the move before one that was not recorded, the highest. */
const maxVersions = 20

/** Where moves are recorded, and as what. */
export interface MoveRecord {
  records: UploadRecords
  move: MoveKind
  logger: Logger
}

/**
 * Records where a tag was moved, for the version that it is at now and the one that it was at. A tag that was at the target already
 * may have been moved there by a run whose record was lost: then that move is recorded. Never rejects.
 */
export async function recordMove(
  request: PromotionRequest,
  { previous, changed, rolledBack }: PromotionProgress,
  key: ConnectorKey,
  to: MoveRecord,
): Promise<void> {
  const { tag, target, dryRun } = request
  const { records } = to
  if (previous === target && !dryRun && records.exists) await recordLostMove(request, key, to)
  if (changed !== true || rolledBack === 'unknown') return
  if (rolledBack) {
    if (previous !== undefined) await records.addEvent(key, target, { kind: 'withdrawn', tag, to: previous })
    return
  }
  if (previous !== undefined) await addDeparture(previous, request, key, to)
  await addArrival(previous, request, key, to)
}

async function addDeparture(
  from: number,
  { tag, target }: PromotionRequest,
  key: ConnectorKey,
  { records, move }: MoveRecord,
): Promise<void> {
  const kind = move === 'rollback' ? 'rolled-back' : 'replaced'
  await records.addEvent(key, from, { kind, tag, to: target })
}

async function addArrival(
  from: number | undefined,
  { tag, target }: PromotionRequest,
  key: ConnectorKey,
  { records, move }: MoveRecord,
): Promise<void> {
  await records.addEvent(key, target, { kind: move === 'rollback' ? 'restored' : 'promoted', tag, from })
}

async function recordLostMove(request: PromotionRequest, key: ConnectorKey, to: MoveRecord): Promise<void> {
  const { connector, tag, target } = request
  const consequence = 'it is not known whether the move of the tag is recorded'
  try {
    const recorded = await RecordedVersions.read(key, to.records)
    if (recorded.uploadsOf(target).length === 0) return
    const own = tagEventOf((await recorded.historyOf(target)).events, tag)?.event.kind
    if (own === 'promoted' || own === 'restored') return
    const last = await lastTagEvent(tag, recorded)
    if (last === undefined) return
    const { version, event } = last
    const isDeparture = event.kind === 'replaced' || event.kind === 'rolled-back'
    const isHalf = isDeparture && event.to === target
    const from = event.kind === 'promoted' || event.kind === 'restored' || isHalf ? version : event.to
    // A tag that was moved back to the target was not promoted to it.
    if (from === target) return
    if (!isHalf) await addDeparture(from, request, key, to)
    await addArrival(from, request, key, to)
    to.logger.info(
      `tag ${tag} of ${connector.alias} is at version ${target}, but its move there from version ${from} was not recorded, and is now`,
    )
  } catch (error) {
    to.records.report(error, consequence)
  }
}

async function lastTagEvent(
  tag: string,
  recorded: RecordedVersions,
): Promise<(TagEvent & { version: number }) | undefined> {
  let last: (TagEvent & { version: number }) | undefined
  for (const version of recorded.versions.slice(0, maxVersions)) {
    const found = tagEventOf((await recorded.historyOf(version)).events, tag)
    if (found !== undefined && (last === undefined || Date.parse(found.time) > Date.parse(last.time))) {
      last = { ...found, version }
    }
  }
  return last
}
