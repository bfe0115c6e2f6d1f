import { describeValue } from '../../../core/text.js'
import { forEachEntitlementList, requireAccounts } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { noAccountSchema } from '../../engine/reasons.js'
import { count } from '../../engine/text.js'
import { listCommandOf, type ObjectList } from '../../objects/object-list.js'
import { nounsOf, type SchemaView } from '../../objects/spec-view.js'

export const accountOutputForm: Check = {
  id: 'account-output-form',
  title: 'Accounts: fields',
  description:
    'The fields of listed accounts outside of their attributes are documented and have the documented types.',
  documents: [documents.command('account list')],
  requires: ['std:account:list'],
  writes: false,
  needsConfig: true,
  async run(check) {
    const list = await requireAccounts(check)
    reportForm(check, list, undefined)
  },
}

export const entitlementOutputForm: Check = {
  id: 'entitlement-output-form',
  title: 'Entitlements: fields',
  description:
    'The fields of listed entitlements outside of their attributes are documented and have the documented types.',
  documents: [documents.command('entitlement list')],
  requires: ['std:entitlement:list'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await forEachEntitlementList(check, (list, schema) => reportForm(check, list, schema))
  },
}

function reportForm(check: CheckContext, { form }: ObjectList, entitlements: SchemaView | undefined): void {
  const noun = nounsOf(entitlements)
  const target = { kind: 'handler', command: listCommandOf(entitlements) } as const
  for (const [level, faults] of [
    ['error', form.errors],
    ['warning', form.warnings],
  ] as const) {
    for (const [text, { count: n, first }] of faults) {
      check.findings.add(level, `${count(n, noun.one, noun.many)}, first ${describeValue(first)}: each ${text}`, {
        target,
        remedy: 'Send only the documented fields of the command, and attributes only in "attributes".',
      })
    }
  }
}

export const accountRequiredAttributes: Check = {
  id: 'account-required-attributes',
  title: 'Accounts: identity and display attributes',
  description: 'Every account has a value for the attributes that identityAttribute and displayAttribute name.',
  documents: [documents.accountSchema],
  requires: ['std:account:list'],
  writes: false,
  needsConfig: true,
  async run(check) {
    const schema = check.spec.accountSchema
    if (!schema) return check.skip(noAccountSchema)
    const list = await requireAccounts(check)
    reportNamed(check, list, schema)
  },
}

export const entitlementRequiredAttributes: Check = {
  id: 'entitlement-required-attributes',
  title: 'Entitlements: identity and display attributes',
  description: 'Every entitlement has a value for the attributes that identityAttribute and displayAttribute name.',
  documents: [documents.entitlementSchemas],
  requires: ['std:entitlement:list'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await forEachEntitlementList(check, (list, schema) => reportNamed(check, list, schema, schema))
  },
}

/** A missing identity attribute is an error; without a display attribute the object is only hard to recognise. */
function reportNamed(
  check: CheckContext,
  { namedAttributes }: ObjectList,
  schema: SchemaView,
  entitlements?: SchemaView,
): void {
  const noun = nounsOf(entitlements)
  for (const [use, { count: n, first }] of namedAttributes?.missing ?? []) {
    const verb = n === 1 ? 'has' : 'have'
    const message = `${count(n, noun.one, noun.many)}, first ${describeValue(first)}, ${verb} no value for ${describeValue(schema[use])}, the ${use}`
    check.findings.add(use === 'identityAttribute' ? 'error' : 'warning', message, {
      target: { kind: 'handler', command: listCommandOf(entitlements) },
      remedy: `Send the attribute, or name another one as the ${use}.`,
    })
  }
}
