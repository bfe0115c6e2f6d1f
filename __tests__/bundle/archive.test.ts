import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeBundle } from '../../src/bundle/archive.js'
import { readBundle } from '../../src/bundle/bundle.js'
import { rejection, temporaryFolder, zipOf } from '../support/project-folder.js'

const folder = temporaryFolder()
const index = Buffer.from(`exports.connector = ${'1 + '.repeat(20_000)}1\n`)
const spec = Buffer.from('{"name":"x","commands":["std:test-connection"]}')
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

test('reads what was written', async () => {
  const path = join(folder, 'a.zip')
  const written = await writeBundle(path, { index, spec })
  const bytes = readFileSync(path)
  expect(written).toEqual({ path, size: bytes.length, sha256: sha256(bytes) })
  const bundle = await readBundle(path)
  expect(bundle.sha256).toBe(written.sha256)
  expect(bundle.entries).toEqual([
    { name: 'index.js', size: index.length, compressedSize: index.length },
    { name: 'connector-spec.json', size: spec.length, compressedSize: spec.length },
  ])
})

test('a spec with a byte order mark is packed so that the SDK can read it', async () => {
  const path = join(folder, 'mark.zip')
  await writeBundle(path, { index, spec: Buffer.from(`\uFEFF${spec}`) })
  const { specText } = await readBundle(path)
  expect(JSON.parse(specText ?? '')).toEqual(JSON.parse(spec.toString()))
})

test('a customizer has no spec in its bundle', async () => {
  const path = join(folder, 'customizer.zip')
  await writeBundle(path, { index })
  expect((await readBundle(path, { spec: 'optional' })).entries.map(({ name }) => name)).toEqual(['index.js'])
})

test('the bytes depend only on the content', async () => {
  const path = join(folder, 'known.zip')
  await writeBundle(path, { index: Buffer.from('exports.connector = 1\n'), spec })
  const bytes = readFileSync(path)
  // Version 1.0, no flags, stored, 1980-01-01 00:00: everything that a day, a zone or a build of zlib could change.
  expect(bytes.subarray(0, 14).toString('hex')).toBe('504b03040a000000000000002100')
  const attributes = bytes.indexOf(Buffer.from('PK\x01\x02')) + 38
  expect(bytes.readUInt32LE(attributes) >>> 16).toBe(0o100644)
  expect(sha256(bytes)).toBe('468e466f6fc29a9cb5cb0ddd76fd1e4e2e2c3662ff533e10b2c05b756bfdd250')
})

test.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles'])('a process in %s writes the same bytes', async (zone) => {
  const path = join(folder, 'here.zip')
  await writeBundle(path, { index, spec })
  const there = join(folder, 'there.zip')
  const module = new URL('../../src/bundle/archive.js', import.meta.url).href
  const script = `
    process.umask(0o077)
    const { writeBundle } = await import(process.argv[1])
    await writeBundle(process.argv[2], { index: Buffer.from(process.argv[3], 'base64'), spec: Buffer.from(process.argv[4]) })`
  const args = ['--input-type=module', '-e', script, module, there, index.toString('base64'), spec.toString()]
  execFileSync(process.execPath, args, {
    env: { ...process.env, TZ: zone },
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  })
  expect(readFileSync(there).equals(readFileSync(path))).toBe(true)
})

test('a stored bundle can be read as a stream: each local header has the sizes and the checksum', async () => {
  const path = join(folder, 'stream.zip')
  await writeBundle(path, { index, spec })
  const bytes = readFileSync(path)
  let offset = 0
  for (const [name, content] of [
    ['index.js', index],
    ['connector-spec.json', spec],
  ] as const) {
    expect(bytes.readUInt32LE(offset)).toBe(0x04034b50)
    expect(bytes.readUInt16LE(offset + 6) & 8).toBe(0)
    expect(bytes.readUInt32LE(offset + 18)).toBe(content.length)
    expect(bytes.readUInt32LE(offset + 22)).toBe(content.length)
    expect(bytes.subarray(offset + 30, offset + 30 + name.length).toString()).toBe(name)
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
    expect(bytes.subarray(start, start + content.length).equals(content)).toBe(true)
    offset = start + content.length
  }
  expect(bytes.readUInt32LE(offset)).toBe(0x02014b50)
})

test('deflate makes a smaller zip of the same content', async () => {
  const stored = await writeBundle(join(folder, 'stored.zip'), { index, spec })
  const deflated = await writeBundle(join(folder, 'deflated.zip'), { index, spec }, 'deflate')
  expect(deflated.size).toBeLessThan(stored.size / 10)
  const [a, b] = [await readBundle(stored.path), await readBundle(deflated.path)]
  expect(b.contentSha256).toBe(a.contentSha256)
})

test('an older bundle is replaced, and no temporary file remains', async () => {
  const target = join(folder, 'replace')
  mkdirSync(target)
  const path = join(target, 'b.zip')
  writeFileSync(path, zipOf([{ name: 'old' }]))
  await writeBundle(path, { index, spec })
  expect((await readBundle(path)).entries).toHaveLength(2)
  expect(readdirSync(target)).toEqual(['b.zip'])
})

test('a failed write is an error of one line, and no temporary file remains', async () => {
  const missing = join(folder, 'missing', 'b.zip')
  expect((await rejection(writeBundle(missing, { index }))).message).toBe(
    `cannot write the bundle ${missing}: its folder does not exist`,
  )
  const taken = join(folder, 'taken')
  mkdirSync(join(taken, 'b.zip', 'x'), { recursive: true })
  const error = await rejection(writeBundle(join(taken, 'b.zip'), { index }))
  expect(error.name).toBe('UserError')
  expect(readdirSync(taken)).toEqual(['b.zip'])
  if (process.platform === 'win32' || process.getuid?.() === 0) return
  const closed = join(folder, 'closed')
  mkdirSync(closed)
  chmodSync(closed, 0o500)
  expect((await rejection(writeBundle(join(closed, 'b.zip'), { index }))).message).toContain('access is denied')
  expect(existsSync(join(closed, 'b.zip'))).toBe(false)
})
