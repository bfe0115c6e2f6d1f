import { closeTenants, ManualClock, openTenant, type Sending, type Tenant } from '../support.js'

afterEach(closeTenants)

describe('signing in', () => {
  const grant = 'client_credentials'

  async function token(tenant: Tenant, query: Record<string, string>, sending: Sending = {}) {
    const text = new URLSearchParams(query).toString()
    return await tenant.send('POST', `/oauth/token${text === '' ? '' : `?${text}`}`, { token: null, ...sending })
  }

  test('takes the parameters in the query, in a urlencoded body, in a multipart form, and mixed', async () => {
    const tenant = await openTenant({ clientId: 'id', clientSecret: 's&=%é "cret' })
    const credentials = { client_id: 'id', client_secret: 's&=%é "cret' }
    const all = { grant_type: grant, ...credentials }
    const form = new FormData()
    for (const [name, value] of Object.entries(all)) form.set(name, value)
    const replies = [
      await token(tenant, all),
      await token(tenant, {}, { body: new URLSearchParams(all) }),
      await token(tenant, {}, { body: form }),
      await token(tenant, { grant_type: grant }, { body: new URLSearchParams(credentials) }),
      await token(tenant, {}, { body: new URLSearchParams({ ...all, grant_type: 'CLIENT_CREDENTIALS' }) }),
    ]
    for (const reply of replies) {
      expect(reply.status).toBe(200)
      expect(reply.json).toMatchObject({ access_token: expect.any(String), token_type: 'bearer', expires_in: 749 })
    }
  })

  test.each([
    ['a wrong secret', { client_id: 'id', client_secret: 'wrong' }],
    ['a wrong client', { client_id: 'other', client_secret: 'secret' }],
    ['no credentials', {}],
    ['an empty secret', { client_id: 'id', client_secret: '' }],
  ])('refuses %s with the one field error', async (_name, credentials) => {
    const tenant = await openTenant({ clientId: 'id', clientSecret: 'secret' })
    const reply = await token(tenant, { grant_type: grant, ...credentials })
    expect(reply.status).toBe(401)
    expect(reply.json).toEqual({ error: expect.any(String) })
  })

  test('refuses another grant, and a missing one', async () => {
    const tenant = await openTenant()
    const reply = await token(tenant, { grant_type: 'password' })
    expect([reply.status, reply.json]).toEqual([400, { error: 'unsupported_grant_type' }])
    expect((await token(tenant, {})).status).toBe(400)
  })

  test('refuses an incomplete form, one without boundary, and a body of another type', async () => {
    const tenant = await openTenant()
    const type = 'multipart/form-data; boundary=x'
    const part = '--x\r\nContent-Disposition: form-data; name="grant_type"\r\n\r\nclient'
    for (const [contentType, body] of [
      [type, part],
      [type, ''],
      ['multipart/form-data', part],
      ['application/json', '{}'],
    ] as const) {
      const reply = await token(tenant, {}, { body, headers: { 'Content-Type': contentType } })
      expect([contentType, reply.status]).toEqual([contentType, 400])
    }
  })

  test('returns a strictly valid JWT: three base64url parts, a header with alg and typ, the documented claims', async () => {
    const clock = new ManualClock()
    const tenant = await openTenant({ clock, behaviour: { tokenLifetime: 60 } })
    const parts = tenant.token.split('.')
    expect(parts).toHaveLength(3)
    for (const part of parts) expect(part).toMatch(/^[A-Za-z0-9_-]+$/)
    const [header, claims] = parts.slice(0, 2).map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()))
    expect(header).toEqual({ alg: 'HS256', typ: 'JWT' })
    // 256 bits, or a strict reader refuses the signature.
    expect(Buffer.from(parts[2] ?? '', 'base64url')).toHaveLength(32)
    expect(claims).toEqual({
      tenant_id: expect.any(String),
      internal: false,
      pod: expect.any(String),
      org: expect.any(String),
      identity_id: expect.any(String),
      user_name: expect.any(String),
      strong_auth: true,
      strong_auth_supported: true,
      authorities: ['ORG_ADMIN'],
      client_id: tenant.sandbox.clientId,
      user_id: expect.any(String),
      scope: expect.any(Array),
      exp: clock.time / 1000 + 60,
      jti: expect.any(String),
    })
  })
})

describe('a token', () => {
  const path = '/beta/platform-connectors'

  test('is required for every call, also to an unknown path', async () => {
    const tenant = await openTenant()
    for (const token of [null, '', 'abc', 'a.b.c', `${tenant.token}x`, `${tenant.token}.d`]) {
      const reply = await tenant.send('GET', path, { token })
      expect([token, reply.status]).toEqual([token, 401])
      expect(reply.json).toEqual({ error: expect.stringContaining('JWT') })
    }
    expect((await tenant.send('GET', '/nowhere', { token: null })).status).toBe(401)
    expect((await tenant.send('GET', path, { headers: { Authorization: `Basic ${tenant.token}` } })).status).toBe(401)
  })

  test('of another sandbox, or with changed claims, is refused', async () => {
    const [tenant, other] = [await openTenant(), await openTenant()]
    expect((await tenant.send('GET', path, { token: other.token })).status).toBe(401)
    const [header = '', claims = '', signature = ''] = tenant.token.split('.')
    const longer = { ...JSON.parse(Buffer.from(claims, 'base64url').toString()), exp: 4_000_000_000 }
    const forged = [header, Buffer.from(JSON.stringify(longer)).toString('base64url'), signature].join('.')
    expect((await tenant.send('GET', path, { token: forged })).status).toBe(401)
  })

  test('expires by the clock, and can be revoked', async () => {
    const clock = new ManualClock()
    const tenant = await openTenant({ clock })
    clock.time += 748_999
    expect((await tenant.send('GET', path)).status).toBe(200)
    clock.time += 1
    const expired = await tenant.send('GET', path)
    expect([expired.status, expired.json]).toEqual([401, { error: 'JWT validation failed: JWT is expired' }])
    await tenant.signIn()
    expect((await tenant.send('GET', path)).status).toBe(200)
    tenant.sandbox.revokeTokens()
    expect((await tenant.send('GET', path)).status).toBe(401)
    await tenant.signIn()
    expect((await tenant.send('GET', path)).status).toBe(200)
  })

  test('is not required to read the sign-in addresses', async () => {
    const tenant = await openTenant()
    const reply = await tenant.send('GET', '/oauth/info', { token: null })
    expect(reply.json).toMatchObject({
      tokenEndpoint: `${tenant.sandbox.baseUrl}/oauth/token`,
      tenantId: expect.any(String),
    })
  })
})
