import { isObject } from '../../../core/json.js'
import { isSecretName } from '../../../core/secrets/names.js'
import { describeValue } from '../../../core/text.js'
import { sentPassword } from '../../accounts/accounts.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import type { FindingTarget } from '../../engine/result.js'
import type { CustomizerSample } from '../../engine/settings.js'
import type { FormFault } from '../../objects/answer-forms.js'
import { inputFaults } from '../../objects/input-faults.js'
import { answerFaults, isChanged, operationFaults, outputFaults } from '../../objects/sample-faults.js'
import { differenceIn } from '../custom/custom-command.js'
import { hasUsableCustomizer } from './customizer.js'
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

async function trySample(check: CheckContext, sample: CustomizerSample, own: OwnHandlers): Promise<void> {
  const { command, operation, input, outputs, expect, name } = sample
  reportUnlikelyOutputs(check, sample)
  const idleHits = countIdleHits(check)
  let madeInput: { value: unknown } | undefined
  const made: unknown[] = []
  let failure: CommandError | undefined
  const payload = { input, outputs, ...(operation !== undefined && { operation }) }
  const onSampleInput = (value: unknown) => {
    watchPasswords(check, value)
    madeInput = { value }
  }
  try {
    for await (const output of check.commands.outputs(command, payload, { onSampleInput })) made.push(output)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    failure = error
  }
  const seen = madeInput as { value: unknown } | undefined
  note(own.before, seen !== undefined || failure !== undefined, isChanged(input, seen?.value))
  note(own.operation, true, isChanged(input, made[0]))
  const wasAsked = outputs.length > 0 && (seen !== undefined || own.before === undefined)
  note(
    own.after,
    wasAsked,
    outputs.some((given, i) => isChanged(given, made[i])),
  )

  const after = outputs.length === 0 ? undefined : own.after
  const failed = own.operation ?? (seen === undefined ? (own.before ?? after) : (after ?? own.before))
  const didNotEnd = failure?.kind === 'timeout' || (failure !== undefined && countIdleHits(check) > idleHits)
  if (didNotEnd && failed !== undefined) {
    failed.stuckIn = name
    if (after !== undefined && failed === own.before) failed.kept.handlers.add(after)
  }
  if (failure !== undefined || expect.error !== undefined) await judgeFailure(check, sample, failure, failed, payload)
  const report = (handler: Handler | undefined, faults: readonly FormFault[], place = name) => {
    if (handler === undefined) return
    for (const { level, text } of faults) {
      check.findings.add(level, `${handler.name}, ${place}: it ${text}`, { target: handler.target })
    }
  }
  if (operation !== undefined) {
    if (failure === undefined) report(own.operation, operationFaults(input, made[0]))
  } else {
    if (seen !== undefined) {
      const hasExpectedInput = expect.input !== undefined
      const inputs = check.run.settings.customizerSamples.map((each) => each.input)
      report(own.before, inputFaults(input, seen.value, { command, hasExpectedInput, inputs }))
    }
    for (const [i, output] of made.entries()) {
      const place = outputs.length > 1 ? `${name}, output ${i + 1}` : name
      report(own.after, outputFaults(command, outputs[i], output, expect.outputs !== undefined), place)
    }
  }
  compare(check, sample, { input: seen === undefined ? input : seen.value, outputs: made }, own, failure !== undefined)
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
    check.error(`${place}: nothing failed, but validate.yml expects that the customizer refuses it`, { target })
    return
  }
  const { requestId } = failure
  const options = { target: { ...target, ...(requestId !== undefined && { requestId }) } }
  if (expected === undefined || failure.kind !== 'connector') return check.reportFailure(failure, place, options)
  const type = expected === 'any' ? expected : await check.errorTypeOf(failure, payload)
  if (type !== expected) {
    check.reportFailure(failure, `${place}: it failed, but not with a ${expected} error`, options)
  }
  if (message !== undefined && !failure.message.includes(message)) {
    check.reportFailure(failure, `${place}: it failed, but without the text ${describeValue(message)}`, options)
  }
}

/** Compares what the handlers made of a sample with what validate.yml expects. */
function compare(
  check: CheckContext,
  { name, command, operation, input, outputs, expect }: CustomizerSample,
  made: { input: unknown; outputs: readonly unknown[] },
  own: OwnHandlers,
  hasFailed: boolean,
): void {
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

/** Warns of outputs that no sound connector answers: a handler that passes with them may not pass on the platform. */
function reportUnlikelyOutputs(check: CheckContext, { name, command, operation, outputs }: CustomizerSample): void {
  if (operation !== undefined) return
  for (const [i, output] of outputs.entries()) {
    const fault = answerFaults(command, output).find(({ level }) => level === 'error')
    if (fault === undefined) continue
    check.warn(`output ${i + 1} in ${name} of ${command} in validate.yml ${fault.text}`, {
      remedy: 'Write what the connector answers, such as the result of the invoke command.',
    })
  }
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
