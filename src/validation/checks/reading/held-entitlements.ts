import { entitlementAttributes, entitlementSchemaOf } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import { documents } from '../../engine/documents.js'
import { show } from '../../engine/text.js'
import { maxHeld } from '../../objects/list-stats.js'

export const accountEntitlementsExist: Check = {
  id: 'account-entitlements-exist',
  title: 'Accounts: entitlements they hold',
  description: 'Every entitlement that an account of the list holds is in the list of entitlements of its type.',
  documents: [documents.accountSchema, documents.command('entitlement list')],
  requires: ['std:account:list', 'std:entitlement:list'],
  writes: false,
  needsConfig: true,
  async run(check) {
    const attributes = entitlementAttributes(check)
    const { held } = await check.list()
    let looked = 0
    for (const attribute of attributes) {
      const schema = entitlementSchemaOf(check.spec, attribute)
      const values = held?.values.get(attribute.name)
      // An attribute without a schema is the spec's fault, and told there.
      if (!schema || !values) continue
      const { names } = await check.list(schema)
      for (const [value, account] of values) {
        looked++
        if (names?.has(value)) continue
        check.error(
          `attribute ${show(attribute.name)} of account ${show(account)} holds ${show(value)}, which is no entitlement of type ${show(schema.type)}`,
          {
            target: { kind: 'handler', command: 'std:account:list' },
            kind: 'entitlements that accounts hold and nobody lists',
            remedy: 'Send what identifies the entitlement, as in its list, or list it too.',
          },
        )
      }
    }
    if (looked === 0) check.skip('no account holds an entitlement')
    if (held?.cut) check.run.logger.info(`${check.id}: looked at the first ${maxHeld} entitlements of each attribute`)
  },
}
