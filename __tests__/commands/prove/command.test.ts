import { readFileSync } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InterruptedError } from '../../../src/core/errors.js'
import type { CommandRun } from '../../support/command-run.js'
import { runInShell } from '../../support/program.js'
import { account, accounts, group, type Instead, ProofTenant, type Script, shownBy } from './support.js'

describe('prove by peek', () => {
  let tenant: ProofTenant

  beforeAll(async () => {
    tenant = await ProofTenant.start()
  })
  afterAll(() => tenant.close())
  beforeEach(async () => {
    await tenant.tenant.client.tags.set('files', 'canary', 1)
  })

  const findingsOf = ({ annotations }: CommandRun) => annotations.map(({ level, message }) => `${level}: ${message}`)

  it('passes a version that the platform takes, and prints no value of an account', async () => {
    const run = await tenant.prove({ out: 'proof.json', 'record-answers': 'answers.json' })
    expect(run.error).toBeUndefined()
    expect(run.outputs).toMatchObject({ result: 'pass', version: '1', tag: 'canary', findings: '0' })
    const report = JSON.parse(readFileSync(join(tenant.tenant.folder, 'proof.json'), 'utf8'))
    expect(report).toMatchObject({
      ...{ formatVersion: 1, verdict: 'pass', method: 'peek', version: 1, findings: [] },
      peeked: [
        { type: 'account', objects: 3 },
        { type: 'group', objects: 2 },
      ],
      steps: [
        { step: 'test-configuration', outcome: 'SUCCESS' },
        { step: 'peek account', outcome: '3 accounts' },
        { step: 'peek group', outcome: '2 entitlements of type "group"' },
        { step: 'version', outcome: 'version 1 ran' },
      ],
    })
    expect(run.summary).toMatch(/\*\*Passed\*\*[\s\S]*Nothing was stored\. An aggregation was not tried\./)
    const answers = readFileSync(join(tenant.tenant.folder, 'answers.json'), 'utf8')
    expect(JSON.parse(answers).answers.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(['/beta/sources/id-1/connector/peek-resource-objects', '/beta/platform-logs/query']),
    )
    expect(answers).toContain('"objectCount": 3')
    expect(answers).toContain('"level": "‹number›"')
    for (const text of [shownBy(run), answers, JSON.stringify(report)]) {
      expect(text).not.toMatch(/Person|Number1|"u1"|Group g1/)
    }
    expect(answers).not.toMatch(/files|canary/i)
    expect(answers).toContain('"event": "commandOutcome"')
  })

  const account2 = (more: object, attributes: object = {}) => [account(1), account(2, more, attributes)]
  const hang = 'await new Promise(() => setInterval(() => {}, 1000))'
  it.each<[string, Script, string, RegExp]>([
    [
      'a shared uuid (H8)',
      { accounts: account2({ uuid: 'x' }).map((a) => ({ ...a, uuid: 'x' })) },
      'fail',
      /has the uuid/,
    ],
    [
      'a key beside an identity (H9)',
      { groups: [group('g1', { identity: 'g1' })] },
      'fail',
      /peek failed.*invalid output/,
    ],
    [
      'a list that ends before its sends (H10)',
      { list: `setTimeout(() => send(${JSON.stringify(accounts(3))}), 50)` },
      'inconclusive',
      /there are no accounts, so nothing was looked at/,
    ],
    ['a send of over 256 KiB', { accounts: [account(1, {}, { name: 'x'.repeat(300_000) })] }, 'fail', /peek failed/],
    ['silence', { list: hang }, 'fail', /peek failed.*no answer within 400 ms/],
    ['an error of the list', { list: "throw new Error('no rights')" }, 'fail', /no rights/],
    ['no connection', { test: "throw new Error('wrong password')" }, 'inconclusive', /wrong password.*not aggregated/],
    ['the same identity', { accounts: account2({}, { id: 'u1' }) }, 'fail', /has the "id" of another account/],
    ['no identity attribute', { accounts: account2({}, { id: null }) }, 'fail', /no value for "id"/],
    ['another type', { accounts: account2({}, { level: 'Person' }) }, 'fail', /"level" is of type int/],
    ['several values', { accounts: account2({}, { name: ['Person', 'b'] }) }, 'fail', /"name" is single-valued/],
    ['an attribute that the source lacks', { accounts: account2({}, { phone: '1' }) }, 'remarks', /"phone" is not in/],
    ['a text of code', { accounts: account2({}, { name: 'undefined' }) }, 'remarks', /is the text "undefined"/],
    ['no entitlements', { groups: [] }, 'inconclusive', /there are no entitlements of type "group"/],
  ])('tells %s', async (name, script, result, message) => {
    const version = await tenant.canary(script)
    const { behaviour } = tenant.tenant.sandbox.context
    behaviour.connectionTime = name === 'silence' ? 400 : 0
    const run = await tenant.prove({ version: String(version) })
    behaviour.connectionTime = 0
    expect({ result: run.outputs['result'], found: findingsOf(run).join('\n') }).toEqual({
      result,
      found: expect.stringMatching(message),
    })
    if (result === 'remarks') expect(run.error).toBeUndefined()
    else expect(run.error).toMatchObject({ name: 'UserError', isFinding: true })
    expect(shownBy(run)).not.toMatch(/Person|Number1|\bu[12]\b/)
  })

  it('does not blame a version for a list that the peek has stopped', async () => {
    const run = await tenant.prove({ 'peek-limit': '1' })
    expect(run.outputs['result']).toBe('pass')
    expect(findingsOf(run)).toEqual([
      expect.stringMatching(/^notice: the log has 1 failure of std:account:list/),
      expect.stringMatching(/^notice: the log has 1 failure of std:entitlement:list/),
    ])
  })

  it('does not blame a version for a tenant that sends fewer objects at once, and stops the list', async () => {
    const { behaviour } = tenant.tenant.sandbox.context
    behaviour.peekLimit = 2
    const many = await tenant.prove({ 'peek-limit': '100' })
    const two = await tenant.prove({ 'peek-limit': '2' })
    Object.assign(behaviour, { peekLimit: 5, peekOverLimit: 400 })
    const refused = await tenant.prove({ 'peek-limit': '100' })
    Object.assign(behaviour, { peekLimit: 0, peekOverLimit: 'fewer' })
    expect([many, two, refused].map(({ outputs }) => outputs['result'])).toEqual(['inconclusive', 'pass', 'remarks'])
    expect(findingsOf(many)[0]).toMatch(
      /^error: the log has 1 failure of std:account:list, though 2 objects came\. .*give peek-limit 2\.$/,
    )
    expect(findingsOf(refused)).toEqual([
      'warning: the tenant refused to send 100 objects, so 5 were asked for',
      'warning: the tenant refused to send 100 objects, so 5 were asked for',
    ])
  })

  it('passes where a peek does not stop the list, and is red with a failed peek of each form', async () => {
    const { behaviour } = tenant.tenant.sandbox.context
    behaviour.peekStops = false
    const whole = await tenant.prove({ 'peek-limit': '1' })
    behaviour.peekStops = true
    expect({ result: whole.outputs['result'], found: findingsOf(whole) }).toEqual({ result: 'pass', found: [] })
    await tenant.canary({ list: "throw new Error('no rights')" })
    const found: unknown[] = []
    for (const failedPeek of ['details', 'messages', 400, 500] as const) {
      behaviour.failedPeek = failedPeek
      const { outputs, annotations } = await tenant.prove()
      found.push([failedPeek, outputs['result'], annotations.some(({ message }) => message.includes('no rights'))])
    }
    behaviour.failedPeek = 'details'
    expect(found).toEqual(['details', 'messages', 400, 500].map((form) => [form, 'fail', true]))
  })

  it('does not take the failure of another type for a list that the peek has stopped', async () => {
    await tenant.canary({ groups: [group('g1'), group('g2'), group('g3')] })
    const { schemas } = tenant.source
    const ofGroups = schemas.find(({ name }) => name === 'group')
    if (ofGroups === undefined) throw new Error('there is no such schema')
    const role = { ...ofGroups, id: 'f'.repeat(32), name: 'role' }
    schemas.push(role)
    const roles = {
      objectCount: 1,
      resourceObjects: [{ identity: 'r', objectType: 'role', attributes: { id: 'r', name: 'R' } }],
    }
    let peeks = 0
    // Groups reach the limit, roles do not.
    const peek = () => (++peeks === 3 ? roles : undefined)
    const run = await tenant.prove({ 'peek-limit': '2' }, { answers: [[/peek-resource-objects$/, peek]] })
    schemas.splice(schemas.indexOf(role), 1)
    expect({ peeks, result: run.outputs['result'], found: findingsOf(run) }).toEqual({
      ...{ peeks: 3, result: 'inconclusive' },
      found: expect.arrayContaining([
        expect.stringMatching(/the log has \d failures? of std:entitlement:list, and does not tell whether/),
      ]),
    })
  })

  it('takes a type without objects if it is named', async () => {
    await tenant.canary({ groups: [] })
    expect((await tenant.prove({ 'allow-empty': 'group' })).outputs).toMatchObject({ result: 'pass' })
  })

  it('is inconclusive while the platform runs another version, or tells none', async () => {
    const { behaviour } = tenant.tenant.sandbox.context
    behaviour.tagDelay = 3_600_000
    await tenant.canary({})
    const late = await tenant.prove()
    Object.assign(behaviour, { tagDelay: 0, logDelay: 3_600_000 })
    const silent = await tenant.prove()
    behaviour.logDelay = 0
    expect(late.outputs['result']).toBe('inconclusive')
    expect(late.error).toMatchObject({ message: expect.stringMatching(/^the log shows that version 1 ran, not only/) })
    expect(silent.outputs['result']).toBe('inconclusive')
    expect(silent.error).toMatchObject({
      message: expect.stringMatching(
        /^the log does not show which version ran std:account:list and std:entitlement:list/,
      ),
    })
  })

  it.each(['record', 'tenant', 'none'] as const)(
    'needs no requestID of records that is that of a command: %s',
    async (logRequests) => {
      const { behaviour } = tenant.tenant.sandbox.context
      behaviour.logRequests = logRequests
      const runs = [await tenant.prove(), await tenant.prove()]
      behaviour.logRequests = 'command'
      expect(runs.map(({ outputs }) => outputs['result'])).toEqual(['pass', 'pass'])
    },
  )

  it('is a failure of the connection test once the source was aggregated', async () => {
    await tenant.canary({ test: "throw new Error('wrong password')" })
    const { tasks } = tenant.tenant.sandbox.context.sources
    const task = tenant.tenant.aggregation(tenant.source, Date.now(), 'SUCCESS')
    const run = await tenant.prove()
    tasks.splice(tasks.indexOf(task), 1)
    expect(run.outputs['result']).toBe('fail')
    expect(run.error).toMatchObject({ message: expect.stringContaining('wrong password') })
  })

  const object = { identity: 'u1', objectType: 'account', attributes: { id: 'u1', name: 'n', level: 1, groups: ['g'] } }
  const peeked = (more: object) => ({ objectCount: 1, resourceObjects: [object], ...more })
  const withObjects = (...objects: unknown[]) => ({ objectCount: objects.length, resourceObjects: objects })
  const test = /test-configuration$/
  const peek = /peek-resource-objects$/
  const logs = /platform-logs\/query$/
  const schemas = /\/schemas$/
  const tag = /\/tags\/canary$/
  /** A log that is empty before the run, and has one record after that. */
  const record = (more: object, message: object) => {
    let isFirst = true
    return () => {
      const wasFirst = isFirst
      isFirst = false
      const one = {
        ...{ tenantID: 't', timestamp: new Date(Date.now() + 500).toISOString(), level: 'INFO', component: 'c' },
        ...{ event: 'commandOutcome', targetID: 't', targetName: 'Files canary', requestID: 'r' },
        message: { commandType: 'std:account:list', version: 1, completed: true, ...message },
        ...more,
      }
      const other = { ...one, message: { ...one.message, commandType: 'std:entitlement:list' } }
      const logs = 'commandType' in message ? [one] : [one, other]
      return { logs: wasFirst ? [] : logs, nextToken: null }
    }
  }

  /** A log that shows the start of the lists first, and how they ended at the next look. */
  const late = () => {
    const started = record({ event: 'connectorMessage' }, {})
    const failed = record({ level: 'ERROR' }, { completed: false, error: 'quota' })
    let looks = 0
    return () => {
      const [earlier, all] = [started(), failed()]
      looks += 1
      return looks > 2 ? { ...all, logs: [...earlier.logs, ...all.logs] } : earlier
    }
  }

  it.each<[string, RegExp, Instead]>([
    ['an empty test', test, {}],
    ['a list as test', test, []],
    ['a test without a status', test, { status: null }],
    ['an unknown status of the test', test, { status: 'DONE' }],
    ['a test that is no JSON', test, 'ok'],
    ['a test that is not there', test, { status: 404, body: {} }],
    ['a test that is forbidden', test, { status: 403, body: {} }],
    ['an empty peek', peek, {}],
    ['a list as peek', peek, []],
    ['a peek without objects', peek, { objectCount: 1 }],
    ['objects that are no list', peek, peeked({ resourceObjects: {} })],
    ['no count', peek, peeked({ objectCount: null })],
    ['another count', peek, peeked({ objectCount: 2 })],
    ['a count that is a text', peek, peeked({ objectCount: '1' })],
    ['a negative count', peek, peeked({ objectCount: -1 })],
    ['details beside no objects', peek, { details: 'no' }],
    ['a status of failure beside objects', peek, peeked({ status: 'FAILURE' })],
    ['another status beside objects', peek, peeked({ status: 'TIMEOUT' })],
    ['an error beside objects', peek, peeked({ status: 'ERROR' })],
    ['no success beside objects', peek, peeked({ success: false })],
    ['details beside objects', peek, peeked({ details: { error: 'failed after 1 of 500' } })],
    ['messages beside objects', peek, peeked({ messages: [{ type: 'ERROR', text: 'aborted' }] })],
    ['an object that is deleted', peek, withObjects({ ...object, delete: true })],
    ['an object that is removed', peek, withObjects({ ...object, remove: true })],
    ['an object of which something is missing', peek, withObjects({ ...object, missing: ['u7'] })],
    ['no objects', peek, withObjects()],
    ['an object that is null', peek, withObjects(null)],
    ['an object without an identity', peek, withObjects({ ...object, identity: null })],
    ['an identity that is a number', peek, withObjects({ ...object, identity: 1 })],
    ['an object without attributes', peek, withObjects({ ...object, attributes: null })],
    ['objects of another type', peek, withObjects({ ...object, objectType: 'other' })],
    ['the same object twice', peek, withObjects(object, object)],
    ['a peek that answers 500', peek, { status: 500, body: {} }],
    ['no logs', logs, { logs: [], nextToken: null }],
    ['logs without a list', logs, {}],
    ['logs that are forbidden', logs, { status: 403, body: {} }],
    ['logs of another source', logs, record({ targetName: 'Other' }, {})],
    ['logs of another time', logs, record({ timestamp: '2020-01-01T00:00:00Z' }, {})],
    ['a time that is none', logs, record({ timestamp: 'now' }, {})],
    ['logs of another command', logs, record({}, { commandType: 'std:account:read' })],
    ['logs of another version', logs, record({}, { version: 2 })],
    ['a version that is a word', logs, record({}, { version: 'one' })],
    ['logs of one list of two', logs, record({}, { commandType: 'std:account:list' })],
    ['logs without the end of the lists', logs, record({ event: 'connectorMessage' }, {})],
    ['a failure that the logs show late', logs, late()],
    ['no schemas', schemas, []],
    [
      'schemas without that of accounts',
      schemas,
      [{ id: '1', name: 'group', attributes: [{ name: 'id', type: 'STRING' }] }],
    ],
    ['schemas that are a page', schemas, '<html>'],
    ['a test without content', test, { status: 204, body: '' }],
    ['a peek without content', peek, { status: 204, body: '' }],
    ['a peek that is a page', peek, '<html>'],
    ['a peek of a text', peek, '"done"'],
    ['a peek with a success that says what failed', peek, peeked({ status: 'SUCCESS', errors: ['the list was cut'] })],
    ['logs without content', logs, { status: 204, body: '' }],
    ['logs that are a page', logs, '<html>'],
    ['a fraction as version', logs, record({}, { version: 1.5 })],
    ['an end that tells an error', logs, record({}, { error: 'quota' })],
    ['a failed end that is called completed', logs, record({}, { message: 'command failed' })],
    ['a tag that is gone', tag, { status: 404, body: {} }],
    ['a tag that is empty', tag, {}],
    ['a tag that is a list', tag, []],
    ['a tag whose version is a text', tag, { id: 'x', tagName: 'canary', activeVersion: '1' }],
    ['another tag of that name', tag, { id: 'x', tagName: 'canary', activeVersion: 1 }],
    ['a tag that may not be read', tag, { status: 403, body: {} }],
    ['schemas without attributes', schemas, [{ id: '1', name: 'account', attributes: [] }]],
    ['a schema without a name', schemas, [{ id: '1', attributes: [] }]],
  ])('is never green: %s', async (_, pattern, body) => {
    // The first peek is that of accounts; the others are answered by the tenant.
    const run = await tenant.prove(
      {},
      { answers: [[pattern, pattern === peek && !isStatus(body) ? once(body) : body]] },
    )
    expect(run.outputs['result']).toMatch(/^(fail|inconclusive)$/)
    expect(run.error).toMatchObject({ name: expect.stringMatching(/^(User|Tenant)Error$/) })
  })

  it.each<[string, RegExp, Instead]>([
    ['the record of both lists', logs, record({}, {})],
    ['the right object', peek, once(peeked({}))],
  ])('is green with %s', async (_, pattern, body) => {
    expect((await tenant.prove({}, { answers: [[pattern, body]] })).outputs['result']).toBe('pass')
  })

  it('is inconclusive if someone moves the tag meanwhile', async () => {
    const other = { id: tenant.source.connector, tagName: 'canary', activeVersion: 9 }
    const run = await tenant.prove({}, { answers: [[tag, other]] })
    expect(run.outputs['result']).toBe('inconclusive')
    expect(run.error).toMatchObject({
      message: expect.stringContaining('is at version 9 now: someone moved it meanwhile'),
    })
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['no source', { source: '' }, /^input source is missing/],
    ['an unknown source', { source: 'Nothing' }, /^there is no source of an uploaded connector "Nothing"/],
    ['another tag', { tag: 'latest' }, /runs the tag "canary", not "latest", and cannot be moved/],
    ['another version', { version: '7' }, /is at version 1, so a proof would say nothing of version 7/],
    ['a time that is none', { 'log-wait': 'soon' }, /^input log-wait: "soon" is not a duration/],
    ['a folder as file', { out: '.' }, /^input out: . is a folder/],
  ])('refuses %s before it does anything', async (_, given, message) => {
    const inputs = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
    const run = await tenant.prove(given['source'] === '' ? { source: undefined as unknown as string } : inputs)
    expect(run.error).toMatchObject({ message: expect.stringMatching(message) })
    expect(run.outputs['result']).toBe('inconclusive')
  })

  it('ends at an interrupt, and says that nothing is known', async () => {
    const controller = new AbortController()
    const run = await tenant.prove(
      { out: 'interrupted.json' },
      { answers: [[logs, { logs: [], nextToken: null }]], signal: controller.signal, clock: interrupting(controller) },
    )
    expect(JSON.parse(readFileSync(run.outputs['file'] ?? '', 'utf8'))).toMatchObject({
      ...{ verdict: 'inconclusive', peeked: [{ objects: 3 }, { objects: 2 }] },
      findings: [{ level: 'unknown', message: 'the proof did not come to its end: it was interrupted' }],
    })
    expect(run.error).toBe(controller.signal.reason)
    expect(run.outputs['result']).toBe('inconclusive')
    expect(run.summary).toContain('Inconclusive')
  })

  it('is recorded, shown by history, and asked for by promote', async () => {
    const { client, env, folder } = tenant.tenant
    const shell = async (...words: string[]) =>
      await runInShell([...words, '--connector', 'files', '--record', 'record.json'], { env, cwd: folder })
    const zip = await tenant.tenant.bundle('recorded', 'res.send({})')
    await shell('upload', '--file', zip)
    const versions = await client.versions.list('files')
    const version = Math.max(...versions.map((each) => each.version))
    const promote = () =>
      shell('promote', '--version', String(version), '--require', 'proved', '--tag', 'release', '--verify', 'false')
    expect((await promote()).stderr).toMatch(/^error: version \d+ of files was not proved; prove it/m)
    await client.tags.set('files', 'canary', version)
    // It lists nothing.
    expect(await shell('prove', '--source', 'Files canary', '--log-wait', '1s')).toMatchObject({ code: 1 })
    expect((await promote()).stderr).toMatch(/was not proved: the last proof was inconclusive|failed its proof by peek/)
    const content = JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8'))
    const time = new Date(Date.now() + 1000).toISOString()
    content[0].statuses.push({ state: 'queued', description: 'proved by me: remarks, by peek', time })
    await writeFile(join(folder, 'record.json'), JSON.stringify(content))
    expect(await promote()).toMatchObject({ code: 0 })
    const history = await shell('history')
    expect(history.stdout).toMatch(/not validated, proved by peek/)
    expect(JSON.parse(history.outputs['history'] ?? '')[0].proof).toMatchObject({ state: 'passed', verdict: 'remarks' })
    expect((await stat(zip)).size).toBeGreaterThan(0)
  })
})

/** A failure is repeated, as the request is sent again. */
const isStatus = (body: Instead) => typeof body === 'object' && body !== null && 'body' in body

/** Answers the first request only. */
function once(body: Instead): () => Instead {
  let isFirst = true
  return () => {
    const wasFirst = isFirst
    isFirst = false
    return wasFirst ? body : undefined
  }
}

function interrupting(controller: AbortController) {
  const clock = new (class extends Object {
    now = () => Date.now()
    onSleep = () => {}
    sleep = async () => {
      controller.abort(new InterruptedError('interrupted by SIGINT'))
      controller.signal.throwIfAborted()
    }
  })()
  return clock as never
}
