import { randomBytes } from 'node:crypto'
import { childEnvironment } from '../../src/cli/child-environment.js'
import { Masker, uncleanText } from '../../src/cli/masker.js'

const secret = 'p"a<s>s w/o&rd%25+\\ é'

describe('Masker', () => {
  it.each([
    ['as it is', secret],
    ['in JSON', JSON.stringify({ config: { token: secret } })],
    ['in JSON in JSON', JSON.stringify(JSON.stringify({ token: secret }))],
    ['in a URL', `?q=${encodeURIComponent(secret)}`],
    ['in a form', new URLSearchParams({ q: secret }).toString()],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in base64 for URLs', Buffer.from(secret).toString('base64url')],
  ])('takes a secret out of text %s', (_, text) => {
    const masker = new Masker()
    masker.add(secret)
    const redacted = masker.redact(`before ${text} after`)
    expect(redacted).toMatch(/^before .*\*\*\*.* after$/)
    for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) {
      expect(redacted).not.toContain(form)
    }
  })

  it('masks every line of a secret of several lines', () => {
    const masker = new Masker()
    masker.add('-----BEGIN KEY-----\nabcdefghijk\n-----END KEY-----\n')
    expect(masker.redact('a line: abcdefghijk')).toBe('a line: ***')
  })

  it('leaves short values alone', () => {
    const masker = new Masker()
    expect(masker.add('true')).toEqual([])
    expect(masker.redact('it is true')).toBe('it is true')
  })

  it('says what is new, once', () => {
    const masker = new Masker()
    expect(masker.add('password')).toEqual(['password'])
    expect(masker.add('password')).toEqual([])
  })

  it('masks a secret of 100 KB, and each of 1,000 secrets', () => {
    const masker = new Masker()
    const large = randomBytes(50_000).toString('hex')
    const many = Array.from({ length: 1000 }, () => randomBytes(20).toString('hex'))
    for (const value of [large, ...many]) masker.add(value)
    expect(masker.redact(`a ${large} b ${many.join(' ')} c`)).toBe(`a *** b ${many.map(() => '***').join(' ')} c`)
  })

  it('masks both of two secrets that overlap', () => {
    const masker = new Masker()
    masker.add('first-half-middle')
    masker.add('middle-second-half')
    expect(masker.redact('a first-half-middle-second-half b')).toBe('a *** b')
  })

  it('throws a fixed message when it cannot clean', () => {
    const masker = new Masker()
    masker.add('hidden-value')
    const hostile = {
      indexOf() {
        throw new Error('the pattern is hidden-value')
      },
    } as unknown as string
    expect(() => masker.redact(hostile)).toThrow(new Error(uncleanText))
  })

  it('masks the longer of two secrets that begin alike', () => {
    const masker = new Masker()
    masker.add('secret')
    masker.add('secret-and-more')
    expect(masker.redact('secret-and-more')).toBe('***')
  })
})

describe('childEnvironment', () => {
  it('holds nothing of ours and no variable with a secret', () => {
    const masker = new Masker()
    masker.add('hidden-value')
    const environment = {
      PATH: '/bin',
      NODE_AUTH_TOKEN: 'for the registry',
      INPUTS: '{}',
      INPUT_CONFIG: 'x',
      SAIL_CLIENT_SECRET: 'x',
      GITHUB_TOKEN: 'x',
      GITHUB_ENV: '/f',
      GITHUB_OUTPUT: '/f',
      GITHUB_STEP_SUMMARY: '/f',
      ACTIONS_RUNTIME_TOKEN: 'x',
      MY_OWN: 'prefix hidden-value',
      GITHUB_SHA: 'abc',
    }
    expect(childEnvironment(environment, masker)).toEqual({
      PATH: '/bin',
      NODE_AUTH_TOKEN: 'for the registry',
      GITHUB_SHA: 'abc',
    })
  })
})
