import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { RefusedError, UsageError } from '../../core/errors.js'
import { inputName, plainInputName } from '../../core/input-names.js'
import { displayPath, relativePath } from '../../core/paths.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { withoutEnd } from '../../core/trim.js'
import { findRepositoryRoot, installManagerCommand } from '../../project/package-manager.js'
import { findProject } from '../../project/project.js'
import {
  additionalFiles,
  baselineName,
  type FileContents,
  type NeededSettings,
  type ProjectSettings,
  parseAction,
  projectFiles,
  settingsName,
  settingsNamedIn,
  workflowFiles,
} from './files.js'
import { compareFiles, type FileState, type PlannedFile, writeFiles } from './write-files.js'

export interface InitOptions {
  /** Name or path of a new project; the folder of an existing one. */
  name: string | undefined
  customizer: boolean
  /** Add files to a project that exists. */
  existing: boolean
  workflows: 'auto' | 'project' | 'repository' | 'none'
  /** Write the workflow that records the target system too. */
  recording: boolean
  /** `owner/repository@ref`. */
  action: string
  workingDirectory: string
  /** The content of the first baseline of an existing project, if one was made. */
  baseline?: string | undefined
  /** Overwrite existing files. */
  force: boolean
}

/** A project that is to be created or extended. */
export interface ProjectPlan {
  /** Absolute. */
  folder: string
  kind: ProjectSettings['kind']
  files: PlannedFile[]
  /** The name that the workflows use, if npm would refuse the one in package.json. */
  replacedName: string | undefined
  /** True if an existing project has no baseline that is to be kept. */
  needsBaseline: boolean
  /** What the workflows need in the settings of the repository. */
  needed: NeededSettings
}

/**
 * Decides on the folder, the name and the files of a project. Writes nothing.
 *
 * @throws UserError for a new name that npm refuses, an action of another form, and `repository` outside of a repository.
 */
export async function planProject(options: InitOptions): Promise<ProjectPlan> {
  const { folder, settings, repositoryRoot } = options.existing ? await existingProject(options) : newProject(options)
  const own = options.existing ? await additionalFiles(settings) : await projectFiles(settings)
  if (options.baseline !== undefined) own[baselineName] = options.baseline
  const workflows = settings.workflows ? await workflowFiles(settings) : {}
  const workflowRoot = settings.monorepo ? repositoryRoot : folder
  const planned = (texts: FileContents, root: string, keepOf: (name: string) => PlannedFile['keep']): PlannedFile[] =>
    Object.entries(texts).map(([name, content]) => {
      const path = join(root, ...name.split('/'))
      const keep = keepOf(name)
      return { path, shown: displayPath(path, options.workingDirectory), content, ...(keep && { keep }) }
    })
  const isShared = settings.monorepo && settings.kind === 'connector'
  const files = [
    ...planned(own, folder, (name) => (options.existing && name === settingsName ? 'always' : undefined)),
    ...planned(workflows, workflowRoot, () => (isShared ? 'unless-forced' : undefined)),
  ]
  const replacedName = npmNameOf(settings.packageName) === settings.packageName ? undefined : settings.alias
  const needsBaseline = options.existing && settings.kind === 'connector' && !settings.hasBaseline
  const needed = settingsNamedIn(Object.values(workflows))
  return { folder, kind: settings.kind, files, replacedName, needsBaseline, needed }
}

/** The result of `writeProject`; after a dry run, what it would do. */
export interface WrittenProject {
  written: FileState[]
  /** Existing files that were not changed. */
  kept: FileState[]
}

/**
 * Writes the files of a plan, all or none. Files that several projects share are overwritten only with `force`, settings of
 * the user never.
 *
 * @throws UserError for a file that differs without `force`, and for one that cannot be written.
 */
export async function writeProject(
  files: readonly PlannedFile[],
  { force, dryRun, signal }: { force: boolean; dryRun: boolean; signal: AbortSignal },
): Promise<WrittenProject> {
  const states = await compareFiles(files)
  if (!force) assertNoOverwrite(states)
  const isKept = ({ file, state }: FileState): boolean =>
    state === 'same' || (state === 'different' && (file.keep === 'always' || (file.keep === 'unless-forced' && !force)))
  const written = states.filter((state) => !isKept(state))
  if (!dryRun)
    await writeFiles(
      written.map(({ file }) => file),
      signal,
    )
  return { written, kept: states.filter(isKept) }
}

interface Target {
  folder: string
  settings: ProjectSettings
  /** The root of the git repository, else the folder itself. */
  repositoryRoot: string
}

function newProject(options: InitOptions): Target {
  const { name, workingDirectory, customizer } = options
  if (name === undefined) {
    throw new UsageError(`${inputName('name')} is missing; give the name of the project, for example my-connector`)
  }
  const isScoped = /^@[^/\\]+\/[^/\\]+$/.test(name)
  const folder = resolve(workingDirectory, isScoped ? basename(name) : name)
  const packageName = isScoped ? name : basename(folder)
  assertPackageName(packageName)
  const kind = customizer ? 'customizer' : 'connector'
  const known = { kind, packageName, packageManager: 'npm', installManager: undefined } as const
  return targetOf(folder, { ...known, hasLockfile: true, hasBaseline: false }, options)
}

async function existingProject(options: InitOptions): Promise<Target> {
  const { name, workingDirectory, customizer } = options
  const project = await findProject(resolve(workingDirectory, name ?? '.'))
  const kind = customizer ? 'customizer' : project.kind
  const { name: packageName, packageManager } = project
  const hasKept = !options.force && existsSync(join(project.directory, baselineName))
  const known = {
    ...{ kind, packageName, packageManager },
    installManager: installManagerCommand(project),
    hasLockfile: project.lockfile !== undefined,
    hasBaseline: kind === 'connector' && (hasKept || options.baseline !== undefined),
  } as const
  return targetOf(project.directory, known, options)
}

function targetOf(
  folder: string,
  known: Omit<ProjectSettings, 'alias' | 'action' | 'workflows' | 'recording' | 'monorepo' | 'pathInRepository'>,
  { action, workflows, recording }: InitOptions,
): Target {
  parseAction(action)
  if (recording && known.kind === 'customizer') {
    throw new UsageError(`${inputName('recording')} needs a connector: a customizer alone has no target system`)
  }
  if (recording && workflows === 'none') {
    throw new UsageError(
      `${inputName('recording')} writes a workflow, and ${inputName('workflows')} is none; give one of them`,
    )
  }
  const repositoryRoot = findRepositoryRoot(folder)
  const monorepo =
    workflows === 'repository' || (workflows === 'auto' && repositoryRoot !== undefined && repositoryRoot !== folder)
  if (workflows === 'repository' && repositoryRoot === undefined) {
    throw new UsageError(
      `${folder} is not in a git repository; run "git init" at the root, or set ${plainInputName('workflows')} to project`,
    )
  }
  // A project that exists may have a name that npm would not accept for a new one.
  const alias = (npmNameOf(known.packageName) ?? `my-${known.kind}`).replace(/^@[^/]+\//, '')
  const root = repositoryRoot ?? folder
  const pathInRepository = relativePath(root, folder) || '.'
  const settings = { ...known, alias, action, recording, monorepo, pathInRepository, workflows: workflows !== 'none' }
  return { folder, settings, repositoryRoot: root }
}

/** Allows the names that npm allows and that are safe in shells and file systems. */
function assertPackageName(name: string): void {
  const allowed = npmNameOf(name)
  if (allowed === name) return
  throw new UsageError(
    `${quote(printableName(name))} is not a valid npm package name; use lower-case letters, digits, "-", "." and "_", for example ${allowed ?? 'my-connector'}`,
  )
}

/** The name, if npm allows it, else the closest one that npm allows. Undefined if there is none. */
function npmNameOf(name: string): string | undefined {
  const reserved = ['node_modules', 'favicon.ico']
  const isValid = /^(?:@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*$/.test(name) && name.length <= 214
  if (isValid && !reserved.includes(name)) return name
  const allowed = name
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^a-z0-9._~-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
  const proposal = withoutEnd(allowed.slice(0, 100), /-/)
  return proposal === '' || reserved.includes(proposal) ? undefined : proposal
}

/** @throws UserError that names the files that would be overwritten. */
export function assertNoOverwrite(states: readonly FileState[]): void {
  const names = states.filter(({ file, state }) => state === 'different' && !file.keep).map(({ file }) => file.shown)
  if (names.length === 0) return
  const list = names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ')
  throw new RefusedError(`${list} would be overwritten, so nothing was written; give --force to overwrite them`)
}
