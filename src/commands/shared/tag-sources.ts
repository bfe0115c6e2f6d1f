import { UsageError, type UserError } from '../../core/errors.js'
import { mapLimited } from '../../core/pool.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { TenantClient } from '../../tenant/client.js'
import type { Connector, Source, Tag } from '../../tenant/types.js'

/** A source and the tag that it runs. */
export interface TagSource {
  source: Source
  /** Undefined for a source of an uploaded connector or tag that does not exist any more. */
  runs: { connector: Connector; tag: Tag } | undefined
}

/** Requests for tags at a time. */
const maxParallel = 4

/**
 * Finds the sources that run a tag of an uploaded connector: a source's `connector` is the id of the tag
 * (docs/platform.md#tag-sources). They are ordered by connector, tag and name.
 *
 * @param query - of which connector and tag; of all where it is undefined. Only without both, sources are included whose
 *   connector or tag does not exist any more.
 * @throws UserError, TenantError
 */
export async function readTagSources(
  query: { connector: string | undefined; tag: string | undefined },
  client: TenantClient,
  signal: AbortSignal,
): Promise<TagSource[]> {
  const { connector: ref, tag: tagName } = query
  const connectors =
    ref === undefined ? await client.connectors.list({ signal }) : [await client.connectors.resolve(ref, { signal })]
  const byTag = new Map<string, { connector: Connector; tag: Tag }>()
  await mapLimited(connectors, maxParallel, async (connector) => {
    const tags = await client.tags.list(connector.id, { signal })
    const wanted = tagName === undefined ? tags : tags.filter((tag) => tag.tagName === tagName)
    if (ref !== undefined && tagName !== undefined && wanted.length === 0) throw missingTag(connector, tagName, tags)
    for (const tag of wanted) byTag.set(tag.id, { connector, tag })
  })
  const all = await client.sources.list({ signal })
  const found = all.map((source): TagSource => {
    const runs = byTag.get(source.connector) ?? byTag.get(source.specId ?? '')
    return { source, runs }
  })
  const isAll = ref === undefined && tagName === undefined
  return found
    .filter(({ source, runs }) => runs !== undefined || (isAll && isOfUploadedConnector(source)))
    .sort((a, b) => compareKeys(keysOf(a), keysOf(b)))
}

/** True for a source that was made from a tag of an uploaded connector, by the name that the connector then had. */
function isOfUploadedConnector({ connectorName }: Source): boolean {
  return connectorName.includes(' (tag: ') && connectorName.endsWith(')')
}

function missingTag(connector: Connector, tagName: string, tags: readonly Tag[]): UserError {
  const names = tags.map((tag) => quote(printableName(tag.tagName))).join(', ')
  return new UsageError(
    `${quote(printableName(connector.alias))} has no tag ${quote(printableName(tagName))}; its tags are: ${names || 'none'}`,
  )
}

/** What the order goes by. Sources whose tag does not exist come last. */
function keysOf({ source, runs }: TagSource): string[] {
  const place = runs === undefined ? ['1', source.connectorName] : ['0', runs.connector.alias, runs.tag.tagName]
  return [...place, source.name, source.id]
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((key, i) => key !== b[i])
  return index < 0 ? 0 : (a[index] ?? '') < (b[index] ?? '') ? -1 : 1
}
