import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { fitAnnotations } from '../../src/cli/annotations.js'
import { joinSections } from '../../src/cli/summary-size.js'
import { trusted } from '../../src/core/secrets/clean.js'
import { validationHtml } from '../../src/report/html/page.js'
import { validationJunit } from '../../src/report/junit.js'
import { maxResults, validationSarif } from '../../src/report/sarif.js'
import { maxCommentLength, validationComment, validationSection } from '../../src/report/validation-summary.js'
import { check, finding, fullReport, hostile, largeReport, report } from './samples.js'

const render = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })

describe('the summary', () => {
  it('has tables with column headings, and bars', () => {
    const section = validationSection(fullReport())
    expect(section).toContain('| Verdict | Check | Time | Notes |')
    expect(section).toContain('| ❌ failed | <code>account-list-and-read</code> | 1.2 s | 1 error, 1 warning |')
    expect(section).toContain('<summary>⏭️ 1 skipped</summary>\n\n| Check | Notes |')
    expect(section).toContain('| <code>std:account:list</code> | 2 |  | ██████▌ 400 ms | ██████████ 620 ms |')
    // Without a median, as in results of earlier versions, it is the mean.
    expect(section).toContain('| <code>std:account:read</code> | 9 | 1 | █▉ 120 ms | █████▌ 340 ms |')
  })

  it('starts with the verdict, marks new findings and lists fixed ones', () => {
    const section = validationSection(fullReport())
    expect(section).toMatch(/^❌ \*\*1 failed, 1 warned, 2 passed, 1 skipped\*\*.*1 new finding, 2 known, 1 fixed/)
    expect(section).toContain('- ❌ **new** <code>account-list-and-read</code>')
    expect(section.match(/\*\*new\*\*/g)).toHaveLength(1)
    expect(section).toContain('1 fixed since the baseline')
    expect(section).toContain('1 account may be left in the target system: <code>104</code>')
  })

  it('says how many accounts, skipped checks and commands it leaves out', () => {
    const ids = Array.from({ length: 523 }, (_, i) => `n${i}`)
    const commands = ids.map((command) => ({ command, requests: 1, failed: 0, total: 1, slowest: 1 }))
    const section = validationSection(
      report(
        ids.map((id) => check(id, { verdict: 'skip', reason: 'none' })),
        {
          commands,
          leftBehind: ids.map((id) => ({ id, check: 'a', reason: 'r', certain: true })),
        },
      ),
    )
    expect(section).toContain('<code>n19</code> and 503 more, in the report. Delete')
    expect(section).toContain('… and 23 more, in the report')
    expect(section).toMatch(/… and \d+ more, in the report\. Failed includes/)
  })

  it('has the findings before the tables of checks', () => {
    const section = validationSection(fullReport())
    const places = ['### Findings', '| Verdict | Check |', '1 skipped</summary>'].map((text) => section.indexOf(text))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('starts with the fact that a run did not finish, in a comment too', () => {
    const stopped = report([check('a')], { stopped: 'the tenant is gone' })
    const section = validationSection(stopped)
    expect(section).toMatch(/^🛑 \*\*stopped early: 1 passed\*\* of Example Directory/)
    expect(section).toContain('> The run did not finish: the tenant is gone')
    expect(validationComment(stopped, '## Validate', 'end')).toMatch(/^## Validate\n\n🛑 \*\*stopped early/)
    expect(validationComment(largeReport(10_000), '## Validate', 'end')).not.toContain('🛑')
  })

  it('sorts by verdict and collapses many passed checks', () => {
    const many = Array.from({ length: 30 }, (_, i) => check(`good-${i}`))
    const bad = check('bad', { findings: [finding('x')] })
    const few = validationSection(report([...many.slice(0, 3), bad]))
    expect(few.indexOf('<code>bad</code>')).toBeLessThan(few.indexOf('<code>good-0</code>'))
    expect(few).not.toContain('3 passed</summary>')
    const section = validationSection(report([...many, bad]))
    const fold = section.indexOf('<summary>✅ 30 passed</summary>')
    expect(section.indexOf('<code>bad</code>')).toBeLessThan(fold)
    expect(section.indexOf('<code>good-0</code>')).toBeGreaterThan(fold)
  })

  it('escapes hostile text', () => {
    const bad = report([check(hostile, { findings: [finding(hostile, { remedy: hostile })], reason: hostile })], {
      connector: { name: hostile, tag: hostile },
      seed: hostile,
      rerun: hostile,
      stopped: hostile,
      commands: [{ command: hostile, requests: 1, failed: 0, total: 5, slowest: 5 }],
      leftBehind: [{ id: hostile, check: hostile, reason: hostile, certain: true }],
      baseline: { new: 0, known: 1, fixed: [{ check: hostile, level: 'error', message: hostile }] },
    })
    const html = render(validationSection(bad))
    expect(html).not.toMatch(/<(?:script|img|a|em|del)\b/i)
    expect(html).not.toMatch(/<pre>/)
  })
})

const clean = (text: string) => trusted(text, 'a test')

describe('10,000 findings', () => {
  const large = largeReport(10_000)

  it('fit into a job summary with sections of other commands, verdict first', () => {
    const section = validationSection(large)
    const summary = joinSections(['x'.repeat(300_000), `## Validate\n\n${section}`].map(clean))
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(summary).toContain('**40 failed**')
    const [, left] = /… and (\d+) more, in the report/.exec(summary) ?? []
    expect(Number(left)).toBeGreaterThan(9000)
    expect(Number(left) + (section.match(/^- [❌⚠]/gmu) ?? []).length).toBe(10_000)
  })

  it('fit into a comment', () => {
    const comment = validationComment(large, '## Validate', 'end')
    expect([...comment].length).toBeLessThanOrEqual(maxCommentLength)
    expect(comment.length).toBeLessThanOrEqual(maxCommentLength)
    expect(comment).toMatch(/^## Validate\n\n❌ \*\*40 failed\*\*/)
    expect(comment).toMatch(/end$/)
  })

  it('fit into the annotations of a step', () => {
    const shown = fitAnnotations(
      large.checks.flatMap(({ id, findings }) =>
        findings.map(({ level, message }) => ({ level, title: clean(id), message: clean(message) })),
      ),
    )
    for (const level of ['error', 'warning', 'notice'])
      expect(shown.filter((annotation) => annotation.level === level).length).toBeLessThanOrEqual(10)
    expect(shown.some(({ title }) => /^6\d\d\d more errors$/.test(title))).toBe(true)
  })

  it('are all in SARIF, and limited in JUnit', () => {
    const { runs } = JSON.parse(validationSarif(large, { version: '1' })) as { runs: { results: unknown[] }[] }
    expect(runs[0]?.results).toHaveLength(10_000)
    expect(validationJunit(large)).toMatch(/… and \d+ more, in the report/)
    expect(validationHtml(large)).toContain('… and')
  })

  it('are limited to the number that code scanning accepts, errors first, and the file says so', () => {
    const { runs } = JSON.parse(validationSarif(largeReport(maxResults + 100), { version: '1' })) as {
      runs: { results: { level: string }[]; invocations: { toolExecutionNotifications: unknown }[] }[]
    }
    expect(runs[0]?.results).toHaveLength(maxResults)
    expect(runs[0]?.results[0]?.level).toBe('error')
    expect(JSON.stringify(runs[0]?.invocations[0]?.toolExecutionNotifications)).toContain('100 more findings')
  })
})

it('the table of very many checks is limited, in a comment too', () => {
  const many = report(Array.from({ length: 20_000 }, (_, i) => check(`${i} ${hostile}`)))
  expect(Buffer.byteLength(validationSection(many))).toBeLessThan(1024 * 1024)
  expect(validationComment(many, '## x', 'end').length).toBeLessThanOrEqual(maxCommentLength)
})
