import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../core/errors.js'
import { relativePath } from '../core/paths.js'
import type { LocalDependencies } from './dependencies.js'
import { importsMeaning } from './import-paths.js'
import { type PackageFile, parsePackageFile } from './package-file.js'
import { foldersUpTo } from './package-manager.js'
import { PathSet } from './path-set.js'
import type { Project } from './project.js'
import { type IsMember, pnpmWorkspaceName, workspaceOf } from './workspace.js'

/** Files that differ between a commit and the checkout, relative to the repository's root, and how the commit has them. */
export interface ChangedFiles {
  all: ReadonlySet<string>
  /** Those that are not there any more. */
  deleted: readonly string[]
  /**
   * The text of a file in the commit; undefined if it had none.
   *
   * @throws UserError if git does not have it.
   */
  textBefore(file: string): Promise<string | undefined>
}

/** What is asked of a project as it is now, to see what deleted files were to it. */
export interface ProjectQuestions {
  project: Pick<Project, 'directory' | 'installDirectory'>
  isMember: IsMember
  dependencies: Pick<LocalDependencies, 'unknown'>
  /** Paths that its sources import, as they are written. */
  asked: ReadonlySet<string>
}

/**
 * The changed files that the project depended on before and that what is on disk does not name: a deleted file that an import may
 * have meant, a deleted member of the workspace, and a package.json or pnpm-workspace.yaml above that made the project
 * a member or named its package manager.
 */
export async function partsBefore(
  { project, isMember, dependencies, asked }: ProjectQuestions,
  repositoryRoot: string,
  files: ChangedFiles,
): Promise<string[]> {
  const found: string[] = []
  const askedNames = new PathSet(
    files.deleted.length === 0 ? [] : [...asked].map((path) => relativePath(repositoryRoot, path)),
  )
  for (const { file, path, meanings } of deletedOf(files, repositoryRoot)) {
    const folder = dirname(path)
    const isPart =
      meanings.some((each) => asked.has(each)) ||
      // A link on the way to it.
      askedNames.isAbove(file) ||
      (basename(path) === 'package.json' && isMember(folder) && (await hadName(files, file, dependencies.unknown)))
    if (isPart) found.push(file)
  }
  for (const folder of foldersUpTo(project.directory, repositoryRoot).slice(1)) {
    if (folder === project.installDirectory) continue
    const changed = ['package.json', pnpmWorkspaceName]
      .map((name) => relativePath(repositoryRoot, join(folder, name)))
      .filter((file) => files.all.has(file))
    if (changed.length > 0 && (await ruledOtherwise(project.directory, folder, changed, repositoryRoot, files)))
      found.push(...changed)
  }
  return found
}

interface DeletedFile {
  file: string
  path: string
  /** The imports that would have meant it. */
  meanings: string[]
}

/** What is asked of the deleted files by each project. */
const knownDeleted = new WeakMap<ChangedFiles, readonly DeletedFile[]>()

function deletedOf(files: ChangedFiles, repositoryRoot: string): readonly DeletedFile[] {
  const deleted =
    knownDeleted.get(files) ??
    files.deleted.map((file) => {
      const path = join(repositoryRoot, file)
      return { file, path, meanings: importsMeaning(path) }
    })
  knownDeleted.set(files, deleted)
  return deleted
}

/** Whether a deleted package.json had one of the names, or it is not known which it had. */
async function hadName(files: ChangedFiles, file: string, names: ReadonlySet<string>): Promise<boolean> {
  try {
    const text = await files.textBefore(file)
    return text === undefined || names.has(parsePackageFile(text, file).name ?? '')
  } catch (error) {
    if (error instanceof UserError) return true
    throw error
  }
}

/** Whether the changed files of a folder said something else of a project than now, or it is not known what they said. */
async function ruledOtherwise(
  directory: string,
  folder: string,
  changed: readonly string[],
  repositoryRoot: string,
  files: ChangedFiles,
): Promise<boolean> {
  const textNow = (name: string) => {
    const path = join(folder, name)
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  }
  const textBefore = async (name: string) => {
    const file = relativePath(repositoryRoot, join(folder, name))
    return changed.includes(file) ? await files.textBefore(file) : textNow(name)
  }
  try {
    const before = await ruleOf(
      directory,
      folder,
      await textBefore('package.json'),
      await textBefore(pnpmWorkspaceName),
    )
    return before !== (await ruleOf(directory, folder, textNow('package.json'), textNow(pnpmWorkspaceName)))
  } catch (error) {
    if (error instanceof UserError) return true
    throw error
  }
}

/** Whether a folder is the root of a workspace with the project, and the package manager that it names, as a text. */
async function ruleOf(
  directory: string,
  folder: string,
  packageText: string | undefined,
  pnpmText: string | undefined,
): Promise<string> {
  const packageFile: PackageFile | undefined =
    packageText === undefined ? undefined : parsePackageFile(packageText, join(folder, 'package.json'))
  const isMember = await workspaceOf(folder, packageFile, pnpmText)
  return JSON.stringify([isMember(directory), packageFile?.packageManager])
}
