import { canonicalize } from '../../../src/core/secrets/canonical.js'
import { canonicalLayer, decodedLayer, runOf, textLayer } from '../../../src/core/secrets/layers.js'
import { allForms, asLayer, cutsAt } from './visited.js'

describe('textLayer', () => {
  it('knows the characters that bytes of UTF-8 stand for', () => {
    const text = 'aü漢😀z'
    const layer = textLayer(text, true)
    expect(layer).toMatchObject({ depth: 0, form: undefined, startsAtCut: true, endsAtCut: true })
    expect(layer.extent()).toEqual({ start: 0, end: 6 })
    const of = (start: number, end: number) => {
      const range = layer.source(start, end)
      return text.slice(range.start, range.end)
    }
    expect([of(0, 1), of(1, 3), of(3, 6), of(6, 10), of(10, 11), of(0, 11)]).toEqual(['a', 'ü', '漢', '😀', 'z', text])
    // The end of a part of a character is its end.
    expect([of(1, 2), of(0, 4), of(6, 7)]).toEqual(['ü', 'aü漢', '😀'])
  })

  it('takes a text of ASCII for its bytes', () => {
    expect(asLayer('abc').source(1, 2)).toEqual({ start: 1, end: 2 })
    expect(asLayer('abc')).toMatchObject({ startsAtCut: false, endsAtCut: false })
    expect([asLayer('abc').isAfterGap(1), asLayer('abc').isEscape(1)]).toEqual([false, false])
  })
})

describe('canonicalLayer', () => {
  it('knows gaps and escapes', () => {
    const layer = asLayer('a%62\n c')
    const canonical = canonicalLayer(layer, canonicalize(layer.bytes, allForms))
    expect(Buffer.from(canonical.bytes).toString()).toBe('abc')
    expect([0, 1, 2].map((at) => canonical.isAfterGap(at))).toEqual([false, false, true])
    expect([0, 1, 2].map((at) => canonical.isEscape(at))).toEqual([false, true, false])
    expect([canonical.source(0, 1), canonical.source(1, 2), canonical.source(1, 3)]).toEqual([
      { start: 0, end: 1 },
      { start: 1, end: 4 },
      { start: 1, end: 7 },
    ])
  })
})

describe('decodedLayer', () => {
  const run = { start: 2, end: 10, startsAtCut: true, endsAtCut: true }
  const decoded = (form: 'base64' | 'hex' | 'numbers', minPiece = 4) => ({
    form,
    bytes: Buffer.from('abc'),
    minPiece,
    rangeOf: (start: number, end: number) => ({ start: 3 + 2 * start, end: 3 + 2 * end }),
  })
  const layer = asLayer('xxxxxxxxxxxx')

  it('counts the runs around it, and pieces from fewer bytes on in a second one', () => {
    const first = decodedLayer(layer, run, decoded('hex'))
    const second = decodedLayer(first, run, decoded('base64'))
    expect([first.depth, first.minPiece, second.depth, second.minPiece]).toEqual([1, 4, 2, 3])
    expect(decodedLayer(first, run, decoded('hex', 2)).minPiece).toBe(2)
    expect(first.extent()).toEqual({ start: 2, end: 10 })
    expect([first.isAfterGap(1), first.isEscape(1), first.minPieceBehindJunk]).toEqual([false, false, 4])
  })

  it('knows how long the rest of an escape may be that looks like a part of the run', () => {
    const junk = (['base64', 'hex', 'numbers'] as const).map((form) => decodedLayer(layer, run, decoded(form)).maxJunk)
    expect(junk).toEqual([7, 4, 0])
  })

  it('takes at a cut what is too little for a byte for a part of it', () => {
    const atCuts = decodedLayer(layer, run, decoded('hex'))
    expect([atCuts.source(0, 1), atCuts.source(1, 2), atCuts.source(2, 3)]).toEqual([
      { start: 2, end: 5 },
      { start: 5, end: 7 },
      { start: 7, end: 10 },
    ])
    const inside = decodedLayer(layer, { ...run, startsAtCut: false, endsAtCut: false }, decoded('hex'))
    expect(inside.source(0, 3)).toEqual({ start: 3, end: 9 })
  })
})

describe('runOf', () => {
  it.each([
    [0, true],
    [3, true],
    [8, true],
    [9, false],
    [2, false],
  ])('begins at the cut at %i behind the rest of an escape of up to five characters: %s', (cut, startsAtCut) => {
    expect(runOf(cut === 0 ? 0 : 3, 20, cutsAt([cut]))).toMatchObject({ startsAtCut, endsAtCut: false })
  })

  it('ends at a cut', () => {
    expect(runOf(3, 9, cutsAt([], [9]))).toEqual({ start: 3, end: 9, startsAtCut: false, endsAtCut: true })
    expect(runOf(3, 9, cutsAt([], [8])).endsAtCut).toBe(false)
    expect(runOf(3, 9, cutsAt([1, 5])).startsAtCut).toBe(true)
  })
})
