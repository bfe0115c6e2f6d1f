import { userInfo } from 'node:os'
import type { CommandContext } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { headOf } from '../../project/git-ancestors.js'
import { findRepositoryRoot } from '../../project/package-manager.js'
import { gitRunner } from '../../project/run-git.js'
import type { ReportOrigin } from '../../report/validation.js'

/** The run that a command belongs to, as far as its surroundings tell. */
export interface RunFacts {
  /** The full hash of the commit. */
  commit: string | undefined
  /** The branch or tag. */
  ref: string | undefined
  /** URL of the run's page. */
  run: string | undefined
  /** The user who started it. */
  by: string | undefined
}

/** The variables of GitHub, GitLab, Azure Pipelines and Jenkins, in this order. */
const variables = {
  commit: ['CI_COMMIT_SHA', 'BUILD_SOURCEVERSION', 'GIT_COMMIT'],
  ref: ['GITHUB_REF_NAME', 'CI_COMMIT_REF_NAME', 'BUILD_SOURCEBRANCHNAME', 'BRANCH_NAME'],
  run: ['CI_JOB_URL', 'CI_PIPELINE_URL', 'BUILD_URL'],
  by: ['GITHUB_TRIGGERING_ACTOR', 'GITHUB_ACTOR', 'GITLAB_USER_LOGIN', 'BUILD_REQUESTEDFOR', 'BUILD_USER_ID', 'USER'],
} as const

const fullHash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i

/** The variables with the id of a pipeline on GitLab, Azure Pipelines and Jenkins. */
const pipelineVariables = ['CI_PIPELINE_ID', 'BUILD_BUILDID', 'BUILD_TAG'] as const

/** The run and the commit that a result is of, as far as the build server tells; undefined outside of one. */
export function reportOrigin({
  environment,
  workflow,
}: Pick<CommandContext, 'environment' | 'workflow'>): ReportOrigin | undefined {
  const first = (names: readonly string[]) => firstValue(environment, names)
  const run = workflow === undefined ? first(pipelineVariables) : workflow.runId
  const commit = (workflow === undefined ? first(variables.commit) : workflow.sha)?.toLowerCase()
  const isKnown = commit !== undefined && isFullHash(commit)
  if (run === undefined && !isKnown) return undefined
  return { ...(run !== undefined && { run }), ...(isKnown && { commit }) }
}

/** The first of these variables that is set and not empty. */
function firstValue(environment: Readonly<NodeJS.ProcessEnv>, names: readonly string[]): string | undefined {
  return names.map((name) => environment[name]).find((value) => value)
}

/** True for the full hash of a commit. */
export function isFullHash(text: string): boolean {
  return fullHash.test(text)
}

/**
 * Reads what is known of the run. Outside of a known build server, the commit is that of the working directory. Takes no signal:
 * what was done before an interrupt is recorded with these facts.
 */
export async function readRunFacts(
  context: Pick<CommandContext, 'environment' | 'workflow' | 'workingDirectory' | 'childEnvironment'>,
): Promise<RunFacts> {
  const { environment, workflow } = context
  const first = (names: readonly string[]) => firstValue(environment, names)
  const commit = (await defaultCommitIfCheckedOut(context)) || workflow?.sha || first(variables.commit)
  return {
    commit: commit !== undefined && isFullHash(commit) ? commit.toLowerCase() : await headCommit(context),
    ref: first(variables.ref),
    run: workflow?.runUrl ?? first(variables.run),
    by: first(variables.by) ?? (workflow === undefined ? userOfMachine() : undefined),
  }
}

/** Undefined in a container whose user has no name. */
function userOfMachine(): string | undefined {
  try {
    return userInfo().username || undefined
  } catch {
    return undefined
  }
}

/** On workflow_run, the tip of the default branch where it is checked out instead of the commit of the other run. */
async function defaultCommitIfCheckedOut(
  context: Pick<CommandContext, 'workflow' | 'workingDirectory' | 'childEnvironment'>,
): Promise<string | undefined> {
  const commit = context.workflow?.defaultCommit
  return commit !== undefined && commit === (await headCommit(context)) ? commit : undefined
}

/** The commit that is checked out; undefined if git does not tell. */
async function headCommit({
  workingDirectory,
  childEnvironment,
}: Pick<CommandContext, 'workingDirectory' | 'childEnvironment'>): Promise<string | undefined> {
  const root = findRepositoryRoot(workingDirectory)
  if (root === undefined) return undefined
  try {
    return await headOf(gitRunner(root, { environment: childEnvironment() }))
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
