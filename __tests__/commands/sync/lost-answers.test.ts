import { sync } from '../../../src/commands/sync/command.js'
import { UserError } from '../../../src/core/errors.js'
import type { Fault } from '../../../src/sandbox/behaviour.js'
import { folderOf, removeFolders } from '../../custom-connectors/support.js'
import { type CommandRun, runCommand } from '../../support/command-run.js'
import { TestTenant } from '../../support/tenant.js'
import { TestClock } from '../../tenant/support.js'
import { acme, allParts } from './support.js'

/** With lost answers, a sync still reports the number of changed files or that it is unknown, and goes on if it can. */
describe('sync, when answers are lost', () => {
  let tenant: TestTenant
  beforeEach(async () => {
    tenant = await TestTenant.start()
  })
  afterEach(async () => {
    await tenant.close()
    await removeFolders()
  })

  const odd = { status: 200, afterWork: true } as const
  const fault = (method: string, path: RegExp, rest: Partial<Fault>) =>
    tenant.sandbox.inject({ method, path, times: 99, status: 403, ...rest })

  /** From the first such request on nothing can be read. */
  const blindFrom = (method: string, path: RegExp) => {
    const { requests } = tenant.sandbox
    const push = requests.push.bind(requests)
    requests.push = (...items) => {
      if (items.some((item) => item.method === method && path.test(item.path)))
        tenant.sandbox.inject({ method: 'GET', times: 99, status: 403 })
      return push(...items)
    }
  }

  const run = async (given: Record<string, string>): Promise<CommandRun> => {
    const { baseUrl, clientId, clientSecret } = tenant.sandbox
    const inputs = { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret, ...given }
    const made = await runCommand(sync, inputs, { clock: new TestClock(), workingDirectory: tenant.folder })
    tenant.sandbox.behaviour.faults.length = 0
    return made
  }
  const apply = async (files: Record<string, string> = acme) =>
    await run({ mode: 'apply', path: await folderOf(files) })
  const messageOf = ({ error }: CommandRun): string => (error instanceof UserError ? error.message : `${error}`)

  it.each([
    ['lost', { status: 'reset-after-work' }],
    ['odd', odd],
  ] as const)('accepted files are reported as changed if every answer is %s', async (_name, answer) => {
    for (const method of ['POST', 'PATCH', 'PUT']) fault(method, /^\/v3\/connectors/, answer)
    const { error, outputs } = await apply()
    expect([error, outputs]).toEqual([undefined, { changes: String(allParts), failed: '0' }])
  })

  it('nothing is changed if the tenant cannot be read', async () => {
    fault('GET', /^\/v3\/connectors/, {})
    const path = await folderOf(acme)
    const destroyed = { mode: 'destroy', path, 'script-name': 'acme', confirm: 'acme' }
    expect((await run({ mode: 'apply', path })).outputs).toEqual({ changes: '0', failed: '0' })
    fault('GET', /^\/v3\/connectors/, {})
    expect((await run(destroyed)).outputs).toEqual({ changes: '0' })
    fault('GET', /^\/v3\/connectors/, {})
    expect((await run({ mode: 'pull', path, 'script-name': 'acme' })).outputs).toEqual({ changes: '0' })
  })

  it('a file that the tenant did not accept is a failure, and the others are sent', async () => {
    fault('PUT', /\/source-config$/, { status: 200 })
    const made = await apply()
    expect(made.outputs).toEqual({ changes: String(allParts - 1), failed: '1' })
    expect(made.summary).toContain('the tenant still has the previous content')
    expect(made.summary).not.toContain('not known')
    expect(await tenant.client.customConnectors.sourceTemplate('acme')).toBe(acme['acme/source-template.xml'])
  })

  it('a file whose result cannot be read is reported as unknown, and ends the work', async () => {
    fault('PUT', /\/source-template$/, odd)
    blindFrom('PUT', /\/source-template$/)
    const made = await apply()
    expect(made.outputs).toEqual({ changes: 'unknown', failed: '0' })
    expect(messageOf(made)).toContain('it is not known whether it was done: ')
    expect(made.summary).toContain('; of 1 file it is not known')
    expect(made.summary).toContain('source-template.xml</code> unknown')
    expect(made.summary).toContain('translations/de.properties</code> not applied')
  })

  it('a result that could not be read at once is read with all the files', async () => {
    await apply()
    fault('PATCH', /./, odd)
    fault('GET', /\/acme$/, { after: 1, times: 2 })
    const fields = { name: 'Acme', status: 'RELEASED', connectorMetadata: { platform: 'y' } }
    const { error, outputs } = await apply({ ...acme, 'acme/connector.json': JSON.stringify(fields) })
    expect([error, outputs]).toEqual([undefined, { changes: '1', failed: '0' }])
  })

  it('a connector is reported as unknown if no read shows whether it was created', async () => {
    fault('POST', /\/connectors$/, odd)
    blindFrom('POST', /\/connectors$/)
    const made = await apply()
    expect(made.outputs).toEqual({ changes: 'unknown', failed: '0' })
    expect(made.summary).toContain('nothing known to be changed')
    expect(await tenant.client.customConnectors.list()).toHaveLength(1)
  })

  describe('destroy', () => {
    const destroy = async () => await run({ mode: 'destroy', 'script-name': 'acme', confirm: 'acme' })
    const isThere = async () => (await tenant.client.customConnectors.list()).length > 0
    const one = /\/connectors\/acme$/
    beforeEach(async () => {
      await tenant.client.customConnectors.create({ name: 'Acme', className: 'X', status: 'RELEASED' })
    })

    it('is reported as done if the answer is lost', async () => {
      fault('DELETE', one, { status: 'reset-after-work' })
      const { error, outputs } = await destroy()
      expect([error, outputs['changes'], await isThere()]).toEqual([undefined, '1', false])
    })

    it('is reported as not done if it was not', async () => {
      fault('DELETE', one, { status: 200 })
      const made = await destroy()
      expect([made.outputs['changes'], await isThere()]).toEqual(['0', true])
      expect(messageOf(made)).toContain('it was not done: it still exists')
    })

    it('is reported as unknown if no read shows the result', async () => {
      fault('DELETE', one, odd)
      blindFrom('DELETE', one)
      expect([(await destroy()).outputs['changes'], await isThere()]).toEqual(['unknown', false])
    })

    it('is reported as done if it cannot be read back', async () => {
      blindFrom('DELETE', one)
      const { error, outputs } = await destroy()
      expect([error instanceof UserError, outputs['changes'], await isThere()]).toEqual([true, '1', false])
    })
  })
})
