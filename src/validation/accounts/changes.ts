import { isObject } from '../../core/json.js'
import { CommandError, resultErrors } from '../engine/commands.js'
import type { CheckContext } from '../engine/context.js'
import { canVary } from '../engine/settings.js'
import { kindOf, show } from '../engine/text.js'
import { suppliedMatches } from '../objects/compare.js'
import type { PlatformObject } from '../objects/objects.js'
import { type AttributeView, isSecretName } from '../objects/spec-view.js'
import { newValue, readUntil } from './accounts.js'
import { isSecretField } from './generate.js'

export const updateCommand = 'std:account:update'
const target = { kind: 'handler', command: updateCommand } as const

/** One entry of an update's `changes` (docs/platform.md#commands). */
export interface Change {
  op: 'Set' | 'Add' | 'Remove'
  attribute: string
  value: unknown
}

/**
 * Attributes that the spec calls writable; as that is not a documented field, without any those that a plain field of
 * the create template can set: neither identity, entitlement, password, generated nor fixed.
 */
export function updatable({ spec, run }: CheckContext): AttributeView[] {
  const schema = spec.accountSchema
  const attributes = (schema?.attributes ?? []).filter(({ entitlement, name }) => {
    const given = run.settings.values[name]
    return !entitlement && (given === undefined || canVary(given))
  })
  const writable = attributes.filter(({ writable }) => writable)
  if (writable.length > 0) return writable
  const plain = spec.fields.filter(
    (field) => field.initialType !== 'static' && field.initialType !== 'generator' && !isSecretField(field),
  )
  const keys = new Set(plain.map(({ key }) => key))
  return attributes.filter(({ name }) => keys.has(name) && name !== schema?.identityAttribute)
}

/** The attributes that an update can change. Skips the check if none is known. */
export function someUpdatable(check: CheckContext): AttributeView[] {
  const attributes = updatable(check)
  if (attributes.length === 0) {
    check.skip(
      'no attribute is known to be updatable: none of the schema is writable, or a plain field of the create template',
    )
  }
  return attributes
}

/** True if a value names the account, so that changing it would make another one of it. */
export function namesAccount(account: PlatformObject, value: unknown): boolean {
  return value === account.id || (value !== undefined && value === account.fields['identity'])
}

/**
 * Up to `amount` values for an attribute that differ from each other and from the present one: booleans turn, numbers
 * grow, texts are new. Fewer where there are no more; none for a type that is not documented.
 */
export function freshValues(
  check: CheckContext,
  attribute: AttributeView,
  current: unknown,
  amount: number,
): unknown[] {
  const taken: unknown[] = Array.isArray(current) ? [...current] : [current]
  const values: unknown[] = []
  while (values.length < amount) {
    const value = freshValue(check, attribute, taken)
    if (value === undefined) break
    values.push(value)
    taken.push(value)
  }
  return values
}

function freshValue(check: CheckContext, attribute: AttributeView, taken: readonly unknown[]): unknown {
  const { type, name } = attribute
  if (check.run.settings.values[name] === undefined) {
    if (type === 'boolean') return [true, false].find((value) => !taken.includes(value))
    if (type === 'int' || type === 'long') return nextNumber(taken)
  }
  return newValue(check, type, name, taken)
}

function nextNumber(taken: readonly unknown[]): number {
  const numbers = taken
    .map((value) => (typeof value === 'string' && /^[-+]?\d{1,15}$/.test(value) ? Number(value) : value))
    .filter((value) => typeof value === 'number' && Number.isSafeInteger(value + 1))
  return numbers.length === 0 ? 42 : Math.max(...(numbers as number[])) + 1
}

/** A change that sets the first of the attributes that can have another value. Undefined if there is none. */
export function anyChange(
  check: CheckContext,
  account: PlatformObject,
  attributes: readonly AttributeView[],
): Change | undefined {
  const attribute = attributes.find(({ name }) => !namesAccount(account, account.attributes[name]))
  if (attribute === undefined) return undefined
  const { name, multi } = attribute
  const [value] = freshValues(check, attribute, account.attributes[name], 1)
  return value === undefined ? undefined : { op: 'Set', attribute: name, value: multi ? [value] : value }
}

/** Sends changes. Throws a CommandError when the handler fails; what is odd in its answer is a finding. */
export async function update(
  check: CheckContext,
  account: Pick<PlatformObject, 'id' | 'key'>,
  changes: readonly Change[],
): Promise<Record<string, unknown>> {
  const input = { ...check.objectInput(account), changes }
  const answer = await check.commands.one(updateCommand, input)
  if (!isObject(answer)) {
    check.error(`${updateCommand} answered ${kindOf(answer)} instead of an account or {}`, {
      target,
      kind: 'answers of update',
    })
    return {}
  }
  for (const text of resultErrors(answer)) {
    check.error(`${updateCommand} reports an error for ${text}`, { target, kind: 'errors that update reports' })
  }
  return answer
}

/**
 * Sends changes of one attribute and waits to see their effect. False, with a finding, when they have none or fail: the
 * checks after this one then leave the attribute out.
 */
export async function changeAndSee(
  check: CheckContext,
  account: PlatformObject,
  attribute: AttributeView,
  change: Omit<Change, 'attribute'>,
  wanted: unknown,
): Promise<boolean> {
  const { name } = attribute
  try {
    await update(check, account, [{ ...change, attribute: name }])
    if (isSecretName(name)) return true
    const seen = await readUntil(check, account, ({ attributes }) => {
      const value = attributes[name]
      return { done: isAsWanted(wanted, value, attribute), value }
    })
    if (seen.done) return true
    check.error(
      `attribute ${show(name)}: after ${change.op} ${show(change.value)} it should be ${show(wanted)}, and the read says ${show(seen.value)}`,
      { target, kind: 'attributes that an update did not change' },
    )
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    check.failure(error, `attribute ${show(name)}`)
  }
  check.run.brokenAttributes.add(name)
  return false
}

/** True if a value is what was wanted; for nothing, also an empty text, and false where there are but two values. */
export function isAsWanted(wanted: unknown, value: unknown, attribute: AttributeView): boolean {
  if (wanted === null && (value === '' || (attribute.type === 'boolean' && value === false))) return true
  return suppliedMatches(wanted, value, attribute)
}
