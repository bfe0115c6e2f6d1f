import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Home, makeHome } from '../support/home.js'
import { npmPackage } from '../support/programs.js'
import { runAny } from '../support/run.js'
import { openSandbox } from '../support/tenant.js'

/**
 * All eleven methods of the vendor's TypeScript SDK for custom connectors, in its own process. It prints the result of
 * each as a list of names and answers.
 */
const program = `
const [sdk, className, bodyName] = process.argv.slice(2)
const api = require(sdk)

async function main() {
  const configuration = new api.Configuration()
  const connectors = new api[className](configuration)
  const said = []
  const note = async (name, call) => {
    try {
      const { status, data, headers } = await call
      said.push({ name, status, data, total: headers['x-total-count'] })
    } catch (error) {
      if (!error.response) throw error
      said.push({ name, status: error.response.status, data: error.response.data })
    }
  }
  const file = (text) => new File([text], 'file.xml', { type: 'application/xml' })
  const form = '<Form xmlns="http://www.sailpoint.com/xsd/sailpoint_form_2_0.xsd" name="f"/>'
  const scriptName = 'their-connector'
  const made = { name: 'Their Connector', className: 'sailpoint.connector.OpenConnectorAdapter', status: 'RELEASED' }
  await note('create', connectors.createCustomConnector({ [bodyName]: made }))
  await note('create again', connectors.createCustomConnector({ [bodyName]: made }))
  await note('list', connectors.getConnectorList({ filters: 'name sw "their" and directConnect eq "true"', limit: 1, count: true }))
  await note('patch', connectors.updateConnector({ scriptName, jsonPatchOperation: patch(), jsonPatchOperationV2024: patch() }))
  await note('put source config', connectors.putConnectorSourceConfig({ scriptName, file: file(form) }))
  await note('put bad source config', connectors.putConnectorSourceConfig({ scriptName, file: file('<Form/>') }))
  await note('source config', connectors.getConnectorSourceConfig({ scriptName }))
  await note('put source template', connectors.putConnectorSourceTemplate({ scriptName, file: file('<Source/>') }))
  await note('source template', connectors.getConnectorSourceTemplate({ scriptName }))
  await note('put translations', connectors.putConnectorTranslations({ scriptName, locale: 'de' }))
  await note('translations', connectors.getConnectorTranslations({ scriptName, locale: 'de' }))
  await note('get', connectors.getConnector({ scriptName, locale: 'de' }))
  await note('delete', connectors.deleteCustomConnector({ scriptName }))
  await note('get deleted', connectors.getConnector({ scriptName }))
  return said
}

function patch() {
  return [{ op: 'add', path: '/applicationXml', value: '<Application/>' }]
}

main().then(
  (said) => process.stdout.write('RESULT ' + JSON.stringify(said) + '\\n'),
  (error) => {
    process.stderr.write(String(error.stack) + '\\n')
    process.exitCode = 1
  },
)
`

let home: Home
let sdk: string

beforeAll(async () => {
  sdk = await npmPackage('sailpoint-api-client@1.4.15')
  home = await makeHome('connectors-')
  await writeFile(join(home.folder, 'program.cjs'), program)
})

afterAll(async () => await home?.remove())

it.each([
  ['v3', 'ConnectorsApi', 'v3CreateConnectorDto'],
  ['v2024', 'ConnectorsV2024Api', 'v3CreateConnectorDtoV2024'],
])('does all eleven methods under /%s', async (version, className, bodyName) => {
  const tenant = await openSandbox()
  try {
    const { baseUrl, clientId, clientSecret } = tenant.sandbox
    const { code, stdout, stderr } = await runAny(
      process.execPath,
      [join(home.folder, 'program.cjs'), sdk, className, bodyName],
      {
        cwd: home.folder,
        env: { ...home.env, SAIL_BASE_URL: baseUrl, SAIL_CLIENT_ID: clientId, SAIL_CLIENT_SECRET: clientSecret },
        timeout: 60_000,
      },
    )
    const line = /^RESULT (.*)$/m.exec(stdout)?.[1]
    if (code !== 0 || line === undefined) throw new Error(`the SDK's program ended with ${code}\n${stdout}\n${stderr}`)
    const scriptName = 'their-connector'
    expect(JSON.parse(line)).toEqual([
      { name: 'create', status: 200, data: expect.objectContaining({ scriptName, type: 'custom Their Connector' }) },
      { name: 'create again', status: 400, data: expect.objectContaining({ detailCode: '400.1 Bad Request Content' }) },
      { name: 'list', status: 200, data: [expect.objectContaining({ scriptName })], total: '1' },
      { name: 'patch', status: 200, data: expect.objectContaining({ applicationXml: '<Application/>' }) },
      { name: 'put source config', status: 200, data: expect.objectContaining({ status: 'UPDATED' }) },
      { name: 'put bad source config', status: 200, data: expect.objectContaining({ status: 'ERROR' }) },
      { name: 'source config', status: 200, data: expect.stringContaining('<Form') },
      { name: 'put source template', status: 200, data: expect.objectContaining({ status: 'UPDATED' }) },
      { name: 'source template', status: 200, data: '<Source/>' },
      // This SDK sends no file, because the interface does not declare one.
      { name: 'put translations', status: 200, data: expect.objectContaining({ status: 'SKIPPED' }) },
      { name: 'translations', status: 404, data: expect.objectContaining({ detailCode: '404 Not found' }) },
      { name: 'get', status: 200, data: expect.objectContaining({ scriptName, uploadedFiles: expect.any(Array) }) },
      { name: 'delete', status: 204, data: '' },
      { name: 'get deleted', status: 404, data: expect.objectContaining({ detailCode: '404 Not found' }) },
    ])
    const paths = tenant.sandbox.requests.map(({ path }) => path).filter((path) => !path.startsWith('/oauth'))
    expect(paths.every((path) => path.startsWith(`/${version}/connectors`))).toBe(true)
  } finally {
    await tenant.close()
  }
})
