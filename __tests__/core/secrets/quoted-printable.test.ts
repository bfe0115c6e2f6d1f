import { decodeQuotedPrintable } from '../../../src/core/secrets/quoted-printable.js'
import { asCanonicalLayer, asLayer, cutsAt, indexOf, visited } from './visited.js'

const index = indexOf('hunter2=hunter2', 'sesame!')
const of = (text: string, starts: number[] = [], ends: number[] = []) =>
  visited((visit) => decodeQuotedPrintable(asLayer(text), cutsAt(starts, ends), index, visit))
const form = 'quoted-printable'

describe('decodeQuotedPrintable', () => {
  it.each<[text: string, lines: string[]]>([
    // The sign itself, escapes in a row, and a line break are what mails have.
    ['x hunter2=3Dhunter2 y', [`${form} x hunter2=hunter2 y 0-21 2`]],
    ['x=68=75nter y', [`${form} xhunter y 0-13 2`]],
    ['hun=\r\nter2', [`${form} hunter2 0-10 2`]],
    ['hun=\nter2', [`${form} hunter2 0-9 2`]],
    ['hun=\rter2', [`${form} hunter2 0-9 2`]],
    // A line is looked at as a whole, and no further.
    ['a\nb=3Dcdefg\nh', [`${form} b=cdefg 2-11 2`]],
    ['a=3Dc', []],
    // The query of an address, but for what may be a secret.
    ['/users?limit=20&offset=40', []],
    ['/users?limit=20&q=73esame!', [`${form} /users?limit &qsesame! 0-26 2`]],
    ['a == b', []],
    ['a=zz=3', []],
  ])('visits of %j', (text, lines) => {
    expect(of(text)).toEqual(lines)
  })

  it('takes an escape that was cut off for none', () => {
    expect(of('hunter=3D2=3', [], [12])).toEqual([`${form} hunter=2 0-12 > 2`])
    expect(of('hunter=3D2=', [], [11])).toEqual([`${form} hunter=2 0-11 > 2`])
    expect(of('68unter=3D2', [0], [])).toEqual([`${form} 68unter=2 0-11 < 2`])
  })

  it('takes a line break behind the sign for one of the encoding, or for one that broke an escape', () => {
    const broken = (text: string) =>
      visited((visit) => decodeQuotedPrintable(asCanonicalLayer(text), cutsAt([], []), index, visit))
    expect(broken('hun=\n74er2')).toEqual([`${form} hun74er2 0-10 2`, `${form} hunter2 0-10 2`])
    expect(broken('hun=\nter2')).toEqual([`${form} hunter2 0-9 2`])
  })

  it('looks at the edges of other lines that were cut', () => {
    const query = `${'/users?page=20&name=somebody'.repeat(4)}x`
    const [start, end] = [query.slice(0, 108), query.slice(-110)]
    expect(of(`h=75nt${query}`, [0], [])).toHaveLength(1)
    expect(of(`${query}h=75n`, [], [query.length + 5])).toHaveLength(1)
    expect([of(start), of(end)]).toEqual([[], []])
  })

  it('begins anew behind a cut', () => {
    expect(of('ab=3Dcdef...gh=3Dijklm', [12], [9])).toEqual([`${form} ab=cdef 0-9 > 2`, `${form} gh=ijklm 12-22 < 2`])
  })
})
