import { Sandbox } from '../../../src/sandbox/http/server.js'
import { type ConnectorPatch, connectorsPrefixes } from '../../../src/tenant/resources/custom-connector-types.js'
import { answer, Closing, connect, failure, type Handler, serveTenant } from '../support.js'

const closing = new Closing()
afterEach(async () => await closing.all())

async function tenantOf(handler: Handler) {
  const tenant = closing.add(await serveTenant(handler))
  return { tenant, ...connect(tenant.url) }
}

const form = '<Form xmlns="http://www.sailpoint.com/xsd/sailpoint_form_2_0.xsd" name="Übung"/>'
const dto = (name: string) => ({ name, scriptName: name, className: null, features: null, connectorMetadata: {} })

describe.each([...connectorsPrefixes])('the eleven methods under %s, on the sandbox', (connectorsPrefix) => {
  test('create, read, change, put, list and delete', async () => {
    const sandbox = closing.add(await Sandbox.start())
    const { baseUrl, clientId, clientSecret } = sandbox
    const { client } = connect(baseUrl, { clientId, clientSecret, connectorsPrefix })
    closing.add(client)
    const { customConnectors } = client
    const className = 'sailpoint.connector.OpenConnectorAdapter'
    const made = await customConnectors.create({ name: 'My Connector', className, status: 'RELEASED' })
    expect(made).toEqual({
      scriptName: 'my-connector',
      name: 'My Connector',
      type: 'custom My Connector',
      className,
      features: undefined,
      directConnect: true,
      connectorMetadata: {},
      status: 'RELEASED',
    })
    const { scriptName } = made
    const patched = await customConnectors.patch(scriptName, [
      { op: 'replace', path: '/connectorMetadata', value: { platform: 'x' } },
      { op: 'add', path: '/correlationConfigXml', value: '<CorrelationConfig/>' },
    ])
    expect(patched).toMatchObject({
      connectorMetadata: { platform: 'x' },
      correlationConfigXml: '<CorrelationConfig/>',
      applicationXml: undefined,
      s3Location: 'custom-connector/my-connector',
      translationProperties: {},
      uploadedFiles: undefined,
    })
    expect((await failure(customConnectors.sourceConfig(scriptName))).kind).toBe('not-found')
    expect(await customConnectors.putSourceConfig(scriptName, form)).toEqual({
      status: 'UPDATED',
      message: 'Success',
      scriptName,
      updatedFiles: ['source-config.xml'],
    })
    expect((await customConnectors.putSourceConfig(scriptName, form)).status).toBe('UNCHANGED')
    expect(await customConnectors.sourceConfig(scriptName)).toBe(form)
    expect((await customConnectors.putSourceTemplate(scriptName, '<a/>')).status).toBe('UPDATED')
    expect(await customConnectors.sourceTemplate(scriptName)).toBe('<a/>')
    expect((await customConnectors.putTranslations(scriptName, 'no', 'a=1\n')).status).toBe('UPDATED')
    expect(await customConnectors.translations(scriptName, 'no')).toBe('a=1\n')
    expect(await customConnectors.get(scriptName, { locale: 'zh-TW' })).toMatchObject({
      translationProperties: { no: 'a=1\n' },
      sourceConfigXml: form,
    })
    expect(await customConnectors.list({ filters: 'name sw "my" and directConnect eq "true"' })).toHaveLength(1)
    expect(await customConnectors.list({ filters: 'not name sw "my"' })).toHaveLength(0)
    await customConnectors.delete(scriptName)
    expect((await failure(customConnectors.get(scriptName))).message).toContain('check its scriptName')
    const start = connectorsPrefix === 'v1' ? '/connectors/v1' : `/${connectorsPrefix}/connectors`
    const paths = sandbox.requests.map(({ path }) => path).filter((path) => !path.startsWith('/oauth'))
    expect(paths.every((path) => path.startsWith(start))).toBe(true)
  })
})

describe('the list', () => {
  const all = Array.from({ length: 601 }, (_, index) => dto(`c${index}`))
  const server: Handler = ({ url }, response) => {
    const query = new URL(url, 'http://x').searchParams
    const offset = Number(query.get('offset') ?? 0)
    const total = query.get('count') === 'true' ? { 'x-total-count': String(all.length) } : {}
    answer(response, 200, all.slice(offset, offset + Number(query.get('limit') ?? 250)), total)
  }
  const names = (found: { name: string }[]) => found.map(({ name }) => name)

  test('is read to its end', async () => {
    const { client, tenant } = await tenantOf(server)
    expect(names(await client.customConnectors.list({ locale: 'de' }))).toEqual(names(all))
    expect(tenant.calls.map(({ url }) => url)).toEqual([
      '/v3/connectors?limit=250&locale=de',
      '/v3/connectors?limit=250&offset=250&locale=de',
      '/v3/connectors?limit=250&offset=500&locale=de',
    ])
  })

  test('limit and offset apply to the complete list, count is requested once', async () => {
    const { client, tenant } = await tenantOf(server)
    const found = await client.customConnectors.list({ offset: 10, limit: 300, count: true })
    expect(names(found)).toEqual(names(all.slice(10, 310)))
    expect(tenant.calls.map(({ url }) => url)).toEqual([
      '/v3/connectors?limit=250&offset=10&count=true',
      '/v3/connectors?limit=50&offset=260',
    ])
    expect(await client.customConnectors.list({ limit: 0 })).toEqual([])
  })

  test('a count makes it read past short pages, and missing entries are reported', async () => {
    const { client, logger } = await tenantOf(({ url }, response) => {
      const offset = Number(new URL(url, 'http://x').searchParams.get('offset') ?? 0)
      answer(response, 200, all.slice(offset, Math.min(offset + 100, 350)), { 'x-total-count': '601' })
    })
    expect(names(await client.customConnectors.list({ count: true }))).toEqual(names(all.slice(0, 350)))
    expect(logger.lines.filter(({ level }) => level === 'warning')).toEqual([
      { level: 'warning', message: 'the tenant counts 601 connectors and lists 350 of them from offset 0' },
    ])
  })

  test('short pages do not end it', async () => {
    const { client } = await tenantOf(({ url }, response) => {
      const offset = Number(new URL(url, 'http://x').searchParams.get('offset') ?? 0)
      answer(response, 200, all.slice(offset, offset + 100))
    })
    expect(names(await client.customConnectors.list())).toEqual(names(all))
  })

  test('a tenant that does not page ends it', async () => {
    const { client, tenant } = await tenantOf((_, response) => answer(response, 200, all.slice(0, 250)))
    expect(await client.customConnectors.list()).toHaveLength(250)
    expect(tenant.calls).toHaveLength(2)
  })

  test('filters travel encoded and are checked before', async () => {
    const { client, tenant } = await tenantOf((_, response) => answer(response, 200, []))
    const filters = 'name co "50% & #1" or features ca ("A","B")'
    await client.customConnectors.list({ filters })
    expect(tenant.calls[0]?.url).toContain('50%25+%26+%231')
    expect(new URL(tenant.calls[0]?.url ?? '', 'http://x').searchParams.get('filters')).toBe(filters)
    await expect(client.customConnectors.list({ filters: 'name eq "x"' })).rejects.toThrow('at character 6')
    await expect(client.customConnectors.list({ locale: 'xx' })).rejects.toThrow('not a locale of the tenant')
    await expect(client.customConnectors.list({ offset: -1 })).rejects.toThrow('offset is -1')
    await expect(client.customConnectors.page({ limit: 251 })).rejects.toThrow('from 0 to 250')
    expect(tenant.calls).toHaveLength(1)
  })

  test.each([
    ['{}', 'is an object'],
    ['<html></html>', 'is a page of HTML'],
    ['[{"name":"x"}]', 'has in [0].scriptName nothing'],
  ])('an answer of %s is told', async (body, words) => {
    const { client } = await tenantOf((_, response) => answer(response, 200, body))
    const error = await failure(client.customConnectors.list())
    expect(error.kind).toBe('unexpected-answer')
    if (words !== 'is an object') expect(error.message).toContain(words)
  })
})

describe('files', () => {
  test('are field file of a form, with their length', async () => {
    const { client, tenant } = await tenantOf((_, response) => answer(response, 200, { status: 'UPDATED' }))
    await client.customConnectors.putTranslations('a/b', 'zh-TW', 'a=\\u00e9 é\n--part\r\n')
    const [call] = tenant.calls
    expect(call?.url).toBe('/v3/connectors/a%2Fb/translations/zh-TW')
    const [, boundary] = /^multipart\/form-data; boundary=(\S+)$/.exec(call?.headers['content-type'] ?? '') ?? []
    expect(call?.headers['content-length']).toBe(String(Buffer.byteLength(call?.body ?? '')))
    expect(call?.body).toBe(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="zh-TW.properties"\r\n` +
        `Content-Type: text/plain\r\n\r\na=\\u00e9 é\n--part\r\n\r\n--${boundary}--\r\n`,
    )
    await expect(client.customConnectors.putTranslations('a', 'de-DE', '')).rejects.toThrow('not a locale')
    await expect(client.customConnectors.putTranslations('..', 'de', '')).rejects.toThrow('cannot be the name')
    expect(tenant.calls).toHaveLength(1)
  })

  test('a status ERROR at 200 is a failure of its own kind', async () => {
    const message = 'unsupported xsd version\n::error::x'
    const { client } = await tenantOf((_, response) =>
      answer(response, 200, { status: 'ERROR', message, scriptName: 'a', updatedFiles: null }),
    )
    const error = await failure(client.customConnectors.putSourceConfig('a', form))
    expect(error).toMatchObject({ kind: 'rejected', status: 200, detail: 'unsupported xsd version ::error::x' })
    expect(error.message).toMatch(/^cannot replace the source config of custom connector "a": .*; correct the file$/)
  })

  test('a file that was not updated is reported', async () => {
    const { client, logger } = await tenantOf((_, response) =>
      answer(response, 200, { status: 'SKIPPED', message: 'not now', updatedFiles: null }),
    )
    expect(await client.customConnectors.putSourceTemplate('a', '<a/>')).toEqual({
      status: 'SKIPPED',
      message: 'not now',
      scriptName: 'a',
      updatedFiles: [],
    })
    expect(logger.lines.map(({ message }) => message)).toContain(
      'source template of a: the tenant says SKIPPED: not now',
    )
  })

  test('an unknown status is an error', async () => {
    const { client } = await tenantOf((_, response) => answer(response, 200, { status: 'DONE' }))
    expect((await failure(client.customConnectors.putSourceTemplate('a', '<a/>'))).kind).toBe('unexpected-answer')
  })
})

describe('changes', () => {
  test.each([
    [[{ op: 'replace', path: '/name', value: 'x' }], 'cannot be changed'],
    [[{ op: 'remove', path: '' }], 'cannot be changed'],
    [[{ op: 'move', path: '/applicationXml', from: '/sourceConfigXml' }], 'cannot "move"'],
  ] as unknown as [ConnectorPatch[], string][])('%j is refused before it is sent', async (changes, words) => {
    const { client, tenant } = await tenantOf((_, response) => answer(response, 200, {}))
    await expect(client.customConnectors.patch('a', changes)).rejects.toThrow(words)
    expect(tenant.calls).toHaveLength(0)
  })

  test.each([
    [[{ op: 'replace', path: '/applicationXml', value: '<a/>' }], 2],
    [[{ op: 'add', path: '/connectorMetadata/x', value: 1 }], 1],
    [[{ op: 'remove', path: '/applicationXml' }], 1],
  ] as unknown as [ConnectorPatch[], number][])(
    '%j is sent at most %d times when a gateway fails',
    async (changes, times) => {
      const { client, tenant } = await tenantOf((_, response) =>
        tenant.calls.length > 1 ? answer(response, 200, {}) : answer(response, 502),
      )
      await client.customConnectors.patch('a', changes).catch(() => {})
      expect(tenant.calls.filter(({ method }) => method === 'PATCH')).toHaveLength(times)
      expect(tenant.calls[0]?.headers['content-type']).toBe('application/json-patch+json')
    },
  )

  test.each([
    ['n "1"', 'C', true],
    ['other', 'C', false],
    ['n "1"', 'D', false],
  ])('a lost creation, and %j of class %s in the list', async (name, className, recognised) => {
    const { client, tenant } = await tenantOf(({ method, url }, response, socket) => {
      if (method === 'POST') socket.destroy()
      else if (url.includes('?')) answer(response, 200, [{ ...dto('s'), name, className }])
      else answer(response, 404)
    })
    const made = client.customConnectors.create({ name: 'n "1"', className: 'C' })
    if (recognised) expect((await made).scriptName).toBe('s')
    else expect((await failure(made)).kind).toBe('network')
    expect(tenant.calls.filter(({ method }) => method === 'POST')).toHaveLength(1)
    expect(new URL(tenant.calls[1]?.url ?? '', 'http://x').searchParams.get('filters')).toBe('name sw "n \\"1\\""')
  })

  test('a missing right names its scope', async () => {
    const { client } = await tenantOf((_, response) => answer(response, 403, {}))
    expect((await failure(client.customConnectors.get('a'))).message).toContain('idn:connector-config:read')
    expect((await failure(client.customConnectors.delete('a'))).message).toContain('idn:connector-config:manage')
  })

  test('a delete whose first answer was lost is done', async () => {
    let calls = 0
    const { client } = await tenantOf((_, response) => answer(response, ++calls === 1 ? 503 : 404))
    await client.customConnectors.delete('a')
    expect((await failure(client.customConnectors.delete('a'))).kind).toBe('not-found')
  })
})
