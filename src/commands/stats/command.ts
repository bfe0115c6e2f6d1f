import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { assertOutputFiles } from '../../cli/output-paths.js'
import { messageOf, UserError } from '../../core/errors.js'
import { formatDuration } from '../../report/format.js'
import type { ConnectorStats } from '../../tenant/types.js'
import { connectTenant, tenantInputs } from '../shared/tenant.js'
import { durationInput, timeInput } from '../shared/time-inputs.js'
import { type CommandFigures, statsLines, statsSection } from './summary.js'

const allInputs = {
  connector: { kind: 'text', description: 'Id or alias of the connector. Default: all.' },
  since: {
    kind: 'text',
    default: '24h',
    description: 'How far back to count, such as 30m, 12h, 7d or 2w, or a time to count from.',
  },
  'max-error-rate': {
    kind: 'text',
    description: 'Fail when more than this percentage of the invocations of a command failed, such as 5.',
  },
  'max-p95': {
    kind: 'text',
    description: 'Fail when the 95th percentile of the time of a command is longer than this, such as 30s.',
  },
  'min-invocations': {
    kind: 'integer',
    min: 1,
    default: '1',
    description: 'How many invocations a command needs before the thresholds count for it.',
  },
  out: { kind: 'text', description: 'File to write the figures to, as JSON. It is replaced.' },
  ...tenantInputs,
} as const satisfies InputDeclarations

type StatsInputs = InputsOf<typeof allInputs>

export const stats = defineCommand({
  name: 'stats',
  summary: 'Shows how often the commands of connectors ran, failed and how long they took, and holds them to limits.',
  action: { title: 'SaaS connector: stats', icon: 'bar-chart-2', color: 'gray-dark' },
  inputs: allInputs,
  outputs: {
    file: 'Path of the figures as JSON, if out is given.',
    count: 'How many invocations there were.',
    errors: 'How many of them failed.',
    'error-rate': 'Percentage of them that failed, with one decimal; empty without an invocation.',
    p95: 'The longest 95th percentile of a command, in milliseconds; empty without an invocation.',
    exceeded: 'How many commands are over a threshold.',
  },
  async run(inputs, context) {
    const { signal, logger } = context
    const now = context.clock.now()
    const limits = readLimits(inputs)
    const from = timeInput('since', inputs.since, now)
    if (from > now) throw new UserError(`since ${inputs.since} lies in the future; give a time before now`)
    await assertOutputFiles({ out: inputs.out }, context.workingDirectory)
    const client = connectTenant(inputs, context)
    let commands: CommandFigures[]
    let filter = `since ${new Date(from).toISOString()}`
    try {
      // Whether the filter takes an alias is not known (docs/platform.md#open-stats-alias).
      const connector =
        inputs.connector === undefined ? undefined : await client.connectors.resolve(inputs.connector, { signal })
      if (connector !== undefined) filter += `, connector ${connector.alias}`
      const found = await client.stats({ from: new Date(from), connectorId: connector?.id, signal })
      commands = figuresOf(
        found.connectors.filter(({ connectorID }) => connector === undefined || connectorID === connector.id),
        limits,
      )
    } finally {
      client.close()
    }
    const count = commands.reduce((total, each) => total + each.invocations, 0)
    const errors = commands.reduce((total, each) => total + each.errors, 0)
    const exceeded = commands.filter((each) => each.exceeded.length > 0)
    context.setOutput('count', count)
    context.setOutput('errors', errors)
    context.setOutput('exceeded', exceeded.length)
    if (count > 0) {
      context.setOutput('error-rate', percent(errors, count).toFixed(1))
      context.setOutput('p95', Math.round(Math.max(...commands.map((each) => each.p95))))
      for (const line of statsLines(commands)) logger.info(line)
    } else {
      logger.info(`no invocations ${filter}`)
    }
    context.addSummary(`## Statistics\n\n${statsSection({ tenant: client.baseUrl.host, filter, commands })}`)
    if (inputs.out !== undefined) {
      const path = resolve(context.workingDirectory, inputs.out)
      await writeFigures(path, { since: new Date(from).toISOString(), commands }, context)
      context.setOutput('file', path)
    }
    if (exceeded.length > 0) throw overThreshold(exceeded, context)
  },
})

interface Limits {
  /** Percent. */
  errorRate: number
  /** Milliseconds. */
  p95: number
  invocations: number
}

function readLimits(inputs: StatsInputs): Limits {
  const p95 = inputs['max-p95']
  return {
    errorRate: percentInput('max-error-rate', inputs['max-error-rate']),
    p95: p95 === undefined ? Number.POSITIVE_INFINITY : durationInput('max-p95', p95),
    invocations: inputs['min-invocations'],
  }
}

/** A number from 0 to 100, with or without a percent sign; without an input, no limit. */
function percentInput(name: string, text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY
  const value = /^\d+(\.\d+)?\s*%?$/.test(text) ? Number.parseFloat(text) : Number.NaN
  if (value >= 0 && value <= 100) return value
  throw new UserError(`input ${name}: "${text.slice(0, 60)}" is not a percentage from 0 to 100; write one such as 2.5`)
}

/**
 * The figures of each command. Whether the tenant's own errorRate is a fraction or a percentage is not known, so it is
 * not used (docs/platform.md#open-error-rate).
 */
function figuresOf(connectors: readonly ConnectorStats[], limits: Limits): CommandFigures[] {
  const figures = connectors.flatMap(({ connectorID, alias, stats }) =>
    stats.map((each): CommandFigures => {
      const errorRate = percent(each.errorCount, each.invocationCount)
      const exceeded = [
        ...(errorRate > limits.errorRate ? [`error rate ${errorRate.toFixed(1)} % over ${limits.errorRate} %`] : []),
        ...(each.elapsed95th > limits.p95
          ? [`95th percentile ${formatDuration(each.elapsed95th)} over ${formatDuration(limits.p95)}`]
          : []),
      ]
      return {
        connector: alias || connectorID,
        connectorId: connectorID,
        command: each.commandType,
        invocations: each.invocationCount,
        errors: each.errorCount,
        errorRate,
        average: each.elapsedAvg,
        p95: each.elapsed95th,
        exceeded: each.invocationCount >= limits.invocations ? exceeded : [],
      }
    }),
  )
  return figures.sort((a, b) => compare(a.connector, b.connector) || b.invocations - a.invocations)
}

function percent(part: number, whole: number): number {
  // Not (part / whole) * 100, which makes 7.000000000000001 of 7 in 100.
  return whole > 0 ? (part * 100) / whole : 0
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

async function writeFigures(path: string, figures: object, context: CommandContext): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, context.redact(`${JSON.stringify(figures, null, 2)}\n`))
  } catch (cause) {
    const shown = relative(context.workingDirectory, path)
    throw new UserError(`input out: cannot write ${shown}: ${messageOf(cause)}; give another file`, { cause })
  }
}

/** Offenders that the one line names. */
const maxNamed = 5

function overThreshold(exceeded: readonly CommandFigures[], { workflow }: CommandContext): UserError {
  const named = exceeded
    .slice(0, maxNamed)
    .map((each) => `${each.connector} ${each.command} (${each.exceeded.join(', ')})`)
  const more = exceeded.length > maxNamed ? `, and ${exceeded.length - maxNamed} more` : ''
  // A shell has no summary, but the table that was just printed.
  const figures = workflow === undefined ? 'the table above' : 'the summary'
  return new UserError(`over the threshold: ${named.join('; ')}${more}; ${figures} has all figures`)
}
