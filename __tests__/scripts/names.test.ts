import type { Chunk } from '../../scripts/bundle/chunks.js'
import type { Lockfile } from '../../scripts/bundle/lockfile.js'
import { nameChunks, withNames } from '../../scripts/bundle/names.js'

/** A chunk with these modules: path → bytes. `requests` are those that an import() asks for: path → its words. */
function chunk(id: string, modules: Record<string, number>, requests: Record<string, string> = {}): Chunk {
  const list = Object.entries(modules).map(([path, size]) => ({ path, size }))
  const targets = list.flatMap((module) => {
    const request = requests[module.path]
    return request === undefined ? [] : [{ ...module, request }]
  })
  return { id, file: `${id}.index.js`, isEntry: false, modules: list, targets }
}

/** A lockfile with these direct dependencies, each with the packages that it brings. */
function lockfile(direct: Record<string, string[]> = {}): Lockfile {
  const named = (names: string[]) => Object.fromEntries(names.map((name) => [name, '1']))
  const packages: Lockfile['packages'] = { '': { dependencies: named(Object.keys(direct)) } }
  for (const [name, brought] of Object.entries(direct)) {
    for (const each of brought) packages[`node_modules/${each}`] = {}
    packages[`node_modules/${name}`] = { dependencies: named(brought) }
  }
  return { packages }
}

const nameOf = (one: Chunk, direct?: Record<string, string[]>) => nameChunks([one], lockfile(direct), []).get(one.id)

describe('the name of a chunk', () => {
  it.each([
    ['lib/src/commands/upload.js', 'command-upload.js'],
    ['lib/src/commands/upload/command.js', 'command-upload.js'],
    ['lib/src/commands/sync/apply.js', 'command-sync-apply.js'],
    ['lib/src/report/html.js', 'report-html.js'],
  ])('is that of the module that an import() asks for: %s', (path, name) => {
    expect(nameOf(chunk('1', { [path]: 1, 'node_modules/large/x.js': 99 }, { [path]: './x.js' }))).toBe(name)
  })

  it.each([
    ['ajv/dist/2020.js', 'ajv-2020.js'],
    ['@scope/part', 'scope-part.js'],
    ['yaml', 'yaml.js'],
  ])('is that of the package that an import() asks for: %s', (request, name) => {
    expect(nameOf(chunk('1', { 'node_modules/x/y.js': 1 }, { 'node_modules/x/y.js': request }))).toBe(name)
  })

  it('is that of the direct dependency, also if a package that it brings is larger', () => {
    const modules = { 'node_modules/archiver/x.js': 3, 'node_modules/stream/x.js': 8, 'lib/src/base/a.js': 2 }
    expect(nameOf(chunk('1', modules), { archiver: ['stream'] })).toBe('archiver.js')
    expect(nameOf(chunk('1', modules))).toBe('stream.js')
  })

  it('is that of the direct dependency that brings most of it, also if another one is larger without its packages', () => {
    const modules = { 'node_modules/github/x.js': 1, 'node_modules/client/x.js': 9, 'node_modules/throttling/x.js': 3 }
    const direct = { throttling: ['queue'], github: ['client'] }
    expect(nameOf(chunk('1', modules), direct)).toBe('github.js')
  })

  it('is not that of a direct dependency that is not in it', () => {
    const modules = { 'node_modules/glob/x.js': 1, 'node_modules/match/x.js': 9 }
    expect(nameOf(chunk('1', modules), { archiver: ['match'], glob: [] })).toBe('glob.js')
  })

  it('is that of the folder with most of its code, or else of its largest part', () => {
    expect(nameOf(chunk('1', { 'lib/src/tenant/a.js': 6, 'lib/src/base/b.js': 5 }))).toBe('tenant.js')
    expect(nameOf(chunk('1', { 'lib/src/tenant/a.js': 4, 'lib/src/base/b.js': 3, 'lib/src/report/large.js': 5 }))).toBe(
      'shared-large.js',
    )
  })

  it('is unique: it goes to the requested chunk, then to the larger one, and never replaces an existing file', () => {
    const folder = (id: string, size: number) =>
      chunk(id, { [`lib/src/tenant/${id}.js`]: size, 'lib/src/tenant/z.js': 1 })
    const chunks = [
      folder('10', 5),
      folder('11', 9),
      chunk('12', { 'lib/src/runtime/a.js': 5 }),
      chunk('13', { 'node_modules/Host/x.js': 5 }),
      chunk('14', { 'node_modules/a/x.js': 9 }),
      chunk('15', { 'node_modules/b/x.js': 1 }, { 'node_modules/b/x.js': 'a' }),
    ]
    const expected = {
      '10': 'tenant-10.js',
      '11': 'tenant.js',
      '12': 'runtime.js',
      '13': 'host-2.js',
      '14': 'a-2.js',
      '15': 'a.js',
    }
    for (const order of [chunks, chunks.toReversed()]) {
      expect(Object.fromEntries(nameChunks(order, lockfile(), ['host.js']))).toEqual(expected)
    }
  })

  it('is not given to the entry, which stays index.js', () => {
    expect(nameChunks([{ ...chunk('1', { 'lib/src/index.js': 1 }), isEntry: true }], lockfile(), []).size).toBe(0)
  })
})

describe('the entry with the names', () => {
  const numbered = 'before; return "" + chunkId + ".index.js"; after'

  it('finds each chunk by its name', () => {
    const code = withNames(
      `const u = (chunkId) => { ${numbered.slice(8, -6)} }; u`,
      new Map([
        ['7', 'got.js'],
        ['3', 'ajv.js'],
      ]),
    )
    const fileOf = new Function(code.replace(/u$/, 'return u'))() as (id: number) => string
    expect([fileOf(7), fileOf(3)]).toEqual(['got.js', 'ajv.js'])
    expect(code.indexOf('ajv.js')).toBeLessThan(code.indexOf('got.js'))
  })

  it.each([
    ['nowhere', 'nothing'],
    ['in two places', `${numbered} ${numbered}`],
  ])('is refused when the bundler writes the names of chunks %s', (_, code) => {
    expect(() => withNames(code, new Map())).toThrow(/turns numbers of chunks into names in [02] places instead of one/)
  })
})
