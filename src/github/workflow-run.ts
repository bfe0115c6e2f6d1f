import { readFile } from 'node:fs/promises'
import { isObject } from '../core/json.js'

/** The workflow run, from the runner's environment and event file. */
export interface WorkflowRun {
  /** `owner/name` */
  repository: string
  /** The commit that the run is about: the head of a pull request, that of the run that triggered this one, else GITHUB_SHA. */
  sha: string
  /** On workflow_run, the commit that actions/checkout takes without `ref`: the tip of the default branch. */
  defaultCommit?: string | undefined
  event: string
  /**
   * The commit of the release, tag, push or merge that triggered the run, or of the branch or tag that a person chose for it.
   * Undefined for a pull request that is not merged, for a release, branch or tag that was deleted, and for an event that is about
   * no commit, such as a schedule.
   */
  released?: string | undefined
  /** True if a release, branch or tag was deleted or withdrawn: the run is about no commit then. */
  isRemoval?: boolean | undefined
  /** URL of the page of this run. */
  runUrl: string
  /** The same for all jobs and attempts of the run. */
  runId?: string | undefined
  /** The number of the pull request that triggered the run. */
  pullRequest?: number | undefined
  /** The run that triggered this one, on workflow_run: its commit, and the branch where that was, perhaps of a fork. */
  triggeredBy?: { commit: string; owner: string; branch: string } | undefined
  /** The base commit of a pull request or merge queue entry. */
  baseCommit?: string | undefined
  /** The head commit of a pull request. */
  headCommit?: string | undefined
  /** The commit of the branch before a push; undefined when the push created the branch. */
  before?: string | undefined
  apiUrl: string
  /** True for a pull request from another repository, which gets no secrets. */
  fromFork: boolean
}

/** The repository of a run, in the parameters of a request to GitHub. */
export function repositoryOf({ repository }: WorkflowRun): { owner: string; repo: string } {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}

/**
 * Reads the workflow run from the runner's environment. Undefined outside of a runner. An unreadable event file counts
 * as an event without payload.
 */
export async function readWorkflowRun(environment: Readonly<NodeJS.ProcessEnv>): Promise<WorkflowRun | undefined> {
  if (environment['GITHUB_ACTIONS'] !== 'true') return undefined
  const repository = environment['GITHUB_REPOSITORY'] ?? ''
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const payload = await readEvent(environment['GITHUB_EVENT_PATH'])
  const event = environment['GITHUB_EVENT_NAME'] ?? ''
  return {
    repository,
    sha: headCommit(payload) ?? triggeringCommit(payload) ?? environment['GITHUB_SHA'] ?? '',
    defaultCommit: triggeringCommit(payload) && commitId(environment['GITHUB_SHA']),
    event,
    released: releasedCommit(payload, event, environment['GITHUB_SHA']),
    isRemoval: isRemoval(payload, event),
    runUrl: `${server}/${repository}/actions/runs/${environment['GITHUB_RUN_ID'] ?? ''}`,
    runId: environment['GITHUB_RUN_ID'] || undefined,
    pullRequest: pullRequestNumber(payload),
    triggeredBy: triggeringRun(payload),
    baseCommit: baseCommit(payload),
    headCommit: commitId(headCommit(payload)),
    before: commitBefore(payload),
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    // `pull_request_target` runs on the base with its secrets, also for a pull request from a fork.
    fromFork: event !== 'pull_request_target' && isFromFork(payload, repository),
  }
}

async function readEvent(path: string | undefined): Promise<unknown> {
  if (!path) return undefined
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** The head commit of a pull request, for which GITHUB_SHA is the merge commit. */
function headCommit(payload: unknown): string | undefined {
  const head = pullRequestHead(payload)
  return typeof head?.['sha'] === 'string' ? head['sha'] : undefined
}

/**
 * Events whose GITHUB_SHA is the commit that somebody released, pushed or chose. For a schedule, a comment and others it is the
 * tip of the default branch at that time, and for a merge queue it is not merged yet.
 */
const eventsOfCommits = new Set([
  ...['push', 'release', 'create', 'deployment', 'deployment_status', 'registry_package', 'workflow_dispatch'],
])

/** GITHUB_SHA is not the commit in question when a workflow was triggered by another one, or by a pull request. */
function releasedCommit(payload: unknown, event: string, sha: string | undefined): string | undefined {
  const own = isOfCommit(event) && !isRemoval(payload, event) ? commitId(sha) : undefined
  if (!isObject(payload)) return own
  const { pull_request: pull } = payload
  if (isObject(pull)) return pull['merged'] === true ? commitId(pull['merge_commit_sha']) : undefined
  return isObject(payload['workflow_run']) ? triggeringCommit(payload) : own
}

/**
 * True for the push that deletes a branch or tag, for which GITHUB_SHA is the tip of the default branch, and for a release that
 * was deleted or withdrawn.
 */
function isRemoval(payload: unknown, event: string): boolean {
  if (!isObject(payload) || !isOfCommit(event)) return false
  return payload['deleted'] === true || ['deleted', 'unpublished'].includes(String(payload['action']))
}

/** True also where the event is not known. */
function isOfCommit(event: string): boolean {
  return event === '' || eventsOfCommits.has(event)
}

/** The commit of the run that triggered this one, for which GITHUB_SHA is the tip of the default branch. */
function triggeringCommit(payload: unknown): string | undefined {
  const run = isObject(payload) ? payload['workflow_run'] : undefined
  return isObject(run) ? commitId(run['head_sha']) : undefined
}

/** Where the commit of that run comes from. Undefined if the event does not say it, as for a fork that is deleted. */
function triggeringRun(payload: unknown): WorkflowRun['triggeredBy'] {
  const commit = triggeringCommit(payload)
  const run = isObject(payload) && isObject(payload['workflow_run']) ? payload['workflow_run'] : {}
  const { head_branch: branch, head_repository: repository } = run
  const owner = isObject(repository) && isObject(repository['owner']) ? repository['owner']['login'] : undefined
  if (commit === undefined || typeof branch !== 'string' || typeof owner !== 'string') return undefined
  return { commit, owner, branch }
}

function baseCommit(payload: unknown): string | undefined {
  if (!isObject(payload)) return undefined
  const pull = payload['pull_request']
  const group = payload['merge_group']
  const base: unknown = isObject(pull) ? pull['base'] : undefined
  return commitId(isObject(base) ? base['sha'] : isObject(group) ? group['base_sha'] : undefined)
}

/** The commit before a push. GitHub writes zeros when the push created the branch. */
function commitBefore(payload: unknown): string | undefined {
  const before = isObject(payload) ? commitId(payload['before']) : undefined
  return before === undefined || /^0+$/.test(before) ? undefined : before
}

function commitId(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined
}

/** True for a pull request from another repository, or from one that is deleted. */
function isFromFork(payload: unknown, repository: string): boolean {
  const head = pullRequestHead(payload)
  if (head === undefined) return false
  const from = isObject(head['repo']) ? head['repo']['full_name'] : undefined
  return typeof from !== 'string' || from.toLowerCase() !== repository.toLowerCase()
}

function pullRequestNumber(payload: unknown): number | undefined {
  if (!isObject(payload) || !isObject(payload['pull_request'])) return undefined
  const { number } = payload['pull_request']
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined
}

function pullRequestHead(payload: unknown): Record<string, unknown> | undefined {
  if (!isObject(payload) || !isObject(payload['pull_request'])) return undefined
  const head = payload['pull_request']['head']
  return isObject(head) ? head : undefined
}
