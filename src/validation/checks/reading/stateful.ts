import { isObject, kindOf } from '../../../core/json.js'
import { forEachEntitlementType } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { count } from '../../engine/text.js'
import { listCommandOf } from '../../objects/object-list.js'
import { nounsOf, type SchemaView } from '../../objects/spec-view.js'
import { StatefulList } from '../../objects/stateful-list.js'

export const notStateful = 'the spec does not say supportsStatefulCommands'

export const accountListStateful: Check = {
  id: 'account-list-stateful',
  title: 'Accounts: stateful list',
  description: 'A stateful list of accounts saves an object as its state, and a second list continues from it.',
  documents: [documents.command('account list'), documents.spec],
  requires: ['std:account:list'],
  runsAlone: true,
  writes: false,
  needsConfig: true,
  async run(check) {
    if (!check.spec.isStateful) check.skip(notStateful)
    await listTwice(check, undefined)
  },
}

export const entitlementListStateful: Check = {
  id: 'entitlement-list-stateful',
  title: 'Entitlements: stateful list',
  description:
    'If a stateful list of entitlements saves a state, that is an object, and a second list continues from it.',
  documents: [documents.command('entitlement list'), documents.spec],
  requires: ['std:entitlement:list'],
  runsAlone: true,
  writes: false,
  needsConfig: true,
  async run(check) {
    if (!check.spec.isStateful) check.skip(notStateful)
    await forEachEntitlementType(check, async (schema) => {
      // A source may support a state only for accounts, or for some entitlement types.
      const saved = await listTwice(check, schema, true)
      return saved ? undefined : { skipped: `the list of each ${nounsOf(schema).one} saves no state` }
    })
  },
}

/** Lists without a state, and again with the state that the first list saved. False if it saved none and `optional`. */
async function listTwice(
  check: CheckContext,
  entitlements: SchemaView | undefined,
  optional = false,
): Promise<boolean> {
  const command = listCommandOf(entitlements)
  const target = { kind: 'handler', command } as const
  const first = await listSince(check, entitlements)
  const { state } = first
  if (!first.isSaved) {
    if (optional) return false
    check.error(`a stateful ${command} saved no state`, { target, remedy: 'Call res.saveState(state) at its end.' })
    return true
  }
  if (!isObject(state)) {
    check.error(`a stateful ${command} saved ${kindOf(state)} as its state instead of an object`, {
      target,
      remedy: 'Save an object: { date: … }.',
    })
    return true
  }
  const what = `the ${command} with the state of the first one`
  const second = await check.attempt(what, () => listSince(check, entitlements, state))
  if (!second) return true
  if (!second.isSaved || !isObject(second.state)) {
    const saved = second.isSaved ? kindOf(second.state) : 'no state'
    check.error(`${what} saved ${saved} instead of an object`, {
      target,
      remedy: 'Save a state each time, even if nothing has changed.',
    })
  } else if (second.count >= first.count && first.count > 1) {
    check.warn(
      `${what} sent ${count(second.count, nounsOf(entitlements).one, 'objects')} again: it seems to ignore the state`,
      {
        target,
        remedy: 'Send only what has changed since the state was saved.',
      },
    )
  }
  return true
}

/** Lists all objects, or what has changed since a state. */
async function listSince(
  check: CheckContext,
  entitlements: SchemaView | undefined,
  state?: Record<string, unknown>,
): Promise<StatefulList> {
  const list = new StatefulList(entitlements ?? check.spec.accountSchema, state)
  const { input, onState } = list
  for await (const _ of check.commands.outputs(listCommandOf(entitlements), input, { onState })) list.count++
  return list
}
