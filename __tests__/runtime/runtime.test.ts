import { buildProbe, probeConfig, writeBundle } from '../support/bundle.js'
import { closeAll, open, openProbe, output, pidOf, run } from './harness.js'

/** For tests that leave the process as it was. */
let shared: Awaited<ReturnType<typeof openProbe>>

beforeAll(async () => {
  shared = await openProbe()
})
afterAll(closeAll)

describe('a command', () => {
  it('yields its messages in order and with all types', async () => {
    const runtime = shared
    const { messages, error } = await run(runtime, 'probe:state', { state: { counter: 4 } })
    expect(error).toBeUndefined()
    expect(messages).toEqual([
      { data: { was: { counter: 4 } }, type: 'output' },
      { data: { counter: 5 }, type: 'state' },
    ])
    expect((await run(runtime, 'probe:patch-config')).messages).toEqual([
      { data: [{ op: 'add', path: '/since', value: 1 }], type: 'config' },
      { data: {}, type: 'output' },
    ])
    expect((await run(runtime, 'probe:keepalive', { count: 1, every: 1 })).messages).toEqual([
      { data: {}, type: 'keepAlive' },
      { data: { alive: true }, type: 'output' },
    ])
  })

  it('may send nothing, null and undefined, and may be synchronous', async () => {
    const runtime = shared
    expect(await run(runtime, 'probe:nothing')).toEqual({ messages: [], outputs: [], logs: [], error: undefined })
    expect((await run(runtime, 'probe:null')).messages).toEqual([{ data: null, type: 'output' }])
    const [sent] = (await run(runtime, 'probe:undefined')).messages
    expect(Object.keys(sent ?? {})).toEqual(['type'])
    expect((await run(runtime, 'probe:sync')).outputs).toEqual([{ sync: true }])
  })

  it('gets its config, its unchanged input, and its context', async () => {
    const runtime = shared
    const config = { token: 'ä', deep: [1, null, { big: 'x'.repeat(300_000) }] }
    expect(await output(runtime, 'probe:input', ['ü', null, 1.5])).toEqual(['ü', null, 1.5])
    expect((await run(runtime, 'probe:input')).messages).toEqual([{ type: 'output' }])
    const { outputs, error } = await run(runtime, 'probe:config', {}, { config: { token: config.token } })
    expect([outputs, error]).toEqual([[{ token: 'ä' }], undefined])
    expect((await run(runtime, 'probe:nothing', {}, { config })).error).toBeUndefined()
    const context = await run(
      runtime,
      'probe:context',
      {},
      { context: { version: 7, requestId: 'r', invocationId: 'i' } },
    )
    expect(context.outputs).toEqual([{ version: 7, requestId: 'r', invocationId: 'i', commandType: 'probe:context' }])
  })

  it('reads with reloadConfig what it has patched in the same invocation, and nothing of another', async () => {
    const directory = await writeBundle({
      'index.js': `exports.connector = { handlers: new Map(), async _exec(type, context, input, res) {
        const patch = [{ op: 'add', path: '/since', value: { at: 1 } }]
        if (input.patch) res.write({ type: 'config', data: patch })
        patch[0].value.at = 2
        if (input.bad) res.write({ type: 'config', data: [{ op: 'remove', path: '/nothing' }] })
        res.write({ type: 'output', data: await context.reloadConfig() })
      } }`,
    })
    const runtime = open({ directory })
    const config = { token: 'a' }
    expect(await output(runtime, 'a', { patch: true }, config)).toEqual({ token: 'a', since: { at: 1 } })
    expect(await output(runtime, 'a', {}, config)).toEqual({ token: 'a' })
    expect((await run(runtime, 'a', { bad: true }, { config })).error?.message).toContain(
      'There is nothing at "/nothing"',
    )
  })

  it('reads the spec beside the bundle', async () => {
    const runtime = shared
    expect(await output(runtime, 'std:spec:read', {})).toMatchObject({ specification: { name: 'Probe' } })
  })

  it('fails without a handler', async () => {
    const { error } = await run(shared, 'probe:unknown')
    expect(error).toMatchObject({ kind: 'connector', message: '[Error] unsupported command: probe:unknown' })
  })

  it('shares memory with other commands of the same config only', async () => {
    const runtime = await openProbe()
    const created = await output<{ identity: string }>(runtime, 'std:account:create', { attributes: { name: 'Joan' } })
    const read = await output(runtime, 'std:account:read', { identity: created.identity })
    expect(read).toMatchObject({ attributes: { name: 'Joan' }, customized: true })
    const other = { ...probeConfig, other: true }
    const elsewhere = await run(runtime, 'std:account:read', { identity: created.identity }, { config: other })
    expect(elsewhere.error).toMatchObject({ errorType: 'notFound' })
  })

  it('runs concurrently with others in the same process', async () => {
    const runtime = shared
    await pidOf(runtime)
    const [a, b] = await Promise.all([run(runtime, 'probe:wait', { ms: 100 }), run(runtime, 'probe:wait', { ms: 1 })])
    expect(a.outputs[0]).toEqual(b.outputs[0])
    expect([a.outputs.length, b.outputs.length]).toEqual([2, 2])
  })

  it('keeps the outputs from before its failure', async () => {
    const { outputs, error } = await run(shared, 'probe:fail-after-output')
    expect(outputs).toEqual([{ n: 1 }, { n: 2 }])
    expect(error).toMatchObject({ kind: 'connector', errorType: 'generic', remoteMessage: 'boom after output' })
  })

  it('causes a warning when it sends after its end', async () => {
    const runtime = await openProbe()
    expect((await run(runtime, 'probe:after-output', { after: 1 })).outputs).toEqual([{ n: 1 }])
    await run(runtime, 'probe:wait', { ms: 50 })
    expect(runtime.idle).toEqual([
      { level: 'WARN', message: expect.stringContaining('probe:after-output sent a message after its end') },
    ])
  })
})

describe('an error of the connector', () => {
  it('keeps its type, although the class comes from the bundle', async () => {
    const runtime = shared
    const missing = await run(runtime, 'probe:not-found')
    expect(missing.error).toMatchObject({
      kind: 'connector',
      errorType: 'notFound',
      message: '[ConnectorError] account not found',
      remoteName: 'ConnectorError',
    })
    expect(missing.error?.remoteStack).toContain('probe:not-found')
    expect((await run(runtime, 'probe:generic')).error).toMatchObject({ errorType: 'generic' })
  })

  it.each([
    ['string', 'just a string'],
    ['undefined', 'undefined was thrown'],
    ['null', 'null was thrown'],
    ['number', '42 was thrown'],
    ['symbol', 'Symbol(odd) was thrown'],
    ['object', 'a plain object'],
    ['getter-that-throws', '{ message: [Getter], stack: [Getter] }'],
    ['proxy', '{}'],
    ['type-error', '[TypeError] line one line two'],
  ])('may be anything: %s', async (what, message) => {
    const { error } = await run(shared, 'probe:throw', { what })
    expect(error).toMatchObject({ kind: 'connector', errorType: 'generic', message })
  })

  it('is thrown for a value that is not JSON, and the process continues', async () => {
    const runtime = await openProbe()
    const pid = await pidOf(runtime)
    const { error } = await run(runtime, 'probe:circular')
    expect(error).toMatchObject({ kind: 'connector', message: expect.stringContaining('circular structure') })
    expect(error?.remoteStack).toContain('probe:circular')
    expect((await run(runtime, 'probe:bigint')).error?.message).toMatch(/BigInt/)
    expect(await pidOf(runtime)).toBe(pid)
  })
})

describe('customizers', () => {
  it('of a second bundle replace those of the first', async () => {
    const customizer = await writeBundle({
      'index.js': `exports.connectorCustomizer = {
        handlers: new Map([
          ['before:std:account:read', async (context, input) => ({ identity: 'a2' })],
          ['after:std:account:read', async (context, output) => ({ ...output, second: true })],
        ]),
        handlerKey: (kind, type) => kind + ':' + type,
        async _exec() {},
      }`,
    })
    const runtime = await openProbe()
    const pid = await pidOf(runtime)
    const customized = async (type: string, input: unknown) =>
      (await run(runtime, type, input, { customizerDirectory: customizer })).outputs[0]
    const read = await customized('std:account:read', { identity: 'a1' })
    expect(read).toMatchObject({ identity: 'a2', second: true })
    expect(read).not.toHaveProperty('customized')
    // What the connector holds in memory is the same with the customizer and without.
    expect(await customized('probe:pid', {})).toEqual({ pid })
    expect(await output(runtime, 'std:account:read', { identity: 'a1' })).toMatchObject({ identity: 'a1' })
  })

  it('alone can be inspected and run', async () => {
    const directory = await writeBundle({
      'index.js': `exports.connectorCustomizer = () => ({
        handlers: new Map([['before:std:account:list', 1]]),
        async _exec(type, context, input) { return { type, input, command: context.commandType } },
      })`,
    })
    const runtime = open({ directory })
    expect(await runtime.inspect()).toMatchObject({
      exports: { connector: false, customizer: true },
      handlers: [],
      customizerHandlers: ['before:std:account:list'],
    })
    expect(await output(runtime, 'before:std:account:list', { a: 1 })).toEqual({
      type: 'before:std:account:list',
      input: { a: 1 },
      command: 'before:std:account:list',
    })
  })

  it('change the operations that the connector offers to them, before and after', async () => {
    const connector = await writeBundle({
      'index.js': `exports.connector = { handlers: new Map(), async _exec(type, context, input, res) {
        const users = await context.customizedOperation('GetUsers:before', { filter: input.filter })
        res.write({ type: 'output', data: await context.customizedOperation('GetUsers:after', { ...users, found: 1 }) })
      } }`,
    })
    const customizer = await writeBundle({
      'index.js': `exports.connectorCustomizer = { handlers: new Map(), async _exec() { throw new Error('not this') },
        customizedOperationHandlers: new Map([
          ['GetUsers:before', (context, input) => ({ ...input, by: context.commandType })],
          ['GetUsers:after', async (context, input) => ({ ...input, found: input.found + 1 })],
        ]) }`,
    })
    const runtime = open({ directory: connector })
    expect(await output(runtime, 'std:account:list', { filter: 'a' })).toEqual({ filter: 'a', found: 1 })
    const { outputs } = await run(runtime, 'std:account:list', { filter: 'a' }, { customizerDirectory: customizer })
    expect(outputs).toEqual([{ filter: 'a', by: 'std:account:list', found: 2 }])
    const alone = open({ directory: customizer })
    expect(await alone.inspect()).toMatchObject({
      customizerHandlers: [],
      customizedOperations: ['GetUsers:after', 'GetUsers:before'],
    })
    expect(await output(alone, 'GetUsers:after', { found: 4 })).toEqual({ found: 5 })
  })

  it('are required in a second bundle', async () => {
    const runtime = await openProbe()
    const invoke = (customizerDirectory: string) => run(runtime, 'probe:sync', {}, { customizerDirectory })
    const { error } = await invoke(await writeBundle({ 'index.js': 'exports.other = 1' }))
    expect(error).toMatchObject({ kind: 'load', message: expect.stringContaining('connectorCustomizer') })
    const { error: thrown } = await invoke(await writeBundle({ 'index.js': "throw new Error('no licence')" }))
    expect(thrown).toMatchObject({ kind: 'load', message: expect.stringContaining('customizer bundle: no licence') })
    const folder = await writeBundle({ 'other.js': '' })
    expect((await invoke(folder)).error).toMatchObject({ kind: 'load', message: expect.stringContaining(folder) })
    expect((await run(runtime, 'probe:sync')).error).toBeUndefined()
  })
})

describe('stopping', () => {
  it('by the signal keeps a process that still responds', async () => {
    const runtime = await openProbe()
    const pid = await pidOf(runtime)
    const controller = new AbortController()
    const events = runtime.invoke({
      type: 'probe:wait',
      input: { ms: 60_000 },
      config: probeConfig,
      signal: controller.signal,
    })
    expect((await events.next()).value).toMatchObject({ kind: 'message' })
    controller.abort()
    await expect(events.next()).rejects.toMatchObject({ kind: 'aborted', message: 'probe:wait was stopped' })
    expect(await pidOf(runtime)).toBe(pid)
  })

  it('by the signal ends a process that does not respond, and a new one replaces it', async () => {
    const runtime = await openProbe()
    const pid = await pidOf(runtime)
    const controller = new AbortController()
    const looping = run(runtime, 'probe:loop', {}, { signal: controller.signal })
    setTimeout(() => controller.abort(), 50)
    expect((await looping).error).toMatchObject({ kind: 'aborted' })
    expect(await pidOf(runtime)).not.toBe(pid)
  })

  it('with an aborted signal happens before the start', async () => {
    const { error } = await run(shared, 'probe:sync', {}, { signal: AbortSignal.abort() })
    expect(error).toMatchObject({ kind: 'aborted' })
  })

  it('by leaving the loop early lets the next command run', async () => {
    const runtime = await openProbe()
    for await (const event of runtime.invoke({ type: 'probe:wait', input: { ms: 60_000 }, config: probeConfig })) {
      expect(event.kind).toBe('message')
      break
    }
    expect(await output(runtime, 'probe:sync')).toEqual({ sync: true })
  })

  it('by close fails running and later commands', async () => {
    const runtime = await openProbe()
    const waiting = run(runtime, 'probe:hang')
    await pidOf(runtime)
    await runtime.close()
    await runtime.close()
    expect((await waiting).error).toMatchObject({ kind: 'aborted' })
    expect((await run(runtime, 'probe:sync')).error).toMatchObject({ kind: 'aborted' })
  })
})

describe('inspection', () => {
  it('returns exports and handlers', async () => {
    const inspection = await open({ directory: await buildProbe() }).inspect()
    expect(inspection.exports).toEqual({ connector: true, customizer: true })
    expect(inspection.handlers).toEqual(expect.arrayContaining(['std:spec:read', 'std:account:list', 'probe:exit']))
    expect(inspection.handlers).toEqual([...inspection.handlers].sort())
    expect(inspection.customizerHandlers).toEqual(['after:std:account:read', 'before:std:account:read'])
    expect(inspection.factoryError).toBeUndefined()
  })

  it('reports what the bundle does to its process', async () => {
    const code = `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; process.exit = () => {}
      exports.connector = { handlers: new Map(), _exec: async () => {} }`
    const inspection = await open({ directory: await writeBundle({ 'index.js': code }) }).inspect()
    expect(inspection.effects).toEqual(['tls-unverified', 'exit-replaced'])
    expect((await open({ directory: await buildProbe() }).inspect()).effects).toEqual([])
  })

  it('reports a connector that cannot be created without its config', async () => {
    const directory = await writeBundle({
      'index.js': `exports.connector = () => {
        const { token } = JSON.parse(Buffer.from(process.env.CONNECTOR_CONFIG, 'base64'))
        if (!token) throw new Error('token must be provided')
        return { handlers: new Map([['std:account:list', 1]]), _exec: async () => {} }
      }`,
    })
    const runtime = open({ directory })
    expect(await runtime.inspect()).toMatchObject({ handlers: [], factoryError: 'token must be provided' })
    expect(await runtime.inspect({ token: 'x' })).toMatchObject({ handlers: ['std:account:list'] })
  })

  it('accepts only the known members of a frame that a connector sends itself', async () => {
    const directory = await writeBundle({
      'index.js': `exports.connector = () => {
        const made = { handlers: ['x'], customizerHandlers: [], customizedOperations: [], effects: [], exports: { connector: false }, loadTime: -1, loadError: 'x' }
        require('fs').writeSync(4, JSON.stringify({ kind: 'inspection', made }) + '\\n')
        return new Promise(() => {})
      }`,
    })
    expect(await open({ directory }).inspect()).toEqual({
      exports: { connector: true, customizer: false },
      loadTime: expect.any(Number),
      handlers: ['x'],
      customizerHandlers: [],
      customizedOperations: [],
      effects: [],
    })
  })

  const connector = `exports.connector = { handlers: new Map([['std:account:list', 1]]), _exec: async () => {} }`
  it.each<[string, string, object]>([
    [
      'its customizer',
      `${connector}; exports.connectorCustomizer = () => { throw new Error('no rules') }`,
      {
        exports: { connector: true, customizer: true },
        handlers: ['std:account:list'],
        customizerFactoryError: 'no rules',
      },
    ],
    [
      'either, of a bundle that ends its process',
      'exports.connector = exports.connectorCustomizer = () => process.exit(4)',
      {
        exports: { connector: true, customizer: true },
        factoryError: expect.stringMatching(
          /^the connector ended its own process while it was created, with exit code 4: /,
        ),
        customizerFactoryError: expect.stringMatching(/ended its own process while it was created/),
      },
    ],
    [
      'a customizer that is alone',
      'exports.connectorCustomizer = () => process.exit(4)',
      { exports: { connector: false, customizer: true }, customizerFactoryError: expect.stringMatching(/exit code 4/) },
    ],
    [
      'a connector of a bundle that crashes',
      `exports.connector = () => new Promise(() => setTimeout(() => { throw new Error('too late') }))`,
      { factoryError: 'the connector crashed while it was created: uncaught exception: [Error] too late' },
    ],
    [
      'a connector of a bundle that meddles',
      `exports.connector = () => {
        const made = { handlers: [], customizerHandlers: [], customizedOperations: [], effects: [], factoryError: {} }
        require('fs').writeSync(4, JSON.stringify({ kind: 'inspection', made }) + '\\n')
        return new Promise(() => {})
      }`,
      {
        factoryError: 'the connector wrote into the channel to its runtime while it was created; its process was ended',
      },
    ],
  ])('says of what is loaded that it could not be made: %s', async (_what, code, expected) => {
    const inspection = await open({ directory: await writeBundle({ 'index.js': code }) }).inspect()
    expect(inspection).toMatchObject({ loadTime: expect.any(Number), ...expected })
    if (!('factoryError' in expected)) expect(inspection).not.toHaveProperty('factoryError')
    if (!('customizerFactoryError' in expected)) expect(inspection).not.toHaveProperty('customizerFactoryError')
  })
})

it('keeps at most four processes, and ends the one that was idle longest', async () => {
  const runtime = await openProbe()
  const config = (n: number) => ({ ...probeConfig, n })
  const pids: number[] = []
  for (let n = 0; n < 4; n += 1) {
    pids.push(await pidOf(runtime, config(n)))
  }
  expect(await pidOf(runtime, config(0))).toBe(pids[0])
  await pidOf(runtime, config(4))
  expect(await pidOf(runtime, config(0))).toBe(pids[0])
  expect(await pidOf(runtime, config(1))).not.toBe(pids[1])
})

it('lets a fifth config wait until a process is free', async () => {
  const runtime = await openProbe()
  const config = (n: number) => ({ ...probeConfig, n })
  const controllers = [0, 1, 2, 3].map(() => new AbortController())
  const busy = controllers.map((controller, n) =>
    runtime.invoke({ type: 'probe:wait', input: { ms: 60_000 }, config: config(n), signal: controller.signal }),
  )
  await Promise.all(busy.map((events) => events.next()))
  let done = false
  const fifth = output(runtime, 'probe:sync', {}, config(4)).finally(() => {
    done = true
  })
  await output(runtime, 'probe:wait', { ms: 50 }, config(0))
  expect(done).toBe(false)
  controllers[2]?.abort()
  await expect(busy[2]?.next()).rejects.toMatchObject({ kind: 'aborted' })
  expect(await fifth).toEqual({ sync: true })
})
