import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import { invoke } from '../../../src/commands/invoke/command.js'
import { logs } from '../../../src/commands/logs/command.js'
import { upload } from '../../../src/commands/upload/command.js'
import { replayPlan } from '../../../src/commands/validate/recording.js'
import type { ValidationPlan } from '../../../src/commands/validate/validate.js'
import { systemClock } from '../../../src/core/clock.js'
import { replayConfig } from '../../../src/recording/config.js'
import { readRecording } from '../../../src/recording/files.js'
import { TargetReplay } from '../../../src/recording/replay.js'
import { Sandbox } from '../../../src/sandbox/http/server.js'
import { runCommand } from '../../support/command-run.js'
import { labConfig, labIndex, labSpec } from '../../support/lab-bundle.js'
import { RecordedRuns, verdictsOf } from '../../support/recorded-run.js'
import { staffClients, writeStaffBundle } from '../../support/staff-connector.js'
import { StaffTarget, staffPeople, staffPersons, staffSecrets } from '../../support/staff-target.js'
import { selfSigned } from '../../tenant/certificate.js'

/** One of each kind. All of them take longer, and show nothing else. */
const checks = [
  'test-connection-success,test-connection-unreachable,account-list-and-read,account-schema-check,account-not-found',
  'account-list-aborted,entitlement-list-read,account-create-minimal,account-update-single-attrs',
  'account-update-entitlement,account-disable',
].join(',')

const dayMs = 24 * 60 * 60 * 1000

/** Ways in which a text may stand in a file. */
const encodings: Record<string, (text: string) => string[]> = {
  plain: (text) => [text],
  percent: (text) => [encodeURIComponent(text), encodeURIComponent(encodeURIComponent(text))],
  form: (text) => [new URLSearchParams({ x: text }).toString().slice(2)],
  base64: (text) =>
    // A text in the middle of others begins at one of three places of the four characters.
    ['', 'x', 'xy'].map((before) => {
      const all = Buffer.from(before + text).toString('base64')
      return all.slice(before === '' ? 0 : 4, Math.floor(((before.length + Buffer.byteLength(text)) * 8) / 6) - 1)
    }),
  hex: (text) => [Buffer.from(text).toString('hex')],
  json: (text) => [
    JSON.stringify(text).slice(1, -1),
    [...text].map((sign) => (sign > '~' ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}` : sign)).join(''),
  ],
}

function foundIn(text: string, words: readonly string[]): string[] {
  const lower = text.toLowerCase()
  return words.flatMap((word) =>
    Object.entries(encodings).flatMap(([name, encode]) =>
      encode(word)
        .filter((form) => form.length > 4)
        .some((form) => (name === 'base64' ? text.includes(form) : lower.includes(form.toLowerCase())))
        ? [`${word} (${name})`]
        : [],
    ),
  )
}

describe('validate with record-target', () => {
  let runs: RecordedRuns
  let target: StaffTarget
  const live: Record<string, unknown> = {}
  let recordedRequests = 0

  beforeAll(async () => {
    runs = new RecordedRuns()
    target = await StaffTarget.start()
    await writeStaffBundle(join(runs.folder, 'staff.zip'), 'every')
    writeFileSync(join(runs.folder, 'config.json'), JSON.stringify(target.config))
    const recorded = await runs.validate({
      file: 'staff.zip',
      'config-path': 'config.json',
      'record-target': 'recording',
      'max-wait': '600ms',
      checks,
    })
    expect(recorded.error).toBeUndefined()
    // It was replayed once, and nothing differed.
    expect(recorded.annotations).toEqual([])
    recordedRequests = target.requests.length
    Object.assign(live, verdictsOf(recorded.result))
    // From here on nothing answers at its address.
    await target.close()
  })
  afterAll(async () => {
    await target.close()
    runs.remove()
  })

  it('has the same verdicts in a replay, reading and writing, with the target system switched off', async () => {
    const { error, result, logger } = await runs.replay('staff.zip', { checks })
    expect(error).toBeUndefined()
    expect(Object.keys(live).length).toBeGreaterThan(10)
    expect(verdictsOf(result)).toEqual(live)
    expect(result?.totals.pass).toBeGreaterThan(9)
    expect(result?.replay).toMatchObject({ ageDays: 0 })
    expect(recordedRequests).toBeGreaterThan(60)
    expect(logger.lines.map(({ message }) => message).join('\n')).toMatch(
      /replaying recording: a recording of \d{4}-\d\d-\d\d, 0 days old/,
    )
  })

  it('waits for changes as long as the recorded run, or as long as it is told', async () => {
    const recording = await readRecording(runs.recording, 'recording')
    const planOf = (maxWaitMs: number | undefined) =>
      replayPlan({ maxWaitMs } as ValidationPlan, new TargetReplay(recording)).maxWaitMs
    expect([recording.facts.maxWaitMs, planOf(undefined), planOf(90)]).toEqual([600, 600, 90])
    expect(recording.groups.find(({ id }) => id === 'account-disable')?.verdict).toBe('pass')
  })

  it('has no secret and no person, in no encoding', () => {
    const text = runs.text()
    expect(foundIn(text, staffSecrets())).toEqual([])
    expect(foundIn(text, target.tokens)).toEqual([])
    expect(foundIn(text, staffPersons())).toEqual([])
    // The search itself finds what stands there.
    expect(foundIn(text, ['staff-client'])).toEqual(expect.arrayContaining(['staff-client (plain)']))
    expect(text).toContain('recorded-token-1')
  })

  it('keeps the exchanges of each check in a file, without times that change for nothing', () => {
    expect(readdirSync(runs.recording)).toEqual(
      expect.arrayContaining(['recording.json', 'account-list-and-read.json', 'account-create-minimal.json']),
    )
    const { exchanges } = JSON.parse(readFileSync(join(runs.recording, 'entitlement-list-read.json'), 'utf8'))
    expect(exchanges[0]).toEqual({
      request: {
        method: 'GET',
        url: `${target.url}/groups`,
        // The media type of one client is a word that the bundle does not name.
        headers: expect.objectContaining({ authorization: 'bearer recorded-token-1' }),
      },
      answer: {
        status: 200,
        reason: 'OK',
        headers: [['content-type', 'application/x-ndjson']],
        body: {
          text: [
            ...['r', 'w', 'e'].map(() => expect.stringMatching(/^\{"id":"(\w{7})","name":"The \1","size":3\}$/)),
            '',
          ],
        },
      },
    })
  })

  it.each([
    [
      'a filter that got lost, and a change that is sent twice',
      `const before = handlers['std:account:list']; handlers['std:account:list'] = (input, res) => { const old = send; send = (method, path, body) => old(method, path.replace('limit=4', 'limit=5'), body); return before(input, res).finally(() => { send = old }) }
      const remove = handlers['std:account:delete']; handlers['std:account:delete'] = async (input, res) => { await send('DELETE', at(input)); await remove(input, res) }`,
      [
        /^GET http:\S+\/users\?limit=5 is not in the recording; the closest request there, GET \S+, differs in query limit: "5" in place of "4"/,
        /^DELETE http:\S+ was sent more often than in the recording/,
      ],
    ],
    [
      'other values in a body, a lost attribute, and a change that is not sent any more',
      `const old = send; send = (method, path, body) => method === 'DELETE' ? '' : old(method, path, method === 'POST' ? { ...body, user: { ...body.user, password: body.user.password + 'x', email: body.user.email && body.user.email.toUpperCase() } } : body)
      const made = account; account = (user) => { const all = made(user); delete all.attributes.login; return all }`,
      [
        /differs in .*body \$\.user\.email: "TEST\.\w+@EXAMPLE\.COM" in place of "test\.\w+@example\.com"/,
        /differs in .*body \$\.user\.password: another text in place of the password that the check made up/,
        /^DELETE http:\S+ was recorded and is not sent any more$/,
        /login/,
      ],
    ],
    [
      'a change for which it does not wait',
      `const old = send; send = async (method, path, body) => {
        if (method !== 'DELETE') return await old(method, path, body)
        const headers = { authorization: 'Bearer ' + (await (token ??= signIn())) }
        require('http').request(config().url + path, { method, headers }, (answer) => answer.resume()).on('error', () => {}).end()
        return ''
      }`,
      [
        /^(?:the command ended|GET http:\S+ was sent) before DELETE http:\S+ was answered; in the recorded run it was answered first$/,
      ],
    ],
    [
      'a page that failed, and that is taken for an empty one',
      `send = async (method, path, body) => {
        const headers = { authorization: 'Bearer ' + (await (token ??= signIn())), ...(body && { 'content-type': 'application/json' }) }
        const answer = await call(method, /^https?:/.test(path) ? path : config().url + path, headers, body && JSON.stringify(body))
        if (answer.status === 404) throw new ConnectorError('no such object', 'notFound')
        return answer.status === 429 ? '{"users":[]}' : answer.text
      }`,
      [
        /^GET http:\S+ failed with status 429, and was sent again in the recorded run; now the command goes on without it$/,
      ],
    ],
  ])('finds in a replay %s', async (_, bug, messages) => {
    await writeStaffBundle(join(runs.folder, 'bug.zip'), 'mixed', bug)
    const checks = 'test-connection-success,account-list-and-read,account-create-minimal,account-schema-check'
    const { error, result } = await runs.replay('bug.zip', { checks })
    expect(String(error)).toMatch(/checks failed/)
    const found = result?.checks.flatMap(({ findings }) => findings.map((finding) => finding.message)) ?? []
    expect(found).toEqual(expect.arrayContaining(messages.map((message) => expect.stringMatching(message))))
  })

  it('tells what its lists lack, and which numbers of values are others', async () => {
    const listed = `const before = handlers['std:account:list']; handlers['std:account:list'] = (input, res) => {
      let n = 0
      return before(input, { send: (made) => { if (KEEPS) res.send(made) } })
    }`
    const samples: { keys: { key: string }[] }[] = JSON.parse(
      readFileSync(join(runs.recording, 'recording.json'), 'utf8'),
    ).samples
    const [
      {
        keys: [{ key: read }],
      } = { keys: [{ key: '' }] },
    ] = samples as [{ keys: [{ key: string }] }]
    const foundOf = async (bug: string, checks: string) => {
      await writeStaffBundle(join(runs.folder, 'less.zip'), 'fetch', bug)
      const { result } = await runs.replay('less.zip', { checks })
      return result?.checks.flatMap(({ findings }) => findings.map(({ level, message }) => `${level}: ${message}`))
    }
    expect(await foundOf(listed.replace('KEEPS', `made.identity !== '${read}'`), 'account-list-and-read')).toEqual([
      `error: account "${read}" was in the list of the recorded run and is not in this one (10 accounts, then 11)`,
    ])
    // The others are those that the recorded run has not read.
    const keys = JSON.stringify(samples[0]?.keys.map(({ key }) => key))
    expect(
      await foundOf(listed.replace('KEEPS', `${keys}.includes(made.identity) || n++`), 'account-list-and-read'),
    ).toEqual([
      'warning: the list has 10 accounts, and had 11 in the recorded run, on the same answers of the target system',
    ])
    const without = listed.replace('if (KEEPS)', 'delete made.attributes.kind;')
    expect(await foundOf(without, 'account-schema-check')).toContain(
      'warning: other numbers of accounts have a value than in the recorded run: "kind" in 0, then 11',
    )
  })

  it('refuses requests, which no command may swallow', async () => {
    const checks = 'account-list-refused,entitlement-list-refused,test-connection-refused'
    const sound = await runs.replay('staff.zip', { checks })
    expect([sound.error, sound.result?.totals]).toEqual([undefined, { pass: 3, warn: 0, fail: 0, skip: 0 }])
    const foundOf = async (bug: string) => {
      await writeStaffBundle(join(runs.folder, 'swallows.zip'), 'fetch', bug)
      const { result } = await runs.replay('swallows.zip', { checks })
      return result?.checks.map(({ id, verdict, findings: [first] }) => [id, verdict, first?.message])
    }
    const swallow = `for (const name of ['std:account:list', 'std:entitlement:list', 'std:test-connection']) {
      const before = handlers[name]
      handlers[name] = (input, res) => before(input, res).catch(() => {})
    }`
    expect(await foundOf(swallow)).toEqual([
      [
        'account-list-refused',
        'fail',
        expect.stringMatching(
          /^std:account:list sent 8 of 11 accounts and no error, though the target system refused GET http:\S+\/users with status 403$/,
        ),
      ],
      ['entitlement-list-refused', 'fail', expect.stringMatching(/^std:entitlement:list sent 0 of 3 entitlements/)],
      [
        'test-connection-refused',
        'fail',
        'std:test-connection succeeds, though the target system refuses each request with status 401',
      ],
    ])
    const details = `const before = handlers['std:account:list']; handlers['std:account:list'] = async (input, res) => {
      const known = await groups().catch(() => [])
      return before(input, { send: (made) => res.send({ ...made, attributes: { ...made.attributes, groups: known.map(({ id }) => id) } }) })
    }`
    expect((await foundOf(details))?.[0]).toEqual([
      'account-list-refused',
      'warn',
      expect.stringMatching(
        /^std:account:list sent accounts without values of "groups" and no error, though the target system refused GET http:\S+\/groups with/,
      ),
    ])
    // It remembers that a request failed.
    const kept = `const first = send; let failed; send = async (...values) => {
      if (failed) throw failed
      try { return await first(...values) } catch (error) { failed = error; throw error }
    }`
    expect((await foundOf(kept))?.[0]).toEqual([
      'account-list-refused',
      'fail',
      expect.stringMatching(
        /^the target system accepts requests again, and the same process still fails: std:account:list/,
      ),
    ])
  })

  it('tells a request that is not recorded, of each client', async () => {
    const bug = `handlers['std:test-connection'] = async (input, res) => {
      const statuses = []
      for (const [i, one] of all.entries()) statuses.push((await one('GET', config().url + '/nowhere/' + i, {})).status)
      if (statuses.some((status) => status !== 501)) throw new ConnectorError('answered ' + statuses)
      res.send({})
    }`
    await writeStaffBundle(join(runs.folder, 'asks.zip'), 'every', bug)
    const { result } = await runs.replay('asks.zip', { checks: 'test-connection-success' })
    const told = (result?.checks[0]?.findings ?? []).map(({ message }) => message)
    expect(told).toEqual(
      staffClients.map((_, i) =>
        expect.stringMatching(new RegExp(`^GET http:\\S+/nowhere/${i} is not in the recording`)),
      ),
    )
  })

  it.each([
    [
      'a request that is not recorded before the failure that follows',
      `const old = send; send = (method, path, body) => old(method, path.replace('limit=4', 'limit=5'), body)`,
      'test-connection-success',
      [/^GET http:\S+ is not in the recording/, /^std:test-connection failed .* answered 501/],
    ],
    [
      'a failure before the change that is not sent after it',
      `handlers['std:account:create'] = async () => { throw new ConnectorError('no create') }`,
      'account-create-minimal',
      [/no create/, /^POST http:\S+ was recorded and is not sent any more$/],
    ],
  ])('names %s', async (_, bug, checks, messages) => {
    await writeStaffBundle(join(runs.folder, 'bug.zip'), 'mixed', bug)
    const { result } = await runs.replay('bug.zip', { checks })
    const told = result?.checks[0]?.findings.map(({ message }) => message) ?? []
    expect(told.slice(0, 2)).toEqual(messages.map((message) => expect.stringMatching(message)))
  })

  it('names the difference first where an account is not deleted, goes on, and tells a check that is skipped anew', async () => {
    const bug = `handlers['std:account:delete'] = async () => { throw new ConnectorError('no right to delete') }
      handlers['std:entitlement:list'] = async () => {}`
    await writeStaffBundle(join(runs.folder, 'bug.zip'), 'mixed', bug)
    const checks = 'entitlement-list-read,account-create-minimal,account-update-single-attrs,account-disable'
    const { result } = await runs.replay('bug.zip', { checks })
    const byId = Object.fromEntries((result?.checks ?? []).map((check) => [check.id, check]))
    expect(byId['entitlement-list-read']?.findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^this check passed in the recorded run, and is skipped on the same answers of the target/),
      expect.stringMatching(/^the list has 0 entitlements of type "group", and had 3 in the recorded run/),
    ])
    for (const id of ['account-create-minimal', 'account-update-single-attrs', 'account-disable']) {
      expect(byId[id]?.findings.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^DELETE http:\S+ was recorded and is not sent any more$/),
        expect.stringMatching(/^account "\S+", created by this check, was not deleted in the replay: .*no right to/),
      ])
    }
    expect([result?.totals.fail, result?.leftBehind]).toEqual([4, undefined])
    // A check of another version of this program may have other reasons to be skipped.
    const file = join(runs.recording, 'recording.json')
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, before.replace(/"program": "[^"]+"/, '"program": "0.0.1"'))
    const other = await runs.replay('bug.zip', { checks: 'entitlement-list-read' })
    writeFileSync(file, before)
    const [check] = other.result?.checks ?? []
    expect([check?.verdict, check?.findings.map(({ level }) => level)]).toEqual(['skip', ['warning', 'warning']])
  })

  it('tells no skip of a check that runs no commands, such as where the project of the bundle is not there', async () => {
    const file = join(runs.recording, 'recording.json')
    const before = readFileSync(file, 'utf8')
    const facts = JSON.parse(before)
    const passed = { id: 'bundle-source-map', writes: false, commands: {}, verdict: 'pass' }
    writeFileSync(file, JSON.stringify({ ...facts, groups: [passed, ...facts.groups] }))
    const { result } = await runs.replay('staff.zip', { checks: passed.id })
    writeFileSync(file, before)
    expect(verdictsOf(result)[passed.id]).toMatchObject({ verdict: 'skip', findings: [] })
  })

  it('tells the age, warns of an old recording, fails for it on request, and skips what was not recorded', async () => {
    const file = join(runs.recording, 'recording.json')
    const before = readFileSync(file, 'utf8')
    const facts = JSON.parse(before)
    const groups = facts.groups.filter(({ id }: { id: string }) => id !== 'account-not-found')
    writeFileSync(file, JSON.stringify({ ...facts, groups }))
    const later = { ...systemClock, now: () => Date.now() + 90 * dayMs, sleep: systemClock.sleep.bind(systemClock) }
    const given = { checks: 'test-connection-success,account-list-and-read,account-not-found', 'max-age': '30' }
    const old = await runs.replay('staff.zip', given, later)
    writeFileSync(file, before)
    expect(old.error).toBeUndefined()
    expect(old.summary).toMatch(/its bundle alone on a recording of [\d-]+, 90 days old/)
    for (const format of ['html', 'sarif', 'xml']) {
      expect(readFileSync(join(runs.folder, 'reports', `validation.${format}`), 'utf8')).toContain('90 days old')
    }
    expect(old.annotations).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(/90 days old, more than max-age 30/),
      }),
    ])
    expect(verdictsOf(old.result)['account-not-found']).toEqual({
      verdict: 'skip',
      reason: 'the recording has no part of this check; record anew',
      findings: [],
    })
    const refused = await runs.replay('staff.zip', { ...given, 'max-age-fails': 'true' }, later)
    expect(String(refused.error)).toMatch(/90 days old, more than max-age 30; record anew/)
  })

  it('is replayed where it lies in the project and there is no configuration, and by invoke', async () => {
    cpSync(runs.recording, join(runs.folder, '.saas-connector/recording'), { recursive: true })
    const checks = 'test-connection-success'
    const { result, logger } = await runs.validate({ file: 'staff.zip', checks })
    expect(result?.replay).toBeDefined()
    expect(result?.totals.pass).toBe(1)
    expect(logger.lines.map(({ message }) => message)).toContain(
      `without a configuration, ${join(runs.folder, '.saas-connector/recording')} answers in place of the target system; replay-target none leaves it out`,
    )
    expect((await runs.validate({ file: 'staff.zip', checks, 'replay-target': 'none' })).result?.replay).toBeUndefined()
    // One shard of one is the whole run, as a workflow asks for whose number of shards is an input.
    expect((await runs.validate({ file: 'staff.zip', checks, shard: '1/1' })).result?.replay).toBeDefined()
    const part = await runs.validate({ file: 'staff.zip', checks, shard: '1/2', seed: 's' })
    expect(part.result?.replay).toBeUndefined()
    const partOnly = await runs.validate({ file: 'staff.zip', checks, shard: '1/2' })
    expect(String(partOnly.error)).toMatch(/shard needs seed/)
    expect(partOnly.annotations).toContainEqual({
      ...{ level: 'notice', title: 'recording' },
      message: expect.stringMatching(/^the recording in .* is not replayed, because shard 1\/2 runs a part/),
    })
    rmSync(join(runs.folder, '.saas-connector'), { recursive: true })
    const run = (given: Record<string, string>) =>
      runCommand(
        invoke,
        { file: 'staff.zip', 'replay-target': 'recording', ...given },
        { workingDirectory: runs.folder, clock: systemClock },
      )
    const list = await run({ command: 'account-list' })
    expect(list.error).toBeUndefined()
    expect(list.outputs['count']).toBe('11')
    // The recorded run has read some of them one by one.
    const { samples } = JSON.parse(readFileSync(join(runs.recording, 'recording.json'), 'utf8'))
    const identity = samples[0].keys[0].key
    expect((await run({ command: 'account-read', identity })).outputs['count']).toBe('1')
    expect(String((await run({ command: 'account-read', identity: 'nobody.else' })).error)).toMatch(
      /the command differs from the recording: GET http:\S+\/users\/nobody\.else is not in the recording/,
    )
    // A sandbox with the recording answers the commands that need a tenant.
    const target = new TargetReplay(await readRecording(runs.recording, 'recording'), { isOpen: true })
    const sandbox = await Sandbox.start({ target })
    try {
      const { baseUrl, clientId, clientSecret } = sandbox
      const tenant = { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret }
      const services = { workingDirectory: runs.folder, clock: systemClock }
      const uploaded = await runCommand(
        upload,
        { ...tenant, connector: 'staff', file: 'staff.zip', create: 'true' },
        services,
      )
      expect(uploaded.error).toBeUndefined()
      const config = JSON.stringify(replayConfig(target.recording.facts.config))
      const listed = await runCommand(
        invoke,
        { ...tenant, connector: 'staff', command: 'account-list', config },
        services,
      )
      expect([listed.error, listed.outputs['count']]).toEqual([undefined, '11'])
      const { error, logger: shown } = await runCommand(logs, tenant, services)
      expect([error, shown.lines.map(({ message }) => message).join('\n')]).toEqual([
        ...[undefined, expect.stringContaining('std:account:list')],
      ])
    } finally {
      await sandbox.close()
    }
  })

  it('is not made of a connector that exchanges nothing', async () => {
    const files = { index: Buffer.from(labIndex()), spec: Buffer.from(JSON.stringify(labSpec())) }
    await writeBundle(join(runs.folder, 'lab.zip'), files)
    const given = { file: 'lab.zip', config: JSON.stringify(labConfig), checks: 'test-connection-success' }
    const { error } = await runs.validate({ ...given, 'record-target': 'of-nothing' })
    expect(String(error)).toMatch(/nothing was written to of-nothing: the connector exchanged nothing/)
    expect(readdirSync(runs.folder)).not.toContain('of-nothing')
  })

  it('leaves an earlier recording as it is if something could not be recorded', async () => {
    const before = runs.text()
    const again = await StaffTarget.start()
    writeFileSync(join(runs.folder, 'config.json'), JSON.stringify(again.config))
    const raw = `const connect = handlers['std:test-connection']; handlers['std:test-connection'] = async (input, res) => {
      await new Promise((resolve) => { const socket = require('net').connect(new URL(config().url).port, '127.0.0.1', () => socket.end('\\x00\\x01\\x02binary')); socket.resume().on('error', resolve).on('close', resolve) })
      return connect(input, res)
    }`
    await writeStaffBundle(join(runs.folder, 'raw.zip'), 'http', raw)
    const given = { file: 'raw.zip', 'config-path': 'config.json', checks: 'test-connection-success' }
    const { error } = await runs.validate({ ...given, 'record-target': 'recording' })
    const [{ 0: first, 1: last } = []] = staffPeople
    const one = await runCommand(
      invoke,
      {
        ...{ file: 'staff.zip', 'config-path': 'config.json', command: 'account-read' },
        ...{ identity: `${first}.${last}`.toLowerCase(), 'record-target': 'one' },
      },
      { workingDirectory: runs.folder, clock: systemClock },
    )
    await again.close()
    expect(one.error).toBeUndefined()
    const [, identity = ''] =
      /in a replay, the input is .*"id":"([a-z]+\.[a-z]+)"/.exec(
        one.logger.lines.map(({ message }) => message).join(' '),
      ) ?? []
    const replayed = await runCommand(
      invoke,
      { file: 'staff.zip', command: 'account-read', identity, 'replay-target': 'one' },
      { workingDirectory: runs.folder, clock: systemClock },
    )
    expect(replayed.outputs['count']).toBe('1')
    expect(foundIn(JSON.stringify([replayed.outputs, readdirSync(join(runs.folder, 'one'))]), staffPersons())).toEqual(
      [],
    )
    expect(String(error)).toMatch(
      /nothing was written to recording, because the connector exchanged what cannot be recorded: http:\/\/127\.0\.0\.1:\d+: it is not HTTP/,
    )
    expect(runs.text()).toBe(before)
    expect(readdirSync(runs.folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it.each([
    [{ 'record-target': 'a', 'replay-target': 'b' }, /both given/],
    [{ 'record-target': 'recording' }, /needs config or config-path/],
    [{ 'replay-target': 'recording', config: '{}' }, /config cannot be given with replay-target/],
    [{ 'replay-target': 'recording', seed: 's' }, /seed cannot be given/],
    [{ 'replay-target': 'recording', shard: '1/2' }, /shard/],
    [{ 'record-target': '.', config: '{}' }, /holds .+, which is not of a recording and would be removed/],
    [{ 'replay-target': 'nowhere' }, /there is no recording\.json/],
    [{ 'max-age': '3' }, /max-age needs replay-target/],
  ])('refuses %j', async (given, message) => {
    const { error } = await runs.validate({ file: 'staff.zip', ...(given as Record<string, string>) })
    expect(String(error)).toMatch(message)
  })
})

describe('a recording over TLS, of a connector whose logic needs what is replaced', () => {
  it('is made, and tells which checks differ in a replay, and which bodies could not be read', async () => {
    const runs = new RecordedRuns()
    const target = await StaffTarget.start(selfSigned())
    try {
      const logic = `const list = handlers['std:account:list']; handlers['std:account:list'] = async (input, res) => {
        await send('GET', '/photo')
        return list(input, { send: (made) => { if (/^[w-z]/i.test(made.attributes.lastName)) throw new Error('a name at the end of the alphabet'); res.send(made) } })
      }`
      await writeStaffBundle(
        join(runs.folder, 'staff.zip'),
        'undici',
        logic.replace('[w-z]', '(?!O|K|D|F|M|V|B|P|Q|S)'),
      )
      writeFileSync(join(runs.folder, 'config.json'), JSON.stringify(target.config))
      const checks = 'test-connection-success,account-list-and-read'
      const given = { file: 'staff.zip', 'config-path': 'config.json', checks, 'record-target': 'recording' }
      const live = await runs.validate(given)
      await target.close()
      expect(live.result?.totals).toEqual({ pass: 2, warn: 0, fail: 0, skip: 0 })
      expect(live.annotations.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^what cannot be read is kept only as a length and a hash: GET https:\S+\/photo$/),
        expect.stringMatching(
          /^a replay of recording differs from the run that made it: account-list-and-read is fail and not pass, because .*alphabet.*; if the connector needs a word that was replaced, keep it by recording\.keep in validate\.yml$/,
        ),
      ])
      const { result } = await runs.replay('staff.zip', { checks })
      expect(result?.totals).toEqual({ pass: 1, warn: 0, fail: 1, skip: 0 })
    } finally {
      await target.close()
      runs.remove()
    }
  })
})

/** It asks the target system itself: which groups there are, and whether an account may be created. */
const customizerIndex = (path: string) => `
const config = () => JSON.parse(Buffer.from(process.env.CONNECTOR_CONFIG || 'e30=', 'base64').toString())
const ask = async (path) => {
  const { url, clientId, clientSecret } = config()
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret })
  const { access_token } = await (await fetch(url + '/oauth/token', { method: 'POST', body })).json()
  const answer = await fetch(url + path, { headers: { authorization: 'Bearer ' + access_token } })
  if (!answer.ok) throw new Error('the target system answered ' + answer.status)
  return await answer.text()
}
exports.connectorCustomizer = {
  handlers: new Map([
    ['after:std:account:read', async (context, output) => ({ ...output, attributes: { ...output.attributes, kind: (await ask('${path}')) ? 'employee' : 'none' } })],
    ['before:std:account:create', async (context, input) => { await ask('/groups'); return { ...input, attributes: { ...input.attributes, kind: 'guest' } } }],
  ]),
  async _exec() {},
}`

describe('a recording of a customizer with its connector', () => {
  it('has what both exchange, and finds what the customizer asks for anew', async () => {
    const runs = new RecordedRuns()
    const target = await StaffTarget.start()
    try {
      await writeStaffBundle(join(runs.folder, 'staff.zip'), 'http')
      const customizer = async (name: string, path: string) =>
        await writeBundle(join(runs.folder, name), { index: Buffer.from(customizerIndex(path)) })
      await customizer('customizer.zip', '/groups')
      await customizer('changed.zip', '/groups?all=1')
      const checks = 'customizer-reading,customizer-writing'
      const given = { file: 'staff.zip', customizer: 'customizer.zip', checks }
      const config = JSON.stringify(target.config)
      const live = await runs.validate({ ...given, config, 'record-target': 'recording' })
      await target.close()
      expect([live.error, live.annotations, live.result?.totals.pass]).toEqual([undefined, [], 2])
      const { error, result } = await runs.replay('staff.zip', given)
      expect([error, verdictsOf(result)]).toEqual([undefined, verdictsOf(live.result)])
      const changed = await runs.replay('staff.zip', { customizer: 'changed.zip', checks: 'customizer-reading' })
      expect(JSON.stringify(verdictsOf(changed.result))).toMatch(/groups\?all=1 is not in the recording/)
      expect(changed.result?.totals.fail).toBe(1)
    } finally {
      await target.close()
      runs.remove()
    }
  })
})
