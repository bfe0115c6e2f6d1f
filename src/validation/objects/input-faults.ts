import { isAbsent, isObject, kindOf, ownMember } from '../../core/json.js'
import { describeValue } from '../../core/text.js'
import type { FormFault } from './answer-forms.js'
import { inputFormFaults } from './input-forms.js'
import { idOf, parseKey } from './objects.js'
import { isSameKind, kindFault, nothingReturned } from './sample-faults.js'

/** Fields of an input without which a command cannot do what the platform asks. */
const essentialFields = ['identity', 'key', 'attributes', 'changes', 'type', 'password']

/** What else is known of the sample whose input a handler got. */
export interface InputSample {
  command: string
  /** True if the sample says what the connector must get. Another key is then compared with that. */
  hasExpectedInput: boolean
  /** The inputs of all samples. */
  inputs: readonly unknown[]
}

/**
 * The faults of what a handler made of an input. The texts continue a sentence about the handler.
 *
 * @param made - what the handler returned; undefined if it returned nothing.
 */
export function inputFaults(given: unknown, made: unknown, sample: InputSample): FormFault[] {
  if (isAbsent(made)) return [nothingReturned('the connector gets no input')]
  const kind = kindFault(given, made)
  if (kind !== undefined) return [kind]
  if (!isObject(given) || !isObject(made)) return []
  const fields = new Map<string, FormFault>()
  for (const [name, value] of Object.entries(given)) {
    const fault = fieldFault(sample.command, name, value, ownMember(made, name))
    if (fault !== undefined) fields.set(name, fault)
  }
  return [
    ...fields.values(),
    ...newFormFaults(given, made, sample, fields),
    ...(sample.hasExpectedInput ? [] : otherObjectFaults(given, made, sample)),
  ]
}

/** A field that is lost, or has another kind of value. */
function fieldFault(command: string, name: string, value: unknown, left: unknown): FormFault | undefined {
  if (isAbsent(value)) return undefined
  if (isAbsent(left)) {
    const level = isEssential(command, name) ? 'error' : 'warning'
    return { level, text: `loses ${describeValue(name)} of the input` }
  }
  if (isSameKind(left, value)) return undefined
  const text = `makes ${kindOf(left)} of ${describeValue(name)} in the input, which is ${kindOf(value)}`
  return { level: 'error', text }
}

/** What is not of its documented form and was so in the sample. A field with a fault of its own is not looked at. */
function newFormFaults(
  given: Record<string, unknown>,
  made: Record<string, unknown>,
  { command, hasExpectedInput }: InputSample,
  known: ReadonlyMap<string, FormFault>,
): FormFault[] {
  const before = inputFormFaults(command, given)
  const faults = new Map<string, FormFault>()
  for (const [field, found] of inputFormFaults(command, made)) {
    if (known.has(field)) continue
    const old = new Set(before.get(field)?.map(({ text }) => text))
    for (const { level, text } of found) {
      const isMeant = level === 'warning' && hasExpectedInput
      if (!old.has(text) && !isMeant) faults.set(text, { level, text: `makes an input that ${text}` })
    }
  }
  return [...faults.values()]
}

/** The platform may create an account without an identity (docs/platform.md#commands). */
function isEssential(command: string, field: string): boolean {
  return essentialFields.includes(field) && !(command === 'std:account:create' && field === 'identity')
}

/** The names by which an input says which object a command is for. */
interface ObjectNames {
  key: { id: string; unique: string } | undefined
  identity: { id: string; unique: string } | undefined
}

/** A command for another object than the platform asked for. With the names of another sample, the handler mixes them up. */
function otherObjectFaults(
  given: Record<string, unknown>,
  made: Record<string, unknown>,
  { command, inputs }: InputSample,
): FormFault[] {
  const before = namesOf(given)
  const after = namesOf(made)
  const isChanged = (field: keyof ObjectNames) =>
    before[field] !== undefined && after[field] !== undefined && before[field].unique !== after[field].unique
  const field = (['key', 'identity'] as const).find(isChanged)
  if (field === undefined) return []
  const from = before[field]
  const to = after[field]
  if (from === undefined || to === undefined) return []
  const what = field === 'key' ? 'the key' : 'the "identity"'
  const text = `changes ${what} of ${describeValue(from.id)} to ${describeValue(to.id)}`
  const isOfOther = inputs.some((input) => isObject(input) && namesOf(input)[field]?.unique === to.unique)
  // A handler that only writes a name in another way may get it in both ways.
  if (isOfOther && plain(from.unique) !== plain(to.unique)) {
    return [{ level: 'error', text: `${text}, which is that of another sample` }]
  }
  // The account of a create is not there yet.
  return command === 'std:account:create' ? [] : [{ level: 'warning', text }]
}

function namesOf(input: Record<string, unknown>): ObjectNames {
  const { key, identity } = input
  const parsed = isAbsent(key) ? undefined : parseKey({ key }, undefined)
  const id = parsed === undefined || 'problem' in parsed ? undefined : idOf(parsed)
  return {
    key: id && { id: id.id, unique: id.uniqueKey },
    identity: typeof identity === 'string' ? { id: identity, unique: identity } : undefined,
  }
}

function plain(name: string): string {
  return name.trim().toLowerCase()
}
