import { SecretStore } from '../../src/core/secrets/store.js'
import { CodeWordCollector } from '../../src/recording/code-words.js'
import type { RecordedGroup, Recording } from '../../src/recording/model.js'
import { TargetRecorder } from '../../src/recording/recorder.js'
import { TargetReplay } from '../../src/recording/replay.js'
import type { TargetAnswers, TargetConnection } from '../../src/runtime/target.js'

const address = { host: 'api.example', port: 80, isTls: false }
const silent: TargetAnswers = { connect() {}, data() {}, end() {}, fail() {}, settle() {} }

function requestText(method: string, path: string, body = '', token?: string, scheme = 'Bearer '): Buffer {
  const type = body === '' ? '' : 'Content-Type: application/json\r\n'
  const signed = token === undefined ? '' : `Authorization: ${scheme}${token}\r\n`
  return Buffer.from(
    `${method} ${path} HTTP/1.1\r\nHost: x\r\n${signed}${type}Content-Length: ${body.length}\r\n\r\n${body}`,
  )
}

function answer(connection: TargetConnection, body: string): void {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n'
  connection.received(Buffer.from(`${head}Content-Length: ${body.length}\r\n\r\n${body}`))
}

/** Sends a request to a recorder, and has it answered if there is an answer. */
function exchange(recorder: TargetRecorder, method: string, path: string, body: string, answered?: string) {
  const connection = recorder.open(address)
  connection.sent(requestText(method, path, body))
  if (answered !== undefined) answer(connection, answered)
  return connection
}

function make(recorder: TargetRecorder, secrets: string[] = []): Recording {
  const facts = { connector: 'C', seed: 's', readOnly: false, readLimit: 8 }
  const store = new SecretStore()
  for (const secret of secrets) store.add(secret)
  const about = { secrets: store, config: {}, sourceConfig: [], rules: { personal: [], keep: [] } }
  return recorder.make('folder', facts, { ...about, code: new CodeWordCollector(), spec: [], always: [] }).recording
}

/** Sends a request to a replay. Returns the status and the body of its answer. */
function ask(replay: TargetReplay, method: string, path: string, body = '', token?: string): string {
  return answerTo(replay, requestText(method, path, body, token))
}

function answerTo(replay: TargetReplay, request: Buffer): string {
  let text = ''
  const connection = replay.open(address, { ...silent, data: (bytes) => (text += bytes.toString()) })
  connection.sent(request)
  return `${text.slice(9, 12)} ${text.slice(text.indexOf('\r\n\r\n') + 4)}`
}

describe('a recording of checks', () => {
  it('has what came late at the check before it, and knows what ran at the same time', () => {
    const recorder = new TargetRecorder(0)
    recorder.begin('first', true)
    exchange(recorder, 'POST', '/a', '{}', '{"id":1}')
    const open = exchange(recorder, 'POST', '/b', '{}')
    exchange(recorder, 'POST', '/c', '{}', '{}')
    answer(open, '{}')
    recorder.end('first', { x: 1 })
    exchange(recorder, 'GET', '/d', '', '{}')
    recorder.begin('second', false)
    exchange(recorder, 'GET', '/a', '', '{}')
    recorder.end('second', {})
    const [first, second] = make(recorder).groups
    expect(first?.exchanges.map(({ request, parallel, late }) => [request.url.slice(18), parallel, late])).toEqual([
      ...[['/a'], ['/b'], ['/c', true]].map(([path, parallel]) => [path, parallel, undefined]),
      ['/d', undefined, true],
    ])
    expect(second?.exchanges).toHaveLength(1)
  })

  it('has the headers in which a secret stands, which a replay has to send too', () => {
    const signed = (header: string, more = '') =>
      Buffer.from(`GET /a HTTP/1.1\r\nHost: x\r\nUser-Agent: u\r\n${header}\r\n${more}\r\n`)
    const recorder = new TargetRecorder(0)
    recorder.begin('first', false)
    const connection = recorder.open(address)
    // A proxy and a session are no part of it.
    const others = 'Proxy-Authorization: S3cret-of-the-config\r\nCookie: s=S3cret-of-the-config\r\n'
    connection.sent(signed('X-Api-Key: S3cret-of-the-config', others))
    answer(connection, '{"id":1}')
    recorder.end('first', {})
    const recording = make(recorder, ['S3cret-of-the-config'])
    expect(recording.groups[0]?.exchanges[0]?.request.headers).toEqual({ 'x-api-key': '***' })
    const replayed = (header: string) => {
      const replay = new TargetReplay(recording)
      replay.begin('first')
      return [answerTo(replay, signed(header)).slice(0, 3), ...replay.end('first', {}).differences]
    }
    expect(replayed('x-api-key: made-up')).toEqual(['200'])
    for (const other of ['X-Key: made-up', 'X-Api-Key:']) {
      expect(replayed(other)).toEqual([
        '501',
        'GET http://api.example/a is not in the recording; the closest request there, GET http://api.example/a, differs in header x-api-key: nothing in place of a secret',
      ])
    }
  })

  it('marks a failed request that the same command sent again, and no other one', () => {
    const recorder = new TargetRecorder(0)
    recorder.begin('first', true)
    const failing = (path: string) => recorder.open(address).sent(requestText('GET', path))
    recorder.onInput({})
    for (const path of ['/a', '/a', '/b']) failing(path)
    exchange(recorder, 'GET', '/a', '', '{}')
    exchange(recorder, 'GET', '/a', '', '{}')
    recorder.onEnd()
    recorder.onInput({})
    exchange(recorder, 'GET', '/b', '', '{}')
    failing('/c')
    // A second command at the same time: it is not known which one sends it.
    recorder.onInput({})
    failing('/d')
    failing('/d')
    recorder.onEnd()
    recorder.onEnd()
    recorder.end('first', {})
    const [first] = make(recorder).groups
    expect(first?.exchanges.map(({ request, retried }) => [request.url.slice(18), retried === true])).toEqual([
      ...[
        ['/a', true],
        ['/a', true],
        ['/b', false],
        ['/a', false],
        ['/a', false],
      ],
      ...[
        ['/b', false],
        ['/c', false],
        ['/d', false],
        ['/d', false],
      ],
    ])
  })

  it('marks a request that was sent again only when its answer asked for it, and tells one that is sent sooner', () => {
    const busy = 'HTTP/1.1 429 Too Many Requests\r\nRetry-After: 2\r\nContent-Length: 0\r\n\r\n'
    const recordWith = (waitsMs: number) => {
      let now = 0
      const recorder = new TargetRecorder(0, () => now)
      recorder.begin('first', false)
      recorder.onInput({})
      const open = exchange(recorder, 'GET', '/a', '')
      // The time until the answer is none of the wait.
      now += 5000
      open.received(Buffer.from(busy))
      now += waitsMs
      exchange(recorder, 'GET', '/a', '', '{}')
      recorder.onEnd()
      recorder.end('first', {})
      return make(recorder)
    }
    const markOf = (waitsMs: number) => recordWith(waitsMs).groups[0]?.exchanges.map(({ waited }) => waited)
    expect([markOf(2000), markOf(1000)]).toEqual([
      [true, undefined],
      [undefined, undefined],
    ])
    const foundIn = (recording: Recording, waitsMs: number) => {
      let now = 0
      const replay = new TargetReplay(recording, { now: () => now })
      replay.begin('first')
      replay.onInput({})
      expect(ask(replay, 'GET', '/a')).toMatch(/^429/)
      now += waitsMs
      expect(ask(replay, 'GET', '/a')).toBe('200 {}')
      replay.onEnd(false)
      return replay.end('first', {}).differences
    }
    expect(foundIn(recordWith(2000), 1900)).toEqual([])
    expect(foundIn(recordWith(2000), 30)).toEqual([
      'GET http://api.example/a was sent again 30 ms after an answer that asks for 2 s (Retry-After); in the recorded run it waited',
    ])
    expect(foundIn(recordWith(1000), 30)).toEqual([])
  })

  it('marks the changes for whose answers the connector waited', () => {
    const recorder = new TargetRecorder(0)
    recorder.begin('first', true)
    recorder.onInput({})
    exchange(recorder, 'POST', '/a', '{}', '{}')
    const first = exchange(recorder, 'POST', '/b', '{}')
    exchange(recorder, 'GET', '/c', '', '{}')
    answer(first, '{}')
    // A request at the same time may wait for its connection.
    const second = exchange(recorder, 'POST', '/b', '{}')
    recorder.open(address)
    answer(second, '{}')
    const read = exchange(recorder, 'GET', '/d', '')
    const last = exchange(recorder, 'POST', '/e', '{}')
    recorder.concluded()
    for (const connection of [read, last]) answer(connection, '{}')
    exchange(recorder, 'POST', '/f', '{}', '{}')
    recorder.onEnd()
    recorder.end('first', {})
    const marked = make(recorder).groups[0]?.exchanges.filter(({ awaited }) => awaited)
    expect(marked?.map(({ request }) => request.url.slice(18))).toEqual(['/a'])
  })

  it('keeps what checks made up and sent, and nothing that a command had answered before', () => {
    const recorder = new TargetRecorder(0)
    recorder.begin('first', true)
    recorder.onOutput({ key: { simple: { id: 'brunhilde' } }, level: 1_234_567_890_123_456 })
    const made = { login: 'test.k3j4m5n6p7', password: 'abcDEF23-xyz!', phone: '+12025550147', manager: 'brunhilde' }
    recorder.onInput({ attributes: made })
    // What it answers of its own input is made up too.
    recorder.onOutput({ attributes: { login: made.login, name: 'Tiefenbacher' } })
    recorder.onInput({ key: { simple: { id: 'tiefenbacher' } } })
    exchange(recorder, 'POST', '/users/brunhilde/tiefenbacher', JSON.stringify(made), '{"id":"brunhilde"}')
    recorder.end('first', {})
    const text = JSON.stringify(make(recorder).groups)
    expect(text).toContain('"login":"test.k3j4m5n6p7"')
    expect(text).toContain('"phone":"+12025550147"')
    expect(text).not.toMatch(/brunhilde|tiefenbacher|abcDEF23/i)
  })

  it('is not made if something cannot be recorded, and names where that was', () => {
    const recorder = new TargetRecorder(0)
    recorder.unseen('HTTP/2 to api.example:443')
    recorder.open(address).sent(Buffer.from('\0\u0001\u0002'))
    expect(() => make(recorder)).toThrow(
      /nothing was written to folder, because .* cannot be recorded: HTTP\/2 to api\.example:443; http:\/\/api\.example: it is not HTTP/,
    )
  })
})

describe('a replay of checks', () => {
  const one = (method: string, path: string, json: unknown, more = {}) => ({
    request: {
      ...{ method, url: `http://api.example${path}` },
      ...(method === 'GET' ? {} : { headers: { 'content-type': 'application/json' }, body: { json: {} } }),
    },
    answer: { status: 200, body: { json } },
    ...more,
  })
  const replayOf = (groups: Partial<RecordedGroup>[], options = {}) => {
    const about = { format: 2, program: '0', connector: 'C', recorded: '2026-01-02T03:04:05.000Z', seed: 's' }
    const facts = { ...about, readOnly: false, readLimit: 8, config: {}, samples: [] }
    const all = groups.map((group) => ({ id: 'first', writes: true, commands: {}, exchanges: [], ...group }))
    return new TargetReplay({ facts, groups: all }, options)
  }

  it('tells what is missing, once and not for what comes late', () => {
    const exchanges = [one('POST', '/a', 1), one('POST', '/late', 2, { late: true })]
    const replay = replayOf([{ exchanges }, { id: 'second', exchanges: [one('GET', '/x', 3)] }])
    replay.begin('first')
    expect(replay.end('first', {}).differences).toEqual([
      'POST http://api.example/a was recorded and is not sent any more',
    ])
    replay.begin('second')
    expect(ask(replay, 'POST', '/late', '{}')).toBe('200 2')
    expect(ask(replay, 'POST', '/late', '{}')).toMatch(/^501 /)
    expect(ask(replay, 'GET', '/x')).toBe('200 3')
    expect(replay.end('second', {}).differences).toEqual([
      expect.stringMatching(/^POST http:\/\/api\.example\/late is not in the recording; the closest/),
    ])
  })

  it('ends a command that asks for the same page for ever, also without checks', () => {
    const exchanges = [one('GET', '/a', 1)]
    const told = 'GET http://api.example/a was sent more than 1010 times by one command: it seems to be sent for ever'
    const replay = replayOf([{ exchanges, writes: false }])
    replay.begin('first')
    for (const amount of [600, 600, 1010]) {
      replay.invoked('list')
      for (let i = 0; i < amount; i++) expect(ask(replay, 'GET', '/a')).toBe('200 1')
    }
    expect(ask(replay, 'GET', '/a')).toMatch(/^501 /)
    expect(replay.end('first', {}).differences).toEqual([told])
    const problems: string[] = []
    const open = replayOf([{ exchanges, writes: false, commands: { list: 1 } }], {
      isOpen: true,
      onProblem: (problem: string) => problems.push(problem),
    })
    open.beginCommand('list')
    for (let i = 0; i < 1010; i++) ask(open, 'GET', '/a')
    expect(problems).toEqual([])
    expect(ask(open, 'GET', '/a')).toMatch(/^501 /)
    expect(problems).toEqual([told])
  })

  it('answers a check of refusals in the same way each time, whatever others have left over', () => {
    const exchanges = [one('GET', '/a', 1), one('GET', '/a', 2)]
    const replay = replayOf([{ exchanges, writes: false }])
    replay.begin('first')
    replay.end('first', {})
    replay.begin('refused')
    replay.refusals.watch()
    const answers = () => [1, 2, 3].map(() => ask(replay, 'GET', '/a').slice(0, 5))
    expect(answers()).toEqual(['200 1', '200 1', '200 1'])
    expect(replay.refusals.asked()).toEqual(['GET http://api.example/a'])
    replay.refusals.refuse('GET http://api.example/a')
    expect(answers().map((each) => each.slice(0, 3))).toEqual(['403', '403', '403'])
    expect(replay.refusals.end()).toEqual(['GET http://api.example/a'])
    expect(answers()).toEqual(['200 1', '200 1', '200 1'])
  })

  it('refuses changes in turn, and answers those before and what is read then as others of their kind', () => {
    const exchanges = [one('GET', '/users', 1), one('POST', '/users', { id: 7 }), one('GET', '/users/u7', 'seven')]
    const replay = replayOf([
      { exchanges: exchanges.slice(0, 1), writes: false },
      { id: 'created', exchanges },
    ])
    replay.begin('refused')
    const { refusals } = replay
    const run = (accepted: number) => {
      refusals.refuseChanges(accepted)
      const answers = [
        ['GET', '/users/u9'],
        ['GET', '/users'],
        ['POST', '/users'],
        ['GET', '/users/u9'],
        ['PUT', '/users/u9/mail'],
        ['DELETE', '/users/u9'],
      ].map(([method = '', path = '']) => ask(replay, method, path, method === 'GET' ? '' : '{"x":1}').slice(0, 12))
      return [answers.map((each) => each.replace(/ \{"error.*/, '')), refusals.end()]
    }
    const refused = [
      'POST http://api.example/users',
      'PUT http://api.example/users/{id}/mail',
      'DELETE http://api.example/users/{id}',
    ]
    expect(run(0)).toEqual([['501', '200 1', '403', '200 "seven"', '403', '403'], refused])
    expect(run(2)).toEqual([['501', '200 1', '200 {"id":7}', '200 "seven"', '200 {}', '403'], refused.slice(2)])
    expect(replay.end('refused', {}).differences).toEqual([])
    // Another check is answered as always.
    replay.begin('first')
    expect(ask(replay, 'DELETE', '/users/u9')).toMatch(/^501 /)
  })

  it('tells no change that is missing because a command was stopped', () => {
    const replay = replayOf([{ writes: false, exchanges: [one('POST', '/search', 1), one('POST', '/search', 2)] }])
    replay.begin('first')
    expect(ask(replay, 'POST', '/search', '{}')).toBe('200 1')
    replay.cancelled()
    expect(replay.end('first', {}).differences).toEqual([])
    replay.begin('first')
    expect(replay.end('first', {}).differences).toHaveLength(1)
  })

  describe('with changes for which the connector may not wait', () => {
    const change = (path: string, more: object = { awaited: true }) => one('POST', path, path, more)
    const exchanges = [change('/a/7'), one('GET', '/a/7', { id: '7' }), one('GET', '/b', 'b'), change('/c')]
    /** Opens a connection for a request. If its answer is held, it comes when the connector has gone on as far as it does. */
    const opened = (replay: TargetReplay) => {
      let text = ''
      let rounds = 0
      const settleAgain = () => void rounds++
      const connection = replay.open(address, { ...silent, data: (bytes) => (text += bytes), settle: settleAgain })
      const status = () => text.slice(9, 12)
      const settle = (ranTimers = false) => {
        for (let before = 0; before < rounds; ) {
          before = rounds
          connection.settled?.(ranTimers)
        }
        return status()
      }
      const send = (method: string, path: string) => {
        connection.sent(requestText(method, path, method === 'GET' ? '' : '{}'))
        return { isHeld: text === '', settle, once: () => [connection.settled?.(false), status(), rounds].slice(1) }
      }
      return { send, close: () => connection.closed(undefined) }
    }
    const send = (replay: TargetReplay, method: string, path: string) => opened(replay).send(method, path)
    const begun = (recorded = exchanges) => {
      const replay = replayOf([{ exchanges: recorded }])
      replay.begin('first')
      replay.onInput()
      return replay
    }
    const ended = (replay: TargetReplay) => replay.end('first', {}).differences

    it('holds their answers until it goes on, and tells nothing of one that waits', () => {
      const replay = begun()
      const first = send(replay, 'POST', '/a/7')
      expect([first.isHeld, first.settle()]).toEqual([true, '200'])
      expect(send(replay, 'GET', '/a/7').isHeld).toBe(false)
      const last = send(replay, 'POST', '/c')
      // Such as a sign of life, which comes by itself.
      send(replay, 'GET', '/b')
      expect(last.settle()).toBe('200')
      replay.concluded()
      replay.onEnd(false)
      expect(ended(replay)).toEqual([])
    })

    const left = (how: string, path: string) =>
      `${how} before POST http://api.example${path} was answered; in the recorded run it was answered first`

    it('tells where it goes on', () => {
      const replay = begun()
      const first = send(replay, 'POST', '/a/7')
      send(replay, 'GET', '/a/7')
      expect(first.settle()).toBe('200')
      const last = send(replay, 'POST', '/c')
      replay.concluded()
      last.settle()
      replay.onEnd(false)
      expect(ended(replay)).toEqual([
        left('GET http://api.example/a/7 was sent', '/a/7'),
        left('the command ended', '/c'),
      ])
    })

    it('holds an answer as long as others come, which the connector may go on with, but not for ever', () => {
      const replay = begun([...exchanges, change('/d')])
      const first = send(replay, 'POST', '/c')
      send(replay, 'GET', '/b')
      expect([first.once(), first.once()]).toEqual([
        ['', 2],
        ['200', 2],
      ])
      const last = send(replay, 'POST', '/d')
      let polled = 0
      do {
        send(replay, 'GET', '/b')
        polled++
      } while (last.once()[0] === '' && polled < 1000)
      expect(polled).toBe(100)
    })

    it('tells nothing that timers may have brought, or where the connection was closed', () => {
      const replay = begun()
      send(replay, 'POST', '/a/7').settle()
      const last = send(replay, 'POST', '/c')
      replay.concluded()
      expect(last.settle(true)).toBe('200')
      expect(ended(replay)).toEqual([])
      const closed = begun([change('/a/7')])
      const connection = opened(closed)
      connection.send('POST', '/a/7')
      closed.concluded()
      connection.close()
      expect(ended(closed)).toEqual([])
    })

    it.each([true, false])(
      'tells one that came after its command, and was begun before, with its end read: %s',
      (isRead) => {
        const replay = begun()
        const connection = opened(replay)
        replay.concluded()
        if (isRead) replay.onEnd(false)
        expect(connection.send('POST', '/a/7').isHeld).toBe(false)
        // What a timer sends later may come at any time.
        expect(send(replay, 'POST', '/c').isHeld).toBe(false)
        expect(ended(replay)).toEqual([left('the command ended', '/a/7')])
      },
    )

    it('tells nothing where it is not known that the recorded run waited, or other commands run, or one was stopped', () => {
      const other = begun([change('/a/7', {}), change('/c', { parallel: true })])
      expect(['/a/7', '/c'].map((path) => send(other, 'POST', path).isHeld)).toEqual([false, false])
      other.concluded()
      expect(ended(other)).toEqual([])
      const two = begun()
      two.onInput()
      expect(['/a/7', '/c'].map((path) => send(two, 'POST', path).isHeld)).toEqual([false, false])
      expect(ended(two)).toEqual([])
      const one = begun()
      const held = send(one, 'POST', '/a/7')
      one.onInput()
      send(one, 'POST', '/c')
      held.settle()
      expect(ended(one)).toEqual([])
      const stopped = begun()
      const first = send(stopped, 'POST', '/a/7')
      stopped.cancelled()
      stopped.concluded()
      first.settle()
      expect(ended(stopped)).toEqual([])
    })

    it('keeps the order of the answers of one connection', () => {
      const replay = begun([change('/a'), one('GET', '/b', 'b', { parallel: true })])
      let text = ''
      const connection = replay.open(address, { ...silent, data: (bytes) => (text += bytes) })
      connection.sent(Buffer.concat([requestText('POST', '/a', '{}'), requestText('GET', '/b')]))
      expect(text).toBe('')
      connection.settled?.(false)
      expect(text.match(/"[^"]+"/g)).toEqual(['"/a"', '"b"'])
    })
  })

  describe('of a part of the checks', () => {
    const list = { 'std:account:list': 1 }

    it('answers a list before the first change by that of an earlier check, not by a later one of its own', () => {
      const replay = replayOf([
        { id: 'list', writes: false, commands: list, exchanges: [one('GET', '/a', 'before')] },
        { id: 'create', commands: list, exchanges: [one('POST', '/a', 'made'), one('GET', '/a', 'after')] },
        { id: 'later', writes: false, commands: list, exchanges: [one('GET', '/a', 'later')] },
      ])
      replay.begin('create')
      expect(ask(replay, 'GET', '/a')).toBe('200 "before"')
      expect(ask(replay, 'POST', '/a', '{}')).toBe('200 "made"')
      expect(ask(replay, 'GET', '/a')).toBe('200 "after"')
      expect(replay.end('create', {}).differences).toEqual([])
    })

    it('answers it by its own if no earlier check has read it', () => {
      const replay = replayOf([
        { id: 'create', commands: list, exchanges: [one('POST', '/a', 'made'), one('GET', '/a', 'after')] },
        { id: 'later', writes: false, commands: list, exchanges: [one('GET', '/a', 'later')] },
      ])
      replay.begin('create')
      expect(ask(replay, 'GET', '/a')).toBe('200 "after"')
    })

    it('answers it by a check that ran the same command', () => {
      const replay = replayOf([
        { id: 'connection', writes: false, commands: { 'std:test-connection': 1 }, exchanges: [one('GET', '/a', 'x')] },
        { id: 'list', writes: false, commands: list, exchanges: [one('GET', '/a', 'y'), one('GET', '/a?from=y', 'z')] },
        { id: 'stable', writes: false, commands: list },
      ])
      replay.begin('stable')
      replay.invoked('std:account:list')
      expect([ask(replay, 'GET', '/a'), ask(replay, 'GET', '/a?from=y')]).toEqual(['200 "y"', '200 "z"'])
      expect(replay.end('stable', {}).differences).toEqual([])
    })
  })

  it('answers from all of it, as often as one likes, without checks', () => {
    const told: string[] = []
    const replay = replayOf(
      [{ exchanges: [one('POST', '/a', 1)] }, { id: 'second', exchanges: [one('GET', '/a', 2)] }],
      { isOpen: true, onProblem: (problem: string) => told.push(problem) },
    )
    expect([ask(replay, 'GET', '/a'), ask(replay, 'POST', '/a', '{}'), ask(replay, 'POST', '/a', '{}')]).toEqual([
      ...['200 2', '200 1', '200 1'],
    ])
    expect(ask(replay, 'GET', '/b')).toMatch(/^501 /)
    expect(told).toEqual([expect.stringMatching(/^GET http:\/\/api\.example\/b is not in the recording/)])
    expect(replay.differences()).toEqual(told)
  })

  it('answers a command that only reads with the pages of the checks that ran it, without checks', () => {
    const exchanges = (cursor: string) => [one('GET', '/a', cursor), one('GET', `/a?from=${cursor}`, 'end')]
    const groups = [
      // It asks for the first page only, whose cursor is of no use for a second one.
      {
        id: 'connection',
        writes: false,
        commands: { 'std:test-connection': 1 },
        exchanges: exchanges('x').slice(0, 1),
      },
      { id: 'list', writes: false, commands: { 'std:account:list': 1 }, exchanges: exchanges('y') },
      { id: 'update', writes: true, commands: { 'std:account:update': 1 }, exchanges: [one('POST', '/a', 'done')] },
    ]
    const replay = replayOf(groups, { isOpen: true })
    const asked = () => [ask(replay, 'GET', '/a'), ask(replay, 'GET', '/a?from=y')]
    for (let times = 0; times < 2; times++) {
      replay.invoked('std:account:list')
      expect(asked()).toEqual(['200 "y"', '200 "end"'])
    }
    replay.invoked('std:test-connection')
    expect(ask(replay, 'GET', '/a')).toBe('200 "x"')
    replay.invoked('std:account:update')
    expect(ask(replay, 'POST', '/a', '{}')).toBe('200 "done"')
    // With checks, each of them has its own part.
    const checked = replayOf(groups)
    checked.begin('connection')
    checked.invoked('std:account:list')
    expect(ask(checked, 'GET', '/a')).toBe('200 "x"')
  })

  it('names the closest request of the command that runs, without checks', () => {
    const told: string[] = []
    const replay = replayOf(
      [
        { id: 'connection', writes: false, commands: { test: 1 }, exchanges: [one('GET', '/a?size=1', 1)] },
        {
          id: 'list',
          writes: false,
          commands: { list: 1 },
          exchanges: [one('GET', '/b?size=4', 'other'), one('GET', '/a?size=4', 2)],
        },
      ],
      { isOpen: true, onProblem: (problem: string) => told.push(problem) },
    )
    for (const command of ['list', 'test']) {
      replay.beginCommand(command)
      ask(replay, 'GET', '/a?size=5')
    }
    ask(replay, 'GET', '/b?size=5')
    expect(told.map((problem) => /closest request there, GET http:..api.example(\S+),/.exec(problem)?.[1])).toEqual([
      ...['/a?size=4', '/a?size=1', '/b?size=4'],
    ])
  })

  it('answers a command without checks as its checks were answered before a change, in any number', () => {
    const failing = { ...one('GET', '/a', 'busy'), answer: { status: 429 } }
    const told: string[] = []
    const replay = replayOf(
      [
        { id: 'wrong', writes: false, commands: { list: 1 }, exchanges: [failing, one('GET', '/b', 'other')] },
        { id: 'scroll', writes: false, commands: { page: 1 }, exchanges: [one('GET', '/a', 1), one('GET', '/a', 2)] },
        { id: 'list', writes: false, commands: { list: 1 }, exchanges: [one('GET', '/a', 3)] },
        { exchanges: [one('POST', '/c', {}), one('GET', '/a', 4), one('GET', '/d', 5)] },
        {
          id: 'gone',
          writes: false,
          commands: { list: 1, page: 1 },
          exchanges: [one('GET', '/b', 'later'), { ...one('GET', '/e', ''), answer: { status: 404 } }],
        },
      ],
      { isOpen: true, onProblem: (problem: string) => told.push(problem) },
    )
    const asked = (path: string) => ask(replay, 'GET', path)
    replay.beginCommand('list')
    expect(['/a', '/a', '/b', '/d', '/e'].map(asked)).toEqual(['200 3', '200 3', '200 "other"', '200 5', '404 '])
    replay.beginCommand('page')
    expect(['/a', '/a', '/a', '/b'].map(asked)).toEqual(['200 1', '200 2', '200 2', '200 "other"'])
    const seed = replay.seed()
    replay.beginCommand('page')
    expect([asked('/a'), replay.seed()]).toEqual(['200 1', seed])
    expect([told, asked('/f').slice(0, 3), told.length]).toEqual([told, '501', 1])
  })

  describe('with tokens that the target system issued', () => {
    const [t1, t2, t3] = ['recorded-token-1', 'recorded-token-2', 'recorded-token-3']
    const signIn = (token: string, scope = 'all') => ({
      request: {
        ...{ method: 'POST', url: 'http://api.example/token', headers: { 'content-type': 'application/json' } },
        body: { json: { grant_type: 'client_credentials', scope } },
      },
      answer: { status: 200, body: { json: { access_token: token } } },
    })
    const signed = (method: string, path: string, token: string, status = 200, more = {}) => {
      const { request, answer } = one(method, path, status)
      return {
        request: {
          ...request,
          headers: { ...('headers' in request && request.headers), authorization: `bearer ${token}` },
        },
        answer: { ...answer, status },
        ...more,
      }
    }
    const begun = (...groups: Partial<RecordedGroup>[]) => {
      const replay = replayOf(groups)
      replay.begin('first')
      const sent = (method: string, path: string, token: string) =>
        Number(ask(replay, method, path, method === 'GET' ? '' : '{}', token).slice(0, 3))
      const newToken = (scope = 'all') => {
        const [, token] = /"access_token":"([^"]+)"/.exec(
          ask(replay, 'POST', '/token', JSON.stringify({ grant_type: 'client_credentials', scope })),
        ) ?? ['', 'none']
        return token ?? ''
      }
      return { replay, sent, newToken }
    }
    const refreshed = [
      ...[signIn(t1), signed('GET', '/a', t1), signed('GET', '/b', t1), signed('POST', '/c', t1, 401)],
      ...[signIn(t2), signed('POST', '/c', t2), signed('GET', '/d', t2)],
    ]

    it('refuses a token again that was refused, wherever it is sent, until it is another one', () => {
      const { replay, sent, newToken } = begun({ exchanges: refreshed })
      expect([newToken(), sent('GET', '/a', t1), sent('POST', '/c', t1)]).toEqual([t1, 200, 401])
      // A connector that does not sign in again.
      expect([sent('POST', '/c', t1), sent('GET', '/d', t1), sent('GET', '/a', t1)]).toEqual([401, 401, 401])
      expect([newToken(), sent('POST', '/c', t2), sent('GET', '/d', t2), newToken()]).toEqual([t2, 200, 200, t2])
      expect(sent('GET', '/d', t1)).toBe(401)
      expect(replay.end('first', {}).differences).toEqual([])
    })

    it('refuses it also as a password, with a name, and without a scheme that is known', () => {
      const forms: [written: string, sent: string][] = [
        [`basic ${t1}`, `Basic ${Buffer.from(`u:${t1}`).toString('base64')}`],
        [`basic ${t1}`, `Basic ${Buffer.from(`${t1}:x`).toString('base64')}`],
        [t1, t1],
        [t1, `Hwkey ${t1}`],
        [`token ${t1}`, `Token token="${t1}"`],
      ]
      for (const [authorization, header] of forms) {
        const of = (path: string, status: number, more = {}) => ({
          request: { method: 'GET', url: `http://api.example${path}`, headers: { authorization } },
          answer: { status },
          ...more,
        })
        const { replay, newToken } = begun({
          exchanges: [signIn(t1), of('/a', 200), of('/b', 401), of('/c', 200, { parallel: true })],
        })
        const sent = (path: string) => Number(answerTo(replay, requestText('GET', path, '', header, '')).slice(0, 3))
        expect([newToken(), ...['/a', '/b', '/c', '/c', '/a'].map(sent)]).toEqual([t1, 200, 401, 200, 401, 401])
      }
    })

    it('knows a sign-in of several steps, and the token of each step', () => {
      const exchanged = (token: string, given: string) => ({
        ...signed('POST', '/exchange', given),
        answer: { status: 200, body: { json: { access_token: token } } },
      })
      const exchanges = [signIn(t1), exchanged(t2, t1), signed('POST', '/a', t2), signed('GET', '/b', t2)]
      const { replay, sent, newToken } = begun({ exchanges })
      expect([newToken(), sent('POST', '/exchange', t1), sent('POST', '/a', t2)]).toEqual([t1, 200, 200])
      // For each request, and with the token of another step.
      expect([newToken(), sent('POST', '/exchange', t1), sent('GET', '/b', t2), sent('GET', '/b', t1)]).toEqual([
        ...[t1, 200, 200, 501],
      ])
      expect(replay.end('first', {}).differences).toEqual([expect.stringContaining('another token in place of')])
      const before = { id: 'before', exchanges: [...exchanges.slice(0, 2), signIn(t3)] }
      const early = begun(before, { exchanges: exchanges.slice(2) })
      expect(early.sent('POST', '/exchange', t3)).toBe(200)
      expect([early.sent('POST', '/exchange', t1), early.sent('POST', '/a', t2)]).toEqual([200, 200])
      expect(early.replay.end('first', {}).differences).toEqual([])
    })

    it('knows a sign-in whose token other checks go on with, by what it sends', () => {
      const connect = (token: string) => ({
        ...signIn(token),
        request: { ...one('POST', '/connect', '').request, body: { json: { user: 'u', key: '***' } } },
      })
      const { replay, sent } = begun(
        { exchanges: [signed('POST', '/a', t3), connect(t1)] },
        { id: 'second', exchanges: [connect(t2), signed('GET', '/b', t2), signIn(t3)] },
      )
      const statusOf = () => ask(replay, 'POST', '/connect', '{"user":"u","key":"k"}').slice(0, 3)
      expect([statusOf(), statusOf(), sent('POST', '/a', t3)]).toEqual(['200', '200', 200])
      expect(replay.end('first', {}).differences).toEqual([])
    })

    it('takes the refresh token that came last, and no token of another kind', () => {
      const [r1, r2] = ['recorded-token-11', 'recorded-token-12']
      const issue = (form: [string, string][], token: string, refresh: string) => ({
        request: {
          ...{ method: 'POST', url: 'http://api.example/token' },
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: { form },
        },
        answer: { status: 200, body: { json: { access_token: token, refresh_token: refresh } } },
      })
      const refresh = (token: string): [string, string][] => [
        ['grant_type', 'refresh_token'],
        ['refresh_token', token],
      ]
      const { replay, sent } = begun(
        { id: 'before', exchanges: [issue([['grant_type', 'password']], t1, r1), signed('GET', '/x', t1)] },
        { exchanges: [issue(refresh(r1), t2, r2), signed('GET', '/a', t2)] },
      )
      const refreshed = (token: string) => {
        const body = new URLSearchParams(refresh(token)).toString()
        const text = `POST /token HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}`
        return answerTo(replay, Buffer.from(`${text}\r\n\r\n${body}`)).slice(0, 3)
      }
      expect([r1, r2, t2].map(refreshed)).toEqual(['200', '200', '501'])
      expect([t1, t2, r1].map((token) => sent('GET', '/a', token))).toEqual([200, 200, 501])
      expect(replay.end('first', {}).differences).toHaveLength(2)
      // In the address, with a token that nothing was asked for with, and one of a page in place of another one.
      const path = '/renew?grant_type=refresh_token&refresh_token='
      const renew = (token: string, refresh: string) => one('POST', path + token, { token: t3, refresh })
      const page = (path: string, next: string) => one('GET', path, { pageToken: next })
      const [p1, p2] = ['recorded-token-21', 'recorded-token-22']
      const pages = [page('/pages', p1), page(`/pages?pageToken=${p1}`, p2)]
      const signed1 = [{ ...signIn(t1), answer: { status: 200, body: { json: { token: t1, refresh: r1 } } } }]
      const other = begun({ exchanges: [...signed1, signed('GET', '/a', t1), renew(r1, r2), ...pages] })
      expect(ask(other.replay, 'POST', path + r2, '{}').slice(0, 3)).toBe('200')
      expect([other.sent('GET', '/a', t3), ask(other.replay, 'GET', `/pages?pageToken=${p2}`).slice(0, 3)]).toEqual([
        ...[200, '501'],
      ])
    })

    it('takes no change for a sign-in because its answer has the token of the session, or a new one', () => {
      const echoing = (token: string, header?: string) => ({
        ...signed('POST', '/users', token),
        answer: {
          status: 201,
          headers: header ? [['x-token', header] as [string, string]] : [],
          body: { json: { token } },
        },
      })
      const isRefusedTwice = (...exchanges: RecordedGroup['exchanges']) => {
        const { replay, sent } = begun({ exchanges })
        expect([sent('POST', '/users', t1), sent('POST', '/users', t1)]).toEqual([201, 501])
        expect(replay.end('first', {}).differences).toEqual([expect.stringContaining('more often')])
        const without = begun({ exchanges })
        expect(without.replay.end('first', {}).differences).toEqual([expect.stringContaining('not sent any more')])
      }
      isRefusedTwice(signIn(t1), echoing(t1), signed('GET', '/a', t1))
      // The host renews the token with what is read too, or with all that is sent.
      const renewed = {
        ...signed('GET', '/a', t2),
        answer: { status: 200, headers: [['x-token', t3] as [string, string]] },
      }
      isRefusedTwice(signIn(t1), echoing(t1, t2), renewed, ...['/b', '/c', '/d'].map((path) => signed('GET', path, t3)))
      const searched = {
        ...signed('POST', '/a', t2),
        answer: { status: 200, headers: [['x-token', t3] as [string, string]] },
      }
      const { replay } = begun({ exchanges: [signIn(t1), echoing(t1, t2), searched, signed('POST', '/a', t3, 400)] })
      expect(replay.end('first', {}).differences).toHaveLength(2)
    })

    it('lets a connector sign in earlier or later, also if some checks run only', () => {
      const earlier = begun({ exchanges: refreshed })
      expect([earlier.newToken(), earlier.newToken()]).toEqual([t1, t2])
      const { sent } = earlier
      expect([sent('GET', '/a', t2), sent('GET', '/b', t2), sent('POST', '/c', t2)]).toEqual([200, 200, 200])
      expect(earlier.replay.end('first', {}).differences).toEqual([])
      const alone = begun(
        { id: 'before', exchanges: [signIn(t1), signed('GET', '/x', t1)] },
        { exchanges: [signed('GET', '/a', t2)] },
      )
      expect([alone.newToken(), alone.sent('GET', '/a', t1)]).toEqual([t1, 200])
      expect(alone.replay.end('first', {}).differences).toEqual([])
    })

    it('shares no sign-in whose token was refused, as long as there is another one, and those at the same time', () => {
      const { replay, sent, newToken } = begun(
        { exchanges: [signIn(t1), signed('GET', '/a', t1, 401), signed('GET', '/b', t1, 200, { parallel: true })] },
        { id: 'second', exchanges: [signIn(t2), signed('GET', '/b', t2), signed('GET', '/b', t2, 401)] },
        { id: 'third', exchanges: [signed('GET', '/c', t3)] },
      )
      expect([newToken(), sent('GET', '/a', t1)]).toEqual([t1, 401])
      // Sent before the refusal was there.
      expect([sent('GET', '/b', t1), sent('GET', '/b', t1)]).toEqual([200, 401])
      expect(newToken()).toBe(t2)
      replay.begin('second')
      expect([sent('GET', '/b', t2), sent('GET', '/b', t2), sent('GET', '/b', t2)]).toEqual([200, 401, 401])
      // There is no other one: it counts as issued anew.
      const again = newToken()
      expect([again === t1 || again === t2, sent('GET', '/b', again)]).toEqual([true, 200])
    })

    it('answers a version that is compared with what the recorded one overcame, once in a command', () => {
      const failed = { ...one('GET', '/a', ''), answer: { status: 503 }, retried: true as const }
      const refused = signed('GET', '/b', t1, 401, { retried: true })
      const exchanges = [failed, one('GET', '/a', 1), signIn(t1), refused, signIn(t2), signed('GET', '/b', t2)]
      const before = { id: 'before', exchanges: [signIn(t3), signed('GET', '/x', t3)] }
      const replay = replayOf(
        [
          { ...before, writes: false },
          { writes: false, commands: { list: 1 }, exchanges },
        ],
        { isOpen: true },
      )
      replay.beginCommand('list')
      // The process goes on with a token that another check got.
      const status = (path: string, token?: string) => Number(ask(replay, 'GET', path, '', token).slice(0, 3))
      expect([status('/a'), status('/a'), status('/a')]).toEqual([503, 200, 200])
      const newToken = () =>
        /recorded-token-\d/.exec(
          ask(replay, 'POST', '/token', '{"grant_type":"client_credentials","scope":"all"}'),
        )?.[0]
      expect(status('/b', t3)).toBe(200)
      expect([newToken(), status('/b', t1), status('/b', t1), newToken(), status('/b', t2)]).toEqual([
        ...[t1, 401, 401, t2, 200],
      ])
      replay.beginCommand('list')
      expect([status('/a'), status('/a'), status('/b', t2), newToken()]).toEqual([503, 200, 200, t2])
    })

    it('tells a token of another kind of sign-in, and one that nobody issued', () => {
      const { replay, sent, newToken } = begun({
        exchanges: [signIn(t1), signIn(t2, 'mail'), signed('GET', '/a', t1), signed('GET', '/mail', t2)],
      })
      expect([newToken(), newToken('mail'), sent('GET', '/a', t1), sent('GET', '/mail', t2)]).toEqual([
        t1,
        t2,
        200,
        200,
      ])
      expect([sent('GET', '/mail', t1), sent('GET', '/a', 'undefined')]).toEqual([501, 501])
      const differs = 'differs in header authorization: another token in place of the recorded token'
      expect(replay.end('first', {}).differences).toEqual([
        expect.stringMatching(`^GET http://api.example/mail is not in .*${differs}$`),
        expect.stringMatching(`^GET http://api.example/a is not in .*${differs}$`),
      ])
      // The configuration may have one with which the connector begins.
      const given = begun({ exchanges: [signed('GET', '/x', '***'), signIn(t1), signed('GET', '/a', t1)] })
      expect([given.sent('GET', '/x', 'own'), given.sent('GET', '/a', 'own')]).toEqual([200, 200])
    })
  })

  it('tells a command that goes on without what failed, and was sent again in the recorded run', () => {
    const failed = (more = {}) => ({ ...one('GET', '/a?page=2', ''), answer: { status: 503 }, ...more })
    const exchanges = [one('GET', '/a', 1), failed({ retried: true }), one('GET', '/a?page=2', 2), failed()]
    const runOf = (paths: string[], hasFailed: boolean) => {
      const replay = replayOf([{ exchanges }])
      replay.begin('first')
      replay.onInput()
      for (const path of paths) ask(replay, 'GET', path)
      replay.onEnd(hasFailed)
      // A later command gets what the first one should have asked for.
      replay.onInput()
      ask(replay, 'GET', '/a?page=2')
      replay.onEnd(false)
      return replay.end('first', {}).differences
    }
    expect(runOf(['/a', '/a?page=2', '/a', '/a?page=2'], false)).toEqual([])
    expect(runOf(['/a', '/a?page=2'], true)).toEqual([])
    expect(runOf(['/a'], false)).toEqual([
      expect.stringMatching(
        /^GET http:\S+page=2 failed with status 503, and was sent again in the recorded run; now the/,
      ),
    ])
    expect(runOf(['/a', '/a?page=2', '/a'], false)).toHaveLength(1)
  })

  it('answers no request for another year than that of the run', () => {
    const replay = replayOf([{ exchanges: [one('GET', '/a?since=2026-01-02T03:04:06Z', 1)] }])
    replay.begin('first')
    const statuses = ['2026-01-02T03:04:09Z', '2020-01-01T00:00:00Z'].map((since) =>
      ask(replay, 'GET', `/a?since=${since}`),
    )
    expect(statuses.map((text) => text.slice(0, 3))).toEqual(['200', '501'])
  })

  it('has other random numbers for each check and recording', () => {
    const replay = replayOf([{}])
    const seeds = ['first', 'second'].map((check) => {
      replay.begin(check)
      return replay.seed()
    })
    const recorder = new TargetRecorder(Date.parse('2026-01-02T03:04:05Z'))
    recorder.begin('first', true)
    expect(new Set([...seeds, recorder.seed()]).size).toBe(2)
    expect(new TargetRecorder(0).seed()).not.toBe(recorder.seed())
  })
})
