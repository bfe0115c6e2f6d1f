import { decodeBase64 } from '../../../src/core/secrets/base64.js'
import type { Layer } from '../../../src/core/secrets/layers.js'
import { Chance } from './chance.js'
import { asLayer, indexOf, visited } from './visited.js'

const index = indexOf('hunter2-hunter2', 'sesame!')

describe('decodeBase64', () => {
  it.each<[run: string, startsAtCut: boolean, endsAtCut: boolean, lines: string[]]>([
    ['aHVudGVyMi1odW50ZXIy', false, false, ['base64 hunter2-hunter2 0-20 2']],
    ['eGh1bnRlcjItaHVudGVyMg', false, false, ['base64 xhunter2-hunter2 0-22 2']],
    ['eHlodW50ZXIyLWh1bnRlcjI', false, false, ['base64 xyhunter2-hunter2 0-23 2']],
    ['AaHVudGVyMi1odW50ZXIy', false, false, ['base64 hunter2-hunter2 0-21 2']],
    ['AAaHVudGVyMi1odW50ZXIy', false, false, ['base64 \\00hunter2-hunter2 0-22 2']],
    ['AAAaHVudGVyMi1odW50ZXIy', false, false, ['base64 \\00\\00hunter2-hunter2 0-23 2']],
    ['c2VzYW1lIQ', false, false, ['base64 sesame! 0-10 4']],
    ['eHNlc2FtZSE', false, false, ['base64 xsesame! 0-11 4']],
    ['AQJzZXNhbWUh', false, false, ['base64 \\01\\02sesame! 0-12 4']],
    ['jyzR4KmzxNXm96i5', false, false, []],
    ['jyzR4KmzxNXm96i5', true, false, []],
    ['jyzR4KmzxNXm96i5', false, true, []],
    [
      'jyzR4KmzxNXm96i5',
      true,
      true,
      [
        'base64 \\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9 0-16 < > pieces 4',
        'base64 \\cb4x*l\\f15y\\bd\\ea. 0-16 < > pieces 4',
        'base64 \\f2\\cd\\1e\\0a\\9b<M^oz\\8b 0-16 < > pieces 4',
        'base64 <\\b3G\\82\\a6\\cf\\13W\\9b\\de\\a2 0-16 < > pieces 4',
      ],
    ],
    ['dW50ZXIy', false, false, ['base64 unter2 0-8 4']],
    ['dHdvIHdvcmRz', false, false, ['base64 two words 0-12 4']],
    ['YWIKCQ0gfiE', false, false, []],
    ['f39/f39/', false, false, []],
    ['Hx8fHx8f', false, false, []],
    ['gICAgICA', false, false, []],
    ['d29yZHMB', false, false, []],
    [
      'jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5MDEyMzQ1Njc4OWFiY2Rl',
      false,
      false,
      [
        'base64 \\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b90123456789abcde 0-164 2',
      ],
    ],
    [
      'jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5MDEyMzQ1Njc4OWFiY2Q',
      false,
      false,
      [
        'base64 \\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b90123456789abcd 0-163 2',
      ],
    ],
    [
      'jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5MDEyMzQ1jyzR4KmzxNXm96i5',
      false,
      false,
      [
        'base64 \\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9012345\\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9 0-120 2',
      ],
    ],
    ['8f2cbnRlcjIjyzR4Kk', true, false, ['base64 \\f1\\fd\\9cnter2#\\cb4x* 0-18 < 2']],
    ['jyzR4KmzaHVudGU', false, true, ['base64 \\8f,\\d1\\e0\\a9\\b3hunte 0-15 > pieces 4']],
    ['jyzR4Kmz9waHVudGU', false, true, ['base64 \\cd\\1e\\0a\\9b?phunte 1-17 > pieces 4']],
    [
      'bnRlcjIjyzR4KmzxNXm96i5jyzR4KmzxNXm96i5',
      true,
      false,
      ['base64 nter2#\\cb4x*l\\f15y\\bd\\ea.c\\cb4x*l\\f15y\\bd\\ea. 0-39 < 2'],
    ],
    [
      'jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5woBodW50ZQ',
      false,
      true,
      ['base64 \\e6\\f7\\a8\\b9\\c2\\80hunte 26-42 > pieces 4'],
    ],
    ['jyzR4KmzxNXm96i5jyzR4KmzxNXm96i5aHVudGU', false, true, ['base64 \\c4\\d5\\e6\\f7\\a8\\b9hunte 23-39 > pieces 4']],
    ['plain', false, false, []],
    ['abcdefgh', false, false, []],
    ['__--__--__', false, false, []],
    ['++//++//++', false, false, []],
    [
      'jyzR4KmzxNXm96i5',
      true,
      true,
      [
        'base64 \\8f,\\d1\\e0\\a9\\b3\\c4\\d5\\e6\\f7\\a8\\b9 0-16 < > pieces 4',
        'base64 \\cb4x*l\\f15y\\bd\\ea. 0-16 < > pieces 4',
        'base64 \\f2\\cd\\1e\\0a\\9b<M^oz\\8b 0-16 < > pieces 4',
        'base64 <\\b3G\\82\\a6\\cf\\13W\\9b\\de\\a2 0-16 < > pieces 4',
      ],
    ],
    ['jyzR4KmzxNXm96i5A', true, true, []],
  ])('visits of %s what may hold a part of a secret (cut: %s, %s)', (run, startsAtCut, endsAtCut, lines) => {
    const decode = (visit: Parameters<typeof decodeBase64>[3]) =>
      decodeBase64(asLayer(run), { start: 0, end: run.length, startsAtCut, endsAtCut }, index, visit)
    expect(visited(decode)).toEqual(lines)
  })

  it.each([0, 1, 2, 3])('knows the characters that a byte stands in behind %i others', (count) => {
    const prefix = 'AAA'.slice(0, count)
    const encode = (text: Buffer) => prefix + text.toString('base64').replace(/=+$/, '')
    const plain = Buffer.from('hunter2-hunter2')
    const run = encode(plain)
    let seen: Layer | undefined
    const visit = (layer: Layer) => {
      seen = layer
    }
    decodeBase64(asLayer(run), { start: 0, end: run.length, startsAtCut: false, endsAtCut: false }, index, visit)
    const at = Buffer.from(seen?.bytes ?? []).indexOf(plain)
    for (let i = 0; i < plain.length; i++) {
      // All bits of the byte are turned over: the characters that change are those that it stands in.
      const changed = encode(Buffer.from(plain.map((byte, j) => (i === j ? byte ^ 255 : byte))))
      const places = [...run].flatMap((character, place) => (character === changed[place] ? [] : [place]))
      const range = { start: Math.min(...places), end: Math.max(...places) + 1 }
      expect(seen?.source(at + i, at + i + 1)).toEqual(range)
    }
  })

  it('takes the signs that fill a run up for a part of its last byte', () => {
    const ends = ['c2VzYW1lIQ', 'c2VzYW1lIQ=', 'c2VzYW1lIQ==', 'c2VzYW1lIQ===', 'c2VzYW1lIQ=x='].map((text) => {
      let end = 0
      const run = { start: 0, end: 10, startsAtCut: false, endsAtCut: false }
      decodeBase64(asLayer(text), run, index, (layer) => {
        end = layer.source(0, layer.bytes.length).end
        expect(layer.source(0, 1)).toEqual({ start: 0, end: 2 })
      })
      return end
    })
    expect(ends).toEqual([10, 11, 12, 12, 11])
  })

  const unpadded = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '')
  /** What is visited of a run behind other text. */
  const visitedOf = (secrets: string[], run: string, startsAtCut = false, endsAtCut = false) =>
    visited((visit) => {
      const range = { start: 3, end: 3 + run.length, startsAtCut, endsAtCut }
      decodeBase64(asLayer(`xx ${run} xx`), range, indexOf(...secrets), visit)
    })

  it('decodes what may be text: twice three bytes of it in a row', () => {
    const chance = new Chance(1)
    const isText = (byte = 0) => (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13
    const bytes = [0x00, 0x08, 0x09, 0x0a, 0x0b, 0x0d, 0x1f, 0x20, 0x21, 0x41, 0x7a, 0x7e, 0x7f, 0x80, 0xff]
    const expected = (decoded: Uint8Array) => {
      // The second of three bytes is not looked at closely.
      const quads = Array.from({ length: Math.floor(decoded.length / 3) }, (_, i) => {
        const [a, b = 0, c] = decoded.subarray(3 * i, 3 * i + 3)
        return isText(a) && b >= 0x20 && b < 0x80 && isText(c)
      })
      return quads.some((quad, i) => quad && quads[i + 1])
    }
    let count = 0
    for (let i = 0; i < 600; i++) {
      const decoded = Uint8Array.from({ length: chance.integer(6, 13) }, () =>
        chance.next() < 0.5 ? chance.pick(bytes) : chance.integer(0x20, 0x7e),
      )
      const run = unpadded(decoded)
      const whole = visitedOf([], run).filter((line) => line.endsWith(run.length > 16 ? ' 2' : ' 4'))
      const text = Buffer.from(decoded).toString('latin1')
      const shown = text.replace(/[^ -~]/g, (each) => `\\${each.charCodeAt(0).toString(16).padStart(2, '0')}`)
      const isVisited = whole.some((line) => line.startsWith(`base64 ${shown} `))
      expect({ text, isVisited }).toEqual({ text, isVisited: expected(decoded) })
      if (isVisited) count++
    }
    expect(count).toBeGreaterThan(100)
    expect(count).toBeLessThan(500)
  })

  it.each([
    [252, 6, 1],
    [252, 3, 0],
    [256, 6, 1],
    [260, 6, 0],
    [260, 12, 0],
    [260, 15, 1],
  ])('of %i characters wants %i bytes of text or more: %i', (length, size, count) => {
    const decoded = Buffer.alloc((length / 4) * 3, 0xff)
    decoded.write('x'.repeat(size), 30)
    expect(visitedOf([], unpadded(decoded))).toHaveLength(count)
  })

  const binary = '\u0001\u001f\u0002\u001e\u0003\u001d\u0004\u001c\u0005\u001b\u0006\u001a'
  const short = '\u0001\u0011\u0002\u0012\u0003\u0013\u0004'

  it.each([0, 1, 2, 3])('decodes a secret that is no text, behind %i other characters', (count) => {
    const prefix = '__A'.slice(3 - count)
    for (const secret of [binary, short, short.slice(0, 6), binary.slice(0, 8)]) {
      const run = prefix + unpadded(Buffer.from(secret))
      const lines = visitedOf([secret], run)
      expect(lines).toHaveLength(1)
      const shown = secret.replace(/[\s\S]/g, (each) => `\\${each.charCodeAt(0).toString(16).padStart(2, '0')}`)
      expect(lines[0]).toContain(`${shown} 3-${3 + run.length} ${run.length > 16 ? 2 : 4}`)
      expect(visitedOf(['another-secret'], run)).toEqual([])
    }
  })

  it('decodes the first characters at a cut if a secret may end there, and the last if one may begin', () => {
    const noise = Buffer.alloc(24, 0xff)
    for (const size of [4, 5]) {
      const end = unpadded(Buffer.concat([Buffer.from(binary.slice(-size)), noise]))
      expect(visitedOf([binary], end)).toEqual([])
      expect(visitedOf([binary], end, false, true)).toEqual([])
      expect(visitedOf([binary], end, true)).toEqual([expect.stringMatching(/ 3-19 < pieces 4$/)])
      const start = unpadded(Buffer.concat([noise, Buffer.from(binary.slice(0, size))]))
      expect(visitedOf([binary], start)).toEqual([])
      expect(visitedOf([binary], start, true)).toEqual([])
      const last = 3 + start.length
      expect(visitedOf([binary], start, false, true)).toEqual([
        expect.stringContaining(` ${last - 16}-${last} > pieces 4`),
      ])
      expect(visitedOf([binary], start, true, true)).toEqual([
        expect.stringContaining(` ${last - 16}-${last} > pieces 4`),
      ])
    }
    expect(visitedOf([binary], unpadded(noise), true, true)).toEqual([])
  })

  it('decodes a short run between two cuts at each alignment', () => {
    expect(visitedOf([], '/'.repeat(16), true, true)).toHaveLength(4)
    expect(visitedOf([], '/'.repeat(17), true, true)).toEqual([])
    expect(visitedOf([], '/'.repeat(16), true)).toEqual([])
  })
})
