import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBundle } from '../support/bundle.js'
import { closeAll, open, openProbe, output, run } from './harness.js'

afterEach(closeAll)

const made = `{ handlers: new Map([['x', 1]]), async _exec(type, context, input, res) { res.write({ data: { type }, type: 'output' }) } }`

describe('a bundle loads', () => {
  it.each([
    ['CommonJS', { 'index.js': `exports.connector = ${made}` }],
    ['CommonJS that replaces its exports', { 'index.js': `module.exports = { connector: async () => (${made}) }` }],
    ['CommonJS with a hashbang', { 'index.js': `#!/usr/bin/env node\nexports.connector = ${made}` }],
    [
      'CommonJS in a package of ES modules',
      { 'package.json': '{"type":"module"}', 'index.js': `exports.connector = ${made}` },
    ],
    ['an ES module', { 'index.js': `import 'node:fs'\nexport const connector = ${made}` }],
    ['an ES module that waits', { 'index.js': `await 1\nexport const connector = () => (${made})` }],
    [
      'an ES module in a package of CommonJS',
      { 'package.json': '{"type":"commonjs"}', 'index.js': `export const connector = ${made}` },
    ],
  ])('%s', async (_what, files) => {
    const runtime = open({ directory: await writeBundle(files as Record<string, string>) })
    expect(await runtime.inspect()).toMatchObject({ exports: { connector: true, customizer: false }, handlers: ['x'] })
    expect(await output(runtime, 'anything')).toEqual({ type: 'anything' })
  })

  it('as an ES module in a folder behind a link, as the temporary folder on macOS', async () => {
    const directory = await writeBundle({
      'package.json': '{"type":"commonjs"}',
      'index.js': `export const connector = ${made}`,
    })
    const link = `${directory}-link`
    await symlink(directory, link, 'junction')
    try {
      expect(await open({ directory: link }).inspect()).toMatchObject({ exports: { connector: true } })
    } finally {
      await rm(link, { recursive: true, force: true })
    }
  })

  it('with require and its own path available', async () => {
    const directory = await writeBundle({
      'part.json': '{"part":1}',
      'index.js': `const part = require('./part.json')
        exports.connector = { async _exec(t, c, i, res) { res.write({ data: [part, __dirname, process.cwd()], type: 'output' }) } }`,
    })
    const data = (await output(open({ directory }), 'x')) as [unknown, string, string]
    expect(data.slice(0, 2)).toEqual([{ part: 1 }, directory])
    expect(data[2].endsWith(directory.split(/[\\/]/).at(-1) ?? '?')).toBe(true)
  })
})

describe('a bundle does not load', () => {
  it.each([
    ['throws', `throw new Error('no such thing')`, '[Error] no such thing'],
    ['is not JavaScript', 'exports.connector = (', '[SyntaxError]'],
    ['misses a module', `require('left-out')`, "Cannot find module 'left-out'"],
    ['is empty', '', 'it exports nothing'],
    ['exports something else', 'exports.handler = 1; exports.other = 2', 'found only handler, other'],
    ['exports no connector of the SDK', 'exports.connector = {}', '`connector` is neither a connector of the SDK'],
    [
      'exports a promise',
      'exports.connector = Promise.resolve({ _exec() {} })',
      '`connector` is neither a connector of the SDK',
    ],
    ['reads a config that is not there', `JSON.parse(process.env.NO_CONFIG)`, '[SyntaxError]'],
  ])('that %s', async (_what, code, message) => {
    const runtime = open({ directory: await writeBundle({ 'index.js': code }) })
    const expected = { kind: 'load', message: expect.stringContaining(message) }
    await expect(runtime.inspect()).rejects.toMatchObject(expected)
    const { error } = await run(runtime, 'x')
    expect(error).toMatchObject(expected)
    expect(error?.message).toMatch(/^the bundle does not load: [^\n]+$/)
  })

  it('that ends its process', async () => {
    const runtime = open({ directory: await writeBundle({ 'index.js': 'process.exit(5)' }) })
    await expect(runtime.inspect()).rejects.toMatchObject({
      kind: 'crash',
      message: expect.stringContaining('while loading, with exit code 5'),
    })
  })

  it('that does not exist', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'empty-'))
    const { error } = await run(open({ directory }), 'x')
    expect(error).toMatchObject({
      kind: 'load',
      message: `the bundle does not load: there is no index.js in ${directory}`,
    })
    expect((await run(open({ directory: join(directory, 'gone') }), 'x')).error).toMatchObject({ kind: 'load' })
  })

  it('with a function that returns no connector', async () => {
    const runtime = open({ directory: await writeBundle({ 'index.js': 'exports.connector = () => 5' }) })
    expect((await run(runtime, 'x')).error).toMatchObject({ kind: 'load' })
  })
})

it('gets only the allowed part of our environment', async () => {
  const environment = {
    PATH: process.env['PATH'],
    SystemRoot: process.env['SystemRoot'],
    HOME: '/home/x',
    LC_ALL: 'C',
    https_proxy: 'http://127.0.0.1:1',
    NODE_EXTRA_CA_CERTS: '/dev/null',
    SAIL_CLIENT_SECRET: 'secret',
    INPUTS: '{"client-secret":"secret"}',
    'INPUT_CLIENT-SECRET': 'secret',
    GITHUB_TOKEN: 'secret',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    RUNNER_TEMP: '/tmp',
    NODE_OPTIONS: '--no-warnings',
    AWS_SECRET_ACCESS_KEY: 'secret',
    LC_: 'secret',
  }
  const runtime = await openProbe({ environment })
  const seen = await output<{ environment: Record<string, string>; argv: string[] }>(runtime, 'probe:environment')
  const { CONNECTOR_CONFIG, ...rest } = seen.environment
  const kept = new Set(['PATH', 'HOME', 'LC_ALL', 'https_proxy', 'NODE_EXTRA_CA_CERTS'])
  const wanted = Object.entries(environment).filter(([name, value]) => value !== undefined && kept.has(name))
  expect(rest).toMatchObject(Object.fromEntries(wanted))
  expect(JSON.stringify(rest)).not.toContain('secret')
  expect(Object.keys(rest).filter((name) => /^(SAIL|INPUT|GITHUB|ACTIONS|RUNNER|NODE_OPTIONS)/.test(name))).toEqual([])
  expect(JSON.parse(Buffer.from(CONNECTOR_CONFIG ?? '', 'base64').toString())).toEqual({ token: 'example-token' })
  expect(seen.argv.join(' ')).not.toContain('token')
})
