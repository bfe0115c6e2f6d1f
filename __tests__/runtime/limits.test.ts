import { probeConfig, writeBundle } from '../support/bundle.js'
import { closeAll, gone, open, openProbe, output, pidOf, run } from './harness.js'

afterEach(closeAll)

describe('a send', () => {
  it('of more than the limit fails its command and nothing else', async () => {
    const runtime = await openProbe({ limits: { sendBytes: 1000 } })
    const pid = await pidOf(runtime)
    const waiting = run(runtime, 'probe:wait', { ms: 100 })
    const { outputs, error } = await run(runtime, 'probe:big-send', { bytes: 1000 })
    expect(outputs).toEqual([{ ok: true }])
    expect(error).toMatchObject({ kind: 'limit', limit: 'send-size', message: expect.stringContaining('at most 1000') })
    expect((await waiting).outputs).toHaveLength(2)
    expect(await pidOf(runtime)).toBe(pid)
  })

  it('is measured as JSON with its metadata', async () => {
    const data = { text: 'ä'.repeat(100) }
    const bytes = Buffer.byteLength(JSON.stringify({ data, type: 'output' }))
    const exact = await openProbe({ limits: { sendBytes: bytes } })
    expect((await run(exact, 'probe:input', data)).outputs).toEqual([data])
    const less = await openProbe({ limits: { sendBytes: bytes - 1 } })
    expect((await run(less, 'probe:input', data)).error).toMatchObject({ limit: 'send-size' })
  })

  it('of 256 KiB is the limit of the platform', async () => {
    const runtime = await openProbe()
    const room = 256 * 1024 - '{"data":"","type":"output"}'.length
    expect((await run(runtime, 'probe:input', 'x'.repeat(room))).error).toBeUndefined()
    expect((await run(runtime, 'probe:input', 'x'.repeat(room + 1))).error).toMatchObject({ limit: 'send-size' })
  })
})

describe('the idle time', () => {
  it.each(['probe:hang', 'probe:loop'])(
    'of %s ends the command, and the next command gets a new process',
    async (type) => {
      const runtime = await openProbe({ limits: { idleTime: 300 } })
      const pid = await pidOf(runtime)
      const { error } = await run(runtime, type)
      expect(error).toMatchObject({ kind: 'limit', limit: 'idle-time', message: expect.stringContaining('300 ms') })
      await gone(pid)
      expect(await pidOf(runtime)).not.toBe(pid)
    },
  )

  it('is restarted by keepAlive', async () => {
    const runtime = await openProbe({ limits: { idleTime: 500 } })
    await pidOf(runtime)
    const { error, messages } = await run(runtime, 'probe:keepalive', { count: 8, every: 100 })
    expect(error).toBeUndefined()
    expect(messages).toHaveLength(9)
  })

  it('does not affect concurrent commands', async () => {
    const runtime = await openProbe({ limits: { idleTime: 500 } })
    await pidOf(runtime)
    const beside = run(runtime, 'probe:keepalive', { count: 12, every: 80 })
    expect((await run(runtime, 'probe:hang')).error).toMatchObject({ limit: 'idle-time' })
    expect((await beside).outputs).toEqual([{ alive: true }])
  })
})

it('slows the handler when the reader is slow, without counting that as idle', async () => {
  const runtime = await openProbe({ limits: { idleTime: 500 } })
  const count = 40
  const events = runtime.invoke({ type: 'probe:backpressure', input: { count, bytes: 200_000 }, config: probeConfig })
  await events.next()
  // Longer than the idle time, and long enough for a handler that nothing slows.
  await run(runtime, 'probe:keepalive', { count: 10, every: 80 })
  const { counter } = await output<{ counter: number }>(runtime, 'probe:counter')
  expect(counter).toBeGreaterThan(0)
  expect(counter).toBeLessThan(10)
  let received = 1
  for await (const event of events) {
    received += event.kind === 'message' ? 1 : 0
  }
  expect(received).toBe(count + 1)
})

describe('memory', () => {
  it.each(['probe:memory', 'probe:buffers'])('is limited: %s', async (type) => {
    const runtime = await openProbe({ limits: { memory: 96 } })
    const pid = await pidOf(runtime)
    const { error, logs } = await run(runtime, type)
    expect(error).toMatchObject({
      kind: 'limit',
      limit: 'memory',
      message: `the connector used more than 96 MiB of memory during ${type}, all that the platform gives it`,
    })
    expect(logs).toEqual([])
    await gone(pid)
    expect(await output(runtime, 'probe:sync')).toEqual({ sync: true })
  })
})

describe('loading', () => {
  it.each([
    ['an endless loop', 'for (;;) {}'],
    ['a promise that is never kept', 'await new Promise(() => {})\nexport const connector = {}'],
  ])('is ended after a while: %s', async (_what, code) => {
    const runtime = open({ directory: await writeBundle({ 'index.js': code }), limits: { loadTime: 500 } })
    const expected = { kind: 'limit', limit: 'load-time', message: 'the bundle did not load within 500 ms' }
    await expect(runtime.inspect()).rejects.toMatchObject(expected)
    expect((await run(runtime, 'std:account:list')).error).toMatchObject(expected)
  })

  it('includes creating the connector when it is inspected', async () => {
    const code = 'exports.connector = () => new Promise(() => {})'
    const runtime = open({ directory: await writeBundle({ 'index.js': code }), limits: { loadTime: 1000 } })
    expect(await runtime.inspect()).toMatchObject({
      exports: { connector: true, customizer: false },
      handlers: [],
      factoryError: 'it was not made within 1 s',
    })
  })
})
