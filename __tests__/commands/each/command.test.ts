import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RecordBranch } from '../../../src/commands/shared/record-branch.js'
import { InterruptedError } from '../../../src/core/errors.js'
import { runInShell } from '../../support/program.js'
import { connectorFiles, Repository } from '../../support/repository.js'
import { TestClock } from '../../tenant/support.js'

const branch = 'saas-connector-record'

let repository: Repository
let remote: string
beforeEach(() => {
  repository = new Repository()
  remote = mkdtempSync(join(tmpdir(), 'remote-'))
  execFileSync('git', ['init', '--quiet', '--bare', remote])
  repository.commit({ 'readme.md': 'text' })
  repository.git('remote', 'add', 'origin', remote)
})
afterEach(() => {
  repository.remove()
  rmSync(remote, { recursive: true })
})

const entry = (alias: string, environment = '', config = '') => ({ path: `c/${alias}`, alias, environment, config })
const writeEntries = (...include: unknown[]) =>
  repository.write({ 'entries.json': JSON.stringify({ matrix: JSON.stringify({ include }) }) })
const each = async (script: string, words: readonly string[] = [], env: Record<string, string> = {}) =>
  await runInShell(['each', script, '--entries', 'entries.json', ...words], { cwd: repository.folder, env })
/** The lines that the commands printed, without the name before them. */
const printed = (stdout: string) =>
  stdout.split('\n').flatMap((line) => (line.includes(': > ') ? [line.slice(line.indexOf(': > ') + 4)] : []))

describe('each', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is of the shell
  const show = 'echo "> $CONNECTOR $CONNECTOR_PATH $CONNECTOR_ENVIRONMENT $CONNECTOR_NUMBER ${CONFIG_PATH-none}"'

  it('runs the commands for the entries that are chosen', async () => {
    writeEntries(entry('a'), entry('b', 'test', 'B_CONFIG'), entry("c d'$x", 'live'), entry('e', 'live', 'E_CONFIG'))
    const all = await each(show)
    expect(all).toMatchObject({ code: 0, stderr: '', outputs: { count: '4', failed: '0' } })
    expect(printed(all.stdout)).toEqual([
      'a c/a  1 none',
      'b c/b test 2 none',
      "c d'$x c/c d'$x live 3 none",
      'e c/e live 4 none',
    ])
    // An entry without an environment is of each.
    expect(printed((await each(show, ['--environment', 'test'])).stdout)).toEqual([
      'a c/a  1 none',
      'b c/b test 2 none',
    ])
    const parts = ['1/2', '2/2', '3/3'].map(async (part) =>
      printed((await each('echo "> $CONNECTOR"', ['--part', part])).stdout),
    )
    expect(await Promise.all(parts)).toEqual([['a', "c d'$x"], ['b', 'e'], ["c d'$x"]])
    expect(printed((await each('echo "> $CONNECTOR"', ['--connector', 'e'])).stdout)).toEqual(['e'])
    expect(printed((await each('echo "> $CONNECTOR"', ['--environment', 'test', '--part', '2/2'])).stdout)).toEqual([
      'b',
    ])

    const env = { CONNECTOR_CONFIG: '/usual', E_CONFIG: '/e' }
    const configured = await each(show, ['--config'], env)
    expect(printed(configured.stdout)).toEqual(['a c/a  1 /usual', "c d'$x c/c d'$x live 3 /usual", 'e c/e live 4 /e'])
    expect(configured.code).toBe(1)
    expect(configured.stdout).toContain(
      'b in test: the variable B_CONFIG, which connectors.yml names as its config, is not set',
    )
    expect(configured.stderr).toContain('1 of 4 entries failed: b in test; see')
    expect(configured.summary).toContain('| b in test | ❌ the variable')

    // One project for two tenants is built once.
    writeEntries(entry('a', 'test'), entry('b', 'test'), entry('a', 'live'))
    const numbers = 'echo "> $CONNECTOR $CONNECTOR_ENVIRONMENT $CONNECTOR_NUMBER $PROJECT_NUMBER"'
    expect(printed((await each(numbers)).stdout)).toEqual(['a test 1 1', 'b test 2 2', 'a live 3 1'])
    expect(printed((await each(numbers, ['--projects'])).stdout)).toEqual(['a test 1 1', 'b test 2 2'])
    // Also if its first entry is of another.
    expect(printed((await each(numbers, ['--projects', '--environment', 'live'])).stdout)).toEqual(['a live 3 1'])

    // What a later job takes has the same name in another file of entries.
    const keys = async () => printed((await each('echo "> $CONNECTOR $PROJECT_KEY"')).stdout)
    const [a, b, live] = await keys()
    expect(a).toMatch(/^a [0-9a-f]{16}$/)
    expect(live).toBe(a)
    writeEntries(entry('b'))
    expect(await keys()).toEqual([b])

    writeEntries()
    expect(await each('exit 1')).toMatchObject({ code: 0, outputs: { count: '0', failed: '0' } })
  })

  it('goes on after a failure, of any command of the script, and fails in the end', async () => {
    writeEntries(...['a', 'b', 'c', 'd'].map((alias) => entry(alias)))
    const result = await each(
      'echo "> begin $CONNECTOR"\n[ "$CONNECTOR" != b ]\n[ "$CONNECTOR" != d ] || exit 3\necho "> end $CONNECTOR"',
      ['--concurrency', '2'],
    )
    expect(result).toMatchObject({ code: 1, outputs: { count: '4', failed: '2' } })
    expect(printed(result.stdout).sort()).toEqual(['begin a', 'begin b', 'begin c', 'begin d', 'end a', 'end c'])
    expect(result.stderr).toContain('2 of 4 entries failed: b, d; see the lines that begin with the name')
    expect(result.stdout).toContain('d: the commands ended with code 3')
  })

  it('lets the commands put back what they changed at an interrupt, also where the shell ends first', async () => {
    writeEntries(entry('a'))
    const controller = new AbortController()
    const inner = `trap "sleep 0.2; echo back >put; exit" TERM; echo "> ready"; while :; do sleep 0.05; done`
    repository.write({ 'inner.sh': inner })
    const result = await runInShell(['each', 'sh inner.sh\ntrue', '--entries', 'entries.json'], {
      cwd: repository.folder,
      signal: controller.signal,
      onText: (text) => {
        if (text.includes('> ready')) controller.abort(new Error('interrupted'))
      },
    })
    expect(result.code).toBe(130)
    expect(readFileSync(join(repository.folder, 'put'), 'utf8')).toBe('back\n')
  })

  it('refuses what it cannot work with, before it runs anything', async () => {
    writeEntries(entry('a', 'test'))
    const refusal = async (...words: string[]) => {
      const result = await each('echo ran', words)
      // A branch of the remote repository that cannot be read is a failure of that.
      expect([2, 3]).toContain(result.code)
      expect(result.stdout).not.toContain('ran')
      return result.stderr
    }
    expect(await refusal('--part', '3/2')).toContain('--part: "3/2" is not a part; write 1/4 to 4/4')
    expect(await refusal('--connector', 'b')).toContain(
      '--connector: the repository has no connector "b"; give the alias of one of it: "a"',
    )
    expect(await refusal('--connector', 'a', '--environment', 'live')).toContain(
      'has no connector "a" in environment "live"',
    )
    // A variable that is not set, where all would be taken.
    expect(await refusal('--environment', '')).toContain('--environment is empty; give a value, or leave it out')
    expect(await refusal('--connector', '')).toContain('--connector is empty')
    expect(await refusal('--record-branch', 'a..b')).toContain('--record-branch: "a..b" is no name of a branch')
    expect(await refusal('--record-branch', branch, '--record-remote', join(remote, 'no'))).toContain(
      'cannot read branch',
    )
    // The branch would not take what is to be recorded.
    const hook = join(remote, 'hooks', 'pre-receive')
    writeFileSync(hook, '#!/bin/sh\necho "the branch is protected"\nexit 1\n')
    chmodSync(hook, 0o755)
    expect(await refusal('--record-branch', branch)).toMatch(
      /cannot push to branch saas-connector-record: .*let the job push to it/,
    )
    for (const content of ['{}', '[', '{"matrix":"{}"}']) {
      repository.write({ 'entries.json': content })
      expect(await refusal()).toContain('--entries: entries.json has no outputs of discover')
    }
    repository.write({ 'entries.json': JSON.stringify({ matrix: '{"include":[{"path":"a"}]}' }) })
    expect(await refusal()).toContain('entry 1 of entries.json has no path or alias')
  })
})

describe('the branch of the record', () => {
  const upload = (version: number, minute: number, ...done: string[]) => ({
    ...{
      tenant: 't.example',
      connectorId: 'id',
      version,
      contentSha256: 'x',
      connector: 'a',
      commit: String(version).repeat(40),
    },
    time: time(minute),
    statuses: done.map((description, index) => ({ state: 'pending', description, time: time(minute + index) })),
  })
  const time = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString()
  const onBranch = (path: string) =>
    execFileSync('git', ['--git-dir', remote, 'show', `${branch}:${path}`], { encoding: 'utf8' })
  const open = async () =>
    await RecordBranch.open(
      { 'record-branch': branch, 'record-remote': 'origin' },
      { workingDirectory: repository.folder, environment: process.env, clock: new TestClock(), mask: () => {} },
      { isWritten: true },
    )
  const put = (record: RecordBranch, path: string, content: unknown) => {
    mkdirSync(join(record.folder, path, '..'), { recursive: true })
    writeFileSync(join(record.folder, path), JSON.stringify(content))
  }

  it('is created, and has what several jobs save at the same time, also of one connector', async () => {
    const before = repository.git('status', '--porcelain')
    // It is not the branch, though git finds it by its end.
    const tail = `refs/heads/a/refs/heads/${branch}`
    repository.git('push', '--quiet', 'origin', `HEAD:${tail}`)
    const jobs = await Promise.all([open(), open(), open()])
    const [one, two, three] = jobs
    put(one, 't/a.json', [upload(1, 1, 'one')])
    put(two, 't/b.json', [upload(1, 2)])
    put(three, 't/a.json', [upload(2, 3), upload(1, 1, 'one', 'three')])
    await Promise.all(jobs.map(async (job) => await job.save('saved')))
    expect(JSON.parse(onBranch('t/b.json'))).toEqual([upload(1, 2)])
    expect(JSON.parse(onBranch('t/a.json'))).toEqual([upload(2, 3), upload(1, 1, 'one', 'three')])
    // A job that does not know what the others saved takes nothing of it away.
    put(one, 't/c.json', [upload(1, 4)])
    put(one, 't/a.json', [upload(3, 5), upload(1, 1, 'one')])
    await Promise.all([one.save('again'), two.save('nothing new')])
    expect(JSON.parse(onBranch('t/a.json'))).toEqual([upload(3, 5), upload(2, 3), upload(1, 1, 'one', 'three')])
    expect(JSON.parse(onBranch('t/c.json'))).toEqual([upload(1, 4)])
    const next = await open()
    expect(readdirSync(join(next.folder, 't')).sort()).toEqual(['a.json', 'b.json', 'c.json'])
    expect(JSON.parse(readFileSync(join(next.folder, 't', 'c.json'), 'utf8'))).toEqual([upload(1, 4)])
    // A save that others overtake is tried again from what they saved.
    put(next, 't/b.json', [upload(1, 2, 'next')])
    put(two, 't/b.json', [upload(1, 2, 'two')])
    await two.save('first')
    await next.save('second')
    expect(JSON.parse(onBranch('t/b.json'))).toEqual(
      [upload(1, 2, 'two', 'next')].map((each) => ({
        ...each,
        statuses: expect.arrayContaining(upload(1, 2, 'two').statuses),
      })),
    )
    expect(onBranch('t/b.json')).toContain('"next"')
    for (const job of [...jobs, next]) await job.close()
    // Nothing of it is left in the repository.
    expect(repository.git('status', '--porcelain')).toBe(before)
    expect(repository.git('branch', '--list').split('\n')).toHaveLength(1)
  })

  it('is saved after each entry, also after one that fails', async () => {
    writeEntries(entry('a'), entry('b'), entry('c'))
    const script = 'mkdir -p "$RECORD/t"\necho "[]" >"$RECORD/t/$CONNECTOR.json"\n[ "$CONNECTOR" != b ]'
    const words = ['--record-branch', branch, '--concurrency', '3']
    const env = { CI_JOB_URL: 'https://ci.example/job/1' }
    expect(await each(script, words, env)).toMatchObject({ code: 1, outputs: { count: '3', failed: '1' } })
    for (const alias of ['a', 'b', 'c']) expect(onBranch(`t/${alias}.json`)).toBe('[]\n')
    const log = execFileSync('git', ['--git-dir', remote, 'log', '--format=%an %s %b', branch], { encoding: 'utf8' })
    expect(log).toMatch(/saas-connector Record what was done for [abc] https:\/\/ci\.example\/job\/1/)
  })

  it('is saved also after an interrupt, where no variable names the commit', async () => {
    writeEntries(entry('a'), entry('b'), entry('c'))
    const controller = new AbortController()
    const script =
      '[ "$CONNECTOR" = b ] || exit 0\nmkdir "$RECORD/t"\necho "[]" >"$RECORD/t/a.json"\necho "> ready"\nwhile :; do sleep 0.05; done'
    const result = await runInShell(['each', script, '--entries', 'entries.json', '--record-branch', branch], {
      cwd: repository.folder,
      signal: controller.signal,
      onText: (text) => {
        if (text.includes('> ready')) controller.abort(new InterruptedError('interrupted by SIGTERM'))
      },
    })
    const stderr = 'error: each was interrupted: the commands ended for 1 of 3 entries\n'
    expect(result).toMatchObject({ code: 130, stderr })
    expect(result.summary).toContain('| a | ✅ |\n| b | ❌ interrupted by SIGTERM |\n\nNot begun: 1 entry.\n')
    expect(onBranch('t/a.json')).toBe('[]\n')
  })

  it('is saved in the end, if it could not be saved before', async () => {
    writeEntries(entry('a'), entry('b'))
    const hook = join(remote, 'hooks', 'pre-receive')
    writeFileSync(hook, '#!/bin/sh\nfor each in one two; do if [ -e $each ]; then rm $each; exit 1; fi; done\n')
    chmodSync(hook, 0o755)
    const script = 'mkdir "$RECORD/t"\necho "[]" >"$RECORD/t/$CONNECTOR.json"\ntouch "$REMOTE/one" "$REMOTE/two"'
    const result = await each(script, ['--record-branch', branch], { REMOTE: remote })
    expect(result).toMatchObject({ code: 3, outputs: { count: '0' } })
    expect(result.stderr).toContain('cannot push to branch')
    expect(result.stdout).toContain('what could not be recorded before is recorded now')
    expect(onBranch('t/a.json')).toBe('[]\n')
  })

  it('leads nowhere else by a symbolic link', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'))
    symlinkSync(folder, join(repository.folder, 't'))
    repository.git('add', 't')
    repository.git('commit', '--quiet', '--message', 'link')
    repository.git('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`)
    const record = await open()
    expect(lstatSync(join(record.folder, 't')).isSymbolicLink()).toBe(false)
    await record.close()
    rmSync(folder, { recursive: true })
  })

  it('tells discover what was uploaded', async () => {
    const discoverSince = async (since: string, ...words: string[]) =>
      await runInShell(['discover', '--changed-only', '--since', since, '--record-branch', branch, ...words], {
        cwd: repository.folder,
      })
    const discover = async (...words: string[]) => await discoverSince('uploaded', ...words)
    const found = ({ outputs }: { outputs: Record<string, string> }) =>
      (JSON.parse(outputs['matrix'] ?? '') as { include: { alias: string }[] }).include.map(({ alias }) => alias)
    const commit = repository.commit({ ...connectorFiles('a'), ...connectorFiles('b') })
    const none = await discover()
    expect([none.code, found(none)]).toEqual([0, ['a', 'b']])
    expect(none.stdout).toContain(`there is no branch ${branch} yet, so no upload is recorded`)
    // Reading does not create it.
    expect(execFileSync('git', ['--git-dir', remote, 'branch', '--list'], { encoding: 'utf8' })).toBe('')
    const record = await open()
    put(record, 't.example/a.json', [{ ...upload(1, 1), commit }])
    await record.save('saved')
    await record.close()
    expect(found(await discover())).toEqual(['b'])
    // An entry of each tenant was uploaded to one of two.
    expect(found(await discover('--environments', 'test,live'))).toEqual(['a', 'b'])
    repository.commit({ 'a/src/index.ts': 'changed' })
    expect(found(await discover())).toEqual(['a', 'b'])
    expect(await discover('--record', 'x.json')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--record and --record-branch are both given'),
    })
    // What did not pass is made up for, however many they are.
    const environments = Array.from({ length: 60 }, (_, i) => ({ environment: `e${i}` }))
    repository.write({
      'connectors.yml': JSON.stringify({
        projects: { a: { tenants: environments } },
      }),
    })
    const head = repository.git('rev-parse', 'HEAD')
    const again = await open()
    const uploads = environments.map((each) => ({ ...upload(1, 1), commit: head, ...each }))
    put(again, 't.example/a.json', uploads)
    await again.save('saved')
    await again.close()
    const failed = found(await discoverSince('validated'))
    expect(failed.filter((alias) => alias === 'a')).toHaveLength(60)
    // A tenant that the pipeline has no job for.
    repository.write({ 'connectors.yml': JSON.stringify({ projects: { b: { environment: 'tset' } } }) })
    expect((await discover('--environments', 'tset,live')).code).toBe(0)
    const other = await discover('--environments', 'test,live')
    expect([other.code, other.stderr]).toEqual([
      2,
      expect.stringContaining(
        '"b" is for the environment "tset", but --environments has only "test", "live"; correct connectors.yml',
      ),
    ])
  })
})
