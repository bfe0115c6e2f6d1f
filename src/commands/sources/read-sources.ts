import { mapLimited } from '../../core/pool.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { TenantClient } from '../../tenant/client.js'
import { isTenantError, type TenantError } from '../../tenant/errors/errors.js'
import { linkOf } from '../../tenant/resources/instances.js'
import type { Source, Task } from '../../tenant/types.js'
import { readTagSources, type TagSource } from '../shared/tag-sources.js'

/** What is said of something that the tenant does not let this program read. */
export const unknown = 'unknown'

/** A source that runs an uploaded connector. `null` is none. */
export interface SourceEntry {
  source: { id: string; name: string }
  /** Null if the connector or its tag does not exist any more, as with the next two. */
  connector: { id: string; alias: string } | null
  tag: string | null
  /** The version that the tag is at. */
  version: number | null
  /** The name of the connector when the source was made. */
  connectorName: string
  customizer: { id: string; name: string | null } | null | typeof unknown
  health: { healthy: boolean | null; status: string | null }
  /** The last aggregation of accounts that the tenant remembers. */
  lastAggregation: Aggregation | null | typeof unknown
}

export interface Aggregation {
  id: string
  /** Such as SUCCESS, WARNING or ERROR; RUNNING while it runs. */
  status: string
  started: string | null
  ended: string | null
  /** The accounts that the connector sent; null if the tenant does not say. */
  accounts: number | null
}

export interface SourcesResult {
  entries: SourceEntry[]
  /** Why something is unknown, one line each. */
  unknowns: string[]
}

/** Requests for tasks at a time. */
const maxParallel = 4

/** Reads the sources that run a tag of a connector, or of all, with the customizer, the health and the last aggregation of each. */
export async function readSources(
  query: { connector: string | undefined; tag: string | undefined },
  client: TenantClient,
  signal: AbortSignal,
): Promise<SourcesResult> {
  const found = await readTagSources(query, client, signal)
  const unknowns: string[] = []
  const customizers = await readCustomizers(found, client, { signal, unknowns })
  const aggregations = await readAggregations(found, client, { signal, unknowns })
  const entries = found.map(({ source, runs }, index): SourceEntry => {
    const { id, name, connectorName, isHealthy = null, status } = source
    return {
      source: { id, name },
      connector: runs === undefined ? null : { id: runs.connector.id, alias: runs.connector.alias },
      tag: runs?.tag.tagName ?? null,
      version: runs?.tag.activeVersion ?? null,
      connectorName,
      customizer: customizers(source),
      health: { healthy: isHealthy, status: status === '' ? null : status },
      lastAggregation: aggregations[index] ?? null,
    }
  })
  return { entries, unknowns }
}

/** Where reasons go for what is unknown. */
interface Reading {
  signal: AbortSignal
  unknowns: string[]
}

/** Returns the customizer of a source by the link of its instance. */
async function readCustomizers(
  found: readonly TagSource[],
  client: TenantClient,
  { signal, unknowns }: Reading,
): Promise<(source: Source) => SourceEntry['customizer']> {
  if (found.length === 0) return () => null
  const instances = await orUnknown(client.instances.list({ signal }), unknowns)
  const links = new Map((instances ?? []).map((instance) => [instance.id, linkOf(instance)]))
  const isLinked = found.some(({ source }) => (links.get(source.instanceId ?? '') ?? source.customizerId) !== undefined)
  const customizers = isLinked ? await orUnknown(client.customizers.list({ signal }), unknowns) : []
  const names = new Map((customizers ?? []).map(({ id, name }) => [id, name]))
  return ({ instanceId = '', customizerId }) => {
    const isListed = links.has(instanceId)
    // The settings of a source have the customizer too, but a link shows in the instance.
    const id = isListed ? links.get(instanceId) : customizerId
    if (id !== undefined) return { id, name: names.get(id) ?? null }
    return isListed ? null : unknown
  }
}

async function readAggregations(
  found: readonly TagSource[],
  client: TenantClient,
  { signal, unknowns }: Reading,
): Promise<(Aggregation | null | typeof unknown)[]> {
  let isForbidden = false
  return await mapLimited(found, maxParallel, async ({ source }) => {
    // Without the right for one source, there is none for the others.
    if (isForbidden) return unknown
    try {
      const last = await client.tasks.lastAggregation(source, { signal })
      if (last !== 'unsorted') return aggregationOf(last)
      unknowns.push(
        `the tenant does not sort the tasks of source ${quote(printableName(source.name))}: the last one is unknown`,
      )
      return unknown
    } catch (error) {
      if (!isUnreadable(error)) throw error
      if (!isForbidden) unknowns.push(error.message)
      isForbidden ||= isTenantError(error, 'forbidden')
      return unknown
    }
  })
}

function aggregationOf(task: Task | undefined): Aggregation | null {
  if (task === undefined) return null
  const { id, status = 'RUNNING', createdAt, completedAt, counts } = task
  return { id, status, started: timeOf(createdAt), ended: timeOf(completedAt), accounts: counts['total'] ?? null }
}

function timeOf(ms: number | undefined): string | null {
  const time = new Date(ms ?? Number.NaN)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}

/** The result of a read; undefined, with the reason in `reasons`, if it is unreadable. */
async function orUnknown<T>(reading: Promise<T>, reasons: string[]): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (!isUnreadable(error)) throw error
    reasons.push(error.message)
    return undefined
  }
}

/** True if the tenant does not let this program read something. Without it the rest is still true. */
function isUnreadable(error: unknown): error is TenantError {
  return isTenantError(error, 'forbidden', 'not-found', 'bad-request')
}
