import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { assertOutputFiles } from '../../cli/output-paths.js'
import { reportedProblem, UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { findProject, type Project } from '../../project/project.js'
import { count } from '../../report/format.js'
import { parseSpec } from '../../spec/check.js'
import type { LogRecord } from '../../tenant/types.js'
import { JsonLinesFile } from '../shared/json-lines.js'
import { cleanJson } from '../shared/json-output.js'
import { logLine } from '../shared/log-line.js'
import { connectTenant, tenantInputs } from '../shared/tenant.js'
import { excludeValidationInput, readExcludedValidations, ValidationRecords } from '../shared/validation-traffic.js'
import { errorAnnotations, errorLines, locateErrors } from './errors.js'
import { describeQuery, logLimits, logQueryInputs, readQuery, readWindow, unknownEventWarning } from './inputs.js'
import { createMatcher, readLogs } from './read-logs.js'
import { LogStats } from './stats.js'
import { type LogReport, type LogTotals, logsSection } from './summary.js'

const allInputs = {
  ...logQueryInputs,
  path: {
    kind: 'text',
    description:
      'Folder of the connector project that was built for the tenant. Its source map locates errors in the source, and its spec names sources. Default: with connector or source, the working directory if it holds a connector project.',
  },
  print: {
    kind: 'choice',
    choices: ['text', 'json', 'none'],
    default: 'text',
    description: 'How to print the records: as text for people, as one line of JSON each, or not at all.',
  },
  out: {
    kind: 'text',
    description: 'File to write the records to, as one line of JSON each. An existing file is replaced.',
  },
  'fail-on-error': {
    kind: 'boolean',
    default: 'false',
    description:
      'Fail if a record is an error, or the outcome of a command that failed, also if it cannot be attributed to a connector.',
  },
  ...excludeValidationInput,
  ...tenantInputs,
} as const satisfies InputDeclarations

type LogsInputs = InputsOf<typeof allInputs>

const outputs = {
  file: 'Path of the file with the records, if out is given.',
  count: 'Number of records.',
  errors: 'Number of errors among them: records of level ERROR, and outcomes of commands that failed.',
  'unattributed-errors':
    'Number of errors that were left out because they cannot be attributed to a connector or version.',
} as const

type LogsContext = CommandContext<keyof typeof outputs>

export const logs = defineCommand({
  name: 'logs',
  summary: "Reads the connectors' logs of a tenant, prints and counts the records, and locates errors in the source.",
  action: { title: 'SaaS connector: logs', icon: 'file-text', color: 'gray-dark' },
  positional: ['connector'],
  inputs: allInputs,
  outputs,
  async run(inputs, context) {
    const { clock, logger, signal, workingDirectory } = context
    const window = readWindow(inputs, clock.now())
    const query = readQuery(inputs)
    const warning = unknownEventWarning(query.event)
    if (warning !== undefined) logger.warning(warning)
    await assertOutputFiles({ out: inputs.out }, workingDirectory)
    const project = await readProject(inputs, context)
    const ownTraffic = new ValidationRecords(
      await readExcludedValidations(inputs['exclude-validation'], workingDirectory),
    )
    const client = await connectTenant(inputs, context, { transport: logLimits(inputs) })
    const stats = new LogStats()
    const unattributed = new LogStats()
    let excluded = 0
    let problem: string | undefined
    // In a shell, following ends with an interrupt. On a runner, an interrupt is a cancelled job.
    const endsOnInterrupt = window.until !== undefined && context.workflow === undefined
    try {
      const matcher = await createMatcher(query, client, project?.specName, signal, (parsed) => {
        if (ownTraffic.has(parsed)) excluded += 1
        else unattributed.add(parsed)
      })
      const file = await createFile(inputs, context)
      if (endsOnInterrupt && inputs.print !== 'json') {
        logger.info(`following the log for ${inputs.follow}; Ctrl-C ends it with the summary`)
      }
      try {
        try {
          await readLogs({
            ...{ client, query, window, matcher, clock, logger, signal },
            onRecord: async (parsed) => {
              if (ownTraffic.has(parsed)) {
                excluded += 1
                return
              }
              stats.add(parsed)
              await writeRecord(parsed.record, inputs.print, file, context)
            },
          })
        } finally {
          await file?.close()
        }
      } catch (error) {
        if (!endsOnInterrupt || !signal.aborted || error !== signal.reason) {
          problem = reportedProblem(error)
          throw error
        }
        window.until = clock.now()
      } finally {
        context.setOutput('count', stats.count)
        context.setOutput('errors', stats.errors)
        context.setOutput('unattributed-errors', unattributed.errors)
        const totals = stats.totals()
        if (project !== undefined) await locateErrors(totals, project)
        report(
          {
            tenant: client.baseUrl.host,
            filter: describeQuery(inputs, window),
            totals,
            unattributed: unattributed.totals(),
            excluded,
            file: file && relative(workingDirectory, file.path),
            problem,
          },
          inputs,
          context,
        )
      }
    } finally {
      client.close()
    }
    if (inputs['fail-on-error'] && stats.errors > 0) throw errorsFound(stats.totals())
    if (inputs['fail-on-error'] && unattributed.errors > 0)
      throw unattributedErrorsFound(unattributed.totals(), project)
  },
})

/** A project, with the text and the name of its spec; both are undefined if it has none. */
interface ProjectWithSpec {
  project: Project
  specText: string | undefined
  specName: string | undefined
}

/**
 * The project of the input `path`. Without it, the one in the working directory, if the records of one connector are
 * read: errors of other connectors have nothing to do with its source.
 *
 * @throws UserError if the folder that the input names has no project.
 */
async function readProject(
  { path, connector, source }: LogsInputs,
  { workingDirectory, logger }: LogsContext,
): Promise<ProjectWithSpec | undefined> {
  if (path !== undefined) return await readProjectIn(resolve(workingDirectory, path))
  if (connector === undefined && source.length === 0) return undefined
  try {
    const found = await readProjectIn(workingDirectory)
    return found.specName === undefined ? undefined : found
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    logger.debug(`no connector project in the working directory: ${error.message}`)
    return undefined
  }
}

async function readProjectIn(directory: string): Promise<ProjectWithSpec> {
  const project = await findProject(directory)
  const { specFile } = project
  const specText = specFile !== undefined && existsSync(specFile) ? await readFile(specFile, 'utf8') : undefined
  return { project, specText, specName: specText === undefined ? undefined : parseSpec(specText, specFile).name }
}

async function createFile({ out }: LogsInputs, context: LogsContext): Promise<JsonLinesFile | undefined> {
  if (out === undefined) return undefined
  const file = await JsonLinesFile.create(resolve(context.workingDirectory, out), `out ${out}`, context.logger.progress)
  context.setPathOutput('file', file.path)
  return file
}

async function writeRecord(
  record: LogRecord,
  print: LogsInputs['print'],
  file: JsonLinesFile | undefined,
  { logger, secrets }: LogsContext,
): Promise<void> {
  if (print === 'text') logger.info(logLine(record))
  if (print !== 'json' && file === undefined) return
  const json = cleanJson(record, secrets)
  if (print === 'json') logger.info(json)
  await file?.write(json)
}

/** Prints the totals and adds the summary; on a runner, the errors become annotations. */
function report(logReport: LogReport, { print }: LogsInputs, context: LogsContext): void {
  const { logger } = context
  const { totals, unattributed, excluded } = logReport
  context.addSummary(`## Logs\n\n${logsSection(logReport)}`)
  if (print !== 'json') logger.info(`${count(totals.count, 'record')}, ${count(totals.errors, 'error')}`)
  if (context.workflow !== undefined) {
    for (const annotation of errorAnnotations(totals)) context.annotate(annotation)
  } else if (print !== 'json') {
    for (const line of errorLines(totals, context.workingDirectory)) logger.info(line)
  }
  if (excluded > 0 && print !== 'json') logger.info(`${count(excluded, 'record')} of a validation left out`)
  if (unattributed.count > 0) {
    logger.warning(
      `${count(unattributed.count, 'record')} left out: they cannot be attributed to a connector or version; filter by source instead of connector`,
    )
  }
}

function errorsFound({ errors, groups }: LogTotals): UserError {
  const [mostFrequent] = groups
  const detail =
    mostFrequent && ` the most frequent, ${mostFrequent.command ?? mostFrequent.event}: ${mostFrequent.text}`
  return new UserError(`${count(errors, 'error')} in the log;${detail ?? ' see the summary'}`, {
    location: mostFrequent?.location,
    isFinding: true,
  })
}

/** Sources that a message names. */
const maxNamedSources = 3

/** They may be errors of the connector, so they are not green; the sources show whether they are. */
function unattributedErrorsFound({ errors, groups }: LogTotals, project: ProjectWithSpec | undefined): UserError {
  const sources = [...new Set(groups.map(({ targetName }) => targetName).filter((name) => name !== ''))]
  const named = sources.slice(0, maxNamedSources).map((name) => quote(printableName(name)))
  const of = named.length === 0 ? '' : ` of ${named.join(', ')}${sources.length > named.length ? ' and others' : ''}`
  const path = project === undefined ? `give ${plainInputName('path')}, the project of the connector, or ` : ''
  return new UserError(
    `${count(errors, 'error')}${of} in the log cannot be attributed to a connector or version, so it is not known whether ${errors === 1 ? 'it is' : 'they are'} of this one; ${path}select the sources of the connector with ${plainInputName('source')}`,
    { isFinding: true },
  )
}
