import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../../src/core/clock.js'
import { silentLogger } from '../../src/core/logger.js'
import { Sandbox } from '../../src/sandbox/http/server.js'
import { TenantClient } from '../../src/tenant/client.js'
import { runInShell } from '../support/program.js'
import { RecordedClient } from './recorded-client.js'
import { probeZip, values, zipOf } from './support.js'

/** What one side does, the other finds: our client and commands on one, the recorded requests on the other. */

const platform = '/beta/platform-connectors'
const config = { token: 'example-token' }

let sandbox: Sandbox
let cli: RecordedClient
let client: TenantClient
let folder: string
let zip: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recorded-'))
  zip = join(folder, 'probe.zip')
  await writeFile(zip, await probeZip())
  await writeFile(join(folder, 'customizer.zip'), await zipOf({ 'index.js': 'exports.connectorCustomizer = {}' }))
})

beforeEach(async () => {
  sandbox = await Sandbox.start()
  cli = new RecordedClient(sandbox)
  const { baseUrl, clientId, clientSecret } = sandbox
  client = new TenantClient({ baseUrl, clientId, clientSecret, clock: systemClock, logger: silentLogger })
})

afterEach(async () => {
  client.close()
  await sandbox.close()
})

afterAll(async () => await rm(folder, { recursive: true, force: true }))

interface Named {
  id: string
  alias: string
}

test('connectors: create, list with the tags of each, get, update, delete', async () => {
  const second = await cli.expect<Named>(200, 'POST', platform, { json: { alias: 'second' } })
  const first = await cli.expect<Named>(200, 'POST', platform, { json: { alias: 'first & <only>' } })
  expect(first).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), alias: 'first & <only>' })
  const listed = await cli.expect<Named[]>(200, 'GET', platform)
  for (const { id } of listed) expect(await cli.expect(200, 'GET', `${platform}/${id}/tags`)).toEqual([])
  expect(listed).toEqual(await client.connectors.list())
  expect(await cli.expect(200, 'GET', `${platform}/second`)).toEqual(second)
  expect(await cli.expect(200, 'PUT', `${platform}/${first.id}`, { json: { alias: 'renamed' } })).toEqual({
    ...first,
    alias: 'renamed',
  })
  expect(await client.connectors.get('renamed')).toMatchObject({ id: first.id })
  expect((await cli.send('GET', `${platform}/first`)).status).toBe(404)
  expect(await cli.send('DELETE', `${platform}/second`)).toMatchObject({ status: 204, text: '' })
  expect((await client.connectors.list()).map(({ alias }) => alias)).toEqual(['renamed'])
})

test('versions and tags: what it uploads in chunks, our command promotes', async () => {
  sandbox.behaviour.uploadMovesLatest = false
  await cli.expect(200, 'POST', platform, { json: { alias: 'probe' } })
  const { id } = await client.connectors.get('probe')
  for (const version of [1, 2]) {
    expect(await cli.expect(200, 'POST', `${platform}/probe/versions`, { zip })).toEqual({ connectorId: id, version })
  }
  // `upload -t`: any answer but 200 to the first request makes it create the tag.
  expect((await cli.send('GET', `${platform}/probe/tags/development`)).status).toBe(404)
  const tag = { id: expect.any(String), tagName: 'development', activeVersion: 1 }
  const made = { tagName: 'development', activeVersion: 1 }
  expect(await cli.expect(200, 'POST', `${platform}/probe/tags`, { json: made })).toEqual(tag)
  expect(await cli.expect(200, 'GET', `${platform}/probe/tags/development`)).toEqual(tag)
  expect(await cli.expect(200, 'PUT', `${platform}/probe/tags/development`, { json: { activeVersion: 2 } })).toEqual({
    ...tag,
    activeVersion: 2,
  })
  const { baseUrl, clientId, clientSecret } = sandbox
  const env = { SAIL_BASE_URL: baseUrl, SAIL_CLIENT_ID: clientId, SAIL_CLIENT_SECRET: clientSecret }
  const words = ['promote', '--connector', 'probe', '--from-tag', 'development', '--config', JSON.stringify(config)]
  const promoted = await runInShell(words, { env })
  expect(promoted).toMatchObject({ code: 0, outputs: { version: '2', 'previous-version': '1', changed: 'true' } })
  expect(await cli.expect(200, 'GET', `${platform}/probe/tags`)).toEqual([
    { ...tag, tagName: 'latest', activeVersion: 2 },
    { ...tag, activeVersion: 2 },
  ])
  expect(await cli.expect(200, 'GET', `${platform}/probe/versions`)).toEqual(await client.versions.list('probe'))
})

describe('invoke: what our client uploads', () => {
  beforeEach(async () => {
    await client.connectors.create('probe')
    await client.versions.upload('probe', { path: zip, size: (await stat(zip)).size })
  })

  /** The keys stand in this order on the wire; the tag is always latest. */
  const invoke = async (type: string, input: unknown, at: { version: number } | { tag: string } = { tag: 'latest' }) =>
    await cli.send('POST', `${platform}/probe/invoke`, {
      json: { connectorRef: 'probe', ...at, type, config, input },
    })

  const simple = (id: string) => ({ identity: id, key: { simple: { id } } })

  test.each([
    ['test-connection', 'std:test-connection', {}],
    ['account-read', 'std:account:read', simple('a1')],
    ['account-create', 'std:account:create', { identity: null, attributes: { name: '<Ada & Co>' } }],
    [
      'account-update',
      'std:account:update',
      { ...simple('a1'), changes: [{ op: 'Add', attribute: 'groups', value: 'g2' }] },
    ],
    ['account-delete', 'std:account:delete', simple('a2')],
    ['account-discover-schema', 'std:account:discover-schema', {}],
    ['change-password', 'std:change-password', { ...simple('a1'), password: 'Example-1' }],
    ['entitlement-read', 'std:entitlement:read', { ...simple('g1'), type: 'group' }],
    ['raw', 'probe:input', { any: ['thing'] }],
  ])('is run by %s, with one output', async (_name, type, input) => {
    const { status, text } = await invoke(type, input)
    expect(status).toBe(200)
    expect(values(text)).toEqual([{ type: 'output', data: expect.anything() }])
  })

  test('is run by account-list and entitlement-list, with outputs and a state', async () => {
    const listed = await invoke('std:account:list', { stateful: true, stateId: 's1' })
    expect(values(listed.text).map((value) => (value as { type: string }).type)).toEqual(['output', 'output', 'state'])
    const entitlements = await invoke('std:entitlement:list', { type: 'group' }, { version: 1 })
    expect(values(entitlements.text)).toHaveLength(2)
  })

  test('answers another status than 200 when the command fails, with a body that says why', async () => {
    for (const [type, input, text] of [
      ['std:account:read', simple('nobody'), 'account nobody not found'],
      ['std:test-connection', {}, ''],
    ] as const) {
      const { json, status } = await cli.send('POST', `${platform}/probe/invoke`, {
        json: { connectorRef: 'probe', tag: 'latest', type, config: {}, input },
      })
      expect(status).toBe(500)
      expect(json).toMatchObject({ messages: [{ text: expect.stringContaining(`[ConnectorError] ${text}`) }] })
    }
  })

  test('source data has paths of its own', async () => {
    const json = { connectorRef: 'probe', tag: 'latest', type: 'std:source-data:read', config, input: {} }
    for (const path of ['', '/probe/invoke-direct']) {
      const answer = await cli.send('POST', `/sp-conn-runtime-exec/runtime-connector-invoke${path}`, { json })
      expect([answer.status, answer.text]).toEqual([500, expect.stringContaining('unsupported command')])
    }
  })

  test('logs and stats include it', async () => {
    await invoke('probe:log', {})
    await invoke('probe:generic', {})
    const start = new Date(Date.now() - 3_600_000).toISOString().replace('Z', '678901+00:00')
    const filter = { startTime: start, logLevels: ['ERROR'], event: 'commandOutcome' }
    const page = await cli.expect<{ logs: unknown[] }>(200, 'POST', '/beta/platform-logs/query', {
      json: { filter, nextToken: '' },
    })
    const own: unknown[] = []
    for await (const record of client.logs.query(filter)) own.push(record)
    expect(page.logs).toEqual(own)
    expect(page.logs).toEqual([expect.objectContaining({ level: 'ERROR', event: 'commandOutcome' })])
    // It reads on until there is no token.
    expect(page).not.toHaveProperty('nextToken')
    const { id } = await client.connectors.get('probe')
    const from = new Date(Date.now() - 86_400_000)
    const since = from.toISOString().replace(/\.\d+/, '')
    const query = new URLSearchParams({ filters: `from eq "${since}" and connectorID eq "${id}"` })
    const stats = await cli.expect<{ connectors: object[] }>(200, 'GET', `/beta/platform-logs/stats?${query}`)
    expect(stats).toEqual(await client.stats({ from, connectorId: id }))
    expect(stats.connectors).toEqual([expect.objectContaining({ alias: 'probe', connectorID: id })])
  })

  test('customizers: create, list, get, update, upload, link to an instance, unlink, delete', async () => {
    const customizers = '/beta/connector-customizers'
    const { id } = await cli.expect<Named>(200, 'POST', customizers, { json: { id: '', name: 'mine' } })
    expect(await cli.expect(200, 'GET', customizers)).toEqual(await client.customizers.list())
    expect(await cli.expect(200, 'PUT', `${customizers}/${id}`, { json: { id: '', name: 'other' } })).toMatchObject({
      id,
    })
    const version = { connectorCustomizerId: id, imageId: expect.any(String), version: 1 }
    const path = `${customizers}/${id}/versions`
    expect(await cli.expect(200, 'POST', path, { zip: join(folder, 'customizer.zip') })).toEqual(version)
    expect(await cli.expect(200, 'GET', `${customizers}/${id}`)).toMatchObject({ name: 'other', imageVersion: 1 })
    const [instance] = await cli.expect<Named[]>(200, 'GET', '/beta/connector-instances')
    const patch = async (operation: object) =>
      await cli.expect(200, 'PATCH', `/beta/connector-instances/${instance?.id}`, {
        json: [{ ...operation, path: '/connectorCustomizerId' }],
        contentType: null,
      })
    expect(await patch({ op: 'replace', value: id })).toMatchObject({ connectorCustomizerId: id })
    expect(await client.instances.list()).toMatchObject([{ connectorCustomizerId: id }])
    await patch({ op: 'remove' })
    expect(await client.instances.list()).toEqual([{ id: instance?.id, name: 'Probe (tag: latest)' }])
    expect((await cli.send('DELETE', `${customizers}/${id}`)).status).toBe(204)
    expect(await client.customizers.list()).toEqual([])
  })
})
