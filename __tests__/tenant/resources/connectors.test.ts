import { answer, Closing, connect, failure, type Handler, serveTenant } from '../support.js'

const closing = new Closing()
afterEach(async () => await closing.all())

async function tenantOf(handler: Handler) {
  const tenant = closing.add(await serveTenant(handler))
  return { tenant, ...connect(tenant.url) }
}

const wire = (seen: { method: string; url: string; body: string }): string =>
  `${seen.method} ${seen.url} ${seen.body}`.trim()

test('create, get, rename, delete and list as the command line sends them', async () => {
  const { client, tenant } = await tenantOf(({ method, url }, response) => {
    if (method === 'DELETE') answer(response, 204)
    else if (new URL(url, 'http://x').pathname.endsWith('/platform-connectors') && method === 'GET')
      answer(response, 200, [{ id: '1', alias: 'b', more: true }])
    else answer(response, 200, { id: '1', alias: method === 'PUT' ? 'c' : 'b' })
  })
  expect(await client.connectors.create('b')).toEqual({ id: '1', alias: 'b' })
  expect(await client.connectors.get('a/b')).toEqual({ id: '1', alias: 'b' })
  expect(await client.connectors.rename('1', 'c')).toEqual({ id: '1', alias: 'c' })
  expect(await client.connectors.delete('b')).toBeUndefined()
  expect(await client.connectors.list()).toEqual([{ id: '1', alias: 'b' }])
  expect(tenant.calls.map(wire)).toEqual([
    'POST /beta/platform-connectors {"alias":"b"}',
    'GET /beta/platform-connectors/a%2Fb',
    'PUT /beta/platform-connectors/1 {"alias":"c"}',
    'DELETE /beta/platform-connectors/b',
    'GET /beta/platform-connectors',
    'GET /beta/platform-connectors?limit=250&offset=1',
  ])
  const [post, get, , remove] = tenant.calls
  expect(post?.headers['content-type']).toBe('application/json')
  expect(get?.headers['content-type']).toBeUndefined()
  expect(remove?.headers['content-type']).toBeUndefined()
})

describe('find and resolve', () => {
  const all = ['orders-dev', 'orders-prod', 'Payroll', 'x'].map((alias, index) => ({ id: `id-${index}`, alias }))

  async function withAll(listStatus = 200) {
    return await tenantOf(({ url }, response) => {
      const ref = url.split('/')[3]
      if (ref === undefined) return answer(response, listStatus, listStatus === 200 ? all : { message: 'no' })
      const found = all.find(({ id, alias }) => alias === ref || id === ref)
      answer(response, found ? 200 : 404, found ?? { messages: [{ text: 'not found' }], trackingId: 'abc1' })
    })
  }

  test('what exists', async () => {
    const { client, tenant } = await withAll()
    expect(await client.connectors.find('orders-dev')).toEqual(all[0])
    expect(await client.connectors.resolve('id-2')).toEqual(all[2])
    expect(tenant.calls).toHaveLength(2)
  })

  test('find gives undefined for what does not exist', async () => {
    const { client } = await withAll()
    expect(await client.connectors.find('nobody')).toBeUndefined()
  })

  test.each([
    ['order-dev', 'did you mean "orders-dev"? otherwise create it first'],
    ['payroll', 'did you mean "Payroll"?'],
    ['orders', 'did you mean "orders-dev" or "orders-prod"?'],
    ['crm', 'create it first, or check its id or alias'],
  ])('resolve %s', async (ref, hint) => {
    const { client } = await withAll()
    const error = await failure(client.connectors.resolve(ref))
    expect(error).toMatchObject({ kind: 'not-found', status: 404, trackingId: 'abc1' })
    expect(error.message).toContain(`there is no connector "${ref}" in this tenant; ${hint}`)
    expect(error.message).toContain('; tracking id abc1')
  })

  test('resolve gives the same error when the list fails', async () => {
    const { client } = await withAll(403)
    expect((await failure(client.connectors.resolve('order-dev'))).message).toContain('create it first')
  })

  test('resolve finds a connector in the list when the tenant does not find it by alias', async () => {
    const { client } = await tenantOf(({ url }, response) =>
      url.endsWith('/platform-connectors') ? answer(response, 200, all) : answer(response, 404),
    )
    expect(await client.connectors.resolve('orders-prod')).toEqual(all[1])
  })

  test.each([401, 403, 500])('%d is not taken for a missing connector', async (status) => {
    const { client } = await tenantOf((_seen, response) => answer(response, status, { message: 'x' }))
    expect((await failure(client.connectors.find('x'))).status).toBe(status)
    expect((await failure(client.connectors.resolve('x'))).status).toBe(status)
  })
})

describe('lost answers', () => {
  test('a creation is recognised by a connector of that alias without versions', async () => {
    const { client, tenant } = await tenantOf(({ method, url }, response, socket) => {
      if (method === 'POST') socket.destroy()
      else answer(response, 200, url.endsWith('/versions') ? [] : { id: '7', alias: 'x' })
    })
    expect(await client.connectors.create('x')).toEqual({ id: '7', alias: 'x' })
    expect(tenant.calls.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  test('a connector with versions existed before, so the creation failed', async () => {
    const { client } = await tenantOf(({ method, url }, response, socket) => {
      if (method === 'POST') socket.destroy()
      else
        answer(response, 200, url.endsWith('/versions') ? [{ connectorId: '7', version: 1 }] : { id: '7', alias: 'x' })
    })
    expect((await failure(client.connectors.create('x'))).kind).toBe('network')
  })

  test('a refused creation is verified once, and an existing connector is not claimed', async () => {
    const { client, tenant } = await tenantOf(({ method, url }, response) => {
      if (method === 'POST') answer(response, 409, { message: 'alias taken' })
      else answer(response, 200, url.endsWith('/versions') ? [] : { id: '7', alias: 'x' })
    })
    expect(await failure(client.connectors.create('x'))).toMatchObject({ kind: 'conflict', written: 'unknown' })
    expect(tenant.calls.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET'])
  })

  test('a deletion whose answer was lost is done when the second one finds nothing', async () => {
    let count = 0
    const { client } = await tenantOf((_seen, response, socket) => {
      count++
      if (count === 1) socket.destroy()
      else answer(response, 404)
    })
    await client.connectors.delete('x')
    expect(count).toBe(2)
    expect((await failure(client.connectors.delete('x'))).kind).toBe('not-found')
  })
})

describe('lists', () => {
  const many = Array.from({ length: 620 }, (_, index) => ({ id: `id-${index}`, alias: `a${index}` }))

  test('a tenant with paging is read to the end', async () => {
    const { client, tenant } = await tenantOf(({ url }, response) => {
      const query = new URL(url, 'http://x').searchParams
      const offset = Number(query.get('offset') ?? 0)
      answer(response, 200, many.slice(offset, offset + Number(query.get('limit') ?? 250)))
    })
    expect(await client.connectors.list()).toEqual(many)
    expect(tenant.calls.map(({ url }) => url)).toEqual([
      '/beta/platform-connectors',
      '/beta/platform-connectors?limit=250&offset=250',
      '/beta/platform-connectors?limit=250&offset=500',
    ])
  })

  test.each([1, 20, 100, 249])('a tenant with pages of at most %d entries is read to the end', async (size) => {
    const all = many.slice(0, 250)
    const { client } = await tenantOf(({ url }, response) => {
      const offset = Number(new URL(url, 'http://x').searchParams.get('offset') ?? 0)
      answer(response, 200, all.slice(offset, offset + size))
    })
    expect(await client.connectors.list()).toEqual(all)
  })

  test('a short list of a tenant that refuses to page leaves no warning', async () => {
    const { client, logger } = await tenantOf(({ url }, response) =>
      url.includes('?') ? answer(response, 400, { message: 'no' }) : answer(response, 200, many.slice(0, 7)),
    )
    expect(await client.connectors.list()).toHaveLength(7)
    expect(logger.lines.filter(({ level }) => level === 'warning')).toEqual([])
  })

  test('a tenant that does not page gives all at once, or the same again', async () => {
    for (const size of [620, 250, 3]) {
      const { client } = await tenantOf((_seen, response) => answer(response, 200, many.slice(0, size)))
      expect(await client.connectors.list()).toEqual(many.slice(0, size))
    }
  })

  test('a tenant that refuses to page leaves a warning', async () => {
    const { client, logger } = await tenantOf(({ url }, response) =>
      url.includes('?')
        ? answer(response, 400, { message: 'unknown parameter' })
        : answer(response, 200, many.slice(0, 250)),
    )
    expect(await client.connectors.list()).toHaveLength(250)
    expect(logger.lines).toContainEqual({
      level: 'warning',
      message: expect.stringContaining('may be longer than the 250 entries'),
    })
  })

  test('a broken entry names its place', async () => {
    const { client } = await tenantOf((_seen, response) =>
      answer(response, 200, [{ id: '1', alias: 'x' }, { id: '2' }]),
    )
    expect((await failure(client.connectors.list())).message).toContain(
      'cannot list the connectors: the answer has in [1].alias nothing where a string belongs',
    )
  })
})

test('an empty alias is refused before anything is sent', async () => {
  const { client, tenant } = await tenantOf(() => {})
  await expect(client.connectors.create(' ')).rejects.toThrow('the alias of a connector is empty')
  await expect(client.connectors.get('')).rejects.toThrow('without a name or id')
  await expect(client.connectors.get('..')).rejects.toThrow('cannot be the name or id')
  expect(tenant.seen).toEqual([])
})
