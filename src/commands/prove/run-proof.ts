import type { CommandContext } from '../../cli/command.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { Journal } from '../../journal/journal.js'
import type { TenantClient } from '../../tenant/client.js'
import { type AggregationRequest, proveByAggregation } from './by-aggregation.js'
import { type PeekRequest, proveByPeek } from './by-peek.js'
import type { ProofSource } from './find-source.js'
import { Judgement } from './judgement.js'
import { type ProofProgress, type ProofReport, proofReport } from './report.js'
import { proofSection } from './summary.js'

export interface RunServices {
  client: TenantClient
  context: CommandContext<'findings' | 'task'>
  journal?: Journal | undefined
}

/** Runs a proof, with aggregations if the request has a baseline. Its summary is shown also if it ends early. */
export async function runProof(
  request: PeekRequest | AggregationRequest,
  { client, context, journal }: RunServices,
): Promise<ProofReport> {
  const { logger, clock, signal } = context
  const { source, connector, tag, version } = request
  const judgement = new Judgement()
  const progress: ProofProgress = {
    ...{ proof: { source, connector, tag }, version, tenant: client.baseUrl.host, startedMs: clock.now() },
    ...{ method: 'baseline' in request ? 'aggregation' : 'peek', steps: [], peeked: [], tasks: [], result: undefined },
  }
  const onStep = (step: string, outcome: string) => {
    progress.steps.push({ step, outcome })
    logger.info(`${step}: ${outcome}`)
  }
  const services = { client, clock, signal, judgement, onStep }
  const conclude = (interrupted: boolean): ProofReport => {
    const report = proofReport(progress, judgement, { nowMs: clock.now(), interrupted })
    const counted = report.findings.filter(({ level }) => level !== 'notice').length
    context.setOutput('findings', counted)
    context.addSummary(`## Proof\n\n${proofSection(report)}`)
    return report
  }
  try {
    if ('baseline' in request) {
      await proveByAggregation(
        request,
        {
          ...{ ...services, logger, journal },
          // The id is kept before anything waits for the task.
          onTask: (task) => {
            progress.tasks.push(task)
            context.setOutput('task', progress.tasks.map(({ id }) => id).join(','))
            logger.info(
              `version ${task.version}: the aggregation of the ${task.kind} is task ${printableName(task.id)}`,
            )
          },
        },
        (result) => {
          progress.result = result
          progress.peeked = result.peeked
        },
      )
    } else {
      progress.peeked = await proveByPeek(request, services)
      await assertNotMoved(request, judgement, client, signal)
    }
  } catch (error) {
    conclude(true)
    throw error
  }
  return conclude(false)
}

async function assertNotMoved(
  { connector, tag }: ProofSource,
  judgement: Judgement,
  client: TenantClient,
  signal: AbortSignal,
): Promise<void> {
  const step = 'tag'
  const now = await judgement.attempt(step, async () => await client.tags.get(connector.id, tag.tagName, { signal }))
  if (now?.activeVersion === tag.activeVersion && now.id === tag.id) return
  if (judgement.has('unknown', step)) return
  const is = now === undefined ? 'does not exist any more' : `is at version ${now.activeVersion} now`
  judgement.doubt(step, `the tag ${quote(printableName(tag.tagName))} ${is}: someone moved it meanwhile`, 'Try again.')
}
