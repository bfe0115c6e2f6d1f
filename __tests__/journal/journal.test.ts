import { execFileSync } from 'node:child_process'
import { appendFile, mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../src/core/errors.js'
import { RecordingLogger } from '../../src/core/logger.js'
import { isHashOf, type RunEntry, storedValue } from '../../src/journal/entries.js'
import { Journal } from '../../src/journal/journal.js'
import { readJournal } from '../../src/journal/read.js'

const start: RunEntry = {
  entry: 'run',
  command: 'validate',
  startedAt: '2026-01-01T00:00:00.000Z',
  tenant: 'acme.api.identitynow.com',
  connector: 'c1',
}
const account = {
  entry: 'account',
  check: 'c',
  identity: { value: 'i' },
  values: { name: { value: 'test-1' } },
  markers: [{ value: 'test-1' }],
  existed: false,
} as const

describe('a journal', () => {
  let folder: string
  let path: string
  let logger: RecordingLogger
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'journal-'))
    path = join(folder, 'a', 'b', 'journal.jsonl')
    logger = new RecordingLogger()
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const open_ = (at: ConstructorParameters<typeof Journal>[1] = start, sealKey: string | undefined = 'key') =>
    new Journal({ path, label: 'journal x', sealKey, isSecret: () => false, logger }, at)
  const read = async (sealKey: string | undefined = 'key') => await readJournal(path, 'journal x', sealKey)

  it('is not there until something is begun', async () => {
    open_()
    expect(await read()).toBeUndefined()
  })

  it('says what was begun and not ended', async () => {
    const journal = open_()
    journal.write({ ...account, account: 1 })
    journal.write({ ...account, account: 2 })
    journal.note({
      entry: 'account-created',
      account: 2,
      key: { simple: { id: '7' } },
      values: { name: { value: 'T' } },
    })
    journal.write({ entry: 'account-change', account: 2, op: 'Set', attribute: 'name', value: { value: 'new' } })
    journal.write({ entry: 'account-change', account: 2, op: 'Add', attribute: 'groups', value: { value: 'g' } })
    journal.note({ entry: 'account-gone', account: 1 })
    const content = await read()
    expect(content).toMatchObject({ brokenLines: 0, runs: [{ start, isSealed: true, hasEnded: false }] })
    const [run] = content?.runs ?? []
    expect([...(run?.accounts.keys() ?? [])]).toEqual([2])
    const named = run?.accounts.get(2)
    expect(named).toMatchObject({ key: { simple: { id: '7' } }, varied: new Set(['groups']) })
    expect(named?.values).toEqual(new Map([['name', [{ value: 'test-1' }, { value: 'T' }, { value: 'new' }]]]))
  })

  it('continues a run after half a line', async () => {
    open_().write({ ...account, account: 1 })
    await appendFile(path, '{"run":"x","body":{"entry":"acc')
    const [before] = (await read())?.runs ?? []
    if (before === undefined) throw new Error('there is no run')
    open_(before).note({ entry: 'account-gone', account: 1 })
    expect(await read()).toMatchObject({ brokenLines: 1, runs: [{ isSealed: true, accounts: new Map() }] })
  })

  it.each([
    ['another key', 'other', (text: string) => text],
    ['a changed value', 'key', (text: string) => text.replaceAll('test-1', 'ada')],
    ['a missing line', 'key', (text: string) => text.split('\n').toSpliced(1, 1).join('\n')],
    ['lines in another order', 'key', (text: string) => text.trim().split('\n').toSorted().toReversed().join('\n')],
    ['no seals', 'key', (text: string) => text.replaceAll(/,"seal":"[^"]*"/g, '')],
  ])('proves nothing with %s', async (_name, key, change) => {
    const journal = open_()
    journal.write({ ...account, account: 1 })
    journal.note({ entry: 'version', version: 3 })
    journal.note({ entry: 'end' })
    expect(await read()).toMatchObject({ runs: [{ isSealed: true }] })
    await writeFile(path, change(await readFile(path, 'utf8')))
    const runs = (await read(key))?.runs ?? []
    expect(runs.some(({ isSealed }) => isSealed)).toBe(false)
  })

  it.each([
    'x',
    '[]',
    'null',
    '{"run":1,"body":{"entry":"end"}}',
    '{"run":"other","body":{"entry":"end"}}',
    '{"run":"other","body":{"entry":"toString"}}',
    '{"run":"other","body":{"entry":"run","command":"x","startedAt":"x","tenant":"","connector":"c"}}',
    '{"run":"RUN","body":{"entry":"account","account":-1}}',
    '{"run":"RUN","body":{"entry":"version","version":"../../etc/passwd"}}',
    `{"run":"RUN","body":{"entry":"account-change","account":1,"op":"Set","attribute":"a","value":${'{"value":'.repeat(300)}1${'}'.repeat(300)}}}`,
    `{"run":"RUN","body":{"entry":"end","x":"${'x'.repeat(1024 * 1024)}"}}`,
  ])('leaves a hostile line out: %.60s', async (line) => {
    open_().write({ ...account, account: 1 })
    const [run] = (await read())?.runs ?? []
    await appendFile(path, `${line.replace('RUN', run?.run ?? '')}\n`)
    const content = await read()
    expect(content?.brokenLines).toBe(1)
    expect(content?.runs).toEqual([run])
  })

  it('takes names of Object for plain names', async () => {
    const values = JSON.parse('{"__proto__":{"value":"x"},"constructor":{"value":"y"}}')
    open_().write({ ...account, account: 1, values })
    const [run] = (await read())?.runs ?? []
    expect([...(run?.accounts.get(1)?.values.keys() ?? [])]).toEqual(['__proto__', 'constructor'])
    expect(run?.isSealed).toBe(true)
  })

  it('refuses a file that no run writes', async () => {
    await mkdir(join(folder, 'a', 'b'), { recursive: true })
    const file = await open(path, 'w')
    await file.truncate(65 * 1024 * 1024)
    await file.close()
    await expect(read()).rejects.toThrow('cannot read journal x: it is larger than 64 MiB, so it is no journal')
    await rm(path)
    await mkdir(path)
    await expect(read()).rejects.toThrow(/^cannot read journal x: it is (?:a folder|not a file)/)
  })

  const onPosix = process.platform === 'win32' ? it.skip : it
  onPosix('does not wait for a pipe', async () => {
    await mkdir(join(folder, 'a', 'b'), { recursive: true })
    execFileSync('mkfifo', [path])
    await expect(read()).rejects.toThrow('cannot read journal x: it is not a file')
  })

  it('stops what cannot be written down, and only warns of what is done', async () => {
    await writeFile(join(folder, 'a'), '')
    const write = () => open_().write({ ...account, account: 1 })
    expect(write).toThrow(UserError)
    expect(write).toThrow(/^cannot write journal x: /)
    const journal = open_()
    journal.note({ entry: 'end' })
    journal.note({ entry: 'end' })
    expect(logger.lines).toEqual([{ level: 'warning', message: expect.stringMatching(/^cannot write journal x: /) }])
  })

  it('keeps only a hash of secrets and of long values', () => {
    const secret = storedValue('hunter2', true)
    expect(Object.keys(secret)).toEqual(['salt', 'hash'])
    expect(JSON.stringify(secret)).not.toContain('hunter2')
    expect(isHashOf(secret as { salt: string; hash: string }, 'hunter2')).toBe(true)
    expect(isHashOf(secret as { salt: string; hash: string }, 'hunter3')).toBe(false)
    expect(storedValue('hunter2', true)).not.toEqual(secret)
    expect(storedValue('x'.repeat(5000), false)).toEqual({ salt: expect.any(String), hash: expect.any(String) })
    expect(storedValue(undefined, false)).toEqual({ value: null })
  })
})
