import { UserError } from '../../core/errors.js'
import { type ConnectorSpec, specificationOf } from '../../spec/spec.js'
import { isTenantError, type TenantError } from '../../tenant/errors/errors.js'
import { type BundleFacts, usageError } from '../../validation/engine/facts.js'
import { withMissingConfig } from '../shared/missing-config.js'
import type { ValidationTarget } from '../shared/validation-target.js'

/**
 * The spec of what is validated: as the connector answers it, or of its bundle where the connector is not made. Most
 * connectors read their configuration while they are made, and then answer nothing without a right one.
 *
 * @param facts - what is known of the bundle, where it is at hand.
 * @returns the spec, and the facts with what asking for it has shown.
 * @throws UserError when neither can be had.
 */
export async function readSpec(
  { client, connector, at, local, bundle }: ValidationTarget,
  config: unknown,
  facts: BundleFacts | undefined,
  signal: AbortSignal,
): Promise<{ spec: ConnectorSpec; facts: BundleFacts | undefined }> {
  const packed = bundle?.spec
  if (packed && facts && isKnownToFail(facts, local === true)) return { spec: packed, facts }
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
    // A connector that waits for a target system that is down may be silent for as long as it is let.
    if (!isTenantError(error, 'connector') && !(config !== undefined && isTenantError(error, 'timeout'))) throw error
    if (packed && facts) return { spec: packed, facts: unanswered(facts, error) }
    const advice = ', or validate its bundle with file, where the spec is at hand'
    if (config === undefined) throw withMissingConfig(error, config, advice)
    throw new UserError(
      `${error.message}; without its spec it cannot be validated: check config, and that the tenant reaches the target system${advice}`,
      { cause: error },
    )
  }
  const spec = specificationOf(answer)
  if (spec === undefined) {
    throw new UserError(
      'std:spec:read answers without a specification; the connector replaces that command; let it send { specification }',
    )
  }
  return { spec, facts: facts && madeThere(facts) }
}

/** What does not load cannot be asked. What was not made in this process is not made in it the next time either. */
function isKnownToFail(facts: BundleFacts, local: boolean): boolean {
  return (facts.loadError ?? facts.exportError) !== undefined || (local && usageError(facts) !== undefined)
}

/** Why it was not made here is what its developer can look into; if it was, only the tenant knows. */
function unanswered(facts: BundleFacts, { message, detail = message, trackingId }: TenantError): BundleFacts {
  if (usageError(facts) !== undefined) return facts
  const tracking = trackingId === undefined ? '' : ` (tracking id ${trackingId})`
  return { ...facts, specError: `${detail}${tracking}` }
}

/** A connector that answers is made, whatever it lacked on this machine. */
function madeThere({ factoryError, customizerFactoryError, ...facts }: BundleFacts): BundleFacts {
  return factoryError === undefined ? facts : { ...facts, factoryErrorHere: factoryError }
}
