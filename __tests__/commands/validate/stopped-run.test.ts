import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import type { ValidationReport } from '../../../src/report/validation.js'
import { type ProgramResult, runInShell, runOnRunner } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

const config = JSON.stringify({ token: 'a-secret-of-the-source' })

/** A server that connectors call before each command, so that a test can act at that moment. */
class CommandListener {
  readonly #server: Server
  onCommand: (command: string) => void = () => {}
  /** The command that gets no answer, so that the connector never ends it. */
  hanging = 'nothing'

  constructor() {
    this.#server = createServer(({ url = '' }, response) => {
      this.onCommand(url.slice(1))
      if (url.slice(1) !== this.hanging) response.end()
    })
  }

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}

const commands = ['std:test-connection', 'std:account:list', 'std:account:read']
const attributes = ['id', 'email'].map((name) => ({ name, type: 'string', description: name }))
const spec = {
  name: 'People',
  keyType: 'simple',
  commands,
  sourceConfig: [{ type: 'section', items: [{ key: 'token', label: 'Token', type: 'secret' }] }],
  accountSchema: { displayAttribute: 'email', identityAttribute: 'id', attributes },
}

/** A valid connector. It calls the server before each command. */
const source = (listener: CommandListener) => `
  const spec = ${JSON.stringify(spec)}
  const person = (id) => ({ identity: id, key: { simple: { id } }, attributes: { id, email: id + '@people.example' } })
  exports.connector = {
    sdkVersion: 1,
    handlers: new Map([...spec.commands, 'std:spec:read'].map((name) => [name, 0])),
    async _exec(type, context, input, writable) {
      const config = JSON.parse(Buffer.from(process.env.CONNECTOR_CONFIG ?? '', 'base64').toString() || '{}')
      const send = (data) => writable.write({ data, type: 'output' })
      await fetch('${listener.url}/' + type)
      if (type === 'std:spec:read') return send({ specification: spec })
      if (config.token === undefined) throw new Error('the token is missing')
      if (type === 'std:test-connection') return send({})
      const people = ['jane.doe', 'john.roe']
      if (type === 'std:account:list') return people.forEach((id) => send(person(id)))
      const { id } = input.key.simple
      if (!people.includes(id)) throw Object.assign(new Error('nobody is called ' + id), { type: 'notFound' })
      send(person(id))
    },
  }`

describe('a run that does not finish', () => {
  const listener = new CommandListener()
  let folder: string
  let tenant: TestTenant
  beforeAll(async () => {
    await listener.start()
    folder = mkdtempSync(join(tmpdir(), 'stopped-'))
  })
  afterAll(() => {
    listener.close()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    listener.onCommand = () => {}
    listener.hanging = 'nothing'
    tenant = await TestTenant.start({ errorTypeInAnswer: true })
  })
  afterEach(() => tenant.close())

  async function bundle(): Promise<string> {
    const path = join(folder, 'people.zip')
    await writeBundle(path, { index: Buffer.from(source(listener)), spec: Buffer.from(JSON.stringify(spec)) })
    return path
  }

  /** The command never ends, too. */
  async function interruptedAt(command: string, ...words: string[]): Promise<ProgramResult> {
    const interrupt = new AbortController()
    listener.hanging = command
    listener.onCommand = (type) => {
      if (type === command) interrupt.abort(new Error('SIGINT'))
    }
    return await runInShell(['validate', ...words, '--config', config], {
      cwd: folder,
      env: tenant.env,
      signal: interrupt.signal,
    })
  }

  const written = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const json = (path: string): ValidationReport => JSON.parse(written(path)) as ValidationReport

  it('is stopped in all formats if it is interrupted, with every fail-on', async () => {
    const file = await bundle()
    const words = ['--file', file, '--report-dir', 'interrupted', '--fail-on', 'never']
    const { code, outputs, stdout, stderr, summary } = await interruptedAt('std:account:list', ...words)
    expect({ code, result: outputs['result'] }).toEqual({ code: 130, result: 'stopped' })
    expect(outputs['passed']).not.toBe('0')
    expect(stderr).toMatch(/^error: the validation was interrupted before its end$/m)
    expect(stdout).toMatch(/^stopped early: \d+ passed/m)
    expect(summary).toMatch(/^🛑 \*\*stopped early: \d+ passed/m)
    expect(json('interrupted/validation.json')).toMatchObject({
      verdict: 'stopped',
      stopped: 'the validation was interrupted before its end',
    })
    expect(written('interrupted/validation.xml')).toMatch(/<testsuite [^>]*errors="1"/)
    expect(written('interrupted/validation.xml')).toContain(
      '<error message="the run did not finish: the validation was',
    )
    expect(written('interrupted/validation.sarif')).toContain('"executionSuccessful": false')
    expect(written('interrupted/validation.html')).toContain('<p class="verdict stopped">stopped</p>')
  })

  it('is stopped if it is interrupted before the first check', async () => {
    const file = await bundle()
    const { id } = await tenant.client.connectors.create('people')
    await tenant.client.versions.upload(id, { path: file, size: readFileSync(file).length })
    const { code, outputs } = await interruptedAt('std:spec:read', '--connector', 'people')
    expect({ code, result: outputs['result'] }).toEqual({ code: 130, result: 'stopped' })
  })

  it('is never promoted, with every fail-on', async () => {
    const project = join(folder, 'project')
    mkdirSync(join(project, 'dist'), { recursive: true })
    writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'people', version: '1.0.0' }))
    writeFileSync(join(project, 'connector-spec.json'), JSON.stringify(spec))
    writeFileSync(join(project, 'dist', 'index.js'), source(listener))
    const file = await bundle()
    const { id } = await tenant.client.connectors.create('people')
    await tenant.client.versions.upload(id, { path: file, size: readFileSync(file).length })
    let connections = 0
    listener.onCommand = (type) => {
      // The tenant rejects one request of the validation. It would accept the move of the tag.
      if (type === 'std:test-connection' && ++connections === 1)
        tenant.sandbox.inject({ path: /\/invoke$/, times: 1, status: 403 })
    }
    const inputs = {
      ...{
        path: project,
        install: 'never',
        build: 'never',
        out: join(folder, 'packed.zip'),
        connector: 'people',
        config,
      },
      ...{ 'skip-unchanged': false, tag: 'development', promote: true },
      ...{ 'fail-on': 'never', 'report-dir': join(folder, 'lost') },
    }
    const { code, outputs, stdout, summary } = await runOnRunner('pipeline', inputs, { env: tenant.env })
    expect({ code, stdout }).toMatchObject({ code: 3 })
    expect(outputs).toMatchObject({ version: '2', result: 'stopped', promoted: 'false', 'previous-version': '' })
    expect(await tenant.tags('people')).toEqual({ latest: 1, development: 2 })
    expect(stdout).toMatch(/^::error::.*403/m)
    expect(summary).toContain('could not be validated')
    expect(json('lost/validation.json').verdict).toBe('stopped')
  })

  it('makes the report of all shards stopped, with every fail-on', async () => {
    const shard = async (index: number, hanging: string) => {
      const words = ['--file', await bundle(), '--seed', 's', '--shard', `${index}/2`, '--fail-on', 'never']
      return await interruptedAt(hanging, ...words, '--report-dir', `shards/${index}`)
    }
    expect((await shard(1, 'std:account:list')).outputs['result']).toBe('stopped')
    expect((await shard(2, 'nothing')).outputs['result']).toMatch(/^(pass|warn)$/)
    const report = (...words: string[]) =>
      runInShell(['report', '--pattern', 'shards/**/validation.json', ...words], { cwd: folder })
    const { code, stderr, outputs } = await report('--report-dir', 'joined', '--fail-on', 'never')
    const message = 'error: the run did not finish: shard 1: the validation was interrupted before its end'
    expect({ code, result: outputs['result'], stderr }).toEqual({ code: 1, result: 'stopped', stderr: `${message}\n` })
    expect(written('joined/validation.xml')).toContain('errors="1"')

    rmSync(join(folder, 'shards', '2'), { recursive: true })
    const missing = await report('--report-dir', 'missing', '--fail-on', 'never')
    expect({ code: missing.code, result: missing.outputs['result'] }).toEqual({ code: 1, result: '' })
  })
})
