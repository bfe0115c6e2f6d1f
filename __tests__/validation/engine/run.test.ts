import { ConnectorError, ConnectorErrorType } from '@sailpoint/connector-sdk'
import { checkCatalogue } from '../../../src/validation/engine/run.js'
import { Directory, directorySpec, type Handler } from '../../support/directory.js'
import { failing } from '../../support/in-process.js'
import { check, failedIds, prepare, problemsIn, validate, vendorChecksIn, vendorIds } from '../harness.js'

const writing = vendorIds.filter((id) => /create|update/.test(id))

test('the catalogue has the ids of the vendor and which checks write', () => {
  const catalogue = checkCatalogue.filter(({ id }) => vendorIds.includes(id))
  expect(catalogue.map(({ id }) => id).toSorted()).toEqual(vendorIds)
  expect(
    catalogue
      .filter(({ writes }) => writes)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(writing)
  expect(catalogue.filter(({ needsConfig }) => !needsConfig).map(({ id }) => id)).toEqual(['test-connection-empty'])
})

test('every check has a title and a description of its own', () => {
  for (const { id, title, description, documents } of checkCatalogue) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/)
    expect([id, title.length > 0, /^[A-Z].*\.$/.test(description)]).toEqual([id, true, true])
    expect(documents.every((page) => page.startsWith('SaaS Connectivity: '))).toBe(true)
  }
  for (const key of ['id', 'title', 'description'] as const) {
    expect(new Set(checkCatalogue.map((check) => check[key])).size).toBe(checkCatalogue.length)
  }
})

describe('a working connector', () => {
  test.each(['simple', 'compound'] as const)(
    'with %s keys passes all checks, and its data is unchanged',
    async (keyType) => {
      const { result, leftAccounts, calls } = await validate({ keyType })
      expect(problemsIn(result)).toEqual({})
      expect(result).toMatchObject({
        format: 1,
        connector: { name: 'Directory' },
        seed: 'a seed',
        readOnly: false,
        verdict: 'pass',
        totals: { warn: 0, fail: 0 },
        started: '2026-01-01T00:00:00.000Z',
      })
      expect(leftAccounts).toEqual([])
      // The spec is read before the first check.
      expect(result.checks.reduce((sum, { requests }) => sum + requests, 1)).toBe(calls.length)
    },
  )

  test('sail fault 35: the connection is tested before anything else', async () => {
    const { calls } = await validate({})
    expect(calls.slice(0, 3).map(({ type }) => type)).toEqual([
      'std:spec:read',
      'std:test-connection',
      'std:test-connection',
    ])
  })

  test('lists once for all checks that read', async () => {
    // One of them tests aborted lists.
    const { calls } = await validate({ options: { readOnly: true, skipChecks: ['account-list-aborted'] } })
    expect(calls.filter(({ type }) => type === 'std:account:list')).toHaveLength(1)
    expect(calls.filter(({ type }) => type === 'std:entitlement:list')).toHaveLength(2)
  })
})

describe('selection', () => {
  test('read-only is the default and writes nothing', async () => {
    const { result, calls } = await validate({ options: { readOnly: undefined as never } })
    expect(result.readOnly).toBe(true)
    expect(
      vendorChecksIn(result)
        .filter(({ verdict }) => verdict === 'skip')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(writing)
    expect(calls.filter(({ type }) => /create|update|delete/.test(type))).toEqual([])
  })

  test('without a configuration only checks that need none are run, the others have a reason', async () => {
    const { result } = await validate({ options: { config: undefined, spec: directorySpec() }, tenant: { config: {} } })
    expect(vendorChecksIn(result).filter(({ verdict }) => verdict !== 'skip')).toMatchObject([
      { id: 'test-connection-empty', verdict: 'pass' },
    ])
    expect(check(result, 'account-list-and-read').reason).toBe(
      'no configuration was given; give one with input config or input config-path',
    )
    expect(result.verdict).toBe('pass')
  })

  test('checks and skip-checks select; an unknown id is refused with a suggestion', async () => {
    const only = await validate({
      options: { checks: ['account-not-found', 'account-list-and-read'], skipChecks: ['account-list-and-read'] },
    })
    expect(only.result.checks.map(({ id, verdict, reason }) => [id, verdict, reason])).toEqual([
      ['account-list-and-read', 'skip', 'left out by skip-checks'],
      ['account-not-found', 'pass', undefined],
    ])
    const { run, calls } = prepare({ options: { checks: ['account-not-fuond'] } })
    await expect(run()).rejects.toMatchObject({
      name: 'UserError',
      message: 'input checks: there is no check "account-not-fuond"; did you mean account-not-found?',
    })
    expect(calls).toEqual([])
    await expect(validate({ options: { skipChecks: ['everything'] } })).rejects.toThrow(
      /input skip-checks: there is no check "everything"; validate --list in a shell and docs\/checks\.md .* show them$/,
    )
    await expect(validate({ options: { readLimit: 0 } })).rejects.toThrow('read-limit must be 1 or more, not 0')
  })

  test('a check whose commands are not in the spec is skipped; sail fault 37: a run with only skipped checks has not passed', async () => {
    const { result } = await validate({
      spec: (spec) => {
        spec.commands = ['std:account:list', 'nonsense', 7]
      },
      options: { checks: ['account-list-and-read', 'account-create-minimal'] },
    })
    expect(result.verdict).toBe('skip')
    expect(result.checks.map(({ reason }) => reason)).toEqual([
      'the spec does not list std:account:read, so there is nothing to check',
      'the spec does not list std:account:create, std:account:read, std:account:delete, so there is nothing to check',
    ])
  })

  test('onCheck is called with each result', async () => {
    const told: string[] = []
    const { result } = await validate({ options: { onCheck: ({ id }) => told.push(id) } })
    expect(told).toEqual(result.checks.map(({ id }) => id))
  })

  test('a spec in the options is not read from the connector', async () => {
    const { calls } = await validate({ options: { spec: directorySpec(), checks: ['test-connection-success'] } })
    expect(calls.map(({ type }) => type)).toEqual(['std:test-connection'])
  })

  test('a spec that cannot be read is an error of one line, with a hint if there is no configuration', async () => {
    const broken = { handlers: () => ({ 'std:spec:read': () => Promise.reject(new Error('token is missing')) }) }
    await expect(validate(broken)).rejects.toThrow(
      /^the connector's spec cannot be read: std:spec:read failed with a generic error: token is missing \(tracking id request-1\)$/,
    )
    await expect(validate({ ...broken, options: { config: undefined } })).rejects.toThrow(/give the configuration/)
  })
})

describe('sail fault 34: the seed', () => {
  const inputs = async (seed: string | undefined) => {
    const { calls, result } = await validate({ options: { seed } })
    return { text: JSON.stringify(calls.map(({ type, input }) => [type, input])), seed: result.seed }
  }

  test('repeats a run', async () => {
    expect((await inputs('one')).text).toBe((await inputs('one')).text)
    expect((await inputs('one')).text).not.toBe((await inputs('two')).text)
  })

  test('is random by default, is in the result, and repeats that run', async () => {
    const first = await inputs(undefined)
    expect(first.seed).toMatch(/^[0-9a-f]{12}$/)
    expect((await inputs(first.seed)).text).toBe(first.text)
    expect((await inputs('')).seed).not.toBe(first.seed)
  })

  test('gives a check the same values whichever other checks run', async () => {
    const created = async (checks?: string[]) => {
      const { calls } = await validate({ options: { checks } })
      return calls.filter(({ type }) => type === 'std:account:create').map(({ input }) => input.identity)
    }
    const [all, one] = [await created(), await created(['account-create-maximal'])]
    expect(one).toHaveLength(1)
    expect(all).toContain(one[0])
  })
})

describe('a failed connection test', () => {
  test('is reported once: checks that need the connection are skipped, and no negative check passes because of it', async () => {
    const { result, calls } = await validate({
      tenant: { config: { token: 'a wrong token' } },
      options: { config: { token: 'a wrong token' } },
    })
    expect(check(result, 'test-connection-success').verdict).toBe('fail')
    expect(failedIds(result)).toEqual(['test-connection-success'])
    expect(check(result, 'account-list-and-read')).toMatchObject({
      verdict: 'skip',
      reason: 'the connection test failed: see test-connection-success',
    })
    expect(check(result, 'test-connection-empty').verdict).toBe('skip')
    // A target system may lock the connector's user after several failures.
    expect(calls.map(({ type }) => type).filter((type) => /create|update|delete/.test(type))).toEqual([])
    expect(calls.filter(({ config }) => JSON.stringify(config).includes('a wrong token')).length).toBeLessThan(4)
    expect(vendorChecksIn(result).filter(({ verdict }) => verdict === 'pass')).toEqual([])
    expect(JSON.stringify(result)).not.toContain('a wrong token')
  })
})

describe('an error of the tenant', () => {
  test('before the first check stops the run', async () => {
    const { run } = prepare({ tenant: { before: () => Promise.reject(failing('unauthorized')) } })
    await expect(run()).rejects.toMatchObject({ name: 'TenantError', kind: 'unauthorized' })
  })

  test('is distinguished from a connector that breaks the connection', async () => {
    let down = false
    const { run } = prepare({
      tenant: {
        before: ({ type }) => {
          down ||= type === 'std:account:list'
          if (down) throw failing('network')
        },
      },
    })
    await expect(run()).rejects.toMatchObject({ name: 'RunStoppedError', cause: { kind: 'network' } })
    const { result } = await validate({
      tenant: {
        before: ({ type }) => {
          if (type === 'std:entitlement:read') throw failing('network', 'the connection broke')
        },
      },
    })
    expect(failedIds(result)).toEqual(['entitlement-list-read', 'entitlement-not-found'])
    expect(check(result, 'entitlement-not-found').findings[0]?.message).toMatch(
      /std:entitlement:read failed outside of the connector: the connection broke$/,
    )
  })
})

test.each([
  ['without an account schema', undefined],
  ['with a placeholder for the account schema', { displayAttribute: '', identityAttribute: '', attributes: [] }],
])('%s in the spec the discovered one is used', async (_, inSpec) => {
  const { accountSchema } = directorySpec()
  const { result, calls } = await validate({
    spec: (spec) => {
      spec.accountSchema = inSpec
      spec.commands.push('std:account:discover-schema')
    },
    handlers: () => ({ 'std:account:discover-schema': (_, __, res) => res.send(accountSchema) }),
  })
  expect(problemsIn(result)).toEqual({})
  expect(calls.find(({ type }) => type === 'std:account:list')?.input.schema.attributes).toHaveLength(11)
})

test('no check throws on a spec of any form', async () => {
  const junk = [
    null,
    7,
    'text',
    [],
    {},
    [null, 7, [], {}],
    { attributes: 7 },
    { attributes: [null, {}, { name: 5 }, { name: 'a' }] },
  ]
  for (const value of junk) {
    for (const key of ['keyType', 'sourceConfig', 'accountSchema', 'entitlementSchemas', 'accountCreateTemplate']) {
      const { result, leftAccounts } = await validate({
        spec: (spec) => {
          spec[key] = value
        },
      })
      expect(vendorChecksIn(result)).toHaveLength(14)
      expect(leftAccounts).toEqual([])
    }
  }
  const { result } = await validate({
    spec: (spec) => {
      spec.accountCreateTemplate.fields = [
        ...junk,
        { key: 'login', initialValue: 7 },
        { key: 'email', type: 'string', initialValue: { attributes: [] } },
      ]
      spec.entitlementSchemas.push({ type: 'group' }, { type: 'other' })
      spec.commands = 'std:account:list'
    },
  })
  expect(new Set(vendorChecksIn(result).map(({ verdict }) => verdict))).toEqual(new Set(['skip']))
})

test('a list of many objects is read as a stream, and only a sample is kept', async () => {
  const directory = new Directory()
  const { result, calls } = await validate({
    directory,
    options: { readOnly: true, readLimit: 5, checks: ['account-list-and-read', 'account-schema-check'] },
    handlers: () => {
      const [first] = directory.accounts.values()
      return {
        'std:account:list': (_, __, res) => {
          for (let i = 0; i < 2_000; i++)
            res.send({ ...directory.output(first as never), key: { simple: { id: String(i) } } })
        },
        'std:account:read': (_, { key }, res) => res.send({ ...directory.output(first as never), key }),
      }
    },
  })
  expect(problemsIn(result)).toEqual({})
  expect(calls.filter(({ type }) => type === 'std:account:read')).toHaveLength(5)
})

describe('what was waited for without success', () => {
  const notFound: Handler = () => {
    throw new ConnectorError('no such account', ConnectorErrorType.NotFound)
  }

  test('is not waited for again in the run', async () => {
    const elapsed = async (checks: string[]) => {
      const { clock, leftAccounts } = await validate({
        options: { checks },
        handlers: (_directory, sound) => {
          let isCreated = false
          return {
            'std:account:create': (context, input, res) => {
              isCreated = true
              return sound['std:account:create']?.(context, input, res)
            },
            'std:account:read': (context, input, res) =>
              isCreated ? notFound(context, input, res) : sound['std:account:read']?.(context, input, res),
          }
        },
      })
      expect(leftAccounts).toEqual([])
      return clock.elapsed
    }
    const one = await elapsed(['account-create-minimal'])
    expect(one).toBeGreaterThanOrEqual(30_000)
    // Most of them create an account and read it.
    expect(await elapsed([])).toBeLessThan(one + 5_000)
  })
})
