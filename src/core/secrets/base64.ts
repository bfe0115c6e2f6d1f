import { decodedLayer, type Layer, type Range, type Run, type Visit } from './layers.js'
import type { PatternIndex } from './pattern-index.js'

/** The six bits of a character of base64, of both alphabets; -1 for any other byte. */
export const base64Value = new Int8Array(256).fill(-1)
for (const [i, byte] of Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/').entries())
  base64Value[byte] = i
base64Value[0x2d /* - */] = 62
base64Value[0x5f /* _ */] = 63

/** Bits before the first whole byte, for each of the four ways in which a run may be aligned. */
const phases = [0, 6, 4, 2]

/** Visits what a run of base64 stands for, at each alignment at which it may hold something. */
export function decodeBase64(layer: Layer, run: Run, index: PatternIndex, visit: Visit): void {
  const alignments = promisingAlignments(layer.bytes, run, index)
  if (alignments === 0 && !run.startsAtCut && !run.endsAtCut) return
  const { start, end } = run
  for (const [alignment, phase] of phases.entries()) {
    if ((alignments & (1 << alignment)) !== 0) visit(base64Layer(layer, run, start, end, phase), false)
    else {
      const startEnd = Math.min(end, start + edge)
      if (run.startsAtCut && index.mayEndEarly(edgeBytes, decodeInto(edgeBytes, layer.bytes, start, startEnd, phase)))
        visit(base64Layer(layer, run, start, startEnd, phase), true)
      const endStart = Math.max(start, end - edge)
      const endPhase = phaseAt(run, endStart, phase)
      if (run.endsAtCut && index.mayBeginLate(edgeBytes, decodeInto(edgeBytes, layer.bytes, endStart, end, endPhase)))
        visit(base64Layer(layer, run, endStart, end, phase), true)
      if (run.startsAtCut && run.endsAtCut && end - start <= edge)
        visit(base64Layer(layer, run, start, end, phase), true)
    }
  }
}

/** Characters of base64 that hold less of a secret than `promisingAlignments` recognises. */
const edge = 16
const edgeBytes = new Uint8Array(edge)

/**
 * The alignments (as bits) at which a run may hold a part of a pattern, or text that holds one in another form. Eight
 * characters decode to six bytes, which the index knows; of nine bytes or more, six always begin with a character.
 */
function promisingAlignments(bytes: Uint8Array, { start, end }: Range, index: PatternIndex): number {
  const minTextQuads = end - start <= 256 ? 2 : 5
  let found = 0
  let quad = 0
  // The 24 bits that end one to four characters before.
  let [q1, q2, q3, q4] = [0, 0, 0, 0]
  // How many groups of four characters in a row decode to text, for each alignment.
  let [t1, t2, t3, t4] = [0, 0, 0, 0]
  for (let i = start; i < end; i++) {
    quad = ((quad << 6) | (base64Value[bytes[i] as number] as number)) & 0xffffff
    const count = i - start + 1
    if (count >= 4) {
      const text = isTextQuad(quad) ? t4 + 1 : 0
      if (text >= minTextQuads) found |= 1 << (count & 3)
      t4 = t3
      t3 = t2
      t2 = t1
      t1 = text
      if (index.mayHoldTriple(quad)) found |= 1 << (count & 3)
      if (count >= 8 && index.mayHoldGram(q4, quad)) found |= 1 << (count & 3)
      if (found === 15) break
    }
    q4 = q3
    q3 = q2
    q2 = q1
    q1 = quad
  }
  return found
}

const textStart = new Uint8Array(4096)
const textEnd = new Uint8Array(4096)
for (let value = 0; value < 4096; value++) {
  // The upper half holds the first byte and the first digit of the second; the lower half the rest.
  textStart[value] = isText(value >> 4) && (value & 15) >= 2 && (value & 15) <= 7 ? 1 : 0
  textEnd[value] = isText(value & 255) ? 1 : 0
}

function isText(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09
}

function isTextQuad(quad: number): boolean {
  return textStart[quad >>> 12] === 1 && textEnd[quad & 0xfff] === 1
}

/** The bits before the first whole byte after `start`, if there are `phase` of them from the start of the run on. */
function phaseAt(run: Range, start: number, phase: number): number {
  return (8 - ((6 * (start - run.start) - phase) & 7)) & 7
}

/** Decodes [start, end) behind the first `skipped` bits. Returns how many bytes it wrote. */
function decodeInto(target: Uint8Array, bytes: Uint8Array, start: number, end: number, skipped: number): number {
  let buffer = 0
  let bits = -skipped
  let length = 0
  for (let i = start; i < end; i++) {
    buffer = ((buffer << 6) | (base64Value[bytes[i] as number] as number)) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    target[length++] = (buffer >>> bits) & 0xff
  }
  return length
}

/** The end of a run with the signs that fill it up. */
function paddedEnd({ bytes }: Layer, end: number): number {
  let padded = end
  while (padded < end + 2 && bytes[padded] === 0x3d /* = */) padded++
  return padded
}

/** What [start, end) of a run decodes to. `phase` counts from the start of the run. */
function base64Layer(layer: Layer, run: Run, start: number, end: number, phase: number): Layer {
  const skipped = phaseAt(run, start, phase)
  const decoded = new Uint8Array(Math.max(0, Math.floor((6 * (end - start) - skipped) / 8)))
  decodeInto(decoded, layer.bytes, start, end, skipped)
  const isWhole = start === run.start && end === run.end
  const part: Run = {
    start,
    end,
    startsAtCut: run.startsAtCut && start === run.start,
    endsAtCut: run.endsAtCut && end === run.end,
  }
  return decodedLayer(layer, part, {
    form: 'base64',
    bytes: decoded,
    // A run that is decoded as a whole looks right; what stands at the edge of another one may do so by chance.
    minPiece: isWhole && end - start > edge ? 2 : 4,
    rangeOf: (from, to) => ({
      start: start + Math.floor((skipped + 8 * from) / 6),
      end:
        to < decoded.length || end < run.end
          ? start + Math.floor((skipped + 8 * to - 1) / 6) + 1
          : paddedEnd(layer, end),
    }),
  })
}
