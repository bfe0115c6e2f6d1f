import type { CommandRun } from '../__tests__/support/command-run.js'
import { UserError } from '../src/core/errors.js'
import type { Operation } from './operation.js'
import type { State } from './world.js'

/** What is wrong with how a command failed. */
export function judgeError({ error }: CommandRun, secret: string): string[] {
  if (error === undefined) return []
  if (!(error instanceof UserError)) return [`a defect: ${error instanceof Error ? error.stack : String(error)}`]
  const { message } = error
  return [
    ...(/[\r\n]/.test(message) ? [`its message has more than one line: ${JSON.stringify(message)}`] : []),
    ...(message.includes(secret) ? ['its message shows the client secret'] : []),
  ]
}

/**
 * What is wrong with the state that a command has left.
 *
 * @param goal - the state that it reaches without a fault.
 * @param fault - such as `404, after the work, again and again at GET /a`.
 */
export function judgeState(
  { keeps = [], looksDone, looksDeleted }: Operation,
  { error, outputs, annotations }: CommandRun,
  before: State,
  after: State,
  goal: State | undefined,
  fault = '',
): string[] {
  const problems: string[] = []
  const now = JSON.stringify(after)
  if (error === undefined && goal && now !== JSON.stringify(goal) && !looksDone?.test(fault))
    problems.push(`green, and the tenant has ${now}`)
  if (goal && objectsOf(after) > Math.max(objectsOf(goal), objectsOf(before)))
    problems.push(`something was made twice: ${now}`)
  if (goal && !isBeginOf(goal.aggregations, after.aggregations))
    problems.push(`aggregations were started that should not be: ${after.aggregations.join(', ')}`)
  const said = [String(error), ...annotations.map(({ message }) => message)].join('\n')
  for (const tag of keeps) {
    const [was, is] = [before, after].map(({ connectors }) => connectors['a']?.tags[tag])
    const isTold = new RegExp(`tag ${tag} (is|was not moved back)`).test(said)
    const isUnknown = outputs['tags']?.includes(`"${tag}":"unknown"`)
    if (was !== is && !isTold && !isUnknown) problems.push(`tag ${tag} went from ${was} to ${is} without a word`)
  }
  if (
    after.accounts !== before.accounts &&
    !looksDeleted?.test(fault) &&
    !/left in the target system|unknown whether a create succeeded/.test(said)
  )
    problems.push(`there are ${after.accounts} accounts instead of ${before.accounts} without a word`)
  return problems
}

function isBeginOf(all: readonly unknown[], some: readonly unknown[]): boolean {
  return some.every((each, index) => each === all[index])
}

function objectsOf({ connectors, customizers }: State): number {
  return Object.values(connectors).reduce((sum, { versions }) => sum + versions.length, 0) + customizers.length
}

/** Which outputs do not say what the state shows. */
export function judgeOutputs(
  { claims, neverWhenStopped = {} }: Operation,
  { error, outputs }: Pick<CommandRun, 'error' | 'outputs'>,
  before: State,
  after: State,
  fault = '',
): string[] {
  const wrong = claims.flatMap(({ output, truth, unless, unknownAfter }) => {
    if (unless?.test(fault)) return []
    const value = outputs[output]
    const allowed = [truth(after, before)].flat().map(String)
    if (value === 'unknown' && (error !== undefined || unknownAfter?.test(fault))) return []
    if (value !== undefined && allowed.includes(value)) return []
    return [`${output} is ${value === undefined ? 'not set' : value}, and it is ${allowed.join(' or ')}`]
  })
  const stopped = Object.entries(neverWhenStopped)
    .filter(([output, value]) => error !== undefined && outputs[output] === value)
    .map(([output, value]) => `${output} is ${value}, and the command failed`)
  return [...wrong, ...stopped]
}
