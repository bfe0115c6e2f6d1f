import { hasMarker } from '../../validation/accounts/account-removal.js'
import {
  type GeneratedAccount,
  generateAccount,
  minimalFields,
  singleValued,
  singleValuedCheck,
} from '../../validation/accounts/generate.js'
import { randomOfCheck } from '../../validation/accounts/random.js'
import { checkCatalogue } from '../../validation/engine/run.js'
import { isSuppliedValue } from '../../validation/objects/compare.js'
import type { PlatformObject } from '../../validation/objects/objects.js'
import type { SpecView } from '../../validation/objects/spec-view.js'

/** Texts as the generator makes them. */
const generatedText = /^test[-.][a-z2-9]{10}(?:@example\.com)?$/i

/** True for an account that a validation may have created: one of its texts looks generated. */
export function looksGenerated({ id, fields, attributes }: PlatformObject): boolean {
  return [id, fields['identity'], ...Object.values(attributes)].some(
    (value) => typeof value === 'string' && value.length <= 64 && generatedText.test(value),
  )
}

/** All accounts that the checks create with these seeds, for a project without values in its settings. */
export async function accountsOfSeeds(spec: SpecView, seeds: Iterable<string>): Promise<GeneratedAccount[]> {
  const extents = { minimal: minimalFields(spec), maximal: spec.fields }
  const accounts: GeneratedAccount[] = []
  if (spec.fields.length === 0) return accounts
  for (const seed of seeds) {
    for (const { id } of checkCatalogue) {
      for (const [extent, fields] of Object.entries(extents)) {
        for (const isRepeated of [false, true]) {
          const random = randomOfCheck(seed, id, isRepeated).fork(extent)
          const account = await generateAccount(spec, fields, random, async () => [])
          accounts.push(account)
          if (id === singleValuedCheck && extent === 'maximal')
            accounts.push({ ...account, ...singleValued(spec, account).account })
        }
      }
    }
  }
  return accounts
}

/** True if each value that was generated is one that the account shows. Secrets and entitlements are not compared. */
export function isGeneratedAs(account: PlatformObject, generated: GeneratedAccount, spec: SpecView): boolean {
  if (!hasMarker(account, generated.markers)) return false
  return Object.entries(generated.attributes).every(([name, value]) => {
    const attribute = spec.accountSchema?.byName.get(name)
    if (generated.secretKeys.has(name) || attribute?.entitlement) return true
    return isSuppliedValue(value, account.attributes[name], attribute)
  })
}
