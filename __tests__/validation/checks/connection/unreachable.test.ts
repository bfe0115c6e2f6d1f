import { completeBundleFacts } from '../../../support/complete-connector.js'
import { directorySpec } from '../../../support/directory.js'
import { type LabRun, validateLab } from '../../../support/lab-bundle.js'
import { check, failedIds, type TestCase, validate } from '../../harness.js'

const id = 'test-connection-unreachable'

/** The spec with an address, and a connection test that asks there. `how` runs when nothing answers. */
const asking = (how: string, more: Partial<LabRun> = {}): LabRun => ({
  spec: (spec) => {
    spec.sourceConfig[0].items[0].items.push({ key: 'site', label: 'Site', type: 'url' })
  },
  more: `handlers['std:test-connection'] = async (input, res) => {
    const config = need()
    if (!config.site) return res.send({})
    try { await fetch(config.site) } catch (error) { ${how} }
    res.send({})
  }`,
  checks: [id],
  ...more,
})

test('a connector whose connection test fails, says why and goes on passes, with and without a configuration', async () => {
  for (const config of [{ config: undefined }, {}]) {
    const { result } = await validateLab(asking(`throw new ConnectorError('no connection')`, config))
    expect(check(result, id)).toMatchObject({ verdict: 'pass', findings: [] })
  }
})

const broken: [id: string, what: string, says: [string, RegExp], how: string][] = [
  [
    'test-connection-unreachable',
    'the test succeeds',
    ['warning', /^std:test-connection succeeds with a made-up configuration, at whose addresses nothing listens$/],
    '',
  ],
  [
    'test-connection-unreachable',
    'its error shows the secret',
    ['error', /^std:test-connection shows the made-up secret "token" when it fails$/],
    `throw new ConnectorError('refused with ' + config.token)`,
  ],
  [
    'test-connection-unreachable',
    'its error shows the secret in base64',
    ['error', /^std:test-connection shows the made-up secret "token", in base64 when it fails$/],
    `throw new ConnectorError('refused: Basic ' + Buffer.from('me:' + config.token).toString('base64'))`,
  ],
  [
    'test-connection-unreachable',
    'its answer shows the secret before it fails',
    ['error', /^std:test-connection shows the made-up secret "token" when it fails$/],
    `res.send({ used: config.token }); throw new ConnectorError('no connection')`,
  ],
  [
    'test-connection-unreachable',
    'it ends the process',
    [
      'warning',
      /^where nothing listens at its addresses, the connector ended its own process during std:test-connection, with exit code 3/,
    ],
    'process.exit(3)',
  ],
  [
    'test-connection-unreachable',
    'it answers nothing more after it',
    ['warning', /^after std:test-connection failed, the connector no longer answers std:spec:read$/],
    `handlers['std:spec:read'] = async () => { throw new Error('closed') }; throw new ConnectorError('no connection')`,
  ],
]

describe.each(broken)('%s', (id, what, [level, says], how) => {
  test(`finds that ${what}`, async () => {
    const { result } = await validateLab(asking(how))
    expect(check(result, id).findings.map((each) => [each.level, each.message])).toEqual([
      [level, expect.stringMatching(says)],
    ])
    expect(check(result, id).findings[0]?.target).toEqual({ kind: 'handler', command: 'std:test-connection' })
    expect(JSON.stringify(check(result, id).findings)).not.toMatch(/[0-9a-f]{32}/)
  })
})

test('only it finds that a connection test shows its secret where nothing answers', async () => {
  const { result } = await validateLab(
    asking(`throw new ConnectorError('refused with ' + config.token)`, { checks: [] }),
  )
  expect(failedIds(result)).toEqual(['test-connection-unreachable'])
})

test('without an address in the configuration, a success says nothing', async () => {
  const { result } = await validateLab({ checks: [id], config: undefined })
  expect(check(result, id)).toMatchObject({
    verdict: 'skip',
    findings: [],
    reason:
      'std:test-connection succeeds with made-up values, and the spec has no item for an address: what it does without a connection is not known',
  })
})

test('a connector that cannot be created with a made-up configuration is not tested', async () => {
  const main = `{
    const { token = '' } = JSON.parse(Buffer.from(process.env.CONNECTOR_CONFIG || 'e30=', 'base64').toString() || '{}')
    if (/^[0-9a-f]{32}$/.test(token)) throw new Error('wrong token')
  }`
  const { result } = await validateLab({ checks: [id], main })
  expect(check(result, id)).toMatchObject({
    verdict: 'skip',
    reason: 'the connector cannot be created with a made-up configuration',
  })
})

test('a connector that crashes because its connection fails while it is created is told', async () => {
  const main = `{
    const { site } = JSON.parse(Buffer.from(process.env.CONNECTOR_CONFIG || 'e30=', 'base64').toString() || '{}')
    if (site) fetch(site)
  }`
  const { result } = await validateLab(asking(`throw new ConnectorError('no connection')`, { main }))
  expect(check(result, id).findings.map(({ level, message }) => [level, message])).toEqual([
    [
      'warning',
      expect.stringMatching(/^where nothing listens at its addresses, the connector crashed .*: unhandled rejection: /),
    ],
  ])
})

test('a connection test that does not end is stopped after 30 s and told', async () => {
  const bundle = completeBundleFacts()
  const hanging: TestCase = {
    handlers: () => ({ 'std:test-connection': () => new Promise(() => {}) }),
    ignoreConfig: ['std:test-connection'],
    options: { bundle, process: { incidents: () => [] }, checks: [id] },
  }
  const { result, clock } = await validate(hanging)
  expect(check(result, id)).toMatchObject({
    verdict: 'warn',
    findings: [{ message: 'std:test-connection had not ended after 30 s, with addresses where nothing listens' }],
  })
  expect(clock.elapsed).toBe(30_000)
})

test('on a tenant it is not run', async () => {
  const { result } = await validate({ options: { checks: [id] } })
  expect(check(result, id)).toMatchObject({
    verdict: 'skip',
    reason: expect.stringMatching(/validate .*with input file$/),
  })
})

test('a connector without a handler of the connection test is not tested, also if only a made-up configuration creates it', async () => {
  const bundle = completeBundleFacts({ factoryError: 'no token', withConfig: false, madeUpHandlers: [] })
  const spec = directorySpec()
  const { result, calls } = await validate({
    options: {
      ...{ bundle, spec, config: undefined, process: { incidents: () => [] } },
      checks: [id, 'bundle-handlers'],
    },
  })
  expect(check(result, id)).toMatchObject({
    verdict: 'skip',
    reason: 'the connector has no handler for std:test-connection: see bundle-handlers',
  })
  expect(calls).toEqual([])
})
