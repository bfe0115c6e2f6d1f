import { resolve } from 'node:path'
import { defineCommand, type InputDeclarations } from '../../cli/command.js'
import { assertOutputFiles } from '../../cli/output-paths.js'
import { writeNamedFile } from '../../core/files.js'
import { count } from '../../report/format.js'
import { cleanJson, maxResultLength } from '../shared/json-output.js'
import { assertTagName } from '../shared/tag-name.js'
import { connectTenant, tenantInputs } from '../shared/tenant.js'
import { readSources, type SourcesResult } from './read-sources.js'
import { sourcesLines, sourcesSection } from './summary.js'

const inputs = {
  connector: { kind: 'text', description: 'Id or alias of the connector. Default: all.' },
  tag: { kind: 'text', description: 'Tag whose sources are wanted. Default: all.' },
  out: { kind: 'text', description: 'File to write the sources to, as JSON. An existing file is replaced.' },
  ...tenantInputs,
} as const satisfies InputDeclarations

export const sources = defineCommand({
  name: 'sources',
  summary:
    'Shows which sources run which tag and version of a connector, with their customizer, last aggregation and health.',
  action: { title: 'SaaS connector: sources', icon: 'database', color: 'gray-dark' },
  positional: ['connector'],
  inputs,
  outputs: {
    sources: `The sources as a JSON array. Empty if it would be longer than ${maxResultLength} characters: use out then.`,
    count: 'Number of sources.',
    file: 'Path of the file with the sources, if out is given.',
  },
  async run(given, context) {
    const { signal, logger, workingDirectory } = context
    const { connector, tag, out } = given
    if (tag !== undefined) assertTagName(tag)
    await assertOutputFiles({ out }, workingDirectory)
    const client = await connectTenant(given, context)
    const tenant = client.baseUrl.host
    let result: SourcesResult
    try {
      result = await readSources({ connector, tag }, client, signal)
    } finally {
      client.close()
    }
    const { entries, unknowns } = result
    const filter = [connector && `connector ${connector}`, tag && `tag ${tag}`].filter(Boolean).join(', ')
    const json = cleanJson(entries, context.secrets)
    context.setOutput('count', entries.length)
    context.setOutput('sources', json.length > maxResultLength ? '' : json)
    if (entries.length > 0) for (const line of sourcesLines(entries, context)) logger.info(line)
    logger.info(`${count(entries.length, 'source')}${filter === '' ? '' : ` of ${filter}`}`)
    for (const reason of unknowns) context.annotate({ level: 'notice', title: 'sources', message: reason })
    context.addSummary(`## Sources\n\n${sourcesSection(result, { tenant, filter })}`)
    if (out !== undefined) {
      const path = resolve(workingDirectory, out)
      await writeNamedFile(path, `${context.secrets.json(entries, 2)}\n`, `out ${out}`)
      context.setPathOutput('file', path)
    }
  },
})
