import { statSync } from 'node:fs'
import { runInShell } from '../support/program.js'
import { TestTenant } from '../support/tenant.js'

/** A tenant may cut its lists, with or without a way to read on (docs/platform.md#open-list-order). */
describe('a list that lacks entries', () => {
  let tenant: TestTenant
  beforeEach(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    await tenant.client.connectors.create('example')
    for (const mark of ['one', 'two', 'three']) {
      const path = await tenant.bundle(mark)
      await tenant.client.versions.upload('example', { path, size: statSync(path).size })
    }
    await tenant.client.tags.create('example', 'candidate', 2)
    await tenant.client.tags.create('example', 'zero', 3)
  })
  afterEach(() => tenant.close())

  const run = async (...words: string[]) => {
    const { code, stderr, stdout, outputs } = await runInShell(words, { env: tenant.env, cwd: tenant.folder })
    return { code, stderr, stdout, outputs }
  }

  /** Every list ends after its first entry. */
  const cut = (listOrder: 'oldest' | 'newest') =>
    Object.assign(tenant.sandbox.behaviour, { listLimit: 1, listParameters: false, listOrder })

  it('is read to its end where the tenant pages, whatever the size of its pages', async () => {
    tenant.sandbox.behaviour.listLimit = 2
    const { outputs } = await run('connector', '--operation', 'versions', '--connector', 'example')
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject([{ version: 1 }, { version: 2 }, { version: 3 }])
    const tags = await run('connector', '--operation', 'tags', '--connector', 'example')
    expect(JSON.parse(tags.outputs['result'] ?? '')).toHaveLength(3)
  })

  it.each([
    [['promote', '--version', '2'], 'latest', 2],
    [['promote', '--from-tag', 'candidate'], 'latest', 2],
    [['promote', '--from-tag', 'zero', '--verify', 'false'], 'latest', 3],
    [['connector', '--operation', 'tag-create', '--tag', 'new', '--version', '2'], 'new', 2],
    [['connector', '--operation', 'tag-update', '--tag', 'candidate', '--version', '3'], 'candidate', 3],
    [['rollback', '--to', '2'], 'latest', 2],
  ])('does not stop %j', async (words, tag, version) => {
    cut('oldest')
    expect(await run(...words, '--connector', 'example')).toMatchObject({ code: 0, stderr: '' })
    expect((await tenant.client.tags.get('example', tag))?.activeVersion).toBe(version)
  })

  it('does not make a version or tag of one that does not exist', async () => {
    cut('newest')
    const promoted = await run('promote', '--version', '9', '--connector', 'example')
    expect(promoted).toMatchObject({ code: 2, stderr: expect.stringContaining('example has no version 9;') })
    const named = await run('promote', '--from-tag', 'none', '--connector', 'example')
    expect(named).toMatchObject({ code: 2, stderr: expect.stringContaining('example has no tag none;') })
    expect((await tenant.client.tags.get('example', 'latest'))?.activeVersion).toBe(1)
  })

  it('finds a version that fails without a configuration', async () => {
    const broken = await tenant.bundle('four', '')
    const { version } = await tenant.client.versions.upload('example', { path: broken, size: statSync(broken).size })
    tenant.sandbox.inject({
      method: 'POST',
      path: /\/invoke$/,
      status: 500,
      body: { error: '[ConnectorError] no token' },
      times: 1,
    })
    cut('oldest')
    const words = ['connector', '--operation', 'tag-update', '--tag', 'candidate', '--version', String(version)]
    expect(await run(...words, '--connector', 'example')).toMatchObject({ code: 0 })
  })

  it('does not hide a customizer that is given by its id', async () => {
    for (const name of ['a', 'b', 'c']) await tenant.client.customizers.create(name)
    const { id = '' } = (await tenant.client.customizers.list()).at(-1) ?? {}
    cut('oldest')
    const { code, outputs } = await run('connector', '--operation', 'customizer-get', '--customizer', id)
    expect([code, JSON.parse(outputs['result'] ?? '{}')]).toMatchObject([0, { id }])
    const unknown = '00000000-0000-4000-8000-000000000000'
    const missing = await run('connector', '--operation', 'customizer-get', '--customizer', unknown)
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('there is no customizer') })
  })
})
