import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from '../src/commands/registry.js'
import { inputName } from '../src/core/input-names.js'
import { root, runInShell, runOnRunner } from './support/program.js'

const packageVersion = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version

describe('the command line', () => {
  it('prints its version and its commands', async () => {
    expect(await runInShell(['--version'])).toMatchObject({ code: 0, stdout: `${packageVersion}\n` })
    const help = await runInShell(['--help'])
    expect(help.code).toBe(0)
    for (const name of [...Object.keys(commands), 'conn']) expect(help.stdout).toContain(`\n  ${name} `)
  })

  it('prints its usage without a command, and fails', async () => {
    expect(await runInShell([])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^Usage: /) })
  })

  it.each(Object.keys(commands))('has a help text for %s that names every input', async (name) => {
    const { code, stdout } = await runInShell([name, '--help'])
    expect(code).toBe(0)
    const command = await commands[name]?.()
    for (const input of Object.keys(command?.inputs ?? {})) expect(stdout).toMatch(new RegExp(`--${input}[ ,\\n]`))
    for (const output of Object.keys(command?.outputs ?? {})) expect(stdout).toContain(`  ${output}\n`)
  })

  it('shows which words exclude each other, and the values of an input below all inputs where they are many', async () => {
    const { stdout: promote } = await runInShell(['promote', '--help'])
    expect(promote).toMatch(/^Usage: saas-connector promote \[version \| from-tag\] \[--input value \.\.\.\]\n/)
    const { stdout: compare } = await runInShell(['compare', '--help'])
    expect(compare).toMatch(/^Usage: saas-connector compare \[base-file\] \[head-file\] /)
    const { stdout: sandbox } = await runInShell(['sandbox', '--help'])
    expect(sandbox.indexOf('For every command:')).toBeLessThan(
      sandbox.indexOf('\nValues of --behaviour:\n  uploadMovesLatest='),
    )
    expect(sandbox.match(/uploadMovesLatest=/g)).toHaveLength(1)
    const { stdout: completion } = await runInShell(['completion', '--help'])
    expect(completion).toMatch(/^ {8}fish: /m)
  })

  it.each([
    [['paxk'], 'error: unknown command "paxk"; did you mean pack?\n'],
    [['constructor'], 'error: unknown command "constructor"; saas-connector --help shows the commands\n'],
    [['pack', '--pth', '.'], 'error: unknown flag --pth; did you mean --path?\n'],
    [
      ['pack', '--install', 'maybe'],
      'error: --install: "maybe" is not one of auto, always, never; write one of them\n',
    ],
    [['upload'], 'error: --file is missing; give the zip to upload\n'],
    [['validate'], 'error: neither --connector, --file nor --customizer is given; give one of them\n'],
    [
      ['promote', '--connector', 'a'],
      'error: no version to promote is given; give one of --version, --from-tag, --from-commit\n',
    ],
    [
      ['promote', '--connector', 'a', '--version', '1', '--from-tag', 'b'],
      'error: --version and --from-tag are both given; give one of them\n',
    ],
  ])('ends %j in one line and exit code 2', async (words, line) => {
    expect(await runInShell(words)).toMatchObject({ code: 2, stdout: '', stderr: line })
  })

  it('says that a token of a workflow is not used', async () => {
    const { code, stderr } = await runInShell(['history', '-c', 'x', '--github-token', 'a-secret-token'])
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^warning: --github-token is used in a workflow of GitHub alone, and not here; leave it out\n/,
    )
    expect(stderr).not.toContain('a-secret-token')
  })

  it('names inputs as flags only while it runs', async () => {
    expect((await runInShell(['upload'])).stderr).toContain('--file is missing')
    expect(inputName('file')).toBe('input file')
  })

  it('names the missing inputs of the tenant, and where to set them', async () => {
    const { stderr } = await runInShell([
      'promote',
      '--connector',
      'a',
      '--version',
      '1',
      '--base-url',
      'https://t.example',
    ])
    expect(stderr).toBe(
      "error: the tenant's --client-id, --client-secret are missing; give them, or set SAIL_CLIENT_ID, SAIL_CLIENT_SECRET\n",
    )
  })

  it('never prints a secret of 30 KB', async () => {
    const secret = randomBytes(15_000).toString('hex')
    const { stderr } = await runInShell(['upload', '--client-secret', secret, '--create', 'yes'])
    expect(stderr).toBe('error: --create: "yes" is neither true nor false; write one of the two\n')
  })

  it.each([
    ['a variable', ['history', 'mine', 'hidden-value'], { SAIL_CLIENT_SECRET: 'hidden-value' }],
    ['a flag', ['history', 'mine', '--client-secret', 'hidden-value', 'hidden-value'], {}],
    ['a flag with =', ['history', 'mine', '--client-secret=hidden-value', 'hidden-value'], {}],
    ['a flag that comes later', ['history', 'mine', 'hidden-value', '--client-secret', 'hidden-value'], {}],
  ])('never prints a secret of %s in an error about the command line', async (_, words, env) => {
    const { code, stdout, stderr } = await runInShell(words, { env })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe('error: unexpected word "***": connector is already given\n')
  })

  it('never prints a secret, also in an error about another input', async () => {
    const { stderr } = await runInShell(['upload', '--client-secret', 'install', '--api-prefix', 'install'])
    expect(stderr).toBe(
      'error: --api-prefix: "***" is not one of beta, v2024, v2025, v2026, v1, auto; write one of them\n',
    )
  })
})

describe('on a runner', () => {
  it('prints an error as one workflow command, writes every output, and fails', async () => {
    const { code, stdout, stderr, outputs } = await runOnRunner('upload', { file: '', connector: 'a' })
    expect(code).toBe(2)
    expect(stderr).toBe('')
    expect(stdout).toBe('::error::input file is missing; give the zip to upload\n')
    expect(outputs).toEqual({
      'connector-id': '',
      alias: '',
      version: '',
      uploaded: 'false',
      created: 'false',
      superseded: 'false',
      sha256: '',
      tags: '',
    })
  })

  it('masks the client secret before anything else, in all its lines', async () => {
    const secret = 'first line % \nsecond line'
    const { stdout } = await runOnRunner('upload', { 'client-secret': secret, create: 'maybe' })
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      '::add-mask::first line %25 %0Asecond line',
      '::add-mask::first line %25',
      '::add-mask::second line',
    ])
    expect(stdout).toContain('::error::input create: "maybe" is neither true nor false')
  })

  it('prints no workflow command from an input', async () => {
    const { stdout } = await runOnRunner('upload', { create: 'x\n::set-env name=A::b' })
    expect(stdout.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1)
  })

  it('says where the inputs of the tenant are missing that a fork has no secrets', async () => {
    const { stdout } = await runOnRunner('promote', { connector: 'a', version: '1', 'base-url': 'https://t.example' })
    expect(stdout).toContain('or set SAIL_CLIENT_ID, SAIL_CLIENT_SECRET (a pull request from a fork has no secrets)\n')
  })

  it('ignores inputs of the workflow that are not its own', async () => {
    const { stdout } = await runOnRunner('upload', { environment: 'production', dryRun: true })
    expect(stdout).toContain('input file is missing')
  })
})
