import { count, formatDuration } from '../../report/format.js'
import { code, table, text } from '../../report/markdown.js'
import type { RunResult } from './run-command.js'

/** What the summary tells of an invocation. Its answers are not part of it: they may be personal data. */
export interface InvokeReport extends Pick<RunResult, 'answers' | 'elapsedMs' | 'expectation' | 'state'> {
  /** Host of the tenant; undefined for a bundle on the sandbox. */
  tenant: string | undefined
  /** Alias of the connector, or the file. */
  target: string
  version: number | undefined
  tag: string | undefined
  command: string
  /** Why it failed. */
  problem: string | undefined
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
      ...(expectation === undefined ? [] : [['Expected', `${text(expectation.name)}: ${verdict(report)}`]]),
      ...(report.state !== undefined ? [['State', 'sent, to carry over']] : []),
      ...(problem === undefined ? [] : [['Problem', text(problem)]]),
    ],
  )
}

function verdict({ answers, expectation }: InvokeReport): string {
  const broken = expectation?.broken ?? 0
  if (broken > 0) return `❌ ${count(broken, 'answer')} of ${answers} ${broken === 1 ? 'breaks' : 'break'} it`
  return answers === 0 ? '❌ no answer came' : '✅ met by every answer'
}
