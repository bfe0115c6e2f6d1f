import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SandboxOptions } from '../../src/sandbox/http/server.js'
import { closeTenants, ManualClock, openTenant, type Reply, type Tenant, zipOf } from './support.js'

/** What the connector of these tests does for a command, by its type. */
export interface Script {
  /** Its outputs, in order. */
  sends?: unknown[]
  /** Outputs that it sends without waiting for them, after its handler has ended. */
  late?: unknown[]
  state?: unknown
  error?: string
  /** It waits until this file exists before it ends. */
  waitsFor?: string
  /** It never ends and sends nothing more. */
  hangs?: boolean
}

const index = `const { existsSync, readFileSync } = require('node:fs')
exports.connector = {
  sdkVersion: 1,
  handlers: new Map(),
  async _exec(type, context, input, res) {
    const config = JSON.parse(Buffer.from(process.env.CONNECTOR_CONFIG, 'base64').toString())
    if (config.script === undefined) throw new Error('no script')
    const script = JSON.parse(readFileSync(config.script, 'utf8'))
    const of = script[type + (input.type ? ' ' + input.type : '')] ?? {}
    console.log('input ' + JSON.stringify(input))
    for (const data of of.sends ?? []) res.write({ data, type: 'output' })
    if (of.state) res.write({ data: of.state, type: 'state' })
    if (of.error) throw new Error(of.error)
    if (of.late) setTimeout(() => of.late.forEach((data) => res.write({ data, type: 'output' })), 20)
    while (of.waitsFor && !existsSync(of.waitsFor)) await new Promise((resolve) => setTimeout(resolve, 10))
    if (of.hangs) await new Promise(() => setInterval(() => {}, 1000))
  },
}
`

export const groupSchema = {
  ...{ type: 'group', identityAttribute: 'id', displayAttribute: 'name' },
  attributes: [
    { name: 'id', type: 'string', description: '' },
    { name: 'name', type: 'string', description: '' },
  ],
}

export const spec = {
  name: 'Files',
  commands: ['std:test-connection', 'std:account:list', 'std:account:read', 'std:entitlement:list'],
  supportsStatefulCommands: true,
  sourceConfigInitialValues: { region: 'eu' },
  sourceConfig: [{ type: 'menu', items: [{ type: 'section', items: [{ key: 'password', type: 'secret' }] }] }],
  accountSchema: {
    ...{ identityAttribute: 'id', displayAttribute: 'name', groupAttribute: 'groups' },
    attributes: [
      { name: 'id', type: 'string', description: '' },
      { name: 'name', type: 'string', description: '' },
      { name: 'groups', type: 'string', multi: true, entitlement: true },
    ],
  },
  entitlementSchemas: [groupSchema],
}

export const account = (id: string, more: object = {}) => ({
  key: { simple: { id } },
  attributes: { id, name: `Name ${id}` },
  ...more,
})

export const accounts = (count: number) => Array.from({ length: count }, (_, each) => account(`a${each}`))

/** A tenant with a source that runs version 1 of a connector, and raw requests about it. */
export class SourceTenant {
  readonly tenant: Tenant
  readonly clock: ManualClock
  readonly connector: string
  readonly tag: string
  readonly source: string
  /** What the connector reads; other files may lie beside it. */
  readonly file: string

  private constructor(made: {
    tenant: Tenant
    clock: ManualClock
    connector: string
    tag: string
    source: string
    file: string
  }) {
    this.tenant = made.tenant
    this.clock = made.clock
    this.connector = made.connector
    this.tag = made.tag
    this.source = made.source
    this.file = made.file
  }

  static async open(options: SandboxOptions = {}, settings: object = {}): Promise<SourceTenant> {
    const clock = new ManualClock()
    const folder = await mkdtemp(join(tmpdir(), 'aggregation-'))
    folders.push(folder)
    const file = join(folder, 'script.json')
    await writeFile(file, '{}')
    const tenant = await openTenant({ clock, ...options })
    const connector = await tenant.connector('files')
    await tenant.upload(connector, await bundle())
    const tags = (await tenant.send('GET', `/beta/platform-connectors/${connector}/tags`)).json as { id: string }[]
    const tag = tags[0]?.id ?? ''
    const connectorAttributes = { script: file, spConnectorSupportsCustomSchemas: true, ...settings }
    const json = { name: 'Files', owner: { type: 'IDENTITY', id: '1' }, connector: tag, connectorAttributes }
    const made = await tenant.send('POST', '/v3/sources', { json })
    return new SourceTenant({ tenant, clock, connector, tag, source: idOf(made), file })
  }

  /** Sets what the connector does from now on. */
  async script(script: Record<string, Script>): Promise<void> {
    await writeFile(this.file, JSON.stringify(script))
  }

  async post(path: string, json?: object): Promise<Reply> {
    return await this.tenant.send('POST', `/beta/sources/${this.source}/${path}`, json === undefined ? {} : { json })
  }

  async get<T = Record<string, unknown>>(path: string): Promise<T> {
    return (await this.tenant.send('GET', path)).json as T
  }

  /** Aggregates to the end; gives the task. */
  async aggregate(what: 'accounts' | 'entitlements' = 'accounts', isOptimized = false): Promise<Task> {
    const form = new FormData()
    if (!isOptimized) form.set('disableOptimization', 'true')
    const path = `/beta/sources/${this.source}/load-${what}`
    const reply = await this.tenant.send('POST', path, what === 'accounts' ? { body: form } : {})
    if (reply.status !== 202) throw new Error(reply.text)
    const json = reply.json as { id: string; task?: { id: string } }
    return await this.ended(json.task?.id ?? json.id)
  }

  /** A task once nothing runs any more. */
  async ended(id: string): Promise<Task> {
    await this.tenant.sandbox.context.background.ended()
    return await this.get<Task>(`/beta/task-status/${id}`)
  }

  /** The native identities of the stored accounts. */
  async identities(): Promise<string[]> {
    const filters = encodeURIComponent(`sourceId eq "${this.source}"`)
    const list = await this.get<{ nativeIdentity: string }[]>(`/v3/accounts?filters=${filters}`)
    return list.map(({ nativeIdentity }) => nativeIdentity)
  }
}

export interface Task {
  id: string
  completed: string | number | null
  completionStatus: string | null
  messages: { type: string; localizedText: { message: string } }[]
  attributes: Record<string, unknown>
}

export const idOf = ({ json }: Reply): string => (json as { id: string }).id

/** The connector; another `mark` makes another version. */
export async function bundle(mark = '', changed: object = {}): Promise<Buffer> {
  return await zipOf({
    'index.js': `${index}// ${mark}`,
    'connector-spec.json': JSON.stringify({ ...spec, ...changed }),
  })
}

const folders: string[] = []

export async function closeSources(): Promise<void> {
  await closeTenants()
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
}
