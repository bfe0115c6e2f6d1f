import { forEachEntitlementList, requireAccounts } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { count, show } from '../../engine/text.js'
import { listCommandOf, type ObjectList } from '../../objects/object-list.js'
import { nounsOf, type SchemaView } from '../../objects/spec-view.js'

export const accountKeyType: Check = {
  id: 'account-key-type',
  title: 'Accounts: kind of keys',
  description: 'The keys of all accounts are of the kind in keyType: simple or compound.',
  documents: [documents.spec, documents.command('account list')],
  requires: ['std:account:list'],
  writes: false,
  needsConfig: true,
  async run(check) {
    const list = await requireAccounts(check)
    const { keyType } = check.spec
    if (keyType === undefined) {
      reportMixedKeys(check, list, undefined)
      return
    }
    for (const [kind, { count: n, first }] of list.keys.kinds) {
      if (kind === keyType) continue
      check.error(
        `keyType is ${keyType}, and ${count(n, 'account has a', 'accounts have a')} ${kind} key, first ${show(first)}`,
        {
          target: { kind: 'spec', path: ['keyType'] },
          remedy: `Write "keyType": "${kind}", or send ${keyType} keys.`,
        },
      )
    }
  },
}

export const entitlementKeyType: Check = {
  id: 'entitlement-key-type',
  title: 'Entitlements: kind of keys',
  description: 'The keys of all entitlements of a type are of the same kind.',
  documents: [documents.command('entitlement list')],
  requires: ['std:entitlement:list'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await forEachEntitlementList(check, (list, schema) => reportMixedKeys(check, list, schema))
  },
}

function reportMixedKeys(check: CheckContext, { keys }: ObjectList, entitlements: SchemaView | undefined): void {
  const [first, second] = [...keys.kinds]
  if (!first || !second) return
  const examples = [first, second].map(([kind, { count: n, first }]) => `${kind} in ${n}, first in ${show(first)}`)
  check.error(`the key of an ${nounsOf(entitlements).one} is ${examples.join(', and ')}`, {
    target: { kind: 'handler', command: listCommandOf(entitlements) },
    remedy: 'Send keys of one kind.',
  })
}

export const accountKeysUnique: Check = {
  id: 'account-keys-unique',
  title: 'Accounts: unique keys',
  description: 'No two accounts of the list have the same key, and no two have the same unique id.',
  documents: [documents.command('account list')],
  requires: ['std:account:list'],
  writes: false,
  needsConfig: true,
  async run(check) {
    const list = await requireAccounts(check)
    reportRepeated(check, list, undefined)
  },
}

export const entitlementKeysUnique: Check = {
  id: 'entitlement-keys-unique',
  title: 'Entitlements: unique keys',
  description: 'No two entitlements of a type have the same key, and no two have the same unique id.',
  documents: [documents.command('entitlement list')],
  requires: ['std:entitlement:list'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await forEachEntitlementList(check, (list, schema) => reportRepeated(check, list, schema))
  },
}

function reportRepeated(
  check: CheckContext,
  { repeated, keys }: ObjectList,
  entitlements: SchemaView | undefined,
): void {
  const noun = nounsOf(entitlements).one
  const command = listCommandOf(entitlements)
  const target = { kind: 'handler', command } as const
  if (repeated.count > 0) {
    const verb = repeated.count === 1 ? 'repeats' : 'repeat'
    check.error(
      `${count(repeated.count, 'output')} of ${command} ${verb} the key of another ${noun}, first ${show(repeated.first)}`,
      {
        target,
        remedy: 'Send each object once; if pages overlap, leave out objects that were sent before.',
      },
    )
  }
  if (keys.shared.count > 0) {
    const verb = keys.shared.count === 1 ? 'has' : 'have'
    check.error(
      `${count(keys.shared.count, 'output')} of ${command} ${verb} the uniqueId of another ${noun}, first ${show(keys.shared.first)}`,
      {
        target,
        remedy: 'Use a value for uniqueId that no other object has.',
      },
    )
  }
}
