import type { ConnectorKey } from '../../record/uploads.js'
import type { CommitOrder } from '../shared/commit-order.js'
import type { UploadRecords } from '../shared/upload-record.js'

/** Commits that are compared, the last ones that were uploaded. Others are older than these, or of another branch. */
const maxComparedCommits = 5

/** An upload of a commit that contains this run's commit. */
export interface NewerUpload {
  version: number
  commit: string
}

/**
 * Finds a recorded upload of a newer commit. Undefined if there is none, and if it cannot be determined, as an upload must
 * not depend on the record.
 */
export async function findNewerUpload(
  key: ConnectorKey,
  records: UploadRecords,
  order: CommitOrder,
): Promise<NewerUpload | undefined> {
  if (!records.exists) return undefined
  const own = (await records.facts()).commit
  if (own === undefined) return undefined
  const compared = new Set([own])
  try {
    for await (const { record } of records.uploadsOf(key)) {
      const { commit, version } = record
      if (commit === undefined || compared.has(commit)) continue
      if (await order.isAncestor(own, commit)) return { version, commit }
      compared.add(commit)
      if (compared.size > maxComparedCommits) return undefined
    }
  } catch (error) {
    records.report(error, 'it is not known whether a newer commit was uploaded before')
  }
  return undefined
}
