import { BitFilter, fourBytesAt, gramAt, hashOf, shortKey, tripleAt } from '../../../src/core/secrets/grams.js'
import { isInNumber, isShortNumber, type Pattern } from '../../../src/core/secrets/pattern.js'
import { PatternIndex } from '../../../src/core/secrets/pattern-index.js'
import { Chance } from './chance.js'
import { indexOf } from './visited.js'

const bytesOf = (text: string) => Buffer.from(text, 'latin1')

const about: Omit<Pattern, 'bytes' | 'isNumber'> = {
  owner: { label: undefined },
  form: undefined,
  isWeak: false,
  isWholeOnly: false,
  before: 0,
  after: 0,
}

describe('BitFilter', () => {
  it('has what was added, and next to nothing else, however much was added', () => {
    for (const size of [1, 100, 2000]) {
      const chance = new Chance(size)
      const filter = new BitFilter()
      const added = new Set(Array.from({ length: size }, () => chance.integer(0, 0x3fffffff)))
      for (const hash of added) filter.add(hash)
      for (const hash of added) expect(filter.has(hash)).toBe(true)
      const others = Array.from({ length: 2000 }, () => chance.integer(0, 0x3fffffff)).filter(
        (hash) => !added.has(hash),
      )
      expect(others.filter((hash) => filter.has(hash)).length).toBeLessThan(others.length / 10)
      expect(filter.bits.length * 32).toBe(filter.mask + 1)
    }
  })
})

describe('keys of a few bytes', () => {
  const text = bytesOf('\u00ffa\u0000b\u0080cd')

  it('differ with each byte', () => {
    for (const [keyOf, size] of [
      [gramAt, 6],
      [tripleAt, 3],
      [fourBytesAt, 4],
    ] as const) {
      const key = keyOf(text, 1)
      for (let i = 1; i <= size; i++) {
        for (const byte of [1, 128].map((bit) => (text[i] ?? 0) ^ bit)) {
          const changed = Buffer.from(text)
          changed[i] = byte
          expect(keyOf(changed, 1)).not.toBe(key)
        }
      }
      // What stands around them is no part of them.
      const around = Buffer.from(text)
      around[0] = 1
      if (size < 6) around[size + 1] = 1
      expect(keyOf(around, 1)).toBe(key)
    }
  })

  it('are the same for the two halves of six bytes', () => {
    expect(gramAt(text, 0)).toBe(hashOf(tripleAt(text, 0), tripleAt(text, 3)))
    expect(tripleAt(text, 0)).toBe(0xff6100)
    expect(gramAt(text, 0)).toBeGreaterThanOrEqual(0)
  })

  it('tell their count', () => {
    expect(shortKey(bytesOf('\u0000\u0000a'), 0, 3)).not.toBe(shortKey(bytesOf('\u0000a'), 0, 2))
    expect(shortKey(bytesOf('xabcy'), 1, 3)).toBe(shortKey(bytesOf('abc'), 0, 3))
    expect(shortKey(bytesOf('abc'), 0, 3)).toBe(0x616263 + 3 * 2 ** 40)
  })
})

describe('short numbers', () => {
  it.each([
    ['123456', true],
    ['01234567890', true],
    ['012345678901', false],
    ['12345a', false],
    ['a12345', false],
    ['90/456', false],
    ['90:456', false],
  ])('%j is one: %s', (text, isOne) => {
    expect(isShortNumber(bytesOf(text))).toBe(isOne)
  })

  it.each([
    ['x123456x', false],
    ['0123456x', true],
    ['x1234569', true],
    ['/123456:', false],
  ])('in %j it is inside a longer one: %s', (text, isInside) => {
    expect(isInNumber(bytesOf(text), 1, 7)).toBe(isInside)
    expect(isInNumber(bytesOf('123456'), 0, 6)).toBe(false)
  })
})

describe('PatternIndex.search', () => {
  const found = (index: PatternIndex, text: string) => {
    const places: string[] = []
    index.search(bytesOf(text), (start, end, pattern) => {
      places.push(`${start}-${end} ${Buffer.from(pattern.bytes).toString('latin1')}`)
    })
    return places.sort()
  }

  it.each([
    ['secret', '0-6 secret'],
    ['a secret', '2-8 secret'],
    ['secretsecret', '0-6 secret, 6-12 secret'],
    ['secre', ''],
    ['ecret secre', ''],
    ['Secret', ''],
    ['the longer secret', '11-17 secret, 4-17 longer secret'],
    ['onger secret', '6-12 secret'],
    ['with+space', '0-10 with space'],
    ['with space', '0-10 with space'],
    ['with-space', ''],
    ['id 123456', '3-9 123456'],
    ['id 1234567', ''],
    ['id 0123456', ''],
    ['short', ''],
  ])('finds in %j %j', (text, places) => {
    const index = indexOf('secret', 'longer secret', 'with space', '123456', 'short')
    expect(found(index, text).join(', ')).toBe(places)
  })

  it('keeps + and a space apart where a form is not looked for', () => {
    const index = new PatternIndex({ foldsPlus: false })
    index.add(bytesOf('with space'), about)
    expect(found(index, 'with+space with space')).toEqual(['11-21 with space'])
  })

  it('takes the rest of a text that repeats itself for found, rather than to compare it for hours', () => {
    const index = indexOf(`${'a'.repeat(1000)}b`)
    const places = found(index, 'a'.repeat(5000))
    expect(places).toHaveLength(1)
    expect(places[0]).toMatch(/^\d+-5000 /)
    expect(found(index, `${'a'.repeat(1000)}b`)).toHaveLength(1)
  })

  it('finds each of many patterns that begin alike', () => {
    const secrets = Array.from({ length: 50 }, (_, i) => `a-common-beginning-${i + 10}`)
    const index = indexOf(...secrets)
    for (const secret of secrets) expect(found(index, `x${secret}y`)).toEqual([`1-${secret.length + 1} ${secret}`])
  })

  it('keeps of a pattern that is added twice what either says', () => {
    const index = new PatternIndex({ foldsPlus: true })
    const first = { label: undefined }
    index.add(bytesOf('secret'), { ...about, owner: first, isWeak: true, isWholeOnly: true })
    expect(index.pieceFrom(bytesOf('cret'), 0, 4, 3)).toEqual({ covered: 0, ending: 0 })
    index.add(bytesOf('secret'), { ...about, owner: { label: 'name' }, before: 1, after: 1, isWeak: true })
    expect(index.pieceFrom(bytesOf('cret'), 0, 4, 3)).toEqual({ covered: 0, ending: 4 })
    index.add(bytesOf('secret'), { ...about, owner: { label: 'other' }, isWholeOnly: true })
    expect(index.patterns).toEqual([
      {
        bytes: Uint8Array.from(bytesOf('secret')),
        owner: { label: 'name' },
        form: undefined,
        isWeak: false,
        isWholeOnly: false,
        before: 1,
        after: 1,
        isNumber: false,
      },
    ])
  })
})

describe('what a PatternIndex knows of pieces', () => {
  const index = indexOf('abcdefghijkl', '7-byte!', 'with space')
  const gram = (text: string, i = 0) => [tripleAt(bytesOf(text), i), tripleAt(bytesOf(text), i + 3)] as const

  it.each([
    ['abcdef', true],
    ['ghijkl', true],
    ['defghi', true],
    ['abcdeg', false],
    ['with s', true],
    ['with+s', false],
  ])('may hold %j: %s', (text, mayHold) => {
    expect(index.mayHoldGram(...gram(text))).toBe(mayHold)
  })

  it('may hold what is found as a whole alone', () => {
    const whole = new PatternIndex({ foldsPlus: true })
    whole.add(bytesOf('abcdefgh'), { ...about, isWholeOnly: true })
    expect(['abcdef', 'cdefgh', 'defghi'].map((text) => whole.mayHoldGram(...gram(text)))).toEqual([true, true, false])
    expect(whole.pieceFrom(bytesOf('abcdefg'), 0, 7, 3)).toEqual({ covered: 0, ending: 0 })
    expect(whole.patternWith(bytesOf('abcdef'))).toBeUndefined()
  })

  it.each([
    ['7-b', true],
    ['te!', true],
    ['abc', false],
    ['wit', false],
  ])('may hold the three bytes %j of a short pattern: %s', (text, mayHold) => {
    expect(index.mayHoldTriple(tripleAt(bytesOf(text), 0))).toBe(mayHold)
  })

  it('knows the three bytes of patterns of up to seven', () => {
    const triple = (secret: string) => indexOf(secret).mayHoldTriple(tripleAt(bytesOf(secret), secret.length - 3))
    expect([triple('abcdef'), triple('abcdefg'), triple('abcdefgh')]).toEqual([true, true, false])
  })

  it.each([
    ['ijkl', true],
    ['xijkl', true],
    ['xxxxxxxijkl', true],
    ['xxxxxxxxijkl', false],
    ['jkl', false],
    ['ijk', false],
    ['abcd', false],
    ['+space', true],
  ])('may end early in %j: %s', (text, mayEnd) => {
    expect(index.mayEndEarly(bytesOf(text), text.length)).toBe(mayEnd)
    expect(index.mayEndEarly(bytesOf(`${text}ijkl`), text.length)).toBe(mayEnd)
  })

  it.each([
    ['abcd', true],
    ['abcdxxxx', true],
    ['abcdxxxxx', false],
    ['abc', false],
    ['ijkl', false],
    ['xxxxxxxxabcd', true],
  ])('may begin late in %j: %s', (text, mayBegin) => {
    expect(index.mayBeginLate(bytesOf(text), text.length)).toBe(mayBegin)
  })

  it.each([
    ['abcdefghijkl', 3, 12, 12],
    ['ghijklxyz', 3, 6, 6],
    ['fghijkl', 3, 7, 7],
    ['abcdefgx', 3, 7, 0],
    ['hijklx', 3, 0, 5],
    ['jkl', 3, 0, 3],
    ['jkl', 4, 0, 0],
    ['kl', 3, 0, 0],
    ['kl', 2, 0, 2],
    ['jklx', 3, 0, 3],
    ['xjkl', 3, 0, 0],
    ['h+space', 3, 7, 7],
    ['space', 3, 0, 5],
  ])('of %j a piece of at least %i: covered up to %i, the end of a pattern at %i', (text, min, covered, ending) => {
    expect(index.pieceFrom(bytesOf(text), 0, text.length, min)).toEqual({ covered, ending })
    const inside = index.pieceFrom(bytesOf(`l${text}l`), 1, text.length + 1, min)
    expect(inside).toEqual({ covered: covered + 1, ending: ending + 1 })
  })

  it.each([
    ['abcdefghijkl', 3, 0],
    ['xyabcdef', 3, 2],
    ['abcdefg', 3, 0],
    ['xbcdefg', 3, 7],
    ['xabcde', 3, 1],
    ['abc', 3, 0],
    ['abc', 4, 3],
    ['ab', 3, 2],
    ['ab', 2, 0],
    ['xabc', 3, 1],
    ['abcx', 3, 4],
    ['with+', 3, 0],
  ])('of %j the beginning of a pattern of at least %i is at %i', (text, min, start) => {
    expect(index.pieceUpTo(bytesOf(text), 0, text.length, min).beginning).toBe(start)
    expect(index.pieceUpTo(bytesOf(`a${text}b`), 1, text.length + 1, min).beginning).toBe(start + 1)
  })

  it.each([
    ['e', true],
    ['cd', true],
    ['def', true],
    ['fghi', true],
    ['fghij', true],
    ['fgha', false],
    ['z', false],
    ['ce', true],
    ['cf', false],
    ['', false],
    ['h+s', true],
  ])('%j may stand in one: %s', (text, mayBe) => {
    expect(index.mayBeInside(bytesOf(text), 0, text.length)).toBe(mayBe)
    expect(index.mayBeInside(bytesOf(`z${text}z`), 1, text.length + 1)).toBe(mayBe)
  })

  it('knows a pattern with given bytes', () => {
    expect(index.patternWith(bytesOf('h+space'))?.bytes).toEqual(Uint8Array.from(bytesOf('with space')))
    expect(index.patternWith(bytesOf('efgh'))?.bytes).toEqual(Uint8Array.from(bytesOf('abcdefghijkl')))
    expect(index.patternWith(bytesOf('efgi'))).toBeUndefined()
  })
})
