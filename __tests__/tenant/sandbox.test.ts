import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RecordingLogger } from '../../src/core/logger.js'
import type { SandboxBehaviour } from '../../src/sandbox/behaviour.js'
import { Sandbox } from '../../src/sandbox/http/server.js'
import { TenantClient } from '../../src/tenant/client.js'
import type { ApiPrefix } from '../../src/tenant/types.js'
import { probeZip } from '../sandbox/support.js'
import { probeConfig } from '../support/bundle.js'
import { Closing, collect, failure, TestClock } from './support.js'

/**
 * The client over all of SaaS Connectivity (docs/platform.md#requests), against the sandbox, in every form that
 * docs/platform.md#open-questions leaves open.
 */
const closing = new Closing()
let folder = ''
let zip = { path: '', size: 0 }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tenant-sandbox-'))
  const path = join(folder, 'probe.zip')
  await writeFile(path, await probeZip())
  zip = { path, size: (await stat(path)).size }
})
afterAll(async () => await rm(folder, { recursive: true, force: true }))
afterEach(async () => await closing.all())

async function open(behaviour: Partial<SandboxBehaviour> = {}, apiPrefix: ApiPrefix = 'beta') {
  const sandbox = closing.add(await Sandbox.start({ behaviour }))
  const { baseUrl, clientId, clientSecret } = sandbox
  const logger = new RecordingLogger()
  const clock = new TestClock()
  const client = closing.add(new TenantClient({ baseUrl, clientId, clientSecret, clock, logger, apiPrefix }))
  return { sandbox, client, logger, clock }
}

const listAccounts = { connector: 'probe', type: 'std:account:list', config: probeConfig, input: {} }
const readNobody = {
  connector: 'probe',
  type: 'std:account:read',
  config: probeConfig,
  input: { identity: 'nobody', key: { simple: { id: 'nobody' } } },
}

describe.each(['beta', 'v2024', 'v2025', 'v2026', 'v1'] as const)('everything under %s', (prefix) => {
  test('connectors, versions, tags, invoke, logs, stats, customizers and instances', async () => {
    const { client, sandbox } = await open({}, prefix)
    const { id } = await client.connectors.create('probe')
    expect(await client.connectors.list()).toEqual([{ id, alias: 'probe' }])
    expect(await client.connectors.resolve('probe')).toEqual({ id, alias: 'probe' })
    expect(await client.connectors.find('other')).toBeUndefined()
    expect((await failure(client.connectors.resolve('prob'))).message).toContain('did you mean "probe"?')

    expect(await client.versions.upload('probe', zip)).toEqual({ connectorId: id, version: 1 })
    expect(await client.versions.upload(id, zip)).toEqual({ connectorId: id, version: 2 })
    expect((await client.versions.list('probe')).map(({ version }) => version)).toEqual([1, 2])

    const set = await client.tags.set('probe', 'dev', 1)
    expect(set).toMatchObject({ tag: { tagName: 'dev', activeVersion: 1 }, previous: undefined })
    expect(await client.tags.set('probe', 'dev', 2)).toMatchObject({
      tag: { activeVersion: 2 },
      previous: { activeVersion: 1 },
    })
    expect((await client.tags.list('probe')).map(({ tagName }) => tagName).sort()).toEqual(['dev', 'latest'])
    expect((await failure(client.tags.update('probe', 'none', 1))).kind).toBe('not-found')

    const outputs = await collect(client.invoke({ ...listAccounts, tag: 'dev' }))
    expect(outputs.length).toBeGreaterThan(0)
    expect(outputs.every(({ type }) => type === 'output')).toBe(true)
    const spec = await client.invokeOne({ ...listAccounts, type: 'std:spec:read', version: 1 })
    expect(spec).toMatchObject({ specification: { name: 'Probe' } })
    expect((await failure(client.invokeOne({ ...listAccounts, version: 9 }))).kind).toBe('not-found')
    expect((await failure(client.invokeOne({ ...listAccounts, connector: 'other' }))).kind).toBe('not-found')

    const records = await collect(client.logs.query({ event: 'commandOutcome' }))
    expect(records).toHaveLength(2)
    expect(records[0]?.message).toMatchObject({ commandType: 'std:account:list', completed: true })
    const stats = await client.stats({ from: new Date(Date.now() - 60_000), connectorId: id })
    expect(stats.connectors).toMatchObject([{ connectorID: id, alias: 'probe' }])

    const customizer = await client.customizers.create('mask')
    expect(await client.customizers.get(customizer.id)).toMatchObject({ id: customizer.id, name: 'mask' })
    expect(await client.customizers.rename(customizer.id, 'mask 2')).toMatchObject({ name: 'mask 2' })
    expect(await client.customizers.list()).toHaveLength(1)
    expect(await client.customizers.upload(customizer.id, zip)).toMatchObject({
      customizerId: customizer.id,
      version: 1,
    })
    const instances = await client.instances.list()
    const instance = instances.find(({ name }) => name.includes('dev'))?.id ?? ''
    expect(await client.instances.link(instance, customizer.id)).toMatchObject({ connectorCustomizerId: customizer.id })
    expect(await client.instances.unlink(instance)).toEqual(
      expect.not.objectContaining({ connectorCustomizerId: expect.anything() }),
    )
    await client.customizers.delete(customizer.id)
    expect((await failure(client.customizers.get(customizer.id))).kind).toBe('not-found')

    expect(await client.connectors.rename(id, 'renamed')).toEqual({ id, alias: 'renamed' })
    await client.connectors.delete('renamed')
    expect(await client.connectors.list()).toEqual([])
    expect(sandbox.requests.filter(({ path }) => path === '/oauth/token')).toHaveLength(1)
  })
})

async function withProbe(behaviour: Partial<SandboxBehaviour> = {}) {
  const opened = await open(behaviour)
  await opened.client.connectors.create('probe')
  await opened.client.versions.upload('probe', zip)
  return opened
}

test('every form of an invoke answer reads the same', async () => {
  const { client, sandbox } = await withProbe()
  const expected = (await collect(client.invoke(listAccounts))).filter(({ type }) => type === 'output')
  for (const invokeForm of ['wrapped', 'bare', 'mixed'] as const) {
    for (const invokeSeparator of ['newline', 'none'] as const) {
      Object.assign(sandbox.behaviour, { invokeForm, invokeSeparator })
      const got = await collect(client.invoke(listAccounts))
      expect(got.filter(({ type }) => type === 'output')).toEqual(expected)
    }
  }
})

describe('a failing command', () => {
  test.each(['messages', 'error', 'text', 'stream'] as const)('answered as %s', async (failedInvoke) => {
    const { client, sandbox } = await withProbe({ failedInvoke })
    for (const status of [400, 404, 422, 500, 503]) {
      sandbox.behaviour.failedInvokeStatus = status
      const missing = await failure(client.invokeOne(readNobody))
      expect(missing.kind).toBe('connector')
      // The forms of JSON do not tell the type, unless asked to.
      expect(missing.errorType).toBe(failedInvoke === 'text' || failedInvoke === 'stream' ? 'notFound' : undefined)
      const refused = await failure(
        client.invokeOne({ ...readNobody, type: 'std:test-connection', config: { token: 'no' } }),
      )
      expect(refused.kind).toBe('connector')
      expect(refused.detail).toContain('the token is not right')
    }
  })

  test('with its type in the body', async () => {
    const { client } = await withProbe({ errorTypeInAnswer: true })
    expect((await failure(client.invokeOne(readNobody))).errorType).toBe('notFound')
    const refused = await failure(client.invokeOne({ ...readNobody, type: 'std:test-connection', config: {} }))
    expect(refused.errorType).toBe('generic')
  })
})

test.each(['missing', 'null', 'repeated'] as const)('logs that end with a token that is %s', async (logEnd) => {
  const { client } = await withProbe({ logEnd, logPageSize: 2 })
  for (let round = 0; round < 3; round++) await client.invokeOne({ ...listAccounts, type: 'std:spec:read' })
  const outcomes = await collect(client.logs.query({}))
  expect(outcomes.filter(({ event }) => event === 'commandOutcome')).toHaveLength(3)
})

test.each([
  ['cli', 200],
  ['openapi', 201],
] as const)('customizers in the words of %s', async (customizerVersionFields, customizerCreateStatus) => {
  const { client } = await open({ customizerVersionFields, customizerCreateStatus })
  const { id } = await client.customizers.create('c')
  expect(await client.customizers.upload(id, zip)).toMatchObject({ customizerId: id, version: 1 })
})

describe('failures of the tenant', () => {
  test.each(['reset-after-work', 'cut', 502, 'reset'] as const)(
    'an upload that ends in %s is not made twice',
    async (status) => {
      const { client, sandbox } = await withProbe()
      sandbox.inject({ method: 'POST', path: /\/versions$/, times: 1, status })
      expect((await client.versions.upload('probe', zip)).version).toBe(2)
      expect(await client.versions.list('probe')).toHaveLength(2)
    },
  )

  test('a token that is revoked in the middle of a run is replaced by one more sign-in', async () => {
    const { client, sandbox } = await withProbe()
    sandbox.revokeTokens()
    expect((await client.versions.upload('probe', zip)).version).toBe(2)
    expect(sandbox.requests.filter(({ path }) => path === '/oauth/token')).toHaveLength(2)
  })

  test('a Cloudflare page is reported as blocked', async () => {
    const { client, sandbox } = await withProbe()
    sandbox.inject({ path: /connectors$/, times: 1, status: 'html' })
    expect((await failure(client.connectors.list())).kind).toBe('blocked')
  })

  test('reads are retried after temporary failures', async () => {
    const { client, sandbox } = await withProbe()
    for (const status of [500, 'reset', 'cut', 429] as const) sandbox.inject({ path: /connectors$/, times: 1, status })
    expect(await client.connectors.list()).toHaveLength(1)
  })

  test('wrong credentials are reported', async () => {
    const { sandbox } = await open()
    const { baseUrl, clientId } = sandbox
    const wrong = new TenantClient({
      baseUrl,
      clientId,
      clientSecret: 'wrong',
      clock: new TestClock(),
      logger: new RecordingLogger(),
    })
    const error = await failure(wrong.connectors.list())
    expect(error.kind).toBe('unauthorized')
    expect(error.message).toContain('check client-id and client-secret')
  })

  test('refusals of the sandbox become errors of the right kind', async () => {
    const { client } = await withProbe()
    expect((await failure(client.connectors.create('probe'))).status).toBe(400)
    expect((await failure(client.tags.create('probe', 'dev', 9))).kind).toMatch(/bad-request|not-found/)
    const path = join(folder, 'broken.zip')
    await writeFile(path, 'this is no zip')
    const error = await failure(client.versions.upload('probe', { path, size: 14 }))
    expect(error).toMatchObject({ kind: 'bad-request', trackingId: expect.stringMatching(/^[0-9a-f]{32}$/) })
  })
})
