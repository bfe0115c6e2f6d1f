import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { TagRequest } from '../../../src/commands/upload/tag-outcome.js'
import { restoreAndSetTags } from '../../../src/commands/upload/tags.js'
import { RecordingLogger } from '../../../src/core/logger.js'
import type { Fault } from '../../../src/sandbox/behaviour.js'
import { TenantClient } from '../../../src/tenant/client.js'
import type { Connector, Tag } from '../../../src/tenant/types.js'
import { TestJournal } from '../../support/journal.js'
import { TestRecord } from '../../support/record.js'
import { TestTenant } from '../../support/tenant.js'
import { TestClock } from '../../tenant/support.js'

/** The tags latest and staging were at version 1. Version 2 is the uploaded one; version 3 is of someone else. */
describe('the tags after an upload', () => {
  let tenant: TestTenant
  let connector: Connector
  let client: TenantClient
  const logger = new RecordingLogger()
  beforeAll(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    connector = await tenant.client.connectors.create('example')
    for (const mark of ['one', 'two', 'three']) {
      const path = await tenant.bundle(mark)
      await tenant.client.versions.upload(connector.id, { path, size: (await stat(path)).size })
    }
    const { baseUrl, clientId, clientSecret } = tenant.sandbox
    client = new TenantClient({
      baseUrl,
      clientId,
      clientSecret,
      clock: new TestClock(),
      logger: new RecordingLogger(),
    })
  })
  afterAll(async () => {
    client.close()
    await tenant.close()
  })
  beforeEach(() => {
    tenant.sandbox.behaviour.faults.length = 0
    logger.lines.length = 0
  })

  const reading = (tags: readonly Tag[]) => ({
    ...{ tags, readAtMs: 0, recorded: new Set<number>(), recordedMoves: undefined },
  })
  const tagsBefore = [
    { id: 's', tagName: 'staging', activeVersion: 1 },
    { id: 'l', tagName: 'latest', activeVersion: 1 },
    { id: 't', tagName: 'tests', activeVersion: 1 },
  ] as Tag[]
  const before = reading(tagsBefore)
  const list = /\/tags$/
  const fault = (method: string, path: RegExp, rest: Partial<Fault> = {}) =>
    tenant.sandbox.inject({ method, path, times: 99, status: 403, ...rest })
  const odd = { status: 200, afterWork: true } as const

  /** The tags are at these versions when the upload is done. Those that are not named do not exist. */
  const put = (at: Record<string, number>) => {
    const stored = tenant.sandbox.context.store.connector('example')
    const some = stored.tags[0]
    if (some === undefined) throw new Error('there is no tag')
    stored.tags.splice(0)
    for (const [tagName, activeVersion] of Object.entries(at)) {
      stored.tags.push({ ...some, id: randomUUID(), tagName, activeVersion })
    }
  }
  const set = async (request: Partial<TagRequest> = {}) => {
    tenant.sandbox.requests.length = 0
    const written = new TestJournal(tenant.folder)
    const outcome = await restoreAndSetTags({
      ...{ client, connector, logger, before, version: 2, uploaded: true, isNew: (at: number) => at === 2 },
      ...{ clock: new TestClock(), records: new TestRecord(tenant.folder).records },
      signal: new AbortController().signal,
      // The version of someone else was there before.
      isOfOthers: (at: number) => at > 3,
      ...{ keepTags: true, tag: undefined, journal: written.journal, ...request },
    })
    const requests = tenant.sandbox.requests.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)
    tenant.sandbox.behaviour.faults.length = 0
    return {
      versions: Object.fromEntries(outcome.versions),
      problems: outcome.problems.map(({ tag, version, message }) => [tag, version, message]),
      now: await tenant.tags('example'),
      puts: requests.filter((each) => each.startsWith('PUT')).map((each) => each.slice(4)),
      requests,
      noted: await written.entries(),
    }
  }
  const infos = () => logger.lines.map(({ message }) => message)

  it('are back where the upload moved them from, latest first, and that is written down', async () => {
    put({ staging: 2, latest: 2, tests: 1 })
    const { versions, problems, now, puts, noted } = await set()
    expect(now).toEqual({ staging: 1, latest: 1, tests: 1 })
    expect(versions).toEqual(now)
    expect([problems, puts]).toEqual([[], ['latest', 'staging']])
    expect(noted).toEqual([
      { entry: 'tag-moved', tag: 'latest', to: 1 },
      { entry: 'tag-moved', tag: 'staging', to: 1 },
    ])
    expect(infos()).toEqual([
      'tag latest was moved by the upload and is back at version 1',
      'tag staging was moved by the upload and is back at version 1',
    ])
  })

  it('keep their order but for latest', async () => {
    put({ staging: 2, latest: 2, tests: 2, alpha: 2 })
    const alpha = { id: 'a', tagName: 'alpha', activeVersion: 1 } as Tag
    expect((await set({ before: reading([alpha, ...tagsBefore]) })).puts).toEqual([
      'latest',
      'alpha',
      'staging',
      'tests',
    ])
    put({ staging: 2, latest: 2, tests: 2, alpha: 2 })
    expect((await set({ before: reading([...tagsBefore].reverse()) })).puts).toEqual(['latest', 'tests', 'staging'])
  })

  it('stay where someone else moved them', async () => {
    put({ staging: 3, latest: 2, tests: 1 })
    const { versions, now, puts } = await set()
    expect(now).toEqual({ staging: 3, latest: 1, tests: 1 })
    expect([versions, puts]).toEqual([now, ['latest']])
  })

  it('are not read again at the version of someone else where they were read before', async () => {
    put({ latest: 3 })
    const latest = { id: 'l', tagName: 'latest', activeVersion: 3 } as Tag
    const isOfOthers = (at: number) => at === 3
    const { versions, problems, requests } = await set({ before: reading([latest]), isOfOthers })
    expect([versions, problems, requests]).toEqual([{ latest: 3 }, [], ['GET tags', 'GET tags']])
  })

  it('stay where they are if they are not to be kept, and are told', async () => {
    put({ staging: 2, latest: 2, tests: 1 })
    const { versions, now, puts, noted } = await set({ keepTags: false })
    expect(now).toEqual({ staging: 2, latest: 2, tests: 1 })
    expect([versions, puts, noted]).toEqual([now, [], []])
  })

  it('are not asked for if nothing was uploaded', async () => {
    put({ staging: 2, latest: 2, tests: 2 })
    const { versions, requests } = await set({ uploaded: false })
    expect([versions, requests]).toEqual([{ staging: 1, latest: 1, tests: 1 }, []])
  })

  it('are moved back from any new version if the upload is unknown', async () => {
    put({ staging: 1, latest: 3, tests: 2 })
    const unknown = { uploaded: 'unknown', version: undefined, isNew: (at: number) => at === 3 } as const
    const { versions, now } = await set({ ...unknown, tag: 'latest' })
    expect(now).toEqual({ staging: 1, latest: 1, tests: 2 })
    expect(versions).toEqual(now)
  })

  it('stay at a new version where the record says that they were moved there, if the upload is unknown', async () => {
    put({ staging: 3, latest: 3, tests: 1 })
    const unknown = { uploaded: 'unknown', version: undefined, isNew: (at: number) => at === 3 } as const
    const events = [[1, 'tagged by bob from version 1 to tag latest']] as const
    const key = { tenant: client.baseUrl.host, connector }
    const { records } = await new TestRecord(tenant.folder, key).write([{ version: 3, minute: 1, events }])
    expect(await set({ ...unknown, records })).toMatchObject({ problems: [], now: { staging: 1, latest: 3, tests: 1 } })
  })

  describe('when they cannot be listed', () => {
    it('are read one by one', async () => {
      put({ staging: 2, latest: 1, tests: 3 })
      fault('GET', list)
      const { versions, now, puts, requests } = await set()
      expect(now).toEqual({ staging: 1, latest: 1, tests: 3 })
      expect([versions, puts]).toEqual([now, ['staging']])
      expect(requests.filter((each) => each.startsWith('GET') && each !== 'GET tags')).toEqual([
        'GET latest',
        'GET staging',
        'GET tests',
      ])
      expect(infos()[0]).toMatch(/^reading each tag separately: cannot list the tags .*403/)
    })

    it('and not be read, are set all the same', async () => {
      put({ staging: 2, latest: 2, tests: 2 })
      fault('GET', list)
      fault('GET', /\/tags\//)
      const { versions, now, problems } = await set()
      expect(now).toEqual({ staging: 1, latest: 1, tests: 1 })
      expect([versions, problems]).toEqual([now, []])
      expect(infos().filter((message) => message.startsWith('cannot read tag'))).toHaveLength(3)
      expect(infos()).toContain('tag latest could not be read and was set to version 1')
    })

    it('and not be read, and not be set, are unknown', async () => {
      put({ staging: 2, latest: 2, tests: 1 })
      fault('GET', list)
      fault('GET', /\/tags\//)
      fault('PUT', /\/latest$/)
      const { versions, problems } = await set()
      expect(versions).toEqual({ latest: undefined, staging: 1, tests: 1 })
      expect(problems).toEqual([
        ['latest', 1, expect.stringMatching(/^it is unknown whether tag latest is at version 1: .*403/)],
      ])
    })

    it('one that is gone cannot be moved back', async () => {
      put({ latest: 1, tests: 1 })
      const { versions, problems } = await set()
      expect(versions).toEqual({ latest: 1, tests: 1, staging: undefined })
      expect(problems).toEqual([['staging', 1, expect.stringMatching(/^it is unknown whether tag staging is at/)]])
      expect(infos().filter((message) => message.includes('staging'))).toEqual([])
    })
  })

  it('that cannot be moved back are reported with where they are, and the others are moved', async () => {
    put({ staging: 2, latest: 2, tests: 1 })
    fault('PUT', /\/latest$/)
    const { versions, problems, now, noted } = await set()
    expect(now).toEqual({ staging: 1, latest: 2, tests: 1 })
    expect(versions).toEqual(now)
    expect(problems).toEqual([['latest', 1, expect.stringMatching(/^tag latest is not at version 1: .*403/)]])
    expect(noted).toEqual([{ entry: 'tag-moved', tag: 'staging', to: 1 }])
  })

  it('are known after a lost answer by where they were', async () => {
    put({ staging: 1, latest: 2, tests: 1 })
    // It is still where it was read before, so the move was not made.
    fault('PUT', /\/latest$/, { status: 502 })
    const { versions, problems } = await set()
    expect(versions).toEqual({ staging: 1, latest: 2, tests: 1 })
    expect(problems).toEqual([['latest', 1, expect.stringMatching(/^tag latest is not at version 1: /)]])
  })

  it('are unknown when the answer is lost and they cannot be read', async () => {
    put({ staging: 1, latest: 2, tests: 1 })
    fault('PUT', /\/latest$/, odd)
    fault('GET', /\/tags\//)
    const { versions, problems } = await set()
    expect(versions).toEqual({ staging: 1, latest: undefined, tests: 1 })
    expect(problems).toEqual([
      ['latest', 1, expect.stringMatching(/^it is unknown whether tag latest is at version 1: /)],
    ])
  })

  describe('with a requested one', () => {
    it('that the upload moved: it is not moved back first', async () => {
      put({ staging: 2, latest: 2, tests: 1 })
      const { versions, now, puts } = await set({ tag: 'staging' })
      expect(now).toEqual({ staging: 2, latest: 1, tests: 1 })
      expect([versions, puts]).toEqual([now, ['latest']])
      expect(infos().at(-1)).toBe('tag staging is at version 2')
    })

    it('that is elsewhere: it is moved', async () => {
      put({ staging: 3, latest: 1, tests: 1 })
      const { versions, now, puts, noted } = await set({ tag: 'staging' })
      expect(now).toEqual({ staging: 2, latest: 1, tests: 1 })
      expect([versions, puts, noted]).toEqual([now, ['staging'], []])
    })

    it('that is new: it is created', async () => {
      put({ staging: 1, latest: 1, tests: 1 })
      const { versions, now, puts } = await set({ tag: 'new' })
      expect(now).toEqual({ staging: 1, latest: 1, tests: 1, new: 2 })
      expect([versions, puts]).toEqual([now, []])
    })

    it('that cannot be read: it is set without reading', async () => {
      put({ staging: 3, latest: 1, tests: 1 })
      fault('GET', list)
      fault('GET', /\/tags\/staging$/)
      const { versions, now, puts } = await set({ tag: 'staging' })
      expect(now).toEqual({ staging: 2, latest: 1, tests: 1 })
      expect([versions, puts]).toEqual([now, ['staging']])
    })

    it('that is there already: nothing is asked for', async () => {
      put({ staging: 2, latest: 1, tests: 1 })
      const { versions, requests } = await set({ tag: 'staging' })
      expect(versions).toEqual({ staging: 2, latest: 1, tests: 1 })
      expect(requests).toEqual(['GET tags', 'GET tags'])
    })

    it('although nothing was uploaded: the others are not touched', async () => {
      put({ staging: 1, latest: 1, tests: 1 })
      const { versions, now, requests } = await set({ tag: 'staging', uploaded: false })
      expect(now).toEqual({ staging: 2, latest: 1, tests: 1 })
      expect([versions, requests]).toEqual([now, ['GET staging', 'PUT staging']])
    })

    it('but no version for it: it is left', async () => {
      put({ staging: 1, latest: 1, tests: 1 })
      const unknown = { uploaded: 'unknown', version: undefined, isNew: () => false } as const
      const { now, requests, problems } = await set({ ...unknown, tag: 'new' })
      expect([now, problems]).toEqual([{ staging: 1, latest: 1, tests: 1 }, []])
      expect(requests.filter((each) => !each.startsWith('GET tags'))).toEqual([])
    })

    it('that is refused: it is where it was', async () => {
      put({ staging: 3, latest: 2, tests: 1 })
      fault('PUT', /\/staging$/)
      const { versions, problems, now } = await set({ tag: 'staging' })
      expect(now).toEqual({ staging: 3, latest: 1, tests: 1 })
      expect(versions).toEqual(now)
      expect(problems).toEqual([['staging', 2, expect.stringMatching(/^tag staging is not at version 2: .*403/)]])
    })

    it('that is new, and refused: it does not exist', async () => {
      put({ staging: 1, latest: 1, tests: 1 })
      fault('POST', list)
      const { versions, problems } = await set({ tag: 'new' })
      expect(versions).toEqual({ staging: 1, latest: 1, tests: 1 })
      expect(problems).toEqual([['new', 2, expect.stringMatching(/^tag new is not at version 2: .*403/)]])
    })

    it('that is new, and whose answer is lost: it is unknown', async () => {
      put({ staging: 1, latest: 1, tests: 1 })
      fault('POST', list, odd)
      fault('GET', /\/tags\/new$/, { after: 1 })
      const { versions, problems } = await set({ tag: 'new' })
      expect(versions).toEqual({ staging: 1, latest: 1, tests: 1, new: undefined })
      expect(problems).toEqual([['new', 2, expect.stringMatching(/^it is unknown whether tag new is at version 2: /)]])
    })
  })

  it('are put back where there is no journal', async () => {
    put({ staging: 2, latest: 2, tests: 1 })
    const { versions, problems } = await set({ journal: undefined })
    expect([versions, problems]).toEqual([{ staging: 1, latest: 1, tests: 1 }, []])
  })

  it('of a new connector are only the requested one', async () => {
    put({ latest: 2 })
    const { versions, now } = await set({ before: reading([]), tag: 'staging', journal: undefined })
    expect(now).toEqual({ latest: 2, staging: 2 })
    expect(versions).toEqual(now)
  })
})
