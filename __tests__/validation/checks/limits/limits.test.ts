import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBundle } from '../../../../src/bundle/archive.js'
import { systemClock } from '../../../../src/core/clock.js'
import { silentLogger } from '../../../../src/core/logger.js'
import { Sandbox } from '../../../../src/sandbox/http/server.js'
import { TenantClient } from '../../../../src/tenant/client.js'
import { Commands } from '../../../../src/validation/engine/commands.js'
import { ExchangeLog } from '../../../../src/validation/engine/exchanges.js'
import type { LimitHit } from '../../../../src/validation/engine/facts.js'
import { tenantInvoker } from '../../../../src/validation/engine/invoker.js'
import { Observations, observe } from '../../../../src/validation/engine/observations.js'
import { validateConnector } from '../../../../src/validation/engine/run.js'
import { emptySettings } from '../../../../src/validation/engine/settings.js'
import { Directory, directorySpec, goodConfig } from '../../../support/directory.js'
import type { VirtualClock } from '../../../support/virtual-clock.js'
import { check, failedIds, prepare, problemsIn, type TestCase, validate } from '../../harness.js'

const near = (result: Awaited<ReturnType<typeof validate>>['result'], id: string) =>
  check(result, id).findings.map(({ level, message }) => `${level}: ${message}`)

test('the wait for the rate limit of the tenant is no time of the connector', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'paced-'))
  const sandbox = await Sandbox.start({ behaviour: {} })
  // Its sleeps take no time here: a request that is sent too early waits for 10 s.
  const clock = {
    time: 0,
    now: () => clock.time,
    sleep: async (ms: number) => {
      clock.time += ms
    },
  }
  const { baseUrl, clientId, clientSecret } = sandbox
  const client = new TenantClient({ baseUrl, clientId, clientSecret, clock, logger: silentLogger, pace: 1 })
  try {
    const path = join(folder, 'bundle.zip')
    const index = `exports.connector = {
      sdkVersion: 1,
      handlers: new Map(),
      _exec: async (type, context, input, answer) => answer.write({ data: {}, type: 'output' }),
    }`
    await writeBundle(path, { index: Buffer.from(index), spec: Buffer.from('{}') })
    const { id } = await client.connectors.create('paced')
    await client.versions.upload(id, { path, size: (await stat(path)).size })
    const observations = new Observations()
    const exchanges = new ExchangeLog(clock)
    const invoker = observe(tenantInvoker(client, { connector: id }), observations, clock)
    const commands = new Commands(invoker, new AbortController().signal, undefined, exchanges)
    const before = clock.time
    for (const command of ['std:account:update', 'std:account:update']) await commands.invokeOne(command, {})
    expect(clock.time - before).toBe(20_000)
    expect(observations.of('std:account:update')).toMatchObject({ longestSilenceMs: 0, longestProvisioningMs: 0 })
    expect(exchanges.timings).toMatchObject([{ requests: 2, total: 0 }])
  } finally {
    client.close()
    await sandbox.close()
    await rm(folder, { recursive: true, force: true })
  }
})

describe('limit-send-size', () => {
  const large = (bytes: number): TestCase => ({
    directory: (() => {
      const directory = new Directory()
      const account = directory.accounts.get('101')
      if (account) account.attributes['displayName'] = 'x'.repeat(bytes)
      return directory
    })(),
  })

  test('alone finds an account that is too large to be sent', async () => {
    const { result } = await validate(large(300 * 1024))
    expect(failedIds(result)).toEqual(['limit-send-size'])
    expect(near(result, 'limit-send-size')).toEqual([
      'error: output 2 of std:account:list has 300 KiB, and the platform allows 256 KiB at most',
      'error: output 1 of std:account:read has 300 KiB, and the platform allows 256 KiB at most',
    ])
  })

  test('warns from 80 % on, and not before', async () => {
    const options = { checks: ['limit-send-size'] }
    const { result } = await validate({ ...large(210 * 1024), options })
    expect(near(result, 'limit-send-size')).toEqual([
      'warning: output 2 of std:account:list has 210 KiB, and the limit of the platform is 256 KiB',
    ])
    expect(problemsIn((await validate({ ...large(204 * 1024), options })).result)).toEqual({})
  })

  test('a connector that sends nothing is not tested', async () => {
    const { result } = await validate({
      options: { checks: ['limit-send-size', 'limit-idle-time'] },
      spec: (spec) => {
        spec.commands = ['std:account:list']
        spec.entitlementSchemas = []
      },
      handlers: () => ({ 'std:account:list': () => {} }),
    })
    expect(check(result, 'limit-send-size').verdict).toBe('skip')
  })
})

describe('limit-idle-time', () => {
  const silent = async (seconds: number) => {
    let clock: VirtualClock | undefined
    const prepared = prepare({
      options: { checks: ['account-list-and-read', 'limit-idle-time'] },
      handlers: (_, sound) => ({
        'std:account:list': async (context, input, res) => {
          await clock?.sleep(seconds * 1000)
          return sound['std:account:list']?.(context, input, res)
        },
      }),
    })
    clock = prepared.clock
    return prepared.run()
  }

  test('warns from 80 % on, and fails beyond the limit', async () => {
    expect(problemsIn(await silent(140))).toEqual({})
    expect(near(await silent(150), 'limit-idle-time')).toEqual([
      'warning: std:account:list sent nothing for 150 s, and the platform ends a command after 180 s',
    ])
    expect(failedIds(await silent(200))).toEqual(['limit-idle-time'])
  })
})

describe('limit-provisioning-time', () => {
  const slow = async (seconds: number, more: Partial<TestCase> = {}, command = 'std:account:create') => {
    let clock: VirtualClock | undefined
    const prepared = prepare({
      ...more,
      options: { checks: ['account-create-minimal', 'limit-provisioning-time'], ...more.options },
      handlers: (_, sound) => ({
        [command]: async (context, input, res) => {
          await clock?.sleep(seconds * 1000)
          return sound[command]?.(context, input, res)
        },
      }),
    })
    clock = prepared.clock
    return prepared.run()
  }
  const id = 'limit-provisioning-time'

  test('warns from half of 60 s on, and fails beyond it', async () => {
    expect(problemsIn(await slow(29))).toEqual({})
    expect(near(await slow(30), id)).toEqual([
      'warning: std:account:create took 30 s, and the platform ends it after 60 s, its default',
    ])
    expect(near(await slow(60), id)).toEqual([expect.stringMatching(/^warning: std:account:create took 60 s/)])
    const result = await slow(61)
    expect(failedIds(result)).toEqual(['limit-provisioning-time'])
    expect(check(result, id).findings[0]?.target).toEqual({ kind: 'handler', command: 'std:account:create' })
  })

  test('looks at a read that follows a write, and at no other', async () => {
    expect(near(await slow(40, {}, 'std:account:read'), id)).toEqual([
      expect.stringMatching(/^warning: std:account:read took 40 s/),
    ])
    const reading = await slow(40, { options: { checks: ['account-list-and-read', id] } }, 'std:account:read')
    expect(check(reading, id)).toMatchObject({
      verdict: 'skip',
      reason: 'no command that changes an account was run; run it together with those that write',
      findings: [],
    })
  })

  test('takes the limit of the spec, of the configuration, or of the settings', async () => {
    const spec: TestCase['spec'] = (content) => {
      content.sourceConfigInitialValues = { provisioningTimeout: '120' }
    }
    expect(near(await slow(59, { spec }), id)).toEqual([])
    expect(near(await slow(60, { spec }), id)).toEqual([
      'warning: std:account:create took 60 s, and the platform ends it after 120 s, provisioningTimeout of the spec',
    ])
    const config = { ...goodConfig, provisioningTimeout: 50 }
    expect(near(await slow(51, { spec, options: { config } }), id)).toEqual([
      'error: std:account:create took 51 s, and the platform ends it after 50 s, provisioningTimeout of the configuration',
    ])
    const settings = { ...emptySettings, provisioningTimeoutMs: 40_000 }
    expect(near(await slow(41, { spec, options: { config, settings } }), id)).toEqual([
      'error: std:account:create took 41 s, and the platform ends it after 40 s, the limit in validate.yml',
    ])
  })
})

describe('limit-memory', () => {
  const stated = (accountCount: number | undefined, people = 3) =>
    validate({
      directory: new Directory('simple', people),
      options: { checks: ['limit-memory'], settings: { ...emptySettings, accountCount } },
    })

  test('is tested only with the number of accounts in the settings', async () => {
    expect(check((await stated(undefined)).result, 'limit-memory').reason).toMatch(
      /^no number of accounts is given; set limits\.accounts in validate\.yml$/,
    )
    expect(check((await stated(100)).result, 'limit-memory').reason).toBe(
      'the target system has 3 accounts, and limits.accounts in validate.yml is 100: use a system with as many',
    )
    expect(check((await stated(100, 100)).result, 'limit-memory').verdict).toBe('pass')
  })
})

/** A bundle whose list exceeds the limit that its configuration names. */
const index = `
const spec = require('./connector-spec.json')
const keep = []
exports.connector = {
  sdkVersion: 1,
  handlers: new Map(),
  async _exec(type, context, input, writable) {
    const send = (data) => writable.write({ data, type: 'output' })
    const { breaks, token } = JSON.parse(Buffer.from(process.env.CONNECTOR_CONFIG, 'base64').toString())
    if (type === 'std:spec:read') return send({ specification: spec })
    if (token !== 'a-good-token') throw new Error('token is missing')
    if (type === 'std:test-connection') return send({})
    const account = (name) => ({ key: { simple: { id: name } }, attributes: { id: name, login: name } })
    if (type === 'std:account:read') {
      if (/^person/.test(input.identity)) return send(account(input.identity))
      throw Object.assign(new Error('no such account'), { type: 'notFound' })
    }
    if (type !== 'std:account:list') throw new Error('unsupported command: ' + type)
    send(account('person1'))
    if (breaks === 'send-size') send({ ...account('person2'), filling: 'x'.repeat(300 * 1024) })
    if (breaks === 'idle-time') await new Promise((resolve) => setTimeout(resolve, 3_600_000))
    if (breaks === 'memory') for (;;) { keep.push('x'.repeat(1000) + keep.length); if (keep.length % 1000 === 0) await new Promise(setImmediate) }
  },
}
`

describe('limits that the runtime of a bundle reports', () => {
  let folder: string
  let path: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'limits-'))
    path = join(folder, 'bundle.zip')
    const spec = directorySpec()
    spec.commands = ['std:test-connection', 'std:account:list', 'std:account:read']
    const attributes = spec.accountSchema.attributes.slice(0, 2)
    spec.accountSchema = { displayAttribute: 'login', identityAttribute: 'id', attributes }
    spec.entitlementSchemas = []
    await writeBundle(path, { index: Buffer.from(index), spec: Buffer.from(JSON.stringify(spec)) })
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  async function run(breaks: string, checks?: string[]) {
    const hits: LimitHit[] = []
    const sandbox = await Sandbox.start({
      behaviour: { errorTypeInAnswer: true },
      limits: { idleTime: breaks === 'idle-time' ? 400 : 60_000, memory: breaks === 'memory' ? 48 : 512 },
      onLimit: ({ command, limit, message }) => {
        if (limit !== 'load-time') hits.push({ command, limit, message })
      },
    })
    const { baseUrl, clientId, clientSecret } = sandbox
    const client = new TenantClient({ baseUrl, clientId, clientSecret, clock: systemClock, logger: silentLogger })
    try {
      const { id } = await client.connectors.create('limits')
      const { version } = await client.versions.upload(id, { path, size: (await stat(path)).size })
      const config = { ...goodConfig, breaks }
      return await validateConnector({
        invoker: tenantInvoker(client, { connector: id, version, config }),
        connector: { name: '' },
        config,
        seed: 'a seed',
        clock: systemClock,
        logger: silentLogger,
        limitHits: () => hits,
        settings: { ...emptySettings, accountCount: 1 },
        checks,
      })
    } finally {
      client.close()
      await sandbox.close()
    }
  }

  test.each([
    ['limit-send-size', /^std:account:list sent 307\d+ bytes at once; the platform takes at most 262144/],
    ['limit-idle-time', /^std:account:list sent nothing for 400 ms, where the platform ends a command/],
    ['limit-memory', /^the connector used more than 48 MiB of memory during std:account:list/],
  ])('only %s reports it', async (id, says) => {
    const result = await run(id.replace('limit-', ''))
    expect({ failed: failedIds(result), troubles: problemsIn(result) }).toMatchObject({ failed: [id] })
    const { findings } = check(result, id)
    expect(findings.map(({ level }) => level)).toEqual(['error'])
    expect(findings[0]?.message).toMatch(says)
    expect(findings[0]?.target).toEqual({ kind: 'handler', command: 'std:account:list' })
    expect(check(result, 'account-list-and-read')).toMatchObject({
      verdict: 'skip',
      reason: `std:account:list hit a limit of the platform: see ${id}`,
    })
  })

  test('if that check is not run, the check that hit the limit fails', async () => {
    const result = await run('send-size', ['account-list-and-read'])
    expect(failedIds(result)).toEqual(['account-list-and-read'])
    expect(check(result, 'account-list-and-read').findings[0]?.message).toMatch(/sent 307\d+ bytes at once/)
  })

  test('a list within the limits hits none', async () => {
    const result = await run('nothing')
    expect(failedIds(result)).toEqual([])
    for (const limit of ['send-size', 'idle-time', 'memory'])
      expect(check(result, `limit-${limit}`).verdict).toBe('pass')
  })
})
