import { plainInputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { oneLine, quote } from '../../core/text.js'
import { span } from '../../core/times.js'
import { count } from '../../report/format.js'
import type { Task } from '../../tenant/types.js'
import type { Judgement } from './judgement.js'
import type { Phase } from './phase.js'
import { compareSnapshots, namesOf, type SnapshotDifference } from './snapshot.js'

/** How far a version may differ from the one before, in accounts. */
export interface ProofLimits {
  removed: number
  added: number
  changed: number
  /** Types of entitlements that the connector may list none of. */
  allowEmpty?: readonly string[]
}

/** A longer run is a remark: as a factor, and by how much at least. */
const slowFactor = 2
const slowMs = 60_000

/** Attributes that a message names. */
const maxNamed = 10

/** Compares what a version stored with what the one before stored. Values do not show. */
export function judgePhases(
  before: Phase,
  after: Phase,
  limits: ProofLimits,
  judgement: Judgement,
): SnapshotDifference {
  const step = 'comparison'
  const scanned = judgeCounts(before, after, limits, judgement)
  const difference = compareSnapshots(before.snapshot, after.snapshot)
  if (namesOf(before.snapshot).size === 0) {
    judgement.add('unknown', step, 'no account has a value of an attribute, so there is nothing to compare with')
  }
  judgeDifference(difference, limits, { step, one: 'account' }, judgement)
  judgeEntitlements(before, after, limits, judgement)
  judgeMessages(before, after, judgement)
  judgeTime(before, after, judgement)
  if (scanned !== undefined && scanned !== after.snapshot.size) {
    judgement.add(
      // Which of those that are stored were sent is not known.
      scanned < after.snapshot.size ? 'unknown' : 'warning',
      step,
      `the connector sent ${count(scanned, 'account')}, and ${after.snapshot.size} are stored`,
      'Above the delete threshold the platform keeps accounts that are not sent any more.',
    )
  }
  return difference
}

/** A version that lists nothing may remove nothing: what was scanned decides (docs/platform.md#delete-threshold). */
function judgeCounts(before: Phase, after: Phase, limits: ProofLimits, judgement: Judgement): number | undefined {
  const step = 'counts'
  const [was, is] = [before.accounts.counts['total'], after.accounts.counts['total']]
  if (was === undefined || is === undefined) {
    judgement.add('unknown', step, 'the tenant does not say how many accounts the connector sent')
    return is
  }
  if (is < was - limits.removed) judgement.add('error', step, `the connector sent ${is} accounts instead of ${was}`)
  else if (is > was + limits.added) judgement.add('error', step, `the connector sent ${is} accounts instead of ${was}`)
  else if (is !== was) judgement.add('warning', step, `the connector sent ${is} accounts instead of ${was}`)
  for (const [name, limit, word] of [
    ['deleted', limits.removed, 'deleted'],
    ['created', limits.added, 'created'],
  ] as const) {
    const n = after.accounts.counts[name]
    if (n !== undefined && n > limit) judgement.add('error', step, `the aggregation ${word} ${count(n, 'account')}`)
  }
  const [ignoredBefore = 0, ignored = 0] = [before.accounts.counts['ignored'], after.accounts.counts['ignored']]
  if (ignored > ignoredBefore) {
    const message = `the aggregation ignored ${count(ignored, 'account')}, before ${ignoredBefore}`
    judgement.add('unknown', step, message, 'The tenant does not say which.')
  }
  return is
}

/** How the stored objects of a kind differ. */
function judgeDifference(
  { removed, added, changed, states, values, lost, emptied, retyped, gained }: SnapshotDifference,
  limits: ProofLimits,
  { step, one, many = `${one}s` }: { step: string; one: string; many?: string },
  judgement: Judgement,
): void {
  const some = (n: number) => count(n, one, many)
  if (removed > limits.removed) judgement.add('error', step, `${some(removed)} vanished`)
  else if (removed > 0) judgement.add('warning', step, `${some(removed)} vanished, which is within the limit`)
  if (added > limits.added) judgement.add('error', step, `${some(added)} appeared`)
  else if (added > 0) judgement.add('warning', step, `${some(added)} appeared, which is within the limit`)
  for (const name of emptied.slice(0, maxNamed)) {
    judgement.add('error', step, `attribute ${shown(name)} has no value in any ${one} any more`)
  }
  for (const [name, { before: was, after: is, accounts }] of [...retyped].slice(0, maxNamed)) {
    judgement.add('error', step, `attribute ${shown(name)} is ${is} instead of ${was} in ${some(accounts)}`)
  }
  if (changed > 0) {
    const named = [...values].map(([name, n]) => `${shown(name)} in ${n}`)
    const gone = [...lost].map(([name, n]) => `${shown(name)} missing in ${n}`)
    const state = Object.entries(states).flatMap(([name, n]) => (n > 0 ? [`${name} or not any more in ${n}`] : []))
    const all = [...state, ...gone, ...named]
    const more = all.length > maxNamed ? ` and ${all.length - maxNamed} more attributes` : ''
    const what = all.length === 0 ? '' : `: ${all.slice(0, maxNamed).join(', ')}${more}`
    const isWithin = changed <= limits.changed
    judgement.add(isWithin ? 'warning' : 'error', step, `${some(changed)} changed${what}`)
  }
  for (const name of gained.slice(0, maxNamed)) {
    judgement.add('warning', step, `attribute ${shown(name)} has values that no ${one} had before`)
  }
  const hidden = [emptied.length, retyped.size, gained.length].reduce((sum, n) => sum + Math.max(0, n - maxNamed), 0)
  if (hidden > 0) judgement.add('warning', step, `and ${hidden} more attributes differ`)
}

function judgeEntitlements(before: Phase, after: Phase, limits: ProofLimits, judgement: Judgement): void {
  const step = 'entitlements'
  const { allowEmpty = [], changed } = limits
  const [was, is] = [before.entitlements?.counts['total'], after.entitlements?.counts['total']]
  if (after.entitlements !== undefined) {
    if (was === undefined || is === undefined) {
      judgement.add('unknown', step, 'the tenant does not say how many entitlements the connector sent')
    } else if (is < was) judgement.add('error', step, `the connector sent ${is} entitlements instead of ${was}`)
    else if (is > was) judgement.add('warning', step, `the connector sent ${is} entitlements instead of ${was}`)
    const { groupsDeleted = 0, groupsCreated = 0 } = after.entitlements.counts
    if (groupsDeleted > 0)
      judgement.add('error', step, `the aggregation deleted ${count(groupsDeleted, 'entitlement')}`)
    if (groupsCreated > 0) {
      judgement.add('warning', step, `the aggregation created ${count(groupsCreated, 'entitlement')}`)
    }
  }
  for (const [type, stored] of after.storedEntitlements) {
    if (is === 0 && stored.size > 0 && !allowEmpty.includes(type)) {
      const message = `the connector sent no entitlements, and ${stored.size} of type ${shown(type)} are stored`
      judgement.add('unknown', step, message, `Name the type in ${plainInputName('allow-empty')} if it has none.`)
    }
    const of = `of type ${shown(type)}`
    const difference = compareSnapshots(before.storedEntitlements.get(type) ?? new Map(), stored)
    const names = { step, one: `entitlement ${of}`, many: `entitlements ${of}` }
    judgeDifference(difference, { removed: 0, added: Number.POSITIVE_INFINITY, changed }, names, judgement)
  }
}

/** Errors and warnings of the tasks beside those of the version before, and failures in the log. */
function judgeMessages(before: Phase, after: Phase, judgement: Judgement): void {
  const step = 'messages'
  for (const kind of ['accounts', 'entitlements'] as const) {
    const known = textsByKind(before[kind])
    for (const [key, texts] of [...textsByKind(after[kind])].slice(0, maxNamed)) {
      judgeTexts({ kind, isError: key.startsWith('ERROR'), texts, known: known.get(key) ?? [] }, judgement)
    }
    if (after[kind]?.status !== 'WARNING') continue
    const isKnown = before[kind]?.status === 'WARNING'
    judgement.add(
      isKnown ? 'warning' : 'unknown',
      step,
      `the aggregation of the ${kind} ended with WARNING${isKnown ? ', as with the version before' : ', and not with the version before'}`,
    )
  }
  for (const [command, n] of after.log.failures) {
    const earlier = before.log.failures.get(command) ?? 0
    if (n > earlier) judgement.add('error', step, `the log has ${count(n, 'failure')} of ${command}, before ${earlier}`)
  }
  const [was, is] = [before.log.errors, after.log.errors]
  if (is > was) judgement.add('warning', step, `the log has ${count(is, 'record')} of errors, before ${was}`)
}

/** The same message of a task, which may count something else each time. */
interface SameTexts {
  kind: 'accounts' | 'entitlements'
  isError: boolean
  texts: readonly string[]
  /** Those of the version before. */
  known: readonly string[]
}

function judgeTexts({ kind, isError, texts, known }: SameTexts, judgement: Judgement): void {
  const word = isError ? 'error' : 'warning'
  const [text = ''] = texts.filter((each) => !known.includes(each))
  const say = (level: 'error' | 'unknown' | 'warning', what: string) =>
    judgement.add(level, 'messages', `the aggregation of the ${kind} has ${what}`)
  if (known.length === 0) say(isError ? 'error' : 'unknown', `a new ${word}: ${saidText(text)}`)
  else if (text !== '') {
    const earlier = saidText(known[0] ?? '')
    say(isError ? 'unknown' : 'warning', `the ${word}: ${saidText(text)}; with the version before: ${earlier}`)
  } else if (texts.length > known.length) {
    const often = `${texts.length} times, before ${known.length}`
    say(isError ? 'unknown' : 'warning', `the ${word} ${often}: ${saidText(texts[0] ?? '')}`)
  } else if (isError) say('warning', `an error as with the version before: ${saidText(texts[0] ?? '')}`)
}

function saidText(text: string): string {
  return oneLine(printableName(text), 200)
}

/** The messages of a task that are no mere information, by their type and their text without numbers. */
function textsByKind(task: Task | undefined): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { type, text } of task?.messages ?? []) {
    if (type === 'INFO') continue
    const key = `${type === 'ERROR' ? 'ERROR' : 'WARN'} ${text.replace(/\d+/g, '#')}`
    found.set(key, [...(found.get(key) ?? []), text])
  }
  return found
}

function judgeTime(before: Phase, after: Phase, judgement: Judgement): void {
  for (const kind of ['accounts', 'entitlements'] as const) {
    const [was, is] = [elapsedOf(before[kind]), elapsedOf(after[kind])]
    if (was === undefined || is === undefined || is <= was * slowFactor || is - was < slowMs) continue
    judgement.add('warning', 'time', `the aggregation of the ${kind} took ${span(is)} instead of ${span(was)}`)
  }
}

/** How long a task took, in milliseconds. */
export function elapsedOf(task: Task | undefined): number | undefined {
  const { createdAt, completedAt } = task ?? {}
  return createdAt === undefined || completedAt === undefined ? undefined : completedAt - createdAt
}

function shown(name: string): string {
  return quote(printableName(name))
}
