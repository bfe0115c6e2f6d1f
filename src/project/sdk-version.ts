import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isObject } from '../core/json.js'
import { relativePath } from '../core/paths.js'
import { valueAt } from '../spec/format.js'
import { isFault, parseJsonText } from '../spec/text.js'
import { type PackageFile, readPackageFile } from './package-file.js'
import { upwards } from './package-manager.js'

/** The package that connectors are written with. */
export const sdkName = '@sailpoint/connector-sdk'

/**
 * The version of the connector SDK that a project uses: the installed one, else the locked one, else the range that
 * package.json asks for. Undefined if it is no dependency at all.
 */
export function sdkVersionOf(
  directory: string,
  packageFile: PackageFile,
  lockfile: string | undefined,
  repositoryRoot: string | undefined,
): string | undefined {
  const asked = packageFile.dependencies[sdkName] ?? packageFile.devDependencies[sdkName]
  if (asked === undefined) return undefined
  for (const folder of upwards(directory, repositoryRoot)) {
    const installed = readPackageFile(join(folder, 'node_modules', ...sdkName.split('/')))?.version
    if (installed !== undefined) return installed
  }
  return (lockfile === undefined ? undefined : lockedVersion(lockfile, directory)) ?? asked
}

/** Lockfiles of YAML are searched: the YAML library takes seconds for each megabyte. */
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
