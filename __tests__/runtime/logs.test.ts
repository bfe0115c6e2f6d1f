import { LineReader, parseLine } from '../../src/runtime/log-lines.js'
import type { ConnectorLogLine } from '../../src/runtime/types.js'
import { probeConfig, writeBundle } from '../support/bundle.js'
import { closeAll, open, openProbe, run } from './harness.js'

afterEach(closeAll)

describe('a command', () => {
  it('yields the lines logged by logger, console and descriptor, separate from its messages', async () => {
    const { logs, messages } = await run(await openProbe(), 'probe:log', {}, { context: { invocationId: 'i1' } })
    expect(messages).toEqual([{ data: {}, type: 'output' }])
    const fromLogger = { invocationId: 'i1', commandType: 'probe:log' }
    // Which of the two streams is read first is left to chance.
    const isError = ({ message }: ConnectorLogLine) => String(message).startsWith('console ')
    expect(logs.filter((line) => !isError(line))).toEqual([
      { level: 'INFO', message: { level: 'INFO', account: 'a1', message: 'from the logger', ...fromLogger } },
      { level: 'WARN', message: { level: 'WARN', message: 'a warning', ...fromLogger } },
      { level: 'INFO', message: 'from the console' },
      { level: 'INFO', message: 'in two writes' },
      { level: 'INFO', message: 'straight to the descriptor' },
    ])
    expect(logs.filter(isError)).toEqual([
      { level: 'WARN', message: 'console warning' },
      { level: 'ERROR', message: 'console error' },
    ])
  })

  it('logs debug lines when its config enables them', async () => {
    const config = { ...probeConfig, spConnDebugLoggingEnabled: true }
    const { logs } = await run(await openProbe(), 'probe:log', {}, { config })
    expect(logs).toContainEqual({ level: 'DEBUG', message: expect.objectContaining({ message: 'only in debug' }) })
  })

  it('gets its own lines while several run at once', async () => {
    const runtime = await openProbe()
    await run(runtime, 'probe:sync')
    const names = ['one', 'two', 'three']
    const results = await Promise.all(names.map((name) => run(runtime, 'probe:log-alone', { name })))
    results.forEach(({ logs }, index) => {
      const name = names[index]
      const own = (text: unknown) => (typeof text === 'string' ? text.split(' ')[0] : (text as { name: string }).name)
      expect(logs).toHaveLength(6)
      expect(logs.map(({ message }) => own(message))).toEqual(Array(6).fill(name))
    })
    expect(runtime.idle).toEqual([])
  })

  it('may write anything to stdout', async () => {
    const { logs, outputs, error } = await run(await openProbe(), 'probe:stdout-garbage', { bytes: 300_000 })
    expect([outputs, error]).toEqual([[{ ok: true }], undefined])
    const texts = logs.map(({ message }) => String(message))
    expect(texts.slice(1, 4)).toEqual(['::error::not a command', '{"level":', '{"kind":"done","id":1}'])
    expect(texts[4]).toMatch(/^y{262144}… \(line cut after 262144 characters\)$/)
    expect(texts[5]).toBe('no newline at the end')
  })

  it('may log a value that is nested too deeply to be kept', async () => {
    const line = `{"level":"ERROR","message":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`
    const code = `exports.connector = {
      handlers: new Map([['std:test-connection', 0]]),
      async _exec(type, context, input, writable) {
        console.log(${JSON.stringify(line)})
        writable.write({ data: {}, type: 'output' })
      },
    }`
    const runtime = open({ directory: await writeBundle({ 'index.js': code }) })
    const { logs, messages, error } = await run(runtime, 'std:test-connection')
    expect([error, messages]).toEqual([undefined, [{ data: {}, type: 'output' }]])
    expect(logs).toEqual([{ level: 'INFO', message: line }])
  })

  it('that logs faster than it is read loses lines, and their number is logged', async () => {
    const runtime = await openProbe()
    const events = runtime.invoke({ type: 'probe:log-flood', input: { count: 10_200 }, config: probeConfig })
    const first = await events.next()
    expect(first.value).toEqual({ kind: 'log', line: { level: 'INFO', message: 'line 0' } })
    // All of it has arrived when a later command of the same process is done.
    await run(runtime, 'probe:log')
    const rest: (ConnectorLogLine | undefined)[] = []
    for await (const event of events) {
      rest.push(event.kind === 'log' ? event.line : undefined)
    }
    const lines = rest.filter((line) => line !== undefined)
    const dropped = /^(\d+) log lines were dropped/.exec(String(lines.at(-1)?.message))
    expect(lines.length + Number(dropped?.[1])).toBe(10_200)
  })
})

it('passes lines written while loading to onIdleLog', async () => {
  const directory = await writeBundle({
    'index.js': `console.log('loading'); console.error('careful'); exports.connector = { _exec: async () => {} }`,
  })
  const lines: ConnectorLogLine[] = []
  const runtime = open({ directory, onIdleLog: (line) => lines.push(line) })
  expect((await run(runtime, 'x')).error).toBeUndefined()
  expect(lines).toEqual(
    expect.arrayContaining([
      { level: 'INFO', message: 'loading' },
      { level: 'ERROR', message: 'careful' },
    ]),
  )
})

describe('LineReader', () => {
  const read = (chunks: string[]): [string, number | undefined][] => {
    const lines: [string, number | undefined][] = []
    const reader = new LineReader({
      nonce: 'abc',
      level: 'INFO',
      onLine: (line, owner) => lines.push([`${line.level} ${String(line.message)}`, owner]),
      onEnd: (id) => lines.push(['end', id]),
    })
    for (const chunk of chunks) {
      reader.push(chunk)
    }
    reader.end()
    return lines
  }
  const text =
    'raw 1\n\0abc:o:7:W\0part of\0abc:o::\0raw 2\n\0abc:o:7:W\0 seven\r\n\n\0abc:o::\0\0abc:o:8:\0eight\0abc:e:8:\0rest'

  it('finds the owner of each line', () => {
    expect(read([text])).toEqual([
      ['INFO raw 1', undefined],
      ['INFO raw 2', undefined],
      ['WARN part of seven', 7],
      ['INFO eight', 8],
      ['end', 8],
      ['INFO rest', 8],
    ])
  })

  it('finds it wherever the stream is split', () => {
    const whole = read([text])
    expect(read([...text])).toEqual(whole)
    for (let at = 1; at < text.length; at += 1) {
      expect(read([text.slice(0, at), text.slice(at)])).toEqual(whole)
    }
  })

  it('ignores text that only looks like a mark', () => {
    const close = `\0abc:${'x'.repeat(200)}`
    expect(read(['\0abd:o:7:\0text\n', '\0\n', `${close}\n`])).toHaveLength(2)
    expect(read(['\0abd:o:7:\0text\n'])).toEqual([['INFO \0abd:o:7:\0text', undefined]])
  })
})

describe('parseLine', () => {
  it.each([
    ['{"level":"WARN","message":"m"}', 'WARN'],
    ['{"level":"FATAL"}', 'ERROR'],
    ['{"level":"SEVERE"}', 'ERROR'],
    ['{"level":" warn "}', 'WARN'],
    ['{"level":"TRACE"}', 'DEBUG'],
    ['{"level":30}', 'INFO'],
    ['{"level":50}', 'ERROR'],
  ])('keeps the object of a logger: %s', (line, level) => {
    expect(parseLine(line, 'INFO')).toEqual({ level, message: JSON.parse(line) })
  })

  it.each(['{"a":1}', '{"level":"constructor"}', '{"level":null}', '[1]', '{"level":'])(
    'leaves text as it is: %s',
    (line) => {
      expect(parseLine(line, 'INFO')).toEqual({ level: 'INFO', message: line })
    },
  )

  it('gives warnings of Node.js the level WARN', () => {
    expect(parseLine('(node:12) MaxListenersExceededWarning: Possible', 'ERROR').level).toBe('WARN')
    expect(parseLine('Error: x', 'ERROR').level).toBe('ERROR')
  })
})
