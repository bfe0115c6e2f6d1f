import { mapLimited } from '../../../core/pool.js'
import { describeValue } from '../../../core/text.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import type { NamedObject } from '../../engine/settings.js'
import { count } from '../../engine/text.js'
import { listCommandOf, readCommandOf } from '../../objects/object-list.js'
import { idOf, type ObjectKey } from '../../objects/objects.js'
import { nounsOf, type SchemaView } from '../../objects/spec-view.js'
import { readKey } from './list-read.js'

export const namedObjectsRead: Check = {
  id: 'named-objects-read',
  title: 'Named accounts and entitlements',
  description: 'The accounts and entitlements in identities of validate.yml are listed and can be read.',
  documents: [documents.command('account read'), documents.command('entitlement read')],
  requires: [],
  lists: ['accounts', 'entitlements'],
  usesReadsOf: [
    ...['account-list-and-read', 'account-read-stable', 'account-output-form'],
    ...['entitlement-list-read', 'entitlement-read-stable', 'entitlement-output-form'],
  ],
  writes: false,
  needsConfig: true,
  async run(check) {
    const { accounts, entitlements } = check.run.settings.identities
    const parts: { names: readonly NamedObject[]; schema: SchemaView | undefined }[] = []
    if (accounts.length > 0) parts.push({ names: accounts, schema: undefined })
    for (const [type, names] of Object.entries(entitlements)) {
      const schema = check.spec.entitlementSchemas.find((each) => each.type === type)
      if (schema) parts.push({ names, schema })
      else check.error(`validate.yml names entitlements of type ${describeValue(type)}, which the spec does not have`)
    }
    const names = parts.flatMap((part) => part.names)
    if (names.length === 0)
      check.skip('no account and no entitlement is named; add some under identities in validate.yml', 'input')
    let tested = 0
    for (const { names, schema } of parts) {
      const noun = nounsOf(schema)
      const command = readCommandOf(schema)
      const listCommand = listCommandOf(schema)
      const list = await check.listIfPossible(schema)
      for (const name of list?.missing ?? []) {
        check.error(
          `${noun.one} ${nameOf(name)}, which validate.yml names, is not in the list of ${count(list?.count ?? 0, noun.one, noun.many)}`,
          {
            target: { kind: 'handler', command: listCommand },
            kind: 'named objects that are not listed',
          },
        )
      }
      tested += list ? names.length : 0
      if (!check.spec.commands.has(command)) continue
      const keys = names.flatMap((name): ObjectKey[] => {
        const { id, uniqueId } = name
        if (uniqueId !== undefined) return [{ compound: { lookupId: id, uniqueId } }]
        if (check.spec.keyType !== 'compound' || schema) return [{ simple: { id } }]
        // The settings have only the lookup id of a compound key; the list has the unique id.
        return list?.sample.filter((object) => object.id === id).map(({ key }) => key) ?? []
      })
      // That check reads the named objects too, so it reports a handler that fails for all objects.
      const readCheck = schema ? 'entitlement-list-read' : 'account-list-and-read'
      const reportingCheck =
        check.isReportedBy(readCheck) && check.spec.commands.has(listCommand) ? readCheck : undefined
      const reports = await mapLimited(keys, check.run.maxConcurrentReads, (key) =>
        read(check, key, schema, reportingCheck),
      )
      for (const report of reports) report?.()
      tested += keys.length
    }
    if (tested === 0) check.skip('the spec lists no command that reads the objects in identities of validate.yml')
  },
}

/** Reads an object. Returns what reports its fault, as the reads end in any order. */
async function read(
  check: CheckContext,
  key: ObjectKey,
  schema: SchemaView | undefined,
  reportingCheck: string | undefined,
): Promise<(() => void) | undefined> {
  const command = readCommandOf(schema)
  const noun = nounsOf(schema).one
  const { id, uniqueKey } = idOf(key)
  const input = check.objectInput({ id, key }, schema)
  try {
    // It may be one of the objects that a check before has read.
    const known = check.run.reads.get(readKey({ uniqueKey }, schema))
    const object = known ?? (await check.commands.invokeForObject(command, input))
    if (object.uniqueKey === uniqueKey) return undefined
    return () =>
      check.error(`the read of ${noun} ${describeValue(id)} answered ${describeValue(object.id)}`, {
        target: { kind: 'handler', command },
        kind: 'reads that answered another object',
      })
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    if (reportingCheck !== undefined && (await failsForAll(check, error, input, schema))) {
      return () => {
        check.skipReason = `${noun} ${describeValue(id)} could not be read: see ${reportingCheck}`
      }
    }
    const kind = 'named objects that cannot be read'
    return () => check.reportFailure(error, `${noun} ${describeValue(id)}, which validate.yml names`, { kind })
  }
}

/** True if a read failed for another reason than that the object is not there. Then reads of listed objects fail, too. */
async function failsForAll(
  check: CheckContext,
  error: CommandError,
  input: unknown,
  schema: SchemaView | undefined,
): Promise<boolean> {
  if (error.kind !== 'connector') return true
  const type = await check.provenTypeOf(error, input)
  if (type !== undefined) return type !== 'notFound'
  // The tenant does not report the type: it is the object if any other one could be read.
  const start = readKey({ uniqueKey: '' }, schema)
  return ![...check.run.reads.keys()].some((name) => name.startsWith(start))
}

function nameOf({ id, uniqueId }: NamedObject): string {
  return uniqueId === undefined ? describeValue(id) : `${describeValue(id)} (${describeValue(uniqueId)})`
}
