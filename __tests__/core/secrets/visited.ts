import { canonicalize } from '../../../src/core/secrets/canonical.js'
import { formsWithout } from '../../../src/core/secrets/forms.js'
import { type Cuts, canonicalLayer, type Layer, textLayer, type Visit } from '../../../src/core/secrets/layers.js'
import { PatternIndex } from '../../../src/core/secrets/pattern-index.js'

export const allForms = formsWithout([])

/** An index of secrets as they are. */
export function indexOf(...secrets: readonly string[]): PatternIndex {
  const index = new PatternIndex({ foldsPlus: true })
  for (const secret of secrets) {
    index.add(Buffer.from(secret), {
      owner: { label: undefined },
      form: undefined,
      isWeak: false,
      isWholeOnly: false,
      before: 0,
      after: 0,
    })
  }
  return index
}

/** Cuts at these offsets. */
export function cutsAt(starts: readonly number[] = [], ends: readonly number[] = []): Cuts {
  return { starts: new Set(starts), lastStart: Math.max(-1, ...starts), ends: new Set(ends), segments: [] }
}

export const asLayer = (text: string): Layer => textLayer(text, false)

/** The same with its line breaks dropped, and its escapes decoded. */
export const asCanonicalLayer = (text: string): Layer => {
  const layer = asLayer(text)
  return canonicalLayer(layer, canonicalize(layer.bytes, allForms))
}

/**
 * Each layer that is visited, in one line: its encoding, its bytes, where it stands, `<` and `>` where it was cut off,
 * `pieces` where only pieces are looked for in it, and from how many bytes on they count.
 */
export function visited(decode: (visit: Visit) => void): string[] {
  const lines: string[] = []
  decode((layer, piecesOnly) => {
    const { start, end } = layer.extent()
    const cut = `${layer.startsAtCut ? ' <' : ''}${layer.endsAtCut ? ' >' : ''}`
    const text = Buffer.from(layer.bytes).toString('latin1')
    const shown = text.replace(/[^ -~]/g, (character) => `\\${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
    lines.push(`${layer.form} ${shown} ${start}-${end}${cut}${piecesOnly ? ' pieces' : ''} ${layer.minPiece}`)
  })
  return lines
}
