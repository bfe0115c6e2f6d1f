import { Closing, collect, failure } from '../support.js'
import { request, Tenants } from './invoke-support.js'

const closing = new Closing()
const tenants = new Tenants(closing)
afterEach(async () => await closing.all())

describe('a failure of the connector', () => {
  const dto = (text: string) => ({
    detailCode: '500.0 Internal Fault',
    trackingId: 'abc123',
    messages: [{ text }],
    causes: [],
  })

  test.each([
    ['{messages} with its mark', dto('[ConnectorError] boom'), 500, undefined, 'boom'],
    ['with a status of 4xx', dto('[ConnectorError] boom'), 400, undefined, 'boom'],
    ['even of 404', dto('[ConnectorError] no such account'), 404, undefined, 'no such account'],
    [
      'with its type named in the body',
      { ...dto('[ConnectorError] gone'), errorType: 'notFound' },
      500,
      'notFound',
      'gone',
    ],
    ['with its type named in the message', { messages: [{ text: 'gone', type: 'notFound' }] }, 500, 'notFound', 'gone'],
    ['with its type before the text', dto('[ConnectorError] notFound error: gone'), 500, 'notFound', 'gone'],
    ['{error} alone', { error: 'boom' }, 500, undefined, 'boom'],
    ['{error} alone with 400', { error: 'boom' }, 400, undefined, 'boom'],
    ['{error} with the mark', { error: '[ConnectorError] boom' }, 422, undefined, 'boom'],
    ['{error: {message, type}}', { error: { message: 'gone', type: 'notFound' } }, 500, 'notFound', 'gone'],
    [
      'text, generic',
      'generic error: \n + TypeError: x is not a function\n    at f (/app/index.js:1:2)\n',
      500,
      'generic',
      'TypeError: x is not a function',
    ],
    [
      'text, notFound',
      'notFound error: \n + ConnectorError: account not found',
      500,
      'notFound',
      'ConnectorError: account not found',
    ],
    [
      "text, generic because the bundle's class is another one",
      "generic error: \n + ConnectorError: account not found\n    at f (/app/index.js:1:2) {\n  type: 'notFound'\n}",
      500,
      'notFound',
      'ConnectorError: account not found',
    ],
    ['text, a string was thrown', "generic error: \n + 'just a string'", 500, 'generic', "'just a string'"],
    ['text with 200', 'notFound error: \n + ConnectorError: gone', 200, 'notFound', 'ConnectorError: gone'],
    ['{messages} with 200', dto('[ConnectorError] boom'), 200, undefined, 'boom'],
    ['{error} alone with 200', { error: 'boom' }, 200, undefined, 'boom'],
    ['a message of type error', { type: 'error', data: { message: 'boom', type: 'generic' } }, 200, 'generic', 'boom'],
    ['a message of type error with text', { type: 'error', data: '[ConnectorError] boom' }, 200, undefined, 'boom'],
  ])('%s', async (_name, body, status, errorType, detail) => {
    const error = await tenants.failing(body, status)
    expect(error).toMatchObject({ kind: 'connector', status, errorType, detail })
    expect(error.message).toContain(
      errorType === 'notFound' ? 'the connector answered notFound: ' : 'the connector failed: ',
    )
    expect(error.message).not.toContain('\n')
  })

  test.each([
    ['generic error: \n + ConnectorError: boom after output', 'generic'],
    ['notFound error: \n + ConnectorError: gone', 'notFound'],
    ['[ConnectorError] it said "no', undefined],
    ['{"messages":[{"text":"[ConnectorError] boom"}]}', undefined],
    ['{"error":"boom"}', undefined],
  ])('after output: %s', async (tail, errorType) => {
    const { client } = await tenants.answering(
      `{"type":"output","data":{"n":1}}\n{"type":"output","data":{"n":2}}\n${tail}`,
    )
    const got: unknown[] = []
    const error = await failure(
      (async () => {
        for await (const { data } of client.invoke(request)) got.push(data)
      })(),
    )
    expect(got).toEqual([{ n: 1 }, { n: 2 }])
    expect(error).toMatchObject({ kind: 'connector', status: 200, errorType })
  })

  test('is not retried, and its tracking id is reported', async () => {
    const { client, tenant } = await tenants.answering(JSON.stringify(dto('[ConnectorError] boom')), 503)
    const error = await failure(client.invokeOne(request))
    expect(error.message).toBe(
      'cannot run std:account:list on connector "x", tag "latest": the connector failed: boom; tracking id abc123',
    )
    expect(tenant.calls).toHaveLength(1)
  })
})

describe('what is not a failure of the connector', () => {
  test.each([
    ['a 401', { error: '[ConnectorError] nice try' }, 401, 'unauthorized'],
    ['a 401 as text', 'notFound error: \n + x', 401, 'unauthorized'],
    ['a 403', { error: 'Forbidden for you' }, 403, 'forbidden'],
    [
      'a missing connector',
      { detailCode: '404 Not found', trackingId: 'x', messages: [{ text: 'connector not found' }] },
      404,
      'not-found',
    ],
    ['a missing connector as {error}', { error: 'connector not found' }, 404, 'not-found'],
    ['a missing connector without words', '', 404, 'not-found'],
    [
      'a refused request',
      { detailCode: '400.1 Bad Request Content', messages: [{ text: 'notFound' }] },
      400,
      'bad-request',
    ],
    [
      'an internal fault',
      { detailCode: '500.0 Internal Fault', trackingId: 'x', messages: [{ text: 'An internal fault occurred.' }] },
      500,
      'server',
    ],
    ['{error} in the words of the status', { error: 'Internal Server Error' }, 500, 'server'],
    ['{error} with more beside it', { timestamp: 1, status: 500, error: 'boom', path: '/x' }, 500, 'server'],
    ['{error} of a gateway', { error: 'upstream is gone' }, 502, 'server'],
    ['{error} of an overloaded server', { error: 'too busy' }, 503, 'server'],
    ['a gateway that gave up', { message: 'Endpoint request timed out' }, 504, 'server'],
    ['{message}', { message: 'boom' }, 500, 'server'],
    ['text', 'something broke', 500, 'server'],
    ['a page', '<html><body>ConnectorError</body></html>', 500, 'server'],
    ['nothing', '', 500, 'server'],
    ['the rate limit', { message: 'Rate limit exceeded' }, 429, 'rate-limited'],
    ['Cloudflare', 'error code: 1010', 403, 'blocked'],
  ])('%s', async (_name, body, status, kind) => {
    const error = await tenants.failing(body, status)
    expect(error).toMatchObject({ kind, status, errorType: undefined })
  })

  test('a 404 says what to check', async () => {
    const { client } = await tenants.answering('{}', 404)
    expect((await failure(client.invokeOne({ ...request, version: 9 }))).message).toContain(
      'check that the connector exists and has the version 9',
    )
  })

  test.each([
    [
      'text that is nobody knows whose',
      '{"type":"output","data":1}\nupstream connect error',
      'holds a text that is not JSON: "upstream connect error"',
    ],
    [
      'an end inside a value',
      '{"type":"output","data":1}\n{"type":"out',
      'ends inside a value, beginning "{"type":"out"',
    ],
    ['a page in place of output', '<html>hello</html>', 'holds a text that is not JSON: "<html>hello</html>"'],
  ])('%s', async (_name, text, problem) => {
    const error = await tenants.failing(text, 200)
    expect(error.kind).toBe('unexpected-answer')
    expect(error.message).toContain(problem)
  })

  test('a connection that breaks after output', async () => {
    const { client, tenant } = await tenants.of((_seen, response, socket) => {
      response.writeHead(200)
      response.write('{"type":"output","data":1}', () => socket.destroy())
    })
    const error = await failure(collect(client.invoke(request)))
    expect(error.kind).toBe('network')
    expect(tenant.calls).toHaveLength(1)
  })

  test('a connection that breaks before', async () => {
    const { client, tenant } = await tenants.of((_seen, _response, socket) => void socket.destroy())
    expect((await failure(client.invokeOne({ ...request, type: 'std:account:create' }))).kind).toBe('network')
    expect(tenant.calls).toHaveLength(1)
  })
})
