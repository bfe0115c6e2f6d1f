import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import type { ValidationReport } from '../../../src/report/validation.js'
import { checkCatalogue, isInScope } from '../../../src/validation/engine/run.js'
import { runInShell, runOnRunner } from '../../support/program.js'

const connectorChecks = checkCatalogue.filter((check) => isInScope(check, 'connector'))

const commands = ['std:test-connection', 'std:account:list', 'std:account:create']
const attributes = ['id', 'email'].map((name) => ({ name, type: 'string', description: name }))
const spec = {
  name: 'People',
  keyType: 'simple',
  commands,
  sourceConfig: [{ type: 'section', items: [{ key: 'token', label: 'Token', type: 'secret' }] }],
  accountSchema: { displayAttribute: 'email', identityAttribute: 'id', attributes },
  accountCreateTemplate: { fields: [{ key: 'email', label: 'E-mail', type: 'string', required: true }] },
}

const source = `
  const spec = ${JSON.stringify(spec)}
  exports.connector = {
    sdkVersion: 1,
    handlers: new Map([...spec.commands, 'std:spec:read'].map((name) => [name, 0])),
    async _exec(type, context, input, writable) {
      if (type === 'std:spec:read') writable.write({ data: { specification: spec }, type: 'output' })
      if (type === 'std:test-connection') writable.write({ data: {}, type: 'output' })
    },
  }`

let folder: string
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'first-day-')))
  await writeBundle(join(folder, 'people.zip'), {
    index: Buffer.from(source),
    spec: Buffer.from(JSON.stringify(spec)),
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('skipped checks', () => {
  const skips = (text: string) => text.split('\n').filter((line) => /^SKIP|^ {8}(?!error|warning|notice)/.test(line))

  it('come after everything that was found, with one line for each cause', async () => {
    const words = ['validate', '--file', 'people.zip', '--fail-on', 'warning']
    const { stdout } = await runInShell(words, { cwd: folder })
    const lines = skips(stdout)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines[0]).toMatch(/^SKIP {2}\d+ checks: a configuration is needed \(--config\)$/)
    expect(lines).toContainEqual(expect.stringMatching(/^SKIP {2}\d+ checks: the spec does not list what they need$/))
    expect(lines.at(-1)).toBe('SKIP  --verbose lists each of them, and why')
    // Nothing follows, the totals included.
    expect(stdout.trimEnd().split('\n').slice(-lines.length)).toEqual(lines)
  })

  it('come after the findings with their places, and before the line that says why the command failed', async () => {
    let shown = ''
    const words = ['validate', '--file', 'people.zip', '--fail-on', 'warning']
    await runInShell(words, {
      cwd: folder,
      onText: (text) => {
        shown += text
      },
    })
    const kinds = shown.split('\n').flatMap((line) => {
      if (/^(PASS|WARN|FAIL) /.test(line)) return ['check']
      if (line.startsWith('SKIP')) return ['skip']
      if (/^error: \d+ of \d+ checks/.test(line)) return ['end']
      return /^(error|warning|notice): /.test(line) ? ['finding'] : []
    })
    expect(kinds.filter((kind, i) => kind !== kinds[i - 1])).toEqual(['check', 'finding', 'skip', 'end'])
  })

  it('have their reasons and ids with --verbose', async () => {
    const { stderr } = await runInShell(['validate', '--file', 'people.zip', '--verbose'], { cwd: folder })
    expect(stderr).toMatch(/^SKIP {2}\d+ checks: no configuration was given; give one with --config or --config-path$/m)
    expect(stderr).toMatch(/^ {8}.*account-list-aborted/m)
  })

  it('are named by the inputs of a step on a runner, where the summary has all', async () => {
    const { stdout, summary } = await runOnRunner('validate', { file: 'people.zip' }, { cwd: folder })
    expect(stdout).toMatch(/^SKIP .* a configuration is needed \(input config\)$/m)
    expect(stdout).toMatch(/^SKIP .*; give read-only: false$/m)
    expect(stdout).toMatch(/^SKIP {2}the job summary and the reports list each of them, and why$/m)
    expect(summary).toContain('no configuration was given')
  })
})

test('a finding is told once in a shell, with what to do, and on a runner below its check too', async () => {
  const text = JSON.stringify({ token: 'example-token' })
  const reports = join(folder, 'reports')
  const listed = { ...spec, commands: [...commands, 'std:account:read'] }
  const listing = `
    const { _exec } = exports.connector
    exports.connector._exec = async (type, context, input, writable) => {
      const data = { identity: '1', attributes: { id: '1', email: ['a'], more: 1 } }
      if (type === 'std:account:list') writable.write({ data, type: 'output' })
      else await _exec(type, context, input, writable)
    }`
  await writeBundle(join(folder, 'faulty.zip'), {
    index: Buffer.from(source.replace(JSON.stringify(spec), JSON.stringify(listed)) + listing),
    spec: Buffer.from(JSON.stringify(listed)),
  })
  const inputs = { file: 'faulty.zip', config: text, seed: 'one' }
  const words = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value])
  const { stdout, stderr } = await runInShell(['validate', ...words, '--report-dir', reports], { cwd: folder })
  const { checks } = JSON.parse(readFileSync(join(reports, 'validation.json'), 'utf8')) as ValidationReport
  const findings = checks.flatMap(({ findings }) => findings)
  expect(findings.length).toBeGreaterThan(3)
  const timesIn = (shown: string, message: string) => shown.split(message).length - 1
  const times = (shown: string) => findings.map(({ message }) => ({ message, times: timesIn(shown, message) }))
  expect(times(stdout + stderr)).toEqual(findings.map(({ message }) => ({ message, times: 1 })))
  expect(stdout).toMatch(/^FAIL {2}account-not-found {15}.* 1 error$/m)
  for (const { remedy = '' } of findings) expect(stderr).toContain(remedy)
  const onRunner = await runOnRunner('validate', inputs, { cwd: folder })
  for (const each of times(onRunner.stdout)) expect(each).toMatchObject({ times: 2 })
})

describe('validate --list', () => {
  const list = async (...words: string[]) => await runInShell(['validate', '--list', ...words], { cwd: folder })

  it('lists id, title and needs of every check, and runs none', async () => {
    const { code, stdout, outputs } = await list()
    expect({ code, result: outputs['result'] }).toEqual({ code: 0, result: '' })
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^Check +Title +Needs$/)
    expect(lines.slice(1).map((line) => line.split(' ')[0])).toEqual(connectorChecks.map(({ id }) => id))
    expect(lines.find((line) => line.startsWith('account-create-empty '))).toMatch(
      /^account-create-empty +\S.* std:account:create, config, read-only false$/,
    )
    expect(lines.find((line) => line.startsWith('bundle-loads '))).toMatch(/ file$/)
  })

  it('lists the chosen checks and those of custom commands, and proposes the nearest id', async () => {
    writeFileSync(
      join(folder, 'own.yml'),
      'commands: [{ name: mine, command: custom:mine, writes: false, expect: { outputs: 1 } }]',
    )
    const chosen = await list('--settings', 'own.yml', '--checks', 'custom-command/mine,account-not-found')
    expect(chosen.stdout.trimEnd().split('\n')).toHaveLength(4) // with the line about the settings
    expect(chosen.stdout).toMatch(/^custom-command\/mine /m)
    expect(await list('--checks', 'account-not-fond')).toMatchObject({
      code: 2,
      stderr: 'error: --checks: there is no check "account-not-fond"; did you mean account-not-found?\n',
    })
  })
})

test('a name in validate.yml that the spec does not have is a warning with the nearest one', async () => {
  writeFileSync(
    join(folder, 'names.yml'),
    'values: { emial: a@b.example, password: x, email: b@b.example }\nidentities: { entitlements: { group: [a] } }',
  )
  const words = ['validate', '--file', 'people.zip', '--settings', 'names.yml', '--checks', 'spec-schema']
  const { stderr } = await runInShell(words, { cwd: folder })
  expect(stderr.split('\n').filter((line) => line.startsWith('warning: validate.yml'))).toEqual([
    'warning: validate.yml: values: the spec has no attribute or field "emial"; did you mean "email"?',
    'warning: validate.yml: identities: the spec has no entitlement type "group"',
  ])
})
