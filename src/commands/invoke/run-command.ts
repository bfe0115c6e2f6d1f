import type { Clock } from '../../core/clock.js'
import { UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import type { Logger } from '../../core/logger.js'
import { count as counted } from '../../report/format.js'
import type { InvokeMessage } from '../../tenant/types.js'
import { cleanJson, SmallResult } from '../shared/json-output.js'
import { withMissingConfig } from '../shared/missing-config.js'
import type { SpecTarget } from './complete-input.js'
import type { Expectation } from './expectation.js'
import { type CarriedState, writeState } from './state.js'
import { formOf, isListing } from './types.js'

/** Where the answers go. */
export interface AnswerSink {
  /** Takes one answer, as one line of JSON without secrets. */
  write(json: string): Promise<void>
  /** Called once, after the last answer or a failure. */
  close(): Promise<void>
}

export interface RunRequest {
  target: SpecTarget
  type: string
  config: Record<string, unknown> | undefined
  input: unknown
  /** Send a source-data command to the endpoint of the runtime. */
  runtimeEndpoint: boolean
  expectation: Expectation | undefined
  carried: CarriedState
  answers: AnswerSink
  /** Takes the secrets out of a text. */
  redact(text: string): string
  clock: Clock
  logger: Logger
  signal: AbortSignal
}

/** What came of a run. All but `failure` is filled in also when it failed. */
export interface RunResult {
  answers: number
  /** The answers as JSON for an output; empty without one, and above `maxResultLength`. */
  result: string
  elapsedMs: number
  /** What every answer was expected to meet, and how many did not. */
  expectation: { name: string; broken: number } | undefined
  /** The state that was sent last; undefined if none was, or if the messages did not come to their end. */
  state: { data: unknown } | undefined
  /** Why it failed; undefined if it did not. */
  failure: unknown
}

/**
 * Runs a command and gives each answer to the sink as it comes. The state is written last, and only if everything else
 * succeeded: a state that moved on although its answers were refused would lose them. Never rejects: a UserError, the
 * signal's reason or a defect is the `failure` of the result.
 */
export async function runCommand(request: RunRequest): Promise<RunResult> {
  const { target, type, config, input, expectation, clock, signal } = request
  const begun = clock.now()
  const result: RunResult = {
    answers: 0,
    result: '',
    elapsedMs: 0,
    expectation: expectation && { name: expectation.name, broken: 0 },
    state: undefined,
    failure: undefined,
  }
  const call = { connector: target.connector, ...target.at, type, config: config ?? {}, input, signal }
  try {
    const { client } = target
    const messages = request.runtimeEndpoint ? client.sourceData.messages(call) : client.invoke(call)
    await receive(messages, request, result)
    if (result.state !== undefined) await writeState(request.carried, result.state.data)
  } catch (error) {
    result.failure = withMissingConfig(error, config)
  }
  result.elapsedMs = clock.now() - begun
  return result
}

/**
 * Takes in the messages one by one, and fills in the result.
 *
 * @throws UserError after the last message, when an answer did not meet the expectation.
 */
async function receive(
  messages: AsyncIterable<InvokeMessage>,
  { type, expectation, answers, redact, logger }: RunRequest,
  result: RunResult,
): Promise<void> {
  const all = new SmallResult()
  let state: { data: unknown } | undefined
  let first: string | undefined
  try {
    for await (const { type: kind, data } of messages) {
      if (kind === 'state') state = { data }
      if (kind === 'config') logger.info("the connector asks to change the source's config; nothing is changed")
      if (kind !== 'output') continue
      result.answers++
      const json = cleanJson(data, redact)
      await answers.write(json)
      all.add(json)
      const problem = expectation?.problemOf(data ?? null)
      if (problem === undefined || result.expectation === undefined) continue
      result.expectation.broken++
      first ??= `answer ${result.answers}${nameOf(data)} of ${type} breaks ${result.expectation.name}: ${problem}`
    }
  } finally {
    if (result.answers > 0 || isListing(type)) result.result = all.text(isListing(type))
    await answers.close()
  }
  result.state = state
  // Every described command but the listings sends one answer (docs/platform.md#commands); what a delete sends is
  // nobody's concern.
  const oneBelongs = formOf(type) !== undefined && !isListing(type) && type !== 'std:account:delete'
  if (oneBelongs && result.answers !== 1) {
    logger.warning(`${type} sent ${counted(result.answers, 'answer')} where one belongs`)
  }
  if (first !== undefined) throw new UserError(`${first}${others((result.expectation?.broken ?? 1) - 1)}`)
  if (expectation !== undefined && result.answers === 0) {
    throw new UserError(`${type} sent no answer, so none meets ${expectation.name}`)
  }
}

function others(number: number): string {
  if (number === 0) return ''
  return ` (and so ${number === 1 ? 'does' : 'do'} ${counted(number, 'more answer', 'more answers')})`
}

/** How the answer can be found in the target system. */
function nameOf(answer: unknown): string {
  const name = isObject(answer) ? answer['identity'] : undefined
  if (typeof name !== 'string' || name === '') return ''
  return ` (${JSON.stringify(name.length > 60 ? `${name.slice(0, 59)}…` : name)})`
}
