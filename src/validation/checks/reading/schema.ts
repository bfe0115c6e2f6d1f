import { forEachEntitlementType, requireAccounts } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import { documents } from '../../engine/documents.js'
import { noAccountSchema, noEntitlements } from '../../engine/reasons.js'
import { readListsAhead } from '../../engine/shared-lists.js'
import { reportMisreadTimes, reportSuspectTexts } from '../../objects/list-report.js'
import { openReport } from '../../objects/list-stats.js'
import { nounsOf } from '../../objects/spec-view.js'

export const accountSchemaCheck: Check = {
  id: 'account-schema-check',
  title: 'Accounts: schema',
  description: 'The attributes of all accounts have the types of the account schema.',
  documents: [documents.command('account list'), documents.accountSchema],
  requires: ['std:account:list'],
  lists: ['accounts'],
  writes: false,
  needsConfig: true,
  async run(check) {
    if (!check.spec.accountSchema) check.skip(noAccountSchema)
    const list = await requireAccounts(check)
    list.schemaStats?.report(openReport(check.findings), nounsOf(undefined))
    reportSuspectTexts(openReport(check.findings), list, undefined)
    reportMisreadTimes(openReport(check.findings), list, undefined)
  },
}

export const entitlementSchemaCheck: Check = {
  id: 'entitlement-schema-check',
  title: 'Entitlements: schema',
  description: 'The attributes of all entitlements have the types of the schema of their type.',
  documents: [documents.command('entitlement list'), documents.entitlementSchemas],
  requires: ['std:entitlement:list'],
  lists: ['entitlements'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await readListsAhead(check, check.spec.entitlementSchemas)
    await forEachEntitlementType(check, async (schema) => {
      const list = await check.attempt('', () => check.list(schema))
      if (!list) return undefined
      if (list.count === 0) return { skipped: noEntitlements(schema.type) }
      list.schemaStats?.report(openReport(check.findings), nounsOf(schema))
      reportSuspectTexts(openReport(check.findings), list, schema)
      reportMisreadTimes(openReport(check.findings), list, schema)
      return undefined
    })
  },
}
