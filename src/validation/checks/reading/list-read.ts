import { forEachType } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import { type CheckContext, readsAtOnce } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { mapLimited } from '../../engine/pool.js'
import { noAccounts, noEntitlements } from '../../engine/reasons.js'
import { count, show } from '../../engine/text.js'
import { compareObjects } from '../../objects/compare.js'
import { listCommandOf, type ObjectList, readCommandOf } from '../../objects/object-list.js'
import type { PlatformObject } from '../../objects/objects.js'
import { nounsOf, type SchemaView } from '../../objects/spec-view.js'

export const accountListAndRead: Check = {
  id: 'account-list-and-read',
  title: 'Accounts: list and read',
  description: 'Accounts read one by one are the same as in the list.',
  documents: [documents.command('account list'), documents.command('account read')],
  requires: ['std:account:read', 'std:account:list'],
  writes: false,
  needsConfig: true,
  async run(check) {
    const list = await check.list()
    reportList(check, list, undefined, 'account-keys-unique')
    const { keyType } = check.spec
    const [kind] = [...list.keys.kinds.keys()].filter((kind) => kind !== keyType)
    if (!check.leavesTo('account-key-type') && keyType !== undefined && kind !== undefined) {
      check.warn(`keyType is ${keyType}, and accounts have ${kind} keys`, {
        target: { kind: 'spec', path: ['keyType'] },
      })
    }
    if (list.count === 0) check.skip(noAccounts)
    await readSample(check, list, undefined)
  },
}

export const entitlementListRead: Check = {
  id: 'entitlement-list-read',
  title: 'Entitlements: list and read',
  description: 'Entitlements read one by one are the same as in the list, for every type.',
  documents: [documents.command('entitlement list'), documents.command('entitlement read')],
  requires: ['std:entitlement:read', 'std:entitlement:list'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await forEachType(check, async (schema) => {
      const list = await check.attempt('', () => check.list(schema))
      if (!list) return undefined
      reportList(check, list, schema, 'entitlement-keys-unique')
      if (list.count === 0) return { skipped: noEntitlements(schema.type) }
      await readSample(check, list, schema)
      return undefined
    })
  },
}

/**
 * What is wrong with the list itself.
 * @param keys - the check that looks at keys alone.
 */
function reportList(check: CheckContext, list: ObjectList, entitlements: SchemaView | undefined, keys: string): void {
  const command = listCommandOf(entitlements)
  const noun = nounsOf(entitlements).one
  const target = { kind: 'handler', command } as const
  const { malformed, repeated, otherType } = list
  if (malformed.count > 0) {
    check.error(
      `${count(malformed.count, 'output')} of ${command} ${malformed.count === 1 ? 'is' : 'are'} no ${noun}, the first: ${malformed.first}`,
      { target },
    )
  }
  if (repeated.count > 0 && !check.leavesTo(keys)) {
    check.warn(
      `${count(repeated.count, 'output')} of ${command} ${repeated.count === 1 ? 'repeats' : 'repeat'} the id of another ${noun}, the first ${show(repeated.first)}`,
      { target },
    )
  }
  if (otherType.count > 0) {
    check.error(
      `${count(otherType.count, 'output')} of ${command} ${otherType.count === 1 ? 'is' : 'are'} of another type than ${noun}, the first ${show(otherType.first)}`,
      { target },
    )
  }
}

/** Reads the sample of a list and compares each object with what the list said of it. */
async function readSample(check: CheckContext, list: ObjectList, entitlements: SchemaView | undefined): Promise<void> {
  const noun = nounsOf(entitlements).one
  const stable = entitlements ? 'entitlement-read-stable' : 'account-read-stable'
  const reads = await mapLimited(list.sample, readsAtOnce, async (listed) => {
    try {
      const read = await readListed(check, listed, entitlements)
      const between = { first: 'the list', second: 'the read' }
      const differences = compareObjects(listed.fields, read.fields, between)
      if (differences.length === 0 || !check.leavesTo(stable)) return { listed, differences }
      // What differs from read to read is another check's to tell.
      const again = await readListed(check, listed, entitlements)
      const volatile = compareObjects(read.fields, again.fields, between).map(({ attribute }) => attribute)
      return { listed, differences: differences.filter(({ attribute }) => !volatile.includes(attribute)) }
    } catch (error) {
      if (error instanceof CommandError) return { listed, error }
      throw error
    }
  })
  for (const { listed, differences, error } of reads) {
    const what = `${noun} ${show(listed.id)}`
    if (error) {
      check.failure(error, what, { kind: 'reads that failed' })
      continue
    }
    for (const { attribute, kind, text } of differences) {
      check.error(`${what}: ${show(attribute)} is ${text}`, {
        // What the list alone does not have, the list leaves out.
        target: {
          kind: 'handler',
          command: kind === 'added' ? listCommandOf(entitlements) : readCommandOf(entitlements),
        },
        kind: 'differences between list and read',
      })
    }
  }
}

/** Reads an object of a list; the first read of a run is kept for the checks that look at it again. */
export async function readListed(
  check: CheckContext,
  listed: PlatformObject,
  entitlements: SchemaView | undefined,
): Promise<PlatformObject> {
  const read = await check.commands.object(readCommandOf(entitlements), check.objectInput(listed, entitlements))
  const name = readName(listed, entitlements)
  if (!check.run.reads.has(name)) check.run.reads.set(name, read)
  return read
}

/** The name of an object among `run.reads`. */
export function readName({ unique }: PlatformObject, entitlements: SchemaView | undefined): string {
  return `${entitlements?.type ?? ''}\n${unique}`
}
