import {
  createAccount,
  createCommand,
  deleteCommand,
  generate,
  lifecycleCommands,
  ownAccount,
  readCommand,
  readCreated,
} from '../../accounts/accounts.js'
import { anyChange, updatable, updateCommand } from '../../accounts/changes.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { show } from '../../engine/text.js'
import type { ObjectInput, PlatformObject } from '../../objects/objects.js'
import { SchemaStats } from '../../objects/schema-check.js'
import { canBeRun, customizedCommands, reportNew, withCustomizer } from './customizer.js'

/** The commands of one account that the check runs, in their order; each leaves the account there but the last. */
const statusCommands = ['std:account:disable', 'std:account:enable', 'std:account:unlock'] as const
const passwordCommand = 'std:change-password'

export const customizerWriting: Check = {
  id: 'customizer-writing',
  title: 'Writing with the customizer',
  description:
    'With the customizer, an account can be created, changed and deleted, and the answers name that account.',
  documents: [documents.customizers],
  requires: lifecycleCommands,
  writes: true,
  needsConfig: true,
  facts: ['customizer'],
  async run(check) {
    if (!canBeRun(check)) return
    const handled = customizedCommands(check)
    const writing = [createCommand, updateCommand, ...statusCommands, passwordCommand, deleteCommand]
    const commands = new Set(writing.filter((command) => handled.has(command) && check.spec.commands.has(command)))
    if (commands.size === 0) check.skip('the customizer has no handlers of commands that write')
    const customized = check.customized()
    const account = await makeAccount(check, customized, commands.has(createCommand))
    if (account) await changeAccount(check, customized, account, commands)
    check.commands.requests += customized.commands.requests
  },
}

/** Undefined, with a finding, when it works without the customizer alone. */
async function makeAccount(
  check: CheckContext,
  customized: CheckContext,
  withHandlers: boolean,
): Promise<PlatformObject | undefined> {
  if (!withHandlers) return (await ownAccount(check)).created
  if (check.run.createFailedIn !== undefined) {
    check.skip(`no account could be created without the customizer: see ${check.run.createFailedIn}`)
  }
  const sent = await generate(check, 'minimal')
  const created = await withCustomizer(check, () => createAccount(customized, sent))
  if (!created) return undefined
  const schema = check.spec.accountSchema
  const answered = schema && new SchemaStats(schema)
  answered?.see(created)
  const seen = await withCustomizer(check, () => readCreated(check, created))
  if (!seen) return undefined
  const read = schema && new SchemaStats(schema)
  read?.see(seen)
  reportNew(check, createCommand, answered, read)
  return created
}

async function changeAccount(
  check: CheckContext,
  customized: CheckContext,
  account: PlatformObject,
  commands: ReadonlySet<string>,
): Promise<void> {
  const input = check.objectInput(account)
  if (commands.has(updateCommand)) await updateAccount(check, customized, account, input)
  for (const command of statusCommands) {
    if (!commands.has(command)) continue
    const answer = await withCustomizer(check, () => customized.commands.object(command, input))
    if (answer && answer.unique !== account.unique) {
      check.error(`with the customizer, ${command} of ${show(account.id)} answers ${show(answer.id)}`, {
        target: { kind: 'handler', command },
      })
    }
  }
  if (commands.has(passwordCommand)) {
    const { attributes, secretKeys } = await generate(check, 'maximal')
    const [key] = secretKeys
    const password = (key === undefined ? undefined : attributes[key]) ?? check.random.text(20)
    if (typeof password === 'string') check.run.secrets.add(password)
    await withCustomizer(check, () => customized.commands.nothing(passwordCommand, { ...input, password }))
  }
  if (commands.has(deleteCommand)) await deleteAccount(check, customized, account, input)
}

async function updateAccount(
  check: CheckContext,
  customized: CheckContext,
  account: PlatformObject,
  input: ObjectInput & Record<string, unknown>,
): Promise<void> {
  const attributes = updatable(check).filter(({ name }) => !check.run.brokenAttributes.has(name))
  const change = anyChange(check, account, attributes)
  if (change === undefined) return
  await withCustomizer(check, () => customized.commands.one(updateCommand, { ...input, changes: [change] }))
}

async function deleteAccount(
  check: CheckContext,
  customized: CheckContext,
  account: PlatformObject,
  input: ObjectInput & Record<string, unknown>,
): Promise<void> {
  const command = { kind: 'handler', command: deleteCommand } as const
  const done = await withCustomizer(check, async () => {
    await customized.commands.one(deleteCommand, input)
    return true
  })
  if (!done) return
  const { gone } = await check.waiter.until(async () => {
    try {
      await check.commands.object(readCommand, input)
      return { done: false, gone: false }
    } catch (error) {
      if (error instanceof CommandError && error.kind === 'connector') return { done: true, gone: true }
      throw error
    }
  })
  if (gone) check.run.testAccounts.gone(account)
  // A customizer may well keep accounts, and disable them instead.
  else
    check.warn(`with the customizer, account ${show(account.id)} can still be read after its delete`, {
      target: command,
    })
}
