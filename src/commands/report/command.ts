import { defineCommand, type InputDeclarations } from '../../cli/command.js'
import { count } from '../../report/format.js'
import {
  assertReportInputs,
  baselineAnnotation,
  readBaseline,
  reportInputs,
  validationOutputs,
} from '../shared/validation-inputs.js'
import { failOn, finishReport, publishReport } from '../shared/validation-outcome.js'
import { joinResults } from './join-results.js'

const allInputs = {
  pattern: {
    kind: 'list',
    default: '**/validation.json',
    description:
      'Files to report: the validation.json of every shard of one run, as paths with * and **, separated by commas.',
  },
  ...reportInputs,
} as const satisfies InputDeclarations

export const report = defineCommand({
  name: 'report',
  summary: 'Joins the results of the shards of a validation to one verdict and one report.',
  action: { title: 'SaaS connector: report', icon: 'clipboard', color: 'purple' },
  inputs: allInputs,
  outputs: validationOutputs,
  async run(inputs, context) {
    await assertReportInputs(inputs, context)
    const { workingDirectory, logger } = context
    // What an earlier run of this command wrote, and what it is compared with, are no shards.
    const excluded = [inputs['report-dir'], inputs.baseline].filter((path) => path !== undefined)
    const { result, files } = await joinResults({ workingDirectory, patterns: inputs.pattern, excluded })
    logger.info(`${result.connector.name}: ${count(files, 'result')}, seed ${result.seed}`)
    const baseline = await readBaseline(inputs.baseline, workingDirectory)
    const doubt = baselineAnnotation(baseline)
    if (doubt !== undefined) context.annotate(doubt)
    const report = finishReport(result, baseline, context.redact)
    await publishReport(report, inputs, context)
    failOn(report, inputs['fail-on'])
  },
})
