import { stat } from 'node:fs/promises'
import { promote } from '../../../src/commands/promote/command.js'
import { rollback } from '../../../src/commands/rollback/command.js'
import { upload } from '../../../src/commands/upload/command.js'
import { systemClock } from '../../../src/core/clock.js'
import { type CommandRun, runCommand } from '../../support/command-run.js'
import { TestTenant } from '../../support/tenant.js'

describe('the reach of a tag that was moved', () => {
  let tenant: TestTenant
  let requests: string[]

  beforeAll(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false, listAccessTokens: false })
    const { client } = tenant
    await client.connectors.create('files')
    for (const mark of ['one', 'two']) {
      const path = await tenant.bundle(mark)
      await client.versions.upload('files', { path, size: (await stat(path)).size })
    }
    await client.tags.create('files', 'canary', 1)
    await client.tags.create('files', 'free', 1)
    for (const name of ['Production', 'Second', 'Third']) tenant.source(name, 'files')
    tenant.source('Canary', 'files', 'canary')
  })
  afterAll(() => tenant.close())

  const run = async (command: typeof promote | typeof rollback | typeof upload, given: Record<string, string>) => {
    const { SAIL_BASE_URL = '', SAIL_CLIENT_ID = '', SAIL_CLIENT_SECRET = '' } = tenant.env
    const inputs = { 'base-url': SAIL_BASE_URL, 'client-id': SAIL_CLIENT_ID, 'client-secret': SAIL_CLIENT_SECRET }
    const before = tenant.sandbox.requests.length
    const options = { clock: systemClock, workingDirectory: tenant.folder }
    const done: CommandRun = await runCommand(
      command as typeof promote,
      { ...inputs, ...given, connector: 'files' },
      options,
    )
    const seen = tenant.sandbox.requests.slice(before).map(({ method, path }) => `${method} ${path}`)
    // What is sent after the tag was read for the last time, without the question for the end of the token.
    requests = seen
      .slice(seen.findIndex((each) => each.includes('sources')))
      .filter((each) => !each.includes('access-tokens'))
    return { ...done, messages: done.logger.lines.map(({ message }) => message) }
  }
  const move = async (version: string, more: Record<string, string> = {}) => {
    const done = await run(promote, { version, verify: 'false', ...more })
    expect(done).toMatchObject({ error: undefined, outputs: { changed: 'true', version } })
    return done
  }

  it('is in the summary and the log of promote, by two requests', async () => {
    const { summary, messages } = await move('2')
    expect(summary).toMatch(/<code>latest<\/code> of files runs in \*\*3 sources\*\*: Production, Second, Third$/)
    expect(messages).toContain('tag latest of files runs in 3 sources: Production, Second, Third')
    expect(requests).toEqual([
      'GET /beta/sources',
      expect.stringMatching(/^GET \/beta\/platform-connectors\/[^/]+\/tags\/latest$/),
    ])
    const again = await run(promote, { version: '2', verify: 'false' })
    expect([again.outputs['changed'], again.summary.includes('runs in')]).toEqual(['false', false])
    expect((await move('2', { tag: 'canary' })).summary).toMatch(
      /<code>canary<\/code> of files runs in \*\*1 source\*\*: Canary$/,
    )
    expect((await move('2', { tag: 'free' })).summary).toMatch(/<code>free<\/code> of files runs in \*\*no source\*\*$/)
  })

  it('is in the summaries of rollback and of upload', async () => {
    const back = await run(rollback, { to: '1', verify: 'false' })
    expect(back.error).toBeUndefined()
    expect(back.summary).toMatch(/^## Rollback$/m)
    expect(back.summary).toMatch(/runs in \*\*3 sources\*\*: Production, Second, Third$/)
    const file = await tenant.bundle('three')
    const sent = await run(upload, { file, tag: 'canary' })
    expect(sent.error).toBeUndefined()
    expect(sent.summary).toMatch(/<code>canary<\/code> of files runs in \*\*1 source\*\*: Canary$/)
    expect((await run(upload, { file: await tenant.bundle('four') })).summary).not.toContain('runs in')
    const dry = await run(upload, { file: await tenant.bundle('five'), tag: 'canary', 'dry-run': 'true' })
    expect([dry.error, dry.summary.includes('runs in')]).toEqual([undefined, false])
  })

  it.each([
    ['a missing right', 403, undefined, /the sources of tag latest are not known: .*idn:sources:read/],
    [
      'a fault of the tenant',
      500,
      /It is not known how many sources run <code>latest<\/code> of files: cannot list the sources/,
      /it is not known/,
    ],
    [
      'a broken connection',
      'reset',
      /It is not known how many sources run/,
      /it is not known how many sources run tag latest/,
    ],
  ] as const)('never fails for %s, and is asked for once', async (_, status, summary, message) => {
    tenant.sandbox.inject({ path: /\/sources$/, times: 1, status })
    const done = await move((await tenant.tags('files'))['latest'] === 1 ? '2' : '1')
    if (summary === undefined) expect(done.summary).not.toContain('not known')
    else expect(done.summary).toMatch(summary)
    expect(done.messages).toContainEqual(expect.stringMatching(message))
    expect(done.summary).not.toContain('runs in')
    expect(requests).toEqual(['GET /beta/sources'])
  })

  it('is unknown with more sources than one request reads, and nothing without a source of a connector', async () => {
    const { all } = tenant.sandbox.context.sources
    const own = [...all.values()]
    for (let n = 0; n < 250; n++) tenant.source(`Source ${n}`, 'files')
    const many = await move((await tenant.tags('files'))['latest'] === 1 ? '2' : '1')
    expect(many.summary).toMatch(
      /It is not known how many sources run .*: the tenant has 254 sources, more than one request reads/,
    )
    all.clear()
    const none = await move((await tenant.tags('files'))['latest'] === 1 ? '2' : '1')
    expect(none.summary).not.toMatch(/sources/)
    expect(requests).toEqual(['GET /beta/sources'])
    for (const source of own) all.set(source.id, source)
  })
})
