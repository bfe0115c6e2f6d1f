import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import { readBundle } from '../../../src/bundle/bundle.js'
import type { CommandContext } from '../../../src/cli/command.js'
import { collectBundleFacts } from '../../../src/commands/validate/bundle-facts.js'
import { silentLogger } from '../../../src/core/logger.js'
import { SecretStore } from '../../../src/core/secrets/store.js'
import type { BundleFacts } from '../../../src/validation/engine/facts.js'
import { copyBuiltExample, exampleConfig } from '../../support/example.js'
import { runInShell } from '../../support/program.js'

const secrets = new SecretStore()
secrets.add('a\nsecret')

const context = {
  childEnvironment: () => process.env,
  logger: silentLogger,
  secrets,
} as unknown as CommandContext

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const made = `{ _exec: async () => {}, handlers: new Map([['std:spec:read', 1], ['std:account:list', 1]]) }`
const spec = JSON.stringify({ name: 'facts', commands: ['std:account:list'], sourceConfig: [] })

let zips = 0
async function facts(
  code: string,
  { config = {}, project = folder, spec: text = spec }: { config?: unknown; project?: string; spec?: string } = {},
): Promise<BundleFacts> {
  const path = join(folder, `${++zips}.zip`)
  await writeBundle(path, { index: Buffer.from(code), spec: Buffer.from(text) })
  return collectBundleFacts(await readBundle(path), config ?? undefined, project, context)
}

describe('the facts of a bundle', () => {
  test('that is valid: exports, handlers, size and load time', async () => {
    const code = `exports.connector = ${made}`
    expect(await facts(code)).toEqual({
      indexSize: code.length,
      exports: { connector: true, customizer: false },
      handlers: ['std:account:list', 'std:spec:read'],
      customizerHandlers: [],
      customizedOperations: [],
      missingFiles: [],
      effects: [],
      loadTime: expect.any(Number),
      withConfig: true,
    })
  })

  test.each<[string, string, Partial<BundleFacts>]>([
    [
      'throws while it loads',
      'throw new Error("no route")',
      { loadError: expect.stringMatching(/does not load: .*no route/) },
    ],
    ['needs another file', 'require("./other.js")', { loadError: expect.stringMatching(/Cannot find module/) }],
    ['ends its process', 'process.exit(3)', { loadError: expect.stringMatching(/ended its own process/) }],
    ['exports nothing', '', { exportError: expect.stringMatching(/^the bundle cannot be used: it exports neither/) }],
    [
      'exports something else',
      'exports.connector = {}',
      { exportError: expect.stringMatching(/is neither a connector of the SDK/) },
    ],
    ['is a customizer', `exports.connectorCustomizer = ${made}`, { exports: { connector: false, customizer: true } }],
    [
      'does not create its connector',
      'exports.connector = () => { throw new Error("no token") }',
      { factoryError: expect.stringMatching(/no token/) },
    ],
    [
      'ends its process instead of creating its connector',
      'exports.connector = () => process.exit(3)',
      { exports: { connector: true, customizer: false }, factoryError: expect.stringMatching(/ended its own process/) },
    ],
    [
      'creates its connector, but not its customizer',
      `exports.connector = ${made}; exports.connectorCustomizer = () => { throw new Error("no rules") }`,
      { handlers: ['std:account:list', 'std:spec:read'], customizerFactoryError: 'no rules' },
    ],
    [
      'fails with a message of several lines that contains a secret',
      'exports.connector = () => { throw new Error("refused:\\na\\nsecret\\nis wrong") }',
      { factoryError: 'refused: *** is wrong' },
    ],
  ])('that %s', async (_what, code, expected) => {
    // An empty file is not a valid bundle.
    expect(await facts(`${code}\n// ${'.'.repeat(20)}`)).toMatchObject(expected)
  })

  test('that is created with the configuration of the run, or without one', async () => {
    const code = `exports.connector = () => {
      const { token } = JSON.parse(Buffer.from(process.env.CONNECTOR_CONFIG, 'base64'))
      if (!token) throw new Error('no token')
      return ${made}
    }`
    expect((await facts(code, { config: { token: 'x' } })).factoryError).toBeUndefined()
    expect(await facts(code, { config: null })).toMatchObject({ factoryError: expect.any(String), withConfig: false })
  })

  describe('without a configuration', () => {
    const withUrl = JSON.stringify({
      ...JSON.parse(spec),
      sourceConfig: [{ type: 'section', items: [{ key: 'url', type: 'url' }] }],
    })
    const read = `const { url } = JSON.parse(Buffer.from(process.env.CONNECTOR_CONFIG, 'base64'));`

    test.each([
      ['reads it', 'url.length', /does not load: .*reading 'length'/],
      ['ends its process for lack of it', 'if (!url) process.exit(1)', /ended its own process while loading/],
    ])('that %s while it loads', async (_, code, says) => {
      const found = await facts(`${read} ${code}\nexports.connector = ${made}`, { config: null, spec: withUrl })
      expect(found).toMatchObject({
        exports: { connector: true, customizer: false },
        factoryError: expect.stringMatching(says),
        loadErrorWithoutConfig: expect.stringMatching(says),
        madeUpHandlers: ['std:account:list', 'std:spec:read'],
        withConfig: false,
      })
      expect(found.loadError).toBeUndefined()
    })

    test('that does not load with a made-up one either', async () => {
      const found = await facts(`${read} throw new Error('no route to ' + url)`, { config: null, spec: withUrl })
      expect(found.loadError).toMatch(/no route to undefined/)
      expect(found.loadErrorWithoutConfig).toBeUndefined()
    })

    test('that loads only without a made-up one', async () => {
      const found = await facts(
        `${read} if (url) throw new Error('no route'); exports.connector = () => { url.length }`,
        { config: null, spec: withUrl },
      )
      expect(found).toMatchObject({ factoryError: expect.stringMatching(/reading 'length'/) })
      expect(found.loadError).toBeUndefined()
    })

    test.each([
      ['needs it', `exports.connector = async () => { ${read} new URL(url) }`],
      ['does not need it', 'exports.connector = () => ({})'],
      ['is loaded only with it', `${read} url.length; exports.connector = () => undefined`],
    ])('that exports a function which returns no connector and %s', async (_, code) => {
      expect(await facts(code, { config: null, spec: withUrl })).toMatchObject({
        exportError:
          'the bundle cannot be used: its export `connector` is neither a connector of the SDK nor a function that returns one',
      })
    })

    test('that exports a class', async () => {
      expect(await facts(`exports.connector = class Connector {}`, { config: null })).toMatchObject({
        exportError:
          'the bundle cannot be used: its export `connector` is a class; export a function that returns an object of it',
      })
    })
  })

  test.each([
    [`process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'`, true],
    [`process.env["NODE_TLS_REJECT_UNAUTHORIZED"]="0"`, true],
    ['p.env.NODE_TLS_REJECT_UNAUTHORIZED=0', true],
    ['process.env.NODE_TLS_REJECT_UNAUTHORIZED = 0', true],
    [`console.warn('Setting NODE_TLS_REJECT_UNAUTHORIZED = 0 is unsafe')`, undefined],
    [`process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1'`, undefined],
    [`if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') console.warn('unsafe')`, undefined],
  ])('that has the code %s for one of its commands', async (statement, expected) => {
    const code = `exports.connector = { _exec: async () => { ${statement} }, handlers: new Map() }`
    const { effects, canSwitchTlsOff } = await facts(code)
    expect([effects, canSwitchTlsOff]).toEqual([[], expected])
  })

  test('that changes the process once it has a configuration, also with a made-up one', async () => {
    const code = `exports.connector = () => {
      const { token } = JSON.parse(Buffer.from(process.env.CONNECTOR_CONFIG, 'base64'))
      if (!token) throw new Error('no token')
      process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
      return ${made}
    }`
    const own = { ...JSON.parse(spec), sourceConfig: [{ type: 'section', items: [{ key: 'token', type: 'secret' }] }] }
    expect(await facts(code, { config: null, spec: JSON.stringify(own) })).toMatchObject({
      madeUpHandlers: ['std:account:list', 'std:spec:read'],
      effects: ['tls-unverified'],
    })
  })
})

describe('the project of a bundle', () => {
  const code = `exports.connector = ${made}`
  const source = { version: 3, sources: ['../src/index.ts'], names: [], mappings: 'AAAA' }

  function project(files: Record<string, string>): string {
    const directory = mkdtempSync(join(folder, 'project-'))
    const all = {
      'package.json': '{"name":"facts","version":"1.0.0","dependencies":{"@sailpoint/connector-sdk":"^1.1.0"}}',
      'connector-spec.json': spec,
      'src/index.ts': 'export const connector = 1\n',
      'dist/index.js': code,
      ...files,
    }
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(join(directory, name, '..'), { recursive: true })
      writeFileSync(join(directory, name), text)
    }
    return directory
  }

  test.each<[string, Record<string, string>, Partial<BundleFacts>]>([
    ['has no source map', {}, { sourceMap: { state: 'missing' }, sdkVersion: '^1.1.0' }],
    [
      'has one of the same build',
      { 'dist/index.js.map': JSON.stringify(source) },
      { sourceMap: { state: 'fits', sources: 1 } },
    ],
    [
      'has one with other line ends',
      { 'dist/index.js.map': JSON.stringify({ ...source, sourcesContent: ['export const connector = 1\r\n'] }) },
      { sourceMap: { state: 'fits', sources: 1 } },
    ],
    [
      'has one of an older source',
      { 'dist/index.js.map': JSON.stringify({ ...source, sourcesContent: ['export const connector = 0\n'] }) },
      { sourceMap: { state: 'broken', problem: 'it was built from another version of src/index.ts' } },
    ],
    [
      'has one that is not JSON',
      { 'dist/index.js.map': '{' },
      { sourceMap: { state: 'broken', problem: expect.stringMatching(/^it cannot be read: /) } },
    ],
    [
      'has one with a path outside of the project',
      { 'dist/index.js.map': JSON.stringify({ ...source, sources: ['../../../../etc/passwd'] }) },
      { sourceMap: { state: 'fits', sources: 0 } },
    ],
    ['was built again', { 'dist/index.js': `${code} ` }, { sourceMap: { state: 'other-build' } }],
  ])('that %s', async (_what, files, expected) => {
    expect(await facts(code, { project: project(files) })).toMatchObject(expected)
  })

  test('is not used if its spec has another name', async () => {
    const other = project({ 'connector-spec.json': JSON.stringify({ ...JSON.parse(spec), name: 'other' }) })
    expect(await facts(code, { project: other })).not.toHaveProperty('sourceMap')
  })
})

describe('validating a broken bundle', () => {
  let project: string
  beforeAll(() => {
    project = copyBuiltExample()
  })
  afterAll(() => rmSync(project, { recursive: true, force: true }))

  const validate = async (bend: (code: string, spec: string) => [string, string], ...words: string[]) => {
    const index = readFileSync(join(project, 'dist', 'index.js'), 'utf8')
    const [code, text] = bend(index, readFileSync(join(project, 'connector-spec.json'), 'utf8'))
    const file = join(project, 'broken.zip')
    await writeBundle(file, { index: Buffer.from(code), spec: Buffer.from(text) })
    const reports = join(project, 'reports')
    const result = await runInShell(
      ['validate', '--file', file, '--config', exampleConfig, '--report-dir', reports, ...words],
      { cwd: project },
    )
    const report = JSON.parse(readFileSync(join(reports, 'validation.json'), 'utf8')) as {
      checks: { id: string; verdict: string; findings: { message: string; location?: { line: number } }[] }[]
    }
    const bad = report.checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
    return { ...result, bad }
  }

  it('reports only that it does not load', async () => {
    const { code, bad } = await validate((index, text) => [`require('./file.js');${index}`, text])
    expect([code, bad.map(({ id }) => id)]).toEqual([1, ['bundle-loads']])
    expect(bad[0]?.findings[0]?.message).toMatch(/Cannot find module '\.\/file\.js'/)
  })

  it('locates a command without a handler in the spec', async () => {
    const { bad } = await validate((index, text) => {
      const testCase = text.replace('"std:test-connection",', '"std:test-connection",\n    "std:authenticate",')
      writeFileSync(join(project, 'connector-spec.json'), testCase)
      return [index, testCase]
    })
    expect(bad).toMatchObject([{ id: 'bundle-handlers', findings: [{ location: { line: 6 } }] }])
  })

  it('finds a secret in its log without printing it', async () => {
    const { bad, stdout, stderr } = await validate((index, text) => {
      const sound = text.replace('"std:authenticate",', '')
      writeFileSync(join(project, 'connector-spec.json'), sound)
      const log = `'connected by ' + Buffer.from(process.env.CONNECTOR_CONFIG, 'base64')`
      return [index.replace(/(['"])connected\1/, log), sound]
    })
    expect(bad.map(({ id }) => id)).toEqual(['secrets-in-logs'])
    for (const output of [stdout, stderr, JSON.stringify(bad)]) expect(output).not.toContain('example-token')
  })
})
