import { formsWithout } from '../../../src/core/secrets/forms.js'
import type { Layer } from '../../../src/core/secrets/layers.js'
import { decodeRuns } from '../../../src/core/secrets/runs.js'
import { allForms, asLayer, cutsAt, indexOf, visited } from './visited.js'

const index = indexOf('hunter2-hunter2', 'sesame!')

describe('decodeRuns', () => {
  it.each<[text: string, starts: number[], ends: number[], lines: string[]]>([
    ['68756e746572322d68756e74657232', [], [], ['hex hunter2-hunter2 0-30 3']],
    ['f68756e746572322d68756e746572320', [], [], ['hex hunter2-hunter2 0-32 3']],
    ['no68756e746572322d68756e74657232no', [], [], ['hex hunter2-hunter2 2-32 3']],
    ['68756E746572322D68756E74657232', [], [], ['hex hunter2-hunter2 0-30 3']],
    ['68756e746572322d68756ezz', [], [], ['hex hunter2-hun 0-22 3']],
    ['756e74657232', [], [], ['hex unter2 0-12 3']],
    ['736573616d', [], [], []],
    ['776f72647321', [], [], ['hex words! 0-12 3']],
    ['8f2cd1e0a9b3', [], [], []],
    ['8f2cd1e0a9b3c4', [], [], []],
    [
      '8f2cd1',
      [0],
      [],
      ['hex \\8f,\\d1 0-6 < 3', 'hex \\f2\\cd 0-6 < 3', 'hex \\8f,\\d1 0-6 < 3', 'hex ,\\d1 0-6 < 3'],
    ],
    [
      '8f2cd1',
      [],
      [6],
      ['hex \\8f,\\d1 0-6 > 3', 'hex \\f2\\cd 0-6 > 3', 'hex \\8f,\\d1 0-6 > 3', 'hex \\8f, 0-6 > 3'],
    ],
    ['8f2cd', [0], [], []],
    ['8f2cd1e0a9b3c4', [0], [], ['hex \\8f,\\d1\\e0\\a9\\b3\\c4 0-14 < 3', 'hex \\f2\\cd\\1e\\0a\\9b< 0-14 < 3']],
    [
      'xy 8f2cd1e0',
      [8],
      [],
      [
        'hex \\8f,\\d1\\e0 3-11 < 3',
        'hex \\f2\\cd\\1e 3-11 < 3',
        'hex \\8f,\\d1\\e0 3-11 < 3',
        'hex ,\\d1\\e0 3-11 < 3',
      ],
    ],
    ['xy 8f2cd1e0', [9], [], []],
    [
      'xy 8f2cd1',
      [3],
      [],
      ['hex \\8f,\\d1 3-9 < 3', 'hex \\f2\\cd 3-9 < 3', 'hex \\8f,\\d1 3-9 < 3', 'hex ,\\d1 3-9 < 3'],
    ],
    [
      '8f2cd1 xy',
      [],
      [6],
      ['hex \\8f,\\d1 0-6 > 3', 'hex \\f2\\cd 0-6 > 3', 'hex \\8f,\\d1 0-6 > 3', 'hex \\8f, 0-6 > 3'],
    ],
    ['77006f00720064007300ff', [], [], []],
    ['00770000ff6f00720064', [], [], []],
    [
      '68756e746572322d68756e74657232 aHVudGVyMi1odW50ZXIy==',
      [],
      [],
      ['hex hunter2-hunter2 0-30 3', 'base64 hunter2-hunter2 31-51 2'],
    ],
    ['abcde', [], [], []],
    ['abcdef', [], [], []],
    ['x-y=ses_ame', [], [], []],
    ['"eyJhIjoic2VzYW1lISJ9"', [], [], ['base64 {"a":"sesame!"} 1-21 2']],
    ['7f7f7f7f7f7f', [], [], []],
    ['090a0d20217e', [], [], ['hex \\09\\0a\\0d !~ 0-12 3']],
    ['1f1f1f1f1f1f', [], [], []],
    ['68756e746572', [], [], ['hex hunter 0-12 3']],
    ['a68756e7465b', [], [], []],
    [
      '112, 97, 115, 115, 119, 111 68756e746572322d68756e74657232',
      [],
      [],
      ['hex hunter2-hunter2 28-58 3', 'numbers passwo 0-27 3'],
    ],
  ])('visits of %j what may hold a part of a secret (cuts: %j, %j)', (text, starts, ends, lines) => {
    expect(visited((visit) => decodeRuns(asLayer(text), cutsAt(starts, ends), index, allForms, visit))).toEqual(lines)
  })

  it('decodes the forms that are looked for', () => {
    const text = 'aHVudGVyMi1odW50ZXIy 68756e746572322d68756e74657232 [112, 97, 115, 115, 119, 111]'
    const without = (...forms: Parameters<typeof formsWithout>[0]) =>
      visited((visit) => decodeRuns(asLayer(text), cutsAt(), index, formsWithout(forms), visit)).map(
        (line) => line.split(' ')[0],
      )
    expect(without()).toEqual(['base64', 'hex', 'numbers'])
    expect(without('base64')).toEqual(['hex', 'numbers'])
    expect(without('hex')).toEqual(['base64', 'numbers'])
    expect(without('numbers')).toEqual(['base64', 'hex'])
    expect(without('numbers', 'hex', 'base64')).toEqual([])
  })

  it('knows the two digits that a byte stands in', () => {
    const layers: Layer[] = []
    const text = 'f68756e746572322d68756e746572320'
    decodeRuns(asLayer(text), cutsAt(), index, allForms, (layer) => layers.push(layer))
    expect(layers).toHaveLength(1)
    expect(layers[0]?.source(0, 1)).toEqual({ start: 1, end: 3 })
    expect(layers[0]?.source(2, 5)).toEqual({ start: 5, end: 11 })
  })
})
