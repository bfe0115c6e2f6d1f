import { UserError } from '../../core/errors.js'
import { type ConnectorSpec, specificationOf } from '../../spec/spec.js'
import { isTenantError, type TenantError } from '../../tenant/errors/errors.js'
import { type BundleFacts, usageError } from '../../validation/engine/facts.js'
import { whileSpecIsUnknown } from '../shared/config.js'
import { withMissingConfig } from '../shared/missing-config.js'
import type { ValidationTarget } from '../shared/validation-target.js'

/**
 * Reads the spec of a target: by `std:spec:read`, or from its bundle if the connector cannot be created. Most connectors
 * read their configuration when they are created, and answer no command without a valid one.
 *
 * @param facts - facts about the bundle; undefined without a bundle.
 * @returns the spec, and the facts completed by the outcome of `std:spec:read`.
 * @throws UserError when the connector does not answer and there is no bundle.
 */
export async function readSpec(
  { client, connector, at, local, bundle }: ValidationTarget,
  config: unknown,
  facts: BundleFacts | undefined,
  signal: AbortSignal,
): Promise<{ spec: ConnectorSpec; facts: BundleFacts | undefined }> {
  const bundledSpec = bundle?.spec
  if (bundledSpec && facts && isKnownToFail(facts, local === true)) return { spec: bundledSpec, facts }
  let answer: unknown
  try {
    const call = { connector, ...at, type: 'std:spec:read', config: config ?? {}, input: {}, signal }
    answer = await whileSpecIsUnknown(config, () => client.invokeOne(call))
  } catch (error) {
    // A connector may wait for a target system that is down until the request times out.
    if (!isTenantError(error, 'connector') && !(config !== undefined && isTenantError(error, 'timeout'))) throw error
    if (bundledSpec && facts) return { spec: bundledSpec, facts: withSpecError(facts, error) }
    const advice = ', or validate its bundle with file: the spec is read from there'
    if (config === undefined) throw withMissingConfig(error, config, advice)
    throw new UserError(
      `${error.message}; without its spec it cannot be validated: check config, and that the tenant reaches the target system${advice}`,
      { cause: error },
    )
  }
  const spec = specificationOf(answer)
  if (spec === undefined) {
    throw new UserError(
      'std:spec:read answers without a specification; the connector has its own handler of that command: let it send { specification }',
    )
  }
  return { spec, facts: facts && withoutCreationErrors(facts) }
}

/** A bundle that does not load cannot answer. A connector that this process could not create fails here again. */
function isKnownToFail(facts: BundleFacts, local: boolean): boolean {
  return (facts.loadError ?? facts.exportError) !== undefined || (local && usageError(facts) !== undefined)
}

/** Adds the error of `std:spec:read`, unless the facts have a more precise error of this machine. */
function withSpecError(facts: BundleFacts, { message, detail = message, trackingId }: TenantError): BundleFacts {
  if (usageError(facts) !== undefined) return facts
  const tracking = trackingId === undefined ? '' : ` (tracking id ${trackingId})`
  return { ...facts, specError: `${detail}${tracking}` }
}

/** A connector that answers was created: an error on this machine does not count as one of the connector. */
function withoutCreationErrors({ factoryError, customizerFactoryError, ...facts }: BundleFacts): BundleFacts {
  return factoryError === undefined ? facts : { ...facts, factoryErrorHere: factoryError }
}
