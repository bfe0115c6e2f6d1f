import type { CommandContext } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import type { TenantClient } from '../../tenant/client.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import { viewSpec } from '../../validation/objects/spec-view.js'
import { maskConfigSecrets } from '../shared/config.js'
import { parseStructured, readInputFile } from '../shared/structured-input.js'
import { formOf, shown } from './types.js'

/** The version whose spec is asked for. */
export interface SpecTarget {
  client: TenantClient
  connector: string
  at: { version: number } | { tag: string }
}

/**
 * The spec of a version. When it cannot be had and is not needed, undefined.
 *
 * @throws UserError
 */
async function specOf(
  { client, connector, at }: SpecTarget,
  config: unknown,
  needed: boolean,
  context: CommandContext,
): Promise<Record<string, unknown> | undefined> {
  const { signal, logger } = context
  let answer: unknown
  try {
    answer = await client.invokeOne({
      connector,
      ...at,
      type: 'std:spec:read',
      config: config ?? {},
      input: {},
      signal,
    })
  } catch (error) {
    // Whatever else is wrong, the command itself will tell.
    if (needed || !isTenantError(error, 'connector', 'unexpected-answer', 'bad-request', 'server')) throw error
    logger.debug(`the spec could not be read: ${error.message}`)
    return undefined
  }
  if (isObject(answer) && isObject(answer['specification'])) return answer['specification']
  if (!needed) return undefined
  throw new UserError(
    'std:spec:read answers without a specification, so there is no schema; give schema as JSON or a file',
  )
}

/** The schema that a command gets: that of the spec, or one that was given. */
export type WantedSchema = { from: 'spec' } | { from: 'input'; value: unknown }

/**
 * Reads the input `schema`. Undefined when no schema is wanted.
 *
 * @throws UserError
 */
export async function readSchema(
  schema: string,
  { workingDirectory }: CommandContext,
): Promise<WantedSchema | undefined> {
  if (schema === 'false') return undefined
  if (schema === 'true') return { from: 'spec' }
  const isText = schema.startsWith('{')
  const text = isText ? schema : await readInputFile('schema', schema, workingDirectory)
  return { from: 'input', value: await parseStructured(text, isText ? 'input schema' : `the file ${schema}`) }
}

/**
 * What the spec is good for before a command runs: the secrets of the config are masked, and the schema is found that
 * the command gets with `schema: true` (docs/platform.md#invoke-inputs, docs/sail-faults.md#command). The spec is not
 * asked for when neither is wanted. Resolves to the schema; undefined without one.
 *
 * @throws UserError
 */
export async function prepareWithSpec(
  target: SpecTarget,
  { type, entitlementType, schema }: { type: string; entitlementType: unknown; schema: WantedSchema | undefined },
  config: Record<string, unknown> | undefined,
  context: CommandContext,
): Promise<unknown> {
  const fromSpec = schema?.from === 'spec'
  if (config !== undefined || fromSpec) {
    const spec = await specOf(target, config, fromSpec, context)
    if (spec === undefined) maskAll(config, context)
    else maskConfigSecrets(config, spec, context)
    if (fromSpec && spec !== undefined) return schemaFor(type, entitlementType, spec)
  }
  return schema?.from === 'input' ? schema.value : undefined
}

function schemaFor(type: string, entitlementType: unknown, spec: Record<string, unknown>): unknown {
  const view = viewSpec(spec)
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
function maskAll(value: unknown, context: CommandContext): void {
  if (typeof value === 'string') context.mask(value)
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) maskAll(each, context)
}
