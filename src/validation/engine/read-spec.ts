import { UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import { specificationOf } from '../../spec/spec.js'
import { type SpecView, viewSpec } from '../objects/spec-view.js'
import { CommandError, type Commands } from './commands.js'
import type { ValidateOptions } from './run-options.js'

/**
 * Returns the spec that the caller provided, or reads it from the connector. Throws a UserError if the spec cannot be
 * read.
 */
export async function readSpec(
  { spec: given, config }: Pick<ValidateOptions, 'spec' | 'config'>,
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
  return { spec: viewSpec(content), content }
}
