import { inspect } from 'node:util'
import { processSecrets } from '../../../src/core/secrets/process.js'
import { answer, Closing, connect, failure, serveTenant } from '../support.js'

const closing = new Closing()
afterEach(async () => await closing.all())

async function getFailing(status: number, body: unknown, headers: Record<string, string> = {}) {
  const tenant = closing.add(await serveTenant((_seen, response) => answer(response, status, body, headers)))
  return await failure(connect(tenant.url).client.connectors.get('x'))
}

const dto = {
  detailCode: '400.1 Bad Request Content',
  trackingId: 'e7eab60924f64aa284175b9fa3309599',
  messages: [
    {
      locale: 'en-US',
      localeOrigin: 'DEFAULT',
      text: 'The request was syntactically correct but its content is invalid.',
    },
  ],
  causes: [],
}

describe('the forms of an error body', () => {
  test('{detailCode, trackingId, messages, causes}', async () => {
    const error = await getFailing(400, dto)
    expect(error).toMatchObject({
      kind: 'bad-request',
      status: 400,
      trackingId: dto.trackingId,
      operation: 'read connector "x"',
    })
    expect(error.message).toBe(
      `cannot read connector "x": the tenant answered 400 Bad Request: ${dto.messages[0]?.text.slice(0, -1)}; tracking id ${dto.trackingId}`,
    )
  })

  test('only causes, only a code', async () => {
    expect((await getFailing(400, { ...dto, messages: [], causes: [{ text: 'the cause' }] })).detail).toBe('the cause')
    expect((await getFailing(400, { ...dto, messages: null })).detail).toBe('400.1 Bad Request Content')
  })

  test('{error}', async () => {
    const error = await getFailing(401, { error: 'JWT validation failed: JWT is expired' })
    expect(error).toMatchObject({ kind: 'unauthorized', detail: 'JWT validation failed: JWT is expired' })
  })

  test('{message}', async () => {
    expect(await getFailing(412, { message: 'changed meanwhile' })).toMatchObject({
      kind: 'conflict',
      detail: 'changed meanwhile',
    })
  })

  test('{errorName, errorMessage, trackingId}', async () => {
    const error = await getFailing(405, {
      errorName: 'NotSupportedException',
      errorMessage: 'Cannot consume content type',
      trackingId: 'b21b1f7c',
    })
    expect(error).toMatchObject({
      kind: 'bad-request',
      detail: 'NotSupportedException: Cannot consume content type',
      trackingId: 'b21b1f7c',
    })
  })

  test.each([
    ['plain text', 'no good', 'no good'],
    ['nothing', undefined, undefined],
    ['a JSON text', '"no good"', 'no good'],
    ['a list', '[1]', '[1]'],
    ['{error: {message}}', { error: { message: 'no good' } }, 'no good'],
    ['fields of other types', { messages: 5, error: 6, trackingId: 7, message: { text: 'x' } }, undefined],
    ['messages of other types', { messages: [null, 5, { text: 6 }] }, undefined],
  ])('%s', async (_name, body, detail) => {
    expect((await getFailing(400, body)).detail).toBe(detail)
  })
})

describe('remedies', () => {
  test.each([
    [401, 'unauthorized', 'the personal access token may be wrong or expired: check client-id and client-secret'],
    [
      403,
      'forbidden',
      'the personal access token needs the scope sp:connector:read, and its owner the user level ORG_ADMIN',
    ],
    [404, 'not-found', 'create the connector first, or check its id or alias'],
    [500, 'server', 'the fault is on the side of the tenant'],
  ])('%d', async (status, kind, remedy) => {
    const error = await getFailing(status, { message: 'x' })
    expect(error.kind).toBe(kind)
    expect(error.message).toContain(remedy)
    expect(error.message).not.toContain('\n')
  })

  test('a write names the right to write', async () => {
    const tenant = closing.add(await serveTenant((_seen, response) => answer(response, 403, { message: 'x' })))
    const error = await failure(connect(tenant.url).client.connectors.create('x'))
    expect(error.message).toContain('scope sp:connector:manage')
  })
})

describe('Cloudflare', () => {
  const page = '<!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title></head><body>…</body></html>'

  test.each([
    ['its page', 403, page, {}],
    ['error code 1010', 403, 'error code: 1010', {}],
    ['error code 1015', 429, 'error code: 1015\n', {}],
    ['a challenge', 503, '<html><title>Just a moment...</title></html>', { server: 'cloudflare' }],
    ['a page known by its server alone', 403, '<html><body>Sorry</body></html>', { server: 'cloudflare' }],
  ])('%s', async (_name, status, body, headers) => {
    const tenant = closing.add(
      await serveTenant((_seen, response) =>
        answer(response, status, body, { ...headers, 'content-type': 'text/html', 'cf-ray': '8a1b2c3d' }),
      ),
    )
    const error = await failure(connect(tenant.url).client.connectors.get('x'))
    expect(error.kind).toBe('blocked')
    expect(error.message).toContain(`a firewall before the tenant refused the request (${status})`)
    expect(error.message).toContain('Cloudflare ray id 8a1b2c3d')
    expect(error.message).not.toContain('<')
    expect(tenant.calls).toHaveLength(1)
  })

  test('its pages for a server that is down are the failure of a server', async () => {
    const error = await getFailing(522, '<html><title>acme | 522: Connection timed out</title>cloudflare</html>', {
      server: 'cloudflare',
    })
    expect(error).toMatchObject({ kind: 'server', attempts: 5 })
    const overloaded = await getFailing(503, '<html><title>Service unavailable</title></html>', {
      server: 'cloudflare',
    })
    expect(overloaded.kind).toBe('server')
  })

  test("a page of the tenant's own server is none of Cloudflare's", async () => {
    expect((await getFailing(403, '<html><title>403 Forbidden</title></html>')).kind).toBe('forbidden')
  })
})

describe('hostile answers', () => {
  test('keep for checks what is too long for a message, and do not write it', async () => {
    const text = `[ConnectorError] ${'x'.repeat(5000)} password=hunter2-hunter2`
    const error = await getFailing(400, { message: text })
    expect(error.detail?.length).toBeLessThanOrEqual(300)
    expect(error.raw).toContain('hunter2-hunter2')
    expect(JSON.stringify(error) + inspect(error)).not.toContain('hunter2')
  })

  test.each(['trackingId', 'cf-ray', 'retry-after', 'title'])('show no part of a secret in %s', async (place) => {
    const secret = `sk-live-${'0123456789abcdefghijklmnopqrstuvwxyz'.repeat(2)}`
    processSecrets().add(secret)
    for (let before = 0; before < 70; before += 3) {
      const text = `${'x'.repeat(before)} ${secret}`
      const body =
        place === 'title'
          ? `<html><title>${'x'.repeat(before * 5)} ${secret}</title></html>`
          : { message: 'no', trackingId: place === 'trackingId' ? text : 'id' }
      const status = place === 'retry-after' ? 429 : place === 'cf-ray' ? 403 : 400
      const headers = place === 'title' || place === 'trackingId' ? {} : { [place]: text }
      const error = await getFailing(status, place === 'cf-ray' ? 'error code: 1010' : body, headers)
      expect(error.message).not.toMatch(/sk-liv|012345|345678|abcdef/)
    }
  })

  test('become one plain, short line', async () => {
    const text = `a\n::error::b\r\n\u001b[31mred\u001b[0m\u0007\u202e${'x'.repeat(5000)}`
    const error = await getFailing(400, { message: text, trackingId: 'id\n::set-output' })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
    expect(error.message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/)
    expect(error.detail).toMatch(/^a ::error::b red x+…$/)
    expect(error.message.length).toBeLessThan(700)
  })

  test('are read only in their beginning', async () => {
    const tenant = closing.add(
      await serveTenant((_seen, response) => {
        response.writeHead(400)
        const more = (): void => {
          while (!response.destroyed && response.write('x'.repeat(10_000)));
          if (!response.destroyed) response.once('drain', more)
        }
        more()
      }),
    )
    const error = await failure(connect(tenant.url).client.connectors.get('x'))
    expect(error.kind).toBe('bad-request')
  })

  test('that break off are read as far as they came', async () => {
    const tenant = closing.add(
      await serveTenant((_seen, response, socket) => {
        response.writeHead(409)
        response.write('taken', () => socket.destroy())
      }),
    )
    expect(await failure(connect(tenant.url).client.connectors.create('x'))).toMatchObject({
      kind: 'conflict',
      detail: 'taken',
    })
  })

  test('that repeat our secrets do not bring them into the message', async () => {
    const error = await getFailing(400, {
      message:
        'Bearer token-1 and secret+of/the=client and secret%2Bof%2Fthe%3Dclient and c2VjcmV0K29mL3RoZT1jbGllbnQ=',
    })
    expect(error.detail).toBe('Bearer *** and *** and *** and ***')
    expect(JSON.stringify(error)).not.toMatch(/token-1|secret/)
  })

  test('a name from the user is made plain too', async () => {
    const tenant = closing.add(await serveTenant((_seen, response) => answer(response, 404)))
    const error = await failure(connect(tenant.url).client.connectors.get('a\n::error::b'))
    expect(error.message).toContain('"a ::error::b"')
  })
})
