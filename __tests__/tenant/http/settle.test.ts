import { stat } from 'node:fs/promises'
import type { Fault } from '../../../src/sandbox/behaviour.js'
import { TenantClient } from '../../../src/tenant/client.js'
import { type TenantError, writtenOf } from '../../../src/tenant/errors/errors.js'
import { TestTenant } from '../../support/tenant.js'
import { failure, TestClock } from '../support.js'

/** One kind of change: what it needs, how it is sent, and how the sandbox shows that it is made. */
interface Change {
  method: string
  path: RegExp
  /** What its look reads. */
  reads: RegExp
  prepare?: (tenant: TestTenant) => Promise<unknown>
  send: (client: TenantClient, tenant: TestTenant) => Promise<unknown>
  /** What changes when it is made, and only then. */
  state: (tenant: TestTenant) => Promise<unknown>
  /** Whether a look can tell that it was not made. */
  isTold: boolean
}

const connector = async ({ client }: TestTenant) => await client.connectors.create('a')
const upload = async (tenant: TestTenant, mark: string) => {
  const path = await tenant.bundle(mark)
  return await tenant.client.versions.upload('a', { path, size: (await stat(path)).size })
}
const versions = async (tenant: TestTenant) => {
  await connector(tenant)
  await upload(tenant, 'one')
  tenant.sandbox.behaviour.uploadMovesLatest = false
  await upload(tenant, 'two')
}
const customizer = async ({ client }: TestTenant) => (await client.customizers.list())[0]?.id ?? ''
const instance = async ({ client }: TestTenant) => (await client.instances.list())[0]?.id ?? ''
const linked = async ({ client }: TestTenant) => (await client.instances.list())[0]?.connectorCustomizerId ?? ''
const custom = async ({ client }: TestTenant) =>
  await client.customConnectors.create({ name: 'C', className: 'X', status: 'RELEASED' })
const form =
  '<Form xmlns="http://www.sailpoint.com/xsd/sailpoint_form_2_0.xsd"><Field name="a" displayName="A" type="text"/></Form>'

const changes: Record<string, Change> = {
  'creation of a tag': {
    method: 'POST',
    path: /\/tags$/,
    reads: /\/tags\/new$/,
    prepare: versions,
    send: async (client) => await client.tags.create('a', 'new', 1),
    state: async (tenant) => await tenant.tags('a'),
    isTold: true,
  },
  'move of a tag': {
    method: 'PUT',
    path: /\/tags\/latest$/,
    reads: /\/tags\/latest$/,
    prepare: versions,
    send: async (client) => await client.tags.update('a', 'latest', 2, { from: 1 }),
    state: async (tenant) => await tenant.tags('a'),
    isTold: true,
  },
  'creation of a connector': {
    method: 'POST',
    path: /\/platform-connectors$/,
    reads: /\/platform-connectors\/a$/,
    send: async (client) => await client.connectors.create('a'),
    state: async ({ client }) => await client.connectors.list(),
    isTold: true,
  },
  'rename of a connector': {
    method: 'PUT',
    path: /\/platform-connectors\/[^/]+$/,
    reads: /\/platform-connectors\/[^/]+$/,
    prepare: connector,
    send: async (client, tenant) => {
      const [{ id } = { id: '' }] = await tenant.client.connectors.list()
      return await client.connectors.rename(id, 'b', { from: 'a' })
    },
    state: async ({ client }) => await client.connectors.list(),
    isTold: true,
  },
  'deletion of a connector': {
    method: 'DELETE',
    path: /\/platform-connectors\/a$/,
    reads: /\/platform-connectors\/a$/,
    prepare: connector,
    send: async (client) => await client.connectors.delete('a'),
    state: async ({ client }) => await client.connectors.list(),
    isTold: true,
  },
  upload: {
    method: 'POST',
    path: /\/versions$/,
    reads: /\/platform-connectors\/a\/versions$/,
    prepare: connector,
    send: async (client, tenant) => {
      const path = await tenant.bundle('one')
      return await client.versions.upload('a', { path, size: (await stat(path)).size })
    },
    state: async (tenant) => await tenant.versions('a'),
    isTold: true,
  },
  'creation of a customizer': {
    method: 'POST',
    path: /\/connector-customizers$/,
    reads: /\/connector-customizers$/,
    send: async (client) => await client.customizers.create('a', { known: [] }),
    state: async ({ client }) => await client.customizers.list(),
    isTold: true,
  },
  'rename of a customizer': {
    method: 'PUT',
    path: /\/connector-customizers\//,
    reads: /\/connector-customizers\//,
    prepare: async ({ client }) => await client.customizers.create('a'),
    send: async (client, tenant) => await client.customizers.rename(await customizer(tenant), 'b', { from: 'a' }),
    state: async ({ client }) => await client.customizers.list(),
    isTold: true,
  },
  'deletion of a customizer': {
    method: 'DELETE',
    path: /\/connector-customizers\//,
    reads: /\/connector-customizers\//,
    prepare: async ({ client }) => await client.customizers.create('a'),
    send: async (client, tenant) => await client.customizers.delete(await customizer(tenant)),
    state: async ({ client }) => await client.customizers.list(),
    isTold: true,
  },
  'upload of a customizer': {
    method: 'POST',
    path: /\/connector-customizers\/.*\/versions$/,
    reads: /\/connector-customizers\/[^/]+$/,
    prepare: async ({ client }) => await client.customizers.create('a'),
    send: async (client, tenant) => {
      const path = await tenant.customizer('one')
      return await client.customizers.upload(await customizer(tenant), { path, size: (await stat(path)).size })
    },
    state: async ({ client }) => (await client.customizers.list())[0]?.imageVersion ?? 0,
    isTold: true,
  },
  link: {
    method: 'PATCH',
    path: /\/connector-instances\//,
    reads: /\/connector-instances$/,
    prepare: async (tenant) => {
      await versions(tenant)
      await tenant.client.customizers.create('a')
    },
    send: async (client, tenant) => {
      const [at, to] = [await instance(tenant), await customizer(tenant)]
      return await client.instances.link(at, to, { from: undefined })
    },
    state: linked,
    isTold: true,
  },
  unlink: {
    method: 'PATCH',
    path: /\/connector-instances\//,
    reads: /\/connector-instances$/,
    prepare: async (tenant) => {
      await versions(tenant)
      const { id } = await tenant.client.customizers.create('a')
      await tenant.client.instances.link(await instance(tenant), id)
    },
    send: async (client, tenant) => {
      const [at, from] = [await instance(tenant), await linked(tenant)]
      return await client.instances.unlink(at, { from })
    },
    state: linked,
    isTold: true,
  },
  'creation of a custom connector': {
    method: 'POST',
    path: /\/connectors$/,
    reads: /\/v3\/connectors/,
    // One that is not listed.
    send: async (client) =>
      await client.customConnectors.create({ name: 'The C', className: 'X', status: 'DEVELOPMENT' }),
    state: async ({ client }) => await client.customConnectors.get('the-c').catch(() => undefined),
    isTold: false,
  },
  'patch of a custom connector': {
    method: 'PATCH',
    path: /\/connectors\/c$/,
    reads: /\/connectors\/c$/,
    prepare: custom,
    send: async (client) =>
      await client.customConnectors.patch('c', [
        { op: 'replace', path: '/connectorMetadata', value: { a: 1 } },
        { op: 'add', path: '/applicationXml', value: '<A/>' },
      ]),
    state: async ({ client }) => await client.customConnectors.get('c'),
    isTold: false,
  },
  'source config of a custom connector': {
    method: 'PUT',
    path: /\/source-config$/,
    reads: /\/source-config$/,
    prepare: custom,
    send: async (client) => await client.customConnectors.putSourceConfig('c', form),
    state: async ({ client }) => await client.customConnectors.sourceConfig('c').catch(() => undefined),
    isTold: false,
  },
  'source template of a custom connector': {
    method: 'PUT',
    path: /\/source-template$/,
    reads: /\/source-template$/,
    prepare: custom,
    send: async (client) => await client.customConnectors.putSourceTemplate('c', '<S/>'),
    state: async ({ client }) => await client.customConnectors.sourceTemplate('c').catch(() => undefined),
    isTold: false,
  },
  'translations of a custom connector': {
    method: 'PUT',
    path: /\/translations\/de$/,
    reads: /\/connectors\/c$/,
    prepare: async (tenant) => {
      await custom(tenant)
      // Asked for alone, German would be answered with these.
      await tenant.client.customConnectors.putTranslations('c', 'en', 'a=b\n')
    },
    send: async (client) => await client.customConnectors.putTranslations('c', 'de', 'a=b\n'),
    state: async ({ client }) => (await client.customConnectors.get('c')).translationProperties,
    isTold: false,
  },
  'deletion of a custom connector': {
    method: 'DELETE',
    path: /\/connectors\/c$/,
    reads: /\/connectors\/c$/,
    prepare: custom,
    send: async (client) => await client.customConnectors.delete('c'),
    state: async ({ client }) => await client.customConnectors.list(),
    isTold: true,
  },
}

let tenant: TestTenant
let client: TenantClient
beforeEach(async () => {
  tenant = await TestTenant.start({ listSaasConnectors: false })
  const { baseUrl, clientId, clientSecret } = tenant.sandbox
  const logger = { debug() {}, info() {}, warning() {} }
  const transport = { requestTimeoutMs: 60_000 }
  client = new TenantClient({ baseUrl, clientId, clientSecret, clock: new TestClock(), logger, transport })
})
afterEach(async () => {
  client.close()
  await tenant.close()
})

const table = Object.entries(changes).map(([name, change]) => [name, change] as const)
const always = 99

/** Sends a change whose requests have a fault, and what it reads another. Says what came of it on both sides. */
async function attempt(
  { method, path, reads, prepare, send, state }: Change,
  fault: Omit<Fault, 'times'> & { times?: number },
  readFault?: Omit<Fault, 'times'>,
): Promise<{ error: TenantError | undefined; changed: boolean; sent: number }> {
  await prepare?.(tenant)
  const before = await state(tenant)
  const { faults } = tenant.sandbox.behaviour
  tenant.sandbox.inject({ method, path, times: always, ...fault })
  // The reads that come before the change are answered.
  let begun = false
  const { requests } = tenant.sandbox
  const push = requests.push.bind(requests)
  let sent = 0
  requests.push = (...items) => {
    for (const item of items) {
      if (item.method !== method || item.path.search(path) < 0) continue
      sent++
      if (!begun && readFault) tenant.sandbox.inject({ method: 'GET', path: reads, times: always, ...readFault })
      begun = true
    }
    return push(...items)
  }
  const error = await send(client, tenant).then(
    () => undefined,
    async (reason) => await failure(Promise.reject(reason)),
  )
  faults.length = 0
  return { error, changed: JSON.stringify(await state(tenant)) !== JSON.stringify(before), sent }
}

describe.each([
  ['a broken connection', { status: 'reset-after-work' }],
  ['an answer that breaks off', { status: 'cut' }],
  ['a failing gateway', { status: 502, afterWork: true }],
  ['an answer of another form', { status: 200, afterWork: true }],
  ['an answer that is no JSON', { status: 200, afterWork: true, body: '<html>welcome</html>' }],
  ['a redirect', { status: 302, afterWork: true }],
] as const)('done, and always answered by %s', (_fault, fault) => {
  test.each(table)('%s: is reported as done', async (_name, change) => {
    const { error, changed } = await attempt(change, fault)
    expect([error, changed]).toEqual([undefined, true])
  })
})

describe.each([
  ['a broken connection', { status: 'reset' }],
  ['a failing gateway', { status: 502 }],
  ['an answer of another form', { status: 200 }],
] as const)('not done, and always answered by %s', (_fault, fault) => {
  test.each(table)('%s: is never reported as done', async (_name, change) => {
    const { error, changed, sent } = await attempt(change, fault)
    expect([error?.written, changed]).toEqual([change.isTold ? false : 'unknown', false])
    expect(error?.message).toContain(change.isTold ? 'it was not done: ' : 'it is not known whether it was done: ')
    const isUpload = change.path.source.includes('versions')
    if (change.method === 'POST') expect(sent).toBe(isUpload ? 2 : 1)
  })
})

describe.each([
  ['of another form', { status: 200 }],
  ['that redirects', { status: 302 }],
] as const)('not done, and answered once by an answer %s', (_fault, fault) => {
  // Uploads are sent again too, by `beforeRepeat`.
  const setStates = table.filter(
    ([, { method, isTold, path }]) =>
      isTold && (method === 'PUT' || method === 'DELETE' || path.source.endsWith('/versions$')),
  )
  test.each(setStates)('%s: is sent once more', async (_name, change) => {
    const { error, changed, sent } = await attempt(change, { ...fault, times: 1 })
    expect([error, changed, sent]).toEqual([undefined, true, 2])
  })
})

describe('refused', () => {
  test.each(table)('%s: is reported as not done, without a verification', async (_name, change) => {
    const { error, changed } = await attempt(change, { status: 403 }, { status: 'reset' })
    expect([error?.kind, error?.written, changed]).toEqual(['forbidden', false, false])
    expect(error?.message).not.toContain('it was not done')
  })
})

/** Changes that make something new, which another client may have made as well. */
const isCreation = ({ method, path }: Change) => method === 'POST' && !path.source.includes('tags')

describe.each([404, 409])('done, and answered by %i of a gateway', (status) => {
  test.each(table)('%s: is not reported as not done', async (_name, change) => {
    const { error, changed, sent } = await attempt(change, { status, afterWork: true })
    const isUnknown = isCreation(change) || change.method === 'DELETE'
    expect([error?.written, changed, sent]).toEqual([isUnknown ? 'unknown' : undefined, true, 1])
    if (isUnknown) expect(error?.message).toContain('it is not known whether it was done: ')
  })
})

describe.each([404, 422])('not done, and answered by %i', (status) => {
  test.each(table)('%s: is reported as not done', async (_name, change) => {
    const { error, changed, sent } = await attempt(change, { status })
    expect([error?.status, error?.written, changed, sent]).toEqual([status, false, false, 1])
  })
})

describe('answered by 409, and the verification fails', () => {
  test.each(table)('%s: is reported as unknown', async (_name, change) => {
    const { error } = await attempt(change, { status: 409 }, { status: 403 })
    expect([error?.kind, error?.written]).toEqual(['conflict', 'unknown'])
  })
})

test('the version of someone else is not taken for a bundle that was refused', async () => {
  await connector(tenant)
  const path = await tenant.bundle('mine')
  tenant.sandbox.inject({ method: 'POST', path: /versions$/, after: 1, times: 1, status: 400 })
  const refused = client.versions.upload(
    'a',
    { path, size: (await stat(path)).size },
    {
      onReady: async () => void (await upload(tenant, 'theirs')),
    },
  )
  expect(await failure(refused)).toMatchObject({ kind: 'bad-request', written: 'unknown' })
})

describe('lost, and the verification fails too', () => {
  test.each(table)('%s: is reported as unknown', async (_name, change) => {
    const { error, changed } = await attempt(change, { status: 200, afterWork: true }, { status: 403 })
    expect([error?.written, changed]).toEqual(['unknown', true])
    expect(error?.message).toMatch(/it is not known whether it was done: cannot .*403.*; check on the tenant before/)
    expect(writtenOf(error)).toBe('unknown')
  })
})

test('a change that the first attempt made is not reported as refused by the last', async () => {
  const change = changes['move of a tag'] as Change
  await change.prepare?.(tenant)
  tenant.sandbox.inject({ method: 'PUT', times: 1, status: 'reset-after-work' })
  tenant.sandbox.inject({ method: 'PUT', times: 1, status: 403 })
  expect(await change.send(client, tenant)).toMatchObject({ activeVersion: 2 })
})

test('a change is not reported as not done when the sign-in fails after it was made', async () => {
  const change = changes['move of a tag'] as Change
  await change.prepare?.(tenant)
  await client.tags.list('a')
  tenant.sandbox.inject({ method: 'PUT', times: 1, status: 'reset-after-work' })
  tenant.sandbox.inject({ method: 'PUT', times: 1, status: 401 })
  tenant.sandbox.inject({ path: '/oauth/token', times: 1, status: 400 })
  expect(await change.send(client, tenant)).toMatchObject({ activeVersion: 2 })
})

test('a tag that someone else moved meanwhile is reported as unknown', async () => {
  const change = changes['move of a tag'] as Change
  await change.prepare?.(tenant)
  await upload(tenant, 'three')
  await tenant.client.tags.update('a', 'latest', 3)
  tenant.sandbox.inject({ method: 'PUT', times: always, status: 502 })
  const error = await failure(client.tags.update('a', 'latest', 2, { from: 1 }))
  expect(error.written).toBe('unknown')
  expect(error.message).toContain('it is not known whether it was done: the tag is at version 3')
})

test('with two new customizers of the same name, a creation that lost its answer is unknown', async () => {
  await tenant.client.customizers.create('a')
  tenant.sandbox.inject({ method: 'POST', path: /customizers$/, times: 1, status: 200, afterWork: true })
  const error = await failure(client.customizers.create('a', { known: [] }))
  expect([error.written, (await tenant.client.customizers.list()).length]).toEqual(['unknown', 2])
})

test('an answer with another value than the requested one is verified', async () => {
  const change = changes['move of a tag'] as Change
  await change.prepare?.(tenant)
  const body = { id: 'x', tagName: 'latest', activeVersion: 1 }
  tenant.sandbox.inject({ method: 'PUT', times: 2, status: 200, body })
  expect((await failure(client.tags.update('a', 'latest', 2, { from: 1 }))).written).toBe(false)
  tenant.sandbox.inject({ method: 'PUT', times: 1, status: 200, afterWork: true, body })
  expect(await client.tags.update('a', 'latest', 2, { from: 1 })).toMatchObject({ activeVersion: 2 })
})

test.each(['rename of a connector', 'rename of a customizer', 'link'])(
  '%s: an answer that shows the value from before is looked into',
  async (name) => {
    const change = changes[name] as Change
    await change.prepare?.(tenant)
    const id = name === 'link' ? await instance(tenant) : 'x'
    tenant.sandbox.inject({ method: change.method, times: 2, status: 200, body: { id, alias: 'a', name: 'a' } })
    expect((await failure(change.send(client, tenant))).written).toBe(false)
  },
)

test('an upload that lost its answer is not confused with an older version', async () => {
  await versions(tenant)
  const { id } = await tenant.client.connectors.get('a')
  tenant.sandbox.inject({
    method: 'POST',
    path: /versions$/,
    times: 2,
    status: 200,
    body: { connectorId: id, version: 2 },
  })
  expect((await failure((changes['upload'] as Change).send(client, tenant))).written).toBe(false)
})

test('a file that the tenant refuses with status 200 is not verified', async () => {
  await custom(tenant)
  const error = await failure(client.customConnectors.putSourceTemplate('c', '<not closed>'))
  expect([error.kind, error.written]).toEqual(['rejected', false])
})

test('a change that becomes visible later is found', async () => {
  const change = changes['creation of a tag'] as Change
  await change.prepare?.(tenant)
  tenant.sandbox.inject({ method: 'POST', path: change.path, times: 1, status: 502, afterWork: true })
  tenant.sandbox.inject({ method: 'GET', path: change.reads, times: 1, status: 404 })
  expect(await change.send(client, tenant)).toMatchObject({ tagName: 'new', activeVersion: 1 })
})

test('a request that was never sent is not verified', async () => {
  await client.connectors.list()
  await tenant.sandbox.close()
  const error = await failure(client.tags.update('a', 'latest', 2))
  expect([error.written, error.message]).toEqual([false, expect.not.stringContaining('done')])
})

test.each(['deletion of a connector', 'deletion of a customizer', 'deletion of a custom connector'])(
  '%s: an empty answer that is not a 204 is no proof of it',
  async (name) => {
    const change = changes[name] as Change
    const { error, changed } = await attempt(change, { status: 200, body: '' })
    expect([error?.written, changed]).toEqual([false, false])
  },
)
