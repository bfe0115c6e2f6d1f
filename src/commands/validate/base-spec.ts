import { isDeepStrictEqual } from 'node:util'
import type { CommandContext, InputDeclarations, InputsOf } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import { relativePath } from '../../core/paths.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { readPackageFile } from '../../project/package-file.js'
import { findRepositoryRoot } from '../../project/package-manager.js'
import { gitRunner, type RunGit } from '../../project/run-git.js'
import { breakingChanges } from '../../spec/compatibility.js'
import { isFault, parseJsonText } from '../../spec/text.js'
import { hasRisen, type Rise } from '../../spec/version-rise.js'
import { acceptBreakingInput, assertAccepted, changeAnnotations, judgeChanges } from '../shared/accepted-breaking.js'

export const baseSpecInputs = {
  'spec-base': {
    kind: 'text',
    description:
      'With file: commit, branch or tag with whose spec the spec is compared. Breaking changes fail the command. Default: the base of the pull request, if the history has it.',
  },
  ...acceptBreakingInput,
  'require-version-bump': {
    kind: 'boolean',
    default: 'false',
    description:
      'With spec-base: the version in package.json must rise with the spec, by a major version for a breaking change, else by a minor one. Before 1.0.0, a minor and a patch version.',
  },
} as const satisfies InputDeclarations

/** The spec and the package.json of a project, as they were in a commit. */
interface BaseProject {
  commit: string
  spec: Record<string, unknown>
  version: string | undefined
}

/**
 * Compares the spec of a bundle with the one in the base commit, and annotates each breaking change. Returns a function that
 * throws a UserError for what is not accepted, to be called after the validation.
 *
 * @param project - folder of the project.
 * @throws UserError if the base that the user named cannot be read.
 */
export async function compareWithBase(
  spec: Record<string, unknown>,
  project: string,
  inputs: InputsOf<typeof baseSpecInputs>,
  context: CommandContext,
): Promise<() => void> {
  const accept = () => {}
  const named = inputs['spec-base']
  if (named === undefined && context.workflow?.baseCommit === undefined) return accept
  let base: BaseProject | undefined
  try {
    base = await readBase(project, named, context)
  } catch (error) {
    if (named !== undefined || !(error instanceof UserError)) throw error
    context.logger.info(`the spec was not compared with that of the base: ${error.message}`)
    return accept
  }
  if (base === undefined) return accept
  const judged = judgeChanges(breakingChanges(base.spec, spec), inputs['accept-breaking'])
  for (const annotation of changeAnnotations(judged, 'error')) context.annotate(annotation)
  const isBreaking = judged.accepted.length + judged.refused.length > 0
  const rise: Rise = isBreaking ? 'major' : isDeepStrictEqual(base.spec, spec) ? 'none' : 'minor'
  const { commit, version: before } = base
  return () => {
    assertAccepted(judged, `commit ${commit.slice(0, 12)}`)
    if (inputs['require-version-bump']) assertVersionRise(before, readPackageFile(project)?.version, rise)
  }
}

function assertVersionRise(before: string | undefined, after: string | undefined, rise: Rise): void {
  if (before === undefined || after === undefined || rise === 'none') return
  const risen = hasRisen(before, after, rise)
  if (risen) return
  const problem =
    risen === undefined ? 'is not a semantic version' : `does not rise enough from ${quote(printableName(before))}`
  const needed =
    rise === 'major' ? 'a breaking change needs a new major version' : 'a changed spec needs a new minor version'
  throw new UserError(
    `version ${quote(printableName(after))} of package.json ${problem}; ${needed}, or before 1.0.0 the next smaller one`,
  )
}

/** Undefined if the base has no such project. */
async function readBase(
  project: string,
  named: string | undefined,
  context: CommandContext,
): Promise<BaseProject | undefined> {
  const root = findRepositoryRoot(project)
  if (root === undefined) throw new UserError('the project is not in a git repository')
  const git = gitRunner(root, { environment: context.childEnvironment(), signal: context.signal })
  const commit = named === undefined ? await eventBase(git, context) : await mergeBase(git, named)
  const folder = relativePath(root, project)
  const read = async (name: string) => await readJson(git, `${commit}:${folder === '' ? '' : `${folder}/`}${name}`)
  const spec = await read('connector-spec.json')
  if (spec === undefined) return undefined
  const version = (await read('package.json'))?.['version']
  return { commit, spec, version: typeof version === 'string' ? version : undefined }
}

/**
 * The base of a pull request. The event may be older than the merge commit that is checked out, whose first parent is then
 * the base.
 */
async function eventBase(git: RunGit, { workflow }: CommandContext): Promise<string> {
  const { stdout } = await git(['rev-list', '--parents', '--max-count=1', 'HEAD'])
  const [, first, second] = stdout.toString('utf8').trim().split(' ')
  if (first !== undefined && second !== undefined && second === workflow?.sha) return first
  return await mergeBase(git, workflow?.baseCommit ?? '')
}

async function mergeBase(git: RunGit, name: string): Promise<string> {
  const result = await git(['merge-base', '--', name, 'HEAD'])
  const commit = result.stdout.toString('utf8').trim()
  if (result.code === 0 && commit !== '') return commit
  throw new UserError(`the history has no commit ${quote(printableName(name))}; give actions/checkout fetch-depth: 0`)
}

/** An object in a JSON file of a commit. Undefined if there is none. */
async function readJson(git: RunGit, object: string): Promise<Record<string, unknown> | undefined> {
  const { code, stdout } = await git(['cat-file', 'blob', object])
  if (code !== 0) return undefined
  const parsed = parseJsonText(stdout.toString('utf8').replace(/^\ufeff/, ''))
  return !isFault(parsed) && isObject(parsed.value) ? parsed.value : undefined
}
