import type { ConnectorKey } from '../../record/uploads.js'
import type { CommitOrder } from './commit-order.js'
import type { UploadRecords } from './upload-record.js'

/** An upload of a commit that contains this run's commit. */
export interface NewerUpload {
  version: number
  commit: string
}

/**
 * Finds the last recorded upload of a newer commit, however many others there are since. Undefined if there is none, and if it
 * cannot be determined, as an upload must not depend on the record.
 */
export async function findNewerUpload(
  key: ConnectorKey,
  records: UploadRecords,
  order: CommitOrder,
): Promise<NewerUpload | undefined> {
  if (!records.exists) return undefined
  const own = (await records.facts()).commit
  if (own === undefined) return undefined
  try {
    const versions = new Map<string, number>()
    for await (const { record } of records.uploadsOf(key)) {
      const { commit, version } = record
      if (commit !== undefined && commit !== own && !versions.has(commit)) versions.set(commit, version)
    }
    const commit = await order.firstDescendant(own, [...versions.keys()])
    const version = commit === undefined ? undefined : versions.get(commit)
    return commit === undefined || version === undefined ? undefined : { version, commit }
  } catch (error) {
    records.report(error, 'it is not known whether a newer commit was uploaded before')
  }
  return undefined
}
