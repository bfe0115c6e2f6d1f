import type { Clock } from '../../core/clock.js'
import { UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import type { Logger } from '../../core/logger.js'
import type { SecretStore } from '../../core/secrets/store.js'
import { describeValue } from '../../core/text.js'
import { count as counted } from '../../report/format.js'
import type { InvokeMessage } from '../../tenant/types.js'
import { BoundedResult, cleanJson, toJson } from '../shared/json-output.js'
import { withMissingConfig } from '../shared/missing-config.js'
import { findSignature, isListCommand } from './command-types.js'
import type { InvokeTarget } from './complete-input.js'
import type { Expectation } from './expectation.js'
import { type PreviousState, writeState } from './state.js'

/** Receives the answers. */
export interface AnswerSink {
  /** Adds an answer, as one line of JSON without secrets. */
  write(json: string): Promise<void>
  /** Called once, after the last answer or a failure. */
  close(): Promise<void>
}

export interface RunRequest {
  target: InvokeTarget
  type: string
  config: Record<string, unknown> | undefined
  input: unknown
  /** Send a source-data command to the endpoint of the runtime. */
  runtimeEndpoint: boolean
  expectation: Expectation | undefined
  previousState: PreviousState
  answers: AnswerSink
  secrets: SecretStore
  clock: Clock
  logger: Logger
  signal: AbortSignal
}

/** The result of a run. If it failed, the other fields describe what it did before. */
export interface RunResult {
  answers: number
  /** The answers as JSON for an output; empty without one, and above `maxResultLength`. */
  result: string
  elapsedMs: number
  /** The expectation, and the number of answers that do not meet it. */
  expectation: { name: string; violations: number } | undefined
  /**
   * The last state that was sent, as JSON with its secrets: the connector needs them. Undefined if there is none, or if
   * the run ended before the last message.
   */
  state: string | undefined
  /** True once the last answer has arrived. */
  isComplete: boolean
  /** The error; undefined if the run succeeded. */
  failure: unknown
}

/**
 * Runs a command and passes each answer to the sink as it arrives. The new state is written last, and only if all
 * answers meet the expectation: with a newer state, the next run would not send those answers again. It never rejects;
 * any error, also the signal's reason, is the `failure` of the result.
 */
export async function runCommand(request: RunRequest): Promise<RunResult> {
  const { target, type, config, input, expectation, clock, signal } = request
  const start = clock.now()
  const result: RunResult = {
    answers: 0,
    result: '',
    elapsedMs: 0,
    expectation: expectation && { name: expectation.name, violations: 0 },
    state: undefined,
    isComplete: false,
    failure: undefined,
  }
  const call = { connector: target.connector, ...target.at, type, config: config ?? {}, input, signal }
  try {
    const { client } = target
    const messages = request.runtimeEndpoint ? client.sourceData.messages(call) : client.invoke(call)
    await receive(messages, request, result)
    if (result.state !== undefined) await writeState(request.previousState, result.state)
  } catch (error) {
    result.failure = withMissingConfig(error, config)
  }
  result.elapsedMs = clock.now() - start
  return result
}

/**
 * Receives the messages and fills in the result.
 *
 * @throws UserError after the last message, if an answer does not meet the expectation.
 */
async function receive(
  messages: AsyncIterable<InvokeMessage>,
  { type, expectation, answers, secrets, logger }: RunRequest,
  result: RunResult,
): Promise<void> {
  const collected = new BoundedResult()
  let state: { data: unknown } | undefined
  let firstViolation: string | undefined
  try {
    for await (const { type: kind, data } of messages) {
      if (kind === 'state') state = { data }
      if (kind === 'config') logger.info("the connector sent a change of the source's config; it is not applied")
      if (kind !== 'output') continue
      result.answers++
      const json = cleanJson(data, secrets)
      await answers.write(json)
      collected.add(json)
      const problem = expectation?.problemOf(data ?? null)
      if (problem === undefined || result.expectation === undefined) continue
      result.expectation.violations++
      firstViolation ??= `answer ${result.answers}${identityText(data)} of ${type} breaks ${result.expectation.name}: ${problem}`
    }
    result.isComplete = true
  } finally {
    if (result.answers > 0 || isListCommand(type)) result.result = collected.toJson(isListCommand(type))
    await answers.close()
  }
  result.state = state && toJson(state.data)
  // Known commands other than lists send one answer (docs/platform.md#commands). The answer of a delete is not used.
  const isSingle = findSignature(type) !== undefined && !isListCommand(type) && type !== 'std:account:delete'
  if (isSingle && result.answers !== 1) {
    logger.warning(`${type} sent ${counted(result.answers, 'answer')}; expected one`)
  }
  if (firstViolation !== undefined) {
    throw new UserError(`${firstViolation}${moreViolations((result.expectation?.violations ?? 1) - 1)}`)
  }
  if (expectation !== undefined && result.answers === 0) {
    throw new UserError(`${type} sent no answer, so none meets ${expectation.name}`)
  }
}

function moreViolations(number: number): string {
  if (number === 0) return ''
  return ` (and so ${number === 1 ? 'does' : 'do'} ${counted(number, 'more answer', 'more answers')})`
}

/** The identity of an answer in brackets, to find it in the target system; empty without one. */
function identityText(answer: unknown): string {
  const name = isObject(answer) ? answer['identity'] : undefined
  if (typeof name !== 'string' || name === '') return ''
  return ` (${describeValue(name)})`
}
