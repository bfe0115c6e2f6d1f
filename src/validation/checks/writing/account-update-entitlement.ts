import { kindOf } from '../../../core/json.js'
import { describeValue } from '../../../core/text.js'
import { accountToChange } from '../../accounts/account-to-change.js'
import { readCommand, readUntil } from '../../accounts/accounts.js'
import { type Change, updateCommand } from '../../accounts/change.js'
import { sendUpdate } from '../../accounts/changes.js'
import { entitlementSchemaOf, requireEntitlementAttributes } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { asArray } from '../../objects/compare.js'
import type { ObjectList } from '../../objects/object-list.js'
import type { PlatformObject } from '../../objects/objects.js'
import type { AttributeView, SchemaView } from '../../objects/spec-view.js'

/** An account attribute, and the entitlements that it can hold. */
export interface EntitlementAttribute {
  attribute: AttributeView
  schema: SchemaView
  list: ObjectList
}

export const accountUpdateEntitlement: Check = {
  id: 'account-update-entitlement',
  title: 'Add and remove entitlements',
  description:
    'A read shows an entitlement after it was added to an account, and not after it was removed, for every type.',
  documents: [documents.command('account update'), documents.entitlementSchemas],
  requires: ['std:entitlement:list', readCommand, updateCommand],
  changesAccount: true,
  changesOnlyItsAccount: true,
  writes: true,
  needsConfig: true,
  async run(check) {
    const { candidates, reasons } = await entitlementAttributes(check, (reason, { target }) => {
      const remedy = 'Set the type as schemaObjectType of the attribute.'
      if (!check.isReportedBy('spec-entitlements')) check.warn(reason, { target, remedy })
    })
    if (candidates.length === 0) check.skip(reasons.join('; '))
    for (const reason of reasons) check.run.logger.info(`${check.id}: ${reason}`)
    const account = await accountToChange(check)
    for (const candidate of candidates) {
      const what = `attribute ${describeValue(candidate.attribute.name)} (type ${describeValue(candidate.schema.type)})`
      await check.attempt(what, () => addAndRemove(check, account, candidate))
    }
  },
}

/**
 * The account attributes for entitlements, with their lists, and why others are left out. Skips the check if the schema has
 * none.
 *
 * @param onNoType - called for an attribute without an entitlement type.
 */
export async function entitlementAttributes(
  check: CheckContext,
  onNoType: (reason: string, attribute: AttributeView) => void,
): Promise<{ candidates: EntitlementAttribute[]; reasons: string[] }> {
  const candidates: EntitlementAttribute[] = []
  const reasons: string[] = []
  for (const attribute of requireEntitlementAttributes(check)) {
    const schema = entitlementSchemaOf(check.spec, attribute)
    if (!schema) {
      const reason = `attribute ${describeValue(attribute.name)} belongs to no entitlement type of the spec`
      onNoType(reason, attribute)
      reasons.push(reason)
      continue
    }
    const list = await check.list(schema)
    if (list.count > 0) candidates.push({ attribute, schema, list })
    else
      reasons.push(
        `there are no entitlements of type ${describeValue(schema.type)} for attribute ${describeValue(attribute.name)}`,
      )
  }
  return { candidates, reasons }
}

/** The entitlements that updates may add: those that the settings have for the test account, else a sample. */
export function entitlementsToAdd(check: CheckContext, { attribute, list }: EntitlementAttribute): string[] {
  const given = check.run.ownAccount && check.run.settings.testAccount?.values[attribute.name]
  return given ? given.choices.flat().map(String) : list.sample.map(({ id }) => id)
}

/** Adds a sample of entitlements one by one, then removes those that were added and are still on the account. */
async function addAndRemove(
  check: CheckContext,
  account: PlatformObject,
  candidate: EntitlementAttribute,
): Promise<void> {
  const { attribute } = candidate
  const readHeld = async () =>
    (await readUntil(check, account, (seen) => ({ done: true, held: heldEntitlementIds(check, seen, attribute) }))).held
  const before = await readHeld()
  const ids = entitlementsToAdd(check, candidate)
  const added: string[] = []
  for (const id of ids) {
    if (before.includes(id)) continue
    if (await changeAndVerify(check, account, attribute, { op: 'Add', attribute: attribute.name, value: id }, true))
      added.push(id)
  }
  // Entitlements from before are only removed if none could be added: a target system may require one.
  const removable = added.length > 0 ? added : before.filter((id) => ids.includes(id)).slice(1)
  const minCount = added.length > 0 ? before.length : 1
  for (const id of removable) {
    // Read again, because adding to a single-valued attribute replaces the last value.
    const now = await readHeld()
    if (!now.includes(id) || now.length <= minCount) continue
    await changeAndVerify(check, account, attribute, { op: 'Remove', attribute: attribute.name, value: id }, false)
  }
}

/** Sends a change and waits until a read shows its effect. Returns false, with a finding, if none does. */
async function changeAndVerify(
  check: CheckContext,
  account: PlatformObject,
  attribute: AttributeView,
  change: Change,
  expected: boolean,
): Promise<boolean> {
  const id = change.value as string
  const what = `entitlement ${describeValue(id)} of attribute ${describeValue(attribute.name)}`
  const result = await check.attempt(`${expected ? 'adding' : 'removing'} ${what}`, async () => {
    await sendUpdate(check, account, [change])
    return readUntil(check, account, (seen) => ({
      done: heldEntitlementIds(check, seen, attribute).includes(id) === expected,
    }))
  })
  if (result && !result.done) {
    check.error(
      expected ? `${what} was added and is not on the account` : `${what} was removed and is still on the account`,
      {
        target: { kind: 'handler', command: updateCommand },
        kind: expected ? 'entitlements that were not added' : 'entitlements that were not removed',
      },
    )
  }
  if (!result?.done) check.run.brokenAttributes.add(attribute.name)
  return result?.done ?? false
}

/** The ids of the entitlements on an account. Values that cannot be ids become findings. */
export function heldEntitlementIds(check: CheckContext, account: PlatformObject, { name }: AttributeView): string[] {
  return asArray(account.attributes[name]).flatMap((value): string[] => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'number') return [String(value)]
    check.error(
      `attribute ${describeValue(name)} of account ${describeValue(account.id)} has ${kindOf(value)} instead of the id of an entitlement`,
      {
        target: { kind: 'handler', command: readCommand },
        kind: 'values that are no entitlement ids',
      },
    )
    return []
  })
}
