import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Home, makeHome } from '../support/home.js'
import { npmPackage } from '../support/programs.js'
import { runAny } from '../support/run.js'
import { openSandbox, uploadFolder } from '../support/tenant.js'

/**
 * The vendor's TypeScript SDK makes a source of an uploaded connector, changes it, checks it, aggregates it, reads what was
 * stored and deletes it, in its own process. It prints the result of each call as a list of names and answers.
 */
const program = `
const [sdk, suffix, tag] = process.argv.slice(2)
const api = require(sdk)

async function main() {
  const configuration = new api.Configuration()
  configuration.experimental = true
  const of = (name) => new api[name + suffix + 'Api'](configuration)
  const [sources, accounts, entitlements] = ['Sources', 'Accounts', 'Entitlements'].map(of)
  const [tasks, aggregations] = ['TaskManagement', 'AccountAggregations'].map(of)
  const body = (name, value) => ({ [name + suffix]: value })
  const said = []
  const note = async (name, call) => {
    try {
      const { status, data, headers } = await call
      said.push({ name, status, data, total: headers['x-total-count'] })
      return data
    } catch (error) {
      if (!error.response) throw error
      said.push({ name, status: error.response.status, data: error.response.data })
    }
  }
  const over = async (id) => {
    for (;;) {
      const { data } = await tasks.getTaskStatus({ id })
      if (data.completionStatus !== null) return data
    }
  }
  const add = (path, value) => body('jsonPatchOperation', [{ op: 'add', path, value }])
  const wanted = { name: 'Canary', owner: { type: 'IDENTITY', id: '1' }, connector: tag }
  const { id } = await note('create', sources.createSource(body('source', wanted)))
  const sourceId = id
  // Beta has other names for some.
  const both = { id, sourceId }
  await note('patch', sources.updateSource({ id, ...add('/connectorAttributes/region', 'eu') }))
  await note('patch immutable', sources.updateSource({ id, ...add('/authoritative', true) }))
  await note('list', sources.listSources({ filters: 'name eq "Canary"', count: true, sorters: 'name' }))
  const [account] = await note('schemas', sources.getSourceSchemas(both))
  const attribute = add('/attributes/-', { name: 'phone', type: 'STRING' })
  await note('patch schema', sources.updateSourceSchema({ sourceId, schemaId: account.id, ...attribute }))
  await note('policies', sources.listProvisioningPolicies(both))
  await note('correlation', sources.getCorrelationConfig(both))
  if (suffix === 'V2024') {
    await note('health', sources.getSourceHealth({ sourceId }))
    const schedule = { type: 'ACCOUNT_AGGREGATION', cronExpression: '0 0 5 * * ?' }
    await note('schedule', sources.createSourceSchedule({ sourceId, schedule1V2024: schedule }))
  }
  await note('check', sources.testSourceConnection(both))
  await note('test', sources.testSourceConfiguration(both))
  await note('ping', sources.pingCluster(both))
  const request = body('resourceObjectsRequest', { objectType: 'account', maxCount: 1 })
  await note('peek', sources.peekResourceObjects({ ...both, ...request }))
  const { task } = await note('load', sources.importAccounts({ ...both, disableOptimization: 'true' }))
  said.push({ name: 'task', data: await over(task.id) })
  await note('tasks', tasks.getTaskStatusList({ filters: 'sourceId eq "' + id + '" and completionStatus isnull' }))
  await note('state', aggregations.getAccountAggregationStatus({ id: task.id }))
  await note('accounts', accounts.listAccounts({ filters: 'sourceId eq "' + id + '"', limit: 1, count: true, sorters: 'id' }))
  await note('entitlements', entitlements.listEntitlements({ filters: 'source.id eq "' + id + '" and type eq "group"', count: true }))
  const { id: removal } = await note('remove', sources.deleteAccountsAsync(both))
  await over(removal)
  if (suffix === 'V2024') await note('delete', sources.deleteSource({ id }))
  return said
}

main().then(
  (said) => process.stdout.write('RESULT ' + JSON.stringify(said) + '\\n'),
  (error) => {
    process.stderr.write(String(error.stack) + '\\n')
    process.exitCode = 1
  },
)
`

const index = `exports.connector = {
  sdkVersion: 1,
  handlers: new Map(),
  async _exec(type, context, input, res) {
    if (type !== 'std:account:list') return
    for (const id of ['a', 'b'])
      res.write({ type: 'output', data: { key: { simple: { id } }, attributes: { id, groups: ['g'] } } })
  },
}
`

const spec = {
  name: 'Files',
  commands: ['std:test-connection', 'std:account:list'],
  accountSchema: {
    ...{ identityAttribute: 'id', displayAttribute: 'id', groupAttribute: 'groups' },
    attributes: [
      { name: 'id', type: 'string', description: '' },
      { name: 'groups', type: 'string', multi: true, entitlement: true },
    ],
  },
  entitlementSchemas: [
    {
      ...{ type: 'group', identityAttribute: 'id', displayAttribute: 'id' },
      attributes: [{ name: 'id', type: 'string', description: '' }],
    },
  ],
}

let home: Home
let sdk: string

beforeAll(async () => {
  sdk = await npmPackage('sailpoint-api-client@1.4.15')
  home = await makeHome('sources-')
  await writeFile(join(home.folder, 'program.cjs'), program)
  await writeFile(join(home.folder, 'index.js'), index)
  await writeFile(join(home.folder, 'connector-spec.json'), JSON.stringify(spec))
})

afterAll(async () => await home?.remove())

it.each(['Beta', 'V2024'])('is made, changed, checked, aggregated and deleted by the SDK for %s', async (suffix) => {
  const tenant = await openSandbox()
  try {
    await uploadFolder(tenant.client, 'files', home.folder)
    const [tag] = await tenant.client.tags.list('files')
    const { baseUrl, clientId, clientSecret } = tenant.sandbox
    const args = [join(home.folder, 'program.cjs'), sdk, suffix, tag?.id ?? '']
    const { code, stdout, stderr } = await runAny(process.execPath, args, {
      cwd: home.folder,
      env: { ...home.env, SAIL_BASE_URL: baseUrl, SAIL_CLIENT_ID: clientId, SAIL_CLIENT_SECRET: clientSecret },
      timeout: 60_000,
    })
    const line = /^RESULT (.*)$/m.exec(stdout)?.[1]
    if (code !== 0 || line === undefined) throw new Error(`the SDK's program ended with ${code}\n${stdout}\n${stderr}`)
    const is = (name: string, status: number, data: unknown, total?: string) =>
      expect.objectContaining({ name, status, data, ...(total !== undefined && { total }) })
    const like = expect.objectContaining
    const checked = like({ status: 'SUCCESS', name: 'Canary', elapsedMillis: expect.any(Number) })
    const isNew = suffix === 'V2024'
    expect(JSON.parse(line)).toEqual([
      is('create', 201, like({ name: 'Canary', connector: tag?.id })),
      is('patch', 200, like({ connectorAttributes: like({ region: 'eu' }) })),
      is('patch immutable', 400, like({ detailCode: '400.1 Bad Request Content' })),
      is('list', 200, [like({ name: 'Canary' })], '1'),
      is('schemas', 200, [like({ name: 'account' }), like({ name: 'group' })]),
      is('patch schema', 200, like({ name: 'account' })),
      is('policies', 200, []),
      is('correlation', 200, like({ attributeAssignments: [] })),
      ...(isNew ? [is('health', 200, like({ isAuthoritative: false })), is('schedule', 201, expect.anything())] : []),
      ...['check', 'test', 'ping'].map((name) => is(name, 200, checked)),
      is('peek', 200, like({ objectCount: 1, resourceObjects: [like({ identity: 'a' })] })),
      is('load', 202, like({ success: true, task: like({ completed: null }) })),
      like({ name: 'task', data: like({ completionStatus: 'SUCCESS', attributes: like({ total: 2, created: 2 }) }) }),
      is('tasks', 200, []),
      is('state', 200, like({ status: 'COMPLETED', totalAccounts: 2 })),
      is('accounts', 200, [like({ hasEntitlements: true })], '2'),
      is('entitlements', 200, [like({ value: 'g' })], '1'),
      is('remove', 202, like({ type: 'TASK_RESULT' })),
      ...(isNew ? [is('delete', 202, like({ type: 'TASK_RESULT' }))] : []),
    ])
  } finally {
    await tenant.close()
  }
})
