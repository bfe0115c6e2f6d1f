import { systemClock } from '../../src/core/clock.js'
import { silentLogger } from '../../src/core/logger.js'
import { BundleRuntime } from '../../src/runtime/runtime.js'
import { TenantClient } from '../../src/tenant/client.js'
import { tenantInvoker } from '../../src/validation/engine/invoker.js'
import { validateConnector } from '../../src/validation/engine/run.js'
import { exampleConfig, type PackedExample, packExample } from '../support/example.js'
import { npmPackage, npmPackages } from '../support/programs.js'
import { openPassthroughTenant } from './passthrough-tenant.js'
import { type Command, outcomeIn, outcomeOf } from './peers.js'
import { Spcx } from './server.js'

const simple = (id: string) => ({ key: { simple: { id } } })

const readingChecks = [
  'account-list-and-read',
  'account-not-found',
  'account-schema-check',
  'entitlement-list-read',
  'entitlement-not-found',
  'entitlement-schema-check',
  'test-connection-success',
]

/** Each command of the spec, with accepted and refused inputs. */
const commands: Command[] = [
  { type: 'std:test-connection' },
  { type: 'std:spec:read' },
  { type: 'std:account:list' },
  { type: 'std:account:read', input: simple('ada.byron') },
  { type: 'std:account:read', input: { key: { compound: { lookupId: 'ada.byron', uniqueId: '1' } } } },
  { type: 'std:account:read', input: {} },
  { type: 'std:account:create', input: { attributes: {} } },
  { type: 'std:account:update', input: { ...simple('jon.berg'), changes: [] } },
  {
    type: 'std:account:update',
    input: { ...simple('jon.berg'), changes: [{ op: 'Set', attribute: 'nothing', value: 1 }] },
  },
  {
    type: 'std:account:update',
    input: { ...simple('mei.tanaka'), changes: [{ op: 'Add', attribute: 'groups', value: 'sales' }] },
  },
  { type: 'std:account:enable', input: simple('tom.hill') },
  { type: 'std:account:disable', input: simple('sara.klein') },
  { type: 'std:account:unlock', input: simple('eva.novak') },
  { type: 'std:change-password', input: { ...simple('paul.weber'), password: 'Example-1-password' } },
  { type: 'std:account:delete', input: simple('omar.haddad') },
  { type: 'std:entitlement:list', input: { type: 'group' } },
  { type: 'std:entitlement:list', input: { type: 'license' } },
  { type: 'std:entitlement:list', input: { type: 'nothing' } },
  { type: 'std:entitlement:read', input: { ...simple('sales'), type: 'group' } },
  { type: 'std:account:discover-schema' },
]

const missing: Command[] = [
  { type: 'std:account:read', input: simple('nobody') },
  { type: 'std:account:delete', input: simple('nobody') },
  { type: 'std:entitlement:read', input: { ...simple('nothing'), type: 'group' } },
]

let example: PackedExample

beforeAll(async () => {
  example = await packExample()
})

afterAll(async () => {
  await example?.remove()
})

describe.each(npmPackages.filter((name) => name.startsWith('@sailpoint/connector-sdk@')))('%s', (specifier) => {
  let spcx: Spcx
  let ours: BundleRuntime

  beforeAll(async () => {
    spcx = await Spcx.start({ sdk: await npmPackage(specifier), bundle: example.folder, config: exampleConfig })
    ours = new BundleRuntime({ directory: example.folder })
  })

  afterAll(async () => {
    await Promise.all([spcx?.close(), ours?.close()])
  })

  it('runs the example like our runtime', async () => {
    for (const command of commands) {
      const answer = outcomeOf(await spcx.post({ input: {}, config: exampleConfig, ...command }))
      const { error, messages } = await outcomeIn(ours, command, exampleConfig)
      expect([command, { error, messages }]).toEqual([command, answer])
    }
  })

  it('reports a missing object as a generic error, where ours keeps its type (docs/platform.md#sdk-server)', async () => {
    for (const command of missing) {
      const answer = outcomeOf(await spcx.post({ input: {}, config: exampleConfig, ...command }))
      const { error } = await outcomeIn(ours, command, exampleConfig)
      expect(error).toEqual({ type: 'notFound', text: answer.error?.text })
      expect(answer).toMatchObject({ messages: [], error: { type: 'generic' } })
    }
  })

  describe('with our client', () => {
    let client: TenantClient
    let close: () => Promise<void>

    beforeAll(async () => {
      const front = await openPassthroughTenant(spcx.url)
      client = new TenantClient({
        baseUrl: front.baseUrl,
        clientId: 'id',
        clientSecret: 'secret',
        clock: systemClock,
        logger: silentLogger,
      })
      close = async () => {
        client.close()
        await front.close()
      }
    })

    afterAll(async () => await close?.())

    it('reports its errors with their types', async () => {
      for (const command of missing) {
        await expect(
          client.invokeOne({ connector: 'example', config: exampleConfig, input: {}, ...command }),
        ).rejects.toMatchObject({ kind: 'connector', errorType: 'notFound' })
      }
      const failing = { connector: 'example', type: 'std:nope', config: exampleConfig, input: {} }
      await expect(client.invokeOne(failing)).rejects.toMatchObject({
        kind: 'connector',
        errorType: 'generic',
        detail: expect.stringContaining('unsupported command: std:nope'),
      })
    })

    it('passes the read-only checks', async () => {
      const result = await validateConnector({
        invoker: tenantInvoker(client, { connector: 'example', config: exampleConfig }),
        connector: { name: 'example' },
        config: exampleConfig,
        // A bundle with its own SDK reads only the config of the environment.
        skipChecks: ['test-connection-empty'],
        clock: systemClock,
        logger: silentLogger,
      })
      const found = result.checks.flatMap(({ findings, id }) => findings.map(({ message }) => `${id}: ${message}`))
      // It reloads the bundle for each request (docs/platform.md#execution), so each list has a new directory in memory,
      // which rejects the state of the previous one.
      expect(found.filter((text) => !/^(account|entitlement)-list-stateful: .* objects again: /.test(text))).toEqual([])
      expect(result.totals).toMatchObject({ fail: 0, warn: 2 })
      // The seven read-only checks of the vendor's 14 are among those that passed.
      const passed = result.checks.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id)
      expect(passed).toEqual(expect.arrayContaining(readingChecks))
    })
  })
})
