import { describeValue } from '../../../core/text.js'
import { forEachEntitlementType } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { idOf, type ObjectKey, parseObject } from '../../objects/objects.js'
import { nounsOf, type SchemaView } from '../../objects/spec-view.js'

export const accountNotFound: Check = {
  id: 'account-not-found',
  title: 'Accounts: not found',
  description: 'Reading an account that does not exist fails with an error of type notFound.',
  documents: [documents.command('account read'), documents.errors],
  requires: ['std:account:read'],
  lists: ['accounts'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await readAbsent(check, 'std:account:read', undefined)
  },
}

export const entitlementNotFound: Check = {
  id: 'entitlement-not-found',
  title: 'Entitlements: not found',
  description: 'Reading an entitlement that does not exist fails with an error of type notFound, for every type.',
  documents: [documents.command('entitlement read'), documents.errors],
  requires: ['std:entitlement:read'],
  lists: ['entitlements'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await forEachEntitlementType(check, async (schema) => {
      await readAbsent(check, 'std:entitlement:read', schema)
      return undefined
    })
  },
}

async function readAbsent(check: CheckContext, command: string, entitlements: SchemaView | undefined): Promise<void> {
  const { kind, key: known } = await check.sampleKey(entitlements)
  const ids = check.run.lists.get(entitlements?.type ?? '')
  let key = absentKey(check, kind, known)
  while (ids && 'ids' in ids && ids.ids.has(idOf(key).uniqueKey)) key = absentKey(check, kind, known)
  const { id } = idOf(key)
  const what = `the read of an ${nounsOf(entitlements).one} that does not exist (${describeValue(id)})`
  const input = check.objectInput({ id, key }, entitlements)
  try {
    const answer = parseObject(await check.commands.invokeOne(command, input), check.spec.keyType)
    const object = 'problem' in answer ? answer.problem : describeValue(answer.id)
    check.error(`${what} succeeded and answered ${object}`, {
      target: { kind: 'handler', command },
      remedy: notFoundRemedy,
    })
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    await reportUnlessNotFound(check, error, input, what)
  }
}

export const notFoundRemedy = 'Let the handler throw new ConnectorError(message, ConnectorErrorType.NotFound).'

/**
 * Reports an error that should be a notFound error and is not.
 * @param input - what the command was invoked with.
 * @param what - the invocation, for the message.
 */
export async function reportUnlessNotFound(
  check: CheckContext,
  error: CommandError,
  input: unknown,
  what: string,
): Promise<void> {
  if (error.kind !== 'connector') check.reportFailure(error, `${what} has to fail with a notFound error`)
  else if ((await check.errorTypeOf(error, input)) === 'generic') {
    // Only notFound makes the platform create the account, or drop a deleted one (docs/platform.md#connector-errors).
    check.reportFailure(error, `${what} failed, but not with a notFound error`, { remedy: notFoundRemedy })
  }
}

function absentKey(check: CheckContext, kind: 'simple' | 'compound', known: ObjectKey | undefined): ObjectKey {
  if (kind === 'simple') return { simple: { id: recordedAbsentId(check, known && idOf(known).id) } }
  const { lookupId, uniqueId } = known && 'compound' in known ? known.compound : {}
  return { compound: { lookupId: recordedAbsentId(check, lookupId), uniqueId: recordedAbsentId(check, uniqueId) } }
}

function recordedAbsentId(check: CheckContext, known: string | undefined): string {
  const id = absentId(check, known)
  check.run.traffic.addMadeUpId(id)
  return id
}

/** A new id in the form of a known one: many target systems reject other forms as a bad request. */
function absentId({ random }: CheckContext, known = ''): string {
  const hex = (n: number) => random.text(n, '0123456789abcdef')
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(known))
    return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`
  if (/^[1-9]\d{5,17}$/.test(known)) return `9${random.text(known.length - 1, '0123456789')}`
  if (/^\d+$/.test(known)) return `9${random.text(8, '0123456789')}`
  return `absent-${random.text(12)}`
}
