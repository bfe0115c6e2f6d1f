import { UserError } from '../../core/errors.js'
import type { StoredUpload } from '../../record/history.js'
import type { ProjectHistory } from '../shared/project-history.js'
import type { RecordedVersions } from '../shared/recorded-versions.js'

/** Uploads whose difference to the commit is looked at. */
const maxCandidates = 20

/** A version, and the upload that says what it was built from. */
export interface CommitUpload {
  version: number
  upload: StoredUpload
}

/**
 * Finds the version that was uploaded from a commit, or from its nearest ancestor since which the project did not change: a
 * release often stands on a later commit than its upload.
 *
 * @param openHistory - undefined where nothing is checked out.
 * @throws UserError with the reason if there is none.
 */
export async function findByCommit(
  commit: string,
  recorded: RecordedVersions,
  alias: string,
  openHistory: () => Promise<ProjectHistory | undefined>,
): Promise<CommitUpload> {
  const exact = newestOf(recorded.uploads.filter(({ record }) => record.commit?.toLowerCase() === commit))
  if (exact !== undefined) return checked(exact, recorded, alias)
  const short = commit.slice(0, 12)
  if (recorded.uploads.length === 0) {
    throw new UserError(
      `no upload of ${alias} is recorded; upload it with github-token or record, or give version to promote without a record`,
    )
  }
  const history = await openHistory()
  if (history === undefined) {
    throw new UserError(
      `no upload of ${alias} is recorded for commit ${short}; check the repository out with fetch-depth: 0, so that an upload of an earlier commit can be found, or upload this commit`,
    )
  }
  // What belongs to the project is read from the files that are checked out.
  if ((await history.head()) !== commit) {
    throw new UserError(
      `no upload of ${alias} is recorded for commit ${short}, and another commit is checked out; check ${short} out, or upload it`,
    )
  }
  const commits = new Set(recorded.uploads.map(({ record }) => record.commit?.toLowerCase()))
  let nearest: { commit: string; version: number; changes: string[] } | undefined
  let compared = 0
  for (const ancestor of await history.ancestorsOf(commit)) {
    if (!commits.has(ancestor)) continue
    const upload = newestOf(recorded.uploads.filter(({ record }) => record.commit?.toLowerCase() === ancestor))
    if (upload === undefined) continue
    const changes = await history.changesSince(ancestor)
    if (changes.length === 0) return checked(upload, recorded, alias)
    nearest ??= { commit: ancestor, version: upload.record.version, changes }
    if (++compared === maxCandidates) break
  }
  if (nearest === undefined && !(await history.isComplete())) {
    throw new UserError(
      `no upload of ${alias} is recorded for commit ${short}, and the history that is checked out does not reach back to one before it; give actions/checkout fetch-depth: 0`,
    )
  }
  if (nearest === undefined) {
    throw new UserError(
      `no upload of ${alias} is recorded for commit ${short} or one before it; upload it first, or wait until its upload is done`,
    )
  }
  const [first = ''] = nearest.changes
  throw new UserError(
    `version ${nearest.version} of ${alias}, the last one before commit ${short}, was built from other content: since its commit ${nearest.commit.slice(0, 12)} the project changed (${first}); upload ${short} first`,
  )
}

/** The upload with the highest version. */
function newestOf(uploads: readonly StoredUpload[]): StoredUpload | undefined {
  return uploads.reduce<StoredUpload | undefined>(
    (best, upload) => (best === undefined || upload.record.version > best.record.version ? upload : best),
    undefined,
  )
}

/** @throws UserError if the record says two contents of one version, as after a connector was deleted and made anew. */
function checked(upload: StoredUpload, recorded: RecordedVersions, alias: string): CommitUpload {
  const { version, contentSha256 } = upload.record
  const other = recorded.uploadsOf(version).find(({ record }) => record.contentSha256 !== contentSha256)
  if (other === undefined) return { version, upload }
  throw new UserError(
    `version ${version} of ${alias} is recorded with two different contents; upload the commit again, so that it gets a version of its own`,
  )
}
