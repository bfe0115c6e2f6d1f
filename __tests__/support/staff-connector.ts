import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeBundle } from '../../src/bundle/archive.js'
import { directorySpec } from './directory.js'
import { root } from './program.js'

// biome-ignore lint/suspicious/noExplicitAny: tests change specs in any way
type Any = any

/** The address of a module of a package, for `import` within the connector. */
function moduleOf(path: string): string {
  return JSON.stringify(pathToFileURL(join(root, 'node_modules', path)).href)
}

/** The HTTP clients that a connector may use. Each defines `call(method, url, headers, body)`. */
const clients = {
  fetch: `const call = async (method, url, headers, body) => {
    const answer = await fetch(url, { method, headers, body })
    return { status: answer.status, text: await answer.text() }
  }`,
  // Like most clients that are built on it: an agent of its own that keeps connections open.
  http: `
  const agents = { 'http:': new (require('http').Agent)({ keepAlive: true }), 'https:': new (require('https').Agent)({ keepAlive: true, rejectUnauthorized: false }) }
  const call = (method, url, headers, body) => new Promise((resolve, reject) => {
    const { protocol } = new URL(url)
    const request = require(protocol.slice(0, -1)).request(url, { method, headers: { ...headers, 'accept-encoding': 'gzip' }, agent: agents[protocol] }, (answer) => {
      const unpacked = answer.headers['content-encoding'] === 'gzip' ? answer.pipe(require('zlib').createGunzip()) : answer
      const parts = []
      unpacked.on('data', (part) => parts.push(part)).on('error', reject)
      unpacked.on('end', () => resolve({ status: answer.statusCode, text: Buffer.concat(parts).toString() }))
    })
    request.on('error', reject)
    request.end(body)
  })`,
  undici: `
  const { Agent, request, fetch: fetchOf } = require(${JSON.stringify(join(root, 'node_modules', 'undici'))})
  const dispatcher = new Agent({ connections: 2, pipelining: 1, connect: { rejectUnauthorized: false } })
  const call = async (method, url, headers, body) => {
    if (method === 'GET') {
      const answer = await fetchOf(url, { headers, dispatcher })
      return { status: answer.status, text: await answer.text() }
    }
    const answer = await request(url, { method, headers, body, dispatcher })
    const bytes = Buffer.from(await answer.body.arrayBuffer())
    const text = answer.headers['content-encoding'] === 'gzip' ? require('zlib').gunzipSync(bytes) : bytes
    return { status: answer.statusCode, text: String(text) }
  }`,
  got: `const call = async (method, url, headers, body) => {
    const { got } = await import(${moduleOf('got/dist/source/index.js')})
    const answer = await got(url, { method, headers, body, throwHttpErrors: false, retry: { limit: 0 } })
    return { status: answer.statusCode, text: answer.body }
  }`,
  axios: `
  const axios = require(${JSON.stringify(join(root, 'node_modules', 'axios'))})
  const call = async (method, url, headers, data) => {
    const plain = { responseType: 'text', transformResponse: [(text) => text], validateStatus: () => true }
    const answer = await axios.request({ method, url, headers, data, ...plain })
    return { status: answer.status, text: answer.data }
  }`,
  nodeFetch: `const call = async (method, url, headers, body) => {
    const answer = await (await import(${moduleOf('node-fetch/src/index.js')})).default(url, { method, headers, body })
    return { status: answer.status, text: await answer.text() }
  }`,
  superagent: `
  const superagent = require(${JSON.stringify(join(root, 'node_modules', 'superagent'))})
  const call = async (method, url, headers, body) => {
    const request = superagent(method, url).set(headers).ok(() => true).buffer(true)
    request.parse((answer, done) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part) => (text += part)).on('end', () => done(null, text))
    })
    const answer = await (body === undefined ? request : request.send(body))
    return { status: answer.status, text: answer.body ?? '' }
  }`,
  /** The client of a vendor. */
  octokit: `const call = async (method, url, headers, body) => {
    const { request } = await import(${moduleOf('@octokit/request/dist-bundle/index.js')})
    const { status, data } = await request(method + ' ' + url, { headers, ...(body !== undefined && { data: body }) }).catch((error) => {
      if (error.response === undefined) throw error
      return error.response
    })
    const text = data instanceof ArrayBuffer ? Buffer.from(data).toString() : typeof data === 'string' ? data : JSON.stringify(data ?? '')
    return { status, text }
  }`,
} as const

export const staffClients = Object.keys(clients) as (keyof typeof clients)[]

/** Clients one after the other: those that load quickly, or every one. */
const turns = { mixed: ['fetch', 'http', 'undici', 'got'], every: staffClients } as const

function inTurn(names: readonly (keyof typeof clients)[]): string {
  return `const all = [${names.map((name) => `(() => {${clients[name]}; return call })()`).join(', ')}]
let calls = 0
const call = (...values) => all[calls++ % all.length](...values)`
}

export type StaffClient = keyof typeof clients | keyof typeof turns

export function staffSpec(): Any {
  const spec = directorySpec()
  const attribute = (name: string, type = 'string', more = {}) => ({ name, type, description: `The ${name}`, ...more })
  spec.name = 'Staff'
  spec.commands = [
    ...['test-connection', 'account:list', 'account:read', 'account:create', 'account:update', 'account:delete'],
    ...['account:disable', 'account:enable', 'entitlement:list', 'entitlement:read'],
  ].map((name) => `std:${name}`)
  spec.sourceConfig[0].items[0].items = [
    { key: 'url', label: 'Address', type: 'url', required: true },
    { key: 'clientId', label: 'Client', type: 'text', required: true },
    { key: 'clientSecret', label: 'Client secret', type: 'secret', required: true },
  ]
  spec.accountSchema.identityAttribute = 'login'
  spec.accountSchema.attributes = [
    attribute('login', 'string', { required: true }),
    ...['email', 'firstName', 'lastName', 'displayName', 'phone', 'kind'].map((name) => attribute(name)),
    attribute('level', 'int'),
    attribute('groups', 'string', { multi: true, entitlement: true, managed: true }),
  ]
  spec.entitlementSchemas = spec.entitlementSchemas.slice(0, 1)
  const kept = ['login', 'email', 'displayName', 'password', 'level', 'kind']
  spec.accountCreateTemplate.fields = spec.accountCreateTemplate.fields.filter(({ key }: Any) => kept.includes(key))
  return spec
}

/**
 * The index.js of a connector for `StaffTarget`. It signs in once, repeats after 429, and sends an id of its own with each
 * create. `bug` is code that changes `send`, `handlers` or `account`.
 */
export function staffIndex(client: StaffClient, bug = ''): string {
  return `
class ConnectorError extends Error { constructor(message, type = 'generic') { super(message); this.type = type } }
${client === 'mixed' || client === 'every' ? inTurn(turns[client]) : clients[client]}
const config = () => JSON.parse(Buffer.from(process.env.CONNECTOR_CONFIG || 'e30=', 'base64').toString() || '{}')
let token
const signIn = async () => {
  const { url, clientId, clientSecret } = config()
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret })
  const { status, text } = await call('POST', url + '/oauth/token', { 'content-type': 'application/x-www-form-urlencoded' }, form.toString())
  if (status !== 200) throw new ConnectorError('the sign-in failed with status ' + status)
  return JSON.parse(text).access_token
}
let send = async (method, path, body) => {
  token ??= signIn()
  token.catch(() => { token = undefined })
  const url = /^https?:/.test(path) ? path : config().url + path
  for (;;) {
    const headers = { authorization: 'Bearer ' + (await token), ...(body && { 'content-type': 'application/json' }) }
    const answer = await call(method, url, headers, body && JSON.stringify(body))
    if (answer.status === 429) continue
    if (answer.status === 404) throw new ConnectorError('no such object', 'notFound')
    if (answer.status >= 300) throw new ConnectorError('the target system answered ' + answer.status)
    return answer.text
  }
}
const json = async (...values) => JSON.parse(await send(...values))
const at = (input) => '/users/' + encodeURIComponent(input.key.simple.id)
let account = ({ active, note, seat, password, ...attributes }) => ({ key: { simple: { id: attributes.login } }, identity: attributes.login, disabled: !active, attributes })
const group = (each) => ({ key: { simple: { id: each.id } }, type: 'group', attributes: each })
const groups = async () => (await send('GET', '/groups')).trim().split('\\n').map((line) => JSON.parse(line))
const update = async (input, res, change) => {
  const user = await json('GET', at(input))
  res.send(account(await json('PATCH', at(input), { at: new Date().toISOString(), values: change(user) })))
}
const handlers = {
  'std:test-connection': async (input, res) => { await json('GET', '/users?limit=4'); res.send({}) },
  'std:account:list': async (input, res) => {
    for (let next = '/users?limit=4'; next;) {
      const page = await json('GET', next)
      for (const user of page.users) res.send(account(user))
      next = page.next
    }
  },
  'std:account:read': async (input, res) => res.send(account(await json('GET', at(input)))),
  'std:account:create': async (input, res) => {
    const requestId = require('crypto').randomUUID()
    const made = await json('POST', '/users', { requestId, user: { ...input.attributes, groups: [].concat(input.attributes.groups ?? []) } })
    if (made.requestId !== requestId) throw new ConnectorError('the answer belongs to another request')
    res.send(account(made.user))
  },
  'std:account:update': (input, res) => update(input, res, (user) => {
    const values = {}
    for (const { op, attribute, value } of input.changes) {
      const old = values[attribute] ?? user[attribute]
      if (op === 'Set') values[attribute] = value
      if (op === 'Add') values[attribute] = [...new Set([...(old ?? []), ...[].concat(value)])]
      if (op === 'Remove') values[attribute] = Array.isArray(old) ? old.filter((each) => ![].concat(value).includes(each)) : null
    }
    return values
  }),
  'std:account:delete': async (input, res) => { await send('DELETE', at(input)); res.send({}) },
  'std:account:disable': (input, res) => update(input, res, () => ({ active: false })),
  'std:account:enable': (input, res) => update(input, res, () => ({ active: true })),
  'std:entitlement:list': async (input, res) => { for (const each of await groups()) res.send(group(each)) },
  'std:entitlement:read': async (input, res) => {
    const found = (await groups()).find(({ id }) => id === input.key.simple.id)
    if (!found) throw new ConnectorError('no such group', 'notFound')
    res.send(group(found))
  },
}
${bug}
handlers['std:spec:read'] = async (input, res) => res.send({ specification: JSON.parse(require('fs').readFileSync('connector-spec.json', 'utf8')) })
exports.connector = {
  sdkVersion: 1,
  handlers: new Map(Object.entries(handlers)),
  async _exec(type, context, given, out, customizer) {
    if (!handlers[type]) throw new Error('unsupported command: ' + type)
    const [before, after] = ['before:', 'after:'].map((step) => customizer?.handlers.get(step + type))
    const sent = []
    await handlers[type](before ? await before(context, given) : given, { send: (data) => sent.push(data) }, context)
    for (const data of sent) out.write({ data: after ? await after(context, data) : data, type: 'output' })
  },
}
`
}

/** Writes the bundle of such a connector. */
export async function writeStaffBundle(path: string, client: StaffClient, bug = ''): Promise<string> {
  await writeBundle(path, {
    index: Buffer.from(staffIndex(client, bug)),
    spec: Buffer.from(JSON.stringify(staffSpec())),
  })
  return path
}
