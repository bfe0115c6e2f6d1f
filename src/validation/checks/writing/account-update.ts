import { ownAccount, readUntil } from '../../accounts/accounts.js'
import { changeAndSee, freshValues, namesAccount, updatable, updateCommand } from '../../accounts/changes.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { show } from '../../engine/text.js'
import type { PlatformObject } from '../../objects/objects.js'
import type { AttributeView } from '../../objects/spec-view.js'

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
      anchor: attribute.anchor,
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
