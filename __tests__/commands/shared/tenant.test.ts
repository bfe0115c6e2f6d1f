import { HurriedClock } from '../../../faults/clock.js'
import type { Command } from '../../../src/cli/command.js'
import { connector } from '../../../src/commands/connector/command.js'
import { sync } from '../../../src/commands/sync/command.js'
import { upload } from '../../../src/commands/upload/command.js'
import { validate } from '../../../src/commands/validate/command.js'
import type { Clock } from '../../../src/core/clock.js'
import { UserError } from '../../../src/core/errors.js'
import type { SandboxBehaviour } from '../../../src/sandbox/behaviour.js'
import { type CommandRun, runCommand } from '../../support/command-run.js'
import { TestTenant } from '../../support/tenant.js'
import { TestClock } from '../../tenant/support.js'

let tenant: TestTenant
let bundle: string

beforeAll(async () => {
  tenant = await TestTenant.start()
  bundle = await tenant.bundle('one')
})

afterAll(() => tenant?.close())

beforeEach(() => {
  tenant.sandbox.requests.length = 0
  Object.assign(tenant.sandbox.behaviour, {
    faults: [],
    listAccessTokens: true,
    accessTokenDays: 180,
    deprecationHeader: false,
  })
})

const behave = (behaviour: Partial<SandboxBehaviour>) => Object.assign(tenant.sandbox.behaviour, behaviour)
const paths = () => tenant.sandbox.requests.map(({ path, status }) => `${status} ${path}`)

// biome-ignore lint/suspicious/noExplicitAny: any command
async function run(command: Command<any, any>, given: Record<string, string>, clock = clockOfToday()) {
  const { baseUrl, clientId, clientSecret } = tenant.sandbox
  const credentials = { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret }
  return await runCommand(command, { ...credentials, ...given }, { clock, workingDirectory: tenant.folder })
}

function clockOfToday(): Clock {
  const clock = new TestClock()
  clock.time = Date.now()
  return clock
}

const list = async (prefix: string) => await run(connector, { operation: 'list', 'api-prefix': prefix })

describe('the mark of deprecated paths', () => {
  const told = (result: CommandRun) => result.logger.lines.filter(({ message }) => message.includes('deprecated'))

  it('is told once in a run', async () => {
    behave({ deprecationHeader: true })
    const result = await run(upload, { connector: 'marked', file: bundle })
    expect(result.error).toBeUndefined()
    expect(tenant.sandbox.requests.length).toBeGreaterThan(3)
    expect(told(result)).toEqual([{ level: 'info', message: expect.stringMatching(/below \/beta .* api-prefix auto/) }])
    expect(result.annotations).toEqual([])
  })

  it('is not told without it', async () => {
    expect(told(await list('beta'))).toEqual([])
    behave({ deprecationHeader: true })
    expect(told(await list('v1'))).toEqual([])
  })
})

describe('api-prefix auto', () => {
  it('uses the newer paths where the tenant has them, with one sign-in', async () => {
    expect((await list('auto')).error).toBeUndefined()
    expect(paths()[0]).toBe('200 /oauth/token')
    expect(
      paths()
        .slice(1)
        .every((path) => path.startsWith('200 /platform-connectors/v1')),
    ).toBe(true)
  })

  it.each([404, 403, 401, 400, 500])('falls back after a %i', async (status) => {
    behave({ faults: [{ path: '/platform-connectors/v1', status, times: 10 }] })
    const result = await list('auto')
    expect(result.error).toBeUndefined()
    expect(paths().filter((path) => path.includes('/oauth/'))).toHaveLength(status === 401 ? 2 : 1)
    expect(paths().at(-1)).toMatch(/^200 \/beta\/platform-connectors/)
    expect(result.logger.lines).toContainEqual({ level: 'info', message: expect.stringContaining('beta is used') })
  })

  it('falls back when something else answers', async () => {
    behave({ faults: [{ path: '/platform-connectors/v1', status: 200, body: { service: 'other' }, times: 1 }] })
    expect((await list('auto')).error).toBeUndefined()
    expect(paths().at(-1)).toMatch(/^200 \/beta\/platform-connectors/)
  })

  it('signs in once with wrong credentials, and says so', async () => {
    const result = await run(connector, { operation: 'list', 'api-prefix': 'auto', 'client-secret': 'wrong' })
    expect(result.error).toMatchObject({ kind: 'unauthorized' })
    expect(result.logger.lines.filter(({ level }) => level !== 'debug')).toEqual([])
    expect(paths()).toEqual(['401 /oauth/token'])
  })
})

describe('the end of the personal access token', () => {
  const work = async (prefix = 'beta') => await run(upload, { connector: 'token', file: bundle, 'api-prefix': prefix })

  it.each([
    ['beta', '/v3/personal-access-tokens'],
    ['v1', '/personal-access-tokens/v1'],
    ['v2025', '/v2025/personal-access-tokens'],
  ])('is a notice from 30 days before, with %s', async (prefix, path) => {
    behave({ accessTokenDays: 29 })
    const { annotations, error } = await work(prefix)
    expect(error).toBeUndefined()
    const message = expect.stringMatching(
      /^the personal access token of 127\.0\.0\.1:\d+ expires on \d{4}-\d\d-\d\d, in 29 days; make a new one, and replace client-id and client-secret$/,
    )
    expect(annotations).toEqual([{ level: 'notice', title: 'token', message }])
    expect(paths().at(-1)).toBe(`200 ${path}`)
  })

  it('is a notice of validate, also after checks that failed, and of sync', async () => {
    await work()
    behave({ accessTokenDays: 29 })
    const checks = 'test-connection-success'
    const given = { connector: 'token', config: '{"a":1}', checks, 'read-only': 'true', 'report-dir': 'reports' }
    const notice = expect.objectContaining({ level: 'notice', title: 'token' })
    const validated = await run(validate, given, new HurriedClock())
    expect(validated.outputs['result']).toBe('pass')
    expect(validated.annotations).toContainEqual(notice)
    behave({ faults: [{ path: /\/invoke$/, status: 400, times: 99 }] })
    const failed = await run(validate, given, new HurriedClock())
    expect(failed.error).toBeInstanceOf(UserError)
    expect(failed.annotations).toContainEqual(notice)
    behave({ faults: [] })
    const planned = await run(sync, { mode: 'destroy', 'script-name': 'none', confirm: 'none' })
    expect(planned).toMatchObject({ error: undefined, annotations: [{ level: 'notice', title: 'token' }] })
  })

  it('is not mentioned before, or if it never comes', async () => {
    for (const accessTokenDays of [31, 0]) {
      behave({ accessTokenDays })
      expect(await work()).toMatchObject({ error: undefined, annotations: [] })
    }
  })

  it.each([
    ['a refusal', { listAccessTokens: false }],
    ['a failure', { faults: [{ path: '/v3/', status: 503, times: 10 }] }],
    ['a broken connection', { faults: [{ path: '/v3/', status: 'reset' as const, times: 10 }] }],
    ['an answer in another form', { faults: [{ path: '/v3/', status: 200, body: { items: [] }, times: 10 }] }],
    [
      'a list of other tokens',
      { faults: [{ path: '/v3/', status: 200, body: [{ id: 'x', expirationDate: 'x' }], times: 1 }] },
    ],
  ])('is unknown after %s, which is read once and fails nothing', async (_, behaviour) => {
    behave(behaviour)
    expect(await work()).toMatchObject({ error: undefined, annotations: [] })
    expect(paths().filter((path) => path.includes('personal-access-tokens'))).toHaveLength(1)
  })
})
