import { describeValue } from '../../../core/text.js'
import { forEachEntitlementType, requireAccounts } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { noAccountSchema, noEntitlements } from '../../engine/reasons.js'
import { readListsAhead } from '../../engine/shared-lists.js'
import { count } from '../../engine/text.js'
import { listCommandOf, type ObjectList } from '../../objects/object-list.js'
import { nounsOf, type SchemaView } from '../../objects/spec-view.js'

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
    list.schemaStats?.report(check.findings, nounsOf(undefined))
    reportSuspectTexts(check, list, undefined)
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
      list.schemaStats?.report(check.findings, nounsOf(schema))
      reportSuspectTexts(check, list, schema)
      return undefined
    })
  },
}

/** Warns of texts such as `undefined`. The text `null` may be a value of the target system: it is a notice. */
function reportSuspectTexts(
  check: CheckContext,
  { suspectTexts }: ObjectList,
  entitlements: SchemaView | undefined,
): void {
  const noun = nounsOf(entitlements)
  for (const { attribute, text, isPart, fault } of suspectTexts.found.values()) {
    const where = attribute === '' ? 'the key' : `attribute ${describeValue(attribute)}`
    const amount = count(fault.count, noun.one, noun.many)
    check.findings.add(
      text === 'null' ? 'notice' : 'warning',
      `${where} ${isPart ? 'has' : 'is'} the text ${describeValue(text)} in ${amount}, first in ${describeValue(fault.first)}`,
      {
        target: { kind: 'handler', command: listCommandOf(entitlements) },
        remedy: 'Send no value where there is none, and make a text of an object by its members.',
        kind: 'attributes with such a text',
      },
    )
  }
}
