import { UserError } from '../../core/errors.js'
import { count } from '../../report/format.js'
import { quote } from '../../tenant/text.js'
import type { Tag } from '../../tenant/types.js'
import { assertVersionExists } from '../shared/connector-versions.js'
import { describeConnector, findConnector } from './connectors.js'
import {
  type Change,
  changed,
  type Operation,
  type OperationServices,
  readOperation,
  unchanged,
  writeOperation,
} from './operation.js'

export const tagOperations: readonly Operation[] = [
  readOperation({
    name: 'tags',
    summary: 'Lists the tags of a connector and their versions.',
    needs: ['connector'],
    async run({ connector }, services) {
      const found = await findConnector(connector, services)
      const tags = await services.client.tags.list(found.id, { signal: services.signal })
      tags.sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
      return {
        result: tags,
        message: `${describeConnector(found)} has ${count(tags.length, 'tag')}`,
        table: {
          headers: ['Tag', 'Version', 'Id'],
          rows: tags.map(({ tagName, activeVersion, id }) => [tagName, String(activeVersion), id]),
        },
      }
    },
  }),
  tagOperation({
    name: 'tag-create',
    summary: 'Creates a tag at a version; one that is there at that version is taken as it is.',
    plan({ connectorId, tag, version, before, label }, { client }) {
      if (before !== undefined) {
        throw new UserError(`${label} is there, at version ${before.activeVersion}; move it with operation tag-update`)
      }
      const change = `${label} at version ${version}`
      return {
        description: `create ${change}`,
        unchanged: { tagName: tag, activeVersion: version },
        apply: async () => changed(await client.tags.create(connectorId, tag, version), `created ${change}`),
      }
    },
  }),
  tagOperation({
    name: 'tag-update',
    summary: 'Moves a tag to a version, without the checks of promote.',
    plan({ connectorId, tag, version, before, label }, { client }) {
      if (before === undefined) throw new UserError(`there is no ${label}; create it with operation tag-create`)
      const from = before.activeVersion
      const change = `${label} from version ${from} to ${version}`
      return {
        description: `move ${change}`,
        unchanged: before,
        apply: async () => changed(await client.tags.update(connectorId, tag, version, { from }), `moved ${change}`),
      }
    },
  }),
]

/** A tag that is to be at a version. */
interface WantedTag {
  connectorId: string
  tag: string
  version: number
  /** As it is now; undefined if there is no such tag. */
  before: Tag | undefined
  /** The tag in a message. */
  label: string
}

/** An operation that brings a tag to a version, which must exist. `plan` is not asked when the tag is there already. */
function tagOperation({
  plan,
  ...operation
}: {
  name: string
  summary: string
  /** Throws a UserError when the operation is not for this tag. */
  plan(wanted: WantedTag, services: OperationServices): Change
}): Operation {
  return writeOperation({
    ...operation,
    needs: ['connector', 'tag', 'version'],
    async prepare({ tag, version, ...given }, services) {
      const { client, signal } = services
      const connector = await findConnector(given.connector, services)
      const before = await client.tags.get(connector.id, tag, { signal })
      const label = `tag ${quote(tag)} of ${describeConnector(connector)}`
      if (before?.activeVersion === version) return unchanged(before, `${label} is at version ${version} already`)
      const change = plan({ connectorId: connector.id, tag, version, before, label }, services)
      await assertVersionExists(client, { id: connector.id, label: describeConnector(connector) }, version, signal)
      return change
    },
  })
}
