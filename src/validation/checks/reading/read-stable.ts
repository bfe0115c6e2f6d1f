import { mapLimited } from '../../../core/pool.js'
import { describeValue } from '../../../core/text.js'
import { forEachEntitlementType, requireAccounts } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { noEntitlements } from '../../engine/reasons.js'
import { readListsAhead } from '../../engine/shared-lists.js'
import { compareObjects } from '../../objects/compare.js'
import { readCommandOf } from '../../objects/object-list.js'
import { nounsOf, type SchemaView } from '../../objects/spec-view.js'
import { readKey, readListed, reportOtherRead } from './list-read.js'

export const accountReadStable: Check = {
  id: 'account-read-stable',
  title: 'Accounts: second read',
  description: 'Two reads of an account give the same result.',
  documents: [documents.command('account read')],
  requires: ['std:account:read', 'std:account:list'],
  lists: ['accounts'],
  usesReadsOf: ['account-list-and-read'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await requireAccounts(check)
    const reason = await compareReads(check, undefined)
    if (reason !== undefined) check.skip(reason)
  },
}

export const entitlementReadStable: Check = {
  id: 'entitlement-read-stable',
  title: 'Entitlements: second read',
  description: 'Two reads of an entitlement give the same result, for every type.',
  documents: [documents.command('entitlement read')],
  requires: ['std:entitlement:read', 'std:entitlement:list'],
  lists: ['entitlements'],
  usesReadsOf: ['entitlement-list-read'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await readListsAhead(check, check.spec.entitlementSchemas)
    await forEachEntitlementType(check, async (schema) => {
      const list = await check.list(schema)
      if (list.count === 0) return { skipped: noEntitlements(schema.type) }
      const skipped = await compareReads(check, schema)
      return skipped === undefined ? undefined : { skipped }
    })
  },
}

/** Reads the sample of a list a second time. Returns the reason if nothing could be compared. */
async function compareReads(check: CheckContext, entitlements: SchemaView | undefined): Promise<string | undefined> {
  const noun = nounsOf(entitlements).one
  const command = readCommandOf(entitlements)
  const readCheck = entitlements ? 'entitlement-list-read' : 'account-list-and-read'
  const { sample } = await check.list(entitlements)
  const pairs = await mapLimited(sample, check.run.maxConcurrentReads, async (listed) => {
    try {
      const known = check.run.reads.get(readKey(listed, entitlements))
      const first = known ?? (await readListed(check, listed, entitlements))
      return { listed, first, second: await readListed(check, listed, entitlements) }
    } catch (error) {
      if (error instanceof CommandError) return { listed, error }
      throw error
    }
  })
  let compared = 0
  for (const { listed, first, second, error } of pairs) {
    const what = `${noun} ${describeValue(listed.id)}`
    if (error) {
      // The check that reads first reports a read that fails.
      if (!check.isReportedBy(readCheck)) check.reportFailure(error, what, { kind: 'reads that failed' })
      continue
    }
    compared++
    const other = [first, second].find((each) => each.uniqueKey !== listed.uniqueKey)
    if (other !== undefined && first.uniqueKey !== second.uniqueKey) {
      reportOtherRead(check, listed, other, entitlements)
      continue
    }
    const differences = compareObjects(first.fields, second.fields, { first: 'one read', second: 'the next' })
    for (const { attribute, text } of differences) {
      check.error(`${what}: ${describeValue(attribute)} is ${text}`, {
        target: { kind: 'handler', command },
        kind: 'differences between two reads',
        remedy: 'Leave out values that change with each read, such as the time of the read.',
      })
    }
  }
  return compared === 0 && check.isReportedBy(readCheck) ? `the ${noun} could not be read: see ${readCheck}` : undefined
}
