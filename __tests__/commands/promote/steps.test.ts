import { stat } from 'node:fs/promises'
import { promoteVersion } from '../../../src/commands/promote/promote.js'
import {
  initialPromotionProgress,
  type PromotionProgress,
  type PromotionRequest,
} from '../../../src/commands/promote/request.js'
import { UserError } from '../../../src/core/errors.js'
import { RecordingLogger } from '../../../src/core/logger.js'
import type { Fault } from '../../../src/sandbox/behaviour.js'
import { TenantClient } from '../../../src/tenant/client.js'
import type { Connector } from '../../../src/tenant/types.js'
import { TestJournal } from '../../support/journal.js'
import { TestTenant } from '../../support/tenant.js'
import { TestClock } from '../../tenant/support.js'

/** What a promotion does, in which order, and what it says. */
describe('a promotion', () => {
  let tenant: TestTenant
  let connector: Connector
  let client: TenantClient
  beforeAll(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    connector = await tenant.client.connectors.create('example')
    for (const mark of ['one', 'two']) {
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
    const { tags } = tenant.sandbox.context.store.connector('example')
    tags.splice(0, tags.length, ...tags.filter(({ tagName }) => tagName === 'latest'))
    for (const tag of tags) tag.activeVersion = 1
  })

  const latest = /\/tags\/latest$/
  const fault = (method: string, path: RegExp, rest: Partial<Fault> = {}) =>
    tenant.sandbox.inject({ method, path, times: 99, status: 403, ...rest })
  /** Promotes latest from version 1 to version 2. */
  const promote = async (given: Partial<PromotionRequest> = {}, doesCompare = true) => {
    const logger = new RecordingLogger()
    const written = new TestJournal(tenant.folder)
    let last: PromotionProgress = initialPromotionProgress
    const compared: unknown[] = []
    const request = { connector, tag: 'latest', target: 2, expected: undefined, verify: false, config: undefined }
    const error: unknown = await promoteVersion(
      { ...request, rollback: true, dryRun: false, journal: written.journal, ...given },
      {
        ...{ client, logger, signal: new AbortController().signal, onSpec() {} },
        onProgress: (next) => {
          last = next
        },
        ...(doesCompare && { compareSpecs: async (current, { name }) => void compared.push([current, name]) }),
      },
    ).then(
      () => undefined,
      (caught: unknown) => caught,
    )
    tenant.sandbox.behaviour.faults.length = 0
    const at = (await tenant.tags('example'))['latest']
    const entries = (await written.entries()).map(({ entry }) => entry)
    const message = error instanceof Error ? error.message : undefined
    return { error, message, last, compared, entries, at, lines: logger.lines.map((each) => each.message) }
  }
  const undo = 'to undo: saas-connector rollback --connector example --tag latest --to 1 --expect-version 2'
  const done = 'tag latest of example is at version 2, from version 1'
  const checked = 'version 2 was checked: spec; the connection was not tested: no config was given'
  const unread = 'it is not known whether version 2 breaks existing sources: without verify its spec is not read'

  it('compares the specs, moves the tag and says how to undo it', async () => {
    const { error, last, compared, entries, at, lines } = await promote({ verify: true })
    expect(error).toBe(undefined)
    expect(last).toEqual({ previous: 1, current: 2, changed: true, rolledBack: false, checked: ['spec'] })
    expect(compared).toEqual([[1, 'Small']])
    expect(entries).toEqual(['tag-move', 'tag-moved', 'end'])
    expect([at, lines]).toEqual([2, [checked, done, undo]])
  })

  it('says all that it checked', async () => {
    const { lines } = await promote({ verify: true, config: {} }, false)
    expect(lines).toEqual(['version 2 was checked: spec, test-connection', done, undo])
  })

  it('says without a check that the specs are not compared, if they would be', async () => {
    expect((await promote()).lines).toEqual([unread, done, undo])
  })

  it('says nothing of specs if they are not to be compared', async () => {
    expect((await promote({}, false)).lines).toEqual([done, undo])
  })

  it.each([true, false])('does nothing if the tag is there already (dry run: %s)', async (dryRun) => {
    const { error, last, entries, lines } = await promote({ target: 1, expected: 7, verify: true, dryRun })
    expect([error, entries]).toEqual([undefined, []])
    expect(last).toEqual({ ...initialPromotionProgress, previous: 1, current: 1 })
    expect(lines).toEqual(['tag latest of example is at version 1 already; nothing to do'])
  })

  it('writes nothing in a dry run', async () => {
    const { error, last, entries, at, lines } = await promote({ dryRun: true })
    expect([error, entries, at, last.changed]).toEqual([undefined, [], 1, false])
    expect(lines).toEqual([unread, 'would set tag latest of example to version 2, from version 1'])
  })

  it('has nothing to compare or undo for a new tag', async () => {
    const { last, compared, lines } = await promote({ tag: 'new', verify: true, dryRun: true })
    expect([last.previous, compared]).toEqual([undefined, []])
    expect(lines).toEqual([checked, 'would set tag new of example to version 2, which is new'])
    const made = await promote({ tag: 'newer' })
    expect(made.lines).toEqual(['tag newer of example is at version 2, which is new'])
  })

  it('fails for a version that does not exist', async () => {
    const { message, at } = await promote({ target: 9 })
    expect([message, at]).toEqual(['example has no version 9; the newest are 2, 1', 1])
  })

  it('fails if the tag cannot be read back, and does not say that all is well', async () => {
    fault('GET', latest, { after: 2 })
    const { message, last, entries, at, lines } = await promote()
    expect(message).toMatch(/^tag latest of example was set to version 2, but could not be read back: /)
    expect([last.changed, last.current, at, lines]).toEqual([true, 2, 2, [unread]])
    expect(entries).toEqual(['tag-move', 'tag-moved', 'end'])
  })

  it('moves the tag back if the version fails after the move, and the run has ended', async () => {
    fault('POST', /\/invoke$/, { after: 1 })
    const { error, message, last, entries, at } = await promote({ verify: true })
    expect(error).toBeInstanceOf(UserError)
    expect(message).toMatch(/^the check after the promotion failed, and tag latest of example is back at version 1: /)
    expect([last.rolledBack, last.current, at]).toEqual([true, 1, 1])
    expect(entries).toEqual(['tag-move', 'tag-moved', 'end'])
  })

  it('leaves the run open for cleanup if the tag cannot be moved back', async () => {
    fault('POST', /\/invoke$/, { after: 1 })
    fault('PUT', latest, { after: 1 })
    const { message, last, entries, at } = await promote({ verify: true })
    expect(message).toContain('moving tag latest back to version 1 failed too')
    expect([last.rolledBack, last.current, at]).toEqual([false, 2, 2])
    expect(entries).toEqual(['tag-move', 'tag-moved'])
  })

  it('leaves the tag if it is not to be moved back', async () => {
    fault('POST', /\/invoke$/, { after: 1 })
    const { message, last, at } = await promote({ verify: true, rollback: false })
    expect(message).toMatch(/^cannot run std:spec:read, tag "latest"/)
    expect([last.changed, last.rolledBack, at]).toEqual([true, false, 2])
  })

  it('that is a rollback tells how to do it unchecked, and only then', async () => {
    fault('POST', /\/invoke$/)
    const { message, at } = await promote({ verify: true, move: 'rollback' })
    expect(message).toMatch(
      /^version 2 failed its check: cannot run .*403.*; if that is not due to the version, set verify to false to roll back unchecked$/,
    )
    expect(at).toBe(1)
    fault('POST', /\/invoke$/)
    expect((await promote({ verify: true })).message).toMatch(/^cannot run std:spec:read, version 2/)
  })

  it('needs no journal', async () => {
    expect((await promote({ journal: undefined })).at).toBe(2)
  })
})
