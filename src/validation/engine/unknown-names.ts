import { nearest } from '../../core/nearest.js'
import { describeValue } from '../../core/text.js'
import type { SpecView } from '../objects/spec-view.js'
import type { ValidationSettings } from './settings.js'

/**
 * The names in the settings that the spec does not have, one message each: a misspelt one would be ignored. Empty as long
 * as the names are not known, because the account schema is not.
 */
export function unknownNames({ values, testAccount, identities }: ValidationSettings, spec: SpecView): string[] {
  const messages: string[] = []
  if (spec.accountSchema !== undefined) {
    const known = [...spec.fields.map(({ key }) => key), ...spec.accountSchema.byName.keys()]
    for (const [place, names] of Object.entries({ values, 'test-account': testAccount?.values ?? {} })) {
      for (const name of Object.keys(names)) {
        // The check that changes a password takes its new value from this name.
        if (known.includes(name) || name === 'password') continue
        messages.push(`${place}: the spec has no attribute or field ${describeValue(name)}${hint(name, known)}`)
      }
    }
  }
  const types = spec.entitlementSchemas.map(({ type }) => type)
  for (const type of Object.keys(identities.entitlements)) {
    if (types.includes(type)) continue
    messages.push(`identities: the spec has no entitlement type ${describeValue(type)}${hint(type, types)}`)
  }
  return messages
}

function hint(name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  return near === undefined ? '' : `; did you mean ${describeValue(near)}?`
}
