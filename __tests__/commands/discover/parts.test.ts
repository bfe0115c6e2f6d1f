import { readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { runInShell } from '../../support/program.js'
import { connectorFiles, Repository } from '../../support/repository.js'

let repository: Repository
beforeEach(() => {
  repository = new Repository()
})
afterEach(() => repository.remove())

/** What changed since a commit, and the first reason of each. */
async function changesSince(base: string): Promise<Record<string, string>> {
  const { code, stdout, stderr } = await runInShell(['discover', '--base', base], { cwd: repository.folder })
  expect([code, stderr]).toEqual([0, ''])
  const lines = [...stdout.matchAll(/^"[^"]*" as "([^"]*)", changed: "([^"]*)"/gm)]
  return Object.fromEntries(lines.map(([, alias = '', reason = '']) => [alias, reason]))
}

/** A connector with a source, in a folder with its name. */
const connector = (name: string, source: string, more: object = {}) => ({
  ...connectorFiles(`connectors/${name}`, more),
  [`connectors/${name}/src/index.ts`]: source,
})

const workspace = { 'package.json': { workspaces: ['connectors/*', 'packages/*'] }, 'package-lock.json': '{}' }

it('follows every form of an import, and what else a project is built from', async () => {
  const build = (script: string) => ({ scripts: { build: script } })
  repository.write({
    ...workspace,
    ...connector('control', "// import '../../../shared/comment'\nconst text = \"import '../../../shared/comment'\""),
    ...connector('comment', "import /* it's */ x /* 'a' */ from /* b */ '../../../shared/comment'"),
    ...connector('expression', "const start = /\\/*/\nconst x = require  (  '../../../shared/expression' )"),
    ...connector('template', 'const x = await import(`../../../shared/template.js`)'),
    ...connector('computed', `const x = (name: string) => import(\`../../../shared/regions/\${name}.js\`)`),
    ...connector('suffix', "import text from '../../../shared/suffix.txt?raw'"),
    ...connector('manifest', "import { x } from '../../../shared/manifest'"),
    'shared/manifest/package.json': { main: 'lib/main.js' },
    ...connector('aliased', "import '@shared/part'"),
    'connectors/aliased/rollup.config.js': "alias({ '@shared': path.resolve(__dirname, '../../shared/aliased') })",
    'shared/aliased/index.ts': '',
    ...connector('bundled', ''),
    'connectors/bundled/tsconfig.bundle.json': { extends: '../../shared/fifth.json' },
    'connectors/bundled/tsconfig.test.json': { extends: '../../shared/checked.json' },
    ...connector('reference', '/// <reference path="../../../shared/reference.d.ts" />'),
    ...connector('named', "import { x } from '@acme/unlisted/more'"),
    ...connector('through', "import '../../../shared/through'"),
    'shared/through.ts': "import '@acme/through'",
    ...connector('beside', ''),
    'connectors/beside/index.js': "require('../../shared/beside')",
    ...connector('compiled', ''),
    'connectors/compiled/lib/entry.js': "require('../../../shared/compiled')",
    ...connector('checked', ''),
    'connectors/checked/eslint.config.mjs': "import '../../shared/eslint.base.mjs'",
    'connectors/checked/test/a.js': "require('../../../shared/checked')",
    ...connector('script', '', build('node ../../shared/build.mjs && ncc build src/index.ts')),
    'shared/build.mjs': "import './steps.mjs'",
    ...connector('copied', '', build('cp -r ../../shared/copied/*.ts src && ncc build src/index.ts')),
    ...connector('tested', '', { scripts: { build: 'ncc build src/index.ts', test: 'node ../../shared/checked.js' } }),
    ...connector('configured', "import '#shared/alias'", build('tsc -p tsconfig.build.json && ncc build out/index.js')),
    'connectors/configured/tsconfig.build.json': { extends: ['../../shared/first.json', '../../shared/second'] },
    'shared/first.json': {},
    'shared/second.json': { extends: './third.json' },
    'shared/third.json': { compilerOptions: { paths: { '#shared/*': ['./*'] } } },
    ...connector('referring', ''),
    'connectors/referring/tsconfig.json': { references: [{ path: '../../shared/referred' }] },
    ...connector('extended', '', build('tsc --project=config && ncc build src/index.ts')),
    'connectors/extended/config/tsconfig.json': { extends: '@acme/tsconfig/base.json' },
    'packages/tsconfig/package.json': { name: '@acme/tsconfig' },
    'packages/tsconfig/base.json': { extends: '../../shared/fourth.json' },
    'packages/unlisted/package.json': { name: '@acme/unlisted' },
    'packages/through/package.json': { name: '@acme/through' },
  })
  const places = {
    comment: 'shared/comment.ts',
    expression: 'shared/expression.ts',
    template: 'shared/template.ts',
    computed: 'shared/regions/eu.ts',
    reference: 'shared/reference.d.ts',
    suffix: 'shared/suffix.txt',
    aliased: 'shared/aliased/part.ts',
    bundled: 'shared/fifth.json',
    manifest: 'shared/manifest/lib/main.js',
    named: 'packages/unlisted/lib/more.js',
    through: 'packages/through/lib/index.js',
    beside: 'shared/beside.js',
    compiled: 'shared/compiled.js',
    script: 'shared/steps.mjs',
    copied: 'shared/copied/part.ts',
    configured: 'shared/alias.ts',
    extended: 'shared/fourth.json',
    referring: 'shared/referred/tsconfig.json',
  }
  const others = { 'shared/eslint.base.mjs': '', 'shared/checked.js': '', 'shared/checked.json': '' }
  const base = repository.commit({ ...Object.fromEntries(Object.values(places).map((file) => [file, ''])), ...others })
  const write = (text: string, files: object) =>
    repository.write(Object.fromEntries(Object.keys(files).map((file) => [file, text])))
  write('{}', Object.fromEntries(Object.values(places).map((file) => [file, ''])))
  write('// other', others)
  repository.commit()
  const named = { named: 'package @acme/unlisted', through: 'package @acme/through' }
  expect(await changesSince(base)).toEqual({ ...places, ...named })

  const before = repository.commit()
  repository.commit({ 'shared/third.json': '{ }', 'packages/tsconfig/base.json': '{ }' })
  expect(await changesSince(before)).toEqual({ configured: 'shared/third.json', extended: 'package @acme/tsconfig' })
})

const posix = process.platform === 'win32' ? it.skip : it

posix('follows links anywhere in a project, and the links to which they lead', async () => {
  repository.write({
    ...connector('control', ''),
    ...connector('spec', ''),
    ...connector('folder', ''),
    ...connector('chain', ''),
    ...connector('tests', ''),
    ...connector('whole', ''),
    ...connector('settings', ''),
    'shared/spec.json': '{}',
    'shared/assets/a.svg': '',
    'shared/versions/1/data.json': '',
    'shared/fixtures/a.json': '',
    'shared/tsconfig.json': '{}',
  })
  const link = (path: string, target: string) => symlinkSync(target, join(repository.folder, path))
  rmSync(join(repository.folder, 'connectors/spec/connector-spec.json'))
  link('connectors/spec/connector-spec.json', '../../shared/spec.json')
  link('connectors/folder/assets', '../../shared/assets')
  link('shared/current', 'versions/1')
  link('connectors/chain/data', '../../shared/current')
  link('connectors/tests/test', '../../shared/fixtures')
  link('connectors/whole/all', '../..')
  link('connectors/settings/tsconfig.json', '../../shared/tsconfig.json')
  const base = repository.commit()
  repository.commit({
    'shared/spec.json': '{ }',
    'shared/fixtures/a.json': 'new',
    'shared/assets/a.svg': 'new',
    'shared/versions/1/data.json': 'new',
    'shared/tsconfig.json': '{ }',
  })
  expect(await changesSince(base)).toEqual({
    spec: 'shared/spec.json',
    folder: 'shared/assets/a.svg',
    chain: 'shared/versions/1/data.json',
    settings: 'shared/tsconfig.json',
  })
  const before = repository.commit()
  rmSync(join(repository.folder, 'shared/current'))
  repository.write({ 'shared/versions/2/data.json': '' })
  link('shared/current', 'versions/2')
  repository.commit()
  expect(await changesSince(before)).toEqual({ chain: 'shared/current' })
})

describe('what is not there any more', () => {
  const two = { ...connector('a', ''), ...connector('b', '') }
  const both = (file: string) => ({ a: file, b: file })

  it.each<[string, Record<string, string | object>, string, Record<string, string>]>([
    [
      'connectors.yml',
      { 'connectors.yml': 'uses: [shared]\nprojects: {}\n' },
      'connectors.yml',
      both('connectors.yml'),
    ],
    ['the lockfile of the workspace', workspace, 'package-lock.json', both('package-lock.json')],
    ['the root of the workspace', workspace, 'package.json', both('package.json')],
    [
      'the root of a workspace of pnpm',
      { 'pnpm-workspace.yaml': 'packages: [connectors/a]\n', 'pnpm-lock.yaml': '' },
      'pnpm-workspace.yaml',
      { a: 'pnpm-workspace.yaml' },
    ],
    ['a package.json that rules none of them', { 'package.json': { name: 'tools' } }, 'package.json', {}],
    [
      'the tsconfig.json above projects without one',
      { 'tsconfig.json': '{}', 'connectors/b/tsconfig.json': '{}' },
      'tsconfig.json',
      { a: 'tsconfig.json' },
    ],
    [
      'a configuration that one extends',
      { 'connectors/a/tsconfig.json': { extends: '../../base' }, 'base.json': '{}' },
      'base.json',
      { a: 'base.json' },
    ],
    [
      'a file in whose place an import now finds another',
      { 'connectors/a/src/index.ts': "import '../../../shared/x'", 'shared/x.ts': '', 'shared/x/index.ts': '' },
      'shared/x.ts',
      { a: 'shared/x.ts' },
    ],
    [
      'a file that an import does not find',
      { 'connectors/a/src/index.ts': "import '../../../shared/x.js'", 'shared/x.mts': '', 'shared/x.ts': '' },
      'shared/x.ts',
      { a: 'shared/x.ts' },
    ],
    [
      'a member of the workspace that one depends on, without a lockfile',
      {
        'package.json': workspace['package.json'],
        ...connectorFiles('connectors/a', { dependencies: { x: '^1.0.0' } }),
        'packages/x/package.json': { name: 'x' },
      },
      'packages/x/package.json',
      { a: 'packages/x/package.json' },
    ],
    [
      'a link on the way to what one imports',
      { 'connectors/a/src/index.ts': "import '../../../shared/x/y'", 'shared/x': '' },
      'shared/x',
      { a: 'shared/x' },
    ],
  ])('was a part: %s', async (_what, files, file, expected) => {
    const base = repository.commit({ ...two, ...files })
    rmSync(join(repository.folder, file))
    repository.commit()
    expect(await changesSince(base)).toEqual(expected)
  })

  it('is the membership of a workspace that ends, not another change of its root', async () => {
    const base = repository.commit({ ...two, 'package.json': { workspaces: ['connectors/*'] }, 'yarn.lock': '' })
    repository.commit({ 'package.json': { workspaces: ['connectors/b'] } })
    expect(await changesSince(base)).toEqual(both('package.json'))
    const before = repository.commit({ 'package.json': { scripts: { lint: 'x' }, workspaces: ['connectors/b'] } })
    expect(await changesSince(`${before}~1`)).toEqual({ b: 'package.json' })
    repository.commit({ 'package.json': { packageManager: 'pnpm@10.0.0', workspaces: ['connectors/b'] } })
    expect(await changesSince(before)).toEqual(both('package.json'))
  })
})

it('counts patches of dependencies beside the lockfile', async () => {
  const base = repository.commit({ ...workspace, ...connector('a', '') })
  repository.commit({ 'patches/x+1.0.0.patch': '' })
  expect(await changesSince(base)).toEqual({ a: 'patches/x+1.0.0.patch' })
})

it('does not count what a text of a source only resembles', async () => {
  const base = repository.commit({
    ...connector('b', `import './${'x'.repeat(300)}'; import './\0'; import './index.ts/x'; import '../../../..'`),
    ...connector('a', `get(\`./users/\${id}\`); const up = '..'; join(up, '../no/such/file')`),
    'connectors/index.md': '',
  })
  const text = readFileSync(join(repository.folder, 'connectors/index.md'), 'utf8')
  repository.commit({ 'connectors/index.md': `${text}new`, 'connectors/users.ts': '' })
  expect(await changesSince(base)).toEqual({})
})
