import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { isServersSdk } from '../../../src/commands/validate/dev-server.js'
import type { ValidationReport } from '../../../src/report/validation.js'
import { freePort } from '../../support/free-port.js'
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

const accountsFile = `exports.accounts = [{ id: '1', name: 'Ada' }, { id: '2', name: 'Bob' }]`

/** A connector as a compiler leaves it: the SDK is that of the server, and there is a file for each of the source. */
const index = `
  const { accounts } = require('./accounts.js')
  const { createConnector, readConfig, ConnectorError, ConnectorErrorType } = require('@sailpoint/connector-sdk')
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
/** The same as a bundler leaves it, with a copy of the SDK. */
const withOwnSdk = index.replace('@sailpoint/connector-sdk', './sdk/lib/index.js')
const withoutConfig = `exports.connector = () => { throw new Error('unexpected runtime error: missing connector config') }`

let project: string
let server: ChildProcess
let url: string

beforeAll(async () => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'dev-server-')))
  for (const name of ['dist', 'compiled']) mkdirSync(join(project, name))
  const scripts = { dev: 'tsc && spcx run compiled/index.js' }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'served', version: '1.0.0', scripts }))
  writeFileSync(join(project, 'connector-spec.json'), JSON.stringify(spec))
  writeFileSync(join(project, 'validate.yml'), 'limits: { accounts: 2 }')
  // What is packed has its own SDK. The server runs something else.
  writeFileSync(join(project, 'dist', 'index.js'), withoutConfig)
  serve(index)
  writeFileSync(join(project, 'compiled', 'accounts.js'), accountsFile)
  const sdk = join(root, 'node_modules', '@sailpoint', 'connector-sdk', 'dist')
  cpSync(join(sdk, 'lib'), join(project, 'compiled', 'sdk', 'lib'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  const port = await freePort()
  url = `http://localhost:${port}`
  const spcx = join(sdk, 'bin', 'spcx.js')
  // No folder has a compiler, which the server would start and leave behind.
  // The SDK of a bundle reads the variable. That of the server gets the configuration of each request.
  const ofServer = { CONNECTOR_CONFIG: Buffer.from('{"token":"served-token-1"}').toString('base64') }
  const env = { PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter), HOME: project, ...ofServer }
  server = spawn(process.execPath, [spcx, 'run', 'compiled/index.js', String(port)], {
    cwd: project,
    env,
    detached: true,
  })
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

function serve(code: string): void {
  writeFileSync(join(project, 'compiled', 'index.js'), code)
}

function stop(): void {
  if (server.exitCode === null && server.signalCode === null && server.pid !== undefined) process.kill(-server.pid)
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
        serve(index.replace('if (!found)', 'if (false)'))
      } else if (texts.length === 2) serve(index)
      // A compiler writes only the file that changed.
      else if (texts.length === 3) writeFileSync(join(project, 'compiled', 'accounts.js'), `${accountsFile}.slice(1)`)
      else stopped.abort(new Error('stopped'))
    },
  })
  const [first = '', second = '', third = '', fourth = ''] = texts
  expect([code, texts.length]).toEqual([130, 4])
  expect(first).toMatch(/^validating Served [\s\S]*\d+ passed, \d+ skipped\n/m)
  expect(first).toContain('waiting for a change of compiled, dist, connector-spec.json, validate.yml; end with Ctrl-C')
  expect(second).toMatch(/^FAIL {2}account-not-found /m)
  expect(second).toMatch(
    /^compiled\/index\.js:\d+:\d+: error: account-not-found: .* failed with a generic error: TypeError: /m,
  )
  expect(second).toMatch(/^error: 1 of \d+ checks failed: account-not-found; see the findings above$/m)
  for (const text of [third, fourth]) expect(text).not.toMatch(/^(?:FAIL|error)/m)
  // An interrupt is how it ends.
  expect(stderr).not.toMatch(/interrupted/)
  expect(outputs).toMatchObject({ result: 'pass', failed: '0' })
}, 60_000)

test('refuses a server that runs the connector of another project', async () => {
  const other = join(project, 'other')
  mkdirSync(other)
  writeFileSync(join(other, 'package.json'), '{"name":"other","version":"1.0.0"}')
  writeFileSync(join(other, 'connector-spec.json'), JSON.stringify({ ...spec, name: 'Other' }))
  const words = ['--dev-server', url, '--path', 'other', ...config]
  expect(await validate(...words)).toMatchObject({
    code: 2,
    stdout: expect.not.stringContaining('PASS'),
    stderr: expect.stringMatching(
      /^error: the development server at \S+ runs "Served", and the spec in .*other is that of "Other"; start the server of this project, or give the folder of the other with --path\n$/,
    ),
  })
  // Nothing is told from a spec that cannot be read.
  writeFileSync(join(other, 'connector-spec.json'), '{')
  expect(await validate(...words)).toMatchObject({ outputs: { result: 'pass' } })
})

test('finds a wrong configuration by the answers of the server', async () => {
  const { code, stderr } = await validate('--dev-server', url, '--config', '{"token":"another-token"}')
  expect([code, stderr]).toEqual([1, expect.stringMatching(/error: test-connection-success: .*the token is wrong/)])
})

test.each([
  ['by the stack of its error', withOwnSdk],
  ['by the bundle of the project, where there is no stack', `Error.stackTraceLimit = 0; ${withOwnSdk}`],
])(
  'does not take the configuration of the server for its own, where the bundle has its own SDK, found %s',
  async (_, code) => {
    serve(code)
    const { code: exitCode, stdout, stderr } = await validate('--dev-server', url, ...config)
    expect([exitCode, stderr]).toEqual([
      0,
      expect.stringMatching(/^warning: the bundle of the server has its own copy of the SDK, /),
    ])
    expect(stdout).toMatch(/^PASS {2}test-connection-success /m)
    expect(stdout).not.toMatch(/^PASS {2}test-connection-empty /m)
  },
)

test('says what to do with a bundle that has its own SDK, after one that ends the server, and without a server', async () => {
  serve(withoutConfig)
  expect(await validate('--dev-server', url, ...config)).toMatchObject({
    code: 4,
    stderr: expect.stringMatching(
      /^error: the bundle of the development server at .* has its own copy of the SDK, .*CONNECTOR_CONFIG, .*\n$/,
    ),
  })
  serve(index.replace('for (const each of accounts)', 'process.exit(1)\n$&'))
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

const folder = '/work/my app/node_modules/@sailpoint/connector-sdk'
const stackOf = (...places: string[]) =>
  [' + Error: unsupported command: saas-connector:where-is-the-sdk', ...places].join('\n    at ')
test.each([
  ['of the server', true, `C._exec (${folder}/dist/lib/connector.js:181:19)`, `${folder}/dist/bin/spcx.js:127:54`],
  [
    'of the server, named',
    true,
    `C._exec (${folder}/dist/lib/connector.js:1:9)`,
    `async f (${folder}/dist/bin/spcx.js:1:5)`,
  ],
  [
    'of the server, mapped',
    true,
    `C._exec (${folder}/lib/connector.ts:231:10)`,
    `<anonymous> (${folder}/bin/spcx.ts:148:34)`,
  ],
  ['on Windows', true, String.raw`C._exec (C:\a\dist\lib\connector.js:1:9)`, String.raw`C:\a\dist\bin\spcx.js:1:5`],
  ['of a bundle', false, 'C._exec (/work/my app/dist/index.js:1010:19)', `${folder}/dist/bin/spcx.js:127:54`],
  [
    'of a bundle, mapped',
    false,
    `C._exec (${folder}/dist/lib/connector.js:181:1)`,
    `<anonymous> (${folder}/bin/spcx.ts:1:3)`,
  ],
  ['without a stack', undefined, '', ''],
  ['without the server', undefined, 'C._exec (/work/dist/index.js:1:9)', 'main (/work/server.js:1:5)'],
])('the SDK is told by a stack: %s', (_, expected, thrown, server) => {
  expect(isServersSdk(stackOf(thrown, server))).toBe(expected)
  expect(isServersSdk(stackOf(thrown, server).replace('where-is-the-sdk', 'other'))).toBeUndefined()
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
  expect([code, stderr.replace(/^error: /, '')]).toEqual([2, expect.stringMatching(message)])
})
