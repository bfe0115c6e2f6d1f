import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { filesNeededBy, listNames } from '../../src/bundle/needed-files.js'
import { buildProbe, root } from '../support/bundle.js'

const run = promisify(execFile)
const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'needed-'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  const files = {
    'package.json': '{"name":"x"}',
    'index.js': `const { createConnector } = require('@sailpoint/connector-sdk')
      const fs = require('fs'), path = require('path')
      exports.connector = () => createConnector().stdTestConnection(async (context, input, res) => {
        const { one } = await import('./one.js')
        await Promise.all([import('./two.js'), import('./three.js')])
        res.send({ one, text: fs.readFileSync(path.join(__dirname, 'data.json'), 'utf8') })
      })`,
    'one.js': 'exports.one = 1',
    'two.js': "exports.shared = require('./shared.js')",
    'three.js': "exports.shared = require('./shared.js')",
    'shared.js': `exports.text = '${'x'.repeat(50_000)}'`,
    'data.json': '{}',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test.each([
  ['as it is', []],
  ['minified', ['--minify']],
])('the files that ncc puts beside index.js are found by the code that reads them: %s', async (name, options) => {
  const out = join(folder, `out-${name.replaceAll(' ', '-')}`)
  await run(process.execPath, [ncc, 'build', 'index.js', '--out', out, '--no-cache', '--quiet', ...options], {
    cwd: folder,
  })
  const written = await readdir(out)
  // The worker files of the logger lie there too, and are not needed.
  const logger = ['file.js', 'worker-pipeline.js', 'worker.js', 'worker1.js']
  expect(written).toEqual(expect.arrayContaining(logger))
  const needed = written.filter((file) => file !== 'index.js' && !logger.includes(file)).sort()
  expect(needed.length).toBeGreaterThanOrEqual(4)
  expect(filesNeededBy(await readFile(join(out, 'index.js'), 'utf8'))).toEqual(needed)
})

test('a bundle in one file needs none', async () => {
  expect(filesNeededBy(await readFile(join(await buildProbe(), 'index.js'), 'utf8'))).toEqual([])
  expect(filesNeededBy('table.e(5); a.ab + name')).toEqual([])
})

test('many names are shortened', () => {
  expect(listNames(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('"a", "b", "c", "d", "e" and 2 more')
})
