import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import { hasRisen, type Rise } from '../../../src/spec/version-rise.js'
import { type ProgramResult, runInShell, runOnRunner } from '../../support/program.js'
import { Repository } from '../../support/repository.js'

const keys = { identityAttribute: 'id', displayAttribute: 'id' }
const specWith = (...names: string[]) => ({
  name: 'Small',
  commands: ['std:test-connection'],
  sourceConfig: [],
  accountSchema: { ...keys, attributes: names.map((name) => ({ name, type: 'string' })) },
})

describe('validate, compared with a base commit', () => {
  let repository: Repository
  let base: string
  beforeEach(() => {
    repository = new Repository()
    base = repository.commit({
      'a/package.json': { name: 'a', version: '1.2.0' },
      'a/connector-spec.json': specWith('id', 'mail'),
    })
  })
  afterEach(() => repository.remove())

  const change = (spec: object, version = '1.2.0') =>
    repository.commit({ 'a/connector-spec.json': spec, 'a/package.json': { name: 'a', version } })
  const bundle = async (): Promise<string> => {
    const path = join(repository.folder, '.git', 'a.zip')
    const spec = readFileSync(join(repository.folder, 'a', 'connector-spec.json'))
    const index = `exports.connector = {
      sdkVersion: 1,
      handlers: new Map([['std:test-connection', 0], ['std:spec:read', 0]]),
      async _exec(type, context, input, writable) {
        writable.write({ data: type === 'std:spec:read' ? { specification: ${spec} } : {}, type: 'output' })
      },
    }`
    await writeBundle(path, { index: Buffer.from(index), spec })
    return path
  }
  const validate = async (...words: string[]): Promise<ProgramResult> => {
    const common = ['validate', '--file', await bundle(), '--path', 'a', '--checks', 'test-connection-success']
    return await runInShell([...common, '--fail-on', 'never', ...words], { cwd: repository.folder })
  }

  it('refuses a breaking change, also when the checks pass', async () => {
    change(specWith('id'))
    const { code, stderr } = await validate('--spec-base', base)
    expect(code).toBe(1)
    expect(stderr).toContain('attribute-removed/account/mail: attribute "mail" of account is removed. Keep sending it')
    expect(stderr).toMatch(
      /^error: the spec has a breaking change against commit \w{12}: attribute-removed\/account\/mail;/m,
    )
    const accept = async (line: string) =>
      (await validate('--spec-base', base, '--accept-breaking', line, '--report-dir', 'accepted')).code
    expect(await accept('attribute-removed/account/mail: nobody uses it')).toBe(0)
    repository.write({ 'connectors.yml': 'projects:\n  a:\n    alias: small\n' })
    expect(await accept('other: attribute-removed/account/mail: nobody uses it')).toBe(1)
    for (const name of ['a', 'small'])
      expect(await accept(`${name}: attribute-removed/account/mail: nobody uses it`)).toBe(0)
  })

  it('says so in the result and in each report, also when the checks pass and shards are joined', async () => {
    change(specWith('id'))
    for (const shard of ['1', '2']) {
      const words = ['--shard', `${shard}/2`, '--seed', 's', '--report-dir', join('results', shard)]
      const alone = await validate('--spec-base', base, '--require-version-bump', 'true', ...words)
      expect([alone.code, alone.outputs['result']]).toEqual([1, 'fail'])
      expect(alone.summary).toMatch(/^## Validate\n\n❌ \*\*.*, the spec is refused\*\* of Small/)
    }
    const words = ['report', '--pattern', 'results/*/validation.json', '--report-dir', 'joined', '--fail-on', 'never']
    const joined = await runInShell(words, { cwd: repository.folder })
    expect([joined.code, joined.outputs['result']]).toEqual([1, 'fail'])
    const change1 = 'attribute-removed/account/mail: attribute "mail" of account is removed. Keep sending it'
    expect(joined.stderr).toContain(`error: the spec is refused: ${change1}`)
    expect(joined.summary).toMatch(/^❌ \*\*.*, the spec is refused\*\* of Small/m)
    // Each of them once, though both shards have it.
    expect(joined.summary.match(/^- ❌ attribute-removed.*/gm)).toEqual([expect.stringContaining('is removed')])
    expect(joined.summary.match(/^- ❌ version .*a breaking change needs a new major version.*/gm)).toHaveLength(1)
    const read = (name: string) => readFileSync(join(repository.folder, 'joined', name), 'utf8')
    expect(read('validation.html')).toContain('<li>attribute-removed/account/mail: ')
    expect(read('validation.xml')).toMatch(/failures="1".*<testcase name="spec-accepted".*type="spec-refused"/s)
    expect(read('validation.sarif')).toContain('the spec is refused: attribute-removed/account/mail')
    // With another connector, too.
    const other = { ...(JSON.parse(read('validation.json')) as object), connector: { name: 'Other' }, verdict: 'pass' }
    repository.write({ 'joined/other.json': { ...other, specProblems: undefined } })
    const many = ['report', '--pattern', 'joined/*.json', '--report-dir', 'many', '--fail-on', 'never']
    const { code, stderr } = await runInShell(many, { cwd: repository.folder })
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^error: 1 of 2 connectors did not pass: "Small" \(.*, the spec is refused\); see/m),
    ])
  })

  it('asks for a version that rises with the spec', async () => {
    const bump = ['--spec-base', base, '--require-version-bump', 'true']
    expect((await validate(...bump)).code).toBe(0)
    change(specWith('id', 'mail', 'phone'))
    expect((await validate(...bump)).stderr).toMatch(/^error: version "1.2.0" of package.json does not rise enough/m)
    change(specWith('id', 'mail', 'phone'), '1.3.0')
    expect((await validate(...bump)).code).toBe(0)
    change(specWith('id'), '1.3.0')
    const accept = ['--accept-breaking', 'attribute-removed/account/mail: nobody uses it']
    expect((await validate(...bump, ...accept)).stderr).toMatch(/a breaking change needs a new major version/)
    change(specWith('id'), '2.0.0')
    expect((await validate(...bump, ...accept)).code).toBe(0)
  })

  it('compares a pull request with the first parent of its merge commit, not with an older base of the event', async () => {
    repository.git('checkout', '--quiet', '-b', 'topic')
    const head = repository.commit({ 'a/src.ts': 'x' })
    repository.git('checkout', '--quiet', 'main')
    // Someone else's breaking change, which is accepted and merged.
    change(specWith('id'))
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic')
    repository.write({ '.git/event.json': { pull_request: { number: 1, head: { sha: head }, base: { sha: base } } } })
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(repository.folder, '.git', 'event.json') }
    const inputs = { file: await bundle(), path: 'a', checks: 'test-connection-success', 'fail-on': 'never' }
    expect(await runOnRunner('validate', inputs, { cwd: repository.folder, env })).toMatchObject({ code: 0 })
    change(specWith('id', 'more'))
    repository.write({
      '.git/event.json': { pull_request: { number: 1, head: { sha: 'f'.repeat(40) }, base: { sha: base } } },
    })
    const other = await runOnRunner('validate', { ...inputs, file: await bundle() }, { cwd: repository.folder, env })
    expect(other.stdout).toMatch(/^::error title=breaking change::attribute-removed\/account\/mail/m)
    expect(other.code).toBe(1)
  })

  it('does not pass a version that cannot be compared', async () => {
    const required = ['--require-version-bump', 'true']
    expect((await validate(...required)).stderr).toMatch(/^error: --require-version-bump needs a commit to compare with/m)
    const atRoot = ['validate', '--file', await bundle(), '--spec-base', base, ...required]
    const elsewhere = await runInShell(atRoot, { cwd: repository.folder })
    expect(elsewhere.stderr).toMatch(/^error: --require-version-bump needs the project, .* give its folder as --path/m)
    const words = ['validate', '--connector', 'a', ...required]
    expect((await runInShell(words, { cwd: repository.folder })).stderr).toMatch(/--require-version-bump needs --file/)
  })

  it('does not take a spec that git does not have for that of a new project', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'filtered ')), 'clone')
    change(specWith('id'))
    repository.git('config', 'uploadpack.allowFilter', 'true')
    repository.git('clone', '--quiet', '--filter=blob:none', `file://${repository.folder}`, folder)
    const words = ['validate', '--file', await bundle(), '--path', 'a', '--spec-base', base]
    const { code, stderr } = await runInShell(words, { cwd: folder })
    rmSync(dirname(folder), { recursive: true })
    expect([code, stderr]).toEqual([
      4,
      expect.stringMatching(
        /^error: git cannot read "a\/connector-spec.json": the clone leaves out what is asked for/m,
      ),
    ])
  })

  it('goes on when the base of the event is not there, and refuses a named one that is not', async () => {
    repository.write({ '.git/event.json': { pull_request: { number: 1, base: { sha: 'e'.repeat(40) } } } })
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(repository.folder, '.git', 'event.json') }
    const inputs = { file: await bundle(), path: 'a', checks: 'test-connection-success', 'fail-on': 'never' }
    const result = await runOnRunner('validate', inputs, { cwd: repository.folder, env })
    expect(result.stdout.match(/^::error.*/gm)).toBeNull()
    expect(result.code).toBe(0)
    expect(result.stdout).toContain('the spec was not compared with that of the base: the history has no commit')
    const asked = await runOnRunner(
      'validate',
      { ...inputs, 'require-version-bump': 'true' },
      { cwd: repository.folder, env },
    )
    expect([asked.code, asked.stdout]).toEqual([
      4,
      expect.stringMatching(
        /^::error.*require-version-bump cannot be checked: the history has no commit .* fetch-depth: 0/m,
      ),
    ])
    expect((await validate('--spec-base', '--help-me')).code).toBe(4)
    expect((await validate('--spec-base', 'nowhere')).stderr).toMatch(/the history has no commit "nowhere"/)
  })
})

it.each<[string, string, Rise, boolean | undefined]>([
  ['1.2.0', '2.0.0', 'major', true],
  ['1.2.0', '1.3.0', 'major', false],
  ['1.2.0', '1.3.0', 'minor', true],
  ['1.2.0', '1.2.1', 'minor', false],
  ['1.2.0', '1.1.9', 'minor', false],
  ['2.0.0', '1.9.0', 'minor', false],
  ['0.2.0', '0.3.0', 'major', true],
  ['0.2.0', '0.2.1', 'major', false],
  ['0.2.0', '0.2.1', 'minor', true],
  ['1.0.0', '1.0.0', 'none', true],
  ['1.0.0', 'next', 'none', undefined],
  ['1.0.0', '2.0.0-rc.1', 'major', true],
])('%s to %s as a %s rise: %p', (before, after, rise, expected) => {
  expect(hasRisen(before, after, rise)).toBe(expected)
})
