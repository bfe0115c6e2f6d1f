import { once } from 'node:events'
import { statSync } from 'node:fs'
import net, { type AddressInfo, type Socket } from 'node:net'
import { join } from 'node:path'
import { writeBundle } from '../src/bundle/archive.js'
import { directorySpec } from './support/directory.js'
import { Front } from './support/front.js'
import { Step } from './support/step.js'
import { TestTenant } from './support/tenant.js'

// On Windows a runner signals every process of the console, whatever started it.
const onPosix = process.platform === 'win32' ? describe.skip : describe

onPosix('a cancelled step', () => {
  let tenant: TestTenant
  let front: Front | undefined
  let step: Step | undefined
  beforeEach(async () => {
    tenant = await TestTenant.start()
    await tenant.client.connectors.create('example')
    await addVersion('one')
    await addVersion('two')
    await tenant.client.tags.update('example', 'latest', 1)
  })
  afterEach(async () => {
    await front?.close()
    front = undefined
    await tenant.close()
  })

  const addVersion = async (mark: string) => {
    const path = await tenant.bundle(mark)
    await tenant.client.versions.upload('example', { path, size: statSync(path).size })
  }

  /** Runs an action that is cancelled when the tenant gets this request for the nth time, before it answers. */
  const cancelledAt = async (action: string, inputs: Record<string, string>, request: RegExp, nth = 1) => {
    let times = 0
    front = await Front.start(tenant.sandbox.baseUrl, (line) => {
      if (request.test(line) && ++times === nth) step?.cancel()
      return undefined
    })
    step = await Step.start(action, inputs, { ...tenant.env, SAIL_BASE_URL: front.baseUrl })
    return await step.end()
  }

  it('validate ends in order while a list hangs, and its connector with it', async () => {
    const server = net.createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const file = join(tenant.folder, 'hanging.zip')
    await writeBundle(file, hangingBundle(port))
    step = await Step.start('validate', { file, config: '{"token":"x"}' }, {})
    const [connector] = (await once(server, 'connection')) as [Socket]
    connector.resume()
    const connectorEnded = once(connector, 'close')
    step.cancel()
    const { code, stdout, outputs, left } = await step.end()
    await connectorEnded
    server.close()
    expect(stdout).toMatch(/^::error::.*interrupted/m)
    expect({ code, left }).toEqual({ code: 130, left: false })
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(['result', 'passed', 'failed', 'report-json']))
    expect(outputs['passed']).toMatch(/^\d+$/)
  })

  it('promote moves nothing when it is cancelled while it checks', async () => {
    const result = await cancelledAt('promote', { connector: 'example', version: '2' }, /^POST .*\/invoke$/)
    expect(result.stdout).toContain('::error::promote was interrupted: tag latest of example was not moved\n')
    expect(result).toMatchObject({ code: 130, left: false })
    expect(result.outputs).toEqual({
      version: '1',
      'previous-version': '1',
      changed: 'false',
      'rolled-back': 'false',
      commit: '',
    })
    expect((await tenant.tags('example'))['latest']).toBe(1)
  })

  it('promote takes no interrupt for a fault of the version that is in production', async () => {
    const { stdout, code } = await cancelledAt(
      'promote',
      { connector: 'example', version: '2' },
      /^POST .*\/invoke$/,
      2,
    )
    expect(stdout).not.toMatch(/::warning|breaking change/)
    expect(stdout).toContain('::error::promote was interrupted: tag latest of example was not moved\n')
    expect(code).toBe(130)
  })

  it('promote checks the tag that it moved when it is cancelled while it moves it', async () => {
    const result = await cancelledAt('promote', { connector: 'example', version: '2' }, /^PUT .*\/tags\/latest$/)
    expect(result).toMatchObject({ code: 0, left: false })
    expect(result.outputs).toEqual({
      version: '2',
      'previous-version': '1',
      changed: 'true',
      'rolled-back': 'false',
      commit: '',
    })
    expect((await tenant.tags('example'))['latest']).toBe(2)
  })

  it('upload puts latest back when it is cancelled while it uploads', async () => {
    const file = await tenant.bundle('three')
    const result = await cancelledAt('upload', { connector: 'example', file }, /^POST .*\/versions$/)
    expect(result.stdout).toContain(
      '::error::upload was interrupted: version 3 of example is uploaded, its tags are set\n',
    )
    expect(result).toMatchObject({ code: 130, left: false })
    expect(result.outputs).toMatchObject({ version: '3', uploaded: 'true', tags: '{"latest":1}' })
    expect((await tenant.tags('example'))['latest']).toBe(1)
  })

  it('upload says that it made no version when it is cancelled before', async () => {
    const file = await tenant.bundle('three')
    const { stdout, code } = await cancelledAt('upload', { connector: 'example', file }, /^GET .*\/tags$/)
    expect(stdout).toContain('::error::upload was interrupted: no version was made; run it again\n')
    expect(code).toBe(130)
  })
})

/** A connector that connects to a port of this machine when its accounts are listed, and then does nothing more. */
function hangingBundle(port: number): { index: Buffer; spec: Buffer } {
  const commands = ['std:test-connection', 'std:account:list']
  const specification = { ...directorySpec(), commands }
  const index = `exports.connector = {
    sdkVersion: 1,
    handlers: new Map(${JSON.stringify(['std:spec:read', ...commands])}.map((command) => [command, 0])),
    async _exec(type, context, input, writable) {
      const send = (data) => writable.write({ data, type: 'output' })
      if (type === 'std:spec:read') return send(${JSON.stringify({ specification })})
      if (type === 'std:test-connection') return send({})
      require('node:net').connect(${port}, '127.0.0.1')
      await new Promise((done) => setTimeout(done, 1e9))
    },
  }`
  return { index: Buffer.from(index), spec: Buffer.from(JSON.stringify(specification)) }
}
