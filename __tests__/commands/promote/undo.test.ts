import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { shellLine } from '../../../src/core/shell.js'
import { program, runInShell } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

test('a line of a shell has the words that it was made of', async () => {
  const words = ['printf', '%s\n', 'a b', "it's", '', '$HOME', 'x;y', '`date`', '--tag=1.2/3', 'é']
  const { stdout } = await promisify(execFile)('sh', ['-c', shellLine(words)])
  expect(stdout.split('\n').slice(0, -1)).toEqual(words.slice(2))
  expect(shellLine(['a', '--to', '1'])).toBe('a --to 1')
})

describe('the line that undoes a move', () => {
  let tenant: TestTenant
  beforeAll(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    await tenant.file('config.json', '{"token":"x"}')
    for (const mark of ['one', 'two']) await run(['upload', '--file', await tenant.bundle(mark)])
  })
  afterAll(() => tenant.close())

  const record = "the tenant's record.json"
  const run = async (words: readonly string[], env: Record<string, string> = tenant.env) =>
    await runInShell([...words, '--connector', 'example', '--record', record], { cwd: tenant.folder, env })
  const undo = async (stdout: string) => {
    const line = /^to undo: (.*)$/m.exec(stdout)?.[1] ?? 'exit 3'
    const script = `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`
    await writeFile(join(tenant.folder, 'saas-connector'), script, { mode: 0o755 })
    const env = { PATH: `${tenant.folder}:${process.env['PATH']}`, ...tenant.env }
    await promisify(execFile)('sh', ['-c', line], { cwd: tenant.folder, env })
    return line
  }
  const latest = async () => (await tenant.tags('example'))['latest']
  const statuses = async () => {
    const uploads = JSON.parse(await readFile(join(tenant.folder, record), 'utf8')) as {
      statuses: { description: string }[]
    }[]
    return uploads.map(({ statuses }) => statuses.at(-1)?.description.replace(/ by \S+/, ''))
  }

  it('can be copied as it stands: it names the record, the journal and the configuration', async () => {
    const words = ['--journal', 'the journal.jsonl', '--config-path', 'config.json']
    const line = await undo((await run(['promote', '--version', '2', ...words])).stdout)
    expect(line).toMatch(
      /^saas-connector rollback .* --record 'the tenant'\\''s record.json' --journal 'the journal.jsonl' --config-path config.json$/,
    )
    expect(await latest()).toBe(1)
    expect(await statuses()).toEqual([
      'rolled back to version 1 at tag latest',
      'restored from version 2 to tag latest',
    ])
  })

  it('leads to the same tenant, checks as little, and undoes a rollback too', async () => {
    await run(['promote', '--version', '2'])
    const { SAIL_BASE_URL, ...credentials } = tenant.env
    const given = ['--base-url', SAIL_BASE_URL ?? '', '--verify', 'false']
    const elsewhere = { ...credentials, SAIL_BASE_URL: 'https://other.api.identitynow.com' }
    const line = await undo((await run(['rollback', ...given], elsewhere)).stdout)
    expect(line).toContain(` --version 2 --expect-version 1 --record 'the tenant'\\''s record.json' --base-url http`)
    expect(line).toMatch(/ --verify false$/)
    expect(await latest()).toBe(2)
  })
})
