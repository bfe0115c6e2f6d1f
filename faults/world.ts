import { randomBytes } from 'node:crypto'
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { write } from '../__tests__/custom-connectors/support.js'
import { DirectoryServer } from '../__tests__/support/directory-server.js'
import { TestTenant } from '../__tests__/support/tenant.js'
import { readTenantConnector } from '../src/custom-connectors/tenant-state.js'
import type { StoredTask } from '../src/sandbox/state/tasks.js'
import { FaultProxy } from './proxy.js'

/** What tenant and target system hold, in names and numbers that are the same in every run. */
export interface State {
  /** By alias: its versions and tags. */
  connectors: Record<string, { versions: number[]; tags: Record<string, number> }>
  /** Name and version of each customizer, in order. */
  customizers: string[]
  /** The customizer of each instance, or nothing. */
  links: string[]
  /** The files of the custom connector, by name. */
  files: Record<string, string>
  /** How many accounts the target system has. */
  accounts: number
  /** The aggregations that were started, oldest first. */
  aggregations: ('accounts' | 'entitlements')[]
}

/** The client secret of every tenant, so that cells which run side by side share one store of secrets. */
export const clientSecret = randomBytes(32).toString('hex')

/** A tenant, the target system of its connectors, and the proxy between it and the program. */
export class World {
  readonly tenant: TestTenant
  readonly target: DirectoryServer
  readonly proxy: FaultProxy

  private constructor(tenant: TestTenant, target: DirectoryServer, proxy: FaultProxy) {
    this.tenant = tenant
    this.target = target
    this.proxy = proxy
  }

  static async start(): Promise<World> {
    const [tenant, target] = await Promise.all([TestTenant.start({}, clientSecret), DirectoryServer.start()])
    const world = new World(tenant, target, await FaultProxy.start(tenant.sandbox.baseUrl))
    // The first look at a task shows its end, so that the requests are the same in every run.
    world.proxy.beforeForward = async (line) => {
      if (/^GET .*\/task-status\/[^/?]+$/.test(line)) await tenant.sandbox.context.background.ended()
    }
    return world
  }

  async close(): Promise<void> {
    await this.proxy.close()
    await this.target.close()
    await this.tenant.close()
  }

  /** Inputs that name the tenant, as the program reaches it. */
  get credentials(): Record<string, string> {
    const { clientId } = this.tenant.sandbox
    return { 'base-url': this.proxy.baseUrl, 'client-id': clientId, 'client-secret': clientSecret }
  }

  /** Writes files below a new folder of the tenant's. */
  async folder(name: string, files: Record<string, string | Buffer> = {}): Promise<string> {
    const path = join(this.tenant.folder, name)
    await mkdir(path, { recursive: true })
    await write(path, files)
    return path
  }

  /** Uploads a zip, without the program, to the connector `a`. */
  async upload(path: string): Promise<void> {
    await this.tenant.client.versions.upload('a', { path, size: (await stat(path)).size })
  }

  /** Uploads a bundle whose commands work on the target system. */
  async uploadDirectory(name: string): Promise<void> {
    const path = join(this.tenant.folder, `${name}.zip`)
    await this.target.writeBundle(path)
    await this.upload(path)
  }

  async state(): Promise<State> {
    const { client } = this.tenant
    const connectors: State['connectors'] = {}
    for (const { alias } of await client.connectors.list()) {
      connectors[alias] = { versions: await this.tenant.versions(alias), tags: await this.tenant.tags(alias) }
    }
    const customizers = await client.customizers.list()
    const nameOf = (id: string | null | undefined) => customizers.find((each) => each.id === id)?.name ?? ''
    return {
      connectors,
      customizers: customizers.map(({ name, imageVersion = 0 }) => `${name} ${imageVersion}`).toSorted(),
      links: (await client.instances.list())
        .map(({ connectorCustomizerId }) => nameOf(connectorCustomizerId))
        .toSorted(),
      files: await this.#files(),
      accounts: this.target.logins.length,
      aggregations: this.tasks.map(({ type }) => (type === 'CLOUD_ACCOUNT_AGGREGATION' ? 'accounts' : 'entitlements')),
    }
  }

  /** The tasks of the tenant, oldest first. */
  get tasks(): readonly StoredTask[] {
    return this.tenant.sandbox.context.sources.tasks
  }

  async #files(): Promise<State['files']> {
    const found = await readTenantConnector(this.tenant.client.customConnectors, customConnector)
    if (found === undefined) return {}
    const files = [...found.files].map(([name, { canonical }]) => [name, canonical])
    return { 'connector.json': JSON.stringify(found.fields), ...Object.fromEntries(files) }
  }
}

/** The scriptName of the only custom connector. */
const customConnector = 'acme'
