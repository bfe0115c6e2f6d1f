import { count } from '../../report/format.js'
import { code, nameText, table, text } from '../../report/markdown.js'
import type { Verdict } from './judgement.js'
import type { ProofReport } from './report.js'

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
  const { verdict, tenant, connector, source, tag, version, steps, findings } = report
  const facts = table(
    ['', ''],
    [
      ['Tenant', code(tenant)],
      ['Connector', nameText(connector.alias)],
      ['Source', `${nameText(source.name)}, which runs the tag ${code(tag)}`],
      ['Version', String(version)],
      ...steps.map(({ step, outcome }) => [text(step), text(outcome)]),
    ],
  )
  const rows = findings.slice(0, maxRows).map(({ level, step, message, remedy = '' }) => {
    return [levelTexts[level], text(step), [text(message), text(remedy)].filter((part) => part !== '').join('<br>')]
  })
  const more = findings.length > maxRows ? `And ${count(findings.length - maxRows, 'more finding')}.` : ''
  const found = table(['', 'Step', 'Found'], rows)
  return [`**${verdictTexts[verdict]}**`, facts, found, more, storedText(report)]
    .filter((part) => part !== '')
    .join('\n\n')
}

function storedText({ method }: ProofReport): string {
  return method === 'peek' ? 'Nothing was stored. An aggregation was not tried.' : ''
}
