import { canonicalize } from '../../../src/core/secrets/canonical.js'
import { formsWithout } from '../../../src/core/secrets/forms.js'

const forms = formsWithout([])
const canonical = (text: string) => Buffer.from(canonicalize(Buffer.from(text), forms).bytes).toString()

describe('canonicalize', () => {
  it.each([
    ['%70%61%2f%2F', 'pa//'],
    ['%2525252570', 'p'],
    ['%C3%BC%c3%bc', 'üü'],
    ['%u00FC', 'ü'],
    ['100%', '100%'],
    ['\\"\\\\\\/', '"/'],
    ['\\u00fc\\U0001f600\\u{1f600}\\ud83d\\ude00', 'ü😀😀😀'],
    ['\\x70\\160', 'pp'],
    ['\\\\\\\\u0070', 'p'],
    ['&lt;&amp;lt;&#60;&#x3C;&uuml;&unknown;', '<<<<ü&unknown;'],
    ['a\u001b[31;1mb\u001b[0mc', 'abc'],
    ['a\\u001b[31mb', 'ab'],
    ['a\u200bb\u00adc\ufeffd\u00a0e', 'abcd e'],
    ['a\r\n    b\nc', 'abc'],
    ['a\\n  b%0A++c', 'abc'],
    ['a\u0000b', 'ab'],
  ])('makes of %j %j', (text, decoded) => {
    expect(canonical(text)).toBe(decoded)
  })

  it('knows where each byte came from', () => {
    const { bytes, starts, ends } = canonicalize(Buffer.from('a%62\\u0063d'), forms)
    expect([...bytes]).toEqual([...Buffer.from('abcd')])
    expect([...starts]).toEqual([0, 1, 4, 10])
    expect([...ends]).toEqual([1, 4, 10, 11])
  })
})
