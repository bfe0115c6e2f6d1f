import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import { silentLogger } from '../../../src/core/logger.js'
import type { SandboxBehaviour } from '../../../src/sandbox/behaviour.js'
import { Sandbox } from '../../../src/sandbox/http/server.js'
import { TenantClient } from '../../../src/tenant/client.js'
import type { ApiPrefix } from '../../../src/tenant/types.js'
import { Closing, collect, failure, TestClock } from '../support.js'

const closing = new Closing()
let folder: string
let zip: { path: string; size: number }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'source-data-'))
  const path = join(folder, 'one.zip')
  // Answers with what it got.
  const index = `exports.connector = { sdkVersion: 1, handlers: new Map(), async _exec(type, context, input, writable) {
    writable.write({ data: [{ key: type, label: JSON.stringify(input), version: context.version }], type: 'output' })
  } }`
  await writeBundle(path, { index: Buffer.from(index), spec: Buffer.from('{"name": "One", "commands": []}') })
  zip = { path, size: (await stat(path)).size }
})
afterAll(async () => await rm(folder, { recursive: true, force: true }))
afterEach(async () => await closing.all())

async function open(apiPrefix: ApiPrefix, behaviour: Partial<SandboxBehaviour> = {}) {
  const sandbox = closing.add(await Sandbox.start({ behaviour }))
  const { baseUrl, clientId, clientSecret } = sandbox
  const options = { baseUrl, clientId, clientSecret, clock: new TestClock(), logger: silentLogger, apiPrefix }
  const client = closing.add(new TenantClient(options))
  await client.connectors.create('one')
  await client.versions.upload('one', zip)
  await client.versions.upload('one', zip)
  return { sandbox, client }
}

test.each(['beta', 'v2025', 'v1'] as const)(
  'source data is discovered and read at the runtime, under %s',
  async (prefix) => {
    const { client, sandbox } = await open(prefix)
    const discovered = await client.sourceData.discover({ connector: 'one', version: 1, config: {} }, { query: 'a' })
    expect(discovered).toMatchObject([{ key: 'std:source-data:discover', label: '{"queryInput":{"query":"a"}}' }])
    const read = await client.sourceData.read({ connector: 'one', config: {} }, 'k/1', { limit: 2 })
    expect(read).toMatchObject([
      { key: 'std:source-data:read', label: '{"sourceDataKey":"k/1","queryInput":{"limit":2}}' },
    ])
    const sent = await collect(
      client.sourceData.messages({ connector: 'one', type: 'std:source-data:read', config: {}, input: {} }),
    )
    expect(sent).toHaveLength(1)
    expect(sandbox.requests.map(({ path }) => path).slice(-3)).toEqual([
      '/sp-conn-runtime-exec/runtime-connector-invoke',
      '/sp-conn-runtime-exec/runtime-connector-invoke/one/invoke-direct',
      '/sp-conn-runtime-exec/runtime-connector-invoke/one/invoke-direct',
    ])
  },
)

test('an endpoint that is closed to the token says so', async () => {
  const { client } = await open('beta', { sourceData: false })
  const error = await failure(client.sourceData.discover({ connector: 'one', config: {} }, {}))
  expect(error.kind).toBe('forbidden')
})

test('no other command goes there, and no connector leads elsewhere', async () => {
  const { client, sandbox } = await open('beta')
  const before = sandbox.requests.length
  expect(() =>
    client.sourceData.messages({ connector: 'one', type: 'std:account:list', config: {}, input: {} }),
  ).toThrow('only std:source-data:discover and std:source-data:read')
  await expect(client.sourceData.read({ connector: '..', config: {} }, 'k', {})).rejects.toThrow('cannot be the name')
  expect(sandbox.requests).toHaveLength(before)
})
