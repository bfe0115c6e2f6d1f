import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ZipArchive } from 'archiver'
import type { Clock } from '../../src/core/clock.js'
import { Sandbox, type SandboxOptions } from '../../src/sandbox/http/server.js'
import { buildProbe } from '../support/bundle.js'

/** Time that moves only when told to. */
export class ManualClock implements Clock {
  time = Date.UTC(2026, 0, 1)
  readonly slept: number[] = []

  now(): number {
    return this.time
  }

  async sleep(ms: number): Promise<void> {
    this.slept.push(ms)
    this.time += ms
  }
}

export interface Reply {
  status: number
  headers: Headers
  text: string
  /** Of the text; undefined when that is not JSON. */
  json: unknown
}

export interface Sending {
  json?: unknown
  body?: NonNullable<RequestInit['body']>
  headers?: Record<string, string>
  /** Without a token when null. */
  token?: string | null
  signal?: AbortSignal
}

/** A sandbox and raw requests to it. */
export class Tenant {
  readonly sandbox: Sandbox
  token = ''

  constructor(sandbox: Sandbox) {
    this.sandbox = sandbox
  }

  async signIn(): Promise<void> {
    const reply = await this.send('POST', '/oauth/token', {
      token: null,
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: this.sandbox.clientId,
        client_secret: this.sandbox.clientSecret,
      }),
    })
    this.token = (reply.json as { access_token: string }).access_token
  }

  async open(method: string, path: string, sending: Sending = {}): Promise<Response> {
    const token = sending.token === undefined ? this.token : sending.token
    const body = sending.json === undefined ? sending.body : JSON.stringify(sending.json)
    return await fetch(this.sandbox.baseUrl + path, {
      method,
      headers: {
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
        ...(sending.json === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...sending.headers,
      },
      ...(body === undefined ? {} : { body, duplex: 'half' }),
      ...(sending.signal ? { signal: sending.signal } : {}),
    } as RequestInit)
  }

  async send(method: string, path: string, sending: Sending = {}): Promise<Reply> {
    const response = await this.open(method, path, sending)
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: parsed(text) }
  }

  /** A new connector; gives its id. */
  async connector(alias = 'probe'): Promise<string> {
    const reply = await this.send('POST', '/beta/platform-connectors', { json: { alias } })
    return (reply.json as { id: string }).id
  }

  async upload(ref: string, zip: Buffer, path = `/beta/platform-connectors/${ref}/versions`): Promise<Reply> {
    return await this.send('POST', path, { body: zip, headers: { 'Content-Type': 'application/zip' } })
  }

  /** A new connector with the probe as version 1; gives its id. */
  async probe(alias = 'probe'): Promise<string> {
    const id = await this.connector(alias)
    await this.upload(id, await probeZip())
    return id
  }

  async invoke(ref: string, body: Record<string, unknown>): Promise<Reply> {
    const json = { config: { token: 'example-token' }, input: {}, ...body }
    return await this.send('POST', `/beta/platform-connectors/${ref}/invoke`, { json })
  }

  async logs(filter: Record<string, unknown> = {}, nextToken = ''): Promise<Record<string, unknown>[]> {
    const reply = await this.send('POST', '/beta/platform-logs/query', { json: { filter, nextToken } })
    return (reply.json as { logs: Record<string, unknown>[] }).logs
  }
}

const opened: Sandbox[] = []

/** A signed-in tenant; `closeTenants` ends it. */
export async function openTenant(options: SandboxOptions = {}): Promise<Tenant> {
  const sandbox = await Sandbox.start(options)
  opened.push(sandbox)
  const tenant = new Tenant(sandbox)
  await tenant.signIn()
  return tenant
}

export async function closeTenants(): Promise<void> {
  await Promise.all(opened.splice(0).map((sandbox) => sandbox.close()))
}

/** A zip of files by name. */
export async function zipOf(files: Record<string, string | Buffer>): Promise<Buffer> {
  const archive = new ZipArchive({ zlib: { level: 9 } })
  for (const [name, content] of Object.entries(files)) archive.append(content, { name })
  const chunks: Buffer[] = []
  archive.on('data', (chunk: Buffer) => chunks.push(chunk))
  await archive.finalize()
  return Buffer.concat(chunks)
}

/** A bundle that is sound and does nothing: for tests that run no command. */
export async function tinyZip(name = 'Tiny'): Promise<Buffer> {
  return await zipOf({
    'index.js': `exports.connector = { _exec: async () => {}, handlers: new Map() } // ${name}`,
    'connector-spec.json': JSON.stringify({ name, commands: ['std:test-connection'] }),
  })
}

/** The probe connector, packed. */
export async function probeZip(): Promise<Buffer> {
  const folder = await buildProbe()
  return await zipOf({
    'index.js': await readFile(join(folder, 'index.js')),
    'connector-spec.json': await readFile(join(folder, 'connector-spec.json')),
  })
}

/** The values of an NDJSON text. */
export function values(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown)
}

/** The shape of an error body (docs/platform.md#errors). */
export function errorShape(text: unknown = expect.any(String)): Record<string, unknown> {
  return {
    detailCode: expect.stringMatching(/^\d{3}/),
    trackingId: expect.stringMatching(/^[0-9a-f]{32}$/),
    messages: [{ locale: 'en-US', localeOrigin: 'DEFAULT', text }],
    causes: [],
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
