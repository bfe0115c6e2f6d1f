import { formsWithout } from '../../../src/core/secrets/forms.js'
import type { Layer } from '../../../src/core/secrets/layers.js'
import { decodeLists } from '../../../src/core/secrets/number-lists.js'
import { allForms, asLayer, cutsAt, visited } from './visited.js'

describe('decodeLists', () => {
  it.each<[text: string, starts: number[], ends: number[], lines: string[]]>([
    ['[112, 97, 115, 115, 119, 111]', [], [], ['numbers passwo 1-28 3']],
    ['112,97,115,115,119', [], [], []],
    ['[112, 97, 115, 115, 119, 256, 1]', [], [], []],
    ['255,254,253,252,251,250', [], [], ['numbers \\ff\\fe\\fd\\fc\\fb\\fa 0-23 3']],
    ['256,255,254,253,252,251,250', [], [], ['numbers \\ff\\fe\\fd\\fc\\fb\\fa 4-27 3']],
    ['0112,97,115,115,119,111', [], [], []],
    ['70:61:73:73:77:6f', [], [], ['hex passwo 0-17 3']],
    ['<Buffer 70 61 73 73 77 6f>', [], [], ['hex passwo 8-25 3']],
    ['0x70,0x61,0x73,0x73,0x77,0x6f', [], [], ['hex passwo 0-29 3']],
    ['0X70 0X61 0X73 0X73 0X77 0X6f', [], [], ['hex passwo 0-29 3']],
    ['0x7,0x61,0x73,0x73,0x77,0x6f', [], [], ['hex \\07asswo 0-28 3']],
    ['7061 7373 776f 7264', [], [], ['hex password 0-19 3']],
    ['70617 7373 776f 7264 7066', [], [], ['hex sswordpf 6-25 3']],
    ['7 61 73 73 77 6f 72', [], [], ['hex asswor 2-19 3']],
    ['112,97,115', [], [10], ['numbers pas 0-10 > 3', 'numbers pa 0-10 > 3']],
    ['112,97,115', [0], [], ['numbers pas 0-10 < 3', 'numbers as 0-10 < 3']],
    [
      '112,97,115',
      [0],
      [10],
      ['numbers pas 0-10 < > 3', 'numbers pa 0-10 < > 3', 'numbers as 0-10 < > 3', 'numbers a 0-10 < > 3'],
    ],
    ['112', [0], [], []],
    ['112,97', [0], [6], ['numbers pa 0-6 < > 3', 'numbers p 0-6 < > 3', 'numbers a 0-6 < > 3']],
    ['x 112,97,115, ', [], [14], ['numbers pas 2-14 > 3', 'numbers pa 2-14 > 3']],
    [' , 112,97,115', [0], [], ['numbers pas 0-13 < 3', 'numbers as 0-13 < 3']],
    [' ; 112,97,115', [0], [], []],
    ['1,2,3', [], [], []],
    ['a1,2,3,4,5,6,7', [], [], ['numbers \\02\\03\\04\\05\\06\\07 3-14 3']],
    ['1a,2b,3c,4d,5e,6f', [], [], ['hex \\1a+<M^o 0-17 3']],
    ['1g,2,3,4,5,6,7', [], [], ['numbers \\02\\03\\04\\05\\06\\07 3-14 3']],
    ['112 - 97 - 115 + 115\t119\r\n111', [], [], ['numbers passwo 0-29 3']],
    ['112             97 115 115 119 111 112', [], [], ['numbers asswop 16-38 3']],
    ['112            97 115 115 119 111', [], [], ['numbers passwo 0-33 3']],
    ['112;97;115;115;119;111', [], [], []],
    ['112,97;115,115,119,111,115,110', [], [], ['numbers sswosn 7-30 3']],
    [
      '[1,2,3,4,5,6] [7,8,9,10,11,12]',
      [],
      [],
      ['numbers \\01\\02\\03\\04\\05\\06 1-12 3', 'numbers \\07\\08\\09\\0a\\0b\\0c 15-29 3'],
    ],
    ['70 61 73 73 77 6f words 70 61 73 73 77 6f', [], [], ['hex passwo 0-17 3', 'hex passwo 24-41 3']],
    ['2026-02-30', [], [], []],
    ['6,1,7', [0], [], ['numbers \\06\\01\\07 0-5 < 3', 'numbers \\01\\07 0-5 < 3']],
    ['1234567890,1,2,3,4,5,6', [], [], ['numbers \\01\\02\\03\\04\\05\\06 11-22 3']],
    ['123456789,1,2,3,4,5,6', [], [], ['numbers \\01\\02\\03\\04\\05\\06 10-21 3']],
    ['12345678 1a 2b 3c 4d', [], [], ['hex \\124Vx\\1a+<M 0-20 3']],
    ['_1,2,3,4,5,6,7', [], [], ['numbers \\02\\03\\04\\05\\06\\07 3-14 3']],
    ['6f 70 7', [], [7], ['numbers F\\07 3-7 > 3', 'numbers F 3-7 > 3', 'hex op\\07 0-7 > 3', 'hex op 0-7 > 3']],
    ['f 70 71', [0], [], ['hex \\0fpq 0-7 < 3', 'hex pq 0-7 < 3']],
  ])('visits of %j what the lists in it stand for (cuts: %j, %j)', (text, starts, ends, lines) => {
    expect(visited((visit) => decodeLists(asLayer(text), cutsAt(starts, ends), allForms, visit))).toEqual(lines)
  })

  it('decodes the forms that are looked for', () => {
    const text = '10,11,12,13,14,15,16'
    const without = (...forms: Parameters<typeof formsWithout>[0]) =>
      visited((visit) => decodeLists(asLayer(text), cutsAt(), formsWithout(forms), visit))
    const numbers = 'numbers \\0a\\0b\\0c\\0d\\0e\\0f\\10 0-20 3'
    const hex = 'hex \\10\\11\\12\\13\\14\\15\\16 0-20 3'
    expect(without()).toEqual([numbers, hex])
    expect(without('numbers')).toEqual([hex])
    expect(without('hex')).toEqual([numbers])
  })

  it('knows the number that a byte stands for', () => {
    const layers: Layer[] = []
    decodeLists(asLayer('0x70, 0x61 0x7373, 0x6f 0x70'), cutsAt(), allForms, (layer) => layers.push(layer))
    const [layer] = layers
    expect([0, 1, 2, 3, 4].map((i) => layer?.source(i, i + 1))).toEqual([
      { start: 0, end: 4 },
      { start: 6, end: 10 },
      { start: 11, end: 15 },
      { start: 15, end: 17 },
      { start: 19, end: 23 },
    ])
  })

  it('takes what stands behind a line break for the start of a number, and what stands before it for the end of one', () => {
    // The line break itself was dropped.
    const withGapAt = (text: string, gap: number): Layer => ({ ...asLayer(text), isAfterGap: (at) => at === gap })
    const lines = (text: string, gap: number) =>
      visited((visit) => decodeLists(withGapAt(text, gap), cutsAt(), allForms, visit))
    expect(lines('112,97,115,115,119,111end', 22)).toEqual(['numbers passwo 0-22 3'])
    expect(lines('112,97,115,115,119,111end', 23)).toEqual([])
    expect(lines('list112,97,115,115,119,111', 4)).toEqual(['numbers passwo 4-26 3'])
    expect(lines('list112,97,115,115,119,111', 3)).toEqual([])
  })
})
