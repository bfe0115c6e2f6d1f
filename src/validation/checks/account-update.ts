import { isObject } from '../../base/json.js'
import { newValue, ownAccount, readUntil } from '../accounts.js'
import type { Check } from '../check.js'
import { resultErrors } from '../commands.js'
import { suppliedMatches } from '../compare.js'
import type { CheckContext } from '../context.js'
import { documents } from '../documents.js'
import { isSecretField } from '../generate.js'
import { inputOf, type PlatformObject } from '../objects.js'
import { type AttributeView, isSecretName } from '../spec-view.js'
import { kindOf, show } from '../text.js'

export const updateCommand = 'std:account:update'
const anchor = { kind: 'handler', command: updateCommand } as const

/** One entry of an update's `changes` (contract D3). */
export interface Change {
  op: 'Set' | 'Add' | 'Remove'
  attribute: string
  value: unknown
}

export const accountUpdateSingleAttrs: Check = {
  id: 'account-update-single-attrs',
  title: 'Update attributes',
  description: 'An attribute of an account has its new value after it was updated, for every attribute that can be.',
  documents: [documents.command('account update')],
  requires: ['std:account:create', 'std:account:read', updateCommand, 'std:account:delete'],
  writes: true,
  needsConfig: true,
  async run(check) {
    const candidates = updatable(check)
    if (candidates.length === 0) {
      check.skip(
        'no attribute is known to be updatable: none of the schema is writable, or a plain field of the create template',
      )
    }
    const { created } = await ownAccount(check)
    const { account } = await readUntil(check, created, (account) => ({ done: true, account }))
    let tested = 0
    for (const attribute of candidates) {
      // What names the account would make another one of it.
      const current = account.attributes[attribute.name]
      if (current === account.id || (current !== undefined && current === account.fields['identity'])) continue
      if (await updateAttribute(check, created, attribute, current)) tested++
    }
    if (tested === 0) check.skip('the attributes that could be updated name the account, or have undocumented types')
  },
}

/**
 * Attributes that the spec calls writable; as that is not a documented field, without any those that a plain field of
 * the create template can set: neither identity, entitlement, password, generated nor fixed.
 */
function updatable({ spec }: CheckContext): AttributeView[] {
  const schema = spec.accountSchema
  const attributes = (schema?.attributes ?? []).filter(({ entitlement }) => !entitlement)
  const writable = attributes.filter(({ writable }) => writable)
  if (writable.length > 0) return writable
  const plain = spec.fields.filter(
    (field) => field.initialType !== 'static' && field.initialType !== 'generator' && !isSecretField(field),
  )
  const keys = new Set(plain.map(({ key }) => key))
  return attributes.filter(({ name }) => keys.has(name) && name !== schema?.identityAttribute)
}

/** Sets a new value, and for a multi-valued attribute adds one to it. False if there is no value to set. */
async function updateAttribute(
  check: CheckContext,
  account: PlatformObject,
  attribute: AttributeView,
  current: unknown,
): Promise<boolean> {
  const { name, type, multi } = attribute
  const make = () => nextValue(check, attribute, Array.isArray(current) ? current[0] : current)
  const first = make()
  if (first === undefined) {
    check.warn(`attribute ${show(name)} has the undocumented type ${show(type)}: no value was made for it`, {
      anchor: attribute.anchor,
    })
    return false
  }
  const what = `attribute ${show(name)}`
  if (!multi) {
    await check.attempt(what, () =>
      updateAndSee(check, account, { op: 'Set', attribute: name, value: first }, attribute, first),
    )
    return true
  }
  // A boolean has but two values, so the second of the two may be the first again: sets are compared as such.
  const values = type === 'boolean' ? [first] : [first, distinct(make, [first])]
  await check.attempt(what, async () => {
    await updateAndSee(check, account, { op: 'Set', attribute: name, value: values }, attribute, values)
    if (type === 'boolean') return
    const added = distinct(make, values)
    await updateAndSee(check, account, { op: 'Add', attribute: name, value: added }, attribute, [...values, added])
  })
  return true
}

async function updateAndSee(
  check: CheckContext,
  account: PlatformObject,
  change: Change,
  attribute: AttributeView,
  wanted: unknown,
): Promise<void> {
  await update(check, account, change)
  if (isSecretName(attribute.name)) return
  const { done, value } = await readUntil(check, account, ({ attributes }) => {
    const value = attributes[attribute.name]
    return { done: suppliedMatches(wanted, value, attribute), value }
  })
  if (done) return
  const { op } = change
  check.error(
    `attribute ${show(attribute.name)}: after ${op} ${show(change.value)} it should be ${show(wanted)}, and the read says ${show(value)}`,
    {
      anchor,
      kind: 'attributes that an update did not change',
    },
  )
}

/** Sends one change. Throws a CommandError when the handler fails; what is odd in its answer is a finding. */
export async function update(
  check: CheckContext,
  account: Pick<PlatformObject, 'id' | 'key'>,
  change: Change,
): Promise<void> {
  const input = { ...inputOf(account), changes: [change], ...check.schemaInput(check.spec.accountSchema) }
  const answer = await check.commands.one(updateCommand, input)
  if (!isObject(answer)) {
    check.error(`${updateCommand} answered ${kindOf(answer)} instead of an account or {}`, {
      anchor,
      kind: 'answers of update',
    })
    return
  }
  for (const text of resultErrors(answer)) {
    check.error(`${updateCommand} reports an error for ${text}`, { anchor, kind: 'errors that update reports' })
  }
}

/** A value that differs from the present one: booleans turn, numbers grow, texts are new. */
function nextValue(check: CheckContext, { type, name }: AttributeView, current: unknown): unknown {
  if (type === 'boolean') return typeof current === 'boolean' ? !current : true
  if (type === 'int' || type === 'long') {
    const number = typeof current === 'string' && /^[-+]?\d{1,15}$/.test(current) ? Number(current) : current
    const next = typeof number === 'number' && Number.isSafeInteger(number) ? number + 1 : 42
    return Number.isSafeInteger(next) ? next : 42
  }
  return newValue(check, type, name)
}

/** A value unlike all others: numbers that count on from the same one would be alike. */
function distinct(make: () => unknown, others: readonly unknown[]): unknown {
  let value = make()
  while (others.includes(value)) value = typeof value === 'number' ? value + 1 : make()
  return value
}
