import { RefusedError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { specRead } from '../../spec/command-names.js'
import { type ConnectorSpec, specificationOf } from '../../spec/spec.js'
import type { TenantClient } from '../../tenant/client.js'
import { whileSpecIsUnknown } from '../shared/config.js'
import { withMissingConfig } from '../shared/missing-config.js'
import type { PromotionRequest } from './request.js'

const connectionTest = 'std:test-connection'

/** By what a connector is invoked. */
export type InvokeAt = { version: number } | { tag: string }

/** What a version has passed. */
export interface CheckedVersion {
  /** The checks by name. */
  checked: readonly string[]
  /** Why the connection was not tested; undefined if it was. */
  untested: string | undefined
  spec: ConnectorSpec
}

export interface CheckServices {
  client: TenantClient
  /** Called with the spec before the connection is tested: it declares which fields are secret. */
  onSpec: (spec: ConnectorSpec) => void
  signal?: AbortSignal | undefined
}

/**
 * Reads the spec of a version and, with a configuration, tests its connection.
 *
 * @throws UserError, TenantError if it does not work; the reason of the signal once it is aborted.
 */
export async function checkVersion(
  at: InvokeAt,
  { connector, config, move }: Pick<PromotionRequest, 'connector' | 'config' | 'move'>,
  { client, onSpec, signal }: CheckServices,
): Promise<CheckedVersion> {
  const invoke = async (type: string) => {
    const call = { connector: connector.id, ...at, type, config: config ?? {}, input: {} }
    return await client.invokeOne(signal === undefined ? call : { ...call, signal })
  }
  const answer = await whileSpecIsUnknown(config, async () => await invoke(specRead)).catch((error: unknown) => {
    // A rollback names this input for every failure.
    const advice = move === 'rollback' ? '' : `, or set ${plainInputName('verify')} to false to promote it unchecked`
    throw withMissingConfig(error, config, advice)
  })
  const spec = specificationOf(answer)
  if (spec === undefined) {
    const where = 'version' in at ? `version ${at.version}` : `tag ${at.tag}`
    throw new RefusedError(`${where} answers ${specRead} without a specification; do not promote it`)
  }
  onSpec(spec)
  const untested = untestedReason(config, spec)
  if (untested !== undefined) return { checked: ['spec'], untested, spec }
  await invoke(connectionTest)
  return { checked: ['spec', 'test-connection'], untested, spec }
}

function untestedReason(config: PromotionRequest['config'], spec: ConnectorSpec): string | undefined {
  if (config === undefined) return 'no config was given'
  return spec.commands?.includes(connectionTest) ? undefined : `the spec does not have ${connectionTest}`
}
