import { existsSync, readFileSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as nextTick } from 'node:timers/promises'
import { writeBundle } from '../../../src/bundle/archive.js'
import { InterruptedError } from '../../../src/core/errors.js'
import { buildProbe, probeConfig } from '../../support/bundle.js'
import { type ProgramResult, runInShell, runOnRunner } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'
import { answer, serveTenant } from '../../tenant/support.js'

const config = JSON.stringify(probeConfig)

describe('invoke', () => {
  let tenant: TestTenant
  let bundle: string
  beforeAll(async () => {
    tenant = await TestTenant.start()
    const built = await buildProbe()
    bundle = join(tenant.folder, 'probe.zip')
    await writeBundle(bundle, {
      index: await readFile(join(built, 'index.js')),
      spec: await readFile(join(built, 'connector-spec.json')),
    })
    await tenant.client.connectors.create('probe')
    for (let version = 1; version <= 2; version++) {
      await tenant.client.versions.upload('probe', { path: bundle, size: (await stat(bundle)).size })
    }
    await tenant.client.tags.set('probe', 'dev', 1)
  })
  afterAll(() => tenant.close())

  const shell = async (...words: string[]): Promise<ProgramResult> =>
    await runInShell(['invoke', ...words], { env: tenant.env, cwd: tenant.folder })

  const invoke = async (command: string, ...words: string[]): Promise<ProgramResult> =>
    await shell('--connector', 'probe', '--config', config, '--command', command, ...words)

  /** The single answer of a command that succeeds. */
  const answer = async (command: string, ...words: string[]) => {
    const { code, stderr, outputs } = await invoke(command, ...words)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    return JSON.parse(outputs['result'] ?? '')
  }

  /** The input that was sent: `probe:input` answers with it. */
  const inputOf = async (...words: string[]) => await answer('probe:input', ...words)

  const fails = async (...words: string[]): Promise<string> => {
    const { code, stderr } = await shell(...words)
    expect(code).toBe(2)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    return stderr.trim()
  }

  it('runs a list, on a version, a tag or a local bundle, with the same answers', async () => {
    const targets = [['--version', '1'], ['--tag', 'dev'], []].map((words) => ['--connector', 'probe', ...words])
    for (const words of [...targets, ['--file', bundle]]) {
      const { code, stderr, stdout, outputs, summary } = await shell(
        '--command',
        'account-list',
        '--config',
        config,
        ...words,
      )
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      const [one, two] = JSON.parse(outputs['result'] ?? '') as { identity: string }[]
      expect([one?.identity, two?.identity, outputs['count'], outputs['file']]).toEqual(['a1', 'a2', '2', ''])
      expect(stdout).toContain(JSON.stringify(one))
      expect(summary).toContain('| Answers | **2** in ')
    }
  })

  it.each(['beta', 'v2026', 'v1'])('runs under %s', async (prefix) => {
    expect(await answer('test-connection', '--api-prefix', prefix)).toEqual({})
  })

  it('supports every command of sail conn invoke', async () => {
    const created = await answer(
      'account-create',
      '--attributes',
      '{"name": "New", "email": "n@example.com"}',
      '--schema',
      'true',
    )
    const { identity } = created as { identity: string }
    expect(await answer('account-read', '--identity', identity)).toMatchObject({ attributes: { name: 'New' } })
    const changes = '- {op: Set, attribute: name, value: Newer}\n- {op: Add, attribute: groups, value: [g1]}'
    expect(await answer('account-update', '--identity', identity, '--changes', changes)).toMatchObject({
      attributes: { name: 'Newer', groups: ['g1'] },
    })
    expect(await answer('std:account:disable', '--identity', identity)).toMatchObject({ disabled: true })
    expect(await answer('change-password', '--identity', identity, '--password', 'a-new-password')).toEqual({})
    expect(await answer('account-delete', '--identity', identity)).toEqual({})
    expect(await answer('account-discover-schema')).toMatchObject({ identityAttribute: 'id' })
    expect(await answer('entitlement-list', '--type', 'group')).toHaveLength(2)
    expect(await answer('entitlement-read', '--type', 'group', '--identity', 'g1')).toMatchObject({ identity: 'g1' })
    const raw = '{"type": "std:account:read", "input": {"key": {"simple": {"id": "a1"}}}, "config": {"x": 1}}'
    expect(await answer('raw', '--input', raw)).toMatchObject({ identity: 'a1' })
    expect(await answer('std:spec:read')).toMatchObject({ specification: { name: 'Probe' } })
  })

  it('builds the input from the inputs for single fields', async () => {
    expect(await inputOf('--identity', 'x')).toEqual({ identity: 'x', key: { simple: { id: 'x' } } })
    expect(await inputOf('--identity', 'x', '--unique-id', 'y')).toEqual({
      identity: 'x',
      key: { compound: { lookupId: 'x', uniqueId: 'y' } },
    })
    expect(await inputOf('--input', 'a: 1\nb: [2]', '--type', 'group', '--stateful', 'true')).toEqual({
      a: 1,
      b: [2],
      type: 'group',
      stateful: true,
    })
    expect(await inputOf('--query', '{limit: 3}')).toEqual({ queryInput: { limit: 3 } })
    await tenant.file('input.yaml', '\ufeffdeep: {er: true}\n')
    expect(await inputOf('--input-path', 'input.yaml')).toEqual({ deep: { er: true } })
    expect(await inputOf('--input', '[1, "two", null]')).toEqual([1, 'two', null])
    expect(await inputOf()).toEqual({})
  })

  it('adds the schema of the spec, or a given one', async () => {
    const { schema } = await inputOf('--schema', 'true')
    expect(schema).toMatchObject({ displayAttribute: 'name', identityAttribute: 'id', groupAttribute: 'groups' })
    expect(schema.attributes[4]).toEqual({
      ...{ name: 'groups', type: 'string', description: 'Groups' },
      ...{ entitlement: true, managed: true, multi: true, writable: false },
    })
    expect((await inputOf('--schema', 'true', '--type', 'group')).schema).toEqual({
      ...{ type: 'group', displayAttribute: 'name', identityAttribute: 'id' },
      attributes: [
        { name: 'id', type: 'string', description: 'Identifier', multi: false, required: false },
        { name: 'name', type: 'string', description: 'Name', multi: false, required: false },
      ],
    })
    expect((await inputOf('--schema', '{"own": 1}')).schema).toEqual({ own: 1 })
    await tenant.file('schema.json', '{"own": 2}')
    expect((await inputOf('--schema', 'schema.json')).schema).toEqual({ own: 2 })
    expect(
      await fails('--connector', 'probe', '--command', 'entitlement-list', '--type', 'role', '--schema', 'true'),
    ).toMatch(/no entitlement schema of the type "role"; its types are: "group"$/)
  })

  it('streams answers to a file, also if the command fails after some', async () => {
    const { outputs, stdout } = await invoke('probe:send', '--input', '{"count": 3}', '--out', 'deep/answers.jsonl')
    const path = join(tenant.folder, 'deep', 'answers.jsonl')
    expect(outputs).toMatchObject({ file: path, count: '3', result: '[{"n":0},{"n":1},{"n":2}]' })
    expect(await readFile(path, 'utf8')).toBe('{"n":0}\n{"n":1}\n{"n":2}\n')
    expect(stdout).not.toContain('{"n":0}')
    const failed = await invoke('probe:fail-after-output', '--out', 'deep/answers.jsonl')
    expect(failed.code).toBe(1)
    expect(failed.stderr).toMatch(
      /^error: cannot run probe:fail-after-output on connector "probe", tag "latest": the connector failed: ConnectorError: boom after output\n$/,
    )
    expect(failed.outputs).toMatchObject({ file: path, count: '2', result: '[{"n":1},{"n":2}]' })
    expect(await readFile(path, 'utf8')).toBe('{"n":1}\n{"n":2}\n')
    expect(failed.summary).toContain('| Problem | ')
  })

  it('leaves a large result to the file', async () => {
    const { outputs } = await invoke('probe:send', '--input', '{"count": 2000, "bytes": 100}', '--out', 'large.jsonl')
    expect(outputs).toMatchObject({ count: '2000', result: '' })
    expect((await readFile(join(tenant.folder, 'large.jsonl'), 'utf8')).trimEnd().split('\n')).toHaveLength(2000)
  })

  const onDevFull = existsSync('/dev/full') ? it : it.skip
  onDevFull.each([3, 3000])('reports a full disk in one line, with %d answers', async (count) => {
    const { code, stderr, outputs } = await invoke('probe:send', '--input', `{count: ${count}}`, '--out', '/dev/full')
    expect({ code, stderr }).toEqual({
      code: 4,
      stderr: 'error: cannot write out /dev/full: no space is left on the disk; give another path\n',
    })
    expect(outputs).toMatchObject({ file: '/dev/full', count: expect.stringMatching(/^[1-9]\d*$/) })
  })

  it('always writes a file on a runner, and prints no answer in its log', async () => {
    const inputs = { command: 'account-list', connector: 'probe', config, schema: 'false' }
    const { code, stdout, outputs, summary } = await runOnRunner('invoke', inputs, { env: tenant.env })
    expect(code).toBe(0)
    expect(outputs['file']).toMatch(/invoke-std-account-list-[0-9a-f]{8}\.jsonl$/)
    for (const text of [stdout, summary]) expect(text).not.toContain('Ada')
  })

  it('keeps the answers so far when it is interrupted', async () => {
    const path = join(tenant.folder, 'interrupted.jsonl')
    const interrupt = new AbortController()
    const words = ['--connector', 'probe', '--command', 'probe:wait', '--input', '{"ms": 60000}', '--out', path]
    words.push('--expect', 'started')
    const running = runInShell(['invoke', ...words], { env: tenant.env, signal: interrupt.signal })
    while (!existsSync(path) || !readFileSync(path, 'utf8').includes('\n')) await nextTick()
    interrupt.abort(new InterruptedError('interrupted by SIGINT'))
    const { code, stderr, outputs, summary } = await running
    expect({ code, stderr }).toEqual({ code: 130, stderr: 'error: invoke was interrupted\n' })
    expect(summary).toContain('unknown, as it did not finish; met so far |\n| Problem | interrupted by SIGINT |')
    expect(outputs).toMatchObject({ file: path, count: '1', result: expect.stringMatching(/^\{"started":true/) })
  })

  it('prints the log of a local bundle, with verbose', async () => {
    const words = ['--file', bundle, '--command', 'probe:log', '--config', config]
    expect((await shell(...words)).stderr).toBe('')
    expect((await shell(...words, '--verbose', 'true')).stderr).toMatch(/ connectorMessage +from the console/)
  })

  it('keeps the state between runs in a file', async () => {
    const path = join(tenant.folder, 'state.json')
    const run = async (...words: string[]) => await invoke('probe:state', '--state', 'state.json', ...words)
    const first = await run()
    expect(first.outputs).toMatchObject({ result: '{"was":null}', state: '{"counter":1}' })
    expect((await run()).outputs).toMatchObject({ result: '{"was":{"counter":1}}', state: '{"counter":2}' })
    const refused = await run('--expect', 'was == `null`')
    expect(refused.code).toBe(1)
    expect(refused.outputs).toMatchObject({ result: '{"was":{"counter":2}}', state: '' })
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ counter: 2 })
    const given = await invoke('probe:state', '--state', first.outputs['state'] ?? '')
    expect(given.outputs).toMatchObject({ state: '{"counter":2}' })
    // A shell shows it, by the output too with --json; without a sign that it is wanted, it is in the output alone.
    const shown = await invoke('probe:state', '--stateful', '--state', '{"counter":2}')
    expect(shown.stdout).toContain('\nState: {"counter":3}\n1 answer in ')
    const json = await invoke('probe:state', '--state', '{"counter":2}', '--json')
    expect([JSON.parse(json.stdout).state, json.stderr]).toEqual([
      { counter: 3 },
      expect.stringContaining('State: {"counter":3}\n'),
    ])
    const unasked = await invoke('probe:state')
    expect([unasked.stdout.includes('State:'), unasked.outputs['state']]).toEqual([false, '{"counter":1}'])
    await writeFile(path, '[1]')
    expect((await run()).stderr).toMatch(/^error: the file state.json is not a JSON object/)
    expect(await inputOf('--state', '{"a": 1}')).toEqual({ stateful: true, state: { a: 1 } })
  })

  it('sends the source-data commands to the runtime with runtime-endpoint', async () => {
    const words = ['--connector', 'probe', '--command', 'source-data-read', '--key', 'k']
    const paths = () => tenant.sandbox.requests.map(({ path }) => path).slice(-1)
    await shell(...words)
    expect(paths()).toEqual(['/beta/platform-connectors/probe/invoke'])
    await shell(...words, '--runtime-endpoint', 'true')
    expect(paths()).toEqual([
      expect.stringMatching(/^\/sp-conn-runtime-exec\/runtime-connector-invoke\/[0-9a-f-]+\/invoke-direct$/),
    ])
    await shell('--connector', 'probe', '--command', 'source-data-discover', '--runtime-endpoint', 'true')
    expect(paths()).toEqual(['/sp-conn-runtime-exec/runtime-connector-invoke'])
    expect(await fails('--connector', 'probe', '--command', 'account-list', '--runtime-endpoint', 'true')).toContain(
      'std:account:list has no endpoint there',
    )
  })

  it('prints no secret of the password, the input or the config', async () => {
    const secrets = ['pa55-word-1', 'pa55-word-2', 'pa55-word-3', 'pa55-word-4', 'example-token', '73912846']
    const input = {
      password: secrets[0],
      changes: [{ op: 'Set', attribute: 'userPassword', value: secrets[1] }],
      deep: [{ apiKey: secrets[2], pinToken: 73912846 }],
      echo: [`before ${secrets[3]} after`, 73912846, 'example-token'],
    }
    for (const more of [[], ['--verbose', 'true'], ['--out', 'secret.jsonl']]) {
      const words = ['--input', JSON.stringify({ ...input, password: undefined }), '--password', secrets[3] ?? '']
      const { code, stdout, stderr, outputs, summary } = await invoke('probe:input', ...words, ...more)
      expect(code).toBe(0)
      const file = existsSync(join(tenant.folder, 'secret.jsonl'))
        ? await readFile(join(tenant.folder, 'secret.jsonl'), 'utf8')
        : ''
      for (const text of [stdout, stderr, JSON.stringify(outputs), summary, file]) {
        for (const secret of secrets) expect(text).not.toContain(secret)
      }
      // The redacted result is still JSON.
      expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({ echo: ['before *** after', '***', '***'] })
    }
    const failed = await shell(
      '--connector',
      'probe',
      '--command',
      'probe:state',
      '--password',
      'pa55-word-9',
      '--state',
      '{"a":"pa55-word-9"}',
    )
    expect(failed.stdout + failed.stderr + failed.summary).not.toContain('pa55-word-9')
  })

  it('masks every text of the config if the spec cannot be read', async () => {
    const hidden = JSON.stringify({ token: 'example-token', host: 'hidden.example.com' })
    const file = await tenant.bundle('no-spec', 'res.send({ was: "hidden.example.com" })')
    await tenant.client.connectors.create('no-spec')
    await tenant.client.versions.upload('no-spec', { path: file, size: (await stat(file)).size })
    tenant.sandbox.inject({ path: /\/invoke$/, times: 1, status: 500, body: { error: '[ConnectorError] no' } })
    const { code, stdout } = await shell('--connector', 'no-spec', '--command', 'test-connection', '--config', hidden)
    expect(code).toBe(0)
    expect(stdout).toContain('{"was":"***"}')
  })

  it.each([
    ['nothing to run', ['--command', 'account-list'], /neither --connector nor --file is given; give one of them/],
    ['both', ['--command', 'account-list', '--file', 'a', '--connector', 'b'], /--file and --connector are both given/],
    [
      'a version of a file',
      ['--command', 'account-list', '--file', 'a', '--tag', 'b'],
      /--version and --tag cannot be given with --file/,
    ],
    ['two versions', ['--command', 'account-list', '--connector', 'a', '--tag', 'b', '--version', '1'], /both given/],
    ['no command', ['--connector', 'probe'], /--command is missing/],
    ['an unknown short name', ['--connector', 'probe', '--command', 'acount-list'], /did you mean account-list\?/],
    ['a missing identity', ['--connector', 'probe', '--command', 'account-read'], /std:account:read needs identity;/],
    ['a missing type', ['--connector', 'probe', '--command', 'entitlement-list'], /std:entitlement:list needs type;/],
    ['an unexpected type', ['--connector', 'probe', '--command', 'account-list', '--type', 'x'], /does not take type/],
    [
      'a lone unique id',
      ['--connector', 'probe', '--command', 'x:y', '--unique-id', 'u'],
      /--unique-id needs --identity/,
    ],
    [
      'two inputs',
      ['--connector', 'probe', '--command', 'x:y', '--input', '{}', '--input-path', 'a'],
      /--input and --input-path are both given/,
    ],
    [
      'a missing file',
      ['--connector', 'probe', '--command', 'x:y', '--input-path', 'no.json'],
      /no\.json: there is no/,
    ],
    [
      'a field twice',
      ['--connector', 'probe', '--command', 'x:y', '--input', '{type: a}', '--type', 'b'],
      /type is given/,
    ],
    ['fields of a list', ['--connector', 'probe', '--command', 'x:y', '--input', '[]', '--type', 'b'], /not an object/],
    ['raw without type', ['--connector', 'probe', '--command', 'raw', '--input', '{}'], /command raw needs an input/],
    [
      'wrong changes',
      [
        '--connector',
        'probe',
        '--command',
        'account-update',
        '--identity',
        'a',
        '--changes',
        '[{op: set, attribute: x}]',
      ],
      /change 1 of --changes is not/,
    ],
    [
      'wrong attributes',
      ['--connector', 'probe', '--command', 'account-create', '--attributes', '[1]'],
      /--attributes is not an object/,
    ],
    [
      'an out that is a folder',
      ['--connector', 'probe', '--command', 'test-connection', '--out', '.'],
      /--out: \. is a folder/,
    ],
    [
      'a wrong schema',
      ['--connector', 'probe', '--command', 'x:y', '--expect', '{"typ": "object"}'],
      /unknown keyword: "typ"/,
    ],
    [
      'a wrong condition',
      ['--connector', 'probe', '--command', 'x:y', '--expect', 'a ==='],
      /neither a JSON Schema nor/,
    ],
  ])('fails with one line before it runs anything: %s', async (_, words, line) => {
    const invoked = () => tenant.sandbox.requests.filter(({ path }) => path.endsWith('/invoke')).length
    const before = invoked()
    expect(await fails(...words)).toMatch(line)
    expect(invoked()).toBe(before)
  })

  it('asks for nothing but the spec, which names the secrets, and for the connectors only if there is none of that name', async () => {
    const sent = async (...words: string[]) => {
      const before = tenant.sandbox.requests.length
      const { stderr } = await shell(...words)
      return [stderr, tenant.sandbox.requests.slice(before).map(({ method, path }) => `${method} ${path}`)]
    }
    expect(await sent('--connector', 'probe', '--command', 'test-connection', '--config', config)).toEqual([
      '',
      ['POST /oauth/token', ...Array(2).fill('POST /beta/platform-connectors/probe/invoke')],
    ])
    const [stderr, requests] = await sent('--connector', 'prob', '--command', 'test-connection')
    expect(stderr).toMatch(/^error: there is no connector "prob" in this tenant; did you mean "probe"/)
    expect([...new Set(requests?.slice(2))]).toEqual([
      'GET /beta/platform-connectors/prob',
      'GET /beta/platform-connectors',
    ])
  })

  it('warns of a command that the SDK does not have, and accepts a custom command without an answer', async () => {
    const unknown = await invoke('std:acount:list')
    expect(unknown.stderr).toMatch(
      /^warning: "std:acount:list" is not among .*did you mean std:account:list\?\nerror: /,
    )
    const empty = await invoke('probe:nothing')
    expect(empty).toMatchObject({ code: 0, stderr: '', outputs: { count: '0', result: '' } })
  })

  it.each([
    ['a tag', 'a: !!js/function "() => 1"', /a tag that is not supported/],
    ['a tag of its own', 'a: !evil x', /line 1, column 4: a tag/],
    ['an alias bomb', aliasBomb(), /too many of them/],
    ['an alias to nothing', 'a: *b', /an alias without an anchor/],
    ['two documents', 'a: 1\n---\nb: 2', /a second document/],
    ['a key twice', 'a: 1\na: 2', /line 2, column 1: a duplicate key/],
    ['an infinite number', 'a: .inf', /a number that JSON does not have/],
    ['a tab', 'a:\n\tb: 1', /a tab; indent with spaces/],
    ['an open bracket', '{"a": [1, 2', /line 1, column \d+/],
    ['deep nesting', '['.repeat(100_000), /nested deeper than 200/],
    ['deep nesting of YAML lists', `${'- '.repeat(50_000)}x`, /nested deeper than 200/],
    ['deep nesting in valid JSON', '['.repeat(50_000) + ']'.repeat(50_000), /nested deeper than 200/],
  ])('refuses an input with %s', async (_, text, line) => {
    await tenant.file('hostile.yaml', text)
    const message = await fails('--connector', 'probe', '--command', 'probe:input', '--input-path', 'hostile.yaml')
    expect(message).toMatch(line)
    expect(message).toContain('hostile.yaml')
  })

  it('accepts the names __proto__ and constructor as keys', async () => {
    expect(await inputOf('--input', '__proto__: {a: 1}\nconstructor: 2')).toEqual(
      JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}'),
    )
  })

  it.each(['::error::x', '##[error]y', '| <img src=x> @someone |', '\u202egnp'])(
    'shows %j in answers and errors without effect',
    async (text) => {
      const input = JSON.stringify({ identity: text, text })
      const base = { command: 'probe:input', connector: 'probe', config, input, expect: 'missing' }
      const { code, stdout, summary } = await runOnRunner('invoke', base, { env: tenant.env })
      expect(code).toBe(1)
      expect(stdout.split('\n').filter((line) => /^\s*::error/.test(line))).toHaveLength(1)
      expect(stdout).not.toMatch(/##\[error\]|\u202e/)
      expect(summary).not.toMatch(/<img|@someone|\u202e/)
      const printed = await invoke('probe:input', '--input', input)
      expect(printed.stdout).not.toMatch(/^\s*::error|##\[error\]|\u202e/m)
    },
  )
})

it.each(['output', 'state'])(
  'reports in one line that the data of the message %s is nested too deeply',
  async (type) => {
    const data = '['.repeat(50_000) + ']'.repeat(50_000)
    const server = await serveTenant((seen, response) =>
      answer(
        response,
        200,
        seen.url.endsWith('/invoke') ? `{"type": "${type}", "data": ${data}}` : { id: '1', alias: 'deep' },
      ),
    )
    try {
      const env = { SAIL_BASE_URL: server.url, SAIL_CLIENT_ID: 'id', SAIL_CLIENT_SECRET: 'secret-of-the-client' }
      const words = ['invoke', '--connector', 'deep', '--command', 'custom:nest']
      const { code, stderr, outputs, summary } = await runInShell(words, { env })
      const problem = 'the answer has a value that is nested deeper than 5000 levels'
      expect([code, stderr]).toEqual([3, expect.stringMatching(`^error: cannot run custom:nest .*: ${problem}; .*\n$`)])
      expect(outputs).toMatchObject({ count: '0', state: '' })
      expect(summary).toContain(problem)
    } finally {
      await server.close()
    }
  },
)

function aliasBomb(): string {
  let text = 'a: &a [x,x,x,x,x,x,x,x,x]\n'
  let last = 'a'
  for (const name of 'bcdefghi') {
    text += `${name}: &${name} [${Array(9).fill(`*${last}`).join(',')}]\n`
    last = name
  }
  return text
}
