import { stat } from 'node:fs/promises'
import { promoteVersion } from '../../../src/commands/promote/promote.js'
import type { PromotionProgress, PromotionRequest } from '../../../src/commands/promote/request.js'
import { InterruptedError, RefusedError } from '../../../src/core/errors.js'
import { RecordingLogger } from '../../../src/core/logger.js'
import { TestTenant } from '../../support/tenant.js'

/** Guards that depend on when something happens. */
describe('promoteVersion', () => {
  let tenant: TestTenant
  let controller: AbortController
  const interrupted = new InterruptedError('interrupted by SIGINT')
  beforeEach(async () => {
    controller = new AbortController()
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    await tenant.client.connectors.create('example')
    for (const mark of ['one', 'two', 'three']) await addVersion(mark)
  })
  afterEach(() => tenant.close())

  const addVersion = async (mark: string, testConnection?: string) => {
    const path = await tenant.bundle(mark, testConnection)
    return await tenant.client.versions.upload('example', { path, size: (await stat(path)).size })
  }

  /** Calls `callback` when a matching request arrives, before it is answered. */
  const on = (method: string, path: RegExp, callback: () => void) => {
    const { requests } = tenant.sandbox
    const push = requests.push.bind(requests)
    requests.push = (...items) => {
      if (items.some((item) => item.method === method && path.test(item.path))) callback()
      return push(...items)
    }
  }

  const moveLatestTo = (version: number) => {
    const { tags } = tenant.sandbox.context.store.connector('example')
    for (const tag of tags) if (tag.tagName === 'latest') tag.activeVersion = version
  }

  /** Promotes latest. Returns the error, the last progress, and the version of latest after it. */
  const promote = async (given: Partial<PromotionRequest> & { onSpec?: () => void } = {}) => {
    const { onSpec = () => {}, ...request } = given
    const connector = await tenant.client.connectors.get('example')
    let progress: PromotionProgress | undefined
    let error: unknown
    try {
      await promoteVersion(
        {
          connector,
          tag: 'latest',
          target: 2,
          expected: undefined,
          verify: true,
          config: {},
          rollback: true,
          dryRun: false,
          ...request,
        },
        {
          client: tenant.client,
          logger: new RecordingLogger(),
          signal: controller.signal,
          onProgress: (next) => {
            progress = next
          },
          onSpec,
        },
      )
    } catch (caught) {
      error = caught
    }
    return { error, progress, latest: (await tenant.tags('example'))['latest'] }
  }

  const countRequests = (path: RegExp) => tenant.sandbox.requests.filter((request) => path.test(request.path)).length

  it('moves nothing when it is interrupted before the move', async () => {
    const { error, progress, latest } = await promote({
      config: undefined,
      onSpec: () => controller.abort(interrupted),
    })
    expect(error).toBe(interrupted)
    expect([progress?.changed, progress?.current, latest]).toEqual([false, 1, 1])
  })

  it('checks the version through the tag although it is interrupted during the move', async () => {
    on('PUT', /\/tags\/latest$/, () => controller.abort(interrupted))
    tenant.sandbox.requests.length = 0
    const { error, progress, latest } = await promote()
    expect(error).toBeUndefined()
    expect([progress?.changed, progress?.current, latest]).toEqual([true, 2, 2])
    // Spec and connection, before the move and after it.
    expect(countRequests(/\/invoke$/)).toBe(4)
  })

  it('moves the tag back although it is interrupted during the move', async () => {
    const fickle = 'if (globalThis.tested) throw new Error("no connection"); globalThis.tested = true; res.send({})'
    const { version } = await addVersion('fickle', fickle)
    on('PUT', /\/tags\/latest$/, () => controller.abort(interrupted))
    const { error, progress, latest } = await promote({ target: version })
    expect(error).toMatchObject({ message: expect.stringContaining('tag latest of example is back at version 1') })
    expect([progress?.rolledBack, progress?.current, latest]).toEqual([true, 1, 1])
  })

  it('does not roll back when rollback is false', async () => {
    const fickle = 'if (globalThis.tested) throw new Error("no connection"); globalThis.tested = true; res.send({})'
    const { version } = await addVersion('fickle', fickle)
    const { error, progress, latest } = await promote({ target: version, rollback: false })
    expect(error).toMatchObject({ message: expect.stringContaining('no connection') })
    expect([progress?.rolledBack, progress?.changed, latest]).toEqual([false, true, version])
  })

  it('does not undo a change by someone else right after the move', async () => {
    let isMoved = false
    on('PUT', /\/tags\/latest$/, () => {
      isMoved = true
    })
    on('GET', /\/tags\/latest$/, () => {
      if (isMoved) moveLatestTo(3)
    })
    const { error, progress, latest } = await promote()
    expect(error).toMatchObject({
      message:
        'tag latest of example was set to version 2, but is at version 3 now; someone else changed it at the same time',
    })
    expect([progress?.changed, progress?.rolledBack, progress?.current, latest]).toEqual([true, false, 3, 3])
  })

  it('creates no tag with a name like latest, unless it is to be new', async () => {
    const { error, progress } = await promote({ tag: 'Lastest' })
    expect(error).toBeInstanceOf(RefusedError)
    expect(error).toMatchObject({
      message: 'example has no tag "Lastest"; did you mean latest? to create "Lastest", set expect-version to 0',
    })
    expect(progress?.changed).toBe(false)
    expect(await tenant.tags('example')).toEqual({ latest: 1 })
    expect((await promote({ tag: 'Lastest', expected: 0 })).error).toBeUndefined()
    expect((await promote({ tag: 'Lastest', target: 3 })).error).toBeUndefined()
    expect((await promote({ tag: 'test' })).error).toBeUndefined()
    expect(await tenant.tags('example')).toEqual({ latest: 1, Lastest: 3, test: 2 })
  })

  it('cannot roll back a new tag, and says so', async () => {
    const fickle = 'if (globalThis.tested) throw new Error("no connection"); globalThis.tested = true; res.send({})'
    const { version } = await addVersion('fickle', fickle)
    const { error, progress } = await promote({ tag: 'new', target: version })
    expect(error).toMatchObject({ message: expect.stringContaining('tag new is new and tags cannot be deleted') })
    expect(progress).toMatchObject({ changed: true, rolledBack: false, current: version, previous: undefined })
  })
})
