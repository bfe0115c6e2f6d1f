import { UsageError, UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { isObject } from '../../core/json.js'
import type { Logger } from '../../core/logger.js'
import { textsOfConfig } from '../../core/secrets/config-secrets.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { TenantClient } from '../../tenant/client.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import { viewSpec } from '../../validation/objects/spec-view.js'
import { maskConfigSecrets, whileSpecIsUnknown } from '../shared/config.js'
import { withMissingConfig } from '../shared/missing-config.js'
import { findSignature } from './command-types.js'
import { addFields, type CommandInput, type SchemaSource } from './input.js'

/** The version of a connector that is invoked. */
export interface InvokeTarget {
  client: TenantClient
  connector: string
  at: { version: number } | { tag: string }
}

export interface CompleteInputOptions {
  target: InvokeTarget
  command: CommandInput
  config: Record<string, unknown> | undefined
  schema: SchemaSource | undefined
  /** Fields to add, without the schema. */
  fields: Record<string, unknown>
  /** Hides a value from everything that is printed or written from now on. */
  mask(secret: string): void
  logger: Logger
  signal: AbortSignal
}

/**
 * Adds the fields and the schema to the input of a command (docs/platform.md#invoke-inputs,
 * docs/sail-faults.md#command). The spec of the version is read to get the schema, and to mask the secrets of the
 * config.
 *
 * @throws UserError if the schema cannot be read from the spec.
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

/**
 * Reads the spec and masks the secrets of the config. Undefined if it is not needed, or is only for masking and cannot
 * be read.
 */
async function readSpec(options: CompleteInputOptions): Promise<Record<string, unknown> | undefined> {
  const { config, schema, mask } = options
  const isNeeded = schema?.from === 'spec'
  if (config === undefined && !isNeeded) return undefined
  const spec = await requestSpec(options, isNeeded)
  // What is secret stays unknown then.
  if (spec === undefined) for (const text of textsOfConfig(config)) mask(text)
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
    answer = await whileSpecIsUnknown(config, () => client.invokeOne(call))
  } catch (error) {
    // Without its schema the spec is not needed. If the connector is broken, the command itself fails with the reason.
    if (isNeeded || !isTenantError(error, 'connector', 'unexpected-answer', 'bad-request', 'server')) throw error
    logger.debug(`the spec could not be read: ${error.message}`)
    return undefined
  }
  if (isObject(answer) && isObject(answer['specification'])) return answer['specification']
  if (!isNeeded) return undefined
  throw new UserError(
    'the answer of std:spec:read has no specification, so there is no schema; give schema as JSON or a file',
  )
}

function schemaFor({ type, input }: CommandInput, spec: Record<string, unknown>): unknown {
  const view = viewSpec(spec)
  const entitlementType = isObject(input) ? input['type'] : undefined
  const kind = findSignature(type)?.schema ?? (typeof entitlementType === 'string' ? 'entitlement' : 'account')
  if (kind === 'account') {
    if (view.accountSchema !== undefined) return view.accountSchema.input
    throw new UsageError(
      `the spec has no accountSchema; leave ${plainInputName('schema')} out, or give it as JSON or a file`,
    )
  }
  const schemas = view.entitlementSchemas
  const found = schemas.find((each) => each.type === entitlementType)
  if (found !== undefined) return found.input
  const types = schemas.map((each) => quote(printableName(each.type), 60)).join(', ')
  throw new UsageError(
    `the spec has no entitlement schema of the type ${quote(printableName(String(entitlementType)), 60)}; its types are: ${types || 'none'}`,
  )
}
