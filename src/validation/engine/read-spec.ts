import { UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import { discoverSchema } from '../../spec/placeholder.js'
import { specificationOf } from '../../spec/spec.js'
import { mergeSchemas, type SpecView, viewDiscoveredSchema, viewSpec } from '../objects/spec-view.js'
import { CommandError, type Commands } from './commands.js'
import { usageError } from './facts.js'
import type { ValidateOptions } from './run-options.js'

/**
 * Returns the spec that the caller provided, or reads it from the connector. Its account schema is completed
 * by what the connector discovers, or is that if the spec has none or a placeholder. Throws a UserError if the spec cannot
 * be read.
 */
export async function readSpec(
  { spec: given, bundle, config, logger }: Pick<ValidateOptions, 'spec' | 'bundle' | 'config' | 'logger'>,
  commands: Commands,
): Promise<{ spec: SpecView; content: Record<string, unknown> }> {
  let content = given
  if (content === undefined) {
    try {
      content = specificationOf(await commands.invokeOne('std:spec:read', {}))
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      const hint = config === undefined ? '; give the configuration, as many connectors do not start without one' : ''
      throw new UserError(`the connector's spec cannot be read: ${error.message}${hint}`, { cause: error })
    }
  }
  if (!isObject(content)) {
    throw new UserError(
      "the connector's spec cannot be read: the answer to std:spec:read has no specification; check that the bundle contains connector-spec.json",
    )
  }
  const spec = viewSpec(content)
  const canDiscover = config !== undefined && (bundle === undefined || usageError(bundle) === undefined)
  if (!canDiscover || !spec.commands.has(discoverSchema)) return { spec, content }
  const { accountSchema: own } = spec
  try {
    const discovered = viewDiscoveredSchema(await commands.invokeOne(discoverSchema, {}))
    const accountSchema = own && discovered ? mergeSchemas(own, discovered) : (own ?? discovered)
    return { spec: { ...spec, accountSchema }, content }
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    logger.warning(
      own
        ? `the account schema cannot be discovered, so only that of the spec is used: ${error.message}`
        : `the spec has no account schema, and it cannot be discovered: ${error.message}`,
    )
    return { spec, content }
  }
}
