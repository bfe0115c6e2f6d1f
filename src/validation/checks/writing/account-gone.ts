import { describeValue } from '../../../core/text.js'
import { createReadableAccount, deleteAndVerify, deleteCommand, lifecycleCommands } from '../../accounts/accounts.js'
import { updateCommand } from '../../accounts/change.js'
import { pickChange, requireUpdatableAttributes } from '../../accounts/changes.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import type { PlatformObject } from '../../objects/objects.js'
import { notFoundRemedy, reportUnlessNotFound } from '../reading/not-found.js'

export const accountUpdateGone: Check = {
  id: 'account-update-gone',
  title: 'Update a deleted account',
  description:
    'Updating a deleted account fails with an error of type notFound, so that the platform creates it again.',
  documents: [documents.command('account update'), documents.errors],
  requires: [...lifecycleCommands, updateCommand],
  changesOnlyItsAccount: true,
  writes: true,
  needsConfig: true,
  async run(check) {
    const attributes = requireUpdatableAttributes(check)
    const { created } = await createAndDeleteAccount(check)
    const change = pickChange(check, created, attributes)
    if (change === undefined)
      return check.skip('there is no value to update the account with; give one under values in validate.yml')
    const what = `the update of account ${describeValue(created.id)}, which was deleted,`
    await expectNotFound(check, updateCommand, { ...check.objectInput(created), changes: [change] }, what, (text) =>
      check.error(text, { target: { kind: 'handler', command: updateCommand }, remedy: notFoundRemedy }),
    )
  },
}

export const accountDeleteGone: Check = {
  id: 'account-delete-gone',
  title: 'Delete a deleted account',
  description: 'Deleting a deleted account fails with an error of type notFound.',
  documents: [documents.command('account delete'), documents.errors],
  requires: lifecycleCommands,
  changesOnlyItsAccount: true,
  writes: true,
  needsConfig: true,
  async run(check) {
    const { created } = await createAndDeleteAccount(check)
    const what = `the second delete of account ${describeValue(created.id)}`
    // Success does no harm, so it is a warning.
    await expectNotFound(check, deleteCommand, check.objectInput(created), what, (text) =>
      check.warn(text, { target: { kind: 'handler', command: deleteCommand }, remedy: notFoundRemedy }),
    )
  },
}

/** Creates a test account and deletes it. Skips the check if it cannot be deleted. */
async function createAndDeleteAccount(check: CheckContext): Promise<{ created: PlatformObject }> {
  const deleteCheck = 'account-create-list-delete'
  const { created } = await createReadableAccount(check)
  let isDeleted = false
  try {
    isDeleted = await deleteAndVerify(check, created)
  } catch (error) {
    if (!(error instanceof CommandError) || !check.run.failedChecks.has(deleteCheck)) throw error
  }
  if (!isDeleted) {
    if (check.isReportedBy(deleteCheck)) check.skip(`an account could not be deleted: see ${deleteCheck}`, 'fault')
    check.skip('a deleted account can still be read')
  }
  return { created }
}

/** Invokes a command that has to fail with a notFound error. `onSuccess` reports that it succeeded. */
async function expectNotFound(
  check: CheckContext,
  command: string,
  input: Record<string, unknown>,
  what: string,
  onSuccess: (text: string) => void,
): Promise<void> {
  try {
    for await (const _ of check.commands.outputs(command, input));
    onSuccess(`${what} succeeded`)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    await reportUnlessNotFound(check, error, input, what)
  }
}
