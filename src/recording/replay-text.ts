import { printable } from '../core/secrets/process.js'
import { oneLine } from '../core/text.js'
import type { Comparison, Difference } from './compare.js'
import type { RecordedGroup, RecordedRequest } from './model.js'

/** Differences that a message has. */
const maxNamed = 3

/** A request that differs from a recorded one in something else than its method and its address without the query. */
export interface ChangedRequest {
  method: string
  url: string
  /** Where it differs, in one line. */
  differences: string
}

/** Why a check was skipped. */
export interface SkippedCheck {
  cause: string
  reason: string
}

/** Tells that a check was skipped which the recorded run has not skipped. Undefined if that says nothing of the connector. */
export function newSkip({ cause, reason }: SkippedCheck, recorded: RecordedGroup | undefined): string | undefined {
  const { verdict } = recorded ?? {}
  if (cause !== 'nothing-to-test' || (verdict !== 'pass' && verdict !== 'warn')) return undefined
  const before = verdict === 'pass' ? 'passed' : 'was not skipped'
  return `this check ${before} in the recorded run, and is skipped on the same answers of the target system: ${reason}`
}

export function requestText({ method, url }: RecordedRequest): string {
  return `${method} ${oneLine(printable(url), 200)}`
}

function describe({ place, recorded, sent }: Difference): string {
  const short = (text: string) => oneLine(printable(text), 80)
  return `${oneLine(printable(place), 120)}: ${short(sent)} in place of ${short(recorded)}`
}

/** How a request that is not in the recording is told. With the request, if it has the method and the path of a recorded one. */
export function notRecorded(
  sent: RecordedRequest,
  { request, comparison }: { request: RecordedRequest; comparison: Comparison },
): [problem: string, changed?: ChangedRequest] {
  const named = comparison.differences.slice(0, maxNamed).map(describe)
  const more = comparison.differences.length > maxNamed ? ` and ${comparison.differences.length - maxNamed} more` : ''
  const differences = `${named.join(', ')}${more}`
  const problem = `${requestText(sent)} is not in the recording; the closest request there, ${requestText(request)}, differs in ${differences}`
  if (comparison.differences.some(({ place }) => /^(?:method|host|path)$/.test(place))) return [problem]
  return [problem, { method: sent.method, url: sent.url, differences }]
}
