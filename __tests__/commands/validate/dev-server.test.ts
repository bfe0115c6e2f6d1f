import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import type { ValidationReport } from '../../../src/report/validation.js'
import { root, runInShell } from '../../support/program.js'

const attributes = ['id', 'name'].map((name) => ({ name, type: 'string', description: name }))
const spec = {
  name: 'Served',
  keyType: 'simple',
  commands: ['std:test-connection', 'std:account:list', 'std:account:read'],
  sourceConfig: [
    {
      type: 'menu',
      label: 'M',
      items: [{ type: 'section', sectionTitle: 'S', items: [{ key: 'token', label: 'Token', type: 'secret' }] }],
    },
  ],
  accountSchema: { displayAttribute: 'name', identityAttribute: 'id', attributes },
}

/** A connector as a compiler leaves it: the SDK is that of the server. */
const index = `
  const { createConnector, readConfig, ConnectorError, ConnectorErrorType } = require('@sailpoint/connector-sdk')
  const accounts = [{ id: '1', name: 'Ada' }, { id: '2', name: 'Bob' }]
  const output = (account) => ({ key: { simple: { id: account.id } }, attributes: account })
  exports.connector = async () => {
    const config = await readConfig()
    const assertToken = () => { if (config.token !== 'served-token-1') throw new ConnectorError('the token is wrong') }
    return createConnector()
      .stdTestConnection(async (context, input, res) => { assertToken(); res.send({}) })
      .stdAccountList(async (context, input, res) => { for (const each of accounts) res.send(output(each)) })
      .stdAccountRead(async (context, input, res) => {
        const found = accounts.find(({ id }) => id === input.key.simple.id)
        if (!found) throw new ConnectorError('no such account', ConnectorErrorType.NotFound)
        res.send(output(found))
      })
  }`
const ownSdk = `
  exports.connector = () => {
    if (!process.env.CONNECTOR_CONFIG) throw new Error('unexpected runtime error: missing connector config')
  }`

let project: string
let server: ChildProcess
let url: string

beforeAll(async () => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'dev-server-')))
  mkdirSync(join(project, 'dist'))
  writeFileSync(join(project, 'package.json'), '{"name":"served","version":"1.0.0"}')
  writeFileSync(join(project, 'connector-spec.json'), JSON.stringify(spec))
  writeFileSync(join(project, 'validate.yml'), 'limits: { accounts: 2 }')
  writeFileSync(join(project, 'dist', 'index.js'), index)
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  const port = await freePort()
  url = `http://localhost:${port}`
  const spcx = join(root, 'node_modules', '@sailpoint', 'connector-sdk', 'dist', 'bin', 'spcx.js')
  // No folder has a compiler, which the server would start and leave behind.
  const env = { PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter), HOME: project }
  server = spawn(process.execPath, [spcx, 'run', 'dist/index.js', String(port)], { cwd: project, env, detached: true })
  let said = ''
  for await (const text of server.stdout?.setEncoding('utf8') ?? []) {
    said += String(text)
    if (said.includes('listening at')) break
  }
})
afterAll(() => {
  stop()
  rmSync(project, { recursive: true, force: true })
})

function stop(): void {
  if (server.exitCode === null && server.signalCode === null && server.pid !== undefined) process.kill(-server.pid)
}

async function freePort(): Promise<number> {
  const other = createServer().listen(0)
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  other.close()
  await once(other, 'close')
  return port
}

const config = ['--config', '{"token":"served-token-1"}']
const validate = (...words: string[]) => runInShell(['validate', ...words], { cwd: project })

test('validates the connector of a development server, again after each change', async () => {
  const reports = join(project, 'reports')
  const words = ['validate', '--dev-server', url, '--report-dir', reports, '--watch', ...config]
  const stopped = new AbortController()
  let shown = ''
  const texts: string[] = []
  const { code, stderr, outputs } = await runInShell(words, {
    cwd: project,
    signal: stopped.signal,
    onText: (text) => {
      shown += text
      if (!text.includes('waiting for a change of')) return
      texts.push(shown)
      shown = ''
      if (texts.length === 1) {
        const report = JSON.parse(readFileSync(join(reports, 'validation.json'), 'utf8')) as ValidationReport
        expect(report.connector).toEqual({ name: 'Served', devServer: true })
        const passed = report.checks.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id)
        expect(passed).toEqual(
          expect.arrayContaining(['test-connection-empty', 'account-list-and-read', 'account-not-found']),
        )
        // What cannot be seen there is not told as passed.
        for (const id of ['limit-memory', 'secrets-in-logs', 'process-crashes', 'bundle-loads'])
          expect(passed).not.toContain(id)
        expect(report).toMatchObject({ verdict: 'pass', rerun: expect.stringContaining(`--dev-server ${url}`) })
        writeFileSync(join(project, 'dist', 'index.js'), index.replace('if (!found)', 'if (false)'))
      } else if (texts.length === 2) writeFileSync(join(project, 'dist', 'index.js'), index)
      else stopped.abort(new Error('stopped'))
    },
  })
  const [first = '', second = '', third = ''] = texts
  expect([code, texts.length]).toEqual([130, 3])
  expect(first).toMatch(/^validating Served [\s\S]*\d+ passed, \d+ skipped\n/m)
  expect(first).toContain('waiting for a change of dist/index.js, connector-spec.json, validate.yml; end with Ctrl-C')
  expect(second).toMatch(/^FAIL {2}account-not-found /m)
  expect(second).toMatch(
    /^connector-spec\.json:1:\d+: error: account-not-found: .* failed with a generic error: TypeError: /m,
  )
  expect(second).toMatch(/^error: 1 of \d+ checks failed: account-not-found; see the findings above$/m)
  expect(third).not.toMatch(/^(?:FAIL|error)/m)
  // An interrupt is how it ends.
  expect(stderr).not.toMatch(/interrupted/)
  expect(outputs).toMatchObject({ result: 'pass', failed: '0' })
}, 60_000)

test('finds a wrong configuration by the answers of the server', async () => {
  const { code, stderr } = await validate('--dev-server', url, '--config', '{"token":"another-token"}')
  expect([code, stderr]).toEqual([1, expect.stringMatching(/error: test-connection-success: .*the token is wrong/)])
})

test('does not take the configuration of the server for its own, where the bundle has its own SDK', async () => {
  writeFileSync(join(project, 'dist', 'index.js'), `${index} // as its SDK says: missing connector config`)
  const { code, stdout, stderr } = await validate('--dev-server', url, ...config)
  expect([code, stderr]).toEqual([
    0,
    expect.stringMatching(/^warning: the bundle of the server has its own copy of the SDK, /),
  ])
  expect(stdout).toMatch(/^PASS {2}test-connection-success /m)
  expect(stdout).not.toMatch(/^PASS {2}test-connection-empty /m)
})

test('says what to do with a bundle that has its own SDK, after one that ends the server, and without a server', async () => {
  writeFileSync(join(project, 'dist', 'index.js'), ownSdk)
  expect(await validate('--dev-server', url, ...config)).toMatchObject({
    code: 4,
    stderr: expect.stringMatching(
      /^error: the bundle of the development server at .* has its own copy of the SDK, .*CONNECTOR_CONFIG, .*\n$/,
    ),
  })
  writeFileSync(join(project, 'dist', 'index.js'), index.replace('for (const each of accounts)', 'process.exit(1)\n$&'))
  const ended = await validate('--dev-server', url, ...config)
  const says = new RegExp(
    `error: the development server at ${url} does not answer any more \\(ECONN[A-Z]+\\): the connector`,
  )
  expect([ended.code, ended.outputs['result'], ended.stderr]).toEqual([4, 'stopped', expect.stringMatching(says)])
  expect(await validate('--dev-server', url, ...config)).toMatchObject({
    code: 4,
    stderr: `error: the development server at ${url} does not answer (ECONNREFUSED); start it with npm run dev, or spcx run dist/index.js\n`,
  })
})

test.each([
  [
    ['--dev-server', 'https://localhost:3000'],
    /^--dev-server "https:\/\/localhost:3000" is no address that begins with http/,
  ],
  [
    ['--dev-server', 'http://10.0.0.1:3000'],
    /^--dev-server http:\/\/10\.0\.0\.1:3000 is not this machine, and would get/,
  ],
  [
    ['--dev-server', 'http://localhost:3000?a=secret'],
    /^--dev-server http:\/\/localhost:3000 has more than host, port and path/,
  ],
  [
    ['--dev-server', 'http://localhost:3000', '--file', 'x.zip'],
    /^--dev-server and --file are both given; leave --file out/,
  ],
  [['--watch', '--connector', 'mine'], /^--watch needs --file or --dev-server, /],
])('%j is refused', async (words, message) => {
  const { code, stderr } = await validate(...words)
  expect([code, stderr.replace(/^error: /, '').replaceAll('--', '')]).toEqual([2, expect.stringMatching(message)])
})
