import { stat } from 'node:fs/promises'
import { connector } from '../../../src/commands/connector/command.js'
import { UserError } from '../../../src/core/errors.js'
import type { Fault } from '../../../src/sandbox/behaviour.js'
import { runCommand } from '../../support/command-run.js'
import { TestTenant } from '../../support/tenant.js'
import { TestClock } from '../../tenant/support.js'

/** When responses are lost, an operation reports whether it changed something, or that it is unknown. */
describe('connector, when responses are lost', () => {
  let tenant: TestTenant
  let ids: { instance: string; linked: string }
  let file = ''
  beforeEach(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    const { client } = tenant
    await client.connectors.create('example')
    for (const mark of ['one', 'two']) {
      const path = await tenant.bundle(mark)
      await client.versions.upload('example', { path, size: (await stat(path)).size })
    }
    await client.tags.create('example', 'development', 1)
    const [instance, linked] = await client.instances.list()
    ids = { instance: instance?.id ?? '', linked: linked?.id ?? '' }
    const { id } = await client.customizers.create('mask')
    await client.instances.link(ids.linked, id)
    file = await tenant.customizer('customizer')
  })
  afterEach(() => tenant.close())

  /** Each operation that writes: method and path of its write, and its inputs. */
  const operations: Record<string, [method: string, path: RegExp, given: () => Record<string, string>]> = {
    create: ['POST', /\/platform-connectors$/, () => ({ alias: 'new' })],
    rename: ['PUT', /\/platform-connectors\//, () => ({ connector: 'example', alias: 'new' })],
    delete: ['DELETE', /\/platform-connectors\//, () => ({ connector: 'example', confirm: 'example' })],
    'tag-create': ['POST', /\/tags$/, () => ({ connector: 'example', tag: 'new', version: '2' })],
    'tag-update': ['PUT', /\/tags\/latest$/, () => ({ connector: 'example', tag: 'latest', version: '2' })],
    'customizer-create': ['POST', /\/connector-customizers$/, () => ({ name: 'new' })],
    'customizer-rename': ['PUT', /\/connector-customizers\//, () => ({ customizer: 'mask', name: 'new' })],
    'customizer-upload': ['POST', /\/connector-customizers\/.*\/versions$/, () => ({ customizer: 'mask', file })],
    'customizer-delete': ['DELETE', /\/connector-customizers\//, () => ({ customizer: 'mask', confirm: 'mask' })],
    link: ['PATCH', /\/connector-instances\//, () => ({ customizer: 'mask', instance: ids.instance })],
    unlink: ['PATCH', /\/connector-instances\//, () => ({ instance: ids.linked })],
  }
  const table = Object.entries(operations).map(([name, rest]) => [name, ...rest] as const)

  const state = async () => {
    tenant.sandbox.behaviour.faults.length = 0
    const { client } = tenant
    const connectors = await client.connectors.list()
    const tags = await Promise.all(connectors.map(async ({ id }) => await tenant.tags(id)))
    return JSON.stringify([connectors, tags, await client.customizers.list(), await client.instances.list()])
  }

  /** Runs an operation whose write has a fault. With `isBlind`, nothing can be read from then on. */
  const run = async (operation: string, fault: Omit<Fault, 'times'>, isBlind = false) => {
    const [method = '', path = /$/, given = () => ({})] = operations[operation] ?? []
    const before = await state()
    tenant.sandbox.inject({ method, path, times: 99, ...fault })
    const { requests } = tenant.sandbox
    const push = requests.push.bind(requests)
    requests.push = (...items) => {
      if (isBlind && items.some((item) => item.method === method && path.test(item.path)))
        tenant.sandbox.inject({ method: 'GET', times: 99, status: 403 })
      return push(...items)
    }
    const { baseUrl, clientId, clientSecret } = tenant.sandbox
    const credentials = { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret }
    const inputs = { operation, ...given(), ...credentials }
    const made = await runCommand(connector, inputs, { clock: new TestClock(), workingDirectory: tenant.folder })
    requests.push = push
    return { ...made, isDone: (await state()) !== before }
  }

  it('every operation that writes is tested', async () => {
    const { operations: all } = await import('../../../src/commands/connector/command.js')
    const writing = all.filter(({ writes }) => writes).map(({ name }) => name)
    expect(writing.sort()).toEqual(Object.keys(operations).sort())
  })

  it.each(table)('%s: a write that was made is reported as made', async (operation) => {
    const { error, outputs, isDone } = await run(operation, { status: 200, afterWork: true })
    expect([error, outputs['changed'], isDone]).toEqual([undefined, 'true', true])
    expect(outputs['result']).toMatch(/^\{/)
  })

  it.each(table)('%s: a write that was not made is reported as not made', async (operation) => {
    const { error, outputs, isDone } = await run(operation, { status: 200 })
    expect([error instanceof UserError, outputs['changed'], isDone]).toEqual([true, 'false', false])
  })

  it.each(table)('%s: a write that was refused is reported as not made', async (operation) => {
    const { error, outputs, isDone } = await run(operation, { status: 403 }, true)
    expect([error instanceof UserError, outputs['changed'], isDone]).toEqual([true, 'false', false])
  })

  it.each(table)('%s: a write is reported as unknown when it cannot be read back', async (operation) => {
    const { error, outputs, isDone } = await run(operation, { status: 200, afterWork: true }, true)
    expect([error instanceof UserError, outputs['changed'], isDone]).toEqual([true, 'unknown', true])
  })

  it.each(['create', 'customizer-create'])(
    '%s: a conflict is unknown when nobody can read who made it',
    async (name) => {
      const { error, outputs, isDone } = await run(name, { status: 409, afterWork: true }, true)
      expect([error instanceof UserError, outputs['changed'], isDone]).toEqual([true, 'unknown', true])
    },
  )

  it('refuses a result file that cannot be written, before it writes to the tenant', async () => {
    const { baseUrl, clientId, clientSecret } = tenant.sandbox
    const credentials = { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret }
    // No file system allows a name of this length.
    const out = `${'f'.repeat(300)}/result.json`
    const options = { clock: new TestClock(), workingDirectory: tenant.folder }
    tenant.sandbox.requests.length = 0
    const create = await runCommand(connector, { operation: 'create', alias: 'new', out, ...credentials }, options)
    expect([create.error instanceof UserError, create.outputs['changed']]).toEqual([true, 'false'])
    expect(tenant.sandbox.requests).toEqual([])
    const list = await runCommand(connector, { operation: 'list', out, ...credentials }, options)
    expect([list.error instanceof UserError, list.outputs['changed']]).toEqual([true, 'false'])
  })
})
