/** Mermaid charts, which GitHub draws in a summary (facts in `github.md`). */

export interface Chart {
  title: string
  /** One below each bar. Text from outside is made harmless. */
  labels: readonly string[]
  /** What the bars measure. */
  unit: string
  bars: readonly number[]
  /** A second row of numbers, of the same unit. */
  line?: readonly number[] | undefined
  /** Bars lie, so that long labels fit. */
  horizontal?: boolean
}

/** A bar chart as a fenced block of Markdown. Empty when there is nothing to draw. */
export function barChart({ title, labels, unit, bars, line, horizontal }: Chart): string {
  const top = Math.max(0, ...bars, ...(line ?? []))
  if (labels.length === 0 || top === 0) return ''
  return [
    '```mermaid',
    `xychart-beta${horizontal ? ' horizontal' : ''}`,
    `    title ${quoted(title, 80)}`,
    `    x-axis [${labels.map((label) => quoted(label)).join(', ')}]`,
    `    y-axis ${quoted(unit)} 0 --> ${number(top)}`,
    `    bar [${bars.map(number).join(', ')}]`,
    ...(line === undefined ? [] : [`    line [${line.map(number).join(', ')}]`]),
    '```',
  ].join('\n')
}

/** Of letters, digits and a few signs only: nothing ends the quotes, the list or the fence. */
function quoted(text: string, most = 40): string {
  const plain = text
    .replace(/[^\p{L}\p{N} .,:_/()%-]+/gu, '?')
    .replace(/\s+/g, ' ')
    .trim()
  // Mermaid takes no empty text.
  if (plain === '') return '"?"'
  const characters = [...plain]
  return `"${characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : plain}"`
}

/** Mermaid reads no exponents, and nothing else than numbers. */
function number(given: number): string {
  const value = Number.isFinite(given) ? Math.min(Math.max(given, 0), 1e15) : 0
  return Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2)
}
