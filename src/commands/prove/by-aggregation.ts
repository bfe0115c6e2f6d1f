import { UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import { printableName } from '../../core/secrets/process.js'
import type { Journal } from '../../journal/journal.js'
import { count } from '../../report/format.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import type { SourceSchema } from '../../tenant/types.js'
import { type PeekRequest, type ProofServices, proveByPeek } from './by-peek.js'
import { CanaryTag } from './canary-tag.js'
import type { StartedTask } from './follow.js'
import { judgePhases, type ProofLimits } from './judge-phases.js'
import { OtherAggregations } from './other-aggregations.js'
import { accountType } from './peeked.js'
import { type Phase, type PhaseProblem, readStoredNow, runPhase, type StoredBefore } from './phase.js'
import { type RunLog, timeFromNow, versionProblem, waitForRunLog } from './run-log.js'
import type { SnapshotDifference } from './snapshot.js'

/** A proof by two aggregations. */
export interface AggregationRequest extends PeekRequest {
  /** The version to compare with, which is the one that `latest` is at. */
  baseline: number
  limits: ProofLimits
  /** For each aggregation. */
  maxAggregationMs: number
  /** Until the platform runs the version that the tag was moved to. */
  maxVersionWaitMs: number
}

export interface AggregationServices extends ProofServices {
  logger: Logger
  journal: Journal | undefined
  onTask: (task: StartedTask & { version: number }) => Promise<void>
}

/** What both versions did. */
export interface AggregationResult {
  baseline: Phase | undefined
  candidate: Phase | undefined
  difference: SnapshotDifference | undefined
  /** The version whose data the source holds now; undefined if no aggregation was started. */
  stored: number | undefined
}

/** Time between two tries to see which version the platform runs. */
const versionIntervalMs = 10_000
/** How long one try looks into the log. */
const maxLookMs = 30_000

/**
 * Aggregates the source of a tag with the version that `latest` runs, and then with the version that is to be proved, and
 * compares what was stored (docs/platform.md#safe-proof). Afterwards the tag is where it was. The source is not: it holds what
 * the last aggregation wrote.
 *
 * @param onResult - called after each part, also before a failure.
 */
export async function proveByAggregation(
  request: AggregationRequest,
  services: AggregationServices,
  onResult: (result: AggregationResult) => void,
): Promise<void> {
  const { version, baseline, limits, source } = request
  const { client, logger, journal, judgement, signal, onStep } = services
  const tag = new CanaryTag(request, { client, logger, journal, signal })
  let result: AggregationResult = {
    ...{ baseline: undefined, candidate: undefined, difference: undefined, stored: undefined },
  }
  const report = (part: Partial<AggregationResult>) => {
    result = { ...result, ...part }
    onResult(result)
  }
  try {
    await judgement.attempt('aggregation', prove)
  } finally {
    const problem = await tag.restore()
    if (problem === undefined) journal?.note({ entry: 'end' })
    else {
      judgement.add('unknown', 'tag', problem)
      logger.warning(problem)
    }
  }

  async function prove(): Promise<void> {
    const schemas = await client.sources.schemas(source, { signal })
    const others = new OtherAggregations(source, { client, signal, clock: services.clock })
    await others.start()
    const initial = await readStoredNow(request, { client, signal, schemas })
    if (!(await move(baseline)) || !(await runsVersion(baseline))) return
    const before = await phase(baseline, 'baseline', initial)
    if (before === undefined) return
    report({ baseline: before })
    if (before.snapshot.size === 0) {
      judgement.add(
        'unknown',
        'baseline',
        `version ${baseline} stored no accounts, so there is nothing to compare with`,
      )
    }
    // Without a baseline that counts, nothing that differs says anything.
    if (judgement.has('unknown', 'baseline')) return
    if (!(await move(version)) || !(await runsVersion(version))) return
    await proveByPeek(request, services)
    if (judgement.has('error')) {
      judgement.add('notice', 'aggregation', `version ${version} was not aggregated, as it failed before`)
      return
    }
    const after = await phase(version, 'candidate', before)
    if (after === undefined) return
    await isOurs()
    report({
      candidate: after,
      difference: judgePhases(before, after, { ...limits, allowEmpty: request.allowEmpty }, judgement),
    })
    if (schemasText(await client.sources.schemas(source, { signal })) !== schemasText(schemas)) {
      const problem = 'someone changed the schemas of the source meanwhile, by which the platform stores what is sent'
      judgement.doubt('schemas', problem, 'Try again.')
    }

    async function phase(at: number, step: 'baseline' | 'candidate', stored: StoredBefore): Promise<Phase | undefined> {
      const done = await runPhase(request, at, {
        ...{
          ...services,
          schemas,
          before: stored,
          maxAggregationMs: request.maxAggregationMs,
          maxLogWaitMs: request.maxLogWaitMs,
        },
        progress: logger.progress,
        onStart: () => journal?.write({ entry: 'aggregation-start', source: source.id }),
        onTask: async (task) => {
          journal?.note({ entry: 'aggregation', source: source.id, task: task.id })
          others.own(task.id)
          report({ stored: at })
          await services.onTask({ ...task, version: at })
        },
        onLeft: (message) => {
          judgement.add('unknown', step, message)
          logger.warning(message)
        },
        onProblem: (problem) => addProblem(step, at, problem),
      })
      const other = await others.find()
      if (other !== undefined) {
        const problem = `someone else started an aggregation of the source meanwhile, task ${printableName(other.id)}`
        judgement.doubt(step, `version ${at}: ${problem}`, 'Try again when it is over.')
      }
      const phase = other === undefined ? done : undefined
      const size = phase === undefined ? 'did not count' : count(phase.snapshot.size, 'account')
      onStep(`${step}, version ${at}`, size)
      return phase
    }
  }

  /** What is wrong with the version before says nothing of the one that is to be proved. */
  function addProblem(step: string, at: number, { level, message, isOther, remedy }: PhaseProblem): void {
    const full = `version ${at}: ${message}`
    if (isOther) judgement.doubt(step, full, remedy)
    else judgement.add(step === 'baseline' ? 'unknown' : level, step, full, remedy)
  }

  /**
   * Peeks until the newest record of a list shows that the version runs: after a move of its tag, that may take a while. A record
   * may show after the next peek was made, so all of them since the move are looked at.
   */
  async function runsVersion(at: number): Promise<boolean> {
    const step = 'version'
    const command = 'std:account:list'
    const end = services.clock.now() + request.maxVersionWaitMs
    const time = await timeFromNow(source, services)
    const isRunning = ({ newest }: RunLog) => {
      const seen = newest.get(command)
      return seen?.size === 1 && seen.has(at)
    }
    for (;;) {
      if (!(await isOurs())) return false
      try {
        await client.sourceChecks.peek(source, { objectType: accountType, maxCount: 1, signal })
      } catch (error) {
        // What fails may be the version that is to be proved; the peek that follows says so.
        if (!isTenantError(error, 'connector')) throw error
      }
      const maxWaitMs = Math.min(maxLookMs, Math.max(0, end - services.clock.now()))
      const log = await waitForRunLog(source, time, isRunning, { ...services, maxWaitMs })
      if (isRunning(log)) {
        onStep(step, `the platform runs version ${at}`)
        return true
      }
      if (services.clock.now() + versionIntervalMs > end) {
        const { problem, remedy } = versionProblem(log, at, [command]) ?? {
          problem: `the log does not show which version ran ${command} last`,
          remedy: 'If the platform takes longer to run the version that a tag was moved to, raise version-wait.',
        }
        judgement.add('unknown', step, `after the move of the tag: ${problem}`, remedy)
        return false
      }
      await services.clock.sleep(versionIntervalMs, signal)
    }
  }

  /** False if the tag is not there, or may not be. */
  async function move(to: number): Promise<boolean> {
    signal.throwIfAborted()
    try {
      await tag.moveTo(to)
      return true
    } catch (error) {
      if (!(error instanceof UserError) || signal.aborted) throw error
      judgement.doubt('tag', error.message)
      return false
    }
  }

  /** False if someone else has moved the tag. */
  async function isOurs(): Promise<boolean> {
    const moved = await tag.movedTo()
    if (moved === undefined) return true
    judgement.doubt('tag', `someone else moved the tag to version ${moved} meanwhile`, 'Try again.')
    return false
  }
}

function schemasText(schemas: readonly SourceSchema[]): string {
  return JSON.stringify([...schemas].sort((a, b) => (a.name < b.name ? -1 : 1)))
}
