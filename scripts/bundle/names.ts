import { type Chunk, compare, packageOf } from './chunks.js'

/** Where the compiled source stands; the bundle is made from it. */
const source = 'lib/src/'

/**
 * A file name for each chunk that says what is in it: chunk id → name. An `import()` names the chunk that holds what it
 * asks for (`command-upload.js`, `ajv-2020.js`). A chunk that several share is named after the direct dependency or the
 * folder of src/ that takes most of it.
 */
export function nameChunks(
  chunks: readonly Chunk[],
  direct: ReadonlySet<string>,
  reserved: Iterable<string>,
): Map<string, string> {
  const names = new Map<string, string>()
  // Compared without case, as file systems of Windows and macOS do.
  const taken = new Set([...reserved].map((name) => name.toLowerCase()))
  const weight = ({ modules }: Chunk) => modules.reduce((sum, { size }) => sum + size, 0)
  const inOrder = chunks
    .filter(({ isEntry }) => !isEntry)
    .toSorted(
      (a, b) =>
        Number(b.targets.length > 0) - Number(a.targets.length > 0) || weight(b) - weight(a) || compare(a.id, b.id),
    )
  for (const chunk of inOrder) {
    const wanted = candidates(chunk, direct).map(fileName)
    const [base = 'chunk'] = wanted
    let name = wanted.find((each) => !taken.has(`${each}.js`))
    for (let n = 2; name === undefined; n++) if (!taken.has(`${base}-${n}.js`)) name = `${base}-${n}`
    taken.add(`${name}.js`)
    names.set(chunk.id, `${name}.js`)
  }
  return names
}

/** The names that fit a chunk, best first. */
function candidates({ targets, modules }: Chunk, direct: ReadonlySet<string>): string[] {
  const [target] = targets
  if (target !== undefined) return [target.path.startsWith(source) ? ownName(target.path) : target.request]
  const own = modules.filter(({ path }) => path.startsWith(source))
  const folders = weigh(own, ({ path }) => path.slice(source.length).split('/')[0])
  const packages = weigh(modules, ({ path }) => packageOf(path)?.name)
  const [folder] = folders
  const [heaviest] = packages
  if (folder === undefined || (heaviest !== undefined && heaviest.size > folder.size)) {
    const known = packages.find(({ key }) => direct.has(key))
    return [known, heaviest].flatMap((each) => (each === undefined ? [] : [each.key]))
  }
  const parts = weigh(own, ({ path }) => path).map(({ key }) => ownName(key).split('/').at(-1) ?? '')
  const total = own.reduce((sum, { size }) => sum + size, 0)
  if (folder.size * 2 <= total) return parts.map((part) => `shared-${part}`)
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

/** The sizes summed by key, largest first; what has no key is left out. */
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
 * The entry's code with the new names. The entry alone turns the number of a chunk into the name of its file: all
 * other code asks for chunks by number, so nothing else has to change.
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
