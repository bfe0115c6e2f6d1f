import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv as Ajv8 } from 'ajv'
import { parse as parseJunit } from 'junit2json'
import { SaxesParser } from 'saxes'
import { validationJunit } from '../../src/report/junit.js'
import { parseResult } from '../../src/report/result-file.js'
import { validationSarif } from '../../src/report/sarif.js'
import { totalsOf } from '../../src/validation/engine/result.js'
import { root } from '../support/program.js'
import { check, finding, fullReport, hostile, report } from './samples.js'

const require = createRequire(import.meta.url)

/** The schema of OASIS is draft-04. Apart from the name of its id, it is valid as draft-07 with the same meaning. */
function sarifProblems(text: string): unknown {
  const { id: _, ...schema } = JSON.parse(
    readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  ) as Record<string, unknown>
  const ajv = new Ajv8({ strict: false, validateFormats: false, unicodeRegExp: false })
  const validate = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' })
  return validate(JSON.parse(text)) ? [] : validate.errors
}

// biome-ignore lint/suspicious/noExplicitAny: a document of another format
const sarif = (shown = fullReport()): any => JSON.parse(validationSarif(shown, { version: '1.2.3' }))

describe('JUnit', () => {
  it('has all results for an independent parser', async () => {
    const suites = await parseJunit(validationJunit(fullReport()))
    expect(suites).toMatchObject({ tests: 5, failures: 1, errors: 0, skipped: 1, time: 4.321 })
    const [suite] = (suites as unknown as { testsuite: Record<string, unknown>[] }).testsuite
    expect(suite).toMatchObject({ name: 'Example Directory', timestamp: '2026-01-02T03:04:05.678Z' })
    const cases = suite?.['testcase'] as Record<string, unknown>[]
    expect(cases.map(({ name }) => name)).toEqual(fullReport().checks.map(({ id }) => id))
    expect(cases[0]).toMatchObject({
      classname: 'Example Directory',
      time: 1.2,
      failure: [{ type: 'account-list-and-read', message: expect.stringContaining('a@example.org') }],
    })
    expect(JSON.stringify(cases[0])).toContain('src/index.ts:12')
    expect(cases[1]?.['failure']).toBeUndefined()
    expect(JSON.stringify(cases[1]?.['system-out'])).toContain('in none of 3 accounts')
    expect(JSON.stringify(cases[3])).toContain(
      'accepted: std:test-connection answered nothing (the target has no other',
    )
    expect(cases[4]).toMatchObject({ skipped: [{ message: expect.stringContaining('read-only') }] })
  })

  it('has an error if the run did not finish', async () => {
    const shown = report([check('a'), check('b', { verdict: 'skip', reason: 'the run was stopped before' })], {
      stopped: hostile,
    })
    const suites = await parseJunit(validationJunit(shown))
    expect(suites).toMatchObject({ tests: 3, failures: 0, errors: 1, skipped: 1 })
    const [suite] = (suites as unknown as { testsuite: Record<string, unknown>[] }).testsuite
    expect(suite).toMatchObject({ tests: 3, errors: 1 })
    const cases = suite?.['testcase'] as Record<string, unknown>[]
    expect(cases).toHaveLength(3)
    expect(cases.at(-1)).toMatchObject({
      error: [
        { type: 'stopped', message: expect.stringMatching(/^the run did not finish: .*document\.title="taken"/) },
      ],
    })
  })

  it('is well-formed and keeps the text, with any characters', () => {
    const everything = Array.from({ length: 0x300 }, (_, i) => String.fromCharCode(i)).join('')
    const text = `${hostile}\ud800\udfff\ufffe\uffff${everything}`
    const xml = validationJunit(
      report([check(text, { findings: [finding(text), finding(text, { level: 'warning' })], description: text })], {
        connector: { name: text, tag: text },
        seed: text,
        rerun: text,
      }),
    )
    const seen: string[] = []
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', ({ name, attributes }) => seen.push(name, ...Object.values(attributes)))
    parser.on('text', (piece) => seen.push(piece))
    parser.write(xml).close()
    expect(seen.filter((word) => /^[a-z-]+$/.test(word))).toEqual(
      expect.arrayContaining(['testsuites', 'testsuite', 'property', 'testcase', 'failure', 'system-out']),
    )
    expect(seen).not.toContain('script')
    const name = seen[seen.indexOf('testcase') + 1] ?? ''
    expect(name).toContain('</code></p></script><script>document.title="taken"</script>')
    expect(name).toContain('&#10; **b**')
    expect(name).toContain('\\u0007')
  })
})

test('a notice is a note in SARIF, output of a test case in JUnit, and known to the schema of the result', async () => {
  const shown = report([check('a', { verdict: 'pass', findings: [finding('by chance', { level: 'notice' })] })])
  const [run] = sarif(shown).runs
  expect([run.results[0].level, run.tool.driver.rules[0].defaultConfiguration.level]).toEqual(['note', 'note'])
  expect(sarifProblems(JSON.stringify(sarif(shown)))).toEqual([])
  const [suite] = ((await parseJunit(validationJunit(shown))) as unknown as { testsuite: Record<string, unknown>[] })
    .testsuite
  expect(JSON.stringify(suite)).toMatch(/system-out.*notice: by chance/)
  expect(parseResult(JSON.stringify(shown), 'a file').checks[0]?.findings[0]?.level).toBe('notice')
})

describe('SARIF', () => {
  it('conforms to the schema of OASIS', () => {
    for (const shown of [
      fullReport(),
      report([]),
      report([check('a')], { stopped: hostile }),
      report([check(hostile, { findings: [finding(hostile)] })], { connector: { name: hostile } }),
    ]) {
      expect(sarifProblems(validationSarif(shown, { version: '1.2.3' }))).toEqual([])
    }
  })

  it('links each check of ours to its explanation, where the address of that is known', () => {
    const shown = report([check('account-list-and-read'), check('custom-command/of-the-project')])
    const checksPage = 'https://github.com/o/r/blob/v1/docs/checks.md'
    const text = validationSarif(shown, { version: '1.2.3', checksPage })
    expect(sarifProblems(text)).toEqual([])
    const links = (log: string) =>
      JSON.parse(log).runs[0].tool.driver.rules.map(({ helpUri }: { helpUri?: string }) => helpUri ?? 'none')
    expect(links(text)).toEqual([`${checksPage}#account-list-and-read`, 'none'])
    expect(links(validationSarif(shown, { version: '1.2.3' }))).toEqual(['none', 'none'])
  })

  it('does not conform with a wrong level', () => {
    const broken = sarif()
    broken.runs[0].results[0].level = 'terrible'
    expect(sarifProblems(JSON.stringify(broken))).not.toEqual([])
  })

  it('has what code scanning needs: rules with help, relative locations, fingerprints', () => {
    const [run] = sarif().runs
    const { rules } = run.tool.driver
    expect(rules.map(({ id }: { id: string }) => id)).not.toContain('account-create-minimal')
    for (const rule of rules) {
      expect(rule).toMatchObject({
        shortDescription: { text: expect.any(String) },
        fullDescription: { text: expect.any(String) },
        help: { text: expect.any(String), markdown: expect.any(String) },
      })
    }
    expect(run.results).toHaveLength(3)
    for (const result of run.results) expect(rules[result.ruleIndex].id).toBe(result.ruleId)
    expect(run.results[0]).toMatchObject({
      ruleId: 'account-list-and-read',
      level: 'error',
      baselineState: 'new',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/index.ts', uriBaseId: '%SRCROOT%' },
            region: { startLine: 12, startColumn: 3 },
          },
        },
      ],
    })
    expect(run.originalUriBaseIds).toHaveProperty('%SRCROOT%')
  })

  it('says whether the run finished', () => {
    expect(sarif().runs[0].invocations[0].executionSuccessful).toBe(true)
    const [invocation] = sarif(report([check('a')], { stopped: 'interrupted, see [a](https://example.org)' })).runs[0]
      .invocations
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: 'error',
          message: { text: 'the run did not finish: interrupted, see [a] (https://example.org)' },
        },
      ],
    })
  })

  it('locates a finding without a location in the spec', () => {
    const { location: _, ...bare } = finding('x')
    const place = (shown: object) =>
      sarif(report([check('c', { findings: [bare] })], shown)).runs[0].results[0].locations[0].physicalLocation
    expect(place({ specFile: 'connectors/a b/connector-spec.json' }).artifactLocation.uri).toBe(
      'connectors/a%20b/connector-spec.json',
    )
    expect(place({})).toEqual({
      artifactLocation: { uri: 'connector-spec.json', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1 },
    })
  })

  it('has the same fingerprints in each run, and different ones for equal findings', () => {
    const prints = (shown = fullReport()) =>
      // biome-ignore lint/suspicious/noExplicitAny: a document of another format
      sarif(shown).runs[0].results.map((result: any) => result.partialFingerprints.primaryLocationLineHash)
    expect(prints()).toEqual(prints({ ...fullReport(), seed: 'other', started: '2027-01-01T00:00:00Z' }))
    const twins = report([check('c', { findings: [finding('x'), finding('x'), finding('yy')] })])
    expect(prints(twins)).toEqual(['f-1:1', 'f-1:2', 'f-2:1'])
  })

  it('does not turn text into links', () => {
    const [run] = sarif(report([check('c', { findings: [finding('[a](https://example.org)')] })])).runs
    expect(run.results[0].message.text).not.toMatch(/\]\(/)
  })
})

describe('the published schema', () => {
  const schema = JSON.parse(
    readFileSync(join(root, 'docs', 'schemas', 'validation-result.schema.json'), 'utf8'),
  ) as Record<string, unknown>

  /** The schema permits unknown properties. This version requires that each property is described. */
  const closed = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(closed)
    if (typeof node !== 'object' || node === null) return node
    const entries = Object.entries(node).map(([key, each]) => [key, closed(each)] as const)
    return Object.fromEntries([...entries, ...('properties' in node ? [['additionalProperties', false] as const] : [])])
  }
  const strict = new Ajv8({ allowUnionTypes: true }).compile(closed(schema) as object)

  it('describes every property of a result', () => {
    const full = {
      ...fullReport(),
      checks: [check('a', { incomplete: true }), ...fullReport().checks],
      ...totalsOf(fullReport().checks, 'interrupted'),
      shard: { index: 1, count: 2, plan: ['a'] },
      connector: { name: 'a', version: 1, tag: 'latest', ref: 'id' },
    }
    strict(JSON.parse(JSON.stringify(full)))
    expect(strict.errors ?? []).toEqual([])
  })

  it('requires a reason for the verdict stopped, and that verdict for a reason', () => {
    const stopped = report([check('a')], { stopped: 'interrupted' })
    expect(parseResult(JSON.stringify(stopped), 'a.json')).toMatchObject({ verdict: 'stopped', stopped: 'interrupted' })
    // As earlier versions wrote it.
    expect(parseResult(JSON.stringify({ ...stopped, verdict: 'pass' }), 'a.json').verdict).toBe('stopped')
    const { stopped: _, ...bare } = stopped
    expect(() => parseResult(JSON.stringify(bare), 'a.json')).toThrow(/^a\.json is not a validation result: it must/)
  })

  it('accepts written results and rejects everything else in one line', () => {
    const written = JSON.stringify(fullReport())
    expect(parseResult(`\ufeff${written}`, 'a.json')).toEqual(JSON.parse(written))
    for (const [text, line] of [
      ['{', /^a\.json is not JSON; give a validation\.json/],
      ['[]', /^a\.json is not a validation result: it must be object/],
      ['{"format":2}', /^a\.json is not a validation result/],
      [written.replace('"error"', '"terror"'), /at \/checks\/0\/findings\/0\/level/],
    ] as const) {
      expect(() => parseResult(text, 'a.json')).toThrow(line)
    }
  })
})
