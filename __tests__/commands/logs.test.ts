import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LogRecord } from '../../src/tenant/types.js'
import { root } from '../support/bundle.js'
import { probeProject, runProbe, uploadProbe } from '../support/probe-tenant.js'
import { type ProgramResult, runInShell, runOnRunner } from '../support/program.js'
import { TestTenant } from '../support/tenant.js'

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

  it('prints the records for people, and sums them up', async () => {
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
  ] as const)(
    'reads to the end that is marked by a token that is %s, %d records a page',
    async (logEnd, logPageSize) => {
      const all = await records()
      Object.assign(tenant.sandbox.behaviour, { logEnd, logPageSize })
      try {
        expect(await records()).toEqual(all)
      } finally {
        Object.assign(tenant.sandbox.behaviour, { logEnd: 'missing', logPageSize: 250 })
      }
    },
  )

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

  it('tells the records of a connector from those of another one with the same name', async () => {
    const others = await records('--connector', 'other')
    // Nothing ties a connection test to its connector but the runtime that ran it, which also ran what logs its id.
    expect(commandsOf(others)).toEqual(['probe:log 1', 'std:test-connection 1'])
    expect(others.some(({ message }) => typeof message === 'object' && message['id'] === otherId)).toBe(true)
    const byId = await records('--connector', otherId, '--level', 'WARN')
    expect(byId).toEqual(others.filter(({ level }) => level === 'WARN'))
    const all = await records()
    expect([...others, ...(await records('--connector', 'probe'))]).toHaveLength(all.length)
  })

  it('tells the records of a version', async () => {
    const first = await records('--connector', 'probe', '--version', '1')
    expect(commandsOf(first)).toEqual(['probe:log 1'])
    expect(first[0]?.message).toBe('Command execution started : probe:log, for connector version 1.')
    expect(commandsOf(await records('--version', '1'))).toEqual(['probe:log 1', 'probe:log 1', 'std:test-connection 1'])
    expect(await records('--version', '7')).toEqual([])
  })

  it('says how many records nothing tells about', async () => {
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
        /^warning: 6 records left out: nothing tells whose they are; filter by source instead of connector$/m,
      )
      expect(summary).toContain('6 records left out')
      const named = await runInShell(['logs', '--source', 'Small (tag: latest)'], { env: silent.env })
      expect(named.outputs['count']).toBe('6')
    } finally {
      await silent.close()
    }
  })

  it('fails on errors when asked, with one line, and annotates each kind once at its line', async () => {
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
    // Two accounts that are not there are one kind of error.
    const missing = errors.filter((each) => /account b\d+ not found/.test(each))
    expect(missing.filter((each) => each.includes('title='))).toEqual([
      expect.stringMatching(/^::error title=std%3Aaccount%3Aread%3A 2 errors,file=src\/accounts\.js,line=\d+/),
    ])
    expect(errors.at(-1)).toMatch(/^::error.*::\d+ errors in the log; the most frequent, /)
    expect(Number(outputs['errors'])).toBeGreaterThanOrEqual(4)
    expect(summary).toContain('it went wrong')
  })

  it('points at the handler where the stack leads nowhere, and nowhere without a project', async () => {
    const { stderr } = await logs('--connector', 'probe', '--level', 'ERROR', '--print', 'none')
    expect(stderr).toMatch(/^error: std:account:read: 2 errors: /m)
    expect(stderr).not.toContain('accounts.js')
  })

  it('lets nothing of a log take effect', async () => {
    const { code, stdout, summary } = await runOnRunner('logs', {}, { env: tenant.env })
    expect(code).toBe(0)
    expect(stdout).toContain('::error::not a command')
    expect(stdout).toMatch(/^\| {5}::error::from a name/m)
    expect(stdout.split('\n').filter((line) => /^\s*::(?!debug|error title|add-mask)/.test(line))).toEqual([])
    expect(stdout).not.toContain('\u0000')
    expect(summary).not.toContain('\u0000')
  })

  it('prints and writes raw records, the same', async () => {
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

  it('ends on an interrupt with what it has', async () => {
    const controller = new AbortController()
    const running = runInShell(['logs', '--follow', '1h', '--out', 'followed.jsonl'], {
      env: tenant.env,
      cwd: tenant.folder,
      signal: controller.signal,
    })
    const asked = () => tenant.sandbox.requests.filter(({ path }) => path.endsWith('/query')).length
    const before = asked()
    while (asked() < before + 1) await new Promise((resolve) => setTimeout(resolve, 10))
    await new Promise((resolve) => setTimeout(resolve, 200))
    controller.abort()
    const { code, stderr, outputs, summary } = await running
    expect(code).toBe(130)
    expect(stderr).toMatch(/^error: logs was interrupted$/m)
    expect(Number(outputs['count'])).toBeGreaterThan(30)
    expect(readFileSync(join(tenant.folder, 'followed.jsonl'), 'utf8').split('\n')).toHaveLength(
      Number(outputs['count']) + 1,
    )
    expect(summary).toContain('followed to')
  })

  it.each([
    [['--since', 'yesterday'], /input since: "yesterday" is not a time; write how long ago/],
    [['--start', '2026-02-30'], /input start: "2026-02-30" is not a time/],
    [['--follow', '0s'], /input follow: "0s" is not a duration/],
    [['--stop', '1h'], /stop is given without start/],
    [['--since', '1h', '--start', '2h'], /since and start are both given/],
    [['--start', '2h', '--stop', '1h', '--follow', '1m'], /stop and follow are both given/],
    [['--start', '1h', '--stop', '2h'], /stop .* is not after start/],
    [['--start', '2999-01-01'], /start 2999-01-01 lies in the future/],
    [['--since', '9999w'], /input since: "9999w" is too long ago/],
    [['--connector', 'probe', '--source', 'x'], /connector and source are both given/],
    [['--connector', 'prob'], /prob.*probe/],
    [['--version', 'x'], /input version: "x" is not a whole number/],
    [['--path', 'nowhere'], /nowhere does not exist/],
    [['--print', 'xml'], /input print: "xml" is not one of text, json, none/],
    [['--out', '.'], /input out: cannot write/],
  ])('refuses %j in one line', async (words, line) => {
    const { code, stderr } = await logs(...words)
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(code).toBe(1)
  })
})
