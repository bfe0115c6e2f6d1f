import type { CommandContext, InputDeclarations, InputsOf } from '../../cli/command.js'
import { reportedProblem, UsageError, UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { replayConfig } from '../../recording/config.js'
import { readRecording } from '../../recording/files.js'
import type { Recording } from '../../recording/model.js'
import { TargetRecorder } from '../../recording/recorder.js'
import { TargetReplay } from '../../recording/replay.js'
import { canStay } from '../../recording/same.js'
import { describeReplay, type ValidationReport } from '../../report/validation.js'
import { checks } from '../../validation/checks/index.js'
import type { CheckResult, ReplayFacts, RunResult } from '../../validation/engine/result.js'
import { parseShard } from '../../validation/engine/selection.js'
import {
  codeWordsOf,
  judgeAge,
  namedFirst,
  openFolder,
  projectRecordingOf,
  recordingAgeInputs,
  recordingFolder,
  recordingOfProject,
  replayFacts,
  warnOfUnread,
} from '../shared/recordings.js'
import type { ValidationPlan } from './validate.js'

export const recordingInputs = {
  'record-target': {
    kind: 'text',
    description:
      'Folder for a recording of what the connector of file exchanges with its target system, without secrets and persons. Replaces an earlier recording, unless it is the same and no more than 30 days old.',
  },
  'replay-target': {
    kind: 'text',
    description:
      'Folder of a recording that answers in place of the target system. It has the configuration, the seed, read-only and read-limit of the run. Default: .saas-connector/recording in path if there is one, with file and without a configuration, a seed and a part of the checks (shard); none: no recording.',
  },
  ...recordingAgeInputs,
} as const satisfies InputDeclarations

/** As the engine has it. */
const defaultReadLimit = 8

type Inputs = InputsOf<typeof recordingInputs> & {
  path: string
  customizer: string | undefined
  file: string | undefined
  config: string | undefined
  'config-path': string | undefined
  seed: string | undefined
  shard: string | undefined
}

/** The recording that a run makes or is answered by. */
export type RunExchanges =
  | { kind: 'record'; folder: string; shown: string; exchanges: TargetRecorder }
  | { kind: 'replay'; shown: string; exchanges: TargetReplay; facts: ReplayFacts }

/**
 * Opens what the inputs name; undefined if they name no recording.
 *
 * @throws UserError for inputs that cannot be given together, and for a folder that cannot be used.
 */
export async function openRecording(inputs: Inputs, context: CommandContext): Promise<RunExchanges | undefined> {
  const { 'record-target': record, 'max-age': maxAge } = inputs
  const replay =
    inputs['replay-target'] === 'none'
      ? undefined
      : (inputs['replay-target'] ?? (record === undefined ? recordingOf(inputs, context) : undefined))
  if (maxAge !== undefined && replay === undefined)
    throw new UsageError(`${plainInputName('max-age')} needs ${plainInputName('replay-target')}`)
  if (record === undefined && replay === undefined) return undefined
  const name = record === undefined ? 'replay-target' : 'record-target'
  if (record !== undefined && replay !== undefined) {
    throw new UsageError(
      `${plainInputName('record-target')} and ${plainInputName('replay-target')} are both given; give one of them`,
    )
  }
  if (inputs.file === undefined) {
    throw new UsageError(
      `${plainInputName(name)} needs ${plainInputName('file')}: only what a bundle exchanges on this machine is seen`,
    )
  }
  if (isPart(inputs.shard)) {
    throw new UsageError(
      `${plainInputName(name)} cannot be given with ${plainInputName('shard')}: the checks share what they read; leave ${plainInputName('shard')} out`,
    )
  }
  const hasConfig = inputs.config !== undefined || inputs['config-path'] !== undefined
  if (record !== undefined) {
    if (!hasConfig)
      throw new UsageError(
        `${plainInputName('record-target')} needs ${plainInputName('config')} or ${plainInputName('config-path')}, to reach the target system`,
      )
    const folder = await recordingFolder(record, context)
    return { kind: 'record', folder, shown: record, exchanges: new TargetRecorder(context.clock.now()) }
  }
  for (const other of ['config', 'config-path', 'seed'] as const) {
    if (inputs[other] === undefined) continue
    throw new UsageError(
      `${plainInputName(other)} cannot be given with ${plainInputName('replay-target')}, which has its own; leave it out`,
    )
  }
  return await openReplay(replay ?? '', inputs, context)
}

/** The recording of the project. Undefined if there is none, or if the inputs ask for a run without one. */
function recordingOf(
  inputs: Pick<Inputs, 'path' | 'file' | 'config' | 'config-path' | 'seed' | 'shard'>,
  context: CommandContext,
): string | undefined {
  const given = [inputs.config, inputs['config-path'], inputs.seed]
  if (inputs.file === undefined || given.some((each) => each !== undefined)) return undefined
  if (!isPart(inputs.shard)) return recordingOfProject(inputs.path, context)
  const unused = projectRecordingOf(inputs.path, context)
  if (unused !== undefined) {
    const message = `the recording in ${unused} is not replayed, because shard ${inputs.shard} runs a part of the checks only; with one shard it is`
    context.annotate({ level: 'notice', title: 'recording', message })
  }
  return undefined
}

/** Whether a shard is a part of a run: 1/1 is all of it. */
function isPart(shard: string | undefined): boolean {
  return shard !== undefined && parseShard(shard).count > 1
}

/** The recording of a project for a run that has none of the inputs of this file; undefined if there is none. */
export async function openProjectRecording(
  inputs: Pick<Inputs, 'path' | 'file' | 'config' | 'config-path' | 'seed' | 'shard'>,
  context: CommandContext,
): Promise<Extract<RunExchanges, { kind: 'replay' }> | undefined> {
  const shown = recordingOf(inputs, context)
  return shown === undefined ? undefined : await openReplay(shown, {}, context)
}

async function openReplay(
  shown: string,
  inputs: Partial<Pick<Inputs, 'max-age' | 'max-age-fails'>>,
  context: CommandContext,
): Promise<Extract<RunExchanges, { kind: 'replay' }>> {
  const recording = await openFolder(shown, context)
  const exchanges = new TargetReplay(recording)
  const facts = replayFacts(recording, context)
  context.logger.info(`replaying ${shown}: ${describeReplay(facts)}`)
  judgeAge(shown, facts, inputs, context)
  return { kind: 'replay', shown, exchanges, facts }
}

/** The plan of a run: a replay repeats the recorded one. */
export function planWith(plan: ValidationPlan, run: RunExchanges | undefined): ValidationPlan {
  return run?.kind === 'replay' ? replayPlan(plan, run.exchanges) : plan
}

/** The plan of a replay: that of the recorded run. */
export function replayPlan(plan: ValidationPlan, replay: TargetReplay): ValidationPlan {
  const { config, seed, readOnly, readLimit, maxWaitMs } = replay.recording.facts
  const waits = plan.maxWaitMs ?? maxWaitMs
  return { ...plan, config: replayConfig(config), seed, readOnly, readLimit, maxWaitMs: waits }
}

/** What a recording needs to know of the run to which it belongs. */
export interface RecordedRun {
  plan: ValidationPlan
  spec: Record<string, unknown>
  /** Undefined if the run did not come to its report. */
  report: ValidationReport | undefined
  /** The zips whose code ran. */
  bundles: readonly string[]
  /** Runs the same checks on a recording. */
  replay(recording: Recording): Promise<Pick<RunResult, 'checks'>>
}

/**
 * Runs a validation, and then writes what it recorded. A run that did not finish leaves an earlier recording as it is.
 *
 * @param run - returns what it validated, also if it throws, by `onRun`.
 */
export async function recordAfter(
  recording: Extract<RunExchanges, { kind: 'record' }>,
  context: CommandContext,
  run: (onRun: (run: RecordedRun) => void) => Promise<void>,
): Promise<void> {
  let known: RecordedRun | undefined
  let failure: { error: unknown } | undefined
  try {
    await run((each) => {
      known = each
    })
  } catch (error) {
    failure = { error }
  }
  try {
    await write(recording, known, context)
  } catch (error) {
    if (failure === undefined) throw error
    context.annotate({ level: 'error', title: 'recording', message: reportedProblem(error) })
  }
  if (failure !== undefined) throw failure.error
}

async function write(
  { exchanges, folder, shown }: Extract<RunExchanges, { kind: 'record' }>,
  run: RecordedRun | undefined,
  context: CommandContext,
): Promise<void> {
  const { report } = run ?? {}
  if (run === undefined || report === undefined || report.stopped !== undefined || context.signal.aborted) {
    context.logger.warning(`nothing was written to ${shown}: the run did not finish`)
    return
  }
  const { plan, spec, bundles } = run
  const { identities, values, testAccount, commands, customizerSamples } = plan.settings
  const code = await codeWordsOf(bundles)
  const made = exchanges.make(
    shown,
    {
      connector: report.connector.name,
      seed: plan.seed,
      readOnly: plan.readOnly,
      readLimit: plan.readLimit ?? defaultReadLimit,
      ...(plan.maxWaitMs !== undefined && { maxWaitMs: plan.maxWaitMs }),
    },
    {
      secrets: context.secrets,
      config: plan.config ?? {},
      sourceConfig: spec['sourceConfig'],
      rules: plan.settings.recording,
      code,
      spec: [JSON.stringify(spec)],
      always: [identities, values, testAccount, customizerSamples, commands.map(({ input }) => input)].map(
        (each) => JSON.stringify(each) ?? '',
      ),
    },
    new Map(report.checks.map(({ id, verdict }) => [id, verdict])),
  )
  if (made.exchanges === 0) {
    throw new UserError(
      `nothing was written to ${shown}: the connector exchanged nothing with a target system, so there is nothing to replay; see that the configuration is that of a target system`,
    )
  }
  context.logger.info(`replaying what was recorded once, to see whether it has the same verdicts`)
  const { differing, found } = differencesOf(report.checks, (await run.replay(made.recording)).checks)
  // Without an earlier one, or with one of another form, it is written.
  const earlier = await readRecording(folder, shown).catch(() => undefined)
  if (earlier !== undefined && canStay(earlier, made.recording)) {
    const age = describeReplay(replayFacts(earlier, context))
    context.logger.info(`what was recorded is the same as in ${shown}, ${age}, which stays as it is`)
  } else {
    await made.write(folder, shown)
    const amount = `${made.exchanges} ${made.exchanges === 1 ? 'exchange' : 'exchanges'}`
    const advice = 'review the files before you commit them'
    context.logger.info(`recorded ${amount} with the target system in ${shown}; ${advice}`)
  }
  warnOfUnread(made.unread, context)
  if (found.length > 0) {
    const message = `a replay of ${shown} finds what no live run can test: ${namedFirst(found)}`
    context.annotate({ level: 'warning', title: 'recording', message })
  }
  if (differing.length > 0) {
    const message = `a replay of ${shown} differs from the run that made it: ${namedFirst(differing)}; if the connector needs a word that was replaced, keep it by recording.keep in validate.yml`
    context.annotate({ level: 'warning', title: 'recording', message })
  }
}

/** What differs in the verdicts of two runs, and what only a replay can test and has found. One line each. */
function differencesOf(
  live: readonly CheckResult[],
  replayed: readonly CheckResult[],
): { differing: string[]; found: string[] } {
  const others = new Map(replayed.map((check) => [check.id, check]))
  const differing: string[] = []
  const found: string[] = []
  for (const { id, verdict } of live) {
    const other = others.get(id)
    if (other === undefined || other.verdict === verdict) continue
    const [finding] = other.findings
    const reason = finding?.message ?? other.reason
    const because = reason === undefined ? '' : `, because ${reason}`
    if (!replayOnly.has(id)) differing.push(`${id} is ${other.verdict} and not ${verdict}${because}`)
    else if (other.verdict !== 'pass') found.push(`${id} is ${other.verdict}${because}`)
  }
  return { differing, found }
}

const replayOnly = new Set(checks.filter(({ inReplayOnly }) => inReplayOnly).map(({ id }) => id))
