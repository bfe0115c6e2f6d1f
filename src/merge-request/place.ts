/** A merge request of GitLab, or a pull request of Azure DevOps or GitHub, that a job of another build server is about. */
export type Place = {
  /** Names it in messages: `merge request 7`. */
  name: string
  /** The variable with the token that may comment there. */
  tokenVariable: 'COMMENT_TOKEN' | 'SYSTEM_ACCESSTOKEN'
  /** What that token needs. */
  permission: string
  fromFork: boolean
  /** The page of this run; undefined if the build server does not tell. */
  runUrl: string | undefined
  /** The commit that was looked at; empty if the build server does not tell. */
  commit: string
} & (
  | { host: 'gitlab'; apiUrl: string; project: string; number: string }
  | { host: 'azure'; apiUrl: string; project: string; repository: string; number: string }
  | { host: 'github'; apiUrl: string; repository: string; number: string }
)

/** Why a job of a known build server has no place for a comment, worded to follow "no comment: ". */
export interface NoPlace {
  reason: string
}

type Environment = Readonly<NodeJS.ProcessEnv>

const gitlabPermission = 'the scope api and the role Reporter'

/**
 * Reads from the variables of GitLab, Azure Pipelines or Jenkins what the job is about. Undefined on any other machine.
 */
export function readPlace(environment: Environment): Place | NoPlace | undefined {
  if (environment['GITLAB_CI'] === 'true') return onGitLab(environment)
  if (environment['TF_BUILD']?.toLowerCase() === 'true') return onAzure(environment)
  return environment['JENKINS_URL'] ? onJenkins(environment) : undefined
}

function onGitLab(environment: Environment): Place | NoPlace {
  const number = numberOf(environment['CI_MERGE_REQUEST_IID'])
  const project = numberOf(environment['CI_MERGE_REQUEST_PROJECT_ID'])
  const apiUrl = addressOf(environment['CI_API_V4_URL'])
  if (number === undefined || project === undefined || apiUrl === undefined)
    return { reason: 'this pipeline is of no merge request' }
  return {
    ...{ host: 'gitlab', name: `merge request ${number}`, apiUrl, project, number },
    ...{ tokenVariable: 'COMMENT_TOKEN', permission: gitlabPermission },
    fromFork: environment['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'] !== project,
    runUrl: addressOf(environment['CI_PIPELINE_URL']),
    // With merged results, CI_COMMIT_SHA is a commit that GitLab made.
    commit: environment['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'] || environment['CI_COMMIT_SHA'] || '',
  }
}

function onAzure(environment: Environment): Place | NoPlace {
  if (environment['BUILD_REPOSITORY_PROVIDER'] !== 'TfsGit') return { reason: 'the code is not in Azure Repos' }
  const number = numberOf(environment['SYSTEM_PULLREQUEST_PULLREQUESTID'])
  const collection = addressOf(environment['SYSTEM_COLLECTIONURI'])
  const { SYSTEM_TEAMPROJECTID: project, BUILD_REPOSITORY_ID: repository, BUILD_BUILDID: build } = environment
  if (number === undefined || collection === undefined || !project || !repository)
    return { reason: 'this run is of no pull request' }
  return {
    ...{ host: 'azure', name: `pull request ${number}`, apiUrl: collection, project, repository, number },
    ...{ tokenVariable: 'SYSTEM_ACCESSTOKEN', permission: 'the permission "Contribute to pull requests"' },
    fromFork: environment['SYSTEM_PULLREQUEST_ISFORK']?.toLowerCase() === 'true',
    runUrl: build
      ? `${collection}/${encodeURIComponent(project)}/_build/results?buildId=${encodeURIComponent(build)}`
      : undefined,
    commit: environment['SYSTEM_PULLREQUEST_SOURCECOMMITID'] || environment['BUILD_SOURCEVERSION'] || '',
  }
}

/** The plugins of Jenkins give the address of the page of a merge or pull request. */
function onJenkins(environment: Environment): Place | NoPlace {
  const page = addressOf(environment['CHANGE_URL'])
  if (page === undefined) return { reason: 'this build is of no merge request or pull request' }
  const { origin, host, pathname } = new URL(page)
  const common = {
    tokenVariable: 'COMMENT_TOKEN' as const,
    fromFork: Boolean(environment['CHANGE_FORK']),
    runUrl: addressOf(environment['BUILD_URL']),
    commit: environment['GIT_COMMIT'] ?? '',
  }
  const [, project, request] = /^\/(.+?)\/-\/merge_requests\/(\d{1,15})$/.exec(pathname) ?? []
  if (project !== undefined && request !== undefined)
    return {
      ...{ ...common, host: 'gitlab', name: `merge request ${request}`, apiUrl: `${origin}/api/v4` },
      ...{ project: decodedPath(project), number: request, permission: gitlabPermission },
    }
  const [, repository, pull] = /^\/([\w.-]+\/[\w.-]+)\/pull\/(\d{1,15})$/.exec(pathname) ?? []
  if (repository === undefined || pull === undefined)
    return { reason: 'CHANGE_URL is the address of neither a merge request of GitLab nor a pull request of GitHub' }
  return {
    ...{ ...common, host: 'github', name: `pull request ${pull}`, repository, number: pull },
    ...{ apiUrl: host === 'github.com' ? 'https://api.github.com' : `${origin}/api/v3` },
    permission: 'the permission to write pull requests',
  }
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function numberOf(value: string | undefined): string | undefined {
  return value !== undefined && /^\d{1,15}$/.test(value) ? value : undefined
}

/** An http address without a slash at its end; undefined for anything else. */
function addressOf(value: string | undefined): string | undefined {
  if (value === undefined || !URL.canParse(value)) return undefined
  const { href, protocol } = new URL(value)
  return protocol === 'https:' || protocol === 'http:' ? href.replace(/\/$/, '') : undefined
}
