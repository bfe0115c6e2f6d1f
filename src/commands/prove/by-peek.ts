import { createHmac } from 'node:crypto'
import { plainInputName } from '../../core/input-names.js'
import { printable } from '../../core/secrets/process.js'
import { describeValue, oneLine } from '../../core/text.js'
import { count } from '../../report/format.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import type { SourceSchema } from '../../tenant/types.js'
import { nounsOf } from '../../validation/objects/spec-view.js'
import type { ProofSource } from './find-source.js'
import type { Judgement } from './judgement.js'
import { accountType, lookAtObjects, viewSourceSchema } from './peeked.js'
import {
  endProblem,
  isWhole,
  type LogServices,
  type RunTime,
  timeFromNow,
  versionProblem,
  waitForRunLog,
} from './run-log.js'

/** How a source is looked at. */
export interface PeekRequest extends ProofSource {
  /** The version that has to run. */
  version: number
  /** Objects of each type that are asked for. */
  peekLimit: number
  /** Types that may have no objects. */
  allowEmpty: readonly string[]
  maxLogWaitMs: number
}

/** What a peek found of a type. */
export interface PeekedType {
  type: string
  /** Undefined if it failed. */
  objects: number | undefined
  /** How many were asked for. */
  asked: number
}

/** Numbers of objects to ask for where the tenant refuses more. 25 is its default (docs/platform.md#peek). */
const smallerLimits = [25, 5] as const

export interface ProofServices extends LogServices {
  judgement: Judgement
  onStep: (step: string, outcome: string) => void
  onPeek: (peeked: PeekedType) => void
}

/**
 * Tests the configuration of a source and peeks at its accounts and entitlements, through the platform, and reads in its log
 * which version ran. Nothing is stored.
 *
 * @throws TenantError if the schemas of the source cannot be read.
 */
export async function proveByPeek(request: PeekRequest, services: ProofServices): Promise<void> {
  const { source } = request
  const { client, signal, judgement, onStep } = services
  const schemas = await client.sources.schemas(source, { signal })
  // An answer shows the tenant's clock, by which the log is read.
  const time = await judgement.attempt('version', async () => await timeFromNow(source, services))
  await testConfiguration(request, services)
  const peeked: PeekedType[] = []
  for (const schema of inOrder(schemas)) {
    const one = await peek(schema, request, services)
    peeked.push(one)
    services.onPeek(one)
  }
  if (!schemas.some(({ name }) => name === accountType)) {
    judgement.add('unknown', 'peek', 'the source has no account schema, so no account was looked at')
  }
  if (time === undefined) onStep('version', 'unknown')
  else await readVersion(peeked, time, request, services)
}

/** Accounts first. */
function inOrder(schemas: readonly SourceSchema[]): SourceSchema[] {
  return [...schemas].sort((a, b) => Number(b.name === accountType) - Number(a.name === accountType))
}

async function testConfiguration(
  { source }: PeekRequest,
  { client, signal, judgement, onStep }: ProofServices,
): Promise<void> {
  const step = 'test-configuration'
  const answer = await judgement.attempt(
    step,
    async () => await client.sourceChecks.testConfiguration(source, { signal }),
  )
  onStep(step, answer?.status ?? 'unknown')
  if (answer === undefined || answer.status === 'SUCCESS') return
  const { status, details } = answer
  const said = details === '' ? '' : `: ${details}`
  if (status !== 'FAILURE') {
    judgement.add('unknown', step, `the test of the configuration answered ${describeValue(status)}${said}`)
  } else if (await wasAggregated()) {
    judgement.add('error', step, `the test of the configuration failed${said}`)
  } else {
    judgement.add(
      'unknown',
      step,
      `the test of the configuration failed${said}; the source was not aggregated in 90 days, and before the first time it may fail for that`,
      'Aggregate the source once by hand.',
    )
  }

  async function wasAggregated(): Promise<boolean> {
    try {
      return (await client.tasks.lastAggregation(source, { signal })) !== undefined
    } catch (error) {
      if (!isTenantError(error)) throw error
      return true
    }
  }
}

async function peek(
  schema: SourceSchema,
  { source, peekLimit, allowEmpty }: PeekRequest,
  { client, signal, judgement, onStep }: ProofServices,
): Promise<PeekedType> {
  const { name: type } = schema
  const step = `peek ${type}`
  let asked = peekLimit
  const answer = await judgement.attempt(step, async () => {
    for (const smaller of smallerLimits.filter((limit) => limit < peekLimit)) {
      try {
        return await client.sourceChecks.peek(source, { objectType: type, maxCount: asked, signal })
      } catch (error) {
        if (!isTenantError(error, 'bad-request')) throw error
        asked = smaller
      }
    }
    return await client.sourceChecks.peek(source, { objectType: type, maxCount: asked, signal })
  })
  if (answer === undefined || 'failure' in answer) {
    if (answer !== undefined) judgement.add('error', step, `the peek failed: ${oneLine(printable(answer.failure))}`)
    onStep(step, 'failed')
    return { type, objects: undefined, asked }
  }
  if (asked < peekLimit) {
    judgement.add('warning', step, `the tenant refused to send ${peekLimit} objects, so ${asked} were asked for`)
  }
  const { objects, objectCount, said } = answer
  if (said !== '') {
    judgement.add('unknown', step, `the tenant sends objects, and says: ${oneLine(printable(said))}`)
  }
  const view = viewSourceSchema(schema)
  const { one, many } = nounsOf(type === accountType ? undefined : view)
  onStep(step, count(objects.length, one, many))
  if (objectCount === undefined) {
    judgement.add('unknown', step, 'the tenant does not say how many objects it sends')
  } else if (objectCount !== objects.length) {
    judgement.add('unknown', step, `the tenant says that it sends ${objectCount} objects, and sends ${objects.length}`)
  }
  if (view.attributes.length === 0) {
    judgement.add('unknown', step, `the schema ${describeValue(type)} of the source has no attributes to compare with`)
  } else judgement.addAll(step, await lookAtObjects(view, objects, shown))
  if (objects.length === 0) {
    judgement.add(
      allowEmpty.includes(type) ? 'notice' : 'unknown',
      step,
      `there are no ${many}, so nothing was looked at`,
      'Give the target system some, or name the type in allow-empty. A list that returns before its sends has none either.',
    )
  }
  return { type, objects: objects.length, asked }

  /** No value of an account is printed. Whoever has the client secret can find the object by its hash. */
  function shown(id: string): string {
    return `#${createHmac('sha256', client.sealKey).update(id).digest('hex').slice(0, 12)}`
  }
}

async function readVersion(
  peeked: readonly PeekedType[],
  time: RunTime,
  { source, version, maxLogWaitMs }: PeekRequest,
  services: ProofServices,
): Promise<void> {
  const { judgement, onStep } = services
  const step = 'version'
  const commands = [...new Set(peeked.map(({ type }) => listCommand(type)))]
  // A list that the limit has stopped may have no end (docs/platform.md#open-peek-limits).
  const ended = commands.filter((command) =>
    peeked.every(({ type, asked, objects = asked }) => listCommand(type) !== command || objects < asked),
  )
  const runs = new Map(
    ended.map((command) => [command, peeked.filter(({ type }) => listCommand(type) === command).length]),
  )
  const log = await judgement.attempt(step, async () => {
    const wait = { ...services, runs, maxWaitMs: maxLogWaitMs }
    return await waitForRunLog(source, time, (each) => isWhole(each, commands, ended), wait)
  })
  if (log === undefined) return onStep(step, 'unknown')
  const unseen = versionProblem(log, version, commands)
  onStep(step, unseen === undefined ? `version ${version} ran` : 'unknown')
  if (unseen?.isOther) judgement.doubt(step, unseen.problem, unseen.remedy)
  else if (unseen !== undefined) judgement.add('unknown', step, unseen.problem, unseen.remedy)
  const endless = endProblem(log, ended)
  if (endless !== undefined) judgement.add('unknown', step, endless.problem, endless.remedy)
  const hint = 'See them with the command logs and the input source.'
  for (const [command, failures] of log.failures) {
    if (!commands.includes(command)) continue
    // A peek that failed has said so itself, and one with enough objects may have stopped the connector (docs/platform.md#open-peek-limits).
    const types = peeked.filter(({ type }) => listCommand(type) === command)
    const stopped = types.filter(({ asked, objects = asked }) => objects >= asked)
    // The tenant may send less than was asked for, and stop the list as well.
    const partial = types.filter((each) => !stopped.includes(each) && each.objects !== undefined && each.objects > 0)
    const message = `the log has ${count(failures, 'failure')} of ${command}`
    if (stopped.length === types.length && failures <= stopped.length) judgement.add('notice', step, message, hint)
    else if (stopped.length > 0) {
      const tells = 'and does not tell whether it is that of a list which the limit of the peek has stopped'
      judgement.add(
        'unknown',
        step,
        `${message}, ${tells}`,
        `Raise ${plainInputName('peek-limit')} above the number of objects.`,
      )
    } else if (partial.length > 0) {
      const most = Math.max(...partial.map(({ objects = 0 }) => objects))
      judgement.add(
        'unknown',
        step,
        `${message}, though ${count(most, 'object')} came`,
        `${hint} If the tenant sends ${most} at most, and stops the list then, give ${plainInputName('peek-limit')} ${most}.`,
      )
    } else judgement.add('error', step, message, hint)
  }
  if (log.errors > 0) judgement.add('warning', step, `the log has ${count(log.errors, 'record')} of errors`, hint)
}

function listCommand(type: string): string {
  return type === accountType ? 'std:account:list' : 'std:entitlement:list'
}
