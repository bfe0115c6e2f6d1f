import { forEachType, someAccounts } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import { type CheckContext, readsAtOnce } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { mapLimited } from '../../engine/pool.js'
import { noEntitlements } from '../../engine/reasons.js'
import { show } from '../../engine/text.js'
import { compareObjects } from '../../objects/compare.js'
import { readCommandOf } from '../../objects/object-list.js'
import { nounsOf, type SchemaView } from '../../objects/spec-view.js'
import { readListed, readName } from './list-read.js'

export const accountReadStable: Check = {
  id: 'account-read-stable',
  title: 'Accounts: second read',
  description: 'An account that is read twice is the same both times.',
  documents: [documents.command('account read')],
  requires: ['std:account:read', 'std:account:list'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await someAccounts(check)
    const reason = await readAgain(check, undefined)
    if (reason !== undefined) check.skip(reason)
  },
}

export const entitlementReadStable: Check = {
  id: 'entitlement-read-stable',
  title: 'Entitlements: second read',
  description: 'An entitlement that is read twice is the same both times, for every type.',
  documents: [documents.command('entitlement read')],
  requires: ['std:entitlement:read', 'std:entitlement:list'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await forEachType(check, async (schema) => {
      const list = await check.list(schema)
      if (list.count === 0) return { skipped: noEntitlements(schema.type) }
      const skipped = await readAgain(check, schema)
      return skipped === undefined ? undefined : { skipped }
    })
  },
}

/** Reads the sample of a list a second time. Says why, if none of it could be compared. */
async function readAgain(check: CheckContext, entitlements: SchemaView | undefined): Promise<string | undefined> {
  const noun = nounsOf(entitlements).one
  const command = readCommandOf(entitlements)
  const other = entitlements ? 'entitlement-list-read' : 'account-list-and-read'
  const { sample } = await check.list(entitlements)
  const pairs = await mapLimited(sample, readsAtOnce, async (listed) => {
    try {
      const known = check.run.reads.get(readName(listed, entitlements))
      const first = known ?? (await readListed(check, listed, entitlements))
      return { listed, first, second: await readListed(check, listed, entitlements) }
    } catch (error) {
      if (error instanceof CommandError) return { listed, error }
      throw error
    }
  })
  let compared = 0
  for (const { listed, first, second, error } of pairs) {
    const what = `${noun} ${show(listed.id)}`
    if (error) {
      // That a read fails is told by the check that reads first.
      if (!check.leavesTo(other)) check.failure(error, what, { kind: 'reads that failed' })
      continue
    }
    compared++
    const differences = compareObjects(first.fields, second.fields, { first: 'one read', second: 'the next' })
    for (const { attribute, text } of differences) {
      check.error(`${what}: ${show(attribute)} is ${text}`, {
        target: { kind: 'handler', command },
        kind: 'differences between two reads',
        remedy: 'Leave out what changes by itself, such as the time of the read.',
      })
    }
  }
  return compared === 0 && check.leavesTo(other) ? `the ${noun} could not be read: see ${other}` : undefined
}
