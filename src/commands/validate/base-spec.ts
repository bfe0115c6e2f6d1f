import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { specName } from '../../bundle/bundle.js'
import type { InputDeclarations, InputsOf } from '../../cli/command.js'
import { EnvironmentError, UsageError, UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { isObject } from '../../core/json.js'
import type { Logger } from '../../core/logger.js'
import { relativePath } from '../../core/paths.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { WorkflowRun } from '../../github/workflow-run.js'
import { readPackageFile } from '../../project/package-file.js'
import { findRepositoryRoot } from '../../project/package-manager.js'
import { gitFailure, gitFields, gitRunner, type RunGit } from '../../project/run-git.js'
import { breakingChanges } from '../../spec/compatibility.js'
import { isFault, parseJsonText } from '../../spec/text.js'
import { hasRisen, type Rise } from '../../spec/version-rise.js'
import {
  acceptBreakingInput,
  type JudgedChanges,
  judgeChanges,
  refusedChangeText,
  unacceptedProblem,
} from '../shared/accepted-breaking.js'
import { readConnectorsFile, withoutScope } from '../shared/connectors-file.js'

export const baseSpecInputs = {
  'spec-base': {
    kind: 'text',
    description:
      'With file: commit, branch or tag with whose spec the spec is compared. Breaking changes fail the command and the result, also with fail-on never. Default: the base of the pull request, if the history has it.',
  },
  ...acceptBreakingInput,
  'require-version-bump': {
    kind: 'boolean',
    default: 'false',
    description:
      'With file: the version in package.json must rise with the spec, compared with spec-base, by a major version for a breaking change, else by a minor one. Before 1.0.0, a minor and a patch version. Fails if there is nothing to compare with.',
  },
} as const satisfies InputDeclarations

/** The spec and the package.json of a project, as they were in a commit. */
interface BaseProject {
  commit: string
  spec: Record<string, unknown>
  version: string | undefined
}

/** What a spec changes against the base, and what must rise with it. */
export interface BaseComparison {
  judged: JudgedChanges
  /** The commit that the spec was compared with. */
  commit: string
  /** How far the version in package.json must rise. */
  rise: Rise
  /** The version in package.json of the base. */
  version: string | undefined
}

/** Where the base is read from. */
export interface BaseServices {
  /** For git. */
  environment: NodeJS.ProcessEnv
  signal: AbortSignal
  logger: Logger
  /** The workflow run, which may name a base; undefined in a shell. */
  workflow: Pick<WorkflowRun, 'baseCommit' | 'sha'> | undefined
}

/**
 * Compares the spec of a bundle with the one in the base commit. Undefined if there is nothing to compare with.
 *
 * @param project - folder of the project.
 * @throws UserError if the base that the user named, or that `require-version-bump` needs, cannot be read, or an accepted change
 *   has no reason.
 */
export async function compareWithBase(
  spec: Record<string, unknown>,
  project: string,
  inputs: InputsOf<typeof baseSpecInputs>,
  services: BaseServices,
): Promise<BaseComparison | undefined> {
  const named = inputs['spec-base']
  const isRequired = inputs['require-version-bump']
  if (isRequired && !existsSync(join(project, specName))) {
    throw new UsageError(
      `${plainInputName('require-version-bump')} needs the project, but ${project} has no ${specName}; give its folder as ${plainInputName('path')}`,
    )
  }
  if (named === undefined && services.workflow?.baseCommit === undefined) {
    if (!isRequired) return undefined
    throw new UsageError(
      `${plainInputName('require-version-bump')} needs a commit to compare with, and only a pull request names one; give ${plainInputName('spec-base')}, or set it for pull requests only`,
    )
  }
  let base: BaseProject | undefined
  try {
    base = await readBase(project, named, services)
  } catch (error) {
    if (named !== undefined || !(error instanceof UserError)) throw error
    if (isRequired)
      throw new UserError(`${plainInputName('require-version-bump')} cannot be checked: ${error.message}`, {
        cause: error,
      })
    services.logger.info(`the spec was not compared with that of the base: ${error.message}`)
    return undefined
  }
  if (base === undefined) return undefined
  const judged = judgeChanges(
    breakingChanges(base.spec, spec),
    inputs['accept-breaking'],
    inputs['accept-breaking'] === undefined ? [] : await namesOf(project),
  )
  const isBreaking = judged.accepted.length + judged.refused.length > 0
  const rise: Rise = isBreaking ? 'major' : isDeepStrictEqual(base.spec, spec) ? 'none' : 'minor'
  return { judged, rise, commit: base.commit, version: base.version }
}

/** Why a spec is refused. */
export interface SpecRefusal {
  /** Each breaking change that is not accepted, with what to do, and what is wrong with the version in package.json. */
  problems: string[]
  /** In one line. */
  error: UserError
}

/**
 * Says why the spec is refused: a breaking change is not accepted, or the version in package.json does not rise as it must.
 * Undefined if it is not.
 *
 * @param project - folder of the project.
 */
export function specRefusal(
  { judged, commit, version, rise }: BaseComparison,
  project: string,
  requireVersionBump: boolean,
): SpecRefusal | undefined {
  const breaking = unacceptedProblem(judged, `commit ${commit.slice(0, 12)}`)
  const unrisen = requireVersionBump ? versionProblem(version, readPackageFile(project)?.version, rise) : undefined
  const message = breaking ?? unrisen
  if (message === undefined) return undefined
  const changes = judged.refused.map((change) => refusedChangeText(change))
  return { problems: [...changes, ...(unrisen === undefined ? [] : [unrisen])], error: new UserError(message) }
}

/** What is wrong with the version; undefined if it rises as it must. */
function versionProblem(before: string | undefined, after: string | undefined, rise: Rise): string | undefined {
  if (before === undefined || rise === 'none') return undefined
  if (after === undefined) return 'package.json has no version, and the spec changed; add a version'
  const risen = hasRisen(before, after, rise)
  if (risen) return undefined
  const problem =
    risen === undefined ? 'is not a semantic version' : `does not rise enough from ${quote(printableName(before))}`
  const needed =
    rise === 'major' ? 'a breaking change needs a new major version' : 'a changed spec needs a new minor version'
  return `version ${quote(printableName(after))} of package.json ${problem}; ${needed}, or before 1.0.0 the next smaller one`
}

/** What a project's connector is called: the name of the package, and its aliases in connectors.yml. */
export async function namesOf(project: string): Promise<string[]> {
  const full = readPackageFile(project)?.name ?? ''
  const name = withoutScope(full)
  const root = findRepositoryRoot(project)
  const aliases = (await readConnectorsFile(undefined, project, root, project)).tenantsOf(project, name)
  return [full, name, ...aliases.map(({ alias }) => alias)]
}

/** Undefined if the base has no such project. */
async function readBase(
  project: string,
  named: string | undefined,
  { environment, signal, workflow }: BaseServices,
): Promise<BaseProject | undefined> {
  const root = findRepositoryRoot(project)
  if (root === undefined) throw new EnvironmentError('the project is not in a git repository')
  const git = gitRunner(root, { environment, signal })
  const commit = named === undefined ? await eventBase(git, workflow) : await mergeBase(git, named)
  const folder = relativePath(root, project)
  const read = async (name: string) => await readJson(git, commit, folder === '' ? name : `${folder}/${name}`)
  const spec = await read(specName)
  if (spec === undefined) return undefined
  const version = (await read('package.json'))?.['version']
  return { commit, spec, version: typeof version === 'string' ? version : undefined }
}

/**
 * The base of a pull request. The event may be older than the merge commit that is checked out, whose first parent is then
 * the base.
 */
async function eventBase(git: RunGit, workflow: BaseServices['workflow']): Promise<string> {
  const { stdout } = await git(['rev-list', '--parents', '--max-count=1', 'HEAD'])
  const [, first, second] = stdout.toString('utf8').trim().split(' ')
  if (first !== undefined && second !== undefined && second === workflow?.sha) return first
  return await mergeBase(git, workflow?.baseCommit ?? '')
}

async function mergeBase(git: RunGit, name: string): Promise<string> {
  const result = await git(['merge-base', '--', name, 'HEAD'])
  const commit = result.stdout.toString('utf8').trim()
  if (result.code === 0 && commit !== '') return commit
  throw new EnvironmentError(
    `the history has no commit ${quote(printableName(name))}; give actions/checkout fetch-depth: 0`,
  )
}

/**
 * An object in a JSON file of a commit. Undefined if there is none.
 *
 * @throws UserError if git does not have the content of the file, as in a clone with a filter.
 */
async function readJson(git: RunGit, commit: string, path: string): Promise<Record<string, unknown> | undefined> {
  const listed = await git(['--literal-pathspecs', 'ls-tree', '--full-tree', '--name-only', '-z', commit, '--', path])
  if (listed.code === 0 && gitFields(listed).length === 0) return undefined
  const blob = listed.code === 0 ? await git(['cat-file', 'blob', `${commit}:${path}`]) : listed
  if (blob.code !== 0)
    throw new EnvironmentError(`git cannot read ${quote(printableName(path))}: ${gitFailure('cat-file', blob)}`)
  const parsed = parseJsonText(blob.stdout.toString('utf8').replace(/^\ufeff/, ''))
  return !isFault(parsed) && isObject(parsed.value) ? parsed.value : undefined
}
