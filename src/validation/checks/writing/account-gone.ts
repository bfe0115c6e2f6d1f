import { deleteAndVerify, deleteCommand, lifecycleCommands, ownAccount } from '../../accounts/accounts.js'
import { anyChange, someUpdatable, updateCommand } from '../../accounts/changes.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { show } from '../../engine/text.js'
import type { PlatformObject } from '../../objects/objects.js'
import { notFoundRemedy, reportUnlessNotFound } from '../reading/not-found.js'

export const accountUpdateGone: Check = {
  id: 'account-update-gone',
  title: 'Update what is gone',
  description: 'Updating an account that was deleted fails with an error of type notFound, so that it is made anew.',
  documents: [documents.command('account update'), documents.errors],
  requires: [...lifecycleCommands, updateCommand],
  writes: true,
  needsConfig: true,
  async run(check) {
    const attributes = someUpdatable(check)
    const { created } = await goneAccount(check)
    const change = anyChange(check, created, attributes)
    if (change === undefined)
      return check.skip('there is no value to update the account with; give one under values in validate.yml')
    const question = `the update of account ${show(created.id)}, which was deleted,`
    await mustMiss(check, updateCommand, { ...check.objectInput(created), changes: [change] }, question, (text) =>
      check.error(text, { target: { kind: 'handler', command: updateCommand }, remedy: notFoundRemedy }),
    )
  },
}

export const accountDeleteGone: Check = {
  id: 'account-delete-gone',
  title: 'Delete what is gone',
  description: 'Deleting an account that was deleted fails with an error of type notFound.',
  documents: [documents.command('account delete'), documents.errors],
  requires: lifecycleCommands,
  writes: true,
  needsConfig: true,
  async run(check) {
    const { created } = await goneAccount(check)
    const question = `the second delete of account ${show(created.id)}`
    // It does no harm to succeed: the account is gone either way.
    await mustMiss(check, deleteCommand, check.objectInput(created), question, (text) =>
      check.warn(text, { target: { kind: 'handler', command: deleteCommand }, remedy: notFoundRemedy }),
    )
  },
}

/** An account that was made and deleted again. */
async function goneAccount(check: CheckContext): Promise<{ created: PlatformObject }> {
  const where = 'account-create-list-delete'
  const { created } = await ownAccount(check)
  let gone = false
  try {
    gone = await deleteAndVerify(check, created)
  } catch (error) {
    if (!(error instanceof CommandError) || !check.run.failed.has(where)) throw error
  }
  if (!gone) {
    if (check.leavesTo(where)) check.skip(`an account could not be deleted: see ${where}`)
    check.skip('an account that was deleted can still be read')
  }
  return { created }
}

/** Sends what has to fail with a notFound error; `onSuccess` says what it means when it does not fail. */
async function mustMiss(
  check: CheckContext,
  command: string,
  input: Record<string, unknown>,
  question: string,
  onSuccess: (text: string) => void,
): Promise<void> {
  try {
    for await (const _ of check.commands.outputs(command, input));
    onSuccess(`${question} succeeded`)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    reportUnlessNotFound(check, error, question)
  }
}
