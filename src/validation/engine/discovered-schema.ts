import type { Logger } from '../../core/logger.js'
import { discoverSchema } from '../../spec/placeholder.js'
import { mergeSchemas, type SpecView, viewDiscoveredSchema } from '../objects/spec-view.js'
import { CommandError, type Commands } from './commands.js'
import { type BundleFacts, usageError } from './facts.js'

/** True if the connector can be asked for its account schema: it says that it discovers one, and it works here. */
export function canDiscoverSchema(
  spec: SpecView,
  { config, bundle }: { config?: unknown; bundle?: BundleFacts | undefined },
): boolean {
  return spec.commands.has(discoverSchema) && config !== undefined && (!bundle || usageError(bundle) === undefined)
}

/**
 * Asks the connector for its account schema. What it answers completes the schema of the spec, or is the schema if the
 * spec has none or a placeholder.
 *
 * @returns the answer.
 * @throws CommandError if it cannot be discovered.
 */
export async function discoverAccountSchema(spec: SpecView, commands: Commands): Promise<unknown> {
  const answer = await commands.invokeOne(discoverSchema, {})
  const discovered = viewDiscoveredSchema(answer)
  const own = spec.accountSchema
  spec.accountSchema = own && discovered ? mergeSchemas(own, discovered) : (own ?? discovered)
  return answer
}

/** Discovers the account schema. If that fails, the work goes on with the schema of the spec, and a warning. */
export async function completeSchema(spec: SpecView, commands: Commands, logger: Logger): Promise<void> {
  const hasOwn = spec.accountSchema !== undefined
  try {
    await discoverAccountSchema(spec, commands)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    logger.warning(
      hasOwn
        ? `the account schema cannot be discovered, so only that of the spec is used: ${error.message}`
        : `the spec has no account schema, and it cannot be discovered: ${error.message}`,
    )
  }
}
