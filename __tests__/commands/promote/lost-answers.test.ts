import { stat } from 'node:fs/promises'
import { promote } from '../../../src/commands/promote/command.js'
import { UserError } from '../../../src/core/errors.js'
import type { Fault } from '../../../src/sandbox/behaviour.js'
import { type CommandRun, runCommand } from '../../support/command-run.js'
import { TestTenant } from '../../support/tenant.js'
import { TestClock } from '../../tenant/support.js'

/** When responses are lost, a promotion reports the version of the tag, or that it is unknown. */
describe('promote, when responses are lost', () => {
  let tenant: TestTenant
  beforeEach(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    await tenant.client.connectors.create('example')
    for (const mark of ['one', 'two', 'three']) {
      const path = await tenant.bundle(mark)
      await tenant.client.versions.upload('example', { path, size: (await stat(path)).size })
    }
  })
  afterEach(() => tenant.close())

  const fault = (method: string, path: RegExp, rest: Partial<Fault> = {}) =>
    tenant.sandbox.inject({ method, path, times: 99, status: 403, ...rest })
  const tag = /\/tags\/latest$/
  /** The tag is read twice before it is moved, and once after. */
  const reads = { beforeMove: 2, beforeRollback: 4 }
  const odd = { status: 200, afterWork: true } as const

  const run = async (given: Record<string, string> = {}) => {
    const { baseUrl, clientId, clientSecret } = tenant.sandbox
    const credentials = { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret }
    const inputs = { connector: 'example', version: '2', ...credentials, ...given }
    const made = await runCommand(promote, inputs, { clock: new TestClock(), workingDirectory: tenant.folder })
    const { version, changed, 'rolled-back': rolledBack } = made.outputs
    tenant.sandbox.behaviour.faults.length = 0
    const { latest } = await tenant.tags('example')
    return { ...made, reported: { version, changed, rolledBack }, latest }
  }
  const messageOf = ({ error }: CommandRun): string => (error instanceof UserError ? error.message : `${error}`)

  it.each([
    ['lost', { status: 'reset-after-work' }],
    ['odd', odd],
  ] as const)('a move whose response is always %s is reported as made', async (_name, answer) => {
    fault('PUT', tag, answer)
    const { error, reported, latest } = await run()
    expect([error, reported, latest]).toEqual([undefined, { version: '2', changed: 'true', rolledBack: 'false' }, 2])
  })

  it('a new tag whose response is lost is reported as created', async () => {
    fault('POST', /\/tags$/, odd)
    const { error, reported } = await run({ tag: 'new' })
    expect([error, reported]).toEqual([undefined, { version: '2', changed: 'true', rolledBack: 'false' }])
    expect(await tenant.tags('example')).toEqual({ latest: 1, new: 2 })
  })

  it('nothing is moved when the spec of the present version cannot be read because the tenant fails', async () => {
    fault('POST', /\/invoke$/, { status: 503, after: 1 })
    const made = await run()
    expect([made.reported, made.latest]).toEqual([{ version: '1', changed: 'false', rolledBack: 'false' }, 1])
    expect(messageOf(made)).toMatch(/^cannot run std:spec:read, version 1: .*503/)
  })

  it('a move that was not made is reported as not made', async () => {
    fault('PUT', tag, { status: 502 })
    const made = await run()
    expect([made.reported, made.latest]).toEqual([{ version: '1', changed: 'false', rolledBack: 'false' }, 1])
    expect(messageOf(made)).toContain('it was not done: the tag is at version 1')
    expect(made.summary).toContain('at 1, not moved to 2')
  })

  it('a move is reported as unknown when the tag cannot be read', async () => {
    fault('PUT', tag, odd)
    fault('GET', tag, { after: reads.beforeMove })
    const made = await run()
    expect([made.reported, made.latest]).toEqual([{ version: 'unknown', changed: 'unknown', rolledBack: 'false' }, 2])
    expect(messageOf(made)).toContain('it is not known whether it was done: ')
    expect(made.summary).toContain('was at 1, its version now is unknown')
    expect(made.summary).toContain(
      'To undo: <code>saas-connector rollback &#45;&#45;connector example &#45;&#45;tag latest &#45;&#45;to 1 &#45;&#45;expect-version 2',
    )
  })

  it('the version of the tag is reported when the move is unknown', async () => {
    fault('PUT', tag, { status: 502 })
    const { requests } = tenant.sandbox
    const push = requests.push.bind(requests)
    const { store } = tenant.sandbox.context
    requests.push = (...items) => {
      const latest = store.connector('example').tags.find(({ tagName }) => tagName === 'latest')
      if (latest && items.some(({ method }) => method === 'PUT')) latest.activeVersion = 3
      return push(...items)
    }
    const made = await run()
    expect([made.reported, made.latest]).toEqual([{ version: '3', changed: 'unknown', rolledBack: 'false' }, 3])
    expect(made.summary).toContain('was at 1, now at **3**')
  })

  it('a move that cannot be read back is reported as made', async () => {
    fault('GET', tag, { after: reads.beforeMove })
    const made = await run()
    expect([made.reported, made.latest]).toEqual([{ version: '2', changed: 'true', rolledBack: 'false' }, 2])
    expect(messageOf(made)).toMatch(/^tag latest of example was set to version 2, but could not be read back: /)
  })

  describe('when the tag cannot be read back once', () => {
    const readBackFails = () => fault('GET', tag, { after: reads.beforeMove, times: 1 })

    it('a version that fails its check through the tag is rolled back', async () => {
      readBackFails()
      fault('POST', /\/invoke$/, { status: 500, after: 2 })
      const made = await run()
      expect([made.reported, made.latest]).toEqual([{ version: '1', changed: 'false', rolledBack: 'true' }, 1])
      expect(messageOf(made)).toContain('tag latest of example is back at version 1')
    })

    it('a version that works stays, and the promotion fails', async () => {
      readBackFails()
      const made = await run()
      expect([made.reported, made.latest]).toEqual([{ version: '2', changed: 'true', rolledBack: 'false' }, 2])
      expect(messageOf(made)).toMatch(/^tag latest of example was set to version 2, but could not be read back: /)
      const invokes = tenant.sandbox.requests.filter(({ path }) => path.endsWith('/invoke'))
      // Both specs before the move, and that of the tag after it.
      expect(invokes).toHaveLength(3)
    })
  })

  it('a version is rolled back although the tag cannot be read any more', async () => {
    fault('GET', tag, { after: reads.beforeMove })
    fault('POST', /\/invoke$/, { status: 500, after: 2 })
    const made = await run()
    expect([made.reported, made.latest]).toEqual([{ version: '1', changed: 'false', rolledBack: 'true' }, 1])
  })

  it('a move that only a later read shows is checked, and rolled back', async () => {
    fault('PUT', tag, odd)
    // The two looks after the lost answer fail, and the read after them does not.
    fault('GET', tag, { after: reads.beforeMove, times: 2 })
    fault('POST', /\/invoke$/, { status: 500, after: 2 })
    const made = await run()
    expect([made.reported, made.latest]).toEqual([{ version: '1', changed: 'false', rolledBack: 'true' }, 1])
  })

  it('a rollback does not undo the move of someone else', async () => {
    fault('POST', /\/invoke$/, { status: 500, after: 2 })
    const { requests, context } = tenant.sandbox
    const push = requests.push.bind(requests)
    let isMoved = false
    requests.push = (...items) => {
      const latest = context.store.connector('example').tags.find(({ tagName }) => tagName === 'latest')
      if (latest && isMoved && items.some(({ path }) => path.endsWith('/invoke'))) latest.activeVersion = 3
      isMoved ||= items.some(({ method }) => method === 'PUT')
      return push(...items)
    }
    const made = await run()
    expect([made.reported, made.latest]).toEqual([{ version: '3', changed: 'true', rolledBack: 'false' }, 3])
    expect(messageOf(made)).toContain('is at version 3 now, so it is not moved back: someone else moved it')
  })

  it.each([404, 409])('a move that is answered by %i after it was made is reported as made', async (status) => {
    fault('PUT', tag, { status, afterWork: true })
    const made = await run()
    expect([made.error, made.reported, made.latest]).toEqual([
      undefined,
      { version: '2', changed: 'true', rolledBack: 'false' },
      2,
    ])
  })

  it('a tag that the list of tags lacks is found', async () => {
    await tenant.client.tags.create('example', 'development', 3)
    fault('GET', /\/tags$/, { status: 200, body: [] })
    const { error, latest } = await run({ version: '', 'from-tag': 'development' })
    expect([error, latest]).toEqual([undefined, 3])
  })

  describe('during the rollback', () => {
    // The specs of both versions are read before the move, and one after.
    beforeEach(() => fault('POST', /\/invoke$/, { status: 500, after: 2 }))

    it('a rollback whose response is lost is reported as made', async () => {
      fault('PUT', tag, { ...odd, after: 1 })
      const made = await run()
      expect([made.reported, made.latest]).toEqual([{ version: '1', changed: 'false', rolledBack: 'true' }, 1])
      expect(messageOf(made)).toContain('tag latest of example is back at version 1')
    })

    it('a rollback that is refused is reported as not made', async () => {
      fault('PUT', tag, { after: 1 })
      const made = await run()
      expect([made.reported, made.latest]).toEqual([{ version: '2', changed: 'true', rolledBack: 'false' }, 2])
      expect(messageOf(made)).toContain('moving tag latest back to version 1 failed too')
    })

    it('a rollback is reported as unknown when the tag cannot be read', async () => {
      fault('PUT', tag, { ...odd, after: 1 })
      fault('GET', tag, { after: reads.beforeRollback })
      const made = await run()
      expect([made.reported, made.latest]).toEqual([
        { version: 'unknown', changed: 'unknown', rolledBack: 'unknown' },
        1,
      ])
    })
  })

  it('a failure before the move is reported as not changed', async () => {
    fault('GET', /\/platform-connectors\/example$/)
    expect((await run()).reported).toEqual({ version: undefined, changed: 'false', rolledBack: 'false' })
  })
})
