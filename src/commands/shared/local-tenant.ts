import { type BundleFile, readBundle } from '../../bundle/bundle.js'
import type { CommandContext } from '../../cli/command.js'
import { Sandbox } from '../../sandbox/http/server.js'
import { TenantClient } from '../../tenant/client.js'
import type { LimitHit } from '../../validation/engine/facts.js'
import { readConnectorBundle } from './bundle-inspection.js'
import type { ValidationTarget } from './validation-target.js'

/** More need not be kept: each command is told once. */
const maxHits = 1000

/**
 * Uploads a bundle to a sandbox tenant in this process, and removes both at the end. What is validated there goes
 * through the same client and the same requests as on a tenant.
 */
export async function withBundleOnSandbox(
  path: string,
  context: CommandContext,
  use: (
    target: Pick<ValidationTarget, 'client' | 'connector' | 'at' | 'local' | 'bundle' | 'limitHits' | 'customizer'>,
  ) => Promise<void>,
  customizerPath?: string,
): Promise<void> {
  const advice = 'give it to validate as customizer, beside the bundle of its connector as file'
  const bundle = await readConnectorBundle(path, advice, context)
  const customizerBundle =
    customizerPath === undefined ? undefined : await readBundle(customizerPath, { spec: 'optional' })
  const hits: LimitHit[] = []
  const sandbox = await Sandbox.start({
    onLimit: ({ command, limit, message }) => {
      if (limit !== 'load-time' && hits.length < maxHits) hits.push({ command, limit, message })
    },
    environment: context.childEnvironment(),
    // Nothing else can be told apart from a connector's own "not found".
    behaviour: { errorTypeInAnswer: true },
  })
  const client = new TenantClient({
    baseUrl: sandbox.baseUrl,
    clientId: sandbox.clientId,
    clientSecret: sandbox.clientSecret,
    clock: context.clock,
    logger: context.logger,
  })
  try {
    const { id } = await client.connectors.create('bundle', { signal: context.signal })
    const { version } = await client.versions.upload(id, bundle, { signal: context.signal })
    const customizer = customizerBundle && (await linkCustomizer(customizerBundle, client, context))
    await use({
      client,
      connector: id,
      at: { version },
      local: true,
      bundle,
      limitHits: () => hits,
      ...(customizer && { customizer }),
    })
  } finally {
    client.close()
    await sandbox.close()
  }
}

/** Uploads a customizer and links it to the instance of the one tag: by the tag the connector runs with it. */
async function linkCustomizer(
  bundle: BundleFile,
  client: TenantClient,
  { signal }: CommandContext,
): Promise<NonNullable<ValidationTarget['customizer']>> {
  const { id } = await client.customizers.create('customizer', { signal })
  await client.customizers.upload(id, bundle, { signal })
  for (const instance of await client.instances.list({ signal }))
    await client.instances.link(instance.id, id, { signal })
  return { bundle, tag: 'latest' }
}
