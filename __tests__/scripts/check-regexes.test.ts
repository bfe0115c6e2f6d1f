import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findRegexes, listFaults, listFile, printList, readList, updateList } from '../../scripts/check-regexes.js'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-regexes-'))
  mkdirSync(join(root, 'src'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const source = (text: string): Map<string, string> => {
  writeFileSync(join(root, 'src', 'a.ts'), text)
  return findRegexes(root)
}

test('every expression of the program is in the list', () => {
  expect(listFaults(findRegexes('.'), readList(readFileSync(listFile, 'utf8')))).toEqual([])
})

test('expressions are found wherever they stand, and no others', () => {
  const found = source("const a = 1 / 2 / 3 // a/b/c\nconst b: RegExp[] = [/x+/g, /[/]'/]\nconst c = /y/.test('/z/')\n")
  expect([...found]).toEqual([
    ['/x+/g', 'src/a.ts:2'],
    ["/[/]'/", 'src/a.ts:2'],
    ['/y/', 'src/a.ts:3'],
  ])
  expect([...source("const d = new RegExp('x')\n").keys()]).toEqual(['RegExp() in src/a.ts'])
})

test('a new expression and one that is gone are faults', () => {
  expect(listFaults(source('const a = /x/\n'), readList('linear\t/y/\n'))).toEqual([
    'src/a.ts:1: it is not checked whether /x/ is linear; run npm run regexes',
    `${listFile}: /y/ is not used any more; run npm run regexes`,
  ])
})

test('a line without a reason is refused', () => {
  expect(() => readList('bounded\t/y/\n')).toThrow('neither linear nor bounded with a reason: bounded')
})

test('linear expressions are added, others are not, and the reason of a bounded one stays', async () => {
  const found = source("const all = [/^[a-z]+$/, /^(?:a+)+$/, /(.*)x$/, new RegExp('x')]\n")
  const { list, faults } = await updateList(found, readList('bounded\t/(.*)x$/\tshort texts only\nlinear\t/gone/\n'))
  expect(readList(printList(list))).toEqual(
    new Map([
      ['/^[a-z]+$/', { verdict: 'linear', reason: '' }],
      ['/(.*)x$/', { verdict: 'bounded', reason: 'short texts only' }],
    ]),
  )
  expect(faults).toEqual([
    expect.stringMatching(/^src\/a\.ts:1: \/\^\(\?:a\+\)\+\$\/ may take long: exponential; rewrite it, or add it to /),
    expect.stringMatching(
      /^src\/a\.ts:1: RegExp\(\) in src\/a\.ts is made when the program runs, so it cannot be checked; /,
    ),
  ])
})
