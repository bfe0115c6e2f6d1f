import { isObject, kindOf } from '../../core/json.js'
import { isSecretName } from '../../core/secrets/names.js'
import { describeValue } from '../../core/text.js'
import { CommandError, resultErrors } from '../engine/commands.js'
import type { CheckContext } from '../engine/context.js'
import { canVary } from '../engine/settings.js'
import { isExpectedValue } from '../objects/compare.js'
import type { PlatformObject } from '../objects/objects.js'
import type { AttributeView } from '../objects/spec-view.js'
import { changing } from './account-to-change.js'
import { generateValue, readUntil } from './accounts.js'
import { type Change, updateCommand } from './change.js'
import { isSecretField } from './generate.js'

const target = { kind: 'handler', command: updateCommand } as const

/**
 * The attributes that an update can change: those that the schema marks as writable, and those with a value for the test
 * account in the settings. That flag is not documented, so if there are none, those of plain fields of the create template:
 * no identity, entitlement, password, generated or static value.
 */
export function updatableAttributes({ spec, run }: CheckContext): AttributeView[] {
  const schema = spec.accountSchema
  const named = run.ownAccount === undefined ? {} : (run.settings.testAccount?.values ?? {})
  const attributes = (schema?.attributes ?? []).filter(({ entitlement, name }) => {
    const given = run.updateValues[name]
    // A password cannot be put back.
    if (entitlement || (run.ownAccount !== undefined && isSecretName(name))) return false
    return Object.hasOwn(named, name) || given === undefined || canVary(given)
  })
  const writable = attributes.filter(({ writable, name }) => writable || Object.hasOwn(named, name))
  if (writable.length > 0) return writable
  const plainFields = spec.fields.filter(
    (field) => field.initialType !== 'static' && field.initialType !== 'generator' && !isSecretField(field),
  )
  const keys = new Set(plainFields.map(({ key }) => key))
  return attributes.filter(({ name }) => keys.has(name) && name !== schema?.identityAttribute)
}

/** True if the target system may have no value for an attribute: neither the schema nor the create template requires one. */
export function isOptional({ spec }: CheckContext, { name, required }: AttributeView): boolean {
  return !required && !isSecretName(name) && !spec.fields.some((field) => field.required && field.key === name)
}

/** The attributes that an update can change. Skips the check if there are none. */
export function requireUpdatableAttributes(check: CheckContext): AttributeView[] {
  const attributes = updatableAttributes(check)
  if (attributes.length === 0) {
    check.skip(
      'no attribute is known to be updatable: the schema has none that is writable or a plain field of the create template',
    )
  }
  return attributes
}

/** True if a value identifies the account, so that changing it could make it another account. */
export function identifiesAccount(account: PlatformObject, value: unknown): boolean {
  return value === account.id || (value !== undefined && value === account.fields['identity'])
}

/**
 * Up to `amount` values for an attribute that differ from each other and from the current one: the other boolean, larger
 * numbers, new texts. None for an undocumented type.
 */
export function newValues(check: CheckContext, attribute: AttributeView, current: unknown, amount: number): unknown[] {
  const taken: unknown[] = Array.isArray(current) ? [...current] : [current]
  const values: unknown[] = []
  while (values.length < amount) {
    const value = newValue(check, attribute, taken)
    if (value === undefined) break
    values.push(value)
    taken.push(value)
  }
  return values
}

function newValue(check: CheckContext, attribute: AttributeView, taken: readonly unknown[]): unknown {
  const { type, name } = attribute
  if (check.run.updateValues[name] === undefined) {
    if (type === 'boolean') return [true, false].find((value) => !taken.includes(value))
    if (type === 'int' || type === 'long') return nextNumber(taken)
  }
  return generateValue(check, type, name, taken)
}

function nextNumber(taken: readonly unknown[]): number {
  const numbers = taken
    .map((value) => (typeof value === 'string' && /^[-+]?\d{1,15}$/.test(value) ? Number(value) : value))
    .filter((value) => typeof value === 'number' && Number.isSafeInteger(value + 1))
  return numbers.length === 0 ? 42 : Math.max(...(numbers as number[])) + 1
}

/** A change that sets one of the attributes to a new value. Undefined if none can have another value. */
export function pickChange(
  check: CheckContext,
  account: PlatformObject,
  attributes: readonly AttributeView[],
): Change | undefined {
  const attribute = attributes.find(({ name }) => !identifiesAccount(account, account.attributes[name]))
  if (attribute === undefined) return undefined
  const { name, multi } = attribute
  const [value] = newValues(check, attribute, account.attributes[name], 1)
  return value === undefined ? undefined : { op: 'Set', attribute: name, value: multi ? [value] : value }
}

/** Sends an update. Throws a CommandError if the handler fails. Faults of its answer become findings. */
export async function sendUpdate(
  check: CheckContext,
  account: Pick<PlatformObject, 'id' | 'key'>,
  changes: readonly Change[],
): Promise<Record<string, unknown>> {
  const input = { ...check.objectInput(account), changes }
  const names = changes.map(({ attribute }) => attribute)
  check.run.testAccounts.journal?.changing(account.key, changes)
  const answer = await changing(check, names, () => check.commands.invokeOne(updateCommand, input))
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
 * Changes an attribute and waits until a read shows the expected value. Returns false, with a finding, if it does not or
 * the update fails; later checks then leave the attribute out.
 */
export async function changeAndVerify(
  check: CheckContext,
  account: PlatformObject,
  attribute: AttributeView,
  change: Omit<Change, 'attribute'>,
  expected: unknown,
): Promise<boolean> {
  const { name } = attribute
  try {
    await sendUpdate(check, account, [{ ...change, attribute: name }])
    if (isSecretName(name)) return true
    const seen = await readUntil(check, account, ({ attributes }) => {
      const value = attributes[name]
      return { done: isExpectedValue(expected, value, attribute), value }
    })
    if (seen.done) return true
    check.error(
      `attribute ${describeValue(name)}: after ${change.op} ${describeValue(change.value)} it should be ${describeValue(expected)}, and a read shows ${describeValue(seen.value)}`,
      { target, kind: 'attributes that an update did not change' },
    )
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    check.reportFailure(error, `attribute ${describeValue(name)}`)
  }
  check.run.brokenAttributes.add(name)
  return false
}
