import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isObject } from '../core/json.js'
import { relativePath } from '../core/paths.js'
import { valueAt } from '../spec/format.js'
import { isFault, parseJsonText } from '../spec/text.js'
import { installedVersion, type PackageFile } from './package-file.js'
import { foldersUpTo } from './package-manager.js'

/** The package of the connector SDK. */
export const sdkName = '@sailpoint/connector-sdk'

/**
 * The version of the connector SDK that a project uses: the installed one, else the locked one, else the range in
 * package.json. Undefined if it is not a dependency.
 */
export function sdkVersionOf(
  directory: string,
  packageFile: PackageFile,
  lockfile: string | undefined,
  repositoryRoot: string | undefined,
): string | undefined {
  const range = packageFile.dependencies[sdkName] ?? packageFile.devDependencies[sdkName]
  if (range === undefined) return undefined
  for (const folder of foldersUpTo(directory, repositoryRoot)) {
    const installed = installedVersion(join(folder, 'node_modules', ...sdkName.split('/')))
    if (installed !== undefined) return installed
  }
  return (lockfile === undefined ? undefined : lockedVersion(lockfile, directory)) ?? range
}

/** Lockfiles in YAML are searched with patterns, because parsing them takes seconds per megabyte. */
function lockedVersion(lockfile: string, directory: string): string | undefined {
  if (!existsSync(lockfile) || lockfile.endsWith('.lockb')) return undefined
  const text = readFileSync(lockfile, 'utf8')
  const name = sdkName.replace('/', '\\/')
  switch (basename(lockfile)) {
    case 'package-lock.json':
    case 'npm-shrinkwrap.json':
      return npmLocked(text, relativePath(dirname(lockfile), directory))
    case 'yarn.lock':
      return new RegExp(`^"?${name}@[^\\n]*:\\r?\\n\\s+version:? "?([^"\\s]+)`, 'm').exec(text)?.[1]
    case 'pnpm-lock.yaml':
      return new RegExp(`^[ \\t]+['"]?\\/?${name}[@/](\\d[^:'"()\\s]*)`, 'm').exec(text)?.[1]
    default:
      return new RegExp(`\\["${name}@(\\d[^"]*)"`).exec(text)?.[1]
  }
}

function npmLocked(text: string, below: string): string | undefined {
  const parsed = parseJsonText(text)
  if (isFault(parsed)) return undefined
  const paths = [below === '' ? [] : [`${below}/node_modules/${sdkName}`], [`node_modules/${sdkName}`]].flat()
  const found = [...paths.map((path) => ['packages', path]), ['dependencies', sdkName]]
    .map((path) => valueAt(parsed.value, path))
    .find(isObject)
  return typeof found?.['version'] === 'string' ? found['version'] : undefined
}
