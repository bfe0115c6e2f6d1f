import { describeValue } from '../../../core/text.js'
import { entitlementSchemaOf, requireEntitlementAttributes } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import { documents } from '../../engine/documents.js'
import { maxHeldValues } from '../../objects/list-stats.js'

export const accountEntitlementsExist: Check = {
  id: 'account-entitlements-exist',
  title: 'Accounts: entitlements exist',
  description: 'Every entitlement of a listed account is in the list of entitlements of its type.',
  documents: [documents.accountSchema, documents.command('entitlement list')],
  requires: ['std:account:list', 'std:entitlement:list'],
  lists: ['accounts', 'entitlements'],
  writes: false,
  needsConfig: true,
  async run(check) {
    const attributes = requireEntitlementAttributes(check)
    const { heldEntitlements } = await check.list()
    let tested = 0
    for (const attribute of attributes) {
      const schema = entitlementSchemaOf(check.spec, attribute)
      const values = heldEntitlements?.values.get(attribute.name)
      // The check spec-entitlements reports an attribute without a schema.
      if (!schema || !values) continue
      const { entitlementNames } = await check.list(schema)
      for (const [value, account] of values) {
        tested++
        if (entitlementNames?.has(value)) continue
        check.error(
          `attribute ${describeValue(attribute.name)} of account ${describeValue(account)} has ${describeValue(value)}, which is not in the list of entitlements of type ${describeValue(schema.type)}`,
          {
            target: { kind: 'handler', command: 'std:account:list' },
            kind: 'entitlements of accounts that are not listed',
            remedy: 'Send the id of the entitlement as in its list, or list the entitlement too.',
          },
        )
      }
    }
    if (tested === 0) check.skip('no account has an entitlement')
    if (heldEntitlements?.isTruncated)
      check.run.logger.info(`${check.id}: tested the first ${maxHeldValues} entitlements of each attribute`)
  },
}
