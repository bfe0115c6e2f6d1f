import { defineCommand, type InputDeclarations } from '../../cli/command.js'
import { cleanJson, maxResultLength } from '../shared/json-output.js'
import { RecordedVersions } from '../shared/recorded-versions.js'
import { connectTenant, requireConnector, tenantInputs } from '../shared/tenant.js'
import { textTable } from '../shared/text-table.js'
import { openUploadRecords, recordInputs } from '../shared/upload-record.js'
import { readConnectorHistory } from './history.js'
import { historyHeaders, historyRow, historySection } from './summary.js'

const inputs = {
  connector: { kind: 'text', description: 'Id or alias of the connector.' },
  limit: {
    kind: 'integer',
    min: 1,
    max: 1000,
    default: '20',
    description: 'Number of versions, the newest; those that a tag is at are shown as well.',
  },
  'github-token': {
    ...recordInputs['github-token'],
    description: 'Token that reads the deployments in which uploads are recorded. Needs `deployments: read`.',
  },
  record: { kind: 'text', description: 'File or folder in which uploads are recorded.' },
  ...tenantInputs,
} as const satisfies InputDeclarations

export const history = defineCommand({
  name: 'history',
  summary: 'Shows the versions of a connector: commit, time, user, validation, and the tags they were and are at.',
  action: { title: 'SaaS connector: history', icon: 'list', color: 'gray-dark' },
  positional: ['connector'],
  inputs,
  outputs: {
    history: `The versions as a JSON array, the newest first; the first ones if all would be longer than ${maxResultLength} characters.`,
    count: 'Number of versions in the output history.',
  },
  async run(given, context) {
    const ref = requireConnector(given.connector)
    const records = openUploadRecords(given, context)
    await records.assertUsable(true)
    records.warnIfMissing()
    const client = await connectTenant(given, context)
    const { signal, logger } = context
    try {
      const connector = await client.connectors.resolve(ref, { signal })
      const tenant = client.baseUrl.host
      const recorded = await RecordedVersions.read({ tenant, connector }, records)
      const entries = await readConnectorHistory(connector, given.limit, { client, recorded, signal })
      for (const line of textTable(historyHeaders, entries.map(historyRow), context)) logger.info(line)
      const json: string[] = []
      let length = 2
      for (const entry of entries) {
        const text = cleanJson(entry, context.secrets)
        length += text.length + 1
        if (length > maxResultLength) break
        json.push(text)
      }
      context.setOutput('history', `[${json.join(',')}]`)
      context.setOutput('count', json.length)
      const total = (await client.versions.list(connector.id, { signal })).length
      context.addSummary(`## History\n\n${historySection(entries, { tenant, alias: connector.alias, total })}`)
    } finally {
      client.close()
    }
  },
})
