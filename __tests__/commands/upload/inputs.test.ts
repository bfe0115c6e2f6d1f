import { readFile } from 'node:fs/promises'
import { readBundle } from '../../../src/bundle/bundle.js'
import { upload } from '../../../src/commands/upload/command.js'
import { UserError } from '../../../src/core/errors.js'
import { runCommand } from '../../support/command-run.js'
import { type RecordedUpload, TestRecord } from '../../support/record.js'
import { connectorFiles, Repository } from '../../support/repository.js'
import { TestTenant } from '../../support/tenant.js'
import { TestClock } from '../../tenant/support.js'

const commit = 'a'.repeat(40)
const short = 'a'.repeat(12)

/** What the inputs of upload mean, and what it outputs. */
describe('the inputs of upload', () => {
  let tenant: TestTenant
  let count = 0
  let alias: string
  beforeAll(async () => {
    tenant = await TestTenant.start()
    for (const mark of ['one', 'two']) await tenant.bundle(mark)
  })
  afterAll(() => tenant.close())
  beforeEach(async () => {
    tenant.sandbox.behaviour.faults.length = 0
    alias = `example-${process.hrtime.bigint()}-${count++}`
    tenant.sandbox.requests.length = 0
  })

  const run = async (
    given: Record<string, string> = {},
    uploads?: readonly RecordedUpload[],
    environment = {},
    workingDirectory = tenant.folder,
  ) => {
    const { baseUrl, clientId, clientSecret } = tenant.sandbox
    const credentials = { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret }
    const record = uploads && (await new TestRecord(tenant.folder).write(uploads))
    const inputs = { connector: alias, file: 'one.zip', ...(record && { record: record.path }), ...credentials }
    const options = { clock: new TestClock(), workingDirectory, environment }
    const made = await runCommand(upload, { ...inputs, ...given }, options)
    return {
      ...made,
      message: made.error instanceof UserError ? made.error.message : made.error,
      requests: tenant.sandbox.requests.length,
      recorded: record && JSON.parse(await readFile(record.path, 'utf8')),
    }
  }
  const nothing = { created: 'false', superseded: 'false', uploaded: 'false' }

  it.each<[Record<string, string>, string | RegExp]>([
    [{ file: '' }, 'input file is missing; give the zip to upload'],
    [{ connector: '' }, /connector/],
    [{ sha256: 'missing' }, 'input sha256: "missing" is not a SHA-256 in hex; give the output sha256 of pack'],
    [{ sha256: `x${'a'.repeat(64)}` }, /is not a SHA-256 in hex/],
    [{ sha256: `${'a'.repeat(64)}x` }, /is not a SHA-256 in hex/],
    [
      { sha256: 'A'.repeat(64) },
      /^file one\.zip has the SHA-256 [0-9a-f]{64}, not a{64}: it is not the zip that was packed, so nothing is uploaded$/,
    ],
    [{ sha256: 'a'.repeat(64), file: 'none.zip' }, 'cannot read file none.zip: there is no such file or folder'],
    [{ 'connectors-file': 'none.yml' }, /none\.yml/],
  ])('%j are refused before anything is sent', async (given, expected) => {
    const { message, requests, outputs } = await run(given)
    expect(message).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
    expect([requests, outputs]).toEqual([0, nothing])
  })

  it('give outputs and a summary', async () => {
    const { sha256 } = await readBundle(`${tenant.folder}/one.zip`)
    const { error, outputs, summary } = await run({ tag: 'beta', sha256: sha256.toUpperCase() })
    const { id } = await tenant.client.connectors.get(alias)
    expect(error).toBe(undefined)
    expect(outputs).toEqual({
      ...{ 'connector-id': id, alias, version: '1', uploaded: 'true', created: 'true', superseded: 'false', sha256 },
      tags: '{"beta":1,"latest":1}',
    })
    expect(summary).toMatch(/^## Upload\n\n/)
    expect(summary).toContain('| Version | **1** (new) |')
  })

  it('say whether to create, to keep the tags, to skip and to write', async () => {
    const refused = await run({ create: 'false' })
    expect([refused.error instanceof UserError, refused.outputs['created']]).toEqual([true, 'false'])
    expect(refused.summary).toContain('| Problem | ')
    const dry = await run({ 'dry-run': 'true' })
    expect([dry.error, dry.outputs['alias'], dry.outputs['connector-id']]).toEqual([undefined, alias, undefined])
    await run()
    expect((await run({ file: 'two.zip' })).outputs['tags']).toBe('{"latest":1}')
    expect((await run({ file: 'two.zip', 'keep-tags': 'false' })).outputs['tags']).toBe('{"latest":3}')
    expect((await run({ file: 'two.zip', 'dry-run': 'true' })).outputs['uploaded']).toBe('false')
    expect(await tenant.versions(alias)).toEqual([1, 2, 3])
  })

  it('skip what is recorded, unless they say otherwise', async () => {
    const record = await new TestRecord(tenant.folder).write([])
    const first = await run({ record: record.path })
    const again = await run({ record: record.path })
    const more = await run({ record: record.path, 'skip-unchanged': 'false' })
    expect([first, again, more].map(({ outputs }) => [outputs['uploaded'], outputs['version']])).toEqual([
      ['true', '1'],
      ['false', '1'],
      ['true', '2'],
    ])
  })

  it('name a journal, which a dry run does not write', async () => {
    const path = `${tenant.folder}/${alias}.jsonl`
    await run({ journal: path, 'dry-run': 'true' })
    await expect(readFile(path)).rejects.toThrow('ENOENT')
    await run({ journal: path })
    const bodies = (await readFile(path, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).body)
    const { id } = await tenant.client.connectors.get(alias)
    expect(bodies[0]).toMatchObject({ entry: 'run', command: 'upload', connector: id })
    expect(bodies.at(-1)).toEqual({ entry: 'end' })
    const refused = await run({ journal: `${tenant.folder}/one.zip/journal.jsonl` })
    expect([refused.message, refused.outputs]).toEqual([expect.stringContaining('journal'), nothing])
  })

  describe('in a repository', () => {
    const repository = new Repository()
    const first = repository.commit(connectorFiles('a'))
    const second = repository.commit({ 'a/src/index.ts': 'new' })
    afterAll(() => repository.remove())
    afterEach(() => {
      repository.git('checkout', '--quiet', '--force', 'main')
    })
    const at = async (sha: string, given: Record<string, string> = {}, uploads: readonly RecordedUpload[] = []) => {
      const all = { path: 'a', file: `${tenant.folder}/one.zip`, ...given }
      return await run(all, uploads, { CI_COMMIT_SHA: sha, USER: 'alice' }, repository.folder)
    }
    const end = 'so the version is recorded as built from uncommitted changes: promote with from-commit refuses it'

    it('record what is committed', async () => {
      const { annotations, recorded } = await at(second)
      expect([annotations, recorded[0].commit, recorded[0].uncommitted]).toEqual([[], second, undefined])
    })

    it('record that the project differs from the commit', async () => {
      repository.write({ 'a/src/index.ts': 'other' })
      const { annotations, recorded } = await at(second)
      expect(annotations).toEqual([
        {
          level: 'warning',
          title: 'record',
          message: `the project differs from commit ${second.slice(0, 12)} ("a/src/index.ts"), ${end}; commit the change, or, if a build makes the file, let git ignore it, after git rm --cached if it is tracked`,
        },
      ])
      expect(recorded[0]).toMatchObject({ commit: second, uncommitted: true, changed: 'a/src/index.ts' })
    })

    it('record that git does not have the commit', async () => {
      const { annotations, recorded } = await at('b'.repeat(40))
      expect(annotations).toEqual([
        {
          level: 'warning',
          title: 'record',
          message: `commit ${second.slice(0, 12)} is checked out, and git does not have commit bbbbbbbbbbbb of this run to compare the project with, ${end}; give actions/checkout this commit as ref, or fetch-depth: 0`,
        },
      ])
      expect(recorded[0]).toMatchObject({ uncommitted: true })
      expect(recorded[0].changed).toBe(undefined)
    })

    it('do nothing for an older commit, unless that is allowed', async () => {
      await run()
      const { id } = await tenant.client.connectors.get(alias)
      const key = { tenant: tenant.client.baseUrl.host, connector: { id, alias } }
      const record = await new TestRecord(tenant.folder, key).write([{ version: 1, commit: second }])
      repository.git('checkout', '--quiet', first)
      const older = await at(first, { record: record.path })
      expect(older.outputs).toMatchObject({ superseded: 'true', uploaded: 'false' })
      expect(older.annotations).toEqual([
        {
          level: 'notice',
          title: 'upload',
          message: `nothing was uploaded: version 1 of ${alias} is of the newer commit ${second.slice(0, 12)}; set allow-older to upload an older one`,
        },
      ])
      const allowed = await at(first, { record: record.path, 'allow-older': 'true' })
      expect(allowed.outputs).toMatchObject({ superseded: 'false', uploaded: 'true', version: '2' })
    })
  })

  describe('of what is recorded', () => {
    const environment = { CI_COMMIT_SHA: commit, USER: 'alice' }
    const records = async (given: Record<string, string>, of: object = environment) => {
      const { recorded, annotations } = await run(given, [], of)
      const [{ uncommitted, environment: at, commit: built }] = recorded
      return { uncommitted, at, built, annotations }
    }

    it('name the environment', async () => {
      expect(await records({ environment: 'production', uncommitted: 'false' })).toEqual({
        ...{ uncommitted: undefined, at: 'production', built: commit, annotations: [] },
      })
    })

    it('say that the bundle was built from uncommitted changes', async () => {
      expect(await records({ uncommitted: 'true' })).toMatchObject({
        uncommitted: true,
        annotations: [
          {
            level: 'warning',
            title: 'record',
            message: `the project differed from commit ${short} in the job that packed it, so the version is recorded as built from uncommitted changes: promote with from-commit refuses it; the log of pack names the file`,
          },
        ],
      })
      // Without a commit there is nothing that it could differ from.
      expect(await records({ uncommitted: 'true' }, {})).toMatchObject({ uncommitted: undefined, annotations: [] })
    })

    it('say that it is not known, or leave it open for a zip of another job', async () => {
      const message = 'it is not known whether the bundle was built from uncommitted changes, as another job packed it'
      const notice = { level: 'notice', title: 'record' }
      const unknown = await records({ uncommitted: 'unknown' })
      expect(unknown).toMatchObject({ uncommitted: undefined, annotations: [{ ...notice, message }] })
      const { sha256 } = await readBundle(`${tenant.folder}/one.zip`)
      alias += '-b'
      expect((await records({ sha256 })).annotations).toEqual([
        { ...notice, message: `${message}; give the output uncommitted of pack` },
      ])
      alias += '-c'
      expect((await records({})).annotations).toEqual([])
    })
  })

  it('give unknown where it is not known what was done', async () => {
    await run()
    tenant.sandbox.inject({ method: 'POST', path: /\/versions$/, times: 99, status: 'reset-after-work' })
    tenant.sandbox.inject({ method: 'GET', path: /\/versions$/, times: 99, status: 403, after: 2 })
    tenant.sandbox.inject({ method: 'GET', path: /\/tags$/, times: 99, status: 403, after: 4 })
    tenant.sandbox.inject({ method: 'GET', path: /\/tags\//, times: 99, status: 403 })
    tenant.sandbox.inject({ method: 'PUT', path: /\/tags\//, times: 99, status: 403 })
    const { outputs, annotations, summary } = await run({ file: 'two.zip' })
    expect(outputs).toMatchObject({ version: 'unknown', uploaded: 'unknown', created: 'false' })
    expect(outputs['tags']).toBe('{"latest":"unknown"}')
    // The error itself tells of one tag.
    expect(annotations).toEqual([])
    expect(summary).toContain('unknown')
  })

  it('give unknown for a connector that may have been created', async () => {
    tenant.sandbox.inject({ method: 'POST', path: /\/platform-connectors$/, times: 99, status: 200, afterWork: true })
    const looks = new RegExp(`/platform-connectors/${alias}$`)
    tenant.sandbox.inject({ method: 'GET', path: looks, times: 99, status: 403, after: 1 })
    const { outputs } = await run()
    expect(outputs).toMatchObject({ 'connector-id': 'unknown', created: 'unknown', uploaded: 'false' })
  })

  it('tell of each of several tags that could not be set', async () => {
    await run()
    tenant.sandbox.inject({ method: 'PUT', path: /\/tags\//, times: 99, status: 403 })
    tenant.sandbox.inject({ method: 'POST', path: /\/tags$/, times: 99, status: 403 })
    const { annotations } = await run({ file: 'two.zip', tag: 'beta' })
    expect(annotations).toEqual([
      { level: 'error', title: 'upload', message: expect.stringMatching(/^tag latest is not at version 1: /) },
      { level: 'error', title: 'upload', message: expect.stringMatching(/^tag beta is not at version 2: /) },
    ])
  })
})
