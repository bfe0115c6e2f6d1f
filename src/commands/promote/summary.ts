import type { Written } from '../../core/written.js'
import { code, table, text } from '../../report/markdown.js'

/** What the summary tells of a promotion. */
export interface PromoteReport {
  /** Host of the tenant. */
  tenant: string
  alias: string
  tag: string
  /** The version asked for. */
  target: number
  /** Where the tag was; undefined if there was none. */
  previous: number | undefined
  /** Where it is now; undefined if there is none. */
  current: number | undefined | 'unknown'
  /** Whether it was moved to the version asked for. */
  changed: Written
  /** Whether it was moved back after that. */
  rolledBack: Written
  dryRun: boolean
  /** What of the version was seen to work. */
  checked: string[]
  /** Why it failed. */
  problem: string | undefined
}

/** The summary of a promotion, in Markdown. */
export function promoteSection(report: PromoteReport): string {
  const rows = [
    ['Tenant', code(report.tenant)],
    ['Connector', text(report.alias)],
    ['Tag', `${code(report.tag)} ${movement(report)}`],
    ...(report.checked.length === 0 ? [] : [['Checked', text(report.checked.join(', '))]]),
    ...(report.problem === undefined ? [] : [['Problem', text(report.problem)]]),
  ]
  const back =
    report.changed !== false && report.rolledBack !== true && report.previous !== undefined
      ? `\n\nTo go back, promote version ${report.previous} to ${code(report.tag)}.`
      : ''
  return table(['', ''], rows) + back
}

function movement({ target, previous, current, changed, rolledBack, dryRun }: PromoteReport): string {
  const from = previous === undefined ? 'nothing' : String(previous)
  if (changed === 'unknown' || rolledBack === 'unknown') {
    return `was at ${from}, ${current === 'unknown' ? 'where it is now is not known' : `now at **${current ?? 'nothing'}**`}`
  }
  if (rolledBack) return `back at **${previous}**, after ${target} failed its check`
  if (changed) return `${from} → **${current ?? 'nothing'}**`
  if (dryRun && previous !== target) return `at ${from}; would move to **${target}** (dry run)`
  return previous === target ? `at **${target}** already` : `at ${from}, not moved to ${target}`
}
