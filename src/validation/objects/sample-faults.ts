import { isDeepStrictEqual } from 'node:util'
import { isObject, kindOf } from '../../core/json.js'
import { describeValue } from '../../core/text.js'
import { attributesForm, type FormFault, formFaults, hasForm } from './answer-forms.js'
import { SuspectTexts } from './identity-stats.js'
import { FormStats } from './list-stats.js'
import { idOf, keyText, parseKey, parseObject } from './objects.js'

/** Fields of an input without which a command cannot do what the platform asks. */
const essentialFields = ['identity', 'key', 'attributes', 'changes', 'type', 'password']

/** The commands whose outputs are accounts or entitlements. */
const objectCommands = /^std:(account|entitlement):(list|read)$/

/**
 * The faults of what a handler made of an input. The texts continue a sentence about the handler.
 *
 * @param made - what the handler returned; undefined if it returned nothing.
 */
export function inputFaults(given: unknown, made: unknown): FormFault[] {
  if (made === undefined || made === null) return [nothingReturned('the connector gets no input')]
  const kind = kindFault(given, made)
  if (kind !== undefined) return [kind]
  if (!isObject(given) || !isObject(made)) return []
  return Object.entries(given).flatMap(([name, value]): FormFault[] => {
    if (isAbsent(value)) return []
    const left = made[name]
    if (isAbsent(left)) {
      const level = essentialFields.includes(name) ? 'error' : 'warning'
      return [{ level, text: `loses ${describeValue(name)} of the input` }]
    }
    if (isSameKind(left, value)) return []
    return [
      {
        level: 'error',
        text: `makes ${kindOf(left)} of ${describeValue(name)} in the input, which is ${kindOf(value)}`,
      },
    ]
  })
}

/**
 * The faults of what a handler made of an output of the connector, but for those that the output had before. The texts
 * continue a sentence about the handler.
 *
 * @param made - what the handler returned; undefined if it returned nothing.
 */
export function outputFaults(command: string, given: unknown, made: unknown): FormFault[] {
  if (isAbsent(made)) {
    const mayBeNothing = hasForm(command) && formFaults(command, undefined).length === 0
    return mayBeNothing ? [] : [nothingReturned('the platform gets an output without data')]
  }
  const kind = kindFault(given, made)
  if (kind !== undefined) return [kind]
  const lost = keyFault(given, made)
  if (lost !== undefined) return [lost]
  const before = new Set(answerFaults(command, given).map(({ text }) => text))
  return answerFaults(command, made)
    .filter(({ text }) => !before.has(text))
    .map(({ level, text }) => ({ level, text: `returns an output that ${text}` }))
}

/** The faults of an operation's result. What a connector does with it is not known. */
export function operationFaults(given: unknown, made: unknown): FormFault[] {
  if (isAbsent(made)) return isAbsent(given) ? [] : [nothingReturned('the connector gets nothing back')]
  const kind = kindFault(given, made)
  return kind === undefined ? [] : [{ ...kind, level: 'warning' }]
}

/** The faults of an output as an answer of a command. The texts continue a sentence about the output. */
export function answerFaults(command: string, data: unknown): FormFault[] {
  const [, noun] = objectCommands.exec(command) ?? []
  if (noun === undefined) return formFaults(command, data)
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
    ...[...suspect.found.values()].map(({ attribute, text }): FormFault => {
      const where = attribute === '' ? 'its key' : `the attribute ${describeValue(attribute)}`
      return { level: 'warning', text: `has the text ${describeValue(text)} in ${where}` }
    }),
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
  if (isAbsent(given['identity']) || !isAbsent(made['identity']) || given['type'] !== undefined) return undefined
  return { level: 'warning', text: `loses the "identity" of ${describeValue(id)}` }
}

function kindFault(given: unknown, made: unknown): FormFault | undefined {
  if (isAbsent(given) || isSameKind(given, made)) return undefined
  return { level: 'error', text: `returns ${kindOf(made)} instead of ${kindOf(given)}` }
}

function nothingReturned(effect: string): FormFault {
  return { level: 'error', text: `returns nothing, so ${effect}` }
}

function isSameKind(a: unknown, b: unknown): boolean {
  return kindOf(a) === kindOf(b) || (typeof a === 'number' && typeof b === 'number')
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}
