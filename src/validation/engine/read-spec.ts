import { UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import { specificationOf } from '../../spec/spec.js'
import { type SpecView, viewDiscoveredSchema, viewSpec } from '../objects/spec-view.js'
import { CommandError, type Commands } from './commands.js'
import { whyUnusable } from './facts.js'
import type { ValidateOptions } from './run-options.js'

/**
 * The spec that was given, or that the connector answers with; with the account schema that it discovers where the
 * spec has none. Throws a UserError if it cannot be read.
 */
export async function readSpec(
  { spec: given, bundle, config, logger }: ValidateOptions,
  commands: Commands,
): Promise<{ spec: SpecView; content: Record<string, unknown> }> {
  let content = given
  if (content === undefined) {
    try {
      content = specificationOf(await commands.one('std:spec:read', {}))
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      const hint = config === undefined ? '; give the configuration, as many connectors do not start without' : ''
      throw new UserError(`the connector's spec cannot be read: ${error.message}${hint}`, { cause: error })
    }
  }
  if (!isObject(content)) {
    throw new UserError(
      `the connector's spec cannot be read: the answer to std:spec:read has no specification; see that the bundle holds its connector-spec.json`,
    )
  }
  const spec = viewSpec(content)
  const discover = 'std:account:discover-schema'
  const canBeAsked = config !== undefined && (bundle === undefined || whyUnusable(bundle) === undefined)
  if (spec.accountSchema || !canBeAsked || !spec.commands.has(discover)) return { spec, content }
  try {
    const accountSchema = viewDiscoveredSchema(await commands.one(discover, {}))
    return { spec: { ...spec, accountSchema }, content }
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    logger.warning(`the spec has no accountSchema, and it cannot be discovered: ${error.message}`)
    return { spec, content }
  }
}
