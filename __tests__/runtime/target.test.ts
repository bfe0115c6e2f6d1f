import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TargetAddress, TargetConnection, TargetLink } from '../../src/runtime/target.js'
import { closeAll, open, run } from './harness.js'

/** Runs what the input says, as code. */
const index = `
exports.connector = {
  sdkVersion: 1,
  handlers: new Map(),
  async _exec(type, context, input, out) {
    const data = await (0, eval)('(async () => {' + input.code + '})')()
    out.write({ data: data === undefined ? null : data, type: 'output' })
  },
}
globalThis.require = require
`

/** Keeps what it is told, and answers each request with `answer`. */
class TestLink implements TargetLink {
  readonly mode: 'record' | 'replay'
  readonly startTimeMs: number | undefined
  readonly places: TargetAddress[] = []
  readonly unseenThings: string[] = []
  readonly sent: string[] = []
  readonly received: string[] = []
  readonly closed: (string | undefined)[] = []
  /** Answers to other requests than GET are held, and sent when the connector has gone on. */
  holds = false
  seed = () => 'a check'

  constructor(mode: 'record' | 'replay', startTimeMs?: number) {
    this.mode = mode
    this.startTimeMs = startTimeMs
  }

  open(address: TargetAddress, answers: Parameters<TargetLink['open']>[1]): TargetConnection {
    this.places.push(address)
    if (this.mode === 'replay') {
      if (address.host === 'refused.example') answers.fail('ECONNREFUSED')
      else answers.connect()
    }
    // What is sent meanwhile, or opened, is answered, and the connector may go on with that.
    const exchanged = () => this.sent.length + this.places.length
    let before = 0
    const settle = () => {
      before = exchanged()
      answers.settle()
    }
    const reply = () => answers.data(Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi'))
    return {
      sent: (data) => {
        this.sent.push(data.toString())
        if (this.mode === 'record') return
        if (this.holds && !data.toString().startsWith('GET ')) settle()
        else reply()
      },
      settled: (ranTimers) => {
        if (!this.holds) return
        if (exchanged() !== before) {
          settle()
          return
        }
        this.sent.push(ranTimers ? 'settled after a timer' : 'settled')
        reply()
      },
      received: (data) => this.received.push(data.toString()),
      ended() {},
      closed: (code) => this.closed.push(code),
    }
  }

  unseen(what: string): void {
    this.unseenThings.push(what)
  }

  concluded(): void {
    if (this.holds) this.sent.push('concluded')
  }
}

describe('the connections of a connector', () => {
  let folder: string
  let server: Server
  let port: number
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'target-'))
    writeFileSync(join(folder, 'index.js'), index)
    writeFileSync(join(folder, 'worker.js'), '')
    server = createServer((socket) =>
      socket.once('data', (data) => socket.end(`got ${data}`)).on('error', () => {}),
    ).listen(0, '127.0.0.1')
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  afterEach(closeAll)

  const exec = async (link: TestLink, code: string) => {
    const outcome = await run(open({ directory: folder, target: link }), 'custom:code', { code })
    return { value: outcome.outputs[0], error: outcome.error?.message }
  }

  it('are told with what goes over them, while they are recorded', async () => {
    const link = new TestLink('record')
    const { value } = await exec(
      link,
      `return await new Promise((resolve, reject) => { let all = ''; const socket = require('net').connect({ port: ${port}, host: '127.0.0.1' }); socket.write('one '); socket.write(Buffer.from('two')); socket.on('data', (data) => { all += data }).on('error', reject).on('close', () => resolve(all)) })`,
    )
    expect(String(value)).toMatch(/^got one /)
    expect(link.places).toEqual([{ host: '127.0.0.1', port, isTls: false }])
    expect(link.sent.join('')).toBe('one two')
    expect(link.received.join('')).toBe(value)
    expect(link.closed).toEqual([undefined])
    expect(link.unseenThings).toEqual([])
  })

  it('are answered after what the connector does without an answer, if that is held', async () => {
    const runOf = async (code: string) => {
      const link = new TestLink('replay')
      link.holds = true
      const { error } = await exec(link, code)
      expect(error).toBeUndefined()
      return link.sent.map((text) => /^(?:settled.*|concluded|\w+ \/\w+)/.exec(text)?.[0])
    }
    const ask = (path: string) => `fetch('http://api.example/${path}', { method: 'PUT' })`
    expect(await runOf(`await ${ask('a')}; await ${ask('b')}`)).toEqual([
      ...['PUT /a', 'settled', 'PUT /b', 'settled', 'concluded'],
    ])
    const [first, second] = await runOf(`${ask('a')}; await ${ask('b')}`)
    expect([first, second]).toEqual(['PUT /a', 'PUT /b'])
    // What it does with an answer that came before, or is on its way, and on connections that are made for it.
    const opened = `const open = async () => {
      const socket = require('net').connect(80, 'api.example')
      await require('events').once(socket, 'connect')
      return socket
    }
    const ask = (socket, line) => socket.write(line + ' HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n')
    const [reading, changing] = [await open(), await open()]`
    const reads = (next: string) => `${opened}
      ask(reading, 'GET /x')
      ask(changing, 'PUT /a')
      await require('events').once(reading, 'data')
      ${next}
      await require('events').once(changing, 'data')`
    const again = "ask(reading, 'GET /y'); await require('events').once(reading, 'data'); ask(reading, 'GET /z')"
    expect(await runOf(reads(again))).toEqual(['GET /x', 'PUT /a', 'GET /y', 'GET /z', 'settled', 'concluded'])
    const another = "ask(await open(), 'GET /y')"
    expect(await runOf(reads(another))).toEqual(['GET /x', 'PUT /a', 'GET /y', 'settled', 'concluded'])
    // Time alone, as on a busy machine, is no timer of the connector.
    const turn = 'await new Promise(setImmediate)'
    const goingOn = (what: string) =>
      `await new Promise((resolve) => setTimeout(resolve, 0))
      const socket = require('net').connect(80, 'api.example'); await require('events').once(socket, 'connect')
      socket.write('PUT /b HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n'); ${turn}; ${what}; for (let n = 0; n < 50; n++) ${turn}`
    const busy = 'const until = performance.now() + 60; while (performance.now() < until);'
    const clean = `const cleaned = new Promise((resolve) => setTimeout(resolve, 0).unref()); ${busy} await cleaned`
    for (const what of [busy, clean]) expect(await runOf(goingOn(what))).toEqual(['PUT /b', 'settled', 'concluded'])
    for (const wait of [
      'new Promise((resolve) => setTimeout(resolve, 0))',
      "require('timers/promises').setTimeout(0)",
      "require('util').promisify(setTimeout)(0)",
      "new Promise((resolve) => { const every = require('timers').setInterval(() => resolve(clearInterval(every)), 1) })",
    ]) {
      const what = `const waits = ${wait}; ${busy} await waits`
      expect(await runOf(goingOn(what))).toEqual(['PUT /b', 'settled after a timer', 'concluded'])
    }
    // The connector may change what the runtime uses.
    const late = `globalThis.setTimeout = globalThis.setImmediate = () => {}; ${ask('a')}; await null`
    expect((await runOf(late)).slice(0, 2)).toEqual(expect.arrayContaining(['concluded']))
  })

  it('that cannot be made are told with the code of their error', async () => {
    const link = new TestLink('record')
    const { error } = await exec(
      link,
      `await fetch('http://127.0.0.1:9/x').catch(() => {}); await new Promise((_, no) => require('net').connect(9, '127.0.0.1').on('error', no))`,
    )
    expect(error).toMatch(/ECONNREFUSED/)
    expect(link.closed).toContain('ECONNREFUSED')
  })

  it('past which something may be exchanged are told, and refused in a replay', async () => {
    const wait = (call: string) => `await new Promise((done, no) => { try { ${call} } catch (error) { no(error) } })`
    const ways: [what: string, code: string][] = [
      ['HTTP/2 to 127.0.0.1:9', wait(`require('http2').connect('http://127.0.0.1:9').on('error', done)`)],
      ['a DNS lookup of nowhere.invalid', `await require('dns').promises.resolveTxt('nowhere.invalid')`],
      ['a DNS lookup of localhost', wait(`require('dns').lookup('localhost', done)`)],
      ['a worker thread', `new (require('worker_threads').Worker)(process.cwd() + '/worker.js')`],
      ['the program true', `require('child_process').spawn('true').on('error', () => {})`],
      ['the program false', `require('child_process').execFileSync('false')`],
      ['the socket file /nowhere.sock', wait(`require('net').connect('/nowhere.sock').on('error', no)`)],
      [
        'UDP',
        wait(
          `const socket = require('dgram').createSocket('udp4'); socket.send('x', 9, '127.0.0.1', done); socket.unref()`,
        ),
      ],
    ]
    const names = ways.map(([what]) => what)
    const tries = ways.map(
      ([, code]) => `try { ${code}; errors.push('') } catch (error) { errors.push(error.message) }`,
    )
    const all = `const errors = []; ${tries.join('\n')}; return errors`
    const recording = new TestLink('record')
    await exec(recording, all)
    expect([...new Set(recording.unseenThings)]).toEqual(names)
    const replay = new TestLink('replay')
    const { value } = await exec(replay, all)
    expect(value).toEqual(
      names.map((what) =>
        what.startsWith('the socket file')
          ? 'connect ECONNREFUSED'
          : `${what} cannot be used in a replay: it could reach the network`,
      ),
    )
    expect([...new Set(replay.unseenThings)]).toEqual(names)
  })

  it('are answered in a replay, encrypted or not, and nothing is connected', async () => {
    const link = new TestLink('replay')
    const { value } = await exec(
      link,
      `const texts = []
      for (const url of ['http://plain.example/a', 'https://secure.example/b']) texts.push(await (await fetch(url)).text())
      texts.push(await new Promise((resolve, reject) => require('https').get('https://other.example:8443/c', (answer) => answer.setEncoding('utf8').on('data', resolve)).on('error', reject)))
      texts.push(await fetch('http://refused.example/').catch((error) => error.cause.code))
      return texts`,
    )
    expect(value).toEqual(['hi', 'hi', 'hi', 'ECONNREFUSED'])
    expect(link.places).toEqual([
      { host: 'plain.example', port: 80, isTls: false },
      { host: 'secure.example', port: 443, isTls: true },
      { host: 'other.example', port: 8443, isTls: true },
      { host: 'refused.example', port: 80, isTls: false },
    ])
    expect(link.sent.join('')).toMatch(/GET \/a.*GET \/b.*GET \/c/s)
    expect(link.unseenThings).toEqual([])
  })

  it('have no proxy in a replay', async () => {
    const runtime = open({
      directory: folder,
      target: new TestLink('replay'),
      environment: { HTTPS_PROXY: 'http://p', PATH: '' },
    })
    const { outputs } = await run(runtime, 'custom:code', { code: 'return Object.keys(process.env)' })
    expect(outputs[0]).toContain('PATH')
    expect(outputs[0]).not.toContain('HTTPS_PROXY')
  })

  it('belong to a process with the same random numbers, time zone and host name for each seed', async () => {
    const link = new TestLink('replay')
    const code = `return [Math.random(), Math.random(), new Date(0).getHours(), require('os').hostname(), require('crypto').randomUUID()]`
    const [first, again] = [(await exec(link, code)).value, (await exec(link, code)).value] as unknown[][]
    link.seed = () => 'another check'
    const other = (await exec(link, code)).value as unknown[]
    expect(again?.slice(0, 4)).toEqual(first?.slice(0, 4))
    expect(first?.slice(2, 4)).toEqual([0, 'connector'])
    expect(first?.[0]).not.toBe(first?.[1])
    expect(other[0]).not.toBe(first?.[0])
    expect(again?.[4]).not.toBe(first?.[4])
  })

  it('belong to a process with the language of the platform, whatever that of the machine is', async () => {
    const code = `return [process.env.LANG, process.env.LC_ALL, process.env.LC_TIME, (1234.5).toLocaleString(), ['z', 'ä', 'Z', 'a'].sort((a, b) => a.localeCompare(b)).join('')]`
    const environment = { LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8', LC_TIME: 'de_DE', PATH: process.env['PATH'] }
    const outputs = []
    for (const target of [undefined, new TestLink('record'), new TestLink('replay')]) {
      const runtime = open({ directory: folder, environment, target })
      outputs.push(...(await run(runtime, 'custom:code', { code })).outputs)
    }
    const fixed = ['en_US.UTF-8', 'en_US.UTF-8', null, '1,234.5', 'aäzZ']
    expect(outputs.slice(1)).toEqual([fixed, fixed])
    // On Windows, the language is that of the system.
    if (process.platform !== 'win32')
      expect(outputs[0]).toEqual(['sv_SE.UTF-8', 'sv_SE.UTF-8', 'de_DE', '1\u00a0234,5', 'azZä'])
  })

  it('look up the names of their hosts themselves', async () => {
    const link = new TestLink('record')
    const name = `await fetch('http://localhost:${port}/').catch(() => {}); await new Promise((done) => require('http').get('http://localhost:${port}/').on('error', done))`
    await exec(link, name)
    expect(link.unseenThings).toEqual([])
    expect(link.places.length).toBeGreaterThan(1)
  })

  it('belong to a process whose clock starts at the given time', async () => {
    const start = Date.UTC(2020, 1, 3, 4, 5, 6)
    const { value } = await exec(
      new TestLink('replay', start),
      `class Own extends Date {}
      return [Date.now(), new Date().getTime(), Date.parse(Date()), new Own().getTime(), new Date(7).getTime(), new Date() instanceof Date, new Own() instanceof Own, new Date().constructor === Date, Date.UTC(1970, 0, 2)].concat(performance.timeOrigin + performance.now(), require('perf_hooks').performance.timeOrigin)`,
    )
    const [now, made, text, own, ...rest] = value as number[]
    const sums = rest.splice(-2)
    for (const each of [now, made, text, own, sums[0], Number(sums[1]) + 60_000])
      expect(Math.floor((Number(each) - start) / 3_600_000)).toBe(0)
    expect(rest).toEqual([7, true, true, true, 86_400_000])
  })
})
