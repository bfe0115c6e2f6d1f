import { isSecretName } from '../../../core/secrets/names.js'
import { describeValue } from '../../../core/text.js'
import { accountToChange } from '../../accounts/account-to-change.js'
import { readCommand, readUntil } from '../../accounts/accounts.js'
import { type Change, updateCommand } from '../../accounts/change.js'
import {
  changeAndVerify,
  identifiesAccount,
  isOptional,
  newValues,
  requireUpdatableAttributes,
  sendUpdate,
} from '../../accounts/changes.js'
import { reportOtherUpdated } from '../../accounts/other-account.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { isEmpty, isExpectedValue } from '../../objects/compare.js'
import type { PlatformObject } from '../../objects/objects.js'
import { parseObject } from '../../objects/objects.js'
import type { AttributeView } from '../../objects/spec-view.js'

const target = { kind: 'handler', command: updateCommand } as const
/** The commands that updates of attributes need. */
export const updateRequires = [readCommand, updateCommand]

export const accountUpdateSingleAttrs: Check = {
  id: 'account-update-single-attrs',
  title: 'Update attributes',
  description:
    'After an update a read shows the new value of the attribute, for every attribute that can be updated, and another account does not have it.',
  documents: [documents.command('account update')],
  requires: updateRequires,
  changesAccount: true,
  changesOnlyItsAccount: true,
  writes: true,
  needsConfig: true,
  async run(check) {
    const candidates = requireUpdatableAttributes(check)
    const account = await accountToChange(check)
    let tested = 0
    const set = new Map<string, string>()
    for (const attribute of candidates) {
      const current = account.attributes[attribute.name]
      if (identifiesAccount(account, current)) continue
      const value = await updateAttribute(check, account, attribute, current)
      if (value === undefined) continue
      tested++
      // A value of the settings may be that of other accounts anyway.
      if (typeof value === 'string' && check.run.updateValues[attribute.name] === undefined)
        set.set(attribute.name, value)
    }
    await reportOtherUpdated(check, account, set)
    if (tested === 0) check.skip('all attributes that can be updated identify the account or have undocumented types')
  },
}

/** Sets a new value and adds one to a multi-valued attribute. Returns the value, or undefined if there is none to set. */
async function updateAttribute(
  check: CheckContext,
  account: PlatformObject,
  attribute: AttributeView,
  current: unknown,
): Promise<unknown> {
  const { name, type, multi } = attribute
  // A boolean attribute has only two values.
  const [first, second, added] = newValues(check, attribute, current, multi && type !== 'boolean' ? 3 : 1)
  if (first === undefined) {
    if (check.run.updateValues[name] !== undefined) return undefined
    check.warn(
      `attribute ${describeValue(name)} has the undocumented type ${describeValue(type)}: no value can be generated for it`,
      {
        target: attribute.target,
      },
    )
    return undefined
  }
  if (!multi) {
    await changeAndVerify(check, account, attribute, { op: 'Set', value: first }, first)
    return first
  }
  const values = second === undefined ? [first] : [first, second]
  if (!(await changeAndVerify(check, account, attribute, { op: 'Set', value: values }, values))) return values
  if (added !== undefined) {
    await changeAndVerify(check, account, attribute, { op: 'Add', value: added }, [...values, added])
  }
  return values
}

export const accountUpdateAddRemove: Check = {
  id: 'account-update-add-remove',
  title: 'Add and remove values',
  description:
    'Values can be added to and removed from multi-valued attributes, one as a text and several as a list, and removing the value of a single-valued attribute clears it.',
  documents: [documents.command('account update')],
  requires: updateRequires,
  changesAccount: true,
  changesOnlyItsAccount: true,
  writes: true,
  needsConfig: true,
  async run(check) {
    const { candidates, account } = await createUpdatableAccount(check)
    let tested = 0
    for (const attribute of candidates) {
      const { name, multi, type } = attribute
      const current = account.attributes[name]
      if (multi) {
        if (await addAndRemove(check, account, attribute, current)) tested++
        continue
      }
      // A target system may require a value of other attributes.
      if (!isOptional(check, attribute) || type === 'boolean') continue
      if (await clearValue(check, account, attribute, current)) tested++
    }
    if (candidates.length === 0 && check.run.brokenAttributes.size > 0)
      check.skip('no attribute could be updated: see account-update-single-attrs', 'fault')
    if (tested === 0) check.skip('there is no attribute to which a value can be added or from which one can be removed')
  },
}

export const accountUpdateSeveral: Check = {
  id: 'account-update-several',
  title: 'Several changes at once',
  description: 'All changes of one update take effect, and its answer shows them.',
  documents: [documents.command('account update')],
  requires: updateRequires,
  changesAccount: true,
  changesOnlyItsAccount: true,
  writes: true,
  needsConfig: true,
  async run(check) {
    const { candidates, account } = await createUpdatableAccount(check)
    const changes: Change[] = []
    const expected: { attribute: AttributeView; value: unknown }[] = []
    for (const attribute of candidates) {
      const { name, multi, type } = attribute
      const current = account.attributes[name]
      const [first, second, third] = newValues(check, attribute, current, multi && type !== 'boolean' ? 3 : 1)
      if (first === undefined) continue
      if (second !== undefined && third !== undefined) {
        // The documented example adds and removes values of an attribute in one update.
        if (!(await changeAndVerify(check, account, attribute, { op: 'Set', value: [first, second] }, [first, second])))
          continue
        changes.push({ op: 'Add', attribute: name, value: third }, { op: 'Remove', attribute: name, value: first })
        expected.push({ attribute, value: [second, third] })
      } else {
        const value = multi ? [first] : first
        changes.push({ op: 'Set', attribute: name, value })
        expected.push({ attribute, value })
      }
    }
    if (changes.length < 2) {
      const why = check.run.brokenAttributes.size > 0 ? ': see account-update-single-attrs' : ''
      check.skip(`there are no two changes that could be made at once${why}`)
    }
    const answer = parseObject(await sendUpdate(check, account, changes), check.spec.keyType)
    const missedIn = (attributes: Record<string, unknown>) =>
      expected.filter(
        ({ attribute, value }) =>
          !isSecretName(attribute.name) && !isExpectedValue(value, attributes[attribute.name], attribute),
      )
    const read = await readUntil(check, account, ({ attributes }) => {
      const missed = missedIn(attributes)
      return { done: missed.length === 0, missed, attributes }
    })
    for (const { attribute, value } of read.missed) {
      check.error(
        `attribute ${describeValue(attribute.name)} should be ${describeValue(value)} after an update with ${changes.length} changes, and a read shows ${describeValue(read.attributes[attribute.name])}`,
        {
          target,
          kind: 'changes of an update that were not made',
          remedy: 'Let the handler apply every element of input.changes.',
        },
      )
    }
    // An answer without an account is allowed and shows no attributes.
    if ('problem' in answer || read.missed.length > 0) return
    for (const { attribute, value } of missedIn(answer.attributes)) {
      const answered = answer.attributes[attribute.name]
      if (isEmpty(answered)) continue
      check.error(
        `the answer to the update: ${describeValue(attribute.name)} is ${describeValue(answered)} instead of ${describeValue(value)}`,
        {
          target,
          remedy: 'Answer with the account as it is after the update.',
        },
      )
    }
  },
}

/** Takes or creates a test account and reads it. Returns it with its attributes that can be updated. */
export async function createUpdatableAccount(
  check: CheckContext,
): Promise<{ candidates: AttributeView[]; account: PlatformObject }> {
  const all = requireUpdatableAttributes(check)
  const account = await accountToChange(check)
  const candidates = all.filter(
    ({ name }) => !check.run.brokenAttributes.has(name) && !identifiesAccount(account, account.attributes[name]),
  )
  return { candidates, account }
}

/** Adds one value and two, and removes one and two. Returns false if there are not enough values. */
async function addAndRemove(
  check: CheckContext,
  account: PlatformObject,
  attribute: AttributeView,
  current: unknown,
): Promise<boolean> {
  if (attribute.type === 'boolean') return false
  const values = newValues(check, attribute, current, 4)
  const [a, b, c, d] = values
  if (d === undefined) return false
  const steps: [change: Omit<Change, 'attribute'>, expected: unknown[]][] = [
    [{ op: 'Set', value: [a] }, [a]],
    [{ op: 'Add', value: b }, [a, b]],
    [{ op: 'Add', value: [c, d] }, values],
    [{ op: 'Remove', value: b }, [a, c, d]],
    [{ op: 'Remove', value: [a, d] }, [c]],
  ]
  for (const [change, expected] of steps) {
    if (!(await changeAndVerify(check, account, attribute, change, expected))) break
  }
  return true
}

/** Removes the value of a single-valued attribute, which is set first if it has none. Returns false if that cannot be set. */
async function clearValue(
  check: CheckContext,
  account: PlatformObject,
  attribute: AttributeView,
  current: unknown,
): Promise<boolean> {
  let value = current
  if (isEmpty(value)) {
    ;[value] = newValues(check, attribute, current, 1)
    if (value === undefined) return false
    if (!(await changeAndVerify(check, account, attribute, { op: 'Set', value }, value))) return true
  }
  await changeAndVerify(check, account, attribute, { op: 'Remove', value }, null)
  return true
}
