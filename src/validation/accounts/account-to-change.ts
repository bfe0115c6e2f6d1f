import { describeValue } from '../../core/text.js'
import type { Check } from '../engine/check.js'
import { CommandError } from '../engine/commands.js'
import type { CheckContext } from '../engine/context.js'
import type { RunState } from '../engine/run-state.js'
import { idOf, type ObjectKey, type PlatformObject } from '../objects/objects.js'
import { createTestAccount, readAccount, readCommand } from './accounts.js'
import type { OwnAccount } from './own-account.js'
import type { AccountUse, TakenAccount } from './test-accounts.js'

/**
 * The account that a check changes: the one that the settings name, else a test account.
 *
 * @param options.isDisabledToo - true if a test account may be one that a check before has disabled.
 */
export async function accountToChange(
  check: CheckContext,
  options: { isDisabledToo?: boolean } = {},
): Promise<PlatformObject> {
  const { ownAccount } = check.run
  if (ownAccount !== undefined) return takeOwnAccount(check, ownAccount)
  return (await testAccountToUse(check, options.isDisabledToo ? 'change-disabled-too' : 'change')).created
}

/**
 * A test account: the one that a check before has passed on, else a new one. If the check finds nothing, it is passed on to
 * the next check that takes one over, else it is deleted.
 */
export async function testAccountToUse(check: CheckContext, use: AccountUse): Promise<TakenAccount> {
  return check.run.testAccounts.takeOver(check.id, use) ?? (await createTestAccount(check))
}

/** True if a check works on a test account that a check before has passed on. */
export function takesOver({ changesAccount, takesOver }: Check, { ownAccount }: RunState): boolean {
  return takesOver === true || (changesAccount === true && ownAccount === undefined)
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
