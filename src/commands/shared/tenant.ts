import type { CommandContext, InputDeclarations, InputsOf } from '../../cli/command.js'
import { UsageError } from '../../core/errors.js'
import { inputName, plainInputName } from '../../core/input-names.js'
import { TenantClient, type TenantClientOptions } from '../../tenant/client.js'

/** The inputs of every command that reaches a tenant. */
export const tenantInputs = {
  'base-url': {
    kind: 'text',
    description: 'Address of the tenant: https://<tenant>.api.identitynow.com',
    env: 'SAIL_BASE_URL',
  },
  'client-id': {
    kind: 'text',
    description: 'Client id of a personal access token of the tenant.',
    env: 'SAIL_CLIENT_ID',
  },
  'client-secret': {
    kind: 'text',
    description: 'Client secret of that token. Keep it in a secret of the repository or of an environment.',
    env: 'SAIL_CLIENT_SECRET',
    secret: true,
  },
  'api-prefix': {
    kind: 'choice',
    choices: ['beta', 'v2024', 'v2025', 'v2026', 'v1', 'auto'],
    default: 'beta',
    description:
      'Paths to use: beta is /beta/platform-connectors, v1 is /platform-connectors/v1. auto: v1 if the tenant answers there, else beta.',
  },
  pace: {
    kind: 'integer',
    min: 1,
    max: 10000,
    description:
      'Most requests in 10 s. A tenant allows 100 for each client id by default; give each of several jobs with the same client id a share of them. Default: 80, and no limit for a sandbox on this machine.',
  },
} as const satisfies InputDeclarations

export type TenantInputs = InputsOf<typeof tenantInputs>

/**
 * The value of the input `connector`.
 *
 * @param alternative - what else the user can do, as the end of the message.
 * @throws UserError when it is missing.
 */
export function requireConnector(connector: string | undefined, alternative = ''): string {
  if (connector !== undefined) return connector
  throw new UsageError(`${inputName('connector')} is missing; give the id or alias of the connector${alternative}`)
}

/** The names of the tenant inputs that are missing. */
export function missingTenantInputs(inputs: TenantInputs): string[] {
  return (['base-url', 'client-id', 'client-secret'] as const).filter((name) => inputs[name] === undefined)
}

/**
 * Creates a client for the tenant that the inputs name. Close it after use. It sends nothing yet, except with `api-prefix: auto`.
 *
 * @throws UserError that names the inputs that are missing.
 * @throws TenantError with `api-prefix: auto`, if the tenant cannot be reached.
 */
export async function connectTenant(
  inputs: TenantInputs,
  context: CommandContext,
  more: Pick<TenantClientOptions, 'connectorsPrefix' | 'transport' | 'onAnswer'> = {},
): Promise<TenantClient> {
  const { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret } = inputs
  if (baseUrl === undefined || clientId === undefined || clientSecret === undefined) {
    const missing = missingTenantInputs(inputs)
    const variables = missing
      .map((name) => tenantInputs[name as keyof typeof tenantInputs])
      .map((d) => 'env' in d && d.env)
    const one = missing.length === 1
    const hint = context.workflow === undefined ? '' : ' (a pull request from a fork has no secrets)'
    throw new UsageError(
      `the tenant's ${missing.map(plainInputName).join(', ')} ${one ? 'is' : 'are'} missing; give ${one ? 'it' : 'them'}, or set ${variables.join(', ')}${hint}`,
    )
  }
  const prefix = inputs['api-prefix']
  const client = new TenantClient({
    baseUrl,
    clientId,
    clientSecret,
    ...(prefix !== 'auto' && { apiPrefix: prefix }),
    ...(inputs.pace !== undefined && { pace: inputs.pace }),
    ...more,
    transport: { ...more.transport, ...context.callLimits },
    clock: context.clock,
    logger: context.logger,
    environment: context.environment,
    onSecret: context.mask,
  })
  if (prefix !== 'auto') return client
  try {
    await client.chooseApiPrefix({ signal: context.signal })
    return client
  } catch (error) {
    client.close()
    throw error
  }
}
