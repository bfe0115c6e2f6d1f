import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInShell } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

let folder: string
let tenant: TestTenant
beforeAll(async () => {
  tenant = await TestTenant.start()
  await tenant.client.connectors.create('mine')
})
afterAll(async () => await tenant.close())
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'defaults-')))
  await mkdir(join(folder, '.git'))
  await mkdir(join(folder, 'deep', 'down'), { recursive: true })
})
afterEach(async () => await rm(folder, { recursive: true, force: true }))

const write = (text: string, name = '.saas-connector.yml') => writeFile(join(folder, name), text)
const run = (words: string[], env: Record<string, string> = tenant.env, cwd = folder) => runInShell(words, { env, cwd })

test('the file of the project gives the connector and paths, also from a folder below it', async () => {
  await write('connector: mine\nrecord: records/uploads.json\n')
  await writeFile(join(folder, 'x.zip'), '')
  const down = join(folder, 'deep', 'down')
  const { stderr } = await run(['history'], tenant.env, down)
  expect(stderr).toContain(join(folder, 'records', 'uploads.json'))
  // A flag comes first, and so does a variable.
  expect((await run(['history', 'other'], tenant.env, down)).stderr).toContain('"other"')
})

test('the connector of the file is left out where something else is given instead, or it has no place', async () => {
  await write('connector: mine')
  expect(await run(['connector', 'list'])).toMatchObject({ code: 0 })
  expect((await run(['validate', 'none.zip'])).stderr).toContain('none.zip')
})

test('an address of the file is not combined with credentials of the environment', async () => {
  const { SAIL_CLIENT_ID: id = '', SAIL_CLIENT_SECRET: secret = '' } = tenant.env
  await write(`connector: mine\nbase-url: ${tenant.sandbox.baseUrl}\nclient-id: ${id}\n`)
  const asked = tenant.sandbox.requests.length
  for (const [env, names] of [
    [{ SAIL_CLIENT_SECRET: secret }, 'client-secret'],
    [{ SAIL_CLIENT_ID: id, SAIL_CLIENT_SECRET: secret }, 'client-id and client-secret'],
  ] as const) {
    expect(await run(['connector', 'tags', 'mine'], env)).toMatchObject({
      code: 2,
      stderr: `error: base-url of .saas-connector.yml is not combined with ${names} of the environment, which may be for another tenant; set SAIL_BASE_URL, or give --base-url\n`,
    })
  }
  expect(tenant.sandbox.requests.length).toBe(asked)
  await writeFile(join(folder, 'secret'), secret)
  expect(await run(['connector', 'tags', 'mine', '--client-secret-file', 'secret'], {})).toMatchObject({ code: 0 })
  expect(await run(['connector', 'tags', 'mine'], tenant.env)).toMatchObject({ code: 0 })
})

test('nothing is read on a build server', async () => {
  await write('secret: 1')
  expect((await run(['history'], { ...tenant.env, CI: 'true' })).stderr).toContain('--connector is missing')
  expect((await run(['history'])).stderr).toContain('.saas-connector.yml')
})

test('the file of sail gives the connector and its configuration', async () => {
  await write('id: mine\nconfig:\n  token: hidden-value\nother: 1\n', '.dev.yaml')
  const { stderr } = await run(['invoke', 'test-connection'])
  expect(stderr).toContain('mine')
  expect(stderr).not.toContain('hidden-value')
  // Only in the working directory, as sail reads it.
  expect((await run(['history'], tenant.env, join(folder, 'deep'))).stderr).toContain('--connector is missing')
})

test('outside of a repository a file above the working directory does not count', async () => {
  await write('connector: mine')
  await rm(join(folder, '.git'), { recursive: true })
  expect((await run(['history'], tenant.env, join(folder, 'deep'))).stderr).toContain('--connector is missing')
})

test.each([
  [
    'client-secret: x',
    /"client-secret" is a secret, or may hold one; give it by a variable, a file or --client-secret -$/,
  ],
  ['config: {}', /"config" is a secret, or may hold one/],
  ['conector: x', /"conector" is not known; did you mean connector\?$/],
  ['constructor: x', /"constructor" is not known; it may have connector, /],
  ['connector: [x]', /connector is neither a text nor a number; write one$/],
  ['record: ../x.json', /record leads out of the folder of the file; give a path in it$/],
  ['record: link/x.json', /is a link to a file outside of the repository/],
  ['- x', /is not a list of inputs; write one as name: value a line$/],
  ['a: b: c', /is neither JSON nor YAML that can be used: line 1, column/],
])('%j is refused in one line', async (text, message) => {
  await symlink(tenant.folder, join(folder, 'link'))
  await tenant.file('x.json', '{}')
  await write(text)
  const { code, stderr } = await run(['history'])
  expect([code, stderr.split('\n').length]).toEqual([2, 2])
  expect(stderr.trimEnd()).toMatch(message)
})
