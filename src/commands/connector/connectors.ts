import { UsageError } from '../../core/errors.js'
import { inOrderOfNames } from '../../core/order.js'
import { mapLimited } from '../../core/pool.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { count } from '../../report/format.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import { isIdForm } from '../../tenant/paths.js'
import type { Connector, Tag } from '../../tenant/types.js'
import { type Operation, type OperationServices, readOperation, type Table } from './operation.js'
import {
  byName,
  createOperation,
  deleteOperation,
  describe,
  type Resource,
  renameOperation,
  withoutNames,
} from './resource.js'

/** Connectors that are read concurrently. Far below the tenant's rate limit (docs/platform.md#rate-limit). */
const maxConcurrent = 6

interface TaggedConnector extends Connector {
  /** Versions by tag. */
  tags: Record<string, number>
}

interface Overview extends TaggedConnector {
  /** Oldest first. */
  versions: number[]
}

const connectors: Resource<Connector> = {
  noun: 'connector',
  nameField: 'alias',
  nameOf: ({ alias }) => alias,
  label: (alias) => quote(printableName(alias)),
  parts: 'versions and tags',
  assertNewName(alias) {
    // Connectors are found by id or alias, so an alias in the form of an id would be ambiguous.
    if (isIdForm(alias)) throw new UsageError(`alias ${alias} has the form of an id; give a name`)
  },
  async open({ client, signal }) {
    return {
      async named(alias) {
        const found = await client.connectors.find(alias, { signal })
        return found === undefined ? [] : [found]
      },
      find: (ref) => client.connectors.resolve(ref, { signal }),
      create: (alias) => client.connectors.create(alias),
      rename: ({ id, alias: from }, alias) => client.connectors.rename(id, alias, { from }),
      // By id, as another connector may have the alias by now.
      delete: ({ id }) => client.connectors.delete(id),
    }
  },
}

export const connectorOperations: readonly Operation[] = [
  readOperation({
    name: 'list',
    summary: 'Lists the connectors with their tags.',
    needs: [],
    async run(_, services) {
      const all = await services.client.connectors.list({ signal: services.signal })
      const read = await mapLimited(all, maxConcurrent, async (connector) => await tryTags(connector, services))
      const found = read.filter((each) => each !== undefined).sort(byName(connectors.nameOf))
      return { result: found, message: count(found.length, 'connector'), table: tagsTable(found) }
    },
  }),
  readOperation({
    name: 'get',
    summary: 'Shows one connector with its tags and versions.',
    needs: ['connector'],
    async run({ connector }, services) {
      const found = await overview(await findConnector(connector, services), services)
      return { result: found, message: describeConnector(found), table: withoutNames(overviewTable([found])) }
    },
  }),
  createOperation(connectors, 'create'),
  renameOperation(connectors, 'rename'),
  deleteOperation(connectors, 'delete'),
  readOperation({
    name: 'versions',
    summary: 'Lists the versions of a connector, oldest first.',
    needs: ['connector'],
    async run({ connector }, services) {
      const found = await overview(await findConnector(connector, services), services)
      const result = found.versions.map((version) => ({ connectorId: found.id, version }))
      const tagsAt = (version: number) => Object.keys(found.tags).filter((tag) => found.tags[tag] === version)
      return {
        result,
        message: `${describeConnector(found)} has ${count(result.length, 'version')}`,
        table: {
          headers: ['Version', 'Tags'],
          rows: result.map(({ version }) => [String(version), tagsAt(version).join(', ')]),
        },
      }
    },
  }),
]

/** Finds a connector by id or alias. Throws a TenantError that suggests similar aliases when there is none. */
export async function findConnector(ref: string, { client, signal }: OperationServices): Promise<Connector> {
  return await client.connectors.resolve(ref, { signal })
}

/** A connector, as messages show it. */
export function describeConnector(connector: Connector): string {
  return describe(connectors, connector)
}

async function overview(connector: Connector, { client, signal }: OperationServices): Promise<Overview> {
  const tags = await client.tags.list(connector.id, { signal })
  const versions = await client.versions.list(connector.id, { signal })
  return { ...withTags(connector, tags), versions: versions.map(({ version }) => version).sort((a, b) => a - b) }
}

/**
 * With one request, because a tenant may have hundreds of connectors. Undefined when the connector was deleted after it was
 * listed.
 */
async function tryTags(connector: Connector, services: OperationServices): Promise<TaggedConnector | undefined> {
  const { client, signal, logger } = services
  try {
    return withTags(connector, await client.tags.listForDisplay(connector.id, { signal }))
  } catch (error) {
    if (!isTenantError(error, 'not-found')) throw error
    logger.debug(`${describeConnector(connector)} was deleted meanwhile: ${error.message}`)
    return undefined
  }
}

function withTags(connector: Connector, tags: readonly Tag[]): TaggedConnector {
  const versions = tags.map(({ tagName, activeVersion }) => [tagName, activeVersion] as const)
  return { ...connector, tags: Object.fromEntries(inOrderOfNames(versions)) }
}

function overviewTable(found: readonly Overview[]): Table {
  const { headers, rows } = tagsTable(found)
  return {
    headers: [...headers, 'Newest version'],
    rows: rows.map((row, index) => [...row, String(found[index]?.versions.at(-1) ?? '')]),
  }
}

function tagsTable(found: readonly TaggedConnector[]): Table {
  return {
    headers: ['Alias', 'Id', 'Tags'],
    rows: found.map(({ alias, id, tags }) => [
      alias,
      id,
      Object.entries(tags)
        .map(([tag, version]) => `${tag} ${version}`)
        .join(', '),
    ]),
  }
}
