import { mkdirSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { UserError } from '../../src/core/errors.js'
import { findProject } from '../../src/project/project.js'
import { rejection, temporaryFolder, writeFiles } from '../support/project-folder.js'

const root = temporaryFolder()
let counter = 0

/** A repository with these files. */
function repository(files: Record<string, string | object>): string {
  const folder = join(root, `repository-${counter++}`)
  mkdirSync(join(folder, '.git'), { recursive: true })
  return writeFiles(folder, files)
}

const plain = { name: 'x', version: '1.0.0' }
const sdk = '@sailpoint/connector-sdk'

test('a connector project', async () => {
  const folder = repository({
    'package.json': { ...plain, scripts: { build: 'ncc build' }, dependencies: { [sdk]: '^1.1.0' } },
    'package-lock.json': {},
    'connector-spec.json': '{}',
  })
  expect(await findProject(folder)).toEqual({
    directory: folder,
    kind: 'connector',
    name: 'x',
    version: '1.0.0',
    bundleName: 'x-1.0.0.zip',
    sdkVersion: '^1.1.0',
    packageManager: 'npm',
    berry: false,
    lockfile: join(folder, 'package-lock.json'),
    installDirectory: folder,
    repositoryRoot: folder,
    scripts: { build: 'ncc build' },
    dependencies: { [sdk]: '^1.1.0' },
    devDependencies: {},
    specFile: join(folder, 'connector-spec.json'),
    bundlePlaces: [join(folder, 'dist', 'index.js')],
    indexFile: join(folder, 'dist', 'index.js'),
  })
  expect((await findProject(relative(process.cwd(), folder))).directory).toBe(folder)
})

test.each([
  ['@acme/x', '1.0.0', 'acme-x-1.0.0.zip'],
  ['@acme/some.thing_2', '1.0.0-beta.1+build', 'acme-some.thing_2-1.0.0-beta.1-build.zip'],
  ['../../evil', '1.0.0', 'evil-1.0.0.zip'],
  ['x', '../1', 'x-1.zip'],
])('%s %s is packed as %s', async (name, version, expected) => {
  expect((await findProject(repository({ 'package.json': { name, version } }))).bundleName).toBe(expected)
})

describe('the bundle', () => {
  const bundle = 'exports.connector = 1'
  const compiled = `const sdk = require("${sdk}")`
  const index = async (files: Record<string, string>, more: object = {}) => {
    const folder = repository({ 'package.json': { ...plain, ...more }, 'connector-spec.json': '{}', ...files })
    return relative(folder, (await findProject(folder)).indexFile).replaceAll('\\', '/')
  }

  test.each<[string, Record<string, string>, object, string]>([
    ['dist/index.js without any', {}, { main: 'out/main.js' }, 'dist/index.js'],
    ['dist/index.js', { 'dist/index.js': bundle, 'out/main.js': bundle }, { main: 'out/main.js' }, 'dist/index.js'],
    ['what main names', { 'out/main.js': bundle }, { main: './out/main.js' }, 'out/main.js'],
    [
      'what pack-zip names, and not what it runs',
      { 'zip.js': bundle, 'out/one.cjs': bundle },
      { scripts: { 'pack-zip': 'node zip.js && zip -j "x.zip" out/one.cjs' } },
      'out/one.cjs',
    ],
    [
      'what main names, if dist/index.js is only compiled',
      { 'dist/index.js': compiled, 'out/main.js': bundle },
      { main: 'out/main.js' },
      'out/main.js',
    ],
    [
      'not what main names, if it is only compiled',
      { 'lib/main.js': compiled },
      { main: 'lib/main.js' },
      'dist/index.js',
    ],
    ['what main names without its extension', { 'out/main.js': bundle }, { main: './out/main' }, 'out/main.js'],
    ['what main names as a folder', { 'out/index.js': bundle }, { main: 'out/' }, 'out/index.js'],
    ['an ES module that main names', { 'out/main.mjs': bundle }, { main: 'out/main.mjs' }, 'out/main.mjs'],
    ['a CommonJS module that main names', { 'out/main.cjs': bundle }, { main: 'out/main.cjs' }, 'out/main.cjs'],
    ['what exports names', { 'out/main.js': bundle }, { exports: './out/main.js' }, 'out/main.js'],
    [
      'what exports names under a condition',
      { 'out/main.cjs': bundle, 'out/types.js': bundle, 'out/other.js': bundle },
      {
        exports: {
          './other': './out/other.js',
          '.': { types: './out/types.js', node: [{ import: './out/none.mjs', require: './out/main.cjs' }] },
        },
      },
      'out/main.cjs',
    ],
    ['what exports names without subpaths', { 'a.mjs': bundle }, { exports: { import: './a.mjs' } }, 'a.mjs'],
    ['no other subpath', { 'a.js': bundle }, { exports: { './a': './a.js' } }, 'dist/index.js'],
    ['main before exports', { 'a.js': bundle, 'b.js': bundle }, { main: 'a.js', exports: './b.js' }, 'a.js'],
    ['not a source', { 'src/index.js': bundle }, { main: 'src/index.js' }, 'dist/index.js'],
    ['not a file out of the project', { '../main.js': bundle }, { main: '../main.js' }, 'dist/index.js'],
    ['not a program', { 'zip.js': bundle }, { scripts: { 'pack-zip': 'node zip.js' } }, 'dist/index.js'],
  ])('is %s', async (_what, files, more, expected) => {
    expect(await index(files, more)).toBe(expected)
  })

  test('is not read through a link out of the repository', async () => {
    const folder = repository({ 'package.json': { ...plain, main: 'main.js' }, 'connector-spec.json': '{}' })
    symlinkSync(writeFiles(root, { 'elsewhere.js': bundle }) && join(root, 'elsewhere.js'), join(folder, 'main.js'))
    expect((await rejection(findProject(folder))).message).toMatch(/main\.js is a link to a file outside/)
  })
})

describe('a folder that is not a project is refused in one line', () => {
  const file = writeFiles(root, { 'a file': 'x' })
  test.each<[string, () => string, RegExp]>([
    [
      'a folder that is not there',
      () => join(root, 'nowhere'),
      /^there is no folder .*nowhere; give the folder of the connector project$/,
    ],
    ['a file', () => join(file, 'a file'), /a file is a file; give the folder of the connector project$/],
    ['no package.json', () => repository({ 'readme.md': '' }), /there is no package\.json in .*; give the folder/],
    [
      'a broken package.json',
      () => repository({ 'package.json': '{\n "name": "x"\n "version": 1 }' }),
      /package\.json is not JSON, line 3, column 2: a comma is missing/,
    ],
    ['another kind of package.json', () => repository({ 'package.json': '[]' }), /must hold a JSON object/],
    ['no name', () => repository({ 'package.json': { version: '1.0.0' } }), /has no name/],
    ['no version', () => repository({ 'package.json': { name: 'x' } }), /has no version/],
    ['a name of another type', () => repository({ 'package.json': { name: 7, version: '1' } }), /has no name/],
    [
      'an unknown package manager',
      () => repository({ 'package.json': { ...plain, packageManager: 'cargo@1' } }),
      /names the package manager "cargo"; only pnpm, yarn, bun and npm/,
    ],
  ])('%s', async (_, make, message) => {
    const error = await rejection(findProject(make()))
    expect(error).toBeInstanceOf(UserError)
    expect(error.message).toMatch(message)
    expect(error.message).not.toMatch(/\n/)
  })

  test('with the location in an invalid package.json', async () => {
    const folder = repository({ 'package.json': '\uFEFF{\r\n "name": x }' })
    expect(await rejection(findProject(folder))).toMatchObject({
      location: { file: join(folder, 'package.json'), line: 2, column: 10 },
    })
  })
})

describe('connector or customizer', () => {
  const customizer =
    "import { createConnectorCustomizer } from 'sdk'\nexport const connectorCustomizer = createConnectorCustomizer()"
  test.each<[string, Record<string, string>, 'connector' | 'customizer']>([
    ['a spec', { 'connector-spec.json': '{}', 'src/index.ts': customizer }, 'connector'],
    ['a customizer without a spec', { 'src/index.ts': customizer }, 'customizer'],
    ['a customizer further in', { 'src/index.ts': "export * from './a/b.js'", 'src/a/b.ts': customizer }, 'customizer'],
    ['a customizer in plain JavaScript', { 'index.js': 'exports.connectorCustomizer = build()' }, 'customizer'],
    [
      'a connector that lost its spec',
      { 'src/index.ts': 'export const connector = async () => createConnector()' },
      'connector',
    ],
    ['a connector with a customizer', { 'src/a.ts': customizer, 'src/b.ts': 'createConnector()' }, 'connector'],
    [
      'a customizer in a comment',
      { 'src/index.ts': '// createConnectorCustomizer()\n/* connectorCustomizer */' },
      'connector',
    ],
    ['a customizer in a test', { 'src/index.test.ts': customizer }, 'connector'],
    ['a built customizer', { 'dist/index.js': 'exports.connectorCustomizer = 1' }, 'customizer'],
    ['nothing', {}, 'connector'],
  ])('%s', async (_, files, kind) => {
    const folder = repository({ 'package.json': plain, ...files })
    const project = await findProject(folder)
    expect(project.kind).toBe(kind)
    expect(project.specFile).toBe(kind === 'customizer' ? undefined : join(folder, 'connector-spec.json'))
  })
})

describe('the package manager and the folder of its install', () => {
  async function found(files: Record<string, string | object>, path = '.') {
    const folder = repository({ [join(path, 'package.json')]: plain, ...files })
    const { packageManager, berry, lockfile, installDirectory } = await findProject(join(folder, path))
    return [
      berry ? 'berry' : packageManager,
      lockfile === undefined ? undefined : relative(folder, lockfile).replaceAll('\\', '/'),
      relative(folder, installDirectory).replaceAll('\\', '/'),
    ]
  }
  const member = 'packages/x'
  const workspace = { name: 'root', workspaces: ['packages/*'] }

  test.each<[string, Record<string, string | object>, string, (string | undefined)[]]>([
    ['none', {}, '.', ['npm', undefined, '']],
    ['npm', { 'package-lock.json': '{}' }, '.', ['npm', 'package-lock.json', '']],
    [
      'npm, published',
      { 'package-lock.json': '{}', 'npm-shrinkwrap.json': '{}' },
      '.',
      ['npm', 'npm-shrinkwrap.json', ''],
    ],
    ['Yarn 1', { 'yarn.lock': '# yarn lockfile v1\n' }, '.', ['yarn', 'yarn.lock', '']],
    ['a newer Yarn by its lockfile', { 'yarn.lock': '__metadata:\n  version: 8\n' }, '.', ['berry', 'yarn.lock', '']],
    ['a newer Yarn by its settings', { 'yarn.lock': '', '.yarnrc.yml': '' }, '.', ['berry', 'yarn.lock', '']],
    ['pnpm', { 'pnpm-lock.yaml': '' }, '.', ['pnpm', 'pnpm-lock.yaml', '']],
    ['bun', { 'bun.lock': '' }, '.', ['bun', 'bun.lock', '']],
    ['bun, older', { 'bun.lockb': '' }, '.', ['bun', 'bun.lockb', '']],
    ['a second lockfile of npm', { 'yarn.lock': '', 'package-lock.json': '{}' }, '.', ['yarn', 'yarn.lock', '']],
    [
      'a field against a lockfile',
      { 'package.json': { ...plain, packageManager: 'npm@10.0.0' }, 'yarn.lock': '' },
      '.',
      ['npm', undefined, ''],
    ],
    [
      'a field among lockfiles',
      {
        'package.json': { ...plain, packageManager: 'npm@10.0.0+sha224.aa' },
        'yarn.lock': '',
        'package-lock.json': '{}',
      },
      '.',
      ['npm', 'package-lock.json', ''],
    ],
    [
      'a field with a newer Yarn',
      { 'package.json': { ...plain, packageManager: 'yarn@4.1.0' }, 'yarn.lock': '' },
      '.',
      ['berry', 'yarn.lock', ''],
    ],
    [
      'a field with Yarn 1',
      { 'package.json': { ...plain, packageManager: 'yarn@1.22.22' }, '.yarnrc.yml': '' },
      '.',
      ['yarn', undefined, ''],
    ],
    [
      'the other field',
      { 'package.json': { ...plain, devEngines: { packageManager: { name: 'pnpm' } } } },
      '.',
      ['pnpm', undefined, ''],
    ],
    ['a field above', { 'package.json': { packageManager: 'pnpm@9.0.0' } }, member, ['pnpm', undefined, member]],
    ['a workspace', { 'package.json': workspace, 'package-lock.json': '{}' }, member, ['npm', 'package-lock.json', '']],
    [
      'a workspace in the other form',
      { 'package.json': { workspaces: { packages: ['./packages/**'] } }, 'yarn.lock': '' },
      member,
      ['yarn', 'yarn.lock', ''],
    ],
    ['a workspace without a lockfile', { 'package.json': workspace }, member, ['npm', undefined, '']],
    [
      'a workspace that leaves it out',
      { 'package.json': { workspaces: ['packages/*', '!packages/x'] }, 'package-lock.json': '{}' },
      member,
      ['npm', undefined, member],
    ],
    [
      'a lockfile above of something else',
      { 'package.json': { name: 'root' }, 'yarn.lock': '' },
      member,
      ['npm', undefined, member],
    ],
    [
      'its own lockfile in a workspace',
      { 'package.json': workspace, 'yarn.lock': '', [`${member}/package-lock.json`]: '{}' },
      member,
      ['npm', `${member}/package-lock.json`, member],
    ],
    [
      'a workspace of pnpm',
      {
        'package.json': {},
        'pnpm-workspace.yaml':
          '# all\npackages:\n  # ours\n  - "apps/*"\n  - packages/* # here\n\ncatalog:\n  - other\n',
        'pnpm-lock.yaml': '',
      },
      member,
      ['pnpm', 'pnpm-lock.yaml', ''],
    ],
    [
      'a workspace of pnpm in one line',
      { 'pnpm-workspace.yaml': "packages: ['packages/*', apps]\r\n", 'pnpm-lock.yaml': '' },
      member,
      ['pnpm', 'pnpm-lock.yaml', ''],
    ],
    [
      'another workspace of pnpm',
      { 'pnpm-workspace.yaml': 'packages:\n- apps/*\nother:\n- packages/*\n', 'pnpm-lock.yaml': '' },
      member,
      ['npm', undefined, member],
    ],
    ['a broken package.json above', { 'package.json': '{', 'yarn.lock': '' }, member, ['npm', undefined, member]],
  ])('%s', async (_, files, path, expected) => {
    expect(await found(files, path)).toEqual(expected)
  })

  test.each([
    ['packages/*', 'packages/a', true],
    ['./packages/*/', 'packages/a', true],
    ['/packages//*', 'packages/a', true],
    ['packages/*', 'packages/a/b', false],
    ['packages/**', 'packages/a/b', true],
    ['**', 'packages/a/b', true],
    ['**/b', 'packages/a/b', true],
    ['packages/**/c', 'packages/a/b', false],
    ['{packages,apps}/*', 'apps/a', true],
    ['{packages/a,libs/*}', 'libs/q', true],
    ['{packages/a,libs/*}', 'packages/b', false],
    ['packages/{a,{b,c}}', 'packages/c', true],
    ['packages/{1..20}', 'packages/12', true],
    ['packages/{1..20}', 'packages/0', false],
    ['packages/v{08..11}', 'packages/v09', true],
    ['packages/{a..c}', 'packages/b', true],
    ['packages/[ab]', 'packages/b', true],
    ['packages/[a-c]x', 'packages/bx', true],
    ['packages/[ab]', 'packages/c', false],
    ['packages/[!a]', 'packages/b', true],
    ['packages/[!a]', 'packages/a', false],
    ['packages/[[:alpha:]]', 'packages/b', true],
    ['packages/?', 'packages/b', true],
    ['packages/@(a|b)', 'packages/b', true],
    ['packages/+(a|b)', 'packages/ab', true],
    ['packages/!(a|b)', 'packages/c', true],
    ['packages/!(a|b)', 'packages/b', false],
    ['!(packages)/*', 'apps/a', true],
    ['packages/*', 'packages/.a', false],
    ['packages/.a', 'packages/.a', true],
    ['packages/\\*', 'packages/a', false],
    ['Packages/*', 'packages/a', false],
    ['packages', 'packages/a', false],
    ['packages/a+', 'packages/aa', false],
    ['packages/{a', 'packages/a', false],
    ['', 'packages/a', false],
  ])('by the pattern %j, membership of %s is %s', async (pattern, path, isMember) => {
    const expected = ['npm', isMember ? 'package-lock.json' : undefined, isMember ? '' : path]
    expect(await found({ 'package.json': { workspaces: [pattern] }, 'package-lock.json': '{}' }, path)).toEqual(
      expected,
    )
    const yaml = { 'pnpm-workspace.yaml': JSON.stringify({ packages: [pattern] }), 'pnpm-lock.yaml': '' }
    expect((await found(yaml, path))[1]).toBe(isMember ? 'pnpm-lock.yaml' : undefined)
  })

  test.each<[string[], boolean, boolean]>([
    [['packages/*', '!packages/x'], false, false],
    [['!packages/x', 'packages/*'], false, false],
    [['packages/*', '!**/x'], false, false],
    [['packages/*', '!./packages/x/'], false, false],
    [['packages/*', '!packages/x', 'packages/x'], true, false],
    [['packages/*', '!packages/{y,z}'], true, true],
    [['!packages/y'], false, false],
  ])('exclusions work as in npm and pnpm: %j', async (patterns, npm, pnpm) => {
    const [, lockfile] = await found({ 'package.json': { workspaces: patterns }, 'package-lock.json': '{}' }, member)
    expect(lockfile !== undefined).toBe(npm)
    const yaml = { 'pnpm-workspace.yaml': JSON.stringify({ packages: patterns }), 'pnpm-lock.yaml': '' }
    expect((await found(yaml, member))[1] !== undefined).toBe(pnpm)
  })

  test.each([
    ['text in several lines', 'packages:\n  - >-\n    packages/*\n'],
    ['anchors', 'x: &x packages/*\npackages: [*x]\n'],
    ['a comment and a byte order mark', '\ufeffpackages: # all\n  - "packages/*"\n'],
    ['keys in quotes', '"packages":\n- packages/{x,y}\n'],
    ['brackets and commas', 'packages: [\'packages/[a-z]\', "packages/{a,b}"]\n'],
  ])('pnpm-workspace.yaml with %s', async (_, text) => {
    const files = { 'pnpm-workspace.yaml': text, 'pnpm-lock.yaml': '' }
    expect(await found(files, member)).toEqual(['pnpm', 'pnpm-lock.yaml', ''])
  })

  test.each<[string, Record<string, string | object>]>([
    ['no list', { 'pnpm-workspace.yaml': 'packages: packages/*\n' }],
    ['no packages', { 'pnpm-workspace.yaml': 'catalog: {}\n' }],
    ['nothing', { 'pnpm-workspace.yaml': '' }],
    ['no texts', { 'pnpm-workspace.yaml': 'packages: [1, null, [packages/*]]\n' }],
  ])('pnpm-workspace.yaml that holds %s', async (_, files) => {
    expect(await found({ ...files, 'pnpm-lock.yaml': '' }, member)).toEqual(['npm', undefined, member])
  })

  const yaml = 'pnpm-workspace.yaml'
  const nested = '- '.repeat(50_000)
  test.each<[string, string, Record<string, string>, RegExp]>([
    [
      'that is broken',
      member,
      { [yaml]: 'a: 1\npackages: [' },
      /pnpm-workspace\.yaml is not YAML that can be used, line 2: /,
    ],
    [
      'that is nested without end',
      member,
      { [yaml]: `${nested}x` },
      /not YAML that can be used: it is nested deeper than 200$/,
    ],
  ])(
    'pnpm-workspace.yaml %s is refused, unless the project has a lockfile of its own',
    async (_, path, files, message) => {
      const error = await rejection(found(files, path))
      expect(error).toBeInstanceOf(UserError)
      expect(error.message).toMatch(message)
      expect(await found({ ...files, [`${path}/package-lock.json`]: '{}' }, path)).toHaveLength(3)
    },
  )

  const long = 'a'.repeat(250)
  test.each([
    ['x'.repeat(257), member],
    ['*a*a*a*a*a*a*b', long],
    ['packages/*a*a*a*a*b', `packages/${long}`],
    ['**/a/**/a/**/a/**/a/**/b', 'a/'.repeat(200)],
    ['{**,a/*}a**{**,a/*}{**,a/*}c', 'a/'.repeat(200)],
    [`${'{a,a}'.repeat(40)}c`, 'a'.repeat(40)],
    [`${'@(a|a)'.repeat(40)}c`, 'a'.repeat(40)],
    [`x${'(a)?'.repeat(40)}c`, 'a'.repeat(40)],
    ['+(a|aa|ab)/x', 'a'.repeat(40)],
    ['+(ab|a|b)c', 'ab'.repeat(20)],
    ['*(a*)c', 'a'.repeat(40)],
    ['+(+(a))c', 'a'.repeat(40)],
    [`!(${'*a'.repeat(20)})c`, 'a'.repeat(40)],
    ['+(a|)c', 'a'.repeat(40)],
    ['packages/{1..1000000}', member],
    ['packages/{a..bc}', member],
    ['packages/{1..9..2}', member],
  ])('the pattern %s is refused because it is too slow or not supported', async (pattern, path) => {
    for (const workspaces of [[pattern], ['packages/*', '**', `!${pattern}`]]) {
      const error = await rejection(found({ 'package.json': { workspaces } }, path))
      expect(error).toBeInstanceOf(UserError)
      expect(error.message).toMatch(
        /^the workspace pattern ".*" of .*package\.json (is longer than|takes too long|has a range).*; simplify it, or split it into several patterns$/,
      )
    }
  })

  test('folders above the repository are ignored', async () => {
    const outer = repository({ 'package.json': workspace, 'yarn.lock': '', 'packages/x/package.json': plain })
    mkdirSync(join(outer, member, '.git'))
    const project = await findProject(join(outer, member))
    expect(project).toMatchObject({ packageManager: 'npm', lockfile: undefined, repositoryRoot: join(outer, member) })
  })
})

describe('the version of the SDK', () => {
  const manifest = { ...plain, dependencies: { [sdk]: '^1.0.0' } }
  test.each<[string, Record<string, string | object>, string | undefined]>([
    ['not asked for', { 'package.json': plain, [`node_modules/${sdk}/package.json`]: { version: '9.0.0' } }, undefined],
    ['only asked for', {}, '^1.0.0'],
    ['for development', { 'package.json': { ...plain, devDependencies: { [sdk]: '1.1.17' } } }, '1.1.17'],
    [
      'installed',
      {
        [`node_modules/${sdk}/package.json`]: { version: '1.1.17' },
        'package-lock.json': { packages: { [`node_modules/${sdk}`]: { version: '1.1.1' } } },
      },
      '1.1.17',
    ],
    [
      'locked by npm',
      { 'package-lock.json': { packages: { [`node_modules/${sdk}`]: { version: '1.1.17' } } } },
      '1.1.17',
    ],
    ['locked by an old npm', { 'package-lock.json': { dependencies: { [sdk]: { version: '1.1.16' } } } }, '1.1.16'],
    [
      'locked by Yarn 1',
      { 'yarn.lock': `a@1:\n  version "3.0.0"\n\n"${sdk}@^1.0.0":\n  version "1.1.15"\n  resolved "x"\n` },
      '1.1.15',
    ],
    [
      'locked by a newer Yarn',
      { 'yarn.lock': `__metadata:\n  version: 8\n\n"${sdk}@npm:^1.0.0":\n  version: 1.1.14\n  resolution: "x"\n` },
      '1.1.14',
    ],
    ['locked by pnpm', { 'pnpm-lock.yaml': `packages:\n\n  '${sdk}@1.1.13(x@1)':\n    resolution: {}\n` }, '1.1.13'],
    ['locked by an older pnpm', { 'pnpm-lock.yaml': `packages:\n\n  /${sdk}/1.1.12:\n    resolution: {}\n` }, '1.1.12'],
    ['locked by bun', { 'bun.lock': `{ "packages": { "${sdk}": ["${sdk}@1.1.11", "", {}] , } }` }, '1.1.11'],
    ['in a lockfile that is all line ends', { 'pnpm-lock.yaml': '\n'.repeat(400_000) }, '^1.0.0'],
    ['in a broken lockfile', { 'package-lock.json': '{' }, '^1.0.0'],
  ])('%s', async (_, files, expected) => {
    expect((await findProject(repository({ 'package.json': manifest, ...files }))).sdkVersion).toBe(expected)
  })

  test('installed at the root of a workspace', async () => {
    const folder = repository({
      'package.json': { workspaces: ['packages/*'] },
      'packages/x/package.json': manifest,
      [`node_modules/${sdk}/package.json`]: { version: '1.1.10' },
    })
    expect((await findProject(join(folder, 'packages', 'x'))).sdkVersion).toBe('1.1.10')
  })

  test('installed as a link out of the repository, as npm link leaves it', async () => {
    const store = repository({ 'package.json': { name: sdk, version: '1.1.12' } })
    const folder = repository({ 'package.json': manifest, 'node_modules/@sailpoint/.keep': '' })
    symlinkSync(store, join(folder, 'node_modules', sdk), 'junction')
    expect((await findProject(folder)).sdkVersion).toBe('1.1.12')
  })
})
