import { formsWithout, type SecretForm } from '../../../src/core/secrets/forms.js'
import { passwordInAddress, spellingsOf } from '../../../src/core/secrets/spellings.js'

/** Each spelling in one line: its form, what is known of it, and its value, binary ones in hexadecimal digits. */
function spellings(secret: string, ...without: SecretForm[]): string[] {
  return spellingsOf(secret, formsWithout(without)).map(({ value, form = 'itself', isWeak, isWholeOnly }) => {
    const text = typeof value === 'string' ? value : Buffer.from(value).toString('hex')
    return `${form}${isWeak ? ' weak' : ''}${isWholeOnly ? ' whole' : ''}: ${text}`
  })
}

describe('spellingsOf', () => {
  it.each<[secret: string, lines: string[]]>([
    ['abcde', []],
    ['abcdef', ['itself: abcdef']],
    [' abcdef ', ['itself: abcdef']],
    ['  abcde ', []],
    ['two words', ['itself: two words']],
    ['line one\nline two', ['itself: line one\nline two', 'lines: line one', 'lines: line two']],
    [
      'line one\n-------\nx\nline two',
      [
        'itself: line one\n-------\nx\nline two',
        'lines: line one',
        'lines: line two',
        'decoded: 9629dea277befbefbefbec658a77adc2',
      ],
    ],
    ['name:password', ['itself: name:password', 'credentials: password']],
    ['name:pass', ['itself: name:pass']],
    ['na/me:password', ['itself: na/me:password']],
    ['http://host/path', ['itself: http://host/path']],
    ['a b:password', ['itself: a b:password']],
    ['https://host:80/x', ['itself: https://host:80/x']],
    ['https://user@host/x', ['itself: https://user@host/x']],
    ['https://user:@host/x', ['itself: https://user:@host/x']],
    ['https://u:password@host', ['itself: https://u:password@host', 'credentials: password']],
    ['https://u:pass:word@host/?q', ['itself: https://u:pass:word@host/?q', 'credentials: pass:word']],
    ['https://u:p@ssword@host', ['itself: https://u:p@ssword@host', 'credentials: p@ssword']],
    ['ftp://u:password@host#frag', ['itself: ftp://u:password@host#frag', 'credentials: password']],
    ['x1+.-://u:password@h', ['itself: x1+.-://u:password@h', 'credentials: password']],
    ['1x://u:password@h', ['itself: 1x://u:password@h']],
    ['https://h/?sig=abcdefgh', ['itself: https://h/?sig=abcdefgh', 'credentials: abcdefgh']],
    ['https://h/?a=1&token=abcdefgh&b=2', ['itself: https://h/?a=1&token=abcdefgh&b=2', 'credentials: abcdefgh']],
    [
      'https://u:password@h/?sig=abcdefgh',
      ['itself: https://u:password@h/?sig=abcdefgh', 'credentials: password', 'credentials: abcdefgh'],
    ],
    ['Server=h;Password="quoted";X=1', ['itself: Server=h;Password="quoted";X=1', 'credentials: quoted']],
    ["Password='quoted'", ["itself: Password='quoted'", 'credentials: quoted']],
    ['Password="quoted\'', ['itself: Password="quoted\'', 'credentials: "quoted\'']],
    ['Password= spaced ', ['itself: Password= spaced', 'credentials: spaced']],
    ['Pwd=abcdef', ['itself: Pwd=abcdef', 'credentials: abcdef']],
    ['name=value;other=value2', ['itself: name=value;other=value2']],
    ['noequals;Password=abcdef', ['itself: noequals;Password=abcdef', 'credentials: abcdef']],
    [
      'Basic dXNlcjpwYXNzd29yZA==',
      [
        'itself: Basic dXNlcjpwYXNzd29yZA==',
        'credentials: dXNlcjpwYXNzd29yZA==',
        'decoded: 757365723a70617373776f7264',
        'credentials: user:password',
        'credentials: password',
        'decoded: 05ab2271d5cd95c8e9c185cdcdddbdc990',
      ],
    ],
    [
      'basic dXNlcnBhc3N3b3Jk',
      [
        'itself: basic dXNlcnBhc3N3b3Jk',
        'credentials: dXNlcnBhc3N3b3Jk',
        'decoded: 7573657270617373776f7264',
        'decoded: 6dab2271d5cd95c9c185cdcdddbdc9',
      ],
    ],
    [
      'Basic dXMBZXI6cGFzc3dvcmQ=',
      [
        'itself: Basic dXMBZXI6cGFzc3dvcmQ=',
        'credentials: dXMBZXI6cGFzc3dvcmQ=',
        'decoded: 75730165723a70617373776f7264',
        'decoded: 05ab2271d5cc0595c8e9c185cdcdddbdc990',
      ],
    ],
    ['Bearer abcdefgh', ['itself: Bearer abcdefgh', 'credentials: abcdefgh']],
    ['bearer  abcdefgh', ['itself: bearer  abcdefgh', 'credentials: abcdefgh']],
    ['Token abcdefgh', ['itself: Token abcdefgh', 'credentials: abcdefgh']],
    ['ApiKey abcdefgh', ['itself: ApiKey abcdefgh', 'credentials: abcdefgh']],
    ['api-key abcdefgh', ['itself: api-key abcdefgh', 'credentials: abcdefgh']],
    ['SSWS abcdefgh', ['itself: SSWS abcdefgh', 'credentials: abcdefgh']],
    ['Digest abcdefgh', ['itself: Digest abcdefgh', 'credentials: abcdefgh']],
    [
      'Negotiate abcdefgh',
      ['itself: Negotiate abcdefgh', 'credentials: abcdefgh', 'decoded: 35e828b626ad79a6dc75e7e0'],
    ],
    ['xBearer abcdefgh', ['itself: xBearer abcdefgh']],
    ['Bearer', ['itself: Bearer']],
    ['Bearer ab', ['itself: Bearer ab']],
    [
      '{"password":"abcdefgh","name":"someones"}',
      ['itself whole: {"password":"abcdefgh","name":"someones"}', 'credentials: abcdefgh'],
    ],
    [
      '{"name":"someones","list":["another1",5,null,true]}',
      [
        'itself whole: {"name":"someones","list":["another1",5,null,true]}',
        'credentials: another1',
        'credentials: someones',
      ],
    ],
    [
      '{"secret":{"a":"inside11","b":["inside22"]},"x":"outside1"}',
      [
        'itself whole: {"secret":{"a":"inside11","b":["inside22"]},"x":"outside1"}',
        'credentials: inside22',
        'credentials: inside11',
      ],
    ],
    [
      '["password","abcdefgh"]',
      ['itself whole: ["password","abcdefgh"]', 'credentials: abcdefgh', 'credentials: password'],
    ],
    ['[1,2,3,4,5]', ['itself whole: [1,2,3,4,5]']],
    ['{"token":"abcd"}', ['itself whole: {"token":"abcd"}']],
    ['{broken:"abcdefgh"}', ['itself: {broken:"abcdefgh"}']],
    ['"just a text"', ['itself: "just a text"']],
    ['null', []],
    ['123456', ['itself: 123456']],
    [
      'eyJhbGciOiJub25lIn0.eyJzdWIiOiJzb21lb25lIn0.c2lnbmF0dXJl',
      [
        'itself: eyJhbGciOiJub25lIn0.eyJzdWIiOiJzb21lb25lIn0.c2lnbmF0dXJl',
        'jwt weak: eyJhbGciOiJub25lIn0',
        'jwt: eyJzdWIiOiJzb21lb25lIn0',
        'jwt: c2lnbmF0dXJl',
        'jwt whole: {"sub":"someone"}',
        'jwt: 7369676e6174757265',
      ],
    ],
    ['eyJhbGciOiJub25lIn0.eyJzdWIiOiJzb21lb25lIn0', ['itself: eyJhbGciOiJub25lIn0.eyJzdWIiOiJzb21lb25lIn0']],
    ['abc.defgh.ijk', ['itself: abc.defgh.ijk']],
    ['eyJhbGciOiJub25lIn0.a b.c2lnbmF0dXJl', ['itself: eyJhbGciOiJub25lIn0.a b.c2lnbmF0dXJl']],
    [
      'WzFd.cGF5bG9hZA.',
      ['itself: WzFd.cGF5bG9hZA.', 'jwt weak: WzFd', 'jwt: cGF5bG9hZA', 'jwt: ', 'jwt whole: payload', 'jwt: '],
    ],
    ['0123456789abcdef', ['itself: 0123456789abcdef', 'decoded: 0123456789abcdef']],
    ['0123456789ABCDEF', ['itself: 0123456789ABCDEF', 'decoded: 0123456789abcdef']],
    ['0123456789abcde', ['itself: 0123456789abcde']],
    ['0123456789abcdef0', ['itself: 0123456789abcdef0', 'decoded: d35db7e39ebbf3d69b71d79f']],
    ['00112233445566', ['itself: 00112233445566']],
    ['01 23 45 67 89 ab cd ef', ['itself: 01 23 45 67 89 ab cd ef', 'decoded: 0123456789abcdef']],
    ['AAECAwQFBgcICQoL', ['itself: AAECAwQFBgcICQoL', 'decoded: 000102030405060708090a0b']],
    ['AAECAwQFBgcICQo=', ['itself: AAECAwQFBgcICQo=']],
    ['AAECAwQFBgcICQ==', ['itself: AAECAwQFBgcICQ==']],
    ['AAECAwQFBgcIC', ['itself: AAECAwQFBgcIC']],
    ['AAECAwQFBgcICQ===', ['itself: AAECAwQFBgcICQ===']],
    ['AA CAwQFBgcICQoL AA', ['itself: AA CAwQFBgcICQoL AA', 'decoded: 000080c1014181c2024282c0']],
    [
      '-----BEGIN KEY-----\nAAECAwQFBgcICQoL\nAAECAwQFBgcICQoM\n-----END KEY-----\n',
      [
        'itself: AAECAwQFBgcICQoL\nAAECAwQFBgcICQoM',
        'lines: AAECAwQFBgcICQoL',
        'lines: AAECAwQFBgcICQoM',
        'decoded: 000102030405060708090a0b000102030405060708090a0c',
      ],
    ],
    [
      '-----BEGIN KEY-----\\nAAECAwQFBgcICQoL\\r\\nAAECAwQFBgcICQoM\\n-----END KEY-----',
      [
        'itself: AAECAwQFBgcICQoL\nAAECAwQFBgcICQoM',
        'lines: AAECAwQFBgcICQoL',
        'lines: AAECAwQFBgcICQoM',
        'decoded: 000102030405060708090a0b000102030405060708090a0c',
      ],
    ],
    [
      '-----BEGIN KEY----- AAECAwQFBgcICQoL AAECAwQFBgcICQoM -----END KEY-----',
      [
        'itself: AAECAwQFBgcICQoL\nAAECAwQFBgcICQoM',
        'lines: AAECAwQFBgcICQoL',
        'lines: AAECAwQFBgcICQoM',
        'decoded: 000102030405060708090a0b000102030405060708090a0c',
      ],
    ],
    ['-----BEGIN KEY-----', []],
    ['-----BEGIN KEY-----\nabc\n-----END KEY-----', []],
    ['x-----BEGIN KEY-----', ['itself: x-----BEGIN KEY-----', 'decoded: c7efbefbe04418834a118fbefbef']],
    [
      '-----BEGIN KEY-----\nProc-Type: 4\n\nAAECAwQFBgcICQoL\n-----END KEY-----',
      ['itself: Proc-Type: 4\nAAECAwQFBgcICQoL', 'lines: Proc-Type: 4', 'lines: AAECAwQFBgcICQoL'],
    ],
    ['Authorization: Bearer name:abcdefgh', ['itself: Authorization: Bearer name:abcdefgh']],
    [
      'a:b:c:d:password',
      [
        'itself: a:b:c:d:password',
        'credentials: b:c:d:password',
        'credentials: c:d:password',
        'credentials: d:password',
      ],
    ],
    [
      '{"a":"{\\"b\\":\\"{\\\\\\"c\\\\\\":\\\\\\"deep text\\\\\\"}\\"}"}',
      [
        'itself whole: {"a":"{\\"b\\":\\"{\\\\\\"c\\\\\\":\\\\\\"deep text\\\\\\"}\\"}"}',
        'credentials whole: {"b":"{\\"c\\":\\"deep text\\"}"}',
        'credentials whole: {"c":"deep text"}',
        'credentials: deep text',
      ],
    ],
  ])('of %j', (secret, lines) => {
    expect(spellings(secret)).toEqual(lines)
  })

  it.each<[form: SecretForm, secret: string]>([
    ['lines', 'line one\nline two'],
    ['credentials', 'name:password'],
    ['jwt', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJzb21lb25lIn0.c2lnbmF0dXJl'],
    ['decoded', '0123456789abcdef'],
  ])('leaves %s out where that form is not looked for', (form, secret) => {
    expect(spellings(secret).length).toBeGreaterThan(1)
    expect(spellings(secret, form)).toEqual([`itself: ${secret}`])
  })

  it('takes the lines of JSON for parts that prove nothing', () => {
    expect(spellings('{\n"name": 1234567,\n"other": 1}')).toEqual([
      'itself whole: {\n"name": 1234567,\n"other": 1}',
      'lines weak whole: "name": 1234567,',
      'lines weak whole: "other": 1}',
    ])
  })
})

describe('passwordInAddress', () => {
  it.each([
    ['https://u:password@host', 'password'],
    ['HTTPS://u:p@host/path@x', 'p'],
    ['https://host/u:password@x', undefined],
    ['u:password@host', undefined],
    [' https://u:password@host', undefined],
  ])('of %j is %j', (address, password) => {
    expect(passwordInAddress(address)).toBe(password)
  })
})
