import { check, type TestCase, validate } from '../../harness.js'

// biome-ignore lint/suspicious/noExplicitAny: a connector can send anything
type Any = any

const answering = (answer: Any): TestCase => ({
  handlers: () => ({ 'std:test-connection': (_, __, res) => res.send(answer) }),
  options: { readOnly: true, checks: ['test-connection-success'] },
})

test.each<[Any, string]>([
  [{ success: false, message: 'no access' }, '{"success":false}'],
  [{ status: 'done', Error: 'no access' }, '{"Error":"no access"}'],
  [{ errors: ['no access'] }, '{"errors":["no access"]}'],
])('an answer that says that the connection failed counts as success, which is a warning: %j', async (answer, told) => {
  const { result } = await validate(answering(answer))
  expect(check(result, 'test-connection-success')).toMatchObject({
    verdict: 'warn',
    findings: [
      { message: `std:test-connection answers ${told}: the documented answer has no fields, so it counts as success` },
    ],
  })
})

test.each<[Any]>([[{}], [{ success: true, error: null, errors: [] }], [{ message: 'false' }], [{ error: '' }]])(
  'an answer that says nothing of a failure passes: %j',
  async (answer) => {
    const { result } = await validate(answering(answer))
    expect(check(result, 'test-connection-success')).toMatchObject({ verdict: 'pass', findings: [] })
  },
)
