import { escapeXml } from '../core/text.js'
import { describeTarget, formatLocation, type LocatedCheck, specRefused, type ValidationReport } from './validation.js'

/** Findings per check. Build servers keep all of a JUnit file in memory and in a database. */
const maxFindings = 50

/**
 * A validation as JUnit XML, as build servers read it, with one test case per check. The errors of a failed check are one
 * failure; warnings, notices and accepted findings are the output of the test case. A stopped run has an additional test case with
 * an error, and a spec that is refused one with a failure: no check has failed, so the file would be green without it.
 */
export function validationJunit(report: ValidationReport): string {
  const { connector, checks, totals, duration, started, seed, readOnly, rerun, stopped, specProblems = [] } = report
  const errors = stopped === undefined ? 0 : 1
  const refused = specProblems.length === 0 ? 0 : 1
  const tests = checks.length + errors + refused
  const counts = { tests, failures: totals.fail + refused, errors, skipped: totals.skip }
  const properties = { target: describeTarget(report), seed, 'read-only': String(readOnly), rerun }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'saas-connector validate', ...counts, time: seconds(duration) })}>`,
    `  <testsuite${attributes({ name: connector.name, ...counts, time: seconds(duration), timestamp: started })}>`,
    '    <properties>',
    ...Object.entries(properties).map(([name, value]) => `      <property${attributes({ name, value })}/>`),
    '    </properties>',
    ...checks.map((check) => testCase(check, connector.name)),
    ...(stopped === undefined ? [] : [stoppedCase(stopped, connector.name)]),
    ...(refused === 0 ? [] : [refusedCase(specProblems, connector.name)]),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function testCase(check: LocatedCheck, connector: string): string {
  const { id, verdict, reason, findings, duration } = check
  const location = findings.find(({ location }) => location !== undefined)?.location
  const head = attributes({
    name: id,
    classname: connector,
    time: seconds(duration),
    ...(location !== undefined && { file: location.file }),
    ...(location?.line !== undefined && { line: location.line }),
  })
  const parts: string[] = []
  if (verdict === 'skip') parts.push(`<skipped${attributes({ message: reason ?? '' })}/>`)
  const errors = findings.filter(({ level }) => level === 'error')
  const others = findings.filter(({ level }) => level !== 'error')
  if (verdict === 'fail') {
    const message = errors[0]?.message ?? check.description
    parts.push(`<failure${attributes({ message, type: id })}>${escapeXml(findingLines(errors))}</failure>`)
  }
  const outputLines = [
    findingLines(others),
    ...(check.accepted ?? []).map((each) => `accepted: ${each.message} (${each.accepted})`),
  ]
  const output = outputLines.filter((line) => line !== '').join('\n')
  if (output !== '') parts.push(`<system-out>${escapeXml(output)}</system-out>`)
  if (parts.length === 0) return `    <testcase${head}/>`
  return [`    <testcase${head}>`, ...parts.map((part) => `      ${part}`), '    </testcase>'].join('\n')
}

function stoppedCase(stopped: string, connector: string): string {
  const head = attributes({ name: 'run-finished', classname: connector, time: seconds(0) })
  const message = `the run did not finish: ${stopped}`
  return `    <testcase${head}>\n      <error${attributes({ message, type: 'stopped' })}/>\n    </testcase>`
}

function refusedCase(problems: readonly string[], connector: string): string {
  const head = attributes({ name: 'spec-accepted', classname: connector, time: seconds(0) })
  const message = `${specRefused}: ${problems[0]}`
  const lines = escapeXml(problems.slice(0, maxFindings).join('\n'))
  return `    <testcase${head}>\n      <failure${attributes({ message, type: 'spec-refused' })}>${lines}</failure>\n    </testcase>`
}

function findingLines(findings: LocatedCheck['findings']): string {
  const lines = findings.slice(0, maxFindings).map(({ level, message, remedy, location, new: isNew }) => {
    const place = location === undefined ? '' : ` (${formatLocation(location)})`
    const known = isNew === false ? ', known' : ''
    return `${level}${known}: ${message}${place}${remedy === undefined ? '' : `\n  ${remedy}`}`
  })
  if (findings.length > lines.length) lines.push(`… and ${findings.length - lines.length} more, in the report`)
  return lines.join('\n')
}

function seconds(durationMs: number): string {
  return (durationMs / 1000).toFixed(3)
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`)
    .join('')
}
