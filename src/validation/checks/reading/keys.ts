import { describeValue } from '../../../core/text.js'
import { forEachEntitlementList, requireAccounts } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { count } from '../../engine/text.js'
import type { FaultCount } from '../../objects/list-stats.js'
import { listCommandOf, type ObjectList } from '../../objects/object-list.js'
import { nounsOf, type SchemaView } from '../../objects/spec-view.js'

export const accountKeyType: Check = {
  id: 'account-key-type',
  title: 'Accounts: kind of keys',
  description: 'The keys of all accounts are of the kind in keyType: simple or compound.',
  documents: [documents.spec, documents.command('account list')],
  requires: ['std:account:list'],
  lists: ['accounts'],
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
        `keyType is ${keyType}, and ${count(n, 'account has a', 'accounts have a')} ${kind} key, first ${describeValue(first)}`,
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
  lists: ['entitlements'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await forEachEntitlementList(check, (list, schema) => reportMixedKeys(check, list, schema))
  },
}

function reportMixedKeys(check: CheckContext, { keys }: ObjectList, entitlements: SchemaView | undefined): void {
  const [first, second] = [...keys.kinds]
  if (!first || !second) return
  const examples = [first, second].map(
    ([kind, { count: n, first }]) => `${kind} in ${n}, first in ${describeValue(first)}`,
  )
  check.error(`the key of an ${nounsOf(entitlements).one} is ${examples.join(', and ')}`, {
    target: { kind: 'handler', command: listCommandOf(entitlements) },
    remedy: 'Send keys of one kind.',
  })
}

export const accountKeysUnique: Check = {
  id: 'account-keys-unique',
  title: 'Accounts: unique keys',
  description:
    'No two accounts of the list have the same key, uuid or identity attribute, as the platform makes them one.',
  documents: [documents.command('account list'), documents.accountSchema],
  requires: ['std:account:list'],
  lists: ['accounts'],
  writes: false,
  needsConfig: true,
  async run(check) {
    const list = await requireAccounts(check)
    reportRepeated(check, list, undefined)
    reportIdentities(check, list, check.spec.accountSchema, undefined)
  },
}

export const entitlementKeysUnique: Check = {
  id: 'entitlement-keys-unique',
  title: 'Entitlements: unique keys',
  description: 'No two entitlements of a type have the same key, uuid or identity attribute.',
  documents: [documents.command('entitlement list'), documents.entitlementSchemas],
  requires: ['std:entitlement:list'],
  lists: ['entitlements'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await forEachEntitlementList(check, (list, schema) => {
      reportRepeated(check, list, schema)
      reportIdentities(check, list, schema, schema)
    })
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
      `${count(repeated.count, 'output')} of ${command} ${verb} the key of another ${noun}, first ${describeValue(repeated.first)}`,
      {
        target,
        remedy: 'Send each object once; if pages overlap, leave out objects that were sent before.',
      },
    )
  }
  if (keys.shared.count > 0) {
    const verb = keys.shared.count === 1 ? 'has' : 'have'
    check.error(
      `${count(keys.shared.count, 'output')} of ${command} ${verb} the uniqueId of another ${noun}, first ${describeValue(keys.shared.first)}`,
      {
        target,
        remedy: 'Use a value for uniqueId that no other object has.',
      },
    )
  }
}

/** Reports what makes two objects one on the platform as errors, and what may be due to chance as notices. */
function reportIdentities(
  check: CheckContext,
  { identities }: ObjectList,
  schema: SchemaView | undefined,
  entitlements: SchemaView | undefined,
): void {
  const { one, many } = nounsOf(entitlements)
  const target = { kind: 'handler', command: listCommandOf(entitlements) } as const
  const { sharedUuid, sharedIdentity, sharedName, similarKey, similarIdentity, otherIdentity, otherKey } = identities
  const objects = ({ count: n, first }: FaultCount, has: string, have: string) =>
    `${count(n, one, many)}, first ${describeValue(first)}, ${n === 1 ? has : have}`
  if (sharedUuid.count > 0) {
    check.error(`${objects(sharedUuid, 'has', 'have')} the uuid of another ${one}: the platform makes them one`, {
      target,
      remedy: 'Send a uuid that no other object has, or none.',
    })
  }
  if (sharedIdentity.count > 0) {
    const attribute = describeValue(schema?.identityAttribute)
    check.error(`${objects(sharedIdentity, 'has', 'have')} the ${attribute} of another ${one}, the identityAttribute`, {
      target,
      remedy: 'Name an attribute as the identityAttribute whose value no other object has.',
    })
  }
  if (sharedName.count > 0) {
    const attribute = describeValue(schema?.displayAttribute)
    check.notice(`${objects(sharedName, 'has', 'have')} the ${attribute} of another ${one}, the displayAttribute`, {
      target,
      remedy: 'Objects of one name are hard to tell apart on the platform.',
    })
  }
  if (similarKey.count > 0) {
    const what = `a key that differs from the key of another ${one} only in case or white space`
    check.notice(`${objects(similarKey, 'has', 'have')} ${what}`, {
      target,
      remedy: 'See that these are two objects in the target system.',
    })
  }
  if (similarIdentity.count > 0) {
    const attribute = describeValue(schema?.identityAttribute)
    const what = `a value of ${attribute}, the identityAttribute, that differs from that of another ${one} only in case or white space`
    check.notice(`${objects(similarIdentity, 'has', 'have')} ${what}`, {
      target,
      remedy: 'See that these are two objects in the target system.',
    })
  }
  if (otherIdentity.count > 0) {
    const attribute = describeValue(schema?.identityAttribute)
    check.notice(
      `${objects(otherIdentity, 'has', 'have')} an identity that is not its ${attribute}, the identityAttribute`,
      {
        target,
        remedy: 'Send the same value in both, so that the object can be found by either.',
      },
    )
  }
  if (otherKey.count > 0) {
    const attribute = describeValue(schema?.identityAttribute)
    check.notice(`${objects(otherKey, 'has', 'have')} a key that is not its ${attribute}, the identityAttribute`, {
      target,
      remedy:
        'Name the attribute that has the value of the key as the identityAttribute, or send this value as the key.',
    })
  }
}
