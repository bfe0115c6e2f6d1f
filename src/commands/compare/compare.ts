import {
  type Change,
  type ComparedSide,
  type ComparisonReport,
  type Step,
  type StepRun,
  sortChanges,
  totalsOf,
  type Unstable,
  verdictOf,
} from '../../report/comparison.js'
import { tenantInvoker } from '../../validation/engine/invoker.js'
import type { ReplayFacts } from '../../validation/engine/result.js'
import type { AcceptedChange } from '../../validation/engine/settings.js'
import { viewSpec } from '../../validation/objects/spec-view.js'
import { acceptChanges } from './accept.js'
import type { RunName } from './cells.js'
import { changesOf } from './changes.js'
import { Disguise } from './disguise.js'
import { headerChanges } from './header-changes.js'
import { noteOfNewWords } from './new-words.js'
import { Observations, type ObserveServices } from './observe.js'
import { endpointsOf, mainOriginOf } from './request-changes.js'
import type { Side, Sides } from './sides.js'
import { specChanges } from './spec-changes.js'
import type { StepOutcome, StepRecord } from './steps.js'

export interface ComparePlan {
  config: Record<string, unknown> | undefined
  /** How many objects of each list are read one by one. */
  readLimit: number
  /** Show keys and values of examples as they are. */
  showsValues: boolean
  accepted: readonly AcceptedChange[]
  /** The recording that answers in place of the target system. */
  replay?: ReplayFacts | undefined
}

/** What a comparison came to. */
export interface ComparisonResult {
  report: ComparisonReport
  /** Acceptances that match no change. */
  unused: AcceptedChange[]
}

/**
 * Runs the base, the head, and the base once more, and compares what they answer. What differs between the two runs of the
 * base moves by itself, and is not taken for a change of the head.
 *
 * @throws TenantError for a failure that concerns every command; the reason of the signal.
 */
export async function compareSides(
  sides: Sides,
  plan: ComparePlan,
  services: ObserveServices,
): Promise<ComparisonResult> {
  const { clock, logger } = services
  const start = clock.now()
  const observations = new Observations(new Disguise(plan.showsValues), plan.readLimit, services)
  const titles: Record<RunName, string> = { base: 'the base', head: 'the head', again: 'the base once more' }
  for (const run of ['base', 'head', 'again'] as const) {
    const { target, spec } = sides[run]
    logger.info(`running ${titles[run]}`)
    const { client, connector, at } = target
    const invoker = tenantInvoker(client, { connector, ...at, config: plan.config })
    await observations.observe(run, { invoker, spec: viewSpec(spec), watch: target.local ? sides.watch : undefined })
  }
  const judged = judge(sides, observations.steps)
  const { changes, unused } = acceptChanges(judged.changes, plan.accepted)
  const report: ComparisonReport = {
    format: 1,
    connector: sides.head.spec.name ?? sides.base.spec.name ?? 'connector',
    base: describedOf(sides.base),
    head: describedOf(sides.head),
    started: new Date(start).toISOString(),
    duration: clock.now() - start,
    configured: plan.config !== undefined,
    ...(plan.replay && { replay: plan.replay }),
    verdict: verdictOf(changes),
    totals: totalsOf(changes),
    changes: sortChanges(changes),
    steps: observations.steps.map((step) => stepOf(step, mainOriginOf(observations.steps))),
    unstable: judged.unstable,
    notes: judged.notes,
  }
  return { report, unused }
}

/** All changes, what is not stable, and notes. */
function judge(
  { base, head, watch, newWords = [] }: Sides,
  steps: readonly StepRecord[],
): { changes: Change[]; unstable: Unstable[]; notes: string[] } {
  const changes = specChanges(base.spec, head.spec)
  const unstable: Unstable[] = []
  const notes = newWords.length > 0 ? [noteOfNewWords(newWords)] : []
  const mainOrigin = mainOriginOf(steps)
  let compared = 0
  let isToldOfObjects = false
  for (const step of steps) {
    const found = changesOf(step, { endpoints: endpointsOf(step, mainOrigin), mainOrigin })
    changes.push(...found.changes)
    notes.push(...found.notes)
    compared += found.compared
    isToldOfObjects ||= step.list !== undefined && found.changes.some(({ id }) => /^(?:objects|command)-/.test(id))
    const { moved } = found
    if (moved === undefined || (moved.objects === 0 && moved.values.length === 0)) continue
    const { command, type } = step
    const values = moved.values.map(({ name, count }) => ({ name, count }))
    unstable.push({ command, ...(type !== undefined && { type }), objects: moved.objects, values })
  }
  if (watch !== undefined) changes.push(...headerChanges(steps, { mainOrigin, code: watch.code }))
  if (compared === 0 && !isToldOfObjects) {
    const message = 'no object was compared: neither version gives an account or an entitlement'
    changes.push({ id: 'not-compared/objects', effect: 'unknown', message })
  }
  return { changes: withoutRepetition(changes), unstable, notes }
}

/** Without the changes of values that single reads have in common with the list. */
function withoutRepetition(changes: readonly Change[]): Change[] {
  const ids = new Set(changes.map(({ id }) => id))
  return changes.filter(({ id }) => {
    const [kind = '', place = '', ...rest] = id.split('/')
    const isOfRead = /^(?:value|field)-/.test(kind) && place.endsWith(':read')
    return !isOfRead || !ids.has([kind, place.slice(0, -':read'.length), ...rest].join('/'))
  })
}

/** Objects that are counted, and that the connector did not give. */
function failedObjects({ unread = 0, failedReads = 0 }: StepOutcome): number {
  return unread - failedReads
}

function describedOf({ described }: Side): ComparedSide {
  return described
}

function stepOf(step: StepRecord, mainOrigin: string | undefined): Step {
  const { command, type, runs, list } = step
  const runOf = (name: RunName): StepRun | undefined => {
    const outcome: StepOutcome | undefined = runs[name]
    if (outcome === undefined) return undefined
    const facts = list?.facts[name]
    return {
      duration: outcome.durationMs,
      ...(facts && { objects: facts.count - failedObjects(outcome) }),
      ...(facts && facts.repeated > 0 && { repeated: facts.repeated }),
      ...(facts && facts.invalid > 0 && { invalid: facts.invalid }),
      ...(outcome.sent && { requests: [...outcome.sent.endpoints.values()].reduce((sum, each) => sum + each, 0) }),
      ...(outcome.failure && { error: outcome.failure.text }),
    }
  }
  const [base, head, again] = [runOf('base'), runOf('head'), runOf('again')]
  const endpoints = endpointsOf(step, mainOrigin)
  return {
    command,
    ...(type !== undefined && { type }),
    ...(base && { base }),
    ...(head && { head }),
    ...(again && { again }),
    ...(endpoints !== undefined && endpoints.length > 0 && { endpoints }),
  }
}
