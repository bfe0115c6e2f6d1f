import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { commands } from '../../src/commands/registry.js'
import { Front } from '../support/front.js'
import { runInShell } from '../support/program.js'
import { TestTenant } from '../support/tenant.js'
import { acme } from './sync/support.js'

/** What something in front of a tenant may answer to anything. */
const wrongBodies = ['{}', '[]', 'null', '"text"', 'text']

/** True for a request whose answer may be an empty list. */
const isList = (request: string) =>
  /\/(platform-connectors|versions|tags|connector-customizers|connector-instances|connectors|sources|schemas|task-status)(\?\S*)?$/.test(
    request,
  )

/** A properties file may be any text. */
const isFreeText = (request: string) => /\/translations\//.test(request)

/** Of the connector, so that prove has something to look at. */
const list = `res.send(type === 'std:account:list' ? { key: { simple: { id: '1' } }, attributes: { id: '1' } } : {})`

/** The same, so that drift has something to compare. */
const accountSchema = {
  ...{ identityAttribute: 'id', displayAttribute: 'id' },
  attributes: [{ name: 'id', type: 'string', description: '' }],
}

const isRead = (request: string) => /^GET (?!\/oauth)|\/platform-logs\/query$/.test(request)

/** The request without the time that it was made at. */
const timeless = (request: string) => request.replace(/\d{4}-\d\d-\d\dT[\d%A-F]{1,30}Z/, 'TIME')

const answerOf = (body: string) =>
  `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`

const connector = (operation: string, ...more: string[]) => ['connector', '--operation', operation, ...more]

/** Commands that read from a tenant and succeed on that of the test. */
const readers = [
  ['logs', '--connector', 'example', '--fail-on-error', 'true'],
  ['stats', '--connector', 'example', '--max-error-rate', '5'],
  connector('list'),
  connector('get', '--connector', 'example'),
  connector('tags', '--connector', 'example'),
  connector('versions', '--connector', 'example'),
  connector('customizer-list'),
  connector('customizer-get', '--customizer', 'shared'),
  connector('instances'),
  connector('tag-update', '--connector', 'example', '--tag', 'candidate', '--version', '1', '--dry-run', 'true'),
  ['history', '--connector', 'example', '--record', 'record.jsonl'],
  ['promote', '--connector', 'example', '--from-tag', 'candidate', '--dry-run', 'true'],
  ['rollback', '--connector', 'example', '--tag', 'candidate', '--to', '1', '--dry-run', 'true'],
  ['upload', '--connector', 'example', '--file', 'one.zip', '--dry-run', 'true'],
  ['validate', '--connector', 'example', '--version', '1', '--checks', 'spec-schema', '--fail-on', 'never'],
  ['sources', '--connector', 'example'],
  ['drift', '--source', 'Production', '--fail-on', 'never'],
  ['prove', '--source', 'Production', '--log-wait', '1s'],
  ['watch', '--connector', 'example', '--released', '1h', '--fail-on', 'worse'],
  ['sync', '--path', 'cc', '--mode', 'plan'],
  ['sync', '--path', 'cc', '--mode', 'list'],
]

/**
 * They read through the same client, or nothing but what a connector answers; discover only names a tenant, and doctor tells
 * what it could not read.
 */
const otherCommands = ['cleanup', 'compare', 'doctor', 'invoke', 'pipeline', 'discover']

/** The requests that read something that a command needs. The end of the token is only a notice. */
const readsOf = (requests: readonly string[]): string[] =>
  [...new Set(requests.filter(isRead))].filter((request) => !request.includes('/personal-access-tokens'))

describe('an answer of another form than an object or a list', () => {
  let tenant: TestTenant
  let folder: string
  let zip: string
  /** Whose answer is replaced, and by what. */
  let replaced: { request: string; body: string } | undefined
  let requests: string[]

  beforeAll(async () => {
    tenant = await TestTenant.start()
    folder = join(tenant.folder, 'work')
    const { client } = tenant
    await client.connectors.create('example')
    for (const mark of ['one', 'two']) {
      zip = await tenant.bundle(mark, list, { accountSchema, commands: ['std:test-connection', 'std:account:list'] })
      await client.versions.upload('example', { path: zip, size: statSync(zip).size })
    }
    await client.tags.create('example', 'candidate', 2)
    tenant.source('Production', 'example')
    const { id } = await client.customizers.create('shared')
    const [instance] = await client.instances.list()
    await client.instances.link(instance?.id ?? '', id)
    for (const [name, text] of Object.entries(acme)) {
      mkdirSync(dirname(join(folder, 'cc', name)), { recursive: true })
      writeFileSync(join(folder, 'cc', name), text)
    }
    const applied = await run('sync', '--path', 'cc', '--mode', 'apply')
    expect(applied).toMatchObject({ code: 0 })
  })
  afterAll(() => tenant.close())

  const run = async (...words: string[]) => {
    const seen: string[] = []
    // One for each run, so that a late request of a command that failed is not taken for one of the next.
    const front = await Front.start(tenant.sandbox.baseUrl, (request) => {
      seen.push(timeless(request))
      return timeless(request) === replaced?.request ? answerOf(replaced.body) : undefined
    })
    try {
      return await runInShell(words, { env: { ...tenant.env, SAIL_BASE_URL: front.baseUrl }, cwd: folder })
    } finally {
      await front.close()
      requests = seen
    }
  }

  it.each(readers.map((words) => [words]))('is an error of %j', async (words) => {
    cpSync(zip, join(folder, 'one.zip'))
    replaced = undefined
    const right = await run(...words)
    expect({ code: right.code, stderr: right.stderr }).toMatchObject({ code: 0 })
    const reads = readsOf(requests)
    expect(reads).not.toEqual([])
    const green: string[] = []
    for (const request of reads)
      for (const body of wrongBodies) {
        if ((body === '[]' && isList(request)) || (body === 'text' && isFreeText(request))) continue
        replaced = { request, body }
        const { code, stderr } = await run(...words)
        if (![1, 3].includes(code ?? -1) || !/^error: cannot /m.test(stderr)) green.push(`${body} to ${request}`)
      }
    expect(green).toEqual([])
  })

  it('is tried on every command that reads from a tenant', async () => {
    const tried = new Set([...readers.map(([name]) => name), ...otherCommands])
    for (const [name, load] of Object.entries(commands)) {
      if ('base-url' in (await load()).inputs) expect(tried).toContain(name)
    }
  })

  it('never replaces a file that was pulled before', async () => {
    const names = () =>
      readdirSync(join(folder, 'cc'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    const contents = () => names().map((name) => readFileSync(name, 'utf8'))
    replaced = undefined
    expect(await run('sync', '--path', 'cc', '--mode', 'pull', '--overwrite', 'true')).toMatchObject({ code: 0 })
    const reads = readsOf(requests)
    const before = contents()
    for (const request of reads)
      for (const body of wrongBodies) {
        if ((body === '[]' && isList(request)) || (body === 'text' && isFreeText(request))) continue
        replaced = { request, body }
        const { code } = await run('sync', '--path', 'cc', '--mode', 'pull', '--overwrite', 'true')
        expect([`${body} to ${request}`, code, contents()]).toEqual([`${body} to ${request}`, 3, before])
      }
    rmSync(join(folder, 'cc'), { recursive: true })
  })
})
