import { canonicalize, mayBeCanonicalized } from './canonical.js'
import { type Edge, endEdges, type Segment, segmentsOf, startEdges } from './cuts.js'
import { space } from './escapes.js'
import type { EnabledForms, SecretForm } from './forms.js'
import { canonicalLayer, type Layer, type Range, textLayer, type Visit } from './layers.js'
import { decodeLetters } from './letters.js'
import { isInNumber, isShortNumber, minPart, type Pattern } from './pattern.js'
import type { PatternIndex } from './pattern-index.js'
import { decodeQuotedPrintable } from './quoted-printable.js'
import { decodeRuns } from './runs.js'

/** A place in a text where a secret, or a part of it, stands in some form. */
export interface Match extends Range {
  /** Undefined for a piece, of which it is not known whose it is until someone asks. */
  pattern: Pattern | undefined
  /** The encodings around it, from the outside in. */
  encodings: readonly SecretForm[]
  /** Bytes of a piece. */
  piece: Uint8Array | undefined
}

/** Offsets at which whole secrets begin and end. */
interface Whole {
  starts: ReadonlySet<number>
  ends: ReadonlySet<number>
}

const noWhole: Whole = { starts: new Set(), ends: new Set() }

/** Encodings in one another that are decoded: base64 of JSON that holds base64 has two. */
const maxDepth = 4
/** Bytes that are decoded for each byte of a text. Real text stays below; beyond it the rest of a run is masked unseen. */
const maxDecoded = 24
/** Behind what may be the rest of an escape of this length, a piece has at least so many bytes: dates begin like that. */
const minRest = 3
const minPieceBehindRest = 3

/** Finds the patterns of an index in one text. */
export class Scanner {
  readonly #index: PatternIndex
  readonly #forms: EnabledForms
  readonly #matches: Match[] = []
  #budget = 0
  /** How many bytes pieces may still go on beyond the marks of a cut: a secret may hold such marks. */
  #beyondMarks = 0

  constructor(index: PatternIndex, forms: EnabledForms) {
    this.#index = index
    this.#forms = forms
  }

  /**
   * All places, in no order.
   *
   * @param mayBeCut - whether something may be missing before and after the text.
   */
  scan(text: string, mayBeCut: boolean): Match[] {
    const layer = textLayer(text, mayBeCut)
    this.#budget = maxDecoded * layer.bytes.length + 4096
    this.#beyondMarks = this.#budget
    this.#scanLayer(layer, [])
    return withoutSwallowed(this.#matches)
  }

  #scanLayer(layer: Layer, encodings: readonly SecretForm[]): void {
    if (!mayBeCanonicalized(layer.bytes)) {
      this.#scanBytes(layer, encodings, true)
      return
    }
    const canonical = canonicalize(layer.bytes, this.#forms)
    // Runs are looked for in both: what stands beside a run may have become a part of it, or have taken a part away.
    this.#scanBytes(layer, encodings, canonical.isAmbiguous)
    this.#scanBytes(canonicalLayer(layer, canonical), encodings, true)
    // What looks like a short octal escape mostly is none, as in C:\\45.
    if (canonical.hasShortOctals)
      this.#scanBytes(canonicalLayer(layer, canonicalize(layer.bytes, this.#forms, true)), encodings, true)
  }

  #scanBytes(layer: Layer, encodings: readonly SecretForm[], decodesRuns: boolean): void {
    const whole = this.#findWhole(layer, encodings)
    const segments = segmentsOf(layer.bytes, layer.startsAtCut, layer.endsAtCut)
    const cuts = { starts: new Set<number>(), ends: new Set<number>(), lastStart: -1, segments }
    for (const segment of segments) {
      const starts = segment.startsAtCut ? startEdges(layer.bytes, segment) : []
      if (segment.startsAtCut && segment.start === 0) starts.push(...edgesOf(layer).slice(1))
      const ends = segment.endsAtCut ? endEdges(layer.bytes, segment) : []
      for (const { at } of starts) {
        cuts.starts.add(at)
        cuts.lastStart = Math.max(cuts.lastStart, at)
      }
      for (const { at } of ends) cuts.ends.add(at)
      if (this.#forms.has('parts')) this.#findPieces(layer, segment, whole, starts, ends, encodings)
    }
    if (layer.depth >= maxDepth) return
    const visit: Visit = (decoded, piecesOnly) => {
      const inner = decoded.form === undefined ? encodings : [...encodings, decoded.form]
      if (piecesOnly) {
        if (this.#forms.has('parts')) this.#findEdgePieces(decoded, inner)
        return
      }
      this.#budget -= decoded.bytes.length
      if (this.#budget >= 0) this.#scanLayer(decoded, inner)
      else this.#add(decoded, 0, decoded.bytes.length, { pattern: undefined, piece: undefined, encodings: inner })
    }
    if (decodesRuns) {
      decodeRuns(layer, cuts, this.#index, this.#forms, visit)
      return
    }
    // A backslash or a percent sign before such an escape, or among letters, is of what is encoded so.
    if (this.#forms.has('letters')) decodeLetters(layer, cuts, this.#index, visit)
    if (this.#forms.has('quoted-printable')) decodeQuotedPrintable(layer, cuts, this.#index, visit)
  }

  /** Returns where whole secrets begin and end. */
  #findWhole(layer: Layer, encodings: readonly SecretForm[]): Whole {
    const whole = { starts: new Set<number>(), ends: new Set<number>() }
    this.#index.search(layer.bytes, (start, end, pattern) => {
      const { before, after } = pattern
      const range = layer.source(Math.max(0, start - before), Math.min(layer.bytes.length, end + after))
      if (before > start) range.start = layer.extent().start
      if (end + after > layer.bytes.length) range.end = layer.extent().end
      this.#matches.push({ ...range, pattern, encodings, piece: undefined })
      whole.starts.add(start)
      whole.ends.add(end)
    })
    return whole
  }

  /** What is left of a secret at the cuts of a segment. */
  #findPieces(
    layer: Layer,
    segment: Segment,
    whole: Whole,
    starts: readonly Edge[],
    ends: readonly Edge[],
    encodings: readonly SecretForm[],
  ): void {
    const { bytes } = layer
    for (const { at, mask } of starts) {
      // What stands before a whole secret is none of it.
      if (whole.starts.has(at)) continue
      // `a list` is no rest of an escaped line break with a space behind it.
      const isBehindWord = at - mask === 2 && bytes[at - 1] === space && bytes[mask] !== space
      const minPiece = Math.max(
        isBehindWord ? minPart : 0,
        this.#minPiece(layer, mask, this.#withEscapeAfter(layer, Math.min(at + minPart - 1, segment.end))),
        at - mask >= minRest && !layer.isEscape(at) ? Math.max(minPieceBehindRest, layer.minPieceBehindJunk) : 0,
      )
      const last = this.#beyondMarks > 0 ? bytes.length : segment.end
      const { covered, ending } = this.#index.pieceFrom(bytes, at, segment.end, minPiece, last)
      this.#beyondMarks -= Math.max(0, covered - segment.end)
      const inside = ends.find(
        (edge) => edge.at > at && (covered >= edge.at || (!isBehindWord && this.#isInside(layer, { at, mask }, edge))),
      )
      if (ending > Math.max(at, inside?.at ?? at) && !this.#isInNumber(layer, at, ending))
        this.#addPiece(layer, at, ending, mask, this.#withEscapeAfter(layer, ending), encodings)
      else if (inside !== undefined) this.#addPiece(layer, at, inside.at, mask, inside.mask, encodings)
    }
    for (const { at, mask } of ends) {
      if (whole.ends.has(at)) continue
      const five = Math.max(at - minPart + 1, segment.start)
      const minPiece = this.#minPiece(layer, this.#withEscapeBefore(layer, five), mask)
      const first = this.#beyondMarks > 0 ? 0 : segment.start
      const { covered, beginning } = this.#index.pieceUpTo(bytes, segment.start, at, minPiece, first)
      this.#beyondMarks -= Math.max(0, segment.start - covered)
      if (beginning < at && !this.#isInNumber(layer, beginning, at))
        this.#addPiece(layer, beginning, at, this.#withEscapeBefore(layer, beginning), mask, encodings)
    }
  }

  /** An escape right before a piece may have taken the first characters of the secret for its own. */
  #withEscapeBefore(layer: Layer, start: number): number {
    return start > 0 && layer.isEscape(start - 1) ? start - 1 : start
  }

  /** The same for the last ones. */
  #withEscapeAfter(layer: Layer, end: number): number {
    return end < layer.bytes.length && layer.isEscape(end) ? end + 1 : end
  }

  /** Digits that are written as escapes are none of a number beside them. */
  #isInNumber(layer: Layer, start: number, end: number): boolean {
    if (!isShortNumber(layer.bytes.subarray(start, end)) || !isInNumber(layer.bytes, start, end)) return false
    for (let at = start; at < end; at++) if (layer.isEscape(at)) return false
    return true
  }

  /** Five bytes count as a piece only if they stand for six characters. */
  #minPiece(layer: Layer, start: number, end: number): number {
    if (start >= end) return minPart
    const range = layer.source(start, end)
    return range.end - range.start >= minPart ? layer.minPiece : minPart
  }

  /** The same at the start or end of a run, of which a part of an escape may be the first bytes. */
  #findEdgePieces(layer: Layer, encodings: readonly SecretForm[]): void {
    const { bytes, form, startsAtCut, endsAtCut } = layer
    const segment = { start: 0, end: bytes.length, startsAtCut, endsAtCut }
    let starts = startsAtCut ? edgesOf(layer) : []
    let ends: readonly Edge[] = endsAtCut ? [{ at: bytes.length, mask: bytes.length }] : []
    // A line has spaces and quotes at its edges, as a text has. What looks like another escape that was cut off is none.
    if (form === 'quoted-printable') {
      if (startsAtCut) starts = [...starts, ...startEdges(bytes, segment)]
      if (endsAtCut) ends = [...ends, ...endEdges(bytes, segment).filter(({ at, mask }) => at === mask)]
    }
    this.#findPieces(layer, segment, noWhole, starts, ends, encodings)
  }

  /** True for a few bytes that stand somewhere in a pattern. They are too few for the index to know. */
  #isInside(layer: Layer, start: Edge, end: Edge): boolean {
    const size = end.at - start.at
    if (size >= minPart || size < Math.min(3, layer.minPiece)) return false
    const range = layer.source(start.mask, end.mask)
    return range.end - range.start >= minPart && this.#index.mayBeInside(layer.bytes, start.at, end.at)
  }

  /** A piece counts from six characters of the text on. */
  #addPiece(
    layer: Layer,
    start: number,
    end: number,
    maskStart: number,
    maskEnd: number,
    encodings: readonly SecretForm[],
  ): void {
    const range = layer.source(maskStart, maskEnd)
    if (range.end - range.start < minPart) return
    this.#matches.push({ ...range, pattern: undefined, encodings, piece: layer.bytes.subarray(start, end) })
  }

  #add(layer: Layer, start: number, end: number, about: Omit<Match, 'start' | 'end'>): void {
    this.#matches.push({ ...layer.source(start, end), ...about })
  }
}

/** Characters before a secret that are masked with it because they were taken for an escape. */
const maxSwallowed = 3

/**
 * Leaves out what was taken for quoted-printable because a secret begins with two digits, as in `token=3D…`: it is the secret as it
 * is, and the sign before it.
 */
function withoutSwallowed(matches: Match[]): Match[] {
  const startsOfPlain = new Map<number, number>()
  for (const { start, end, pattern, encodings } of matches)
    if (pattern !== undefined && encodings.length === 0) startsOfPlain.set(end, start)
  return matches.filter(({ start, end, encodings }) => {
    const swallowed = (startsOfPlain.get(end) ?? start) - start
    return encodings.at(-1) !== 'quoted-printable' || swallowed <= 0 || swallowed > maxSwallowed
  })
}

/**
 * The start of a run, and the places behind its first bytes, which may be the rest of an escape that looks like a part of the run.
 * They are the same for all runs of a length, and are not made anew for each: a text has a run in every word.
 */
function edgesOf({ bytes, maxJunk }: Layer): readonly Edge[] {
  const last = Math.min(maxJunk, bytes.length)
  for (let length = knownEdges.length; length <= last; length++)
    knownEdges.push(Array.from({ length: length + 1 }, (_, at) => ({ at, mask: 0 })))
  return knownEdges[last] as readonly Edge[]
}

/** By the last place. */
const knownEdges: (readonly Edge[])[] = []
