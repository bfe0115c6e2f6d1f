import {
  lifecycleCommands,
  newValue,
  ownAccount,
  readCommand,
  readCreated,
  readUntil,
} from '../../accounts/accounts.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { show } from '../../engine/text.js'
import { compareObjects } from '../../objects/compare.js'
import type { PlatformObject } from '../../objects/objects.js'

const disableCommand = 'std:account:disable'
const enableCommand = 'std:account:enable'
const unlockCommand = 'std:account:unlock'
const passwordCommand = 'std:change-password'

export const accountDisable: Check = {
  id: 'account-disable',
  title: 'Disable',
  description: 'A read says that an account is disabled once it was.',
  documents: [documents.command('account disable')],
  requires: [...lifecycleCommands, disableCommand],
  writes: true,
  needsConfig: true,
  async run(check) {
    const { created } = await ownAccount(check)
    if ((await readCreated(check, created)).fields['disabled'] === true)
      check.skip('a new account is disabled, so disabling it would show nothing')
    await switchStatus(check, created, disableCommand, 'disabled', true)
  },
}

export const accountEnable: Check = {
  id: 'account-enable',
  title: 'Enable',
  description: 'A read says that a disabled account is enabled once it was.',
  documents: [documents.command('account enable')],
  requires: [...lifecycleCommands, enableCommand],
  writes: true,
  needsConfig: true,
  async run(check) {
    const { created } = await ownAccount(check)
    if ((await readCreated(check, created)).fields['disabled'] !== true) await disableFirst(check, created)
    await switchStatus(check, created, enableCommand, 'disabled', false)
  },
}

export const accountUnlock: Check = {
  id: 'account-unlock',
  title: 'Unlock',
  description: 'Unlocking an account succeeds, and a read says that it is not locked.',
  documents: [documents.command('account unlock')],
  requires: [...lifecycleCommands, unlockCommand],
  writes: true,
  needsConfig: true,
  async run(check) {
    // The platform has no command that locks: a new account may be unlocked already, and must stay so.
    const { created } = await ownAccount(check)
    await switchStatus(check, created, unlockCommand, 'locked', false)
  },
}

export const accountChangePassword: Check = {
  id: 'account-change-password',
  title: 'Change the password',
  description: 'Changing the password of an account succeeds and leaves everything else of it as it was.',
  documents: [documents.command('change password')],
  requires: [...lifecycleCommands, passwordCommand],
  writes: true,
  needsConfig: true,
  async run(check) {
    const { created } = await ownAccount(check)
    const before = await readCreated(check, created)
    const password = newValue(check, 'string', 'password')
    await check.commands.nothing(passwordCommand, { ...check.objectInput(created), password })
    const after = await readCreated(check, created)
    const names = { first: 'the read before', second: 'the read after' }
    for (const { attribute, text } of compareObjects(before.fields, after.fields, names)) {
      // When it was changed may well be told.
      if (isTime(attribute)) continue
      check.error(`account ${show(created.id)}, with a new password: ${show(attribute)} is ${text}`, {
        target: { kind: 'handler', command: passwordCommand },
        kind: 'differences between the reads before and after',
      })
    }
  },
}

/** Runs a command that changes the status, and waits until a read tells it. */
async function switchStatus(
  check: CheckContext,
  account: PlatformObject,
  command: string,
  field: 'disabled' | 'locked',
  wanted: boolean,
): Promise<void> {
  const target = { kind: 'handler', command } as const
  const answer = await check.commands.object(command, check.objectInput(account))
  if (answer.unique !== account.unique) {
    check.error(`${command} answered account ${show(answer.id)} instead of ${show(account.id)}`, { target })
  }
  const told = answer.fields[field]
  if (told !== undefined && told !== null && told !== wanted) {
    check.error(`${command} answered ${show(field)}: ${show(told)}`, { target })
  }
  // An account of which nothing is said is neither disabled nor locked.
  const { done, value } = await readUntil(check, account, ({ fields }) => ({
    done: (fields[field] ?? false) === wanted,
    value: fields[field],
  }))
  if (done) return
  check.error(`after ${command} the read says ${show(field)}: ${show(value)}, and it should be ${wanted}`, {
    target,
    remedy: `Let ${readCommand} and ${command} answer the status in the field ${field}, beside the attributes.`,
  })
}

/** What is enabled already shows nothing. That disabling works is for account-disable to say. */
async function disableFirst(check: CheckContext, account: PlatformObject): Promise<void> {
  if (!check.spec.commands.has(disableCommand)) {
    check.skip(`a new account is enabled, and the spec does not list ${disableCommand}`)
  }
  const see = check.leavesTo('account-disable') ? ': see account-disable' : ''
  if (check.run.failed.has('account-disable')) check.skip(`no account could be disabled to be enabled${see}`)
  try {
    await check.commands.object(disableCommand, check.objectInput(account))
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    check.skip(`no account could be disabled to be enabled${see}`)
  }
  const { done } = await readUntil(check, account, ({ fields }) => ({ done: fields['disabled'] === true }))
  if (!done) check.skip(`no account could be disabled to be enabled${see}`)
}

/** True for an attribute whose name tells of a time, or of a number that grows with each change. */
function isTime(attribute: string): boolean {
  return /date|time|changed|modified|updated|expire|_at$|At$|revision|version|etag/i.test(attribute)
}
