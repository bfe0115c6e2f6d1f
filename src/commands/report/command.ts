import { defineCommand, type InputDeclarations } from '../../cli/command.js'
import { count } from '../../report/format.js'
import { reportOrigin } from '../shared/run-facts.js'
import {
  assertReportInputs,
  baselineAnnotation,
  readBaseline,
  reportInputs,
  validationOutputs,
} from '../shared/validation-inputs.js'
import { concludeReport, finishReport } from '../shared/validation-outcome.js'
import { mergeResultFiles } from './merge-result-files.js'

const allInputs = {
  pattern: {
    kind: 'list',
    default: '**/validation.json',
    description:
      'Result files to merge, the validation.json of every shard of one run, as glob patterns separated by commas.',
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
  summary: 'Merges the results of validation shards into one verdict and one report.',
  action: { title: 'SaaS connector: report', icon: 'clipboard', color: 'purple' },
  positional: ['pattern'],
  inputs: allInputs,
  outputs: validationOutputs,
  async run(inputs, context) {
    await assertReportInputs(inputs, context)
    const { workingDirectory, logger } = context
    // The report of an earlier run of this command and the baseline are not shards.
    const excluded = [inputs['report-dir'], inputs.baseline].filter((path) => path !== undefined)
    const run = inputs['other-runs'] ? undefined : reportOrigin(context)?.run
    const { result, files } = await mergeResultFiles({ workingDirectory, patterns: inputs.pattern, excluded, run })
    logger.info(`${result.connector.name}: ${count(files, 'result')}, seed ${result.seed}`)
    const baseline = await readBaseline(inputs, context)
    const annotation = baselineAnnotation(baseline)
    if (annotation !== undefined) context.annotate(annotation)
    const report = finishReport(result, baseline, context.secrets)
    await concludeReport(report, inputs, context)
  },
})
