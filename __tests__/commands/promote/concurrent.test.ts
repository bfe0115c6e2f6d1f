import { statSync } from 'node:fs'
import { HurriedClock } from '../../../faults/clock.js'
import { promote } from '../../../src/commands/promote/command.js'
import { UserError } from '../../../src/core/errors.js'
import type { RecordedRequest } from '../../../src/sandbox/http/server.js'
import { type CommandRun, runCommand } from '../../support/command-run.js'
import { TestTenant } from '../../support/tenant.js'

describe('concurrent promotions', () => {
  let tenant: TestTenant
  beforeEach(async () => {
    tenant = await TestTenant.start()
    await tenant.client.connectors.create('a')
    for (const mark of ['one', 'two', 'three', 'four']) {
      const path = await tenant.bundle(mark)
      await tenant.client.versions.upload('a', { path, size: statSync(path).size })
    }
    await tenant.client.tags.update('a', 'latest', 1)
    tenant.sandbox.requests.length = 0
  })
  afterEach(() => tenant.close())

  const run = async (version: number, more: Record<string, string> = {}): Promise<CommandRun> => {
    const { baseUrl, clientId, clientSecret } = tenant.sandbox
    const credentials = { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret }
    const inputs = { connector: 'a', version: String(version), ...more, ...credentials }
    return await runCommand(promote, inputs, { clock: new HurriedClock(), workingDirectory: tenant.folder })
  }
  const moves = () => tenant.sandbox.requests.filter(({ method }) => method === 'PUT')

  /** Someone else moves the tag to version 3 when such a request has come, before it is answered. */
  const meanwhile = (isDue: (request: RecordedRequest) => boolean) => {
    const { requests } = tenant.sandbox
    const push = requests.push.bind(requests)
    let isDone = false
    requests.push = (...items) => {
      if (!isDone && items.some(isDue)) {
        isDone = true
        const store = tenant.sandbox.context.store
        for (const connector of store.connectors.values()) for (const tag of connector.tags) tag.activeVersion = 3
      }
      return push(...items)
    }
  }

  it('of 50 that expect the same version, each says truly whether it has moved the tag', async () => {
    const versions = Array.from({ length: 50 }, (_, i) => 2 + (i % 3))
    const runs = await Promise.all(versions.map((version) => run(version, { 'expect-version': '1', verify: 'false' })))
    expect(runs.filter(({ outputs }) => outputs['changed'] === 'true')).toHaveLength(moves().length)
    const { latest } = await tenant.tags('a')
    for (const [index, { error, outputs }] of runs.entries()) {
      if (error === undefined) expect(outputs['version']).toBe(String(versions[index]))
      else expect(error).toBeInstanceOf(UserError)
      if (error !== undefined && outputs['changed'] === 'false') expect(String(error)).toContain('someone else')
    }
    // Whoever moved it last has no reason to fail.
    const winners = runs.filter(({ error, outputs }) => error === undefined && outputs['changed'] === 'true')
    expect(winners.map(({ outputs }) => outputs['version'])).toContain(String(latest))
  })

  it('does not undo a promotion by someone else while the check after the move failed', async () => {
    tenant.sandbox.inject({ method: 'POST', path: /\/invoke$/, times: 1, after: 2, status: 403 })
    meanwhile(({ path: requested }) => requested.endsWith('/invoke') && moves().length > 0)
    const { error, outputs } = await run(2)
    expect(String(error)).toContain(
      'tag latest of a is at version 3 now, so it is not moved back: someone else moved it',
    )
    expect(outputs).toMatchObject({ changed: 'true', version: '3', 'rolled-back': 'false' })
    expect(await tenant.tags('a')).toEqual({ latest: 3 })
  })

  it('does not undo a promotion by someone else while the version was checked', async () => {
    meanwhile(({ path }) => path.endsWith('/invoke') && moves().length === 0)
    const { error, outputs } = await run(2)
    expect(String(error)).toContain(
      'tag latest of a was at version 1 and is at version 3 now; someone else moved it meanwhile, so it was not moved',
    )
    expect(outputs).toMatchObject({ changed: 'false', version: '3', 'previous-version': '1' })
    expect(await tenant.tags('a')).toEqual({ latest: 3 })
  })
})
