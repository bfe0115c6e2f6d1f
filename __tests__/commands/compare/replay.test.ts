import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import { writeRecording } from '../../../src/recording/files.js'
import type { RecordedExchange, RecordedGroup } from '../../../src/recording/model.js'
import { parseComparison } from '../../../src/report/comparison-file.js'
import { labIndex, labSpec } from '../../support/lab-bundle.js'
import { runInShell } from '../../support/program.js'

// biome-ignore lint/suspicious/noExplicitAny: tests change specs in any way
type Any = any

/** A connector that lists and reads users of a target system. `calls` is what it sends in addition. */
const ofTarget = (calls = '', client = 'fetch') => `
  const clients = {
    fetch: async (path) => { const answer = await fetch(need().url + path); return { status: answer.status, text: await answer.text() } },
    http: (path) => new Promise((resolve, reject) => require('http').get(need().url + path, (answer) => {
      let text = ''
      answer.on('data', (part) => (text += part)).on('end', () => resolve({ status: answer.statusCode, text }))
    }).on('error', reject)),
  }
  const get = async (path) => {
    const { status, text } = await clients.${client}(path)
    if (status === 404) throw new ConnectorError('no such object', 'notFound')
    if (status !== 200) throw new ConnectorError('the target system answered ' + status)
    return JSON.parse(text)
  }
  handlers['std:account:list'] = async (input, res) => {
    ${calls}
    for (const user of await get('/v1/users')) res.send(account(user))
  }
  handlers['std:account:read'] = async (input, res) => res.send(account(await get('/v1/users/' + input.key.simple.id)))
`

const users = ['1', '2', '3'].map((id) => ({ id, name: `User ${id}`, groups: [] }))

const get = (path: string, json: unknown, status = 200): RecordedExchange => ({
  request: { method: 'GET', url: `http://api.example${path}` },
  answer: { status, headers: [['content-type', 'application/json']], body: { json } },
})

/** As `validate` makes it: a check that fails on purpose, lists, single reads, and what is there after a change. */
const groups: RecordedGroup[] = [
  { id: 'busy', writes: false, commands: { 'std:account:list': 1 }, exchanges: [get('/v1/users', {}, 503)] },
  {
    ...{ id: 'accounts', writes: false, commands: { 'std:account:list': 1 } },
    exchanges: [get('/v1/users', users), get('/v1/teams', [])],
  },
  {
    ...{ id: 'reads', writes: false, commands: { 'std:account:read': 2 } },
    exchanges: users.slice(0, 2).map((user) => get(`/v1/users/${user.id}`, user)),
  },
  {
    ...{ id: 'create', writes: true, commands: { 'std:account:list': 1 } },
    exchanges: [
      { request: { method: 'POST', url: 'http://api.example/v1/users' }, answer: { status: 200 } },
      get('/v1/users', []),
    ],
  },
]

const recorded = '2026-01-02T03:04:05.000Z'

describe('compare on a recording', () => {
  let folder: string
  let same: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'compare-replay-'))
    const facts = {
      ...{ format: 2, program: '0.1.0', connector: 'Lab', recorded, seed: 's', readOnly: true, readLimit: 8 },
      config: { token: '***', url: 'http://api.example' },
      samples: [
        { type: '', keys: users.slice(0, 2).map(({ id }, rank) => ({ key: id, rank })) },
        { type: 'group', keys: [{ key: 'g1', rank: 0 }] },
      ],
    }
    await writeRecording(join(folder, 'recording'), 'recording', { facts, groups }, () => undefined)
    const unread = { facts: { ...facts, readLimit: 0, samples: [] }, groups }
    await writeRecording(join(folder, 'unread'), 'unread', unread, () => undefined)
    same = await bundle(ofTarget())
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  let made = 0
  const bundle = async (more: string): Promise<string> => {
    const path = join(folder, `${++made}.zip`)
    const spec: Any = labSpec()
    await writeBundle(path, { index: Buffer.from(labIndex(more)), spec: Buffer.from(JSON.stringify(spec)) })
    return path
  }
  const compare = async (head: string, ...words: string[]) => {
    const base = words.includes('--base-file') ? [] : ['--base-file', same]
    const given = [...base, '--head-file', head, '--report-dir', 'reports', '--fail-on', 'changes']
    const result = await runInShell(['compare', ...given, ...words], { cwd: folder })
    const text = readFileSync(result.outputs['report-json'] ?? '', 'utf8')
    const html = readFileSync(result.outputs['report-html'] ?? '', 'utf8')
    return { ...result, html, report: parseComparison(text, 'it') }
  }

  it('answers both sides as the checks were answered before a change, and tells its age', async () => {
    // By its default place, and with another client.
    mkdirSync(join(folder, '.saas-connector'))
    renameSync(join(folder, 'recording'), join(folder, '.saas-connector', 'recording'))
    const { code, stderr, stdout, report, summary, html } = await compare(await bundle(ofTarget('', 'http')))
    renameSync(join(folder, '.saas-connector', 'recording'), join(folder, 'recording'))
    expect({ code, stderr, changes: report.changes }).toEqual({ code: 0, stderr: '', changes: [] })
    expect(report.replay).toMatchObject({ recorded, program: '0.1.0' })
    expect(report.configured).toBe(true)
    for (const text of [stdout, summary, html]) expect(text).toMatch(/a recording of 2026-01-02, \d+ days old/)
    const [, list, read] = report.steps
    // Only what the recorded run has read is read.
    expect([list?.head, read?.head].map((run) => [run?.objects, run?.requests])).toEqual([
      [3, 1],
      [2, 2],
    ])
    expect(list?.endpoints).toEqual([{ name: 'GET /v1/users', base: 1, head: 1, again: 1 }])
    expect(read?.endpoints).toEqual([{ name: 'GET /v1/users/{id}', base: 2, head: 2, again: 2 }])
  })

  it('notes which fields the head reads that the recording cannot have by their names', async () => {
    const head = (code: string) => bundle(ofTarget(`const user = (await get('/v1/users'))[0]; ${code}`))
    const { code, report, summary, html, stdout } = await compare(
      await head("if (user.costCenter === 'Lead') throw new Error('lead')"),
      '--replay-target',
      'recording',
    )
    expect([code, report.changes.map(({ id }) => id)]).toEqual([1, ['requests-more/std:account:list/GET/v1/users']])
    const note = `the head's code names "costcenter", "lead", which neither the base's code nor the recording has`
    expect(report.notes).toEqual([expect.stringContaining(note)])
    expect(stdout).toContain(note)
    for (const text of [summary, html]) expect(text).toContain('costcenter')
    expect((await compare(await head('void user.name'), '--replay-target', 'recording')).report.notes).toEqual([])
  })

  it('tells requests that differ as changes, and what is not recorded as not compared', async () => {
    const head = await bundle(
      ofTarget(`
        await get('/v1/teams')
        await get('/v1/users'); await get('/v1/users')
        await get('/v2/licenses/778899').catch(() => {})
        account = ({ name, ...rest }) => ({ key: { simple: { id: rest.id } }, attributes: rest })`).replace(
        "handlers['std:account:read'] =",
        "handlers['std:account:read'] = async (input, res) => res.send(account(users.find(({ id }) => id === input.key.simple.id)))\n  const users = " +
          `${JSON.stringify(users)}\n  const former =`,
      ),
    )
    const { code, report, summary, html, stderr } = await compare(head, '--replay-target', 'recording')
    expect(report.changes.map(({ id, effect }) => [id, effect])).toEqual([
      ['not-compared/std:account:list', 'unknown'],
      ['value-gone/account/name', 'unknown'],
      ['requests-new/std:account:list/GET/v1/teams', 'change'],
      ['requests-more/std:account:list/GET/v1/users', 'change'],
      ['requests-new/std:account:list/GET/v2/licenses/{id}', 'change'],
      ['requests-gone/std:account:read/GET/v1/users/{id}', 'change'],
    ])
    expect({ code, verdict: report.verdict }).toEqual({ code: 1, verdict: 'unknown' })
    expect(report.changes[0]?.message).toMatch(
      /^std:account:list: the head differs from the recording: GET http:\/\/api\.example\/v2\/licenses\/778899 is not in/,
    )
    expect(stderr).toContain('std:account:list: GET /v1/users is called 3 times, 1 before')
    expect(stderr).toContain('std:account:read: GET /v1/users/{id} is not called any more, 2 times before')
    expect(summary).toContain(
      '| <code>std:account:list</code> | <code>GET &#47;v2/licenses&#47;&#123;id}</code> | 0 | 1 |',
    )
    expect(html).toContain('<code>GET /v2/licenses/{id}</code></td><td>0</td><td>1</td><td>0</td>')
  })

  it('tells an object more where all that is asked for is recorded, and what an endpoint is asked for otherwise', async () => {
    const head = await bundle(
      `${ofTarget(`res.send(account({ ...(await get('/v1/users'))[2], id: '4' }))`)}
      handlers['std:account:read'] = async (input, res) => {
        const path = '/v1/users/' + input.key.simple.id
        await get(path + '?fields=all&size=100').catch(() => {})
        res.send(account(await get(path)))
      }`,
    )
    const { report } = await compare(head, '--replay-target', 'recording')
    expect(report.changes.map(({ id, effect }) => [id, effect])).toEqual([
      ['not-compared/std:account:read', 'unknown'],
      ['objects-new/account', 'change'],
      ['requests-more/std:account:list/GET/v1/users', 'change'],
      ['requests-changed/std:account:read/GET/v1/users/{id}', 'change'],
      ['requests-more/std:account:read/GET/v1/users/{id}', 'change'],
    ])
    const messages = report.changes.map(({ message }) => message)
    expect(messages[1]).toBe('std:account:list: 1 object more, 3 before')
    expect(messages[3]).toBe(
      'std:account:read: GET /v1/users/{id} is asked for something else: query fields: "all" in place of nothing, query size: "100" in place of nothing',
    )
    const words = ['--base-file', head, '--replay-target', 'recording']
    const { report: none } = await compare(head, ...words)
    expect(none.changes.map(({ id }) => id)).toEqual(['not-compared/std:account:read'])
  })

  it('tells what comes late of the command that sends it, also after its end and that of its run', async () => {
    // The second request is not recorded, and the last command of the run sends a third one during the next run.
    const head = await bundle(
      `${ofTarget(`setTimeout(() => get('/v1/teams').then(() => get('/v3/late')).catch(() => {}), 150)`)}
      const read = handlers['std:entitlement:read'] ?? (async () => {})
      handlers['std:entitlement:read'] = async (input, res) => {
        setTimeout(() => get('/v1/users').catch(() => {}), 60)
        return read(input, res)
      }
      const slow = handlers['std:account:read']
      handlers['std:account:read'] = async (input, res) => { await new Promise((done) => setTimeout(done, 200)); return slow(input, res) }`,
    )
    const { report } = await compare(head, '--replay-target', 'recording')
    const ids = report.changes.map(({ id }) => id)
    expect(ids).toEqual([
      expect.stringMatching(/^not-compared\/std:/),
      'requests-new/std:account:list/GET/v1/teams',
      'requests-new/std:account:list/GET/v3/late',
      'requests-new/std:entitlement:read/group/GET/v1/users',
    ])
    expect(report.notes.join('\n')).not.toContain('differs from run to run')
  })

  it('does not say that nothing changes where the recorded run has read no single object', async () => {
    const { code, report } = await compare(same, '--replay-target', 'unread')
    const ids = report.changes.map(({ id }) => id)
    expect(ids).toEqual(['not-compared/std:account:read', 'not-compared/std:entitlement:read/group'])
    expect({ code, verdict: report.verdict }).toEqual({ code: 1, verdict: 'unknown' })
    // Nobody asked for it.
    const old = await compare(same, '--replay-target', 'unread', '--read-limit', '0', '--max-age', '3')
    expect(old).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/days old, more than --max-age 3; record anew/),
    })
    const words = ['--replay-target', 'unread', '--max-age', '3', '--max-age-fails']
    const given = ['compare', '--base-file', same, '--head-file', same]
    const failed = await runInShell([...given, ...words], { cwd: folder })
    expect(failed).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^error: the recording in unread is \d+ days/),
    })
    const unused = await runInShell([...given, '--max-age', '3', '--config', '{}'], { cwd: folder })
    expect(unused).toMatchObject({ code: 2, stderr: expect.stringMatching(/max-age needs .*replay-target/) })
  })

  it('counts requests of the live target system too, and none that differ from run to run of the base', async () => {
    const seen: string[] = []
    const server = createServer((request, response) => {
      seen.push(request.url ?? '')
      const id = /\/v1\/users\/(.+)$/.exec(request.url ?? '')?.[1]
      response.end(JSON.stringify(id === undefined ? users : users.find((user) => user.id === id)))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    try {
      const config = JSON.stringify({ token: 'lab-token-123456', url: `http://127.0.0.1:${port}` })
      // One file for all processes: the second run of the base asks once more.
      const moving = `const fs = require('fs'); fs.appendFileSync(${JSON.stringify(join(folder, 'runs'))}, 'x')
        const runs = fs.readFileSync(${JSON.stringify(join(folder, 'runs'))}).length
        for (let i = 0; i < (runs === 2 ? 5 : runs); i++) await get('/v1/status')`
      const before = same
      same = await bundle(ofTarget(moving))
      const head = await bundle(
        ofTarget(`${moving}\nawait fetch('http://localhost:${port}/v1/export', { method: 'POST' })`),
      )
      const { report } = await compare(head, '--config', config)
      same = before
      expect(report.replay).toBeUndefined()
      expect(report.changes.map(({ id }) => id)).toEqual([
        `requests-new/std:account:list/POST/localhost:${port}/v1/export`,
      ])
      expect(report.steps[1]?.endpoints).toEqual([
        { name: 'GET /v1/status', base: 1, head: 5, again: 3 },
        { name: 'GET /v1/users', base: 1, head: 1, again: 1 },
        { name: `POST localhost:${port}/v1/export`, base: 0, head: 1, again: 0 },
      ])
      expect(report.notes).toEqual([
        'std:account:list: how often GET /v1/status is called differs from run to run of the base: 1 and 3',
      ])
      // Each is counted.
      const counted = report.steps.flatMap(({ base, head: run, again }) => [base, run, again])
      expect(counted.reduce((sum, run) => sum + (run?.requests ?? 0), 0)).toBe(seen.length)
    } finally {
      server.close()
    }
  })

  it('tells headers that are sent anew, not any more or otherwise, and no credential, person or value that is made anew', async () => {
    const server = createServer((request, response) => {
      const id = /\/v1\/users\/(.+)$/.exec(request.url ?? '')?.[1]
      response.end(
        JSON.stringify(
          id === undefined
            ? users
            : { ...users[0], id, owner: ['Zelda', 'Quinn'], phone: ['06 12 34 56 78', '06 12 34 56 79'] },
        ),
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    try {
      const config = JSON.stringify({ token: 'lab-token-123456', url: `http://127.0.0.1:${port}` })
      const uuid = "require('crypto').randomUUID()"
      const always = `'X-Run': ${uuid}, 'X-Once': String(Date.now()), 'X-Ticks': String(process.hrtime.bigint() % 1000000n), traceparent: '00-' + ${uuid}`
      const send = (head: boolean) => {
        const [mode, accept, owner] = head ? ['slow', 'application/json;version=2', 1] : ['fast', 'application/json', 0]
        const own = head
          ? `'X-New': 'yes', Authorization: 'Bearer ' + need().token, 'User-Agent': 'b', 'X-Api-Key': need().token + '1'`
          : `'X-Old': 'yes', Authorization: 'Basic ' + need().token, 'User-Agent': 'a', 'X-Api-Key': need().token`
        const each = `'X-Mode': '${mode}', Accept: '${accept}', 'X-Owner': owner[${owner}], 'X-Phone': phone[${owner}], 'X-Signed': '${head ? 'a1' : 'b2'}0123456789abcdef', 'X-Session-Token': '${mode}', 'X-Words': ['yes', '${mode}'].join(' '), ${own}, ${always}`
        return `
          const { owner, phone } = await get('/v1/users/9')
          await fetch(need().url + '/v1/teams', { method: 'POST', body: new URLSearchParams({ a: 'b' }), headers: { ${each} } })
          await new Promise((done) => require('http').get(need().url + '/v1/sites', {
            headers: ['X-Mode', '${mode}', 'X-Mode', '1', 'Accept', '*/*;q=0.${head ? 1 : 2}', 'X-Page', '1'],
          }, (answer) => answer.resume().on('end', done)))
          for (let i = 0; i < 12; i++) await fetch(need().url + '/v1/parts', { headers: { 'X-Part': ${head ? '' : '-'}i ${head ? ", 'X-New': 'more'" : ''} } })`
      }
      const words = ['--config', config, '--base-file', await bundle(ofTarget(send(false)))]
      const { report, stderr, summary, html } = await compare(await bundle(ofTarget(send(true))), ...words)
      const begin = 'std:account:list: '
      expect(report.changes.map(({ id, message }) => [id, message.replace(begin, '')])).toEqual([
        [
          'header-changed/x-mode',
          'POST /v1/teams: the header x-mode is "slow" in place of "fast"; it changes at 1 other endpoint too',
        ],
        [
          'header-changed/accept',
          'POST /v1/teams: the header accept is "application/json;version=2" in place of "application/json"',
        ],
        ['header-changed/x-owner', 'POST /v1/teams: the header x-owner has another value'],
        ['header-changed/x-phone', 'POST /v1/teams: the header x-phone has another value'],
        ['header-changed/x-session-token', 'POST /v1/teams: the header x-session-token has another value'],
        ['header-changed/x-words', 'POST /v1/teams: the header x-words has another value'],
        ['header-gone/x-old', 'POST /v1/teams: the header x-old is not sent any more'],
        ['header-changed/authorization', 'POST /v1/teams: the header authorization is "bearer" in place of "basic"'],
        ['header-changed/x-api-key', 'POST /v1/teams: the header x-api-key has another value'],
        [
          'header-new/x-new',
          'POST /v1/teams: the header x-new is sent anew: "yes"; it changes at 1 other endpoint too',
        ],
      ])
      for (const text of [stderr, summary, html, JSON.stringify(report)])
        expect(text).not.toMatch(/lab-token|Zelda|Quinn|12 34/)
      const again = await compare(words[3] ?? '', ...words)
      expect({ code: again.code, changes: again.report.changes }).toEqual({ code: 0, changes: [] })
    } finally {
      server.close()
    }
  })

  it('tells nothing as new that a base which fails did not come to', async () => {
    const server = createServer((request, response) => {
      const id = /\/v1\/users\/(.+)$/.exec(request.url ?? '')?.[1]
      response.end(JSON.stringify(id === undefined ? users : users.find((user) => user.id === id)))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    try {
      const config = JSON.stringify({ token: 'lab-token-123456', url: `http://127.0.0.1:${port}` })
      const part = (headers: string, page: number) =>
        `await fetch(need().url + '/v1/parts?page=${page}', { headers: { ${headers} } })`
      // The list breaks off after its first page, and each single read after its first request.
      const lists = (fault: string) => `
        handlers['std:account:list'] = async (input, res) => {
          ${part("'X-Mode': 'a'", 1)}
          for (const user of await get('/v1/users')) res.send(account(user))
          ${fault}
          ${part("'X-Mode': 'b', 'X-Page': '2'", 2)}
          await get('/v1/users/1')
        }`
      const reads = (fault: string) => `
        handlers['std:account:read'] = async (input, res) => {
          ${part("'X-Mode': 'a'", 1)}
          if (input.key.simple.id === '2') { ${fault} }
          ${part("'X-Mode': 'b', 'X-Detail': '2'", 2)}
          await fetch(need().url + '/v1/details')
          res.send(account(await get('/v1/users/' + input.key.simple.id)))
        }`
      const fault = "throw new ConnectorError('lost')"
      const idsOf = async (base: string, head: string) => {
        const [before, after] = [await bundle(ofTarget() + base), await bundle(ofTarget() + head)]
        const { report } = await compare(after, '--config', config, '--base-file', before)
        return report.changes.map(({ id }) => id)
      }
      expect(await idsOf(lists(fault), lists(''))).toEqual(['command-works/std:account:list'])
      expect(await idsOf(lists(''), lists(fault))).toEqual(['command-fails/std:account:list'])
      const everyRead = (fault: string) => reads(fault).replace("=== '2'", "!== '0'")
      expect(await idsOf(everyRead(fault), everyRead(''))).toEqual(['read-works/account:read'])
      expect(await idsOf(everyRead(''), everyRead(fault))).toEqual(['read-fails/account:read'])
      // Where both fail alike, what else the head sends is told.
      const more = reads(fault).replace("'X-Mode': 'a'", "'X-Mode': 'a', 'X-More': '1'")
      expect(await idsOf(reads(fault), more)).toEqual(['not-compared/std:account:read', 'header-new/x-more'])
    } finally {
      server.close()
    }
  })

  it('tells headers on a recording, once for each', async () => {
    const send = (headers: string) => `
      await fetch(need().url + '/v1/teams', { headers: { ${headers} } })
      await fetch(need().url + '/v1/users', { headers: { ${headers} } })`
    const head = await bundle(ofTarget(send(`'X-Client': 'lab', 'If-Match': '"1"'`)))
    const words = ['--base-file', await bundle(ofTarget(send(''))), '--replay-target', 'recording']
    const { report } = await compare(head, ...words)
    expect(report.changes.map(({ id }) => id)).toEqual([
      'not-compared/std:account:list',
      'requests-changed/std:account:list/GET/v1/teams',
      'requests-changed/std:account:list/GET/v1/users',
      'header-new/x-client',
    ])
  })
})
