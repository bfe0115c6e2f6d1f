import { forEachEntitlementType, requireAccounts } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import { documents } from '../../engine/documents.js'
import { noAccountSchema, noEntitlements } from '../../engine/reasons.js'
import { nounsOf } from '../../objects/spec-view.js'

export const accountSchemaCheck: Check = {
  id: 'account-schema-check',
  title: 'Accounts: schema',
  description: 'The attributes of all accounts have the types of the account schema.',
  documents: [documents.command('account list'), documents.accountSchema],
  requires: ['std:account:list'],
  writes: false,
  needsConfig: true,
  async run(check) {
    if (!check.spec.accountSchema) check.skip(noAccountSchema)
    const list = await requireAccounts(check)
    list.schemaStats?.report(check.findings, nounsOf(undefined))
  },
}

export const entitlementSchemaCheck: Check = {
  id: 'entitlement-schema-check',
  title: 'Entitlements: schema',
  description: 'The attributes of all entitlements have the types of the schema of their type.',
  documents: [documents.command('entitlement list'), documents.entitlementSchemas],
  requires: ['std:entitlement:list'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await forEachEntitlementType(check, async (schema) => {
      const list = await check.attempt('', () => check.list(schema))
      if (!list) return undefined
      if (list.count === 0) return { skipped: noEntitlements(schema.type) }
      list.schemaStats?.report(check.findings, nounsOf(schema))
      return undefined
    })
  },
}
