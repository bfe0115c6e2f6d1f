import { formFaults } from '../../../../src/validation/objects/answer-forms.js'
import { check, type TestCase, validate } from '../../harness.js'

/** A connector that answers to an unlock with a field of the wrong type and an undocumented one. */
const odd: TestCase = {
  handlers: (directory) => ({
    'std:account:unlock': (_, { key }, res) => {
      const account = directory.find(key)
      account.locked = false
      res.send({ ...directory.output(account), disabled: 'no', lastLogin: 'today' })
    },
  }),
}
const wrong = 'an answer of std:account:unlock has a string as its "disabled" instead of true or false'
const undocumented = 'an answer of std:account:unlock has the undocumented field "lastLogin"'

test('a wrong type is an error, an undocumented field a warning, at the handler', async () => {
  const { result } = await validate({ ...odd, options: { checks: ['account-unlock', 'answer-form'] } })
  const target = { kind: 'handler', command: 'std:account:unlock' }
  expect(check(result, 'answer-form').findings).toMatchObject([
    { level: 'error', message: wrong, target },
    { level: 'warning', message: undocumented, target },
  ])
})

test('a field that the list has too is reported once, by account-output-form', async () => {
  const { result } = await validate({
    handlers: (directory) => {
      const sound = directory.output.bind(directory)
      directory.output = (account) => ({ ...sound(account), lastLogin: 'today' })
      return {}
    },
  })
  expect(check(result, 'account-output-form').verdict).toBe('warn')
  expect(check(result, 'answer-form').verdict).toBe('pass')
})

test('in shards it is found by the one that runs the command', async () => {
  const checks = ['account-unlock', 'account-enable', 'answer-form']
  const messages = await Promise.all(
    [1, 2, 3].map(async (index) => {
      const { result } = await validate({ ...odd, options: { checks, shard: { index, count: 3 } } })
      return result.checks.flatMap(({ findings }) => findings.map(({ message }) => message))
    }),
  )
  expect(messages).toEqual([[], [wrong, undocumented], []])
})

test.each([
  [true, 'read-only', /^the run is read-only, .*; give read-only: false$/],
  [false, 'nothing-to-test', /^no command with such an answer was run$/],
])('it is skipped if there was no such answer, read-only %p', async (readOnly, skipCause, reason) => {
  const { result } = await validate({ options: { readOnly, checks: ['account-list-and-read', 'answer-form'] } })
  const found = check(result, 'answer-form')
  expect(found).toMatchObject({ verdict: 'skip', skipCause })
  expect(found.reason).toMatch(reason)
})

test('a connector that changes no account has no such answer, whatever the run may do', async () => {
  const { result } = await validate({
    spec: (spec) => {
      spec.commands = ['std:test-connection', 'std:account:list', 'std:account:read']
    },
    options: { readOnly: true, checks: ['account-list-and-read', 'answer-form'] },
  })
  expect(check(result, 'answer-form')).toMatchObject({
    skipCause: 'commands',
    reason: 'the spec lists no command that changes an account, so none with such an answer was run',
  })
})

describe('answers of commands that a validation does not run by itself', () => {
  const texts = (command: string, data: unknown) => formFaults(command, data).map(({ text }) => text)

  test.each([
    ['std:authenticate', { key: { simple: { id: 'a' } }, attributes: { id: 'a' } }],
    ['std:application-discovery:list', { id: 'a', primaryAppName: 'A', description: 'an app', tags: ['x'] }],
    ['std:account:update', {}],
    ['std:account:delete', null],
    ['custom:anything', 7],
  ])('%s: %j is right', (command, data) => expect(texts(command, data)).toEqual([]))

  test.each([
    [
      'std:authenticate',
      { attributes: [] },
      ['has an array as its "attributes" instead of an object', 'has neither "key" nor "identity"'],
    ],
    ['std:authenticate', { attributes: {}, key: { simple: {} } }, [expect.stringMatching(/^has an invalid key: /)]],
    [
      'std:application-discovery:list',
      { id: 1, primaryAppName: 'A' },
      ['has an integer as its "id" instead of a text', 'has nothing as its "description" instead of a text'],
    ],
    [
      'std:account:create',
      { attributes: {}, results: [{ attribute: 'a', status: 'ok', messages: [{ level: 'INFO' }] }] },
      [
        'has "ok" as its "results.status" instead of error',
        'has "INFO" as its "results.messages.level" instead of WARN or ERROR',
        'has nothing as its "results.messages.message" instead of a text',
      ],
    ],
    ['std:change-password', 'done', ['is a string instead of an object']],
  ])('%s: %j has faults', (command, data, faults) => expect(texts(command, data)).toEqual(faults))
})
