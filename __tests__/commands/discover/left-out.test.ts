import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInShell } from '../../support/program.js'
import { connectorFiles, Repository } from '../../support/repository.js'
import { TestTenant } from '../../support/tenant.js'

describe('a change of what is not checked out', () => {
  let origin: Repository
  let folder: string
  beforeEach(() => {
    origin = new Repository()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    folder = mkdtempSync(join(tmpdir(), 'left out '))
  })
  afterEach(() => {
    origin.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  const workspace = {
    'package.json': { workspaces: ['connectors/*', 'packages/*'] },
    'package-lock.json': '{}',
    ...connectorFiles('connectors/a', { dependencies: { shared: '*' } }),
    ...connectorFiles('connectors/b'),
    'connectors/a/src/index.ts': "import '../../../common/times.js'",
    'common/times.ts': '',
    'packages/shared/package.json': { name: 'shared', dependencies: { deep: '*' } },
    'packages/deep/package.json': { name: 'deep' },
    'packages/deep/index.ts': '',
    'manual/package.json': { name: 'manual' },
  }
  /** Clones the repository, and checks out only these folders if there are any. */
  const clone = (folders: string[], ...options: string[]): string => {
    const sparse = folders.length === 0 ? [] : ['--sparse']
    origin.git('clone', '--quiet', ...sparse, ...options, `file://${origin.folder}`, folder)
    if (folders.length > 0) origin.git('-C', folder, 'sparse-checkout', 'set', ...folders)
    return folder
  }
  const discover = async (base: string, cwd: string) => {
    const { code, outputs, stderr, stdout } = await runInShell(['discover', '--base', base], { cwd })
    const { include } = JSON.parse(outputs['matrix'] || '{"include":[]}') as {
      include: { alias: string; changed: boolean }[]
    }
    return { code, stderr, stdout, changed: include.flatMap(({ alias, changed }) => (changed ? [alias] : [])) }
  }

  it('of a package is one of the project that depends on it', async () => {
    const base = origin.commit(workspace)
    origin.commit({ 'packages/deep/index.ts': 'new' })
    const { stdout, ...result } = await discover(base, clone(['connectors', 'common']))
    expect(result).toEqual({ code: 0, stderr: '', changed: ['a'] })
    expect(stdout).toContain('changed: "package deep"')
  })

  it('is taken to be one, with a warning, where git does not have the packages', async () => {
    const base = origin.commit(workspace)
    origin.commit({ 'manual/index.md': 'new' })
    const { changed, stderr } = await discover(base, clone(['connectors', 'common'], '--filter=blob:none'))
    expect(changed).toEqual(['a', 'b'])
    expect(stderr).toBe(
      'warning: discover: a project counts as changed: the sparse checkout leaves out "packages/deep/package.json", so it is not known what "connectors/a" is built from; add it to sparse-checkout, or leave sparse-checkout out\n',
    )
    origin.git('-C', folder, 'sparse-checkout', 'add', 'packages')
    expect(await discover(base, folder)).toMatchObject({ changed: [], stderr: '' })
  })

  it('of a file is one of the project if a package that is left out imports it', async () => {
    const base = origin.commit({
      ...workspace,
      'packages/deep/index.ts': "import '../../far/used'\nimport 'other'",
      'packages/other/package.json': { name: 'other' },
      'packages/deep/tsconfig.json': { extends: '../../far/base.json' },
      'far/used.ts': '',
      'far/unused.ts': '',
      'far/base.json': '{}',
    })
    clone(['connectors', 'common', 'far'])
    for (const [file, changed] of [
      ['far/unused.ts', []],
      ['far/used.ts', ['a']],
      ['far/base.json', ['a']],
      ['packages/other/index.ts', ['a']],
    ] as const) {
      origin.commit({ [file]: 'new' })
      origin.git('-C', folder, 'fetch', '--quiet')
      origin.git('-C', folder, 'reset', '--quiet', '--hard', 'origin/main')
      expect([file, await discover(base, folder)]).toMatchObject([file, { code: 0, stderr: '', changed }])
      origin.git('reset', '--quiet', '--hard', base)
    }
  })

  it('is taken to be one where git cannot show a source of a package', async () => {
    const { 'packages/deep/package.json': _, 'packages/deep/index.ts': _source, ...files } = workspace
    const base = origin.commit({
      ...files,
      'packages/shared/package.json': { name: 'shared' },
      'packages/shared/docs/a.md': '',
      'packages/shared/src/index.ts': "import '../../../far/used'",
      'far/used.ts': '',
    })
    origin.commit({ 'far/used.ts': 'new' })
    const { changed, stderr } = await discover(
      base,
      clone(['connectors', 'common', 'manual', 'packages/shared/docs'], '--filter=blob:none'),
    )
    expect([changed, stderr]).toEqual([['a'], expect.stringContaining('leaves out "packages/shared/src/index.ts"')])
  })

  it.each([
    ['a file that its sources import', ['connectors', 'packages'], 'common/times.ts'],
    ['a source', ['connectors/a/test', 'connectors/b', 'common', 'packages'], 'connectors/a/src/index.ts'],
  ])('is taken to be one where %s is left out', async (_what, folders, file) => {
    const base = origin.commit({ ...workspace, 'connectors/a/test/x.ts': '' })
    const { changed, stderr } = await discover(base, clone(folders))
    expect([changed, stderr]).toEqual([['a'], expect.stringContaining(`leaves out "${file}"`)])
  })

  it('is none of a project that the workspace lists, and one of a project that is left out is told', async () => {
    const base = origin.commit({
      ...workspace,
      'package.json': { workspaces: ['connectors/*', 'packages/*'], devDependencies: { b: '*', c: '*' } },
      ...connectorFiles('connectors/c'),
    })
    origin.commit({ 'connectors/b/src/index.ts': 'new' })
    const { changed, stderr } = await discover(base, clone(['connectors/a', 'common']))
    expect([changed, stderr]).toEqual([
      [],
      'warning: the sparse checkout leaves out 2 connectors, such as "connectors/b", which cannot be in the matrix; leave sparse-checkout out\n',
    ])
  })

  it('is refused by promote', async () => {
    const tenant = await TestTenant.start({ uploadMovesLatest: false })
    try {
      origin.commit(workspace)
      const record = join(folder, '.git', 'record.json')
      const run = async (command: string, inputs: object, cwd: string) => {
        const given = { connector: 'a', record, path: 'connectors/a', ...inputs }
        const words = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])
        return await runInShell([command, ...words], { cwd, env: tenant.env })
      }
      clone(['connectors', 'common'], '--filter=blob:none')
      expect(await run('upload', { file: await tenant.bundle('one') }, folder)).toMatchObject({ code: 0, stderr: '' })
      origin.commit({ 'packages/shared/index.ts': 'new' })
      origin.git('-C', folder, 'pull', '--quiet')
      const { code, stderr } = await run('promote', { 'from-commit': 'auto', require: 'uploaded' }, folder)
      expect([code, stderr]).toEqual([
        1,
        expect.stringMatching(/^error: the sparse checkout leaves out "packages\/deep\//),
      ])
    } finally {
      await tenant.close()
    }
  })

  it('of a submodule is one of the projects that it may be a part of', async () => {
    origin.commit({ ...workspace, 'packages/shared/package.json': { name: 'shared' } })
    const part = new Repository()
    try {
      part.commit({ 'package.json': { name: 'vendor' }, 'times.ts': '' })
      const allowed = ['-c', 'protocol.file.allow=always']
      for (const path of ['packages/vendor', 'common/vendor', 'manual/vendor'])
        origin.git(...allowed, 'submodule', '--quiet', 'add', `file://${part.folder}`, path)
      const base = origin.commit({ 'connectors/b/src/index.ts': "import '../../../common/vendor/times.js'" })
      const next = part.commit({ 'times.ts': 'new' })
      clone([])
      // A repository may have git leave out submodules that differ.
      for (const path of ['packages/vendor', 'common/vendor'])
        origin.git('-C', folder, 'config', `submodule.${path}.ignore`, 'all')
      const changedBy = async (path: string) => {
        origin.git('reset', '--quiet', base)
        origin.git('update-index', '--cacheinfo', `160000,${next},${path}`)
        origin.git('commit', '--quiet', '--message', 'Another commit of the submodule')
        origin.git('-C', folder, 'fetch', '--quiet')
        origin.git('-C', folder, 'reset', '--quiet', '--hard', 'origin/main')
        return (await discover(base, folder)).changed
      }
      expect(await changedBy('common/vendor')).toEqual(['b'])
      expect(await changedBy('packages/vendor')).toEqual(['a', 'b'])
      expect(await changedBy('manual/vendor')).toEqual([])
    } finally {
      part.remove()
    }
  })

  it('of what a link leads to is one of the project', async () => {
    origin.write({ ...workspace, 'vendor/linked/package.json': { name: 'shared' }, 'vendor/times.ts': '' })
    rmSync(join(origin.folder, 'packages/shared'), { recursive: true })
    symlinkSync('../vendor/linked', join(origin.folder, 'packages/shared'))
    symlinkSync('../../../vendor/times.ts', join(origin.folder, 'connectors/a/src/times.ts'))
    const base = origin.commit()
    for (const file of ['vendor/linked/index.js', 'vendor/times.ts']) {
      origin.commit({ [file]: 'new' })
      expect(await discover(base, origin.folder)).toMatchObject({ code: 0, changed: ['a'] })
      origin.git('reset', '--quiet', '--hard', base)
    }
    origin.commit({ 'vendor/other.ts': '' })
    expect(await discover(base, origin.folder)).toMatchObject({ code: 0, changed: [] })
  })

  it('is not compared in a clone that lacks the folders of commits', async () => {
    const base = origin.commit(workspace)
    origin.commit({ 'manual/index.md': 'new' })
    const { code, stderr } = await discover(base, clone([], '--filter=tree:0'))
    expect([code, stderr]).toEqual([4, expect.stringMatching(/^error: git cannot compare .* clone without a filter/)])
  })
})
