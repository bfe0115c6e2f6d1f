import { resolve } from 'node:path'
import { defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { assertOutputFiles } from '../../cli/output-paths.js'
import { UsageError, UserError } from '../../core/errors.js'
import { writeNamedFile } from '../../core/files.js'
import { inputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { count } from '../../report/format.js'
import { connectTenant, tenantInputs } from '../shared/tenant.js'
import { durationInput, timeInput } from '../shared/time-inputs.js'
import { excludeValidationInput, readExcludedValidations } from '../shared/validation-traffic.js'
import { type CommandMetrics, finishedOf, percent, readStats, type StatsResult, type Thresholds } from './read-stats.js'
import { statsLines, statsSection } from './summary.js'

const allInputs = {
  connector: { kind: 'text', description: 'Id or alias of the connector. Default: all.' },
  since: {
    kind: 'text',
    default: '24h',
    description: 'Start of the period: how long ago, such as 30m, 12h, 7d or 2w, or a time.',
  },
  'max-error-rate': {
    kind: 'text',
    description: 'Fail if more than this percentage of the invocations of a command failed, such as 5.',
  },
  'max-p95': {
    kind: 'text',
    description: 'Fail if the 95th percentile of the duration of a command is longer than this, such as 30s.',
  },
  'min-invocations': {
    kind: 'integer',
    min: 1,
    default: '1',
    description: 'Number of invocations that a command needs for the thresholds to apply.',
  },
  ...excludeValidationInput,
  out: { kind: 'text', description: 'File to write the statistics to, as JSON. An existing file is replaced.' },
  ...tenantInputs,
} as const satisfies InputDeclarations

type StatsInputs = InputsOf<typeof allInputs>

export const stats = defineCommand({
  name: 'stats',
  summary: 'Shows how often the commands of connectors ran and failed and how long they took, and checks thresholds.',
  action: { title: 'SaaS connector: stats', icon: 'bar-chart-2', color: 'gray-dark' },
  positional: ['connector'],
  inputs: allInputs,
  outputs: {
    file: 'Path of the file with the statistics, if out is given.',
    count: 'Number of invocations.',
    errors: 'Number of failed invocations.',
    'error-rate': 'Percentage of failed invocations, with one decimal; empty without an invocation.',
    p95: 'The longest 95th percentile of any command, in milliseconds; empty without an invocation.',
    exceeded: 'Number of commands over a threshold.',
  },
  async run(inputs, context) {
    const { clock, signal, logger, workingDirectory } = context
    const now = clock.now()
    const thresholds = readThresholds(inputs)
    const from = timeInput('since', inputs.since, now)
    if (from > now) throw new UsageError(`since ${inputs.since} lies in the future; give a time before now`)
    await assertOutputFiles({ out: inputs.out }, workingDirectory)
    const excluded = await readExcludedValidations(inputs['exclude-validation'], workingDirectory)
    const client = await connectTenant(inputs, context)
    let result: StatsResult
    try {
      result = await readStats({ client, connector: inputs.connector, from, thresholds, excluded, signal })
    } finally {
      client.close()
    }
    const { alias, commands, invocations, errors, exceeded, subtracted, notSubtracted } = result
    const since = new Date(result.from).toISOString()
    const filter = `since ${since}${alias === undefined ? '' : `, connector ${alias}`}`
    context.setOutput('count', invocations)
    context.setOutput('errors', errors)
    context.setOutput('exceeded', exceeded.length)
    if (subtracted > 0) {
      logger.info(`${count(subtracted, 'invocation')} of a validation subtracted; the times still contain them`)
    }
    for (const each of notSubtracted) {
      logger.warning(`exclude-validation: ${each}`)
    }
    const finished = finishedOf(invocations, errors)
    if (finished > 0) {
      context.setOutput('error-rate', percent(errors, finished).toFixed(1))
      context.setOutput('p95', Math.round(Math.max(...commands.map((each) => each.p95))))
      for (const line of statsLines(commands, context)) logger.info(line)
    } else {
      logger.info(`no invocations ${filter}`)
    }
    context.addSummary(`## Statistics\n\n${statsSection({ tenant: client.baseUrl.host, filter, ...result })}`)
    if (inputs.out !== undefined) {
      const path = resolve(workingDirectory, inputs.out)
      await writeNamedFile(path, `${context.secrets.json({ since, commands }, 2)}\n`, `out ${inputs.out}`)
      context.setPathOutput('file', path)
    }
    if (exceeded.length > 0) {
      // A shell shows the table, but not the summary.
      throw overThreshold(exceeded, context.workflow === undefined ? 'the table above' : 'the summary')
    }
  },
})

function readThresholds(inputs: StatsInputs): Thresholds {
  const p95 = inputs['max-p95']
  return {
    maxErrorRatePercent: percentInput('max-error-rate', inputs['max-error-rate']),
    maxP95Ms: p95 === undefined ? Number.POSITIVE_INFINITY : durationInput('max-p95', p95),
    minInvocations: inputs['min-invocations'],
  }
}

/** A number from 0 to 100, with or without a percent sign; infinity without an input. */
function percentInput(name: string, text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  const value = /^\d+(\.\d+)?\s*%?$/.test(text) ? Number.parseFloat(text) : Number.NaN
  if (value >= 0 && value <= 100) return value
  throw new UsageError(
    `${inputName(name)}: ${quote(printableName(text), 60)} is not a percentage from 0 to 100; write one such as 2.5`,
  )
}

/** Commands that the message names. */
const maxNamedCommands = 5

/** @param place where the statistics of all commands are shown. */
function overThreshold(exceeded: readonly CommandMetrics[], place: string): UserError {
  const named = exceeded
    .slice(0, maxNamedCommands)
    .map((each) => `${each.connector} ${each.command} (${each.exceeded.join(', ')})`)
  const more = exceeded.length > maxNamedCommands ? `, and ${exceeded.length - maxNamedCommands} more` : ''
  return new UserError(`over the threshold: ${named.join('; ')}${more}; see ${place}`)
}
