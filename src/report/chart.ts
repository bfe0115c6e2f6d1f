import { mapClean } from '../core/secrets/clean.js'
import { printable } from '../core/secrets/process.js'
import { shorten } from '../core/text.js'

/** Mermaid charts, which GitHub renders in a job summary. */

export interface Chart {
  title: string
  /** One for each bar. May be text from outside: it is escaped. */
  labels: readonly string[]
  /** The unit of the bars. */
  unit: string
  bars: readonly number[]
  /** A second series, in the same unit. */
  line?: readonly number[] | undefined
  /** Horizontal bars leave room for long labels. */
  horizontal?: boolean
}

/** A bar chart as a fenced block of Markdown. Empty without labels or without a value above 0. */
export function barChart({ title, labels, unit, bars, line, horizontal }: Chart): string {
  const maximum = Math.max(0, ...bars, ...(line ?? []))
  if (labels.length === 0 || maximum === 0) return ''
  return [
    '```mermaid',
    `xychart-beta${horizontal ? ' horizontal' : ''}`,
    `    title ${quoteLabel(title, 80)}`,
    `    x-axis [${labels.map((label) => quoteLabel(label)).join(', ')}]`,
    `    y-axis ${quoteLabel(unit)} 0 --> ${formatNumber(maximum)}`,
    `    bar [${bars.map(formatNumber).join(', ')}]`,
    ...(line === undefined ? [] : [`    line [${line.map(formatNumber).join(', ')}]`]),
    '```',
  ].join('\n')
}

/** Keeps letters, digits and a few signs: nothing else can end the quotes, the list or the fence. */
function quoteLabel(text: string, maxLength = 40): string {
  const plain = mapClean(printable(text), (whole) =>
    whole
      .replace(/[^\p{L}\p{N} .,:_/()%-]+/gu, '?')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  // Mermaid rejects an empty label.
  return plain === '' ? '"?"' : `"${shorten(plain, maxLength)}"`
}

/** Mermaid reads neither exponents nor NaN or Infinity. */
function formatNumber(number: number): string {
  const value = Number.isFinite(number) ? Math.min(Math.max(number, 0), 1e15) : 0
  return Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2)
}
