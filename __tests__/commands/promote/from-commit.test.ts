import { readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { GitHubFake } from '../../support/github.js'
import { type ProgramResult, runInShell, runOnRunner } from '../../support/program.js'
import { connectorFiles, Repository } from '../../support/repository.js'
import { TestTenant } from '../../support/tenant.js'

describe('promote from-commit: what of a repository belongs to a project', () => {
  let tenant: TestTenant
  let repository: Repository
  beforeEach(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    repository = new Repository()
  })
  afterEach(async () => {
    await tenant.close()
    repository.remove()
  })

  const run = async (command: string, inputs: Record<string, string>) => {
    const given = { connector: 'a', record: '.git/record.json', path: 'a', ...inputs }
    const words = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])
    return await runInShell([command, ...words], { cwd: repository.folder, env: tenant.env })
  }
  const promote = async (inputs: Record<string, string> = {}) =>
    await run('promote', { 'from-commit': 'auto', require: 'uploaded', 'dry-run': 'true', ...inputs })
  /** Whether `discover` counts the project a as changed since its upload. */
  const isChanged = async (inputs: Record<string, string> = {}) => {
    const given = { since: 'uploaded', record: '.git/record.json', ...inputs }
    const words = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])
    const { outputs } = await runInShell(['discover', ...words], { cwd: repository.folder })
    const { include } = JSON.parse(outputs['matrix'] ?? '') as { include: { alias: string; changed: boolean }[] }
    return include.find(({ alias }) => alias === 'a')?.changed
  }

  it('is what the file says that is given, as for discover', async () => {
    repository.commit({
      ...connectorFiles('a'),
      'config/all.yml': 'projects:\n  ../a:\n    uses: [../tools]\n',
      'tools/rules.json': '{}',
    })
    await run('upload', { file: await tenant.bundle('one') })
    repository.commit({ 'tools/rules.json': '{"new":true}' })
    expect([await isChanged(), (await promote()).code]).toEqual([false, 0])
    const given = { 'connectors-file': 'config/all.yml' }
    expect(await isChanged(given)).toBe(true)
    const { code, stderr } = await promote(given)
    expect([code, stderr]).toEqual([5, expect.stringContaining('the project changed (tools/rules.json)')])
  })

  it('is no other project that the root of the workspace lists, as for discover', async () => {
    repository.commit({
      ...connectorFiles('a'),
      ...connectorFiles('b'),
      'package.json': { workspaces: ['a', 'b'], devDependencies: { b: '*' } },
      'package-lock.json': '{}',
    })
    await run('upload', { file: await tenant.bundle('one') })
    repository.commit({ 'b/src/index.ts': 'other' })
    expect([await isChanged(), (await promote()).code]).toEqual([false, 0])
    repository.commit({ 'package-lock.json': '{ }' })
    expect([await isChanged(), (await promote()).code]).toEqual([true, 5])
  })

  it('is not the record of the uploads, also where that is a file of the project', async () => {
    // The journal is no tracked file, and the record is named by a link.
    repository.commit({ ...connectorFiles('a'), 'a/src/index.ts': '', 'a/src/record.json': '[]' })
    symlinkSync('a/src', join(repository.folder, 'link'))
    const own = { record: 'link/record.json', journal: 'a/src/journal.json' }
    repository.write({ 'a/src/journal.json': '' })
    for (const connector of ['a', 'other']) {
      const file = await tenant.bundle('one')
      const upload = await run('upload', { connector, file, tag: 'development', ...own })
      expect([upload.code, upload.stderr]).toEqual([0, ''])
    }
    expect(JSON.parse(readFileSync(join(repository.folder, own.record), 'utf8'))).not.toHaveProperty('[0].uncommitted')
    rmSync(join(repository.folder, own.journal))
    repository.commit()
    expect(await isChanged({ record: own.record })).toBe(false)
    expect(await promote(own)).toMatchObject({ code: 0, stderr: '' })
    repository.commit({ 'a/src/other.json': '[]' })
    expect([await isChanged({ record: own.record }), (await promote(own)).code]).toEqual([true, 5])
  })

  it('is found in a branch that was merged by squashing it, but not one with other content', async () => {
    repository.commit(connectorFiles('a'))
    await run('upload', { file: await tenant.bundle('one') })
    repository.git('checkout', '--quiet', '-b', 'feature')
    const branch = repository.commit({ 'a/src/index.ts': 'a feature' })
    expect((await run('upload', { file: await tenant.bundle('two') })).outputs).toMatchObject({ version: '2' })
    repository.git('checkout', '--quiet', 'main')
    repository.commit({ 'a/src/index.ts': 'a feature', 'README.md': 'squashed' })
    // It is uploaded again, because git may have lost the commit of the branch when it is released.
    expect(await isChanged()).toBe(true)
    expect(await promote()).toMatchObject({ code: 0, outputs: { commit: branch } })
    repository.commit({ 'a/src/index.ts': 'a feature, mended' })
    expect([await isChanged(), (await promote()).code]).toEqual([true, 5])
  })
})

describe('promote from-commit', () => {
  let tenant: TestTenant
  let github: GitHubFake
  let repository: Repository
  let commits: string[]

  beforeAll(async () => {
    github = await GitHubFake.start()
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    repository = new Repository()
    commits = [repository.commit(connectorFiles('a'))]
  })
  afterAll(async () => {
    await github.close()
    await tenant.close()
    repository.remove()
  })
  beforeEach(() => {
    github.requests.length = 0
  })

  const head = () => repository.git('rev-parse', 'HEAD')
  const run = async (command: string, inputs: Record<string, string>, env: Record<string, string> = {}) =>
    await runOnRunner(
      command,
      { connector: 'example', 'github-token': 'token', path: 'a', ...inputs },
      {
        cwd: repository.folder,
        env: {
          ...tenant.env,
          GITHUB_API_URL: github.url,
          GITHUB_SHA: head(),
          GITHUB_EVENT_NAME: 'push',
          GITHUB_TRIGGERING_ACTOR: 'alice',
          GITHUB_RUN_ID: '7',
          ...env,
        },
      },
    )
  const upload = async (mark: string): Promise<ProgramResult> => {
    const file = await tenant.bundle(mark)
    return await run('upload', { file, tag: 'development' })
  }
  const promote = async (inputs: Record<string, string> = {}, env: Record<string, string> = {}) =>
    await run('promote', { 'from-commit': 'auto', require: 'uploaded', ...inputs }, env)
  const errorOf = ({ stdout }: ProgramResult) => /^::error.*?::(.*)$/m.exec(stdout)?.[1]
  /** Where latest is; the tests depend on their order. */
  const latest = async () => (await tenant.tags('example'))['latest']

  it('remembers the commit of an upload, who made it and where', async () => {
    expect(await upload('one')).toMatchObject({ code: 0, outputs: { version: '1', superseded: 'false' } })
    expect(github.deployments[0]).toMatchObject({
      sha: commits[0],
      environment: `saas-connector example on ${tenant.client.baseUrl.host}`,
      payload: {
        version: 1,
        connector: 'example',
        commit: commits[0],
        by: 'alice',
        run: expect.stringMatching(/runs\/7$/),
      },
    })
    expect(github.told).toEqual([
      ['pending: uploaded by alice', 'pending: tagged by alice from nothing to tag development'],
    ])
  })

  it('refuses a version that was not validated', async () => {
    const result = await promote({ require: '' })
    expect(result.code).toBe(5)
    expect(errorOf(result)).toBe(
      `version 1 of example (commit ${head().slice(0, 12)}) was not validated; validate it on the tenant and record the result, or set require to uploaded`,
    )
  })

  it('finds the upload of a commit before, if only other files changed since, and says the commit', async () => {
    repository.commit({ 'README.md': 'A release of all.' })
    const result = await promote({ tag: 'stable' })
    expect(result).toMatchObject({ code: 0, outputs: { version: '1', commit: commits[0], changed: 'true' } })
    expect(result.stdout).toContain(`version 1 of example is of commit ${commits[0]}`)
    expect(result.summary).toContain(commits[0] ?? '-')
    expect(github.told[0]?.slice(2)).toEqual(['success: promoted by alice from nothing to tag stable'])
  })

  it('refuses a commit whose project changed since the last upload', async () => {
    commits.push(repository.commit({ 'a/src/index.ts': 'new' }))
    const result = await promote()
    expect(result.code).toBe(5)
    expect(errorOf(result)).toMatch(
      /^version 1 of example, the last one before commit \w{12}, was built from other content: since its commit \w{12} the project changed \(a\/src\/index\.ts\); upload \w{12} first$/,
    )
    expect(await latest()).toBe(1)
  })

  it('promotes the next commit and records what it replaced', async () => {
    await upload('two')
    expect(await promote()).toMatchObject({ code: 0, outputs: { version: '2', 'previous-version': '1' } })
    expect(github.told).toEqual([
      [
        'pending: uploaded by alice',
        'pending: tagged by alice from nothing to tag development',
        'success: promoted by alice from nothing to tag stable',
        'success: replaced by alice with version 2 at tag latest',
      ],
      [
        'pending: uploaded by alice',
        'pending: tagged by alice from version 1 to tag development',
        'success: promoted by alice from version 1 to tag latest',
      ],
    ])
  })

  it('refuses to run an old release again, unless it is allowed', async () => {
    const old = { GITHUB_SHA: commits[0] ?? '' }
    const result = await promote({}, old)
    expect(result.code).toBe(5)
    expect(errorOf(result)).toMatch(
      /^version 1 of example was at tag latest before, and version 2 replaced it \(.*\): this is an older release; set allow-older/,
    )
    expect(await latest()).toBe(2)
    expect(await promote({ 'allow-older': 'true' }, old)).toMatchObject({ code: 0, outputs: { version: '1' } })
    // The newer one has to be allowed as well: this moved the tag away from it.
    expect((await promote()).code).toBe(5)
    expect(await promote({ 'allow-older': 'true' })).toMatchObject({ code: 0, outputs: { version: '2' } })
  })

  it('refuses a commit older than that of the tag, which was never promoted itself', async () => {
    // Version 1 was not promoted to this tag.
    await promote({ tag: 'canary' })
    const result = await promote({ tag: 'canary' }, { GITHUB_SHA: commits[0] ?? '' })
    expect(errorOf(result)).toMatch(
      /^tag canary is at version 2 of example, which is of a newer commit than \w{12}: this is an older release/,
    )
  })

  it('does not undo a move back that is not recorded, by running its release again', async () => {
    await tenant.client.tags.set('example', 'canary', 1)
    const result = await promote({ tag: 'canary' })
    expect(errorOf(result)).toMatch(
      /^version 2 of example was brought to tag canary before by alice \([\d-]+ \d\d:\d\d\), and the tag is at version 1 now, by a move that is not recorded; set allow-older to promote it all the same$/,
    )
    expect((await tenant.tags('example'))['canary']).toBe(1)
    expect(await promote({ tag: 'canary', 'allow-older': 'true' })).toMatchObject({
      code: 0,
      outputs: { version: '2' },
    })
  })

  it('does not upload an older commit over a newer one', async () => {
    const before = await tenant.tags('example')
    const file = await tenant.bundle('older')
    const result = await run('upload', { file, tag: 'development' }, { GITHUB_SHA: commits[0] ?? '' })
    expect(result).toMatchObject({ code: 0, outputs: { superseded: 'true', uploaded: 'false', version: '' } })
    expect(result.stdout).toMatch(
      /^::notice title=upload::nothing was uploaded: version 2 of example is of the newer commit/m,
    )
    expect(await tenant.tags('example')).toEqual(before)
  })

  it('takes a revert for what it is: a newer commit with the content of an older version', async () => {
    commits.push(repository.commit({ 'a/src/index.ts': 'as before' }))
    expect((await upload('one')).outputs).toMatchObject({ version: '1', uploaded: 'false' })
    expect(github.deployments).toHaveLength(3)
    expect(await promote()).toMatchObject({ code: 0, outputs: { version: '1', commit: commits[2] } })
    expect(await latest()).toBe(1)
  })

  it('finds nothing for a repository whose history does not reach back', async () => {
    const shallow = `${repository.folder}-shallow`
    repository.commit({ 'other.md': '' })
    repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, shallow)
    try {
      const env = { ...tenant.env, GITHUB_API_URL: github.url, GITHUB_SHA: head() }
      const inputs = { connector: 'example', 'github-token': 't', 'from-commit': 'auto', path: 'a' }
      const result = await runOnRunner('promote', inputs, { cwd: shallow, env })
      expect(errorOf(result)).toMatch(/fetch-depth: 0/)
    } finally {
      rmSync(shallow, { recursive: true, force: true })
    }
  })

  it('refuses a pull request that is not merged and a branch that is deleted, and takes the merge commit', async () => {
    const event = join(repository.folder, '.git', 'event.json')
    const env = { GITHUB_EVENT_PATH: event, GITHUB_EVENT_NAME: 'pull_request' }
    repository.write({ '.git/event.json': { pull_request: { merged: false, merge_commit_sha: commits[2] } } })
    expect(errorOf(await promote({}, env))).toMatch(/^from-commit auto needs a release, a tag or a merge/)
    repository.write({ '.git/event.json': { pull_request: { merged: true, merge_commit_sha: commits[2] } } })
    expect(await promote({ 'dry-run': 'true' }, env)).toMatchObject({ code: 0, outputs: { commit: commits[2] } })
    // GITHUB_SHA is then the tip of the default branch, which nobody released.
    repository.write({ '.git/event.json': { deleted: true, after: '0'.repeat(40) } })
    expect(errorOf(await promote({}, { ...env, GITHUB_EVENT_NAME: 'push' }))).toMatch(
      /^from-commit auto needs .*, but the event is "push" of one that was deleted; give the full hash of a commit/,
    )
    repository.write({ '.git/event.json': { deleted: false } })
    const unknown = { ...env, GITHUB_EVENT_NAME: 'push', GITHUB_SHA: 'none' }
    expect(errorOf(await promote({}, unknown))).toMatch(/but the event is "push"; give the full hash of a commit/)
  })

  it('refuses when the record cannot be read, while a version by its number is promoted with a notice', async () => {
    github.refuses = 403
    try {
      expect(errorOf(await promote())).toMatch(/^cannot read the deployments .*"deployments: read"/)
      const result = await run('promote', { version: '2' })
      expect(result).toMatchObject({ code: 0, outputs: { version: '2', commit: '' } })
      expect(result.stdout.match(/^::notice title=record::/gm)).toHaveLength(1)
    } finally {
      github.refuses = 0
    }
  })
})
