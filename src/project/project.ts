import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { specName } from '../bundle/bundle.js'
import { withoutComments } from '../bundle/code-text.js'
import { exportsNamedIn } from '../bundle/exports.js'
import { UsageError, UserError } from '../core/errors.js'
import { assertFolder } from '../core/files.js'
import { assertNoLinkOut } from '../core/links.js'
import { bundlePlaces, findBundle } from './bundle-places.js'
import { readPackageFile } from './package-file.js'
import { choosePackageManager, findRepositoryRoot, type PackageManager } from './package-manager.js'
import { sdkVersionOf } from './sdk-version.js'
import { projectSources } from './sources.js'

export type { PackageManager } from './package-manager.js'

/** A connector or customizer project on disk. Paths are absolute. */
export interface Project {
  directory: string
  kind: 'connector' | 'customizer'
  /** As in package.json, e.g. `@acme/connector`. */
  name: string
  version: string
  /** `<name>-<version>.zip` as a safe file name: `acme-connector-1.0.0.zip`. */
  bundleName: string
  /** Of @sailpoint/connector-sdk: the installed version, else the locked one, else the range; undefined without it. */
  sdkVersion: string | undefined
  packageManager: PackageManager
  /** The version of it that package.json names. */
  managerVersion: string | undefined
  /** Yarn 2 or newer. */
  berry: boolean
  /** Undefined if the project has none. */
  lockfile: string | undefined
  /** Where an install runs: the root of the workspace, else the project's folder. */
  installDirectory: string
  /** The root of the git repository, if the project is in one. */
  repositoryRoot: string | undefined
  scripts: Record<string, string>
  /** Name → range, as in package.json. */
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  /** Path of the spec, whether it exists or not. Undefined for a customizer. */
  specFile: string | undefined
  /** Where the build may write the bundle, the usual place first. */
  bundlePlaces: readonly string[]
  /** The bundle: of `bundlePlaces` the one that holds it, or the first one if none exists. */
  indexFile: string
}

/**
 * Reads the project in a folder, whose path is absolute or relative to the working directory of the process.
 *
 * @throws UserError if there is no project.
 */
export async function findProject(path: string): Promise<Project> {
  const directory = resolve(path)
  await assertFolder(directory, { shown: directory, advice: 'give the folder of the connector project' })
  const packageFile = readPackageFile(directory)
  const file = join(directory, 'package.json')
  if (packageFile === undefined)
    throw new UsageError(`there is no package.json in ${directory}; give the folder of the connector project`)
  const { name, version, scripts, dependencies, devDependencies } = packageFile
  if (name === undefined || version === undefined)
    throw new UserError(
      `${file} has no ${name === undefined ? 'name' : 'version'}; add one, because the bundle is named after it`,
      {
        location: { file, line: 1 },
      },
    )
  const repositoryRoot = findRepositoryRoot(directory)
  const choice = await choosePackageManager(directory, repositoryRoot)
  const places = bundlePlaces(directory, packageFile)
  const indexFile = findBundle(places)
  assertNoLinkOut(join(directory, specName))
  const kind = kindOf(directory, indexFile)
  return {
    directory,
    kind,
    name,
    version,
    bundleName: `${fileNameOf(name)}-${fileNameOf(version)}.zip`,
    sdkVersion: sdkVersionOf(directory, packageFile, choice.lockfile, repositoryRoot),
    ...choice,
    repositoryRoot,
    scripts,
    dependencies,
    devDependencies,
    specFile: kind === 'customizer' ? undefined : join(directory, specName),
    bundlePlaces: places,
    indexFile,
  }
}

/**
 * The kind of a project. A spec means a connector. Without one, which may be forgotten, the exports decide: of the sources,
 * because the project may not be built yet, else of the bundle.
 */
function kindOf(directory: string, indexFile: string): Project['kind'] {
  if (existsSync(join(directory, specName))) return 'connector'
  let customizer = false
  for (const { text } of projectSources(directory)) {
    const code = withoutComments(text)
    if (/\bcreateConnector\s*\(|\bexport\s+(const|let|var|(async\s+)?function)\s+connector\b/.test(code))
      return 'connector'
    if (/\bcreateConnectorCustomizer\s*\(|\bconnectorCustomizer\b/.test(code)) customizer = true
  }
  if (customizer) return 'customizer'
  if (!existsSync(indexFile)) return 'connector'
  const exports = exportsNamedIn(readFileSync(indexFile, 'utf8'))
  return exports.customizer && !exports.connector ? 'customizer' : 'connector'
}

/** `@acme/x` → `acme-x`: a file name that is valid on every system and needs no quotes in a shell. */
function fileNameOf(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|(?<![-.])[-.]+$/g, '') || 'connector'
}
