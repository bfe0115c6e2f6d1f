import type { RunVerdict, Verdict } from '../validation/engine/result.js'
import { count } from './format.js'
import { formatTotals, type ValidationReport, verdictLabels } from './validation.js'

/** The verdicts of connectors, the worst first. That nothing could be checked is worse than that all passed. */
export const connectorVerdicts: readonly RunVerdict[] = ['stopped', 'fail', 'warn', 'skip', 'pass']

/** The validations of several connectors, the worst first, and what comes of all of them. */
export interface ManyValidations {
  reports: readonly ValidationReport[]
  /** The worst verdict of the connectors. */
  verdict: RunVerdict
  /** How many checks of all connectors came to each verdict. */
  totals: Record<Verdict, number>
  /** Why these are not the results of all connectors. The verdict is then `stopped`. */
  problem?: string
}

/**
 * Sums up the validations of several connectors.
 *
 * @param problem - why these are not the results of all connectors, if so.
 */
export function sumUp(reports: readonly ValidationReport[], problem?: string): ManyValidations {
  const rank = ({ verdict }: ValidationReport) => connectorVerdicts.indexOf(verdict)
  const sorted = reports.toSorted((a, b) => rank(a) - rank(b) || compare(a.connector.name, b.connector.name))
  const totals: Record<Verdict, number> = { pass: 0, warn: 0, fail: 0, skip: 0 }
  for (const report of sorted)
    for (const verdict of Object.keys(totals) as Verdict[]) totals[verdict] += report.totals[verdict]
  if (problem !== undefined) return { reports: sorted, verdict: 'stopped', totals, problem }
  return { reports: sorted, verdict: sorted[0]?.verdict ?? 'skip', totals }
}

/** The same order on every system. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `5 connectors: 1 failed, 4 passed` */
export function formatConnectors({ reports }: ManyValidations): string {
  const parts = connectorVerdicts.flatMap((verdict) => {
    const amount = reports.filter((report) => report.verdict === verdict).length
    return amount === 0 ? [] : [`${amount} ${verdictLabels[verdict]}`]
  })
  return `${count(reports.length, 'connector')}: ${parts.join(', ')}`
}

/** `3 failed, 300 passed checks` */
export function formatAllChecks({ totals }: Pick<ManyValidations, 'totals'>): string {
  return `${formatTotals({ totals, verdict: 'pass' })} of all checks`
}

/** The names of the folders of the connectors' own reports, each of them once. */
export function foldersOf(reports: readonly ValidationReport[]): string[] {
  const taken = new Set<string>()
  return reports.map(({ connector }) => {
    const words = connector.name.toLowerCase().match(/[a-z0-9]+/g) ?? ['connector']
    const name = words.join('-').slice(0, 40)
    let folder = name
    for (let number = 2; taken.has(folder); number++) folder = `${name}-${number}`
    taken.add(folder)
    return folder
  })
}
