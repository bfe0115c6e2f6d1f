import { isDeepStrictEqual } from 'node:util'
import { isAbsent, isObject, kindOf } from '../../core/json.js'
import { describeValue } from '../../core/text.js'
import { attributesForm, customizedFormFaults, type FormFault, formFaults, hasForm } from './answer-forms.js'
import { isEmpty } from './compare.js'
import { SuspectTexts } from './identity-stats.js'
import { FormStats } from './list-stats.js'
import { idOf, keyText, parseKey, parseObject } from './objects.js'

/** The commands whose outputs are accounts or entitlements. */
const objectCommands = /^std:(account|entitlement):(list|read)$/

/**
 * The faults of what a handler made of an output of the connector, but for those that the output had before. The texts
 * continue a sentence about the handler.
 *
 * @param made - what the handler returned; undefined if it returned nothing.
 * @param hasExpectedOutput - true if the sample says what the platform must get, so that a loss may be meant.
 */
export function outputFaults(command: string, given: unknown, made: unknown, hasExpectedOutput = false): FormFault[] {
  if (isAbsent(made)) {
    const mayBeNothing = hasForm(command) && formFaults(command, undefined).length === 0
    return mayBeNothing ? [] : [nothingReturned('the platform gets an output without data')]
  }
  const kind = kindFault(given, made)
  if (kind !== undefined) return [kind]
  const lost = keyFault(given, made)
  if (lost?.level === 'error') return [lost]
  const losses = hasExpectedOutput ? [] : [...(lost === undefined ? [] : [lost]), ...lossesOf(given, made)]
  const before = new Set(answerFaults(command, given).map(({ text }) => text))
  const faults = answerFaults(command, made)
    .filter(({ text }) => !before.has(text))
    .map(({ level, text }) => ({ level, text: `returns an output that ${text}` }))
  return [...losses, ...stateFaults(command, given, made), ...faults]
}

/** A fault of what a handler made. */
export interface SampleFault {
  level: FormFault['level'] | 'notice'
  /** Continues a sentence about the handler. */
  text: string
}

/** The faults of an operation's result. What a connector does with it is not known. */
export function operationFaults(given: unknown, made: unknown, hasExpectedOutput = false): SampleFault[] {
  if (isAbsent(made)) return isAbsent(given) ? [] : [nothingReturned('the connector gets nothing back')]
  const kind = kindFault(given, made)
  if (kind !== undefined) return [{ ...kind, level: 'warning' }]
  if (hasExpectedOutput) return []
  const left = fieldsOf(made)
  const lost = [...fieldsOf(given)].filter((field) => !left.has(field)).map((field) => describeValue(field))
  const shown = lost.length > maxShownFields ? [...lost.slice(0, maxShownFields), 'others'] : lost
  return lost.length === 0
    ? []
    : [{ level: 'notice', text: `loses ${shown.join(', ')} of what the connector gave to it` }]
}

/** More would make a message that nobody reads. */
const maxShownFields = 10

/** The fields that have a value, in an object or in any object of a list. */
function fieldsOf(value: unknown): Set<string> {
  const objects = (Array.isArray(value) ? value : [value]).filter(isObject)
  const named = objects.flatMap((object) => Object.entries(object).filter(([, child]) => !isEmpty(child)))
  return new Set(named.map(([field]) => field))
}

/** The faults of an output as an answer of a command. The texts continue a sentence about the output. */
export function answerFaults(command: string, data: unknown): FormFault[] {
  const [, noun] = objectCommands.exec(command) ?? []
  if (noun === undefined) return customizedFormFaults(command, data)
  const object = parseObject(data, undefined)
  if ('problem' in object) return [{ level: 'error', text: `is no ${noun}: ${object.problem}` }]
  const form = new FormStats(noun === 'entitlement')
  form.add(object)
  const suspect = new SuspectTexts()
  suspect.add(object)
  return [
    ...[...form.errors.keys()].map((text): FormFault => ({ level: 'error', text })),
    ...attributesForm(object.attributes, 'attributes'),
    ...[...form.warnings.keys()].map((text): FormFault => ({ level: 'warning', text })),
    ...suspect.faults(),
  ]
}

/** True if a handler changed what it got. */
export function isChanged(given: unknown, made: unknown): boolean {
  return !isDeepStrictEqual(given, made)
}

/** The platform identifies objects by their keys. */
function keyFault(given: unknown, made: unknown): FormFault | undefined {
  if (!isObject(given) || !isObject(made)) return undefined
  const before = parseKey(given, undefined)
  if ('problem' in before) return undefined
  const { uniqueKey } = idOf(before)
  const id = keyText(before)
  const after = parseKey(made, undefined)
  if ('problem' in after) return { level: 'error', text: `loses the key of ${describeValue(id)}: ${after.problem}` }
  if (idOf(after).uniqueKey !== uniqueKey) {
    return { level: 'error', text: `changes the key of ${describeValue(id)} to ${describeValue(keyText(after))}` }
  }
  if (!isAbsent(given['key']) && isAbsent(made['key'])) {
    return { level: 'warning', text: `loses the "key" of ${describeValue(id)}, so only its identity is left` }
  }
  if (isAbsent(given['identity']) || !isAbsent(made['identity']) || given['type'] !== undefined) return undefined
  return { level: 'warning', text: `loses the "identity" of ${describeValue(id)}` }
}

/** What the platform would no longer learn of an account or entitlement. */
function lossesOf(given: unknown, made: unknown): FormFault[] {
  if (!isObject(given) || !isObject(made)) return []
  const key = parseKey(given, undefined)
  if ('problem' in key) return []
  const of = `of ${describeValue(idOf(key).id)}`
  const lost = ['uuid', 'disabled', 'locked', 'permissions'].filter(
    // A missing flag is false.
    (field) => !isEmpty(given[field]) && given[field] !== false && isEmpty(made[field]),
  )
  const texts = lost.map((field) => `loses the ${describeValue(field)} ${of}`)
  if (hasValues(given['attributes']) && !hasValues(made['attributes'])) texts.push(`loses all attributes ${of}`)
  const { type } = given
  if (typeof type === 'string' && typeof made['type'] === 'string' && made['type'] !== type) {
    texts.push(`changes the type ${of} from ${describeValue(type)} to ${describeValue(made['type'])}`)
  }
  return texts.map((text) => ({ level: 'warning', text }))
}

function hasValues(attributes: unknown): boolean {
  return isObject(attributes) && Object.values(attributes).some((value) => !isEmpty(value))
}

/** What an account is after a command that succeeded. */
const states: Readonly<Record<string, { field: string; value: boolean }>> = {
  'std:account:enable': { field: 'disabled', value: false },
  'std:account:disable': { field: 'disabled', value: true },
  'std:account:unlock': { field: 'locked', value: false },
}

/** An answer by which the command did the opposite of what it is for. */
function stateFaults(command: string, given: unknown, made: unknown): FormFault[] {
  const state = Object.hasOwn(states, command) ? states[command] : undefined
  if (state === undefined || !isObject(given) || !isObject(made)) return []
  const { field, value } = state
  if (made[field] !== !value || given[field] === !value) return []
  return [{ level: 'error', text: `returns an output with ${describeValue(field)}: ${!value} for ${command}` }]
}

/** A value of another kind than the one that a handler got. */
export function kindFault(given: unknown, made: unknown): FormFault | undefined {
  if (isAbsent(given) || isSameKind(given, made)) return undefined
  return { level: 'error', text: `returns ${kindOf(made)} instead of ${kindOf(given)}` }
}

/** The fault of a handler without a result. */
export function nothingReturned(effect: string): FormFault {
  return { level: 'error', text: `returns nothing, so ${effect}` }
}

/** True for two values of one kind. All numbers are of one. */
export function isSameKind(a: unknown, b: unknown): boolean {
  return kindOf(a) === kindOf(b) || (typeof a === 'number' && typeof b === 'number')
}
