import { isObject } from '../../../core/json.js'
import { describeValue } from '../../../core/text.js'
import { createReadableAccount, deleteAndVerify, deleteCommand, lifecycleCommands } from '../../accounts/accounts.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { idOf, type PlatformObject, parseKey } from '../../objects/objects.js'
import { StatefulList } from '../../objects/stateful-list.js'
import { notStateful } from '../reading/stateful.js'

const command = 'std:account:list'
const target = { kind: 'handler', command } as const

export const accountListChanges: Check = {
  id: 'account-list-changes',
  title: 'Accounts: changes since a state',
  description:
    'A stateful list with an earlier state has an account that was created since then, and tells its deletion with `deleted: true`.',
  documents: [documents.command('account list'), documents.spec],
  requires: [...lifecycleCommands, command],
  writes: true,
  needsConfig: true,
  async run(check) {
    if (!check.spec.isStateful) check.skip(notStateful)
    const { state: before } = await listSince(check)
    if (!isObject(before)) return check.skip('a stateful list saves no state: see account-list-stateful', 'fault')
    const { created } = await createReadableAccount(check)
    const name = `account ${describeValue(created.id)}`
    const made = await waitFor(check, created, { since: before, expected: 'there' })
    if (made.told !== 'there') {
      check.warn(`${name} was created, and a stateful list with the state from before does not have it`, {
        target,
        remedy: 'Save a state from before the list was read, and send what has changed since then, that moment too.',
      })
    }
    if (!(await deleteAndVerify(check, created))) {
      // Another check tells it, if it is part of the run.
      check.error(`${name} was deleted and can still be read`, { target: { kind: 'handler', command: deleteCommand } })
      return
    }
    const since = isObject(made.state) ? made.state : before
    const { told } = await waitFor(check, created, { since, expected: 'deleted' })
    if (told === 'deleted') return
    const how = told === 'there' ? 'still has it' : 'does not tell it'
    check.warn(`${name} was deleted, and a stateful list with the state from before ${how}`, {
      target,
      remedy: 'Send the key of a deleted account with deleted: true; else it stays on the platform until a whole list.',
    })
  },
}

/** Lists accounts with a state, or all of them without one. Returns the state that was saved, and what was sent last of each account. */
async function listSince(
  check: CheckContext,
  since?: Record<string, unknown>,
): Promise<{ state: unknown; accounts: Map<string, 'there' | 'deleted'> }> {
  const list = new StatefulList(check.spec.accountSchema, since)
  const { input, onState } = list
  const accounts = new Map<string, 'there' | 'deleted'>()
  for await (const output of check.commands.outputs(command, input, { onState })) {
    // Of a deleted account, only the key has to be there.
    const key = isObject(output) ? parseKey(output, check.spec.keyType) : undefined
    if (key === undefined || 'problem' in key) continue
    accounts.set(idOf(key).uniqueKey, isObject(output) && output['deleted'] === true ? 'deleted' : 'there')
  }
  return { state: list.state, accounts }
}

/** Waits until the changes since a state tell what is expected of an account. Returns what they told last. */
async function waitFor(
  check: CheckContext,
  { uniqueKey }: PlatformObject,
  { since, expected }: { since: Record<string, unknown>; expected: 'there' | 'deleted' },
): Promise<{ told: 'there' | 'deleted' | undefined; state: unknown }> {
  const missing = expected === 'there' ? 'a new account among the changes' : 'a deleted account among the changes'
  return await check.poller.until(async () => {
    const { accounts, state } = await listSince(check, since)
    const told = accounts.get(uniqueKey)
    return { done: told === expected, told, state, missing }
  })
}
