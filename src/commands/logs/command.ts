import { relative, resolve } from 'node:path'
import { defineCommand, type InputDeclarations } from '../../cli/command.js'
import { assertOutputFiles } from '../../cli/output-paths.js'
import { UserError } from '../../core/errors.js'
import { findProject } from '../../project/project.js'
import { count } from '../../report/format.js'
import { JsonLinesFile } from '../shared/json-lines.js'
import { logLine } from '../shared/log-line.js'
import { connectTenant, tenantInputs } from '../shared/tenant.js'
import type { ReadRecord } from './attribution.js'
import { annotateErrors, listErrors, locateErrors } from './errors.js'
import { pause } from './follow.js'
import { checkKinds, describeQuery, logQueryInputs, logSieve, logWindow, readLogs } from './query.js'
import { LogStats } from './stats.js'
import { type LogTotals, logsSection } from './summary.js'

const allInputs = {
  ...logQueryInputs,
  path: {
    kind: 'text',
    description:
      'Folder of the connector project whose build runs on the tenant: its source map leads errors to their lines.',
  },
  print: {
    kind: 'choice',
    choices: ['text', 'json', 'none'],
    default: 'text',
    description: 'How the records are printed: for people, as one line of JSON each, or not at all.',
  },
  out: { kind: 'text', description: 'File to write the records to, as one line of JSON each. It is replaced.' },
  'fail-on-error': {
    kind: 'boolean',
    default: 'false',
    description: 'Fail when a record is an error, or tells of a command that failed.',
  },
  ...tenantInputs,
} as const satisfies InputDeclarations

export const logs = defineCommand({
  name: 'logs',
  summary: "Reads the connectors' logs of a tenant, prints and counts them, and points at errors.",
  action: { title: 'SaaS connector: logs', icon: 'file-text', color: 'gray-dark' },
  inputs: allInputs,
  outputs: {
    file: 'Path of the records, if out is given.',
    count: 'How many records were read.',
    errors: 'How many of them are errors: of level ERROR, or the outcome of a command that failed.',
  },
  async run(inputs, context) {
    const window = logWindow(inputs, context.clock.now())
    const onRunner = context.workflow !== undefined
    if (inputs.connector !== undefined && inputs.source.length > 0) {
      throw new UserError('connector and source are both given; a source runs one connector, so give one of them')
    }
    checkKinds(inputs, context)
    await assertOutputFiles({ out: inputs.out }, context.workingDirectory)
    const project =
      inputs.path === undefined ? undefined : await findProject(resolve(context.workingDirectory, inputs.path))
    const client = connectTenant(inputs, context)
    const tally = new LogStats()
    let file: JsonLinesFile | undefined
    const take = async (reads: Iterable<ReadRecord>): Promise<void> => {
      for (const read of reads) {
        tally.add(read)
        if (inputs.print === 'text') context.logger.info(logLine(read.record))
        const json = inputs.print === 'json' || file !== undefined ? JSON.stringify(read.record) : ''
        if (inputs.print === 'json') context.logger.info(json)
        await file?.write(context.redact(json))
      }
    }
    try {
      const matcher = await logSieve(inputs, client, project, context)
      if (inputs.out !== undefined) {
        file = await JsonLinesFile.create(resolve(context.workingDirectory, inputs.out), `out ${inputs.out}`)
        context.setOutput('file', file.path)
      }
      try {
        if (window.until !== undefined && !onRunner && inputs.print !== 'json') {
          context.logger.info(`following the log for ${inputs.follow}; Ctrl-C ends it with the summary`)
        }
        let saidWhy = false
        for await (const arrived of readLogs(inputs, window, client, context)) {
          if (arrived !== pause) {
            await take(matcher.push(arrived))
            continue
          }
          await take(matcher.pause(context.clock.now()))
          if (!saidWhy && matcher.named > 0) context.logger.warning(heldBack)
          saidWhy ||= matcher.named > 0
        }
      } catch (error) {
        // In a shell it is how following ends; on a runner, the job was cancelled.
        const asked = context.signal.aborted && error === context.signal.reason
        if (!asked || window.until === undefined || onRunner) throw error
        window.until = context.clock.now()
      } finally {
        // Also what was read before a failure or an interrupt is told.
        try {
          try {
            await take(matcher.end())
          } finally {
            await file?.close()
          }
        } finally {
          context.setOutput('count', tally.count)
          context.setOutput('errors', tally.errors)
          const totals = tally.totals()
          await locateErrors(totals, project)
          const filter = describeQuery(inputs, window)
          const shownFile = file && relative(context.workingDirectory, file.path)
          const report = {
            tenant: client.baseUrl.host,
            filter,
            totals,
            unattributed: matcher.unattributed,
            file: shownFile,
          }
          context.addSummary(`## Logs\n\n${logsSection(report)}`)
          if (inputs.print !== 'json') {
            context.logger.info(`${count(totals.count, 'record')}, ${count(totals.errors, 'error')}`)
          }
          if (onRunner) annotateErrors(totals, context)
          else if (inputs.print !== 'json') listErrors(totals, context)
          if (matcher.unattributed > 0) {
            context.logger.warning(
              `${count(matcher.unattributed, 'record')} left out: nothing tells whose they are; filter by source instead of connector`,
            )
          }
        }
      }
    } finally {
      client.close()
    }
    if (inputs['fail-on-error'] && tally.errors > 0) throw foundErrors(tally.totals())
  },
})

/** An id may still tell that they are another connector's. */
const heldBack =
  'records that only the name of their source ties to the connector are shown five minutes later; filter by source instead of connector to see them at once'

function foundErrors({ errors, groups }: LogTotals): UserError {
  const [worst] = groups
  const most = worst && ` the most frequent, ${worst.command ?? worst.event}: ${worst.text}`
  return new UserError(`${count(errors, 'error')} in the log;${most ?? ' see the summary'}`, {
    location: worst?.location,
    isFinding: true,
  })
}
