import { isObject } from '../../../core/json.js'
import { isSecretName } from '../../../core/secrets/names.js'
import { describeValue } from '../../../core/text.js'
import { sentPassword } from '../../accounts/accounts.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import type { FindingTarget } from '../../engine/result.js'
import { messageBytes, sendSizeFault } from '../../engine/send-size.js'
import type { CustomizerSample } from '../../engine/settings.js'
import { TimeLimit } from '../../engine/time-limit.js'
import { inputFaults } from '../../objects/input-faults.js'
import {
  answerFaults,
  isChanged,
  operationFaults,
  outputFaults,
  type SampleFault,
} from '../../objects/sample-faults.js'
import { differenceIn } from '../custom/custom-command.js'
import { hasUsableCustomizer, noteNeedsPlatform } from './customizer.js'
import { type Handler, Handlers } from './sample-handlers.js'

export const customizerSamples: Check = {
  id: 'customizer-samples',
  title: 'Samples for the customizer',
  description:
    'The handlers of the customizer accept the samples of validate.yml, keep keys and documented forms, and make of them what is expected.',
  documents: [documents.customizers],
  requires: [],
  writes: false,
  needsConfig: false,
  facts: ['customizer'],
  scope: 'customizer',
  limitsParts: true,
  async run(check) {
    if (!hasUsableCustomizer(check)) return
    const samples = check.run.settings.customizerSamples
    const { customizerHandlers = [], customizedOperations = [] } = check.run.customizer?.bundle ?? {}
    const handlers = new Handlers(customizerHandlers, customizedOperations)
    if (samples.length === 0) return handlers.reportNoSamples(check)
    for (const { input, expect } of samples)
      for (const each of [input, expect.input?.value]) watchPasswords(check, each)
    handlers.reportSamplesWithout(check, samples)
    for (const sample of samples) {
      const own = handlers.of(sample)
      const triable = samplePartsToTry(sample, own)
      if (triable !== undefined) await trySample(check, triable, own)
    }
    handlers.reportUntried(check)
  },
}

type OwnHandlers = ReturnType<Handlers['of']>

/** A sample without what would wait once more for a handler that did not end. Undefined if nothing is left of it. */
function samplePartsToTry(sample: CustomizerSample, own: OwnHandlers): CustomizerSample | undefined {
  const { before, after, operation } = own
  const stuck = [operation, before, after].find((handler) => handler?.stuckIn !== undefined)
  if (stuck === undefined) return sample
  const { outputs, expect } = sample
  // The handler after the command gets only outputs.
  if (stuck === after && outputs.length === 0) return sample
  stuck.kept.samples++
  if (stuck === before && after !== undefined && outputs.length > 0) stuck.kept.handlers.add(after)
  if (stuck !== after || before === undefined || expect.error !== undefined) return undefined
  return { ...sample, outputs: [], expect: { ...expect, outputs: undefined } }
}

/** What became of a sample. */
interface Trial {
  /** What the handler before the command made. Undefined if it returned nothing, is not there, or did not come to that. */
  madeInput: { value: unknown } | undefined
  made: readonly unknown[]
  failure: CommandError | undefined
  didNotEnd: boolean
}

async function trySample(check: CheckContext, sample: CustomizerSample, own: OwnHandlers): Promise<void> {
  const { command, operation, input, outputs, name } = sample
  if (!reportUnlikelyOutputs(check, sample)) return
  const payload = { input, outputs, ...(operation !== undefined && { operation }) }
  const first = await runSample(check, command, payload)
  // What an earlier sample had left running is not to blame on this one, which a new process can run.
  const mayBeOfEarlier = first.failure !== undefined && check.mayBeCrashOfEarlier(first.failure)
  const trial = mayBeOfEarlier ? await runSample(check, command, payload) : first
  const { madeInput, made, failure } = trial
  const after = outputs.length === 0 ? undefined : own.after
  const failed = own.operation ?? (madeInput === undefined ? (own.before ?? after) : (after ?? own.before))
  const target = failed?.target ?? ({ kind: 'handler', command, customizer: true } as const)
  const place = `${failed?.name ?? command}, ${name}`
  const needsPlatform = failure !== undefined && noteNeedsPlatform(check, failure, place, target)
  if (failure !== undefined && failed !== undefined) {
    if (trial.didNotEnd) failed.stuckIn = name
    if (needsPlatform) failed.needsPlatform = true
    if (after !== undefined && failed === own.before) {
      if (trial.didNotEnd) failed.kept.handlers.add(after)
      if (needsPlatform) after.needsPlatform = true
    }
  }
  const hasRun = (handler: Handler | undefined) => !(needsPlatform && handler === failed)
  note(own.before, hasRun(own.before) && (madeInput ?? failure) !== undefined, isChanged(input, madeInput?.value))
  note(own.operation, hasRun(own.operation), isChanged(input, made[0]))
  note(
    after,
    hasRun(after) && (madeInput !== undefined || own.before === undefined),
    outputs.some((given, i) => isChanged(given, made[i])),
  )
  if (!needsPlatform) await judgeFailure(check, sample, failure, failed, payload)
  reportFaults(check, sample, trial, own)
  compare(check, sample, { input: madeInput === undefined ? input : madeInput.value, outputs: made }, own, failure)
}

async function runSample(check: CheckContext, command: string, payload: object): Promise<Trial> {
  const idleHits = countIdleHits(check)
  let madeInput: Trial['madeInput']
  const onSampleInput = (value: unknown) => {
    watchPasswords(check, value)
    madeInput = { value }
  }
  const made: unknown[] = []
  const { clock, settings, signal } = check.run
  const limit = new TimeLimit(clock, settings.checks[check.id]?.timeoutMs, signal)
  const commands = check.commands.withSignal(limit.signal)
  try {
    for await (const output of commands.outputs(command, payload, { onSampleInput })) made.push(output)
    return { madeInput, made, failure: undefined, didNotEnd: false }
  } catch (error) {
    if (limit.expired !== undefined && !signal.aborted) {
      return { madeInput, made, failure: new CommandError(command, 'timeout', limit.expired.message), didNotEnd: true }
    }
    if (!(error instanceof CommandError)) throw error
    const didNotEnd = error.kind === 'timeout' || countIdleHits(check) > idleHits
    return { madeInput, made, failure: error, didNotEnd }
  } finally {
    check.commands.requests += commands.requests
    await limit.stop()
  }
}

/** Reports what is wrong with what the handlers made, whatever is expected. */
function reportFaults(check: CheckContext, sample: CustomizerSample, trial: Trial, own: OwnHandlers): void {
  const { command, operation, input, outputs, expect, name } = sample
  const { madeInput, made, failure } = trial
  const report = (handler: Handler | undefined, faults: readonly SampleFault[], place = name) => {
    if (handler === undefined) return
    for (const { level, text } of faults) {
      check.findings.add(level, `${handler.name}, ${place}: it ${text}`, { target: handler.target })
    }
  }
  const hasExpectedOutput = expect.outputs !== undefined
  if (operation !== undefined) {
    if (failure === undefined) report(own.operation, operationFaults(input, made[0], hasExpectedOutput))
    return
  }
  if (madeInput !== undefined) {
    const hasExpectedInput = expect.input !== undefined
    const inputs = check.run.settings.customizerSamples.map((each) => each.input)
    report(own.before, inputFaults(input, madeInput.value, { command, hasExpectedInput, inputs }))
  }
  for (const [i, output] of made.entries()) {
    const place = outputs.length > 1 ? `${name}, output ${i + 1}` : name
    report(own.after, outputFaults(command, outputs[i], output, hasExpectedOutput), place)
    const bytes = messageBytes(output)
    const size = bytes > messageBytes(outputs[i]) ? sendSizeFault(bytes) : undefined
    if (size !== undefined)
      report(own.after, [{ level: size.level, text: `returns an output that ${size.text}` }], place)
  }
}

function countIdleHits(check: CheckContext): number {
  return (check.run.limitHits?.() ?? []).filter(({ limit }) => limit === 'idle-time').length
}

function note(handler: Handler | undefined, isTried: boolean, hasEffect: boolean): void {
  if (handler === undefined || !isTried) return
  handler.isTried = true
  if (hasEffect) handler.hasEffect = true
}

/** Reports a handler that failed and should not have, or the other way round. */
async function judgeFailure(
  check: CheckContext,
  { name, command, expect: { error: expected, message } }: CustomizerSample,
  failure: CommandError | undefined,
  handler: Handler | undefined,
  payload: unknown,
): Promise<void> {
  const place = `${handler?.name ?? command}, ${name}`
  const target: FindingTarget = handler?.target ?? { kind: 'handler', command, customizer: true }
  if (failure === undefined) {
    if (expected === undefined) return
    check.error(`${place}: nothing failed, but validate.yml expects that the customizer refuses it`, { target })
    return
  }
  const { requestId } = failure
  const options = {
    target: { ...target, ...(requestId !== undefined && { requestId }) },
    remedy: missingConfigRemedy(check, failure),
  }
  if (expected === undefined || failure.kind !== 'connector') return check.reportFailure(failure, place, options)
  const type = expected === 'any' ? expected : await check.errorTypeOf(failure, payload)
  if (type !== expected) {
    check.reportFailure(failure, `${place}: it failed, but not with a ${expected} error`, options)
  }
  if (message !== undefined && !failure.message.includes(message)) {
    check.reportFailure(failure, `${place}: it failed, but without the text ${describeValue(message)}`, options)
  }
}

/** A handler may have failed because it read the configuration. */
function missingConfigRemedy(check: CheckContext, { kind, errorType }: CommandError): string | undefined {
  if (check.run.config !== undefined || kind !== 'connector' || errorType === 'notFound') return undefined
  const input = check.inputName('config')
  return `No configuration was given. If the handler reads it, give one with ${input}; its values may be invented.`
}

/** Compares what the handlers made of a sample with what validate.yml expects. */
function compare(
  check: CheckContext,
  { name, command, operation, input, outputs, expect }: CustomizerSample,
  made: { input: unknown; outputs: readonly unknown[] },
  own: OwnHandlers,
  failure: CommandError | undefined,
): void {
  const hasFailed = failure !== undefined
  const report = (handler: Handler | undefined, problem: string | undefined) => {
    if (handler !== undefined) handler.hasEffect = true
    if (problem === undefined) return
    const target = handler?.target ?? ({ kind: 'handler', command, customizer: true } as const)
    check.error(`${handler?.name ?? operation ?? command}, ${name}, is not as expected: ${problem}`, { target })
  }
  // What a failure prevented is not told once more.
  if (expect.input !== undefined && !(hasFailed && made.input === input)) {
    report(own.before, differenceIn(made.input, expect.input.value, 'the input', true))
  }
  if (expect.outputs === undefined || hasFailed) return
  const handler = own.operation ?? own.after
  if (operation === undefined && expect.outputs.length !== outputs.length) {
    report(handler, `it answers ${outputs.length} of ${expect.outputs.length} outputs`)
    return
  }
  for (const [i, expected] of expect.outputs.entries()) {
    report(handler, differenceIn(made.outputs[i], expected, 'the output', true))
  }
}

/**
 * Warns of outputs that no sound connector answers: a handler that passes with them may not pass on the platform.
 *
 * @returns false if the platform would refuse one of them before a handler gets it.
 */
function reportUnlikelyOutputs(check: CheckContext, { name, command, operation, outputs }: CustomizerSample): boolean {
  if (operation !== undefined) return true
  let canBeSent = true
  for (const [i, output] of outputs.entries()) {
    const size = sendSizeFault(messageBytes(output))
    if (size?.level === 'error') canBeSent = false
    const fault = size?.level === 'error' ? size : answerFaults(command, output).find(({ level }) => level === 'error')
    if (fault === undefined) continue
    check.warn(`output ${i + 1} in ${name} of ${command} in validate.yml ${fault.text}`, {
      remedy: 'Write what the connector answers, such as the result of the invoke command.',
    })
  }
  return canBeSent
}

/** A password of a sample is one that the customizer must not show, and so is one that it makes. */
function watchPasswords(check: CheckContext, input: unknown): void {
  if (!isObject(input)) return
  const { attributes, changes } = input
  const named = [input, attributes].filter(isObject).flatMap((each) => Object.entries(each))
  const changed = Array.isArray(changes) ? changes.filter(isObject) : []
  for (const { attribute, value } of changed) if (typeof attribute === 'string') named.push([attribute, value])
  for (const [name, value] of named) {
    if (!isSecretName(name)) continue
    for (const text of Array.isArray(value) ? value : [value]) {
      if (typeof text === 'string') check.run.watch.add(text, sentPassword)
    }
  }
}
