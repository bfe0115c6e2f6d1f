import { checkAreas } from '../../validation/checks/index.js'
import type { Verdict } from '../../validation/engine/result.js'
import { checkAddress } from '../check-address.js'
import { count } from '../format.js'
import { type LocatedCheck, sortByVerdict, type ValidationReport, verdictLabels } from '../validation.js'
import { checkHtml } from './check.js'
import { heading, labelled, type SectionOptions } from './section.js'

const verdicts: readonly Verdict[] = ['fail', 'warn', 'pass', 'skip']
/** The area of checks of the project, and of those that only another version has. */
const otherTitle = 'Other'

/** Radio buttons that filter, and the checks by area: those that failed or warned are shown, the others are folded. */
export function checksSection(report: ValidationReport, options: SectionOptions): string {
  const { checksPage, level, budget } = options
  const maxDurationMs = Math.max(1, ...report.checks.map((check) => check.duration))
  const item = (check: LocatedCheck) => {
    const shown = Math.min(budget.findings, check.findings.length)
    budget.findings -= shown
    return checkHtml(check, {
      level: level + 2,
      maxDurationMs,
      maxFindings: shown,
      hasBaseline: report.baseline !== undefined,
      address: checkAddress(check.id, checksPage),
    })
  }
  return `<section ${labelled(options, 'checks')}>
${heading(options, 'checks', 'Checks')}
${options.hasFilters ? filters(report) : ''}
${areasOf(report.checks)
  .map((area) => areaHtml(area, level + 1, item))
  .join('\n')}
${options.hasFilters ? '<p class="none">No checks match the filter.</p>\n' : ''}</section>`
}

interface Area {
  title: string
  checks: LocatedCheck[]
}

/** The areas that have checks, the worst first. */
function areasOf(checks: readonly LocatedCheck[]): Area[] {
  const titles = new Map(checkAreas.flatMap((area) => area.checks.map(({ id }) => [id, area.title])))
  const areas = new Map<string, LocatedCheck[]>(
    [...checkAreas.map(({ title }) => title), otherTitle].map((t) => [t, []]),
  )
  for (const check of sortByVerdict(checks)) areas.get(titles.get(check.id) ?? otherTitle)?.push(check)
  const rank = ([first]: readonly LocatedCheck[]) => (first === undefined ? verdicts.length : rankOf(first.verdict))
  return [...areas]
    .filter(([, found]) => found.length > 0)
    .map(([title, found]) => ({ title, checks: found }))
    .toSorted((a, b) => rank(a.checks) - rank(b.checks))
}

/** Areas with a fault come first; whether the others passed or were skipped does not change their order. */
function rankOf(verdict: Verdict): number {
  return Math.min(verdicts.indexOf(verdict), verdicts.indexOf('pass'))
}

function areaHtml({ title, checks }: Area, level: number, item: (check: LocatedCheck) => string): string {
  const groups = verdicts
    .map((verdict) => ({ verdict, checks: checks.filter((check) => check.verdict === verdict) }))
    .filter((group) => group.checks.length > 0)
  const notices = checks.flatMap(({ findings }) => findings).filter(({ level }) => level === 'notice').length
  const counts = [
    ...groups.map(
      ({ verdict, checks: { length } }) => `<span class="${verdict}">${length} ${verdictLabels[verdict]}</span>`,
    ),
    ...(notices === 0 ? [] : [count(notices, 'notice')]),
  ]
  const heading = `<h${level}>${title}</h${level}> <span class="facts">${counts.join(', ')}</span>`
  const shown = checks.filter(isShown)
  if (shown.length === 0) {
    const lists = groups.map((group) => list(group.checks, item))
    return `<div class="area">
<details class="folded ${groups.map(({ verdict }) => verdict).join(' ')}"><summary>${heading}</summary>
${lists.join('\n')}
</details>
</div>`
  }
  const folded = groups.flatMap(({ verdict, checks: all }) => {
    const rest = all.filter((check) => !isShown(check))
    if (rest.length === 0) return []
    return [
      `<details class="folded ${verdict}"><summary>${rest.length} ${verdictLabels[verdict]}</summary>\n${list(rest, item)}\n</details>`,
    ]
  })
  return `<div class="area">
<div class="heading">${heading}</div>
${[list(shown, item), ...folded].join('\n')}
</div>`
}

/** Those that found something come first. */
function list(checks: readonly LocatedCheck[], item: (check: LocatedCheck) => string): string {
  const sorted = checks.toSorted((a, b) => Number(b.findings.length > 0) - Number(a.findings.length > 0))
  return `<ul class="checks">\n${sorted.map(item).join('\n')}\n</ul>`
}

/** Passed and skipped checks are folded, unless they found something that the baseline does not have, or more than notices. */
function isShown({ verdict, findings }: LocatedCheck): boolean {
  return (
    verdict === 'fail' || verdict === 'warn' || findings.some(({ level, new: isNew }) => isNew || level !== 'notice')
  )
}

/** Radio buttons that filter the checks by means of the style sheet, without a script. Only verdicts that occur are offered. */
function filters({ checks, totals, baseline }: ValidationReport): string {
  const occurring = verdicts.filter((verdict) => totals[verdict] > 0)
  // Nothing to look for among the folded areas.
  if (totals.fail + totals.warn === 0 || occurring.length < 2) return ''
  const withNewFindings = checks.filter(({ findings }) => findings.some((finding) => finding.new)).length
  const options: [id: Verdict | 'all' | 'new', label: string, amount: number][] = [
    ['all', 'all', checks.length],
    ...occurring.map((verdict) => [verdict, verdictLabels[verdict], totals[verdict]] as [Verdict, string, number]),
    ...(baseline === undefined ? [] : ([['new', 'with new findings', withNewFindings]] as ['new', string, number][])),
  ]
  const buttons = options.map(
    ([id, label, amount]) =>
      `<label class="${id}"><input type="radio" name="show" id="show-${id}"${id === 'all' ? ' checked' : ''}> ${label} <span class="amount">${amount}</span></label>`,
  )
  return `<fieldset class="filter">\n<legend>Show</legend>\n${buttons.join('\n')}\n</fieldset>`
}
