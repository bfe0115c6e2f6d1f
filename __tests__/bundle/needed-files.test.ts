import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { filesMissingFrom, filesNeededBy, listNames, sourceMapRegisterOf } from '../../src/bundle/needed-files.js'
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
      })
      exports.names = () => fs.readdirSync(path.join(__dirname, 'templates'))
      exports.template = (name) => fs.readFileSync(path.join(__dirname, 'templates', name))`,
    'one.js': 'exports.one = 1',
    'two.js': "exports.shared = require('./shared.js')",
    'three.js': "exports.shared = require('./shared.js')",
    'shared.js': `exports.text = '${'x'.repeat(50_000)}'`,
    'data.json': '{}',
    'templates/a.txt': 'a',
  }
  await mkdir(join(folder, 'templates'))
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
  const index = await readFile(join(out, 'index.js'), 'utf8')
  expect(filesNeededBy(index)).toEqual(needed)
  expect(needed).toContain('templates')
  // A folder is there if a file in it is.
  const files = needed.filter((file) => file !== 'templates')
  expect(filesMissingFrom([...files, 'templates/a.txt'], index)).toEqual([])
  expect(filesMissingFrom([...files, 'templates.txt', 'other/templates/a.txt'], index)).toEqual(['templates'])
  expect(filesMissingFrom(['templates/a.txt'], index)).toEqual(files)
})

test.each([
  ['readFileSync(path.join(__dirname, "x.json"), "utf8")', ['x.json']],
  ['(0, import_node_fs.readFileSync)((0, import_node_path.join)(__dirname, "data", "x.json"))', ['data/x.json']],
  ['import_fs.default.readFileSync(import_path.default.resolve(__dirname, "./x.json"))', ['x.json']],
  [`await u.promises.readFile(\`\${__dirname}/x.json\`)`, ['x.json']],
  ['fs.createReadStream(__dirname + "/x.csv")', ['x.csv']],
  [`fs.readFileSync(\`\${__dirname}/templates/\${name}.txt\`)`, ['templates']],
  ["fs.readdirSync(path.join(__dirname, 'templates'))", ['templates']],
  ['fs.readFileSync(path.join(__dirname, "templates", name))', ['templates']],
  ['fs.readFileSync(path.join(__dirname, "../data/x.json"))', ['../data/x.json']],
  ['fs.readFileSync(new URL("./x.json", import.meta.url))', ['x.json']],
  ['fs.readFileSync("./x.json")', ['x.json']],
  ['const { run } = await import("./chunk-AB12.js")', ['chunk-AB12.js']],
  ['var file = path.join(__dirname, "x.json"); function load() { return fs.readFileSync(file, "utf8") }', ['x.json']],
  // What is only named, read from elsewhere, there anyway, or in a comment.
  ['var file = path.join(__dirname, "x.json"); new Worker(file)', []],
  ['new Worker(path.join(__dirname, "worker.js"))', []],
  ['fs.readFileSync(path.join(folder, "x.json")); fs.readFileSync("/etc/hosts"); fs.readFileSync(name)', []],
  [
    'fs.readFileSync(path.join(__dirname, "connector-spec.json")); fs.readFileSync(path.join(__dirname, "index.js"))',
    [],
  ],
  ['fs.readFileSync(path.join(__dirname, "../package.json")); fs.readdirSync(path.join(__dirname, "."))', []],
  ['// fs.readFileSync(path.join(__dirname, "x.json"))\n/* import("./x.js") */', []],
  ['import("left-pad"); require("./x.js")', []],
])('the files that code of any bundler reads beside itself: %s', (code, names) => {
  expect(filesNeededBy(code)).toEqual(names)
})

test('a bundle in one file needs none', async () => {
  expect(filesNeededBy(await readFile(join(await buildProbe(), 'index.js'), 'utf8'))).toEqual([])
  expect(filesNeededBy('table.e(5); a.ab + name')).toEqual([])
})

test('what only looks like a chunk is none', () => {
  const suffix = 'l.u = (id) => "" + id + ".index.js";'
  const load = 'l.e(5).then(l.bind(l, 5));'
  expect(filesNeededBy(`${suffix}${load}`)).toEqual(['5.index.js'])
  expect(filesNeededBy(load)).toEqual([])
  expect(filesNeededBy(`${suffix}table.e(5);`)).toEqual([])
})

test('the module that a bundle loads first is found behind what may stand before it, and nowhere else', () => {
  const load = "require('./sourcemap-register.js')"
  for (const before of ['', '#!/usr/bin/env node\n', '"use strict";', '#!/usr/bin/env node\n"use strict"; ']) {
    expect(sourceMapRegisterOf(`${before}${load}`)).toBe('sourcemap-register.js')
  }
  expect(sourceMapRegisterOf(`const a = 1\n${load}`)).toBeUndefined()
})

test('many names are shortened', () => {
  expect(listNames(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('"a", "b", "c", "d", "e" and 2 more')
})

test.each([
  ['with --source-map', ['--source-map'], 'sourcemap-register.js'],
  ['minified with --source-map', ['--source-map', '--minify'], 'sourcemap-register.js'],
  ['with --no-source-map-register', ['--source-map', '--no-source-map-register'], undefined],
])('the module that ncc loads first is recognised: %s', async (name, options, register) => {
  const out = join(folder, `map-${name.replaceAll(' ', '-')}`)
  await run(process.execPath, [ncc, 'build', 'index.js', '--out', out, '--quiet', '--no-cache', ...options], {
    cwd: folder,
  })
  expect(sourceMapRegisterOf(await readFile(join(out, 'index.js'), 'utf8'))).toBe(register)
})

test('a bundle that only names that module does not load it first', () => {
  expect(sourceMapRegisterOf(`exports.text = "require('./sourcemap-register.js')"`)).toBeUndefined()
  expect(sourceMapRegisterOf(`import './sourcemap-register.cjs'; export const connector = 1`)).toBe(
    'sourcemap-register.cjs',
  )
})
