import { describeValue } from '../../../core/text.js'
import { forEachEntitlementList, requireAccounts } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { noAccountSchema } from '../../engine/reasons.js'
import { count } from '../../engine/text.js'
import { reportNamed } from '../../objects/list-report.js'
import { FormStats, openReport } from '../../objects/list-stats.js'
import { listCommandOf, type ObjectList, readCommandOf } from '../../objects/object-list.js'
import type { PlatformObject } from '../../objects/objects.js'
import { nounsOf, type SchemaView } from '../../objects/spec-view.js'
import { readKey, readListed } from './list-read.js'

export const accountOutputForm: Check = {
  id: 'account-output-form',
  title: 'Accounts: fields',
  description:
    'The fields of listed accounts outside of their attributes are documented and have the documented types.',
  documents: [documents.command('account list')],
  requires: ['std:account:list'],
  lists: ['accounts'],
  usesReadsOf: ['account-list-and-read', 'account-read-stable'],
  writes: false,
  needsConfig: true,
  async run(check) {
    const list = await requireAccounts(check)
    reportForm(check, list.form, undefined, listCommandOf(undefined))
    await reportReads(check, list, undefined)
  },
}

export const entitlementOutputForm: Check = {
  id: 'entitlement-output-form',
  title: 'Entitlements: fields',
  description:
    'The fields of listed entitlements outside of their attributes are documented and have the documented types.',
  documents: [documents.command('entitlement list')],
  requires: ['std:entitlement:list'],
  lists: ['entitlements'],
  usesReadsOf: ['entitlement-list-read', 'entitlement-read-stable'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await forEachEntitlementList(check, async (list, schema) => {
      reportForm(check, list.form, schema, listCommandOf(schema))
      await reportReads(check, list, schema)
    })
  },
}

/** Reports the form of the objects that were read one by one, as far as it is not the form of the list too. */
async function reportReads(check: CheckContext, list: ObjectList, entitlements: SchemaView | undefined): Promise<void> {
  const command = readCommandOf(entitlements)
  if (!check.spec.commands.has(command)) return
  const form = new FormStats(entitlements !== undefined)
  const known = list.sample.flatMap((listed) => check.run.reads.get(readKey(listed, entitlements)) ?? [])
  for (const read of known.length > 0 ? known : await readFirst(check, list, entitlements)) form.add(read)
  for (const text of list.form.errors.keys()) form.errors.delete(text)
  for (const text of list.form.warnings.keys()) form.warnings.delete(text)
  reportForm(check, form, entitlements, command)
}

/** The first object of the sample, read; none if it cannot be read, which another check reports. */
async function readFirst(
  check: CheckContext,
  { sample: [first] }: ObjectList,
  entitlements: SchemaView | undefined,
): Promise<PlatformObject[]> {
  if (first === undefined) return []
  try {
    return [await readListed(check, first, entitlements)]
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return []
  }
}

function reportForm(
  check: CheckContext,
  form: Pick<FormStats, 'errors' | 'warnings'>,
  entitlements: SchemaView | undefined,
  command: string,
): void {
  const noun = nounsOf(entitlements)
  const target = { kind: 'handler', command } as const
  const where = command === listCommandOf(entitlements) ? '' : ` in the answer of ${command}`
  for (const [level, faults] of [
    ['error', form.errors],
    ['warning', form.warnings],
  ] as const) {
    for (const [text, { count: n, first }] of faults) {
      check.findings.add(
        level,
        `${count(n, noun.one, noun.many)}, first ${describeValue(first)}${where}: each ${text}`,
        {
          target,
          remedy: 'Send only the documented fields of the command, and attributes only in "attributes".',
        },
      )
    }
  }
}

export const accountRequiredAttributes: Check = {
  id: 'account-required-attributes',
  title: 'Accounts: identity and display attributes',
  description: 'Every account has a value for the attributes that identityAttribute and displayAttribute name.',
  documents: [documents.accountSchema],
  requires: ['std:account:list'],
  lists: ['accounts'],
  writes: false,
  needsConfig: true,
  async run(check) {
    const schema = check.spec.accountSchema
    if (!schema) return check.skip(noAccountSchema)
    const list = await requireAccounts(check)
    reportNamed(openReport(check.findings), list, schema)
  },
}

export const entitlementRequiredAttributes: Check = {
  id: 'entitlement-required-attributes',
  title: 'Entitlements: identity and display attributes',
  description: 'Every entitlement has a value for the attributes that identityAttribute and displayAttribute name.',
  documents: [documents.entitlementSchemas],
  requires: ['std:entitlement:list'],
  lists: ['entitlements'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await forEachEntitlementList(check, (list, schema) => reportNamed(openReport(check.findings), list, schema, schema))
  },
}
