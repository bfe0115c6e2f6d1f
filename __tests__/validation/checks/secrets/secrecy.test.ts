import { isSecretName } from '../../../../src/core/secrets/names.js'
import { looksLikeToken, textsIn } from '../../../../src/validation/engine/secret-words.js'
import { completeConnector, logsWith } from '../../../support/complete-connector.js'
import { check, failedOrWarned, prepare, type TestCase, validate } from '../../harness.js'

// biome-ignore lint/suspicious/noExplicitAny: broken connectors send anything
type Any = any

const secret = 'a-good-token'

/** For each check of secrets, faults that only it finds. No finding shows the secret. */
const broken: [id: string, what: string, says: RegExp, testCase: TestCase][] = [
  [
    'secrets-in-answers',
    'a secret in an undeclared place of an answer',
    /^std:test-connection answers the secret "token" of the configuration in "url" \(1 output\)$/,
    {
      handlers: () => ({
        'std:test-connection': (_, __, res) => res.send({ url: `https://api.example.com/?t=${secret}` }),
      }),
    },
  ],
  [
    'secrets-in-answers',
    'a secret in base64',
    /answers the secret "token" of the configuration in "authorization"/,
    {
      handlers: () => ({
        'std:test-connection': (_, __, res) =>
          res.send({ debug: [{ authorization: Buffer.from(secret).toString('base64') }] }),
      }),
    },
  ],
  [
    'secrets-in-answers',
    'what seems to be a password',
    /^std:source-data:read answers what seems to be a password in "password" \(1 output\)$/,
    {
      handlers: () => ({
        'std:source-data:read': (_, __, res) => res.send([{ key: 'a', label: 'b', password: 'hunter22' }]),
      }),
    },
  ],
  [
    'secrets-in-errors',
    'a secret in an error',
    /^the error of std:entitlement:read shows the secret "token" of the configuration \(\d errors?\)$/,
    {
      handlers: (_directory, sound) => ({
        'std:entitlement:read': async (context, input, res) => {
          try {
            await sound['std:entitlement:read']?.(context, input, res)
          } catch (error) {
            throw Object.assign(error as Error, { message: `GET /roles?token=${secret} failed: 404` })
          }
        },
      }),
    },
  ],
  [
    'secrets-in-logs',
    'a secret in the log',
    /^the log shows the secret "token" of the configuration in field "headers" \(2 lines\)$/,
    {
      options: {
        logs: logsWith(
          'listed 3 accounts',
          { commandType: 'std:account:list', headers: [`Bearer ${secret}`], message: 'called' },
          { commandType: 'std:account:list', headers: [`Bearer ${secret}`], message: 'called' },
        ),
      },
    },
  ],
  [
    'secrets-in-logs',
    'a secret in base64 in the log, behind a name',
    /^the log shows the secret "token" of the configuration in field "authorization", in base64 \(1 line\)$/,
    {
      options: {
        logs: logsWith({
          commandType: 'std:account:list',
          authorization: `Basic ${Buffer.from(`user:${secret}`).toString('base64')}`,
        }),
      },
    },
  ],
  [
    'tokens-in-logs',
    'what looks like a token in the log',
    /^the log holds a JSON web token in field "message" \(1 line\)$/,
    {
      options: {
        logs: logsWith({
          commandType: 'std:account:list',
          message: 'got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2ln',
        }),
      },
    },
  ],
  [
    'tokens-in-logs',
    'what its name calls a secret',
    /^the log holds what its name calls a secret in field "refresh_token" \(1 line\)$/,
    { options: { logs: logsWith({ refresh_token: 'Zm9vYmFyYmF6' }) } },
  ],
]

describe.each(broken)('%s', (id, what, says, testCase) => {
  test(`alone finds ${what}`, async () => {
    const { result } = await validate(completeConnector(testCase))
    expect(failedOrWarned(result)).toEqual([expect.stringMatching(`^(fail|warn) ${id}$`)])
    expect(check(result, id).findings[0]?.message).toMatch(says)
    expect(JSON.stringify(result)).not.toMatch(/a-good-token|hunter22|Zm9vYmFy|eyJzdWI/)
  })
})

test('a password in the answer to a create is reported', async () => {
  const { result } = await validate({
    handlers: (directory) => ({
      'std:account:create': (_, { attributes }, res) => {
        for (const needed of ['login', 'email', 'password']) if (!attributes[needed]) throw new Error('missing')
        const output = directory.output(directory.add(attributes))
        res.send({ ...output, attributes: { ...output.attributes, note: attributes.password } })
      },
    }),
    options: { checks: ['account-create-maximal', 'secrets-in-answers'] },
  })
  expect(check(result, 'secrets-in-answers').findings).toMatchObject([
    {
      level: 'error',
      message: expect.stringMatching(/^std:account:create answers a password that was sent in "note"/),
    },
  ])
})

test('an error that shows a secret is not reported again if the log repeats it', async () => {
  const message = `GET /?token=${secret} failed`
  const { result } = await validate(
    completeConnector({
      handlers: () => ({ 'std:config-options:read': () => Promise.reject(new Error(message)) }),
      options: { logs: logsWith({ error: `Error: ${message}\n    at index.js:1:1` }) },
    }),
  )
  expect(failedOrWarned(result)).toEqual(['fail config-options-read', 'fail secrets-in-errors'])
})

test.each<[string, string, string]>([
  ['abc', '', 'of fewer than 4 characters they are not looked for, and of fewer than 6 they are not hidden'],
  ['abcde', 'the checks find them only where one is a whole value, and ', 'of fewer than 6 they are not hidden'],
])('a configuration with the short secret %s is warned of', async (token, first, second) => {
  const { logger } = await validate(
    completeConnector({ options: { config: { token }, checks: ['test-connection-success'] } }),
  )
  expect(logger.lines.flatMap(({ level, message }) => (level === 'warning' ? message : []))).toContain(
    `the configuration has secrets of fewer than 8 characters ("token"): ${first}${second} in what is printed; give those of a test system that are longer`,
  )
})

describe('a check that tests nothing is skipped', () => {
  test.each<[string, TestCase, string]>([
    [
      'secrets-in-errors',
      { options: { checks: ['test-connection-success', 'secrets-in-errors'] } },
      'no command has failed, so there was no error to look at; run it together with other checks',
    ],
    [
      'secrets-in-answers',
      {
        spec: (spec: Any) => {
          // A text that is named `token` is a secret; a choice is none.
          spec.sourceConfig[0].items[0].items[0].type = 'select'
        },
      },
      'neither the configuration nor what was sent holds a secret that could be recognised',
    ],
    [
      'secrets-in-answers',
      { options: { config: { token: 'abc' } }, ignoreConfig: ['std:account:list', 'std:test-connection'] },
      'the secrets of the configuration have fewer than 4 characters, and are not looked for; give the one of a test system that is longer',
    ],
    ['secrets-in-logs', {}, 'the log of the connector cannot be read here'],
    ['tokens-in-logs', { options: { logs: logsWith() } }, 'nothing in the log is known to be of the connector'],
    [
      'tokens-in-logs',
      { options: { logs: { delayed: true, since: logsWith().since } } },
      'nothing in the log is known to be of the connector',
    ],
  ])('%s', async (id, testCase, reason) => {
    const { result } = await validate(completeConnector(testCase))
    expect(check(result, id)).toMatchObject({ verdict: 'skip', reason })
  })
})

test('without other checks it invokes the commands that need no input', async () => {
  const { result, calls } = await validate(completeConnector({ options: { checks: ['secrets-in-answers'] } }))
  expect(result.verdict).toBe('pass')
  expect(calls.map(({ type }) => type)).toEqual([
    ...['std:spec:read', 'std:account:discover-schema', 'std:test-connection', 'std:account:list'],
  ])
})

test('on a tenant with a delayed log it waits for the first line', async () => {
  let asked = 0
  const { result, clock } = await validate(
    completeConnector({
      options: {
        checks: ['tokens-in-logs'],
        logs: {
          delayed: true,
          since: (time, signal) =>
            (++asked < 4 ? logsWith() : logsWith('Bearer abcdefghijklmnopqrstuvwxyz')).since(time, signal),
        },
      },
    }),
  )
  expect(failedOrWarned(result)).toEqual(['warn tokens-in-logs'])
  expect([asked, clock.elapsed > 1000]).toEqual([4, true])
})

test('it says that it waits for a delayed log, and waits for none if no command has run', async () => {
  const logs = { delayed: true, since: logsWith().since }
  const waiting = async (commands?: string[]) => {
    const { logger, clock } = await validate({
      spec: (spec) => {
        spec.commands = commands ?? spec.commands
      },
      options: { checks: ['tokens-in-logs', 'secrets-in-logs'], logs },
    })
    return [clock.elapsed, logger.lines.flatMap(({ message }) => (message.includes('waiting up to') ? [message] : []))]
  }
  expect(await waiting()).toEqual([30_000, ['waiting up to 30 s for the log of the connector, which appears late']])
  expect(await waiting(['std:account:read'])).toEqual([0, []])
})

test.each([
  [20_000, ['waiting up to 10 s for the log of the connector, which appears late'], 30_000],
  [40_000, [], 40_000],
])('of %i ms since the first command it waits no second time', async (ms, lines, elapsed) => {
  let asked = 0
  const prepared = prepare({
    options: {
      checks: ['tokens-in-logs'],
      logs: {
        delayed: true,
        // biome-ignore lint/correctness/useYield: nothing comes
        async *since() {
          if (++asked === 1) await prepared.clock.sleep(ms)
        },
      },
    },
  })
  await prepared.run()
  const told = prepared.logger.lines.filter(({ message }) => message.includes('waiting up to'))
  expect([told.map(({ message }) => message), prepared.clock.elapsed]).toEqual([lines, elapsed])
})

test('a log that cannot be read is no fault of the connector', async () => {
  const { failing } = await import('../../../support/in-process.js')
  const { result } = await validate(
    completeConnector({
      options: {
        logs: {
          delayed: false,
          // biome-ignore lint/correctness/useYield: it fails before
          async *since() {
            throw failing('forbidden')
          },
        },
      },
    }),
  )
  expect(failedOrWarned(result)).toEqual([])
  expect(check(result, 'secrets-in-logs').reason).toMatch(/^the log cannot be read: /)
})

describe('looksLikeToken', () => {
  test.each([
    ['Authorization: Bearer abcdef0123456789abcdef'],
    ['Basic dXNlcjpwYXNzd29yZA=='],
    ['-----BEGIN RSA PRIVATE KEY-----'],
    ['AKIAIOSFODNN7EXAMPLE'],
    [`ghp_${'a1'.repeat(18)}`],
    ['postgres://admin:s3cret@db.example.com/x'],
    ['grant_type=x&client_secret=0123456789abcdef'],
    ['{"password":"correct horse"}'],
  ])('is %s', (text) => expect(looksLikeToken(text)).toBeDefined())

  test.each([
    ['Basic authentication is used'],
    ['Bearer ****'],
    ['the password: is missing'],
    ['password=********'],
    ['{"password":"[Redacted]"}'],
    ['nextToken: abc'],
    ['https://example.com:8443/path@2x'],
    ['test-connection succeeded in 1234567890 ms'],
    ['eyJ is how they begin'],
  ])('is not %s', (text) => expect(looksLikeToken(text)).toBeUndefined())

  test('by the name of its field: a paging token is none', () => {
    expect(
      ['authorization', 'Set-Cookie', 'apiKey', 'access_token', 'token', 'clientSecret'].map(isSecretName),
    ).toEqual(Array(6).fill(true))
    expect(['nextToken', 'pageToken', 'tokenType', 'secretId', 'keyType', 'spConnToken'].map(isSecretName)).toEqual(
      Array(6).fill(false),
    )
  })
})

test('a long text and a deeply nested value are handled in linear time', () => {
  for (const text of [
    'a'.repeat(300_000),
    'password='.repeat(30_000),
    'https://a:'.repeat(30_000),
    'eyJ'.repeat(90_000),
  ])
    looksLikeToken(text)
  let deep: unknown = 'bottom'
  for (let i = 0; i < 100_000; i++) deep = [deep]
  expect([...textsIn([deep, 'top'])]).toEqual([{ name: '', text: 'top' }])
})
