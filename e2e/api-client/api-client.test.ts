import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Home, makeHome } from '../support/home.js'
import { npmPackage } from '../support/programs.js'
import { type RunResult, runAny } from '../support/run.js'
import { openSandbox } from '../support/tenant.js'

/**
 * The vendor's TypeScript SDK in its own process, because it reads its configuration from the environment. This version
 * has no class for customizers, so their list is requested with the base of its classes.
 */
const program = `
const { createRequire } = require('node:module')
const { join } = require('node:path')
const sdk = process.argv[2]
const api = require(sdk)
const { createRequestFunction, setOAuthToObject } = require(join(sdk, 'dist', process.argv[3], 'common.js'))
const axios = createRequire(join(sdk, 'package.json'))('axios')

async function list(path, query) {
  const configuration = new api.Configuration()
  configuration.experimental = true
  const headers = { 'X-SailPoint-Experimental': 'true' }
  await setOAuthToObject(headers, 'userAuth', [], configuration)
  const request = { url: path + query, axiosOptions: { method: 'GET', headers } }
  return createRequestFunction(request, axios, undefined, configuration)()
}

async function main() {
  const [path, mode] = process.argv.slice(4)
  if (mode === 'pages') {
    const fetchPage = ({ limit, offset }) => list(path, '?limit=' + limit + '&offset=' + offset)
    return (await api.Paginator.paginate(null, fetchPage, { limit: 7 }, 2)).data
  }
  return (await list(path, '')).data
}

main().then(
  (data) => process.stdout.write('RESULT ' + JSON.stringify({ data, customizers: Object.keys(api).filter((key) => /customizer/i.test(key)) }) + '\\n'),
  (error) => {
    process.stderr.write('FAILED ' + JSON.stringify({ status: error.response?.status, data: error.response?.data, message: error.message }) + '\\n')
    process.exitCode = 1
  },
)
`

let home: Home
let tenant: Awaited<ReturnType<typeof openSandbox>>
let sdk: string

beforeAll(async () => {
  sdk = await npmPackage('sailpoint-api-client@1.4.15')
  home = await makeHome('api-client-')
  await writeFile(join(home.folder, 'program.cjs'), program)
})

beforeEach(async () => {
  tenant = await openSandbox()
})

afterEach(async () => await tenant?.close())
afterAll(async () => await home?.remove())

async function ask(version: string, path: string, mode = 'all', secret?: string): Promise<RunResult> {
  const { baseUrl, clientId, clientSecret } = tenant.sandbox
  return await runAny(process.execPath, [join(home.folder, 'program.cjs'), sdk, version, path, mode], {
    cwd: home.folder,
    env: {
      ...home.env,
      SAIL_BASE_URL: baseUrl,
      SAIL_CLIENT_ID: clientId,
      SAIL_CLIENT_SECRET: secret ?? clientSecret,
    },
    timeout: 60_000,
  })
}

function resultOf({ code, stderr, stdout }: RunResult): { data: unknown; customizers: string[] } {
  const line = /^RESULT (.*)$/m.exec(stdout)?.[1]
  if (code !== 0 || line === undefined) {
    throw new Error(`the SDK's program ended with ${code}\n${stdout}\n${stderr}`)
  }
  return JSON.parse(line) as { data: unknown; customizers: string[] }
}

it.each(['beta', 'v2024'])('signs in and lists customizers, under /%s', async (version) => {
  await tenant.client.customizers.create('Normalise names')
  await tenant.client.customizers.create('Überprüfung "1" 👍')
  const { customizers, data } = resultOf(await ask(version, '/connector-customizers'))
  expect(data).toEqual(await tenant.client.customizers.list())
  expect(data).toEqual([
    expect.objectContaining({ name: 'Normalise names' }),
    expect.objectContaining({ name: 'Überprüfung "1" 👍' }),
  ])
  // A version with such a class should be tested with it.
  expect(customizers).toEqual([])
  const theirs = tenant.sandbox.requests.filter(({ userAgent }) => /axios|OpenAPI-Generator/.test(userAgent))
  expect(theirs.map(({ method, path, status }) => [method, path, status])).toEqual([
    ['POST', '/oauth/token', 200],
    ['GET', `/${version}/connector-customizers`, 200],
  ])
})

it('pages through them', async () => {
  for (let n = 1; n <= 5; n++) await tenant.client.customizers.create(`customizer ${n}`)
  const { data } = resultOf(await ask('beta', '/connector-customizers', 'pages'))
  expect(data).toEqual(await tenant.client.customizers.list())
  expect(data).toHaveLength(5)
})

it('fails with a clear error for a wrong secret', async () => {
  const { code, stderr } = await ask('beta', '/connector-customizers', 'all', 'wrong')
  expect(code).toBe(1)
  expect(stderr).toContain('Unable to fetch access token')
  expect(tenant.sandbox.requests.filter(({ path }) => path === '/oauth/token').map(({ status }) => status)).toContain(
    401,
  )
})

it('reads the error body for a missing object', async () => {
  const { code, stderr } = await ask('beta', '/connector-customizers/00000000-0000-4000-8000-000000000000')
  expect(code).toBe(1)
  expect(JSON.parse(/^FAILED (.*)$/m.exec(stderr)?.[1] ?? '{}')).toMatchObject({
    status: 404,
    data: { detailCode: expect.stringMatching(/^404/), messages: [{ text: expect.any(String) }] },
  })
})
