import { type ErrorOrigin, isSystemError, UserError } from '../core/errors.js'
import { isMissing, machineProblem } from '../core/files.js'
import { StallError } from '../core/stall.js'

/** The exit codes of the program. A script can rely on them. */
export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  service: 3,
  environment: 4,
  refused: 5,
  defect: 70,
  interrupted: 130,
} as const

/** What each exit code means, in one line. */
export const exitCodeMeanings: readonly (readonly [code: number, meaning: string])[] = [
  [exitCodes.done, 'done, without findings that count'],
  [exitCodes.failed, 'findings, or the work failed'],
  [exitCodes.usage, 'wrong usage: an input is missing, wrong, or names what is not there'],
  [exitCodes.service, 'the tenant, GitHub or the network failed or refused the request'],
  [exitCodes.environment, 'this machine lacks something: a program, access to a file, room on the disk'],
  [exitCodes.refused, 'a guard refused the work'],
  [exitCodes.defect, 'a defect of this program'],
  [exitCodes.interrupted, 'interrupted'],
]

const codeOf: Readonly<Record<ErrorOrigin, number>> = {
  work: exitCodes.failed,
  usage: exitCodes.usage,
  service: exitCodes.service,
  environment: exitCodes.environment,
  guard: exitCodes.refused,
}

/** Causes of causes that are looked at. */
const maxDepth = 10

/**
 * The exit code for what a command failed with. An error that does not tell its own origin has that of its cause: a check
 * that failed because the tenant did not answer is a failure of the tenant.
 */
export function exitCodeOf(error: unknown): number {
  const chain = causesOf(error)
  // Whatever it was that waited without end, the program should have noticed.
  if (chain.some((each) => each instanceof StallError)) return exitCodes.defect
  for (const [depth, each] of chain.entries()) {
    if (!(each instanceof UserError)) {
      if (machineProblem(each) !== undefined) return exitCodes.environment
      // What a path names is not there.
      if (depth > 0 && isSystemError(each) && isMissing(each)) return exitCodes.usage
      return depth === 0 ? exitCodes.defect : exitCodes.failed
    }
    if (each.isFinding) return exitCodes.failed
    if (each.origin !== 'work') return codeOf[each.origin]
  }
  return exitCodes.failed
}

/** An error, its cause, the cause of that, and so on. */
function causesOf(error: unknown): unknown[] {
  const chain = [error]
  for (let each = error; each instanceof Error && each.cause !== undefined && chain.length < maxDepth; ) {
    each = each.cause
    chain.push(each)
  }
  return chain
}
