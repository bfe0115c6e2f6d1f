import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  assertFolder,
  assertReplaceable,
  fileErrorReason,
  isMissing,
  replaceFile,
  withoutByteOrderMark,
} from '../../src/core/files.js'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'files '))
  await writeFile(join(root, 'a-file'), 'text')
  await symlink(root, join(root, 'link'), 'junction')
})
afterAll(() => rm(root, { recursive: true }))

const failureOf = (path: string) =>
  readFile(join(root, path)).then(
    () => undefined,
    (error: unknown) => error,
  )

describe('a folder that an input names', () => {
  const advice = 'give the folder of the project'

  it('is accepted, also behind a link', async () => {
    await expect(assertFolder(root, { shown: 'x', advice })).resolves.toBeUndefined()
    await expect(assertFolder(join(root, 'link'), { shown: 'x', advice })).resolves.toBeUndefined()
  })

  it.each([
    ['nowhere', 'there is no folder nowhere; give the folder of the project'],
    ['a-file/below', 'there is no folder a-file/below; give the folder of the project'],
    ['a-file', 'a-file is a file; give the folder of the project'],
  ])('is refused: %s', async (shown, message) => {
    await expect(assertFolder(join(root, shown), { shown, advice })).rejects.toMatchObject({
      name: 'UserError',
      message,
    })
    await expect(assertFolder(join(root, shown), { input: 'path', shown, advice })).rejects.toThrow(
      `input path: ${message}`,
    )
  })
})

it('distinguishes a missing file from an unreadable one', async () => {
  expect([await failureOf('nowhere'), await failureOf('a-file/below')].map(isMissing)).toEqual([true, true])
  const failure = await failureOf('.')
  expect([isMissing(failure), fileErrorReason(failure)]).toEqual([false, 'it is a folder'])
  expect(fileErrorReason(await failureOf('nowhere'))).toBe('there is no such file or folder')
})

it('removes one byte order mark', () => {
  expect(withoutByteOrderMark('\ufefftext')).toBe('text')
  expect(withoutByteOrderMark('\ufeff\ufeff')).toBe('\ufeff')
  expect(withoutByteOrderMark('text')).toBe('text')
  expect(withoutByteOrderMark('')).toBe('')
})

describe('replacing a file', () => {
  it('writes a new file and replaces an existing one', async () => {
    const folder = await mkdtemp(join(root, 'replace-'))
    const file = join(folder, 'file.txt')
    await replaceFile(file, 'old')
    await assertReplaceable(file)
    expect(await readFile(file, 'utf8')).toBe('old')
    await replaceFile(file, Buffer.from('new'))
    expect(await readFile(file, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['file.txt'])
  })

  it('leaves no temporary file after a failure', async () => {
    const folder = await mkdtemp(join(root, 'replace-'))
    await mkdir(join(folder, 'a-folder', 'full'), { recursive: true })
    await expect(replaceFile(join(folder, 'a-folder'), 'text')).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['a-folder'])
    await expect(replaceFile(join(folder, 'none', 'file.txt'), 'text')).rejects.toThrow(/ENOENT/)
    await expect(assertReplaceable(join(folder, 'none', 'file.txt'))).rejects.toThrow(/ENOENT/)
  })
})
