import { readBundle } from '../../../src/bundle/bundle.js'
import {
  initialUploadProgress,
  type UploadProgress,
  type UploadRequest,
  type UploadServices,
  uploadBundle,
} from '../../../src/commands/upload/upload.js'
import { RefusedError, UserError } from '../../../src/core/errors.js'
import { RecordingLogger } from '../../../src/core/logger.js'
import type { Fault } from '../../../src/sandbox/behaviour.js'
import { TenantClient } from '../../../src/tenant/client.js'
import type { Connector } from '../../../src/tenant/types.js'
import { TestJournal } from '../../support/journal.js'
import { type RecordedUpload, TestRecord } from '../../support/record.js'
import { TestTenant } from '../../support/tenant.js'
import { TestClock } from '../../tenant/support.js'

/** The steps of an upload, without the command around it. An upload to the sandbox moves latest. */
describe('uploadBundle', () => {
  let tenant: TestTenant
  let client: TenantClient
  const files: Record<string, string> = {}
  beforeAll(async () => {
    tenant = await TestTenant.start()
    const { baseUrl, clientId, clientSecret } = tenant.sandbox
    client = new TenantClient({
      baseUrl,
      clientId,
      clientSecret,
      clock: new TestClock(),
      logger: new RecordingLogger(),
    })
    for (const mark of ['one', 'two']) files[mark] = await tenant.bundle(mark)
  })
  afterAll(async () => {
    client.close()
    await tenant.close()
  })
  let count = 0
  let alias: string
  let connector: Connector
  beforeEach(async () => {
    alias = `example-${process.hrtime.bigint()}-${count++}`
    connector = await client.connectors.create(alias)
    const { path, size } = await readBundle(files['one'] ?? '')
    await client.versions.upload(connector.id, { path, size })
    tenant.sandbox.requests.length = 0
  })
  afterEach(() => {
    tenant.sandbox.behaviour.faults.length = 0
    tenant.sandbox.requests.push = Array.prototype.push
  })
  const fault = (method: string, path: RegExp, rest: Partial<Fault> = {}) =>
    tenant.sandbox.inject({ method, path, times: 99, status: 403, ...rest })
  const on = (method: string, path: RegExp, callback: () => void) => {
    const { requests } = tenant.sandbox
    requests.push = (...items) => {
      if (items.some((item) => item.method === method && path.test(item.path))) callback()
      return Array.prototype.push.apply(requests, items)
    }
  }

  /** Uploads the second bundle. */
  const upload = async (
    given: Partial<UploadRequest> = {},
    recorded: readonly RecordedUpload[] = [],
    services: Partial<UploadServices> = {},
  ) => {
    const logger = new RecordingLogger()
    const bundle = await readBundle(files['two'] ?? '')
    const key = { tenant: client.baseUrl.host, connector }
    const record = await new TestRecord(tenant.folder, key).write(
      recorded.map((each) => ({ contentSha256: bundle.contentSha256, ...each })),
    )
    const written = new TestJournal(tenant.folder)
    const seen: UploadProgress[] = []
    const error: unknown = await uploadBundle(
      {
        ...{ bundle, shownFile: 'two.zip', connector: alias, create: true, tag: undefined, keepTags: true },
        ...{ skipUnchanged: true, allowOlder: true, dryRun: false, repeated: [], ...given },
      },
      {
        ...{ client, logger, clock: new TestClock(), signal: new AbortController().signal, records: record.records },
        order: { isAncestor: async () => undefined, firstDescendant: async () => undefined },
        journal: () => written.journal,
        onProgress: (next) => void seen.push(next),
        ...services,
      },
    ).then(
      () => undefined,
      (caught: unknown) => caught,
    )
    const messages = logger.lines.map(({ message }) => message)
    const writes = tenant.sandbox.requests
      .filter(({ method, path }) => method !== 'GET' && !path.includes('/oauth/'))
      .map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)
    tenant.sandbox.behaviour.faults.length = 0
    return {
      ...{ error, seen, last: seen.at(-1) ?? initialUploadProgress, messages, writes },
      message: error instanceof Error ? error.message : undefined,
      entries: await written.entries(),
      sentences: await record.sentences(),
    }
  }

  it('uploads, puts latest back and records it, and says each step', async () => {
    const { error, seen, messages, entries, sentences } = await upload()
    expect(error).toBe(undefined)
    expect(seen[0]).toEqual({
      ...{ connectorId: connector.id, alias, created: false, version: undefined, uploaded: false, newer: undefined },
      ...{ recorded: undefined, tags: undefined, tagProblems: [] },
    })
    expect(seen[1]?.tags).toEqual([{ name: 'latest', version: 1, previous: 1 }])
    expect(seen.at(-1)).toEqual({
      ...{ connectorId: connector.id, alias, created: false, version: 2, uploaded: true, newer: undefined },
      ...{ recorded: true, tags: [{ name: 'latest', version: 1, previous: 1 }], tagProblems: [] },
    })
    expect(messages).toEqual([
      `uploading two.zip to ${alias}`,
      `version 2 of ${alias} is uploaded`,
      'tag latest was moved by the upload and is back at version 1',
    ])
    expect(entries).toEqual([
      { entry: 'upload', tags: { latest: 1 }, newest: 1, keepTags: true },
      { entry: 'version', version: 2 },
      { entry: 'tag-moved', tag: 'latest', to: 1 },
      { entry: 'end' },
    ])
    expect(sentences).toEqual({ 2: ['uploaded by alice'] })
    expect(await tenant.tags(alias)).toEqual({ latest: 1 })
  })

  it('writes down all tags but the requested one, and shows the tags by name', async () => {
    await client.tags.create(alias, 'beta', 1)
    const { entries, last } = await upload({ tag: 'beta', keepTags: false })
    expect(entries[0]).toEqual({ entry: 'upload', tags: { latest: 1 }, newest: 1, keepTags: false })
    expect(last.tags).toEqual([
      { name: 'beta', version: 2, previous: 1 },
      { name: 'latest', version: 2, previous: 1 },
    ])
  })

  it('creates a connector, whose tags are new', async () => {
    const { error, seen, last, messages, entries } = await upload({ connector: `new-${alias}`, tag: 'beta' })
    const made = await client.connectors.get(`new-${alias}`)
    expect(error).toBe(undefined)
    expect(seen[0]).toEqual({ ...initialUploadProgress, created: true })
    expect(last).toMatchObject({ connectorId: made.id, alias: `new-${alias}`, created: true, version: 1 })
    expect(last.tags).toEqual([
      { name: 'beta', version: 1, previous: undefined },
      { name: 'latest', version: 1, previous: undefined },
    ])
    expect(messages[0]).toBe(`created the connector new-${alias} (${made.id})`)
    expect(entries[0]).toEqual({ entry: 'upload', tags: {}, newest: 0, keepTags: true })
  })

  it('asks whether a new connector is another one that is misspelled', async () => {
    const typo = alias.replace('example', 'exmaple')
    const { messages, writes } = await upload({ connector: typo, dryRun: true })
    expect(messages).toEqual([
      `${client.baseUrl.host} has no connector "${typo}", so it is a new one; did you mean "${alias}"? with create set to false nothing is created`,
      `would create the connector ${typo} and upload two.zip as its version 1`,
    ])
    expect(writes).toEqual([])
    const numbered = await upload({ connector: `${alias}1`, dryRun: true })
    expect(numbered.messages).toHaveLength(1)
  })

  it('creates no tag with a name like latest, and no connector for it', async () => {
    for (const given of [{}, { dryRun: true }, { connector: `new-${alias}` }]) {
      const { error, message, writes } = await upload({ tag: 'lastest', ...given })
      expect(error).toBeInstanceOf(RefusedError)
      expect(message).toBe(
        `${given.connector ?? alias} has no tag "lastest"; did you mean latest? to create "lastest", use promote with expect-version 0`,
      )
      expect(writes).toEqual([])
    }
    await client.tags.create(alias, 'lastest', 1)
    expect((await upload({ tag: 'lastest' })).error).toBeUndefined()
    expect(await tenant.tags(alias)).toEqual({ latest: 1, lastest: 2 })
    // A name of its own.
    for (const tag of ['qa-test', 'retest']) expect((await upload({ tag, dryRun: true })).error).toBeUndefined()
  })

  it('does not create one unless it may', async () => {
    const { error, writes, last } = await upload({ connector: `new-${alias}`, create: false })
    expect([error instanceof UserError, writes, last]).toEqual([true, [], initialUploadProgress])
    const byId = await upload({ connector: '2a3cb2cf-4b2b-4d9c-a5b5-1e8a2a0c5d11' })
    expect(byId.message).toBe(
      `there is no connector with the id 2a3cb2cf-4b2b-4d9c-a5b5-1e8a2a0c5d11 on ${client.baseUrl.host}; correct the id, or give an alias to create one`,
    )
    expect(byId.writes).toEqual([])
  })

  it('takes the connector that another job has created meanwhile', async () => {
    fault('GET', new RegExp(`/${alias}$`), { times: 1, status: 404 })
    const { error, last } = await upload()
    expect(error).toBe(undefined)
    expect(last).toMatchObject({ connectorId: connector.id, created: false, version: 2 })
  })

  it.each([400, 409] as const)('takes it also if the tenant refuses a second one with %i', async (status) => {
    tenant.sandbox.behaviour.conflictStatus = status
    fault('GET', new RegExp(`/${alias}$`), { times: 1, status: 404 })
    expect((await upload()).last).toMatchObject({ connectorId: connector.id, version: 2 })
    tenant.sandbox.behaviour.conflictStatus = 400
  })

  it('takes none that it may not create', async () => {
    fault('GET', new RegExp(`/${alias}$`), { times: 1, status: 404 })
    fault('POST', /\/platform-connectors$/)
    const { message, last } = await upload()
    expect(message).toContain('403')
    expect(last).toMatchObject({ created: false, connectorId: undefined, uploaded: false })
  })

  it('says what refused the connector if it cannot be read whether there is another one', async () => {
    fault('POST', /\/platform-connectors$/, { status: 400 })
    fault('GET', new RegExp(`/new-${alias}$`), { after: 1 })
    const { message } = await upload({ connector: `new-${alias}` })
    expect(message).toMatch(/^cannot create .*400/)
  })

  it('says that it is unknown whether the connector was created', async () => {
    fault('POST', /\/platform-connectors$/, { status: 200, afterWork: true })
    fault('GET', new RegExp(`/new-${alias}$`), { after: 1 })
    const { error, last } = await upload({ connector: `new-${alias}` })
    expect(error).toBeInstanceOf(UserError)
    expect(last).toMatchObject({ created: 'unknown', connectorId: undefined, uploaded: false })
  })

  it.each([403, 400])('says that the connector was not created: %i', async (status) => {
    fault('POST', /\/platform-connectors$/, { status })
    const { error, message, last } = await upload({ connector: `new-${alias}` })
    expect(error).toBeInstanceOf(UserError)
    expect(message).toContain(`${status}`)
    expect(last).toMatchObject({ created: false, connectorId: undefined, uploaded: false })
  })

  it('creates nothing after an interrupt', async () => {
    const controller = new AbortController()
    const reason = new UserError('interrupted')
    on('GET', new RegExp(`/new-${alias}$`), () => controller.abort(reason))
    const { error, writes } = await upload({ connector: `new-${alias}` }, [], { signal: controller.signal })
    expect([error, writes]).toEqual([reason, []])
  })

  describe('in a dry run', () => {
    it('says that the connector would be created', async () => {
      const { last, messages, writes } = await upload({ connector: `new-${alias}`, dryRun: true })
      expect(last).toEqual({ ...initialUploadProgress, alias: `new-${alias}` })
      expect(messages).toEqual([`would create the connector new-${alias} and upload two.zip as its version 1`])
      expect(writes).toEqual([])
    })

    it('says that a version would be created', async () => {
      const { last, messages, writes } = await upload({ dryRun: true, tag: 'beta' })
      expect(messages).toEqual([`would upload two.zip as a new version of ${alias}`])
      expect([writes, last.version, last.uploaded]).toEqual([[], undefined, false])
    })

    it.each([
      [undefined, []],
      ['latest', ['tag latest is at version 1']],
      ['beta', ['would set tag beta to version 1']],
    ])('says what of a recorded version would change: tag %s', async (tag, more) => {
      const { last, messages, writes } = await upload({ dryRun: true, tag }, [{ version: 1 }])
      const known = `version 1 of ${alias} holds this bundle already; nothing is uploaded`
      expect(messages).toEqual([known, ...more])
      expect([writes, last.version, last.uploaded]).toEqual([[], 1, false])
    })
  })

  describe('if the content is recorded', () => {
    it('uploads nothing, and sets the tag to its version', async () => {
      const { error, last, messages, writes, entries, sentences } = await upload({ tag: 'beta' }, [{ version: 1 }])
      expect(error).toBe(undefined)
      expect(last).toMatchObject({ version: 1, uploaded: false })
      expect(last.tags).toEqual([
        { name: 'beta', version: 1, previous: undefined },
        { name: 'latest', version: 1, previous: 1 },
      ])
      expect(messages).toEqual([
        `version 1 of ${alias} holds this bundle already; nothing is uploaded`,
        'tag beta is at version 1',
      ])
      expect([writes, entries, sentences]).toEqual([
        ['POST tags'],
        [],
        { 1: ['tagged by alice from nothing to tag beta'] },
      ])
      // The tags are listed once, with one request for what follows them.
      expect(
        tenant.sandbox.requests.filter(({ method, path }) => method === 'GET' && path.endsWith('/tags')),
      ).toHaveLength(2)
      expect(await tenant.versions(alias)).toEqual([1])
    })

    it('uploads it if that is asked for, or the tenant does not have the version any more', async () => {
      expect((await upload({ skipUnchanged: false }, [{ version: 1 }])).last.version).toBe(2)
      expect((await upload({}, [{ version: 9 }])).last.version).toBe(3)
      tenant.sandbox.requests.length = 0
      expect((await upload({}, [{ version: 9 }, { version: 2 }])).last.version).toBe(2)
      const lists = tenant.sandbox.requests.filter(({ method, path }) => method === 'GET' && path.endsWith('/versions'))
      expect(lists).toHaveLength(2)
      expect((await upload({}, [{ version: 2, contentSha256: 'other' }])).last.version).toBe(4)
    })

    it('fails if the tag cannot be set', async () => {
      fault('POST', /\/tags$/)
      const { message, last, sentences } = await upload({ tag: 'beta' }, [{ version: 1 }])
      expect(message).toMatch(/^version 1 of \S+ exists, but tag beta is not at version 1: .*403/)
      expect(last.tagProblems).toHaveLength(1)
      expect(sentences).toEqual({ 1: [] })
    })
  })

  it('uploads nothing if a newer commit was uploaded, unless that is allowed', async () => {
    const commit = 'b'.repeat(40)
    const order = { isAncestor: async () => true, firstDescendant: async () => commit }
    const recorded = [{ version: 1, commit, contentSha256: 'other' }]
    const record = await new TestRecord(tenant.folder, { tenant: client.baseUrl.host, connector }).write(recorded)
    const facts = { commit: 'a'.repeat(40), ref: undefined, run: undefined, by: 'alice' }
    record.records.facts = async () => facts
    const services = { order, records: record.records }
    const { error, last, messages, writes } = await upload({ allowOlder: false, tag: 'beta' }, [], services)
    expect([error, writes]).toEqual([undefined, []])
    expect(last).toMatchObject({ newer: { version: 1, commit }, uploaded: false, version: undefined })
    expect(messages).toEqual([
      `nothing is uploaded to ${alias}: version 1 is of commit bbbbbbbbbbbb, which is newer than this one`,
    ])
    expect((await upload({ tag: 'beta' }, [], services)).last).toMatchObject({ newer: undefined, version: 2 })
  })

  it.each<[string, Partial<Fault> | undefined]>([
    ['', undefined],
    [', also when its own result is unknown', { status: 'reset-after-work' }],
  ])('leaves a tag that someone else moves during the upload%s', async (_when, lost) => {
    tenant.sandbox.behaviour.uploadMovesLatest = false
    await upload()
    const { tags } = tenant.sandbox.context.store.connector(alias)
    if (lost !== undefined) {
      fault('POST', /\/versions$/, lost)
      fault('GET', /\/versions$/, { after: 2 })
    }
    on('POST', /\/versions$/, () => {
      for (const tag of tags) tag.activeVersion = 2
    })
    const { last, messages } = await upload()
    tenant.sandbox.behaviour.uploadMovesLatest = true
    expect(last.uploaded).toBe(lost === undefined ? true : 'unknown')
    expect(last.tags).toEqual([{ name: 'latest', version: 2, previous: 1 }])
    expect(messages.slice(1)).toEqual(lost === undefined ? [`version 3 of ${alias} is uploaded`] : [])
    expect(await tenant.tags(alias)).toEqual({ latest: 2 })
  })

  it('uploads if no newer commit is recorded', async () => {
    expect((await upload({ allowOlder: false })).last).toMatchObject({ version: 2, uploaded: true, newer: undefined })
  })

  describe('when it fails', () => {
    it('because it is refused, says that nothing was uploaded, and touches no tag', async () => {
      fault('POST', /\/versions$/, { status: 422 })
      const { error, last, entries, writes, sentences } = await upload({ tag: 'beta' })
      expect(error).toBeInstanceOf(UserError)
      expect(last).toMatchObject({ uploaded: false, version: undefined })
      expect(entries).toEqual([{ entry: 'upload', tags: { latest: 1 }, newest: 1, keepTags: true }, { entry: 'end' }])
      expect([writes, sentences]).toEqual([['POST versions'], {}])
    })

    it('with a lost answer, puts the tags back and says that it is unknown', async () => {
      fault('POST', /\/versions$/, { status: 'reset-after-work' })
      fault('GET', /\/versions$/, { after: 2 })
      const { error, message, last, entries, sentences } = await upload({ tag: 'beta' })
      expect(error).toBeInstanceOf(UserError)
      expect(message).toMatch(/it is not known whether it was done: /)
      expect(message).not.toContain('in addition')
      expect(last).toMatchObject({ uploaded: 'unknown', version: undefined })
      expect(last.tags).toEqual([{ name: 'latest', version: 1, previous: 1 }])
      expect(entries.slice(1)).toEqual([{ entry: 'tag-moved', tag: 'latest', to: 1 }, { entry: 'end' }])
      expect(sentences).toEqual({})
      expect(await tenant.tags(alias)).toEqual({ latest: 1 })
    })

    it('with a lost answer and a tag that stays, says both and leaves the run open', async () => {
      fault('POST', /\/versions$/, { status: 'reset-after-work' })
      fault('GET', /\/versions$/, { after: 2 })
      fault('PUT', /\/tags\/latest$/)
      const { message, last, entries } = await upload()
      expect(message).toMatch(
        /it is not known whether it was done: .*; in addition, tag latest is not at version 1: .*403.*; set it with saas-connector promote --connector \S+ --tag latest --version 1$/,
      )
      expect(last.tags).toEqual([{ name: 'latest', version: 2, previous: 1 }])
      expect(entries).toHaveLength(1)
    })

    it('because tags stay where they are, names them', async () => {
      await client.tags.create(alias, 'beta', 1)
      fault('PUT', /\/tags\//)
      const { error, message, last, entries, sentences } = await upload({ tag: 'beta' })
      expect(message).toBe(
        `version 2 of ${alias} exists, but these tags could not be set: latest, beta; see the error of each tag`,
      )
      expect((error as Error).cause).toBeInstanceOf(UserError)
      expect(last.tagProblems).toEqual([
        expect.stringMatching(
          /^tag latest is not at version 1: .*; set it with saas-connector promote --connector \S+ --tag latest --version 1$/,
        ),
        expect.stringMatching(
          /^tag beta is not at version 2: .*; set it with saas-connector promote --connector \S+ --tag beta --version 2$/,
        ),
      ])
      expect(entries.at(-1)).toEqual({ entry: 'version', version: 2 })
      expect(sentences).toEqual({ 2: ['uploaded by alice', 'tagged by alice from version 1 to tag latest'] })
    })

    it('by a defect, puts the tags back all the same', async () => {
      const defect = new TypeError('a defect')
      const onProgress = ({ version }: UploadProgress) => {
        if (version !== undefined) throw defect
      }
      const { error, entries } = await upload({}, [], { onProgress })
      expect([error, entries.at(-1)]).toEqual([defect, { entry: 'end' }])
      expect(await tenant.tags(alias)).toEqual({ latest: 1 })
    })

    it('by an interrupt after the upload, has completed it', async () => {
      const controller = new AbortController()
      const reason = new UserError('interrupted')
      on('POST', /\/versions$/, () => controller.abort(reason))
      const { error, last, sentences } = await upload({ tag: 'beta' }, [], { signal: controller.signal })
      expect(error).toBe(reason)
      expect(last).toMatchObject({ uploaded: true, version: 2 })
      expect(sentences).toEqual({ 2: ['uploaded by alice', 'tagged by alice from nothing to tag beta'] })
      expect(await tenant.tags(alias)).toEqual({ beta: 2, latest: 1 })
    })
  })

  it('needs no journal', async () => {
    const { error, last } = await upload({}, [], { journal: () => undefined })
    expect([error, last.version]).toEqual([undefined, 2])
    fault('POST', /\/versions$/, { status: 422 })
    expect((await upload({}, [], { journal: () => undefined })).message).toContain('422')
  })
})
