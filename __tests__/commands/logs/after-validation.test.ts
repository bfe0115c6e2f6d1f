import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunResult } from '../../../src/validation/engine/result.js'
import { copyBuiltExample, exampleConfig } from '../../support/example.js'
import { runInShell } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

/** Some invocations of a validation have to fail, such as the read of an account that does not exist. */
describe('the gates after a validation', () => {
  let tenant: TestTenant
  let project: string
  let result: string
  let traffic: NonNullable<RunResult['traffic']>
  beforeAll(async () => {
    tenant = await TestTenant.start()
    project = copyBuiltExample()
    const packed = await runInShell(['pack', '--path', project, '--build', 'never'])
    const file = packed.outputs['file'] ?? ''
    const { id } = await tenant.client.connectors.create('example')
    await tenant.client.versions.upload(id, { path: file, size: statSync(file).size })
    const validated = await run(
      ...['validate', '--connector', 'example', '--config', exampleConfig, '--read-only', 'false'],
      // A list that is left early has no id by which it could be told apart, and may end as a failure in the log.
      ...['--report-dir', 'reports', '--skip-checks', 'account-list-aborted'],
    )
    expect(validated).toMatchObject({ code: 0 })
    result = validated.outputs['report-json'] ?? ''
    traffic = (JSON.parse(readFileSync(result, 'utf8')) as Required<RunResult>).traffic
  })
  afterAll(async () => {
    await tenant.close()
    rmSync(project, { recursive: true, force: true })
  })

  const run = async (...words: string[]) => await runInShell(words, { env: tenant.env, cwd: project })

  const logs = async (...words: string[]) =>
    await run('logs', '--connector', 'example', '--print', 'none', '--fail-on-error', 'true', ...words)

  const stats = async (...words: string[]) =>
    await run('stats', '--connector', 'example', '--max-error-rate', '0', ...words)

  const invoke = async (identity: string) =>
    await tenant.client
      .invokeOne({
        connector: 'example',
        type: 'std:account:read',
        config: JSON.parse(exampleConfig) as unknown,
        input: { identity, key: { simple: { id: identity } } },
      })
      .catch(() => {})

  it('count its invocations that have to fail, unless it is excluded', async () => {
    expect(await logs()).toMatchObject({ code: 1 })
    const { code, stderr, outputs, stdout } = await logs('--exclude-validation', result)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(outputs).toMatchObject({ errors: '0', 'unattributed-errors': '0' })
    expect(stdout).toMatch(/^[1-9]\d* records of a validation left out$/m)

    expect(await stats()).toMatchObject({ code: 1 })
    const excluded = await stats('--exclude-validation', result)
    expect(excluded).toMatchObject({ code: 0, stderr: '', outputs: { errors: '0' } })
    expect(excluded.stdout).toMatch(/^[1-9]\d* invocations of a validation subtracted; the times still contain them$/m)
  })

  it('recognizes it by the ids that checks made up where the tenant tells no request', async () => {
    expect(traffic.madeUpIds.length).toBeGreaterThan(2)
    const withoutRequests = join(tenant.folder, 'without-requests.json')
    const value = JSON.parse(readFileSync(result, 'utf8')) as RunResult
    writeFileSync(withoutRequests, JSON.stringify({ ...value, traffic: { ...traffic, requestIds: [] } }))
    const all = Number((await logs()).outputs['errors'])
    const rest = Number((await logs('--exclude-validation', withoutRequests)).outputs['errors'])
    expect(rest).toBeLessThan(all)
  })

  it('does not subtract what the tenant has not counted', async () => {
    const value = JSON.parse(readFileSync(result, 'utf8')) as RunResult
    const commands = traffic.commands.map((each) => ({ ...each, invocations: each.invocations + 1 }))
    const more = join(tenant.folder, 'more.json')
    writeFileSync(more, JSON.stringify({ ...value, traffic: { ...traffic, commands } }))
    const { code, stderr } = await stats('--exclude-validation', more)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^warning: exclude-validation: std:account:read has \d+ invocations and \d+ errors, /m)
  })

  it('ignores a validation of another tenant or before the period', async () => {
    const value = JSON.parse(readFileSync(result, 'utf8')) as RunResult
    for (const [name, other] of [
      ['tenant', { ...value, connector: { ...value.connector, tenant: 'other.example' } }],
      ['earlier', { ...value, started: '2020-01-01T00:00:00.000Z' }],
    ] as const) {
      writeFileSync(join(tenant.folder, `${name}.json`), JSON.stringify(other))
      const { code, stderr } = await stats('--exclude-validation', join(tenant.folder, `${name}.json`))
      expect(code).toBe(1)
      const line = /^warning: exclude-validation: the validation of \S+ was of other\.example, not of 127\S+; nothing/m
      if (name === 'tenant') expect(stderr).toMatch(line)
    }
  })

  it('subtracts a result once that is given twice, and its shards beside it', async () => {
    const value = JSON.parse(readFileSync(result, 'utf8')) as RunResult
    const total = traffic.commands.reduce((sum, { invocations }) => sum + invocations, 0)
    const [copy, shard] = ['copy.json', 'shard.json'].map((name) => join(tenant.folder, name)) as [string, string]
    writeFileSync(copy, readFileSync(result))
    const part = { index: 1, count: 2, plan: value.checks.map(({ id }) => id) }
    writeFileSync(shard, JSON.stringify({ ...value, shard: part }))
    for (const given of [
      `${result},${result}`,
      `${copy},${result}`,
      `${shard},${result}`,
      `${result},${shard},${copy}`,
    ]) {
      const { code, stdout } = await stats('--exclude-validation', given)
      expect([code, stdout]).toEqual([0, expect.stringContaining(`${total} invocations of a validation subtracted`)])
    }
  })

  it('takes no record for that of a validation by an id that was masked', async () => {
    const value = JSON.parse(readFileSync(result, 'utf8')) as RunResult
    const masked = join(tenant.folder, 'masked.json')
    const ids = { requestIds: ['***'], madeUpIds: ['***', '', '17'] }
    writeFileSync(masked, JSON.stringify({ ...value, traffic: { ...traffic, ...ids } }))
    const { outputs } = await logs('--exclude-validation', masked)
    expect(outputs['errors']).toBe((await logs()).outputs['errors'])
    expect(Number(outputs['errors'])).toBeGreaterThan(0)
  })

  it('subtracts what a validation that began before the period invoked in it', async () => {
    const value = JSON.parse(readFileSync(result, 'utf8')) as RunResult
    const { minutes = [] } = traffic
    const since = `${minutes[0]?.start.slice(0, 16)}:00.001Z`
    const total = traffic.commands.reduce((sum, { invocations }) => sum + invocations, 0)
    expect(minutes.flatMap(({ commands }) => commands).reduce((sum, each) => sum + each.invocations, 0)).toBe(total)
    // It ran for an hour before: only the minutes since count.
    const begun = { ...value, started: '2020-01-01T00:00:00.000Z', duration: Date.now() }
    const early = {
      start: '2020-01-01T00:00:00.000Z',
      commands: [{ command: 'std:account:read', invocations: 9, errors: 9 }],
    }
    const path = join(tenant.folder, 'begun.json')
    writeFileSync(path, JSON.stringify({ ...begun, traffic: { ...traffic, minutes: [early, ...minutes] } }))
    const { code, stdout, stderr, outputs } = await stats('--exclude-validation', path, '--since', since)
    expect({ code, stderr, errors: outputs['errors'] }).toEqual({ code: 0, stderr: '', errors: '0' })
    expect(stdout).toContain(`${total} invocations of a validation subtracted`)
    const { minutes: _, ...withoutMinutes } = traffic
    writeFileSync(path, JSON.stringify({ ...begun, traffic: withoutMinutes }))
    const untold = await stats('--exclude-validation', path, '--since', since)
    expect(untold.stderr).toMatch(
      /^warning: exclude-validation: the validation of 2020-01-01T00:00:00.000Z began before /m,
    )
  })

  it('still counts errors of others', async () => {
    await invoke('somebody-else')
    const { code, stderr } = await logs('--exclude-validation', result)
    expect([code, stderr]).toEqual([1, expect.stringMatching(/error: [12] errors? in the log;.*somebody-else/)])
    expect(await stats('--exclude-validation', result)).toMatchObject({ code: 1, outputs: { errors: '1' } })
  })

  it.each([
    ['nowhere.json', /cannot read --exclude-validation nowhere\.json: there is no such file/],
    ['package.json', /--exclude-validation package\.json is not a validation result/],
  ])('refuse %s in one line', async (path, line) => {
    for (const gate of [logs, stats]) {
      const { code, stderr } = await gate('--exclude-validation', path)
      expect([code, stderr]).toEqual([2, expect.stringMatching(line)])
    }
  })

  it('refuse a result that does not say what its run invoked', async () => {
    const { traffic: _, ...value } = JSON.parse(readFileSync(result, 'utf8')) as RunResult
    const old = join(tenant.folder, 'old.json')
    writeFileSync(old, JSON.stringify(value))
    expect(await logs('--exclude-validation', old)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('does not say which invocations the validation made'),
    })
  })
})
