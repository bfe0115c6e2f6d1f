import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import { describeForms } from '../../../src/core/secrets/forms.js'
import { SecretStore, uncleanText } from '../../../src/core/secrets/store.js'

const secret = 'p"a<s>s w/o&rd%25+\\ é'

function storeOf(...secrets: string[]): SecretStore {
  const store = new SecretStore()
  for (const each of secrets) store.add(each)
  return store
}

const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('SecretStore.clean', () => {
  it.each([
    ['as it is', `before ${secret} after`, 'before *** after'],
    ['in JSON', JSON.stringify({ a: secret, b: 1 }), '{"a":"***","b":1}'],
    ['in JSON in JSON', JSON.stringify(JSON.stringify({ a: secret })), String.raw`"{\"a\":\"***\"}"`],
    ['in a URL', `?q=${encodeURIComponent(secret)} x`, '?q=*** x'],
    ['in a form', new URLSearchParams({ q: secret, z: '1 2' }).toString(), 'q=***&z=1+2'],
    ['in HTML', '<p>p&quot;a&lt;s&gt;s w/o&amp;rd%25+\\ &eacute;</p>', '<p>***</p>'],
    ['in base64 with its name', `Basic ${base64(`user:${secret}`)}`, 'Basic dXNlcj***'],
    ['in base64 of base64', `x ${base64(base64(`{"a":"${secret}"}`))}`, 'x ZXlKaElqb2***KOQ=='],
    ['in hexadecimal digits', `${Buffer.from(secret).toString('hex')}.`, '***.'],
    ['as a Buffer', inspect(Buffer.from(secret)), '<Buffer ***>'],
    ['as a Buffer in JSON', JSON.stringify(Buffer.from(secret)), '{"type":"Buffer","data":[***]}'],
    ['with colours', `a ${secret.slice(0, 5)}\u001b[31m${secret.slice(5)}\u001b[0m b`, 'a ***\u001b[0m b'],
    ['over two lines', `a ${secret.slice(0, 8)}\n      ${secret.slice(8)}\nb`, 'a ***\nb'],
  ])('masks a secret %s', (_, text, clean) => {
    expect(storeOf(secret).clean(text)).toBe(clean)
  })

  it('masks both of two secrets that overlap, and the longer of two that begin alike', () => {
    expect(storeOf('first-half-middle', 'middle-second-half').clean('a first-half-middle-second-half b')).toBe(
      'a *** b',
    )
    expect(storeOf('secret', 'secret-and-more').clean('secret-and-more')).toBe('***')
  })

  it('masks the lines of a key, not its borders', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\nhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----\n'
    const store = storeOf(key)
    expect(store.clean(key)).toBe('-----BEGIN PRIVATE KEY-----\n***\n-----END PRIVATE KEY-----\n')
    expect(store.clean('line 2 is hkiG9w0BAQEFAASC here')).toBe('line 2 is *** here')
    expect(store.clean(key.replaceAll('\n', ' '))).not.toContain('hkiG9w')
    expect(store.clean('a certificate begins with -----BEGIN')).toBe('a certificate begins with -----BEGIN')
    expect(storeOf(key.replaceAll('\n', '\\n')).clean(key)).not.toContain('hkiG9w')
  })

  it.each([
    ['name:long-password', 'long-password'],
    ['Basic bmFtZTpsb25nLXBhc3N3b3Jk', 'long-password'],
    ['Bearer abcdefghijkl', 'abcdefghijkl'],
    ['https://name:long-password@host.example.com/path', 'long-password'],
    ['https://host.example.com/hook?sig=abcdefgh123&x=1', 'abcdefgh123'],
    ['Server=db;User Id=app;Password="long-password";Timeout=30', 'long-password'],
    ['{"type":"service_account","private_key":"long-private-key"}', 'long-private-key'],
    ['0123456789abcdef0123456789abcdef', '0123456789ABCDEF0123456789ABCDEF'],
    ['+/+/AAECAwQFBgcICQoLDA0ODxA=', '-_-_AAECAwQFBgcICQoLDA0ODxA'],
  ])('masks of %s the part that is secret', (given, part) => {
    expect(storeOf(given).clean(`it is ${part} here`)).toBe('it is *** here')
  })

  it('masks the payload of a token, decoded', () => {
    const payload = '{"sub":"someone","jti":"8812"}'
    const token = [{ alg: 'HS256' }, payload].map((part) =>
      Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url'),
    )
    const store = storeOf(`${token.join('.')}.c2lnbmF0dXJl`)
    expect(store.clean(`claims ${payload}.`)).toBe('claims ***.')
    expect(store.clean(`payload ${token[1]}`)).toBe('payload ***')
  })

  it.each([
    ['the end of a text', 'request with sk-live-0123', 'request with ***'],
    ['its beginning', '456789abcdef was refused', '*** was refused'],
    ['a text that lies inside', 'live-0123456', '***'],
    ['an ellipsis', 'key sk-live-012… was refused', 'key ***… was refused'],
    ['three dots', "key 'sk-live-012'... 12 more characters", "key '***'... 12 more characters"],
    ['a word that says so', 'key sk-live-012 [truncated] was refused', 'key *** [truncated] was refused'],
    ['the rest behind three dots', 'key ...89abcdef was refused', 'key ...*** was refused'],
    ['someone else’s mask', 'key sk-live-012**** was refused', 'key ******* was refused'],
    ['the end, in base64', `Basic ${base64('user:sk-live-0123456789abcdef').slice(0, 17)}`, 'Basic dXNlcj***'],
    ['the end, in an escape', 'key sk%2dlive%2', 'key ***'],
    ['the beginning, in an escape', 'Dlive%2d0123456789abcdef was', '*** was'],
  ])('masks a piece at %s', (_, text, clean) => {
    expect(storeOf('sk-live-0123456789abcdef').clean(text)).toBe(clean)
  })

  it.each([
    // One character of an escape is left, and behind it the rest of another one that was put into it.
    ['q9f6Wz7-kP2', 'c%75%3006b%5Cu0050%5c%75003%32 x', '*** x'],
    ['q9f6Wz7-kP2', 'Cu006b%5Cu0050%5Cu0032 x', '*** x'],
    ['q9f6Wz7-kP2', 'cu{6b}%5cu{50}%5cu{32} x', '*** x'],
    ['q9f6Wz7-#&(', '6%2335%3B%26%2338%3B%26%2340%3B x', '*** x'],
    ['q9f6Wz7-#&(', '6%2523x23%253B%2526%2523x26%253B%2526%2523x28%253B x', '*** x'],
    ['q9f🔑Wz7', '… d\\udd11Wz7 x', '… *** x'],
    ['q9f6Wz7-kP2', '…a%20%20%7a%37-kP2 x', '…*** x'],
    // `m` ends a colour code, and begins the rest of `&amp;`.
    ['q9f6Wz7-&<@,', 'mp;&lt;@, x', '*** x'],
    ['q9f6Wz7"/[^:', '…mp;#34;/[^: x', '…*** x'],
    // A digit of an escape stands before the digits of the secret.
    ['q9f6Wz1942', '63%319%34%32 x', '*** x'],
    ['q9f6Wz1942', '…6%34%32 x', '…*** x'],
    // An escape took the first characters for its own, and five are left with something invisible among them.
    ['B4fTsfce/N', 'C:\\temp\\xB4\ufefffTsfc... x', 'C:\\temp***... x'],
    // Quoted-printable that was cut in the middle of an escape, or with white space or quotes at the cut.
    ['q9f6Wz7-kP2', 'x q9=66=36 [truncated]', 'x *** [truncated]'],
    ['q9f6Wz7-kP2', '… 2D=6BP=32 x', '… *** x'],
    ['q9f6Wz7-kP2', 'x q9f6Wz=3', 'x ***=3'],
    ['q9f6Wz7-kP2', 'x %3d71%39f%3d36%3d%', 'x ***%3d%'],
    // It may have been broken into lines afterwards, also behind the sign of an escape.
    ['q9f6Wz7-kP2', 'x q9=6\n    6=36W=\n    7A7-kP2 y', 'x *** y'],
    ['q9f6Wz7-kP2', 'x q9=\r\nf=36W=\r\n7A7-kP2 y', 'x *** y'],
    // The secret holds what looks like the mark of a cut.
    ["+_$***+&'_$}", 'x eCtfJCoqKismJ18k', 'x e***'],
    [']^~._`;-]^{}...{', 'X2A7LV1ee30uLi57 x', '*** x'],
    ['q9f6Wz7-…-kP2', 'x q9f6Wz7-…-k', 'x ***'],
    ['q9f6Wz7-…-kP2', 'z7-…-kP2 x', '*** x'],
  ])('masks of %s what is left in %j', (given, text, clean) => {
    expect(storeOf(given).clean(text)).toBe(clean)
  })

  it.each([
    ['a-limit-of-250', 'GET /users?a=1&limit=250&offset=0'],
    ['a-limit-of-250', '"GET /users?limit=250"'],
    ['limit-of-the-bench', '/v3/accounts?limit=1'],
    ['a-short-list', 'a list'],
    ['A6JqCJB/CsYFil', 'execFileSync(file)'],
  ])('of %s leaves %j, which looks like what is left of it', (given, text) => {
    expect(storeOf(given).clean(text)).toBe(text)
  })

  it.each([
    'x q\\061\\70\\0716-\\113P2 y',
    'x q\\61\\0709\\66-\\113P2 y',
    'x q\\0\\61\\0\\70\\0009\\66-KP2 y',
    'x q%5c%36%31%5c70\\u00396-KP2 y',
    'x q1\\12896-K\\15\\12  P2 y',
    'x q18\n    9\\6\n    6-KP2 y',
    'x q1\\33[31m896\\33[0m-KP2 y',
    'x q-1-8-9-6---K-P-2 y',
    'x q.1.8.9.6.-.K.P.2 y',
    'x q 1 8 9 6 - K P 2 y',
    "x q'1'8'9'6'-'K'P'2 y",
    Buffer.from('q.1.8.9.6.-.K.P.2').toString('base64'),
  ])('masks a secret that is written as %j', (text) => {
    expect(storeOf('q1896-KP2').clean(text)).toBe(text.startsWith('x ') ? 'x *** y' : '***')
  })

  it('takes an octal escape for no part of another escape', () => {
    expect(storeOf('45bb4dfd5bc9').clean('C:\\te\u200bmp\\45b\u00adb4dfd5bc9')).toBe('C:\\te\u200bmp\\***')
  })

  it('masks a list of single letters in JSON', () => {
    const secret = 'q"1\\8é🔑K,P:2'
    const list = [...secret]
    const store = storeOf(secret)
    for (const given of [list, ['a', ...list], [...list, 'b'], ['ab', ...list, '']]) {
      for (const indent of [undefined, 1, 2, '\t']) {
        const rest = given.filter((each) => !list.includes(each) || each === '')
        const clean = JSON.parse(store.clean(JSON.stringify({ given, n: 1 }, null, indent))) as { given: string[] }
        expect(clean.given.filter((each) => each !== '***')).toEqual(rest)
      }
    }
    expect(store.clean(`[ ${list.map((each) => `'${each}'`).join(', ')} ]`)).toBe("[ '***' ]")
    const json = JSON.stringify([...'q1896-KP2'])
    const other = storeOf('q1896-KP2')
    expect(other.clean(json.replaceAll(',', ' , '))).toBe('["***"]')
    expect(other.clean(JSON.stringify(json))).toBe('"[\\"***\\"]"')
  })

  it.each([
    ['…6-K-P-2-x-y x', '…6-K-P-2-x-y x'],
    ['…8-9-6---K-P-2-x x', '…***-x x'],
    ['x q-1-8-9-6--', 'x ***'],
    ['x q.1.8.9.6.-....', 'x ***....'],
    ['x "q", "1", "8", "9", "6", "-", "K', 'x "***", "K'],
    ['9", "6", "-", "K", "P", "2"', '9", "6", "-", "K", "P", "2"'],
    ['1", "8", "9", "6", "-", "K", "P", "2"', '1", "***"'],
  ])('masks six and more single letters at a cut: %j', (text, clean) => {
    expect(storeOf('q1896-KP2').clean(text)).toBe(clean)
  })

  it('leaves single letters and digits that are no secret', () => {
    const store = storeOf('q1896-KP2', 'connector', '1.2.3.4.5', 'a-b-c-d-e-f')
    for (const text of [
      'a b c d e f g',
      '1, 2, 3, 4, 5, 6',
      '10.0.0.1',
      'c o n n e',
      '["a","b","c"]',
      '\\1\\2\\3',
      'C:\\1\\20',
    ])
      expect(store.clean(text)).toBe(text)
  })

  it('finds the plus at the beginning of a line of a key in a form', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\n+kiG9w0BAQEFAASC\n-----END PRIVATE KEY-----\n'
    expect(storeOf(key).clean('x MIIEvQIBADANBgkq%0A++++%2BkiG9w0BAQEFAASC y')).toBe('x *** y')
  })

  it('leaves a piece that stands at no cut, and one of less than six characters', () => {
    const store = storeOf('sk-live-0123456789abcdef')
    for (const text of ['keys begin with sk-live-012 here', 'it is sk-li', 'cdef it is'])
      expect(store.clean(text)).toBe(text)
  })

  it('leaves a word that begins with letters of escapes, and ends as a secret does', () => {
    expect(storeOf('a-good-token').clean('broken on purpose')).toBe('broken on purpose')
  })

  it('leaves the words that the payload of a token consists of', () => {
    const payload = Buffer.from('{"identity_id":"12345678","scope":["connector"]}').toString('base64url')
    const store = storeOf(`${Buffer.from('{"alg":"HS256"}').toString('base64url')}.${payload}.c2lnbmF0dXJl`)
    for (const text of ['identity', 'connector', 'scope']) expect(store.clean(text)).toBe(text)
  })

  it.each(['2026-02-30', '0, 1, 2', '12:30:00', '10.0.0.1'])('leaves %s, which is a whole text', (text) => {
    const store = new SecretStore()
    // Their last bytes are those of every short list of numbers.
    for (let byte = 0; byte < 256; byte++) store.add(`secret-${String.fromCharCode(byte)}`)
    expect(store.clean(text)).toBe(text)
  })

  it('leaves what only looks like a secret', () => {
    const store = storeOf('123456', 'connector', 'hunter2hunter2')
    for (const text of [
      'at 1712345678901 ms, 91234567, 3.123456789',
      '-----BEGIN CERTIFICATE-----',
      'aGVsbG8gd29ybGQ= and 68656c6c6f20776f726c64',
      '{"count":12345}',
      'conn ector',
    ])
      expect(store.clean(text)).toBe(text)
    expect(store.clean('{"pin":123456,"a":"123456"}')).toBe('{"pin":***,"a":"***"}')
  })

  it('masks a secret of 100 KB, and each of 1,000 secrets', () => {
    const large = randomBytes(50_000).toString('hex')
    const many = Array.from({ length: 1000 }, () => randomBytes(20).toString('base64url'))
    const store = storeOf(large, ...many)
    expect(store.clean(`a ${large} b ${Buffer.from(large).toString('base64url')} c`)).toBe('a *** b *** c')
    expect(store.clean(many.map((each) => `<${each}>`).join(' '))).toBe(many.map(() => '<***>').join(' '))
  })

  it.each([
    ['a percent sign that was encoded a million times', `%${'25'.repeat(1_000_000)}70assword-1`],
    ['nothing but percent signs', '%'.repeat(1_000_000)],
    ['nothing but backslashes', '\\'.repeat(1_000_000)],
    ['nothing but ampersands', '&#'.repeat(500_000)],
    ['nothing but dots', '.'.repeat(1_000_000)],
    ['a hundred thousand ellipses', '…'.repeat(100_000)],
    ['brackets', '[trunc'.repeat(50_000)],
    ['a long run of base64', 'QUJD'.repeat(300_000)],
    ['a long run of digits', '70'.repeat(500_000)],
    ['a long list', '112, '.repeat(200_000)],
    ['what repeats a secret that repeats itself', `${'a'.repeat(99_999)}b`.repeat(10)],
  ])('has an end with %s', (_, text) => {
    const store = storeOf('password-1', 'a'.repeat(100_000))
    expect(typeof store.clean(text)).toBe('string')
  })

  it('decodes base64 that was put into base64 up to four times', () => {
    const store = storeOf('password-1')
    let text = '{"password":"password-1"}'
    for (let i = 0; i < 4; i++) {
      text = base64(text)
      expect(store.clean(text)).not.toBe(text)
    }
  })

  it('prints a fixed text when it fails, not the error', () => {
    const store = storeOf(secret)
    // Nothing is known to make it fail; this is not even a text.
    const hostile = Symbol('text') as unknown as string
    expect(store.clean(hostile)).toBe(uncleanText)
  })
})

describe('SecretStore.add', () => {
  it('tells of a secret that is too short to be masked', () => {
    const store = new SecretStore()
    expect(store.add('12345')).toEqual({ isMasked: false, values: [] })
    expect(store.add('123456')).toEqual({ isMasked: true, values: ['123456'] })
    expect(store.clean('12345')).toBe('12345')
  })

  it('tells which texts are new, for the masks of a runner', () => {
    const store = new SecretStore()
    expect(store.add(' password \n').values).toEqual(['password'])
    expect(store.add('password').values).toEqual([])
    expect(store.add('first line % \nsecond line').values).toEqual([
      'first line % \nsecond line',
      'first line %',
      'second line',
    ])
    expect(store.add('name:long-password').values).toEqual(['name:long-password', 'long-password'])
    // A line of JSON would mask the same line of every other JSON.
    expect(store.add('{\n  "type": "service_account",\n  "private_key": "abcdefgh"\n}').values).not.toContain(
      '"type": "service_account",',
    )
  })

  it('keeps what a secret is called, also if it is told later and something else is forgotten', () => {
    const store = storeOf('password-1')
    const end = store.addForNow(['password-2'])
    store.add('password-1', { label: 'the first' })
    store.add('password-2', { label: 'the second' })
    end()
    expect(store.find('password-1 password-2').map(({ label }) => label)).toEqual(['the first', 'the second'])
  })

  it('forgets what was added for now', () => {
    const store = storeOf('password-1')
    const end = store.addForNow(['connector', 'password-1'])
    expect(store.clean('connector password-1')).toBe('*** ***')
    end()
    expect(store.clean('a connector password-1 here')).toBe('a connector *** here')
  })
})

describe('SecretStore.find', () => {
  const store = new SecretStore()
  store.add('hunter2-hunter2', { label: 'the secret "password"' })

  it('tells which secret stands where, and in which form', () => {
    const text = `a hunter2-hunter2 ${base64('{"p":"hunter2-hunter2"}')}`
    expect(store.find(text)).toEqual([
      { start: 2, end: 17, label: 'the secret "password"', forms: [], isPart: false, size: 15, isWeak: false },
      expect.objectContaining({ start: 26, label: 'the secret "password"', forms: ['base64'], isPart: false }),
    ])
    expect(describeForms(store.find(text)[1]?.forms ?? [])).toBe('in base64')
  })

  it.each([
    ['%68unter2-hunter2', 'percent-encoded'],
    ['hunter2\\u002dhunter2', 'escaped'],
    ['hunter2&#45;hunter2', 'as HTML'],
    [`<${Buffer.from('hunter2-hunter2').toString('hex')}>`, 'in hexadecimal digits'],
    [JSON.stringify([...Buffer.from('hunter2-hunter2')]), 'as numbers'],
    [base64(encodeURIComponent('"hunter2-hunter2"')), 'in base64'],
  ])('finds %s', (text, form) => {
    expect(store.find(text).map(({ forms }) => describeForms(forms))).toEqual([form])
  })

  it('tells a piece from the whole', () => {
    expect(store.find('it was hunter2-hun')).toEqual([
      { start: 7, end: 18, label: 'the secret "password"', forms: [], isPart: true, size: 11, isWeak: false },
    ])
    expect(store.holds('it was hunter2-hun')).toBe(true)
    expect(store.holds('it was hunter3-hun')).toBe(false)
  })

  it('knows that the header of a token proves nothing', () => {
    const tokens = new SecretStore()
    const header = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')
    tokens.add(`${header}.eyJzdWIiOiJzb21lb25lIn0.c2lnbmF0dXJl`)
    expect(tokens.find(`x ${header} y`)).toEqual([expect.objectContaining({ isWeak: true })])
  })
})

describe('SecretStore.json', () => {
  const store = storeOf('hunter2-hunter2', '12345678', 'description', 'a"quoted"secret')

  it('keeps the structure', () => {
    const value = {
      a: 'hunter2-hunter2',
      n: [12345678, 912345678, 1.5, null, true],
      'hunter2-hunter2': 'a"quoted"secret',
    }
    const clean = { a: '***', n: ['***', 912345678, 1.5, null, true], '***': '***' }
    expect(JSON.parse(store.json(value, 2))).toEqual(clean)
  })

  it('takes texts as they are: none of them was cut', () => {
    expect(store.json({ words: ['hunter2', 'hunter2…'], hunter2: 1 })).toBe('{"words":["hunter2","***…"],"hunter2":1}')
  })

  it('takes out a secret that is JSON itself', () => {
    const json = storeOf('{"kind":"key","id":"abcdefgh","limits":[1,2]}')
    expect(json.json({ a: { kind: 'key', id: 'abcdefgh', limits: [1, 2] } })).not.toContain('abcdefgh')
    expect(json.json({ kind: 1, limits: 'limits' })).toBe('{"kind":1,"limits":"limits"}')
  })

  it('refuses a value that cannot be written as JSON', () => {
    let deep: unknown = 'hunter2-hunter2'
    for (let i = 0; i < 100_000; i++) deep = [deep]
    expect(() => store.json(deep)).toThrow(RangeError)
  })
})

test('a secret behind a sign of equality is masked alone, whatever it begins with', () => {
  for (const digits of ['3d', '3D', '0a', '0d', '39', 'ab', '7f']) {
    const secret = `${digits}5c20aeac4bf041709ddb9b7477178b1f`
    const store = new SecretStore()
    store.add(secret)
    for (const [before, after] of [
      ['token=', ''],
      ['https://ci.example/job?page=20&token=', '&other=ab'],
      ['{"url":"/job?token=', '"}'],
    ])
      expect(store.clean(`${before}${secret}${after}`)).toBe(`${before}***${after}`)
  }
})
