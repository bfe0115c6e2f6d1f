import { endEdges, segmentsOf, startEdges } from '../../../src/core/secrets/cuts.js'

const bytesOf = (text: string) => Buffer.from(text, 'latin1')
const whole = (text: string) => ({ start: 0, end: text.length })

describe('segmentsOf', () => {
  const segments = (text: string, startsAtCut: boolean, endsAtCut: boolean) =>
    segmentsOf(bytesOf(text), startsAtCut, endsAtCut).map(
      (segment) =>
        `${segment.startsAtCut ? '<' : ''}${text.slice(segment.start, segment.end)}${segment.endsAtCut ? '>' : ''}`,
    )

  it.each<[text: string, segments: string[]]>([
    ['abc', ['<abc>']],
    ['a...b', ['<a>', '<b>']],
    ['a..b', ['<a..b>']],
    ['a....b', ['<a>', '<b>']],
    ['...', ['<>', '<>']],
    ['a***b', ['<a>', '<b>']],
    ['a**b', ['<a**b>']],
    ['a*.*b', ['<a*.*b>']],
    ['a.*.b', ['<a.*.b>']],
    ['a\u00e2\u0080\u00a6b', ['<a>', '<b>']],
    ['a\u00e2\u0080\u00a7b', ['<a\u00e2\u0080\u00a7b>']],
    ['a\u00e2\u0081\u00a6b', ['<a\u00e2\u0081\u00a6b>']],
    ['a\u00e2\u0080', ['<a\u00e2\u0080>']],
    ['a[truncated]b', ['<a>', '<b>']],
    ['a[trunc', ['<a[trunc>']],
    ['a(snip)b', ['<a>', '<b>']],
    ['a<cut>b', ['<a>', '<b>']],
    ['a{omitted}b', ['<a>', '<b>']],
    ['a[clipped>b', ['<a>', '<b>']],
    ['a[shortened]b', ['<a>', '<b>']],
    ['a[abbreviated]b', ['<a>', '<b>']],
    ['a<redacted>b', ['<a>', '<b>']],
    ['a[Masked]b', ['<a>', '<b>']],
    ['a(hidden)b', ['<a>', '<b>']],
    ['a[12 more]b', ['<a>', '<b>']],
    ['a[... 12 more bytes]b', ['<a>', '<b>']],
    ['a[1234567890123 more]b', ['<a[1234567890123 more]b>']],
    ['a[12345678901 more]b', ['<a[12345678901 more]b>']],
    ['a[ bytes]b', ['<a>', '<b>']],
    ['a[characters left out]b', ['<a>', '<b>']],
    ['a[items]b', ['<a>', '<b>']],
    ['a[x trunc]b', ['<a[x trunc]b>']],
    ['a[wrapped]b', ['<a[wrapped]b>']],
    ['a[more                                    ]b', ['<a[more                                    ]b>']],
    ['a[more                                   ]b', ['<a>', '<b>']],
    ['a[{more}b', ['<a[>', '<b>']],
    ['a[truncated]...b***', ['<a>', '<>', '<b>', '<>']],
    ['a[0]b', ['<a[0]b>']],
    ['a[az]b', ['<a[az]b>']],
    ['a[`more]b', ['<a[`more]b>']],
    ['a[zmore]b', ['<a[zmore]b>']],
    ['a[@more]b', ['<a[@more]b>']],
  ])('divides %j', (text, expected) => {
    expect(segments(text, true, true)).toEqual(expected)
  })

  it('knows whether the text itself may have been cut', () => {
    expect(segments('a...b', false, true)).toEqual(['a>', '<b>'])
    expect(segments('a...b', true, false)).toEqual(['<a>', '<b'])
    expect(segments('abc', false, false)).toEqual(['abc'])
  })
})

describe('startEdges', () => {
  it.each<[text: string, edges: string]>([
    ['', '0'],
    ['zzzz', '0'],
    ['1zzz', '0 0+1'],
    ['12zzz', '0 0+1 0+2'],
    ['1234zzz', '0 0+1 0+2 0+3 0+4'],
    ['12345zz', '0 0+1 0+2 0+3 0+4 0+5'],
    ['f', '0 0+1'],
    ['nzz', '0 0+1'],
    ['rzz', '0 0+1'],
    ['tzz', '0 0+1'],
    ['bzz', '0 0+1'],
    ['vzz', '0 0+1'],
    ['gzz', '0'],
    ['x2fzz', '0 0+3'],
    ['x2gzz', '0'],
    ['x2f', '0 0+3'],
    ['u00fczz', '0 0+5'],
    ['u00fgzz', '0'],
    ['u00fc', '0 0+5'],
    ['U0001f600zz', '0 0+9'],
    ['U0001f60zz', '0'],
    ['#39;zz', '0 0+4'],
    ['lt;zz', '0 0+3'],
    ['l#t;zz', '0'],
    ['3;zz', '0 0+1 0+2'],
    ['{1f600}zz', '0 0+7 1 1+1 1+2 1+3 1+4 1+5 1+6'],
    ['u{1f600}zz', '0 0+8'],
    ['1f600}zz', '0 0+1 0+2 0+3 0+4 0+5 0+6'],
    ['u{1g}zz', '0'],
    ['[31mzz', '0 0+4 1 1+1 1+2 1+3'],
    ['31;1mzz', '0 0+1 0+2 0+3 0+4 0+5'],
    ['[3xmz', '0 1 1+1'],
    ['mzz', '0 0+1'],
    ['2525zz', '0 0+1 0+2 0+3 0+4'],
    ['5Cu00fczz', '0 0+1 0+2 0+7'],
    ['brzz', '0 0+1'],
    ['nnnzz', '0 0+1'],
    ['  zz', '0 0+2 2'],
    ['++zz', '0 0+2'],
    ['+ +zz', '0 0+3'],
    ['\t\nzz', '0 0+2 2'],
    ['"zz', '0 1'],
    ['("zz', '0 1 2'],
    ['[{"zz', '0 1 2 3'],
    ['[{("zz', '0 1 2 3'],
    [' " zz', '0 0+1 1 2 2+1 3'],
    ['" "zz', '0 1 1+1 2 3'],
    [
      '"                                                                                                    z',
      '0 1 1+30 101',
    ],
    [
      '                                                                                                     zz',
      '0 0+30 100 100+1 101',
    ],
    ['                              zz', '0 0+30 30'],
    ['\u00bczz', '0 0+1'],
    ['\u0080\u00bfzz', '0 0+1 0+2'],
    ['\u0080\u0080\u0080\u0080zz', '0 0+1 0+2 0+3 0+4'],
    ['\u00ed\u00a0\u0080zz', '0 0+3'],
    ['\u00ed\u009f\u0080zz', '0'],
    ['\u00ef\u00bf\u00bdzz', '0 0+3'],
    ['\u00ef\u00bf\u00bczz', '0'],
    ['\u00ef\u00be\u00bdzz', '0'],
    ['\u00ef\u00bf', '0'],
    ['abcdefghi;zz', '0 0+1 0+2 0+3 0+4 0+5 0+6 0+10'],
    ['abcdefghij;z', '0 0+1 0+2 0+3 0+4 0+5 0+6 0+11'],
    ['0;zz', '0 0+1 0+2'],
    ['&lt;zz', '0'],
    ['-;zz', '0'],
    ['1111111111111111111111111111111111111111', '0 0+1 0+2 0+3 0+4 0+5 0+6 0+7 0+8'],
    ['x2fx2fzz', '0 0+3 0+6'],
    ['u0041u0042u0043zz', '0 0+5 0+10'],
    ['n\\zz', '0 0+1'],
  ])('finds where what is left of a secret may begin in %j', (text, edges) => {
    const found = startEdges(bytesOf(text), whole(text)).map(({ at, mask }) =>
      at === mask ? at : `${mask}+${at - mask}`,
    )
    expect(found.join(' ')).toBe(edges)
  })

  it('looks at its segment alone', () => {
    expect(startEdges(bytesOf('12"34zz'), { start: 2, end: 4 })).toEqual([
      { at: 2, mask: 2 },
      { at: 3, mask: 3 },
      { at: 4, mask: 3 },
    ])
  })
})

describe('endEdges', () => {
  it.each<[text: string, edges: string]>([
    ['', '0'],
    ['zz', '2'],
    ['zz%', '3 3-1'],
    ['zz%2', '4 4-2'],
    ['zz%2f', '5'],
    ['zz%u', '4 4-2'],
    ['zz%u00f', '7 7-5'],
    ['zz%u00fc', '8'],
    ['zz%g', '4'],
    ['zz\\', '3 3-1'],
    ['zz\\x', '4 4-2'],
    ['zz\\x4', '5 5-3'],
    ['zz\\x41', '6'],
    ['zz\\u', '4 4-2'],
    ['zz\\u{', '5 5-3 4 4-2'],
    ['zz\\u{1f60', '9 9-7'],
    ['zz\\u004', '7 7-5'],
    ['zz\\u0041f60', '11 11-9'],
    ['zz\\u00041f6', '11 11-9'],
    ['zz\\0', '4 4-2'],
    ['zz\\37', '5 5-3'],
    ['zz\\377', '6'],
    ['zz\\4', '4 4-2'],
    ['zz&', '3 3-1'],
    ['zz&#', '4 4-2'],
    ['zz&#1234567', '11 11-9'],
    ['zz&#12345678', '12'],
    ['zz&#x', '5 5-3'],
    ['zz&#x1f600', '10 10-8'],
    ['zz&#x1f6001', '11 11-9'],
    ['zz&l', '4 4-2'],
    ['zz&thetasym', '11 11-9'],
    ['zz&thetasyma', '12 12-10'],
    ['zz&1', '4'],
    ['zz\u001b', '3 3-1'],
    ['zz\u001b[', '4 4-2 3 3-1'],
    ['zz\u001b[31;1', '8 8-6'],
    ['zz\u001b[12345678', '12 12-10'],
    ['zz\u001b[123456789', '13'],
    ['zz\u001bz', '4'],
    ['zz%25', '5'],
    ['zz%5C', '5'],
    ['zz%5', '4 4-2'],
    ['zz%%', '4 4-1 4-2'],
    ['zz\\\\', '4 4-1 4-2'],
    ['zz%&', '4 4-1 4-2'],
    ['zz%%%%', '6 6-1 6-2 6-3'],
    ['zz"', '3 2'],
    ['zz")', '4 3 2'],
    ['zz"]}', '5 4 3 2'],
    ['zz"]},', '6 5 4 3'],
    ["zz' ", '4 3 2'],
    ['zz ', '3 2'],
    ['zz \t\r\n', '6 2'],
    ['z                                                                                                    ', '101 1'],
    [
      'z                                                                                                     ',
      '102 2 1',
    ],
    ['zz\u00c3', '3 3-1'],
    ['zz\u00c3\u00a9', '4'],
    ['zz\u00e2\u0080', '4 4-2'],
    ['zz\u00e2\u0080\u00a6', '5'],
    ['zz\u00f0\u009f\u0098', '5 5-3'],
    ['zz\u00f0\u009f\u0098\u0080', '6'],
    ['zz\u00f0', '3 3-1'],
    ['zz\u00ed\u00a0\u0080', '5 5-3'],
    ['zz\u00ef\u00bf\u00bd', '5 5-3'],
    ['\u00ef\u00bf\u00bd', '3 3-3'],
    ['zz\u0080', '3'],
    ['zz\u0080\u0080\u0080\u0080', '6'],
    ['zz%2"', '5 4 4-2'],
    ['%', '1 1-1'],
    ['&abcdefghijk', '12'],
    ['z\u0008', '2 2-1'],
    ['z\u000e', '2 2-1'],
    ['z\t', '2 1'],
    ['z\r', '2 1'],
  ])('finds where what is left of a secret may end in %j', (text, edges) => {
    const found = endEdges(bytesOf(text), whole(text)).map(({ at, mask }) =>
      at === mask ? at : `${mask}-${mask - at}`,
    )
    expect(found.join(' ')).toBe(edges)
  })

  it('looks at its segment alone', () => {
    expect(endEdges(bytesOf('zz%"2f'), { start: 3, end: 4 })).toEqual([
      { at: 4, mask: 4 },
      { at: 3, mask: 3 },
    ])
    expect(endEdges(bytesOf('%2f'), { start: 1, end: 2 })).toEqual([{ at: 2, mask: 2 }])
  })
})
