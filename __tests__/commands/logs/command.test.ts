import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LogRecord } from '../../../src/tenant/types.js'
import { root } from '../../support/bundle.js'
import { probeProject, runProbe, uploadProbe } from '../../support/probe-tenant.js'
import { type ProgramResult, runInShell, runOnRunner } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'
import { answer, serveTenant } from '../../tenant/support.js'

/** The line of the probe's source that holds the text. */
function lineOf(text: string): number {
  const source = readFileSync(join(root, '__tests__', 'fixtures', 'probe', 'src', 'nasty.js'), 'utf8')
  return source.split('\n').findIndex((line) => line.includes(text)) + 1
}

describe('logs', () => {
  let tenant: TestTenant
  let project: string
  let otherId: string
  beforeAll(async () => {
    tenant = await TestTenant.start()
    project = await probeProject(tenant.folder)
    const { client, folder } = tenant
    await uploadProbe(client, 'probe', folder)
    await uploadProbe(client, 'probe', folder)
    otherId = (await uploadProbe(client, 'other', folder)).id
    await runProbe(client, 'probe', 'probe:log')
    await runProbe(client, 'probe', 'probe:log', {}, { version: 1 })
    await runProbe(client, 'probe', 'probe:generic')
    await runProbe(client, 'probe', 'probe:generic')
    await runProbe(client, 'probe', 'std:account:read', { identity: 'b1234' })
    await runProbe(client, 'probe', 'std:account:read', { identity: 'b5678' })
    await runProbe(client, 'other', 'probe:log')
    await runProbe(client, 'other', 'std:test-connection')
    await runProbe(client, 'probe', 'probe:stdout-garbage', { bytes: 1000 })
    await runProbe(client, 'probe', 'probe:x\n::error::from a name')
  })
  afterAll(() => tenant.close())

  const logs = async (...words: string[]): Promise<ProgramResult> =>
    await runInShell(['logs', ...words], { env: tenant.env, cwd: tenant.folder })

  /** The records that a run wrote. */
  const records = async (...words: string[]): Promise<LogRecord[]> => {
    const { code, stderr, outputs } = await logs(...words, '--out', 'out/records.jsonl', '--print', 'none')
    expect({ code, stderr }).toMatchObject({ code: 0 })
    const lines = readFileSync(outputs['file'] ?? '', 'utf8')
      .split('\n')
      .slice(0, -1)
    expect(outputs['count']).toBe(String(lines.length))
    return lines.map((line) => JSON.parse(line) as LogRecord)
  }

  const commandsOf = (all: readonly LogRecord[]) =>
    all.flatMap(({ event, message }) =>
      event === 'commandOutcome' && typeof message === 'object'
        ? [`${message['commandType']} ${message['version']}`]
        : [],
    )

  it('prints the records for people, and counts them', async () => {
    const { code, stdout, outputs, summary } = await logs('--since', '10m')
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} [+-]\d\d:\d\d INFO {2}invokeCommand {4}Command execution started : probe:log, for connector version 2\.$/m,
    )
    expect(stdout).toMatch(/ INFO {2}connectorMessage from the logger \{.*"account":"a1".*\}$/m)
    expect(stdout).not.toContain('"level":"INFO"')
    expect(stdout).toMatch(/^\d+ records, [1-9]\d* errors$/m)
    expect(Number(outputs['count'])).toBeGreaterThan(30)
    expect(summary).toContain('```mermaid\nxychart-beta\n')
    expect(summary).toMatch(/\| <code>probe:generic<\/code> \| \d+ \| \d+ \| 2 \| \*\*2\*\* \|/)
    expect(summary).toContain('Slowest invocations')
    expect(summary).toMatch(/\| INFO \| \d+ \|/)
    expect(summary).toMatch(/\| invokeCommand \| \d+ \|/)
  })

  it.each([
    ['missing', 1],
    ['null', 7],
    ['repeated', 3],
    ['repeated', 250],
  ] as const)('reads to the end if the last token is %s, with %d records per page', async (logEnd, logPageSize) => {
    const all = await records()
    Object.assign(tenant.sandbox.behaviour, { logEnd, logPageSize })
    try {
      expect(await records()).toEqual(all)
    } finally {
      Object.assign(tenant.sandbox.behaviour, { logEnd: 'missing', logPageSize: 250 })
    }
  })

  it('filters as sail does', async () => {
    const all = await records()
    const request = all.find(({ event }) => event === 'commandOutcome')?.requestID ?? ''
    const target = all[0]?.targetID ?? ''
    const where = (test: (record: LogRecord) => boolean) => all.filter(test)
    expect(await records('--level', 'error,warn')).toEqual(where(({ level }) => /ERROR|WARN/.test(level)))
    expect(await records('--event', 'commandOutcome')).toEqual(where(({ event }) => event === 'commandOutcome'))
    expect(await records('--request-id', request)).toEqual(where(({ requestID }) => requestID === request))
    expect(await records('--target-id', target)).toEqual(where(({ targetID }) => targetID === target))
    expect(await records('--component', 'nothing')).toEqual([])
    expect(await records('--source', 'Probe (version: 1)')).toEqual(
      where(({ targetName }) => targetName === 'Probe (version: 1)'),
    )
    expect(await records('--source', 'Probe (version: 1),nothing')).toHaveLength(
      where(({ targetName }) => targetName === 'Probe (version: 1)').length,
    )
    expect(await records('--start', '2020-01-01', '--stop', '2020-01-02 12:00:00')).toEqual([])
    const middle = all[Math.floor(all.length / 2)]?.timestamp ?? ''
    expect(await records('--start', middle)).toEqual(where(({ timestamp }) => timestamp >= middle))
  })

  it.each([
    ['ERORR', '"ERORR" is not a log level; did you mean ERROR?'],
    ['error,warnng', '"warnng" is not a log level; did you mean WARN?'],
    ['severe', '"severe" is not a log level; give some of TRACE, DEBUG, INFO, WARN, ERROR, FATAL'],
  ])('refuses the level %s, before any request', async (level, message) => {
    const before = tenant.sandbox.requests.length
    const { code, stderr } = await logs('--level', level, '--fail-on-error', 'true')
    expect([code, stderr]).toEqual([2, `error: --level: ${message}\n`])
    expect(tenant.sandbox.requests).toHaveLength(before)
  })

  it.each([
    ['commandoutcome', 'did you mean commandOutcome?'],
    ['other', 'known are invokeCommand, connectorMessage, commandOutcome'],
  ])('warns of the unknown event %s', async (event, hint) => {
    const { code, stderr } = await logs('--event', event)
    expect([code, stderr]).toEqual([0, `warning: --event: "${event}" is not a known event; ${hint}\n`])
    expect((await logs('--event', 'commandOutcome', '--print', 'none')).stderr).toBe('')
  })

  it('reads the records of one of two connectors with the same name', async () => {
    const others = await records('--connector', 'other')
    // Only its runtime attributes a connection test to its connector; another command in it logs the id.
    expect(commandsOf(others)).toEqual(['probe:log 1', 'std:test-connection 1'])
    expect(others.some(({ message }) => typeof message === 'object' && message['id'] === otherId)).toBe(true)
    const byId = await records('--connector', otherId, '--level', 'WARN')
    expect(byId).toEqual(others.filter(({ level }) => level === 'WARN'))
    const all = await records()
    expect([...others, ...(await records('--connector', 'probe'))]).toHaveLength(all.length)
  })

  it('reads the records of a version', async () => {
    const first = await records('--connector', 'probe', '--version', '1')
    expect(commandsOf(first)).toEqual(['probe:log 1'])
    expect(first[0]?.message).toBe('Command execution started : probe:log, for connector version 1.')
    expect(commandsOf(await records('--version', '1'))).toEqual(['probe:log 1', 'probe:log 1', 'std:test-connection 1'])
    expect(await records('--version', '7')).toEqual([])
  })

  it('reports how many records cannot be attributed', async () => {
    const silent = await TestTenant.start()
    try {
      for (const alias of ['one', 'two']) {
        const { id } = await silent.client.connectors.create(alias)
        const path = await silent.bundle(alias)
        await silent.client.versions.upload(id, { path, size: readFileSync(path).length })
        await silent.client.invokeOne({
          connector: id,
          tag: 'latest',
          type: 'std:test-connection',
          config: {},
          input: {},
        })
      }
      const { code, outputs, stderr, summary } = await runInShell(['logs', '--connector', 'one'], { env: silent.env })
      expect({ code, count: outputs['count'] }).toEqual({ code: 0, count: '0' })
      expect(stderr).toMatch(
        /^warning: 6 records left out: they cannot be attributed to a connector or version; filter by source instead of connector$/m,
      )
      expect(summary).toContain('6 records left out')
      const named = await runInShell(['logs', '--source', 'Small (tag: latest)'], { env: silent.env })
      expect(named.outputs['count']).toBe('6')
      silent.sandbox.inject({ path: /query$/, status: 400, times: 1 })
      const refused = await runInShell(['logs'], { env: silent.env })
      expect(refused.summary).toMatch(/^## Logs\n\n❌ Not finished: .*\n\n\*\*0 records\*\*, no errors so far on /)
    } finally {
      await silent.close()
    }
  })

  it('fails on errors if wanted, with one line, and annotates each error group once at its line', async () => {
    const { code, stdout, outputs, summary } = await runOnRunner(
      'logs',
      { connector: 'probe', version: 2, path: project, 'fail-on-error': true, print: 'none' },
      { env: { ...tenant.env, GITHUB_WORKSPACE: project }, cwd: tenant.folder },
    )
    expect(code).toBe(1)
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error'))
    const line = lineOf("new ConnectorError('it went wrong')")
    expect(errors).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^::error title=probe%3Ageneric%3A 2 errors,file=src/nasty\\.js,line=${line},col=\\d+::.*it went wrong`,
        ),
      ),
    )
    // Two accounts that do not exist are one error group.
    const missing = errors.filter((each) => /account b\d+ not found/.test(each))
    expect(missing.filter((each) => each.includes('title='))).toEqual([
      expect.stringMatching(/^::error title=std%3Aaccount%3Aread%3A 2 errors,file=src\/accounts\.js,line=\d+/),
    ])
    expect(errors.at(-1)).toMatch(/^::error.*::\d+ errors in the log; the most frequent, /)
    expect(Number(outputs['errors'])).toBeGreaterThanOrEqual(4)
    expect(summary).toContain('it went wrong')
  })

  it('lists each error group once in a shell, with its count and its line, and not as an error', async () => {
    const found = ['--connector', 'probe', '--path', project, '--level', 'ERROR']
    const { code, stdout, stderr } = await logs(...found, '--print', 'none')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^\d+ records, \d+ errors\n {2}\d+ errors? of /)
    expect(stdout).toMatch(
      /^ {2}2 errors of std:account:read: .*account b1234 not found\n {4}probe\/src\/accounts\.js:\d+:\d+, version 2, Probe \(tag: latest\), last at \d{4}-\S+Z, request \S+$/m,
    )
    expect(stdout.match(/account b\d+ not found/g)).toHaveLength(1)
    // Raw records stay raw.
    const raw = await logs(...found, '--print', 'json')
    expect({ code: raw.code, stderr: raw.stderr }).toEqual({ code: 0, stderr: '' })
    for (const line of raw.stdout.trimEnd().split('\n')) expect(JSON.parse(line)).toMatchObject({ level: 'ERROR' })
  })

  it('fails in a shell if wanted, with one line besides the list', async () => {
    const { code, stdout, stderr } = await logs('--connector', 'probe', '--print', 'none', '--fail-on-error', 'true')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^ {2}2 errors of std:account:read: /m)
    expect(stdout).not.toContain('accounts.js')
    expect(stderr).toMatch(/^error: \d+ errors in the log; the most frequent, [^\n]*\n$/)
  })

  it('locates the handler if the stack cannot be located', async () => {
    const { stdout } = await logs('--connector', 'probe', '--path', project, '--level', 'ERROR', '--print', 'none')
    const line = lineOf("'probe:log': async")
    expect(stdout).toMatch(
      new RegExp(`^ {2}\\d+ errors? of probe:log: console error\n {4}probe/src/nasty\\.js:${line}\\b`, 'm'),
    )
  })

  it('prints hostile records without effect', async () => {
    const { code, stdout, summary } = await runOnRunner('logs', {}, { env: tenant.env })
    expect(code).toBe(0)
    expect(stdout).toContain('::error::not a command')
    expect(stdout).toMatch(
      /^ {4}error:\n {4}\[ConnectorError\] unsupported command: probe:x\n\| {5}::error::from a name\n/m,
    )
    expect(stdout).toMatch(/^\| {5}::error::from a name/m)
    expect(stdout.split('\n').filter((line) => /^\s*::(?!debug|error title|add-mask)/.test(line))).toEqual([])
    expect(stdout).not.toContain('\u0000')
    expect(summary).not.toContain('\u0000')
  })

  it('prints and writes the same raw records', async () => {
    const { stdout, outputs } = await logs('--level', 'WARN', '--print', 'json', '--out', 'raw.jsonl')
    expect(outputs['file']).toBe(join(tenant.folder, 'raw.jsonl'))
    expect(stdout).toBe(readFileSync(join(tenant.folder, 'raw.jsonl'), 'utf8'))
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({ level: 'WARN', targetID: expect.any(String) })
  })

  it('replaces the file of an earlier run, and keeps secrets out of it', async () => {
    const first = await records()
    expect(await records()).toEqual(first)
    await runProbe(tenant.client, 'other', 'probe:input', {})
    await runProbe(tenant.client, 'other', `probe:${tenant.env['SAIL_CLIENT_SECRET']}`)
    const { stdout } = await logs('--out', 'secret.jsonl')
    expect(stdout + readFileSync(join(tenant.folder, 'secret.jsonl'), 'utf8')).not.toContain(
      tenant.env['SAIL_CLIENT_SECRET'],
    )
  })

  const onDevFull = existsSync('/dev/full') ? it : it.skip
  onDevFull('reports a full disk in one line, after the counts and the summary', async () => {
    const { code, stderr, outputs, summary } = await logs('--print', 'none', '--out', '/dev/full')
    expect({ code, stderr }).toEqual({
      code: 4,
      stderr: 'error: cannot write out /dev/full: no space is left on the disk; give another path\n',
    })
    expect(outputs).toMatchObject({ file: '/dev/full', count: expect.stringMatching(/^[1-9]\d*$/) })
    expect(summary).toContain('## Logs')
  })

  /** Interrupts a run that follows the log, after its first request for records. */
  const interrupted = async (run: (signal: AbortSignal) => Promise<ProgramResult>): Promise<ProgramResult> => {
    const controller = new AbortController()
    const asked = () => tenant.sandbox.requests.filter(({ path }) => path.endsWith('/query')).length
    const before = asked()
    const running = run(controller.signal)
    while (asked() < before + 1) await new Promise((resolve) => setTimeout(resolve, 10))
    await new Promise((resolve) => setTimeout(resolve, 200))
    controller.abort()
    return await running
  }
  const followed = (...words: string[]) =>
    interrupted((signal) =>
      runInShell(['logs', '--follow', '1h', ...words], { env: tenant.env, cwd: tenant.folder, signal }),
    )

  it('ends following on an interrupt with the records so far, and succeeds in a shell', async () => {
    const { code, stdout, stderr, outputs, summary } = await followed('--out', 'followed.jsonl')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^following the log for 1h; Ctrl-C ends it with the summary\n/)
    expect(stdout).toMatch(/^\d+ records, [1-9]\d* errors$/m)
    expect(Number(outputs['count'])).toBeGreaterThan(30)
    expect(readFileSync(join(tenant.folder, 'followed.jsonl'), 'utf8').split('\n')).toHaveLength(
      Number(outputs['count']) + 1,
    )
    const [, until = ''] = /followed to ([\d:TZ.-]+)/.exec(summary.replaceAll('\\', '').replaceAll('&#58;', ':')) ?? []
    expect(Date.parse(until)).toBeLessThan(Date.now() + 60_000)
  })

  it('applies fail-on-error after an interrupt, and prints only records as JSON', async () => {
    const { code, stdout, stderr } = await followed('--fail-on-error', 'true', '--print', 'json')
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^error: \d+ errors in the log; [^\n]*\n$/)])
    for (const line of stdout.trimEnd().split('\n'))
      expect(JSON.parse(line)).toMatchObject({ level: expect.any(String) })
  })

  it('fails as interrupted when a runner cancels the job', async () => {
    const { code, stdout } = await interrupted((signal) =>
      runOnRunner('logs', { follow: '1h', print: 'none' }, { env: tenant.env, signal }),
    )
    expect(code).toBe(130)
    expect(stdout).toMatch(/^::error::logs was interrupted$/m)
    expect(stdout).toMatch(/^\d+ records, [1-9]\d* errors$/m)
    expect(stdout).not.toContain('Ctrl-C')
  })

  it.each([
    [['--since', 'yesterday'], /--since: "yesterday" is not a time; write how long ago/],
    [['--start', '2026-02-30'], /--start: "2026-02-30" is not a time/],
    [['--follow', '0s'], /--follow: "0s" is not a duration/],
    [['--stop', '1h'], /--stop is given without --start/],
    [['--since', '1h', '--start', '2h'], /--since and --start are both given/],
    [['--start', '2h', '--stop', '1h', '--follow', '1m'], /--stop and --follow are both given/],
    [['--start', '1h', '--stop', '2h'], /stop .* is not after start/],
    [['--start', '2999-01-01'], /start 2999-01-01 lies in the future/],
    [['--since', '9999w'], /--since: "9999w" is too long ago/],
    [['--connector', 'probe', '--source', 'x'], /--connector and --source are both given/],
    [['--connector', 'prob'], /prob.*probe/],
    [['--version', 'x'], /--version: "x" is not a whole number/],
    [['--path', 'nowhere'], /there is no folder \S*nowhere;/],
    [['--print', 'xml'], /--print: "xml" is not one of text, json, none/],
    [['--out', '.'], /--out: \. is a folder/],
  ])('refuses %j in one line', async (words, line) => {
    const { code, stderr } = await logs(...words)
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  })
})

it('writes valid JSON also for a number that is a secret', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'logs-'))
  const record = { timestamp: '2026-01-01T00:00:00Z', message: { pin: 73912846 } }
  const server = await serveTenant((_seen, response) => answer(response, 200, { logs: [record] }))
  const env = { SAIL_BASE_URL: server.url, SAIL_CLIENT_ID: 'id', SAIL_CLIENT_SECRET: '73912846' }
  try {
    const { stdout } = await runInShell(['logs', '--print', 'json', '--out', 'out.jsonl'], { env, cwd: folder })
    const written = readFileSync(join(folder, 'out.jsonl'), 'utf8')
    expect(JSON.parse(written)).toMatchObject({ message: { pin: '***' } })
    expect(stdout).toBe(written)
  } finally {
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
})

describe('logs of connectors with the same spec name', () => {
  let tenant: TestTenant
  let project: string
  /** Targets of each connector, and a request of the other one that logs. */
  const targets: Record<string, Set<string>> = {}
  let foreign: LogRecord | undefined
  let all: LogRecord[]

  const everything = async (): Promise<LogRecord[]> => {
    const found: LogRecord[] = []
    for await (const record of tenant.client.logs.query({})) found.push(record)
    return found
  }

  /** Runs commands, and remembers the targets of what they logged. */
  const run = async (alias: string, ...types: string[]): Promise<void> => {
    const before = (await everything()).length
    for (const type of types) await runProbe(tenant.client, alias, type)
    const fresh = (await everything()).slice(before)
    targets[alias] = new Set([...(targets[alias] ?? []), ...fresh.map(({ targetID }) => targetID)])
  }

  beforeAll(async () => {
    tenant = await TestTenant.start()
    project = await probeProject(tenant.folder)
    for (const alias of ['mine', 'other', 'gone', 'silent']) await uploadProbe(tenant.client, alias, tenant.folder)
    await run('other', 'std:test-connection', 'probe:log', 'probe:generic')
    await run('gone', 'std:test-connection', 'probe:log')
    await run('mine', 'std:test-connection', 'probe:log', 'probe:generic')
    // Nothing that it logs has its id.
    await run('silent', 'std:test-connection')
    await tenant.client.connectors.delete('gone')
    all = await everything()
    foreign = all.find(({ targetID }) => targets['other']?.has(targetID))
  })
  afterAll(() => tenant.close())

  const records = async (...words: string[]): Promise<LogRecord[]> => {
    const { code, stdout } = await runInShell(
      ['logs', '--connector', 'mine', '--path', project, '--print', 'json', ...words],
      { env: tenant.env, cwd: tenant.folder },
    )
    expect(code).toBe(0)
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as LogRecord)
  }

  const own = () => all.filter(({ targetID }) => targets['mine']?.has(targetID))

  it('have the same name, so only ids distinguish them', () => {
    expect(new Set(all.map(({ targetName }) => targetName))).toEqual(new Set(['Probe (tag: latest)']))
    expect(Object.values(targets).map(({ size }) => size)).toEqual([1, 1, 1, 1])
  })

  it.each([
    [[], () => true],
    [['--level', 'ERROR'], ({ level }) => level === 'ERROR'],
    [
      ['--level', 'INFO', '--event', 'commandOutcome'],
      ({ level, event }) => level === 'INFO' && event === 'commandOutcome',
    ],
    [['--event', 'invokeCommand'], ({ event }) => event === 'invokeCommand'],
    [['--component', 'connector-runtime'], () => true],
    [['--component', 'nothing'], () => false],
    [['--version', '1'], () => true],
    [['--version', '1', '--event', 'commandOutcome'], ({ event }) => event === 'commandOutcome'],
  ] satisfies [string[], (record: LogRecord) => boolean][])(
    'include only those of one connector, with %j',
    async (words, test) => {
      expect(await records(...words)).toEqual(own().filter(test))
    },
  )

  it('are empty with the target or the request of another connector', async () => {
    expect(await records('--target-id', foreign?.targetID ?? '')).toEqual([])
    expect(await records('--request-id', foreign?.requestID ?? '')).toEqual([])
    const [silent = ''] = targets['silent'] ?? []
    expect(await records('--target-id', silent)).toEqual([])
    const [target = ''] = targets['mine'] ?? []
    expect(await records('--target-id', target)).toEqual(own())
    const request = own()[0]?.requestID
    expect(await records('--request-id', request ?? '')).toEqual(own().filter(({ requestID }) => requestID === request))
  })

  it('are counted if they cannot be attributed', async () => {
    const { stderr } = await runInShell(['logs', '--connector', 'mine', '--path', project, '--print', 'none'], tenant)
    const silent = all.filter(({ targetID }) => targets['silent']?.has(targetID))
    expect(stderr).toMatch(
      new RegExp(`^warning: ${silent.length} records left out: they cannot be attributed to a connector or version;`),
    )
  })
})
