import { defineCommand, type InputDeclarations } from '../../cli/command.js'
import { promote, promoteAndReport, promotionInputs, rolledBackOutput } from '../promote/command.js'
import { undoHints } from '../promote/undo.js'
import { configInputs, readConfig } from '../shared/config.js'
import { assertJournal, journalInputs, openJournal } from '../shared/journal.js'
import { LatestReader } from '../shared/latest-reader.js'
import { addReach } from '../shared/reach.js'
import { originText } from '../shared/recorded-versions.js'
import { connectTenant, requireConnector, tenantInputs } from '../shared/tenant.js'
import { annotateTokenEnd } from '../shared/token-end.js'
import { openUploadRecords, recordInputs } from '../shared/upload-record.js'
import { findRollbackTarget } from './target.js'

const inputs = {
  connector: { kind: 'text', description: 'Id or alias of the connector.' },
  tag: { kind: 'text', default: 'latest', description: 'Tag to move back; latest is what production runs.' },
  to: {
    kind: 'integer',
    min: 1,
    description:
      'Version to move it to. Default: the one that it was at before its last promotion, as recorded; needed if the tag was moved back already.',
  },
  ...promotionInputs,
  'expect-version': {
    ...promotionInputs['expect-version'],
    description:
      'Move it only if it is at this version now. Then, without to, it also goes a step further back after an earlier rollback.',
  },
  ...configInputs,
  ...journalInputs,
  ...recordInputs,
  ...tenantInputs,
} as const satisfies InputDeclarations

export const rollback = defineCommand({
  name: 'rollback',
  summary: 'Moves a tag, latest by default, back to the version that it was at before its last promotion.',
  action: { title: 'SaaS connector: rollback', icon: 'rotate-ccw', color: 'orange' },
  positional: ['to'],
  inputs,
  outputs: {
    commit: promote.outputs.commit,
    version: promote.outputs.version,
    'previous-version': promote.outputs['previous-version'],
    changed: promote.outputs.changed,
    'rolled-back': rolledBackOutput,
  },
  async run(given, context) {
    for (const name of ['changed', 'rolled-back'] as const) context.setOutput(name, false)
    const { signal, logger } = context
    const config = await readConfig(given, context)
    const ref = requireConnector(given.connector)
    const records = openUploadRecords(given, context)
    await records.assertUsable(given['dry-run'])
    if (given.to === undefined) records.warnIfMissing()
    if (!given['dry-run']) await assertJournal(given, context)
    const client = await connectTenant(given, context)
    const undo = undoHints(given, context)
    try {
      const connector = await client.connectors.resolve(ref, { signal })
      const latest = new LatestReader({ ...context, client, connector, records })
      const { version, origin, current } = await findRollbackTarget(
        connector,
        { tag: given.tag, to: given.to, expected: given['expect-version'], repeated: undo.words },
        { client, records, latest, signal },
      )
      context.setOutput('commit', origin.commit ?? '')
      logger.info(
        `tag ${given.tag} of ${connector.alias} is at version ${current}; going back to ${version}, of ${originText(origin)}`,
      )
      const request = {
        ...{ connector, tag: given.tag, target: version, origin, config },
        // Someone else may move the tag after it was read here.
        expected: given['expect-version'] ?? current,
        verify: given.verify,
        rollback: given['rollback-on-failure'],
        dryRun: given['dry-run'],
        undo,
        journal: openJournal(given, context, client, { command: 'rollback', connector: connector.id }),
      }
      let moved = false
      await promoteAndReport(request, client, { ...context, records, latest, move: 'rollback' }, (values) => {
        moved = values.changed === true
        for (const name of Object.keys(values) as (keyof typeof values)[]) context.setOutput(name, values[name])
      })
      if (moved) await addReach({ connector, name: given.tag }, client, context)
      await annotateTokenEnd(client, context)
    } finally {
      client.close()
    }
  },
})
