import { base64Value, decodeBase64 } from './base64.js'
import { hexByte, isHexDigit } from './escapes.js'
import type { EnabledForms } from './forms.js'
import { type Cuts, decodedLayer, type Layer, type Range, type Run, runOf, type Visit } from './layers.js'
import { decodeLetters } from './letters.js'
import { decodeLists } from './number-lists.js'
import { minPart } from './pattern.js'
import type { PatternIndex } from './pattern-index.js'
import { decodeQuotedPrintable } from './quoted-printable.js'

/** Decodes every run of base64, hexadecimal digits or numbers of bytes that may hold something of a pattern. */
export function decodeRuns(layer: Layer, cuts: Cuts, index: PatternIndex, forms: EnabledForms, visit: Visit): void {
  const { bytes } = layer
  for (let start = 0; start < bytes.length; start++) {
    if (base64Value[bytes[start] as number] === -1) continue
    let end = start + 1
    while (end < bytes.length && base64Value[bytes[end] as number] !== -1) end++
    if (end - start >= minPart) {
      const run = runOf(start, end, cuts)
      if (forms.has('base64')) decodeBase64(layer, run, index, visit)
      if (forms.has('hex')) decodeHexRuns(layer, run, cuts, index, visit)
    }
    start = end
  }
  if (forms.has('letters')) decodeLetters(layer, cuts, index, visit)
  if (forms.has('numbers') || forms.has('hex')) decodeLists(layer, cuts, forms, visit)
  if (forms.has('quoted-printable')) decodeQuotedPrintable(layer, cuts, index, visit)
}

/** Digits of at least six bytes, or next to a cut of at least three. */
function decodeHexRuns(layer: Layer, { start, end }: Range, cuts: Cuts, index: PatternIndex, visit: Visit): void {
  for (let from = start; from < end; from++) {
    if (!isHexDigit(layer.bytes[from] as number)) continue
    let to = from + 1
    while (to < end && isHexDigit(layer.bytes[to] as number)) to++
    const run = runOf(from, to, cuts)
    const isEnough = to - from >= 2 * minPart || ((run.startsAtCut || run.endsAtCut) && to - from >= minPart)
    for (const phase of isEnough ? [0, 1] : []) {
      const decoded = hexBytes(layer.bytes, run, phase)
      const isAtCut = run.startsAtCut || run.endsAtCut
      if (isAtCut || isPromising(decoded, index)) visit(hexLayer(layer, run, phase, decoded), false)
    }
    from = to
  }
}

function hexBytes(source: Uint8Array, { start, end }: Range, phase: number): Uint8Array {
  const first = start + phase
  const bytes = new Uint8Array((end - first) >> 1)
  for (let i = 0; i < bytes.length; i++) bytes[i] = hexByte(source, first + 2 * i)
  return bytes
}

/** True if bytes may hold a pattern, or text that holds one in another form. Those of most ids and hashes do not. */
function isPromising(bytes: Uint8Array, index: PatternIndex): boolean {
  let text = 0
  let high = 0
  let low = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (isTextByte[byte] === 1) text++
    // Text in UTF-16 has a zero beside each character.
    else if (byte !== 0) text = 0
    if (text >= minPart) return true
    high = ((high << 8) | (low >>> 16)) & 0xffffff
    low = ((low << 8) | byte) & 0xffffff
    if (i >= minPart - 1 && index.mayHoldGram(high, low)) return true
  }
  return false
}

const isTextByte = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d ? 1 : 0,
)

function hexLayer(layer: Layer, run: Run, phase: number, bytes: Uint8Array): Layer {
  const first = run.start + phase
  return decodedLayer(layer, run, {
    form: 'hex',
    bytes,
    minPiece: 3,
    rangeOf: (from, to) => ({ start: first + 2 * from, end: first + 2 * to }),
  })
}
