import type { ConnectorKey } from '../../record/uploads.js'
import type { UploadRecords } from '../shared/upload-record.js'
import type { MoveKind, PromotionProgress, PromotionRequest } from './promote.js'

/** Records where a tag was moved, for the version that it is at now and the one that it was at. Never rejects. */
export async function recordMove(
  { tag, target }: PromotionRequest,
  { previous, changed, rolledBack }: PromotionProgress,
  key: ConnectorKey,
  { records, move }: { records: UploadRecords; move: MoveKind },
): Promise<void> {
  if (changed !== true || rolledBack === 'unknown') return
  if (rolledBack) {
    if (previous !== undefined) await records.addEvent(key, target, { kind: 'withdrawn', tag, to: previous })
    return
  }
  const isRollback = move === 'rollback'
  if (previous !== undefined) {
    const kind = isRollback ? 'rolled-back' : 'replaced'
    await records.addEvent(key, previous, { kind, tag, to: target })
  }
  await records.addEvent(key, target, { kind: isRollback ? 'restored' : 'promoted', tag, from: previous })
}
