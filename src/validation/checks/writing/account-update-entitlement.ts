import { lifecycleCommands, ownAccount, readCommand, readUntil } from '../../accounts/accounts.js'
import { type Change, update, updateCommand } from '../../accounts/changes.js'
import { entitlementAttributes, entitlementSchemaOf } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { kindOf, show } from '../../engine/text.js'
import { asArray } from '../../objects/compare.js'
import type { ObjectList } from '../../objects/object-list.js'
import type { PlatformObject } from '../../objects/objects.js'
import type { AttributeView, SchemaView } from '../../objects/spec-view.js'

interface EntitlementAttribute {
  attribute: AttributeView
  schema: SchemaView
  list: ObjectList
}

export const accountUpdateEntitlement: Check = {
  id: 'account-update-entitlement',
  title: 'Add and remove entitlements',
  description: 'An entitlement that is added to an account is on it, and one that is removed is not, for every type.',
  documents: [documents.command('account update'), documents.entitlementSchemas],
  requires: ['std:entitlement:list', ...lifecycleCommands, updateCommand],
  writes: true,
  needsConfig: true,
  async run(check) {
    const attributes = entitlementAttributes(check)
    const candidates: EntitlementAttribute[] = []
    const reasons: string[] = []
    for (const attribute of attributes) {
      const schema = entitlementSchemaOf(check.spec, attribute)
      if (!schema) {
        const reason = `attribute ${show(attribute.name)} belongs to no entitlement type of the spec`
        const remedy = 'Name the type with schemaObjectType.'
        if (!check.leavesTo('spec-entitlements')) check.warn(reason, { target: attribute.target, remedy })
        reasons.push(reason)
        continue
      }
      const list = await check.list(schema)
      if (list.count > 0) candidates.push({ attribute, schema, list })
      else reasons.push(`there are no entitlements of type ${show(schema.type)} for attribute ${show(attribute.name)}`)
    }
    if (candidates.length === 0) check.skip(reasons.join('; '))
    for (const reason of reasons) check.run.logger.info(`${check.id}: ${reason}`)
    const { created } = await ownAccount(check)
    for (const candidate of candidates) {
      const what = `attribute ${show(candidate.attribute.name)} (type ${show(candidate.schema.type)})`
      await check.attempt(what, () => addAndRemove(check, created, candidate))
    }
  },
}

/** Adds a sample of entitlements one by one, then removes those that were added and are on the account by then. */
async function addAndRemove(
  check: CheckContext,
  account: PlatformObject,
  { attribute, list }: EntitlementAttribute,
): Promise<void> {
  const held = async () =>
    (await readUntil(check, account, (seen) => ({ done: true, held: holds(check, seen, attribute) }))).held
  const before = await held()
  const ids = list.sample.map(({ id }) => id)
  const added: string[] = []
  for (const id of ids) {
    if (before.includes(id)) continue
    if (await change(check, account, attribute, { op: 'Add', attribute: attribute.name, value: id }, true))
      added.push(id)
  }
  // Those held from the beginning are removed only if there was nothing to add: a target may insist on one.
  const removable = added.length > 0 ? added : before.filter((id) => ids.includes(id)).slice(1)
  const least = added.length > 0 ? before.length : 1
  for (const id of removable) {
    // The state of now decides: adding to a single-valued attribute takes the last value off.
    const now = await held()
    if (!now.includes(id) || now.length <= least) continue
    await change(check, account, attribute, { op: 'Remove', attribute: attribute.name, value: id }, false)
  }
}

/** Sends a change and waits to see its effect on the account; true if it was seen. */
async function change(
  check: CheckContext,
  account: PlatformObject,
  attribute: AttributeView,
  change: Change,
  wanted: boolean,
): Promise<boolean> {
  const id = change.value as string
  const what = `entitlement ${show(id)} of attribute ${show(attribute.name)}`
  const result = await check.attempt(`${wanted ? 'adding' : 'removing'} ${what}`, async () => {
    await update(check, account, [change])
    return readUntil(check, account, (seen) => ({ done: holds(check, seen, attribute).includes(id) === wanted }))
  })
  if (result && !result.done) {
    check.error(
      wanted ? `${what} was added and is not on the account` : `${what} was removed and is still on the account`,
      {
        target: { kind: 'handler', command: updateCommand },
        kind: wanted ? 'entitlements that were not added' : 'entitlements that were not removed',
      },
    )
  }
  return result?.done ?? false
}

/** The entitlements on an account, whatever form its attribute has. */
function holds(check: CheckContext, account: PlatformObject, { name }: AttributeView): string[] {
  return asArray(account.attributes[name]).flatMap((value): string[] => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'number') return [String(value)]
    check.error(
      `attribute ${show(name)} of account ${show(account.id)} holds ${kindOf(value)} instead of the id of an entitlement`,
      {
        target: { kind: 'handler', command: readCommand },
        kind: 'values that are no entitlement ids',
      },
    )
    return []
  })
}
