import { systemClock } from '../../src/core/clock.js'
import { silentLogger } from '../../src/core/logger.js'
import type { Sandbox } from '../../src/sandbox/http/server.js'
import { TenantClient } from '../../src/tenant/client.js'

/** Our own client for a sandbox, to read what another program changed. The caller must close it. */
export function clientOf({ baseUrl, clientId, clientSecret }: Sandbox): TenantClient {
  return new TenantClient({ baseUrl, clientId, clientSecret, clock: systemClock, logger: silentLogger })
}

/** The tags of a connector and their versions. */
export async function tagsOf(client: TenantClient, alias: string): Promise<Record<string, number>> {
  const { id } = await client.connectors.resolve(alias)
  const tags = await client.tags.list(id)
  return Object.fromEntries(tags.map(({ tagName, activeVersion }) => [tagName, activeVersion]))
}
