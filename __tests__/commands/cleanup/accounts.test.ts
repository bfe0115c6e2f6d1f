import { statSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InterruptedError } from '../../../src/core/errors.js'
import { goodConfig } from '../../support/directory.js'
import { DirectoryServer } from '../../support/directory-server.js'
import { KilledProgram } from '../../support/killed.js'
import { type ProgramResult, runInShell } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

const config = JSON.stringify(goodConfig)
const people = ['person1', 'person2', 'person3']

describe('cleanup after a validation that was killed', () => {
  let tenant: TestTenant
  let target: DirectoryServer
  let journal: string
  let file: string
  beforeEach(async () => {
    tenant = await TestTenant.start()
    target = await DirectoryServer.start()
    journal = join(tenant.folder, 'state', 'journal.jsonl')
    file = join(tenant.folder, 'directory.zip')
    await target.writeBundle(file)
    await tenant.client.connectors.create('directory')
    await tenant.client.versions.upload('directory', { path: file, size: statSync(file).size })
  })
  afterEach(async () => {
    await tenant.close()
    await target.close()
  })

  /** Validates, and kills the process when its n-th command of this name arrives, before or after it is carried out. */
  const killAt = async (command: string, n: number, checks: string, words = ['--connector', 'directory']) => {
    let count = 0
    target.onCommand = async (name) => {
      if (name === command && ++count === n) await program.kill()
    }
    const all = [
      '--journal',
      journal,
      '--config',
      config,
      '--read-only',
      'false',
      '--seed',
      'killed',
      '--checks',
      checks,
    ]
    const program = new KilledProgram(['validate', ...words, ...all], tenant.env, tenant.folder)
    const signal = await program.end()
    // The output says why it ended by itself.
    if (signal !== 'SIGKILL') throw new Error(program.output)
    target.onCommand = () => {}
  }

  const cleanup = async (...words: string[]): Promise<ProgramResult> =>
    await runInShell(['cleanup', '--journal', journal, '--config', config, '--max-wait', '500ms', ...words], {
      env: tenant.env,
    })

  /** Waits until the killed program's last command is carried out. */
  const untilCreated = async () => {
    while (target.logins.length === people.length) await new Promise(setImmediate)
  }

  it.each([
    ['while it creates an account', 'std:account:create', 1, 'account-create-minimal'],
    ['after it has created an account', 'std:account:read', 1, 'account-create-minimal'],
    ['while it changes an account', 'std:account:update', 2, 'account-update-single-attrs'],
    ['while it deletes an account', 'std:account:delete', 1, 'account-create-minimal'],
  ])('leaves nothing when it was killed %s', async (_name, command, n, check) => {
    await killAt(command, n, check)
    if (command !== 'std:account:delete') {
      await untilCreated()
      expect(target.logins).toHaveLength(people.length + 1)
    }
    const first = await cleanup()
    expect(first).toMatchObject({ code: 0, stderr: expect.not.stringContaining('error') })
    expect(target.logins).toEqual(people)
    expect(first.outputs['left']).toBe('0')
    if (command !== 'std:account:delete') expect(first.outputs['removed']).toBe('1')
    const told = first.stdout.split('\n').filter((line) => /account .*deleted|deleted account/.test(line))
    expect(told).toHaveLength(Number(first.outputs['removed']))
    const second = await cleanup()
    expect(second).toMatchObject({ code: 0, outputs: { removed: '0', left: '0' } })
    expect(second.summary).toContain('Nothing was left behind.')
    expect(target.logins).toEqual(people)
  })

  it('counts the account that it is deleting when it is interrupted', async () => {
    await killAt('std:account:read', 1, 'account-create-minimal')
    await untilCreated()
    const controller = new AbortController()
    target.onCommand = (name) => {
      if (name === 'std:account:delete') controller.abort(new InterruptedError('interrupted by SIGINT'))
    }
    const words = ['cleanup', '--journal', journal, '--config', config]
    const result = await runInShell(words, { env: tenant.env, signal: controller.signal })
    expect(result).toMatchObject({ code: 130, outputs: { removed: '1', left: 'unknown' } })
    expect(target.logins).toEqual(people)
  })

  it('leaves nothing when a bundle was validated without a tenant', async () => {
    await killAt('std:account:read', 1, 'account-create-minimal', ['--file', file])
    const without = await cleanup()
    expect(without).toMatchObject({ code: 1, outputs: { removed: '0', left: '1' } })
    expect(without.stderr).toContain('a bundle has created it; give that bundle with --file')
    expect(await cleanup('--file', file)).toMatchObject({ code: 0, outputs: { removed: '1', left: '0' } })
    expect(target.logins).toEqual(people)
  })

  it('never writes a secret into the journal', async () => {
    const settings = await tenant.file('settings.yml', 'values:\n  password: pw1\n')
    await killAt('std:account:delete', 1, 'account-create-minimal', [
      '--connector',
      'directory',
      '--settings',
      settings,
    ])
    const text = await readFile(journal, 'utf8')
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines[0]).toMatchObject({
      body: { entry: 'run', command: 'validate', seed: 'killed', at: { tag: 'latest' } },
    })
    const { values } = lines.find(({ body }) => body.entry === 'account').body
    expect(values.password).toEqual({ salt: expect.any(String), hash: expect.any(String) })
    expect(values.email).toEqual({ value: expect.stringContaining('@example.com') })
    for (const secret of ['pw1', goodConfig.token, tenant.env['SAIL_CLIENT_SECRET'] ?? ''])
      expect(text).not.toContain(secret)
  })

  it('leaves an account that someone has changed meanwhile, and names it', async () => {
    await killAt('std:account:read', 1, 'account-create-minimal')
    const [account] = [...target.directory.accounts.values()].slice(people.length)
    if (account === undefined) throw new Error('there is no account')
    account.attributes['email'] = 'someone@example.org'
    const result = await cleanup()
    expect(result).toMatchObject({ code: 1, outputs: { removed: '0', left: '1' } })
    expect(result.stderr).toContain(
      `account "${account.id}" is left: it no longer shows what the run has sent for "email"`,
    )
    expect(target.logins).toHaveLength(people.length + 1)
    expect((await cleanup()).outputs).toEqual({ removed: '0', left: '1' })
  })

  it('names an account that cannot be told from others, as it was created without values', async () => {
    await killAt('std:account:create', 1, 'account-create-empty')
    const result = await cleanup()
    expect(result).toMatchObject({ code: 1, outputs: { removed: '0', left: '1' } })
    expect(result.stderr).toContain(
      'account "without values, of account-create-empty" is left: it is unknown whether it was created',
    )
  })

  it('never deletes an account that was there before the run', async () => {
    const known = { login: 'person1', email: 'person1@example.org' }
    const entry = (more: object) => ({ run: 'r', body: more })
    const account = {
      ...{ entry: 'account', check: 'c', identity: { value: 'person1' }, markers: [{ value: 'person1' }] },
      values: Object.fromEntries(Object.entries(known).map(([name, value]) => [name, { value }])),
    }
    const start = {
      entry: 'run',
      command: 'validate',
      startedAt: 'x',
      tenant: null,
      connector: '../../x',
      at: { version: 1 },
    }
    const entries = [entry(start), entry({ ...account, account: 1, existed: true })]
    await mkdir(join(tenant.folder, 'state'))
    await writeFile(journal, entries.map((each) => JSON.stringify(each)).join('\n'))
    const result = await cleanup('--file', file)
    expect(result).toMatchObject({ code: 1, outputs: { removed: '0', left: '1' } })
    expect(result.stderr).toContain('an account with this identity existed before the run')
    expect(target.logins).toEqual(people)
  })

  it('says that an account is left when the configuration is wrong', async () => {
    await killAt('std:account:read', 1, 'account-create-minimal')
    const words = ['cleanup', '--journal', journal, '--config', '{"token":"wrong"}']
    const result = await runInShell(words, { env: tenant.env })
    expect(result).toMatchObject({ code: 1, outputs: { removed: '0', left: '1' } })
    expect(result.stderr).toContain('the connector does not work: std:test-connection failed')
    expect(target.logins).toHaveLength(people.length + 1)
  })

  it('deletes by its seed what a bundle has left that was validated without a journal, of each check', async () => {
    const left = ['account-create-minimal', 'account-create-maximal', 'account-create-single-valued']
    for (const check of left) await killAt('std:account:read', 1, check, ['--file', file])
    expect(target.logins).toHaveLength(people.length + left.length)
    const seeds = ['--delete', 'true', '--seed', 'killed']
    const clean = async (...words: string[]) =>
      await runInShell(['cleanup', '--config', config, '--max-wait', '500ms', '--file', file, ...words], {
        env: tenant.env,
      })
    // Of a journal that is not there nothing is known.
    const unknown = await clean('--journal', join(tenant.folder, 'typo.jsonl'))
    expect(unknown).toMatchObject({ code: 0, outputs: { removed: '0', left: 'unknown' } })
    expect(unknown.stdout).toContain('it is unknown whether anything was left behind')
    expect(await clean()).toMatchObject({ code: 2, stderr: expect.stringMatching(/journal is missing; .*seed/) })
    expect(await clean(...seeds)).toMatchObject({ code: 0, outputs: { removed: '3', left: '0' } })
    expect(target.logins).toEqual(people)
    // A run that has ended is no longer in the journal with its accounts, but with its seed.
    await killAt('std:account:read', 1, 'account-create-minimal', ['--file', file])
    const [start = ''] = (await readFile(journal, 'utf8')).split('\n')
    await writeFile(journal, `${start}\n`)
    expect(await clean('--journal', journal)).toMatchObject({ code: 0, outputs: { removed: '0' } })
    expect(await clean('--journal', journal, '--delete', 'true')).toMatchObject({
      outputs: { removed: '1', left: '0' },
    })
    expect(target.logins).toEqual(people)
  })

  it('lists accounts of earlier runs, and deletes only those that the seed generates', async () => {
    await killAt('std:account:read', 1, 'account-create-minimal')
    await untilCreated()
    // The journal of that run is lost; another run has left one, too.
    await writeFile(journal, '')
    const lookalike = target.directory.add({ login: 'test-abcdefghij', email: 'test.abcdefghij@example.com' })
    await killAt('std:account:read', 1, 'account-update-single-attrs')
    const listed = await cleanup()
    expect(listed).toMatchObject({ code: 0, outputs: { removed: '1', left: '2' } })
    expect(listed.summary).toContain('it looks like a test account of an earlier run')
    expect(await cleanup('--delete', 'true', '--seed', 'other')).toMatchObject({ outputs: { removed: '1', left: '1' } })
    expect(target.logins).toEqual([...people, lookalike.login])
  })
})
