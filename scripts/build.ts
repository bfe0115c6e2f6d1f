import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chunksOf, type StatsChunk, statsOptions } from './bundle/chunks.js'
import { withoutComments } from './bundle/comments.js'
import { dependenciesTable } from './bundle/dependencies-page.js'
import { bundledPackages, licencesText } from './bundle/licences.js'
import type { Lockfile } from './bundle/lockfile.js'
import { nameChunks, withNames } from './bundle/names.js'
import { reasons } from './bundle/reasons.js'
import { replaceBlock } from './replace-block.js'

/**
 * Writes dist/, which the actions run, with the licences of its packages, and the table of docs/dependencies.md. Run it
 * from the repository's root, after tsc. The code is not minified, so that the stack of a defect is readable; only the
 * comments are left out. tsc leaves out our own, as the bundler divides modules by their size.
 */
interface Bundle {
  code: string
  assets: Record<string, { source: string | Buffer }>
  symlinks: Record<string, string>
  stats: { toJson(options: typeof statsOptions): { chunks?: StatsChunk[] } }
}

const root = process.cwd()
const ncc = createRequire(import.meta.url)('@vercel/ncc') as (entry: string, options: object) => Promise<Bundle>
const { code, assets, symlinks, stats } = await ncc(join(root, 'lib', 'src', 'index.js'), { cache: false, quiet: true })
const chunks = chunksOf(stats.toJson(statsOptions), root)
const packages = bundledPackages(chunks, root)
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile

// The process that runs a connector is a separate program without dependencies. It is not bundled, because the bundler
// would replace its `import()` of the connector.
const runtime = join('lib', 'src', 'runtime')
const hosts = readdirSync(runtime).filter((name) => /^host.*\.js$/.test(name))

const files = new Map<string, string | Buffer>([['licenses.txt', licencesText(packages, root)]])
for (const name of hosts) {
  files.set(name, readFileSync(join(runtime, name), 'utf8').replace(/^\/\/# sourceMappingURL=.*\n?/m, ''))
}
const names = nameChunks(chunks, lockfile, ['index.js', 'package.json', ...files.keys()])
files.set('index.js', withoutComments(withNames(code, names)))
files.set('package.json', assets['package.json']?.source ?? '')
for (const { id, file } of chunks) {
  const [name, source] = [names.get(id), assets[file]?.source]
  if (name !== undefined && source !== undefined) files.set(name, withoutComments(String(source)))
}
// Fails for any other file of the bundler, which would be lost otherwise.
const expected = new Set(['package.json', ...chunks.map(({ file }) => file)])
const unknown = [...Object.keys(assets).filter((name) => !expected.has(name)), ...Object.keys(symlinks)]
if (unknown.length > 0 || files.size !== hosts.length + 2 + chunks.length) {
  throw new Error(`the bundle is not what was expected: ${unknown.join(', ')}`)
}

const page = join('docs', 'dependencies.md')
const table = dependenciesTable(packages, lockfile, reasons)
const pageText = replaceBlock(readFileSync(page, 'utf8'), 'dependencies', table, page)

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
for (const [name, content] of files) writeFileSync(join('dist', name), content)
writeFileSync(page, pageText)
