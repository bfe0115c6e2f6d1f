import { count, formatDuration } from '../../report/format.js'
import { code, nameText, table, text } from '../../report/markdown.js'
import type { RunResult } from './run-command.js'

/** What the summary shows of an invocation. The answers are left out: they may be personal data. */
export interface InvokeReport extends Pick<RunResult, 'answers' | 'elapsedMs' | 'expectation' | 'state'> {
  /** Host of the tenant; undefined for a bundle on the sandbox. */
  tenant: string | undefined
  /** Alias of the connector, or the file. */
  target: string
  version: number | undefined
  tag: string | undefined
  command: string
  /** Why it failed; undefined if it succeeded. */
  problem: string | undefined
  /** False if it ended before its last answer. */
  isComplete: boolean
}

/** The summary of an invocation, in Markdown. */
export function invokeSection(report: InvokeReport): string {
  const { tenant, target, version, tag, expectation, problem } = report
  const at = version !== undefined ? `, version ${version}` : tag !== undefined ? `, tag ${code(tag)}` : ''
  return table(
    ['', ''],
    [
      ...(tenant === undefined ? [] : [['Tenant', code(tenant)]]),
      [tenant === undefined ? 'Bundle' : 'Connector', `${text(target)}${tenant === undefined ? '' : at}`],
      ['Command', code(report.command)],
      ['Answers', `**${report.answers}** in ${formatDuration(report.elapsedMs)}`],
      ...(expectation === undefined ? [] : [['Expected', `${nameText(expectation.name)}: ${verdict(report)}`]]),
      ...(report.state !== undefined ? [['State', 'sent, for the next run']] : []),
      ...(problem === undefined ? [] : [['Problem', text(problem)]]),
    ],
  )
}

function verdict({ answers, expectation, isComplete }: InvokeReport): string {
  const violations = expectation?.violations ?? 0
  if (violations > 0)
    return `❌ ${count(violations, 'answer')} of ${answers} ${violations === 1 ? 'breaks' : 'break'} it`
  if (!isComplete) return `unknown, as it did not finish${answers === 0 ? '' : '; met so far'}`
  return answers === 0 ? '❌ no answer was sent' : '✅ met by every answer'
}
