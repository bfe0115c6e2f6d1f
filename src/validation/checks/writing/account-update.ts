import { lifecycleCommands, ownAccount, readCreated, readUntil } from '../../accounts/accounts.js'
import {
  type Change,
  changeAndSee,
  freshValues,
  isAsWanted,
  namesAccount,
  someUpdatable,
  update,
  updateCommand,
} from '../../accounts/changes.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { show } from '../../engine/text.js'
import { isEmpty } from '../../objects/compare.js'
import type { PlatformObject } from '../../objects/objects.js'
import { parseObject } from '../../objects/objects.js'
import { type AttributeView, isSecretName } from '../../objects/spec-view.js'

const target = { kind: 'handler', command: updateCommand } as const
const requires = [...lifecycleCommands, updateCommand]

export const accountUpdateSingleAttrs: Check = {
  id: 'account-update-single-attrs',
  title: 'Update attributes',
  description: 'An attribute of an account has its new value after it was updated, for every attribute that can be.',
  documents: [documents.command('account update')],
  requires,
  writes: true,
  needsConfig: true,
  async run(check) {
    const candidates = someUpdatable(check)
    const { created } = await ownAccount(check)
    const account = await readCreated(check, created)
    let tested = 0
    for (const attribute of candidates) {
      const current = account.attributes[attribute.name]
      if (namesAccount(account, current)) continue
      if (await updateAttribute(check, created, attribute, current)) tested++
    }
    if (tested === 0) check.skip('the attributes that could be updated name the account, or have undocumented types')
  },
}

/** Sets a new value, and for a multi-valued attribute adds one to it. False if there is no value to set. */
async function updateAttribute(
  check: CheckContext,
  account: PlatformObject,
  attribute: AttributeView,
  current: unknown,
): Promise<boolean> {
  const { name, type, multi } = attribute
  // A boolean has but two values.
  const [first, second, added] = freshValues(check, attribute, current, multi && type !== 'boolean' ? 3 : 1)
  if (first === undefined) {
    if (check.run.settings.values[name] !== undefined) return false
    check.warn(`attribute ${show(name)} has the undocumented type ${show(type)}: no value was made for it`, {
      target: attribute.target,
    })
    return false
  }
  if (!multi) {
    await changeAndSee(check, account, attribute, { op: 'Set', value: first }, first)
    return true
  }
  const values = second === undefined ? [first] : [first, second]
  if (!(await changeAndSee(check, account, attribute, { op: 'Set', value: values }, values))) return true
  if (added !== undefined) {
    await changeAndSee(check, account, attribute, { op: 'Add', value: added }, [...values, added])
  }
  return true
}

export const accountUpdateAddRemove: Check = {
  id: 'account-update-add-remove',
  title: 'Add and remove values',
  description:
    'Values are added to and removed from multi-valued attributes, one as a text and several as a list, and removing clears a single-valued one.',
  documents: [documents.command('account update')],
  requires,
  writes: true,
  needsConfig: true,
  async run(check) {
    const { spec, run } = check
    const needed = new Set(spec.fields.filter(({ required }) => required).map(({ key }) => key))
    const { candidates, created, account } = await updatableOwn(check)
    let tested = 0
    for (const attribute of candidates) {
      const { name, multi, required } = attribute
      const current = account.attributes[name]
      if (multi) {
        if (await addAndRemove(check, created, attribute, current)) tested++
        continue
      }
      // A target may insist on a value that every account must have, and on one of two values.
      if (required || needed.has(name) || isSecretName(name) || attribute.type === 'boolean') continue
      if (await clear(check, created, attribute, current)) tested++
    }
    const broken = candidates.length === 0 && run.brokenAttributes.size > 0
    if (broken) check.skip('no attribute could be updated: see account-update-single-attrs')
    if (tested === 0) check.skip('no attribute is known of which a value can be added or removed')
  },
}

export const accountUpdateSeveral: Check = {
  id: 'account-update-several',
  title: 'Several changes at once',
  description: 'All changes of one update are made, and its answer shows them.',
  documents: [documents.command('account update')],
  requires,
  writes: true,
  needsConfig: true,
  async run(check) {
    const { candidates, created, account } = await updatableOwn(check)
    const changes: Change[] = []
    const wanted: { attribute: AttributeView; value: unknown }[] = []
    for (const attribute of candidates) {
      const { name, multi, type } = attribute
      const current = account.attributes[name]
      const [first, second, third] = freshValues(check, attribute, current, multi && type !== 'boolean' ? 3 : 1)
      if (first === undefined) continue
      if (second !== undefined && third !== undefined) {
        // As the documents show it: some values are added and others are removed in one go.
        if (!(await changeAndSee(check, created, attribute, { op: 'Set', value: [first, second] }, [first, second])))
          continue
        changes.push({ op: 'Add', attribute: name, value: third }, { op: 'Remove', attribute: name, value: first })
        wanted.push({ attribute, value: [second, third] })
      } else {
        const value = multi ? [first] : first
        changes.push({ op: 'Set', attribute: name, value })
        wanted.push({ attribute, value })
      }
    }
    if (changes.length < 2) {
      const why = check.run.brokenAttributes.size > 0 ? ': see account-update-single-attrs' : ''
      check.skip(`there are no two changes that could be made at once${why}`)
    }
    const answer = parseObject(await update(check, created, changes), check.spec.keyType)
    const wrong = (attributes: Record<string, unknown>) =>
      wanted.filter(
        ({ attribute, value }) =>
          !isSecretName(attribute.name) && !isAsWanted(value, attributes[attribute.name], attribute),
      )
    const seen = await readUntil(check, created, ({ attributes }) => {
      const missed = wrong(attributes)
      return { done: missed.length === 0, missed, attributes }
    })
    for (const { attribute, value } of seen.missed) {
      check.error(
        `attribute ${show(attribute.name)} should be ${show(value)} after an update with ${changes.length} changes, and the read says ${show(seen.attributes[attribute.name])}`,
        {
          target,
          kind: 'changes of an update that were not made',
          remedy: 'Let the handler go through all of input.changes.',
        },
      )
    }
    // An answer without an account says that nothing changed, or is that of a handler that never tells.
    if ('problem' in answer || seen.missed.length > 0) return
    for (const { attribute, value } of wrong(answer.attributes)) {
      const shown = answer.attributes[attribute.name]
      if (isEmpty(shown)) continue
      check.error(
        `the answer to the update: ${show(attribute.name)} is ${show(shown)}, and ${show(value)} was made of it`,
        { target, remedy: 'Answer with the account as it is after the changes.' },
      )
    }
  },
}

/** An account of its own, and the attributes of it that are known to be updatable. */
async function updatableOwn(
  check: CheckContext,
): Promise<{ candidates: AttributeView[]; created: PlatformObject; account: PlatformObject }> {
  const all = someUpdatable(check)
  const { created } = await ownAccount(check)
  const account = await readCreated(check, created)
  const candidates = all.filter(
    ({ name }) => !check.run.brokenAttributes.has(name) && !namesAccount(account, account.attributes[name]),
  )
  return { candidates, created, account }
}

/** Adds one value and two, and removes one and two. False if there are no values to do it with. */
async function addAndRemove(
  check: CheckContext,
  account: PlatformObject,
  attribute: AttributeView,
  current: unknown,
): Promise<boolean> {
  if (attribute.type === 'boolean') return false
  const values = freshValues(check, attribute, current, 4)
  const [a, b, c, d] = values
  if (d === undefined) return false
  const steps: [change: Omit<Change, 'attribute'>, wanted: unknown[]][] = [
    [{ op: 'Set', value: [a] }, [a]],
    [{ op: 'Add', value: b }, [a, b]],
    [{ op: 'Add', value: [c, d] }, values],
    [{ op: 'Remove', value: b }, [a, c, d]],
    [{ op: 'Remove', value: [a, d] }, [c]],
  ]
  for (const [change, wanted] of steps) {
    if (!(await changeAndSee(check, account, attribute, change, wanted))) break
  }
  return true
}

/** Gives a single-valued attribute a value, if it has none, and removes it. False if there is no value to give. */
async function clear(
  check: CheckContext,
  account: PlatformObject,
  attribute: AttributeView,
  current: unknown,
): Promise<boolean> {
  let value = current
  if (isEmpty(value)) {
    ;[value] = freshValues(check, attribute, current, 1)
    if (value === undefined) return false
    if (!(await changeAndSee(check, account, attribute, { op: 'Set', value }, value))) return true
  }
  await changeAndSee(check, account, attribute, { op: 'Remove', value }, null)
  return true
}
