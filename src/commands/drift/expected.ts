import { UsageError, UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { specRead } from '../../spec/command-names.js'
import { discoverSchema, discoversSchema } from '../../spec/placeholder.js'
import { type ConnectorSpec, specificationOf } from '../../spec/spec.js'
import type { TenantClient } from '../../tenant/client.js'
import { type FieldView, type SchemaView, viewDiscoveredSchema, viewSpec } from '../../validation/objects/spec-view.js'
import { whileSpecIsUnknown } from '../shared/config.js'
import { withMissingConfig } from '../shared/missing-config.js'

/** The schemas and the create policy that a source needs for a version of its connector. */
export interface ExpectedSource {
  account: SchemaView
  entitlements: SchemaView[]
  /** The fields of the create template; empty if the connector creates no accounts. */
  fields: FieldView[]
  /** A source may have attributes and types of its own, which the connector discovers or takes from it. */
  allowsMore: boolean
}

/** A version of a connector, and the configuration to run it with. */
export interface VersionToRead {
  connector: { id: string; alias: string }
  version: number
  config: Record<string, unknown> | undefined
}

/**
 * Reads the spec of a version. If that has no account schema but a placeholder, the connector discovers it.
 *
 * @param onSpec - called with the spec before anything else runs: it declares which fields are secret.
 * @throws UserError if there is no schema to compare with; TenantError.
 */
export async function readExpected(
  { connector, version, config }: VersionToRead,
  { client, signal, onSpec }: { client: TenantClient; signal: AbortSignal; onSpec: (spec: ConnectorSpec) => void },
): Promise<ExpectedSource> {
  const invoke = async (type: string) =>
    await client.invokeOne({ connector: connector.id, version, type, config: config ?? {}, input: {}, signal })
  const label = `version ${version} of ${connector.alias}`
  const answer = await whileSpecIsUnknown(config, async () => await invoke(specRead)).catch((error: unknown) => {
    throw withMissingConfig(error, config)
  })
  const spec = specificationOf(answer)
  if (spec === undefined)
    throw new UserError(`${label} answers ${specRead} without a specification; nothing is compared`)
  onSpec(spec)
  const view = viewSpec(spec)
  const { entitlementSchemas: entitlements } = view
  const fields = view.commands.has('std:account:create') ? view.fields : []
  if (view.accountSchema !== undefined) {
    const allowsMore = spec['supportsCustomSchemas'] === true || discoversSchema(spec)
    return { account: view.accountSchema, entitlements, fields, allowsMore }
  }
  if (!discoversSchema(spec)) throw new UserError(`the spec of ${label} has no account schema to compare with`)
  if (config === undefined) {
    throw new UsageError(
      `${label} discovers its account schema, which needs the configuration of the source; give ${plainInputName('config')} or ${plainInputName('config-path')}`,
    )
  }
  const account = viewDiscoveredSchema(await invoke(discoverSchema))
  if (account === undefined || account.attributes.length === 0)
    throw new UserError(`${label} discovers an account schema without attributes, so there is nothing to compare with`)
  return { account, entitlements, fields, allowsMore: spec['supportsCustomSchemas'] === true }
}
