import { type Chunk, compare, packageOf } from './chunks.js'
import { directDependencies, foldersBroughtBy, type Lockfile } from './lockfile.js'

/** Folder of the compiled source, from which the bundle is built. */
const source = 'lib/src/'

/**
 * Chooses a descriptive file name for each chunk: chunk id → name. A chunk of one `import()` is named after the imported
 * module (`command-upload.js`, `ajv-2020.js`). A shared chunk is named after the folder of src/ with most of its code, or
 * after the direct dependency that brings most of its packages.
 */
export function nameChunks(
  chunks: readonly Chunk[],
  lockfile: Lockfile,
  reserved: Iterable<string>,
): Map<string, string> {
  const names = new Map<string, string>()
  const brought = new Map(directDependencies(lockfile).map((name) => [name, foldersBroughtBy(name, lockfile)]))
  // Compared without case, like the file systems of Windows and macOS.
  const taken = new Set([...reserved].map((name) => name.toLowerCase()))
  const weight = ({ modules }: Chunk) => sum(modules)
  const inOrder = chunks
    .filter(({ isEntry }) => !isEntry)
    .toSorted(
      (a, b) =>
        Number(b.targets.length > 0) - Number(a.targets.length > 0) || weight(b) - weight(a) || compare(a.id, b.id),
    )
  for (const chunk of inOrder) {
    const wanted = candidates(chunk, brought).map(fileName)
    const [base = 'chunk'] = wanted
    let name = wanted.find((each) => !taken.has(`${each}.js`))
    for (let n = 2; name === undefined; n++) if (!taken.has(`${base}-${n}.js`)) name = `${base}-${n}`
    taken.add(`${name}.js`)
    names.set(chunk.id, `${name}.js`)
  }
  return names
}

/** The possible names of a chunk, best first. `brought` has the folders that each direct dependency brings. */
function candidates({ targets, modules }: Chunk, brought: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const [target] = targets
  if (target !== undefined) return [target.path.startsWith(source) ? ownName(target.path) : target.request]
  const isBroughtBy = (name: string, { path }: { path: string }) =>
    brought.get(name)?.has(packageOf(path)?.folder ?? '') ?? false
  const own = modules.filter(({ path }) => path.startsWith(source))
  const folders = weigh(own, ({ path }) => path.slice(source.length).split('/')[0])
  const packages = weigh(modules, ({ path }) => packageOf(path)?.name)
  const [folder] = folders
  const [heaviest] = packages
  if (folder === undefined || (heaviest !== undefined && heaviest.size > folder.size)) {
    const [known] = packages
      .map(({ key }) => ({ key, size: sum(modules.filter((module) => isBroughtBy(key, module))) }))
      .filter(({ size }) => size > 0)
      .sort((a, b) => b.size - a.size || compare(a.key, b.key))
    return [known, heaviest].flatMap((each) => (each === undefined ? [] : [each.key]))
  }
  const parts = weigh(own, ({ path }) => path).map(({ key }) => ownName(key).split('/').at(-1) ?? '')
  if (folder.size * 2 <= sum(own)) return parts.map((part) => `shared-${part}`)
  return [folder.key, ...parts.map((part) => `${folder.key}-${part}`)]
}

/** `lib/src/commands/upload.js` and `lib/src/commands/upload/command.js` are both `command-upload`. */
function ownName(path: string): string {
  return path
    .slice(source.length)
    .replace(/\.js$/, '')
    .replace(/^commands\//, 'command/')
    .replace(/(.)\/(?:command|index)$/, '$1')
}

/** A request or a path as a file name: `ajv/dist/2020.js` is `ajv-2020`. */
function fileName(text: string): string {
  return text
    .replace(/\.[cm]?js$/, '')
    .replaceAll('/dist/', '/')
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
}

function sum(items: readonly { size: number }[]): number {
  return items.reduce((total, { size }) => total + size, 0)
}

/** Sums sizes by key, largest first. Ignores files without a key. */
function weigh<T extends { path: string; size: number }>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): { key: string; size: number }[] {
  const sums = new Map<string, number>()
  for (const item of items) {
    const key = keyOf(item)
    if (key !== undefined) sums.set(key, (sums.get(key) ?? 0) + item.size)
  }
  return [...sums].map(([key, size]) => ({ key, size })).sort((a, b) => b.size - a.size || compare(a.key, b.key))
}

/**
 * Returns the entry's code with the new names. Only the entry converts the number of a chunk to a file name; all other
 * code refers to chunks by number.
 */
export function withNames(entry: string, names: ReadonlyMap<string, string>): string {
  const numbered = 'return "" + chunkId + ".index.js";'
  const parts = entry.split(numbered)
  if (parts.length !== 2) {
    throw new Error(`the bundle turns numbers of chunks into names in ${parts.length - 1} places instead of one`)
  }
  const byName = [...names].sort(([, a], [, b]) => compare(a, b))
  const lines = byName.map(([id, name]) => `\t\t\t${JSON.stringify(id)}: ${JSON.stringify(name)},`)
  return parts.join(`return {\n${lines.join('\n')}\n\t\t}[chunkId];`)
}
