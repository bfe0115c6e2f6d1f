import { readFileSync, writeFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { watch } from '../../../src/commands/watch/command.js'
import { systemClock } from '../../../src/core/clock.js'
import type { StoredSource } from '../../../src/sandbox/state/sources.js'
import { type CommandRun, runCommand } from '../../support/command-run.js'
import { Front } from '../../support/front.js'
import { GitHubFake } from '../../support/github.js'
import { type ProgramResult, runOnRunner } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

const spec = {
  ...{ name: 'Files', commands: ['std:test-connection', 'std:account:list'] },
  accountSchema: {
    ...{ identityAttribute: 'id', displayAttribute: 'id' },
    attributes: [{ name: 'id', type: 'string', description: '' }],
  },
}
const good = "res.send({ key: { simple: { id: '1' } }, attributes: { id: '1' } })"
/** The name is that of a user whom nobody may mention. */
const bad = "throw new Error('no | rights for @owner, see https://evil.example')"

describe('watch', () => {
  let tenant: TestTenant
  let github: GitHubFake
  let production: StoredSource
  /** What is recorded of each version, the newest version first. */
  let record: { version: number; statuses: { state: string; description: string; time: string }[] }[]

  beforeAll(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    github = await GitHubFake.start()
    await tenant.client.connectors.create('files')
    for (const [mark, list] of [
      ['one', good],
      ['two', bad],
    ] as const) {
      const path = await tenant.bundle(mark, `if (type === 'std:account:list') ${list}; else res.send({})`, spec)
      await tenant.client.versions.upload('files', { path, size: (await stat(path)).size })
    }
    production = tenant.source('Production', 'files')
    record = [2, 1].map((version) => ({ version, statuses: [] }))
  })
  afterAll(async () => {
    await github.close()
    await tenant.close()
  })

  const aggregate = async (times: number) => {
    for (let n = 0; n < times; n++) {
      await tenant.client.aggregations.loadAccounts(production)
      await tenant.sandbox.context.background.ended()
    }
  }

  /** When `latest` was moved last. */
  let moved: string

  const idOf = async () => (await tenant.client.connectors.resolve('files')).id

  /** Moves `latest`, and records it as the program does. */
  async function move(version: number, ...told: [version: number, sentence: string][]): Promise<void> {
    await tenant.client.tags.set('files', 'latest', version)
    const time = new Date().toISOString()
    moved = time
    for (const [of, description] of told)
      record.find((each) => each.version === of)?.statuses.push({ state: 'success', description, time })
    const key = { tenant: new URL(tenant.sandbox.baseUrl).host, connectorId: await idOf(), contentSha256: 'x' }
    writeFileSync(join(tenant.folder, 'record.json'), JSON.stringify(record.map((each) => ({ ...key, ...each }))))
  }

  const onRunner = async (given: Record<string, string> = {}): Promise<ProgramResult> =>
    await runOnRunner(
      'watch',
      {
        connector: 'files',
        record: 'record.json',
        'github-token': 'token',
        out: 'watch.json',
        'rollback-workflow': 'rollback.yml',
        ...given,
      },
      { cwd: tenant.folder, env: { ...tenant.env, GITHUB_API_URL: github.url, GITHUB_RUN_ID: '7' } },
    )

  /** @param front - in place of the tenant. */
  const inShell = async (given: Record<string, string>, front?: Front): Promise<CommandRun> => {
    const { SAIL_BASE_URL = '', SAIL_CLIENT_ID = '', SAIL_CLIENT_SECRET = '' } = tenant.env
    const inputs = { 'client-id': SAIL_CLIENT_ID, 'client-secret': SAIL_CLIENT_SECRET }
    const base = { 'base-url': front?.baseUrl ?? SAIL_BASE_URL, connector: 'files' }
    const options = { clock: systemClock, workingDirectory: tenant.folder }
    return await runCommand(watch, { ...inputs, ...base, ...given }, options)
  }

  it('is inconclusive until something ran, worse with the bad version, and well again after the rollback', async () => {
    await aggregate(3)
    await move(
      2,
      [1, 'replaced by alice with version 2 at tag latest'],
      [2, 'promoted by alice from version 1 to tag latest'],
    )

    const idle = await onRunner()
    expect(idle).toMatchObject({ code: 1, outputs: { result: 'inconclusive', version: '2', 'previous-version': '1' } })
    expect(idle.stdout).toMatch(/::error title=watch::no aggregation of the source "Production" began and ended since/)
    const lenient = await onRunner({ 'fail-on': 'worse' })
    expect(lenient).toMatchObject({ code: 0, outputs: { result: 'inconclusive' } })
    expect(lenient.stdout).toMatch(/::warning title=watch::no aggregation/)
    expect(github.issues).toEqual([])

    await aggregate(3)
    const worse = await onRunner()
    expect(worse).toMatchObject({
      code: 1,
      outputs: { result: 'worse', findings: '3', issue: 'https://github.example/issues/1', file: expect.any(String) },
    })
    const line = 'saas-connector rollback --connector files --tag latest --to 1 --expect-version 2 --record record.json'
    expect(worse.stdout).toMatch(
      /::error::version 2 at tag "latest" of "files": .*; and 2 more findings; it got worse; the way back: /,
    )
    expect(worse.stdout).toContain(line)
    const report = JSON.parse(readFileSync(join(tenant.folder, 'watch.json'), 'utf8'))
    expect(report).toMatchObject({
      ...{ formatVersion: 1, verdict: 'worse', version: 2, previousVersion: 1, releasedBy: 'alice' },
      commands: [
        { command: 'std:account:list', before: { invocations: 3, failed: 0 }, since: { invocations: 3, failed: 3 } },
      ],
      errors: [{ command: 'std:account:list', before: 0, since: 3 }],
      sources: [
        {
          name: 'Production',
          aggregations: [
            { kind: 'accounts', before: { status: 'SUCCESS', sent: 1 }, since: { status: 'ERROR' } },
            { kind: 'entitlements', before: null, since: null },
          ],
        },
      ],
      // The tenant takes the time of the statistics to the second.
      counted: { since: { failed: 3 } },
    })
    const [issue] = github.issues
    expect(issue).toMatchObject({ title: 'files: latest at version 2 is worse than before its release', state: 'open' })
    const body = issue?.body ?? ''
    expect(body).toContain('(https://github.com/owner/repo/actions/workflows/rollback.yml)')
    expect(body).toContain(
      'Way back to version 1: run the action rollback in a workflow with connector files, tag latest, to 1',
    )
    expect(body).toMatch(/no &#124; rights for &#64;\u200bowner/)
    expect(body).not.toContain('https://evil')

    await onRunner()
    expect(github.issues).toHaveLength(1)

    await move(
      1,
      [2, 'rolled back by alice to version 1 at tag latest'],
      [1, 'restored by alice from version 2 to tag latest'],
    )
    expect((await onRunner()).outputs).toMatchObject({ result: 'inconclusive', 'previous-version': '' })
    await aggregate(1)
    const well = await onRunner()
    expect(well).toMatchObject({
      code: 0,
      outputs: { result: 'pass', version: '1', issue: 'https://github.example/issues/1' },
    })
    // With the time before the bad version, not with that of the bad version.
    expect(JSON.parse(readFileSync(join(tenant.folder, 'watch.json'), 'utf8'))).toMatchObject({
      ...{
        isReturn: true,
        commands: [{ before: { invocations: 3, failed: 0 }, since: { invocations: 1, failed: 0 } }],
      },
    })
    expect(github.issues).toMatchObject([
      { state: 'closed', title: 'files: latest at version 1 is not worse any more' },
    ])
  })

  it('watches a release no longer than it is told', async () => {
    const run = await inShell({ released: '8d' })
    expect(run).toMatchObject({ error: undefined, outputs: { result: 'none' }, annotations: [] })
    expect(run.summary).toContain('**There is no release to watch**')
  })

  it('keeps the result where the issue cannot be written', async () => {
    github.refusesIssues = true
    await move(
      2,
      [1, 'replaced by bob with version 2 at tag latest'],
      [2, 'promoted by bob from version 1 to tag latest'],
    )
    await aggregate(3)
    const refused = await onRunner()
    github.refusesIssues = false
    const without = await onRunner({ 'github-token': '' })
    const off = await onRunner({ issue: 'false' })
    for (const each of [refused, without, off]) expect(each).toMatchObject({ code: 1, outputs: { result: 'worse' } })
    expect(refused.stdout).toMatch(/::notice title=issue::no issue was written: .*issues: write/)
    expect(without.stdout).toMatch(/::notice title=issue::no issue is written, as there is no github-token/)
    expect(off.stdout).not.toContain('title=issue')
  })

  it('is inconclusive where the token may not read something, or the tag is moved meanwhile', async () => {
    const forbidden = (pattern: RegExp) =>
      Front.start(tenant.sandbox.baseUrl, (request) => {
        if (!pattern.test(request)) return undefined
        return 'HTTP/1.1 403 X\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}'
      })
    for (const pattern of [/platform-logs\/query/, /\/sources\?/, /task-status/]) {
      const front = await forbidden(pattern)
      const run = await inShell({ released: moved, 'fail-on': 'worse' }, front)
      await front.close()
      // What can be read may be worse all the same.
      const result = pattern.source.includes('sources') ? 'inconclusive' : 'worse'
      expect([pattern.source, run.outputs['result']]).toEqual([pattern.source, result])
      expect(run.annotations.map(({ message }) => message).join('\n')).toMatch(/cannot .*403/)
    }
    let reads = 0
    const front = await Front.start(tenant.sandbox.baseUrl, (request) => {
      if (!/GET \S*\/tags\/latest/.test(request) || ++reads !== 2) return undefined
      const body = JSON.stringify({ id: 'x', tagName: 'latest', activeVersion: 1 })
      return `HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`
    })
    const run = await inShell({ released: moved }, front)
    await front.close()
    expect(run).toMatchObject({ outputs: { result: 'inconclusive' } })
    expect(String(run.error)).toMatch(/was moved from version 2 to 1 meanwhile/)
  })

  it.each<[string, Record<string, string>, string, RegExp]>([
    ['a missing tag', { tag: 'nothing' }, 'usage', /^there is no tag "nothing" of "files"/],
    [
      'a release that is not recorded',
      {},
      'usage',
      /^it is not recorded when tag "latest" of "files" was moved to version 2; give its time as released$/,
    ],
    ['a time that is none', { released: 'soon' }, 'usage', /"soon" is not a time/],
    ['a time to come', { released: '2999-01-01' }, 'usage', /^released 2999-01-01 lies in the future/],
    ['a period that is none', { period: 'long' }, 'usage', /"long" is not a duration/],
    [
      'a workflow that is none',
      { 'rollback-workflow': '../x.yml)' },
      'usage',
      /"\.\.\/x\.yml\)" is not the name of a workflow file/,
    ],
  ])('refuses %s', async (_, given, origin, message) => {
    const run = await inShell(given)
    expect(run).toMatchObject({
      error: { origin, message: expect.stringMatching(message) },
      outputs: { result: 'inconclusive' },
    })
  })

  it('refuses a tag that was moved without a record', async () => {
    await tenant.client.tags.set('files', 'latest', 1)
    const run = await inShell({ record: 'record.json' })
    expect(run.error).toMatchObject({
      ...{
        origin: 'guard',
        message: expect.stringMatching(/is at version 1, but the last recorded move brought it to 2/),
      },
    })
  })
})
