import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import type { LocatedCheck } from '../../../src/report/validation.js'
import type { RunResult } from '../../../src/validation/engine/result.js'
import { buildConnector, root } from '../../support/bundle.js'
import { copyBuiltExample, exampleConfig } from '../../support/example.js'
import { type ProgramResult, runInShell } from '../../support/program.js'

let project: string
const file = join('dist', 'example-connector-1.0.0.zip')

beforeAll(async () => {
  project = copyBuiltExample()
  const { code, stderr } = await runInShell(['pack', '--path', project, '--build', 'never'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

async function validate(...words: string[]): Promise<ProgramResult & { result: () => RunResult }> {
  const reports = join(project, 'reports')
  const common = ['--file', file, '--config', exampleConfig, '--report-dir', reports, '--seed', 'one']
  const ended = await runInShell(['validate', ...common, ...words], { cwd: project })
  return { ...ended, result: () => JSON.parse(readFileSync(join(reports, 'validation.json'), 'utf8')) as RunResult }
}

describe('validate.yml', () => {
  const settings = () => join(project, 'validate.yml')
  afterEach(() => rmSync(settings(), { force: true }))

  it('of the project is read', async () => {
    writeFileSync(
      settings(),
      `accept:
  - { check: account-not-found, text: nothing like it, reason: it is an example }
checks:
  account-schema-check: { off: not today }
commands:
  - name: spec
    command: std:test-connection
    writes: false
    expect: { output: { no: such } }
`,
    )
    const ids = ['account-not-found', 'account-schema-check', 'custom-command/spec']
    const { code, stdout, stderr, result } = await validate('--checks', ids.join(','))
    expect(code).toBe(1)
    expect(stderr).toMatch(/custom-command\/spec/)
    expect(stdout + stderr).toContain('settings of validate.yml')
    expect(stdout + stderr).toMatch(
      /accepts a finding "nothing like it" of account-not-found that was not found; remove the entry/,
    )
    expect(result().checks.map(({ id, verdict, reason }) => [id, verdict, reason])).toEqual([
      ['account-not-found', 'pass', undefined],
      ['account-schema-check', 'skip', 'left out by validate.yml: not today'],
      ['custom-command/spec', 'fail', undefined],
    ])
  })

  it('of another name is given by settings, which is part of the command line that repeats the run', async () => {
    writeFileSync(join(project, 'other.yml'), 'identities: { accounts: [nobody.at.all] }')
    const { code, result } = await validate('--settings', 'other.yml', '--checks', 'named-objects-read')
    expect(code).toBe(1)
    expect(result().checks[0]?.findings[0]?.message).toMatch(/^account "nobody\.at\.all", which validate\.yml names,/)
    expect(result()).toMatchObject({ rerun: expect.stringContaining('--settings other.yml') })
  })

  it('is found by the command line that repeats a run from another folder', async () => {
    writeFileSync(settings(), 'identities: { accounts: [nobody.at.all] }')
    const words = ['--file', join(project, file), '--path', project, '--checks', 'named-objects-read']
    const reports = join(project, 'reports')
    const { code } = await runInShell(['validate', ...words, '--config', exampleConfig, '--report-dir', reports], {
      cwd: join(project, '..'),
    })
    expect(code).toBe(1)
    const { rerun } = JSON.parse(readFileSync(join(reports, 'validation.json'), 'utf8')) as { rerun: string }
    expect(rerun).toContain(` --path ${basename(project)} `)
  })

  it('with a mistake fails in one line with its location, before any check', async () => {
    writeFileSync(settings(), 'checks:\n  account-not-fuond: { off: true }\n')
    const { code, stderr } = await validate()
    expect(code).toBe(1)
    expect(stderr).toBe(
      'validate.yml:2:3: error: validate.yml, line 2, column 3: checks has no setting "account-not-fuond"; did you mean account-not-found?\n',
    )
  })

  it('that is named but missing is an error', async () => {
    const { code, stderr } = await validate('--settings', 'nowhere.yml')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'error: cannot read --settings nowhere.yml: there is no such file or folder\n',
    })
  })
})

describe('customizer', () => {
  const zip = (name: string) => join(project, 'dist', `${name}.zip`)

  beforeAll(async () => {
    await mkdir(join(project, 'dist'), { recursive: true })
    const folder = await buildConnector(join(root, '__tests__', 'fixtures', 'customizer'))
    await writeBundle(zip('customizer'), { index: await readFile(join(folder, 'index.js')) })
    await writeBundle(zip('none'), { index: Buffer.from('exports.something = 1 // no customizer') })
  })

  it('is linked to the connector, and its checks run', async () => {
    const { code, result } = await validate('--customizer', zip('customizer'))
    expect(code).toBe(0)
    const verdict = (id: string) => result().checks.find((check) => check.id === id)
    expect(verdict('customizer-handlers')).toMatchObject({ verdict: 'pass', findings: [] })
    expect(verdict('customizer-reading')).toMatchObject({ verdict: 'pass', findings: [] })
    expect(verdict('customizer-reading')?.requests).toBeGreaterThan(2)
    expect(result()).toMatchObject({ rerun: expect.stringContaining('--customizer ') })
  })

  it('is where its faults are located, not the handlers of the connector', async () => {
    const fixture = join(root, '__tests__', 'fixtures', 'customizer')
    const built = await readFile(join(await buildConnector(fixture), 'index.js'), 'utf8')
    const broken = built.replace('({ ...output, linked: true })', "{ throw new Error('broken in the customizer') }")
    expect(broken).not.toBe(built)
    await writeBundle(zip('broken'), { index: Buffer.from(broken) })
    const findings = async () => {
      const { result } = await validate('--customizer', zip('broken'), '--checks', 'customizer-reading')
      const checks: LocatedCheck[] = result().checks
      return checks.flatMap((check) => check.findings)
    }
    // Nothing is known of its source: then the finding has no place, rather than one in the connector.
    const unlocated = await findings()
    expect(unlocated).not.toEqual([])
    for (const finding of unlocated) expect(finding).not.toHaveProperty('location')

    const folder = join(project, 'customizers', 'mine')
    const source = await readFile(join(fixture, 'src', 'index.js'), 'utf8')
    for (const [name, text] of [
      ['package.json', '{ "name": "mine", "version": "1.0.0" }'],
      ['src/index.js', source],
      ['dist/index.js', broken],
    ] as const) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    const line = source.split('\n').findIndex((text) => text.includes('.beforeStdAccountRead(')) + 1
    for (const finding of await findings()) {
      expect(finding).toMatchObject({
        message: expect.stringContaining('with the customizer'),
        location: { file: 'customizers/mine/src/index.js', line },
      })
    }
  })

  it('that is not one is reported by one check', async () => {
    const { code, result } = await validate('--customizer', zip('none'))
    expect(code).toBe(1)
    const failed = result().checks.filter(({ verdict }) => verdict === 'fail')
    expect(failed.map(({ id }) => id)).toEqual(['customizer-handlers'])
    expect(failed[0]?.findings[0]?.message).toMatch(
      /^the customizer cannot be loaded: |does not export connectorCustomizer/,
    )
  })

  it('is named as such if a connector is expected', async () => {
    const { code, stderr } = await runInShell(['validate', '--file', zip('customizer')])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `error: ${zip('customizer')} is the bundle of a customizer, not of a connector; give it to validate as --customizer, beside the bundle of its connector as --file, or alone with samples in validate.yml\n`,
    })
    const uploaded = await runInShell(['upload', '--connector', 'x', '--file', zip('customizer')])
    expect(uploaded.stderr).toBe(
      `error: ${zip('customizer')} is the bundle of a customizer, not of a connector; upload it with operation customizer-upload of connector\n`,
    )
    const neither = await runInShell(['validate', '--file', zip('none')])
    expect(neither.stderr).toMatch(/has no connector-spec\.json at its root/)
  })

  it('needs a bundle', async () => {
    const { code, stderr } = await runInShell(['validate', '--connector', 'x', '--customizer', 'y.zip'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'error: --customizer and --connector are both given; leave --connector out to validate the customizer alone, or give the bundle of the connector as --file in its place\n',
    })
  })
})
