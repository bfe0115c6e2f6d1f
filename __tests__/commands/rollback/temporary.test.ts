import { findRollbackTarget } from '../../../src/commands/rollback/target.js'
import { LatestReader } from '../../../src/commands/shared/latest-reader.js'
import { runInShell } from '../../support/program.js'
import { type RecordedUpload, TestRecord } from '../../support/record.js'
import { TestTenant } from '../../support/tenant.js'
import { TestClock } from '../../tenant/support.js'

let tenant: TestTenant
beforeAll(async () => {
  tenant = await TestTenant.start({ uploadMovesLatest: false })
  for (const mark of ['one', 'two']) {
    const { code } = await runInShell(
      ['upload', '--connector', 'a', '--file', await tenant.bundle(mark), '--tag', 'latest'],
      { cwd: tenant.folder, env: tenant.env },
    )
    expect(code).toBe(0)
  }
})
afterAll(() => tenant.close())

/** The version that latest goes back to, which was promoted from version 3 to 2 at minute 10. */
async function wayBack(uploaded: RecordedUpload): Promise<number> {
  const connector = await tenant.client.connectors.resolve('a')
  const key = { tenant: tenant.client.baseUrl.host, connector }
  const record = await new TestRecord(tenant.folder, key).write([
    uploaded,
    { version: 2, minute: 2, events: [[10, 'promoted by alice from version 3 to tag latest']] },
    { version: 1, minute: 1 },
  ])
  const request = { tag: 'latest', to: undefined, expected: undefined, repeated: [] }
  const { client } = tenant
  const { records, logger } = record
  const latest = new LatestReader({ client, connector, records, clock: new TestClock(), logger })
  const services = { client, records, latest, signal: new AbortController().signal }
  return (await findRollbackTarget(connector, request, services)).version
}

test('a version whose upload ended after the promotion that replaced it was at the tag only for a moment', async () => {
  await expect(wayBack({ version: 3, minute: 11 })).rejects.toThrow(
    'when version 2 of a was promoted, tag latest was at version 3 only because that was being uploaded; name the version',
  )
})

test.each<[when: string, uploaded: RecordedUpload]>([
  ['before', { version: 3, minute: 9 }],
  ['at the same time', { version: 3, minute: 10 }],
  ['at an unknown time', { version: 3 }],
])('a version that was uploaded %s is gone back to', async (_when, uploaded) => {
  expect(await wayBack(uploaded)).toBe(3)
})
