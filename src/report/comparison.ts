import type { ReplayFacts } from '../validation/engine/result.js'
import { count } from './format.js'

/** What a change does. `unknown`: something could not be compared, so that it may have changed. */
export type Effect = 'breaking' | 'change' | 'unknown'

/** An object that differs. Keys and values are disguised, unless the user wanted to see them. */
export interface ComparisonExample {
  key: string
  before?: string
  after?: string
}

/** A difference between base and head. */
export interface Change {
  /** Names the change, the same in every run: `objects-gone/account`. */
  id: string
  effect: Effect
  /** One line. */
  message: string
  /** What to do about it. */
  remedy?: string
  examples?: ComparisonExample[]
  /** Why it is accepted. */
  accepted?: string
}

/** What one command, or one command for each object of a sample, did in one run. */
export interface StepRun {
  /** Milliseconds. */
  duration: number
  /** Objects that it gave. */
  objects?: number
  /** How often the key of an object was repeated. */
  repeated?: number
  /** Outputs that are no objects. */
  invalid?: number
  /** Requests to the target system, where they are counted. */
  requests?: number
  error?: string
}

/** How often an endpoint of the target system was called. A run is absent where requests are not seen. */
export interface StepEndpoint {
  /** `GET /users/{id}` */
  name: string
  base?: number
  head?: number
  again?: number
}

/** A command in the three runs. A run is absent if the spec of its side does not have the command. */
export interface Step {
  command: string
  /** Of entitlements. */
  type?: string
  base?: StepRun
  head?: StepRun
  again?: StepRun
  /** What it asks the target system for, where that is seen. */
  endpoints?: StepEndpoint[]
}

/** What differs between two runs of the base alone, so that the head's is not judged. */
export interface Unstable {
  command: string
  type?: string
  /** Objects that only one of the runs has. */
  objects: number
  values: { name: string; count: number }[]
}

/** One of the two versions that are compared. */
export interface ComparedSide {
  /** The path as the user gave it. */
  file?: string
  contentSha256?: string
  connector?: string
  tenant?: string
  version?: number
  tag?: string
}

export type ComparisonVerdict = 'same' | 'changed' | 'breaking' | 'unknown'

export interface ComparisonTotals {
  /** Not accepted. */
  breaking: number
  /** Not accepted, and not breaking. */
  changes: number
  /** Not accepted. */
  unknown: number
  accepted: number
}

/** A comparison of two versions of a connector, as comparison.json has it. */
export interface ComparisonReport {
  format: 1
  /** From the spec of the head. */
  connector: string
  base: ComparedSide
  head: ComparedSide
  /** RFC 3339, in UTC. */
  started: string
  /** Milliseconds. */
  duration: number
  /** Whether the runs had a configuration. */
  configured: boolean
  /** The recording that answered in place of the target system. */
  replay?: ReplayFacts
  verdict: ComparisonVerdict
  totals: ComparisonTotals
  changes: Change[]
  steps: Step[]
  unstable: Unstable[]
  /** What a reviewer may want to know and is no change. */
  notes: string[]
}

export const comparisonLabels: Readonly<Record<ComparisonVerdict, string>> = {
  same: 'no change',
  changed: 'changed',
  breaking: 'breaking',
  unknown: 'not known',
}

const effectOrder: readonly Effect[] = ['breaking', 'unknown', 'change']

/** The changes, the worst first and those that are accepted last. */
export function sortChanges(changes: readonly Change[]): Change[] {
  const rank = ({ effect, accepted }: Change) => effectOrder.indexOf(effect) + (accepted === undefined ? 0 : 10)
  return changes.toSorted((a, b) => rank(a) - rank(b))
}

/** How many changes there are of each kind. */
export function totalsOf(changes: readonly Change[]): ComparisonTotals {
  const open = changes.filter(({ accepted }) => accepted === undefined)
  const countOf = (effect: Effect) => open.filter((change) => change.effect === effect).length
  return {
    breaking: countOf('breaking'),
    changes: countOf('change'),
    unknown: countOf('unknown'),
    accepted: changes.length - open.length,
  }
}

/** The verdict. What is not known stays so, also if somebody accepts it; an accepted change is no "no change". */
export function verdictOf(changes: readonly Change[]): ComparisonVerdict {
  if (changes.length === 0) return 'same'
  if (changes.some(({ effect, accepted }) => effect === 'breaking' && accepted === undefined)) return 'breaking'
  return changes.some(({ effect }) => effect === 'unknown') ? 'unknown' : 'changed'
}

/** `3 changes, 1 breaking, 1 not compared` */
export function formatComparison({ totals, verdict }: Pick<ComparisonReport, 'totals' | 'verdict'>): string {
  if (verdict === 'same') return 'no change'
  const { breaking, changes, unknown, accepted } = totals
  const parts = [
    ...(breaking + changes > 0 || unknown + accepted === 0 ? [count(breaking + changes, 'change')] : []),
    ...(breaking > 0 ? [`${breaking} breaking`] : []),
    ...(unknown > 0 ? [`${unknown} not compared`] : []),
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
  ]
  return parts.join(', ')
}

/** `version 12 (tag latest) on tenant.example`, or the file. */
export function describeSide({ file, version, tag, tenant }: ComparedSide): string {
  if (file !== undefined) return file
  const at = `${version === undefined ? 'a version' : `version ${version}`}${tag === undefined ? '' : ` (tag ${tag})`}`
  return tenant === undefined ? at : `${at} on ${tenant}`
}

/** The name of a step: the command, and the type of entitlements. */
export function nameOfStep({ command, type }: Pick<Step, 'command' | 'type'>): string {
  return type === undefined ? command : `${command} ${type}`
}
