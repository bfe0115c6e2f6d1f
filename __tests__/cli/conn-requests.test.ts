import { once } from 'node:events'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join } from 'node:path'
import { runInShell } from '../support/program.js'
import { TestTenant } from '../support/tenant.js'

interface Sent {
  request: string
  type: string
  body: unknown
}

/** Passes what a client sends on to the sandbox, and keeps it. */
async function startRecorder(target: string) {
  const sent: Sent[] = []
  const server = createServer((incoming, answer) => {
    const chunks: Buffer[] = []
    incoming
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        const { method = '', url = '', headers } = incoming
        const [type = ''] = (headers['content-type'] ?? '').split(';')
        const bytes = Buffer.concat(chunks)
        const body = type.includes('json') ? JSON.parse(bytes.toString()) : bytes.length > 0 ? bytes : undefined
        sent.push({ request: `${method} ${url}`, type, body })
        const options = { method, headers: { ...headers, host: new URL(target).host } }
        request(new URL(url, target), options, (from) => {
          answer.writeHead(from.statusCode ?? 502, from.headers)
          from.pipe(answer)
        }).end(bytes)
      })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { sent, url: `http://127.0.0.1:${port}`, close: () => void server.close() }
}

const json = 'application/json'
const connectors = '/beta/platform-connectors'
const customizers = '/beta/connector-customizers'
const instance = '/beta/connector-instances/INSTANCE'
const zip = 'x.zip'
const simple = { simple: { id: 'a' } }
const compound = { compound: { lookupId: 'a', uniqueId: 'b' } }
const schema = { attributes: [] }
const call = { connectorRef: 'ID', tag: 'latest', config: { a: 1 } }
const invoke = (type: string, input: unknown, ref: object = call): [string, string, unknown] => [
  `POST ${connectors}/ID/invoke`,
  json,
  { ...ref, type, input },
]

/**
 * What each command of `sail conn` sends: method and path, type and body. ID, CUSTOMIZER and INSTANCE stand for the ids that
 * the tenant has given.
 */
const table: [line: string, request: string, type: string, body: unknown][] = [
  ['create other', `POST ${connectors}`, json, { alias: 'other' }],
  ['list', `GET ${connectors}`, '', undefined],
  ['ls', `GET ${connectors}`, '', undefined],
  ['get -c ID', `GET ${connectors}/ID`, '', undefined],
  ['get -c mine', `GET ${connectors}/mine`, '', undefined],
  ['update --id ID -a renamed', `PUT ${connectors}/ID`, json, { alias: 'renamed' }],
  ['upload -c ID -f x.zip', `POST ${connectors}/ID/versions`, 'application/zip', zip],
  ['upload -c ID -f x.zip -t new', `POST ${connectors}/ID/tags`, json, { tagName: 'new', activeVersion: 3 }],
  ['upload -c ID -f x.zip -t new', `PUT ${connectors}/ID/tags/new`, json, { activeVersion: 4 }],
  ['versions -c ID', `GET ${connectors}/ID/versions`, '', undefined],
  ['tags create -c ID -n t -v 1', `POST ${connectors}/ID/tags`, json, { tagName: 't', activeVersion: 1 }],
  ['tags update -c ID -n t -v 2', `PUT ${connectors}/ID/tags/t`, json, { activeVersion: 2 }],
  ['tags list -c ID', `GET ${connectors}/ID/tags`, '', undefined],
  ['invoke test-connection -c ID -p c.json', ...invoke('std:test-connection', {})],
  [
    'invoke test-connection -c ID -v 2 --config-json {"a":2}',
    ...invoke('std:test-connection', {}, { connectorRef: 'ID', version: 2, config: { a: 2 } }),
  ],
  [
    'invoke account-create -c ID -p c.json -a {"n":1}',
    ...invoke('std:account:create', { identity: null, attributes: { n: 1 } }),
  ],
  [
    'invoke account-create a -c ID -p c.json -a {"n":1} --schema s.json',
    ...invoke('std:account:create', { identity: 'a', attributes: { n: 1 }, schema }),
  ],
  ['invoke account-read a -c ID -p c.json', ...invoke('std:account:read', { identity: 'a', key: simple })],
  [
    'invoke account-read a b -c ID -p c.json --schema s.json',
    ...invoke('std:account:read', { identity: 'a', key: compound, schema }),
  ],
  [
    'invoke account-update a -c ID -p c.json --changes [{"op":"Set","attribute":"n","value":2}]',
    ...invoke('std:account:update', { identity: 'a', key: simple, changes: [{ op: 'Set', attribute: 'n', value: 2 }] }),
  ],
  ['invoke account-delete a b -c ID -p c.json', ...invoke('std:account:delete', { identity: 'a', key: compound })],
  ['invoke account-list -c ID -p c.json', ...invoke('std:account:list', {})],
  ['invoke account-list --stateful -c ID -p c.json', ...invoke('std:account:list', { stateful: true })],
  [
    'invoke account-list --stateful --stateId s -c ID -p c.json',
    ...invoke('std:account:list', { stateful: true, stateId: 's' }),
  ],
  ['invoke entitlement-list -t group -c ID -p c.json', ...invoke('std:entitlement:list', { type: 'group' })],
  [
    'invoke entitlement-list -t group --stateful --stateId s -c ID -p c.json',
    ...invoke('std:entitlement:list', { type: 'group', stateful: true, stateId: 's' }),
  ],
  [
    'invoke entitlement-read a -t group -c ID -p c.json',
    ...invoke('std:entitlement:read', { identity: 'a', key: simple, type: 'group' }),
  ],
  ['invoke account-discover-schema -c ID -p c.json', ...invoke('std:account:discover-schema', {})],
  // `sail` asks for the password.
  [
    'invoke change-password a --password new-password -c ID -p c.json',
    ...invoke('std:change-password', { identity: 'a', key: simple, password: 'new-password' }),
  ],
  ['invoke raw -f raw.json -c ID -p c.json', ...invoke('custom:thing', { x: 1 })],
  [
    'invoke source-data-discover -q {"q":1} -c ID -p c.json',
    'POST /sp-conn-runtime-exec/runtime-connector-invoke',
    json,
    { ...call, type: 'std:source-data:discover', input: { queryInput: { q: 1 } } },
  ],
  [
    'invoke source-data-read k -q {"q":1} -c ID -p c.json',
    'POST /sp-conn-runtime-exec/runtime-connector-invoke/ID/invoke-direct',
    json,
    { ...call, type: 'std:source-data:read', input: { sourceDataKey: 'k', queryInput: { q: 1 } } },
  ],
  ['validate -r --check test-connection-success -c ID -p c.json --max-wait 1s', ...invoke('std:test-connection', {})],
  [
    'logs --level INFO --event commandOutcome --request-id r',
    'POST /beta/platform-logs/query',
    json,
    {
      filter: { startTime: expect.any(String), logLevels: ['INFO'], event: 'commandOutcome', requestID: 'r' },
      nextToken: '',
    },
  ],
  [
    'stats -c ID -d 2d',
    expect.stringMatching(
      /^GET \/beta\/platform-logs\/stats\?filters=from\+eq\+%22[^&]*%22\+and\+connectorID\+eq\+%22ID%22$/,
    ) as unknown as string,
    '',
    undefined,
  ],
  ['customizers list', expect.stringMatching(/^GET \/beta\/connector-customizers/) as unknown as string, '', undefined],
  ['customizers create other', `POST ${customizers}`, json, { id: '', name: 'other' }],
  ['customizers get -c CUSTOMIZER', `GET ${customizers}/CUSTOMIZER`, '', undefined],
  ['customizers update -c CUSTOMIZER -n renamed', `PUT ${customizers}/CUSTOMIZER`, json, { id: '', name: 'renamed' }],
  [
    'customizers upload -c CUSTOMIZER -f veil.zip',
    `POST ${customizers}/CUSTOMIZER/versions`,
    'application/zip',
    'veil.zip',
  ],
  ['instances list', 'GET /beta/connector-instances', '', undefined],
  [
    'customizers link -c CUSTOMIZER -i INSTANCE',
    `PATCH ${instance}`,
    'application/json-patch+json',
    [{ op: 'replace', path: '/connectorCustomizerId', value: 'CUSTOMIZER' }],
  ],
  [
    'customizers unlink -i INSTANCE',
    `PATCH ${instance}`,
    'application/json-patch+json',
    [{ op: 'remove', path: '/connectorCustomizerId' }],
  ],
  ['customizers delete -c CUSTOMIZER', `DELETE ${customizers}/CUSTOMIZER`, '', undefined],
  ['delete -c ID', `DELETE ${connectors}/ID`, '', undefined],
]

test('each command of sail conn sends the request of sail, with its body', async () => {
  const commands = [...new Set(table.map(([, , , body]) => (body as { type?: string } | undefined)?.type ?? ''))]
  const tenant = await TestTenant.start()
  const recorder = await startRecorder(tenant.sandbox.baseUrl)
  try {
    const { folder } = tenant
    const file = await tenant.bundle('x', 'res.send({})', {
      commands: commands.filter((each) => each.startsWith('std:')),
    })
    const { id } = await tenant.client.connectors.create('mine')
    const zips = [file, await tenant.customizer('veil')]
    await tenant.client.versions.upload(id, { path: file, size: statSync(file).size })
    const env = { ...tenant.env, SAIL_BASE_URL: recorder.url }
    const files = {
      'c.json': { a: 1 },
      's.json': schema,
      'raw.json': { type: 'custom:thing', input: { x: 1 }, more: 1 },
    }
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content))
    const customizer = await tenant.client.customizers.create('veil')
    const [made] = await tenant.client.instances.list()
    const ids: [string, string][] = [
      ['CUSTOMIZER', customizer.id],
      ['INSTANCE', made?.id ?? ''],
      ['ID', id],
    ]
    const fill = (text: string) => ids.reduce((filled, [name, value]) => filled.replaceAll(name, value), text)
    const named = (text: string) => ids.reduce((short, [name, value]) => short.replaceAll(value, name), text)
    for (const [line, request, type, body] of table) {
      recorder.sent.length = 0
      const { code, stderr } = await runInShell(['conn', ...fill(line).split(' ')], { env, cwd: folder })
      const sent = recorder.sent.map((each) => ({
        ...each,
        request: named(each.request),
        body: Buffer.isBuffer(each.body)
          ? zipName(each.body, zips)
          : each.body && JSON.parse(named(JSON.stringify(each.body))),
      }))
      expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: '' })
      expect(sent).toContainEqual({ request, type, body })
    }
  } finally {
    recorder.close()
    await tenant.close()
  }
})

/** The name of the file that has these bytes. */
function zipName(bytes: Buffer, zips: readonly string[]): string {
  const found = zips.find((path) => readFileSync(path).equals(bytes))
  return found === undefined ? 'other bytes' : basename(found)
}
