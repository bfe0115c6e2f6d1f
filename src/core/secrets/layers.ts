import type { Canonical } from './canonical.js'
import type { SecretForm } from './forms.js'

/** From one offset up to another. */
export interface Range {
  start: number
  end: number
}

/** A text, or what one step of decoding makes of a part of it, as bytes that know where in the text they came from. */
export interface Layer {
  bytes: Uint8Array
  /** How many runs of an encoding lie around it. */
  depth: number
  /** The encoding that it was decoded from; undefined for the text itself. */
  form: SecretForm | undefined
  /** True where what stands before or after may have been cut off. */
  startsAtCut: boolean
  endsAtCut: boolean
  /** Pieces of a secret count from this number of bytes on. */
  minPiece: number
  /** The same for those that do not begin right at the cut. */
  minPieceBehindJunk: number
  /** Bytes at the start that may be the rest of something else, where it starts at a cut. */
  maxJunk: number
  /** Where these bytes stand in the text, in UTF-16 units. */
  source(start: number, end: number): Range
  /** Where all of them stand, what was dropped at either end included. */
  extent(): Range
  /** True if something was dropped before this byte, such as a line break. */
  isAfterGap(at: number): boolean
  /** True if this byte stands for an escape. */
  isEscape(at: number): boolean
}

/** @param mayBeCut - whether something may be missing before and after the text. */
export function textLayer(text: string, mayBeCut: boolean): Layer {
  const bytes = Buffer.from(text, 'utf8')
  // Most texts are ASCII, and need no map.
  const isAscii = bytes.length === text.length
  let offsets: Int32Array | undefined
  return {
    bytes,
    depth: 0,
    form: undefined,
    startsAtCut: mayBeCut,
    endsAtCut: mayBeCut,
    extent: () => ({ start: 0, end: text.length }),
    minPiece: 1,
    minPieceBehindJunk: 1,
    maxJunk: 0,
    isAfterGap: () => false,
    isEscape: () => false,
    source(start, end) {
      if (isAscii) return { start, end }
      offsets ??= utf16Offsets(bytes)
      // The end is the end of a character.
      let next = end
      while (next < bytes.length && ((bytes[next] as number) & 0xc0) === 0x80) next++
      return { start: offsets[start] as number, end: offsets[next] as number }
    },
  }
}

/** For each byte of UTF-8, and for the end, the offset of its character in UTF-16. */
function utf16Offsets(bytes: Uint8Array): Int32Array {
  const offsets = new Int32Array(bytes.length + 1)
  let offset = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if ((byte & 0xc0) === 0x80) {
      offsets[i] = offsets[i - 1] as number
      continue
    }
    offsets[i] = offset
    offset += byte >= 0xf0 ? 2 : 1
  }
  offsets[bytes.length] = offset
  return offsets
}

/** The layer with its escapes decoded. */
export function canonicalLayer(layer: Layer, { bytes, starts, ends }: Canonical): Layer {
  return {
    ...layer,
    bytes,
    source: (start, end) => layer.source(starts[start] as number, ends[end - 1] as number),
    isAfterGap: (at) => at > 0 && starts[at] !== ends[at - 1],
    isEscape: (at) => (ends[at] as number) - (starts[at] as number) > 1,
  }
}

/** Where in a layer a run of an encoding stands, and whether the run was cut off. */
export interface Run extends Range {
  startsAtCut: boolean
  endsAtCut: boolean
}

/**
 * What a run of an encoding decodes to.
 *
 * @param rangeOf - where in the layer some of the decoded bytes stand.
 */
export function decodedLayer(
  layer: Layer,
  run: Run,
  decoded: { form: SecretForm; bytes: Uint8Array; minPiece: number; rangeOf(start: number, end: number): Range },
): Layer {
  const { form, bytes, minPiece } = decoded
  return {
    bytes,
    depth: layer.depth + 1,
    form,
    startsAtCut: run.startsAtCut,
    endsAtCut: run.endsAtCut,
    minPiece: layer.depth === 0 ? minPiece : Math.min(minPiece, 3),
    extent: () => layer.source(run.start, run.end),
    minPieceBehindJunk: 4,
    // `u0041` and `U0001f511` are characters of base64 too, and `0041` hexadecimal digits.
    maxJunk: form === 'base64' ? 7 : form === 'hex' ? 4 : form === 'quoted-printable' ? 2 : 0,
    isAfterGap: () => false,
    isEscape: () => false,
    source(start, end) {
      const range = decoded.rangeOf(start, end)
      // At a cut, what is too little for a byte belongs to it as well.
      return layer.source(
        run.startsAtCut && start === 0 ? run.start : range.start,
        run.endsAtCut && end === bytes.length ? Math.max(run.end, range.end) : range.end,
      )
    },
  }
}

/** Where runs may have been cut off: offsets at which what is left of a secret may begin or end. */
export interface Cuts {
  starts: ReadonlySet<number>
  /** The largest of them. */
  lastStart: number
  ends: ReadonlySet<number>
  /** What stands between two marks of a cut. */
  segments: readonly Range[]
}

/** Takes what a run decodes to. With `piecesOnly` it is the start or end of a longer one, where only pieces at a cut count. */
export type Visit = (layer: Layer, piecesOnly: boolean) => void

/** A run, and whether it stands at a cut. Its first characters may be the rest of an escape, behind which it begins. */
export function runOf(start: number, end: number, { starts, ends, lastStart }: Cuts): Run {
  let startsAtCut = false
  for (let at = start; at <= Math.min(start + maxRest, lastStart) && !startsAtCut; at++) startsAtCut = starts.has(at)
  return { start, end, startsAtCut, endsAtCut: ends.has(end) }
}

/** `u0041`, without the backslash. */
const maxRest = 5
