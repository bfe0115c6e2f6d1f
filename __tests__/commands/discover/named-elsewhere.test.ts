import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { runInShell } from '../../support/program.js'
import { connectorFiles, Repository } from '../../support/repository.js'

let repository: Repository
beforeEach(() => {
  repository = new Repository()
})
afterEach(() => repository.remove())

type Files = Record<string, string | object>

/** What changed since a commit, and all reasons of each in one text. */
async function changesSince(base: string): Promise<Record<string, string>> {
  const { code, stdout, stderr } = await runInShell(['discover', '--base', base], { cwd: repository.folder })
  expect([code, stderr]).toEqual([0, ''])
  const lines = [...stdout.matchAll(/^"[^"]*" as "([^"]*)", changed: "(.*)"$/gm)]
  return Object.fromEntries(lines.map(([, alias = '', reason = '']) => [alias, reason.replaceAll('", "', '; ')]))
}

/** A connector in a folder with its name: members of its package.json, and files beside it. */
const connector = (name: string, packageFile: object, files: Files): Files => ({
  ...connectorFiles(`connectors/${name}`, packageFile),
  ...Object.fromEntries(Object.entries(files).map(([file, content]) => [`connectors/${name}/${file}`, content])),
})
const source = (name: string, text: string, files: Files = {}) =>
  connector(name, {}, { 'src/index.ts': text, ...files })
const build = (name: string, script: string, files: Files = {}) =>
  connector(name, { scripts: { build: script } }, { 'src/index.ts': '', ...files })
const workspace = {
  'package.json': { workspaces: ['connectors/*', 'packages/*', '.packages/*'] },
  'package-lock.json': '{}',
}

it('follows a path whatever names it, and however it is put together', async () => {
  const paths = { compilerOptions: { paths: { '@s/*': ['../../../shared/src-config/*'] } } }
  repository.write({
    ...workspace,
    ...source('control', "import './other'"),
    ...source('joined', "readFileSync(path.join(__dirname, '..', '..', '..', 'shared', 'joined.json'))"),
    ...source('added', "require('../../../shared' + '/added.js')"),
    ...source('middle', `readFileSync(\`\${__dirname}/../../../shared/middle/\${name}.json\`)`),
    ...source('pattern', "import.meta.glob('../../../shared/pattern/*.json')"),
    ...source('folder', "require.context('../../../shared/folder', true, /json$/)"),
    ...source('long', `import '../../../shared/${'./'.repeat(400)}long'`),
    ...source('large', `// ${'x'.repeat(3 * 1024 * 1024)}\nimport '../../../shared/large'`),
    ...source('deep', "import './index.js'", {
      [`src/${'d/'.repeat(15)}x.ts`]: `import '${'../'.repeat(18)}shared/deep'`,
    }),
    ...source('twofold', "import '../../../shared/twofold'"),
    'shared/twofold.js': '',
    ...source('declared', "import '../../../shared/declared/lib/x'"),
    'shared/declared/lib/x.ts': '',
    ...source('src-config', "import '@s/x'", { 'src/tsconfig.json': paths }),
    ...source('configured', "import '@s/x'", { 'tsconfig.json': { extends: '../../shared/base.json' } }),
    'shared/base.json': {
      compilerOptions: { paths: { '@s/*': [`\${configDir}/../../shared/configured/*`] } },
    },
    ...source('roots', "import './x'", {
      'tsconfig.json': {
        compilerOptions: { rootDirs: ['src', '../../shared/roots'], outDir: '../../out', rootDir: '../..' },
      },
    }),
    ...source('part', "import '#part'"),
    'connectors/part/package.json': { name: 'part', version: '1.0.0', imports: { '#part': '@acme/part' } },
    'packages/part/package.json': { name: '@acme/part' },
    ...source('hidden', "import '@acme/hidden'"),
    '.packages/hidden/package.json': { name: '@acme/hidden' },
    ...source('preset', '', { '.babelrc': { presets: ['@acme/preset'], extends: '../../shared/babel.json' } }),
    'packages/preset/package.json': { name: '@acme/preset' },
    'shared/babel.json': { extends: './babel-base.json' },
    ...source('main', "import '@acme/main'"),
    'packages/main/package.json': { name: '@acme/main', main: '../../shared/main.js' },
    ...build('option', 'esbuild src/index.ts --inject:../../shared/option.js'),
    ...build('alias', 'esbuild src/index.ts --alias:@s=../../shared/alias'),
    ...build('preload', 'node -r../../shared/preload.js build.js'),
    ...build('variable', 'ncc build && cp $PWD/../../shared/variable.json dist/'),
    ...build('backward', 'ncc build && copy ..\\..\\shared\\backward.json dist'),
    ...build('by-name', 'npm run build --workspace=@acme/by-name && ncc build'),
    'packages/by-name/package.json': { name: '@acme/by-name' },
    ...build('by-path', 'npm run build -w packages/by-path && ncc build'),
    'packages/by-path/package.json': { name: '@acme/by-path' },
    ...build('shell', 'sh ../../tools/build.sh'),
    'tools/build.sh': 'ncc build && node ../shared/shell.mjs',
    ...build('own-shell', 'sh ci/build.sh', { 'ci/build.sh': 'cat ../../shared/own-shell.txt >> dist/index.js' }),
    ...build('make', 'make', { Makefile: 'all:\n\tcat ../../shared/make.txt >> dist/index.js\n' }),
    ...build('dotted', 'node .build/build.mjs', { '.build/build.mjs': "import '../../../shared/dotted.mjs'" }),
    ...build('in-tests', 'node tests/build.mjs', { 'tests/build.mjs': "import '../../../shared/in-tests.mjs'" }),
    ...build('command', 'node build.mjs', { 'build.mjs': "execSync('node ../../shared/command.mjs --all')" }),
    ...build('looked-up', 'node scripts/build.mjs', {
      'scripts/build.mjs': "const own = join(__dirname, '..')\nread(join(own, '..', '..', 'shared', 'looked-up.json'))",
    }),
    ...build('beside', 'node ../../tools/beside/build.mjs'),
    'tools/beside/build.mjs': "read(join(import.meta.dirname, 'parts', name))",
    ...connector(
      'scripts',
      { scripts: { build: "run-s bundle 'post:*'", bundle: 'ncc build', 'post:x': 'cat ../../shared/scripts.txt' } },
      { 'src/index.ts': '' },
    ),
    ...connector('member', { tsup: { entry: ['../../shared/member.ts'] } }, { 'src/index.ts': '' }),
    ...build('output', 'ncc build', { 'src/index.ts': "import '../../../packages/output/dist/index.js'" }),
    'packages/output/package.json': { name: '@acme/output', scripts: { build: 'tsc -p ../../shared/output.json' } },
    ...build('beside-shell', 'sh ../../tools/shell/build.sh'),
    'tools/shell/build.sh': 'node "$(dirname "$0")/parts.mjs"',
    ...build('beside-python', 'python3 ../../tools/python/build.py'),
    'tools/python/build.py': 'import helper',
    ...build('no-extension', '../../tools/program/run'),
    'tools/program/run': "#!/usr/bin/env node\nread(join(__dirname, 'data.json'))",
    ...build('reference', 'redocly bundle ../../shared/specs/api.yaml -o src/api.json && ncc build'),
    'shared/specs/api.yaml': "a:\n  $ref: 'schemas/user.yaml#/User'\n",
    ...source('transformed', '', {
      'tsconfig.json': { compilerOptions: { plugins: [{ transform: '../../shared/transformer.cjs' }] } },
    }),
    ...source('jsx', '', { 'tsconfig.json': { compilerOptions: { jsxImportSource: '@acme/jsx' } } }),
    'packages/jsx/package.json': { name: '@acme/jsx' },
    ...build('program', 'acme-generate && ncc build'),
    'packages/program/package.json': { name: '@acme/program', bin: { 'acme-generate': 'index.js' } },
    '.gitignore': 'dist\nnode_modules\n',
  })
  const places = {
    'beside-shell': 'tools/shell/parts.mjs',
    'beside-python': 'tools/python/helper.py',
    'no-extension': 'tools/program/data.json',
    reference: 'shared/specs/schemas/user.yaml',
    transformed: 'shared/transformer.cjs',
    joined: 'shared/joined.json',
    added: 'shared/added.js',
    middle: 'shared/middle/a.json',
    pattern: 'shared/pattern/a.json',
    folder: 'shared/folder/a.json',
    long: 'shared/long.ts',
    large: 'shared/large.ts',
    deep: 'shared/deep.ts',
    twofold: 'shared/twofold.ts',
    declared: 'shared/declared/package.json',
    'src-config': 'shared/src-config/x.ts',
    configured: 'shared/configured/x.ts',
    roots: 'shared/roots/x.ts',
    preset: 'shared/babel-base.json',
    main: 'shared/main.js',
    option: 'shared/option.js',
    alias: 'shared/alias/x.js',
    preload: 'shared/preload.js',
    variable: 'shared/variable.json',
    backward: 'shared/backward.json',
    shell: 'shared/shell.mjs',
    'own-shell': 'shared/own-shell.txt',
    make: 'shared/make.txt',
    dotted: 'shared/dotted.mjs',
    'in-tests': 'shared/in-tests.mjs',
    command: 'shared/command.mjs',
    'looked-up': 'shared/looked-up.json',
    beside: 'tools/beside/parts/a.txt',
    scripts: 'shared/scripts.txt',
    member: 'shared/member.ts',
    output: 'shared/output.json',
  }
  const packages = {
    'by-name': 'packages/by-name/index.js',
    'by-path': 'packages/by-path/index.js',
    part: 'packages/part/index.js',
    hidden: '.packages/hidden/index.js',
    jsx: 'packages/jsx/index.js',
    program: 'packages/program/index.js',
  }
  const files = [...Object.values(places), ...Object.values(packages), 'shared/other.txt']
  const base = repository.commit(Object.fromEntries(files.map((file) => [file, '{}'])))
  repository.commit(Object.fromEntries(files.map((file) => [file, '{ }'])))
  expect(await changesSince(base)).toEqual({
    ...places,
    ...Object.fromEntries(Object.keys(packages).map((name) => [name, `package @acme/${name}`])),
  })
})

it('counts dependencies that git tracks, and settings above for which a bundler looks', async () => {
  const packageFile = { 'node_modules/x/package.json': { name: 'x' } }
  const base = repository.commit({ ...source('a', "import 'x/y'"), ...source('b', "import 'y'"), ...packageFile })
  const next = repository.commit({ 'node_modules/x/y.js': '' })
  expect(await changesSince(base)).toEqual({ a: 'node_modules/x/y.js' })
  repository.commit({ 'connectors/tsup.config.ts': '' })
  expect(await changesSince(next)).toEqual({ a: 'connectors/tsup.config.ts', b: 'connectors/tsup.config.ts' })
})

it('reads sources in UTF-16', async () => {
  const text = Buffer.from('\ufeffimport "../../../shared/x"', 'utf16le')
  const base = repository.commit({ ...source('a', ''), 'connectors/a/src/index.ts': text, 'shared/x.ts': '' })
  repository.commit({ 'shared/x.ts': '1' })
  expect(await changesSince(base)).toEqual({ a: 'shared/x.ts' })
})

describe('what an install of the workspace reads', () => {
  const connectors = { ...source('a', ''), 'other/package.json': { name: 'other' }, ...connectorFiles('other/c') }
  it.each<[string, Files, Files]>([
    ['is a script that it runs', { scripts: { postinstall: 'node tools/post.mjs' } }, { 'tools/post.mjs': '' }],
    [
      'is a folder in an option',
      { scripts: { postinstall: 'patch-package --patch-dir fixes' } },
      { 'fixes/x.patch': '' },
    ],
    ['is a package of overrides', { overrides: { x: 'file:./vendor/x' } }, { 'vendor/x/index.js': '' }],
    ['is a package of resolutions', { resolutions: { x: 'portal:vendor/x' } }, { 'vendor/x/index.js': '' }],
    ['is a patch of pnpm', { pnpm: { patchedDependencies: { 'x@1.0.0': 'fixes/x.patch' } } }, { 'fixes/x.patch': '' }],
    ['is a patch of yarn', { resolutions: { x: 'patch:x@npm%3A1.0.0#~/.yarn/x.patch' } }, { '.yarn/x.patch': '' }],
  ])('%s', async (_what, packageFile, parts) => {
    const members = { workspaces: ['connectors/*'] }
    const base = repository.commit({
      ...connectors,
      'package.json': { ...members, ...packageFile },
      ...parts,
      'tools/x': '',
    })
    const [file = ''] = Object.keys(parts)
    const after = repository.commit({ [file]: 'new' })
    expect(await changesSince(base)).toEqual({ a: file })
    repository.commit({ 'tools/x': 'new' })
    expect(await changesSince(after)).toEqual({})
  })

  it.each<[string, string, string, string]>([
    [
      'a catalog',
      'pnpm-workspace.yaml',
      'packages: [connectors/*]\ncatalog:\n  x: link:vendor/x\n',
      'vendor/x/index.js',
    ],
    ['the code of pnpm', '.pnpmfile.cjs', "require('./tools/hooks.cjs')", 'tools/hooks.cjs'],
    ['the program of yarn', '.yarnrc.yml', 'yarnPath: .yarn/releases/yarn.cjs', '.yarn/releases/yarn.cjs'],
  ])('is what %s names', async (_what, settings, text, file) => {
    const members = {
      'pnpm-workspace.yaml': 'packages: [connectors/*]\n',
      'package.json': { workspaces: ['connectors/*'] },
    }
    const base = repository.commit({ ...connectors, ...members, [settings]: text, [file]: '' })
    repository.commit({ [file]: 'new' })
    expect(await changesSince(base)).toEqual({ a: file })
  })
})

it('counts a package.json that said which file of a folder is imported', async () => {
  const files = { 'shared/m/package.json': { main: 'lib/m.js' }, 'shared/m/lib/m.js': '', 'shared/m/index.ts': '' }
  const base = repository.commit({ ...source('a', "import '../../../shared/m'"), ...source('b', ''), ...files })
  rmSync(join(repository.folder, 'shared/m/package.json'))
  repository.commit()
  expect(await changesSince(base)).toEqual({ a: 'shared/m/package.json' })
})

describe('where it is not known what is read', () => {
  const advice = 'give what is read as inputs in connectors.yml'
  const parts: Files = {
    ...source('control', "import '../../../shared/x'"),
    'shared/x.ts': '',
    ...build('deploying', 'ncc build', { 'scripts/deploy.mjs': "const root = new URL('../../..', import.meta.url)" }),
    ...build('up', 'cd ../.. && node tools/build.mjs'),
    ...build('root', 'node build.mjs', { 'build.mjs': "\nconst root = new URL('../..', import.meta.url)" }),
    ...build('dirname', 'node build.mjs', { 'build.mjs': 'const root = path.dirname(path.dirname(file))' }),
    ...build('search', 'node build.mjs', { 'build.mjs': 'while (!found(folder)) folder = dirname(folder)' }),
    ...build('variable', 'node build.mjs', { 'build.mjs': 'const root = process.env.GITHUB_WORKSPACE' }),
    ...build('git', 'ncc build && cat $(git rev-parse --show-toplevel)/x.txt >> dist/index.js'),
    ...build('missing', 'ncc build && cat ../../generated/x.txt >> dist/index.js'),
    ...build('tool', 'node ../../tools/build.mjs'),
    ...build('tool-again', 'node ../../tools/build.mjs'),
    ...build('filter', 'pnpm --filter ./lib build'),
    'connectors/data/large.json': 'x'.repeat(17 * 1024 * 1024),
    ...source('data', ''),
    ...source('shared-open', "import '../../../shared/open'"),
    ...source('shared-open-again', "import '../../../shared/open'"),
    'shared/open.tsx': 'const a = <p>`</p>\nimport x from "x"',
    'tools/build.mjs': "const root = join(import.meta.dirname, '..')",
    ...source('open', 'const a = <p>`</p>\nimport x from "x"'),
    ...source('huge', `// ${'x'.repeat(17 * 1024 * 1024)}`),
    ...build('change-folder', 'node ../../tools/change-folder.mjs'),
    'tools/change-folder.mjs': "process.chdir('../..')",
    ...build('own-folder', 'sh ci/steps/build.sh', { 'ci/steps/build.sh': '\ncd ../..\ncat x.txt' }),
    ...build('chain', 'node ci/build.mjs', {
      'ci/build.mjs': "const own = join(__dirname, '..')\nconst all = dirname(own)\nconst x = join(all, '..', name)",
    }),
    ...build('repeated', 'node ci/build.mjs', { 'ci/build.mjs': "join(__dirname, '../'.repeat(3), 'x.txt')" }),
    ...build('python', 'python3 ci/build.py', { 'ci/build.py': 'root = Path(__file__).parent.parent.parent.parent' }),
    ...build('recursive', 'pnpm -r run generate && ncc build'),
    ...build('monorepo', 'turbo run generate && ncc build'),
    ...build('git-show', 'git show HEAD:x.txt > src/x.txt && ncc build'),
    // What is written, removed, compared or only checked is not read.
    ...connector(
      'hooks',
      {
        scripts: {
          prepare: 'is-ci || (cd ../.. && husky)',
          prebuild: 'npm run lint',
          lint: 'eslint -c ../../x.js',
          build: 'ncc',
        },
      },
      { 'src/index.ts': "dotenv.config({ path: '../../.env' })" },
    ),
    ...build('outputs', 'rimraf ../../out/x && mkdir -p ../../out/x && ncc build -o ../../out/x > ../../out/log'),
    ...build('compared', 'node build.mjs && cp dist/index.js ../../out/x/', {
      '.prettierignore': 'package-lock.json',
      '.buildrc': 'package-lock.json',
      'package-lock.json': '{"packages": {"node_modules/find-up": {}}}',
      'build.mjs': "if (relative(a, b).startsWith('..')) fail()\ncpSync('dist/index.js', '../../out/x.js')",
    }),
  }
  const place = (file: string, what: string) => `README.txt; it may be read: ${file}, ${what}; ${advice}`
  const reasons = {
    up: place('connectors/up/package.json', 'line 1, may read any file by "../.."'),
    root: place('connectors/root/build.mjs', 'line 2, may read any file by "../…"'),
    dirname: place('connectors/dirname/build.mjs', 'line 1, may read any file by ".."'),
    search: place('connectors/search/build.mjs', 'line 1, may read any file by dirname'),
    variable: place('connectors/variable/build.mjs', 'line 1, may read any file by GITHUB_WORKSPACE'),
    git: place('connectors/git/package.json', 'line 1, may read any file by show-toplevel'),
    missing: place('connectors/missing/package.json', 'line 1, may read any file by "../../generated/x.txt"'),
    tool: place('tools/build.mjs', 'line 1, may read any file by ".."'),
    'tool-again': place('tools/build.mjs', 'line 1, may read any file by ".."'),
    filter: place('connectors/filter/package.json', 'line 1, may run any script by "lib"'),
    'shared-open': place('shared/open.tsx', 'line 1, has a text that does not end'),
    'shared-open-again': place('shared/open.tsx', 'line 1, has a text that does not end'),
    open: place('connectors/open/src/index.ts', 'line 1, has a text that does not end'),
    'change-folder': place('tools/change-folder.mjs', 'line 1, may read any file by "../.."'),
    'own-folder': place('connectors/own-folder/ci/steps/build.sh', 'line 2, may read any file by "../.."'),
    chain: place('connectors/chain/ci/build.mjs', 'line 2, may read any file by "../.."'),
    repeated: place('connectors/repeated/ci/build.mjs', 'line 1, may read any file by "../"'),
    python: place('connectors/python/ci/build.py', 'line 1, may read any file by "../../.."'),
    recursive: place('connectors/recursive/package.json', 'line 1, may run any script by "pnpm -r"'),
    monorepo: place('connectors/monorepo/package.json', 'line 1, may run any script by "turbo"'),
    'git-show': place('connectors/git-show/package.json', 'line 1, may read any file by "git show"'),
    huge: `README.txt; it may be read: connectors/huge/src/index.ts is larger than 16 MiB; ${advice}`,
  }

  it('any file outside of other projects counts, and the reason says why', async () => {
    const base = repository.commit({ ...parts, 'README.txt': '' })
    const before = repository.commit({ 'README.txt': 'new' })
    expect(await changesSince(base)).toEqual(reasons)
    const after = repository.commit({ 'connectors/control/src/index.ts': '' })
    expect(await changesSince(before)).toEqual({ control: 'connectors/control/src/index.ts' })

    // What is said to be read takes the place of it.
    const inputs = 'inputs: [lists]\nprojects:\n  connectors/up:\n    inputs: [tools/build.mjs]\n'
    const declared = repository.commit({ 'connectors.yml': inputs, 'lists/x': '' })
    repository.commit({ 'README.txt': 'newer', 'tools/build.mjs': '' })
    expect(await changesSince(declared)).toEqual({
      tool: 'tools/build.mjs',
      'tool-again': 'tools/build.mjs',
      up: 'tools/build.mjs',
    })
    const connectorCount = Object.keys(parts).filter((file) => /^connectors\/[^/]+\/package\.json$/.test(file)).length
    const last = repository.commit({ 'lists/x': 'new' })
    expect(Object.values(await changesSince(`${last}~1`))).toEqual(Array(connectorCount).fill('lists/x'))
    expect(after).not.toBe(last)
  })

  it('all files of a folder count of which code imports any, and the reason says where', async () => {
    const code = "\nconst part = await import('../../' + name + '/src/part.js')"
    const base = repository.commit({ ...source('a', code), ...source('b', '') })
    const before = repository.commit({ 'connectors/b/src/part.js': '' })
    const why = `it may be read: connectors/a/src/index.ts, line 2, may read any file by "../../…"; ${advice}`
    expect(await changesSince(base)).toEqual({ a: `connectors/b/src/part.js; ${why}`, b: 'connectors/b/src/part.js' })
    const declared = repository.commit({ 'connectors.yml': 'projects:\n  connectors/a:\n    inputs: []\n' })
    expect(before).not.toBe(declared)
    repository.commit({ 'connectors/b/src/part.js': 'new' })
    expect(await changesSince(declared)).toEqual({ b: 'connectors/b/src/part.js' })
  })
})
