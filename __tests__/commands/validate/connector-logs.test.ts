import { randomUUID } from 'node:crypto'
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import type { Command } from '../../../src/cli/command.js'
import { pipeline } from '../../../src/commands/pipeline/command.js'
import { validate } from '../../../src/commands/validate/command.js'
import type { Clock } from '../../../src/core/clock.js'
import { type CommandRun, runCommand } from '../../support/command-run.js'
import { TestTenant } from '../../support/tenant.js'

/** Sleeps of less than a second end at once. Longer ones, which are those of the progress log, last until aborted. */
class ShortSleeps implements Clock {
  slept = 0

  now(): number {
    return Date.now() + this.slept
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      if (ms >= 1000) return signal?.addEventListener('abort', () => reject(signal.reason))
      this.slept += ms
      setImmediate(resolve)
    })
  }
}

const secret = 'a-secret-of-the-source'
const spec = {
  name: 'People',
  keyType: 'simple',
  commands: ['std:test-connection'],
  sourceConfig: [{ type: 'section', items: [{ key: 'token', label: 'Token', type: 'secret' }] }],
}

/** A connector whose `std:test-connection` logs these lines; `%id%` stands for the connector's id. */
const source = (...lines: string[]) => `
  exports.connector = {
    sdkVersion: 1,
    handlers: new Map([['std:test-connection', 0], ['std:spec:read', 0]]),
    async _exec(type, context, input, writable) {
      if (type === 'std:spec:read') {
        return writable.write({ data: { specification: ${JSON.stringify(spec)} }, type: 'output' })
      }
      for (const line of ${JSON.stringify(lines)}) console.log(line.replace('%id%', context.id))
      writable.write({ data: {}, type: 'output' })
    },
  }`

const sdkLine = JSON.stringify({ level: 'INFO', id: '%id%', invocationId: 'i', message: 'connected' })

describe('the log lines of a connector', () => {
  let tenant: TestTenant
  beforeEach(async () => {
    tenant = await TestTenant.start({ errorTypeInAnswer: true })
  })
  afterEach(() => tenant.close())

  async function run(command: unknown, given: Record<string, string>): Promise<CommandRun & { log: string[] }> {
    const { baseUrl, clientId, clientSecret } = tenant.sandbox
    const credentials = { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret }
    const inputs = { checks: 'secrets-in-logs', config: JSON.stringify({ token: secret }), ...credentials, ...given }
    const options = { clock: new ShortSleeps(), workingDirectory: tenant.folder }
    const run = await runCommand(command as Command, inputs, options)
    return { ...run, log: run.logger.lines.map(({ message }) => message) }
  }

  async function upload(index: string): Promise<string> {
    const path = join(tenant.folder, 'people.zip')
    await writeBundle(path, { index: Buffer.from(index), spec: Buffer.from(JSON.stringify(spec)) })
    const { id } = await tenant.client.connectors.create('people')
    await tenant.client.versions.upload(id, { path, size: (await stat(path)).size })
    return id
  }

  it('include those of a request before the first line with the id of the connector', async () => {
    await upload(source(`signing in with ${secret}`, sdkLine))
    const { outputs, log, annotations } = await run(validate, { connector: 'people', tag: 'latest' })
    expect({ log, result: outputs['result'] }).toMatchObject({ result: 'fail' })
    expect(log).toContainEqual(expect.stringMatching(/^validating People, version 1 at tag latest, with seed /))
    expect(annotations).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringContaining('the log shows ') }),
    )
  })

  it('exclude those of another connector in the same runtime', async () => {
    const id = await upload(source(sdkLine))
    const record = {
      timestamp: new Date().toISOString(),
      level: 'INFO',
      event: 'connectorMessage',
      targetID: 'runtime',
    }
    const own = { id, invocationId: 'i', message: 'connected' }
    const others = { id: randomUUID(), invocationId: 'j', message: `token ${secret}` }
    const logs = [
      { ...record, requestID: '1', message: own },
      { ...record, requestID: '2', message: others },
    ]
    tenant.sandbox.inject({ path: /\/platform-logs\/query$/, times: 1, status: 200, body: { logs } })
    const { outputs, log } = await run(validate, { connector: 'people', tag: 'latest' })
    expect({ log, result: outputs['result'] }).toMatchObject({ result: 'pass' })
  })

  it('are awaited on a tenant, where they arrive late, in a pipeline too', async () => {
    await mkdir(join(tenant.folder, 'dist'))
    await writeFile(join(tenant.folder, 'package.json'), JSON.stringify({ name: 'people', version: '1.0.0' }))
    await writeFile(join(tenant.folder, 'connector-spec.json'), JSON.stringify(spec))
    await writeFile(join(tenant.folder, 'dist', 'index.js'), source(`signing in with ${secret}`))
    tenant.sandbox.inject({ path: /\/platform-logs\/query$/, times: 1, status: 200, body: { logs: [] } })
    const { outputs, log } = await run(pipeline, { connector: 'people', install: 'never', build: 'never' })
    expect({ log, result: outputs['result'] }).toMatchObject({ result: 'fail' })
  })
})
