import { stat } from 'node:fs/promises'
import { prove } from '../../../src/commands/prove/command.js'
import type { Clock } from '../../../src/core/clock.js'
import type { StoredSource } from '../../../src/sandbox/state/sources.js'
import { type CommandRun, runCommand } from '../../support/command-run.js'
import { Front } from '../../support/front.js'
import { TestTenant } from '../../support/tenant.js'

/** The spec of the connector: accounts with several kinds of attributes, and groups. */
export const spec = {
  name: 'Files',
  commands: ['std:test-connection', 'std:account:list', 'std:entitlement:list'],
  accountSchema: {
    ...{ identityAttribute: 'id', displayAttribute: 'name', groupAttribute: 'groups' },
    attributes: [
      { name: 'id', type: 'string', description: '' },
      { name: 'name', type: 'string', description: '' },
      { name: 'level', type: 'int', description: '' },
      { name: 'groups', type: 'string', multi: true, entitlement: true, description: '' },
    ],
  },
  entitlementSchemas: [
    {
      ...{ type: 'group', identityAttribute: 'id', displayAttribute: 'name' },
      attributes: [
        { name: 'id', type: 'string', description: '' },
        { name: 'name', type: 'string', description: '' },
      ],
    },
  ],
}

/** What a version of the connector does. */
export interface Script {
  accounts?: unknown[]
  groups?: unknown[]
  /** JavaScript that runs in place of the list of accounts. */
  list?: string
  test?: string
}

export const account = (n: number, more: object = {}, attributes: object = {}): Record<string, unknown> => ({
  key: { simple: { id: `u${n}` } },
  attributes: { id: `u${n}`, name: `Person Number${n}`, level: n, groups: ['g1'], ...attributes },
  ...more,
})

export const accounts = (count: number): Record<string, unknown>[] =>
  Array.from({ length: count }, (_, n) => account(n + 1))

export const group = (id: string, more: object = {}, attributes: object = {}): Record<string, unknown> => ({
  ...{ key: { simple: { id } }, type: 'group', attributes: { id, name: `Group ${id}`, ...attributes } },
  ...more,
})

const groups = [group('g1'), group('g2')]

/** A clock on which a sleep takes no time, and the time it says has passed all the same. */
export class LeapingClock implements Clock {
  #leapt = 0
  /** Called with each sleep; what it throws ends the sleep. */
  onSleep: (ms: number) => Promise<void> | void = () => {}
  /** Resolves when the tenant does nothing in the background. */
  tenantIsDone: () => Promise<void> = async () => {}

  now(): number {
    return Date.now() + this.#leapt
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    await this.onSleep(ms)
    // What the tenant does in the background ends, or goes on where it takes long.
    await Promise.race([this.tenantIsDone(), new Promise((resolve) => setTimeout(resolve, 1000).unref())])
    await new Promise((resolve) => setTimeout(resolve, 2))
    signal?.throwIfAborted()
    this.#leapt += ms
  }
}

/** A tenant with the connector `files`, and a source of its tag `canary`. */
export class ProofTenant {
  readonly tenant: TestTenant
  readonly source: StoredSource
  #uploads = 0

  private constructor(tenant: TestTenant, source: StoredSource) {
    this.tenant = tenant
    this.source = source
  }

  /** The first version is good; `latest` and `canary` are at it. */
  static async start(): Promise<ProofTenant> {
    const tenant = await TestTenant.start({ uploadMovesLatest: false })
    await tenant.client.connectors.create('files')
    await upload(tenant, 'good', {})
    await tenant.client.tags.create('files', 'canary', 1)
    const source = tenant.source('Files canary', 'files', 'canary')
    return new ProofTenant(tenant, source)
  }

  /** Uploads a version, and moves `canary` to it. */
  async canary(script: Script): Promise<number> {
    const version = await upload(this.tenant, `version ${++this.#uploads}`, script)
    await this.tenant.client.tags.set('files', 'canary', version)
    return version
  }

  /** A bundle, not uploaded. */
  async bundle(mark: string, script: Script): Promise<string> {
    return await bundle(this.tenant, mark, script)
  }

  /**
   * @param answers - in place of those of the tenant: the whole body, by a pattern of the request.
   * @param changes - what is made of the tenant's own body, which is JSON, by a pattern of the request.
   */
  async prove(
    given: Record<string, string> = {},
    {
      answers = [],
      changes = [],
      clock = new LeapingClock(),
      signal,
    }: {
      answers?: readonly [RegExp, Instead][]
      changes?: readonly [RegExp, (body: never) => unknown][]
      clock?: LeapingClock
      signal?: AbortSignal
    } = {},
  ): Promise<CommandRun> {
    const { SAIL_BASE_URL = '', SAIL_CLIENT_ID = '', SAIL_CLIENT_SECRET = '' } = this.tenant.env
    const start = async () =>
      await Front.start(
        SAIL_BASE_URL,
        (request) => {
          const found = answers.find(([pattern]) => pattern.test(request))
          const instead = typeof found?.[1] === 'function' ? found[1]() : found?.[1]
          return instead === undefined ? undefined : rawAnswer(instead)
        },
        () => {},
        (request, body) => {
          const found = changes.find(([pattern]) => pattern.test(request))
          return found === undefined ? undefined : JSON.stringify(found[1](JSON.parse(body) as never))
        },
      )
    clock.tenantIsDone = () => this.tenant.sandbox.context.background.ended()
    const front = answers.length + changes.length > 0 ? await start() : undefined
    try {
      const inputs = {
        'base-url': front?.baseUrl ?? SAIL_BASE_URL,
        'client-id': SAIL_CLIENT_ID,
        'client-secret': SAIL_CLIENT_SECRET,
      }
      return await runCommand(
        prove,
        { ...inputs, source: 'Files canary', ...given },
        { clock, workingDirectory: this.tenant.folder, ...(signal && { signal }) },
      )
    } finally {
      await front?.close()
    }
  }

  async close(): Promise<void> {
    await this.tenant.close()
  }
}

/** A body, or a body with a status and headers, or what makes it; undefined for the answer of the tenant. */
export type Instead = unknown | { status: number; body: unknown; headers?: string }

function rawAnswer(instead: Instead): string {
  const isWhole = typeof instead === 'object' && instead !== null && 'status' in instead && 'body' in instead
  const {
    status,
    body,
    headers = '',
  } = (isWhole ? instead : { status: 200, body: instead }) as {
    status: number
    body: unknown
    headers?: string
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const length = Buffer.byteLength(text)
  return `HTTP/1.1 ${status} X\r\nContent-Type: application/json\r\n${headers}Content-Length: ${length}\r\nConnection: close\r\n\r\n${text}`
}

async function upload(tenant: TestTenant, mark: string, script: Script): Promise<number> {
  const path = await bundle(tenant, mark, script)
  return (await tenant.client.versions.upload('files', { path, size: (await stat(path)).size })).version
}

/** A bundle of the connector `files`, not uploaded. */
export async function bundle(tenant: TestTenant, mark: string, script: Script): Promise<string> {
  const { list, test = '' } = script
  const code = `
    const send = async (list) => { for (const each of list) await res.send(each) }
    if (type === 'std:account:list') { ${list ?? `await send(${JSON.stringify(script.accounts ?? accounts(3))})`} }
    else if (type === 'std:entitlement:list') await send(${JSON.stringify(script.groups ?? groups)})
    else { ${test}
 res.send({}) }`
  return await tenant.bundle(mark, code, spec)
}

/** Everything that a run shows or writes, as one text. */
export function shownBy({ error, outputs, annotations, summary, logger }: CommandRun): string {
  return JSON.stringify([String(error), outputs, annotations, summary, logger.lines])
}
