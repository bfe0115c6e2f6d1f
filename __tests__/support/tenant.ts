import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBundle } from '../../src/bundle/archive.js'
import { systemClock } from '../../src/core/clock.js'
import { silentLogger } from '../../src/core/logger.js'
import type { SandboxBehaviour } from '../../src/sandbox/behaviour.js'
import { Sandbox } from '../../src/sandbox/http/server.js'
import { newSourceId } from '../../src/sandbox/state/source-schemas.js'
import type { StoredSource } from '../../src/sandbox/state/sources.js'
import { tagOf } from '../../src/sandbox/state/store.js'
import type { StoredTask } from '../../src/sandbox/state/tasks.js'
import { TenantClient } from '../../src/tenant/client.js'

/** A sandbox tenant with the variables for commands, a client to read from it, and small bundles. */
export class TestTenant {
  readonly sandbox: Sandbox
  readonly client: TenantClient
  readonly folder: string
  readonly env: Record<string, string>

  private constructor(sandbox: Sandbox, folder: string) {
    this.sandbox = sandbox
    this.folder = folder
    const { baseUrl, clientId, clientSecret } = sandbox
    this.client = new TenantClient({ baseUrl, clientId, clientSecret, clock: systemClock, logger: silentLogger })
    this.env = { SAIL_BASE_URL: baseUrl, SAIL_CLIENT_ID: clientId, SAIL_CLIENT_SECRET: clientSecret }
  }

  /** @param clientSecret - else one of its own. */
  static async start(behaviour: Partial<SandboxBehaviour> = {}, clientSecret?: string): Promise<TestTenant> {
    const folder = await mkdtemp(join(tmpdir(), 'tenant-'))
    return new TestTenant(await Sandbox.start({ behaviour, ...(clientSecret && { clientSecret }) }), folder)
  }

  async close(): Promise<void> {
    this.client.close()
    await this.sandbox.close()
    await rm(this.folder, { recursive: true, force: true })
  }

  /**
   * A bundle whose commands answer `test-connection` and nothing else; `mark` makes its content its own, `more` are further
   * members of its spec.
   */
  async bundle(mark: string, testConnection = 'res.send({})', more: Record<string, unknown> = {}): Promise<string> {
    const path = join(this.folder, `${mark}.zip`)
    const described = { name: 'Small', commands: ['std:test-connection'], ...more }
    const index = `// ${mark}
      exports.connector = {
        sdkVersion: 1,
        handlers: new Map([['std:test-connection', 0], ['std:spec:read', 0]]),
        async _exec(type, context, input, writable) {
          const res = { send: (data) => writable.write({ data, type: 'output' }) }
          if (type === 'std:spec:read') {
            res.send({ specification: ${JSON.stringify(described)} })
          } else {
            ${testConnection}
          }
        },
      }`
    const spec = JSON.stringify({ ...described, sourceConfig: [] })
    await writeBundle(path, { index: Buffer.from(index), spec: Buffer.from(spec) })
    return path
  }

  /** A bundle that exports a customizer without handlers, and has no spec. */
  async customizer(mark: string): Promise<string> {
    const path = join(this.folder, `${mark}.zip`)
    const index = `// ${mark}
      exports.connectorCustomizer = { handlers: new Map(), async _exec() {} }`
    await writeBundle(path, { index: Buffer.from(index) })
    return path
  }

  /** A file with this text. */
  async file(name: string, text: string): Promise<string> {
    const path = join(this.folder, name)
    await writeFile(path, text)
    return path
  }

  /** A new source of a tag, with the schemas of the version that the tag is at; it can be changed afterwards. */
  source(name: string, alias: string, tagName = 'latest'): StoredSource {
    const { store, sources, clock } = this.sandbox.context
    const connector = store.connector(alias)
    return sources.add({ name, connector, tag: tagOf(connector, tagName) }, new Date(clock.now()).toISOString())
  }

  /** An aggregation of a source. `at` is in milliseconds since 1970; without a status it runs. */
  aggregation(source: StoredSource, at: number, status?: string, counts: Record<string, number> = {}): StoredTask {
    const task: StoredTask = {
      ...{ id: newSourceId(), type: 'CLOUD_ACCOUNT_AGGREGATION', sourceId: source.id, sourceName: source.name },
      ...{ created: at, completed: status === undefined ? undefined : at + 60_000, completionStatus: status },
      ...{ messages: [], counts },
    }
    this.sandbox.context.sources.tasks.push(task)
    return task
  }

  /** The versions of a connector's tags. */
  async tags(connector: string): Promise<Record<string, number>> {
    const tags = await this.client.tags.list(connector)
    return Object.fromEntries(tags.map(({ tagName, activeVersion }) => [tagName, activeVersion]))
  }

  async versions(connector: string): Promise<number[]> {
    return (await this.client.versions.list(connector)).map(({ version }) => version)
  }
}
