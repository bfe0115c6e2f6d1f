import { judgeOutputs } from '../judge.js'
import type { State } from '../world.js'
import type { InterruptedOperation } from './operations.js'
import type { StepResult } from './step.js'

interface States {
  before: State
  after: State
  /** What the action reaches when nothing stops it. */
  goal: State
}

/** Exit code of a command that an interrupt has ended. */
const interruptedCode = 130

/**
 * What is wrong with an action that was cancelled.
 *
 * @param mustStop - it has to end before its work is done.
 */
export function judgeInterrupt(
  operation: InterruptedOperation,
  mustStop: boolean,
  result: StepResult,
  states: States,
): string[] {
  const { code, outputs, left, stdout } = result
  const { before, after, goal } = states
  const isAllowed = code === 0 || code === interruptedCode || (operation.fails && code === 1)
  const isDone = code === 0
  const missing = Object.keys(operation.command.outputs).filter((name) => outputs[name] === undefined)
  const unknown = operation.claims.filter(({ output }) => outputs[output] === 'unknown')
  return [
    ...(isAllowed ? [] : [`it ended with ${code}: ${stdout.slice(-500)}`]),
    ...(mustStop && code !== interruptedCode ? [`it went on to its end, with ${code}`] : []),
    ...(left ? ['a process lives on'] : []),
    ...(missing.length > 0 ? [`outputs are missing: ${missing.join(', ')}`] : []),
    ...(isDone && (operation.fails || !isSame(after, goal))
      ? [`it succeeded, and there is ${JSON.stringify(after)}`]
      : []),
    ...judgeOutputs(operation, { error: isDone ? undefined : 'stopped', outputs }, before, after),
    // The tenant has answered every request, so nothing is unknown.
    ...unknown.map(({ output }) => `${output} is unknown`),
    ...(operation.judge?.(outputs, states) ?? []),
    ...(operation.action === 'cleanup' ? [] : differences(operation, before, after)),
  ]
}

/**
 * What is wrong with what `cleanup` makes of an action that was stopped.
 *
 * @param isMoved - the action had moved its tag and checked the version, by its journal.
 * @param isTold - there is something that cleanup can only name.
 * @param again - a second run, which has nothing to do.
 */
export function judgeCleanup(
  operation: InterruptedOperation,
  isMoved: boolean,
  isTold: boolean,
  first: StepResult,
  again: StepResult,
  { before, after, goal }: States,
): string[] {
  const repeated = again.outputs['removed'] === '0' ? [] : [`cleanup had to run twice: ${again.stdout}`]
  // Only what comes after the move and its check was left to do, such as the record: the tag stays.
  if (isTold && !isMoved) {
    const isNamed =
      first.code === 1 && first.outputs['left'] === '1' && /^::error.*tag \S+ is left: /m.test(first.stdout)
    return isNamed
      ? repeated
      : [`cleanup ended with ${first.code} and does not say what it cannot undo: ${first.stdout}`]
  }
  const isAtGoal = operation.staysMoved && differences({ keeps: ['latest'] }, goal, after).length === 0
  const expected = operation.action === 'cleanup' || isAtGoal || isMoved ? goal : before
  return [
    ...differences({ keeps: [...new Set(['latest', ...(operation.keeps ?? [])])] }, expected, after).map(
      (each) => `after cleanup, ${each}`,
    ),
    ...(first.code === 0 && first.outputs['left'] === '0' ? [] : [`cleanup ended with ${first.code}: ${first.stdout}`]),
    ...repeated,
  ]
}

/** Accounts that are left, and tags that are not where they were. */
function differences(
  { keeps = [], makesAccounts }: Pick<InterruptedOperation, 'keeps' | 'makesAccounts'>,
  before: State,
  after: State,
): string[] {
  const [was, is] = [before, after].map(({ connectors }) => connectors['a']?.tags ?? {})
  return [
    ...(makesAccounts || after.accounts === before.accounts
      ? []
      : [`there are ${after.accounts} accounts instead of ${before.accounts}`]),
    ...keeps
      .filter((tag) => was?.[tag] !== undefined && was[tag] !== is?.[tag])
      .map((tag) => `tag ${tag} is at version ${is?.[tag]} instead of ${was?.[tag]}`),
  ]
}

function isSame(one: State, other: State): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
