import { describeValue } from '../../../core/text.js'
import { accountToChange } from '../../accounts/account-to-change.js'
import { readCommand, readUntil } from '../../accounts/accounts.js'
import { type Change, updateCommand } from '../../accounts/change.js'
import { sendUpdate } from '../../accounts/changes.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import type { PlatformObject } from '../../objects/objects.js'
import {
  type EntitlementAttribute,
  entitlementAttributes,
  entitlementsToAdd,
  heldEntitlementIds,
} from './account-update-entitlement.js'

const target = { kind: 'handler', command: updateCommand } as const

export const accountUpdateEntitlements: Check = {
  id: 'account-update-entitlements',
  title: 'Several entitlements at once',
  description: 'One change, or several of one update, add and remove entitlements, and the account keeps the others.',
  documents: [documents.command('account update'), documents.entitlementSchemas],
  requires: ['std:entitlement:list', readCommand, updateCommand],
  changesAccount: true,
  changesOnlyItsAccount: true,
  writes: true,
  needsConfig: true,
  async run(check) {
    const { candidates } = await entitlementAttributes(check, () => {})
    const isBroken = ({ attribute }: EntitlementAttribute) => check.run.brokenAttributes.has(attribute.name)
    if (candidates.length > 0 && candidates.every(isBroken))
      check.skip('no single entitlement can be added and removed: see account-update-entitlement', 'fault')
    const multiple = candidates.filter((candidate) => candidate.attribute.multi && !isBroken(candidate))
    if (multiple.length === 0) check.skip('no multi-valued attribute has entitlements that could be added')
    const account = await accountToChange(check)
    let tested = 0
    for (const candidate of multiple) {
      const what = `attribute ${describeValue(candidate.attribute.name)}`
      if (await check.attempt(what, () => changeSeveral(check, account, candidate))) tested++
    }
    if (tested === 0 && !check.findings.has('error'))
      check.skip('no attribute has two entitlements that the account does not hold, or one beside those that it holds')
  },
}

/** The changes of one update, and which of the entitlements that are new to the account it holds then, and which not. */
type Step = [changes: Change[], held: string[], notHeld: string[]]

/**
 * Adds and removes entitlements that the account does not hold, several by one value and by one update, and one by one beside
 * others. Returns false if there are not enough.
 */
async function changeSeveral(
  check: CheckContext,
  account: PlatformObject,
  candidate: EntitlementAttribute,
): Promise<boolean> {
  const before = await readHeld(check, account, candidate)
  const [a, b, c] = entitlementsToAdd(check, candidate).filter((id) => !before.includes(id))
  const change = (op: Change['op'], value: unknown): Change => ({ op, attribute: candidate.attribute.name, value })
  let steps: Step[]
  // A list for several, a text for a single one: as the platform sends them.
  if (a === undefined || (b === undefined && before.length === 0)) return false
  else if (b === undefined) {
    steps = [
      [[change('Add', a)], [a], []],
      [[change('Remove', a)], [], [a]],
    ]
  } else if (c === undefined) {
    steps = [
      [[change('Add', [a, b])], [a, b], []],
      [[change('Remove', [a, b])], [], [a, b]],
      [[change('Add', a), change('Add', b)], [a, b], []],
      [[change('Remove', b)], [a], [b]],
      [[change('Remove', a)], [], [a, b]],
    ]
  } else {
    steps = [
      [[change('Add', [a, b])], [a, b], []],
      [[change('Add', c)], [a, b, c], []],
      [[change('Remove', [a, b])], [c], [a, b]],
      [[change('Add', a), change('Remove', c)], [a], [b, c]],
      [[change('Remove', a)], [], [a, b, c]],
    ]
  }
  for (const [changes, held, notHeld] of steps) {
    if (!(await update(check, account, candidate, changes, [...before, ...held], notHeld))) break
  }
  return true
}

async function readHeld(
  check: CheckContext,
  account: PlatformObject,
  { attribute }: EntitlementAttribute,
): Promise<string[]> {
  const read = await readUntil(check, account, (seen) => ({
    done: true,
    held: heldEntitlementIds(check, seen, attribute),
  }))
  return read.held
}

/** Sends an update and waits until a read shows what it has to. Returns false, with a finding, if none does. */
async function update(
  check: CheckContext,
  account: PlatformObject,
  { attribute }: EntitlementAttribute,
  changes: readonly Change[],
  expected: readonly string[],
  notExpected: readonly string[],
): Promise<boolean> {
  await sendUpdate(check, account, changes)
  const { missing, surplus } = await readUntil(check, account, (seen) => {
    const held = heldEntitlementIds(check, seen, attribute)
    const missing = expected.filter((id) => !held.includes(id))
    const surplus = notExpected.filter((id) => held.includes(id))
    return { done: missing.length === 0 && surplus.length === 0, missing, surplus }
  })
  if (missing.length === 0 && surplus.length === 0) return true
  const sent = changes.map(({ op, value }) => `${op} ${describeValue(value)}`).join(' and ')
  const faults = [
    ...(missing.length === 0 ? [] : [`lacks ${describeValue(missing)}`]),
    ...(surplus.length === 0 ? [] : [`still has ${describeValue(surplus)}`]),
  ]
  check.error(`attribute ${describeValue(attribute.name)}: after ${sent} the account ${faults.join(' and ')}`, {
    target,
    kind: 'updates with several entitlements',
    remedy:
      'A value is a text for one entitlement and a list for several. Let the handler apply all of them, and keep the entitlements that the changes do not name.',
  })
  return false
}
