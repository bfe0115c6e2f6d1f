import { RefusedError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { StoredUpload } from '../../record/history.js'
import { builtCommitOf, type UploadRecord } from '../../record/uploads.js'
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
 * release often stands on a later commit than its upload. Else one from any other commit with the same project: a branch that was
 * merged by squashing it is no ancestor.
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
  const exact = recorded.uploads.filter(({ record }) => record.commit?.toLowerCase() === commit)
  const found =
    newestOf(exact.filter(({ record }) => !record.uncommitted)) ??
    (await findUnchanged(commit, recorded.uploads, alias, openHistory))
  if (typeof found !== 'string') return checked(found, recorded, alias)
  const uncommitted = newestOf(exact)?.record
  throw new RefusedError(
    uncommitted === undefined
      ? found
      : `version ${uncommitted.version} of ${alias} was uploaded from commit ${commit.slice(0, 12)} with ${uncommittedChanges(uncommitted)}, so it is not what the commit has; upload the commit from a clean checkout`,
  )
}

/** Finds an upload of another commit since which the project did not change; else the reason why there is none. */
async function findUnchanged(
  commit: string,
  all: readonly StoredUpload[],
  alias: string,
  openHistory: () => Promise<ProjectHistory | undefined>,
): Promise<StoredUpload | string> {
  const short = commit.slice(0, 12)
  if (all.length === 0) {
    return `no upload of ${alias} is recorded; upload it with github-token or ${plainInputName('record')}, or give ${plainInputName('version')} to promote without a record`
  }
  const history = await openHistory()
  if (history === undefined) {
    return `no upload of ${alias} is recorded for commit ${short}; check the repository out with fetch-depth: 0, so that an upload of an earlier commit can be found, or upload this commit`
  }
  // What belongs to the project is read from the files that are checked out.
  if ((await history.head()) !== commit) {
    return `no upload of ${alias} is recorded for commit ${short}, and another commit is checked out; check ${short} out, or upload it`
  }
  const uploads = byCommit(all)
  const before = await history.ancestorsOf(commit)
  const ancestors = before.filter((each) => uploads.has(each))
  const isAncestor = new Set(ancestors)
  const others = [...uploads.keys()].filter((each) => !isAncestor.has(each))
  let nearest: { upload: StoredUpload; commit: string; changes: string[] } | undefined
  for (const each of [...ancestors.slice(0, maxCandidates), ...others.slice(0, maxCandidates)]) {
    const upload = uploads.get(each)
    const changes = await history.changesSince(each)
    if (upload === undefined || changes === undefined) continue
    if (changes.length === 0) return upload
    if (isAncestor.has(each)) nearest ??= { upload, commit: each, changes }
  }
  const refused = await findUncommitted(all, history, before)
  if (refused !== undefined) {
    const { version, commit: built = '' } = refused.record
    return `version ${version} of ${alias} was uploaded from commit ${built.slice(0, 12)}, since which the project did not change, but with ${uncommittedChanges(refused.record)}, so it is not what the commit has; upload ${short} from a clean checkout`
  }
  if (nearest === undefined) {
    return (await history.isComplete())
      ? `no upload of ${alias} is recorded for commit ${short} or one before it; upload it first, or wait until its upload is done`
      : `no upload of ${alias} is recorded for commit ${short}, and the history that is checked out does not reach back to one before it; give actions/checkout fetch-depth: 0`
  }
  const [first = ''] = nearest.changes
  return `version ${nearest.upload.record.version} of ${alias}, the last one before commit ${short}, was built from other content: since its commit ${nearest.commit.slice(0, 12)} the project changed (${first}); upload ${short} first`
}

/** What differed from the commit, in a message. */
function uncommittedChanges({ changed }: UploadRecord): string {
  return `uncommitted changes${changed === undefined ? '' : ` (${quote(printableName(changed))})`}`
}

/** The upload with uncommitted changes of the nearest ancestor that has one, if the project did not change since. */
async function findUncommitted(
  all: readonly StoredUpload[],
  history: ProjectHistory,
  ancestors: readonly string[],
): Promise<StoredUpload | undefined> {
  const uncommitted = all.filter(({ record }) => record.uncommitted)
  const isBuilt = new Set(uncommitted.map(({ record }) => record.commit?.toLowerCase()))
  const nearest = ancestors.find((each) => isBuilt.has(each))
  if (nearest === undefined || (await history.changesSince(nearest))?.length !== 0) return undefined
  return newestOf(uncommitted.filter(({ record }) => record.commit?.toLowerCase() === nearest))
}

/** The newest upload of each commit, without those that have uncommitted changes. Newest commits first. */
function byCommit(uploads: readonly StoredUpload[]): Map<string, StoredUpload> {
  const found = new Map<string, StoredUpload>()
  for (const upload of uploads) {
    const commit = builtCommitOf(upload.record)?.toLowerCase()
    if (commit === undefined) continue
    const known = found.get(commit)
    if (known === undefined || upload.record.version >= known.record.version) found.set(commit, upload)
  }
  return found
}

/** The upload with the highest version. */
function newestOf(uploads: readonly StoredUpload[]): StoredUpload | undefined {
  return uploads.reduce<StoredUpload | undefined>(
    (best, upload) => (best === undefined || upload.record.version > best.record.version ? upload : best),
    undefined,
  )
}

/**
 * @throws UserError if the record says two contents of one version, as after a connector was deleted and made anew, or if
 *   nobody knows whether the bundle was packed anew after it had uncommitted changes.
 */
function checked(upload: StoredUpload, recorded: RecordedVersions, alias: string): CommitUpload {
  const { version, contentSha256, commit = '' } = upload.record
  const changed = recorded.changedBefore(upload.record)
  if (changed !== undefined) {
    throw new RefusedError(
      `version ${version} of ${alias} was uploaded from commit ${commit.slice(0, 12)} with ${uncommittedChanges(changed)}, and later without, perhaps the same zip; pack the clean checkout, and upload it with ${plainInputName('skip-unchanged')} false, so that it gets a version of its own`,
    )
  }
  const other = recorded.uploadsOf(version).find(({ record }) => record.contentSha256 !== contentSha256)
  if (other === undefined) return { version, upload }
  throw new RefusedError(
    `version ${version} of ${alias} is recorded with two different contents; upload the commit again, so that it gets a version of its own`,
  )
}
