import { plainInputName } from '../../core/input-names.js'
import { printable, printableName } from '../../core/secrets/process.js'
import { oneLine, quote } from '../../core/text.js'
import type { Change, Effect, StepEndpoint } from '../../report/comparison.js'
import { count } from '../../report/format.js'
import { discoverSchema } from '../../spec/placeholder.js'
import { changeId } from './change-id.js'
import type { CountedValues, ListComparison, ListDifference, ValueChange } from './list-comparison.js'
import { changedRequests, requestChanges, unrecordedChange } from './request-changes.js'
import { discoveredChanges } from './spec-changes.js'
import { isSameFailure, type StepOutcome, type StepRecord, stepName } from './steps.js'

/** What a step changes, and what of it is no change. */
export interface StepChanges {
  changes: Change[]
  notes: string[]
  /** What differs between the two runs of the base. */
  moved: ListDifference['moved'] | undefined
  /** Objects that were compared. */
  compared: number
}

/**
 * What a command changes: whether it works, what it gives, and what it asks the target system for.
 *
 * @param requests.endpoints - what it asks for in each run.
 * @param requests.mainOrigin - the host that names of endpoints leave out.
 */
export function changesOf(
  step: StepRecord,
  { endpoints, mainOrigin }: { endpoints?: readonly StepEndpoint[] | undefined; mainOrigin?: string | undefined } = {},
): StepChanges {
  const result = resultChanges(step)
  const found = { ...result, changes: [...result.changes, ...unreadSample(step)] }
  const requests = requestChanges(step, endpoints)
  const notes = [...found.notes, ...requests.notes]
  const unrecorded = unrecordedChange(step)
  if (unrecorded === undefined) return { ...found, changes: [...found.changes, ...requests.changes], notes }
  const uncertain = found.changes
    .filter(({ id }) => id !== unrecorded.id)
    .map((change): Change => {
      if (change.effect !== 'breaking') return change
      const message = `${change.message}; this may come from requests that the recording does not have`
      return { ...change, effect: 'unknown', message }
    })
  const changed = changedRequests(step, mainOrigin)
  return { ...found, changes: [unrecorded, ...uncertain, ...changed, ...requests.changes], notes }
}

function resultChanges(step: StepRecord): StepChanges {
  const { base, head, again } = step.runs
  const none = { notes: [], moved: undefined, compared: 0 }
  // The change of the spec tells of a command that the head does not have.
  if (head === undefined) return { ...none, changes: [] }
  if (base === undefined || again === undefined) return { ...none, changes: newStep(step, head) }
  const failure = failureChanges(step, base, head, again)
  if (failure !== undefined) return { ...none, changes: failure }
  if (step.list === undefined) return { ...none, changes: answerChanges(step, base, head, again) }
  const difference = step.list.difference()
  return {
    changes: [...unreadChanges(step, difference), ...listChanges(step, step.list, difference)],
    notes: notesOf(step, step.list, difference),
    moved: difference.moved,
    compared: difference.common - difference.unread,
  }
}

/** Single objects that are not read, as the recording has none of them. */
function unreadSample({ unrecordedRead: command, type }: StepRecord): Change[] {
  if (command === undefined) return []
  const id = changeId('not-compared', command, ...(type === undefined ? [] : [type]))
  const message = `${command}: no object was read: the recorded run has read none; record again, with ${plainInputName('read-limit')} above 0`
  return [{ id, effect: 'unknown', message }]
}

/** A step that the base does not have. */
function newStep(step: StepRecord, { failure }: StepOutcome): Change[] {
  const objects = step.list?.facts.head.count
  const gives = objects === undefined ? '' : ` and gives ${count(objects, 'object')}`
  return [
    failure === undefined
      ? { id: idOf('command-new', step), effect: 'change', message: `${stepName(step)} is new${gives}` }
      : {
          id: idOf('command-fails', step),
          effect: 'breaking',
          message: `${stepName(step)} is new and fails: ${failure.text}`,
        },
  ]
}

/** What a failure in any run changes. Undefined if there is none. */
function failureChanges(
  step: StepRecord,
  { failure: base }: StepOutcome,
  { failure: head }: StepOutcome,
  { failure: again }: StepOutcome,
): Change[] | undefined {
  if (base === undefined && head === undefined && again === undefined) return undefined
  const name = stepName(step)
  const unknown = (reason: string): Change[] => [
    { id: idOf('not-compared', step), effect: 'unknown', message: `${name} could not be compared: ${reason}` },
  ]
  const chance = [base, head, again].find((failure) => failure?.isOfConnector === false)
  if (chance !== undefined) return unknown(chance.text)
  if ((base === undefined) !== (again === undefined)) {
    return unknown(`it works in one run of the base and fails in the other: ${(base ?? again)?.text}`)
  }
  if (base === undefined || again === undefined) {
    const message = `${name} fails: ${head?.text}`
    return [{ id: idOf('command-fails', step), effect: 'breaking', message }]
  }
  if (head === undefined) {
    const message = `${name} works, and failed in the base: ${base.text}; what it gives has nothing to be compared with`
    return [{ id: idOf('command-works', step), effect: 'change', message }]
  }
  if (isSameFailure(base, head, again)) return unknown(`it fails in both versions: ${head.text}`)
  const message = `${name} fails with another error: ${quote(printable(head.text), 200)} instead of ${quote(printable(base.text), 200)}`
  return [{ id: idOf('error-changed', step), effect: 'change', message }, ...unknown('it fails in both versions')]
}

/** What a single answer changes. */
function answerChanges(step: StepRecord, base: StepOutcome, head: StepOutcome, again: StepOutcome): Change[] {
  const unstable = changesBetween(step, base.answer, again.answer)
  const moved = new Set(unstable.map(({ id }) => id))
  return changesBetween(step, base.answer, head.answer).filter(({ id }) => !moved.has(id))
}

function changesBetween(step: StepRecord, before: unknown, after: unknown): Change[] {
  if (step.command === discoverSchema) return discoveredChanges(before, after)
  // Nothing of the answer to a connection test is used.
  return []
}

/** Objects of the sample that could not be read for a reason that is none of the version, or in both versions. */
function unreadChanges(step: StepRecord, { unread }: ListDifference): Change[] {
  const chance = Object.values(step.runs).reduce((sum, { failedReads = 0 }) => sum + failedReads, 0)
  if (chance === 0 && unread === 0) return []
  const reason =
    chance > 0
      ? `${count(chance, 'read')} got no answer of the connector`
      : `${count(unread, 'object')} could not be read in the base, so that there is nothing to compare with`
  return [{ id: idOf('not-compared', step), effect: 'unknown', message: `${stepName(step)}: ${reason}` }]
}

function listChanges(step: StepRecord, list: ListComparison, difference: ListDifference): Change[] {
  const { base, head, again } = list.facts
  const { gone, added, values, repeatedChanged, isInvalidChanged, common } = difference
  const of = `of ${count(base.count, 'object')}`
  const changes: Change[] = []
  const add = (kind: string, effect: Effect, text: string, more: Partial<Change> = {}) => {
    changes.push({ id: idOf(kind, step), effect, message: `${stepName(step)}: ${text}`, ...more })
  }
  const { objects: movedObjects } = difference.moved
  const differing = gone.count + added.count
  if (differing > 0 && gone.count <= movedObjects && added.count <= movedObjects) {
    const text = `${count(differing, 'object')} only in one version, which may be by chance: ${movedObjects} come and go between two runs of the base`
    add('not-judged', 'unknown', text)
  } else if (gone.count > 0) {
    const remedy = 'An aggregation deletes them from the source.'
    add('objects-gone', 'breaking', `${gone.count} ${of} ${are(gone.count)} gone`, { examples: gone.examples, remedy })
  }
  if (added.count > 0 && (gone.count > movedObjects || added.count > movedObjects)) {
    const were = base.count === 0 ? 'none before' : `${base.count} before`
    add('objects-new', 'change', `${count(added.count, 'object')} more, ${were}`, { examples: added.examples })
  }
  if (movedObjects > common + gone.count) {
    const text = `more objects come and go between two runs of the base than stay: ${movedObjects} and ${common + gone.count}`
    add('not-compared', 'unknown', text)
  }
  if (head.repeated !== base.repeated && base.repeated === again.repeated) {
    const effect = head.repeated > base.repeated ? 'breaking' : 'change'
    const text = `${count(head.repeated, 'output')} with the key of an earlier one, ${base.repeated} before`
    add('objects-repeated', effect, text)
  }
  if (repeatedChanged > 0) {
    const text = `the values of ${count(repeatedChanged, 'object')} with a repeated key change`
    add('repeated-changed', 'change', text)
  }
  if (head.invalid !== base.invalid && base.invalid === again.invalid) {
    const effect = head.invalid > base.invalid ? 'breaking' : 'change'
    const first = head.invalid > 0 ? `, the first: ${oneLine(printable(head.firstInvalid))}` : ''
    add(
      'objects-invalid',
      effect,
      `${count(head.invalid, 'output')} without a usable form, ${base.invalid} before${first}`,
    )
  } else if (isInvalidChanged) add('objects-invalid', 'change', 'outputs without a usable form change')
  const moved = new Map(difference.moved.values.map(({ part, name, count: amount }) => [`${part} ${name}`, amount]))
  for (const change of values) {
    const movedCount = moved.get(`${change.part} ${change.name}`) ?? 0
    changes.push(change.count <= movedCount ? unjudged(step, change, movedCount) : valueChange(step, change, common))
  }
  return changes
}

/** Values that differ in no more objects than those that differ between the runs of the base: it may be by chance. */
function unjudged(step: StepRecord, { part, name, count: amount }: ValueChange, moved: number): Change {
  const what = `${part} ${quote(printableName(name))}`
  return {
    id: changeId('not-judged', placeOf(step), part === 'error' ? 'errors' : name),
    effect: 'unknown',
    message: `${stepName(step)}: ${what} differs in ${count(amount, 'object')}, which may be by chance: it differs between two runs of the base in ${moved}`,
  }
}

function valueChange(
  step: StepRecord,
  { part, name, from, to, count: amount, examples }: ValueChange,
  common: number,
): Change {
  const list = stepName(step)
  const of = `${amount} of ${common}`
  if (part === 'error') {
    if (from === 'nothing')
      return { id: idOf('read-fails', step), effect: 'breaking', message: `${list}: ${of} fail`, examples }
    if (to === 'nothing')
      return {
        id: idOf('read-works', step),
        effect: 'change',
        message: `${list}: ${of} work, and failed before`,
        examples,
      }
    const message = `${list}: ${of} fail with another error`
    return { id: idOf('read-error-changed', step), effect: 'change', message, examples }
  }
  const what = `${part} ${quote(printableName(name))}`
  const id = (kind: string) => {
    const [word = '', ...kinds] = kind.split('/')
    return changeId(`${part === 'field' ? 'field' : 'value'}-${word}`, placeOf(step), name, ...kinds)
  }
  const change = (kind: string, effect: Effect, text: string, remedy?: string): Change => ({
    id: id(kind),
    // A member beside the attributes is no value that an aggregation stores.
    effect: part === 'field' ? 'change' : effect,
    message: `${list}: ${what} ${text} in ${of}`,
    ...(remedy !== undefined && part === 'attribute' && { remedy }),
    examples,
  })
  if (from === to) return change('changed', 'change', 'changes')
  if (from === 'nothing') return change('new', 'change', `gets ${to}`)
  if (to === 'nothing') {
    if (from === 'an empty text') return change('unset', 'change', 'gets nothing instead of an empty text')
    return change('gone', 'breaking', 'loses its value', 'An aggregation removes the value from the source.')
  }
  if (to === 'an empty text') return change('emptied', 'breaking', 'becomes an empty text')
  if (from === 'an empty text') return change('filled', 'change', `becomes ${to} instead of an empty text`)
  const kind = `type/${idWord(from)}/${idWord(to)}`
  return change(
    kind,
    'breaking',
    `becomes ${to} instead of ${from}`,
    'Keep the form, or change the schema of every source.',
  )
}

function idWord(kind: string): string {
  return kind.replace(/^an? /, '').replaceAll(' ', '-')
}

function notesOf(step: StepRecord, { facts: { base, head } }: ListComparison, difference: ListDifference): string[] {
  const name = stepName(step)
  const orderOf = (each: CountedValues) =>
    `${name}: the order of the values of ${each.part} ${quote(printableName(each.name))}`
  return [
    ...difference.reordered.map((each) => `${orderOf(each)} changes in ${count(each.count, 'object')}`),
    ...difference.moved.reordered.map(
      (each) => `${orderOf(each)} differs from run to run of the base in ${count(each.count, 'object')}`,
    ),
    ...(difference.isOrderChanged ? [`${name}: the order of the objects changes`] : []),
    ...(difference.moved.isOrder ? [`${name}: the order of the objects differs from run to run of the base`] : []),
    ...(base.count === 0 && head.count === 0 && head.invalid === 0
      ? [`${name}: there is no object in either version`]
      : []),
    ...(head.repeated > 0 && head.repeated === base.repeated
      ? [`${name}: ${count(head.repeated, 'output')} with the key of an earlier one, as before`]
      : []),
    ...(head.invalid > 0 && head.invalid === base.invalid
      ? [`${name}: ${count(head.invalid, 'output')} without a usable form, as before`]
      : []),
  ]
}

/** The place of a step in ids: `account` or the type for a list, `account:read` for reading its objects. */
function placeOf({ command, type }: StepRecord): string {
  return `${type ?? 'account'}${command.endsWith(':read') ? ':read' : ''}`
}

function idOf(kind: string, step: StepRecord): string {
  const isOfCommand = kind.startsWith('command-') || kind === 'not-compared' || kind === 'error-changed'
  if (!isOfCommand) return changeId(kind, placeOf(step))
  return changeId(kind, step.command, ...(step.type === undefined ? [] : [step.type]))
}

function are(amount: number): string {
  return amount === 1 ? 'is' : 'are'
}
