import { UserError } from '../../core/errors.js'
import { mapLimited } from '../../core/pool.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { ConnectorSpec } from '../../spec/spec.js'
import type { TenantClient } from '../../tenant/client.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import type { Connector, ProvisioningPolicy, Source, Tag } from '../../tenant/types.js'
import { assertVersionExists } from '../shared/connector-versions.js'
import { findEntry } from '../shared/find-entry.js'
import { readTagSources } from '../shared/tag-sources.js'
import { compareSource, type Difference } from './compare.js'
import { type ExpectedSource, readExpected } from './expected.js'
import { type MendingRequest, mendingRequests } from './patch.js'

/** Which sources are compared with which version. */
export interface DriftQuery {
  /** Id or name of the only source. */
  source: string | undefined
  /** Id or alias; undefined with a source: the connector that it runs. */
  connector: string | undefined
  /** Undefined: `latest`, or the tag that the source runs. */
  tag: string | undefined
  /** Undefined: the version that the tag is at. */
  version: number | undefined
  config: Record<string, unknown> | undefined
  /** Create policies are compared too. */
  policies: boolean
}

/** A source that was compared. */
export interface SourceDrift {
  source: { id: string; name: string }
  connector: { id: string; alias: string }
  tag: string
  /** The version that it was compared with. */
  version: number
  differences: Difference[]
  /** What was not compared, and why, one line each. */
  notCompared: string[]
  requests: MendingRequest[]
}

export interface DriftServices {
  client: TenantClient
  signal: AbortSignal
  /** Called with the spec before anything else runs with the configuration: it declares which fields are secret. */
  onSpec: (spec: ConnectorSpec) => void
}

/** Sources that are read at a time. */
const maxParallel = 4

/**
 * Compares the schemas and the create policies of sources with the spec of a version. Nothing is changed.
 *
 * @throws UserError if there is nothing to compare with; TenantError.
 */
export async function readDrift(query: DriftQuery, services: DriftServices): Promise<SourceDrift[]> {
  const { client, signal } = services
  const found = await findSources(query, services)
  const [first] = found
  if (first === undefined) return []
  // All of them run the same tag: of one source, or of one connector.
  const { connector, tag } = first
  const { version = tag.activeVersion, config } = query
  if (query.version !== undefined) {
    await assertVersionExists(client, { id: connector.id, label: connector.alias }, version, signal)
  }
  const expected = await readExpected({ connector, version, config }, services)
  return await mapLimited(found, maxParallel, async ({ source }) => {
    const { id, name } = source
    const compared = await compareOne(source, expected, query.policies, services)
    return { source: { id, name }, connector, tag: tag.tagName, version, ...compared }
  })
}

interface FoundSource {
  source: Source
  connector: Connector
  tag: Tag
}

async function findSources(
  { source: ref, connector, tag }: DriftQuery,
  { client, signal }: DriftServices,
): Promise<FoundSource[]> {
  const all = await readTagSources({ connector, tag: ref === undefined ? (tag ?? 'latest') : tag }, client, signal)
  const wanted =
    ref === undefined
      ? all
      : [
          findEntry(
            'source of an uploaded connector',
            ref,
            all.map((each) => ({ ...each, id: each.source.id, name: each.source.name })),
            'see the sources with the command sources',
          ),
        ]
  return wanted.map(({ source, runs }) => {
    if (runs !== undefined) return { source, ...runs }
    throw new UserError(
      `the source ${quote(printableName(source.name))} runs a connector or tag that does not exist any more, so there is no version to compare it with`,
    )
  })
}

async function compareOne(
  source: Source,
  expected: ExpectedSource,
  withPolicies: boolean,
  { client, signal }: DriftServices,
): Promise<Pick<SourceDrift, 'differences' | 'notCompared' | 'requests'>> {
  const schemas = await client.sources.schemas(source, { signal })
  const notCompared: string[] = []
  let policies: ProvisioningPolicy[] | undefined
  if (withPolicies && expected.fields.length > 0) {
    try {
      policies = await client.sources.policies(source, { signal })
    } catch (error) {
      if (!isTenantError(error, 'forbidden')) throw error
      notCompared.push(`the create policy was not compared: ${error.message}`)
    }
  }
  const path = (schemaId?: string) =>
    client.sources.path(source.id, 'schemas', ...(schemaId === undefined ? [] : [schemaId]))
  return {
    differences: compareSource(expected, { schemas, policies }),
    notCompared,
    requests: mendingRequests(expected, schemas, path),
  }
}
