import { printableName } from '../core/secrets/process.js'
import { quote } from '../core/text.js'
import { listOf } from '../spec/format.js'
import { indexName, specName } from './bundle.js'
import { filesReadBy } from './read-files.js'

/**
 * The files beside it that an index.js reads when it runs: parts that ncc split off at a dynamic import, assets that it
 * copied, also whole folders (docs/platform.md#bundle-extra-files), and what code of any bundler reads by itself. Sorted. They are found by the code that loads them; the
 * worker files of the SDK's logger, which only a log in a thread of its own needs, are left out.
 */
export function filesNeededBy(index: string): string[] {
  const needed = new Set([...chunksOf(index), ...assetsOf(index), ...filesReadBy(index)])
  // A bundle has these two.
  return [...needed].filter((name) => name !== indexName && name !== specName).sort()
}

/** Those of `filesNeededBy` that a bundle with files of these names lacks. A folder is there if a file in it is. */
export function filesMissingFrom(names: readonly string[], index: string): string[] {
  return filesNeededBy(index).filter(
    (needed) => !names.some((name) => name === needed || name.startsWith(`${needed}/`)),
  )
}

/** What to do if a bundle does not load because of `sourceMapRegisterOf`. */
export const sourceMapRegisterRemedy =
  'Build with "ncc --source-map --no-source-map-register": without the second option, the bundle loads that file, and only index.js is uploaded.'

/** The module beside index.js that a bundle made by `ncc --source-map` loads before anything else, if it does so. */
export function sourceMapRegisterOf(index: string): string | undefined {
  const start = /^(?:#![^\n]{0,200}\n)?(?:"use strict"; ?)?(?:require\(|import )['"]\.\/(sourcemap-register\.c?js)['"]/
  return start.exec(index.slice(0, 300))?.[1]
}

/** The file of a chunk is its id and a suffix, which one function of the loader puts together. */
function chunksOf(index: string): string[] {
  const suffix = /\.u ?= ?[\s\S]{0,200}?"" ?\+ ?\w{1,30} ?\+ ?"(\.[^"\\\n]{1,60})"/.exec(index)?.[1]
  if (suffix === undefined) return []
  // `load.e(75).then(load.bind(load, …))`, with the name of the loader in each place, or several in `Promise.all([…])`.
  const pattern =
    /\b(\w{1,30})\.e\((?:\/\*[^*]{0,200}\*\/ ?)?("?)([\w-]{1,100})\2\)(?=, ?\1\.e\(|[\s\S]{0,200}?\.then\(\1(?:\.\w{1,5})?\.bind\(\1)/g
  return [...index.matchAll(pattern)].map(([, , , id]) => `${id}${suffix}`)
}

/** What the SDK's logger asks for just before it names a file of its own. */
const loggerWorker = /["'](?:thread-stream-worker|pino-worker|pino-pipeline-worker|pino\/file)["'][^;]{0,200}$/

function assetsOf(index: string): string[] {
  const found: string[] = []
  for (const match of index.matchAll(/\.ab ?\+ ?"([^"\\\n]{1,200})"/g)) {
    const [, name = ''] = match
    // A folder is named "x" where it is listed, and "x/" where the name of a file in it is added.
    if (!loggerWorker.test(index.slice(Math.max(0, match.index - 300), match.index)))
      found.push(name.replace(/\/$/, ''))
  }
  return found
}

/** The names for a message, in quotes; of many the first five. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => quote(printableName(name)))
  return listOf(names.length > 5 ? [...shown, `${names.length - 5} more`] : shown, 'and')
}
