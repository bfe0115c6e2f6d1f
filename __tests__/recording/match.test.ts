import { compareRequests } from '../../src/recording/compare.js'
import { GeneratedValues } from '../../src/recording/generated.js'
import { maskedNumber, maskedPassword } from '../../src/recording/masks.js'
import { GroupMatcher } from '../../src/recording/match.js'
import type { RecordedExchange, RecordedRequest } from '../../src/recording/model.js'

const host = 'https://api.example'
const uuid = (digit: string) => `${digit.repeat(8)}-aaaa-4bbb-8ccc-dddddddddddd`

const get = (url: string): RecordedRequest => ({ method: 'GET', url: host + url })
const post = (url: string, json: unknown): RecordedRequest => ({ method: 'POST', url: host + url, body: { json } })
const answered = (request: RecordedRequest, json: unknown): RecordedExchange => ({
  request,
  answer: { status: 200, body: { json } },
})

function matcher(exchanges: RecordedExchange[], writes = true): GroupMatcher {
  return new GroupMatcher({ id: 'check', writes, commands: {}, exchanges }, new GeneratedValues(exchanges))
}

const bodyOf = (found: { exchange: RecordedExchange } | undefined): unknown =>
  found && 'body' in found.exchange.answer && found.exchange.answer.body && 'json' in found.exchange.answer.body
    ? found.exchange.answer.body.json
    : undefined

describe('the match of a request with a recording', () => {
  it('takes equal requests in their order, and what only reads more often than it was recorded', () => {
    const group = matcher([answered(get('/a'), 1), answered(get('/b'), 2), answered(get('/a'), 3)])
    expect([1, 2, 3].map(() => bodyOf(group.take(get('/a'))))).toEqual([1, 3, 3])
    expect(bodyOf(group.take(get('/b')))).toBe(2)
    expect(group.take(get('/c'))).toBeUndefined()
  })

  it('answers what only reads by what was recorded after the same changes, however often a check waits for one', () => {
    const remove: RecordedRequest = { method: 'DELETE', url: `${host}/a/1` }
    const exchanges = [
      answered(get('/a?id=1'), 'old'),
      answered(get('/a?id=1'), 'new'),
      answered(get('/a?id=1'), 'new'),
      answered(remove, null),
      answered(get('/a?id=1'), 'gone'),
    ]
    const read = (group: GroupMatcher) => bodyOf(group.take(get('/a?id=1')))
    for (const times of [1, 3, 6]) {
      const group = matcher(exchanges)
      const before = Array.from({ length: times }, () => read(group))
      expect(before).toEqual(['old', 'new', 'new', 'new', 'new', 'new'].slice(0, times))
      group.take(remove)
      expect([read(group), read(group)]).toEqual(['gone', 'gone'])
    }
  })

  it('shares what was answered, and a failure that was overcome only if there is nothing else', () => {
    const failed = (status: number): RecordedExchange => ({ request: get('/a'), answer: { status } })
    const retried = { ...answered(get('/a'), 'try again'), retried: true as const }
    for (const each of [failed(429), failed(503), retried, { request: get('/a'), answer: { error: 'ECONNRESET' } }]) {
      const group = matcher([each, answered(get('/a'), 1), answered(get('/a'), 2)])
      expect([1, 2].map(() => bodyOf(group.share(get('/a'))))).toEqual([1, 1])
      expect(matcher([each]).share(get('/a'))?.exchange).toBe(each)
    }
    // That there is no such object is an answer.
    const gone = failed(404)
    expect(matcher([gone, answered(get('/a'), 1)]).share(get('/a'))?.exchange).toBe(gone)
  })

  it('answers no read by what was recorded after a change that was not sent yet, if it is told so', () => {
    const exchanges = [answered(post('/a', {}), 0), answered(get('/a'), 'after')]
    const group = matcher(exchanges)
    expect(group.take(get('/a'), false)).toBeUndefined()
    expect(bodyOf(group.take(get('/a')))).toBe('after')
    group.take(post('/a', {}))
    expect(bodyOf(group.take(get('/a'), false))).toBe('after')
  })

  it('answers a read after a change by what was recorded after it, also where an earlier command went on meanwhile', () => {
    const beside = (exchange: RecordedExchange): RecordedExchange => ({ ...exchange, parallel: true })
    const put: RecordedRequest = { method: 'PUT', url: `${host}/a/1` }
    const exchanges = [
      answered(get('/all'), 0),
      beside(answered(get('/a/1'), 'of the list')),
      beside(answered(get('/a/1'), 'before')),
      beside(answered(put, null)),
      beside(answered(get('/a/1'), 'after')),
    ]
    for (const times of [1, 2]) {
      const group = matcher(exchanges)
      group.take(get('/all'))
      expect(bodyOf(group.take(get('/a/1')))).toBe('of the list')
      group.take(put)
      expect(Array.from({ length: times }, () => bodyOf(group.take(get('/a/1'))))).toEqual(Array(times).fill('after'))
    }
  })

  it('answers a read that was recorded at the same time as a change before and after it, and one from later if there is no other', () => {
    const parallel = { ...answered(get('/a'), 2), parallel: true as const }
    const exchanges = [answered(get('/a'), 1), answered(post('/b', {}), 0), parallel, answered(post('/c', {}), 0)]
    const group = matcher([...exchanges, answered(get('/d'), 4)])
    expect(bodyOf(group.take(get('/d')))).toBe(4)
    group.take(post('/b', {}))
    expect(bodyOf(group.take(get('/a')))).toBe(2)
    group.take(post('/c', {}))
    expect(bodyOf(group.take(get('/a')))).toBe(2)
  })

  it('takes a change once', () => {
    const group = matcher([answered(post('/a', { x: 1 }), 1)])
    expect(bodyOf(group.take(post('/a', { x: 1 })))).toBe(1)
    expect(group.take(post('/a', { x: 1 }))).toBeUndefined()
    expect(group.isUsedUp(post('/a', { x: 1 }))).toBe(true)
    expect(group.isUsedUp(post('/a', { x: 2 }))).toBe(false)
  })

  it('takes an equal request before one that is equal but for generated values', () => {
    const group = matcher([
      answered(post('/a', { id: uuid('1'), at: '2026-01-01T00:00:00Z' }), 1),
      answered(post('/a', { id: uuid('2'), at: '2026-01-01T00:00:01Z' }), 2),
    ])
    expect(bodyOf(group.take(post('/a', { id: uuid('2'), at: '2026-01-01T00:00:01Z' })))).toBe(2)
    const other = group.take(post('/a', { id: uuid('9'), at: '2026-01-01T00:00:05Z' }))
    expect(bodyOf(other)).toBe(1)
    expect(other?.replaced).toEqual([
      [uuid('1'), uuid('9')],
      ['2026-01-01T00:00:00Z', '2026-01-01T00:00:05Z'],
    ])
  })

  it('takes no value that the target system made for a generated one, nor another one that the recording has', () => {
    const exchanges = [
      answered(get('/list'), [uuid('1'), uuid('2')]),
      answered(get(`/users/${uuid('1')}`), 1),
      answered(post('/log', { request: uuid('3') }), 3),
    ]
    const group = matcher(exchanges)
    expect(group.take(get(`/users/${uuid('2')}`))).toBeUndefined()
    expect(group.take(get(`/users/${uuid('9')}`))).toBeUndefined()
    expect(group.take(post('/log', { request: uuid('1') }))).toBeUndefined()
    expect(bodyOf(group.take(post('/log', { request: uuid('9') })))).toBe(3)
  })

  it('takes anything in place of what was masked, and the parameters of a query in any order', () => {
    const group = matcher([answered(get('/a?key=***&x=1&x=2&y=3'), 1), answered(get('/t/***/end'), 2)])
    expect(bodyOf(group.take(get('/a?y=3&x=1&x=2&key=anything')))).toBe(1)
    expect(group.take(get('/a?y=3&x=2&x=1&key=anything'))).toBeUndefined()
    expect(bodyOf(group.take(get('/t/anything/end')))).toBe(2)
    expect(group.take(get('/t/anything/other'))).toBeUndefined()
  })

  it('lets other checks use what was sent before anything was changed, and each sign-in', () => {
    const signIn = answered(post('/token', {}), { access_token: 'recorded-token-1' })
    const group = matcher([answered(get('/a'), 1), answered(post('/b', {}), 2), signIn, answered(get('/c'), 3)])
    expect(bodyOf(group.share(get('/a')))).toBe(1)
    expect(group.share(post('/b', {}))).toBeUndefined()
    expect(group.share(get('/c'))).toBeUndefined()
    expect(bodyOf(group.share(post('/token', {})))).toEqual({ access_token: 'recorded-token-1' })
    expect(bodyOf(matcher([answered(post('/search', {}), 4)], false).share(post('/search', {})))).toBe(4)
  })

  it('tells a sign-in by what is sent, not by a cookie or a token of the answer', () => {
    const balanced = (request: RecordedRequest): RecordedExchange => ({
      request,
      answer: { status: 200, headers: [['set-cookie', 'AWSALB=recorded-token-9']], body: { json: {} } },
    })
    const token = { id: 1, activationToken: 'recorded-token-1' }
    const changes = [
      balanced({ ...post('/users/1', { active: true }), method: 'PATCH' }),
      balanced({ method: 'DELETE', url: `${host}/users/1` }),
      answered(post('/users', { name: 'a', password: maskedPassword('abc-DEF-123') }), token),
      answered(post('/users', { name: 'b', password: '***' }), token),
      balanced(post('/api/call', { apiKey: '***', action: 'enable' })),
      answered(post('/users/1/tokens', {}), token),
      answered(post('/users/1/tokens', { apiKey: '***' }), {}),
      balanced(post('/login-attempts', { count: 1 })),
      answered(post('/activate', { token: 'recorded-token-1' }), {}),
    ]
    const group = matcher(changes)
    expect(group.missing()).toHaveLength(changes.length)
    const send = { ...post('/users/1', { active: true }), method: 'PATCH' }
    expect([group.take(send) === undefined, group.take(send) === undefined]).toEqual([false, true])
    const form = (url: string, ...pairs: [string, string][]) => ({
      ...{ method: 'POST', url: host + url, body: { form: pairs } },
    })
    const soap = ['<s:Envelope><s:Body><u:login><u:password>***</u:password></u:login></s:Body></s:Envelope>']
    const signIns = [
      answered(form('/x', ['grant_type', 'client_credentials']), { access_token: 'recorded-token-1' }),
      answered(post('/v1/login', { user: 'a', password: '***' }), {}),
      balanced({ method: 'POST', url: `${host}/session` }),
      answered(post('/rpc', { method: 'auth.login', params: ['a', '***'] }), {}),
      answered({ method: 'POST', url: `${host}/soap`, body: { text: soap } }, {}),
      answered(post('/connect', { key: '***' }), { sessionId: 'recorded-token-4' }),
      answered(get('/users?session=recorded-token-4'), []),
    ]
    expect(matcher(signIns).missing()).toEqual([])
  })

  it('tells changes that are not sent any more, and those in another order than one after the other', () => {
    const signIn = answered(post('/token', {}), { access_token: 'recorded-token-1' })
    const late = { ...answered(post('/late', {}), 9), late: true as const }
    const parallel = { ...answered(post('/c', {}), 3), parallel: true as const }
    const all = [
      answered(get('/a'), 0),
      signIn,
      answered(post('/a', {}), 1),
      answered(post('/b', {}), 2),
      parallel,
      late,
    ]
    const group = matcher(all)
    expect(group.missing().map(({ url }) => url)).toEqual(['/a', '/b', '/c'].map((path) => host + path))
    expect(group.take(post('/c', {}))?.sentAfter).toBeUndefined()
    expect(group.take(post('/b', {}))?.sentAfter).toBeUndefined()
    expect(group.take(post('/a', {}))?.sentAfter?.url).toBe(`${host}/b`)
    expect(group.missing()).toEqual([])
    // A search is left out in a check that only reads.
    expect(matcher([answered(post('/search', {}), 1)], false).missing()).toHaveLength(1)
    expect(bodyOf(group.takeUnused(post('/late', {})))).toBe(9)
    expect(group.takeUnused(post('/late', {}))).toBeUndefined()
  })

  it('compares made-up passwords, types, bytes, and what headers ask for', () => {
    const generated = new GeneratedValues([])
    const places = (recorded: unknown, sent: unknown, more: Partial<RecordedRequest> = {}, others = more) =>
      compareRequests({ ...post('/a', recorded), ...more }, { ...post('/a', sent), ...others }, generated).differences
    const made = { password: maskedPassword('abc-DEF-123') }
    expect(places(made, { password: 'abc-DEF-123' })).toEqual([])
    const [difference] = places(made, { password: 'other-password' })
    expect(difference).toEqual({
      ...{ place: 'body $.password', recorded: 'the password that the check made up', sent: 'another text' },
    })
    expect(places({ pin: '***', n: maskedNumber }, { pin: 'x', n: 3 })).toEqual([])
    expect(places({ pin: '***', n: maskedNumber }, { pin: 3, n: 'x' })).toHaveLength(2)
    const type = (value: string) => ({ headers: { 'content-type': value } })
    const soap = 'application/soap+xml; charset=utf-8; action="urn:'
    expect(places({}, {}, type(`${soap}a"`), type(`application/soap+xml;action="urn:a"`))).toEqual([])
    expect(places({}, {}, type(`${soap}a"`), type(`${soap}b"`))[0]?.place).toBe('header content-type')
    expect(places({}, {}, { headers: { soapaction: 'a' } }, { headers: { soapaction: 'b' } })).toHaveLength(1)
    // Without a body, clients differ in whether they send a type.
    const bodiless = { ...type('application/x-www-form-urlencoded'), body: undefined } as never
    expect(places({}, {}, bodiless, { headers: {}, body: undefined } as never)).toEqual([])
    expect(places({}, {}, type('text/plain'), { headers: {} })[0]?.place).toBe('header content-type')
    const bytes = (hash: string) => ({ body: { binary: { bytes: 3, hash } } })
    expect(places({}, {}, bytes('a'), bytes('a'))).toEqual([])
    expect(places({}, {}, bytes('a'), bytes('b'))).toHaveLength(1)
  })

  it('compares a made-up password also where it stands in another text', () => {
    const generated = new GeneratedValues([])
    const differences = (recorded: RecordedRequest['body'], sent: RecordedRequest['body']) => {
      const request = { method: 'POST', url: host }
      return compareRequests(
        { ...request, ...(recorded && { body: recorded }) },
        { ...request, ...(sent && { body: sent }) },
        generated,
      ).differences
    }
    const made = maskedPassword('a<b&"c')
    const xml = (password: string) => ({
      text: [`<u:Key>***</u:Key>`, `<u:Password>${password}</u:Password>`].join('\n').split('\n'),
    })
    const sent = (password: string) => ({ text: ['<u:Key>of-config</u:Key>', `<u:Password>${password}</u:Password>`] })
    expect(differences(xml(made), sent('a&lt;b&amp;&quot;c'))).toEqual([])
    expect(differences(xml(made), sent('other'))).toMatchObject([{ place: 'body', sent: 'another text' }])
    const inText = (password: string) => ({ json: { payload: JSON.stringify({ user: 'x', password }) } })
    expect(differences(inText(made), inText('a<b&"c'))).toEqual([])
    expect(differences(inText(made), inText('a<b&"d'))).toHaveLength(1)
    expect(differences({ json: { pin: maskedPassword('4711') } }, { json: { pin: 4711 } })).toEqual([])
    expect(differences({ json: { pin: maskedPassword('4711') } }, { json: { pin: 4712 } })).toHaveLength(1)
  })

  it('knows generated values in a text with a secret, and in uncommon forms', () => {
    const own = (text: string) => answered(post('/a', { text }), {})
    const pairs = [
      ['***: 2026-11-27T03:04:05Z', 'key-of-config: 2026-11-27T03:04:09Z'],
      [`*** ${uuid('1')} and *** end`, `${uuid('7')} ${uuid('2')} and ${uuid('8')} end`],
      ['2026-11-27 03:04:05.123', '2026-11-27 03:04:06.5'],
      ['20261127T030405Z', '20261127T030406Z'],
      ['20261127030405', '20261127030406'],
      ['1795748645.123', '1795748646.5'],
      ['q83vEjRWeJCrze8SNFZ4kA==', 'GjwqKx0eLz0+X29/j5+vug=='],
      ['01ARZ3NDEKTSV4RRFFQ69G5FAV', '01BX5ZZKBKACTAV9WEVGEMMVRY'],
      ['cjld2cjxh0000qzrmn831i7rn', 'cjld2cyuq0000t3rmniod1foy'],
    ] as const
    for (const [recorded, sent] of pairs) {
      const take = (text: string) => matcher([own(recorded)]).take(post('/a', { text })) !== undefined
      expect([recorded, take(sent), take(`${sent} x`), take('other')]).toEqual([recorded, true, false, false])
    }
    // What people can read is no nonce, and a number of 14 digits that is no time is none.
    const texts = [
      ['SGVsbG8gd29ybGQgb2YgdGV4dHM=', 'SGVsbG8gV29ybGQgb2YgdGV4dHM='],
      ['20261327030405', '20261327030406'],
      ['***: 2026-11-27T03:04:05Z', 'key-of-config: 2026-11-27'],
    ] as const
    for (const [recorded, sent] of texts)
      expect(matcher([own(recorded)]).take(post('/a', { text: sent }))).toBeUndefined()
    // The target system had answered it.
    const known = [answered(get('/x'), { id: uuid('2') }), own(`*** ${uuid('1')}`)]
    expect(matcher(known).take(post('/a', { text: `key ${uuid('2')}` }))).toBeUndefined()
  })

  it('tells a time of another year in place of one of the run, and no other time', () => {
    const start = Date.parse('2026-12-31T23:59:58Z')
    const others: [recorded: string | number, sent: string | number, other: string | number][] = [
      ['2026-12-31T23:59:59.123Z', '2026-01-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z'],
      ['2026-12-31 23:59:59', '2027-01-01 00:01:00', '1970-01-01 00:00:00'],
      ['20261231235959Z', '20270101000000Z', '20200101000000Z'],
      ['Fri, 01 Jan 2027 00:00:01 GMT', 'Thu, 31 Dec 2026 23:59:59 GMT', 'Thu, 31 Dec 2020 23:59:59 GMT'],
      [1_798_761_599, 1_798_761_601, 1_577_836_800],
      [1_798_761_599_123, 1_798_761_601_123, 1_577_836_800_000],
      ['1798761599.123', '1798761601.1', '1577836800.1'],
    ]
    for (const [recorded, sent, other] of others) {
      const exchanges = [answered(post('/a', { since: recorded }), 1)]
      const generated = new GeneratedValues(exchanges, start)
      const isTaken = (since: string | number) =>
        new GroupMatcher({ id: 'check', writes: true, commands: {}, exchanges }, generated).take(post('/a', { since }))
      expect([recorded, isTaken(sent) !== undefined, isTaken(other) !== undefined]).toEqual([recorded, true, false])
    }
    // One that is not of the run may be computed from a value that is another one in the recording.
    const generated = new GeneratedValues([answered(post('/a', { born: '1980-05-01T00:00:00Z' }), 1)], start)
    expect(generated.compare('1980-05-01T00:00:00Z', '1962-01-01T00:00:00Z')).toHaveLength(1)
  })

  it('compares the condition of a change, and whether and how a request signs itself', () => {
    const generated = new GeneratedValues([])
    const differences = (recorded: Record<string, string>, sent: Record<string, string>) =>
      compareRequests({ ...get('/a'), headers: recorded }, { ...get('/a'), headers: sent }, generated).differences
    expect(differences({ 'if-match': 'W/"1"' }, { 'if-match': 'W/"1"' })).toEqual([])
    expect(differences({ 'if-match': 'W/"1"' }, { 'if-match': '*' })).toMatchObject([{ place: 'header if-match' }])
    const signed = (authorization: string) => ({ authorization })
    expect(differences(signed('bearer ***'), signed('Bearer recorded-token-1'))).toEqual([])
    expect(differences(signed('***'), signed('Bearer recorded-token-1'))).toEqual([])
    expect(differences(signed('bearer ***'), signed('Basic dTpwYXNzd29yZA=='))).toEqual([
      { place: 'header authorization', recorded: 'bearer', sent: 'basic' },
    ])
    expect(differences(signed('bearer ***'), signed('secret-word'))).toMatchObject([{ sent: 'another scheme' }])
    for (const each of ['bearer ***', '***']) expect(differences(signed(each), {})).toMatchObject([{ sent: 'nothing' }])
    expect(differences({}, signed('secret-word'))).toMatchObject([{ recorded: 'nothing', sent: 'another scheme' }])
    // A key in another header: what it is cannot be compared.
    const key = { 'x-api-key': '***' }
    expect(differences(key, { 'x-api-key': 'other' })).toEqual([])
    expect(differences({}, key)).toEqual([])
    for (const sent of [{}, { 'x-api-key': '' }, { 'api-key': '***' }] as Record<string, string>[]) {
      expect(differences(key, sent)).toEqual([{ place: 'header x-api-key', recorded: 'a secret', sent: 'nothing' }])
    }
  })

  it('counts the order of changes of one object, and not that of others', () => {
    const change = (method: string, path: string, json: unknown = {}, answer: unknown = {}): RecordedExchange =>
      answered({ method, url: host + path, body: { json } }, answer)
    const inOrder = (first: RecordedExchange, second: RecordedExchange, more: RecordedExchange[] = []) => {
      const group = matcher([...more, first, second])
      expect(group.take(second.request)?.sentAfter).toBeUndefined()
      return group.take(first.request)?.sentAfter !== undefined
    }
    const lists = [
      answered(get('/users'), [{ id: 5, login: 'u5' }, { id: 6 }]),
      answered(get('/groups'), [{ id: 'ga' }, { id: 'gb' }]),
    ]
    const related = [
      [change('PATCH', '/users/5', { a: 1 }), change('DELETE', '/users/5')],
      [change('POST', '/users/5/enable'), change('POST', '/users/5/disable')],
      [change('POST', '/groups/ga/members', { user: 5 }), change('DELETE', '/users/5')],
      [change('DELETE', '/groups/ga/members/5'), change('DELETE', '/users/5')],
      [change('PUT', '/users/5/groups/ga'), change('PUT', '/users/5/groups/gb')],
      [change('POST', '/users', { login: 'new' }, { id: 6 }), change('PATCH', '/users/6')],
      [change('POST', '/groups/ga/members', { user: 5 }), change('POST', '/audit', { user: 5, group: 'ga' })],
      [change('POST', '/rpc', { do: 'lock', user: 5 }), change('POST', '/rpc', { do: 'drop', user: 5 })],
      // Nothing is known of them.
      [change('POST', '/first'), change('POST', '/second')],
    ] as const
    for (const [first, second] of related)
      expect([first.request.url, inOrder(first, second, lists)]).toEqual([first.request.url, true])
    const others = [
      [change('PATCH', '/users/5'), change('PATCH', '/users/6')],
      [change('POST', '/groups/ga/members', { user: 5 }), change('POST', '/groups/gb/members', { user: 5 })],
      [change('PUT', '/groups/ga/members/5'), change('PUT', '/groups/gb/members/5')],
      [change('PATCH', "/Users('5')"), change('PATCH', "/Users('6')")],
      [change('POST', '/rpc', { do: 'lock', user: 5 }), change('POST', '/rpc', { do: 'lock', user: 6 })],
    ] as const
    const odata = [
      ...lists,
      answered(get("/Users('5')"), {}),
      answered(get('/users/5'), {}),
      answered(get('/users/6'), {}),
    ]
    for (const [first, second] of others)
      expect([first.request.url, inOrder(first, second, odata)]).toEqual([first.request.url, false])
  })

  it('lets the connector sign out or not, and takes the sign-out of an account for a change', () => {
    const ends: [method: string, path: string][] = [
      ['POST', '/oauth/revoke'],
      ['POST', '/api/auth/logout'],
      ['DELETE', '/session'],
      ['DELETE', '/sessions/recorded-token-3'],
      ['DELETE', '/rest/auth/1/session'],
      ['POST', '/api/v2/logout'],
    ]
    const exchanges = ends.map(([method, path]) => answered({ method, url: host + path }, {}))
    const revoked = answered(post('/as/v1/revoke', { token: 'recorded-token-3' }), {})
    expect(matcher([...exchanges, revoked]).missing()).toEqual([])
    const changes: [method: string, path: string][] = [
      ['POST', '/users/5/logout'],
      ['DELETE', '/users/5/sessions'],
      ['DELETE', '/sessions/5'],
      ['DELETE', '/users/5'],
      ['POST', '/users/5/tokens/revoke'],
      ['POST', '/roles/12/revoke'],
      ['POST', '/licenses/revoke'],
      ['POST', '/employees/5/logout'],
      ['POST', '/employees/jo/logout'],
      ['DELETE', '/employees/5/sessions'],
    ]
    const changed = changes.map(([method, path]) => answered({ method, url: host + path }, {}))
    const called = [
      answered(post('/rpc', { method: 'role.revoke', params: { role: 12 } }), {}),
      answered(post('/tokens/revoke', { employee: 5 }), {}),
      answered({ method: 'POST', url: `${host}/employees/5/tokens` }, { token: 'recorded-token-7' }),
    ]
    const soap = (content: string): RecordedExchange => ({
      request: { method: 'POST', url: `${host}/soap`, body: { text: ['<s:Envelope>', `<s:Body>${content}</s:Body>`] } },
      answer: { status: 200 },
    })
    const own = [
      answered(post('/rpc', { jsonrpc: '2.0', id: 7, method: 'session.logout', params: [] }), {}),
      answered(post('/rpc', { method: 'logout', params: { sid: 'recorded-token-2', all: 'x' } }), {}),
      soap('<u:Logout/>'),
      soap('<u:logoff><u:sid>recorded-token-2</u:sid></u:logoff>'),
    ]
    expect(matcher(own).missing()).toEqual([])
    const ofAccounts = [
      answered(post('/rpc', { jsonrpc: '2.0', id: 7, method: 'user.logout', params: { id: 5 } }), {}),
      answered(post('/rpc', { method: 'endSession', user: 'jo' }), {}),
      answered(post('/rpc', [{ method: 'logout' }, { method: 'user.delete' }]), {}),
      soap('<u:Logout><u:user>5</u:user></u:Logout>'),
    ]
    expect(matcher(ofAccounts).missing()).toHaveLength(ofAccounts.length)
    const list = answered(get('/employees'), [])
    expect(matcher([list, ...changed, ...called]).missing()).toHaveLength(changes.length + called.length)
    // A made-up password in a text is none of the configuration.
    const inText = answered(post('/login', { payload: JSON.stringify({ password: maskedPassword('x') }) }), {})
    expect(matcher([inText]).missing()).toHaveLength(1)
  })

  it('names what differs from the closest request, in JSON by its path', () => {
    const recorded = post('/users?dry=1', { user: { name: 'a', tags: ['x', 'y'], level: 1 } })
    const group = matcher([answered(get('/users'), 0), answered(recorded, 1)])
    const sent = post('/users?dry=2', { user: { name: 'b', tags: ['x'], level: '1' }, more: null })
    const { request, comparison } = group.closest(sent) ?? {}
    expect(request).toBe(recorded)
    expect(comparison?.differences).toEqual([
      { place: 'query dry', recorded: '"1"', sent: '"2"' },
      { place: 'body $.user.name', recorded: '"a"', sent: '"b"' },
      { place: 'body $.user.tags[1]', recorded: '"y"', sent: 'nothing' },
      { place: 'body $.user.level', recorded: '1', sent: 'the text "1"' },
      { place: 'body $.more', recorded: 'nothing', sent: 'null' },
    ])
  })

  it('tells a body from none, and one form of it from another', () => {
    const generated = new GeneratedValues([])
    const differences = (a: RecordedRequest, b: RecordedRequest) => compareRequests(a, b, generated).differences.length
    expect(differences(get('/a'), { ...get('/a'), body: { json: {} } })).toBe(1)
    expect(differences({ ...get('/a'), body: { text: ['{}'] } }, { ...get('/a'), body: { json: {} } })).toBe(1)
    expect(differences(get('/a%20b'), get('/a%20b'))).toBe(0)
  })

  it('compares parts without their boundary, and an encoded slash as one', () => {
    const generated = new GeneratedValues([])
    const differences = (a: RecordedRequest, b: RecordedRequest) => compareRequests(a, b, generated).differences.length
    const upload = (boundary: string, content: string): RecordedRequest => ({
      ...{ method: 'POST', url: host, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } },
      body: {
        text: [`--${boundary}\r`, 'content-disposition: form-data; name="a"\r', '\r', content, `--${boundary}--\r`],
      },
    })
    expect(differences(upload('----form-aB3', 'x\r'), upload('----form-cD4', 'x\r'))).toBe(0)
    expect(differences(upload('----form-aB3', 'x\r'), upload('----form-cD4', 'y\r'))).toBe(1)
    expect(differences(get('/users/ab%2Fcd'), get('/users/ab/cd'))).toBe(1)
    expect(differences(get('/users/ab%2Fcd'), get('/users/ab%2fcd'))).toBe(0)
  })
})
