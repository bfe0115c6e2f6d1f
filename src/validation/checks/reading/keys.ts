import { describeValue } from '../../../core/text.js'
import { forEachEntitlementList, requireAccounts } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { count } from '../../engine/text.js'
import { reportIdentities, reportRepeated } from '../../objects/list-report.js'
import { openReport } from '../../objects/list-stats.js'
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
    reportRepeated(openReport(check.findings), list, undefined)
    reportIdentities(openReport(check.findings), list, check.spec.accountSchema, undefined)
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
      reportRepeated(openReport(check.findings), list, schema)
      reportIdentities(openReport(check.findings), list, schema, schema)
    })
  },
}
