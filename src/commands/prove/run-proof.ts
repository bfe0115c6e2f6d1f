import type { CommandContext } from '../../cli/command.js'
import { reportedProblem } from '../../core/errors.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { Journal } from '../../journal/journal.js'
import type { TenantClient } from '../../tenant/client.js'
import { type AggregationRequest, proveByAggregation } from './by-aggregation.js'
import { type PeekedType, type PeekRequest, proveByPeek } from './by-peek.js'
import type { ProofSource } from './find-source.js'
import { Judgement } from './judgement.js'
import { type ProofProgress, type ProofReport, proofReport } from './report.js'
import { proofSection } from './summary.js'

export interface RunServices {
  client: TenantClient
  context: CommandContext<'findings' | 'task'>
  journal?: Journal | undefined
  /** Called with what is known as soon as an aggregation was started, and at the end, also if that comes early. */
  writeReport: (report: ProofReport) => Promise<void>
}

/** Runs a proof, with aggregations if the request has a baseline. Its report is written and shown also if it ends early. */
export async function runProof(
  request: PeekRequest | AggregationRequest,
  { client, context, journal, writeReport }: RunServices,
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
  const onPeek = (peeked: PeekedType) => void progress.peeked.push(peeked)
  const services = { client, clock, signal, judgement, onStep, onPeek }
  const reportNow = (interrupted: boolean) => proofReport(progress, judgement, { nowMs: clock.now(), interrupted })
  /** What else goes on, or has failed, counts more than a file that cannot be written. */
  const writeEarly = async (report: ProofReport): Promise<void> => {
    try {
      await writeReport(report)
    } catch (error) {
      logger.warning(reportedProblem(error))
    }
  }
  const conclude = (report: ProofReport): ProofReport => {
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
          onTask: async (task) => {
            progress.tasks.push(task)
            context.setOutput('task', progress.tasks.map(({ id }) => id).join(','))
            logger.info(
              `version ${task.version}: the aggregation of the ${task.kind} is task ${printableName(task.id)}`,
            )
            await writeEarly(reportNow(true))
          },
        },
        (result) => {
          progress.result = result
        },
      )
    } else {
      await proveByPeek(request, services)
      await assertNotMoved(request, judgement, client, signal)
    }
  } catch (error) {
    const reason = signal.aborted ? 'it was interrupted' : reportedProblem(error)
    judgement.add('unknown', 'end', `the proof did not come to its end: ${reason}`)
    await writeEarly(conclude(reportNow(true)))
    throw error
  }
  const report = conclude(reportNow(false))
  await writeReport(report)
  return report
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
