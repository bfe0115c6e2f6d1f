import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import { readYaml } from '../../../src/core/yaml.js'
import type { ValidationReport } from '../../../src/report/validation.js'
import { copyBuiltExample } from '../../support/example.js'
import { type ProgramResult, runInShell, runOnRunner } from '../../support/program.js'

/** The customizer of the examples, packed, with the validate.yml of the example. */
let project: string
const zip = join('dist', 'example-customizer-1.0.0.zip')
let index: string

beforeAll(async () => {
  project = copyBuiltExample('customizer')
  index = readFileSync(join(project, 'dist', 'index.js'), 'utf8')
  await pack(index)
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

async function pack(text: string): Promise<void> {
  writeFileSync(join(project, 'dist', 'index.js'), text)
  const { code, stderr } = await runInShell(['pack', '--path', project, '--build', 'never'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
}

async function validate(...words: string[]): Promise<ProgramResult & { report: () => ValidationReport }> {
  const reports = join(project, 'reports')
  rmSync(reports, { recursive: true, force: true })
  const ended = await runInShell(['validate', '--customizer', zip, '--report-dir', reports, ...words], { cwd: project })
  const report = () => JSON.parse(readFileSync(join(reports, 'validation.json'), 'utf8')) as ValidationReport
  return { ...ended, report }
}

it('validates the example on its samples, without a configuration', async () => {
  const { code, outputs, stderr, stdout, report } = await validate()
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(outputs).toMatchObject({ result: 'pass', failed: '0', warned: '0' })
  expect(stdout).toMatch(/^PASS {2}customizer-samples /m)
  expect(stdout).not.toContain('Samples to begin with')
  const { connector, checks, rerun } = report()
  expect(connector).toEqual({ name: 'example-customizer' })
  expect(rerun).toMatch(/^saas-connector validate --customizer dist\/example-customizer-1\.0\.0\.zip /)
  const samples = checks.find(({ id }) => id === 'customizer-samples')
  expect(samples).toMatchObject({ verdict: 'pass', findings: [], requests: 5 })
  expect(checks.find(({ id }) => id === 'process-crashes')?.verdict).toBe('pass')
})

it('runs on a pull request from a fork, which has no secrets', async () => {
  const event = join(project, 'event.json')
  writeFileSync(event, JSON.stringify({ pull_request: { head: { sha: 'a', repo: { full_name: 'fork/repo' } } } }))
  const inputs = { customizer: zip, 'client-id': '', 'client-secret': '' }
  const { code, outputs, stdout } = await runOnRunner('validate', inputs, {
    cwd: project,
    env: { GITHUB_EVENT_PATH: event },
  })
  expect({ code, result: outputs['result'] }).toEqual({ code: 0, result: 'pass' })
  expect(stdout).not.toContain('no secrets')
})

describe('broken', () => {
  const settings = (text: string) => {
    const path = join(project, 'samples.yml')
    writeFileSync(path, text)
    return ['--settings', 'samples.yml']
  }
  afterEach(async () => await pack(index))

  it.each<[string, string, string]>([
    ['can be created', '', 'warn'],
    ['cannot be created without a configuration', "throw new Error('no token')", 'skip'],
  ])('tells what the bundle of a customizer that %s lacks and changes', async (_what, then, verdict) => {
    const code = `exports.connectorCustomizer = () => {
    const asset = { ab: __dirname + '/' }
    const read = () => require('fs').readFileSync(asset.ab + "data.json")
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    ${then}
    return { _exec: async () => read(), handlers: new Map([['after:std:account:read', read]]) }
  }`
    await writeBundle(join(project, zip), { index: Buffer.from(code) })
    const { code: ended, stderr, report } = await validate('--checks', 'customizer-handlers')
    expect([ended, report().checks.map((check) => check.verdict)]).toEqual([0, [verdict]])
    for (const said of [
      /^.*warning: .*index\.js of the customizer reads "data\.json" when it runs, which its bundle does not contain/m,
      /^.*warning: .*the bundle of the customizer sets NODE_TLS_REJECT_UNAUTHORIZED to 0/m,
    ])
      expect(stderr).toMatch(said)
  })

  it('handlers are found at the line of the source that failed', async () => {
    const line = (text: string) =>
      readFileSync(join(project, 'src', 'index.ts'), 'utf8')
        .split('\n')
        .findIndex((each) => each.includes(text)) + 1
    const samples = settings(`
customizer:
  commands:
    std:account:create: [{ input: { identity: ada } }]
    std:account:read: [{ output: { key: { simple: { id: ada } }, attributes: { email: a@b.example } } }]
`)
    // The create of the example needs attributes.
    const { code, report } = await validate(...samples)
    expect(code).toBe(1)
    const [failed] = report().checks.flatMap(({ findings }) => findings)
    expect(failed).toMatchObject({
      message: expect.stringMatching(/^before:std:account:create, sample 1: std:account:create failed/),
      location: { file: 'src/index.ts', line: line('const { email, userType } = input.attributes') },
    })
    const untried = report().checks.flatMap(({ findings }) => findings.filter(({ level }) => level === 'notice'))
    expect(untried).toMatchObject([
      {
        message: 'no sample of validate.yml tries before:std:account:update',
        location: { line: line('.beforeStdAccountUpdate(') },
      },
      {
        message: 'after:std:account:read changes nothing in its samples',
        location: { line: line('.afterStdAccountRead(') },
      },
    ])
  })

  it('what a sample leaves running is not to blame on the next one', async () => {
    await pack(`
let trigger
const handlers = new Map([
  ['before:std:account:list', async (context, input) => {
    new Promise((go) => { trigger = go }).then(() => { throw new Error('nobody waits') })
    return { ...input, stateful: true }
  }],
  ['before:std:account:read', async (context, input) => {
    if (trigger === undefined) return { ...input, schema: {} }
    trigger()
    await new Promise(() => {})
  }],
])
exports.connectorCustomizer = { handlers, _exec: async (type, context, input) => await handlers.get(type)(context, input) }`)
    const samples = settings(`
customizer:
  commands:
    std:account:list: [{ input: {}, expect: { input: { stateful: true } } }]
    std:account:read: [{ input: { identity: a }, expect: { input: { identity: a, schema: {} } } }]
`)
    const { code, report } = await validate(...samples)
    expect(code).toBe(1)
    const found = report().checks.flatMap(({ id, findings }) => findings.map(({ message }) => `${id}: ${message}`))
    expect(found).toEqual([
      'process-crashes: the connector crashed during std:account:read, by what before:std:account:list of the customizer had left running: unhandled rejection: [Error] nobody waits',
    ])
    expect(report().checks.find(({ id }) => id === 'customizer-samples')).toMatchObject({ verdict: 'pass' })
  })

  it('operations, crashes and plain output are found, all of the customizer', async () => {
    await pack(`
const handlers = new Map([
  ['before:std:account:list', async (context, input) => {
    console.log('plain')
    return input
  }],
  // Larger than a message may be, which an input is not.
  ['before:std:account:read', async (context, input) => ({ ...input, schema: { text: 'x'.repeat(300 * 1024) } })],
])
const customizedOperationHandlers = new Map([
  ['GetUsers:after', async (context, value) => value.users.map((user) => user.name)],
  ['GetUsers:before', async (context, value) => ({ ...value, command: context.commandType })],
  ['GetTeams:after', async () => undefined],
  ['GetPhotos:after', async () => ({ photo: 'x'.repeat(300 * 1024) })],
  // It never ends, so that the process crashes while it runs, and not while another one does.
  ['GetLast:after', async () => {
    void Promise.reject(new Error('nobody waits'))
    await new Promise(() => {})
  }],
])
exports.connectorCustomizer = {
  handlers,
  customizedOperationHandlers,
  _exec: async (type, context, input) => await handlers.get(type)(context, input),
}`)
    const samples = settings(`
customizer:
  commands:
    std:account:list: [{ input: {} }]
    std:account:read: [{ input: {} }]
  operations:
    GetUsers:after: [{ input: { users: [{ name: ada }] }, expect: { output: [eva] } }]
    GetUsers:before:
      - { input: {}, expect: { output: { command: 'std:account:list' } } }
      - { command: 'std:entitlement:list', input: {}, expect: { output: { command: 'std:entitlement:list' } } }
    GetTeams:after: [{ input: [] }]
    GetGroups:after: [{ input: [] }]
    GetPhotos:after: [{ input: {} }]
    GetLast:after: [{ input: {} }]
`)
    const { code, report } = await validate(...samples)
    expect(code).toBe(1)
    const found = report().checks.flatMap(({ id, findings }) =>
      findings.map(({ level, message }) => `${level} ${id}: ${message}`),
    )
    expect(found).toEqual([
      'error customizer-samples: GetUsers:after, sample 1, is not as expected: the output[0] is "ada" instead of "eva"',
      'error customizer-samples: GetTeams:after, sample 1: it returns nothing, so the connector gets nothing back',
      expect.stringMatching(/^error customizer-samples: GetLast:after, sample 1: .*unhandled rejection: /),
      'warning customizer-samples: the customizer has no handler that gets the samples of "GetGroups:after" in validate.yml',
      'warning customizer-samples: GetUsers:after, sample 1: it returns an array instead of an object',
      'notice customizer-samples: before:std:account:list changes nothing in its samples',
      expect.stringMatching(/^error process-crashes: .*unhandled rejection: \[Error\] nobody waits/),
      expect.stringMatching(/^notice process-output: the connector writes plain text to its standard output/),
    ])
  })
})

it('without samples proposes some for every handler, which can be read and tried', async () => {
  const none = join(project, 'none.yml')
  writeFileSync(none, '')
  const { code, outputs, stderr, stdout } = await validate('--settings', 'none.yml')
  expect({ code, outputs, stderr }).toMatchObject({ code: 0, outputs: { result: 'warn', warned: '1' } })
  const refused = await validate('--settings', 'none.yml', '--fail-on', 'warning')
  expect(refused.code).toBe(1)
  expect(refused.report().checks.find(({ id }) => id === 'customizer-samples')).toMatchObject({ verdict: 'warn' })
  const [, proposal = ''] = /^Samples to begin with[^\n]*\n(customizer:\n(?: .*\n)+)/m.exec(stdout) ?? []
  expect(readYaml(proposal).value).toEqual({
    customizer: {
      commands: {
        'std:account:read': [expect.objectContaining({ input: expect.anything(), output: expect.anything() })],
        'std:account:create': [{ input: expect.anything() }],
        'std:account:update': [{ input: expect.anything() }],
      },
    },
  })
  writeFileSync(none, proposal)
  const tried = await validate('--settings', 'none.yml')
  expect(tried.outputs).toMatchObject({ result: 'pass', failed: '0', warned: '0' })
  expect(tried.stdout).not.toContain('Samples to begin with')
})

it('lists the checks of a customizer', async () => {
  const { stdout } = await runInShell(['validate', '--list', '--customizer', zip], { cwd: project })
  expect(stdout).toMatch(/^customizer-samples +Samples for the customizer +customizer$/m)
  expect(stdout).not.toContain('account-not-found')
})

it.each([
  [['--version', '1'], '--version and --tag cannot be given with a customizer alone; give them with --connector'],
  [['--spec-base', 'x.json'], '--spec-base needs --file: a customizer has no spec'],
  [['--checks', 'account-not-found'], '--checks: account-not-found needs a connector; give its bundle with --file'],
  [['--path', 'nowhere'], 'there is no folder nowhere; give the folder of the connector project'],
])('refuses %j in one line', async (words, message) => {
  const { code, stderr } = await validate(...words)
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) })
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
})

it('beside a connector tells the operations that this never calls, and what they leave running', async () => {
  await pack(`
exports.connectorCustomizer = {
  handlers: new Map(),
  handlerKey: (step, type) => step + ':' + type,
  customizedOperationHandlers: new Map([
    ['ListUser:after', async (context, value) => value],
    ['ListUsers:before', async (context, value) => {
      setImmediate(() => Promise.reject(new Error('nobody waits')))
      await new Promise(() => {})
    }],
  ]),
  _exec: async (type, context, input) => input,
}`)
  const spec = {
    ...{ name: 'Lists', keyType: 'simple', commands: ['std:account:list'] },
    accountSchema: { displayAttribute: 'id', identityAttribute: 'id', attributes: [{ name: 'id', type: 'string' }] },
    sourceConfig: [{ type: 'section', sectionTitle: 'A', items: [{ key: 'user', label: 'User', type: 'text' }] }],
  }
  const file = await writeBundle(join(project, 'lists.zip'), {
    spec: Buffer.from(JSON.stringify(spec)),
    index: Buffer.from(`exports.connector = {
      sdkVersion: 1,
      handlers: new Map([['std:account:list', 0], ['std:spec:read', 0]]),
      async _exec(type, context, input, answer) {
        const send = (data) => answer.write({ type: 'output', data })
        if (type === 'std:spec:read') return send({ specification: ${JSON.stringify(spec)} })
        await context.customizedOperation('ListUsers:before', {})
        send(await context.customizedOperation('ListUsers:after', { key: { simple: { id: 'a' } }, attributes: { id: 'a' } }))
      },
    }`),
  })
  const { report } = await validate('--file', file.path, '--config', '{"user":"a"}')
  const found = report().checks.flatMap(({ id, findings }) =>
    findings.map(({ level, message, remedy, target }) => [id, level, message, remedy, target]),
  )
  expect(found.filter(([id]) => id === 'customizer-operations' || id === 'process-crashes')).toEqual([
    [
      'customizer-operations',
      'notice',
      'the connector never called the operation "ListUser:after" of the customizer, but customizer-reading failed',
      'Did you mean ListUsers:after?',
      expect.objectContaining({ command: 'ListUser:after', customizer: true, step: 'operation' }),
    ],
    [
      'process-crashes',
      'error',
      'the connector crashed during std:account:list, by what ListUsers:before of the customizer had left running: unhandled rejection: [Error] nobody waits',
      expect.any(String),
      expect.objectContaining({ command: 'ListUsers:before', customizer: true, step: 'operation' }),
    ],
  ])
})
