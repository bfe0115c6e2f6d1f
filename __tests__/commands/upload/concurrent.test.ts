import { statSync } from 'node:fs'
import { upload } from '../../../src/commands/upload/command.js'
import { UserError } from '../../../src/core/errors.js'
import { Deferred } from '../../../src/runtime/deferred.js'
import { type CommandRun, runCommand } from '../../support/command-run.js'
import { Front } from '../../support/front.js'
import { SharedTime } from '../../support/shared-time.js'
import { TestTenant } from '../../support/tenant.js'

/** Uploads that run at the same time, as those of two jobs without a concurrency group. */
describe('concurrent uploads', () => {
  let tenant: TestTenant
  let time: SharedTime
  beforeEach(async () => {
    tenant = await TestTenant.start()
    time = new SharedTime()
  })
  afterEach(() => tenant.close())

  /** Uploads bundles of different content to the connector `a`, all at once. */
  const uploadAll = async (count: number, baseUrl = tenant.sandbox.baseUrl): Promise<CommandRun[]> => {
    const files = await Promise.all(Array.from({ length: count }, (_, i) => tenant.bundle(`bundle-${i}`)))
    const { clientId, clientSecret } = tenant.sandbox
    const credentials = { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret }
    return await Promise.all(
      files.map((file) =>
        time.run((clock) =>
          runCommand(upload, { connector: 'a', file, ...credentials }, { clock, workingDirectory: tenant.folder }),
        ),
      ),
    )
  }
  const withVersion = async () => {
    await tenant.client.connectors.create('a')
    const path = await tenant.bundle('first')
    await tenant.client.versions.upload('a', { path, size: statSync(path).size })
  }
  const errorsOf = (runs: readonly CommandRun[]) =>
    runs.flatMap(({ error }) => (error === undefined ? [] : [error instanceof UserError ? error.message : `${error}`]))

  it.each([409, 400] as const)(
    'create a new alias once, where the tenant refuses the second with %i',
    async (status) => {
      tenant.sandbox.behaviour.conflictStatus = status
      const runs = await uploadAll(8)
      expect((await tenant.client.connectors.list()).map(({ alias }) => alias)).toEqual(['a'])
      expect(runs.filter(({ outputs }) => outputs['created'] === 'true')).toHaveLength(1)
      expect(errorsOf(runs)).toEqual([])
      const versions = runs.map(({ outputs }) => Number(outputs['version']))
      expect(versions.toSorted((a, b) => a - b)).toEqual((await tenant.versions('a')).toSorted((a, b) => a - b))
    },
  )

  it('leave latest where it was, whichever comes first', async () => {
    await withVersion()
    const runs = await uploadAll(6)
    expect(errorsOf(runs)).toEqual([])
    expect(await tenant.versions('a')).toHaveLength(7)
    expect(await tenant.tags('a')).toEqual({ latest: 1 })
  })

  it('leave latest where it was, although the last one is late to move it back', async () => {
    await withVersion()
    let missing = 6
    const allMade = new Deferred<void>()
    const front = await Front.start(
      tenant.sandbox.baseUrl,
      async (request) => {
        // It is the only one that moves latest, as the others see it at a version that is not theirs, and wait.
        if (/^PUT .*\/tags\/latest$/.test(request)) await time.whenWorking(1)
        return undefined
      },
      async (request) => {
        if (!/^POST .*\/versions$/.test(request)) return
        if (--missing === 0) allMade.resolve()
        await allMade.promise
      },
    )
    const runs = await uploadAll(6, front.baseUrl)
    await front.close()
    expect(errorsOf(runs)).toEqual([])
    expect(await tenant.tags('a')).toEqual({ latest: 1 })
  })

  it('make no version twice and deny none when every answer is lost', async () => {
    await withVersion()
    tenant.sandbox.inject({ method: 'POST', path: /\/versions$/, times: 99, status: 'reset-after-work' })
    const runs = await uploadAll(6)
    expect(await tenant.versions('a')).toHaveLength(7)
    for (const { error, outputs } of runs) {
      expect(['true', 'unknown']).toContain(outputs['uploaded'])
      expect(outputs['uploaded'] === 'true').toBe(error === undefined)
    }
    expect(await tenant.tags('a')).toEqual({ latest: 1 })
  })
})
