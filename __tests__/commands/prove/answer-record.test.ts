import { AnswerRecord } from '../../../src/commands/prove/answer-record.js'

const kept = (path: string, body: unknown): string => {
  const record = new AnswerRecord()
  record.isOn = true
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  record.add({ method: 'GET', path, status: 200, headers: {}, body: text })
  return JSON.stringify(record.content().answers[0]?.body)
}

const born = '1980-05-06T00:00:00Z'
const values = /jdoe|1980|31536|123456|98765|90000|4711|Manager|System|true/

describe('the record of answers', () => {
  it.each<[string, string, unknown]>([
    [
      'attributes that are named like members of the platform',
      '/v3/accounts?limit=1',
      [{ attributes: { created: born, modified: 31_536_000, type: [123_456], locked: true, members: { jdoe: 'x' } } }],
    ],
    ['members that are not what they are named', '/v3/accounts', [{ locked: 987_654, type: { ssn: 123_456 } }]],
    [
      'objects of a peek',
      '/beta/sources/x/connector/peek-resource-objects',
      { resourceObjects: [{ identity: 'jdoe', attributes: { type: [123_456], created: 19_800_101 } }] },
    ],
    [
      'what a connector logs',
      '/beta/platform-logs/query',
      {
        logs: [
          { message: { message: 'got 123456', account: { ssn: 123_456, born, pay: 90_000.5, is: true, jdoe: 1 } } },
        ],
      },
    ],
    ['half of an answer', '/v3/accounts', '[{"attributes":{"pin":4711,"dept":"Manager","title":"System Account"}},'],
  ])('has no values of %s', (_, path, body) => {
    expect(kept(path, body)).not.toMatch(values)
  })

  it('has the form, the counts and the words of the platform', () => {
    const task = {
      completionStatus: 'SUCCESS',
      attributes: { total: '12', created: 20_000 },
      messages: [{ type: 'WARN' }],
    }
    expect(kept('/beta/task-status/x', task)).toBe(JSON.stringify(task))
    const outcome = { commandType: 'std:account:list', version: 12, completed: false, message: 'command failed' }
    expect(kept('/beta/platform-logs/query', { logs: [{ message: outcome }] })).toContain(JSON.stringify(outcome))
    const account = {
      disabled: false,
      origin: 'AGGREGATED',
      created: '2026-01-01T00:00:00Z',
      attributes: { mail: 'x' },
    }
    expect(kept('/v3/accounts', [account])).toBe(JSON.stringify([{ ...account, attributes: { mail: '‹text of 1›' } }]))
  })
})
