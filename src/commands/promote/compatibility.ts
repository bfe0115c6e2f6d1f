import { UserError } from '../../core/errors.js'
import { specRead } from '../../spec/command-names.js'
import { breakingChanges } from '../../spec/compatibility.js'
import { type ConnectorSpec, specificationOf } from '../../spec/spec.js'
import type { TenantClient } from '../../tenant/client.js'
import { isTenantError, type TenantErrorKind } from '../../tenant/errors/errors.js'
import { type JudgedChanges, judgeChanges } from '../shared/accepted-breaking.js'
import type { PromotionRequest } from './request.js'

/** Failures that do not come from the version: they say nothing of its spec, and may be over soon. */
const passingKinds: readonly TenantErrorKind[] = [
  ...(['unauthorized', 'forbidden', 'blocked', 'rate-limited', 'redirect'] as const),
  ...(['server', 'network', 'timeout'] as const),
]

/** What the spec of a version changes for the sources that were made with the present one, or why that is not known. */
export type Compatibility = { judged: JudgedChanges } | { unknown: string }

/**
 * Compares the spec of the version to promote with that of the version that the tag is at, because existing sources were made
 * with it.
 *
 * @param current - the version that the tag is at.
 * @param spec - of the version to promote.
 * @param services.acceptBreaking - breaking changes that are accepted, as the input has them.
 * @param services.onSpec - called with the present spec, which declares which fields of the configuration are secret.
 * @throws UserError for an accepted change without a reason; TenantError if the tenant cannot be asked; the reason of the signal once it is aborted.
 */
export async function compareWithCurrent(
  current: number,
  spec: ConnectorSpec,
  { connector, tag, config }: Pick<PromotionRequest, 'connector' | 'tag' | 'config'>,
  services: {
    client: TenantClient
    signal: AbortSignal
    acceptBreaking: string | undefined
    onSpec: (spec: ConnectorSpec) => void
  },
): Promise<Compatibility> {
  const { client, signal, acceptBreaking, onSpec } = services
  let before: ConnectorSpec
  try {
    const call = { connector: connector.id, version: current, type: specRead, config: config ?? {}, input: {}, signal }
    const read = specificationOf(await client.invokeOne(call))
    if (read === undefined) throw new UserError(`version ${current} answers ${specRead} without a specification`)
    before = read
    onSpec(before)
  } catch (error) {
    if (!(error instanceof UserError) || passingKinds.some((kind) => isTenantError(error, kind))) throw error
    const unknown = `it is not known whether the spec breaks existing sources, because version ${current} at tag ${tag} does not return its own: ${error.message}`
    return { unknown }
  }
  return { judged: judgeChanges(breakingChanges(before, spec), acceptBreaking, [connector.alias, connector.id]) }
}
