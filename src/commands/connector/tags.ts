import { UserError } from '../../core/errors.js'
import { count } from '../../report/format.js'
import { quote } from '../../tenant/text.js'
import type { Connector } from '../../tenant/types.js'
import { described, resolveConnector } from './connectors.js'
import { defineOperation, type Operation, type Work } from './operation.js'

export const tagOperations: readonly Operation[] = [
  defineOperation({
    name: 'tags',
    summary: 'Lists the tags of a connector and their versions.',
    needs: ['connector'],
    writes: false,
    async run({ connector }, work) {
      const found = await resolveConnector(connector, work)
      const tags = await work.client.tags.list(found.id, { signal: work.context.signal })
      tags.sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
      return {
        result: tags,
        changed: false,
        message: `${described(found)} has ${count(tags.length, 'tag')}`,
        table: {
          headers: ['Tag', 'Version', 'Id'],
          rows: tags.map(({ tagName, activeVersion, id }) => [tagName, String(activeVersion), id]),
        },
      }
    },
  }),
  defineOperation({
    name: 'tag-create',
    summary: 'Creates a tag at a version; one that is there at that version is taken as it is.',
    needs: ['connector', 'tag', 'version'],
    writes: true,
    async run({ connector, tag, version }, work) {
      const { client, dryRun, context } = work
      const found = await resolveConnector(connector, work)
      const before = await client.tags.get(found.id, tag, { signal: context.signal })
      const where = `tag ${quote(tag)} of ${described(found)}`
      if (before?.activeVersion === version) {
        return { result: before, changed: false, message: `${where} is at version ${version} already` }
      }
      if (before !== undefined) {
        throw new UserError(`${where} is there, at version ${before.activeVersion}; move it with operation tag-update`)
      }
      await requireVersion(found, version, work)
      const done = `${where} at version ${version}`
      if (dryRun) {
        return { result: { tagName: tag, activeVersion: version }, changed: false, message: `would create ${done}` }
      }
      context.signal.throwIfAborted()
      return { result: await client.tags.create(found.id, tag, version), changed: true, message: `created ${done}` }
    },
  }),
  defineOperation({
    name: 'tag-update',
    summary: 'Moves a tag to a version, without the checks of promote.',
    needs: ['connector', 'tag', 'version'],
    writes: true,
    async run({ connector, tag, version }, work) {
      const { client, dryRun, context } = work
      const found = await resolveConnector(connector, work)
      const before = await client.tags.get(found.id, tag, { signal: context.signal })
      const where = `tag ${quote(tag)} of ${described(found)}`
      if (before === undefined) throw new UserError(`there is no ${where}; create it with operation tag-create`)
      if (before.activeVersion === version) {
        return { result: before, changed: false, message: `${where} is at version ${version} already` }
      }
      await requireVersion(found, version, work)
      const done = `${where} from version ${before.activeVersion} to ${version}`
      if (dryRun) return { result: before, changed: false, message: `would move ${done}` }
      context.signal.throwIfAborted()
      const moved = await client.tags.update(found.id, tag, version, { from: before.activeVersion })
      return { result: moved, changed: true, message: `moved ${done}` }
    },
  }),
]

/** What a tenant does with a tag at a version that is not there is not known (docs/platform.md#open-conflicts). */
async function requireVersion(connector: Connector, version: number, { client, context }: Work): Promise<void> {
  const versions = await client.versions.list(connector.id, { signal: context.signal })
  if (versions.some((each) => each.version === version)) return
  const newest = versions.map((each) => each.version).sort((a, b) => b - a)
  const known =
    newest.length === 0 ? 'it has none: upload one first' : `the newest are ${newest.slice(0, 5).join(', ')}`
  throw new UserError(`${described(connector)} has no version ${version}; ${known}`)
}
