import { UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import type { Logger } from '../../core/logger.js'
import type { TenantClient } from '../../tenant/client.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import { viewSpec } from '../../validation/objects/spec-view.js'
import { maskConfigSecrets } from '../shared/config.js'
import { withMissingConfig } from '../shared/missing-config.js'
import { addFields, type CommandInput, type WantedSchema } from './input.js'
import { formOf, shown } from './types.js'

/** The version that runs. */
export interface SpecTarget {
  client: TenantClient
  connector: string
  at: { version: number } | { tag: string }
}

export interface CompleteInputOptions {
  target: SpecTarget
  command: CommandInput
  config: Record<string, unknown> | undefined
  schema: WantedSchema | undefined
  /** What is added beside the schema. */
  fields: Record<string, unknown>
  /** Hides a value from everything that is printed or written from now on. */
  mask(secret: string): void
  logger: Logger
  signal: AbortSignal
}

/**
 * The input of the command with its state and its schema. The spec of the version is read if the schema comes from it, and to
 * mask the secrets of the config (docs/platform.md#invoke-inputs, docs/sail-faults.md#command).
 *
 * @throws UserError when the spec is needed and cannot be read, or has no such schema.
 */
export async function completeInput(options: CompleteInputOptions): Promise<unknown> {
  const { command, config, schema, fields } = options
  const spec = await readSpec(options).catch((error: unknown) => {
    throw withMissingConfig(error, config)
  })
  if (schema === undefined) return Object.keys(fields).length === 0 ? command.input : addFields(command.input, fields)
  const value = schema.from === 'input' ? schema.value : schemaFor(command, spec ?? {})
  return addFields(command.input, { ...fields, schema: value })
}

/** The spec, with its secrets of the config masked; undefined when it is not needed, and cannot be read or is not wanted. */
async function readSpec(options: CompleteInputOptions): Promise<Record<string, unknown> | undefined> {
  const { config, schema, mask } = options
  const isNeeded = schema?.from === 'spec'
  if (config === undefined && !isNeeded) return undefined
  const spec = await requestSpec(options, isNeeded)
  if (spec === undefined) maskAll(config, mask)
  else maskConfigSecrets(config, spec, { mask })
  return spec
}

async function requestSpec(
  { target: { client, connector, at }, config, logger, signal }: CompleteInputOptions,
  isNeeded: boolean,
): Promise<Record<string, unknown> | undefined> {
  let answer: unknown
  try {
    const call = { connector, ...at, type: 'std:spec:read', config: config ?? {}, input: {}, signal }
    answer = await client.invokeOne(call)
  } catch (error) {
    // Whatever else is wrong, the command itself will tell.
    if (isNeeded || !isTenantError(error, 'connector', 'unexpected-answer', 'bad-request', 'server')) throw error
    logger.debug(`the spec could not be read: ${error.message}`)
    return undefined
  }
  if (isObject(answer) && isObject(answer['specification'])) return answer['specification']
  if (!isNeeded) return undefined
  throw new UserError(
    'std:spec:read answers without a specification, so there is no schema; give schema as JSON or a file',
  )
}

function schemaFor({ type, input }: CommandInput, spec: Record<string, unknown>): unknown {
  const view = viewSpec(spec)
  const entitlementType = isObject(input) ? input['type'] : undefined
  const kind = formOf(type)?.schema ?? (typeof entitlementType === 'string' ? 'entitlement' : 'account')
  if (kind === 'account') {
    if (view.accountSchema !== undefined) return view.accountSchema.input
    throw new UserError('the spec has no accountSchema; leave schema out, or give it as JSON or a file')
  }
  const schemas = view.entitlementSchemas
  const found = schemas.find((each) => each.type === entitlementType)
  if (found !== undefined) return found.input
  const types = schemas.map((each) => shown(each.type)).join(', ')
  throw new UserError(
    `the spec has no entitlement schema of the type ${shown(String(entitlementType))}; its types are: ${types || 'none'}`,
  )
}

/** Which items are secret is not known: every text of the config may be. */
function maskAll(value: unknown, mask: (secret: string) => void): void {
  if (typeof value === 'string') mask(value)
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) maskAll(each, mask)
}
