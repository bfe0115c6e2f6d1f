import { resolve } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { assertOutputFiles } from '../../cli/output-paths.js'
import { UsageError, UserError } from '../../core/errors.js'
import { writeNamedFile } from '../../core/files.js'
import { plainInputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { oneLine, quote } from '../../core/text.js'
import { count } from '../../report/format.js'
import { configInputs, maskConfigSecrets, readConfig } from '../shared/config.js'
import { cleanJson, maxResultLength } from '../shared/json-output.js'
import { assertTagName } from '../shared/tag-name.js'
import { connectTenant, tenantInputs } from '../shared/tenant.js'
import { readDrift, type SourceDrift } from './read-drift.js'
import { driftLine, driftSection } from './summary.js'

const inputs = {
  source: {
    kind: 'text',
    description: 'Id or name of the source. Default: all that run the tag of the connector.',
  },
  connector: {
    kind: 'text',
    instead: ['source'],
    description: 'Id or alias of the connector. Not needed with source, but spares a look at all connectors.',
  },
  tag: {
    kind: 'text',
    description: 'Tag whose sources are compared. Default: latest, or with source the tag that it runs.',
  },
  version: {
    kind: 'integer',
    min: 1,
    description:
      'Version with whose spec they are compared, such as one that is to be promoted. Default: the one that the tag is at.',
  },
  'fail-on': {
    kind: 'choice',
    choices: ['breaking', 'any', 'never'],
    default: 'breaking',
    description:
      'Differences that fail the command. It fails too if something could not be compared, except with never.',
  },
  policies: {
    kind: 'boolean',
    default: 'true',
    description: 'Compare the create policy with the create template, too.',
  },
  patch: {
    kind: 'text',
    description: 'File to write the requests to that would mend the schemas, as JSON. They are never sent.',
  },
  ...configInputs,
  ...tenantInputs,
} as const satisfies InputDeclarations

export const drift = defineCommand({
  name: 'drift',
  summary: 'Compares the schemas and create policies of sources with the spec of a version of their connector.',
  action: { title: 'SaaS connector: drift', icon: 'git-merge', color: 'gray-dark' },
  positional: ['source'],
  inputs,
  outputs: {
    drift: 'Number of differences.',
    breaking: 'Number of breaking differences.',
    count: 'Number of sources that were compared.',
    differences: `The sources and their differences as a JSON array. Empty if it would be longer than ${maxResultLength} characters.`,
    patch: 'Path of the file with the requests, if patch is given.',
  },
  async run(given, context) {
    const { signal, logger, workingDirectory } = context
    const { source, connector, tag, version, policies, patch } = given
    if (source === undefined && connector === undefined) {
      throw new UsageError(
        `neither ${plainInputName('source')} nor ${plainInputName('connector')} is given; give one of them`,
      )
    }
    if (tag !== undefined) assertTagName(tag)
    await assertOutputFiles({ patch }, workingDirectory)
    const config = await readConfig(given, context)
    const client = await connectTenant(given, context)
    const tenant = client.baseUrl.host
    let sources: SourceDrift[]
    try {
      const query = { source, connector, tag, version, config, policies }
      const onSpec = (spec: Parameters<typeof maskConfigSecrets>[1]) => maskConfigSecrets(config, spec, context)
      sources = await readDrift(query, { client, signal, onSpec })
    } finally {
      client.close()
    }
    const all = sources.flatMap(({ differences }) => differences)
    const breaking = all.filter((each) => each.breaking).length
    context.setOutput('drift', all.length)
    context.setOutput('breaking', breaking)
    context.setOutput('count', sources.length)
    const json = cleanJson(
      sources.map(({ requests: _, ...compared }) => compared),
      context.secrets,
    )
    context.setOutput('differences', json.length > maxResultLength ? '' : json)
    for (const compared of sources) report(compared, context)
    if (sources.length === 0) {
      const message = `no source runs the tag ${tag ?? 'latest'} of ${connector}, so nothing was compared`
      context.annotate({ level: 'notice', title: 'drift', message })
    }
    context.addSummary(`## Drift\n\n${driftSection(sources, tenant)}`)
    if (patch !== undefined) await writePatch(patch, sources, context)
    else if (all.length > 0)
      logger.info(`give ${plainInputName('patch')} to write the requests that would mend the schemas to a file`)
    assertNoDrift(sources, given['fail-on'], context)
  },
})

function report(compared: SourceDrift, context: CommandContext): void {
  const { logger } = context
  logger.info(driftLine(compared))
  for (const { message, remedy, breaking } of compared.differences) {
    logger.info(`  ${breaking ? 'breaking: ' : ''}${message}. ${remedy}`)
  }
  for (const message of compared.notCompared) context.annotate({ level: 'warning', title: 'drift', message })
}

async function writePatch(
  patch: string,
  sources: readonly SourceDrift[],
  context: CommandContext<'patch'>,
): Promise<void> {
  const content = sources
    .filter(({ requests }) => requests.length > 0)
    .map(({ source, version, requests }) => ({ source, version, requests }))
  const path = resolve(context.workingDirectory, patch)
  await writeNamedFile(path, `${context.secrets.json(content, 2)}\n`, `patch ${patch}`)
  context.setPathOutput('patch', path)
}

/** Differences that a message names. */
const maxNamed = 5

/** @throws UserError if there are differences that fail the command, or something could not be compared. */
function assertNoDrift(
  sources: readonly SourceDrift[],
  failOn: InputsOf<typeof inputs>['fail-on'],
  { workflow }: CommandContext,
): void {
  if (failOn === 'never') return
  const failing = sources.flatMap(({ source, differences }) =>
    differences
      .filter(({ breaking }) => breaking || failOn === 'any')
      .map(({ id }) => `${quote(printableName(source.name))}: ${oneLine(printableName(id))}`),
  )
  const place = workflow === undefined ? 'the log above' : 'the summary'
  if (failing.length > 0) {
    const named = failing.slice(0, maxNamed).join('; ')
    const more = failing.length > maxNamed ? `; and ${failing.length - maxNamed} more` : ''
    const kind = failOn === 'any' ? 'difference' : 'breaking difference'
    throw new UserError(`${count(failing.length, kind)} from the spec: ${named}${more}; see ${place}`, {
      isFinding: true,
    })
  }
  const incomplete = sources.filter(({ notCompared }) => notCompared.length > 0)
  if (incomplete.length === 0) return
  throw new UserError(
    `${count(incomplete.length, 'source')} could not be compared completely, see ${place}; give the token the right, or set ${plainInputName('policies')} to false`,
    { isFinding: true },
  )
}
