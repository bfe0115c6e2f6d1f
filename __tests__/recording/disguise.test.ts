import { SecretStore } from '../../src/core/secrets/store.js'
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

function exchange(url: string, body: RecordedBody, answer: RecordedBody, headers: [string, string][] = []) {
  return { request: { method: 'GET', url, body }, answer: { status: 200, headers, body: answer } } as RecordedExchange
}

function disguised(exchanges: RecordedExchange[], rules = { personal: [] as string[], plain: [] as string[] }) {
  const secrets = new SecretStore()
  secrets.add(secret)
  const config = { apiKey: secret, user: 'brunhilde.tiefenbacher', url: 'https://api.example' }
  const disguise = new Disguise({ secrets, config, sourceConfig, rules, plain: ['{"name":"department"}'] })
  return { ...disguise.apply(exchanges), disguise }
}

const brunhilde = {
  givenName: 'Brunhilde',
  sn: 'Tiefenbacher',
  mail: 'Brunhilde.Tiefenbacher@corp.example',
  mobile: '+49 170 5550177',
}
const answerOf = ([first]: RecordedExchange[]): string =>
  JSON.stringify(first && 'body' in first.answer ? first.answer : '')

describe('what a recording keeps', () => {
  it('has other names, addresses and numbers of the same form, the same everywhere', () => {
    const { exchanges } = disguised([
      exchange(
        `https://api.example/users/brunhilde.tiefenbacher?q=${encodeURIComponent('mail eq "brunhilde.tiefenbacher@corp.example"')}`,
        { form: [['filter', 'sn=TIEFENBACHER']] },
        {
          json: {
            users: [{ ...brunhilde, remark: 'Ask Brunhilde, 0049-170-5550177 or +49 170 5550177' }],
            department: 'Sales',
          },
        },
      ),
    ])
    const text = JSON.stringify(exchanges)
    expect(text).not.toMatch(/brunhilde|tiefenbacher|5550177/i)
    const { users, department } = JSON.parse(answerOf(exchanges)).body.json
    const [{ givenName, sn, mail, mobile, remark }] = users
    expect(givenName).toMatch(/^[A-Z][a-z]{8}$/)
    expect(mail).toBe(`${givenName}.${sn}@corp.example`)
    expect(mobile).toMatch(/^\+49 1\d{2} \d{7}$/)
    expect(remark).toContain(`Ask ${givenName},`)
    expect(remark).toContain(mobile)
    // Another notation of the same number.
    expect(remark.replace(/\D/g, '').slice(4, 14)).toBe(mobile.replace(/\D/g, '').slice(2))
    expect(department).toBe('Sales')
    const { url } = exchanges[0]?.request ?? { url: '' }
    expect(url).toContain(`/users/${givenName}.${sn}?`.toLowerCase())
    expect(decodeURIComponent(url)).toContain(mail.toLowerCase())
    expect(exchanges[0]?.request.body).toEqual({ form: [['filter', `sn=${sn.toUpperCase()}`]] })
  })

  it.each<[string, (text: string) => RecordedBody]>([
    ['base64', (text) => ({ json: { next: Buffer.from(JSON.stringify({ after: text })).toString('base64') } })],
    ['base64 for addresses', (text) => ({ json: { next: Buffer.from(`after:${text}`).toString('base64url') } })],
    ['hexadecimal digits', (text) => ({ json: { next: Buffer.from(text).toString('hex') } })],
    ['JSON in a text', (text) => ({ json: { raw: JSON.stringify({ deep: JSON.stringify({ text }) }) } })],
    ['an address in a text', (text) => ({ json: { link: `https://api.example/find?q=${encodeURIComponent(text)}` } })],
    ['XML', (text) => ({ text: ['<a:list xmlns:a="x">', `<a:user name="${text}">${text}</a:user>`, '</a:list>'] })],
    ['lines of JSON', (text) => ({ text: [JSON.stringify({ text }), ''] })],
    ['the name of a field', (text) => ({ json: { members: { [text]: 1 } } })],
  ])('has no person in %s', (_, body) => {
    const { exchanges } = disguised([
      exchange('https://api.example/a', { json: {} }, { json: [brunhilde] }),
      exchange('https://api.example/b', { json: {} }, body('brunhilde.tiefenbacher')),
    ])
    const second = JSON.stringify(exchanges[1])
    const plain =
      second +
      [...second.matchAll(/[\w+/-]{8,}/g)].flatMap(([token]) =>
        (['base64', 'hex'] as const).map((encoding) => Buffer.from(token, encoding).toString()),
      )
    expect(plain).not.toMatch(/brunhilde|tiefenbacher/i)
    expect(JSON.stringify(exchanges[1])).not.toContain('***')
  })

  it('leaves what no person is: roles, fields, and what a check made up', () => {
    const made: RecordedExchange = {
      request: { method: 'POST', url: 'https://api.example/users', body: { json: { displayName: 'test-abcdefg' } } },
      answer: { status: 201, body: { json: { displayName: 'test-abcdefg', userName: 'admin' } } },
    }
    const { exchanges } = disguised([exchange('https://api.example/a', { json: {} }, { json: [brunhilde] }), made])
    expect(exchanges[1]).toEqual(made)
  })

  it('knows short names where they stand as a name, and leaves the same letters elsewhere', () => {
    const people: RecordedBody = {
      json: { users: [{ displayName: 'Jo Ng', login: 'jo' }, { displayName: 'Bo de Li' }] },
    }
    const { exchanges } = disguised([
      exchange('https://api.example/a', { json: {} }, people),
      exchange(
        'https://api.example/users/jo',
        { json: {} },
        { json: { note: 'by Jo Ng', lang: 'de', text: 'a jo de b' } },
      ),
    ])
    expect(JSON.stringify(exchanges[0])).not.toMatch(/"jo"|jo ng|bo de li/i)
    const { login } = JSON.parse(answerOf(exchanges)).body.json.users[0]
    expect(exchanges[1]?.request.url).toBe(`https://api.example/users/${login}`)
    expect(answerOf(exchanges.slice(1))).toMatch(/"note":"by (?!Jo Ng)\w\w \w\w","lang":"de","text":"a jo de b"/)
  })

  it('follows the rules of the settings', () => {
    const body: RecordedBody = { json: { badgeText: 'Xaverine', cn: 'Unterlechner' } }
    const answer = (rules: { personal: string[]; plain: string[] }) =>
      answerOf(disguised([exchange('https://api.example/a', { json: {} }, body)], rules).exchanges)
    expect(answer({ personal: [], plain: [] })).toMatch(/Xaverine(?!.*Unterlechner)/)
    expect(answer({ personal: ['badgeText'], plain: ['cn'] })).toMatch(/^(?!.*Xaverine).*Unterlechner/)
  })

  it('has no secret, and other tokens in place of those that the target system issued', () => {
    const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIiwiZXhwIjoxODAwMDAwMDAwfQ.c2lnbmF0dXJl'
    const { exchanges, config, disguise } = disguised([
      exchange(
        `https://api.example/login?key=${encodeURIComponent(secret)}`,
        { json: { basic: Buffer.from(`u:${secret}`).toString('base64'), password: 'generated-one' } },
        { json: { access_token: token, sessionId: 'session-value-77', expires_in: 60 } },
        [['set-cookie', 'sid=cookie-value-88; Path=/']],
      ),
      exchange('https://api.example/s/session-value-77', { json: {} }, { json: { echo: `it was ${secret}` } }),
    ])
    const text = JSON.stringify([exchanges, config])
    for (const each of [
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64').slice(0, 20),
      token,
      'session-value',
      'cookie-value',
      'generated-one',
    ]) {
      expect(text).not.toContain(each)
    }
    expect(disguise.holdsSecret(text)).toBe(false)
    expect(disguise.holdsSecret(`x ${Buffer.from(secret).toString('hex')} y`)).toBe(true)
    expect(exchanges[1]?.request.url).toBe('https://api.example/s/recorded-token-3')
    const { access_token: other } = JSON.parse(answerOf(exchanges)).body.json
    expect(JSON.parse(Buffer.from(other.split('.')[1], 'base64url').toString())).toMatchObject({ exp: 1800000000 })
    expect(JSON.stringify(exchanges[0]?.answer)).toContain('sid=recorded-token-1; Path=/')
    expect(config).toEqual({
      apiKey: '***',
      user: expect.not.stringContaining('brunhilde'),
      url: 'https://api.example',
    })
  })
})

describe('the configuration of a replay', () => {
  it('has random secrets of the recorded forms', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----'
    const account = JSON.stringify({ private_key: key.padEnd(500), token_uri: 'https://login.example/t', id: 'abcdef' })
    const secrets = new SecretStore()
    const config = { apiKey: 'plain-secret', account, url: 'https://api.example' }
    const declared = [{ items: ['apiKey', 'account'].map((name) => ({ key: name, type: 'secret' })) }]
    const rules = { personal: [], plain: [] }
    const disguise = new Disguise({ secrets, config, sourceConfig: declared, rules, plain: [] })
    const recorded = disguise.apply([]).config
    expect(JSON.stringify(recorded)).not.toMatch(/plain-secret|abcdef|BEGIN/)
    const made = replayConfig(recorded)
    expect(made['apiKey']).toMatch(/^[0-9a-f]{32}$/)
    expect(made['url']).toBe('https://api.example')
    expect(JSON.parse(String(made['account']))).toEqual({
      private_key: expect.stringMatching(/^-----BEGIN PRIVATE KEY-----/),
      token_uri: 'https://login.example/t',
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
    })
  })
})
