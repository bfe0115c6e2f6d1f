import { describeValue } from '../../../core/text.js'
import {
  createAccount,
  createCommand,
  createReadableAccount,
  deleteCommand,
  generateTestAccount,
  lifecycleCommands,
  readCommand,
  readCreated,
  sentPassword,
} from '../../accounts/accounts.js'
import { updateCommand } from '../../accounts/change.js'
import { pickChange, updatableAttributes } from '../../accounts/changes.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import type { ObjectInput, PlatformObject } from '../../objects/objects.js'
import { SchemaStats } from '../../objects/schema-stats.js'
import { attemptWithCustomizer, customizedCommands, hasUsableCustomizer, reportNewMismatches } from './customizer.js'

/** Commands on an account, in the order in which the check runs them. None of them deletes it. */
const statusCommands = ['std:account:disable', 'std:account:enable', 'std:account:unlock'] as const
const passwordCommand = 'std:change-password'

export const customizerWriting: Check = {
  id: 'customizer-writing',
  title: 'Writing with the customizer',
  description: 'With the customizer, an account can be created, changed and deleted, and the answers have its key.',
  documents: [documents.customizers],
  requires: lifecycleCommands,
  writes: true,
  needsConfig: true,
  facts: ['customizer'],
  async run(check) {
    if (!hasUsableCustomizer(check)) return
    const handled = customizedCommands(check)
    const writing = [createCommand, updateCommand, ...statusCommands, passwordCommand, deleteCommand]
    const commands = new Set(writing.filter((command) => handled.has(command) && check.spec.commands.has(command)))
    if (commands.size === 0) check.skip('the customizer has no handlers for commands that write')
    const customized = check.withCustomizer()
    const account = await createWithCustomizer(check, customized, commands.has(createCommand))
    if (account) await changeAccount(check, customized, account, commands)
    check.commands.requests += customized.commands.requests
  },
}

/** Creates the test account. Returns undefined, with a finding, if the create or the read fails with the customizer. */
async function createWithCustomizer(
  check: CheckContext,
  customized: CheckContext,
  withHandlers: boolean,
): Promise<PlatformObject | undefined> {
  if (!withHandlers) return (await createReadableAccount(check)).created
  if (check.run.createFailedIn !== undefined) {
    check.skip(`no test account could be created without the customizer: see ${check.run.createFailedIn}`, 'fault')
  }
  const sent = await generateTestAccount(check, 'minimal')
  const created = await attemptWithCustomizer(check, () => createAccount(customized, sent))
  if (!created) return undefined
  const schema = check.spec.accountSchema
  const answered = schema && new SchemaStats(schema)
  answered?.add(created)
  const readBack = await attemptWithCustomizer(check, () => readCreated(check, created))
  if (!readBack) return undefined
  const read = schema && new SchemaStats(schema)
  read?.add(readBack)
  reportNewMismatches(check, createCommand, answered, read)
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
    const answer = await attemptWithCustomizer(check, () => customized.commands.invokeForObject(command, input))
    if (answer && answer.uniqueKey !== account.uniqueKey) {
      check.error(
        `with the customizer, ${command} of ${describeValue(account.id)} answers ${describeValue(answer.id)}`,
        {
          target: { kind: 'handler', command, customizer: true },
        },
      )
    }
  }
  if (commands.has(passwordCommand)) {
    const { attributes, secretKeys } = await generateTestAccount(check, 'maximal')
    const [key] = secretKeys
    const password = (key === undefined ? undefined : attributes[key]) ?? check.random.text(20)
    if (typeof password === 'string') check.run.watch.add(password, sentPassword)
    await attemptWithCustomizer(check, () => customized.commands.invokeVoid(passwordCommand, { ...input, password }))
  }
  if (commands.has(deleteCommand)) await deleteAccount(check, customized, account, input)
}

async function updateAccount(
  check: CheckContext,
  customized: CheckContext,
  account: PlatformObject,
  input: ObjectInput & Record<string, unknown>,
): Promise<void> {
  const attributes = updatableAttributes(check).filter(({ name }) => !check.run.brokenAttributes.has(name))
  const change = pickChange(check, account, attributes)
  if (change === undefined) return
  check.run.testAccounts.journal?.changing(account.key, [change])
  await attemptWithCustomizer(check, () =>
    customized.commands.invokeOne(updateCommand, { ...input, changes: [change] }),
  )
}

async function deleteAccount(
  check: CheckContext,
  customized: CheckContext,
  account: PlatformObject,
  input: ObjectInput & Record<string, unknown>,
): Promise<void> {
  const succeeded = await attemptWithCustomizer(check, async () => {
    await customized.commands.invokeOne(deleteCommand, input)
    return true
  })
  if (!succeeded) return
  const { done: isDeleted } = await check.poller.until(async () => {
    try {
      await check.commands.invokeForObject(readCommand, input)
      return { done: false, missing: 'an account that the customizer deleted and that cannot be read' }
    } catch (error) {
      if (error instanceof CommandError && error.kind === 'connector') return { done: true }
      throw error
    }
  })
  if (isDeleted) check.testAccounts.recordDeleted(account)
  // A customizer may disable accounts instead of deleting them, so this is a warning.
  else
    check.warn(`with the customizer, account ${describeValue(account.id)} can still be read after its delete`, {
      target: { kind: 'handler', command: deleteCommand, customizer: true },
    })
}
