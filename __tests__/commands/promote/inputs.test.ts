import { readFile, stat } from 'node:fs/promises'
import { readBundle } from '../../../src/bundle/bundle.js'
import { promote } from '../../../src/commands/promote/command.js'
import { UserError } from '../../../src/core/errors.js'
import { runCommand } from '../../support/command-run.js'
import { type RecordedUpload, TestRecord } from '../../support/record.js'
import { TestTenant } from '../../support/tenant.js'
import { TestClock } from '../../tenant/support.js'

/** What the inputs of promote mean, and what it outputs. */
describe('the inputs of promote', () => {
  let tenant: TestTenant
  let id: string
  beforeAll(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    const connector = await tenant.client.connectors.create('example')
    id = connector.id
    for (const mark of ['one', 'two', 'three']) {
      const path = await tenant.bundle(mark)
      await tenant.client.versions.upload(id, { path, size: (await stat(path)).size })
    }
    await tenant.client.tags.create(id, 'development', 3)
  })
  afterAll(() => tenant.close())
  beforeEach(async () => {
    tenant.sandbox.behaviour.faults.length = 0
    await tenant.client.tags.set(id, 'latest', 1)
    tenant.sandbox.requests.length = 0
  })

  const run = async (given: Record<string, string>, uploads?: readonly RecordedUpload[]) => {
    const { baseUrl, clientId, clientSecret } = tenant.sandbox
    const credentials = { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret }
    const key = { tenant: tenant.client.baseUrl.host, connector: { id, alias: 'example' } }
    const record = uploads && (await new TestRecord(tenant.folder, key).write(uploads))
    const inputs = { connector: 'example', verify: 'false', ...(record && { record: record.path }), ...credentials }
    const options = { clock: new TestClock(), workingDirectory: tenant.folder }
    const made = await runCommand(promote, { ...inputs, ...given }, options)
    return {
      ...made,
      message: made.error instanceof UserError ? made.error.message : made.error,
      requests: tenant.sandbox.requests.length,
      sentences: await record?.sentences(),
      infos: made.logger.lines.map(({ message }) => message),
    }
  }
  const commit = 'a'.repeat(40)
  const latest = async () => (await tenant.tags('example'))['latest']

  it.each<[Record<string, string>, readonly RecordedUpload[] | undefined, string]>([
    [{}, undefined, 'no version to promote is given; give one of version, from-tag, from-commit'],
    [{ version: '1', 'from-tag': 'x' }, undefined, 'version and from-tag are both given; give one of them'],
    [{ 'from-tag': 'x', 'from-commit': commit }, [], 'from-tag and from-commit are both given; give one of them'],
    [
      { 'from-commit': commit },
      undefined,
      'from-commit needs github-token in a workflow, or record, as it looks for the upload of the commit; else give version or from-tag',
    ],
    [
      { 'from-commit': 'main' },
      [],
      'input from-commit: "main" is not the full hash of a commit; give the hash that git rev-parse prints, or auto',
    ],
    [
      { 'from-commit': 'auto' },
      [],
      'from-commit auto needs a git repository or a build server that names the commit; give the full hash of a commit',
    ],
    [
      { version: '2', file: 'one.zip' },
      undefined,
      'file needs from-commit: only then is the content of a version known',
    ],
  ])('%j with the record %j is refused before anything is sent', async (given, uploads, expected) => {
    const { message, requests, outputs } = await run(given, uploads)
    expect([message, requests]).toEqual([expected, 0])
    expect(outputs).toEqual({ changed: 'false', 'rolled-back': 'false' })
  })

  it('name a version, and the move is output, told and recorded', async () => {
    const { error, outputs, summary, infos, sentences } = await run({ version: '2' }, [
      { version: 2, commit },
      { version: 1 },
    ])
    expect(error).toBe(undefined)
    expect(outputs).toEqual({
      ...{ commit, version: '2', 'previous-version': '1', changed: 'true', 'rolled-back': 'false' },
    })
    expect(infos).toContain(`version 2 of example is of commit ${commit}`)
    expect(infos).toContain('tag latest of example is at version 2, from version 1')
    expect(summary).toMatch(/^## Promote\n\n/)
    expect(summary).toContain('<code>latest</code> 1 → **2**')
    expect(sentences).toEqual({
      2: [expect.stringMatching(/^promoted by \S+ from version 1 to tag latest$/)],
      1: [expect.stringMatching(/^replaced by \S+ with version 2 at tag latest$/)],
    })
    expect(await latest()).toBe(2)
  })

  it('name a tag whose version is taken', async () => {
    const { error, outputs } = await run({ 'from-tag': 'development', tag: 'staging', 'expect-version': '0' })
    expect(error).toBe(undefined)
    expect(outputs).toMatchObject({ commit: '', version: '3', changed: 'true' })
    expect(outputs['previous-version']).toBe('')
    expect((await tenant.tags('example'))['staging']).toBe(3)
    const tags = tenant.sandbox.context.store.connector('example').tags
    tags.splice(
      tags.findIndex(({ tagName }) => tagName === 'staging'),
      1,
    )
  })

  it('name a commit in any case, and a file that must be its content', async () => {
    const { contentSha256 } = await readBundle(await tenant.bundle('two'))
    const uploads = [{ version: 2, commit, contentSha256 }]
    const given = { 'from-commit': commit.toUpperCase(), require: 'uploaded', 'allow-older': 'true' }
    expect((await run({ ...given, file: 'three.zip' }, uploads)).message).toContain(
      'was built from other content than file',
    )
    expect(await latest()).toBe(1)
    expect((await run({ ...given, file: 'two.zip' }, uploads)).outputs).toMatchObject({ version: '2', commit })
    expect(await latest()).toBe(2)
  })

  it('of a commit require its validation by default', async () => {
    const { message } = await run({ 'from-commit': commit }, [{ version: 2, commit }])
    expect(message).toContain('was not validated')
    expect(await latest()).toBe(1)
  })

  it('may allow an older commit', async () => {
    const events = [[5, 'rolled back by bob to version 1 at tag latest']] as const
    const uploads = [{ version: 2, commit, events }]
    const given = { 'from-commit': commit, require: 'uploaded' }
    expect((await run(given, uploads)).message).toMatch(/^version 2 of example was rolled back/)
    expect((await run({ ...given, 'allow-older': 'true' }, uploads)).outputs).toMatchObject({ version: '2' })
  })

  it('may ask for a dry run', async () => {
    const { outputs, summary, sentences } = await run({ version: '2', 'dry-run': 'true' }, [{ version: 2 }])
    expect(outputs).toMatchObject({ version: '1', 'previous-version': '1', changed: 'false' })
    expect(summary).toContain('would move to **2** (dry run)')
    expect(sentences).toEqual({ 2: [] })
    expect(await latest()).toBe(1)
  })

  it('of a move that fails give outputs and the problem', async () => {
    const { message, outputs, summary } = await run({ version: '2', 'expect-version': '3' })
    expect(message).toMatch(/^tag latest of example is at version 1, not at version 3 as expected/)
    expect(outputs).toMatchObject({ version: '1', 'previous-version': '1', changed: 'false', 'rolled-back': 'false' })
    expect(summary).toContain('| Problem | tag latest of example is at version 1')
  })

  it('may ask for a check, which compares the specs', async () => {
    const { error, infos, summary } = await run({ version: '2', verify: 'true' })
    expect(error).toBe(undefined)
    expect(infos).toContain('the spec has no breaking change against version 1 of example, which tag latest is at')
    expect(summary).toContain('| Checked | spec |')
  })

  it('say of a present version without a spec that nothing is known', async () => {
    tenant.sandbox.inject({ method: 'POST', path: /\/invoke$/, times: 1, after: 1, status: 200, body: '' })
    const { error, annotations, outputs } = await run({ version: '2', verify: 'true' })
    expect(error).toBe(undefined)
    expect(outputs).toMatchObject({ version: '2', changed: 'true' })
    expect(annotations).toEqual([
      {
        level: 'warning',
        title: 'breaking change',
        message: expect.stringMatching(
          /^it is not known whether the spec breaks existing sources, because version 1 at /,
        ),
      },
    ])
  })

  it('say whether the tag is moved back when the check after the move fails', async () => {
    const fails = { method: 'POST', path: /\/invoke$/, times: 99, after: 2, status: 403 } as const
    tenant.sandbox.inject(fails)
    const back = await run({ version: '2', verify: 'true' })
    expect(back.outputs).toMatchObject({ version: '1', changed: 'false', 'rolled-back': 'true' })
    tenant.sandbox.behaviour.faults.length = 0
    tenant.sandbox.inject(fails)
    const stays = await run({ version: '2', verify: 'true', 'rollback-on-failure': 'false' })
    expect(stays.outputs).toMatchObject({ version: '2', changed: 'true', 'rolled-back': 'false' })
    tenant.sandbox.behaviour.faults.length = 0
    await tenant.client.tags.set(id, 'latest', 1)
    tenant.sandbox.inject(fails)
    tenant.sandbox.inject({ method: 'PUT', path: /\/latest$/, times: 99, after: 1, status: 200, afterWork: true })
    tenant.sandbox.inject({ method: 'GET', path: /\/tags\/latest$/, times: 99, after: 4, status: 403 })
    const unknown = await run({ version: '2', verify: 'true' })
    expect(unknown.outputs).toMatchObject({ version: 'unknown', changed: 'unknown', 'rolled-back': 'unknown' })
  })

  it('name a journal, which a dry run does not write', async () => {
    const path = `${tenant.folder}/${process.hrtime.bigint()}.jsonl`
    await run({ version: '2', journal: path, 'dry-run': 'true' })
    await expect(readFile(path)).rejects.toThrow('ENOENT')
    await run({ version: '2', journal: path })
    const bodies = (await readFile(path, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).body)
    expect(bodies[0]).toMatchObject({ entry: 'run', command: 'promote', connector: id })
    expect(bodies.slice(1)).toMatchObject([{ entry: 'tag-move', undo: true }, { entry: 'tag-moved' }, { entry: 'end' }])
  })

  it('name a journal that cannot be written, which is told before anything is asked, but to a dry run', async () => {
    const refused = await run({ version: '2', journal: tenant.folder })
    expect(refused).toMatchObject({ message: expect.stringMatching(/journal.*is a folder/), requests: 0 })
    expect(await latest()).toBe(1)
    expect((await run({ version: '2', journal: tenant.folder, 'dry-run': 'true' })).error).toBeUndefined()
  })

  it('of a move that may have been made give unknown', async () => {
    tenant.sandbox.inject({ method: 'PUT', path: /\/tags\/latest$/, times: 99, status: 200, afterWork: true })
    tenant.sandbox.inject({ method: 'GET', path: /\/tags\/latest$/, times: 99, after: 2, status: 403 })
    const { outputs, sentences } = await run({ version: '2' }, [{ version: 2 }, { version: 1 }])
    expect(outputs).toMatchObject({ version: 'unknown', changed: 'unknown', 'rolled-back': 'false' })
    expect(sentences).toEqual({ 2: [], 1: [] })
  })
})
