import { canonicalize, mayBeCanonicalized } from '../../../src/core/secrets/canonical.js'
import { EscapeDecoder, maxEscape } from '../../../src/core/secrets/escape-decoder.js'
import {
  backslashEscape,
  digitOf,
  hexByte,
  isHexDigit,
  isInvisible,
  numberOf,
  octalEscape,
  referredCharacter,
} from '../../../src/core/secrets/escapes.js'
import { formsWithout, type SecretForm } from '../../../src/core/secrets/forms.js'

const bytesOf = (text: string) => Buffer.from(text, 'latin1')
const allBytes = Array.from({ length: 256 }, (_, byte) => byte)

describe('digits', () => {
  it('are those of hexadecimal numbers, of either case', () => {
    for (const byte of allBytes) {
      const digit = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase())
      expect(digitOf(byte)).toBe(digit === -1 ? 99 : digit)
      expect(isHexDigit(byte)).toBe(digit !== -1)
    }
  })

  it('are two for a byte', () => {
    for (const byte of allBytes) expect(hexByte(bytesOf(`z${byte.toString(16).padStart(2, '0')}z`), 1)).toBe(byte)
  })

  it.each([
    ['255', 10, 255],
    ['ff', 16, 255],
    ['377', 8, 255],
    ['8', 8, undefined],
    ['9', 8, undefined],
    ['a', 10, undefined],
    ['1g', 16, undefined],
    ['', 10, undefined],
  ])('%j of base %i are the number %j', (text, base, value) => {
    expect(numberOf(bytesOf(`1${text}1`), 1, 1 + text.length, base)).toBe(value)
  })
})

describe('backslashEscape', () => {
  it('knows control characters and punctuation, and leaves what begins other escapes', () => {
    const known = allBytes.flatMap((byte) => {
      const value = backslashEscape(byte)
      return value === undefined ? [] : [[String.fromCharCode(byte), value]]
    })
    const punctuation = [...' !"#$\'()*+,-./:;<=>?@[\\]^_`{|}~'].map((character) => [
      character,
      character.charCodeAt(0),
    ])
    const letters = [
      ['b', 8],
      ['f', 12],
      ['n', 10],
      ['r', 13],
      ['t', 9],
      ['v', 11],
    ]
    expect(Object.fromEntries(known)).toEqual(Object.fromEntries([...punctuation, ...letters]))
  })
})

describe('isInvisible', () => {
  it('knows zero-width characters, marks of direction, and separators of lines and paragraphs', () => {
    const found: string[] = []
    for (let codePoint = 0x800; codePoint <= 0xffff; codePoint++) {
      if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue
      const [first = 0, second = 0, third = 0] = Buffer.from(String.fromCodePoint(codePoint))
      if (isInvisible(first, second, third)) found.push(codePoint.toString(16))
    }
    const range = (start: number, end: number) =>
      Array.from({ length: end - start + 1 }, (_, i) => (start + i).toString(16))
    expect(found).toEqual([...range(0x200b, 0x200f), ...range(0x2028, 0x202e), ...range(0x2060, 0x206f), 'feff'])
  })
})

describe('octalEscape', () => {
  it.each([
    ['\\160', { length: 4, value: 112, isCharacter: false, isNumeric: true }],
    ['\\377', { length: 4, value: 255, isCharacter: false, isNumeric: true }],
    ['\\400', undefined],
    ['\\189', undefined],
  ])('of %j', (text, decoded) => {
    expect(octalEscape(bytesOf(text), 3)).toEqual(decoded)
  })
})

describe('referredCharacter', () => {
  it.each([
    ['lt', 60],
    ['Dagger', 8225],
    ['unknown', undefined],
    ['frac1234', undefined],
    ['#60', 60],
    ['#x3C', 60],
    ['#X3c', 60],
    ['#1114111', 0x10ffff],
    ['#1114112', undefined],
    ['#x', undefined],
    ['#', undefined],
    ['#6a', undefined],
  ])('of %j is %j', (name, codePoint) => {
    expect(referredCharacter(bytesOf(`&${name};`), 1, 1 + name.length)).toBe(codePoint)
  })
})

describe('EscapeDecoder', () => {
  const last = (text: string, ...without: SecretForm[]) =>
    new EscapeDecoder(formsWithout(without)).endingAt(bytesOf(text), text.length - 1)
  const byte = (length: number, value: number) => ({ length, value, isCharacter: false, isNumeric: true })
  const character = (length: number, value: number) => ({ length, value, isCharacter: true, isNumeric: true })

  it.each<[text: string, form: SecretForm, decoded: object | undefined]>([
    ['%70', 'percent', byte(3, 0x70)],
    ['a%7F', 'percent', byte(3, 0x7f)],
    ['%u00fc', 'percent', character(6, 0xfc)],
    ['\\n', 'backslash', { length: 2, value: 10, isCharacter: false, isNumeric: false }],
    ['\\;', 'backslash', { length: 2, value: 0x3b, isCharacter: false, isNumeric: false }],
    ['\\x70', 'hex-escape', byte(4, 0x70)],
    ['\\160', 'hex-escape', byte(4, 0x70)],
    ['\\u00fc', 'unicode-escape', character(6, 0xfc)],
    ['\\U0001f600', 'unicode-escape', character(10, 0x1f600)],
    ['\\u{fc}', 'unicode-escape', character(6, 0xfc)],
    ['\\u{10ffff}', 'unicode-escape', character(10, 0x10ffff)],
    ['&lt;', 'entity', character(4, 60)],
    ['a&#60;', 'entity', character(5, 60)],
    ['&#x1f600;', 'entity', character(9, 0x1f600)],
  ])('takes %j for one escape, of the form %s', (text, form, decoded) => {
    expect(last(text)).toEqual(decoded)
    expect(last(text, form)).toBeUndefined()
  })

  it.each([
    'a',
    'a%7',
    '%7g',
    '%g7',
    '%v00fc',
    '%u0gfc',
    '\\q',
    '\\y70',
    '\\xg0',
    '\\460',
    '\\u00f',
    '\\u0g00',
    '\\v00fc',
    '\\U00110000',
    '\\V0001f600',
    '\\U0001f6g0',
    '\\u{110000}',
    '\\u{}',
    '\\u{g}',
    '\\v{fc}',
    '\\u(fc}',
    'u{fc}',
    '}',
    '&;',
    ';',
    'lt;',
    '&unknown;',
    '&abcdefghijklmnop;',
    '&#1114112;',
  ])('takes the end of %j for none', (text) => {
    expect(last(text)).toBeUndefined()
  })

  it('knows the longest escape', () => {
    expect(maxEscape).toBe(10)
    expect(last(`&#x${'0'.repeat(5)}c;`)?.value).toBe(12)
    expect(last(`&#x${'0'.repeat(7)}c;`)).toBeUndefined()
    expect(last(`\\u{${'0'.repeat(5)}c}`)?.value).toBe(12)
    expect(last(`\\u{${'0'.repeat(7)}c}`)).toBeUndefined()
  })
})

describe('canonicalize', () => {
  const canonical = (text: string, ...without: SecretForm[]) =>
    Buffer.from(canonicalize(bytesOf(text), formsWithout(without)).bytes).toString('latin1')
  const utf8 = (text: string) => Buffer.from(text).toString('latin1')

  it.each<[text: string, decoded: string]>([
    ['a\\\\nb', 'ab'],
    ['\\x5cn', ''],
    ['\\134n', ''],
    ['%5cn', ''],
    ['\\u005c"', '"'],
    ['\\x5c\\x6e', ''],
    ['\\\\\\x6e', 'n'],
    ['a\u001b[0mb\u001b[38;5;1mc', 'abc'],
    ['a\u001b[b', 'a'],
    ['a\u001b[0;b', 'a'],
    ['a\u001b[?25lb', 'ab'],
    ['a\u001b[0 mb', 'a\u001b[0 mb'],
    ['a\u001b]0mb', 'a\u001b]0mb'],
    ['a\u001bmb', 'a\u001bmb'],
    [`a\u001b[${'1'.repeat(37)}mb`, 'ab'],
    [`a\u001b[${'1'.repeat(40)}mb`, `a\u001b[${'1'.repeat(40)}mb`],
    ['a\n  \t b', 'ab'],
    ['a \n b', 'a b'],
    ['a%0A+b', 'a+b'],
    ['a%0A++b', 'ab'],
    ['a%0A%20++b', 'a++b'],
    ['a\n++b', 'a++b'],
    ['a%0d%0ab', 'ab'],
    ['\\ud83d\\ude00', utf8('😀')],
    ['\\ude00\\ud83d', '\u00ed\u00b8\u0080\u00ed\u00a0\u00bd'],
    ['\\ud800\\udc00', utf8('\u{10000}')],
    ['\\udbff\\udfff', utf8('\u{10ffff}')],
    ['\\ud83d\\ue000', `\u00ed\u00a0\u00bd${utf8('\ue000')}`],
    ['\\ud83d\\u2603', `\u00ed\u00a0\u00bd${utf8('\u2603')}`],
    ['\\u4e2d\\ude00', `${utf8('\u4e2d')}\u00ed\u00b8\u0080`],
    ['\\ude00\\ude00', '\u00ed\u00b8\u0080\u00ed\u00b8\u0080'],
    ['\\ud7ff\\ude00', `${utf8('\ud7ff')}\u00ed\u00b8\u0080`],
    ['\u001b[31@a', 'a'],
    ['\u001b[[a', '\u001b[[a'],
    ['\u001b[3 1ma', '\u001b[3 1ma'],
    ['\u001b[3/1ma', '\u001b[3/1ma'],
    ['a[0mb', 'a[0mb'],
    ['\\ud83dx', '\u00ed\u00a0\u00bdx'],
    ['\\u07ff\\u0800\\uffff\\U00010000', utf8('\u07ff\u0800\uffff\u{10000}')],
    ['\\u0080\\u007f', utf8('\u0080\u007f')],
    [utf8('a\u00adb\u00a0c\u200bd\u2028e\u2060f\ufeffg'), 'ab cdefg'],
    [utf8('ä\u2026ö'), utf8('ä\u2026ö')],
    ['%c2%a0&nbsp;\\u00a0', '   '],
    ['a\u0000b%00c', 'abc'],
    ['%%37%30', 'p'],
    ['%2%35', '%'],
    ['&amp;#60;', '<'],
    ['100% of \\ and &', '100% of  and &'],
    ['\u001b', '\u001b'],
  ])('makes of %j %j', (text, decoded) => {
    expect(canonical(text)).toBe(decoded)
  })

  it.each<[form: SecretForm, text: string]>([
    ['ansi', 'a\u001b[0mb'],
    ['invisible', 'a\u0000b'],
    ['invisible', utf8('a\u200bb\u00a0c')],
    ['line-break', 'a\n  b'],
    ['percent', 'a%62'],
    ['entity', '&lt;'],
  ])('leaves %s where it is not looked for', (form, text) => {
    expect(canonical(text)).not.toBe(text)
    expect(canonical(text, form)).toBe(text)
  })

  it.each([
    ['words', false],
    ['\\n', true],
    ['%41', true],
    ['\\"', false],
    ['a\nb', true],
    ['a\\/b', false],
    ['a\\~b', true],
  ])('knows whether words of %j may have been changed: %s', (text, isAmbiguous) => {
    expect(canonicalize(bytesOf(text), formsWithout([])).isAmbiguous).toBe(isAmbiguous)
  })

  it('knows where what is left came from', () => {
    const text = `a%41\\ud83d\\ude00${utf8('\u00a0')}b\n  c\u001b[0md`
    const { bytes, starts, ends } = canonicalize(bytesOf(text), formsWithout([]))
    const from = [...bytes].map((_, i) => text.slice(starts[i], ends[i]))
    const smile = '\\ud83d\\ude00'
    expect(from).toEqual(['a', '%41', smile, smile, smile, smile, utf8('\u00a0'), 'b', 'c', 'd'])
  })
})

describe('mayBeCanonicalized', () => {
  it.each(['\u0000', '\n', '\r', '\u001b', '%', '&', '\\', '\u00c2', '\u00e2', '\u00ef'])('takes %j', (character) => {
    expect(mayBeCanonicalized(bytesOf(`ab${character}`))).toBe(true)
  })

  it('leaves a text without any of them', () => {
    expect(mayBeCanonicalized(bytesOf('plain words, 12 (of them) {"a":"b"}\t\u00c3\u00a4'))).toBe(false)
  })
})
