import { printable, printableName } from '../../core/secrets/process.js'
import { oneLine, quote } from '../../core/text.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import type { CommandError } from '../../validation/engine/commands.js'
import type { RunName } from './cells.js'
import type { ListComparison } from './list-comparison.js'
import type { SentRequests } from './request-watch.js'

/** The failure of a command in one run. */
export interface StepFailure {
  /** One line, without what differs from run to run of itself, such as a tracking id. */
  text: string
  /** False if it may have nothing to do with the version: no answer in time, a tenant that failed. */
  isOfConnector: boolean
}

/** What a step did in one run. */
export interface StepOutcome {
  durationMs: number
  failure: StepFailure | undefined
  /** The answer, of a command that gives one. */
  answer?: unknown
  /** Objects whose reading failed for a reason that may have nothing to do with the version. */
  failedReads?: number
  /** Objects whose reading failed, for whatever reason. */
  unread?: number
  /** Undefined where requests are not seen, as on a tenant. */
  sent?: SentRequests | undefined
}

/** A command, or a command for each object of a sample, in the three runs. */
export interface StepRecord {
  command: string
  /** Of entitlements. */
  type: string | undefined
  /** Absent for a side whose spec does not have the command. */
  runs: Partial<Record<RunName, StepOutcome>>
  /** The objects that it gave, of a list or a sample. */
  list: ListComparison | undefined
  /** The command that reads single objects of a list, where the recorded run has read none of them. */
  unrecordedRead?: string
}

/** The step as messages name it: the command, and the type of entitlements. */
export function stepName({ command, type }: Pick<StepRecord, 'command' | 'type'>): string {
  return type === undefined ? command : `${command} ${quote(printableName(type))}`
}

/**
 * Which versions did not come to all that the other one did: what such a version did not send or give may be in it all the same.
 * Single objects whose reading fails in both alike do not count.
 */
export function partialSides({ runs: { base, head, again } }: Pick<StepRecord, 'runs'>): {
  base: boolean
  head: boolean
} {
  const isPart = (run: StepOutcome | undefined, other: StepOutcome | undefined) =>
    run?.failure !== undefined || (run?.unread ?? 0) > (other?.unread ?? 0)
  return { base: isPart(base, head) || isPart(again, head), head: isPart(head, base) || isPart(head, again) }
}

/** What a failed command says, as far as it can be compared between two versions. */
export function failureOf(error: CommandError): StepFailure {
  const isOfConnector = error.kind === 'connector' || error.kind === 'answer'
  const { cause } = error
  if (!isTenantError(cause)) return { text: oneLine(printable(error.message)), isOfConnector }
  // The message names the version and an id of the request.
  const begin = `cannot ${cause.operation}: `
  const told = cause.message.startsWith(begin) ? cause.message.slice(begin.length) : cause.message
  const text = error.kind === 'timeout' ? 'no answer in time' : (cause.detail ?? told)
  return { text: oneLine(printable(error.errorType === 'notFound' ? `not found: ${text}` : text)), isOfConnector }
}

/** Whether two failures are the same, but for numbers and ids if they differ from run to run of the base. */
export function isSameFailure(base: StepFailure, head: StepFailure, again: StepFailure): boolean {
  const [before, after] = [base.text, head.text].map(withoutClass)
  if (base.text === again.text) return before === after
  return withoutNumbers(before ?? '') === withoutNumbers(after ?? '')
}

/** A failure without the name of its class, which bundlers change. */
function withoutClass(text: string): string {
  return text.replace(/^(?:[A-Za-z_$][\w$]{0,60}Error\d{0,3}|[A-Za-z_$]{1,2}): /, '')
}

function withoutNumbers(text: string): string {
  return text.replace(/[\w-]+/g, (word) => (/\d/.test(word) ? '0' : word))
}
