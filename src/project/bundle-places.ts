import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { indexName } from '../bundle/bundle.js'
import { assertNoLinkOut } from '../core/links.js'
import { isInside } from '../core/paths.js'
import type { PackageFile } from './package-file.js'
import { sdkName } from './sdk-version.js'

/** Programs whose next word is code that they run. */
const runners = new Set(['node', 'ts-node', 'tsx', 'bun', 'deno'])

/** More are not looked at: a script may be any text. */
const maxPlaces = 8

/**
 * The absolute paths where a project may have its bundle: `dist/index.js`, then the files that `main`, `exports` and the
 * script `pack-zip` of its package.json name. `main` may leave out the extension, or name a folder.
 */
export function bundlePlaces(
  directory: string,
  { main, exports = [], scripts }: Pick<PackageFile, 'main' | 'scripts'> & Partial<Pick<PackageFile, 'exports'>>,
): string[] {
  const words = (scripts['pack-zip'] ?? '').split(/[\s"'`;&|()<>=,]+/).filter((word) => word !== '')
  const zipped = words.filter((_, i) => !runners.has(words[i - 1] ?? ''))
  const named = [...(main === undefined ? [] : filesOfMain(main)), ...exports, ...zipped]
    .filter((word) => /\.[cm]?js$/.test(word) && !/[*?$~]|(^|[\\/])(node_modules|src)[\\/]/.test(word))
    .map((word) => join(directory, word))
    .filter((file) => isInside(directory, file))
  return [...new Set([join(directory, 'dist', indexName), ...named])].slice(0, maxPlaces)
}

/** As Node.js looks for the file of a name: `out/main` is `out/main.js`, or `out/main/index.js`. */
function filesOfMain(main: string): string[] {
  if (/\.[cm]?js$/.test(main)) return [main]
  const name = main.replace(/[\\/]{1,9}$/, '')
  return [`${name}.js`, `${name}/${indexName}`]
}

/**
 * The first file that has the SDK in it, else the usual place. The output of a compiler still loads the SDK from
 * node_modules, which is not uploaded.
 */
export function findBundle(places: readonly string[]): string {
  const [usual = '', ...others] = places
  const found = others.filter(isFile)
  if (found.length === 0) return usual
  for (const file of found) assertNoLinkOut(file)
  return [usual, ...found].find((file) => isFile(file) && !loadsSdk(file)) ?? usual
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}

function loadsSdk(file: string): boolean {
  const text = readFileSync(file, 'utf8')
  return [`require("${sdkName}")`, `require('${sdkName}')`, `from "${sdkName}"`, `from '${sdkName}'`].some((load) =>
    text.includes(load),
  )
}
