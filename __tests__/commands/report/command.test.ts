import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import type { ValidationReport } from '../../../src/report/validation.js'
import { totalsOf } from '../../../src/validation/engine/result.js'
import { CommentsServer } from '../../github/comments-server.js'
import { peopleBundle as bundle } from '../../support/people.js'
import { type ProgramResult, root, runInShell, runOnRunner } from '../../support/program.js'

const secret = 'a-secret-of-the-source'
const config = JSON.stringify({ token: secret })

describe('reports of a validation', () => {
  let folder: string
  let sound: string
  let broken: string
  let worse: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'report-'))
    sound = await bundle(join(folder, 'sound.zip'))
    const first = `if (type === 'std:account:read') throw new Error('cannot read ' + input.key.simple.id)`
    broken = await bundle(join(folder, 'broken.zip'), first)
    worse = await bundle(join(folder, 'worse.zip'), `${first}\nif (type === 'std:test-connection') return send({})`)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const run = async (...words: string[]): Promise<ProgramResult> => await runInShell(words, { cwd: folder })
  const validate = async (file: string, ...words: string[]): Promise<ProgramResult> =>
    await run('validate', '--file', file, '--config', config, ...words)
  const json = (path: string): ValidationReport => JSON.parse(readFileSync(join(folder, path), 'utf8'))

  it('are written in four formats, with the same result, without secrets or personal data', async () => {
    const { code, outputs, stdout } = await validate(broken, '--report-dir', 'four', '--fail-on', 'never')
    expect(code).toBe(0)
    const texts: Record<string, string> = {}
    for (const [output, name] of [
      ['report-json', 'validation.json'],
      ['report-junit', 'validation.xml'],
      ['report-sarif', 'validation.sarif'],
      ['report-html', 'validation.html'],
    ] as const) {
      expect(outputs[output]).toBe(join(folder, 'four', name))
      texts[name] = readFileSync(join(folder, 'four', name), 'utf8')
      expect(texts[name]).not.toContain(secret)
      expect(texts[name]).toContain('account-list-and-read')
    }
    const result = json('four/validation.json')
    const exchanges = JSON.stringify(result.checks.map((check) => check.exchanges))
    expect(exchanges).toContain('std:account:read')
    expect(exchanges).not.toMatch(/jane|john|people\.example/)
    // Each finding of a failed read has the read beside it.
    const findings = result.checks.flatMap((check) => check.findings.map((finding) => ({ check, finding })))
    const failedReads = findings.filter(({ finding }) => finding.message.includes('std:account:read failed'))
    expect(failedReads.length).toBeGreaterThan(0)
    for (const { check, finding } of failedReads)
      expect(check.exchanges?.[finding.exchange ?? -1]).toMatchObject({
        command: 'std:account:read',
        outcome: 'failed',
      })
    expect(texts['validation.html']).toContain('<summary>Request and response</summary>')
    expect(stdout).toMatch(/^PASS {2}test-connection-success /m)
    const schema = JSON.parse(readFileSync(join(root, 'docs/schemas/validation-result.schema.json'), 'utf8')) as object
    const ajv = new Ajv({ allowUnionTypes: true })
    expect([ajv.validate(schema, result), ajv.errors]).toEqual([true, null])
  })

  describe('compared with a baseline', () => {
    it('fail only for new findings', async () => {
      const rules = ['--baseline', 'base/validation.json', '--fail-on', 'new']
      const none = await validate(broken, ...rules, '--report-dir', 'base')
      expect(none.code).toBe(1)
      expect(none.stderr).toMatch(/notice: baseline: --baseline base\/validation\.json does not exist: .* first run/)
      expect(none.stderr).toMatch(/^error: \d+ findings are not in the baseline: account-list-and-read/m)

      const same = await validate(broken, ...rules, '--report-dir', 'same')
      expect({ code: same.code, fresh: same.outputs['new-findings'] }).toEqual({ code: 0, fresh: '0' })
      expect(same.outputs['result']).toBe('fail')
      expect(same.stderr).not.toMatch(/^\S*error: account/m)
      expect(same.summary).toMatch(/0 new findings, \d+ known, 0 fixed since the baseline/)

      const more = await validate(worse, ...rules, '--report-dir', 'more')
      expect(more.code).toBe(1)
      expect(more.stderr).toMatch(/^error: \d+ findings? (is|are) not in the baseline: test-connection-empty/m)
      expect(
        json('more/validation.json').checks.find(({ id }) => id === 'account-list-and-read')?.findings[0]?.new,
      ).toBe(false)

      const fixed = await validate(sound, ...rules, '--report-dir', 'fixed')
      expect(fixed.code).toBe(0)
      expect(json('fixed/validation.json').baseline?.fixed.map(({ check }) => check)).toContain('account-list-and-read')
    })

    it.each([
      [['--fail-on', 'new'], /--fail-on new needs --baseline/],
      [['--baseline', 'text', '--fail-on', 'new'], /baseline text is not JSON/],
      [['--baseline', 'empty'], /baseline empty is not a validation result/],
      [['--baseline', '.'], /cannot read --baseline \./],
      [['--shard', '5/4'], /--shard: "5\/4" is not a shard/],
      [['--shard', '1'], /--shard/],
      [['--shard', '1/2'], /--shard needs --seed outside of GitHub/],
      [['--comment', 'true'], /--comment needs a pull request of GitHub/],
    ])('refuse %j in one line, before anything runs', async (words, line) => {
      writeFileSync(join(folder, 'text'), 'no json')
      writeFileSync(join(folder, 'empty'), '{}')
      const { code, stderr, stdout } = await validate(sound, ...words)
      expect(code).toBe(2)
      expect(stderr).toMatch(line)
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
      expect(stdout).not.toContain('PASS')
    })
  })

  it('with wrong inputs fail a pipeline before it packs', async () => {
    const { code, stderr, stdout } = await run('pipeline', '--path', folder, '--upload', 'false', '--fail-on', 'new')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'error: --fail-on new needs --baseline; give the path of an earlier validation.json\n',
    })
    expect(stdout).not.toContain('pack')
  })

  describe('of shards', () => {
    it('are merged to the result of a single run', async () => {
      const whole = await validate(broken, '--seed', 's', '--report-dir', 'whole', '--fail-on', 'never')
      for (const shard of ['1/3', '2/3', '3/3']) {
        const dir = `parts/shard-${shard[0]}`
        const part = await validate(broken, '--seed', 's', '--shard', shard, '--report-dir', dir, '--fail-on', 'never')
        expect(part.code).toBe(0)
        // The findings are told once, by the report.
        expect(part.summary).toContain(`This is shard ${shard[0]} of 3. The action \`report\` joins the shards`)
        expect(part.summary).not.toContain('### Findings')
      }
      const judged = await validate(broken, '--seed', 's', '--shard', '1/3', '--report-dir', 'judged')
      expect([judged.code, judged.summary.includes('### Findings')]).toEqual([1, true])
      const joined = await run('report', '--pattern', 'parts/**/validation.json', '--report-dir', 'joined')
      expect(joined.code).toBe(1)
      expect(joined.stderr).toMatch(/^error: \d+ of \d+ checks failed: /m)
      expect(joined.summary).toContain('### Findings')
      for (const name of ['result', 'passed', 'failed', 'warned', 'skipped'])
        expect([name, joined.outputs[name]]).toEqual([name, whole.outputs[name]])
      const ids = (report: ValidationReport) => report.checks.map(({ id, verdict }) => `${id} ${verdict}`)
      expect(ids(json('joined/validation.json'))).toEqual(ids(json('whole/validation.json')))
      for (const name of ['validation.xml', 'validation.sarif', 'validation.html'])
        expect(readFileSync(join(folder, 'joined', name), 'utf8')).toContain('account-list-and-read')

      // The report is not a shard, so a second run has the same result.
      const again = await run(
        'report',
        '--pattern',
        '**/validation.json',
        '--report-dir',
        'joined',
        '--fail-on',
        'never',
      )
      expect(again.stderr).toMatch(/is not the result of a shard|are not shards of one run/)
      const inPlace = await run('report', '--pattern', 'parts/**/*.json', '--report-dir', 'parts', '--fail-on', 'never')
      expect(inPlace.code).toBe(0)
      const twice = await run('report', '--pattern', 'parts/**/*.json', '--report-dir', 'parts', '--fail-on', 'never')
      expect(twice).toMatchObject({ code: 0, outputs: inPlace.outputs })

      rmSync(join(folder, 'parts', 'shard-2'), { recursive: true })
      const missing = await run('report', '--pattern', 'parts/shard-*/validation.json', '--fail-on', 'never')
      expect(missing.code).toBe(1)
      expect(missing.stderr).toMatch(/^error: shard 2\/3 is missing, so the results /)
      expect(missing.outputs['result']).toBe('')
    })

    it('have the seed of the workflow run', async () => {
      const inputs = { file: sound, config, shard: '1/2', 'report-dir': join(folder, 'seeded') }
      const { code } = await runOnRunner('validate', inputs, { env: { GITHUB_RUN_ID: '4711' } })
      expect(code).toBe(0)
      expect(json('seeded/validation.json')).toMatchObject({ seed: 'run-4711', shard: { index: 1, count: 2 } })
    })

    it('of another workflow run are refused', async () => {
      const env = { GITHUB_RUN_ID: '4711', GITHUB_SHA: 'c'.repeat(40) }
      const made = await runOnRunner(
        'validate',
        { file: sound, config, checks: 'test-connection-success', 'report-dir': join(folder, 'of-run') },
        { env },
      )
      expect(made.code).toBe(0)
      expect(json('of-run/validation.json').origin).toEqual({ run: '4711', commit: 'c'.repeat(40) })
      const report = async (run: string, inputs: Record<string, string> = {}) =>
        await runOnRunner(
          'report',
          { pattern: 'of-run/validation.json', ...inputs },
          { env: { GITHUB_RUN_ID: run }, cwd: folder },
        )
      expect((await report('4711')).code).toBe(0)
      // As an action of github.com, it links the page of each check.
      const action = join(folder, '_actions', 'tool-owner', 'tool', 'v1')
      mkdirSync(dirname(action), { recursive: true })
      symlinkSync(root, action, 'junction')
      const links = '--preserve-symlinks --preserve-symlinks-main --disable-warning=ExperimentalWarning'
      const asAction = await runOnRunner(
        'report',
        { pattern: 'of-run/validation.json', 'report-dir': join(folder, 'linked') },
        { env: { GITHUB_RUN_ID: '4711', NODE_OPTIONS: links }, cwd: folder, root: action },
      )
      expect(asAction.code).toBe(0)
      expect(readFileSync(join(folder, 'linked', 'validation.html'), 'utf8')).toContain(
        'href="https://github.com/tool-owner/tool/blob/v1/docs/checks.md#test-connection-success"',
      )
      const other = await report('4712')
      expect([other.code, other.outputs['result']]).toEqual([2, ''])
      expect(other.stdout).toMatch(
        /^::error::of-run\/validation\.json is of run 4711, and this is run 4712; download only the results of this run/m,
      )
      expect((await report('4712', { 'other-runs': 'true' })).outputs['result']).toBe('pass')
      const unnamed = { ...json('of-run/validation.json'), origin: undefined }
      writeFileSync(join(folder, 'of-run', 'validation.json'), JSON.stringify(unnamed))
      expect((await report('4711')).stdout).toContain('does not name its run, and this is run 4711')
    })

    it('that did not finish fail the report', async () => {
      const stopped = { ...json('whole/validation.json'), stopped: 'Validation was interrupted.', checks: [] }
      writeFileSync(join(folder, 'stopped.json'), JSON.stringify(stopped))
      const { code, stderr } = await run('report', '--pattern', 'stopped.json')
      expect(code).toBe(1)
      expect(stderr).toContain('error: the run did not finish: Validation was interrupted.')
      const never = await run('report', '--pattern', 'stopped.json', '--fail-on', 'never')
      expect({ code: never.code, result: never.outputs['result'] }).toEqual({ code: 1, result: 'stopped' })
    })

    it('are compared with a baseline that did not finish, with a warning', async () => {
      const stopped = { ...json('whole/validation.json'), stopped: 'Validation was interrupted.', checks: [] }
      writeFileSync(join(folder, 'stopped.json'), JSON.stringify(stopped))
      const words = ['--pattern', 'whole/validation.json', '--baseline', 'stopped.json', '--fail-on', 'new']
      const { code, stderr } = await run('report', ...words)
      expect(code).toBe(1)
      expect(stderr).toMatch(
        /^warning: baseline: --baseline stopped\.json is of a run that did not finish, so new findings may be old ones; /m,
      )
    })

    it.each([
      ['nowhere/*.json', /^error: no file matches nowhere\/\*\.json; download the reports/],
      ['sound.zip', /^error: sound\.zip is not JSON/],
      ['foreign.json', /^error: foreign\.json is not a validation result/],
    ])('cannot be made of %s', async (pattern, line) => {
      writeFileSync(join(folder, 'foreign.json'), '{"format":1}')
      const { code, stderr } = await run('report', '--pattern', pattern)
      expect(code).toBe(2)
      expect(stderr).toMatch(line)
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    })
  })

  it('of several connectors are one page, one summary and one verdict', async () => {
    const whole = json('whole/validation.json')
    for (const [name, checks] of [
      ['Alpha', whole.checks.filter(({ verdict }) => verdict === 'pass')],
      ['Beta', whole.checks],
    ] as const) {
      mkdirSync(join(folder, 'many', name), { recursive: true })
      const result = { ...whole, ...totalsOf(checks), checks, connector: { name } }
      writeFileSync(join(folder, 'many', name, 'validation.json'), JSON.stringify(result))
    }
    const words = ['--pattern', 'many/**/validation.json', '--report-dir', 'many', '--connectors', '2']
    const { code, outputs, stderr, stdout, summary } = await run('report', ...words)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^error: 1 of 2 connectors did not pass: "Beta" \(\d+ failed, /m)
    expect(stderr).toMatch(/error: Beta: account-list-and-read: /)
    expect(stdout).toMatch(/^2 connectors: 1 failed, 1 passed$/m)
    expect(summary).toContain('| Alpha | its bundle alone | ✅ passed |')
    expect(outputs).toMatchObject({ result: 'fail', 'report-html': join(folder, 'many', 'validation.html') })
    expect(readFileSync(outputs['report-html'] ?? '', 'utf8')).toContain(
      'href="validation-by-connector/beta/validation.html"',
    )
    expect(readdirSync(outputs['report-junit'] ?? '').toSorted()).toEqual(['alpha', 'beta'])
    expect(json('many/validation-by-connector/beta/validation.json').connector.name).toBe('Beta')
    // What it wrote is no result of another connector, and a result that is not there is noticed.
    expect((await run('report', ...words, '--fail-on', 'never')).code).toBe(0)
    const missing = await run('report', ...words.slice(0, 4), '--connectors', '3', '--fail-on', 'never')
    expect([missing.code, missing.outputs['result']]).toEqual([1, 'stopped'])
    expect(missing.stderr).toMatch(
      /^error: there are results of 2 connectors and not of 3: "Alpha", "Beta"; see that /m,
    )
    // What there is of the others is told all the same.
    expect(missing.summary).toMatch(/^> there are results of 2 connectors and not of 3: .*$/m)
    expect(missing.summary).toContain('| Alpha | its bundle alone | ✅ passed |')
    expect(readFileSync(outputs['report-html'] ?? '', 'utf8')).toContain('<strong>Not all results are there:</strong>')
    const compared = await run('report', ...words, '--baseline', 'whole/validation.json')
    expect([compared.code, compared.stderr]).toEqual([
      2,
      'error: baseline is of one connector, and the results are of 2; give it to validate, once for each connector\n',
    ])
  })

  it('escape a hostile result file in all formats', async () => {
    const evil = '\n::set-output name=x::y\n</script><script>alert(1)</script> <!-- x --> ```\n# **b** @someone'
    const result = json('whole/validation.json')
    for (const check of result.checks) {
      check.description = evil
      check.findings = [{ level: 'error', message: evil, remedy: evil, location: { file: `../../${evil}`, line: 1 } }]
      check.verdict = 'pass'
    }
    const texts = { rerun: evil, seed: evil, specProblems: [evil] }
    writeFileSync(join(folder, 'evil.json'), JSON.stringify({ ...result, verdict: 'pass', ...texts }))
    const inputs = { pattern: 'evil.json', 'report-dir': join(folder, 'evil'), 'fail-on': 'never' }
    const { code, stdout, summary, outputs } = await runOnRunner('report', inputs, { cwd: folder })
    expect(code).toBe(1)
    expect(stdout).not.toMatch(/^::set-output/m)
    expect(stdout.match(/^::error.*the spec is refused/gm)).toHaveLength(1)
    const inShell = await run('report', '--pattern', 'evil.json', '--fail-on', 'never')
    expect(inShell.stderr.match(/^error: the spec is refused: .*@someone$/gm)).toHaveLength(1)
    expect(summary).not.toMatch(/<script|<!--/)
    expect(readFileSync(outputs['report-html'] ?? '', 'utf8')).not.toMatch(/<script|<!-- /)
  })

  describe('in a comment', () => {
    const server = new CommentsServer()
    beforeAll(() => server.start())
    afterAll(() => server.close())
    beforeEach(() => server.reset())

    const onPullRequest = async (
      inputs: Record<string, unknown>,
      from = 'owner/repo',
      command = 'validate',
    ): Promise<ProgramResult> => {
      const event = join(folder, 'event.json')
      const head = { sha: 'c0ffee', repo: { full_name: from } }
      writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head } }))
      const env = { GITHUB_API_URL: server.url, GITHUB_EVENT_PATH: event, GITHUB_RUN_ID: '1' }
      const source = command === 'validate' ? { config } : {}
      const all = { ...source, comment: true, 'github-token': 'a-github-token', 'fail-on': 'never', ...inputs }
      return await runOnRunner(command, all, { env, cwd: folder })
    }

    it('are one comment per key, which is updated', async () => {
      expect((await onPullRequest({ file: broken })).code).toBe(0)
      expect((await onPullRequest({ file: broken, 'comment-key': 'windows' })).code).toBe(0)
      const { code, stdout } = await onPullRequest({ file: sound })
      expect(code).toBe(0)
      expect(stdout).toMatch(/^comment updated: /m)
      expect(server.comments).toHaveLength(2)
      expect(server.comments[0]?.body).toMatch(/^<!-- [\w -]+ -->\n## Validate: People\n\n(✅|⚠️)/)
      expect(server.comments[0]?.body).toMatch(
        /\n\n\[Workflow run\]\(https:\/\/github\.com\/owner\/repo\/actions\/runs\/1\) of c0ffee$/,
      )
      expect(server.comments[1]?.body).toMatch(/## Validate: People, windows\n\n❌/)
    })

    it('are one comment of all connectors, however many a later run has', async () => {
      const report = async (inputs: object) => {
        const shared = { 'other-runs': true, 'report-dir': join(folder, 'commented'), 'comment-key': 'live' }
        const { code, stdout } = await onPullRequest({ ...shared, ...inputs }, 'owner/repo', 'report')
        return [code, /^comment (\w+)/m.exec(stdout)?.[1], /^## .*$/m.exec(server.comments.at(-1)?.body ?? '')?.[0]]
      }
      const all = { pattern: 'many/*/validation.json', connectors: 2 }
      const one = { pattern: 'many/Alpha/validation.json', connectors: 1 }
      expect(await report(all)).toEqual([0, 'created', '## Validate: 2 connectors, live'])
      expect(await report(one)).toEqual([0, 'updated', '## Validate: Alpha, live'])
      expect(await report(all)).toEqual([0, 'updated', '## Validate: 2 connectors, live'])
      // A comment that stayed as it was would look as if it were of this run.
      const noVerdict = [2, 'updated', '## Validate: live']
      expect(await report({ ...all, pattern: 'nowhere/*.json' })).toEqual(noVerdict)
      expect(server.comments[0]?.body).toContain('🛑 **There is no verdict**: no file matches nowhere')
      expect(await report({ ...all, connectors: 3 })).toEqual([1, 'updated', '## Validate: 2 connectors, live'])
      expect(server.comments[0]?.body).toMatch(/^🛑 .*\n\n> there are results of 2 connectors and not of 3/m)
      expect(server.comments).toHaveLength(1)
      // Without the number of connectors it is the result of that one alone.
      expect(await report({ pattern: one.pattern })).toEqual([0, 'created', '## Validate: Alpha, live'])
      const again = join(folder, 'many', 'again', 'validation.json')
      mkdirSync(dirname(again), { recursive: true })
      writeFileSync(again, readFileSync(join(folder, one.pattern)))
      const twice = { pattern: [one.pattern, again].join(',') }
      expect(await report(twice)).toEqual([1, 'updated', '## Validate: Alpha, live'])
      expect(server.comments.map(({ body }) => body?.includes('There is no verdict'))).toEqual([false, true])
    })

    it('are omitted with a notice if the token is read-only, without a change of the result', async () => {
      server.refuse = { method: 'POST', status: 403 }
      const { code, stdout, outputs } = await onPullRequest({ file: sound }, 'stranger/repo')
      expect(code).toBe(0)
      expect(outputs['failed']).toBe('0')
      expect(stdout).toMatch(
        /^::notice title=comment::no comment was written .* a pull request from a fork has a read-only/m,
      )
      server.refuse = { method: 'POST', status: 403 }
      expect((await onPullRequest({ file: sound })).stdout).toMatch(
        /^::notice title=comment::.*"pull-requests: write"/m,
      )
    })

    it('that cannot be written cause a warning', async () => {
      server.refuse = { method: 'GET', status: 401 }
      const { code, stdout } = await onPullRequest({ file: sound })
      expect(code).toBe(0)
      expect(stdout).toMatch(/^::warning title=comment::.*github-token is wrong or expired/m)
    })

    it('need a token, and a pull request', async () => {
      const without = await onPullRequest({ file: sound, 'github-token': '' })
      expect(without.code).toBe(2)
      expect(without.stdout).toMatch(/^::error::comment needs github-token/m)
      const env = { GITHUB_API_URL: server.url, GITHUB_EVENT_NAME: 'push' }
      const inputs = { file: sound, config, comment: true, 'github-token': 'a-github-token', 'fail-on': 'never' }
      const onPush = await runOnRunner('validate', inputs, { env })
      expect(onPush.code).toBe(0)
      expect(onPush.stdout).toContain('no comment: the event push belongs to no pull request')
      expect(server.requests).toEqual([])
    })
  })
})
