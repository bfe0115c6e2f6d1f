import { describeValue } from '../../core/text.js'
import { CommandError } from '../engine/commands.js'
import type { CheckContext } from '../engine/context.js'
import { idOf, type ObjectKey, type PlatformObject } from '../objects/objects.js'
import { createReadableAccount, readAccount, readCommand } from './accounts.js'
import type { OwnAccount } from './own-account.js'

/**
 * The account that a check changes, as a read shows it: the one that the settings name, else a new one, which is deleted
 * after the check.
 */
export async function accountToChange(check: CheckContext): Promise<PlatformObject> {
  const { ownAccount } = check.run
  if (ownAccount !== undefined) return takeOwnAccount(check, ownAccount)
  const { created, read } = await createReadableAccount(check)
  // A faulty read may answer an account of somebody else, which must not be changed.
  return { ...read, id: created.id, key: created.key, uniqueKey: created.uniqueKey }
}

/** Runs a command that changes attributes of that account, or its status, so that they can be put back. */
export async function changing<T>(
  check: CheckContext,
  parts: readonly string[] | 'status',
  send: () => Promise<T>,
): Promise<T> {
  const { ownAccount } = check.run
  return ownAccount === undefined ? send() : ownAccount.change(parts, send)
}

/**
 * Skips the check if the account of the settings is used and the spec lacks the command that puts it back.
 *
 * @param state - in which the account would stay.
 */
export function requireWayBack(check: CheckContext, command: string, state: string): void {
  if (check.run.ownAccount === undefined || check.spec.commands.has(command)) return
  const reason = `the test account of validate.yml would stay ${state}, because the spec does not list ${command}`
  check.skip(reason, 'commands')
}

/** Reads the account of the settings before it is changed. Skips the check if it cannot be used. */
async function takeOwnAccount(check: CheckContext, own: OwnAccount): Promise<PlatformObject> {
  const { unusable } = own
  if (unusable !== undefined) check.skip(`${unusable.reason}: see ${unusable.check}`, 'fault')
  const key = keyOf(check, own)
  const { id, uniqueKey } = idOf(key)
  const giveUp = (): never => {
    const reason = 'the test account of validate.yml cannot be read'
    own.giveUp(check.id, reason)
    return check.skip(reason, 'fault')
  }
  let account: PlatformObject
  try {
    account = await readAccount(check, { id, key })
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    const remedy = 'Correct test-account in validate.yml.'
    check.reportFailure(error, `the test account ${describeValue(id)} of validate.yml cannot be read`, { remedy })
    return giveUp()
  }
  if (account.uniqueKey !== uniqueKey) {
    const message = `the read of the test account ${describeValue(id)} of validate.yml answered ${describeValue(account.id)}`
    check.error(message, { target: { kind: 'handler', command: readCommand } })
    return giveUp()
  }
  own.remember(account)
  return account
}

function keyOf(check: CheckContext, { named: { id, uniqueId } }: OwnAccount): ObjectKey {
  if (uniqueId !== undefined) return { compound: { lookupId: id, uniqueId } }
  if (check.spec.keyType !== 'compound') return { simple: { id } }
  const reason = 'the keys of this connector are compound; give lookup-id and unique-id as identity of test-account in'
  return check.skip(`${reason} validate.yml`, 'input')
}
