import { printable, printableName } from '../../core/secrets/process.js'
import { oneLine } from '../../core/text.js'
import type { Change, StepEndpoint } from '../../report/comparison.js'
import { count } from '../../report/format.js'
import type { RunName } from './cells.js'
import { changeId } from './change-id.js'
import type { Endpoint } from './request-watch.js'
import { partialSides, type StepRecord, stepName } from './steps.js'

const runNames = ['base', 'head', 'again'] as const satisfies RunName[]

/** Characters of the name of an endpoint. */
const maxNameLength = 120

/** The origin that gets the most requests of the base; of the head where the base sends none. Names leave it out. */
export function mainOriginOf(steps: readonly StepRecord[]): string | undefined {
  for (const run of runNames) {
    const counts = new Map<string, number>()
    for (const { runs } of steps) {
      for (const [{ origin }, amount] of runs[run]?.sent?.endpoints ?? []) {
        counts.set(origin, (counts.get(origin) ?? 0) + amount)
      }
    }
    const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    if (most !== undefined) return most[0]
  }
  return undefined
}

/** How often a step called each endpoint in each run. Undefined where no run was seen. */
export function endpointsOf({ runs }: StepRecord, mainOrigin: string | undefined): StepEndpoint[] | undefined {
  if (runNames.every((run) => runs[run]?.sent === undefined)) return undefined
  const found = new Map<Endpoint, StepEndpoint>()
  for (const run of runNames) {
    const sent = runs[run]?.sent
    for (const [endpoint, amount] of sent?.endpoints ?? []) {
      const entry = found.get(endpoint) ?? { name: nameOf(endpoint, mainOrigin) }
      found.set(endpoint, entry)
      entry[run] = amount
    }
  }
  for (const entry of found.values()) for (const run of runNames) if (runs[run]?.sent) entry[run] ??= 0
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The endpoints that a step calls anew, not any more, more or less often. */
export function requestChanges(
  step: StepRecord,
  endpoints: readonly StepEndpoint[] = [],
): { changes: Change[]; notes: string[] } {
  const { base, head, again } = step.runs
  if (base?.sent === undefined || head?.sent === undefined || again?.sent === undefined)
    return { changes: [], notes: [] }
  // A command that fails does not come to all its requests.
  const partial = partialSides(step)
  const changes: Change[] = []
  const notes: string[] = []
  const command = stepName(step)
  for (const { name, base: before = 0, head: after = 0, again: once = 0 } of endpoints) {
    if (before !== once) {
      notes.push(`${command}: how often ${name} is called differs from run to run of the base: ${before} and ${once}`)
    }
    const [low, high] = [Math.min(before, once), Math.max(before, once)]
    if ((after >= low && after <= high) || (low !== high && after > 0)) continue
    if (partial.base || (partial.head && before > 0)) continue
    const [kind, text] =
      before + once === 0
        ? ['new', `is called anew, ${count(after, 'time')}`]
        : after === 0
          ? ['gone', `is not called any more, ${count(before, 'time')} before`]
          : [after > before ? 'more' : 'fewer', `is called ${count(after, 'time')}, ${before} before`]
    changes.push({
      id: changeId(`requests-${kind}`, ...placeOf(step, name)),
      effect: 'change',
      message: `${command}: ${name} ${text}`,
    })
  }
  return { changes, notes }
}

/**
 * What a step asks an endpoint for otherwise: with another query, header or body than the recording has. Only the first of each
 * endpoint, and nothing that the base asks for too.
 */
export function changedRequests(step: StepRecord, mainOrigin: string | undefined): Change[] {
  const { base, head, again } = step.runs
  const changes = new Map<Endpoint, Change>()
  // A base that fails may not have come to what it would ask for too.
  if (partialSides(step).base) return []
  for (const [problem, changed] of head?.sent?.unrecorded ?? []) {
    const isOfBase = [base, again].some((run) => run?.sent?.unrecorded.has(problem) === true)
    if (changed === undefined || isOfBase || changes.has(changed.endpoint)) continue
    const name = nameOf(changed.endpoint, mainOrigin)
    changes.set(changed.endpoint, {
      id: changeId('requests-changed', ...placeOf(step, name)),
      effect: 'change',
      message: `${stepName(step)}: ${name} is asked for something else: ${oneLine(printable(changed.differences), 300)}`,
    })
  }
  return [...changes.values()]
}

/** A step that sent what the recording does not have, in any run. What it gives then says little. */
export function unrecordedChange(step: StepRecord): Change | undefined {
  const [run] = runNames.filter((name) => (step.runs[name]?.sent?.unrecorded.size ?? 0) > 0).sort(headFirst)
  if (run === undefined) return undefined
  const [first = '', ...more] = step.runs[run]?.sent?.unrecorded.keys() ?? []
  const who = run === 'head' ? 'the head' : 'the base'
  const rest = more.length === 0 ? '' : `; and ${count(more.length, 'more request')}`
  const parts = [step.command, ...(step.type === undefined ? [] : [step.type])]
  return {
    id: changeId('not-compared', ...parts),
    effect: 'unknown',
    message: `${stepName(step)}: ${who} differs from the recording: ${oneLine(printable(first), 600)}${rest}`,
    remedy: 'Record anew, and compare again.',
  }
}

/** The place of an endpoint in ids. */
function placeOf({ command, type }: StepRecord, name: string): string[] {
  return [command, ...(type === undefined ? [] : [type]), name.replace(' /', '/').replace(' ', '/')]
}

function headFirst(a: RunName, b: RunName): number {
  return Number(b === 'head') - Number(a === 'head')
}

/** `GET /users/{id}`, with the host if it is not the one of most requests. */
export function nameOf({ origin, method, path }: Endpoint, mainOrigin: string | undefined): string {
  const host = origin === mainOrigin ? '' : origin.replace(/^https?:\/\//, '')
  return oneLine(printableName(`${method} ${host}${path}`.trim()), maxNameLength)
}
