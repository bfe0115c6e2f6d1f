import { closeTenants, errorShape, openTenant, type Tenant, tinyZip, values } from '../support.js'

let tenant: Tenant
let id: string

beforeEach(async () => {
  tenant = await openTenant()
  id = await tenant.probe()
})

afterEach(closeTenants)

const list = { type: 'std:account:list', tag: 'latest' }

describe('invoke', () => {
  test('runs the uploaded bundle and answers with a line for each value', async () => {
    const reply = await tenant.invoke('probe', { connectorRef: 'probe', ...list, input: { stateful: true } })
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/x-ndjson'])
    expect(reply.text).toMatch(/^\{"data":\{.*\},"type":"output"\}\n/)
    expect(values(reply.text)).toEqual([
      { type: 'output', data: expect.objectContaining({ identity: 'a1', uuid: 'a1', key: { simple: { id: 'a1' } } }) },
      { type: 'output', data: expect.objectContaining({ identity: 'a2' }) },
      { type: 'state', data: { seen: 2 } },
    ])
  })

  test('reads the spec of the bundle', async () => {
    const reply = await tenant.invoke(id, { type: 'std:spec:read', version: 1 })
    expect(values(reply.text)).toEqual([
      { type: 'output', data: { specification: expect.objectContaining({ name: 'Probe', keyType: 'simple' }) } },
    ])
  })

  test('passes config, input and context to the connector', async () => {
    const config = { token: 'example-token', nested: { list: [1, '<>&', null] } }
    expect(values((await tenant.invoke(id, { type: 'probe:config', config })).text)).toEqual([
      { type: 'output', data: config },
    ])
    const input = { a: [1, { b: null }] }
    expect(values((await tenant.invoke(id, { type: 'probe:input', input })).text)).toEqual([
      { type: 'output', data: input },
    ])
    const context = values((await tenant.invoke(id, { type: 'probe:context', version: 1 })).text)
    expect(context).toMatchObject([
      {
        data: {
          id,
          version: 1,
          commandType: 'probe:context',
          requestId: expect.any(String),
          invocationId: expect.any(String),
        },
      },
    ])
  })

  test('sends null, undefined, or nothing', async () => {
    expect((await tenant.invoke(id, { type: 'probe:null' })).text).toBe('{"data":null,"type":"output"}\n')
    expect((await tenant.invoke(id, { type: 'probe:undefined' })).text).toBe('{"type":"output"}\n')
    const nothing = await tenant.invoke(id, { type: 'probe:nothing' })
    expect([nothing.status, nothing.text]).toEqual([200, ''])
  })

  test('runs a version, a tag, both or neither, as configured', async () => {
    await tenant.upload(id, await tinyZip('Second'))
    await tenant.send('PUT', `/beta/platform-connectors/${id}/tags/latest`, { json: { activeVersion: 1 } })
    await tenant.send('POST', `/beta/platform-connectors/${id}/tags`, { json: { tagName: 'tiny', activeVersion: 2 } })
    const ran = async (which: object) => {
      const reply = await tenant.invoke(id, { type: 'probe:context', ...which })
      return reply.status === 200
        ? ((values(reply.text)[0] as { data: { version: number } })?.data.version ?? 2)
        : reply.status
    }
    expect(await ran({ version: 1 })).toBe(1)
    expect(await ran({ version: 2 })).toBe(2)
    expect(await ran({ tag: 'latest' })).toBe(1)
    expect(await ran({ tag: 'tiny' })).toBe(2)
    expect(await ran({})).toBe(1)
    expect(await ran({ version: 1, tag: 'tiny' })).toBe(1)
    tenant.sandbox.behaviour.versionAndTag = 'tag'
    expect(await ran({ version: 1, tag: 'tiny' })).toBe(2)
    tenant.sandbox.behaviour.versionAndTag = 'refused'
    expect(await ran({ version: 1, tag: 'tiny' })).toBe(400)
    tenant.sandbox.behaviour.neitherVersionNorTag = 'refused'
    expect(await ran({})).toBe(400)
  })

  test('refuses an invalid request before it runs anything', async () => {
    await tenant.connector('empty')
    for (const [ref, body, status] of [
      [id, { version: 2 }, 404],
      [id, { version: 0 }, 404],
      [id, { tag: 'unknown' }, 404],
      ['unknown', {}, 404],
      ['empty', {}, 404],
      [id, { version: '1' }, 400],
      [id, { version: 1.5 }, 400],
      [id, { tag: 7 }, 400],
      [id, { connectorRef: 'empty' }, 400],
      [id, { connectorRef: 7 }, 400],
      [id, { type: undefined }, 400],
      [id, { type: '' }, 400],
    ] as const) {
      const reply = await tenant.invoke(ref, { type: 'probe:context', ...body })
      expect([body, reply.status, reply.json]).toEqual([body, status, errorShape()])
    }
    expect(await tenant.logs()).toEqual([])
  })

  test('answers in bare and in mixed form, and without space between the values', async () => {
    tenant.sandbox.behaviour.invokeForm = 'bare'
    const type = 'probe:send'
    const stateful = await tenant.invoke(id, { ...list, input: { stateful: true } })
    expect(values(stateful.text)).toMatchObject([{ identity: 'a1' }, { identity: 'a2' }])
    tenant.sandbox.behaviour.invokeForm = 'mixed'
    const mixed = await tenant.invoke(id, { type, input: { count: 3 } })
    expect(values(mixed.text)).toEqual([
      { type: 'output', data: { n: 0 } },
      { n: 1 },
      { type: 'output', data: { n: 2 } },
    ])
    tenant.sandbox.behaviour.invokeForm = 'wrapped'
    tenant.sandbox.behaviour.invokeSeparator = 'none'
    tenant.sandbox.behaviour.invokeContentType = 'application/json'
    const tight = await tenant.invoke(id, { type, input: { count: 2 } })
    expect(tight.text).toBe('{"data":{"n":0},"type":"output"}{"data":{"n":1},"type":"output"}')
    expect(tight.headers.get('content-type')).toBe('application/json')
  })

  test('passes a stateId unchanged, or resolves it', async () => {
    const input = { stateId: '{"counter":4}' }
    const run = async () => values((await tenant.invoke(id, { type: 'probe:state', input })).text)[0]
    expect(await run()).toEqual({ type: 'output', data: { was: null } })
    tenant.sandbox.behaviour.stateId = 'resolved'
    expect(await run()).toEqual({ type: 'output', data: { was: { counter: 4 } } })
    expect((await tenant.invoke(id, { type: 'probe:state', input: { stateId: 'x' } })).status).toBe(400)
  })

  test('has the source-data interface, when so configured', async () => {
    const path = '/sp-conn-runtime-exec/runtime-connector-invoke'
    const json = { type: 'probe:input', tag: 'latest', config: {}, input: { queryInput: {} } }
    const direct = await tenant.send('POST', `${path}/probe/invoke-direct`, { json })
    expect(values(direct.text)).toEqual([{ type: 'output', data: { queryInput: {} } }])
    const discover = await tenant.send('POST', path, { json: { ...json, connectorRef: id } })
    expect(values(discover.text)).toEqual([{ type: 'output', data: { queryInput: {} } }])
    expect((await tenant.send('POST', path, { json })).status).toBe(400)
    tenant.sandbox.behaviour.sourceData = false
    const refused = await tenant.send('POST', path, { json: { ...json, connectorRef: id } })
    expect([refused.status, refused.json]).toEqual([403, errorShape()])
  })
})

describe('a command that fails', () => {
  const type = 'probe:not-found'

  test('is answered with the error body of the platform, with an errorType when so configured', async () => {
    const plain = await tenant.invoke(id, { type })
    expect([plain.status, plain.json]).toEqual([500, errorShape('[ConnectorError] account not found')])
    tenant.sandbox.behaviour.errorTypeInAnswer = true
    tenant.sandbox.behaviour.failedInvokeStatus = 400
    const typed = await tenant.invoke(id, { type })
    expect([typed.status, typed.json]).toEqual([
      400,
      { ...errorShape('[ConnectorError] account not found'), errorType: 'notFound' },
    ])
    expect((await tenant.invoke(id, { type: 'probe:generic' })).json).toMatchObject({ errorType: 'generic' })
  })

  test('is answered with one field, a text, or a text with status 200', async () => {
    const { behaviour } = tenant.sandbox
    behaviour.failedInvoke = 'error'
    const error = await tenant.invoke(id, { type })
    expect([error.status, error.json]).toEqual([500, { error: '[ConnectorError] account not found' }])
    behaviour.failedInvoke = 'text'
    const text = await tenant.invoke(id, { type })
    expect([text.status, text.headers.get('content-type')]).toEqual([500, 'application/x-ndjson'])
    expect(text.text).toMatch(/^notFound error: \n \+ ConnectorError: account not found/)
    const thrown = await tenant.invoke(id, { type: 'probe:string' })
    expect(thrown.text).toBe("generic error: \n + 'just a string'")
    behaviour.failedInvoke = 'stream'
    const stream = await tenant.invoke(id, { type: 'probe:generic' })
    expect(stream.status).toBe(200)
    expect(stream.text).toMatch(/^generic error: \n \+ ConnectorError: it went wrong/)
  })

  test('after output ends the answer with a text, a body, or a broken connection', async () => {
    const late = { type: 'probe:fail-after-output' }
    const outputs = '{"data":{"n":1},"type":"output"}\n{"data":{"n":2},"type":"output"}\n'
    const text = await tenant.invoke(id, late)
    expect(text.status).toBe(200)
    expect(text.text.startsWith(`${outputs}generic error: \n + ConnectorError: boom after output`)).toBe(true)
    tenant.sandbox.behaviour.failedInvokeLate = 'body'
    const body = await tenant.invoke(id, late)
    expect(body.text.slice(0, outputs.length)).toBe(outputs)
    expect(JSON.parse(body.text.slice(outputs.length))).toEqual(errorShape('[ConnectorError] boom after output'))
    tenant.sandbox.behaviour.failedInvokeLate = 'reset'
    await expect(tenant.invoke(id, late)).rejects.toThrow('terminated')
  })

  test.each([
    ['refuses its config', { type: 'std:test-connection', config: { token: 'wrong' } }, 'the token is not right'],
    ['is not there', { type: 'std:nothing' }, 'unsupported command'],
    ['exits', { type: 'probe:exit' }, ''],
    ['sends too much', { type: 'probe:send', input: { bytes: 300 * 1024 } }, ''],
  ])('because it %s is an answer like any other, and the next command runs', async (_name, body, message) => {
    const reply = await tenant.invoke(id, body)
    expect([reply.status, reply.json]).toEqual([
      500,
      errorShape(expect.stringMatching(`^\\[ConnectorError\\] .*${message}`)),
    ])
    expect((await tenant.invoke(id, list)).status).toBe(200)
  })

  test('because the bundle does not load gets an error answer too', async () => {
    await tenant.connector('tiny')
    await tenant.upload('tiny', await tinyZip('breaks\nthrow new Error("at load")'))
    const reply = await tenant.invoke('tiny', { type: 'std:spec:read' })
    expect([reply.status, reply.json]).toEqual([500, errorShape(expect.stringContaining('at load'))])
  })
})

describe('an answer', () => {
  test('is sent while the command still runs, and a disconnect ends the command', async () => {
    const json = { type: 'probe:wait', config: {}, input: { ms: 600_000 } }
    const response = await tenant.open('POST', `/beta/platform-connectors/${id}/invoke`, { json })
    const reader = response.body?.getReader()
    const first = Buffer.from((await reader?.read())?.value ?? []).toString()
    expect(JSON.parse(first)).toMatchObject({ data: { started: true } })
    await reader?.cancel()
    for (;;) {
      const outcomes = await tenant.logs({ event: 'commandOutcome' })
      if (outcomes.length === 0) continue
      expect(outcomes).toMatchObject([{ level: 'ERROR', message: { completed: false } }])
      break
    }
    expect((await tenant.invoke(id, list)).status).toBe(200)
  })

  test('waits for a client that does not read', async () => {
    const config = {}
    const json = { type: 'probe:backpressure', config, input: { count: 600, bytes: 100_000 } }
    const response = await tenant.open('POST', `/beta/platform-connectors/${id}/invoke`, { json })
    // The same process counts what it could send. It must come to rest before all 60 MB are sent.
    let sent = -1
    for (let unchanged = 0; unchanged < 20; ) {
      const reply = await tenant.invoke(id, { type: 'probe:counter', config })
      const { counter } = (values(reply.text)[0] as { data: { counter: number } }).data
      unchanged = counter === sent ? unchanged + 1 : 0
      sent = counter
    }
    expect(sent).toBeLessThan(600)
    expect(values(await response.text())).toHaveLength(601)
    expect((await tenant.logs({ event: 'commandOutcome' })).at(-1)).toMatchObject({
      message: { commandType: 'probe:backpressure', completed: true },
    })
  })

  test('that a fault drops or cuts still leaves its logs', async () => {
    tenant.sandbox.inject({ times: 1, status: 'reset-after-work' })
    await expect(tenant.invoke(id, list)).rejects.toThrow('fetch failed')
    tenant.sandbox.inject({ times: 1, status: 'cut' })
    await expect(tenant.invoke(id, list)).rejects.toThrow('terminated')
    while ((await tenant.logs({ event: 'commandOutcome' })).length < 2) await new Promise(setImmediate)
    expect(await tenant.logs({ event: 'commandOutcome' })).toMatchObject([
      { message: { completed: true } },
      { message: { completed: false } },
    ])
  })

  test('ends with its process when the connector is deleted meanwhile', async () => {
    const json = { type: 'probe:wait', config: {}, input: { ms: 600_000 } }
    const response = await tenant.open('POST', `/beta/platform-connectors/${id}/invoke`, { json })
    const text = response.text()
    await tenant.send('DELETE', `/beta/platform-connectors/${id}`)
    const { pid } = (JSON.parse((await text).split('\n')[0] ?? '') as { data: { pid: number } }).data
    expect(alive(pid)).toBe(false)
  })

  test('ends when the sandbox closes, and no process is left', async () => {
    const json = { type: 'probe:wait', config: {}, input: { ms: 600_000 } }
    const response = await tenant.open('POST', `/beta/platform-connectors/${id}/invoke`, { json })
    const reader = response.body?.getReader()
    const first = Buffer.from((await reader?.read())?.value ?? []).toString()
    const { pid } = (JSON.parse(first) as { data: { pid: number } }).data
    await tenant.sandbox.close()
    expect(alive(pid)).toBe(false)
    await expect(reader?.read()).rejects.toThrow('terminated')
  })
})

describe('many bundles', () => {
  test('are kept running up to a maximum number, and none is ended while it works', async () => {
    const refs = await Promise.all(Array.from({ length: 10 }, (_, n) => tenant.probe(`probe-${n}`)))
    const count = async (ref: string) => {
      const reply = await tenant.invoke(ref, { type: 'probe:count' })
      return (values(reply.text)[0] as { data: { counter: number } }).data.counter
    }
    for (const ref of refs) expect(await count(ref)).toBe(1)
    expect(await count(refs[9] ?? '')).toBe(2)
    // Its process had to go, and what it had in memory.
    expect(await count(refs[0] ?? '')).toBe(1)
    const replies = await Promise.all(refs.map((ref) => tenant.invoke(ref, { type: 'probe:wait', input: { ms: 300 } })))
    for (const reply of replies) expect(values(reply.text)).toHaveLength(2)
  })
})

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
