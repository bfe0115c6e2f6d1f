import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { BundleError, extractBundle, readBundle, zipLimits } from '../../src/bundle/bundle.js'
import { UserError } from '../../src/core/errors.js'
import { type Member, rejection, temporaryFolder, writeFiles, zipOf } from '../support/project-folder.js'

const folder = temporaryFolder()
const spec = '{"name":"x","commands":["std:test-connection"]}'
const index: Member = { name: 'index.js', bytes: 'exports.connector = 1\n' }
const specMember: Member = { name: 'connector-spec.json', bytes: spec }
let counter = 0

function write(members: Member[] | Buffer): string {
  const path = join(folder, `bundle-${counter++}.zip`)
  writeFileSync(path, Buffer.isBuffer(members) ? members : zipOf(members))
  return path
}

/** The problem that reading and unpacking a zip both end in. */
async function problemOf(members: Member[] | Buffer): Promise<{ problem: string; message: string }> {
  const path = write(members)
  const error = await rejection(readBundle(path))
  expect(error).toBeInstanceOf(BundleError)
  expect(error.name).toBe('BundleError')
  expect(error.message).not.toMatch(/[\r\n]/)
  expect(error.message).toContain(path)
  return { problem: (error as BundleError).problem, message: error.message }
}

/** Unpacks into a new folder and says what is there afterwards. */
async function unpack(members: Member[] | Buffer): Promise<{ error?: Error; files: string[]; target: string }> {
  const outer = join(folder, `unpacked-${counter++}`)
  const target = join(outer, 'inner')
  mkdirSync(outer)
  const error = await extractBundle(write(members), target).then(
    () => undefined,
    (thrown: Error) => thrown,
  )
  return { ...(error ? { error } : {}), files: readdirSync(outer, { recursive: true }).map(String), target }
}

describe('a bundle made by the SDK', () => {
  const project = join(folder, 'project')
  const zip = join(project, 'dist', 'hello-1.2.3.zip')

  beforeAll(() => {
    const bundle = `exports.connector = ${'1 + '.repeat(5000)}1\n`
    writeFiles(project, { 'dist/index.js': bundle, 'connector-spec.json': `\uFEFF${spec.replace(',', ',\r\n')}` })
    const require = createRequire(import.meta.url)
    const spcx = join(dirname(require.resolve('@sailpoint/connector-sdk/package.json')), 'dist', 'bin', 'spcx.js')
    const env = { ...process.env, npm_package_name: 'hello', npm_package_version: '1.2.3' }
    execFileSync(process.execPath, [spcx, 'package'], { cwd: project, env })
  })

  test('is read although its local headers have no sizes', async () => {
    const bytes = readFileSync(zip)
    expect(bytes.readUInt16LE(6) & 8).toBe(8)
    const bundle = await readBundle(zip)
    expect(bundle.path).toBe(zip)
    expect(bundle.size).toBe(bytes.length)
    expect(bundle.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(bundle.spec).toEqual(JSON.parse(spec))
    // The SDK writes the files in the order in which the system answers.
    expect(bundle.entries.map(({ name }) => name).sort()).toEqual(['connector-spec.json', 'index.js'])
    const first = bundle.entries.find(({ name }) => name === 'index.js')
    expect(first?.size).toBe(readFileSync(join(project, 'dist', 'index.js')).length)
    expect(first?.compressedSize).toBeLessThan(first?.size ?? 0)
  })

  test('is unpacked byte by byte, and overwrites nothing', async () => {
    const target = join(folder, 'unpacked')
    expect((await extractBundle(zip, target)).sort()).toEqual(['connector-spec.json', 'index.js'])
    for (const [name, from] of [
      ['index.js', 'dist/index.js'],
      ['connector-spec.json', 'connector-spec.json'],
    ] as const)
      expect(readFileSync(join(target, name))).toEqual(readFileSync(join(project, from)))
    await expect(extractBundle(zip, target)).rejects.toMatchObject({ code: 'EEXIST' })
    expect(readdirSync(target).sort()).toEqual(['connector-spec.json', 'index.js'])
  })

  test('has the content hash of the same files in another zip', async () => {
    const members = [
      { name: 'connector-spec.json', bytes: readFileSync(join(project, 'connector-spec.json')) },
      { name: 'index.js', bytes: readFileSync(join(project, 'dist', 'index.js')) },
    ]
    const other = await readBundle(write(members))
    const bundle = await readBundle(zip)
    expect(other.sha256).not.toBe(bundle.sha256)
    expect(other.contentSha256).toBe(bundle.contentSha256)
    const changed = await readBundle(write([index, ...members.slice(0, 1)]))
    expect(changed.contentSha256).not.toBe(bundle.contentSha256)
  })
})

describe('a missing part of a bundle is an error', () => {
  test.each<[string, Member[], string]>([
    ['no members', [], 'no-index'],
    ['no index', [specMember, { name: 'main.js', bytes: 'x' }], 'no-index'],
    ['an empty index', [{ name: 'index.js' }, specMember], 'empty-index'],
    ['an index of white space', [{ name: 'index.js', bytes: ' \n\t\n' }, specMember], 'empty-index'],
    ['no spec', [index], 'no-spec'],
    ['a spec that is no JSON', [index, { ...specMember, bytes: '{"name":"x",}' }], 'bad-spec'],
    ['a spec of the wrong form', [index, { ...specMember, bytes: '{"name":"x","commands":"y"}' }], 'bad-spec'],
    ['all one folder deep', [{ name: 'dist/' }, { ...index, name: 'dist/index.js' }], 'nested'],
    [
      'zipped as a folder by macOS',
      [
        { ...index, name: 'my connector/index.js' },
        { ...specMember, name: 'my connector/connector-spec.json' },
        { name: '__MACOSX/my connector/._index.js', bytes: 'x' },
      ],
      'nested',
    ],
  ])('%s', async (_, members, problem) => {
    expect((await problemOf(members)).problem).toBe(problem)
  })

  test('the error of an invalid spec has a location', async () => {
    const { message } = await problemOf([index, { ...specMember, bytes: '{\r\n  "commands": [\r\n    4 ] }' }])
    expect(message).toContain('line 3, column 5: command 1 must be a string, not an integer')
  })

  test('a customizer needs no spec, but an existing spec must be valid', async () => {
    const bundle = await readBundle(write([index]), { spec: 'optional' })
    expect(bundle).not.toHaveProperty('spec')
    const broken = [index, { ...specMember, bytes: '' }]
    await expect(readBundle(write(broken), { spec: 'optional' })).rejects.toMatchObject({ problem: 'bad-spec' })
  })

  test('a missing file, a folder, an empty file and another kind of file are refused', async () => {
    const problems: string[] = []
    for (const path of [join(folder, 'nowhere.zip'), folder]) {
      const error = await rejection(readBundle(path))
      expect(error).toBeInstanceOf(UserError)
      expect(error.message).toContain(path)
      problems.push((error as BundleError).problem)
    }
    for (const bytes of ['', '{"a":1}', 'x'.repeat(100_000)])
      problems.push((await problemOf(Buffer.from(bytes))).problem)
    expect(problems).toEqual(['not-found', 'not-found', 'not-a-zip', 'not-a-zip', 'not-a-zip'])
  })
})

describe('a harmful zip is refused, and nothing of it is written', () => {
  const bad: [string, Member][] = [
    ['a path out of the folder', { name: '../evil.js', bytes: 'x' }],
    ['a path out of it further in', { name: 'a/../../evil.js', bytes: 'x' }],
    ['an absolute path', { name: '/tmp/evil.js', bytes: 'x' }],
    ['a path on a drive', { name: 'C:/evil.js', bytes: 'x' }],
    ['a path of Windows out of the folder', { name: '..\\evil.js', bytes: 'x' }],
    ['a network path of Windows', { name: '\\\\host\\share\\evil.js', bytes: 'x' }],
    ['a hidden stream of a file', { name: 'index.js:evil', bytes: 'x' }],
    ['a device', { name: 'lib/NUL.txt', bytes: 'x' }],
    ['a name that ends in a dot', { name: 'lib./x.js', bytes: 'x' }],
    ['a name with a line end', { name: 'a\n::error::b', bytes: 'x' }],
    ['an empty part', { name: 'a//b', bytes: 'x' }],
    ['a path that is too long', { name: `${'a'.repeat(200)}/${'b'.repeat(200)}/${'c'.repeat(200)}`, bytes: 'x' }],
    ['a path that is hundreds deep', { name: `${'a/'.repeat(200)}b`, bytes: 'x' }],
    ['a link', { name: 'link.js', bytes: '/etc/passwd', attributes: 0o120777 * 65536 }],
    ['a device node', { name: 'node', bytes: '', attributes: 0o060644 * 65536 }],
    ['a duplicate name', { name: 'index.js', bytes: 'other' }],
    ['the same name in capitals', { name: 'INDEX.js', bytes: 'other' }],
    ['a folder that is a file', { name: 'index.js/x', bytes: 'other' }],
  ]

  test.each(bad)('%s', async (_, member) => {
    const members = [index, specMember, member]
    const { problem, message } = await problemOf(members)
    expect(problem).toBe('unsafe')
    expect(message).not.toContain('::error::b\n')
    const { error, files } = await unpack(members)
    expect(error).toMatchObject({ problem: 'unsafe' })
    expect(files).toEqual([])
  })

  test('an accent in two encodings is one name', async () => {
    const two = [index, specMember, { name: 'caf\u00e9.js' }, { name: 'cafe\u0301.js' }]
    expect((await problemOf(two)).problem).toBe('unsafe')
  })

  test('folders may be listed more than once', async () => {
    const members = [index, specMember, { name: 'a/' }, { name: 'a/' }, { name: 'a/b.js', bytes: 'x' }]
    const { error, files } = await unpack(members)
    expect(error).toBeUndefined()
    expect(files).toContain(join('inner', 'a', 'b.js'))
  })

  const limits = { fileBytes: 10_000, totalBytes: 15_000, members: 5 }
  const zeros = deflateRawSync(Buffer.alloc(9_000))
  const packed = (name: string, size: number): Member => ({ name, bytes: zeros, method: 8, size, crc: 0 })

  test.each<[string, Member[], string]>([
    ['one file too large', [index, specMember, packed('a', 10_001)], 'too-large'],
    ['all together too large', [index, specMember, packed('a', 9_000), packed('b', 9_000)], 'too-large'],
    ['too many', [index, specMember, ...['a', 'b', 'c', 'd'].map((name) => ({ name }))], 'too-large'],
    ['more than it says', [index, specMember, packed('a', 100)], 'damaged'],
    ['less than it says', [index, specMember, packed('a', 9_500)], 'damaged'],
  ])('%s', async (_, members, problem) => {
    const target = join(folder, `limit-${counter++}`)
    await expect(extractBundle(write(members), target, limits)).rejects.toMatchObject({ problem })
    expect(existsSync(target)).toBe(false)
    await expect(readBundle(write(members), { limits })).rejects.toMatchObject({ problem })
  })

  test.each<[string, Member]>([
    ['a wrong checksum', { name: 'a.js', bytes: 'x', crc: 1 }],
    ['two names', { name: 'a.js', bytes: 'x', localName: 'b.js' }],
    ['an unknown method', { name: 'a.js', bytes: 'x', method: 12 }],
    ['an encrypted file', { name: 'a.js', bytes: 'x'.repeat(12), flags: 1, size: 0 }],
    ['content that does not inflate', { name: 'a.js', bytes: 'xxxxx', method: 8 }],
  ])('%s', async (_, member) => {
    const members = [index, specMember, member]
    expect((await problemOf(members)).problem).toBe('damaged')
    const { error, files } = await unpack(members)
    expect(error).toMatchObject({ problem: 'damaged' })
    expect(files).toEqual([])
  })

  test('a truncated zip is a BundleError', async () => {
    const whole = zipOf([index, specMember])
    for (let length = 1; length < whole.length; length += 7) {
      const { problem } = await problemOf(whole.subarray(0, length))
      expect(['not-a-zip', 'damaged']).toContain(problem)
    }
  })

  test('a zip with one changed byte is read, or is a BundleError', async () => {
    const whole = zipOf([index, specMember])
    for (let n = 0; n < whole.length; n++) {
      const bytes = Buffer.from(whole)
      bytes[n] = (bytes[n] ?? 0) ^ 0xff
      const path = join(folder, 'flipped.zip')
      writeFileSync(path, bytes)
      const error = await readBundle(path).catch((thrown: unknown) => thrown)
      if (error instanceof Error) expect(error).toBeInstanceOf(BundleError)
    }
  })

  test('an existing folder is not changed', async () => {
    const target = join(folder, 'mine')
    writeFiles(target, { 'my.txt': 'mine' })
    const damaged = [index, specMember, { name: 'a.js', bytes: 'x', crc: 1 }]
    await expect(extractBundle(write(damaged), target)).rejects.toMatchObject({ problem: 'damaged' })
    expect(readdirSync(target)).toEqual(['my.txt'])
  })

  test('a link in the target is not followed', async () => {
    const target = join(folder, 'linked')
    mkdirSync(target)
    const outside = join(folder, 'outside.js')
    try {
      symlinkSync(outside, join(target, 'index.js'))
    } catch {
      return // Windows keeps links for administrators.
    }
    await expect(extractBundle(write([index, specMember]), target)).rejects.toMatchObject({ code: 'EEXIST' })
    expect(existsSync(outside)).toBe(false)
  })

  test('the standard limits allow a large bundle', async () => {
    const large = { name: 'index.js', bytes: Buffer.alloc(20_000_000, 'x') }
    expect((await readBundle(write([large, specMember]))).entries[0]?.size).toBe(20_000_000)
    expect(zipLimits.fileBytes).toBeGreaterThan(100_000_000)
  })
})
