import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { ValidationReport } from '../../../src/report/validation.js'
import { runInShell } from '../../support/program.js'
import { writeFiles } from '../../support/project-folder.js'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'init ')))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const init = (...words: string[]) => runInShell(['init', ...words, '--existing'], { cwd: folder })
const baselinePath = (path = '.') => join(folder, path, 'validation-baseline.json')
const baseline = (path = '.') => JSON.parse(readFileSync(baselinePath(path), 'utf8')) as ValidationReport

/** A project that is built: its connector accepts any configuration, and lists an account without a key. */
function project(path = '.', index = source): void {
  writeFiles(join(folder, path), {
    'package.json': { name: 'people', version: '1.0.0' },
    'connector-spec.json': spec,
    'dist/index.js': index,
  })
}

const spec = {
  name: 'People',
  keyType: 'simple',
  commands: ['std:test-connection', 'std:account:list'],
  sourceConfig: [{ type: 'section', items: [{ key: 'token', label: 'Token', type: 'secret' }] }],
  accountSchema: { displayAttribute: 'id', identityAttribute: 'id', attributes: [{ name: 'id', type: 'string' }] },
}

const source = `
  const spec = ${JSON.stringify(spec)}
  exports.connector = {
    sdkVersion: 1,
    handlers: new Map([...spec.commands, 'std:spec:read'].map((name) => [name, 0])),
    async _exec(type, context, input, writable) {
      const send = (data) => writable.write({ data, type: 'output' })
      if (type === 'std:spec:read') send({ specification: spec })
      if (type === 'std:test-connection') send({})
      if (type === 'std:account:list') send({ attributes: {}, secret: 'a-token-of-the-source' })
    },
  }`

interface Step {
  uses?: string
  with?: Record<string, unknown>
}

function validateSteps(name: string, path = '.'): (Record<string, unknown> | undefined)[] {
  const text = readFileSync(join(folder, path, '.github', 'workflows', name), 'utf8')
  const { jobs } = parse(text) as { jobs: Record<string, { steps: Step[] }> }
  return Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .filter(({ uses }) => uses?.includes('/validate@'))
    .map((step) => step.with)
}

describe('init --existing', () => {
  it('writes the findings of today as a baseline, with which the validation of a pull request is green', async () => {
    project()
    const { code, stdout, stderr, outputs } = await init()
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(outputs['written']).toContain('validation-baseline.json')
    expect(stdout).toMatch(
      /^1 failed, .*: the findings of today \(test-connection-empty[^)]*\) are in validation-baseline\.json, and/m,
    )
    expect(stdout).toContain(
      'checks that need a configuration were skipped; for their findings too, give --config-path and --force\n',
    )
    expect(baseline().checks.find(({ verdict }) => verdict === 'fail')?.id).toBe('test-connection-empty')
    for (const name of ['pull-request.yml', 'merge.yml']) {
      expect(validateSteps(name)).toEqual([
        expect.objectContaining({ 'fail-on': 'new', baseline: 'validation-baseline.json' }),
      ])
    }
    await runInShell(['pack', '--out', 'people.zip'], { cwd: folder })
    const validate = (...words: string[]) =>
      runInShell(['validate', '--file', 'people.zip', '--baseline', 'validation-baseline.json', ...words], {
        cwd: folder,
      })
    expect(await validate('--fail-on', 'new')).toMatchObject({ code: 0, outputs: { failed: '1', 'new-findings': '0' } })
    expect(await validate()).toMatchObject({ code: 1 })
  })

  it('includes the findings of checks that need a configuration, if one is given, but nothing that was sent', async () => {
    project()
    writeFileSync(join(folder, 'config.json'), '{"token":"a-token-of-the-source"}')
    const { code, stdout } = await init('--config-path', 'config.json')
    expect(code).toBe(0)
    expect(stdout).not.toContain('checks that need a configuration were skipped')
    expect(
      baseline()
        .checks.filter(({ verdict }) => verdict === 'fail')
        .map(({ id }) => id),
    ).toContain('secrets-in-answers')
    const text = readFileSync(baselinePath(), 'utf8')
    expect(text).not.toContain('a-token-of-the-source')
    expect(text).not.toContain('"exchanges"')
  })

  it('keeps a baseline that is there, and makes it anew with --force', async () => {
    project()
    writeFileSync(baselinePath(), '{"kept":true}')
    expect((await init()).code).toBe(0)
    expect(baseline()).toEqual({ kept: true })
    expect(validateSteps('pull-request.yml')).toEqual([expect.objectContaining({ 'fail-on': 'new' })])
    const { code, stderr } = await init('--force', 'true', '--verbose', 'true')
    expect(code).toBe(0)
    const quiet = await init('--force', 'true')
    expect(quiet.stdout + quiet.stderr).not.toContain('SKIP')
    expect(baseline().format).toBe(1)
    // The log of the validation is for those who ask for it.
    expect(stderr).toMatch(/SKIP {2}the next lines list each of them, and why\n.*SKIP {2}spec-/m)
  })

  it.each([
    ['without one, if the project cannot be validated', [], 'syntax error (', 'no baseline was written: '],
    ['without one, if none is wanted', ['--baseline', 'false'], source, ''],
    ['in a dry run', ['--dry-run'], source, 'would pack and validate the project, and write its findings into'],
  ])('writes workflows %s, that fail for every error', async (_, words, index, says) => {
    project('.', index)
    const { code, stdout } = await init(...words)
    expect(code).toBe(0)
    expect(stdout).toContain(says)
    expect(existsSync(baselinePath())).toBe(false)
    if (!words.includes('--dry-run')) expect(validateSteps('pull-request.yml')[0]).not.toHaveProperty('fail-on')
  })

  it('in a larger repository gives each connector its own baseline', async () => {
    execFileSync('git', ['init', '--quiet'], { cwd: folder })
    project('connectors/a')
    expect((await init('connectors/a')).code).toBe(0)
    expect(baseline('connectors/a').verdict).toBe('fail')
    const steps = validateSteps('monorepo.yml')
    expect(steps).toHaveLength(2)
    for (const step of steps) {
      expect(step).toMatchObject({
        'fail-on': 'new',
        baseline: expect.stringMatching(/matrix\.path \}\}\/validation-baseline\.json$/),
      })
    }
  })

  it('refuses files that differ before it builds anything', async () => {
    project()
    mkdirSync(join(folder, '.github', 'workflows'), { recursive: true })
    writeFileSync(join(folder, '.github', 'workflows', 'merge.yml'), 'on: push')
    const { code, stdout, stderr } = await init()
    expect({ code, stdout }).toEqual({ code: 5, stdout: '' })
    expect(stderr).toMatch(/^error: \.github\/workflows\/merge\.yml would be overwritten, so nothing was written;/)
  })
})
