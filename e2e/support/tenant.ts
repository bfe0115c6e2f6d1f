import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBundle } from '../../src/bundle/archive.js'
import type { SandboxBehaviour } from '../../src/sandbox/behaviour.js'
import { Sandbox } from '../../src/sandbox/http/server.js'
import type { TenantClient } from '../../src/tenant/client.js'
import { clientOf } from './read-back.js'

/** A new sandbox and our client for it. `close` closes both. */
export interface OpenSandbox {
  sandbox: Sandbox
  client: TenantClient
  close(): Promise<void>
}

export async function openSandbox(behaviour: Partial<SandboxBehaviour> = {}): Promise<OpenSandbox> {
  const sandbox = await Sandbox.start({ behaviour })
  const client = clientOf(sandbox)
  const close = async () => {
    client.close()
    await sandbox.close()
  }
  return { sandbox, client, close }
}

/** Signs in and returns the token. */
export async function tokenOf({ baseUrl, clientId, clientSecret }: Sandbox): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  })
  const response = await fetch(`${baseUrl}/oauth/token`, { method: 'POST', body })
  const answer = (await response.json()) as { access_token: string }
  return answer.access_token
}

/** Uploads a folder with `index.js` and `connector-spec.json`. Creates the connector if it does not exist. */
export async function uploadFolder(client: TenantClient, alias: string, folder: string): Promise<number> {
  const temporary = await mkdtemp(join(tmpdir(), 'upload-'))
  try {
    const path = join(temporary, 'connector.zip')
    const [index, spec] = await Promise.all(
      ['index.js', 'connector-spec.json'].map((name) => readFile(join(folder, name))),
    )
    await writeBundle(path, { index: index ?? Buffer.alloc(0), ...(spec === undefined ? {} : { spec }) }, 'store')
    const known = (await client.connectors.list()).find((connector) => connector.alias === alias)
    const { id } = known ?? (await client.connectors.create(alias))
    const { size } = await stat(path)
    const { version } = await client.versions.upload(id, { path, size })
    return version
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}
