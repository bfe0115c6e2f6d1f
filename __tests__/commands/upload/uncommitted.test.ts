import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { upload as uploadCommand } from '../../../src/commands/upload/command.js'
import { systemClock } from '../../../src/core/clock.js'
import { InterruptedError } from '../../../src/core/errors.js'
import type { UploadRecord } from '../../../src/record/uploads.js'
import { runCommand } from '../../support/command-run.js'
import { Front } from '../../support/front.js'
import { GitHubFake } from '../../support/github.js'
import { type ProgramResult, runInShell, runOnRunner } from '../../support/program.js'
import { connectorFiles, Repository } from '../../support/repository.js'
import { TestTenant } from '../../support/tenant.js'

describe('an upload from uncommitted changes', () => {
  let tenant: TestTenant
  let repository: Repository
  let commit: string

  beforeAll(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    repository = new Repository()
    repository.write({ 'a/dist/index.js': 'built' })
    repository.git('add', '--force', 'a/dist/index.js')
    commit = repository.commit({
      ...connectorFiles('a', {
        dependencies: { shared: 'file:../shared' },
        scripts: { build: 'node build.config.mjs && copyfiles assets/* dist' },
      }),
      'a/src/index.ts':
        "import '../../common/times.js'\nimport '../generated/client.js'\nimport '#gen/more'\nimport './lib/part'\n",
      'a/tsconfig.json': '{ "compilerOptions": { "paths": { "#gen/*": ["./gen/*"] } } }',
      'a/package-lock.json': '{}',
      'shared/package.json': { name: 'shared', version: '1.0.0' },
      'shared/src/index.ts': "export * from '../build/types'",
      'tools/settings.json': '{}',
      'connectors.yml': 'projects:\n  a:\n    uses: [tools]\n',
      'README.md': 'of all',
      'a/README.md': 'of a',
      'a/report.json': '{}',
      'a/.npmrc': 'registry=https://registry.example.com\n',
      'a/lib/part.js': '',
      'a/build.config.mjs': "read('templates/a.html')",
      'a/templates/a.html': '',
      'a/templates/unused.html': '',
      'a/assets/a.html': '',
      'a/.babelrc': '{}',
      'a/index.js': "require('./generated/entry')",
      'a/lib/entry.js': "require('../generated/compiled')\nrequire('../../common/compiled')",
      'a/eslint.config.mjs': "import '../common/eslint.mjs'",
      'a/src/words.ts': 'export const words = (name: string) => import("../words/" + name + ".json")',
      'a/words/en.json': '{}',
      'a/words/notes.md': '',
      'a/scripts/check.js': "require('../dist/index.js')",
      'a/__tests__/__snapshots__/a.snap': '',
      '.gitignore': 'dist\n',
    })
  })
  afterEach(async () => {
    repository.git('reset', '--quiet', '--hard', commit)
    repository.git('clean', '--quiet', '-fdx', '--exclude=record.json')
  })
  afterAll(async () => {
    await tenant.close()
    repository.remove()
  })

  const run = async (command: string, inputs: Record<string, string>): Promise<ProgramResult> => {
    const project = command === 'history' ? {} : { path: 'a' }
    const given = { connector: 'example', record: 'record.json', ...project, ...inputs }
    const words = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])
    return await runInShell([command, ...words], { cwd: repository.folder, env: { ...tenant.env, USER: 'alice' } })
  }
  const upload = async (mark: string, inputs: Record<string, string> = {}) =>
    await run('upload', { file: await tenant.bundle(mark), tag: 'development', ...inputs })
  const recorded = async (): Promise<UploadRecord[]> =>
    JSON.parse(await readFile(join(repository.folder, 'record.json'), 'utf8'))

  it.each<[string, Record<string, string>]>([
    ['a changed file of the project', { 'a/connector-spec.json': '{ }' }],
    ['a lockfile that an install rewrote', { 'a/package-lock.json': '{ }' }],
    ['a new source', { 'a/src/new.ts': '' }],
    ['a new file beside the sources that they may read', { 'a/src/data.json': '{}' }],
    ['a changed package of the repository', { 'shared/src/index.ts': 'other' }],
    ['a new source of that package', { 'shared/src/new.ts': '' }],
    ['a new file that a source imports from outside', { 'common/times.ts': '' }],
    ['a new file beside the sources that one imports', { 'a/generated/client.ts': '' }],
    ['a new file that one imports by an alias', { 'a/gen/more.ts': '' }],
    ['a new file that another new one imports', { 'a/gen/less.ts': '', 'a/gen/more.ts': "export * from './less.js'" }],
    ['a new source in a folder that often holds output', { 'a/src/lib/part/index.ts': '' }],
    ['a new file that a source of that package imports', { 'shared/build/types.js': '' }],
    ['a changed script of the build', { 'a/build.config.mjs': 'other' }],
    ['a changed file that a script of the build names', { 'a/templates/a.html': 'other' }],
    ['a changed file of a folder that the build copies', { 'a/assets/a.html': 'other' }],
    ['a changed configuration of the build', { 'a/.babelrc': '{ }' }],
    ['changed code of a folder that may hold sources', { 'a/lib/part.js': 'other' }],
    ['a new file that an entry beside the sources imports', { 'a/generated/entry.ts': '' }],
    ['a new file that an entry in a folder of compiled code imports', { 'a/generated/compiled.json': '{}' }],
    ['a new file outside that such an entry imports', { 'common/compiled.js': '' }],
    ['a changed file of a folder from which one is imported by a computed path', { 'a/words/en.json': '{ }' }],
    ['a new file of that folder', { 'a/words/de.json': '{}' }],
    ['a file that connectors.yml names', { 'tools/settings.json': '{ }' }],
  ])('remembers %s', async (_what, files) => {
    repository.write(files)
    const result = await upload(`changed ${Object.keys(files)[0]?.replaceAll('/', ' ')}`)
    expect(result.code).toBe(0)
    expect((await recorded())[0]).toMatchObject({ commit, uncommitted: true, changed: Object.keys(files)[0] })
    expect(result.stderr).toContain('git rm --cached')
    expect(result.stderr).toMatch(
      new RegExp(`the project differs from commit ${commit.slice(0, 12)} \\("${Object.keys(files)[0]}"\\)`),
    )
  })

  it('remembers the user of the machine where no variable names one', async () => {
    const words = ['upload', '--file', await tenant.bundle('user'), '--connector', 'example', '--record', 'record.json']
    await runInShell(words, { cwd: repository.folder, env: tenant.env })
    expect((await recorded())[0]?.by).toBe(userInfo().username)
  })

  it('remembers the commit and what differs from it also if it is interrupted, and says what is done', async () => {
    repository.write({ 'a/connector-spec.json': '{ }' })
    const { clientId, clientSecret } = tenant.sandbox
    const interrupted = async (record: string, mark: string) => {
      const controller = new AbortController()
      const front = await Front.start(tenant.sandbox.baseUrl, (line) => {
        if (/^POST .*\/versions$/.test(line)) {
          if (record !== 'record.json') writeFileSync(join(repository.folder, record), 'no record')
          controller.abort(new InterruptedError('interrupted by SIGINT'))
        }
        return undefined
      })
      const { error, annotations, outputs } = await runCommand(
        uploadCommand,
        {
          ...{ 'base-url': front.baseUrl, 'client-id': clientId, 'client-secret': clientSecret },
          ...{ connector: 'example', file: await tenant.bundle(mark), record, path: 'a' },
        },
        { clock: systemClock, workingDirectory: repository.folder, signal: controller.signal },
      )
      await front.close()
      return { error, annotations, done: `version ${outputs['version']} of example is uploaded, its tags are set` }
    }
    const { error, annotations, done } = await interrupted('record.json', 'interrupted')
    expect(error).toMatchObject({ name: 'InterruptedError', outcome: `${done}, and it is recorded` })
    expect((await recorded())[0]).toMatchObject({ commit, uncommitted: true, changed: 'a/connector-spec.json' })
    expect(annotations).toHaveLength(1)
    const unrecorded = await interrupted('other.json', 'unrecorded')
    expect(unrecorded.error).toMatchObject({ outcome: `${unrecorded.done}, but it could not be recorded` })
  })

  it.each([
    ['a lockfile', 'a/package-lock.json'],
    ['connectors.yml', 'connectors.yml'],
    ['an imported file', 'tools/in.ts'],
  ])('remembers %s that is deleted', async (_what, file) => {
    repository.write({ 'tools/in.ts': '', 'common/times.ts': "import '../tools/in.js'" })
    const before = repository.commit()
    expect((await upload(`all of ${file.replace('/', ' ')}`)).stderr).toBe('')
    rmSync(join(repository.folder, file))
    await upload(`without ${file.replace('/', ' ')}`)
    expect((await recorded())[0]).toMatchObject({ commit: before, uncommitted: true, changed: file })
  })

  it.each(['--assume-unchanged', '--skip-worktree'])(
    'remembers a file that git was told to take for unchanged with %s',
    async (option) => {
      repository.git('update-index', option, 'a/src/index.ts', 'a/package.json')
      expect((await upload(`flag ${option}`)).stderr).toBe('')
      repository.write({ 'a/src/index.ts': 'other' })
      const { stderr } = await upload(`change ${option}`)
      repository.git('update-index', option.replace('--', '--no-'), 'a/src/index.ts', 'a/package.json')
      expect(stderr).toContain('("a/src/index.ts")')
      expect((await recorded())[0]).toMatchObject({ commit, uncommitted: true })
    },
  )

  it.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['a file of no project', { 'README.md': 'other' }],
    [
      'what a build, a run and a person leave behind',
      {
        'a/dist/index.js': '',
        'a/dist/old/src/index.ts': '',
        'a/node_modules/x/src/index.js': '',
        'node_modules/x/package.json': '{}',
        'a/a-1.0.0.zip': '',
        'a/validation.json': '{}',
        'a/src/index.test.ts': '',
        'notes.ts': '',
        'a/generated/notes.ts': '',
        'a/src/lib/other.js': '',
        'a/lib/built.js': '',
        'a/words/other.md': '',
        'a/build/built.js': '',
        'common/eslint.mjs': '',
      },
    ],
  ])('does not count %s', async (what, files) => {
    repository.write(files)
    const result = await upload(`same ${what}`)
    expect([result.code, result.stderr]).toEqual([0, ''])
    expect((await recorded())[0]).not.toHaveProperty('uncommitted')
  })

  it('does not count a changed file that is not built into the bundle', async () => {
    repository.write({
      'a/dist/index.js': 'built again',
      'a/README.md': 'other',
      'a/templates/unused.html': 'other',
      'a/report.json': '[]',
      'a/.npmrc': 'registry=https://registry.example.com\n//registry.example.com/:_authToken=token\n',
      'a/__tests__/__snapshots__/a.snap': 'other',
      'a/src/.DS_Store': '',
      'a/src/__snapshots__/b.snap': '',
    })
    chmodSync(join(repository.folder, 'a/src/index.ts'), 0o755)
    const now = new Date()
    utimesSync(join(repository.folder, 'a/package.json'), now, now)
    const result = await upload('tracked')
    expect([result.code, result.stderr]).toEqual([0, ''])
    expect((await recorded())[0]).not.toHaveProperty('uncommitted')
  })

  it('does not count a file that is as in the commit, though git would change its line ends', async () => {
    repository.write({ 'a/src/index.ts': 'text\r\n' }).git('add', '--all')
    repository.git('commit', '--quiet', '--message', 'CRLF')
    repository.write({ '.gitattributes': '* text eol=lf\n' }).git('add', '.gitattributes')
    repository.git('commit', '--quiet', '--message', 'LF')
    const folder = join(tenant.folder, 'checked out')
    repository.git('clone', '--quiet', repository.folder, folder)
    repository.git('-C', folder, 'checkout', '--quiet', '--force', 'HEAD')
    expect(repository.git('-C', folder, 'status', '--porcelain')).toContain('a/src/index.ts')
    const words = ['--connector', 'example', '--path', 'a', '--record', '.git/record.json', '--tag', 'development']
    const upload = async (mark: string) => {
      const file = await tenant.bundle(mark)
      return await runInShell(['upload', ...words, '--file', file], { cwd: folder, env: tenant.env })
    }
    expect(await upload('line ends')).toMatchObject({ code: 0, stderr: '' })
    await writeFile(join(folder, 'a/src/index.ts'), 'text\n')
    expect((await upload('other line ends')).stderr).toContain('("a/src/index.ts")')
  })

  it('reads what belongs to the project from the file that is given', async () => {
    repository.write({ 'other.yml': 'uses: [README.md]\nprojects: {}\n', 'README.md': 'other' })
    await upload('given', { 'connectors-file': 'other.yml' })
    expect((await recorded())[0]).toMatchObject({ uncommitted: true })
    const missing = await upload('missing', { 'connectors-file': 'none.yml' })
    expect([missing.code, missing.outputs['uploaded']]).toEqual([2, 'false'])
    expect(missing.stderr).toMatch(/^error: .*none\.yml/)
  })

  it('does not promote it as its commit, and tells so', async () => {
    await rm(join(repository.folder, 'record.json'))
    repository.write({ 'a/src/index.ts': 'not committed' })
    const { outputs } = await upload('not committed')
    const version = outputs['version'] ?? ''
    repository.git('reset', '--quiet', '--hard', commit)
    const inputs = { 'from-commit': 'auto', require: 'uploaded' }
    expect((await run('promote', inputs)).stderr.trim()).toBe(
      `error: version ${version} of example was uploaded from commit ${commit.slice(0, 12)} with uncommitted changes ("a/src/index.ts"), so it is not what the commit has; upload the commit from a clean checkout`,
    )
    const commitOnly = (path: string): string => {
      repository.write({ [path]: 'another' }).git('commit', '--quiet', '--message', 'Another', '--', path)
      return repository.git('rev-parse', 'HEAD')
    }
    const release = commitOnly('README.md')
    expect((await run('promote', inputs)).stderr.trim()).toBe(
      `error: version ${version} of example was uploaded from commit ${commit.slice(0, 12)}, since which the project did not change, but with uncommitted changes ("a/src/index.ts"), so it is not what the commit has; upload ${release.slice(0, 12)} from a clean checkout`,
    )
    const next = commitOnly('a/src/index.ts')
    expect((await run('promote', inputs)).stderr.trim()).toBe(
      `error: no upload of example is recorded for commit ${next.slice(0, 12)} or one before it; upload it first, or wait until its upload is done`,
    )
    repository.git('reset', '--quiet', '--hard', commit)
    const byNumber = await run('promote', { version, 'dry-run': 'true' })
    expect(byNumber).toMatchObject({ code: 0, outputs: { commit: '' } })
    expect(byNumber.stdout).toContain(`version ${version} of example is of commit ${commit} with uncommitted changes`)
    const history = await run('history', { limit: '1' })
    expect(JSON.parse(history.outputs['history'] ?? '')).toMatchObject([{ commit, uncommitted: true }, {}])
    expect(history.stdout).toContain(`${commit.slice(0, 12)} and changes`)
    expect(history.summary).toContain(`<code>${commit.slice(0, 12)}</code> and uncommitted changes`)
  })

  it('promotes it once a build server has packed the same content of the commit', async () => {
    const [{ version } = { version: 0 }] = await recorded()
    expect((await upload('not committed')).outputs).toMatchObject({ version: String(version), uploaded: 'false' })
    expect(await recorded()).toMatchObject([
      { version, commit },
      { version, commit, uncommitted: true },
    ])
    const promote = async () => await run('promote', { 'from-commit': 'auto', require: 'uploaded' })
    // It may be the zip from before.
    expect(await promote()).toMatchObject({
      code: 5,
      stderr: `error: version ${version} of example was uploaded from commit ${commit.slice(0, 12)} with uncommitted changes ("a/src/index.ts"), and later without, perhaps the same zip; pack the clean checkout, and upload it with --skip-unchanged false, so that it gets a version of its own\n`,
    })
    const path = join(repository.folder, 'record.json')
    const all = JSON.parse(await readFile(path, 'utf8'))
    await writeFile(path, JSON.stringify([{ ...all[0], run: 'https://ci.example/1' }, ...all.slice(1)]))
    const result = await promote()
    expect(result).toMatchObject({ code: 0, outputs: { version: String(version), commit } })
  })

  it('counts as a change to discover', async () => {
    const discover = async () => {
      const words = ['--since', 'uploaded', '--changed-only', '--record', 'record.json']
      const { outputs } = await runInShell(['discover', ...words], { cwd: repository.folder })
      return JSON.parse(outputs['matrix'] ?? '').include
    }
    await upload('clean', { connector: 'a' })
    expect(await discover()).toEqual([])
    repository.write({ 'a/src/index.ts': 'not committed' })
    await upload('not clean', { connector: 'a' })
    repository.git('reset', '--quiet', '--hard', commit)
    expect(await discover()).toMatchObject([{ path: 'a' }])
  })

  it.each<[string, string, object]>([
    ['true', 'warning: record: the project differed from commit .* in the job that packed it', { uncommitted: true }],
    ['false', '', {}],
    ['unknown', 'notice: record: it is not known .* uncommitted changes, as another job packed it$', {}],
    ['', 'notice: record: it is not known .* as another job packed it; give the output uncommitted of pack$', {}],
  ])('is what the job knew that packed it: %p', async (uncommitted, said, expected) => {
    const file = await tenant.bundle(`another job ${uncommitted}`)
    const sha256 = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
    const result = await run('upload', { file, sha256, ...(uncommitted !== '' && { uncommitted }) })
    expect([result.code, result.stdout + result.stderr]).toEqual([0, expect.stringMatching(new RegExp(said, 'm'))])
    expect(result.stderr === '' || said !== '').toBe(true)
    const [{ version: _, ...record } = { version: 0 }] = await recorded()
    expect(record).toMatchObject({ commit, ...expected })
    if (uncommitted !== 'true') expect(record).not.toHaveProperty('uncommitted')
  })

  it('is not known, with a warning, where path is not the folder of the project', async () => {
    const result = await upload('without path', { path: '.' })
    expect([result.code, result.stderr]).toEqual([
      0,
      'warning: whether the project has uncommitted changes is not known: there is no connector project in "."; give its folder as --path, such as "a"\n',
    ])
  })

  it('is not known without git', async () => {
    const file = await tenant.bundle('no git')
    const env = { ...tenant.env, CI_COMMIT_SHA: commit }
    const words = ['--connector', 'example', '--file', file, '--record', 'record.json', '--path', '.']
    const folder = tenant.folder
    expect((await runInShell(['upload', ...words], { cwd: folder, env })).code).toBe(0)
    const [record] = JSON.parse(await readFile(join(folder, 'record.json'), 'utf8'))
    expect(record).toMatchObject({ commit })
    expect(record).not.toHaveProperty('uncommitted')
  })

  describe('where the commit of the run is not the one that is checked out', () => {
    let github: GitHubFake
    let next: string
    let full: string
    beforeAll(async () => {
      github = await GitHubFake.start()
      next = repository.commit({ 'a/src/index.ts': 'the next commit of all' })
      full = repository.folder
    })
    beforeEach(() => repository.git('reset', '--quiet', '--hard', next))
    afterAll(async () => await github.close())

    /** Checks a commit out into a folder of its own, without its history. */
    const shallow = (of: string): string => {
      const folder = mkdtempSync(join(tenant.folder, 'shallow '))
      repository.git('init', '--quiet', folder)
      repository.git('-C', folder, 'fetch', '--quiet', '--depth=1', `file://${full}`, of)
      repository.git('-C', folder, 'checkout', '--quiet', of)
      return folder
    }
    const upload = async (cwd: string, event: object, inputs: Record<string, string> = {}) => {
      const path = join(tenant.folder, 'event.json')
      await writeFile(path, JSON.stringify(event))
      const env = { ...tenant.env, GITHUB_API_URL: github.url, GITHUB_SHA: next, GITHUB_EVENT_PATH: path }
      const given = { connector: 'example', 'github-token': 't', path: 'a', ...inputs }
      const result = await runOnRunner('upload', given, { cwd, env })
      return { code: result.code, warning: /^::warning.*$/m.exec(result.stdout)?.[0] ?? '', env }
    }

    it('records on workflow_run the commit of the other run', async () => {
      const event = { workflow_run: { head_sha: commit } }
      const { code, warning, env } = await upload(shallow(commit), event, { file: await tenant.bundle('other run') })
      expect([code, warning, github.deployments[0]?.sha]).toEqual([0, '', commit])
      expect(github.deployments[0]?.payload).not.toHaveProperty('uncommitted')
      const given = { connector: 'example', 'github-token': 't', path: 'a', 'from-commit': 'auto', require: 'uploaded' }
      const promoted = await runOnRunner('promote', given, { cwd: full, env })
      expect(promoted).toMatchObject({ code: 0, outputs: { commit } })
    })

    it('records on workflow_run the tip of the default branch where that is checked out', async () => {
      const event = { workflow_run: { head_sha: commit } }
      const { code, warning } = await upload(full, event, { file: await tenant.bundle('tip') })
      expect([code, warning, github.deployments[0]?.sha]).toEqual([0, '', next])
      expect(github.deployments[0]?.payload).not.toHaveProperty('uncommitted')
    })

    it('says which commit is checked out where the project differs from that of the run', async () => {
      repository.git('reset', '--quiet', '--hard', commit)
      const started = { inputs: { ref: commit } }
      const { warning } = await upload(full, started, { file: await tenant.bundle('earlier') })
      expect(warning).toContain(
        `the project differs from commit ${next.slice(0, 12)} of this run ("a/src/index.ts"), as commit ${commit.slice(0, 12)} is checked out, `,
      )
      expect(warning).toMatch(/; check out the commit of the run, or start the run on the commit that is checked out$/)
      const payload = { uncommitted: true, changed: 'a/src/index.ts' }
      expect(github.deployments[0]).toMatchObject({ sha: next, payload })
      repository.write({ 'a/src/other.ts': 'not committed' })
      const changed = await upload(full, started, { file: await tenant.bundle('earlier, and changed') })
      expect(changed.warning).toMatch(/differs from commit \w+ \("a\/src\/other.ts"\), .*; commit the change/)
    })

    it('takes a build of another commit for none of it where git cannot compare them', async () => {
      const { warning } = await upload(shallow(commit), {}, { file: await tenant.bundle('elsewhere') })
      expect(warning).toContain(
        `commit ${commit.slice(0, 12)} is checked out, and git does not have commit ${next.slice(0, 12)}`,
      )
      expect(github.deployments[0]).toMatchObject({ sha: next, payload: { uncommitted: true } })
    })
  })

  it('is remembered in a deployment, for people too, and against the commit of the run', async () => {
    const github = await GitHubFake.start()
    try {
      const next = repository.commit({ 'a/src/index.ts': 'the next commit' })
      const env = { ...tenant.env, GITHUB_API_URL: github.url, GITHUB_SHA: commit }
      const inputs = { connector: 'example', 'github-token': 't', file: await tenant.bundle('next'), path: 'a' }
      const result = await runOnRunner('upload', inputs, { cwd: repository.folder, env })
      expect(result.stdout).toMatch(/^::warning title=record::the project differs from commit /m)
      await runOnRunner('upload', inputs, { cwd: repository.folder, env: { ...env, GITHUB_SHA: next } })
      expect(github.deployments).toMatchObject([
        { sha: next, description: expect.not.stringContaining('uncommitted') },
        {
          sha: commit,
          payload: { uncommitted: true },
          description: expect.stringMatching(/, with uncommitted changes$/),
        },
      ])
    } finally {
      await github.close()
    }
  })
})
