import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GitHubFake } from '../../support/github.js'
import { runInShell, runOnRunner } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

describe('rollback and history', () => {
  let tenant: TestTenant
  let github: GitHubFake
  const commits = ['a', 'b', 'c'].map((letter) => letter.repeat(40))

  beforeAll(async () => {
    github = await GitHubFake.start()
    github.isAncestor = (ancestor, descendant) => ancestor < descendant
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    for (const [index, mark] of ['one', 'two', 'three'].entries()) {
      await run('upload', { file: await tenant.bundle(mark), tag: 'development' }, commits[index])
      await run('promote', { 'from-tag': 'development' }, commits[index])
    }
  })
  afterAll(async () => {
    await github.close()
    await tenant.close()
  })

  const run = async (command: string, inputs: Record<string, string>, commit = commits[2] ?? '') =>
    await runOnRunner(
      command,
      { connector: 'example', 'github-token': 'token', ...inputs },
      {
        cwd: tenant.folder,
        env: {
          ...tenant.env,
          GITHUB_API_URL: github.url,
          GITHUB_SHA: commit,
          GITHUB_TRIGGERING_ACTOR: 'alice',
          GITHUB_RUN_ID: '7',
        },
      },
    )
  const latest = async () => (await tenant.tags('example'))['latest']
  const errorOf = ({ stdout }: { stdout: string }) => /^::error.*?::(.*)$/m.exec(stdout)?.[1]

  it('does nothing in a dry run', async () => {
    const result = await run('rollback', { 'dry-run': 'true' })
    expect(result).toMatchObject({ code: 0, outputs: { changed: 'false' } })
    expect(result.stdout).toContain('would set tag latest of example to version 2, from version 3')
    expect(await latest()).toBe(3)
  })

  it('moves the tag to the version before its last promotion, and records it', async () => {
    const result = await run('rollback', {})
    expect(result).toMatchObject({
      code: 0,
      outputs: { version: '2', 'previous-version': '3', changed: 'true', commit: commits[1] },
    })
    expect(result.summary).toMatch(/^## Rollback/)
    // Only a workflow writes the record.
    const undo =
      'o undo: run the action promote in a workflow with connector example, tag latest, version 3, expect-version 2; from a shell, which does not record it: '
    expect(result.stdout).toContain(
      `t${undo}saas-connector promote --connector example --tag latest --version 3 --expect-version 2\n`,
    )
    expect(result.summary).toContain(`T${undo}<code>saas-connector promote `)
    expect(await latest()).toBe(2)
    expect(github.told.map((each) => each.at(-1))).toEqual([
      'inactive: replaced by alice with version 2 at tag latest',
      'success: restored by alice from version 3 to tag latest',
      'inactive: rolled back by alice to version 2 at tag latest',
    ])
  })

  it('a version that was rolled back is not promoted again by running its release once more', async () => {
    const result = await run('promote', { 'from-commit': 'auto', require: 'uploaded' })
    expect(errorOf(result)).toMatch(/^version 3 of example was rolled back at tag latest by alice .*set allow-older/)
    const older = await run('promote', { 'from-commit': 'auto', require: 'uploaded' }, commits[0])
    expect(errorOf(older)).toMatch(/this is an older release/)
    expect(await latest()).toBe(2)
  })

  it('goes further back, not forward, for one who names where the tag is', async () => {
    expect(await run('rollback', { 'expect-version': '2' })).toMatchObject({ code: 0, outputs: { version: '1' } })
    // The platform set latest to version 1, which no promotion recorded.
    expect(errorOf(await run('rollback', { 'expect-version': '1' }))).toMatch(
      /^no promotion of example to version 1 at tag latest is recorded, so it is not known where the tag was before; name the version with to$/,
    )
    expect(await run('rollback', { to: '2' })).toMatchObject({ code: 0, outputs: { version: '2' } })
  })

  it.each<[Record<string, string>, RegExp]>([
    [{ tag: 'none' }, /^example has no tag none, so there is nothing to roll back$/],
    [{ to: '9' }, /^example has no version 9/],
    [{ to: '1', 'expect-version': '3' }, /^tag latest of example is at version 2, not at version 3 as expected/],
  ])('refuses %j', async (inputs, line) => {
    expect(errorOf(await run('rollback', inputs))).toMatch(line)
    expect(await latest()).toBe(2)
  })

  it('history tells all of it', async () => {
    const result = await run('history', {})
    expect(result.code).toBe(0)
    const history = JSON.parse(result.outputs['history'] ?? '[]') as { version: number; events: { text: string }[] }[]
    expect(history).toMatchObject([
      {
        version: 3,
        commit: commits[2],
        by: 'alice',
        recorded: true,
        tags: ['development'],
        validation: { state: 'none' },
      },
      { version: 2, commit: commits[1], tags: ['latest'] },
      { version: 1, commit: commits[0], tags: [] },
    ])
    expect(history[0]?.events.map(({ text }) => text)).toEqual([
      'uploaded by alice',
      'tagged by alice from version 2 to tag development',
      'promoted by alice from version 2 to tag latest',
      'rolled back by alice to version 2 at tag latest',
    ])
    expect(result.summary).toContain('| 2 | <code>bbbbbbbbbbbb</code> |')
    expect(result.summary).toContain('rolled back by alice to version 2 at tag latest')
    expect(result.stdout).toMatch(/^Version +Commit +Uploaded +By +Validation +Tags +Earlier tags$/m)
    expect(result.stdout).toMatch(/^3 +c{12} .* development +latest$/m)
    expect(result.stdout).toMatch(/^2 +b{12} .* latest +development$/m)
  })

  it('goes back to where a tag was before an upload moved it, also one of an unchanged bundle', async () => {
    const development = async () => (await tenant.tags('example'))['development']
    const back = await run('rollback', { tag: 'development' })
    expect(back).toMatchObject({ code: 0, outputs: { version: '2', 'previous-version': '3' } })
    const again = { file: await tenant.bundle('one'), tag: 'development', 'allow-older': 'true' }
    expect(await run('upload', again, commits[0])).toMatchObject({
      code: 0,
      outputs: { version: '1', uploaded: 'false' },
    })
    expect(await development()).toBe(1)
    // What the version stands at is not changed by a tag.
    expect(github.told[0]?.slice(-2)).toEqual([
      'inactive: rolled back by alice to version 2 at tag latest',
      'inactive: tagged by alice from version 2 to tag development',
    ])
    for (const version of ['2', '3']) expect((await run('rollback', { tag: 'development', to: version })).code).toBe(0)
    expect(await development()).toBe(3)
  })

  it('history warns of a record that does not exist', async () => {
    const words = ['history', '--connector', 'example', '--record', join(tenant.folder, 'none.json')]
    const result = await runInShell(words, { env: tenant.env })
    expect(result).toMatchObject({ code: 0, outputs: { count: '3' } })
    expect(result.stderr).toMatch(/^warning: the record .*none\.json does not exist, so no upload is known from it/m)
  })

  it('history shows versions without a record, in a shell too', async () => {
    const result = await runInShell(['history', '--connector', 'example', '--limit', '1'], { env: tenant.env })
    expect(result).toMatchObject({ code: 0, outputs: { count: '2' } })
    expect(result.stdout).toMatch(/^3 +not recorded +not validated +development$/m)
    expect(result.summary).toContain('1 older version not shown')
  })

  it('a version that was rolled back stays so when another commit has the same content', async () => {
    const next = 'd'.repeat(40)
    const same = await run('upload', { file: await tenant.bundle('three'), 'skip-unchanged': 'true' }, next)
    expect(same).toMatchObject({ code: 0, outputs: { version: '3', uploaded: 'false' } })
    const result = await run('promote', { 'from-commit': 'auto', require: 'uploaded' }, next)
    expect(errorOf(result)).toMatch(/^version 3 of example was rolled back at tag latest by alice .*set allow-older/)
    expect(await latest()).toBe(2)
  })

  it('goes to no version that was never at the tag and was not validated', async () => {
    const file = await tenant.bundle('four')
    expect(await run('upload', { file }, 'e'.repeat(40))).toMatchObject({ outputs: { version: '4' } })
    expect(errorOf(await run('rollback', { to: '4' }))).toBe(
      'version 4 of example was never at tag latest, and was not validated; name a version that was, or move the tag with saas-connector promote --connector example --tag latest --version 4',
    )
    expect(errorOf(await run('rollback', { to: '4', journal: 'a journal.jsonl', verify: 'false' }))).toMatch(
      / --version 4 --journal 'a journal.jsonl' --verify false$/,
    )
    expect(await latest()).toBe(2)
  })
})

describe('rollback, started twice', () => {
  let tenant: TestTenant
  beforeAll(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    for (const mark of ['one', 'two', 'three']) {
      const { outputs } = await run('upload', { file: await tenant.bundle(mark) })
      await run('promote', { version: outputs['version'] ?? '' })
    }
  })
  afterAll(() => tenant.close())

  const run = async (command: string, inputs: Record<string, string>) => {
    const given = { connector: 'example', record: 'record.json', ...inputs }
    const words = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])
    return await runInShell([command, ...words], { cwd: tenant.folder, env: { ...tenant.env, USER: 'alice' } })
  }
  const latest = async () => (await tenant.tags('example'))['latest']
  const errorOf = ({ stderr }: { stderr: string }) => /^error: (.*)$/m.exec(stderr)?.[1]

  it('does not go a step further, whatever the first one expected', async () => {
    expect((await run('rollback', { 'expect-version': '4' })).code).toBe(5)
    expect(await run('rollback', { 'expect-version': '3' })).toMatchObject({ code: 0, outputs: { version: '2' } })
    for (const inputs of [{}, { 'expect-version': '3' }, { 'dry-run': 'true' }]) {
      expect(errorOf(await run('rollback', inputs))).toMatch(
        /^tag latest of example was moved back already from version 3 to 2, by alice \([\d-]+ \d\d:\d\d\), so it is not moved again; to go further back, give 1 as --to$/,
      )
    }
    expect(await run('rollback', { to: '2', 'expect-version': '3' })).toMatchObject({
      code: 0,
      outputs: { changed: 'false' },
    })
    expect(await latest()).toBe(2)
  })

  it('goes further back, for one who names where the tag is', async () => {
    expect(await run('rollback', { 'expect-version': '2' })).toMatchObject({ code: 0, outputs: { version: '1' } })
    expect(errorOf(await run('rollback', {}))).toMatch(/to go further back, name the version with --to$/)
  })

  it('does not go a step further after a promotion that moved its tag back by itself', async () => {
    const seen = JSON.stringify(join(tenant.folder, 'seen'))
    const once = `const fs = require('fs'); if (fs.existsSync(${seen})) throw new Error('down'); fs.writeFileSync(${seen}, ''); res.send({})`
    await run('promote', { version: '3' })
    await run('upload', { file: await tenant.bundle('four', once) })
    const failed = await run('promote', { version: '4', config: '{"token":"x"}' })
    expect(failed).toMatchObject({ code: 1, outputs: { 'rolled-back': 'true', version: '3' } })
    expect(errorOf(await run('rollback', {}))).toMatch(
      /^tag latest of example was moved back already from version 4 to 3, by alice .*to go further back, give 1 as --to$/,
    )
    expect(await latest()).toBe(3)
    // A promotion since then is rolled back as ever.
    await run('promote', { version: '2' })
    expect(await run('rollback', {})).toMatchObject({ code: 0, outputs: { version: '3', 'previous-version': '2' } })
  })

  it('does not go a step further when the record of the first one was lost', async () => {
    await run('promote', { version: '2' })
    await tenant.client.tags.update('example', 'latest', 3)
    expect(errorOf(await run('rollback', {}))).toBe(
      'tag latest of example is at version 3, but the last recorded move brought it to 2, so it is not known where it was before; name the version with --to',
    )
    expect(await latest()).toBe(3)
  })
})

describe('rollback, after a promotion was taken back in another way', () => {
  let tenant: TestTenant
  beforeAll(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    for (const mark of ['one', 'two', 'three']) {
      const { outputs } = await run('upload', { file: await tenant.bundle(mark) })
      await run('promote', { version: outputs['version'] ?? '' })
    }
  })
  afterAll(() => tenant.close())

  const run = async (command: string, inputs: Record<string, string>) => {
    const given = { connector: 'example', record: 'record.json', ...inputs }
    const words = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])
    return await runInShell([command, ...words], { cwd: tenant.folder, env: { ...tenant.env, USER: 'alice' } })
  }
  const latest = async () => (await tenant.tags('example'))['latest']
  const errorOf = ({ stderr }: { stderr: string }) => /^error: (.*)$/m.exec(stderr)?.[1]

  it('does not bring back the version that a promotion of the one before took off the tag', async () => {
    await run('promote', { version: '2' })
    expect(errorOf(await run('rollback', {}))).toMatch(
      /^tag latest of example was moved back already from version 3 to 2, by alice .*to go further back, give 1 as --to$/,
    )
    expect(await latest()).toBe(2)
  })

  it('goes further back, not forward, for one who names where the tag is', async () => {
    const result = await run('rollback', { 'expect-version': '2' })
    expect(result).toMatchObject({ code: 0, outputs: { version: '1' } })
    expect(result.stdout).toContain(
      'to undo: saas-connector promote --connector example --tag latest --version 2 --expect-version 1',
    )
  })

  it('takes back a version that was rolled back and then promoted again', async () => {
    await run('promote', { version: '2' })
    expect(await run('rollback', {})).toMatchObject({ code: 0, outputs: { version: '1' } })
  })
})

describe('rollback, by what other runs recorded', () => {
  let tenant: TestTenant
  beforeAll(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    for (const mark of ['one', 'two', 'three']) await upload(mark)
  })
  afterAll(() => tenant.close())

  const run = async (command: string, inputs: Record<string, string>) => {
    const given = { connector: 'example', record: 'record.json', ...inputs }
    const words = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])
    return await runInShell([command, ...words], { cwd: tenant.folder, env: { ...tenant.env, USER: 'alice' } })
  }
  const upload = async (mark: string) => {
    await run('upload', { file: await tenant.bundle(mark) })
  }

  it('goes to a version that a recorded promotion took off the tag', async () => {
    await run('promote', { version: '2' })
    expect(await run('rollback', { to: '1' })).toMatchObject({ code: 0, outputs: { version: '1' } })
  })

  it('says how to go to a version that fails its check, as it does while its target system is down', async () => {
    await run('upload', { file: await tenant.bundle('down', 'throw new Error("the target system is down")') })
    await run('promote', { version: '4' })
    await run('promote', { version: '1' })
    const inputs = { to: '4', config: '{"token":"x"}' }
    const refused = await run('rollback', inputs)
    expect(refused).toMatchObject({ code: 1, outputs: { changed: 'false' } })
    expect(refused.stderr).toMatch(
      /^error: version 4 failed its check: .*the target system is down.*; if that is not due to the version, set --verify to false to roll back unchecked$/m,
    )
    expect(await run('rollback', { ...inputs, verify: 'false' })).toMatchObject({ code: 0, outputs: { version: '4' } })
    await run('rollback', { to: '1' })
  })

  it('goes back after a promotion whose record was lost, once that has run again', async () => {
    await run('promote', { version: '2' })
    const path = join(tenant.folder, 'record.json')
    const saved = await readFile(path)
    await run('promote', { version: '3' })
    await writeFile(path, saved)
    await run('promote', { version: '3', 'dry-run': 'true' })
    expect(await readFile(path)).toEqual(saved)
    const again = await run('promote', { version: '3' })
    expect(again).toMatchObject({ code: 0, outputs: { changed: 'false' } })
    expect(again.stdout).toContain('its move there from version 2 was not recorded, and is now')
    const mended = await readFile(path)
    await run('promote', { version: '3' })
    expect(await readFile(path)).toEqual(mended)
    expect(await run('rollback', {})).toMatchObject({ code: 0, outputs: { version: '2', 'previous-version': '3' } })
  })
})
