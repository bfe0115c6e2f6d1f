import { isObject } from '../../../core/json.js'
import { nearest } from '../../../core/nearest.js'
import { describeValue } from '../../../core/text.js'
import { sentPassword } from '../../accounts/accounts.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import type { FindingTarget } from '../../engine/result.js'
import type { CustomizerSample } from '../../engine/settings.js'
import type { FormFault } from '../../objects/answer-forms.js'
import { answerFaults, inputFaults, isChanged, operationFaults, outputFaults } from '../../objects/sample-faults.js'
import { differenceIn } from '../custom/custom-command.js'
import { hasUsableCustomizer } from './customizer.js'

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
    if (samples.length === 0) {
      check.skip('validate.yml has no samples for the customizer: write them under customizer', 'input')
    }
    const { customizerHandlers = [], customizedOperations = [] } = check.run.customizer?.bundle ?? {}
    const handlers = new Handlers(customizerHandlers, customizedOperations)
    handlers.reportSamplesWithout(check, samples)
    for (const sample of samples) {
      if (!isStuck(check, sample)) await trySample(check, sample, handlers)
    }
    handlers.reportUntried(check)
  },
}

/** A handler of the customizer, and what its samples have shown. */
class Handler {
  /** Such as `after:std:account:read`, or the id of an operation. */
  readonly name: string
  readonly target: FindingTarget & { kind: 'handler' }
  isTried = false
  /** True once it changed a sample, failed, or was compared with what is expected. */
  hasEffect = false

  constructor(name: string, command: string, step: 'before' | 'after' | 'operation') {
    this.name = name
    this.target = { kind: 'handler', command, customizer: true, step }
  }
}

class Handlers {
  readonly #byName = new Map<string, Handler>()

  constructor(handlers: readonly string[], operations: readonly string[]) {
    for (const name of handlers) {
      const [, step, command] = /^(before|after):(.+)$/.exec(name) ?? []
      if (command !== undefined) this.#byName.set(name, new Handler(name, command, step as 'before' | 'after'))
    }
    for (const name of operations) this.#byName.set(name, new Handler(name, name, 'operation'))
  }

  of({ command, operation }: CustomizerSample): {
    before: Handler | undefined
    after: Handler | undefined
    operation: Handler | undefined
  } {
    if (operation !== undefined) {
      return { before: undefined, after: undefined, operation: this.#byName.get(operation) }
    }
    const of = (step: string) => this.#byName.get(`${step}:${command}`)
    return { before: of('before'), after: of('after'), operation: undefined }
  }

  /** Warns of samples that no handler gets: their names may be misspelt. */
  reportSamplesWithout(check: CheckContext, samples: readonly CustomizerSample[]): void {
    const names = new Set<string>()
    for (const sample of samples) {
      const { before, after, operation } = this.of(sample)
      if ((before ?? after ?? operation) === undefined) names.add(sample.operation ?? sample.command)
    }
    const known = [...this.#byName.keys()].map((name) => name.replace(/^(before|after):/, ''))
    for (const name of names) {
      const near = nearest(name, known)
      check.warn(`the customizer has no handler that gets the samples of ${describeValue(name)} in validate.yml`, {
        remedy: near === undefined ? 'Remove the samples, or register a handler.' : `Did you mean ${near}?`,
      })
    }
  }

  /** Notes the handlers that no sample has tried, and those that changed nothing in all of their samples. */
  reportUntried(check: CheckContext): void {
    const all = [...this.#byName.values()]
    const names = (handlers: readonly Handler[]) => handlers.map(({ name }) => name).join(', ')
    const untried = all.filter(({ isTried }) => !isTried)
    const [first] = untried
    if (first !== undefined) {
      check.notice(`no sample of validate.yml tries ${names(untried)}`, {
        target: first.target,
        remedy: 'Add samples with an input, and for a handler after the command with an output.',
      })
    }
    for (const { name, target } of all.filter(({ isTried, hasEffect }) => isTried && !hasEffect)) {
      check.notice(`${name} changes nothing in its samples`, {
        target,
        remedy: 'Add a sample that it changes, or write with expect that it leaves them as they are.',
      })
    }
  }
}

/** A handler that did not end once is not waited for again. */
function isStuck(check: CheckContext, { command }: CustomizerSample): boolean {
  const hits = check.run.limitHits?.() ?? []
  return hits.some((hit) => hit.command === command && hit.limit === 'idle-time')
}

async function trySample(check: CheckContext, sample: CustomizerSample, handlers: Handlers): Promise<void> {
  const { command, operation, input, outputs, expect, name } = sample
  reportUnlikelyOutputs(check, sample)
  watchPasswords(check, input)
  const own = handlers.of(sample)
  let madeInput: { value: unknown } | undefined
  const made: unknown[] = []
  let failure: CommandError | undefined
  const payload = { input, outputs, ...(operation !== undefined && { operation }) }
  const onSampleInput = (value: unknown) => {
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

  const failed = own.operation ?? (seen === undefined ? (own.before ?? own.after) : (own.after ?? own.before))
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
    if (seen !== undefined) report(own.before, inputFaults(input, seen.value))
    for (const [i, output] of made.entries()) {
      const place = outputs.length > 1 ? `${name}, output ${i + 1}` : name
      report(own.after, outputFaults(command, outputs[i], output), place)
    }
  }
  compare(check, sample, { input: seen === undefined ? input : seen.value, outputs: made }, own, failure !== undefined)
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
  own: ReturnType<Handlers['of']>,
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

/** A password of a sample is one that the customizer must not show. */
function watchPasswords(check: CheckContext, input: unknown): void {
  if (!isObject(input)) return
  const { password, attributes } = input
  for (const value of [password, isObject(attributes) ? attributes['password'] : undefined]) {
    if (typeof value === 'string') check.run.watch.add(value, sentPassword)
  }
}
