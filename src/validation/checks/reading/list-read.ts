import { mapLimited } from '../../../core/pool.js'
import { describeValue } from '../../../core/text.js'
import { forEachEntitlementType } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { noAccounts, noEntitlements } from '../../engine/reasons.js'
import { readListsAhead } from '../../engine/shared-lists.js'
import { count } from '../../engine/text.js'
import { canonical, compareObjects } from '../../objects/compare.js'
import { listCommandOf, type ObjectList, readCommandOf } from '../../objects/object-list.js'
import { keyText, type PlatformObject } from '../../objects/objects.js'
import { nounsOf, type SchemaView } from '../../objects/spec-view.js'

export const accountListAndRead: Check = {
  id: 'account-list-and-read',
  title: 'Accounts: list and read',
  description: 'Accounts that are read one by one equal those in the list.',
  documents: [documents.command('account list'), documents.command('account read')],
  requires: ['std:account:read', 'std:account:list'],
  lists: ['accounts'],
  writes: false,
  needsConfig: true,
  async run(check) {
    const list = await check.list()
    reportList(check, list, undefined, 'account-keys-unique')
    const { keyType } = check.spec
    const [kind] = [...list.keys.kinds.keys()].filter((kind) => kind !== keyType)
    if (!check.isReportedBy('account-key-type') && keyType !== undefined && kind !== undefined) {
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
  description:
    'Entitlements that are read one by one equal those in the list, for every type, and no two types have the same ones.',
  documents: [documents.command('entitlement list'), documents.command('entitlement read')],
  requires: ['std:entitlement:read', 'std:entitlement:list'],
  lists: ['entitlements'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await readListsAhead(check, check.spec.entitlementSchemas)
    await forEachEntitlementType(check, async (schema) => {
      const list = await check.attempt('', () => check.list(schema))
      if (!list) return undefined
      reportList(check, list, schema, 'entitlement-keys-unique')
      if (list.count === 0) return { skipped: noEntitlements(schema.type) }
      await readSample(check, list, schema)
      return undefined
    })
    reportSameLists(check)
  },
}

/** Warns of types that have the same entitlements. Ids may be the same by chance, but not all attributes too. */
function reportSameLists(check: CheckContext): void {
  const known = new Map<string, string>()
  for (const { type } of check.spec.entitlementSchemas) {
    const list = check.run.lists.get(type)
    if (list === undefined || !('sample' in list) || list.count === 0) continue
    const content = canonical([
      list.count,
      ...list.sample.map(({ uniqueKey, attributes }) => ({ uniqueKey, attributes })),
    ])
    const other = known.get(content)
    if (other === undefined) known.set(content, type)
    else {
      check.warn(
        `the entitlements of type ${describeValue(type)} are those of type ${describeValue(other)}: ${count(list.count, 'entitlement')} with the same keys and attributes`,
        {
          target: { kind: 'handler', command: listCommandOf(check.spec.entitlementSchemas[0]) },
          remedy: 'Let the handler list the type that input.type names.',
        },
      )
    }
  }
}

/** A list of such a length may end after its first page. */
const pageSizes: ReadonlySet<number> = new Set([100, 200, 250, 500, 1000])

/**
 * Reports faults of the list itself.
 * @param keysCheck - the id of the check that tests the keys.
 */
function reportList(
  check: CheckContext,
  list: ObjectList,
  entitlements: SchemaView | undefined,
  keysCheck: string,
): void {
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
  if (repeated.count > 0 && !check.isReportedBy(keysCheck)) {
    check.warn(
      `${count(repeated.count, 'output')} of ${command} ${repeated.count === 1 ? 'repeats' : 'repeat'} the id of another ${noun}, the first ${describeValue(repeated.first)}`,
      { target },
    )
  }
  if (pageSizes.has(list.count)) {
    check.notice(
      `${command} sends exactly ${count(list.count, noun, nounsOf(entitlements).many)}, which is a usual size of a page`,
      {
        target,
        remedy: 'See that the target system has no more, and that the handler reads all pages.',
      },
    )
  }
  if (otherType.count > 0) {
    check.error(
      `${count(otherType.count, 'output')} of ${command} ${otherType.count === 1 ? 'is' : 'are'} of another type than ${noun}, the first ${otherType.first}`,
      { target },
    )
  }
}

/** Reads the sample of a list and compares each object with the one in the list. */
async function readSample(check: CheckContext, list: ObjectList, entitlements: SchemaView | undefined): Promise<void> {
  const noun = nounsOf(entitlements).one
  const stableCheck = entitlements ? 'entitlement-read-stable' : 'account-read-stable'
  const reads = await mapLimited(list.sample, check.run.maxConcurrentReads, async (listed) => {
    try {
      const read = await readListed(check, listed, entitlements)
      if (read.uniqueKey !== listed.uniqueKey) return { listed, other: read }
      const names = { first: 'the list', second: 'the read' }
      const differences = compareObjects(listed.fields, read.fields, names)
      if (differences.length === 0 || !check.isReportedBy(stableCheck)) return { listed, differences }
      // Another check reports attributes that differ between two reads.
      const secondRead = await readListed(check, listed, entitlements)
      if (secondRead.uniqueKey !== listed.uniqueKey) return { listed, other: secondRead }
      const volatile = compareObjects(read.fields, secondRead.fields, names).map(({ attribute }) => attribute)
      return { listed, differences: differences.filter(({ attribute }) => !volatile.includes(attribute)) }
    } catch (error) {
      if (error instanceof CommandError) return { listed, error }
      throw error
    }
  })
  for (const { listed, differences, error, other } of reads) {
    const what = `${noun} ${describeValue(listed.id)}`
    if (error) {
      check.reportFailure(error, what, { kind: 'reads that failed' })
      continue
    }
    if (other) {
      reportOtherRead(check, listed, other, entitlements)
      continue
    }
    for (const { attribute, kind, text } of differences) {
      check.error(`${what}: ${describeValue(attribute)} is ${text}`, {
        // If only the list lacks the attribute, the list is at fault.
        target: {
          kind: 'handler',
          command: kind === 'added' ? listCommandOf(entitlements) : readCommandOf(entitlements),
        },
        kind: 'differences between list and read',
      })
    }
  }
}

/** Reports a read that answers another object than the one that it was asked for. */
export function reportOtherRead(
  check: CheckContext,
  asked: PlatformObject,
  other: PlatformObject,
  entitlements: SchemaView | undefined,
): void {
  const noun = nounsOf(entitlements).one
  const command = readCommandOf(entitlements)
  const [what, answered] = [asked, other].map(({ key }) => describeValue(keyText(key)))
  check.error(`${noun} ${what}: ${command} answered ${noun} ${answered}`, {
    target: { kind: 'handler', command },
    kind: 'reads that answered another object',
    remedy:
      'Answer the object that input.key names, and keep nothing of a command outside of it: several run at a time.',
  })
}

/** Reads an object of a list. The first read in a run is kept for later checks. */
export async function readListed(
  check: CheckContext,
  listed: PlatformObject,
  entitlements: SchemaView | undefined,
): Promise<PlatformObject> {
  const read = await check.commands.invokeForObject(
    readCommandOf(entitlements),
    check.objectInput(listed, entitlements),
  )
  const name = readKey(listed, entitlements)
  if (!check.run.reads.has(name)) check.run.reads.set(name, read)
  return read
}

/** The key of an object in `run.reads`. */
export function readKey(
  { uniqueKey }: Pick<PlatformObject, 'uniqueKey'>,
  entitlements: SchemaView | undefined,
): string {
  return `${entitlements?.type ?? ''}\n${uniqueKey}`
}
