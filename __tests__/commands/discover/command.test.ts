import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { type ProgramResult, root, runInShell, runOnRunner } from '../../support/program.js'
import { connectorFiles, Repository } from '../../support/repository.js'

interface Entry {
  path: string
  name: string
  alias: string
  environment: string
  config: string
  changed: boolean
}

let repository: Repository
beforeEach(() => {
  repository = new Repository()
})
afterEach(() => repository.remove())

const entriesOf = ({ outputs }: ProgramResult) => (JSON.parse(outputs['matrix'] ?? '') as { include: Entry[] }).include

async function discover(...words: string[]): Promise<Entry[]> {
  const result = await runInShell(['discover', ...words], { cwd: repository.folder })
  expect(result).toMatchObject({ code: 0, stderr: '' })
  return entriesOf(result)
}

const refusal = async (...words: string[]) => {
  const { code, stderr } = await runInShell(['discover', ...words], { cwd: repository.folder })
  // Wrong inputs, wrong files of the repository, or a history that is not there.
  expect([1, 2, 4]).toContain(code)
  return stderr
}

/** The paths of what changed since a commit. */
const changedSince = async (base: string) =>
  (await discover('--base', base, '--changed-only', 'true')).map(({ path }) => path)

/** As a step of a workflow run for an event. */
async function onEvent(event: string, payload: object, inputs: object = {}): Promise<ProgramResult> {
  const path = join(repository.folder, '.git', 'event.json')
  writeFileSync(path, JSON.stringify(payload))
  const env = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_WORKSPACE: repository.folder }
  return await runOnRunner('discover', { 'changed-only': 'true', ...inputs }, { cwd: repository.folder, env })
}

const two = { ...connectorFiles('connectors/a'), ...connectorFiles('connectors/b', { name: '@acme/b' }) }

describe('what is found', () => {
  it('is refused in a folder that does not exist', async () => {
    repository.write(two)
    expect(await refusal('--path', 'connectors/c')).toBe(
      'error: --path: there is no folder connectors/c; give the folder to search for projects\n',
    )
    expect(await refusal('--path', 'connectors/a/package.json')).toBe(
      'error: --path: connectors/a/package.json is a file; give the folder to search for projects\n',
    )
  })

  it('is each folder with a package.json and a spec, also without git', async () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'no repository ')))
    try {
      for (const [name, content] of Object.entries(two)) {
        mkdirSync(join(folder, name, '..'), { recursive: true })
        writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
      }
      const { outputs, stdout } = await runInShell(['discover'], { cwd: folder })
      expect(JSON.parse(outputs['matrix'] ?? '')).toEqual({
        include: [
          { path: 'connectors/a', name: 'a', alias: 'a', environment: '', config: '', changed: true },
          { path: 'connectors/b', name: '@acme/b', alias: 'b', environment: '', config: '', changed: true },
        ],
      })
      expect(outputs).toMatchObject({ count: '2', any: 'true' })
      expect(stdout).toContain('Every project counts as changed: there is no base to compare with')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('is not what git ignores, nor a dependency, nor a package of another kind', async () => {
    repository.write({
      ...two,
      ...connectorFiles('connectors/a/node_modules/x'),
      ...connectorFiles('ignored/x'),
      ...connectorFiles('.hidden/x'),
      '.gitignore': '/ignored/\n',
      'tools/package.json': { name: 'tools', version: '1.0.0', dependencies: { '@sailpoint/connector-sdk': '1.1.17' } },
      'broken/package.json': '{',
      'spec-alone/connector-spec.json': '{}',
    })
    expect((await discover()).map(({ path }) => path)).toEqual(['connectors/a', 'connectors/b'])
    expect((await discover('--path', 'connectors/b')).map(({ path }) => path)).toEqual(['connectors/b'])
    const { code, outputs, stdout, stderr } = await runInShell(['discover', '--path', 'tools'], {
      cwd: repository.folder,
    })
    expect({ code, outputs }).toEqual({
      code: 0,
      outputs: { matrix: '{"include":[]}', batches: '{"include":[]}', count: '0', any: 'false' },
    })
    expect(stdout).toMatch(/^[^\n]* is skipped: [^\n]*\n0 entries of 0\n$/)
    expect(stderr).toBe(
      'warning: discover: no connector project was found in "tools"; a project has a package.json that depends on @sailpoint/connector-sdk, and a connector-spec.json beside it\n',
    )
  })

  it('is a warning with folder and kind if there are no projects, but not if nothing has changed', async () => {
    repository.write(two)
    const customizers = await runInShell(['discover', '--kind', 'customizer'], { cwd: repository.folder })
    expect(customizers).toMatchObject({ code: 0, outputs: { any: 'false' } })
    expect(customizers.stderr).toBe(
      `warning: discover: no customizer project was found in ${JSON.stringify(repository.folder)}; a project has a package.json that depends on @sailpoint/connector-sdk, and sources that export connectorCustomizer\n`,
    )
    repository.commit()
    expect(await discover('--base', 'HEAD', '--changed-only', 'true')).toEqual([])
  })

  it('can be customizers', async () => {
    repository.write({
      ...two,
      'custom/package.json': {
        name: 'custom',
        version: '1.0.0',
        dependencies: { '@sailpoint/connector-sdk': '1.1.17' },
      },
      'custom/src/index.ts': 'export const connectorCustomizer = async () => createConnectorCustomizer()',
    })
    const found = async (kind: string) => (await discover('--kind', kind)).map(({ name }) => name)
    expect(await found('connector')).toEqual(['a', '@acme/b'])
    expect(await found('customizer')).toEqual(['custom'])
    expect(await found('all')).toEqual(['a', '@acme/b', 'custom'])
  })

  it('may be nothing, and the outputs show it', async () => {
    const { code, outputs } = await runInShell(['discover'], { cwd: repository.folder })
    expect({ code, outputs }).toEqual({
      code: 0,
      outputs: { matrix: '{"include":[]}', batches: '{"include":[]}', count: '0', any: 'false' },
    })
  })

  it.each([
    [{ 'a/package.json': '{', 'a/connector-spec.json': '' }, /package\.json is not JSON, line 1/],
    [
      { 'a/package.json': '{}', 'a/connector-spec.json': '' },
      /has no name; add one, because the bundle is named after it/,
    ],
    [{ ...connectorFiles('a/x'), ...connectorFiles('b/x') }, /^error: "a\/x" and "b\/x" have the alias "x"; give each/],
  ])('is refused in one line when %j', async (files, message) => {
    repository.write(files)
    const line = await refusal()
    expect(line).toMatch(message)
    expect(line.trim().split('\n')).toHaveLength(1)
  })

  it('is a warning if there are more entries than a workflow runs', async () => {
    for (let i = 0; i < 257; i++) repository.write(connectorFiles(`c${i}`))
    const { stdout, outputs } = await onEvent('workflow_dispatch', {})
    expect(outputs['count']).toBe('257')
    expect(stdout).toMatch(/^::warning .*the matrix has 257 entries, but a workflow runs at most 256 jobs of it/m)
    const { include } = JSON.parse(outputs['batches'] ?? '') as { include: { entries: { number: number }[] }[] }
    expect(include.map(({ entries }) => entries.length)).toEqual([256, 1])
    expect(include.flatMap(({ entries }) => entries.map(({ number }) => number))).toEqual(
      Array.from({ length: 257 }, (_, index) => index + 1),
    )
  })

  it('is no warning if the workflow uses batches, unless these are too many', async () => {
    for (let i = 0; i < 257; i++) repository.write(connectorFiles(`c${i}`))
    const withSize = async (size: string) => await onEvent('workflow_dispatch', {}, { 'batch-size': size })
    expect((await withSize('256')).stdout).not.toMatch(/^::warning/m)
    expect((await withSize('1')).stdout).toMatch(
      /^::warning .*the matrix has 257 batches, but a workflow runs at most/m,
    )
  })
})

it('divides the entries by environment into batches', async () => {
  repository.write({
    ...two,
    ...connectorFiles('connectors/c'),
    'connectors.yml': 'defaults:\n  tenants: [{ environment: test }, { environment: live }]\n',
  })
  const { outputs } = await runInShell(['discover', '--batch-size', '2'], { cwd: repository.folder })
  const { include } = JSON.parse(outputs['batches'] ?? '') as {
    include: { environment: string; batch: number; count: number; entries: (Entry & { number: number })[] }[]
  }
  expect(
    include.map(({ environment, batch, count, entries }) => [
      environment,
      batch,
      count,
      entries.map(({ alias, number }) => `${alias} ${number}`),
    ]),
  ).toEqual([
    ['test', 1, 2, ['a 1', 'b 3']],
    ['test', 2, 1, ['c 5']],
    ['live', 1, 2, ['a 2', 'b 4']],
    ['live', 2, 1, ['c 6']],
  ])
  for (const { environment, entries } of include)
    for (const { number, ...entry } of entries) {
      expect(entry.environment).toBe(environment)
      expect(entriesOf({ outputs } as ProgramResult)[number - 1]).toEqual(entry)
    }
})

describe('the event', () => {
  it('of a pull request is compared with the commit at which it diverged', async () => {
    repository.commit(two)
    repository.git('checkout', '--quiet', '-b', 'topic')
    repository.commit({ 'connectors/a/src/index.ts': '1' })
    repository.git('checkout', '--quiet', 'main')
    const base = repository.commit({ 'connectors/b/src/index.ts': '1' })
    repository.git('checkout', '--quiet', 'topic')
    const result = await onEvent('pull_request', { pull_request: { base: { sha: base }, head: {} } })
    expect(entriesOf(result)).toEqual([expect.objectContaining({ path: 'connectors/a', changed: true })])

    // The merge commit that actions/checkout takes.
    repository.git('merge', '--quiet', '--no-edit', 'main')
    expect(entriesOf(await onEvent('pull_request', { pull_request: { base: { sha: base }, head: {} } }))).toHaveLength(
      1,
    )
    expect(entriesOf(await onEvent('merge_group', { merge_group: { base_sha: base } }))).toHaveLength(1)
  })

  it('of a pull request is compared with the base that was merged, not with an older one', async () => {
    const old = repository.commit(two)
    repository.git('checkout', '--quiet', '-b', 'topic')
    const head = repository.commit({ 'connectors/a/src/index.ts': '1' })
    repository.git('checkout', '--quiet', 'main')
    repository.commit({ 'connectors/b/src/index.ts': '1' })
    // The merge commit that actions/checkout takes.
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic')
    const payload = { pull_request: { base: { sha: old }, head: { sha: head } } }
    expect(entriesOf(await onEvent('pull_request', payload)).map(({ path }) => path)).toEqual(['connectors/a'])
    // A merge of another commit is one of the author's own.
    repository.commit({ 'README.md': '1' })
    expect(entriesOf(await onEvent('pull_request', payload)).map(({ path }) => path)).toHaveLength(2)
  })

  it('of a pull request that is not checked out changes all, and warns', async () => {
    const base = repository.commit(two)
    repository.git('checkout', '--quiet', '-b', 'topic')
    const head = repository.commit({ 'connectors/a/src/index.ts': '1' })
    repository.git('checkout', '--quiet', 'main')
    for (const sha of [head, '1'.repeat(40)]) {
      const result = await onEvent('pull_request_target', { pull_request: { base: { sha: base }, head: { sha } } })
      expect(result).toMatchObject({ code: 0, outputs: { count: '2', any: 'true' } })
      expect(result.stdout).toMatch(
        /^::warning title=discover::every project counts as changed: what is checked out does not hold/m,
      )
    }
    repository.git('checkout', '--quiet', head)
    const result = await onEvent('pull_request_target', { pull_request: { base: { sha: base }, head: { sha: head } } })
    expect([entriesOf(result).map(({ path }) => path), result.stdout]).toEqual([
      ['connectors/a'],
      expect.not.stringContaining('::warning'),
    ])
  })

  it('of a push is compared with the commit before all its commits', async () => {
    const before = repository.commit(two)
    repository.commit({ 'connectors/a/README.md': '1' })
    repository.commit({ 'README.md': '1' })
    const result = await onEvent('push', { before })
    expect(entriesOf(result).map(({ path }) => path)).toEqual(['connectors/a'])
    expect(result.summary).toContain('2 files changed since')
    expect(result.outputs).toMatchObject({ count: '1', any: 'true' })
    const all = await onEvent('push', { before }, { 'changed-only': 'false' })
    expect(entriesOf(all).map(({ path, changed }) => [path, changed])).toEqual([
      ['connectors/a', true],
      ['connectors/b', false],
    ])
  })

  it.each([
    ['that made the branch', '0'.repeat(40), 'the push created the branch'],
    ['by force', '1'.repeat(40), 'the commit before the push is no longer part of the history'],
  ])('of a push %s changes all', async (_, before, why) => {
    repository.commit(two)
    const result = await onEvent('push', { before })
    expect(result).toMatchObject({ code: 0, outputs: { count: '2', any: 'true' } })
    expect(result.stdout).toContain(why)
  })

  it('needs the history, and says how to fetch it into a shallow clone', async () => {
    const before = repository.commit(two)
    repository.commit({ 'connectors/a/x': '' })
    const origin = repository
    repository = new Repository()
    repository.git('fetch', '--quiet', '--depth=1', pathToFileURL(origin.folder).href, 'main')
    repository.git('checkout', '--quiet', 'FETCH_HEAD')
    const advice = `the history that was checked out does not reach back to "${before}"; give actions/checkout fetch-depth: 0`
    try {
      const result = await onEvent('push', { before })
      expect(result).toMatchObject({ code: 4, outputs: { matrix: '', count: '', any: '' } })
      expect(result.stdout).toBe(`::error::${advice}\n`)
      expect(await refusal('--base', before)).toBe(`error: ${advice}\n`)
      // Where nothing depends on it, it is a warning.
      const listed = await onEvent('push', { before }, { 'changed-only': 'false' })
      expect(listed).toMatchObject({ code: 0, outputs: { count: '2' } })
      expect(listed.stdout).toContain('::warning')
    } finally {
      origin.remove()
    }
  })
})

describe('a given base', () => {
  it('may be a branch that only the remote has', async () => {
    repository.commit(two)
    repository.git('update-ref', 'refs/remotes/origin/stable', 'HEAD')
    repository.commit({ 'connectors/b/x': '' })
    expect(await changedSince('stable')).toEqual(['connectors/b'])
    expect(await changedSince('HEAD')).toEqual([])
  })

  it.each([
    ['--output=x', 'error: "--output=x" is not a commit, branch or tag; give one as --base\n'],
    ['nowhere', 'error: there is no commit, branch or tag "nowhere"; give another base, or fetch it first\n'],
  ])('is refused when it is %s', async (base, message) => {
    repository.commit(two)
    expect(await refusal('--base', base)).toBe(message)
  })

  it('is refused without any commit, and without a common one', async () => {
    expect(await refusal('--base', 'main')).toBe(
      'error: the repository has no commit yet; make one, or leave --base out\n',
    )
    repository.commit(two)
    repository.git('checkout', '--quiet', '--orphan', 'other')
    repository.commit({ other: '' })
    expect(await refusal('--base', 'main')).toBe('error: "main" and HEAD have no commit in common; give another base\n')
  })
})

describe('what counts as a change', () => {
  it('is a moved file, for both projects', async () => {
    const base = repository.commit({ ...two, 'connectors/a/file': 'some text of its own', ...connectorFiles('c') })
    mkdirSync(join(repository.folder, 'connectors', 'b', 'x'))
    repository.git('mv', 'connectors/a/file', 'connectors/b/x/file')
    repository.commit()
    expect(await changedSince(base)).toEqual(['connectors/a', 'connectors/b'])
  })

  it('is not a file of a folder with the same prefix', async () => {
    const base = repository.commit(two)
    repository.commit({ 'connectors/a2/x': '', 'connectors/ab': '' })
    expect(await changedSince(base)).toEqual([])
  })

  const packages = {
    ...connectorFiles('connectors/a', { dependencies: { '@acme/http': '^1.0.0' } }),
    ...connectorFiles('connectors/b', { devDependencies: { lint: '*' } }),
    ...connectorFiles('connectors/c'),
    'packages/http/package.json': { name: '@acme/http', version: '1.0.0', dependencies: { '@acme/log': '*' } },
    'packages/log/package.json': { name: '@acme/log', version: '1.0.0' },
    'packages/lint/package.json': { name: 'lint', version: '1.0.0', peerDependencies: { '@acme/http': '*' } },
  }
  const globs = ['connectors/*', 'packages/*']
  const workspaces = {
    npm: { 'package.json': { workspaces: globs }, 'package-lock.json': {} },
    yarn: { 'package.json': { workspaces: { packages: globs } }, 'yarn.lock': '' },
    pnpm: {
      'package.json': {},
      'pnpm-workspace.yaml': 'packages:\n  - connectors/*\n  - packages/*\n',
      'pnpm-lock.yaml': '',
    },
    bun: { 'package.json': { workspaces: globs }, 'bun.lock': '' },
    'npm, with braces': { 'package.json': { workspaces: ['{connectors,packages}/*'] }, 'package-lock.json': {} },
    'npm, with brackets': { 'package.json': { workspaces: ['[cp]*/[!.]*'] }, 'package-lock.json': {} },
    'pnpm, with braces': {
      'package.json': {},
      'pnpm-workspace.yaml': 'packages: ["{connectors,packages}/{a..c}", "packages/*", "!**/test/**"]\n',
      'pnpm-lock.yaml': '',
    },
  }

  it.each(Object.entries(workspaces))(
    'in a workspace of %s is one of a package that is used, over others',
    async (_, files) => {
      const base = repository.commit({ ...packages, ...files })
      repository.commit({ 'packages/log/src/index.js': '1' })
      expect(await changedSince(base)).toEqual(['connectors/a', 'connectors/b'])
      repository.git('reset', '--quiet', '--hard', base)
      repository.commit({ 'packages/lint/index.js': '1' })
      expect(await changedSince(base)).toEqual(['connectors/b'])
      // The lockfile and the root's package.json are those of all members.
      for (const name of Object.keys(files)) {
        repository.git('reset', '--quiet', '--hard', base)
        repository.commit({ [name]: `${readFileSync(join(repository.folder, name), 'utf8')}\n` })
        expect(await changedSince(base)).toEqual(['connectors/a', 'connectors/b', 'connectors/c'])
      }
      repository.git('reset', '--quiet', '--hard', base)
      repository.commit({ 'README.md': '1' })
      expect(await changedSince(base)).toEqual([])
    },
  )

  it('is not a package of the same name outside of a workspace', async () => {
    const base = repository.commit(packages)
    repository.commit({ 'packages/log/x': '1' })
    expect(await changedSince(base)).toEqual([])
  })

  it('is one of a dependency of the workspace root, but not of another connector', async () => {
    const root = { workspaces: globs, devDependencies: { '@acme/log': '*', c: '*' } }
    const base = repository.commit({ ...packages, 'package.json': root, 'package-lock.json': {} })
    repository.commit({ 'packages/log/x': '1' })
    expect(await changedSince(base)).toEqual(['connectors/a', 'connectors/b', 'connectors/c'])
    const after = repository.commit({ 'connectors/c/x': '1' })
    expect(await changedSince(`${after}~1`)).toEqual(['connectors/c'])
  })

  it('is one of a dependency by path', async () => {
    const base = repository.commit({
      ...connectorFiles('a', { dependencies: { x: 'file:../shared' } }),
      ...connectorFiles('b', { dependencies: { x: 'link:../shared/' } }),
      ...connectorFiles('c', { dependencies: { x: 'file:../vendor/x-1.0.0.tgz' } }),
      ...connectorFiles('d', { dependencies: { x: 'https://example.com/x.tgz' } }),
      'shared/package.json': {},
      'vendor/x-1.0.0.tgz': '1',
    })
    repository.commit({ 'shared/x': '1' })
    expect(await changedSince(base)).toEqual(['a', 'b'])
    const after = repository.commit({ 'vendor/x-1.0.0.tgz': '2' })
    expect(await changedSince(`${after}~1`)).toEqual(['c'])
  })

  it('is one of a file outside that the sources import, also indirectly, or that tsconfig.json extends', async () => {
    const base = repository.commit({
      ...two,
      'connectors/a/src/index.ts': "import { retry } from '../../../shared/retry.js' // import '../../../shared/no'",
      'shared/retry.ts': "export * from './wait'",
      'shared/wait/index.ts': '',
      'shared/no.ts': '',
      'connectors/b/tsconfig.json': '{ "extends": "../../tsconfig.node", /* mine */ }',
      'tsconfig.node.json': { extends: ['./tsconfig.base.json', '@tsconfig/node20'] },
      'tsconfig.base.json': { extends: './tsconfig.node.json' },
    })
    for (const [file, changed] of [
      ['shared/retry.ts', ['connectors/a']],
      ['shared/wait/index.ts', ['connectors/a']],
      ['shared/no.ts', []],
      ['tsconfig.node.json', ['connectors/b']],
      ['tsconfig.base.json', ['connectors/b']],
    ] as const) {
      const after = repository.commit({ [file]: `${readFileSync(join(repository.folder, file), 'utf8')}\n` })
      expect([file, await changedSince(`${after}~1`)]).toEqual([file, changed])
    }
    expect(await changedSince(base)).toHaveLength(2)
  })

  it('in a project at the root is not one of a workspace member that it does not use', async () => {
    const own = { workspaces: ['packages/*'], dependencies: { '@acme/http': '*' } }
    const base = repository.commit({ ...packages, ...connectorFiles('', own) })
    repository.commit({ 'packages/lint/x': '1' })
    expect(await changedSince(base)).toEqual([])
    const used = repository.commit({ 'packages/log/x': '1' })
    expect(await changedSince(`${used}~1`)).toEqual(['.'])
    const own2 = repository.commit({ 'src/x': '1' })
    expect(await changedSince(`${own2}~1`)).toEqual(['.'])
  })

  it('is found for packages that depend on each other', async () => {
    const base = repository.commit({
      ...connectorFiles('a', { dependencies: { x: 'file:../x' } }),
      'x/package.json': { dependencies: { y: 'file:../y' } },
      'y/package.json': { dependencies: { x: 'file:../x', a: 'file:../a' } },
    })
    repository.commit({ 'y/z': '1' })
    expect(await changedSince(base)).toEqual(['a'])
  })
})

describe('connectors.yml', () => {
  const map = `
defaults:
  tenants:
    - environment: sandbox
    - environment: production
      config: PRODUCTION_CONFIG
  config: TEST_CONFIG
uses: [tsconfig.base.json]
projects:
  connectors/a:
    alias: acme-a
    tenants:
      - environment: sandbox
      - environment: production
        alias: a-live
        config: A_CONFIG
  connectors/b:
    environment: production
    uses:
      - tools/b
`

  it('gives the tenants of each project', async () => {
    repository.write({ ...two, ...connectorFiles('connectors/c'), 'connectors.yml': map })
    const rows = (await discover()).map(({ path, alias, environment, config }) => [path, alias, environment, config])
    expect(rows).toEqual([
      ['connectors/a', 'acme-a', 'sandbox', 'TEST_CONFIG'],
      ['connectors/a', 'a-live', 'production', 'A_CONFIG'],
      ['connectors/b', 'b', 'production', 'TEST_CONFIG'],
      ['connectors/c', 'c', 'sandbox', 'TEST_CONFIG'],
      ['connectors/c', 'c', 'production', 'PRODUCTION_CONFIG'],
    ])
    // It is found from below too, and its paths stay those of its own folder.
    expect(await discover('--path', 'connectors/b')).toMatchObject([{ environment: 'production' }])
    repository.write({ 'settings/map.yml': 'projects: { ../connectors/a: { config: OTHER } }' })
    expect((await discover('--connectors-file', 'settings/map.yml'))[0]).toMatchObject({
      config: 'OTHER',
      environment: '',
    })
  })

  it('names further files of a project, and counts as one itself', async () => {
    const base = repository.commit({ ...two, 'connectors.yml': map, 'tsconfig.base.json': '', 'tools/b/x': '' })
    repository.commit({ 'tools/b/x': '1' })
    expect(await changedSince(base)).toEqual(['connectors/b'])
    for (const name of ['tsconfig.base.json', 'connectors.yml']) {
      const after = repository.commit({ [name]: `${name === 'connectors.yml' ? map : ''}\n` })
      expect(new Set(await changedSince(`${after}~1`))).toEqual(new Set(['connectors/a', 'connectors/b']))
    }
  })

  it.each([
    ['projects:\n  connectors/x:\n    alias: x', 'connectors.yml, line 2: there is no connector project in ', true],
    [
      'projects:\n  connectors/a:\n    alais: x',
      'connectors.yml, line 3: "alais" is unknown here; did you mean alias?',
      false,
    ],
    ['project: {}', 'connectors.yml, line 1: "project" is unknown here; did you mean projects?', false],
    ['\nprojects: []', 'connectors.yml, line 2: "projects" must be object', false],
    [
      'projects:\n  connectors/a:\n    config: $' + '{{ secrets.X }}',
      'connectors.yml, line 3: "config" does not match the pattern',
      true,
    ],
    [
      'projects:\n  connectors/a: {environment: x, tenants: [{environment: y}]}',
      'connectors.yml, line 2: "connectors/a" has both tenants and environment; give one of them',
      false,
    ],
    [
      'projects:\n  connectors/a:\n    tenants: [{alias: x}]',
      'connectors.yml, line 3: "0" must have required property \'environment\'',
      false,
    ],
    ['a: 1\nb: [', 'connectors.yml is not YAML that can be used, line 2: ', true],
    [
      'projects: {}\nprojects: {}',
      'connectors.yml is not YAML that can be used, line 2: Map keys must be unique',
      false,
    ],
    [
      'uses: [a]\nprojects:\n  connectors/a:\n    inputs: [b, "tools/**"]',
      'connectors.yml, line 4: "tools/**" is a pattern, but each path is one file or folder; name the folder, of which all files count',
      false,
    ],
    ['projects: !!js/function x', 'connectors.yml is not YAML that can be used, line 1: ', true],
  ])('%j is refused with its line', async (text, message, more) => {
    repository.write({ ...two, 'connectors.yml': text })
    const line = await refusal()
    const [, place, rest = ''] = /^connectors\.yml:(\d+)(?::\d+)?: error: (.*)\n$/s.exec(line) ?? []
    expect(place).toBe(/line (\d+)/.exec(message)?.[1])
    expect(more ? rest.slice(0, message.length) : rest).toBe(message)
    expect(line.trim().split('\n')).toHaveLength(1)
  })

  it('names only what git has, or warns', async () => {
    const text = 'uses: [tools, tsconfig.json]\nprojects:\n  connectors/a:\n    inputs: [tools/x, tols/x]\n'
    repository.commit({ ...two, 'connectors.yml': text, 'tools/x': '', '.gitignore': 'tsconfig.json' })
    const { code, stderr } = await runInShell(['discover'], { cwd: repository.folder })
    const advice = 'so no change of it counts; correct the path, or remove it\n'
    expect([code, stderr]).toEqual([
      0,
      `warning: connectors.yml, line 1: git has nothing at "tsconfig.json", ${advice}warning: connectors.yml, line 4: git has nothing at "tols/x", ${advice}`,
    ])
  })

  it('that is nested too deeply is refused', async () => {
    repository.write({ ...two, 'connectors.yml': `${'- '.repeat(50_000)}x` })
    expect(await refusal()).toBe(
      'connectors.yml:1: error: connectors.yml is not YAML that can be used: it is nested deeper than 200\n',
    )
  })

  it('has every fault annotated at its line', async () => {
    repository.commit({ ...two, 'connectors.yml': 'x: 1\nprojects:\n  connectors/a:\n    alias: 7\n' })
    const { code, stdout } = await onEvent('workflow_dispatch', {})
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error .*file=connectors\.yml,line=1,.*"x" is unknown here/m)
    expect(stdout).toMatch(/^::error .*file=connectors\.yml,line=4,.*"alias" must be string/m)
  })

  it('that an input names must exist; an empty one has no effect', async () => {
    repository.write(two)
    expect(await refusal('--connectors-file', 'x.yml')).toBe(
      'error: cannot read --connectors-file x.yml: there is no such file or folder\n',
    )
    repository.write({ 'connectors.yml': '# nothing yet\n' })
    expect(await discover()).toHaveLength(2)
  })

  it('has a schema that the example in the README matches', () => {
    const readme = readFileSync(join(root, 'discover', 'README.md'), 'utf8')
    const example = /## connectors\.yml[\s\S]*?```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
    const schema = JSON.parse(readFileSync(join(root, 'docs', 'schemas', 'connectors.schema.json'), 'utf8')) as object
    const validate = new Ajv().compile(schema)
    expect([validate(parse(example)), validate.errors]).toEqual([true, null])
    expect(validate({ projects: { a: { secret: 'x' } } })).toBe(false)
  })
})

const posix = process.platform === 'win32' ? it.skip : it

describe('names of folders', () => {
  posix('may hold anything', async () => {
    const names = [
      '-rf',
      'a b',
      "it's",
      '"quoted"',
      'line\nbreak',
      '::error::x',
      '$' + '{{ secrets.X }}',
      'ünïcode',
      '*',
    ]
    const files = names.map((name, i) => connectorFiles(`c/${name}`, { name: `c${i}` }))
    const base = repository.commit(Object.assign({}, ...files) as Record<string, object>)
    for (const name of names) repository.write({ [`c/${name}/src/x`]: '1' })
    repository.commit()
    const result = await onEvent('push', { before: base })
    const found = entriesOf(result).map(({ path }) => path)
    expect(found.sort()).toEqual(names.map((name) => `c/${name}`).sort())
    expect(result.stdout.split('\n').filter((line) => line.startsWith('::'))).toEqual([])
    expect(result.summary).not.toContain('\nbreak')
    for (const name of ['-rf', 'line\nbreak']) {
      const [entry] = await discover('--path', `c/${name}`)
      expect(entry?.path).toBe(`c/${name}`)
    }
  })

  const linux = process.platform === 'linux' ? it : it.skip
  linux('that are not UTF-8 are skipped, and do not hide a change beside them', async () => {
    const base = repository.commit(two)
    const odd = Buffer.concat([Buffer.from(join(repository.folder, 'connectors', 'a', 'x')), Buffer.from([0xff, 0xfe])])
    mkdirSync(odd)
    for (const [name, content] of Object.entries(connectorFiles('')))
      writeFileSync(Buffer.concat([odd, Buffer.from(`/${name}`)]), JSON.stringify(content))
    repository.commit()
    expect(await changedSince(base)).toEqual(['connectors/a'])
    const { stdout } = await runInShell(['discover'], { cwd: repository.folder })
    expect(stdout).toContain('is skipped: its name is not UTF-8')
  })
})

it('the example workflows use the fields of the matrix', async () => {
  repository.write(two)
  const [entry] = await discover()
  for (const name of ['monorepo.yml', 'monorepo-release.yml']) {
    const text = readFileSync(join(root, 'examples', 'workflows', name), 'utf8')
    const used = [...text.matchAll(/\bmatrix\.(\w+)/g)].map(([, key]) => key).filter((key) => key !== undefined)
    expect(used.length).toBeGreaterThan(0)
    expect(Object.keys(entry ?? {})).toEqual(expect.arrayContaining(used))
  }
})
