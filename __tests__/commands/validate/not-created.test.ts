import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import type { RunResult } from '../../../src/validation/engine/result.js'
import { factoryConfig, factoryProject, needsToken } from '../../support/factory.js'
import { type ProgramResult, runInShell, runOnRunner } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

const projects: string[] = []
const made = async (factory: string, handlers?: string) => {
  const result = await factoryProject(factory, handlers)
  projects.push(result.project)
  return result
}
afterAll(() => {
  for (const project of projects) rmSync(project, { recursive: true, force: true })
})

/** The verdict of each check in a report, and its reason or messages. */
const told = (path = '') => {
  const { checks } = JSON.parse(readFileSync(path, 'utf8')) as RunResult
  const word = (id: string) => {
    const { verdict, reason, findings } = checks.find((check) => check.id === id) ?? { findings: [] }
    return [verdict, reason ?? findings[0]?.message]
  }
  return {
    word,
    failed: checks.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id),
    passed: checks.filter(({ verdict }) => verdict === 'pass').map(({ id }) => id),
    skipped: (reason: RegExp) => checks.filter((check) => reason.test(check.reason ?? '')).map(({ id }) => id),
  }
}
const reports = ['report-json', 'report-junit', 'report-sarif', 'report-html']

describe('a connector that cannot be created without its configuration', () => {
  let project: string
  let file: string
  beforeAll(async () => {
    ;({ project, file } = await made(needsToken))
  })

  const validate = async (...words: string[]): Promise<ProgramResult> =>
    await runInShell(['validate', '--file', file, '--report-dir', 'reports', ...words], { cwd: project })

  it('is validated without one by the checks of spec and bundle', async () => {
    const { code, outputs, stderr } = await validate()
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ result: 'pass', failed: '0', warned: '0' })
    for (const name of reports) expect([name, existsSync(outputs[name] ?? '')]).toEqual([name, true])
    const { word, passed, skipped } = told(outputs['report-json'])
    // The checks that run are those of spec and bundle: no others, and all of them.
    expect(passed.filter((id) => !/^(spec|bundle)-/.test(id))).toEqual([])
    expect(word('test-connection-unreachable')).toEqual([
      'skip',
      expect.stringMatching(
        /^std:test-connection succeeds with made-up values, and the spec has no item for an address/,
      ),
    ])
    expect(passed).toEqual(expect.arrayContaining(['spec-schema', 'spec-commands', 'spec-secrets', 'bundle-loads']))
    expect(word('bundle-exports')).toEqual([
      'skip',
      'the connector cannot be created without a configuration (token must be provided from config), but with a made-up one; give one with --config',
    ])
    expect(word('bundle-handlers')).toEqual(['pass', undefined])
    expect(word('account-list-and-read')).toEqual([
      'skip',
      'no configuration was given; give one with --config or --config-path',
    ])
    expect(word('test-connection-empty')).toEqual([
      'skip',
      'the connector cannot be created without a configuration; give one with --config or --config-path',
    ])
    const waiting = skipped(/configuration/)
    expect(stderr).toMatch(
      new RegExp(`^notice: validate: no config was given, .* was checked: ${waiting.length} of \\d+ checks`, 'm'),
    )
  })

  it('is compared with its spec without one, because it is created with a made-up one', async () => {
    const { file: more, project } = await made(needsToken, `'std:account:unlock': async () => ({}),`)
    const { code, outputs, stdout } = await runInShell(['validate', '--file', more, '--report-dir', 'reports'], {
      cwd: project,
    })
    const says = 'the connector was created with a made-up configuration, to compare its handlers with the spec'
    expect(stdout.split('\n').filter((line) => line.includes(says))).toHaveLength(1)
    expect([code, told(outputs['report-json']).word('bundle-handlers')]).toEqual([
      0,
      ['warn', expect.stringMatching(/^command "std:account:unlock" has a handler, but is not listed/)],
    ])
    const packed = await runInShell(['pack', '--install', 'never', '--build', 'never'], { cwd: project })
    expect(packed.code).toBe(0)
    expect(packed.stdout).toContain('the connector was created with a made-up configuration')
    expect(packed.stderr).toMatch(/warning: .*command "std:account:unlock" has a handler, but is not listed/)
  })

  it('is not compared if it cannot be created with a made-up one either', async () => {
    const { file: strict, project } = await made(`if (config.token !== 'the one') throw new Error('wrong token')`)
    const { code, outputs } = await runInShell(['validate', '--file', strict, '--report-dir', 'reports'], {
      cwd: project,
    })
    const { word } = told(outputs['report-json'])
    expect([code, word('bundle-exports'), word('bundle-handlers')]).toEqual([
      0,
      ['skip', 'the connector cannot be created without a configuration (wrong token); give one with --config'],
      [
        'skip',
        'the connector cannot be created without a configuration, so its handlers are not known: see bundle-exports',
      ],
    ])
  })

  it('is validated and packed without one, though it needs one to be loaded', async () => {
    const { file: early, project } = await made('')
    const index = `if (!process.env.CONNECTOR_CONFIG.startsWith('eyJ0b2tlbi')) throw new Error('no token')
${readFileSync(join(project, 'dist', 'index.js'), 'utf8')}`
    await writeBundle(early, {
      index: Buffer.from(index),
      spec: readFileSync(join(project, 'connector-spec.json')),
    })
    writeFileSync(join(project, 'dist', 'index.js'), index)
    const { code, outputs } = await runInShell(['validate', '--file', early, '--report-dir', 'reports'], {
      cwd: project,
    })
    const { word, failed } = told(outputs['report-json'])
    const says = 'the bundle loads only with a configuration (the bundle does not load: [Error] no token)'
    expect([code, outputs['result'], failed]).toEqual([0, 'pass', []])
    expect([word('bundle-loads'), word('bundle-handlers')]).toEqual([
      ['pass', says],
      ['pass', undefined],
    ])
    const packed = await runInShell(['pack', '--install', 'never', '--build', 'never'], { cwd: project })
    expect([packed.code, packed.stderr]).toEqual([0, expect.stringContaining(`dist/index.js: notice: pack: ${says}`)])
  })

  it('is refused without one if its function returns no connector', async () => {
    const { file: none, project } = await made(`${needsToken}; return`)
    const { code, outputs } = await runInShell(['validate', '--file', none, '--report-dir', 'reports'], {
      cwd: project,
    })
    const says = 'its export `connector` is neither a connector of the SDK nor a function that returns one'
    expect([code, told(outputs['report-json']).word('bundle-exports')]).toEqual([
      1,
      ['fail', `the bundle cannot be used: ${says}`],
    ])
    const packed = await runInShell(['pack', '--install', 'never', '--build', 'never'], { cwd: project })
    expect([packed.code, packed.stderr]).toEqual([
      1,
      expect.stringContaining(`error: the bundle dist/index.js cannot be used: ${says}`),
    ])
  })

  it.each([
    ['with the made-up one', `if (config.token === undefined) return`, ', but with a made-up one'],
    ['with none that is made up', `if (config.token === undefined) return; throw new Error('wrong token')`, ''],
  ])('is not refused if its function returns no connector without one, and does so %s', async (_, factory, but) => {
    const { file: some, project } = await made(factory)
    const { code, outputs } = await runInShell(['validate', '--file', some, '--report-dir', 'reports'], {
      cwd: project,
    })
    const says = 'its export `connector` is neither a connector of the SDK nor a function that returns one'
    expect([code, told(outputs['report-json']).word('bundle-exports')]).toEqual([
      0,
      ['skip', `the connector cannot be created without a configuration (${says})${but}; give one with --config`],
    ])
    const packed = await runInShell(['pack', '--install', 'never', '--build', 'never'], { cwd: project })
    expect(packed.code).toBe(0)
  })

  it('fails without one if its spec is wrong', async () => {
    const { file: wrong } = await made(needsToken)
    const spec = readFileSync(join(project, 'connector-spec.json'), 'utf8').replace('"secret"', '""')
    await writeBundle(wrong, {
      index: readFileSync(join(project, 'dist', 'index.js')),
      spec: Buffer.from(spec),
    })
    const { code, outputs } = await runInShell(['validate', '--file', wrong, '--report-dir', 'reports'], {
      cwd: project,
    })
    expect([code, told(outputs['report-json']).failed]).toEqual([1, ['spec-schema']])
  })

  it('passes all checks with one', async () => {
    const { code, outputs } = await validate('--config', factoryConfig)
    const { word } = told(outputs['report-json'])
    expect(code).toBe(0)
    expect(['bundle-exports', 'bundle-handlers', 'test-connection-empty', 'account-list-and-read'].map(word)).toEqual(
      Array(4).fill(['pass', undefined]),
    )
  })

  it('fails two checks with a wrong one, and skips those that run commands', async () => {
    const { code, outputs, stderr } = await validate('--config', '{"user":"ada"}')
    expect(code).toBe(1)
    expect(outputs).toMatchObject({ result: 'fail', failed: '2', warned: '0' })
    for (const name of reports) expect([name, existsSync(outputs[name] ?? '')]).toEqual([name, true])
    const { word, failed, passed } = told(outputs['report-json'])
    expect(failed).toEqual(['bundle-exports', 'test-connection-success'])
    expect(word('bundle-exports')[1]).toBe(
      'the function that the bundle exports does not create a connector: token must be provided from config',
    )
    expect(word('test-connection-success')[1]).toMatch(
      /^std:test-connection failed .*: token must be provided from config/,
    )
    expect(passed.filter((id) => !/^(spec|bundle)-/.test(id))).toEqual(['config-items'])
    const reason = ['skip', 'the connector cannot be created: see bundle-exports']
    expect(['account-list-and-read', 'test-connection-empty', 'tokens-in-logs', 'limit-idle-time'].map(word)).toEqual(
      Array(4).fill(reason),
    )
    expect(stderr).toMatch(/^error: 2 of \d+ checks failed: bundle-exports, test-connection-success; see/m)
  })

  it('shows no secret of the configuration, also if the message is shortened within the secret', async () => {
    const secret = 'a-secret-that-is-in-the-message'
    const loud = await made(`throw new Error('x'.repeat(485) + ' refused: ' + config.token)`)
    const { stdout, stderr, summary, outputs } = await runInShell(
      ['validate', '--file', loud.file, '--config', JSON.stringify({ token: secret }), '--report-dir', 'reports'],
      { cwd: loud.project },
    )
    const written = reports.map((name) => readFileSync(outputs[name] ?? '', 'utf8'))
    for (const text of [stdout, stderr, summary, ...written]) expect(text).not.toContain(secret.slice(0, 5))
    expect(told(outputs['report-json']).failed).toContain('bundle-exports')
  })

  it.each([
    ['its bundle', () => ['--file', file], '{"tokn":"a-secret"}'],
    ['a version of a tenant', () => ['--connector', 'factory'], '{"token":"a-secret","tokn":"x"}'],
  ])('compares a configuration with the spec of %s before it runs with it', async (_what, target, config) => {
    const tenant = await TestTenant.start()
    try {
      const { id } = await tenant.client.connectors.create('factory')
      await tenant.client.versions.upload(id, { path: file, size: statSync(file).size })
      const { stdout, outputs } = await runInShell(
        ['validate', ...target(), '--config', config, '--report-dir', 'reports', '--max-wait', '1s'],
        { cwd: project, env: tenant.env },
      )
      const lines = stdout.split('\n')
      const at = lines.flatMap((line, i) => (line.includes('the configuration has "tokn"') ? [i] : []))
      expect(at).toHaveLength(1)
      expect(at[0]).toBeLessThan(lines.findIndex((line) => line.startsWith('validating Factory')))
      expect(told(outputs['report-json']).word('config-items')[1]).toMatch(/^the configuration has "tokn"/)
    } finally {
      await tenant.close()
    }
  })

  it('is created only twice with a wrong one, as a target may lock the account after failed attempts', async () => {
    const counted = await made(`require('fs').appendFileSync(config.record, '.'); throw new Error('wrong secret')`)
    const record = join(counted.project, 'record')
    const { outputs } = await runInShell(
      ['validate', '--file', counted.file, '--config', JSON.stringify({ record }), '--report-dir', 'reports'],
      { cwd: counted.project },
    )
    expect(told(outputs['report-json']).failed).toEqual(['bundle-exports', 'test-connection-success'])
    // Once to inspect the bundle, once for the connection test.
    expect(readFileSync(record, 'utf8')).toBe('..')
  })

  it('fails the same checks if the target system is down', async () => {
    // A port that is never assigned. The port of a closed server could become the sandbox's.
    const port = 1
    const down = await made(`await new Promise((resolve, reject) => {
      require('net').connect(config.port, '127.0.0.1').on('error', reject).on('connect', resolve)
    })`)
    const { code, outputs } = await runInShell(
      ['validate', '--file', down.file, '--config', JSON.stringify({ port }), '--report-dir', 'reports'],
      { cwd: down.project },
    )
    const { word, failed } = told(outputs['report-json'])
    expect([code, failed]).toEqual([1, ['bundle-exports', 'test-connection-success']])
    expect(word('bundle-exports')[1]).toContain('ECONNREFUSED')
  })

  it.each([
    ['ends its process', 'if (!config.token) process.exit(1)', /ended its own process while it was created/],
    [
      'leaves a rejection alone',
      `if (!config.token) { Promise.reject(new Error('no token')); await new Promise(() => {}) }`,
      /crashed while it was created: unhandled rejection: \[Error\] no token/,
    ],
  ])('differs from a bundle that does not load if its function %s', async (_what, factory, says) => {
    const rough = await made(factory)
    const { code, outputs } = await runInShell(['validate', '--file', rough.file, '--report-dir', 'reports'], {
      cwd: rough.project,
    })
    const { word } = told(outputs['report-json'])
    expect([code, word('bundle-loads')]).toEqual([0, ['pass', undefined]])
    expect(word('bundle-exports')).toEqual(['skip', expect.stringMatching(says)])
  })

  it('differs from one that is created but does not answer std:spec:read, with or without a configuration', async () => {
    const mute = await made('', `'std:spec:read': async () => { throw new Error('no spec') },`)
    for (const words of [[], ['--config', factoryConfig]]) {
      const { code, outputs } = await runInShell(
        ['validate', '--file', mute.file, '--report-dir', 'reports', ...words],
        { cwd: mute.project },
      )
      const { word, failed } = told(outputs['report-json'])
      expect([code, failed]).toEqual([1, ['bundle-exports']])
      expect(word('bundle-exports')[1]).toMatch(/^the connector does not answer std:spec:read: no spec \(tracking id /)
    }
  })

  describe('with an empty value', () => {
    const annotations = ({ stdout }: ProgramResult) => stdout.match(/^::(?:notice|warning|error) .*$/gm) ?? []
    const onRunner = async (command: string, inputs: Record<string, unknown>, payload: unknown, event = 'push') => {
      const path = join(project, 'event.json')
      writeFileSync(path, JSON.stringify(payload))
      const env = { GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: event }
      return await runOnRunner(command, { ...inputs, config: '', 'config-path': '' }, { cwd: project, env })
    }
    const emptyConfig =
      /^::warning title=config-items::config is empty, so nothing .* was checked\. See that the secret or /
    const fork = { pull_request: { head: { sha: 'a', repo: { full_name: 'fork/repo' } } } }
    const same = { pull_request: { head: { sha: 'a', repo: { full_name: 'owner/repo' } } } }
    const pipeline = { path: '.', install: 'never', build: 'never', upload: false }

    it.each([
      ['validate', () => ({ file })],
      ['pipeline', () => pipeline],
    ])('warns in a step of %s', async (command, inputs) => {
      for (const payload of [{}, same]) {
        const result = await onRunner(command, inputs(), payload)
        expect([result.code, result.outputs['result'], result.outputs['warned']]).toEqual([0, 'warn', '1'])
        for (const name of reports) expect([name, result.outputs[name]]).toEqual([name, expect.stringContaining('/')])
        expect(annotations(result)).toEqual([expect.stringMatching(emptyConfig)])
        expect(result.summary).toContain('config is empty, so nothing that needs a configuration was checked')
      }
      const judged = await onRunner(command, { ...inputs(), 'fail-on': 'warning' }, {})
      expect([judged.code, judged.outputs['result']]).toEqual([1, 'warn'])
    })

    it.each([
      ['validate', () => ({ file })],
      ['pipeline', () => pipeline],
    ])('says on a pull request from a fork, in a step of %s, that there are no secrets', async (command, inputs) => {
      const result = await onRunner(command, inputs(), fork, 'pull_request')
      expect([result.code, result.outputs['result']]).toEqual([0, 'pass'])
      expect(annotations(result)).toEqual([
        expect.stringMatching(/^::notice title=validate::a pull request from a fork has no secrets: \d+ of \d+ checks/),
      ])
    })

    it('warns if a pull request from a fork has secrets', async () => {
      const result = await onRunner(
        'validate',
        { file, 'run-untrusted-code-with-credentials': 'true' },
        fork,
        'pull_request_target',
      )
      expect(annotations(result)).toEqual([expect.stringMatching(emptyConfig)])
    })

    it.each(['--config', '--config-path'])('warns in a shell of an empty %s', async (flag) => {
      const { code, stderr, outputs } = await validate(flag, '')
      expect([code, outputs['result']]).toEqual([0, 'warn'])
      expect(stderr.match(/^.*config is empty.*$/gm)).toEqual([
        expect.stringMatching(/^warning: config-items: config is empty, so /),
      ])
    })

    it('still says how many checks it left out where config-items is not part of the run', async () => {
      const { code, stderr, outputs } = await validate('--config', '', '--skip-checks', 'config-items')
      expect([code, outputs['result']]).toEqual([0, 'pass'])
      expect(stderr).toMatch(/^warning: validate: config is empty: \d+ of \d+ checks were skipped; see that /m)
    })

    it('says nothing if no check needs one', async () => {
      const result = await onRunner('validate', { file, checks: 'spec-schema' }, {})
      expect([result.code, annotations(result)]).toEqual([0, []])
    })
  })

  describe('on a tenant', () => {
    let tenant: TestTenant
    beforeAll(async () => {
      tenant = await TestTenant.start()
      const { id } = await tenant.client.connectors.create('factory')
      await tenant.client.versions.upload(id, { path: file, size: statSync(file).size })
    })
    afterAll(() => tenant.close())

    const run = async (...words: string[]) => await runInShell(words, { env: tenant.env, cwd: project })
    const errorOf = ({ stderr }: ProgramResult) => stderr.split('\n').filter((line) => line.startsWith('error: '))
    const missing = 'no configuration was given, and most connectors cannot be created without one: give --config'

    it.each([
      [
        ['validate', '--connector', 'factory'],
        /: give --config or --config-path, or validate its bundle with --file: the spec is read from there$/,
      ],
      [['invoke', '--connector', 'factory', '--command', 'account-list'], /: give --config or --config-path$/],
      [['invoke', '--connector', 'factory', '--command', 'account-list', '--schema', 'true'], /config-path$/],
      [
        ['promote', '--connector', 'factory', '--version', '1', '--tag', 'fresh'],
        /: give --config or --config-path, or set --verify to false to promote it unchecked$/,
      ],
    ])('says what is missing: %j', async (words, end) => {
      const result = await run(...words)
      expect(result.code).toBe(1)
      expect(errorOf(result)).toEqual([expect.stringMatching(end)])
      expect(errorOf(result)[0]).toContain('token must be provided from config')
      expect(errorOf(result)[0]).toContain(missing)
      expect(await tenant.tags('factory')).toEqual({ latest: 1 })
    })

    it('says so for invoke with a bundle', async () => {
      const result = await run('invoke', '--file', file, '--command', 'account-list')
      expect(result.code).toBe(1)
      expect(errorOf(result)).toEqual([expect.stringContaining(missing)])
      expect(result.summary).toContain('most connectors cannot be created without one')
    })

    const validateThere = async (...words: string[]) => {
      const result = await run('validate', '--report-dir', 'tenant-reports', '--connector', ...words)
      for (const name of reports) expect([name, existsSync(result.outputs[name] ?? '')]).toEqual([name, true])
      return { ...result, ...told(result.outputs['report-json']) }
    }
    const refused = /^the connector does not answer std:spec:read: token must be provided from config \(tracking id /
    const unknown = 'the spec is not known, because the connector does not answer std:spec:read: '

    it('writes the reports without a configuration too', async () => {
      const { code, outputs, word } = await validateThere('factory')
      expect([code, outputs['result'], outputs['passed']]).toEqual([1, 'skip', '0'])
      expect(word('bundle-exports')).toEqual([
        'skip',
        expect.stringMatching(/^the connector cannot be created without a configuration \(token must be provided /),
      ])
      expect(['spec-schema', 'account-list-and-read', 'test-connection-empty'].map(word)).toEqual(
        Array(3).fill([
          'skip',
          'the connector cannot be created without a configuration; give one with --config or --config-path',
        ]),
      )
      const empty = await validateThere('factory', '--config', '')
      expect([empty.outputs['result'], empty.word('config-items')]).toEqual([
        'warn',
        ['warn', expect.stringMatching(/^config is empty, /)],
      ])
    })

    it('fails two checks with a wrong one, and takes the spec from its project', async () => {
      const { code, outputs, failed, passed, word, stderr } = await validateThere(
        'factory',
        '--config',
        '{"user":"ada"}',
      )
      expect([code, outputs['result'], outputs['failed']]).toEqual([1, 'fail', '2'])
      expect(failed).toEqual(['bundle-exports', 'test-connection-success'])
      expect(word('bundle-exports')[1]).toMatch(refused)
      expect(word('test-connection-success')[1]).toMatch(/token must be provided from config/)
      expect(stderr).toMatch(/^notice: bundle-exports: the spec is that of the project in the folder, which may /m)
      expect(passed).toEqual(expect.arrayContaining(['spec-schema', 'spec-commands', 'config-items']))
      expect(['account-list-and-read', 'limit-idle-time'].map(word)).toEqual(
        Array(2).fill(['skip', 'the connector does not answer std:spec:read: see bundle-exports']),
      )
      expect(stderr).toMatch(/^error: 2 of \d+ checks failed: bundle-exports, test-connection-success; see/m)
      // The failures of its own request are told apart from those of others.
      const { traffic } = JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8')) as RunResult
      expect(traffic?.commands).toEqual([
        { command: 'std:spec:read', invocations: 2, errors: 2 },
        { command: 'std:test-connection', invocations: 1, errors: 1 },
      ])
      expect(traffic?.requestIds).toHaveLength(3)
    })

    it('skips the checks of the spec if the folder has the project of another connector', async () => {
      const { id } = await tenant.client.connectors.create('unlike')
      await tenant.client.versions.upload(id, { path: file, size: statSync(file).size })
      const { failed, word } = await validateThere('unlike', '--config', '{"user":"ada"}')
      expect(failed).toEqual(['bundle-exports', 'test-connection-success'])
      expect(['spec-schema', 'config-items', 'account-list-and-read', 'limit-idle-time'].map(word)).toEqual(
        Array(4).fill(['skip', `${unknown}see bundle-exports`]),
      )
      const only = await validateThere('unlike', '--config', '{"user":"ada"}', '--checks', 'spec-schema')
      expect([only.code, only.outputs['result']]).toEqual([1, 'skip'])
      expect(only.word('spec-schema')[1]).toMatch(/does not answer std:spec:read: token must be provided from config/)
      expect(errorOf(only)).toEqual([expect.stringMatching(/without its spec it cannot be validated: check config, /)])
    })

    it('shows no text of the configuration while the spec is not known', async () => {
      const loud = await made(`throw new Error('refused: ' + config.user)`)
      const { id } = await tenant.client.connectors.create('loud')
      await tenant.client.versions.upload(id, { path: loud.file, size: statSync(loud.file).size })
      const { stdout, stderr, summary, outputs, failed } = await validateThere(
        ...['loud', '--config', '{"user":"ada-of-the-target"}'],
      )
      expect(failed).toEqual(['bundle-exports', 'test-connection-success'])
      const written = reports.map((name) => readFileSync(outputs[name] ?? '', 'utf8'))
      for (const text of [stdout, stderr, summary, ...written]) expect(text).not.toContain('ada-of-the-target')
    })

    it('takes the spec from the connector if it answers without the configuration', async () => {
      const picky = await made(`if (config.token) throw new Error('this token is refused')`)
      const { id } = await tenant.client.connectors.create('picky')
      await tenant.client.versions.upload(id, { path: picky.file, size: statSync(picky.file).size })
      const { failed, passed, stderr } = await validateThere('picky', '--config', factoryConfig)
      expect(failed).toEqual(['bundle-exports', 'test-connection-success'])
      expect(passed).toContain('config-items')
      expect(stderr).not.toContain('the project in the folder')
    })

    it('does not say so with a configuration, or if an object was not found', async () => {
      const refused = await run('validate', '--connector', 'factory', '--config', '{"user":"ada"}')
      expect(errorOf(refused).at(-1)).toMatch(/checks failed: bundle-exports, test-connection-success/)
      const frank = await made('')
      const absent = await run('invoke', '--file', frank.file, '--command', 'account-read', '--identity', '9')
      expect(errorOf(absent)).toEqual([expect.stringMatching(/notFound: no such account/)])
      for (const { stderr } of [refused, absent]) expect(stderr).not.toContain(missing)
    })

    const pipeline = async (folder: string, env: Record<string, string>, ...words: string[]) => {
      const result = await runInShell(
        [
          ...['pipeline', '--path', folder, '--install', 'never', '--build', 'never', '--connector', 'factory'],
          ...['--skip-unchanged', 'false', '--report-dir', 'reports', ...words],
        ],
        { env: { ...tenant.env, ...env }, cwd: folder },
      )
      return { ...result, ...told(result.outputs['report-json']) }
    }

    it('is validated with its bundle, without a configuration and with a wrong one', async () => {
      const without = await pipeline(project, {})
      expect([without.code, without.outputs['result'], without.failed]).toEqual([0, 'pass', []])
      expect(without.word('bundle-exports')[0]).toBe('skip')
      const wrong = await pipeline(project, {}, '--config', '{"user":"ada"}')
      expect([wrong.code, wrong.failed]).toEqual([1, ['bundle-exports', 'test-connection-success']])
    })

    it('does not fail if only this machine cannot create it', async () => {
      const elsewhere = await made(
        `if (process.env.LC_ALL === 'here') throw new Error('not reached from here'); ${needsToken}`,
      )
      const { code, word, failed } = await pipeline(elsewhere.project, { LC_ALL: 'here' }, '--config', factoryConfig)
      expect([code, failed]).toEqual([0, []])
      expect(['bundle-exports', 'test-connection-success', 'account-list-and-read'].map((id) => word(id)[0])).toEqual([
        'pass',
        'pass',
        'pass',
      ])
      expect(word('bundle-handlers')).toEqual([
        'skip',
        "the connector's handlers are not known: it can be created on the tenant but not here (not reached from here)",
      ])
    })

    it('fails if only the tenant cannot create it', async () => {
      const here = await made(`if (process.env.LC_ALL !== 'here') throw new Error('not reached from there')`)
      for (const words of [['--config', factoryConfig], []]) {
        const { code, word, failed } = await pipeline(here.project, { LC_ALL: 'here' }, ...words)
        expect([code, failed[0]]).toEqual([1, 'bundle-exports'])
        expect(word('bundle-exports')[1]).toMatch(
          /^the connector does not answer std:spec:read: not reached from there/,
        )
      }
    })
  })
})
