import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readFileSync } from 'node:fs'
import type { ClientRequest } from 'node:http'
import { join } from 'node:path'
import type { ProofReport } from '../../../src/commands/prove/report.js'
import { overridable } from '../../../src/commands/prove/safety.js'
import { InterruptedError } from '../../../src/core/errors.js'
import type { SourceBehaviour } from '../../../src/sandbox/source-behaviour.js'
import type { CommandRun } from '../../support/command-run.js'
import { runInShell } from '../../support/program.js'
import { shareOf } from '../../support/share.js'
import { account, accounts, group, type Instead, LeapingClock, ProofTenant, type Script, shownBy } from './support.js'

const many = accounts(12)
const groups = [group('g1'), group('g2')]

/** A task in an answer of the tenant. */
interface TaskBody {
  id: string
  attributes: Record<string, unknown>
}

describe('prove by aggregation', () => {
  let tenant: ProofTenant
  /** The version that `latest` runs. */
  let good: number
  /** Another one that does the same. */
  let odd: number

  beforeAll(async () => {
    tenant = await ProofTenant.start()
    good = await tenant.canary({ accounts: many, groups })
    await tenant.tenant.client.tags.set('files', 'latest', good)
    odd = await tenant.canary({ accounts: many, groups })
  })
  afterAll(() => tenant.close())

  const aggregate = async (
    given: Record<string, string> = {},
    options: Parameters<ProofTenant['prove']>[1] = {},
  ): Promise<CommandRun & { report: ProofReport }> => {
    const run = await tenant.prove(
      { aggregate: 'true', out: 'proof.json', journal: 'journal.jsonl', ...given },
      options,
    )
    const path = run.outputs['file']
    const report = path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'))
    await tenant.tenant.sandbox.context.background.ended()
    return { ...run, report: report as ProofReport }
  }
  const withBehaviour = async <T>(behaviour: Partial<SourceBehaviour>, work: () => Promise<T>): Promise<T> => {
    const all = tenant.tenant.sandbox.context.behaviour
    const before = { ...all }
    Object.assign(all, behaviour)
    try {
      return await work()
    } finally {
      Object.assign(all, before)
    }
  }
  const messages = ({ annotations }: CommandRun) =>
    annotations.map(({ level, message }) => `${level}: ${message}`).join('\n')
  const canaryAt = async () => (await tenant.tenant.tags('files'))['canary']

  it('passes a version that stores the same, and leaves the tag where it was', async () => {
    const version = await tenant.canary({ accounts: many, groups, test: '// the same' })
    const run = await aggregate()
    expect(messages(run)).toBe('')
    expect(run.error).toBeUndefined()
    expect(run.outputs).toMatchObject({ result: 'pass', version: String(version), findings: '0' })
    const { report } = run
    expect(report).toMatchObject({
      ...{ verdict: 'pass', method: 'aggregation', stored: version },
      baseline: { version: good, accounts: { status: 'SUCCESS', counts: { total: 12 } }, storedAccounts: 12 },
      candidate: { version, entitlements: { counts: { total: 2 } }, storedEntitlements: { group: 2 } },
      difference: { removed: 0, added: 0, changed: 0, emptied: [] },
    })
    expect(report.tasks.map(({ version, kind }) => [version, kind])).toEqual([
      [good, 'accounts'],
      [good, 'entitlements'],
      [version, 'accounts'],
      [version, 'entitlements'],
    ])
    expect(run.outputs['task']).toBe(report.tasks.map(({ id }) => id).join(','))
    expect(run.summary).toContain(`are what version ${version} stored, until the next full aggregation`)
    expect(await canaryAt()).toBe(version)
    const journal = readFileSync(join(tenant.tenant.folder, 'journal.jsonl'), 'utf8')
    for (const { id } of report.tasks) expect(journal).toContain(`"task":"${id}"`)
    expect(journal).toMatch(/"entry":"end"[^\n]*\n$/)
    expect(shownBy(run) + JSON.stringify(report)).not.toMatch(/Person|Number1|Group g1/)
  })

  it('sends what is published, below each prefix that has it', async () => {
    await tenant.tenant.client.tags.set('files', 'canary', odd)
    const sent = new Set<string>()
    const note = (message: unknown) => {
      const { request } = message as { request: ClientRequest }
      const path = request.path.replace(/\?.*/, '').replaceAll(/\/(?:[0-9a-f]{32}|[0-9a-f-]{36})(?=\/|$)/g, '/ID')
      const type = String(request.getHeader('content-type') ?? '').replace(/;.*/, '')
      sent.add(`${request.method} ${path} ${type}`.trim())
    }
    const requestsOf = async (prefix: string) => {
      sent.clear()
      subscribe('http.client.request.start', note)
      const run = await aggregate({ 'api-prefix': prefix })
      unsubscribe('http.client.request.start', note)
      tenant.tenant.sandbox.context.sources.tasks.splice(0)
      expect({ prefix, result: run.outputs['result'], found: messages(run) }).toEqual({
        prefix,
        result: 'pass',
        found: '',
      })
      return [...sent].sort()
    }
    // What /beta lacks is read elsewhere (docs/platform.md#source-layouts).
    const table: [string, string, string?, string?][] = [
      ['GET', 'account-aggregations/ID/status'],
      ['GET', 'accounts', '', 'v3'],
      ['GET', 'entitlements'],
      ['GET', 'platform-connectors'],
      ['GET', 'platform-connectors/ID/tags'],
      ['GET', 'platform-connectors/ID/tags/canary'],
      ['GET', 'platform-connectors/ID/tags/latest'],
      ['GET', 'platform-connectors/ID/versions'],
      ['GET', 'sources'],
      ['GET', 'sources/ID'],
      ['GET', 'sources/ID/connections', '', 'v3'],
      ['GET', 'sources/ID/correlation-config'],
      ['GET', 'sources/ID/schedules', '', 'v2024'],
      ['GET', 'sources/ID/schemas'],
      ['GET', 'task-status'],
      ['GET', 'task-status/ID'],
      ['POST', 'platform-logs/query', 'application/json'],
      ['POST', 'sources/ID/connector/peek-resource-objects', 'application/json'],
      ['POST', 'sources/ID/connector/test-configuration'],
      ['POST', 'sources/ID/load-accounts', 'multipart/form-data'],
      ['POST', 'sources/ID/load-entitlements'],
      ['PUT', 'platform-connectors/ID/tags/canary', 'application/json'],
    ]
    for (const prefix of ['beta', 'v2024', 'v2025', 'v2026', 'v1']) {
      const wanted = table.map(([method, path, type = '', besideBeta = prefix]) => {
        const [service, ...rest] = path.split('/')
        const place = prefix === 'beta' ? besideBeta : prefix
        const whole = place === 'v1' ? [service, 'v1', ...rest] : [place, service, ...rest]
        return `${method} /${whole.join('/')} ${type}`.trim()
      })
      const sign = 'POST /oauth/token application/x-www-form-urlencoded'
      expect(await requestsOf(prefix)).toEqual([...wanted, sign].sort())
    }
  })

  const changed = (attributes: object) => [account(1, {}, attributes), ...many.slice(1)]
  it.each<[string, Script, string, RegExp]>([
    ['a version that lists nothing, which the threshold keeps', { list: '' }, 'fail', /sent 0 accounts instead of 12/],
    [
      'a list of which half is lost, which the threshold keeps',
      { accounts: many.slice(6) },
      'fail',
      /sent 6 accounts instead of 12/,
    ],
    ['another value', { accounts: changed({ name: 'Other' }) }, 'fail', /1 account changed: "name" in 1/],
    [
      'a late end of the list',
      { list: `await send(${JSON.stringify(many.slice(0, 3))}); setTimeout(() => send([1]), 1)` },
      'fail',
      /sent 3/,
    ],
    ['an error at the end', { list: `await send(${JSON.stringify(many)}); throw new Error('quota')` }, 'fail', /quota/],
  ])('tells %s', async (_, script, result, message) => {
    const version = await tenant.canary({ accounts: many, groups, ...script })
    const run = await aggregate({ 'peek-limit': '2' })
    expect({ result: run.outputs['result'], found: messages(run) }).toEqual({
      result,
      found: expect.stringMatching(message),
    })
    expect(run.error).toMatchObject({ name: 'UserError', isFinding: true })
    expect(await canaryAt()).toBe(version)
    expect(shownBy(run)).not.toMatch(/Person|Number1/)
  })

  it('is inconclusive if what a version stored does not show', async () => {
    await tenant.canary({ accounts: many, groups, test: '// stored' })
    await aggregate()
    await tenant.canary({ accounts: changed({ name: 'Late' }), groups })
    const run = await withBehaviour({ accountDelay: 3_600_000 }, () => aggregate())
    expect(run.outputs['result']).toBe('inconclusive')
    expect(messages(run)).toContain('the tenant says that it created or updated 1 account, and 0 of them show it')
  })

  it('waits for what shows late', async () => {
    await tenant.canary({
      accounts: changed({ name: 'Later' }),
      groups: [group('g1'), group('g2', {}, { name: 'Two' })],
    })
    // Longer than two looks take here.
    const run = await withBehaviour({ accountDelay: 150 }, () => aggregate())
    expect({ result: run.outputs['result'], found: messages(run) }).toMatchObject({ result: 'fail' })
    expect(messages(run)).toMatch(/^error: 1 account changed: "name" in 1$/m)
    expect(messages(run)).toMatch(/^error: 1 entitlement of type "group" changed: "name" in 1, "displayed name" in 1$/m)
  })

  it('sees that accounts are sent twice in place of others, which the threshold keeps', async () => {
    const all = accounts(40)
    const latest = await tenant.canary({ accounts: all, groups })
    await tenant.tenant.client.tags.set('files', 'latest', latest)
    await tenant.canary({ accounts: [...all.slice(0, 35), ...all.slice(30, 35)], groups })
    const run = await aggregate()
    await tenant.tenant.client.tags.set('files', 'latest', good)
    tenant.source.objects.clearAccounts()
    expect(run.outputs['result']).toBe('inconclusive')
    expect(messages(run)).toContain(
      '5 accounts of 40 show no sign of the aggregation: they were not sent, or show late',
    )
  })

  it('takes changes within the limits, as remarks', async () => {
    await tenant.canary({ accounts: [account(1, {}, { name: 'Other' }), ...many.slice(1, 11), account(99)], groups })
    const run = await aggregate({ 'max-removed': '1', 'max-added': '1', 'max-changed': '1' })
    expect({ result: run.outputs['result'], error: run.error }).toEqual({ result: 'remarks', error: undefined })
  })

  it('sees that a threshold keeps what a version does not list any more', async () => {
    // A peek sees two accounts, the aggregation none: the list ends at a page that is not there.
    const list = `globalThis.calls = (globalThis.calls ?? 0) + 1; if (globalThis.calls < 3) await send(${JSON.stringify(many)})`
    await tenant.canary({ list, groups })
    const run = await aggregate()
    expect(run.outputs['result']).toBe('fail')
    expect(messages(run)).toContain('the connector sent 0 accounts instead of 12')
    expect(messages(run)).toContain('12 are stored')
  })

  describe('refuses, before it does anything,', () => {
    const set = async (change: () => void, given: Record<string, string> = {}) => {
      const before = { ...tenant.source }
      const tasks = tenant.tenant.sandbox.context.sources.tasks.length
      change()
      const run = await aggregate(given)
      Object.assign(tenant.source, before)
      const started = run.outputs['task'] !== undefined
      tenant.tenant.sandbox.context.sources.tasks.splice(tasks)
      return { message: String((run.error as Error | undefined)?.message), started }
    }

    beforeAll(async () => {
      await tenant.canary({ accounts: many, groups, test: '// refused' })
    })

    const connection = [{ id: '1', name: 'People', type: 'IDENTITY_PROFILE' }]
    it.each<[string, string, () => void]>([
      [
        'what depends on it',
        'connections',
        () =>
          Object.assign(tenant.source, { connections: { ...tenant.source.connections, identityProfiles: connection } }),
      ],
      [
        'a correlation',
        'correlation',
        () =>
          Object.assign(tenant.source, {
            correlation: { ...tenant.source.correlation, attributeAssignments: [{ property: 'mail' }] },
          }),
      ],
      [
        'a correlation rule',
        'correlation',
        () => Object.assign(tenant.source, { accountCorrelationRule: { type: 'RULE', id: '1', name: 'r' } }),
      ],
      [
        'a schedule',
        'schedule',
        () =>
          Object.assign(tenant.source, { schedules: [{ type: 'ACCOUNT_AGGREGATION', cronExpression: '0 0 0 * * ?' }] }),
      ],
      [
        'a delta source',
        'delta',
        () => Object.assign(tenant.source, { connectorAttributes: { spConnEnableStatefulCommands: true } }),
      ],
      [
        'a delta source whose setting is a text',
        'delta',
        () => Object.assign(tenant.source, { connectorAttributes: { spConnEnableStatefulCommands: 'TRUE' } }),
      ],
      ['a running task', 'running-task', () => void tenant.tenant.aggregation(tenant.source, Date.now())],
    ])('%s, unless %s is named', async (_, name, change) => {
      const refused = await set(change)
      expect(refused).toEqual({ message: expect.stringMatching(/^it is not safe to aggregate/), started: false })
      expect(refused.message).toContain(`(${name})`)
      const others = overridable.filter((each) => each !== name).join(',')
      expect((await set(change, { override: others })).message).toMatch(/^it is not safe to aggregate/)
    })

    it('an account that belongs to an identity', async () => {
      const [first] = tenant.source.objects.accounts.values()
      if (first === undefined) throw new Error('no account is stored')
      Object.assign(first, { identityId: 'someone' })
      const run = await aggregate()
      Object.assign(first, { identityId: null })
      expect(run.error).toMatchObject({ message: expect.stringContaining('1 account of it belongs to an identity') })
      expect(run.outputs['task']).toBeUndefined()
    })

    it('an authoritative source, whatever is named', async () => {
      const { message } = await set(() => Object.assign(tenant.source, { authoritative: true }), {
        override: overridable.join(','),
      })
      expect(message).toMatch(/^it is not safe.*it is authoritative.*this cannot be overridden$/)
    })

    it('a source of latest, whatever is named', async () => {
      tenant.tenant.source('Production', 'files')
      const run = await aggregate({ source: 'Production', version: '1', override: overridable.join(',') })
      expect(run.error).toMatchObject({
        message: expect.stringMatching(/it runs the tag latest.*cannot be overridden$/),
      })
    })

    it.each<[string, RegExp, Instead]>([
      ['connections', /\/connections$/, { status: 403, body: {} }],
      ['connections', /\/connections$/, {}],
      ['correlation', /correlation-config$/, {}],
      ['delta', /\/sources\/SOURCE$/, { authoritative: false }],
      [
        'delta',
        /\/sources\/SOURCE$/,
        { authoritative: false, connectorAttributes: { spConnEnableStatefulCommands: 1 } },
      ],
      ['correlated-accounts', /\/accounts\?/, []],
      ['schedule', /\/schedules$/, {}],
      ['running-task', /task-status\?/, {}],
    ])('what cannot be read: %s', async (name, pattern, body) => {
      const own = new RegExp(pattern.source.replace('SOURCE', tenant.source.id))
      const run = await aggregate({}, { answers: [[own, body]] })
      expect(run.error).toMatchObject({ message: expect.stringContaining(`(${name})`) })
      expect(run.outputs['task']).toBeUndefined()
    })

    it('the version that latest runs, an unknown version, and an override that is none', async () => {
      expect((await aggregate({ version: String(good) })).error).toMatchObject({
        message: expect.stringMatching(/is the one that latest of "files" runs/),
      })
      expect((await aggregate({ version: '999' })).error).toMatchObject({ message: expect.stringMatching(/999/) })
      expect((await aggregate({ override: 'everything' })).error).toMatchObject({
        message: expect.stringMatching(/^input override: "everything" is not one of/),
      })
    })
  })

  it('goes on with what is named', async () => {
    Object.assign(tenant.source, { accountCorrelationRule: { type: 'RULE', id: '1', name: 'r' } })
    await withBehaviour({ correlation: 'none' }, async () => {
      await tenant.canary({ accounts: many, groups, test: '// overridden' })
      const run = await aggregate({ override: 'correlation' })
      expect({ result: run.outputs['result'], found: messages(run) }).toEqual({ result: 'pass', found: '' })
    })
    Object.assign(tenant.source, { accountCorrelationRule: null })
  })

  it.each(
    shareOf<[string, Partial<SourceBehaviour>, string]>([
      [
        'other forms of counts, times, texts and words, an unsorted list, and what shows late',
        {
          ...{ taskCounts: 'texts', taskTimes: 'epoch', taskTexts: 'text', taskSorters: false },
          ...{ accountDelay: 50, taskDelay: 30, taskStatus: 'Success' },
        },
        'pass',
      ],
      ['times of changed accounts alone', { accountModified: 'changed' }, 'pass'],
      [
        'times of changed accounts alone, with counts of all',
        { accountModified: 'changed', updatedCount: 'processed' },
        'inconclusive',
      ],
      ['neither times nor counts of zero', { accountModified: 'changed', taskZeros: false }, 'inconclusive'],
      ['no counts of zero', { taskZeros: false }, 'pass'],
      ['no counts', { taskCounts: 'missing' }, 'inconclusive'],
      ['WARNING, as before', { taskStatus: 'WARNING' }, 'remarks'],
      ['ERROR of the version before', { taskStatus: 'ERROR' }, 'inconclusive'],
      ['TERMINATED', { taskStatus: 'TERMINATED' }, 'inconclusive'],
      ['TEMPERROR', { taskStatus: 'TEMPERROR' }, 'inconclusive'],
      ['TEMP_ERROR', { taskStatus: 'TEMP_ERROR' }, 'inconclusive'],
      ['a task that never ends', { taskStatus: 'never' }, 'inconclusive'],
      ['STARTED after the end', { aggregationState: 'STARTED' }, 'inconclusive'],
      ['RETRIED', { aggregationState: 'RETRIED' }, 'inconclusive'],
      ['CANCELLED', { aggregationState: 'CANCELLED' }, 'inconclusive'],
      ['NOT_FOUND', { aggregationState: 'NOT_FOUND' }, 'inconclusive'],
      ['log records of one requestID', { logRequests: 'tenant' }, 'pass'],
      ['no log', { logDelay: 3_600_000 }, 'inconclusive'],
      ['a tag that is followed an hour later', { tagDelay: 3_600_000 }, 'inconclusive'],
    ]),
  )('judges %s', async (name, behaviour, result) => {
    const version = await tenant.canary({ accounts: many, groups, test: `// ${name}` })
    const run = await withBehaviour(behaviour, () => aggregate({ 'max-aggregation': '2m' }))
    // One that never ends would be in the way of the next.
    tenant.tenant.sandbox.context.sources.tasks.splice(0)
    expect({ result: run.outputs['result'], found: messages(run) }).toMatchObject({ result })
    if (behaviour.tagDelay === undefined) {
      expect(run.outputs['task'] !== undefined).toBe(behaviour.logDelay === undefined)
    }
    expect(await canaryAt()).toBe(version)
  })

  /** The n-th task that the run has started. */
  const ofTask = (n: number, more: object | ((task: TaskBody) => object)): [RegExp, (body: TaskBody) => unknown] => [
    /^GET .*task-status\/[0-9a-f]/,
    (body) => {
      const { tasks } = tenant.tenant.sandbox.context.sources
      const isIt = body.id === tasks[n]?.id
      return isIt ? { ...body, ...(typeof more === 'function' ? more(body) : more) } : body
    },
  ]
  const ofState = (status: unknown): [RegExp, (body: object) => unknown] => {
    let looks = 0
    // That of the candidate is the second one.
    return [/account-aggregations\//, (body) => (++looks === 2 ? { ...body, status } : body)]
  }
  const ended = (completionStatus: unknown) => ({ completionStatus })
  it.each(
    shareOf<[string, ReturnType<typeof ofTask> | ReturnType<typeof ofState>, string, RegExp]>([
      ['success', ofTask(2, ended('success')), 'pass', /^$/],
      ['WARNING', ofTask(2, ended('WARNING')), 'inconclusive', /ended with WARNING, and not with the version before/],
      ['ERROR', ofTask(2, ended('ERROR')), 'fail', /the aggregation of the accounts ended with ERROR/],
      ['Error', ofTask(3, ended('Error')), 'fail', /the aggregation of the entitlements ended with ERROR/],
      ['TERMINATED', ofTask(2, ended('TERMINATED')), 'fail', /the aggregation of the accounts ended with TERMINATED/],
      [
        'TERMINATED later',
        ofTask(3, ended('TERMINATED')),
        'fail',
        /aggregation of the entitlements ended with TERMINATED/,
      ],
      ['TEMPERROR', ofTask(2, ended('TEMPERROR')), 'inconclusive', /ended with TEMPERROR/],
      ['TEMP_ERROR', ofTask(3, ended('TEMP_ERROR')), 'inconclusive', /ended with TEMPERROR/],
      ['a state that is not known', ofTask(2, ended('DONE')), 'inconclusive', /ended with DONE/],
      ['an empty state', ofTask(2, ended('')), 'inconclusive', /was not over after 2 min/],
      ['an end without a state', ofTask(2, ended(null)), 'inconclusive', /was not over after 2 min/],
      ['a state without an end', ofTask(2, { completed: null }), 'inconclusive', /has the status SUCCESS, and no end/],
      [
        'an end that is no time',
        ofTask(2, { completed: 'today' }),
        'inconclusive',
        /has the status SUCCESS, and no end/,
      ],
      [
        'times in seconds',
        ofTask(2, () => ({ completed: Math.floor(Date.now() / 1000) })),
        'inconclusive',
        /ended before it began/,
      ],
      [
        'an end before the begin',
        ofTask(2, { completed: '2020-01-01T00:00:00Z' }),
        'inconclusive',
        /ended before it began/,
      ],
      [
        'a task of another source',
        ofTask(2, { target: { id: 'f'.repeat(32) } }),
        'inconclusive',
        /is one of another source/,
      ],
      ['no returns', ofTask(2, { returns: null }), 'inconclusive', /does not say how many accounts the connector sent/],
      [
        'counts that are objects',
        ofTask(2, { attributes: { total: { n: 12 } } }),
        'inconclusive',
        /does not say how many accounts/,
      ],
      [
        'counts that are fractions',
        ofTask(2, ({ attributes }) => ({ attributes: { ...attributes, total: 12.5 } })),
        'inconclusive',
        /does not say how many accounts/,
      ],
      [
        'a count below zero',
        ofTask(2, ({ attributes }) => ({ attributes: { ...attributes, total: -1 } })),
        'inconclusive',
        /does not say how many accounts/,
      ],
      [
        'counts of a list',
        ofTask(3, { attributes: [] }),
        'inconclusive',
        /does not say how many entitlements the connector sent/,
      ],
      [
        'fewer accounts',
        ofTask(2, ({ attributes }) => ({ attributes: { ...attributes, total: 11 } })),
        'fail',
        /sent 11 accounts instead of 12/,
      ],
      [
        'a new warning',
        ofTask(2, { messages: ['half was skipped'] }),
        'inconclusive',
        /a new warning: half was skipped/,
      ],
      ['STARTED', ofState('STARTED'), 'inconclusive', /the state of the aggregation is STARTED/],
      ['ACCOUNTS_COLLECTED', ofState('ACCOUNTS_COLLECTED'), 'inconclusive', /is ACCOUNTS_COLLECTED/],
      ['completed', ofState('completed'), 'pass', /^$/],
      ['CANCELLED', ofState('CANCELLED'), 'inconclusive', /is CANCELLED/],
      ['TERMINATED after a success', ofState('TERMINATED'), 'fail', /is TERMINATED/],
      ['RETRIED', ofState('RETRIED'), 'inconclusive', /is RETRIED/],
      ['NOT_FOUND', ofState('NOT_FOUND'), 'inconclusive', /is NOT_FOUND/],
      ['a number as state', ofState(3), 'inconclusive', /state of the aggregation/],
    ]),
  )('judges the version that is to be proved by its task or state: %s', async (_, change, result, found) => {
    await tenant.tenant.client.tags.set('files', 'canary', odd)
    const run = await aggregate(
      { 'max-aggregation': '2m' },
      { changes: [change as [RegExp, (body: never) => unknown]] },
    )
    tenant.tenant.sandbox.context.sources.tasks.splice(0)
    expect({ result: run.outputs['result'], found: messages(run) }).toEqual({
      result,
      found: expect.stringMatching(found),
    })
    expect(await canaryAt()).toBe(odd)
  })

  const task = /task-status\/[0-9a-f]/
  const state = /account-aggregations\//
  const counted = /\/accounts\?.*limit=1&/
  const listed = /\/accounts\?.*limit=250/
  const entitlements = /\/entitlements\?/
  const twelve = (more: object) =>
    many.map((_, n) => ({ id: `a${n}`, nativeIdentity: `u${n}`, sourceId: 'SOURCE', ...more }))
  const over = { id: 'x', completionStatus: 'SUCCESS', completed: new Date().toISOString() }
  it.each(
    shareOf<[string, RegExp, Instead]>([
      ['an empty task', task, {}],
      ['a list as task', task, []],
      ['a task that is null', task, null],
      ['another task', task, over],
      ['a status that is a number', task, { ...over, completionStatus: 1 }],
      ['a task that is not there', task, { status: 404, body: {} }],
      ['a task that may not be read', task, { status: 403, body: {} }],
      ['a task that answers 500', task, { status: 500, body: {} }],
      ['too many requests to the end', task, { status: 429, body: { message: 'slow' }, headers: 'Retry-After: 1\r\n' }],
      ['an empty state', state, {}],
      ['a state that is null', state, { status: null }],
      ['an unknown state', state, { status: 200, body: { status: 'DONE' } }],
      ['a state that is gone', state, { status: 404, body: {} }],
      ['a start that is forbidden', /load-accounts$/, { status: 403, body: {} }],
      ['a start that is refused, and made', /load-accounts$/, { status: 400, body: {} }],
      ['entitlements that are forbidden', /load-entitlements$/, { status: 403, body: {} }],
      ['accounts of another source', listed, [{ id: '1', nativeIdentity: 'u1', sourceId: 'other', attributes: {} }]],
      ['accounts without a source', listed, [{ id: '1', nativeIdentity: 'u1', attributes: {} }]],
      ['accounts without an identity', listed, [{ id: '1', sourceId: 'SOURCE', attributes: {} }]],
      ['accounts without attributes', listed, twelve({ disabled: false, locked: false })],
      ['accounts whose state is not told', listed, twelve({ attributes: { id: 'u1' } })],
      ['fewer accounts than are counted', listed, []],
      ['accounts that are no list', listed, {}],
      ['entitlements that are not counted', entitlements, []],
    ]),
  )('is never green: %s', async (_, pattern, body) => {
    await tenant.tenant.client.tags.set('files', 'canary', odd)
    const text = JSON.parse(JSON.stringify(body).replaceAll('SOURCE', tenant.source.id)) as Instead
    const run = await aggregate({}, { answers: [[pattern, text]] })
    tenant.tenant.sandbox.context.sources.tasks.splice(0)
    expect({ result: run.outputs['result'], found: messages(run) }).toMatchObject({ result: 'inconclusive' })
    const isUnreadable = pattern === listed && !(Array.isArray(body) && body.length === 0)
    const isEarly = isUnreadable || String(pattern).includes('load-accounts')
    expect(run.outputs['task'] === undefined).toBe(isEarly)
    expect(await canaryAt()).toBe(odd)
  })

  it('is inconclusive without the number of accounts', async () => {
    await tenant.tenant.client.tags.set('files', 'canary', odd)
    const run = await aggregate({ override: 'correlated-accounts' }, { answers: [[counted, []]] })
    tenant.tenant.sandbox.context.sources.tasks.splice(0)
    expect(run.outputs).toMatchObject({ result: 'inconclusive', task: expect.any(String) })
    expect(messages(run)).toContain('has no X-Total-Count')
  })

  it.each<[string, Instead]>([
    ['no task', {}],
    ['a task without an id', { success: true, task: {} }],
    ['a page', '<html>'],
    ['a gateway that failed', { status: 502, body: 'no' }],
  ])('looks for the aggregation if its start answers %s, and starts no other', async (_, body) => {
    const { tasks } = tenant.tenant.sandbox.context.sources
    const run = await aggregate({}, { answers: [[/load-(accounts|entitlements)$/, body]] })
    expect({ result: run.outputs['result'], found: messages(run) }).toEqual({ result: 'pass', found: '' })
    expect(tasks.splice(0).length).toBe(4)
  })

  it('calls a warning that is new inconclusive, and an error of the task a failure', async () => {
    await tenant.canary({ accounts: many.slice(6), groups })
    for (const [thresholdResult, found] of [
      ['warning', /ended with WARNING, and not with the version before/],
      ['error', /version \d+: the aggregation of the accounts ended with ERROR: 6 of 12/],
    ] as const) {
      const run = await withBehaviour({ thresholdResult }, () => aggregate({ 'max-removed': '6' }))
      expect(run.outputs['result']).not.toMatch(/pass|remarks/)
      expect(messages(run)).toMatch(found)
    }
  })

  it('leaves a tag that someone else moves, and is inconclusive', async () => {
    const version = await tenant.canary({ accounts: many, groups, test: '// moved' })
    const clock = new LeapingClock()
    let isMoved = false
    clock.onSleep = async () => {
      const { tasks } = tenant.tenant.sandbox.context.sources
      if (isMoved || tasks.at(-1)?.sourceId !== tenant.source.id) return
      isMoved = true
      await tenant.tenant.client.tags.set('files', 'canary', 1)
    }
    const run = await aggregate({}, { clock })
    expect(run.outputs['result']).toBe('inconclusive')
    expect(messages(run)).toMatch(/someone else has moved the tag "canary" to version 1 meanwhile; it is left there/)
    expect(await canaryAt()).toBe(1)
    await tenant.tenant.client.tags.set('files', 'canary', version)
  })

  it.each<[string, RegExp, boolean, number]>([
    ['the baseline, which fails for it', /load-accounts$/, false, 1],
    ['the version, which fails for it', /load-accounts$/, false, 2],
    ['the version, when its accounts are aggregated', /load-entitlements$/, true, 2],
  ])('is inconclusive if someone else aggregates the source: beside %s', async (_, pattern, isOver, nth) => {
    await tenant.tenant.client.tags.set('files', 'canary', odd)
    const { sources } = tenant.tenant.sandbox.context
    let starts = 0
    let other = ''
    const start = () => {
      starts += 1
      if (starts !== nth) return undefined
      const now = Date.now()
      const task = sources.addTask('CLOUD_ACCOUNT_AGGREGATION', tenant.source, now)
      if (isOver) Object.assign(task, { completed: now, completionStatus: 'SUCCESS' })
      other = task.id
      return undefined
    }
    const run = await aggregate({}, { answers: [[pattern, start]] })
    sources.tasks.splice(0)
    expect({ result: run.outputs['result'], found: messages(run) }).toEqual({
      result: 'inconclusive',
      found: expect.stringContaining(`someone else started an aggregation of the source meanwhile, task ${other}`),
    })
    expect(await canaryAt()).toBe(odd)
  })

  it('is inconclusive if someone changes a schema meanwhile', async () => {
    await tenant.tenant.client.tags.set('files', 'canary', odd)
    const { tasks } = tenant.tenant.sandbox.context.sources
    const attributes = tenant.source.schemas.find(({ name }) => name === 'account')?.attributes ?? []
    let starts = 0
    const change = () => {
      const [first] = attributes
      starts += 1
      if (starts === 2 && first !== undefined) attributes.push({ ...first, name: 'added' })
      return undefined
    }
    const run = await aggregate({}, { answers: [[/load-entitlements$/, change]] })
    tasks.splice(0)
    attributes.splice(
      attributes.findIndex(({ name }) => name === 'added'),
      1,
    )
    expect({ result: run.outputs['result'], found: messages(run) }).toEqual({
      ...{
        result: 'inconclusive',
        found: expect.stringContaining('someone changed the schemas of the source meanwhile'),
      },
    })
  })

  it('puts the tag back at an interrupt in each wait, and names the task that runs on', async () => {
    const version = await tenant.canary({ accounts: many, groups, test: '// interrupted' })
    const { tasks } = tenant.tenant.sandbox.context.sources
    const runs = () => (tasks.at(-1)?.shownFrom ?? Number.POSITIVE_INFINITY) > Date.now()
    const states: [string, (ms: number) => boolean, boolean][] = [
      ['the accounts of the baseline', () => tasks.length === 1 && runs(), true],
      ['the entitlements of the baseline', () => tasks.length === 2 && runs(), true],
      ['the count of accounts', (ms) => tasks.length === 2 && ms === 5_000, false],
      ['the accounts of the candidate', () => tasks.length === 3 && runs(), true],
    ]
    // The file has the task before anything waits for it.
    const inFile: unknown[] = []
    for (const [name, isNow, isRunning] of states) {
      tasks.splice(0)
      const controller = new AbortController()
      const clock = new LeapingClock()
      clock.onSleep = (ms) => {
        if (isNow(ms) && isRunning) {
          const written = JSON.parse(readFileSync(join(tenant.tenant.folder, 'proof.json'), 'utf8'))
          inFile.push(written.tasks.at(-1)?.id === tasks.at(-1)?.id && written.verdict)
        }
        if (isNow(ms)) controller.abort(new InterruptedError('interrupted by SIGINT'))
      }
      const run = await withBehaviour({ taskDelay: 400 }, () => aggregate({}, { clock, signal: controller.signal }))
      const said = run.summary.includes('cannot be cancelled and may run on')
      expect([name, run.error === controller.signal.reason, said]).toEqual([name, true, isRunning])
      if (isRunning) expect(run.summary).toContain(`<code>${tasks.at(-1)?.id}</code>`)
      const { report } = run
      expect({ verdict: report.verdict, tasks: report.tasks.map(({ id }) => id) }).toEqual({
        ...{ verdict: 'inconclusive', tasks: tasks.map(({ id }) => id) },
      })
      expect(run.outputs['result']).toBe('inconclusive')
      expect(await canaryAt()).toBe(version)
    }
    tasks.splice(0)
    expect(inFile).toEqual(['inconclusive', 'inconclusive', 'inconclusive'])
  })

  it.each<[string, 'stale' | 'late', RegExp]>([
    ['reads as if it were not moved', 'stale', /reads as version 1 after its move to/],
    ['may still be moved', 'late', /is at version 1 again, but its move to version \d+ may still be made/],
  ])('puts back a tag that %s, and leaves that to cleanup', async (_, kind, found) => {
    await tenant.tenant.client.tags.set('files', 'canary', 1)
    let puts = 0
    const put = () => {
      puts += 1
      return undefined
    }
    if (kind === 'late') tenant.tenant.sandbox.inject({ method: 'PUT', path: /tags/, times: 5, status: 504 })
    const stale = { id: tenant.source.connector, tagName: 'canary', activeVersion: 1 }
    const get = () => (kind === 'stale' && puts > 0 ? stale : undefined)
    const tag = /tags\/canary$/
    const answers: [RegExp, Instead][] = [
      [new RegExp(`^PUT .*${tag.source}`), put],
      [new RegExp(`^GET .*${tag.source}`), get],
    ]
    const run = await aggregate({ version: String(odd) }, { answers })
    expect({ result: run.outputs['result'], found: messages(run) }).toEqual({
      result: 'inconclusive',
      found: expect.stringMatching(found),
    })
    expect(await canaryAt()).toBe(1)
    const journal = readFileSync(join(tenant.tenant.folder, 'journal.jsonl'), 'utf8')
    expect(journal).not.toMatch(/"entry":"end"[^\n]*\n$/)
  })

  it('sees the version by the record of an earlier peek, if the log is late', async () => {
    await tenant.tenant.client.tags.set('files', 'canary', odd)
    const clock = new LeapingClock()
    const { logs, store } = tenant.tenant.sandbox.context
    const peeks: { real: number; leapt: number }[] = []
    let isStarted = false
    // Until the aggregation starts, the tenant has the time of this clock.
    const early = (work: () => unknown) => () => {
      const headers = `Date: ${new Date(clock.now()).toUTCString()}\r\n`
      return isStarted ? undefined : { status: 200, body: work(), headers }
    }
    const answers: [RegExp, Instead][] = [
      [
        /peek-resource-objects$/,
        () => {
          if (!isStarted) peeks.push({ real: Date.now(), leapt: clock.now() })
        },
      ],
      [
        /load-accounts$/,
        () => {
          isStarted = true
        },
      ],
      [
        /^GET .*tags\/canary$/,
        early(() => {
          const { id, tagName, activeVersion } = store.findTag(tenant.source.connector)?.tag ?? {}
          return { id, tagName, activeVersion }
        }),
      ],
      // A peek shows in the log after the next one.
      [
        /platform-logs\/query$/,
        early(() => {
          const startTime = new Date(peeks[0]?.real ?? Date.now()).toISOString()
          const shown = logs.query({ startTime }, '').logs.flatMap((record) => {
            const time = Date.parse(record.timestamp)
            const next = peeks.findIndex(({ real }) => real > time)
            const { real = 0, leapt = 0 } = peeks[next - 1] ?? {}
            return next === -1 ? [] : [{ ...record, timestamp: new Date(time - real + leapt).toISOString() }]
          })
          return { logs: shown, nextToken: null }
        }),
      ],
    ]
    const run = await aggregate({}, { answers, clock })
    const leapt = peeks.map((each) => each.leapt - (peeks[0]?.leapt ?? 0) > 30_000)
    expect({ result: run.outputs['result'], found: messages(run), leapt }).toEqual({
      ...{ result: 'pass', found: '', leapt: [false, true] },
    })
  })

  it('ends the reads of the tag at an interrupt, and puts it back', async () => {
    await tenant.tenant.client.tags.set('files', 'canary', odd)
    // Before the first move, after it, and before the first peek.
    for (const last of [1, 2, 3]) {
      const controller = new AbortController()
      const clock = new LeapingClock()
      let [reads, waits] = [0, 0]
      clock.onSleep = () => {
        if (controller.signal.aborted) waits += 1
      }
      const read = () => {
        reads += 1
        if (reads !== last) return undefined
        controller.abort(new InterruptedError('interrupted by SIGINT'))
        return { status: 429, body: { message: 'slow' }, headers: 'Retry-After: 20\r\n' }
      }
      const run = await aggregate({}, { answers: [[/^GET .*tags\/canary$/, read]], clock, signal: controller.signal })
      const journal = readFileSync(join(tenant.tenant.folder, 'journal.jsonl'), 'utf8')
      expect({ last, isInterrupt: run.error === controller.signal.reason, waits, at: await canaryAt() }).toEqual({
        ...{ last, isInterrupt: true, waits: 0, at: odd },
      })
      expect(journal).toMatch(/"entry":"end"[^\n]*\n$/)
    }
  })

  it('starts no aggregation after an interrupt', async () => {
    await tenant.tenant.client.tags.set('files', 'canary', odd)
    const controller = new AbortController()
    const clock = new LeapingClock()
    let [starts, waits] = [0, 0]
    clock.onSleep = () => {
      if (starts > 0) waits += 1
    }
    const slow = () => {
      starts += 1
      controller.abort(new InterruptedError('interrupted by SIGINT'))
      return starts > 1 ? undefined : { status: 429, body: { message: 'slow' }, headers: 'Retry-After: 1\r\n' }
    }
    const run = await aggregate({}, { answers: [[/load-accounts$/, slow]], clock, signal: controller.signal })
    expect(run.error).toBe(controller.signal.reason)
    tenant.tenant.sandbox.context.sources.tasks.splice(0)
    expect([starts, waits]).toEqual([1, 0])
    expect(await canaryAt()).toBe(odd)
  })

  it('says how to move a tag back that it cannot, and leaves that to cleanup', async () => {
    const { client, env, folder, sandbox } = tenant.tenant
    await client.tags.set('files', 'canary', 1)
    const { tasks } = sandbox.context.sources
    tasks.splice(0)
    const clock = new LeapingClock()
    clock.onSleep = () => {
      if (tasks.length === 4 && sandbox.behaviour.faults.length === 0)
        sandbox.inject({ method: 'PUT', path: /tags/, times: 99, status: 500 })
    }
    const journal = 'killed.jsonl'
    const run = await aggregate({ version: String(odd), journal }, { clock })
    tasks.splice(0)
    sandbox.behaviour.faults.length = 0
    expect(run.outputs['result']).toBe('inconclusive')
    expect(messages(run)).toMatch(
      /tag canary was not moved back to version 1: .*; move it back with saas-connector promote/,
    )
    expect(await canaryAt()).toBe(odd)
    const cleaned = await runInShell(['cleanup', '--journal', journal], { env, cwd: folder })
    expect({ code: cleaned.code, stderr: cleaned.stderr }).toEqual({ code: 0, stderr: '' })
    expect(cleaned.stdout).toMatch(/moved from version \d+ back to version 1/)
    expect(cleaned.stdout).toContain('the run that started this aggregation did not end, and nobody can cancel it')
    expect(await canaryAt()).toBe(1)
  })

  it('is recorded', async () => {
    const { env, folder } = tenant.tenant
    const words = ['--connector', 'files', '--record', 'record.json']
    const zip = await tenant.bundle('recorded', { accounts: many, groups })
    await runInShell(['upload', '--file', zip, '--tag', 'canary', ...words], { env, cwd: folder })
    const run = await runInShell(['prove', 'Files canary', '--aggregate', ...words], { env, cwd: folder })
    expect({ code: run.code, stderr: run.stderr }).toMatchObject({ code: 0 })
    expect(run.stdout).toMatch(/^version \d+ at the source "Files canary": passed$/m)
    const history = await runInShell(['history', ...words], { env, cwd: folder })
    expect(history.stdout).toContain('not validated, proved by aggregation')
  })
})
