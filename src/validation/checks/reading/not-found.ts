import { forEachType } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { show } from '../../engine/text.js'
import { idOf, type ObjectKey, parseObject } from '../../objects/objects.js'
import { nounsOf, type SchemaView } from '../../objects/spec-view.js'

export const accountNotFound: Check = {
  id: 'account-not-found',
  title: 'Unknown account',
  description: 'Reading an account that does not exist fails with an error of type notFound.',
  documents: [documents.command('account read'), documents.errors],
  requires: ['std:account:read'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await readAbsent(check, 'std:account:read', undefined)
  },
}

export const entitlementNotFound: Check = {
  id: 'entitlement-not-found',
  title: 'Unknown entitlement',
  description: 'Reading an entitlement that does not exist fails with an error of type notFound, for every type.',
  documents: [documents.command('entitlement read'), documents.errors],
  requires: ['std:entitlement:read'],
  writes: false,
  needsConfig: true,
  async run(check) {
    await forEachType(check, async (schema) => {
      await readAbsent(check, 'std:entitlement:read', schema)
      return undefined
    })
  },
}

async function readAbsent(check: CheckContext, command: string, entitlements: SchemaView | undefined): Promise<void> {
  const { kind, key: known } = await check.keySample(entitlements)
  const ids = check.run.lists.get(entitlements?.type ?? '')
  let key = absentKey(check, kind, known)
  while (ids && 'ids' in ids && ids.ids.has(idOf(key).unique)) key = absentKey(check, kind, known)
  const { id } = idOf(key)
  const question = `the read of an ${nounsOf(entitlements).one} that does not exist (${show(id)})`
  try {
    const input = check.objectInput({ id, key }, entitlements)
    const answer = parseObject(await check.commands.one(command, input), check.spec.keyType)
    const object = 'problem' in answer ? answer.problem : show(answer.id)
    check.error(`${question} succeeded and answered ${object}`, {
      target: { kind: 'handler', command },
      remedy: notFoundRemedy,
    })
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    reportUnlessNotFound(check, error, question)
  }
}

export const notFoundRemedy = 'Let the handler throw new ConnectorError(message, ConnectorErrorType.NotFound).'

/**
 * Reports a failure that has to be a notFound error and is another one, or may be.
 * @param question - what was asked of the connector, for the message.
 */
export function reportUnlessNotFound(check: CheckContext, error: CommandError, question: string): void {
  if (error.kind !== 'connector') check.failure(error, `${question} has to fail with a notFound error`)
  else if (error.errorType === 'generic') {
    // Only notFound makes the platform create the account, or drop a deleted one (docs/platform.md#connector-errors).
    check.failure(error, `${question} failed, but not with a notFound error`, { remedy: notFoundRemedy })
  } else if (error.errorType === undefined) {
    check.warn(`${question} failed as it should; whether with a notFound error, the tenant does not tell`, {
      target: error.target,
    })
  }
}

function absentKey(check: CheckContext, kind: 'simple' | 'compound', known: ObjectKey | undefined): ObjectKey {
  if (kind === 'simple') return { simple: { id: absentId(check, known && idOf(known).id) } }
  const { lookupId, uniqueId } = known && 'compound' in known ? known.compound : {}
  return { compound: { lookupId: absentId(check, lookupId), uniqueId: absentId(check, uniqueId) } }
}

/** An id of the form that the target uses: many refuse another form as a bad request before they look for it. */
function absentId({ random }: CheckContext, known = ''): string {
  const hex = (n: number) => random.text(n, '0123456789abcdef')
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(known))
    return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`
  if (/^[1-9]\d{5,17}$/.test(known)) return `9${random.text(known.length - 1, '0123456789')}`
  if (/^\d+$/.test(known)) return `9${random.text(8, '0123456789')}`
  return `absent-${random.text(12)}`
}
