import { maxLoadTimeMs } from '../../../../src/validation/checks/bundle/bundle.js'
import type { BundleFacts } from '../../../../src/validation/engine/facts.js'
import { completeBundleFacts, completeConnector, completeSpec } from '../../../support/complete-connector.js'
import { directorySpec } from '../../../support/directory.js'
import { check, failedOrWarned, validate } from '../../harness.js'

/** Tests the checks with given facts. The tests of the command test the facts of real bundles. */
const broken: [id: string, what: string, says: RegExp, more: Partial<BundleFacts>][] = [
  [
    'bundle-loads',
    'does not load',
    /Cannot find module/,
    { loadError: "the bundle does not load: Cannot find module 'x'" },
  ],
  [
    'bundle-loads',
    'needs a file that it does not have',
    /^index\.js reads "75\.index\.js" and "data\.json" when it runs, which the bundle does not contain$/,
    { missingFiles: ['75.index.js', 'data.json'] },
  ],
  [
    'bundle-loads',
    'no longer verifies certificates',
    /^the bundle sets NODE_TLS_REJECT_UNAUTHORIZED to 0/,
    { effects: ['tls-unverified'] },
  ],
  ['bundle-loads', 'replaces process.exit', /^the bundle replaces process\.exit$/, { effects: ['exit-replaced'] }],
  [
    'bundle-exports',
    'exports nothing',
    /exports nothing/,
    { exportError: 'the bundle cannot be used: it exports nothing' },
  ],
  [
    'bundle-exports',
    'exports a customizer',
    /a customizer and no connector$/,
    { exports: { connector: false, customizer: true } },
  ],
  [
    'bundle-exports',
    'does not make its connector',
    /does not create a connector: no token$/,
    { factoryError: 'no token' },
  ],
  [
    'bundle-exports',
    'does not make its customizer',
    /does not create a customizer: no rules$/,
    { customizerFactoryError: 'no rules' },
  ],
  [
    'bundle-exports',
    'is made and does not answer for its spec',
    /^the connector does not answer std:spec:read: no route$/,
    { specError: 'no route' },
  ],
  [
    'bundle-handlers',
    'lacks a handler',
    /^command "std:source-data:read" is listed in the spec, but the connector has no handler/,
    { handlers: completeBundleFacts().handlers.filter((command) => command !== 'std:source-data:read') },
  ],
  [
    'bundle-handlers',
    'has a handler that is not listed',
    /^command "std:authenticate" has a handler, but is not listed/,
    { handlers: [...completeBundleFacts().handlers, 'std:authenticate'] },
  ],
  [
    'bundle-sdk-version',
    'has another generation of the SDK',
    /version 0\.9\.3 .* support version 1$/,
    { sdkVersion: '0.9.3' },
  ],
  ['bundle-sdk-version', 'has no fixed SDK', /asks for version "\^1\.1\.0"/, { sdkVersion: '^1.1.0' }],
  ['bundle-sdk-version', 'has an SDK that is no release', /not a release$/, { sdkVersion: '1.2.0-beta.1' }],
  [
    'bundle-load-time',
    'loads slowly',
    /^loading the bundle took 5\.0 s; its index\.js has 88 KiB$/,
    { loadTime: maxLoadTimeMs + 1 },
  ],
  [
    'bundle-source-map',
    'has a broken source map',
    /^the source map cannot be used: it cannot/,
    { sourceMap: { state: 'broken', problem: 'it cannot be read' } },
  ],
  ['bundle-source-map', 'has a source map of nothing', /names 0 sources/, { sourceMap: { state: 'fits', sources: 0 } }],
]

describe.each(broken)('%s', (id, what, says, more) => {
  test(`alone reports a bundle that ${what}`, async () => {
    const { result } = await validate(completeConnector({ options: { bundle: completeBundleFacts(more) } }))
    expect(failedOrWarned(result)).toEqual([expect.stringMatching(`^(fail|warn) ${id}$`)])
    expect(check(result, id).findings[0]?.message).toMatch(says)
  })
})

test('a command without a handler is reported at its place in the spec', async () => {
  const handlers = completeBundleFacts().handlers.filter((command) => command !== 'std:source-data:read')
  const { result } = await validate(completeConnector({ options: { bundle: completeBundleFacts({ handlers }) } }))
  const spec = directorySpec()
  completeSpec(spec)
  const path = ['commands', spec.commands.indexOf('std:source-data:read')]
  expect(check(result, 'bundle-handlers').findings[0]?.target).toEqual({ kind: 'spec', path })
})

describe('a bundle that does not load, or lacks a handler, is reported once', () => {
  test.each<[string, Partial<BundleFacts>, string]>([
    ['does not load', { loadError: 'the bundle does not load: x' }, 'the bundle does not load: see bundle-loads'],
    ['exports nothing', { exportError: 'it exports nothing' }, 'there is no connector: see bundle-exports'],
    [
      'has no handler',
      { handlers: completeBundleFacts().handlers.filter((command) => command !== 'std:account:read') },
      'the connector has no handler for std:account:read: see bundle-handlers',
    ],
    ['makes no connector', { factoryError: 'no token' }, 'the connector cannot be created: see bundle-exports'],
    [
      'makes no customizer',
      { customizerFactoryError: 'no rules' },
      'the connector cannot be created: see bundle-exports',
    ],
    [
      'does not answer for its spec',
      { specError: 'no route' },
      'the connector does not answer std:spec:read: see bundle-exports',
    ],
  ])('where a bundle %s', async (_what, more, reason) => {
    const { result } = await validate(completeConnector({ options: { bundle: completeBundleFacts(more) } }))
    expect(check(result, 'account-not-found')).toMatchObject({ verdict: 'skip', reason })
  })

  describe.each<[string, Partial<BundleFacts>]>([
    ['is not made', { factoryError: 'no token' }],
    ['does not answer for its spec', { specError: 'no route' }],
  ])('of a connector that %s', (_what, more) => {
    test('the connection is tested, and no other command is run', async () => {
      const spec = directorySpec()
      completeSpec(spec)
      delete spec.accountSchema
      const options = { bundle: completeBundleFacts(more), spec, readOnly: false }
      const { result, calls } = await validate(completeConnector({ options }))
      expect([...new Set(calls.map(({ type }) => type))]).toEqual(['std:test-connection'])
      const ran = result.checks.filter(({ verdict }) => verdict !== 'skip').map(({ id }) => id)
      expect(ran.filter((id) => !/^(spec|bundle|config)-/.test(id))).toEqual(['test-connection-success'])
    })

    test('commands are run if the check of the bundle is not part of the run', async () => {
      const { result } = await validate(
        completeConnector({
          options: { bundle: completeBundleFacts(more), checks: ['account-not-found', 'test-connection-empty'] },
        }),
      )
      expect(result.totals).toMatchObject({ pass: 2 })
    })
  })

  test('a connector that is made on the tenant only is no fault, and its handlers are not compared', async () => {
    const more = { factoryErrorHere: 'no route', handlers: [] }
    const { result } = await validate(completeConnector({ options: { bundle: completeBundleFacts(more) } }))
    expect(failedOrWarned(result)).toEqual([])
    expect(check(result, 'bundle-exports').verdict).toBe('pass')
    expect(check(result, 'account-not-found').verdict).toBe('pass')
    expect(check(result, 'bundle-handlers').reason).toBe(
      "the connector's handlers are not known: it can be created on the tenant but not here (no route)",
    )
  })

  test('without a configuration a connector that is not made is no fault', async () => {
    const bundle = completeBundleFacts({ factoryError: 'no token', withConfig: false })
    const spec = directorySpec()
    completeSpec(spec)
    const { result, calls } = await validate(
      completeConnector({ options: { bundle, spec, config: undefined, readOnly: false } }),
    )
    expect([failedOrWarned(result), calls]).toEqual([[], []])
    expect(check(result, 'test-connection-empty').reason).toBe(
      'the connector cannot be created without a configuration; give one with input config or input config-path',
    )
    expect(check(result, 'bundle-handlers').reason).toBe(
      'the connector cannot be created without a configuration, so its handlers are not known: see bundle-exports',
    )
  })

  test('but by another check if the check of the bundle is not part of the run', async () => {
    const { result } = await validate(
      completeConnector({
        handlers: () => ({ 'std:account:read': () => Promise.reject(new Error('unsupported command')) }),
        options: { bundle: completeBundleFacts({ handlers: [] }), checks: ['account-not-found'] },
      }),
    )
    expect(failedOrWarned(result)).toEqual(['fail account-not-found'])
  })
})

test.each<[string, Partial<BundleFacts>, string]>([
  ['bundle-sdk-version', { sdkVersion: undefined }, 'the project does not depend on the connector SDK'],
  [
    'bundle-source-map',
    { sourceMap: undefined },
    'there is no project of this connector in the folder; give its folder with input path',
  ],
  [
    'bundle-source-map',
    { sourceMap: { state: 'other-build' } },
    "the bundle is not the build in the project's dist; pack it again, or give its project with input path",
  ],
  [
    'bundle-exports',
    { factoryError: 'no token', withConfig: false },
    'the connector cannot be created without a configuration (no token); give one with input config',
  ],
])('%s is skipped without facts', async (id, more, reason) => {
  const { result } = await validate(completeConnector({ options: { bundle: completeBundleFacts(more), checks: [id] } }))
  expect(check(result, id)).toMatchObject({ verdict: 'skip', reason })
})

test('on a tenant the checks of the bundle are skipped', async () => {
  const { result } = await validate(completeConnector())
  expect(check(result, 'bundle-loads')).toMatchObject({
    verdict: 'skip',
    reason: expect.stringContaining('the bundle of the connector is not at hand'),
  })
})
