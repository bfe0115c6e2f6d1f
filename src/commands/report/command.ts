import { defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { UsageError, UserError } from '../../core/errors.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { count } from '../../report/format.js'
import { mergeByConnector, type ResultFile } from '../../report/merge.js'
import type { ValidationReport } from '../../report/validation.js'
import { ownCommentKey, sharedCommentKey } from '../shared/comment-heading.js'
import { reportOrigin } from '../shared/run-facts.js'
import {
  assertReportInputs,
  baselineAnnotation,
  readBaseline,
  reportInputs,
  validationOutputs,
} from '../shared/validation-inputs.js'
import { assertSpecNotRefused, concludeReport, finishReport } from '../shared/validation-outcome.js'
import { readResultFiles } from './result-files.js'

/** Names of connectors in a message. */
const maxNames = 20

const allInputs = {
  pattern: {
    kind: 'list',
    default: '**/validation.json',
    description:
      'Result files to merge: the validation.json of one or several connectors, of each also of every shard of its run. Glob patterns separated by commas.',
  },
  connectors: {
    kind: 'integer',
    min: 1,
    max: 1000,
    description:
      'How many connectors must have a result, such as the `count` of discover: with fewer or more the command fails.',
  },
  'other-runs': {
    kind: 'boolean',
    default: 'false',
    description: 'Accept results of other workflow runs, and results that do not name their run.',
  },
  ...reportInputs,
} as const satisfies InputDeclarations

export const report = defineCommand({
  name: 'report',
  summary: 'Merges the results of shards, and of several connectors, into one verdict and one report.',
  action: { title: 'SaaS connector: report', icon: 'clipboard', color: 'purple' },
  positional: ['pattern'],
  inputs: allInputs,
  outputs: {
    ...validationOutputs,
    'report-json': 'Path of the results as JSON; of several connectors that of a folder with a folder for each.',
    'report-junit': 'Path of the results as JUnit XML; of several connectors as report-json.',
    'report-sarif': 'Path of the results as SARIF, for code scanning; of several connectors as report-json.',
    'report-html': 'Path of the HTML report: one page, also of several connectors.',
  },
  async run(inputs, context) {
    await assertReportInputs(inputs, context, { commentsAnywhere: true })
    const { workingDirectory, logger } = context
    // The report of an earlier run of this command and the baseline are not shards.
    const excluded = [inputs['report-dir'], inputs.baseline].filter((path) => path !== undefined)
    const run = inputs['other-runs'] ? undefined : reportOrigin(context)?.run
    const selection = { workingDirectory, patterns: inputs.pattern, excluded, run }
    const results: ResultFile[] = []
    let reports: ValidationReport[]
    try {
      results.push(...(await readResultFiles(selection)))
      reports = mergeByConnector(results)
    } catch (error) {
      if (error instanceof UserError) {
        const { tellNoVerdict } = await import('./conclude-many.js')
        await tellNoVerdict(error, commentKeyOf(results, inputs), inputs, context)
      }
      throw error
    }
    const incomplete = amountProblem(reports, inputs.connectors)
    const [result] = reports
    if (result !== undefined && reports.length === 1 && incomplete === undefined) {
      logger.info(`${result.connector.name}: ${count(results.length, 'result')}, seed ${result.seed}`)
      const baseline = await readBaseline(inputs, context)
      const annotation = baselineAnnotation(baseline)
      if (annotation !== undefined) context.annotate(annotation)
      const report = finishReport(result, baseline, context.secrets)
      await concludeReport(report, inputs, context)
      return assertSpecNotRefused(report)
    }
    if (inputs.baseline !== undefined && reports.length > 1)
      throw new UsageError(
        `baseline is of one connector, and the results are of ${reports.length}; give it to validate, once for each connector`,
      )
    logger.info(`${count(reports.length, 'connector')}: ${count(results.length, 'result')}`)
    const { concludeMany } = await import('./conclude-many.js')
    await concludeMany(
      reports.map((report) => finishReport(report, undefined, context.secrets)),
      inputs,
      context,
      incomplete,
    )
  },
})

/** The comment of results that cannot be joined; undefined if they do not tell whose they are. */
function commentKeyOf(
  results: readonly ResultFile[],
  { connectors, 'comment-key': key }: InputsOf<typeof allInputs>,
): string[] | undefined {
  if (connectors !== undefined) return sharedCommentKey(key)
  const [name, ...others] = new Set(results.map(({ report }) => report.connector.name))
  if (name === undefined) return undefined
  return others.length > 0 ? sharedCommentKey(key) : ownCommentKey(name, key)
}

/** What is wrong if connectors have no result, as after a job that did not come to its end. */
function amountProblem(reports: readonly ValidationReport[], expected: number | undefined): UserError | undefined {
  if (expected === undefined || reports.length === expected) return undefined
  const names = reports.slice(0, maxNames).map(({ connector }) => quote(printableName(connector.name), 60))
  const more = reports.length > maxNames ? ` and ${reports.length - maxNames} more` : ''
  return new UserError(
    `there are results of ${count(reports.length, 'connector')} and not of ${expected}: ${names.join(', ')}${more}; see that each job came to its end and kept its validation.json`,
  )
}
