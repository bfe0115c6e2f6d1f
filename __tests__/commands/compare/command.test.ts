import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import { parseComparison } from '../../../src/report/comparison-file.js'
import { CommentsServer } from '../../github/comments-server.js'
import { Front } from '../../support/front.js'
import { labConfig, labIndex, labSpec } from '../../support/lab-bundle.js'
import { runInShell, runOnRunner } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

// biome-ignore lint/suspicious/noExplicitAny: tests change specs in any way
type Any = any

/** Runs of the connector in all processes: a counter in a file that each list raises. */
const counted = (file: string) => `
const fs = require('fs')
let runs = 0
const inner = handlers['std:account:list']
handlers['std:account:list'] = async (...all) => {
  fs.appendFileSync(${JSON.stringify(file)}, 'x')
  runs = fs.readFileSync(${JSON.stringify(file)}).length
  await inner(...all)
}
`

const config = JSON.stringify(labConfig)

describe('compare', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'compare-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  let made = 0
  /** A bundle of the lab connector; `more` is code that changes it. */
  const bundle = async (more = '', edit: (spec: Any) => void = () => {}): Promise<string> => {
    const path = join(folder, `${++made}.zip`)
    const spec = labSpec()
    edit(spec)
    await writeBundle(path, { index: Buffer.from(labIndex(more)), spec: Buffer.from(JSON.stringify(spec)) })
    return path
  }

  const compare = async (base: string, head: string, ...words: string[]) => {
    const reports = join(folder, `reports-${++made}`)
    const given = ['--base-file', base, '--head-file', head, '--config', config, '--report-dir', reports]
    const result = await runInShell(['compare', ...given, ...words], { cwd: folder })
    const path = result.outputs['report-json']
    const text = path ? readFileSync(path, 'utf8') : ''
    const html = path ? readFileSync(result.outputs['report-html'] ?? '', 'utf8') : ''
    return { ...result, html, report: text === '' ? undefined : parseComparison(text, 'it') }
  }

  it('says that nothing changes', async () => {
    const same = await bundle()
    const { code, stderr, outputs, summary, report, html } = await compare(same, same, '--fail-on', 'changes')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(outputs).toMatchObject({ result: 'same', changes: '0', breaking: '0', unknown: '0', accepted: '0' })
    expect(summary).toContain('## Compare\n\n✅ **no change**: no change in Lab')
    expect(report).toMatchObject({ verdict: 'same', changes: [], unstable: [], configured: true })
    expect(report?.steps.map(({ command, head }) => [command, head?.objects])).toEqual([
      ['std:test-connection', undefined],
      ['std:account:list', 3],
      ['std:account:read', 3],
      ['std:entitlement:list', 2],
      ['std:entitlement:read', 2],
    ])
    expect(html).toContain('no change')
  })

  it('tells what changes, disguised, and fails by fail-on', async () => {
    const head = await bundle("accounts[0].name = 'Ann'")
    const { code, stdout, stderr, summary, report, html, outputs } = await compare(
      await bundle(),
      head,
      ...['--fail-on', 'changes'],
    )
    expect(outputs).toMatchObject({ result: 'changed', changes: '1', breaking: '0' })
    expect(stderr).toContain(
      'error: compare: value-changed/account/name: std:account:list: attribute "name" changes in 1 of 3',
    )
    expect([code, stderr.trim().split('\n').at(-1)]).toEqual([
      1,
      'error: 1 change: value-changed/account/name; see the log above, and mend it, or accept it by name with a reason in validate.yml',
    ])
    expect(report?.changes[0]).toMatchObject({
      id: 'value-changed/account/name',
      effect: 'change',
      examples: [{ key: '0 #1', before: 'Aaa #3', after: 'Aaa #2' }],
    })
    for (const text of [stdout, stderr, summary, html, JSON.stringify(report)]) expect(text).not.toMatch(/Ann|Ada/)
  })

  it('accepts changes by name, and warns of those that are not there', async () => {
    const [base, head] = [await bundle(), await bundle('accounts.pop()', (spec) => spec.commands.pop())]
    const settings = join(folder, 'accept.yml')
    const accept = ['objects-gone/account', 'read-fails/account:read', 'objects-gone/group'].map((change) => ({
      change,
      reason: 'they left',
    }))
    writeFileSync(settings, JSON.stringify({ compare: { accept } }))
    const words = ['--settings', settings, '--accept-breaking', 'command-removed/std:entitlement:read: not used']
    const accepted = await compare(base, head, ...words)
    expect({ code: accepted.code, result: accepted.outputs['result'] }).toEqual({ code: 0, result: 'changed' })
    expect(accepted.outputs).toMatchObject({ changes: '0', accepted: '3' })
    expect(accepted.stderr).toContain('accepted change was not found: objects-gone/group')
    expect(accepted.summary).toContain('accepted: they left')
  })

  it('does not take what moves by itself for a change of the code', async () => {
    const file = join(folder, 'runs')
    const move = `${counted(file)}
      account = (a) => ({ key: { simple: { id: a.id } }, attributes: { ...a, seen: runs, kind: runs === 1 ? 'first' : 'later' } })
      group = (e) => ({ key: { simple: { id: e.id } }, type: 'group', attributes: { ...e, owner: String(runs) } })
      const all = accounts
      const list = handlers['std:account:list']
      handlers['std:account:list'] = async (...each) => { accounts = fs.existsSync(${JSON.stringify(file)}) && fs.readFileSync(${JSON.stringify(file)}).length >= 2 ? all.slice(1) : all; await list(...each) }
    `
    const typed = move.replace('seen: runs', 'seen: String(runs), kept: 1')
    const { report, code, summary } = await compare(await bundle(move), await bundle(typed), '--fail-on', 'none')
    // A value that differs each time still has a form.
    expect({ code, changes: report?.changes.map(({ id }) => id) }).toEqual({
      code: 0,
      changes: ['value-type/account/seen/number/text', 'value-new/account/kept'],
    })
    const accounts = report?.unstable.find(({ command }) => command === 'std:account:list')
    expect(accounts).toEqual({
      command: 'std:account:list',
      objects: 1,
      values: [{ name: 'kind', count: 2 }],
    })
    expect(summary).toContain('Not judged')
  })

  it.each([
    [
      'a list that fails in both',
      "handlers['std:account:list'] = async () => { throw new ConnectorError('down') }",
      '',
    ],
    ['a list that ends early in one run of the base', 'once', ''],
  ])('%s is not known, and never green', async (_, code) => {
    const file = join(folder, `once-${++made}`)
    const fault =
      code === 'once'
        ? `const fs = require('fs'); const list = handlers['std:account:list'];
           handlers['std:account:list'] = async (input, res) => {
             if (fs.existsSync(${JSON.stringify(file)})) return await list(input, res)
             fs.writeFileSync(${JSON.stringify(file)}, ''); res.send(account(accounts[0])); throw new ConnectorError('lost')
           }`
        : code
    const faulty = await bundle(fault)
    const result = await compare(faulty, faulty, '--fail-on', 'none')
    expect(result.code).toBe(1)
    expect(result.outputs['result']).toBe('unknown')
    expect(result.report?.changes.map(({ id, effect }) => [id, effect])).toEqual([
      ['not-compared/std:account:list', 'unknown'],
    ])
    expect(result.stderr).toContain('1 not compared: not-compared/std:account:list')
  })

  it('does not tell as a change, nor as none, what may be by chance', async () => {
    const file = join(folder, `chance-${++made}`)
    // In the runs 1 to 3: Ada is there, is not, is there. Bob has the nicknames x, y, x. Cyd moves in the other way.
    const chance = await bundle(`${counted(file)}
      const list = handlers['std:account:list']
      handlers['std:account:list'] = async (...each) => {
        const n = fs.existsSync(${JSON.stringify(file)}) ? fs.readFileSync(${JSON.stringify(file)}).length + 1 : 1
        accounts = [
          ...(n === 2 ? [] : [{ id: '1', name: 'Ada', groups: [] }]), ...(n === 3 ? [] : [{ id: '9', name: 'Eve', groups: [] }]),
          { id: '2', name: 'Bob', nick: n === 2 ? 'y' : 'x', groups: [] }, { id: '3', name: 'Cyd', nick: n === 3 ? 'y' : 'x', groups: [] },
          { id: '4', name: 'Dan', groups: [] },
        ]
        await list(...each)
      }
    `)
    const { report } = await compare(chance, chance, '--read-limit', '0')
    expect(report?.changes.map(({ id, effect }) => [id, effect])).toEqual([
      ['not-judged/account', 'unknown'],
      ['not-judged/account/nick', 'unknown'],
    ])
  })

  it('does not say that nothing changes where there is nothing', async () => {
    const empty = await bundle('accounts = []; groups = []')
    const { code, outputs, report } = await compare(empty, empty)
    expect({ code, result: outputs['result'] }).toEqual({ code: 1, result: 'unknown' })
    expect(report?.changes.map(({ id }) => id)).toEqual(['not-compared/objects'])
    // Nor where what is not known of a command is accepted.
    const failing = await bundle(
      "groups = []; handlers['std:account:list'] = async () => { throw new ConnectorError('down') }",
    )
    const settings = join(folder, 'failing.yml')
    writeFileSync(
      settings,
      JSON.stringify({ compare: { accept: [{ change: 'not-compared/std:account:list', reason: 'no data' }] } }),
    )
    const accepted = await compare(failing, failing, '--settings', settings)
    expect({ code: accepted.code, result: accepted.outputs['result'] }).toEqual({ code: 1, result: 'unknown' })
    expect(accepted.stderr).toContain('1 not compared: not-compared/objects')
    // A command that the spec does not have any more is no object that was compared.
    const removed = await bundle('accounts = []; groups = []', (spec) => {
      spec.commands = spec.commands.filter((name: string) => name !== 'std:account:read')
    })
    writeFileSync(
      settings,
      JSON.stringify({ compare: { accept: [{ change: 'command-removed/std:account:read', reason: 'not used' }] } }),
    )
    const without = await compare(empty, removed, '--settings', settings)
    expect(without.report?.changes.map(({ id }) => id)).toEqual([
      'not-compared/objects',
      'command-removed/std:account:read',
    ])
    // Nor are objects that cannot be read in either version.
    const unread = await bundle(`
      groups = []; handlers['std:account:read'] = async () => { throw new ConnectorError('broken') }
      handlers['std:account:list'] = async (input, res) => { res.send(account(accounts[0])); throw new ConnectorError('down') }`)
    const nothing = await compare(unread, unread)
    expect(nothing.report?.changes.map(({ id }) => id)).toContain('not-compared/objects')
    const read = nothing.report?.steps.find(({ command }) => command === 'std:account:read')
    expect([read?.base?.objects, read?.head?.objects]).toEqual([0, 0])
  })

  it('gives texts of the target no effect', async () => {
    const name = '</code>|`@octocat #1 <img src=x onerror=alert(1)> ::error::x\n\u001b[31m'
    const head = await bundle(`
      const name = ${JSON.stringify(name)}
      accounts.push({ id: name, name, groups: [] })
      for (const a of accounts) a[name] = name
      handlers['std:entitlement:list'] = async () => { throw new ConnectorError(name) }
    `)
    const words = ['--fail-on', 'none', '--show-values', 'true']
    const { code, stdout, stderr, summary, html } = await compare(await bundle(), head, ...words)
    expect(code).toBe(0)
    expect(summary).not.toMatch(/<img|@octocat|[^&]#1\b/)
    expect(html).not.toContain('<img')
    for (const text of [summary, html, stdout, stderr]) expect(text).not.toContain('\u001b')
    for (const line of `${stdout}\n${stderr}`.split('\n')) expect(line).not.toMatch(/^::/)
  })

  it('runs a project that is built, and refuses one that is not', async () => {
    const project = join(folder, 'project')
    mkdirSync(join(project, 'dist'), { recursive: true })
    writeFileSync(join(project, 'package.json'), '{"name":"lab","version":"1.0.0","main":"dist/index.js"}')
    writeFileSync(join(project, 'connector-spec.json'), JSON.stringify(labSpec()))
    const base = await bundle()
    const refused = await compare(base, project)
    expect({ code: refused.code, result: refused.outputs['result'] }).toEqual({ code: 2, result: 'unknown' })
    expect(refused.stderr).toContain('build the project first, or give the zip that pack wrote')
    writeFileSync(join(project, 'dist', 'index.js'), labIndex())
    const { outputs } = await compare(base, project)
    expect(outputs['result']).toBe('same')
  })

  it('compares versions of a tenant, and a bundle with what a tag runs', async () => {
    const tenant = await TestTenant.start()
    try {
      const [first, second] = [await bundle(), await bundle('accounts.shift()')]
      const { id } = await tenant.client.connectors.create('lab')
      for (const path of [first, second]) {
        await tenant.client.versions.upload('lab', { path, size: readFileSync(path).length })
      }
      await tenant.client.tags.set('lab', 'old', 1)
      const run = async (...words: string[]) =>
        await runInShell(['compare', '--config', config, '--connector', 'lab', ...words], {
          env: tenant.env,
          cwd: folder,
        })
      for (const words of [
        ['--base-version', '1', '--head-version', '2'],
        ['--base-tag', 'old', '--head-file', second],
      ]) {
        const { code, stderr, summary, outputs } = await run(...words)
        expect({ code, result: outputs['result'] }).toEqual({ code: 1, result: 'breaking' })
        expect(stderr).toContain('breaking changes: objects-gone/account, read-fails/account:read')
        expect(summary).toContain('version 1 ')
      }
      // A read that the tenant does not answer says nothing of the version: the second of the head, and of the base once more.
      for (const nth of [14, 22]) {
        let invokes = 0
        const lost = 'HTTP/1.1 501 Lost\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'
        const front = await Front.start(tenant.sandbox.baseUrl, (request) =>
          request.endsWith('/invoke') && ++invokes === nth ? lost : undefined,
        )
        const words = ['--base-version', '1', '--head-version', '1', '--base-url', front.baseUrl, '--json', 'true']
        const unread = await run(...words)
        await front.close()
        expect(unread).toMatchObject({ code: 1, outputs: { result: 'unknown', changes: '0', unknown: '1' } })
        expect(unread.stderr).toContain('not-compared/std:account:read: std:account:read: 1 read got no answer')
      }
      const missing = await run('--base-version', '1', '--head-version', '9')
      expect(missing).toMatchObject({ code: 2, outputs: { result: 'unknown' } })
      expect(id).not.toBe('')
    } finally {
      await tenant.close()
    }
  })

  it('comments on the pull request, and by a later run on that of a fork whose head it compared', async () => {
    const server = new CommentsServer()
    await server.start()
    try {
      const [base, head] = [await bundle(), await bundle("accounts[0].name = 'Ann'")]
      const sha = 'a'.repeat(40)
      const event = async (name: string, payload: object, inputs: object) => {
        const path = join(folder, 'event.json')
        writeFileSync(path, JSON.stringify(payload))
        const env = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_API_URL: server.url, GITHUB_SHA: sha }
        const all = { comment: true, 'github-token': 'a-github-token', ...inputs }
        return await runOnRunner('compare', all, { env, cwd: folder })
      }
      const own = { pull_request: { number: 7, head: { sha, repo: { full_name: 'owner/repo' } } } }
      const reports = join(folder, 'of-fork')
      const files = { 'base-file': base, 'head-file': head, config, 'report-dir': reports }
      expect((await event('pull_request', own, files)).code).toBe(0)
      expect(server.comments[0]?.body).toContain('## Compare: Lab\n\n🔷 **changed**: 1 change in Lab')

      // A file that is not what compare wrote: code of the fork may have made it.
      const hostile = JSON.parse(readFileSync(join(reports, 'comparison.json'), 'utf8'))
      const text =
        '</code>|<img src=x> @octocat [x](http://y.example) #7\n## all good\n<!-- saas-connector-actions 0 -->'
      Object.assign(hostile, { verdict: 'same', connector: text, notes: [text], more: text })
      hostile.changes = [{ ...hostile.changes[0], id: text, message: text, examples: [{ key: text }] }]
      const result = join(folder, 'hostile.json')
      writeFileSync(result, JSON.stringify(hostile))
      const run = { head_sha: sha, head_branch: 'change', head_repository: { owner: { login: 'stranger' } } }
      const later = async () => await event('workflow_run', { workflow_run: run }, { result })
      const ofOther = { branch: 'stranger:change', number: 7, head: { sha: 'b'.repeat(40) } }
      server.pulls.push(ofOther)
      const nobody = await later()
      expect([nobody.code, server.comments.length]).toEqual([0, 1])
      expect(nobody.stdout).toContain('no open pull request has the commit of the run as its head')

      ofOther.head.sha = sha
      const shown = await later()
      expect([shown.code, shown.outputs['result'], server.comments.length]).toEqual([0, 'changed', 2])
      const body = server.comments[1]?.body ?? ''
      expect(body).toContain('🔷 **changed**: 1 change in')
      expect(body).toContain('That code can write anything here')
      for (const effect of ['<img', '@octocat', '](http://y', ' #7', '\n## all']) expect(body).not.toContain(effect)
      expect(body.match(/<!--/g)).toHaveLength(1)
      expect(server.requests).toContain('GET /repos/owner/repo/pulls?state=open&head=stranger%3Achange&per_page=100')

      writeFileSync(result, JSON.stringify({ ...hostile, changes: [{ id: 7 }] }))
      const refused = await later()
      expect([refused.code, refused.outputs['result']]).toEqual([2, 'unknown'])
      expect(refused.stdout).toMatch(/^::error::result .* is not the result of a comparison/m)
      expect(server.comments).toHaveLength(2)
    } finally {
      await server.close()
    }
  })

  it.each([
    [['--head-file', 'x.zip'], 'there is nothing to compare with'],
    [['--base-file', 'x.zip'], 'it is not said what is compared'],
    [['--base-file', 'x.zip', '--base-tag', 'a', '--head-file', 'x.zip'], 'base-file and --base-tag are both given'],
    [['--base-file', 'x.zip', '--head-tag', 'a'], 'connector is missing'],
    [['--base-file', 'x.zip', '--head-file', 'y.zip', '--connector', 'a'], 'given with two files'],
    [['--base-file', 'x.zip', '--head-file', 'y.zip'], 'x.zip'],
    [['--base-file', 'x.zip', '--head-file', 'y.zip', '--comment', 'true'], '--comment needs a pull request'],
    [['--result', 'x.json', '--head-file', 'y.zip'], 'with --result nothing is run'],
    [['--result', 'x.json'], 'cannot read --result x.json'],
    [
      ['--base-file', 'x.zip', '--head-file', 'y.zip', '--config', '{}', '--replay-target', 'r'],
      '--config cannot be given with --replay-target',
    ],
    [['--base-tag', 'a', '--head-file', 'y.zip', '--connector', 'c', '--replay-target', 'r'], 'needs --base-file and'],
    [['--base-file', 'x.zip', '--head-file', 'y.zip', '--replay-target', 'r'], 'replay-target r'],
    [['--result', 'x.json', '--replay-target', 'r'], 'with --result nothing is run'],
  ])('refuses %j', async (words, message) => {
    const { code, stderr, outputs } = await runInShell(['compare', ...words], { cwd: folder })
    expect({ code, result: outputs['result'] }).toEqual({ code: 2, result: 'unknown' })
    expect(stderr).toContain(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})
