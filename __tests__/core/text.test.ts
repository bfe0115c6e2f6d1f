import { SecretStore } from '../../src/core/secrets/store.js'
import { errorLine, oneLine, quote, shorten } from '../../src/core/text.js'

const store = new SecretStore()
const clean = (text: string) => store.clean(text)

describe('shorten', () => {
  it('leaves what fits, and marks what it cuts', () => {
    expect(shorten(clean('abc'), 3)).toBe('abc')
    expect(shorten(clean('abcd'), 3)).toBe('ab…')
  })

  it('leaves no half of a character', () => {
    expect(shorten(clean('a😀😀'), 3)).toBe('a…')
  })
})

describe('oneLine', () => {
  it('takes out line breaks, terminal codes and marks that are not seen', () => {
    expect(oneLine(clean(' a\r\n\tb\u001b[31mc\u202ed\u0000e\u2028f '))).toBe('a bc d e f')
  })

  it('cuts at the given length', () => {
    expect(oneLine(clean('x'.repeat(1_000_000)), 5)).toBe('xxxx…')
  })
})

describe('quote', () => {
  it('puts one short line into quotes', () => {
    expect(quote(clean('a\nb'))).toBe('"a b"')
    expect(quote(clean('x'.repeat(200)))).toBe(`"${'x'.repeat(99)}…"`)
  })
})

describe('errorLine', () => {
  it('joins what is not empty', () => {
    expect(errorLine(clean('it failed.'), clean(''), clean('try again '))).toBe('it failed; try again')
  })
})
