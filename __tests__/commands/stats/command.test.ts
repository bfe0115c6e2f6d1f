import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProbe, uploadProbe } from '../../support/probe-tenant.js'
import { type ProgramResult, runInShell, runOnRunner } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'
import { answer, serveTenant } from '../../tenant/support.js'

describe('stats', () => {
  let tenant: TestTenant
  beforeAll(async () => {
    tenant = await TestTenant.start({ statsByAlias: false })
    for (const alias of ['probe', 'other']) await uploadProbe(tenant.client, alias, tenant.folder)
    for (let n = 0; n < 3; n++) await runProbe(tenant.client, 'probe', 'std:test-connection')
    await runProbe(tenant.client, 'probe', 'probe:generic')
    await runProbe(tenant.client, 'probe', 'std:account:read', { identity: 'a1' })
    await runProbe(tenant.client, 'probe', 'std:account:read', { identity: 'nobody' })
    await runProbe(tenant.client, 'probe', 'probe:wait', { ms: 120 })
    await runProbe(tenant.client, 'other', 'std:test-connection')
  })
  afterAll(() => tenant.close())

  const stats = async (...words: string[]): Promise<ProgramResult> =>
    await runInShell(['stats', ...words], { env: tenant.env, cwd: tenant.folder })

  it.each(['fraction', 'percent'] as const)(
    'shows every command of every connector, if the error rate is a %s',
    async (rate) => {
      tenant.sandbox.behaviour.errorRate = rate
      const { code, stdout, outputs, summary } = await stats()
      expect(code).toBe(0)
      expect(outputs).toEqual({
        count: '8',
        errors: '2',
        'error-rate': '25.0',
        p95: expect.stringMatching(/^\d{3,}$/),
        exceeded: '0',
        file: '',
      })
      expect(stdout).toMatch(/^CONNECTOR {2}COMMAND +INVOCATIONS {2}ERRORS {2}RATE/)
      expect(stdout).toMatch(/^other {6}std:test-connection +1 +0 +0\.0 %/m)
      expect(stdout).toMatch(/^probe {6}std:account:read +2 +1 +50\.0 %/m)
      expect(summary).toMatch(/\| probe \| <code>probe:generic<\/code> \| 1 \| 1 \| 100\.0 % \|/)
      expect(summary).toContain('xychart-beta horizontal')
      expect(summary).toContain('"probe std:account:read"')
    },
  )

  it('shows one connector by its alias, if the tenant filters by id only', async () => {
    const { outputs, stdout } = await stats('--connector', 'other', '--out', 'results/stats.json')
    expect(outputs).toMatchObject({ count: '1', errors: '0', 'error-rate': '0.0' })
    expect(stdout).not.toContain('probe')
    expect(outputs['file']).toBe(join(tenant.folder, 'results', 'stats.json'))
    expect(JSON.parse(readFileSync(outputs['file'] ?? '', 'utf8'))).toMatchObject({
      since: expect.stringMatching(/^\d{4}-/),
      commands: [{ connector: 'other', command: 'std:test-connection', invocations: 1, errors: 0, errorRate: 0 }],
    })
  })

  it('fails over a threshold with one line that names the commands, after all outputs and the summary', async () => {
    const { code, stderr, outputs, summary } = await stats('--max-error-rate', '60', '--max-p95', '100ms')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^error: over the threshold: .*probe probe:generic \(error rate 100\.0 % over 60 %.*\n$/)
    expect(stderr).toMatch(/probe probe:wait \(95th percentile \d+ ms over 100 ms\)/)
    expect(stderr).not.toContain('std:account:read (error rate')
    expect(Number(outputs['exceeded'])).toBeGreaterThanOrEqual(2)
    expect(summary).toContain('over a threshold')
    expect(summary).toMatch(/❌ error rate 100/)
  })

  it('refers to the table in a shell, and to the summary on a runner', async () => {
    const inShell = await stats('--max-error-rate', '60')
    expect(inShell.stderr).toMatch(/^error: over the threshold: [^\n]*; see the table above\n$/)
    const onRunner = await runOnRunner('stats', { 'max-error-rate': '60' }, { env: tenant.env })
    expect(onRunner.code).toBe(1)
    expect(onRunner.stdout).toMatch(/^::error::over the threshold: .*; see the summary$/m)
  })

  it('does not fail at a threshold, or for a command with too few invocations', async () => {
    expect(await stats('--max-error-rate', '100%', '--max-p95', '1h')).toMatchObject({ code: 0 })
    expect(await stats('--max-error-rate', '50', '--min-invocations', '2')).toMatchObject({ code: 0 })
    expect(await stats('--max-error-rate', '49.9', '--min-invocations', '2')).toMatchObject({ code: 1 })
  })

  it.each([
    [7, 100, '7'],
    [29, 100, '29'],
    [23, 1000, '2.3'],
  ])(
    'does not fail at %d of %d for %s %%, in spite of floating-point errors',
    async (errorCount, invocationCount, limit) => {
      const figures = { commandType: 'std:account:list', errorRate: 0, elapsedAvg: 1, elapsed95th: 1 }
      const of = async (errors: number) => {
        const stats = [{ ...figures, invocationCount, errorCount: errors }]
        const exact = await serveTenant((_seen, response) =>
          answer(response, 200, { tenantID: 't', connectors: [{ connectorID: '1', alias: 'x', stats }] }),
        )
        try {
          const env = { SAIL_BASE_URL: exact.url, SAIL_CLIENT_ID: 'id', SAIL_CLIENT_SECRET: 'secret-of-the-client' }
          const { code, stderr } = await runInShell(['stats', '--max-error-rate', limit], { env })
          return { code, stderr }
        } finally {
          await exact.close()
        }
      }
      expect(await of(errorCount)).toEqual({ code: 0, stderr: '' })
      expect(await of(errorCount + 1)).toMatchObject({ code: 1 })
    },
  )

  it.each([
    [0, 3, '100.0'],
    [2, 4, '100.0'],
    [8, 2, '25.0'],
  ])('fails for errors of which the tenant counts %d invocations', async (invocationCount, errorCount, rate) => {
    const stats = [
      { commandType: 'std:account:list', errorRate: 0, elapsedAvg: 1, elapsed95th: 1, invocationCount, errorCount },
    ]
    const exact = await serveTenant((_seen, response) =>
      answer(response, 200, { tenantID: 't', connectors: [{ connectorID: '1', alias: 'x', stats }] }),
    )
    try {
      const env = { SAIL_BASE_URL: exact.url, SAIL_CLIENT_ID: 'id', SAIL_CLIENT_SECRET: 'secret-of-the-client' }
      const { code, stderr, outputs } = await runInShell(['stats', '--max-error-rate', '20'], { env })
      expect([code, outputs['exceeded'], outputs['error-rate']]).toEqual([1, '1', rate])
      expect(outputs).toMatchObject({ count: String(invocationCount), errors: String(errorCount) })
      expect(stderr).toContain(`x std:account:list (error rate ${rate} % over 20 %)`)
    } finally {
      await exact.close()
    }
  })

  it('has empty rates without an invocation', async () => {
    const empty = await TestTenant.start()
    try {
      const { code, stdout, outputs } = await runInShell(['stats', '--max-error-rate', '0'], { env: empty.env })
      expect(code).toBe(0)
      expect(stdout).toMatch(/^no invocations since /)
      expect(outputs).toEqual({ count: '0', errors: '0', 'error-rate': '', p95: '', exceeded: '0', file: '' })
    } finally {
      await empty.close()
    }
  })

  it('prints a hostile name without effect', async () => {
    const hostile = await TestTenant.start()
    try {
      const { client, folder } = hostile
      await uploadProbe(client, 'probe', folder)
      await runProbe(client, 'probe', 'x"]\n```\n::error::no\n<img src=x>|**b**')
      const { stdout, summary } = await runInShell(['stats'], { env: hostile.env })
      expect(stdout).not.toMatch(/^\s*::/m)
      expect(summary).not.toMatch(/<img|\*\*b\*\*|^\s*::error/m)
      expect(summary.match(/^```/gm)).toHaveLength(6)
      expect(summary).toMatch(/^ {4}x-axis \["x\?::error::no\?img src\?x\?b\?"\]$/m)
    } finally {
      await hostile.close()
    }
  })

  const onDevFull = existsSync('/dev/full') ? it : it.skip
  onDevFull('reports a full disk in one line, after the outputs', async () => {
    const { code, stderr, outputs } = await stats('--out', '/dev/full')
    const line = 'error: cannot write out /dev/full: no space is left on the disk; give another path\n'
    expect({ code, stderr }).toEqual({ code: 4, stderr: line })
    expect(outputs).toMatchObject({ count: '8', file: '' })
  })

  it.each([
    [['--since', '1 day'], /--since: "1 day" is not a time/],
    [['--since', '2999-01-01'], /since 2999-01-01 lies in the future/],
    [['--max-error-rate', 'five'], /--max-error-rate: "five" is not a percentage from 0 to 100/],
    [['--max-error-rate', '101'], /--max-error-rate: "101"/],
    [['--max-p95', '30'], /--max-p95: "30" is not a duration/],
    [['--min-invocations', '0'], /--min-invocations/],
    [['--connector', 'prob'], /prob.*probe/],
    [['--out', '.'], /--out: \. is a folder; give the name of a file/],
  ])('refuses %j in one line', async (words, line) => {
    const { code, stderr } = await stats(...words)
    expect(code).toBe(2)
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})
