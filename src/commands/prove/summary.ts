import { count, formatDuration } from '../../report/format.js'
import { code, nameText, table, text } from '../../report/markdown.js'
import type { Verdict } from './judgement.js'
import type { PhaseReport, ProofReport } from './report.js'

/** Findings that the summary shows; the file has all. */
const maxRows = 100

const verdictTexts: Readonly<Record<Verdict, string>> = {
  pass: 'Passed',
  remarks: 'Passed with remarks',
  fail: 'Failed',
  inconclusive: 'Inconclusive: it is not known whether the version works',
}

const levelTexts = { error: 'error', unknown: 'not known', warning: 'remark', notice: 'notice' } as const

/** The summary of a proof, in Markdown. */
export function proofSection(report: ProofReport): string {
  const { verdict, tenant, connector, source, tag, version, steps, findings, tasks } = report
  const facts = table(
    ['', ''],
    [
      ['Tenant', code(tenant)],
      ['Connector', nameText(connector.alias)],
      ['Source', `${nameText(source.name)}, which runs the tag ${code(tag)}`],
      ['Version', String(version)],
      ...steps.map(({ step, outcome }) => [text(step), text(outcome)]),
      ...tasks.map(({ kind, version, id }) => [`Aggregation of the ${kind}, version ${version}`, code(id)]),
    ],
  )
  const rows = findings.slice(0, maxRows).map(({ level, step, message, remedy = '' }) => {
    return [levelTexts[level], text(step), [text(message), text(remedy)].filter((part) => part !== '').join('<br>')]
  })
  const more = findings.length > maxRows ? `And ${count(findings.length - maxRows, 'more finding')}.` : ''
  const found = table(['', 'Step', 'Found'], rows)
  return [`**${verdictTexts[verdict]}**`, facts, phaseTable(report), found, more, storedText(report)]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** The numbers of both versions side by side. */
function phaseTable({ baseline, candidate }: ProofReport): string {
  if (baseline === null) return ''
  const number = (n: number | null | undefined) => (n === null || n === undefined ? 'unknown' : String(n))
  const column = (phase: PhaseReport | null): string[] => {
    if (phase === null) return ['', '', '', '', '', '']
    const { accounts, entitlements, storedAccounts, storedEntitlements } = phase
    const took = accounts.elapsedMs === null ? 'unknown' : formatDuration(accounts.elapsedMs)
    const stored = Object.entries(storedEntitlements).map(([type, n]) => `${text(type)}: ${n}`)
    return [
      ...[code(accounts.task), text(accounts.status), number(accounts.counts['total']), String(storedAccounts)],
      ...[entitlements === null ? 'none' : number(entitlements.counts['total']), stored.join('<br>') || 'none', took],
    ]
  }
  const names = [
    'Task',
    'Status',
    'Accounts sent',
    'Accounts stored',
    'Entitlements sent',
    'Entitlements stored',
    'Time',
  ]
  const [before, after] = [column(baseline), column(candidate)]
  const head = [
    '',
    `Version ${baseline.version}, which latest runs`,
    candidate === null ? '' : `Version ${candidate.version}`,
  ]
  return table(
    head,
    names.map((name, row) => [name, before[row] ?? '', after[row] ?? '']),
  )
}

function storedText({ method, stored, tag, source }: ProofReport): string {
  if (method === 'peek') return 'Nothing was stored. An aggregation was not tried.'
  if (stored === null) return 'No aggregation was started.'
  return `The tag ${code(tag)} moves code alone: the accounts of ${nameText(source.name)} are what version ${stored} stored, until the next full aggregation.`
}
