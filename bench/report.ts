import { cpus, totalmem } from 'node:os'
import { type RowResult, units, type VariantResult } from './rows.js'

/** All values of a run, as it is stored in bench/results.json. */
export interface BenchResult {
  date: string
  machine: string
  node: string
  command: string
  runs: number
  rows: RowResult[]
}

export function describeMachine(): string {
  const [cpu] = cpus()
  return `${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 1024 ** 3)} GB`
}

const rounded = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))

/** One line for each variant: its median, and how many times that of the first variant it is. */
export function linesOf({ title, quantity, variants, goal, isReached }: RowResult): string[] {
  const [first] = variants
  const line = ({ name, median }: VariantResult) => {
    const ratio = first && first.median > 0 ? `${(median / first.median).toFixed(2)} ×` : ''
    return `  ${name.padEnd(36)} ${rounded(median).padStart(9)} ${units[quantity]} ${ratio.padStart(8)}`
  }
  return [title, ...variants.map(line), ...(goal === undefined ? [] : [`  goal: ${goal}: ${verdictOf(isReached)}`])]
}

function verdictOf(isReached: boolean | undefined): string {
  return isReached === undefined ? 'unknown' : isReached ? 'reached' : 'missed'
}

/** The page bench/RESULTS.md, with the text between the marks that people wrote. */
export function markdownOf(result: BenchResult, notes: string): string {
  const rows = result.rows.flatMap(({ title, quantity, variants, goal, isReached }) => {
    const [first] = variants
    return variants.map(({ name, median, values }, i) => {
      const ratio = first && i > 0 ? `${(median / first.median).toFixed(2)} ×` : ''
      const spread = `${rounded(Math.min(...values))} to ${rounded(Math.max(...values))}`
      const target = i === 0 && goal !== undefined ? `${goal}: **${verdictOf(isReached)}**` : ''
      const often = values.length < result.runs ? ` (${values.length} ${values.length === 1 ? 'run' : 'runs'})` : ''
      return `| ${i === 0 ? `${title}${often}` : ''} | ${name} | ${rounded(median)} ${units[quantity]} | ${ratio} | ${spread} | ${target} |`
    })
  })
  return `# Results of the benchmark

Measured on ${result.date} with \`${result.command}\`, Node.js ${result.node}, on ${result.machine}. Medians of ${result.runs} runs (fewer where a row says so), the programs of a row in turn. The tenant is the sandbox on the same machine, or a minimal server for long lists; the latency is added to each of its answers. All values are in [results.json](results.json).

| Row | Program | Median | Ratio | From, to | Goal |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

![Time with a latency of 200 ms](chart.svg)

${notesStart}
${notes.trim()}
${notesEnd}
`
}

const notesStart = '<!-- notes -->'
const notesEnd = '<!-- end of notes -->'

/** The notes of an earlier page. */
export function notesOf(page: string): string {
  const from = page.indexOf(notesStart)
  const to = page.indexOf(notesEnd)
  return from < 0 || to < 0 ? '' : page.slice(from + notesStart.length, to)
}

/** A bar for each program of the rows with a latency of 200 ms. */
export function chartOf({ rows }: BenchResult): string {
  const bars = rows
    .filter(({ title }) => title.includes('200 ms'))
    .flatMap(({ title, variants }) => variants.map(({ name, median }) => ({ label: `${title}: ${name}`, median })))
  const longest = Math.max(1, ...bars.map(({ median }) => median))
  const height = 26
  const shapes = bars.map(({ label, median }, i) => {
    const y = 10 + i * height
    const width = Math.round((median / longest) * 420)
    const text = (x: number, content: string) => `<text x="${x}" y="${y + 13}">${escapeXml(content)}</text>`
    return `${text(0, label)}<rect x="360" y="${y}" width="${width}" height="18" fill="#0550ae"/>${text(368 + width, `${(median / 1000).toFixed(2)} s`)}`
  })
  const total = 20 + bars.length * height
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 880 ${total}" font-family="sans-serif" font-size="13" role="img" aria-label="Time with a latency of 200 ms">
<rect width="880" height="${total}" fill="#ffffff"/>
${shapes.join('\n')}
</svg>
`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * The rows in which our program is slower or larger than in an earlier result by more than the noise of both: the median is
 * above the highest value of before, and the lowest value above the median of before.
 */
export function worseThan(before: BenchResult, now: BenchResult): string[] {
  return now.rows.flatMap(({ title, quantity, variants: [ours] }) => {
    const [earlier] = before.rows.find((row) => row.title === title && row.quantity === quantity)?.variants ?? []
    if (ours === undefined || earlier === undefined) return []
    const isWorse = ours.median > Math.max(...earlier.values) && Math.min(...ours.values) > earlier.median
    if (!isWorse) return []
    return [
      `${title}: ${rounded(ours.median)} ${units[quantity]}, before ${rounded(earlier.median)} ${units[quantity]}`,
    ]
  })
}
