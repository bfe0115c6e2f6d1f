import { basename, join, resolve } from 'node:path'
import { UserError } from '../../core/errors.js'
import { displayPath, relativePath } from '../../core/paths.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { withoutEnd } from '../../core/trim.js'
import { findRepositoryRoot } from '../../project/package-manager.js'
import { findProject } from '../../project/project.js'
import {
  additionalFiles,
  type FileContents,
  type ProjectSettings,
  parseAction,
  projectFiles,
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
  /** `owner/repository@ref`. */
  action: string
  workingDirectory: string
}

/** A project that is to be created or extended. */
export interface ProjectPlan {
  /** Absolute. */
  folder: string
  kind: ProjectSettings['kind']
  files: PlannedFile[]
}

/**
 * Decides on the folder, the name and the files of a project. Writes nothing.
 *
 * @throws UserError for a name that npm refuses, an action of another form, and `repository` outside of a repository.
 */
export async function planProject(options: InitOptions): Promise<ProjectPlan> {
  const { folder, settings, repositoryRoot } = options.existing ? await existingProject(options) : newProject(options)
  const own = options.existing ? await additionalFiles(settings) : await projectFiles(settings)
  const workflows = settings.workflows ? await workflowFiles(settings) : {}
  const workflowRoot = settings.monorepo ? repositoryRoot : folder
  const shared = settings.monorepo && settings.kind === 'connector'
  const planned = (texts: FileContents, root: string, isShared: boolean): PlannedFile[] =>
    Object.entries(texts).map(([name, content]) => {
      const path = join(root, ...name.split('/'))
      return { path, shown: displayPath(path, options.workingDirectory), content, shared: isShared }
    })
  const files = [...planned(own, folder, false), ...planned(workflows, workflowRoot, shared)]
  return { folder, kind: settings.kind, files }
}

/** The result of `writeProject`; after a dry run, what it would do. */
export interface WrittenProject {
  written: FileState[]
  /** Existing files that were not changed. */
  kept: FileState[]
}

/**
 * Writes the files of a plan, all or none. Files that several projects share are overwritten only with `force`.
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
    state === 'same' || (state === 'different' && file.shared === true && !force)
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
    throw new UserError('input name is missing; give the name of the project, for example my-connector')
  }
  const isScoped = /^@[^/\\]+\/[^/\\]+$/.test(name)
  const folder = resolve(workingDirectory, isScoped ? basename(name) : name)
  const packageName = isScoped ? name : basename(folder)
  assertPackageName(packageName)
  const kind = customizer ? 'customizer' : 'connector'
  return targetOf(folder, { kind, packageName, packageManager: 'npm', hasLockfile: true }, options)
}

async function existingProject(options: InitOptions): Promise<Target> {
  const { name, workingDirectory, customizer } = options
  const project = await findProject(resolve(workingDirectory, name ?? '.'))
  const kind = customizer ? 'customizer' : project.kind
  assertPackageName(project.name)
  const { name: packageName, packageManager } = project
  const hasLockfile = project.lockfile !== undefined
  return targetOf(project.directory, { kind, packageName, packageManager, hasLockfile }, options)
}

function targetOf(
  folder: string,
  known: Pick<ProjectSettings, 'kind' | 'packageName' | 'packageManager' | 'hasLockfile'>,
  { action, workflows }: InitOptions,
): Target {
  parseAction(action)
  const repositoryRoot = findRepositoryRoot(folder)
  const monorepo =
    workflows === 'repository' || (workflows === 'auto' && repositoryRoot !== undefined && repositoryRoot !== folder)
  if (workflows === 'repository' && repositoryRoot === undefined) {
    throw new UserError(`${folder} is not in a git repository; run "git init" at the root, or set workflows to project`)
  }
  const alias = known.packageName.replace(/^@[^/]+\//, '')
  const root = repositoryRoot ?? folder
  const pathInRepository = relativePath(root, folder) || '.'
  const settings = { ...known, alias, action, monorepo, pathInRepository, workflows: workflows !== 'none' }
  return { folder, settings, repositoryRoot: root }
}

/** Allows the names that npm allows and that are safe in shells and file systems. */
function assertPackageName(name: string): void {
  const reserved = ['node_modules', 'favicon.ico']
  const valid = /^(?:@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*$/.test(name) && name.length <= 214
  if (valid && !reserved.includes(name)) return
  const allowed = name.toLowerCase().replace(/[^a-z0-9._~-]+/g, '-')
  const proposal = withoutEnd(allowed.replace(/^[^a-z0-9]+/, ''), /-/).slice(0, 100)
  const hint = proposal === '' || reserved.includes(proposal) ? 'my-connector' : proposal
  throw new UserError(
    `${quote(printableName(name))} is not a valid npm package name; use lower-case letters, digits, "-", "." and "_", for example ${hint}`,
  )
}

function assertNoOverwrite(states: readonly FileState[]): void {
  const names = states.filter(({ file, state }) => state === 'different' && !file.shared).map(({ file }) => file.shown)
  if (names.length === 0) return
  const list = names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ')
  throw new UserError(`${list} would be overwritten, so nothing was written; give --force true to overwrite them`)
}
