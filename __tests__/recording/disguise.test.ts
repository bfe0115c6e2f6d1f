import { gzipSync } from 'node:zlib'
import { SecretStore } from '../../src/core/secrets/store.js'
import { readBody } from '../../src/recording/bodies.js'
import { encodeText } from '../../src/recording/charsets.js'
import { CodeWordCollector } from '../../src/recording/code-words.js'
import { replayConfig } from '../../src/recording/config.js'
import { Disguise } from '../../src/recording/disguise.js'
import type { RecordedBody, RecordedExchange } from '../../src/recording/model.js'

const secret = 'S3cret/of+the=source'
const sourceConfig = [
  {
    items: [
      { key: 'apiKey', type: 'secret' },
      { key: 'user', type: 'text' },
    ],
  },
]

/** The code of a connector. Its comment and its list of names do not count. */
const code = `
// Written by Hannelore Comment
const names = [${Array.from({ length: 80 }, (_, i) => `'Listed${i}'`).join(', ')}]
exports.connector = { list: async (res) => { if (user.state === 'onleave') res.send({ department: user.department, mark: user.badge }) } }
const limits = { max: 10, one: '1', ten: '10' }, text = \`login failed for \${user.login}\`, will = Math.max(1, 2)
const app = '00000003-0000-0000-c000-000000000000'
`

interface Given {
  rules?: { personal: string[]; keep: string[] }
  always?: string[]
  config?: Record<string, unknown>
  recordedMs?: number
}

function disguiseOf({ rules = { personal: [], keep: [] }, always = [], config, recordedMs }: Given = {}): Disguise {
  const secrets = new SecretStore()
  secrets.add(secret)
  const words = new CodeWordCollector()
  words.code(code)
  const given = config ?? { apiKey: secret, user: 'brunhilde.tiefenbacher', url: 'https://api.example' }
  return new Disguise({
    ...{ secrets, config: given, sourceConfig, rules, code: words },
    ...(recordedMs !== undefined && { recordedMs }),
    ...{ spec: ['{"name":"costUnit"}'], always, passwords: new Set(['abcDEF23-made-up!', '4711']) },
  })
}

const json = (value: unknown): RecordedBody => ({ json: value })
const text = (value: string): RecordedBody => ({ text: value.split('\n') })

/** An exchange with this body in its answer. */
function answered(body: RecordedBody, url = 'https://api.example/users', headers: [string, string][] = []) {
  return { request: { method: 'GET', url }, answer: { status: 200, headers, body } } as RecordedExchange
}

/** The JSON that comes of one answer. */
function madeOf(value: unknown, given: Given = {}): unknown {
  const [made] = disguiseOf(given).apply([answered(json(value))]).exchanges
  return made && 'body' in made.answer && made.answer.body && 'json' in made.answer.body
    ? made.answer.body.json
    : undefined
}

/** The text, and all that is decoded of it. */
function decodings(value: unknown): string {
  const all = [JSON.stringify(value)]
  for (let i = 0; i < 3; i++) {
    const last = all.at(-1) ?? ''
    const pieces = [...last.matchAll(/[\w+/%-]{8,}={0,2}/g)].map(([token]) => token)
    all.push(
      pieces
        .flatMap((token) => [
          ...(['base64', 'base64url', 'hex'] as const).map((encoding) => Buffer.from(token, encoding).toString()),
          token.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
        ])
        .join('\n'),
    )
  }
  return all.join('\n')
}

const person = 'Brunhilde Tiefenbacher'
const leaked = /brunhilde|b r u n|tiefenbacher|5550177|555\S01\S77|geheimnis/i

describe('what a recording keeps', () => {
  it('has phone numbers though their last digits look like those of an issued token in another encoding', () => {
    const all = { token: 'DqrujwuP9xF4P-pMNSEmtS8O-cLUX5', phones: ['+12025555835', '+1 202 555 5835'] }
    const made = madeOf(all, { always: all.phones }) as typeof all
    expect(made).toEqual({ token: 'recorded-token-1', phones: all.phones })
    // In a text that may be cut, it is a piece of one.
    expect(madeOf({ ...all, note: `the token ${all.token.slice(0, 12)}` }, {})).not.toMatchObject({
      note: expect.stringContaining(all.token.slice(0, 12)),
    })
  })

  it('is the names of fields that all objects of a list have, but none of persons', () => {
    const object = (more = {}) => ({
      ...{ firstName: 'Brunhilde', lastName: 'Tiefenbacher', secretHobby: 'x', brunhildeBadge: 1 },
      ...{ 'Fliegen.fischen': 1, within: { zitherspiel: 1 }, ...more },
    })
    const names = (value: unknown) => Object.keys(value as object)
    const all = [object({ zwetschge: 1 }), object(), object()]
    const made = madeOf({ records: all, items: all.slice(1).map((each) => ({ ...each, kohlrabi: 1 })) }) as Record<
      string,
      unknown[]
    >
    const [first, ...others] = made['records'] ?? []
    for (const each of others) expect(names(each)).toEqual(names(first).slice(0, -1))
    expect(names(first).slice(0, 3)).toEqual(['firstName', 'lastName', 'secretHobby'])
    const kept = JSON.stringify(made)
    expect(kept).not.toMatch(/brunhilde|fischen|zither|zwetschge|kohlrabi/i)
    // Wherever it stands.
    expect(names(made['items']?.[0])).toContain('secretHobby')
  })

  it('is what the code and the spec name, with other words of the same form for the rest', () => {
    const value = {
      department: 'Xylographie',
      status: 'onleave',
      state: 'ONLEAVE',
      costUnit: 'costUnit',
      badge: 'EMP00123',
      secretHobby: 'Fliegenfischen',
      note: 'Ask Brunhilde in Xylographie, 0049 170 5550177',
      count: 12,
      ok: true,
      none: null,
    }
    const made = madeOf(value) as Record<string, string>
    expect(made).toMatchObject({
      status: 'onleave',
      state: 'ONLEAVE',
      costUnit: 'costUnit',
      count: 12,
      ok: true,
      none: null,
    })
    expect(Object.keys(made)).not.toContain('secretHobby')
    expect(made['department']).toMatch(/^[A-Z][a-z]{10}$/)
    expect(made['badge']).toMatch(/^[A-Z]{3}00123$/)
    expect(made['note']).toMatch(/^\w{3} [A-Z]\w{8} in [A-Z]\w{10}, 00\d\d \d{3} \d{7}$/)
    expect(made['note']).toContain(made['department'] ?? '-')
    expect(JSON.stringify(made)).not.toMatch(/brunhilde|xylo|fliegen|5550177|hobby|EMP/i)
  })

  it('keeps epochs only where a field tells a time, or near the recording', () => {
    const same = { lastLogin: 1_715_550_134, exp: 1_715_550_134, pwdLastSet: '1715550134000', validUntil: '1715550134' }
    expect(Object.values(madeOf(same) as object)).toEqual(Object.values(same))
    const other = {
      ...{ nir: '1800175123456', cnp: 1_800_101_221_144, whatsapp: '1715550134', contact: 1_715_550_134 },
      ...{ candidate: '1715550134', format: '1715550134', birthDate: 1_715_550_134, sms: '1715550134' },
    }
    const numbers = /1800175123456|1800101221144|1715550134/
    expect(JSON.stringify(madeOf(other))).not.toMatch(numbers)
    const recordedMs = Date.parse('2026-03-01T00:00:00Z')
    const near = { cursor: recordedMs + 5000, key: `${recordedMs / 1000 + 5}` }
    expect(Object.values(madeOf(near, { recordedMs }) as object)).toEqual(Object.values(near))
    expect(JSON.stringify(madeOf(other, { recordedMs }))).not.toMatch(numbers)
    const headers: [string, string][] = [['x-ratelimit-reset', '1715550134']]
    const [limited] = disguiseOf().apply([answered(json({}), undefined, headers)]).exchanges
    expect(JSON.stringify(limited)).toContain('1715550134')
  })

  it('replaces names that are words of names too', () => {
    const value = [
      { firstName: 'Bin', lastName: 'Du', displayName: 'Bin Du' },
      { displayName: 'Le Van Do', mail: 'le.van.do@acme.example' },
      { note: 'approved by Bin Du' },
      { displayName: 'Maria de la Zarzuela' },
      { department: 'office of the la' },
    ]
    const made = JSON.stringify(madeOf(value))
    expect(made).not.toMatch(/\b(?:Bin|Du|Le|Van|Do)\b|le\.van|zarzuela/i)
    expect(made).toContain('"office of the la"')
  })

  it('keeps the names of fields beside tokens, and two names two', () => {
    const value = { a: { token: 'MC45OTIzNjcwNjIyMjg3Njk397' }, firstName: 'Anna', lastName: 'Berta' }
    const made = madeOf(value) as Record<string, unknown>
    expect(Object.keys(made)).toEqual(['a', 'firstName', 'lastName'])
    const tokens = { token: 'abcdefghijkl', access_token: 'mnopqrstuvwx' }
    const names = { YWJjZGVmZ2hpamts: 1, bW5vcHFyc3R1dnd4: 2, '6162636465666768696a6b6c': 3 }
    expect(Object.values((madeOf([tokens, names]) as object[])[1] ?? {}).sort()).toEqual([1, 2, 3])
  })

  it('keeps the form of a Link header', () => {
    const link =
      '<https://api.example/users?after=Xylographie&size=5>; rel="next"; cursor="xylograph:1", <https://api.example/users?page=9>; rel="last"'
    const [made] = disguiseOf().apply([answered(json({}), undefined, [['link', link]])]).exchanges
    const headers = made && 'headers' in made.answer ? made.answer.headers : []
    expect(headers?.[0]?.[1]).toMatch(
      /^<https:\/\/[\w.]+\/users\?after=[A-Z][a-z]{10}&size=5>; rel="next"; cursor="[a-z]{9}:1", <https:\/\/[\w.]+\/users\?page=9>; rel="last"$/,
    )
  })

  it('keeps times, small numbers, ids of the code and the forms of ids', () => {
    const value = {
      created: '2024-02-03T04:05:06.789Z',
      day: '2024-02-03',
      changed: 'Tue, 03 Feb 2026 04:05:06 GMT',
      whenCreated: '20240203040506.0Z',
      epoch: 1_700_000_000,
      epochMs: 1_700_000_000_123,
      total: 12_345_678,
      offset: 250,
      app: '00000003-0000-0000-c000-000000000000',
      ip: '192.168.17.23',
      loopback: 'http://127.0.0.1:8080/x',
    }
    const made = madeOf(value) as Record<string, unknown>
    const { ip, loopback, ...same } = value
    expect(Object.values(made)).toEqual(expect.arrayContaining(Object.values(same)))
    expect(JSON.stringify(made)).toContain('http://127.0.0.1:8080/x')
    expect(JSON.stringify(made)).not.toContain(ip)
    const id = '3F2504E0-4F89-11D3-9A0C-0305E82C3301'
    const [first, second] = madeOf([id, id.toLowerCase()]) as string[]
    expect(first).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/)
    expect(first).not.toBe(id)
    expect(second).toBe(first?.toLowerCase())
  })

  it('has one word for John, john, JOHN and Jöhn, and different ones for different words', () => {
    const made = madeOf(['Johann', 'johann', 'JOHANN', 'Jöhann', 'johann.meiersen', 'Jo\u0308hann']) as string[]
    const [first = '', ...others] = made
    const plain = (name: string) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
    expect(others.map((name) => plain(name).slice(0, 6))).toEqual(Array(5).fill(first.toLowerCase()))
    const many = Array.from(
      { length: 400 },
      (_, i) => `${'qxz'[i % 3]}${String.fromCharCode(97 + (i % 26))}${i % 7}${i}k`,
    )
    expect(new Set(madeOf(many) as string[]).size).toBe(new Set(many).size)
    const short = ['qo', 'qa', 'xe', 'zu', 'ki', 'wo', 'pe']
    expect(new Set(madeOf(short) as string[]).size).toBe(short.length)
  })

  it('has the same words in the next recording, and others with another secret', () => {
    expect(madeOf({ a: person })).toEqual(madeOf({ a: person }))
    expect(madeOf({ a: person }, { config: { apiKey: 'another-one' } })).not.toEqual(madeOf({ a: person }))
    expect(madeOf({ a: person }, { config: {} })).not.toEqual(madeOf({ a: person }, { config: {} }))
  })

  it('has no name of a person though the code has the word, where a field or the text tells it', () => {
    const people = [
      {
        firstName: 'Max',
        lastName: 'Will',
        login: 'mark',
        displayName: 'Mark List',
        birthDate: '1980-05-06',
        phone: 4711,
      },
      { owner: 'admin', note: 'Max is ill', link: '/users/mark?x=1', contact: 'max@mark.example', limit: 'max' },
      { members: { mark: 1 }, text: 'Mark List', attribute: 'department' },
    ]
    const made = JSON.stringify(madeOf(people))
    expect(made).not.toMatch(/"Max|"Will|"mark"|Mark|Max is|max@|users\/mark|1980-05-06|4711/)
    expect(made).toContain('"owner":"admin"')
    expect(made).toContain('"attribute":"department"')
    const { firstName, birthDate } = (JSON.parse(made) as Record<string, string>[])[0] ?? {}
    expect(made).toContain(`${firstName?.toLowerCase()}@`)
    expect(Date.parse(birthDate ?? '')).not.toBeNaN()
  })

  it.each<[string, (name: string) => RecordedBody]>([
    ['a field that nothing tells of', (name) => json({ zusatz: name })],
    ['the name of a field', (name) => json({ [name]: 1 })],
    ['a text in JSON', (name) => json({ raw: JSON.stringify({ deep: JSON.stringify({ name }) }) })],
    ['base64', (name) => json({ next: Buffer.from(JSON.stringify({ after: name })).toString('base64') })],
    ['base64 for addresses', (name) => json({ next: Buffer.from(`after:${name}`).toString('base64url') })],
    ['hexadecimal digits', (name) => json({ next: Buffer.from(name).toString('hex') })],
    [
      'an address',
      (name) =>
        json({ link: `https://api.example/find/${encodeURIComponent(name)}?q=${name.replace(' ', '+')}#${name}` }),
    ],
    ['percent encoding twice', (name) => json({ link: encodeURIComponent(encodeURIComponent(`x=${name}`)) })],
    [
      'XML',
      (name) =>
        text(
          `<?xml version="1.0"?><a:list xmlns:a="x"><a:u n='${name}' m="${name}">${name}</a:u><![CDATA[${name}]]><!-- ${name} --></a:list>`,
        ),
    ],
    [
      'entities of XML',
      (name) =>
        text(
          `<a>${[...name].map((sign) => `&#${sign.charCodeAt(0)};`).join('')}<b x="${[...name].map((sign) => `&#x${sign.charCodeAt(0).toString(16)};`).join('')}"/></a>`,
        ),
    ],
    [
      'HTML',
      (name) =>
        text(
          `<!DOCTYPE html><html><body class=x><p>Welcome ${name}<br>${name}</p><a href="/u/${name}">${name}</a></body></html>`,
        ),
    ],
    ['CSV', (name) => text(`id;Name;Rest\r\n1;${name};"a;${name}"\r\n`)],
    ['lines of JSON', (name) => text(`${JSON.stringify({ name })}\n${JSON.stringify([name])}\n`)],
    ['JSONP', (name) => text(`callback_1(${JSON.stringify({ name })});`)],
    ['server-sent events', (name) => text(`event: x\ndata: ${JSON.stringify({ name })}\n\n`)],
    [
      'escapes of JSON in a text',
      (name) =>
        text(`x = "${[...name].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`),
    ],
    ['plain text', (name) => text(`Dear ${name},\nyour number is 0170-555 01 77 or (0170) 5550177.`)],
    [
      'letters with spaces between, and a number with other signs',
      (name) => json({ a: [...name.replace(/\W/g, '')].join(' '), b: '0170_555\u00a001\u201377' }),
    ],
    ['a word with a digit', (name) => json({ a: name.replace(/\W/, '1 ').concat('10'), b: `0A${name}` })],
    [
      'entities in plain text and in the name of a field',
      (name) => {
        const entities = [...name].map((sign) => `&#${sign.charCodeAt(0)};`).join('')
        return json({ [`<p>${entities}</p>`]: `see ${entities}` })
      },
    ],
    [
      'a form',
      (name) => ({
        form: [
          ['x', name],
          [name, 'y'],
        ],
      }),
    ],
    [
      'multipart',
      (name) =>
        text(
          `--b1234567\r\nContent-Disposition: form-data; name="x"; filename="${name}.txt"\r\n\r\n${name}\r\n--b1234567--\r\n`,
        ),
    ],
    [
      'a JSON Web Token',
      (name) =>
        json({
          x: `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify({ sub: name, exp: 1_800_000_000 })).toString('base64url')}.c2lnbmF0dXJl`,
        }),
    ],
    [
      'Latin 1',
      (name) =>
        readBody(Buffer.from(`{"x":"${name} Müller"}`, 'latin1'), {
          type: 'application/json; charset=iso-8859-1',
          encoding: '',
        }) as RecordedBody,
    ],
    [
      'Latin 1 that is not declared',
      (name) => readBody(Buffer.from(`${name} Müller`, 'latin1'), { type: 'text/plain', encoding: '' }) as RecordedBody,
    ],
    [
      'UTF-16',
      (name) => readBody(Buffer.from(`\ufeff${name}`, 'utf16le'), { type: 'text/plain', encoding: '' }) as RecordedBody,
    ],
    [
      'Shift JIS',
      (name) =>
        readBody(encodeText(`${name} 山田`, 'shift_jis'), {
          type: 'text/plain; charset=shift_jis',
          encoding: '',
        }) as RecordedBody,
    ],
    ['a packed body', (name) => readBody(gzipSync(name), { type: 'text/plain', encoding: 'gzip' }) as RecordedBody],
    [
      'binary data',
      (name) => readBody(Buffer.from(`\0\u0001${name}`), { type: 'image/png', encoding: '' }) as RecordedBody,
    ],
    [
      'a body of an unknown encoding',
      (name) => readBody(Buffer.from(name), { type: 'text/plain', encoding: 'zstd' }) as RecordedBody,
    ],
  ])('has no person in %s', (_, body) => {
    const disguise = disguiseOf()
    const made = disguise.apply([answered(body(person)), answered(body('brunhilde.tiefenbacher'))])
    expect(decodings(made.exchanges)).not.toMatch(leaked)
    expect(disguise.problemIn(JSON.stringify(made))).toBeUndefined()
    // What the form is made of stays.
    expect(JSON.stringify(made.exchanges)).not.toContain('***"')
  })

  it('has no person in headers, and only those that the code or the protocol names', () => {
    const headers: [string, string][] = [
      ['location', `/users/${encodeURIComponent(person)}?session=geheimnis-77-xyz`],
      ['link', `<https://api.example/users?after=${person.replace(' ', '%20')}>; rel="next"`],
      ['set-cookie', `sid=geheimnis-88-xyz; Path=/u/Brunhilde; Domain=tiefenbacher.example; HttpOnly`],
      ['x-greeting-brunhilde', 'hello'],
      ['x-department', person],
      ['retry-after', '0'],
    ]
    const disguise = disguiseOf()
    const [made] = disguise.apply([
      answered(json({}), 'https://brunhilde.example/users/tiefenbacher', headers),
    ]).exchanges
    expect(decodings(made)).not.toMatch(leaked)
    const kept = made && 'headers' in made.answer ? made.answer.headers : undefined
    expect(kept?.map(([name]) => name)).toEqual(['location', 'link', 'set-cookie', 'x-department', 'retry-after'])
    expect(kept?.[1]?.[1]).toMatch(/^<https:\/\/api\.example\/users\?after=\w+%20\w+>; rel="next"$/)
    expect(kept?.[2]?.[1]).toMatch(/^\w+=recorded-token-\d; Path=\/u\/\w+; Domain=\w+\.example; HttpOnly$/)
  })

  it.each<[string, (token: string) => RecordedExchange]>([
    ['plain text', (token) => answered(text(token))],
    ['HTML', (token) => answered(text(`<html><input type="hidden" name="csrf" value="${token}"></html>`))],
    ['XML', (token) => answered(text(`<r><sessionId>${token}</sessionId></r>`))],
    ['CSV', (token) => answered(text(`user,token\nx,${token}\n`))],
    ['a field that nothing tells of', (token) => answered(json({ zeug: token }))],
    ['a known field', (token) => answered(json({ access_token: token }))],
    ['Location', (token) => answered(json({}), 'https://api.example/login', [['location', `/cb?code=${token}`]])],
    ['a cookie', (token) => answered(json({}), 'https://api.example/login', [['set-cookie', `s=${token}`]])],
  ])('has no token that the target system issued in %s, but the same other one where it is sent', (_, exchange) => {
    const token = 'tokGeheimnisAb3dE5fG7hJ9'
    const sent = answered(json({}), `https://api.example/users/${token}?t=${token}`)
    const disguise = disguiseOf()
    const [made, next] = disguise.apply([exchange(token), sent]).exchanges
    expect(decodings([made, next])).not.toMatch(/geheimnis|ab3d|fg7h/i)
    const [, other = ''] = /users\/([^?]+)/.exec(next?.request.url ?? '') ?? []
    expect(JSON.stringify(made)).toContain(other)
    expect(next?.request.url.endsWith(`?t=${other}`)).toBe(true)
  })

  it('keeps which token that an answer had signs a request, wherever it stood there, and no name of a user', () => {
    const token = 'frz_5IgAPoTFlKcVs_F1S_P-dJoO'
    const base64 = (pair: string) => Buffer.from(pair).toString('base64')
    const headers = [
      ...[`Bearer ${token}`, token, `Hwkey ${token}`, `Token token="${token}"`, `Basic ${base64(`u:${token}`)}`],
      ...[`Basic ${base64(`${token}:x`)}`, `Basic ${base64(`brunhilde.tiefenbacher:${secret}`)}`],
      ...[`Basic ${base64('service.account@example.com2:x')}`, 'Bearer made.by-the-connector-1', `Digest ${token}, x`],
    ]
    const login = answered(
      json({ session: { key: token }, user: 'brunhilde.tiefenbacher', mail: 'service.account@example.com2' }),
    )
    const signed = headers.map(
      (authorization): RecordedExchange => ({
        request: { method: 'GET', url: 'https://api.example/users', headers: { authorization } },
        answer: { status: 200 },
      }),
    )
    const { exchanges } = disguiseOf().apply([login, ...signed])
    const [made, ...requests] = exchanges
    expect(JSON.stringify(made)).toMatch(/"key":"recorded-token-1".*"mail":"\w+\.\w+@example\.com\d"/)
    expect(JSON.stringify(made)).not.toContain('recorded-token-2')
    expect(decodings(exchanges)).not.toMatch(/5IgAPo|brunhilde/i)
    const written = 'recorded-token-1'
    expect(requests.map(({ request }) => request.headers?.['authorization'])).toEqual([
      ...[`bearer ${written}`, written, written, `token ${written}`, `basic ${written}`],
      ...[`basic ${written}`, 'basic ***', 'basic ***', 'bearer ***', 'digest ***'],
    ])
  })

  it('keeps that a secret or an issued token stands in a header, and nothing of other headers', () => {
    const token = 'frz_5IgAPoTFlKcVs_F1S_P-dJoO'
    const headers = {
      accept: 'application/json',
      ...{ 'x-api-key': secret, 'x-basic': Buffer.from(`u:${secret}`).toString('base64'), 'x-session': token },
      ...{
        'x-user': 'brunhilde.tiefenbacher',
        'x-version': '2',
        'x-request-id': '6c0e3c1c-3f34-4a54-8a21-4b34f5a3b2c1',
      },
    }
    const login = answered(json({ session: { token } }))
    const request = { method: 'GET', url: 'https://api.example/users', headers }
    const [, made] = disguiseOf().apply([login, { request, answer: { status: 200 } }]).exchanges
    expect(made?.request.headers).toEqual({
      accept: 'application/json',
      ...{ 'x-api-key': '***', 'x-basic': '***', 'x-session': '***' },
    })
  })

  it('has no secret in any form, and other passwords than those that were sent', () => {
    const request = {
      method: 'POST',
      url: `https://api.example/login?key=${encodeURIComponent(secret)}`,
      headers: { authorization: `Basic ${Buffer.from(`u:${secret}`).toString('base64')}` },
      body: json({
        basic: Buffer.from(`u:${secret}`).toString('base64'),
        password: 'abcDEF23-made-up!',
        pin: 'typed-in-one',
        unicodePwd: Buffer.from('"abcDEF23-made-up!"', 'utf16le').toString('base64'),
        passcode: 4711,
      }),
    }
    const echo = answered(text(`it was ${secret}, in hex ${Buffer.from(secret).toString('hex')}`))
    const disguise = disguiseOf()
    const { exchanges, config } = disguise.apply([{ request, answer: { status: 200 } }, echo])
    const all = decodings([exchanges, config])
    expect(all).not.toMatch(/S3cret|made-up!|typed-in/)
    expect(exchanges[0]?.request.headers).toEqual({ authorization: 'basic ***' })
    const body = exchanges[0]?.request.body
    const made = Object.values(body && 'json' in body ? (body.json as object) : {}).map((value) =>
      String(value).replace(/, [0-9a-f]{8}\)$/, ')'),
    )
    const madeUp = (length: number) => `*** (made up, ${length} characters)`
    expect(made.slice(1)).toEqual([madeUp(17), '***', madeUp(52), madeUp(4)])
    expect(disguise.problemIn(`a ${secret}`)).toBe('a secret')
    expect(disguise.problemIn('nothing')).toBeUndefined()
  })

  it('keeps dates of other forms, durations and time zones, and no names and numbers beside them', () => {
    const kept = {
      ...{ joined: 'Fri, 27 Nov 2026', left: 'November 27, 2026', seen: '27-Nov-2026', at: '2026/11/27 10:30' },
      ...{
        us: '11/27/2026 10:30 AM',
        eu: '27-11-2026',
        asctime: 'Fri Nov 27 05:04:17 2026',
        term: 'P1Y6M',
        lease: 'PT3600S',
      },
      ...{ zone: 'America/Argentina/Buenos_Aires', windowsZone: 'W. Europe Standard Time', utc: 'Etc/GMT+5' },
      ...{
        accountExpires: '9223372036854775807',
        lastLogonTimestamp: '133764234571234567',
        modifiedTime: 1_795_748_645_123_456,
      },
    }
    expect(Object.values(madeOf(kept) as object)).toEqual(Object.values(kept))
    const replaced = {
      ...{ marlene: 'Marlene 12 2026', code: 'P12345678D', number: '133764234571234567', visit: 'Europe/Kunigunde' },
      ...{ phone: '27-11-2026', birthDate: '27 Nov 1980', name: 'Kunigunde Standard Time' },
    }
    const made = Object.values(madeOf(replaced) as Record<string, string>)
    for (const [i, value] of Object.values(replaced).entries()) expect([i, made[i]]).not.toEqual([i, value])
    expect(made[5]).toMatch(/^\d\d Nov 19\d\d$/)
  })

  it('is searched a last time for what was replaced', () => {
    const disguise = disguiseOf()
    disguise.apply([answered(json({ firstName: 'Brunhilde', displayName: person, access_token: 'tok-geheimnis-99' }))])
    for (const each of ['brunhilde', person]) {
      expect(disguise.problemIn(`x ${Buffer.from(each).toString('base64')} y`.replace('brunhilde', 'Brunhilde'))).toBe(
        each === person ? 'the name or the address of a person' : undefined,
      )
    }
    expect(disguise.problemIn('x Brunhilde%20Tiefenbacher')).toBe('the name or the address of a person')
    expect(disguise.problemIn('tok-geheimnis-99')).toBe('a token that the target system issued')
  })

  it('follows the rules of the settings, and keeps what checks made up', () => {
    const value = {
      kennung: 'badge',
      hobby: 'Fliegenfischen',
      wort: 'Fliegenfischen',
      ort: 'Konstanz',
      login: 'test.k3j4m5n6p7',
    }
    const made = madeOf(value, {
      rules: { personal: ['kennung'], keep: ['hobby', 'Konstanz'] },
      always: ['test.k3j4m5n6p7'],
    }) as Record<string, string>
    const values = Object.values(made)
    expect(values[0]).not.toBe('badge')
    expect(values.slice(1)).toEqual([
      'Fliegenfischen',
      expect.not.stringMatching('Fliegenfischen'),
      'Konstanz',
      'test.k3j4m5n6p7',
    ])
  })

  it('has the same other id in JSON and in addresses', () => {
    const id = 9_007_199_254_740_991
    const made = disguiseOf().apply([
      answered(json({ id, short: 4711 })),
      answered(json({}), `https://api.example/users/${id}/4711`),
    ])
    const [first, second] = made.exchanges
    const [, other] = /users\/(\d+)\/4711/.exec(second?.request.url ?? '') ?? []
    expect(other).not.toBe(String(id))
    expect(JSON.stringify(first)).toContain(`:${other},"`)
  })

  it('has a configuration with other secrets of the same form', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nabcdef\n-----END PRIVATE KEY-----'
    const account = JSON.stringify({ private_key: key, token_uri: 'https://login.example/api', id: 'plain-secret' })
    const secrets = new SecretStore()
    for (const each of [account, 'plain-secret']) secrets.add(each)
    const declared = [
      {
        items: [
          { key: 'account', type: 'secrettextarea' },
          { key: 'apiKey', type: 'secret' },
        ],
      },
    ]
    const config = { account, apiKey: 'plain-secret', url: 'https://api.example', owner: person }
    const disguise = new Disguise({
      ...{ secrets, config, sourceConfig: declared, rules: { personal: [], keep: [] } },
      ...{ code: new CodeWordCollector(), spec: ['login'], always: [] },
    })
    const recorded = disguise.apply([]).config
    expect(JSON.stringify(recorded)).not.toMatch(/plain-secret|abcdef|BEGIN|brunhilde/i)
    const made = replayConfig(recorded)
    expect(made['apiKey']).toMatch(/^[0-9a-f]{32}$/)
    expect(made['url']).toBe('https://api.example')
    expect(JSON.parse(String(made['account']))).toEqual({
      private_key: expect.stringMatching(/^-----BEGIN PRIVATE KEY-----/),
      token_uri: 'https://login.example/api',
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
    })
  })
})
