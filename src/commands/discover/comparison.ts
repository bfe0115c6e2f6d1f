import { UsageError, UserError } from '../../core/errors.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { Changes, Comparison, GitRepository } from '../../project/git.js'
import type { Project } from '../../project/project.js'
import type { StoredUpload } from '../../record/history.js'
import { count } from '../../report/format.js'
import { PartLeftOutError, type RepositoryProjects, reasonTexts } from '../shared/repository-projects.js'
import {
  type EntryKey,
  entryKey,
  findLastUploads,
  type LastUpload,
  type LastUploads,
  unfinishedReason,
} from './last-uploads.js'

/** What HEAD is compared with. */
export type Baseline =
  /** A commit, branch or tag that the user gave. */
  | { from: 'input'; commit: string }
  /** The base of a pull request or merge queue, or the commit before a push. */
  | {
      from: 'event'
      comparison: Comparison
      /** The head commit of a pull request. */
      proposed?: string | undefined
    }
  /** The last recorded upload of each entry; with `validated`, only one whose run got to the end of its validation. */
  | {
      from: 'uploads'
      uploads: AsyncIterable<StoredUpload>
      validated: boolean
      /** Host of the tenant to which uploads count; undefined: any. */
      tenant: string | undefined
      /** To so many tenants an entry without an environment is uploaded. */
      tenantCount: number
      /** Of so many of the last uploads, the newest, it is read how their run ended. */
      maxRecent: number
    }
  | { from: 'nothing'; reason: string }

export interface ComparisonOptions {
  /** The folder as the user named it. */
  shownDirectory: string
  baseline: Baseline
  /** Fail if git cannot compare with the base of an event. Otherwise every project then counts as changed. */
  needsChanges: boolean
  /** Called if every project counts as changed because the comparison failed. */
  onComparisonFailed(message: string): void
}

/** What changed. */
export interface ProjectComparison {
  /** What was compared, one sentence. */
  comparison: string
  /** Why an entry of a project counts as changed; empty if it does not, undefined if there is nothing to compare with. */
  changesOf(project: Project, entry: EntryKey): Promise<string[] | undefined>
}

/**
 * Compares the projects with the baseline.
 *
 * @param wanted - keys of the entries of the projects.
 * @throws UserError for an unknown base, and if git fails.
 */
export async function compareProjects(
  repository: RepositoryProjects,
  wanted: ReadonlySet<string>,
  options: ComparisonOptions,
): Promise<ProjectComparison> {
  const { baseline } = options
  if (baseline.from === 'uploads') return await compareWithUploads(repository, wanted, baseline, options)
  const { changes, comparison } = await findChanges(repository.git, baseline, options)
  const reasonsOf = reasonsIn(repository, options)
  return {
    comparison,
    async changesOf(project) {
      return changes === undefined ? undefined : await reasonsOf(project, changes)
    },
  }
}

async function compareWithUploads(
  repository: RepositoryProjects,
  wanted: ReadonlySet<string>,
  { uploads, validated, tenant, tenantCount, maxRecent }: Extract<Baseline, { from: 'uploads' }>,
  options: ComparisonOptions,
): Promise<ProjectComparison> {
  const { onComparisonFailed } = options
  const reasonsOf = reasonsIn(repository, options)
  let git: GitRepository
  let last: LastUploads
  try {
    if (repository.git === undefined) throw new UsageError('this is not a git repository')
    git = repository.git
    last = await findLastUploads(uploads, wanted, { tenant, tenantCount, maxRecent })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    // Uploading too much is mended by the upload itself, uploading too little by nobody.
    onComparisonFailed(`every project counts as changed: ${error.message}`)
    return {
      comparison: 'Every project counts as changed: its last upload is not known.',
      changesOf: async () => undefined,
    }
  }
  const known = new Map<string, Promise<Changes | undefined>>()
  const reasonsSince = async (project: Project, { commit, upload, isRecent }: LastUpload): Promise<string[]> => {
    if (upload.record.uncommitted) return ['its last upload was built from uncommitted changes']
    const changes = known.get(commit) ?? git.changes({ commit, mergeBase: false })
    known.set(commit, changes)
    const difference = await changes
    // After a force push, the commit of the upload is no longer part of the history.
    if (difference === undefined) return [`commit ${commit.slice(0, 12)} of its last upload is gone`]
    const reasons = await reasonsOf(project, difference)
    if (reasons.length > 0) return reasons
    // As after a squashed merge. Git may lose that commit with its branch, and a release would not find its upload then.
    if (!(await git.isInHistory(commit)))
      return [`commit ${commit.slice(0, 12)} of its last upload is of another branch`]
    if (!validated || !isRecent) return []
    try {
      return [(await unfinishedReason(upload)) ?? []].flat()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      onComparisonFailed(`what became of version ${upload.record.version} is not known: ${error.message}`)
      return ['it is not known whether its last upload was validated']
    }
  }
  return {
    comparison: 'Changes since the last upload of each entry.',
    async changesOf(project, entry) {
      const uploads = last.get(entryKey(entry)) ?? []
      for (const each of uploads) {
        const reasons = await reasonsSince(project, each)
        const where = uploads.length === 1 ? [] : [`since its upload to ${printableName(each.upload.record.tenant)}`]
        if (reasons.length > 0) return [...reasons, ...where]
      }
      if (uploads.length === 0) return ['never uploaded']
      return entry.environment === '' && uploads.length < tenantCount
        ? [`uploaded to ${uploads.length} of ${tenantCount} tenants`]
        : []
    },
  }
}

/** The changes, undefined if every project counts as changed; and what was compared, in a sentence. */
async function findChanges(
  git: GitRepository | undefined,
  baseline: Exclude<Baseline, { from: 'uploads' }>,
  { shownDirectory, needsChanges, onComparisonFailed }: ComparisonOptions,
): Promise<{ changes: Changes | undefined; comparison: string }> {
  const all = (why: string) => ({ changes: undefined, comparison: `Every project counts as changed: ${why}.` })
  if (baseline.from === 'nothing') return all(baseline.reason)
  const isGiven = baseline.from === 'input'
  let comparison = isGiven ? { commit: baseline.commit, mergeBase: true } : baseline.comparison
  if (git === undefined) {
    if (!isGiven) return all('this is not a git repository')
    throw new UsageError(
      `${quote(printableName(shownDirectory))} is not in a git repository, so base cannot be used; leave it out`,
    )
  }
  let changes: Changes | undefined
  try {
    if (baseline.from === 'event' && baseline.proposed !== undefined) {
      const checkedOut = await git.checkedOut(baseline.proposed)
      if (!checkedOut) {
        onComparisonFailed(`every project counts as changed: ${notCheckedOut}`)
        return all('the commit of the pull request is not checked out')
      }
      // The base of the event is older if the base branch has moved on since the last push.
      if (checkedOut.mergedInto !== undefined) comparison = { commit: checkedOut.mergedInto, mergeBase: false }
    }
    changes = await git.changes(comparison)
  } catch (error) {
    if (!(error instanceof UserError) || isGiven || needsChanges) throw error
    onComparisonFailed(`every project counts as changed: ${error.message}`)
    return all('git failed')
  }
  if (changes !== undefined) {
    const files = count(changes.files.length, 'file')
    return { changes, comparison: `${files} changed since ${changes.base.slice(0, 12)}.` }
  }
  if (!isGiven) return all('the commit before the push is no longer part of the history')
  throw new UsageError(
    `there is no commit, branch or tag ${quote(printableName(comparison.commit))}; give another base, or fetch it first`,
  )
}

const notCheckedOut =
  'what is checked out does not hold the commit of the pull request, as on pull_request_target; give actions/checkout the ref to look at, or run on pull_request'

/** Makes a function that tells why changes are some of a project. One of which that is not known counts as changed, with a warning. */
function reasonsIn(repository: RepositoryProjects, { onComparisonFailed }: ComparisonOptions) {
  const told = new Set<string>()
  return async (project: Project, changes: Changes): Promise<string[]> => {
    try {
      return (await repository.changesOf(project, changes)).flatMap(reasonTexts)
    } catch (error) {
      if (!(error instanceof PartLeftOutError)) throw error
      if (!told.has(error.file)) onComparisonFailed(`a project counts as changed: ${error.message}`)
      told.add(error.file)
      return [`${error.file} is not checked out`]
    }
  }
}
