import { stat, writeFile } from 'node:fs/promises'
import { findPromotionTarget, type PromotionTarget, type TargetOptions } from '../../../src/commands/promote/target.js'
import { LatestReader } from '../../../src/commands/shared/latest-reader.js'
import { silentLogger } from '../../../src/core/logger.js'
import type { Connector } from '../../../src/tenant/types.js'
import { type RecordedUpload, TestRecord } from '../../support/record.js'
import { TestTenant } from '../../support/tenant.js'
import { TestClock } from '../../tenant/support.js'

const hash = (letter: string) => letter.repeat(40)
const passed = 'validated by bob: pass, 5 passed, 0 warned, 0 failed, 0 skipped, seed s'

describe('the version to promote', () => {
  let tenant: TestTenant
  let connector: Connector
  beforeAll(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    connector = await tenant.client.connectors.create('example')
    for (const mark of ['one', 'two', 'three']) {
      const path = await tenant.bundle(mark)
      await tenant.client.versions.upload(connector.id, { path, size: (await stat(path)).size })
    }
    await tenant.client.tags.create(connector.id, 'staging', 2)
  })
  afterAll(() => tenant.close())

  const recordOf = async (uploads: readonly RecordedUpload[]) =>
    await new TestRecord(tenant.folder, { tenant: tenant.client.baseUrl.host, connector }).write(uploads)
  /** What is found, or why nothing is. */
  const find = async (
    target: PromotionTarget,
    from: readonly RecordedUpload[] | TestRecord,
    options: Partial<TargetOptions> = {},
    isAncestor?: boolean,
  ) => {
    const { records } = from instanceof TestRecord ? from : await recordOf(from)
    const all = { tag: 'latest', require: undefined, allowOlder: false, contentSha256: undefined, ...options }
    const order = { isAncestor: async () => isAncestor, firstDescendant: async () => undefined }
    const { client } = tenant
    const { signal } = new AbortController()
    const latest = new LatestReader({ client, connector, records, clock: new TestClock(), logger: silentLogger })
    const services = { client, records, order, latest, signal, openHistory: async () => undefined }
    return await findPromotionTarget(connector, target, all, services).catch((error: Error) => error.message)
  }

  describe('by its number or a tag', () => {
    it('is taken as it is, with the commit that is recorded', async () => {
      expect(await find({ version: 3 }, [{ version: 3, commit: 'c3' }])).toEqual({
        ...{ version: 3, origin: { commit: 'c3' } },
      })
      expect(await find({ version: 3 }, [])).toEqual({ version: 3, origin: {} })
      expect(await find({ fromTag: 'staging' }, [{ version: 2, commit: 'c2', uncommitted: true }])).toEqual({
        ...{ version: 2, origin: { changed: 'c2' } },
      })
      // It may be the same zip, unless a build server packed it.
      const changed = { version: 2, commit: 'c2', uncommitted: true }
      const clean = { version: 2, commit: 'c2' }
      expect(await find({ version: 2 }, [clean, changed])).toEqual({ version: 2, origin: { changed: 'c2' } })
      const packed = { ...clean, run: 'https://ci.example/1' }
      expect(await find({ version: 2 }, [packed, changed])).toEqual({ version: 2, origin: { commit: 'c2' } })
    })

    it('is not found by a tag that does not exist', async () => {
      const message = await find({ fromTag: 'gone' }, [])
      expect(
        ['latest, staging', 'staging, latest'].map((names) => `example has no tag gone; its tags are: ${names}`),
      ).toContain(message)
    })

    it('is taken with a warning if the record cannot be read, unless something is required of it', async () => {
      const record = await recordOf([])
      await writeFile(record.path, 'no JSON')
      expect(await find({ version: 3 }, record)).toEqual({ version: 3, origin: {} })
      expect(record.logger.lines.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^it is not known from which commit version 3 was built: the record/),
      ])
      expect(await find({ version: 3 }, record, { require: 'uploaded' })).toMatch(/^the record/)
    })

    it('must be recorded if that is required', async () => {
      for (const required of ['uploaded', 'validated'] as const) {
        expect(await find({ version: 3 }, [{ version: 2 }], { require: required })).toBe(
          'no upload is recorded for version 3 of example; leave require out',
        )
      }
      expect(await find({ version: 3 }, [{ version: 3 }], { require: 'uploaded' })).toMatchObject({ version: 3 })
    })

    it('must be validated if that is required', async () => {
      expect(await find({ version: 3 }, [{ version: 3 }], { require: 'validated' })).toBe(
        'version 3 of example was not validated; validate it on the tenant and record the result, or set require to uploaded',
      )
      expect(
        await find({ version: 3 }, [{ version: 3, events: [[1, passed]] }], { require: 'validated' }),
      ).toMatchObject({ version: 3 })
    })
  })

  describe('by its commit', () => {
    const a = hash('a')
    const uploaded = { require: 'uploaded' } as const

    it('must be validated by default', async () => {
      expect(await find({ fromCommit: a }, [{ version: 3, commit: a }])).toBe(
        `version 3 of example (commit ${a.slice(0, 12)}) was not validated; validate it on the tenant and record the result, or set require to uploaded`,
      )
      expect(await find({ fromCommit: a }, [{ version: 3, commit: a, events: [[1, passed]] }])).toEqual({
        ...{ version: 3, origin: { commit: a } },
      })
      expect(await find({ fromCommit: a }, [{ version: 3, commit: a }], uploaded)).toEqual({
        ...{ version: 3, origin: { commit: a } },
      })
    })

    it('must have the content of the bundle that is given', async () => {
      const uploads = [{ version: 3, commit: a, contentSha256: 'x' }]
      expect(await find({ fromCommit: a }, uploads, { ...uploaded, contentSha256: 'y' })).toBe(
        `version 3 of example (commit ${a.slice(0, 12)}) was built from other content than file; give the bundle that was uploaded`,
      )
      expect(await find({ fromCommit: a }, uploads, { ...uploaded, contentSha256: 'x' })).toMatchObject({ version: 3 })
    })

    it('must not be older than what the tag is at, unless that is allowed', async () => {
      const uploads = [
        { version: 3, commit: a },
        { version: 1, commit: hash('b') },
      ]
      expect(await find({ fromCommit: a }, uploads, uploaded, true)).toMatch(/^tag latest is at version 1 of example/)
      expect(await find({ fromCommit: a }, uploads, { ...uploaded, allowOlder: true }, true)).toMatchObject({
        version: 3,
      })
      expect(await find({ fromCommit: a }, uploads, uploaded, false)).toMatchObject({ version: 3 })
      // A tag that does not exist is at no commit.
      expect(await find({ fromCommit: a }, uploads, { ...uploaded, tag: 'gone' }, true)).toMatchObject({ version: 3 })
    })

    it('must be recorded', async () => {
      expect(await find({ fromCommit: a }, [])).toMatch(/^no upload of example is recorded; upload it with/)
      expect(await find({ fromCommit: a }, [{ version: 3, commit: hash('b') }])).toMatch(
        /^no upload of example is recorded for commit aaaaaaaaaaaa; check the repository out/,
      )
    })
  })
})
