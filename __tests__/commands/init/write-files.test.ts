import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareFiles, type PlannedFile, writeFiles } from '../../../src/commands/init/write-files.js'

const unaborted = new AbortController().signal
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-files-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string): PlannedFile => ({ path: join(folder, name), shown: name, content })

it('creates missing folders, and overwrites files', async () => {
  writeFileSync(join(folder, 'old'), 'something longer than before')
  await writeFiles([file('a/b/c', '1'), file('old', '2')], unaborted)
  expect(readFileSync(join(folder, 'a', 'b', 'c'), 'utf8')).toBe('1')
  expect(readFileSync(join(folder, 'old'), 'utf8')).toBe('2')
})

it('undoes everything if one file cannot be written', async () => {
  writeFileSync(join(folder, 'old'), 'before')
  // The last one wants a folder where the second is a file.
  const files = [file('old', 'after'), file('a/b', '1'), file('c/d/e', '2'), file('a/b/f/g', '3')]
  await expect(writeFiles(files, unaborted)).rejects.toThrow(
    'cannot write a/b/f/g: a file exists where a folder is needed; nothing was written',
  )
  expect(readdirSync(folder)).toEqual(['old'])
  expect(readFileSync(join(folder, 'old'), 'utf8')).toBe('before')
})

it('undoes everything on an interrupt, but keeps files of others', async () => {
  const interrupt = new AbortController()
  const files = [
    file('a/b', '1'),
    {
      ...file('a/c', ''),
      get content(): string {
        // Somebody else writes beside it at that moment.
        writeFileSync(join(folder, 'a', 'theirs'), 'x')
        interrupt.abort()
        return '2'
      },
    },
  ]
  await expect(writeFiles(files, interrupt.signal)).rejects.toThrow('aborted')
  expect(readdirSync(join(folder, 'a'))).toEqual(['theirs'])
})

it('compares with existing files, and ignores line ends', async () => {
  writeFileSync(join(folder, 'same'), 'a\r\nb\r\n')
  writeFileSync(join(folder, 'other'), 'a\n')
  const states = await compareFiles([file('same', 'a\nb\n'), file('other', 'b\n'), file('new/one', '')])
  expect(states.map(({ state }) => state)).toEqual(['same', 'different', 'new'])
  expect(existsSync(join(folder, 'new'))).toBe(false)
})
