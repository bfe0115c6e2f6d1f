import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { PromotionProgress, PromotionRequest } from '../../../src/commands/promote/request.js'
import { TagMover } from '../../../src/commands/promote/tag-mover.js'
import { UserError } from '../../../src/core/errors.js'
import { RecordingLogger } from '../../../src/core/logger.js'
import type { Fault } from '../../../src/sandbox/behaviour.js'
import { TenantClient } from '../../../src/tenant/client.js'
import type { Connector } from '../../../src/tenant/types.js'
import { TestJournal } from '../../support/journal.js'
import { TestTenant } from '../../support/tenant.js'
import { TestClock } from '../../tenant/support.js'

/** The steps of a promotion that write, each by itself. */
describe('TagMover', () => {
  let tenant: TestTenant
  let connector: Connector
  let client: TenantClient
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

  /** The tag latest of the sandbox. */
  const stored = () => {
    const latest = tenant.sandbox.context.store.connector('example').tags.find(({ tagName }) => tagName === 'latest')
    if (latest === undefined) throw new Error('there is no tag latest')
    return latest
  }
  const path = /\/tags\/latest$/
  const fault = (method: string, rest: Partial<Fault> = {}, at: RegExp = path) =>
    tenant.sandbox.inject({ method, path: at, times: 99, status: 403, ...rest })
  /** The request is done, but its answer is none. */
  const odd = { status: 200, afterWork: true } as const
  const puts = () => tenant.sandbox.requests.filter(({ method }) => method === 'PUT').length
  const requestsBefore = { push: undefined as unknown }
  beforeEach(() => {
    requestsBefore.push = tenant.sandbox.requests.push
    tenant.sandbox.requests.length = 0
    stored().activeVersion = 1
  })
  afterEach(() => {
    tenant.sandbox.behaviour.faults.length = 0
    tenant.sandbox.requests.push = requestsBefore.push as typeof tenant.sandbox.requests.push
  })

  /** Someone else moves latest when such a request comes, before it is answered. */
  const onRequest = (method: string, version: number) => {
    const { requests } = tenant.sandbox
    const push = requests.push.bind(requests)
    requests.push = (...items) => {
      if (items.some((item) => item.method === method)) stored().activeVersion = version
      return push(...items)
    }
  }

  const make = (more: Partial<PromotionRequest> = {}) => {
    const logger = new RecordingLogger()
    const written = new TestJournal(tenant.folder)
    const seen: PromotionProgress[] = []
    const request: PromotionRequest = {
      ...{ connector, tag: 'latest', target: 2, expected: undefined, verify: false, config: undefined },
      ...{ rollback: true, dryRun: false, journal: written.journal, ...more },
    }
    const mover = new TagMover(request, {
      ...{ client, logger, signal: new AbortController().signal },
      onProgress: (next) => void seen.push(next),
    })
    const entries = async () => await written.entries()
    return { mover, logger, seen, entries, last: () => seen.at(-1) }
  }
  const failure = async (work: Promise<unknown>): Promise<Error> => {
    const error: unknown = await work.then(
      () => undefined,
      (caught: unknown) => caught,
    )
    if (error instanceof Error) return error
    throw new Error('it did not fail')
  }

  describe('sets the tag', () => {
    it('and writes down first what is to be undone', async () => {
      const { mover, entries, last, logger } = make()
      expect(mover.isSettled).toBe(false)
      expect(await mover.set(1)).toBe(undefined)
      expect(stored().activeVersion).toBe(2)
      expect(mover.isSettled).toBe(true)
      expect(last()).toMatchObject({ changed: true, current: 2, rolledBack: false })
      expect(await entries()).toEqual([
        { entry: 'tag-move', tag: 'latest', from: 1, to: 2, undo: true },
        { entry: 'tag-moved', tag: 'latest', to: 2 },
      ])
      expect(logger.lines).toEqual([])
    })

    it.each<[Partial<PromotionRequest>, boolean]>([
      [{ move: 'promotion' }, true],
      [{ move: 'rollback' }, false],
      [{ rollback: false }, false],
    ])('%j is to be undone after a kill: %s', async (more, undo) => {
      const { mover, entries } = make(more)
      await mover.set(1)
      expect(await entries()).toContainEqual({ entry: 'tag-move', tag: 'latest', from: 1, to: 2, undo })
    })

    it('that does not exist yet', async () => {
      const tag = `new-${randomUUID().slice(0, 8)}`
      const { mover, entries, last } = make({ tag })
      expect(await mover.set(undefined)).toBe(undefined)
      expect((await tenant.tags('example'))[tag]).toBe(2)
      expect(last()).toMatchObject({ changed: true, current: 2 })
      expect((await entries())[0]).toEqual({ entry: 'tag-move', tag, from: null, to: 2, undo: true })
    })

    it('not if someone else has set it to the same version', async () => {
      stored().activeVersion = 2
      const { mover, entries, last } = make()
      expect(await mover.set(1)).toBe(undefined)
      expect([puts(), mover.isSettled, last()?.changed, last()?.current]).toEqual([0, false, false, 2])
      expect(await entries()).toEqual([])
    })

    it('not if someone else has moved it to another one', async () => {
      stored().activeVersion = 3
      const { mover, entries, last } = make()
      expect((await failure(mover.set(1))).message).toContain('was at version 1 and is at version 3 now')
      expect([puts(), mover.isSettled, last()?.changed, last()?.current]).toEqual([0, false, false, 3])
      expect([stored().activeVersion, await entries()]).toEqual([3, []])
    })

    it('and says so if it was refused', async () => {
      fault('PUT')
      const { mover, entries, last, seen } = make()
      expect((await failure(mover.set(1))).message).toMatch(/403/)
      // It is known without another look.
      expect(seen.map(({ current }) => current)).toEqual([1, 1])
      expect([stored().activeVersion, last()?.changed, last()?.current]).toEqual([1, false, 1])
      // There is nothing to undo.
      expect(mover.isSettled).toBe(true)
      expect(await entries()).toEqual([{ entry: 'tag-move', tag: 'latest', from: 1, to: 2, undo: true }])
    })

    it('and knows that it was not moved if it is where it was', async () => {
      fault('PUT', { status: 502 })
      const { mover, last } = make()
      expect((await failure(mover.set(1))).message).toContain('it was not done: the tag is at version 1')
      expect([last()?.changed, last()?.current]).toEqual([false, 1])
    })

    it('where there is no journal', async () => {
      expect(await make({ journal: undefined }).mover.set(1)).toBe(undefined)
      stored().activeVersion = 1
      fault('PUT', odd)
      fault('GET', { after: 1, times: 2 })
      const { mover, last } = make({ journal: undefined })
      expect(await mover.set(1)).toBe(undefined)
      expect(last()).toMatchObject({ changed: true, current: 2 })
    })

    it('which is at the target after all, though that was not known', async () => {
      fault('PUT', odd)
      // Both looks after the lost answer fail, and the one after them does not.
      fault('GET', { after: 1, times: 2 })
      const { mover, entries, last, seen, logger } = make()
      expect(await mover.set(1)).toBe(undefined)
      expect(seen.map(({ changed, current }) => [changed, current])).toEqual([
        [false, 1],
        ['unknown', 1],
        ['unknown', 'unknown'],
        ['unknown', 2],
        [true, 2],
      ])
      expect(last()).toMatchObject({ changed: true, current: 2 })
      expect((await entries())[1]).toEqual({ entry: 'tag-moved', tag: 'latest', to: 2 })
      expect(logger.lines.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^tag latest of example was moved all the same: ./),
      ])
    })

    it('or does not know it, and says so', async () => {
      fault('PUT', odd)
      fault('GET', { after: 1 })
      const { mover, entries, last } = make()
      expect((await failure(mover.set(1))).message).toContain('it is not known whether it was done')
      expect([last()?.changed, last()?.current]).toEqual(['unknown', 'unknown'])
      expect(await entries()).toHaveLength(1)
    })

    it('which someone else moved at the same moment', async () => {
      fault('PUT', { status: 502 })
      onRequest('PUT', 3)
      const { mover, entries, last } = make()
      expect(await failure(mover.set(1))).toBeInstanceOf(UserError)
      expect([last()?.changed, last()?.current]).toEqual(['unknown', 3])
      expect(await entries()).toHaveLength(1)
    })
  })

  describe('reads it back', () => {
    it('and finds it where it was set', async () => {
      stored().activeVersion = 2
      const { mover, last } = make()
      expect(await mover.readBack()).toBe(undefined)
      expect(last()?.current).toBe(2)
    })

    it('and returns why that is not possible', async () => {
      fault('GET')
      const { mover, seen } = make()
      const problem = await mover.readBack()
      expect(problem).toBeInstanceOf(UserError)
      const { message, cause } = problem as Error
      expect(message).toMatch(/^tag latest of example was set to version 2, but could not be read back: .*403/)
      expect(message).toContain((cause as Error).message)
      expect(seen).toEqual([])
    })

    it('and fails if someone else moved it', async () => {
      stored().activeVersion = 3
      const { mover, last } = make()
      expect((await failure(mover.readBack())).message).toBe(
        'tag latest of example was set to version 2, but is at version 3 now; someone else changed it at the same time',
      )
      expect(last()?.current).toBe(3)
    })

    it('and fails if it does not exist', async () => {
      const { mover, last } = make({ tag: 'gone' })
      expect((await failure(mover.readBack())).message).toBe(
        'tag gone of example was set to version 2, but does not exist now; someone else changed it at the same time',
      )
      expect(last()).toMatchObject({ current: undefined })
    })
  })

  describe('moves it back', () => {
    const cause = new UserError('no connection')
    beforeEach(() => {
      stored().activeVersion = 2
    })

    it('to where it was', async () => {
      const { mover, last } = make()
      const error = await mover.moveBack(cause, 1)
      expect(error.message).toBe(
        'the check after the promotion failed, and tag latest of example is back at version 1: no connection',
      )
      expect(error.cause).toBe(cause)
      expect([stored().activeVersion, mover.isSettled]).toEqual([1, true])
      expect(last()).toMatchObject({ rolledBack: true, current: 1 })
    })

    it('and says that it was a rollback', async () => {
      const { mover } = make({ move: 'rollback' })
      expect((await mover.moveBack(cause, 1)).message).toMatch(/^the check after the rollback failed, and tag latest/)
    })

    it('and tells nothing of a defect', async () => {
      const { mover } = make()
      expect((await mover.moveBack(new TypeError('inner'), 1)).message).toMatch(/: a defect of this program$/)
    })

    it('not if it is new', async () => {
      const { mover, seen } = make()
      const error = await mover.moveBack(cause, undefined)
      expect(error.message).toBe(
        'the check after the promotion failed: no connection; tag latest is new and tags cannot be deleted; set it to a version that works',
      )
      expect([error.cause, puts(), seen]).toEqual([cause, 0, []])
    })

    it('not if someone else moved it', async () => {
      stored().activeVersion = 3
      const { mover, last } = make()
      const error = await mover.moveBack(cause, 1)
      expect(error.message).toBe(
        'the check after the promotion failed: no connection; tag latest of example is at version 3 now, so it is not moved back: someone else moved it',
      )
      expect([error.cause, puts(), stored().activeVersion, mover.isSettled]).toEqual([cause, 0, 3, true])
      expect(last()).toMatchObject({ rolledBack: false, current: 3 })
    })

    it('not if it is gone', async () => {
      const { mover, last } = make({ tag: 'gone' })
      expect((await mover.moveBack(cause, 1)).message).toContain('tag gone of example does not exist now, so it is not')
      expect([puts(), mover.isSettled, last()?.rolledBack]).toEqual([0, true, false])
    })

    it('without a request if someone else has moved it back', async () => {
      stored().activeVersion = 1
      const { mover, last } = make()
      expect((await mover.moveBack(cause, 1)).message).toContain('tag latest of example is back at version 1')
      expect([puts(), mover.isSettled]).toEqual([0, true])
      expect(last()).toMatchObject({ rolledBack: true, current: 1 })
    })

    it('though it cannot be read', async () => {
      fault('GET')
      const { mover, last } = make()
      expect((await mover.moveBack(cause, 1)).message).toContain('is back at version 1')
      expect([stored().activeVersion, mover.isSettled]).toEqual([1, true])
      expect(last()).toMatchObject({ rolledBack: true, current: 1 })
    })

    it('or says that it was refused: cleanup is left to do it', async () => {
      const { mover, last } = make()
      await mover.set(1)
      expect(mover.isSettled).toBe(false)
      fault('PUT')
      const error = await mover.moveBack(cause, 1)
      expect(error.message).toMatch(
        /^the check after the promotion failed: no connection; moving tag latest back to version 1 failed too: .*403/,
      )
      expect(error.message).toContain((error.cause as Error).message)
      expect([stored().activeVersion, mover.isSettled, last()?.rolledBack, last()?.current]).toEqual([
        2,
        false,
        false,
        2,
      ])
    })

    it('or knows that it was not moved if it is where it was', async () => {
      fault('PUT', { status: 502 })
      const { mover, seen } = make()
      expect((await mover.moveBack(cause, 1)).message).toContain('moving tag latest back to version 1 failed too: ')
      expect(seen.map(({ rolledBack, current }) => [rolledBack, current])).toEqual([[false, undefined]])
      expect(mover.isSettled).toBe(false)
    })

    it('or reads where it is if the answer is lost', async () => {
      fault('PUT', odd)
      fault('GET', { after: 1, times: 2 })
      const { mover, last, seen } = make()
      expect((await mover.moveBack(cause, 1)).message).toContain('moving tag latest back to version 1 failed too: ')
      expect(seen.map(({ rolledBack, current }) => [rolledBack, current])).toEqual([
        ['unknown', undefined],
        ['unknown', 'unknown'],
        ['unknown', 1],
      ])
      expect([mover.isSettled, last()?.rolledBack]).toEqual([false, 'unknown'])
    })
  })
})
