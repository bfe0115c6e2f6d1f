import { describeValue } from '../../../core/text.js'
import { accountToChange, changing, requireWayBack } from '../../accounts/account-to-change.js'
import {
  createReadableAccount,
  generateValue,
  isGone,
  lifecycleCommands,
  readCommand,
  readCreated,
  readUntil,
} from '../../accounts/accounts.js'
import { onlyNamedRemedy, readOther } from '../../accounts/other-account.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { compareObjects, isTimeAttribute } from '../../objects/compare.js'
import type { PlatformObject } from '../../objects/objects.js'
import { readKey } from '../reading/list-read.js'

const disableCommand = 'std:account:disable'
const enableCommand = 'std:account:enable'
const unlockCommand = 'std:account:unlock'
const passwordCommand = 'std:change-password'

export const accountDisable: Check = {
  id: 'account-disable',
  title: 'Disable',
  description:
    'After an account was disabled, a read shows it as disabled, or it is deleted, and another account is as before.',
  documents: [documents.command('account disable')],
  requires: [readCommand, disableCommand],
  changesAccount: true,
  changesOnlyItsAccount: true,
  writes: true,
  needsConfig: true,
  async run(check) {
    requireWayBack(check, enableCommand, 'disabled')
    const account = await accountToChange(check)
    if (account.fields['disabled'] === true)
      check.skip('the account is disabled already, so disabling it would prove nothing')
    requireDisabledState(check, account)
    await invokeForStatus(check, account, disableCommand, 'disabled', true)
    await reportOtherDisabled(check, account)
    if (!(await isDeletedByDisable(check, account)))
      await expectStatus(check, account, disableCommand, 'disabled', true)
  },
}

export const accountEnable: Check = {
  id: 'account-enable',
  title: 'Enable',
  description: 'After a disabled account was enabled, a read shows it as enabled.',
  documents: [documents.command('account enable')],
  requires: [readCommand, enableCommand],
  changesAccount: true,
  changesOnlyItsAccount: true,
  writes: true,
  needsConfig: true,
  async run(check) {
    const account = await accountToChange(check)
    if (account.fields['disabled'] === true) requireWayBack(check, disableCommand, 'enabled')
    else {
      requireDisabledState(check, account)
      await disableFirst(check, account)
    }
    await changeStatus(check, account, enableCommand, 'disabled', false)
  },
}

export const accountUnlock: Check = {
  id: 'account-unlock',
  title: 'Unlock',
  description: 'Unlocking an account succeeds, and a read shows it as not locked.',
  documents: [documents.command('account unlock')],
  requires: [readCommand, unlockCommand],
  changesAccount: true,
  changesOnlyItsAccount: true,
  writes: true,
  needsConfig: true,
  async run(check) {
    // The platform has no command to lock an account, so this also tests accounts that are not locked.
    const account = await accountToChange(check)
    if (check.run.ownAccount !== undefined && account.fields['locked'] === true)
      check.skip('the test account of validate.yml is locked, and no command would lock it again')
    await changeStatus(check, account, unlockCommand, 'locked', false)
  },
}

export const accountChangePassword: Check = {
  id: 'account-change-password',
  title: 'Change the password',
  description: 'Changing the password of an account succeeds and changes nothing else.',
  documents: [documents.command('change password')],
  requires: [...lifecycleCommands, passwordCommand],
  changesOnlyItsAccount: true,
  writes: true,
  needsConfig: true,
  async run(check) {
    const { created, read: before } = await createReadableAccount(check)
    const password = generateValue(check, 'string', 'password')
    await check.commands.invokeVoid(passwordCommand, { ...check.objectInput(created), password })
    const after = await readCreated(check, created)
    const names = { first: 'the read before', second: 'the read after' }
    for (const { attribute, text } of compareObjects(before.fields, after.fields, names)) {
      // The time of the change may be an attribute.
      if (isTimeAttribute(attribute)) continue
      check.error(`account ${describeValue(created.id)}, with a new password: ${describeValue(attribute)} is ${text}`, {
        target: { kind: 'handler', command: passwordCommand },
        kind: 'differences between the reads before and after',
      })
    }
  },
}

/**
 * Skips the check if the account is the one of the settings, and nothing shows that its target system can disable accounts:
 * for others the vendor recommends that a disable deletes (docs/platform.md#commands), and that account must not be lost.
 */
function requireDisabledState(check: CheckContext, { fields }: PlatformObject): void {
  if (check.run.ownAccount === undefined || typeof fields['disabled'] === 'boolean') return
  check.skip(
    `the read of the test account of validate.yml has no field disabled, so ${disableCommand} may delete the account`,
  )
}

/**
 * True if the account is gone after it was disabled. For target systems without a disabled state the vendor recommends
 * that (docs/platform.md#commands), so it is a notice, and the account need not be deleted any more.
 */
async function isDeletedByDisable(check: CheckContext, account: PlatformObject): Promise<boolean> {
  const gone = await isGone(check, account)
  if (gone === 'no') return false
  const target = { kind: 'handler', command: disableCommand } as const
  if (gone === 'likely') {
    check.warn(`after ${disableCommand} the account cannot be read, so it is probably deleted`, {
      target,
      remedy: 'Use a ConnectorError of type notFound for an account that does not exist.',
    })
    return true
  }
  check.notice(`${disableCommand} deletes the account: a read answers that there is none`, {
    target,
    remedy: 'That is right for a target system without a disabled state.',
  })
  check.testAccounts.recordDeleted(account)
  return true
}

/**
 * Warns of another account that is disabled now and was not when the run read it. Somebody else may have disabled it since,
 * so it is no error.
 */
async function reportOtherDisabled(check: CheckContext, account: PlatformObject): Promise<void> {
  const wasEnabled = (listed: PlatformObject) => {
    const read = check.run.reads.get(readKey(listed, undefined))
    return read !== undefined && read.fields['disabled'] !== true
  }
  const other = await readOther(check, account, wasEnabled)
  if (other?.fields['disabled'] !== true) return
  check.warn(
    `since ${disableCommand} of account ${describeValue(account.id)}, account ${describeValue(other.id)} is disabled too`,
    { target: { kind: 'handler', command: disableCommand }, remedy: onlyNamedRemedy },
  )
}

/** Invokes a command that changes the status, and waits until a read shows it. */
async function changeStatus(
  check: CheckContext,
  account: PlatformObject,
  command: string,
  field: 'disabled' | 'locked',
  expected: boolean,
): Promise<void> {
  await invokeForStatus(check, account, command, field, expected)
  await expectStatus(check, account, command, field, expected)
}

/** Invokes a command that changes the status, and looks at its answer. */
async function invokeForStatus(
  check: CheckContext,
  account: PlatformObject,
  command: string,
  field: 'disabled' | 'locked',
  expected: boolean,
): Promise<void> {
  const target = { kind: 'handler', command } as const
  const answer = await changing(check, 'status', () =>
    check.commands.invokeForObject(command, check.objectInput(account)),
  )
  if (answer.uniqueKey !== account.uniqueKey) {
    check.error(`${command} answered account ${describeValue(answer.id)} instead of ${describeValue(account.id)}`, {
      target,
    })
  }
  const answered = answer.fields[field]
  if (answered !== undefined && answered !== null && answered !== expected) {
    check.error(`${command} answered ${describeValue(field)}: ${describeValue(answered)}`, { target })
  }
}

/** Waits until a read shows the status. */
async function expectStatus(
  check: CheckContext,
  account: PlatformObject,
  command: string,
  field: 'disabled' | 'locked',
  expected: boolean,
): Promise<void> {
  const target = { kind: 'handler', command } as const
  // An account without these fields is neither disabled nor locked.
  const { done, value } = await readUntil(check, account, ({ fields }) => ({
    done: (fields[field] ?? false) === expected,
    value: fields[field],
  }))
  if (done) return
  check.error(
    `after ${command} a read shows ${describeValue(field)}: ${describeValue(value)}, and it should be ${expected}`,
    {
      target,
      remedy: `Let ${readCommand} and ${command} answer with the status in the field ${field}, outside of the attributes.`,
    },
  )
}

/** Disables an account, because enabling an enabled one proves nothing. The check account-disable reports failures. */
async function disableFirst(check: CheckContext, account: PlatformObject): Promise<void> {
  if (!check.spec.commands.has(disableCommand)) {
    check.skip(`the account is enabled, and the spec does not list ${disableCommand}`)
  }
  const see = check.isReportedBy('account-disable') ? ': see account-disable' : ''
  if (check.run.failedChecks.has('account-disable'))
    check.skip(`no account could be disabled in order to enable it${see}`)
  try {
    await changing(check, 'status', () => check.commands.invokeForObject(disableCommand, check.objectInput(account)))
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    check.skip(`no account could be disabled in order to enable it${see}`)
  }
  const gone = await isGone(check, account)
  if (gone === 'certain') check.testAccounts.recordDeleted(account)
  if (gone !== 'no') check.skip(`${disableCommand} deletes the account, so none is left to enable`)
  const { done } = await readUntil(check, account, ({ fields }) => ({ done: fields['disabled'] === true }))
  if (!done) check.skip(`no account could be disabled in order to enable it${see}`)
}
