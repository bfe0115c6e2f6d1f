import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { assertOutputFiles } from '../../cli/output-paths.js'
import { UserError } from '../../core/errors.js'
import { findProject, type Project } from '../../project/project.js'
import { count } from '../../report/format.js'
import { parseSpec } from '../../spec/check.js'
import type { LogRecord } from '../../tenant/types.js'
import { JsonLinesFile } from '../shared/json-lines.js'
import { cleanJson } from '../shared/json-output.js'
import { logLine } from '../shared/log-line.js'
import { connectTenant, tenantInputs } from '../shared/tenant.js'
import { errorAnnotations, errorLines, locateErrors } from './errors.js'
import { describeQuery, logQuery, logQueryInputs, logWindow, unknownEventWarning } from './inputs.js'
import { createMatcher, readLogs } from './read-logs.js'
import { LogStats } from './stats.js'
import { type LogReport, type LogTotals, logsSection } from './summary.js'

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

type LogsInputs = InputsOf<typeof allInputs>

const outputs = {
  file: 'Path of the records, if out is given.',
  count: 'How many records were read.',
  errors: 'How many of them are errors: of level ERROR, or the outcome of a command that failed.',
} as const

type LogsContext = CommandContext<keyof typeof outputs>

export const logs = defineCommand({
  name: 'logs',
  summary: "Reads the connectors' logs of a tenant, prints and counts them, and points at errors.",
  action: { title: 'SaaS connector: logs', icon: 'file-text', color: 'gray-dark' },
  inputs: allInputs,
  outputs,
  async run(inputs, context) {
    const { clock, logger, signal, workingDirectory } = context
    const window = logWindow(inputs, clock.now())
    const query = logQuery(inputs)
    const warning = unknownEventWarning(query.event)
    if (warning !== undefined) logger.warning(warning)
    await assertOutputFiles({ out: inputs.out }, workingDirectory)
    const project = inputs.path === undefined ? undefined : await readProject(resolve(workingDirectory, inputs.path))
    const client = connectTenant(inputs, context)
    const stats = new LogStats()
    // In a shell, an interrupt is how following ends; on a runner, the job was cancelled.
    const endsOnInterrupt = window.until !== undefined && context.workflow === undefined
    try {
      const matcher = await createMatcher(query, client, project?.specName, signal)
      const file = await createFile(inputs, context)
      if (endsOnInterrupt && inputs.print !== 'json') {
        logger.info(`following the log for ${inputs.follow}; Ctrl-C ends it with the summary`)
      }
      try {
        try {
          await readLogs({
            ...{ client, query, window, matcher, clock, logger, signal },
            onRecord: async (read) => {
              stats.add(read)
              await writeRecord(read.record, inputs.print, file, context)
            },
          })
        } finally {
          await file?.close()
        }
      } catch (error) {
        if (!endsOnInterrupt || !signal.aborted || error !== signal.reason) throw error
        window.until = clock.now()
      } finally {
        context.setOutput('count', stats.count)
        context.setOutput('errors', stats.errors)
        const totals = stats.totals()
        if (project !== undefined) await locateErrors(totals, project)
        report(
          {
            tenant: client.baseUrl.host,
            filter: describeQuery(inputs, window),
            totals,
            unattributed: matcher.unattributed,
            file: file && relative(workingDirectory, file.path),
          },
          inputs,
          context,
        )
      }
    } finally {
      client.close()
    }
    if (inputs['fail-on-error'] && stats.errors > 0) throw foundErrors(stats.totals())
  },
})

/** The project at hand, and what its spec says; undefined parts if it has none. */
async function readProject(
  path: string,
): Promise<{ project: Project; specText: string | undefined; specName: string | undefined }> {
  const project = await findProject(path)
  const { specFile } = project
  const specText = specFile !== undefined && existsSync(specFile) ? await readFile(specFile, 'utf8') : undefined
  return { project, specText, specName: specText === undefined ? undefined : parseSpec(specText, specFile).name }
}

async function createFile({ out }: LogsInputs, context: LogsContext): Promise<JsonLinesFile | undefined> {
  if (out === undefined) return undefined
  const file = await JsonLinesFile.create(resolve(context.workingDirectory, out), `out ${out}`)
  context.setOutput('file', file.path)
  return file
}

async function writeRecord(
  record: LogRecord,
  print: LogsInputs['print'],
  file: JsonLinesFile | undefined,
  { logger, redact }: LogsContext,
): Promise<void> {
  if (print === 'text') logger.info(logLine(record))
  if (print !== 'json' && file === undefined) return
  const json = cleanJson(record, redact)
  if (print === 'json') logger.info(json)
  await file?.write(json)
}

/** Shows the totals: in the summary, in the log, and as annotations. */
function report(logReport: LogReport, { print }: LogsInputs, context: LogsContext): void {
  const { logger } = context
  const { totals, unattributed } = logReport
  context.addSummary(`## Logs\n\n${logsSection(logReport)}`)
  if (print !== 'json') logger.info(`${count(totals.count, 'record')}, ${count(totals.errors, 'error')}`)
  if (context.workflow !== undefined) {
    for (const annotation of errorAnnotations(totals)) context.annotate(annotation)
  } else if (print !== 'json') {
    for (const line of errorLines(totals, context.workingDirectory)) logger.info(line)
  }
  if (unattributed > 0) {
    logger.warning(
      `${count(unattributed, 'record')} left out: nothing tells whose they are; filter by source instead of connector`,
    )
  }
}

function foundErrors({ errors, groups }: LogTotals): UserError {
  const [worst] = groups
  const most = worst && ` the most frequent, ${worst.command ?? worst.event}: ${worst.text}`
  return new UserError(`${count(errors, 'error')} in the log;${most ?? ' see the summary'}`, {
    location: worst?.location,
    isFinding: true,
  })
}
