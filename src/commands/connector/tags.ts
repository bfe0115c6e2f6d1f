import { UsageError } from '../../core/errors.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { count } from '../../report/format.js'
import type { Tag } from '../../tenant/types.js'
import { assertVersionExists } from '../shared/connector-versions.js'
import { assertTagName } from '../shared/tag-name.js'
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
    summary: 'Creates a tag at a version. A tag that is already at that version is left unchanged.',
    plan({ connectorId, tag, version, before, label }, { client }) {
      if (before !== undefined) {
        throw new UsageError(
          `${label} already exists, at version ${before.activeVersion}; move it with operation tag-update`,
        )
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
      if (before === undefined) throw new UsageError(`there is no ${label}; create it with operation tag-create`)
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

/** A tag, and the version to set it to. */
interface TagChange {
  connectorId: string
  tag: string
  version: number
  /** The tag now; undefined if it does not exist. */
  before: Tag | undefined
  /** The tag, as messages show it. */
  label: string
}

/** An operation that sets a tag to an existing version. `plan` is not called when the tag is already at that version. */
function tagOperation({
  plan,
  ...operation
}: {
  name: string
  summary: string
  /** Throws a UserError when the operation does not apply to this tag. */
  plan(change: TagChange, services: OperationServices): Change
}): Operation {
  return writeOperation({
    ...operation,
    needs: ['connector', 'tag', 'version'],
    async prepare({ tag, version, ...given }, services) {
      assertTagName(tag)
      const { client, signal } = services
      const connector = await findConnector(given.connector, services)
      const before = await client.tags.get(connector.id, tag, { signal })
      const label = `tag ${quote(printableName(tag))} of ${describeConnector(connector)}`
      if (before?.activeVersion === version) return unchanged(before, `${label} is already at version ${version}`)
      const change = plan({ connectorId: connector.id, tag, version, before, label }, services)
      await assertVersionExists(client, { id: connector.id, label: describeConnector(connector) }, version, signal)
      return change
    },
  })
}
