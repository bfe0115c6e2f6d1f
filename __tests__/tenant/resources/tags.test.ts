import { answer, Closing, connect, failure, serveTenant } from '../support.js'

const closing = new Closing()
afterEach(async () => await closing.all())

/** A tenant with tags in memory. `lose` says which method's answer is lost after the work was done. */
async function tenantOf(tags: Record<string, number> = {}, lose?: string) {
  const state = new Map(Object.entries(tags))
  const tagOf = (tagName: string) => ({ id: `id-${tagName}`, tagName, activeVersion: state.get(tagName), extra: 1 })
  const tenant = closing.add(
    await serveTenant(({ method, url, body }, response, socket) => {
      const name = decodeURIComponent(url.split('/')[5] ?? '')
      const sent = body === '' ? {} : JSON.parse(body)
      if (method === 'POST') {
        if (state.has(sent.tagName)) return answer(response, 409, { message: 'exists' })
        state.set(sent.tagName, sent.activeVersion)
      } else if (method === 'PUT') state.set(name, sent.activeVersion)
      if (method === lose) socket.destroy()
      else if (method === 'GET' && name === '') answer(response, 200, [...state.keys()].map(tagOf))
      else if (method === 'GET' && !state.has(name)) answer(response, 404, { message: 'no such tag' })
      else answer(response, 200, tagOf(sent.tagName ?? name))
    }),
  )
  return { tenant, state, ...connect(tenant.url) }
}

test('list, get, create and update as the command line sends them', async () => {
  const { client, tenant } = await tenantOf({ latest: 3 })
  const latest = { id: 'id-latest', tagName: 'latest', activeVersion: 3 }
  expect(await client.tags.list('my conn')).toEqual([latest])
  expect(await client.tags.get('my conn', 'latest')).toEqual(latest)
  expect(await client.tags.get('my conn', 'none')).toBeUndefined()
  expect(await client.tags.create('my conn', 'a/b', 2)).toEqual({ id: 'id-a/b', tagName: 'a/b', activeVersion: 2 })
  expect(await client.tags.update('my conn', 'latest', 4)).toEqual({ ...latest, activeVersion: 4 })
  expect(tenant.calls.map(({ method, url, body }) => `${method} ${url} ${body}`.trim())).toEqual([
    'GET /beta/platform-connectors/my%20conn/tags',
    'GET /beta/platform-connectors/my%20conn/tags?limit=250&offset=1',
    'GET /beta/platform-connectors/my%20conn/tags/latest',
    'GET /beta/platform-connectors/my%20conn/tags/none',
    'POST /beta/platform-connectors/my%20conn/tags {"tagName":"a/b","activeVersion":2}',
    'PUT /beta/platform-connectors/my%20conn/tags/latest {"activeVersion":4}',
  ])
})

test.each([
  [3, 1],
  [10, 2],
  [250, 2],
])('for display, a list of %d tags takes %d requests', async (amount, requests) => {
  const tags = Object.fromEntries(Array.from({ length: amount }, (_, index) => [`tag-${index}`, 1]))
  const { client, tenant } = await tenantOf(tags)
  expect(await client.tags.listForDisplay('x')).toHaveLength(amount)
  expect(tenant.calls).toHaveLength(requests)
})

test('a list without latest is completed by reading it, with a warning', async () => {
  const tag = { id: '1', tagName: 'latest', activeVersion: 3 }
  const tenant = closing.add(
    await serveTenant(({ url }, response) => answer(response, 200, url.endsWith('/tags') ? [] : tag)),
  )
  const { client, logger } = connect(tenant.url)
  expect(await client.tags.list('x')).toEqual([tag])
  expect(logger.lines).toContainEqual({
    level: 'warning',
    message: expect.stringContaining('lacks the tag latest, which exists'),
  })
})

test('a list without latest is empty when there is no such tag', async () => {
  const { client } = await tenantOf()
  expect(await client.tags.list('x')).toEqual([])
})

test('set creates or moves a tag, and writes nothing when it is right already', async () => {
  const { client, tenant, state } = await tenantOf({ latest: 3 })
  const methods = (): string[] => tenant.calls.splice(0).map(({ method }) => method)
  expect(await client.tags.set('x', 'new', 1)).toMatchObject({ tag: { activeVersion: 1 }, previous: undefined })
  expect(await client.tags.set('x', 'latest', 4)).toMatchObject({
    tag: { activeVersion: 4 },
    previous: { activeVersion: 3 },
  })
  expect(await client.tags.set('x', 'latest', 4)).toMatchObject({
    tag: { activeVersion: 4 },
    previous: { activeVersion: 4 },
  })
  expect(methods()).toEqual(['GET', 'POST', 'GET', 'PUT', 'GET'])
  expect(Object.fromEntries(state)).toEqual({ latest: 4, new: 1 })
})

test('set does not confuse a failed read with a missing tag', async () => {
  const tenant = closing.add(await serveTenant((_seen, response) => answer(response, 403, { message: 'no' })))
  expect((await failure(connect(tenant.url).client.tags.set('x', 'latest', 1))).kind).toBe('forbidden')
  expect(tenant.calls.map(({ method }) => method)).toEqual(['GET'])
})

test('a creation whose answer was lost is recognised, and not repeated', async () => {
  const { client, tenant } = await tenantOf({}, 'POST')
  expect(await client.tags.create('x', 'new', 7)).toMatchObject({ tagName: 'new', activeVersion: 7 })
  expect(tenant.calls.map(({ method }) => method)).toEqual(['POST', 'GET'])
})

test('a tag of another version is not taken for the created one', async () => {
  const tenant = closing.add(
    await serveTenant(({ method }, response, socket) => {
      if (method === 'POST') socket.destroy()
      else answer(response, 200, { id: '1', tagName: 'new', activeVersion: 3 })
    }),
  )
  expect((await failure(connect(tenant.url).client.tags.create('x', 'new', 7))).kind).toBe('network')
})

test('a move that lost its answer is retried, because the second one changes nothing', async () => {
  let lost = false
  const tenant = closing.add(
    await serveTenant((_seen, response, socket) => {
      if (lost) return answer(response, 200, { id: '1', tagName: 'latest', activeVersion: 7 })
      lost = true
      socket.destroy()
    }),
  )
  expect(await connect(tenant.url).client.tags.update('x', 'latest', 7)).toMatchObject({ activeVersion: 7 })
  expect(tenant.calls.map(({ method }) => method)).toEqual(['PUT', 'PUT'])
})
