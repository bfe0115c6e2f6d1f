import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FolderStore, openRecordPath } from '../../../src/commands/shared/folder-store.js'
import { FileStore } from '../../../src/commands/shared/record-stores.js'
import type { StoredUpload } from '../../../src/record/history.js'
import { TestClock } from '../../tenant/support.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'record '))
})
afterEach(async () => await rm(folder, { recursive: true }))

const facts = { commit: undefined, ref: undefined, run: 'https://ci.example/run', by: undefined }
const open = () => openRecordPath(folder, 'records', { clock: new TestClock(), readFacts: async () => facts })
const uploaded = { state: 'pending', description: 'uploaded by alice' } as const
const listed = async (uploads: AsyncIterable<StoredUpload>) => {
  const found: StoredUpload[] = []
  for await (const upload of uploads) found.push(upload)
  return found
}

test('a record that is a folder has a file of a safe name for each connector on each tenant', async () => {
  const store = open()
  expect(store).toBeInstanceOf(FolderStore)
  const aliases = ['plain-1', 'Plain-1', 'a.b', '../../up', 'con', 'aux.x', 'ä/ö', 'dot.', '.hidden', 'x'.repeat(300)]
  const keyOf = (alias: string, tenant = 'acme.api.identitynow.com') => ({
    tenant,
    connector: { id: `id of ${alias}`, alias },
  })
  const add = async ({ tenant, connector }: ReturnType<typeof keyOf>, version: number) => {
    const record = { tenant, connector: connector.alias, connectorId: connector.id, version, contentSha256: 'x' }
    await store.add({ tenant, connector }, record, uploaded)
  }
  for (const alias of aliases) await add(keyOf(alias), 1)
  await add(keyOf('plain-1'), 2)
  await add(keyOf('plain-1', '127.0.0.1:8080'), 1)
  const tenants = (await readdir(folder)).sort()
  expect(tenants).toEqual([expect.stringMatching(/^127-0-0-1-8080-[0-9a-f]{12}$/), 'acme.api.identitynow.com'])
  const names = await readdir(join(folder, 'acme.api.identitynow.com'))
  // Also on a system that takes upper and lower case for the same.
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(aliases.length)
  for (const name of names) expect(name).toMatch(/^(?!(?:con|aux)\.)[a-z0-9-][a-z0-9._-]{0,110}\.json$/)
  expect(names).toEqual(expect.arrayContaining(['plain-1.json', 'a.b.json']))

  for (const alias of aliases) {
    const [upload] = await listed(store.list(keyOf(alias)))
    expect(upload?.record.connector).toBe(alias)
    if (upload !== undefined)
      await store.addStatus(upload, { state: 'success', description: 'promoted by alice to tag latest' })
  }
  expect((await listed(store.list(keyOf('plain-1')))).map(({ record }) => record.version)).toEqual([2, 1])
  expect(await listed(store.list(keyOf('unknown')))).toEqual([])
  // All of them, the newest first.
  const all = await listed(open().list(undefined))
  expect(all).toHaveLength(aliases.length + 2)
  const times = all.map(({ time }) => Date.parse(time ?? ''))
  expect(times).toEqual([...times].sort((a, b) => b - a))
  expect(await readFile(join(folder, 'acme.api.identitynow.com', 'a.b.json'), 'utf8')).toContain('"promoted by alice')

  // Other files do not belong to it, and a broken one is told.
  await writeFile(join(folder, 'README.md'), 'text')
  await writeFile(join(folder, 'acme.api.identitynow.com', 'notes.txt'), 'text')
  expect(await listed(open().list(undefined))).toHaveLength(aliases.length + 2)
  await writeFile(join(folder, 'acme.api.identitynow.com', 'a.b.json'), '{}')
  await expect(listed(open().list(undefined))).rejects.toThrow(
    `the record ${join('records', 'acme.api.identitynow.com', 'a.b.json')} is not what this command writes`,
  )
  expect(
    openRecordPath(join(folder, 'no'), 'no', { clock: new TestClock(), readFacts: async () => facts }),
  ).toBeInstanceOf(FileStore)
})
