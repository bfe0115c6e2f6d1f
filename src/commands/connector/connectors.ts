import { UserError } from '../../core/errors.js'
import { mapLimited } from '../../core/pool.js'
import { count } from '../../report/format.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import { isIdForm } from '../../tenant/paths.js'
import { quote } from '../../tenant/text.js'
import type { Connector } from '../../tenant/types.js'
import {
  defineOperation,
  type Operation,
  type Outcome,
  requireConfirmation,
  type Work,
  withoutNames,
} from './operation.js'

/**
 * Connectors that are looked at at the same time, one request each: far below the tenant's rate limit
 * (docs/platform.md#rate-limit).
 */
const atOnce = 6

interface Overview extends Connector {
  /** Tag → version. */
  tags: Record<string, number>
  /** From the oldest. */
  versions: number[]
}

export const connectorOperations: readonly Operation[] = [
  defineOperation({
    name: 'list',
    summary: 'Lists the connectors with their tags and versions.',
    needs: [],
    writes: false,
    async run(_, work) {
      const { client, context } = work
      const connectors = await client.connectors.list({ signal: context.signal })
      const looked = await mapLimited(connectors, atOnce, async (connector) => await overviewIfThere(connector, work))
      const found = looked.filter((each) => each !== undefined).sort(byAlias)
      return { result: found, changed: false, message: count(found.length, 'connector'), table: overviewTable(found) }
    },
  }),
  defineOperation({
    name: 'get',
    summary: 'Shows one connector with its tags and versions.',
    needs: ['connector'],
    writes: false,
    async run({ connector }, work) {
      const found = await overview(await resolveConnector(connector, work), work)
      return { result: found, changed: false, message: described(found), table: withoutNames(overviewTable([found])) }
    },
  }),
  defineOperation({
    name: 'create',
    summary: 'Creates a connector; one that has the alias already is taken as it is.',
    needs: ['alias'],
    writes: true,
    async run({ alias }, work) {
      const { client, dryRun, context } = work
      refuseIdForm(alias)
      const found = await client.connectors.find(alias, { signal: context.signal })
      if (found !== undefined) return existing(found)
      if (dryRun) return { result: { alias, created: false }, changed: false, message: `would create ${quote(alias)}` }
      context.signal.throwIfAborted()
      try {
        const made = await client.connectors.create(alias)
        return { result: { ...made, created: true }, changed: true, message: `created ${described(made)}` }
      } catch (error) {
        // Somebody was quicker.
        const there = isTenantError(error, 'conflict', 'bad-request') ? await client.connectors.find(alias) : undefined
        if (there === undefined) throw error
        return existing(there)
      }
    },
  }),
  defineOperation({
    name: 'rename',
    summary: 'Gives a connector another alias.',
    needs: ['connector', 'alias'],
    writes: true,
    async run({ connector, alias }, work) {
      const { client, dryRun, context } = work
      refuseIdForm(alias)
      const found = await resolveConnector(connector, work)
      if (found.alias === alias) {
        return { result: found, changed: false, message: `${described(found)} has that alias already` }
      }
      const other = await client.connectors.find(alias, { signal: context.signal })
      if (other !== undefined && other.id !== found.id) {
        throw new UserError(`the alias ${quote(alias)} is taken by the connector ${other.id}; give another one`)
      }
      const change = `${described(found)} to ${quote(alias)}`
      if (dryRun) return { result: found, changed: false, message: `would rename ${change}` }
      context.signal.throwIfAborted()
      const renamed = await client.connectors.rename(found.id, alias, { from: found.alias })
      return { result: renamed, changed: true, message: `renamed ${change}` }
    },
  }),
  defineOperation({
    name: 'delete',
    summary: 'Deletes a connector with all its versions and tags; confirm is its alias, typed once more.',
    needs: ['connector', 'confirm'],
    writes: true,
    async run({ connector, confirm }, work) {
      const { client, dryRun, context } = work
      // Deleting twice is safe; a mistyped alias is told by the confirmation that it differs from.
      const named = connector === confirm && !isIdForm(connector)
      if (named && (await client.connectors.find(connector, { signal: context.signal })) === undefined) {
        const message = `there is no connector ${quote(connector)}; nothing to delete`
        return { result: { alias: connector, deleted: false }, changed: false, message }
      }
      const found = await resolveConnector(connector, work)
      requireConfirmation('connector', found.alias, confirm)
      if (dryRun) {
        return { result: { ...found, deleted: false }, changed: false, message: `would delete ${described(found)}` }
      }
      context.signal.throwIfAborted()
      // By its id: the alias could be another connector's by now.
      await client.connectors.delete(found.id)
      return { result: { ...found, deleted: true }, changed: true, message: `deleted ${described(found)}` }
    },
  }),
  defineOperation({
    name: 'versions',
    summary: 'Lists the versions of a connector, from the oldest.',
    needs: ['connector'],
    writes: false,
    async run({ connector }, work) {
      const found = await overview(await resolveConnector(connector, work), work)
      const result = found.versions.map((version) => ({ connectorId: found.id, version }))
      const tagsAt = (version: number) => Object.keys(found.tags).filter((tag) => found.tags[tag] === version)
      return {
        result,
        changed: false,
        message: `${described(found)} has ${count(result.length, 'version')}`,
        table: {
          headers: ['Version', 'Tags'],
          rows: result.map(({ version }) => [String(version), tagsAt(version).join(', ')]),
        },
      }
    },
  }),
]

/** The connector of that id or alias; when there is none, the error names close aliases. */
export async function resolveConnector(ref: string, { client, context }: Work): Promise<Connector> {
  return await client.connectors.resolve(ref, { signal: context.signal })
}

/** A connector in a message. */
export function described({ alias, id }: Connector): string {
  return `${quote(alias)} (${id})`
}

async function overview(connector: Connector, { client, context: { signal } }: Work): Promise<Overview> {
  const tags = await client.tags.list(connector.id, { signal })
  const versions = await client.versions.list(connector.id, { signal })
  const sorted = tags.map(({ tagName, activeVersion }) => [tagName, activeVersion] as const)
  return {
    ...connector,
    tags: Object.fromEntries(sorted.sort(([a], [b]) => (a < b ? -1 : 1))),
    versions: versions.map(({ version }) => version).sort((a, b) => a - b),
  }
}

/** Undefined when it was deleted after it was listed. */
async function overviewIfThere(connector: Connector, work: Work): Promise<Overview | undefined> {
  try {
    return await overview(connector, work)
  } catch (error) {
    if (!isTenantError(error, 'not-found')) throw error
    work.context.logger.debug(`${described(connector)} is gone: ${error.message}`)
    return undefined
  }
}

function overviewTable(found: readonly Overview[]): NonNullable<Outcome['table']> {
  return {
    headers: ['Alias', 'Id', 'Tags', 'Newest version'],
    rows: found.map(({ alias, id, tags, versions }) => [
      alias,
      id,
      Object.entries(tags)
        .map(([tag, version]) => `${tag} ${version}`)
        .join(', '),
      String(versions.at(-1) ?? ''),
    ]),
  }
}

function existing(connector: Connector): Outcome {
  return {
    result: { ...connector, created: false },
    changed: false,
    message: `${described(connector)} is there already`,
  }
}

/** A connector is found by its id or its alias: one that looks like the other could never be told apart. */
function refuseIdForm(alias: string): void {
  if (!isIdForm(alias)) return
  throw new UserError(`alias ${alias} has the form of an id; give a name`)
}

/** As the `sail` command line sorts: by code unit. */
function byAlias(a: Overview, b: Overview): number {
  return a.alias < b.alias || (a.alias === b.alias && a.id < b.id) ? -1 : 1
}
