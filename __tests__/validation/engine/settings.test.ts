import { checkCatalogue, isInScope } from '../../../src/validation/engine/run.js'
import { unusedAcceptances } from '../../../src/validation/engine/settings.js'
import { parseSettings } from '../../../src/validation/engine/settings-file.js'
import { Directory, type Handler } from '../../support/directory.js'
import { check, failedIds, problemsIn, type TestCase, validate } from '../harness.js'

const ids = checkCatalogue.map(({ id }) => id)
const connectorChecks = checkCatalogue.filter((each) => isInScope(each, 'connector'))
const settingsOf = (text: string) => parseSettings(text, 'validate.yml', ids)

async function validateWith(text: string, testCase: TestCase = {}) {
  const settings = await settingsOf(text)
  return { settings, ...(await validate({ ...testCase, options: { settings, ...testCase.options } })) }
}

/** A list that omits an attribute of every account. */
const withoutKind = (directory: Directory): Record<string, Handler> => ({
  'std:account:list': (_, __, res) => {
    for (const account of directory.accounts.values()) {
      const output = directory.output(account)
      delete output.attributes.kind
      res.send(output)
    }
  },
})

describe('accepted findings', () => {
  const testCase = { handlers: withoutKind, options: { checks: ['account-list-and-read'] } }

  test('are reported with their reason and do not count for the verdict', async () => {
    const { result, settings } = await validateWith(
      'accept: [{ check: account-list-and-read, attribute: kind, reason: The list is short }]',
      testCase,
    )
    const { verdict, findings, accepted } = check(result, 'account-list-and-read')
    expect({ verdict, findings }).toEqual({ verdict: 'pass', findings: [] })
    expect(accepted).toHaveLength(3)
    expect(accepted?.[0]).toMatchObject({
      level: 'error',
      message: expect.stringContaining('"kind" is nothing in the list'),
      accepted: 'The list is short',
      fingerprint: expect.any(String),
    })
    expect(result.verdict).toBe('pass')
    expect(unusedAcceptances(settings, result.checks)).toEqual([])
  })

  test('match only their check, text and attribute', async () => {
    const { result, settings } = await validateWith(
      `accept:
  - { check: account-list-and-read, attribute: login, reason: a }
  - { check: account-list-and-read, text: no such words, reason: b }
  - { check: account-not-found, reason: c }
  - { check: account-create-empty, reason: d }`,
      { ...testCase, options: { checks: ['account-list-and-read', 'account-not-found'] } },
    )
    expect(failedIds(result)).toEqual(['account-list-and-read'])
    expect(check(result, 'account-list-and-read').accepted).toBeUndefined()
    expect(unusedAcceptances(settings, result.checks).map(({ reason }) => reason)).toEqual(['a', 'b', 'c'])
  })

  test('are limited in number', async () => {
    const { result } = await validateWith('accept: [{ check: account-list-and-read, reason: all of it }]', {
      handlers: withoutKind,
      directory: new Directory('simple', 60),
      options: { checks: ['account-list-and-read'], readLimit: 60 },
    })
    const { accepted, verdict } = check(result, 'account-list-and-read')
    expect(verdict).toBe('pass')
    expect(accepted).toHaveLength(26)
    expect(accepted?.at(-1)?.message).toBe('and 35 more')
  })
})

describe('settings of checks', () => {
  test('off skips a check with the reason', async () => {
    const { result } = await validateWith('checks: { account-not-found: { off: it costs money } }', {
      options: { checks: ['account-not-found'] },
    })
    expect(check(result, 'account-not-found')).toMatchObject({
      verdict: 'skip',
      reason: 'left out by validate.yml: it costs money',
    })
  })

  test('a check can have its own read-limit', async () => {
    const directory = () => new Directory('simple', 30)
    const options = { checks: ['account-list-and-read', 'entitlement-list-read'] }
    const reads = async (text: string) => {
      const { calls, result } = await validateWith(text, {
        directory: directory(),
        options: { ...options, readLimit: 4 },
      })
      expect(problemsIn(result)).toEqual({})
      return calls.filter(({ type }) => type === 'std:account:read').map(({ input }) => input.identity as string)
    }
    const usual = await reads('')
    expect(usual).toHaveLength(4)
    expect(await reads('checks: { account-list-and-read: { read-limit: 2 } }')).toHaveLength(2)
    const more = await reads('checks: { account-list-and-read: { read-limit: 12 } }')
    expect(more).toHaveLength(12)
    // The smaller sample is part of the larger one.
    expect(more).toEqual(expect.arrayContaining(usual))
    expect(await reads('checks: { entitlement-list-read: { read-limit: 12 } }')).toEqual(usual)
  })

  test('sail fault 38: a check that exceeds its timeout fails, and its account is deleted', async () => {
    let reads = 0
    const { result, leftAccounts } = await validateWith('checks: { account-create-minimal: { timeout: 20s } }', {
      options: { checks: ['account-create-minimal', 'account-create-maximal'] },
      handlers: (_, sound) => ({
        'std:account:read': async (context, input, res) => {
          if (reads++ < 1) await new Promise(() => {})
          return sound['std:account:read']?.(context, input, res)
        },
      }),
    })
    expect(check(result, 'account-create-minimal').findings[0]?.message).toBe('it exceeded its timeout of 20000 ms')
    expect(failedIds(result)).toEqual(['account-create-minimal'])
    expect(check(result, 'account-create-maximal').verdict).toBe('pass')
    expect(leftAccounts).toEqual([])
  })

  test('an aborted check has not passed if its finding is accepted, and no acceptance of it counts as unused', async () => {
    const { result, settings } = await validateWith(
      `checks: { account-list-and-read: { timeout: 20s } }
accept:
  - { check: account-list-and-read, text: exceeded its timeout, reason: It is slow }
  - { check: account-list-and-read, attribute: kind, reason: The list is short }`,
      {
        options: { checks: ['account-list-and-read'] },
        handlers: () => ({ 'std:account:read': () => new Promise(() => {}) }),
      },
    )
    expect(check(result, 'account-list-and-read')).toMatchObject({
      verdict: 'skip',
      reason: 'it exceeded its timeout of 20000 ms',
      incomplete: true,
      accepted: [{ accepted: 'It is slow' }],
    })
    expect(unusedAcceptances(settings, result.checks)).toEqual([])
    // With another error it fails; it still did not finish.
    const failed = { ...check(result, 'account-list-and-read'), verdict: 'fail' as const }
    expect(unusedAcceptances(settings, [failed])).toEqual([])
  })
})

describe('named objects', () => {
  const text = 'identities: { accounts: ["101"], entitlements: { role: [auditor] } }'

  test('are read', async () => {
    const { result, calls } = await validateWith(text, {
      directory: new Directory('simple', 50),
      options: { checks: ['account-list-and-read', 'named-objects-read'], readLimit: 1 },
    })
    expect(problemsIn(result)).toEqual({})
    const read = calls.filter(({ type }) => type === 'std:account:read').map(({ input }) => input.identity)
    expect(read).toContain('101')
    expect(check(result, 'named-objects-read').requests).toBeGreaterThan(1)
  })

  test('that do not exist are reported only by named-objects-read', async () => {
    const { result } = await validateWith('identities: { accounts: ["999"], entitlements: { role: [nobody] } }')
    expect(failedIds(result)).toEqual(['named-objects-read'])
    expect(check(result, 'named-objects-read').findings.map(({ message }) => message)).toEqual([
      'account "999", which validate.yml names, is not in the list of 3 accounts',
      expect.stringMatching(/^account "999", which validate.yml names: std:account:read failed with a notFound error/),
      'entitlement of type "role" "nobody", which validate.yml names, is not in the list of 2 entitlements of type "role"',
      expect.stringMatching(
        /^entitlement of type "role" "nobody", which validate.yml names: std:entitlement:read failed/,
      ),
    ])
  })

  test('that do not exist are reported where the tenant does not report the types of errors', async () => {
    const { result } = await validateWith('identities: { accounts: ["999"] }', {
      tenant: { reportErrorTypes: false },
      options: { checks: ['account-list-and-read', 'named-objects-read'] },
    })
    expect(failedIds(result)).toEqual(['named-objects-read'])
    expect(check(result, 'named-objects-read').findings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^account "999", which validate.yml names: std:account:read failed: /),
    )
  })

  test('are reported once if every read fails there', async () => {
    const { result } = await validateWith(text, {
      handlers: () => ({ 'std:account:read': () => Promise.reject(new Error('down')) }),
      tenant: { reportErrorTypes: false },
      options: { checks: ['account-list-and-read', 'named-objects-read'] },
    })
    expect(failedIds(result)).toEqual(['account-list-and-read'])
  })

  test('are not reported if the read fails for every object', async () => {
    const { result } = await validateWith(text, {
      handlers: () => ({ 'std:account:read': () => Promise.reject(new Error('down')) }),
      options: { checks: ['account-list-and-read', 'named-objects-read'] },
    })
    expect(failedIds(result)).toEqual(['account-list-and-read'])
    expect(check(result, 'named-objects-read')).toMatchObject({
      verdict: 'skip',
      reason: 'account "101" could not be read: see account-list-and-read',
    })
  })

  test('with a compound key can be named by its first part', async () => {
    const run = (accounts: string) =>
      validateWith(`identities: { accounts: [${accounts}] }`, {
        keyType: 'compound',
        options: { checks: ['named-objects-read'] },
      })
    expect(problemsIn((await run('person1')).result)).toEqual({})
    expect(problemsIn((await run('{ lookup-id: person1, unique-id: "100" }')).result)).toEqual({})
    expect(failedIds((await run('{ lookup-id: person1, unique-id: "101" }')).result)).toEqual(['named-objects-read'])
  })

  test('an unknown type is an error, and without names there is nothing to test', async () => {
    const options = { checks: ['named-objects-read'] }
    const { result } = await validateWith('identities: { entitlements: { team: [a] } }', { options })
    expect(check(result, 'named-objects-read').findings[0]?.message).toMatch(
      /of type "team", which the spec does not have/,
    )
    expect(check((await validateWith('', { options })).result, 'named-objects-read').verdict).toBe('skip')
  })
})

describe('values', () => {
  const creates = (calls: { type: string; input: { identity: unknown; attributes: Record<string, unknown> } }[]) =>
    calls.filter(({ type, input }) => type === 'std:account:create' && input.identity !== null)

  test('replace generated ones', async () => {
    const { result, calls } = await validateWith(
      `values:
  email: '$(unique)@corp.example'
  displayName: { choices: [One, Two] }
  level: 7
  tags: [x, y]`,
    )
    expect(problemsIn(result)).toEqual({})
    const sent = creates(calls).map(({ input }) => input.attributes)
    expect(new Set(sent.map(({ email }) => email)).size).toBeGreaterThan(2)
    for (const { email, displayName, level } of sent) {
      expect(email).toMatch(/^\w{10}@corp\.example$/)
      if (displayName !== undefined) {
        expect(['One', 'Two']).toContain(displayName)
        expect(level).toBe(7)
      }
    }
    const updates = calls.filter(({ type }) => type === 'std:account:update').flatMap(({ input }) => input.changes)
    const values = (name: string) => updates.filter((each) => each.attribute === name).map(({ value }) => value)
    expect(values('displayName').filter((value) => value !== 'One' && value !== 'Two')).toEqual([])
    // They can have only one value.
    expect(values('level')).toEqual([])
    expect(values('tags')).toEqual([])
  })

  test('with choices: an update uses another than the create', async () => {
    const text = 'values: { email: { choices: [one@example.com, two@example.com] } }'
    const { result, calls } = await validateWith(text, { options: { checks: ['account-update-single-attrs'] } })
    expect(problemsIn(result)).toEqual({})
    const [created] = creates(calls).map(({ input }) => input.attributes['email'])
    const [updated] = calls.filter(({ type }) => type === 'std:account:update').flatMap(({ input }) => input.changes)
    expect([created, updated.value].toSorted()).toEqual(['one@example.com', 'two@example.com'])
  })

  test('that give every account the same name: each is deleted after its check', async () => {
    const { result, leftAccounts, directory } = await validateWith('values: { login: fixed }', {
      options: { checks: ['account-create-minimal', 'account-create-maximal', 'account-create-list-delete'] },
      handlers: (directory) => {
        directory.add = ({ login, password: _, ...attributes }) => {
          const account = { id: login, login, attributes: { groups: [], roles: [], login, ...attributes, id: login } }
          directory.accounts.set(login, account)
          return account
        }
        return {}
      },
    })
    expect(problemsIn(result)).toEqual({})
    expect(leftAccounts).toEqual([])
    expect(directory.accounts.size).toBe(3)
  })

  test('that are not unique are not used if accounts cannot be listed', async () => {
    const testCase: TestCase = {
      options: { checks: ['account-create-minimal'] },
      spec: (spec) => {
        spec.commands = spec.commands.filter((command: string) => command !== 'std:account:list')
      },
    }
    const text = 'values: { login: fixed, email: fixed@example.com }'
    const { result, calls } = await validateWith(text, testCase)
    expect(check(result, 'account-create-minimal')).toMatchObject({
      verdict: 'skip',
      reason: expect.stringMatching(
        /cannot be distinguished from an existing one; give a value with \$\(unique\) under values in validate\.yml$/,
      ),
    })
    expect(creates(calls)).toEqual([])
    const { result: listed, leftAccounts } = await validateWith(text, {
      options: { checks: ['account-create-minimal'] },
    })
    expect(check(listed, 'account-create-minimal').verdict).toBe('pass')
    expect(leftAccounts).toEqual([])
  })
})

describe('custom commands', () => {
  const custom = (answer: Handler): TestCase => ({
    spec: (spec) => spec.commands.push('custom:reset'),
    handlers: () => ({ 'custom:reset': answer }),
    options: { checks: ['custom-command/reset'] },
  })
  const sends =
    (...outputs: unknown[]): Handler =>
    (_, __, res) => {
      for (const output of outputs) res.send(output)
    }
  const verdictOf = async (expectation: string, answer: Handler) => {
    const text = `commands: [{ name: reset, command: 'custom:reset', input: { of: ada }, expect: ${expectation} }]`
    const { result } = await validateWith(text, custom(answer))
    const { verdict, findings } = check(result, 'custom-command/reset')
    return [verdict, ...findings.map(({ message }) => message)]
  }

  test.each([
    ['{ outputs: 1 }', sends({})],
    ['{ output: { a: [1, { b: null }] } }', sends({ a: [1, { b: null, c: 2 }], d: 3 })],
    ['{ outputs: { min: 2 }, schema: { type: object } }', sends({}, {}, {})],
    ['{ outputs: 0 }', sends()],
  ])('passes: %s', async (expectation, answer) => {
    expect(await verdictOf(expectation, answer)).toEqual(['pass'])
  })

  test.each([
    ['{ outputs: 1 }', sends({}, {}), 'custom:reset answered 2 outputs instead of 1'],
    ['{ output: { a: 1 } }', sends({ a: '1' }), 'output 1 of custom:reset is not as expected: a is "1" instead of 1'],
    ['{ output: { a: { b: 1 } } }', sends({ a: {} }), 'output 1 of custom:reset is not as expected: a.b is missing'],
    [
      '{ output: [1] }',
      sends([1, 2]),
      'output 1 of custom:reset is not as expected: the output has 2 elements instead of 1',
    ],
    [
      '{ schema: { required: [x] } }',
      sends({}),
      "output 1 of custom:reset is not as expected: must have required property 'x'",
    ],
    ['{ error: any }', sends({}), 'custom:reset succeeded, but validate.yml expects it to fail'],
  ])('fails: %s', async (expectation, answer, message) => {
    expect(await verdictOf(expectation, answer)).toEqual(['fail', message])
  })

  test('an error can be expected with a type and a text', async () => {
    const fails: Handler = () => {
      throw new Error('no such token')
    }
    expect(await verdictOf('{ error: generic, message: such }', fails)).toEqual(['pass'])
    expect(await verdictOf('{ error: notFound }', fails)).toEqual([
      'fail',
      expect.stringMatching(
        /^it failed, but not with a notFound error: custom:reset failed with a generic error: no such/,
      ),
    ])
    expect(await verdictOf('{ error: any, message: other }', fails)).toEqual([
      'fail',
      expect.stringMatching(/^it failed, but without the text "other": /),
    ])
    expect(await verdictOf('{ outputs: 1 }', fails)).toEqual(['fail', expect.stringMatching(/^custom:reset failed/)])
  })

  test('writes by default, and needs its command in the spec', async () => {
    const text = (more: string) =>
      `commands: [{ name: reset, command: 'custom:reset', ${more} expect: { outputs: 1 } }]`
    const testCase = custom(sends({}))
    const readOnly = { ...testCase, options: { ...testCase.options, readOnly: true } }
    expect(check((await validateWith(text(''), readOnly)).result, 'custom-command/reset').verdict).toBe('skip')
    const reading = await validateWith(text('writes: false,'), readOnly)
    expect(check(reading.result, 'custom-command/reset').verdict).toBe('pass')
    const unlisted = await validateWith(text(''), { ...testCase, spec: () => {} })
    expect(check(unlisted.result, 'custom-command/reset').reason).toBe(
      'the spec does not list custom:reset, so there is nothing to check',
    )
  })

  test('runs together with all other checks, and only it reports its fault', async () => {
    const text = "commands: [{ name: reset, command: 'custom:reset', expect: { output: { done: true } } }]"
    const { result, calls } = await validateWith(text, { ...custom(sends({ done: false })), options: {} })
    expect(failedIds(result)).toEqual(['custom-command/reset'])
    expect(result.checks).toHaveLength(connectorChecks.length + 1)
    expect(calls.find(({ type }) => type === 'custom:reset')?.input).toEqual({})
  })
})
