import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sources } from '../../../src/commands/sources/command.js'
import { systemClock } from '../../../src/core/clock.js'
import type { StoredSource } from '../../../src/sandbox/state/sources.js'
import { type CommandRun, runCommand } from '../../support/command-run.js'
import { runInShell, runOnRunner } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

const day = Date.UTC(2026, 0, 2, 3, 4, 5)

describe('sources', () => {
  let tenant: TestTenant
  let production: StoredSource
  let ids: Record<string, string>

  beforeAll(async () => {
    tenant = await TestTenant.start({ taskDays: 0 })
    const { client } = tenant
    for (const alias of ['files', 'other']) {
      await client.connectors.create(alias)
      for (const mark of ['one', 'two']) {
        const path = await tenant.bundle(mark)
        await client.versions.upload(alias, { path, size: (await stat(path)).size })
      }
      await client.tags.create(alias, 'canary', 1)
    }
    production = tenant.source('Production', 'files')
    const second = tenant.source('A second one', 'files')
    const canary = tenant.source('Canary', 'files', 'canary')
    tenant.source('Elsewhere', 'other')
    // Of a connector that has the name of another kind, and of a tag that does not exist any more.
    Object.assign(tenant.source('Directory', 'other'), {
      ...{ connector: 'directory', specId: 'directory' },
      connectorName: 'Directory',
    })
    Object.assign(tenant.source('Left', 'other'), {
      ...{ connector: 'gone', specId: 'gone' },
      connectorName: 'Small (tag: old)',
    })
    Object.assign(production, { status: 'SOURCE_STATE_HEALTHY', connectorAttributes: { password: 'hidden-password' } })
    // Settings that are older than the link, which was removed.
    second.connectorAttributes = { connectorCustomizerId: 'old' }
    Object.assign(canary, { healthy: false, status: 'SOURCE_STATE_ERROR_SOURCE' })
    const customizer = await client.customizers.create('mapping')
    await client.instances.link(production.instance.instanceId, customizer.id)
    tenant.aggregation(production, day - 86_400_000, 'ERROR', { total: 1 })
    tenant.aggregation(production, day, 'SUCCESS', { total: 12, created: 0 })
    tenant.aggregation(second, day)
    const [files] = await client.connectors.list()
    ids = { files: files?.id ?? '', customizer: customizer.id, production: production.id }
  })
  afterAll(() => tenant.close())

  const run = async (given: Record<string, string> = {}): Promise<CommandRun> => {
    const { SAIL_BASE_URL = '', SAIL_CLIENT_ID = '', SAIL_CLIENT_SECRET = '' } = tenant.env
    const inputs = { 'base-url': SAIL_BASE_URL, 'client-id': SAIL_CLIENT_ID, 'client-secret': SAIL_CLIENT_SECRET }
    return await runCommand(sources, { ...inputs, ...given }, { clock: systemClock, workingDirectory: tenant.folder })
  }
  const entriesOf = ({ outputs }: CommandRun) => JSON.parse(outputs['sources'] ?? '') as Record<string, unknown>[]

  it('of one connector have tag, version, customizer, last aggregation and health', async () => {
    const { code, stdout, outputs, summary } = await runInShell(
      ['sources', '--connector', 'files', '--out', 'a/s.json'],
      {
        env: tenant.env,
        cwd: tenant.folder,
      },
    )
    expect(code).toBe(0)
    expect(stdout).toMatch(/^SOURCE +CONNECTOR +TAG +VERSION +CUSTOMIZER +LAST AGGREGATION +HEALTH\n/)
    expect(stdout).toMatch(/^Canary +files +canary +1 +none in 90 days +ERROR SOURCE$/m)
    expect(stdout).toMatch(/^A second one +files +latest +2 +RUNNING 2026-01-02 03:04 +UNCHECKED SOURCE NO ACCOUNTS$/m)
    expect(stdout).toMatch(/^Production +files +latest +2 +mapping +SUCCESS 2026-01-02 03:05, 12 accounts +HEALTHY$/m)
    expect(stdout).toMatch(/\n3 sources of connector files\n/)
    expect(outputs).toMatchObject({ count: '3', file: join(tenant.folder, 'a', 's.json') })
    const entries = JSON.parse(outputs['sources'] ?? '') as { source: { name: string } }[]
    expect(entries.map(({ source }) => source.name)).toEqual(['Canary', 'A second one', 'Production'])
    expect(entries[2]).toEqual({
      source: { id: ids['production'], name: 'Production' },
      connector: { id: ids['files'], alias: 'files' },
      ...{ tag: 'latest', version: 2, connectorName: 'Small (tag: latest)' },
      customizer: { id: ids['customizer'], name: 'mapping' },
      health: { healthy: true, status: 'SOURCE_STATE_HEALTHY' },
      lastAggregation: {
        ...{ id: expect.any(String), status: 'SUCCESS', accounts: 12 },
        ...{ started: '2026-01-02T03:04:05.000Z', ended: '2026-01-02T03:05:05.000Z' },
      },
    })
    expect(entries[1]).toMatchObject({
      customizer: null,
      lastAggregation: { status: 'RUNNING', ended: null, accounts: null },
    })
    expect(entries[0]).toMatchObject({ lastAggregation: null, health: { healthy: false } })
    expect(JSON.parse(readFileSync(outputs['file'] ?? '', 'utf8'))).toEqual(entries)
    expect(summary).toContain('| Production | files | <code>latest</code> | 2 | mapping |')
    expect(stdout + summary + outputs['sources']).not.toContain('hidden-password')
  })

  it('of all connectors include those whose tag is gone, and none of other connectors', async () => {
    const { stdout, outputs, code } = await runOnRunner('sources', {}, { env: tenant.env })
    expect(code).toBe(0)
    expect(outputs['count']).toBe('5')
    expect(stdout).toMatch(/^Left +Small \(tag: old\), which is gone/m)
    const entries = entriesOf({ outputs } as CommandRun)
    expect(entries.map(({ source }) => (source as { name: string }).name)).toEqual([
      ...['Canary', 'A second one', 'Production', 'Elsewhere', 'Left'],
    ])
    expect(entries[4]).toMatchObject({ connector: null, tag: null, version: null })
  })

  it('of one tag are those that run it, also if the tenant knows a source only by the id of its spec', async () => {
    production.connector = 'other-script-name'
    try {
      expect(entriesOf(await run({ connector: 'files', tag: 'latest' }))).toMatchObject([
        { source: { name: 'A second one' }, tag: 'latest' },
        { source: { name: 'Production' }, tag: 'latest' },
      ])
      expect(entriesOf(await run({ tag: 'canary' }))).toMatchObject([{ source: { name: 'Canary' }, version: 1 }])
      expect((await run({ connector: 'files', tag: 'none' })).error).toMatchObject({
        message: '"files" has no tag "none"; its tags are: "latest", "canary"',
      })
      expect((await run({ tag: 'none' })).outputs).toMatchObject({ count: '0', sources: '[]' })
    } finally {
      production.connector = tenant.sandbox.context.store.connector('files').tags[0]?.id ?? ''
    }
  })

  it('are told to be unknown in what the token may not read, with one notice each', async () => {
    const refuse = (path: RegExp, times: number, status = 403) =>
      tenant.sandbox.inject({ method: 'GET', path, times, status })
    refuse(/task-status/, 9)
    refuse(/connector-instances/, 1)
    const { error, annotations, summary, ...refused } = await run({ connector: 'files' })
    tenant.sandbox.behaviour.faults.length = 0
    expect(error).toBeUndefined()
    expect(entriesOf({ ...refused, error, annotations, summary })).toMatchObject([
      { customizer: 'unknown', lastAggregation: 'unknown' },
      { customizer: { id: 'old', name: null }, lastAggregation: 'unknown' },
      // Its own settings name it.
      { customizer: { id: ids['customizer'], name: 'mapping' }, lastAggregation: 'unknown' },
    ])
    expect(annotations).toMatchObject([
      { level: 'notice', message: expect.stringContaining('sp:connector:read') },
      { level: 'notice', message: expect.stringContaining('idn:task-management:read') },
    ])
    expect(summary).toContain('task-management')
    tenant.sandbox.behaviour.taskSorters = false
    expect(entriesOf(await run({ connector: 'files', tag: 'latest' }))[1]).toMatchObject({ lastAggregation: 'unknown' })
    tenant.sandbox.behaviour.taskSorters = true
    refuse(/sources$/, 1)
    expect((await run({ connector: 'files' })).error).toMatchObject({
      message: expect.stringContaining('idn:sources:read'),
    })
  })

  it('have unknown counts where the tenant names none, and texts of any form as counts', async () => {
    for (const [taskCounts, accounts] of [
      ['missing', null],
      ['texts', 12],
    ] as const) {
      Object.assign(tenant.sandbox.behaviour, { taskCounts, taskTimes: 'epoch' })
      expect(entriesOf(await run({ connector: 'files' }))[2]).toMatchObject({
        lastAggregation: { accounts, started: '2026-01-02T03:04:05.000Z' },
      })
    }
    Object.assign(tenant.sandbox.behaviour, { taskCounts: 'numbers', taskTimes: 'iso' })
  })

  it.each(['beta', 'v2025', 'v1'])('are read below %s', async (prefix) => {
    expect((await run({ connector: 'files', 'api-prefix': prefix })).outputs).toMatchObject({ count: '3' })
  })
})
