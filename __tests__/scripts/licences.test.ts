import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Chunk } from '../../scripts/bundle/chunks.js'
import { bundledPackages, licencesText } from '../../scripts/bundle/licences.js'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'licences-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
}

const manifest = (name: string, version: string, more: object = { license: 'MIT' }) =>
  JSON.stringify({ name, version, ...more })

function chunk(id: string, isEntry: boolean, modules: Record<string, number>): Chunk {
  const list = Object.entries(modules).map(([path, size]) => ({ path, size }))
  return { id, file: `${id}.js`, isEntry, modules: list, targets: [] }
}

it('every package of every chunk is listed, also of the entry, each version once', () => {
  write({
    'node_modules/b/package.json': manifest('b', '2.0.0'),
    'node_modules/a/package.json': manifest('a', '1.0.0', { license: 'ISC' }),
    'node_modules/a/node_modules/b/package.json': manifest('b', '1.0.0'),
  })
  const chunks = [
    chunk('1', true, { 'node_modules/a/x.js': 1, 'lib/src/index.js': 50 }),
    chunk('2', false, { 'node_modules/b/x.js': 20, 'node_modules/a/node_modules/b/y.js': 300 }),
    chunk('3', false, { 'node_modules/b/x.js': 20, 'node_modules/b/z.js': 4000 }),
  ]
  expect(bundledPackages(chunks, root)).toMatchObject([
    { name: 'a', version: '1.0.0', licence: 'ISC', size: 1 },
    { name: 'b', version: '1.0.0', licence: 'MIT', size: 300 },
    { name: 'b', version: '2.0.0', licence: 'MIT', size: 4040 },
  ])
})

it('a package without a licence stops the build', () => {
  write({ 'node_modules/a/package.json': manifest('a', '1.0.0', {}) })
  expect(() => bundledPackages([chunk('1', true, { 'node_modules/a/x.js': 1 })], root)).toThrow(
    'node_modules/a/package.json names no licence; find out which one it has',
  )
})

it('the text of a licence follows name and version, with notices, or a note that there is none', () => {
  write({
    'node_modules/a/package.json': manifest('a', '1.0.0'),
    'node_modules/a/LICENSE.md': 'All of\r\nit\n\n',
    'node_modules/a/license-checker.js': 'code',
    'node_modules/a/NOTICE': 'Notice',
    'node_modules/b/package.json': manifest('b', '2.0.0', { license: 'ISC', author: { name: 'Somebody' } }),
  })
  const packages = bundledPackages([chunk('1', true, { 'node_modules/a/x.js': 1, 'node_modules/b/x.js': 1 })], root)
  expect(licencesText(packages, root)).toBe(
    'a\n1.0.0, MIT\nAll of\nit\nNotice\n\n\nb\n2.0.0, ISC\nThe package has no file with the text of its licence. Author: Somebody\n',
  )
})
