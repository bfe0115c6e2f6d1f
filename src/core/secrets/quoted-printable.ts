import { carriageReturn, hexByte, isHexDigit, lineFeed, space, tab } from './escapes.js'
import { type Cuts, decodedLayer, type Layer, type Run, runOf, type Visit } from './layers.js'
import { minPart } from './pattern.js'
import type { PatternIndex } from './pattern-index.js'

const equals = 0x3d
/** Bytes at a cut that are looked at where the rest of a line is none of quoted-printable. */
const maxEdge = 64
/** Up to so far from a cut, an escape may be of a piece that is too short for the index. */
const maxEscapeDistance = 12

/**
 * Visits what lines with quoted-printable in them stand for, as mails have it: `=3D` is a byte, and `=` before a line break is
 * nothing. What stands there as it is remains a part of it.
 */
export function decodeQuotedPrintable(layer: Layer, cuts: Cuts, index: PatternIndex, visit: Visit): void {
  const { bytes } = layer
  let start = 0
  let hasEscape = false
  let lastEnd = -1
  const close = (end: number): void => {
    if (hasEscape) visitLine(layer, runOf(start, end, cuts), index, visit)
    start = end
    hasEscape = false
  }
  for (let i = 0; i < bytes.length; i++) {
    // Where a text is cut there are several edges, as its last and first bytes may be those of an escape.
    if (cuts.ends.has(i) && !(lastEnd > start && begunLength(bytes, lastEnd) > 0)) lastEnd = i
    if (lastEnd >= start && cuts.starts.has(i)) {
      close(lastEnd)
      start = i
    }
    const length = escapeAt(layer, i)
    if (length > 0) {
      hasEscape = true
      i += length - 1
    } else if (isLineEnd(bytes[i] as number)) {
      close(i)
      start = i + 1
    }
  }
  close(bytes.length)
}

function isLineEnd(byte: number): boolean {
  return (byte < space && byte !== tab) || byte === 0x7f
}

/**
 * The length of the escape that begins at a byte: 3 for one of a byte, less or more for a line break; 0 if none does.
 *
 * @param isWrapped - whether lines were broken afterwards, also between the sign and its digits.
 */
function escapeAt({ bytes, isAfterGap }: Layer, at: number, isWrapped = false): number {
  if (bytes[at] !== equals) return 0
  if (isAfterGap(at + 1) && !(isWrapped && areDigits(bytes, at + 1))) return 1
  const first = bytes[at + 1]
  if (first === lineFeed) return 2
  if (first === carriageReturn) return bytes[at + 2] === lineFeed ? 3 : 2
  return areDigits(bytes, at + 1) ? 3 : 0
}

function areDigits(bytes: Uint8Array, at: number): boolean {
  return at + 1 < bytes.length && isHexDigit(bytes[at] as number) && isHexDigit(bytes[at + 1] as number)
}

/** Most lines with `=` and two digits are no mails, but addresses with a query: only the edges of these are looked at. */
function visitLine(layer: Layer, run: Run, index: PatternIndex, visit: Visit): void {
  const line = decodeLine(layer, run, false, index)
  visitDecoded(layer, run, line, visit)
  // Who breaks the lines of any text breaks them behind the sign of an escape, too.
  if (line.mayBeWrapped) visitDecoded(layer, run, decodeLine(layer, run, true, index), visit)
}

function visitDecoded(layer: Layer, run: Run, line: DecodedLine, visit: Visit): void {
  const isWhole = line.isCertain || line.holdsGram
  if (!isWhole) visitEdges(layer, run, line, visit)
  else if (line.bytes.length >= minPart || run.startsAtCut || run.endsAtCut) visit(layerOf(layer, run, line), false)
}

function visitEdges(layer: Layer, run: Run, line: DecodedLine, visit: Visit): void {
  const { bytes, first, last } = line
  const isNearEnd = run.endsAtCut && bytes.length - last <= maxEscapeDistance
  const isNearStart = run.startsAtCut && first <= maxEscapeDistance
  if ((isNearStart || isNearEnd) && bytes.length <= maxEdge) visit(layerOf(layer, run, line), true)
  else {
    if (isNearEnd) visit(layerOf(layer, { ...run, startsAtCut: false }, line, bytes.length - maxEdge), true)
    if (isNearStart) visit(layerOf(layer, { ...run, endsAtCut: false }, line, 0, maxEdge), true)
  }
}

interface DecodedLine {
  bytes: Uint8Array
  /** Where each byte begins in the layer, and where the last one ends. */
  offsets: Int32Array
  /** Where the first and the last escaped byte stand. */
  first: number
  last: number
  /** True for what only quoted-printable has: a line break, the sign itself, or two escapes in a row. */
  isCertain: boolean
  /** True if escaped bytes and those beside them may be of a secret. */
  holdsGram: boolean
  /** True if two digits follow a line break behind the sign. */
  mayBeWrapped: boolean
}

function decodeLine(layer: Layer, run: Run, isWrapped: boolean, index: PatternIndex): DecodedLine {
  const textEnd = run.endsAtCut ? withoutBegun(layer.bytes, run) : run.end
  const decoded = new Uint8Array(run.end - run.start)
  const offsets = new Int32Array(decoded.length + 1)
  let length = 0
  let first = -1
  let last = -1
  let isCertain = false
  let holdsGram = false
  let mayBeWrapped = false
  let high = 0
  let low = 0
  const add = (byte: number, at: number, isEscaped: boolean): void => {
    if (isEscaped) {
      isCertain ||= isSpecial(byte) || (last >= 0 && last === length - 1)
      if (first < 0) first = length
      last = length
    }
    offsets[length] = at
    decoded[length++] = byte
    high = ((high << 8) | (low >>> 16)) & 0xffffff
    low = ((low << 8) | byte) & 0xffffff
    // What stands there as it is was looked at before, as what follows `=3` and a digit, which stands for that digit.
    const hasEscape = last >= 0 && length - last <= minPart && length >= minPart
    if (!holdsGram && hasEscape && index.mayHoldGram(high, low))
      holdsGram = !isPlain(decoded, length, layer.bytes, at + (isEscaped ? 3 : 1))
  }
  let i = run.start
  offsets[length] = i
  while (i < textEnd) {
    const size = escapeAt(layer, i, isWrapped)
    const isByte = size === 3 && isHexDigit(layer.bytes[i + 1] as number)
    if (size === 0) add(layer.bytes[i] as number, i, false)
    else if (isByte) add(hexByte(layer.bytes, i + 1), i, true)
    else {
      isCertain = true
      mayBeWrapped ||= size === 1 && areDigits(layer.bytes, i + 1)
    }
    i += Math.max(1, size)
    offsets[length] = i
  }
  const bytes = decoded.subarray(0, length)
  return { bytes, offsets, first: Math.max(0, first), last: Math.max(0, last), isCertain, holdsGram, mayBeWrapped }
}

/** True if the last bytes of the decoded ones stand in the layer, too. */
function isPlain(decoded: Uint8Array, length: number, bytes: Uint8Array, end: number): boolean {
  for (let i = 1; i <= minPart; i++) if (decoded[length - i] !== bytes[end - i]) return false
  return true
}

/** True for what has to be escaped, and hardly stands behind `=` as two digits otherwise. */
function isSpecial(byte: number): boolean {
  return byte === equals || byte === lineFeed || byte === carriageReturn
}

/** Where a line ends that was cut, without an escape that was cut off: it belongs to what stands before it. */
function withoutBegun(bytes: Uint8Array, { start, end }: Run): number {
  return Math.max(start, end - begunLength(bytes, end))
}

/** The length of the beginning of an escape up to `end`: 0, 1 or 2. */
function begunLength(bytes: Uint8Array, end: number): number {
  if (bytes[end - 1] === equals) return 1
  return bytes[end - 2] === equals && isHexDigit(bytes[end - 1] as number) ? 2 : 0
}

/** The layer of the decoded bytes from one up to another. */
function layerOf(layer: Layer, run: Run, { bytes, offsets }: DecodedLine, from = 0, to = bytes.length): Layer {
  return decodedLayer(layer, run, {
    form: 'quoted-printable',
    bytes: bytes.subarray(from, to),
    // Two bytes take six characters.
    minPiece: 2,
    rangeOf: (start, end) => ({ start: offsets[from + start] as number, end: offsets[from + end] as number }),
  })
}
