import type { Logger } from '../../core/logger.js'
import { tagEventOf } from '../../record/history.js'
import type { ConnectorKey } from '../../record/uploads.js'
import { RecordedVersions } from '../shared/recorded-versions.js'
import type { UploadRecords } from '../shared/upload-record.js'
import { readTagMoves } from './recorded-moves.js'
import type { MoveKind, PromotionProgress, PromotionRequest } from './request.js'

/** Versions that are read for the move before one that was not recorded, besides the one that the tag is at, the highest. */
const maxOtherVersions = 20

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
  { previous, current, changed, rolledBack }: PromotionProgress,
  key: ConnectorKey,
  to: MoveRecord,
): Promise<void> {
  const { tag, target, dryRun } = request
  const { records } = to
  if (previous === target && !dryRun && records.exists) await recordLostMove(request, key, to)
  if (changed !== true || rolledBack === 'unknown') return
  // Someone else moved the tag at the same time, so this move did not last.
  if (rolledBack === false && typeof current === 'number' && current !== target) return
  const { move } = to
  if (rolledBack) {
    if (previous === undefined) return
    await records.addEvent(key, target, { kind: 'withdrawn', tag, to: previous, failed: move })
    await records.addEvent(key, previous, { kind: 'restored', tag, from: target, failed: move })
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
    // What was just read for the target is used again: GitHub counts the requests, and most promotions at a release move nothing.
    const recorded = await RecordedVersions.readKnown(key, to.records)
    if (recorded.uploadsOf(target).length === 0 || (await isAtTag(recorded, target, tag))) return
    const last = (await readTagMoves(recorded, tag, [target], maxOtherVersions)).at(-1)
    if (last === undefined) return
    let from: number | undefined = last.to
    if (last.to === target) {
      // A tag that was moved back to the target was not promoted to it.
      if (last.isArrivalRecorded || last.kind === 'withdrawn') return
      from = last.from
      await addArrival(from, request, key, { ...to, move: last.kind === 'promoted' ? 'promotion' : 'rollback' })
    } else {
      await addDeparture(last.to, request, key, to)
      await addArrival(from, request, key, to)
    }
    to.logger.info(
      `tag ${tag} of ${connector.alias} is at version ${target}, but its move there from version ${from} was not recorded, and is now`,
    )
  } catch (error) {
    to.records.report(error, consequence)
  }
}

/** Whether the record of a version itself says that it was moved to a tag, and not away from it. */
async function isAtTag(recorded: RecordedVersions, version: number, tag: string): Promise<boolean> {
  const last = tagEventOf((await recorded.historyOf(version)).events, tag)?.event
  return (
    last?.kind === 'promoted' || last?.kind === 'tagged' || (last?.kind === 'restored' && last.failed === undefined)
  )
}
