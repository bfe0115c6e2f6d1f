import { deleteAndVerify, ownAccount } from '../../accounts/accounts.js'
import { freshValues, namesAccount, updatable, updateCommand } from '../../accounts/changes.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { show } from '../../engine/text.js'
import { inputOf, type PlatformObject } from '../../objects/objects.js'

const deleteCommand = 'std:account:delete'
const lifeCycle = ['std:account:create', 'std:account:read', deleteCommand]
const remedy = 'Let the handler throw new ConnectorError(message, ConnectorErrorType.NotFound).'

export const accountUpdateGone: Check = {
  id: 'account-update-gone',
  title: 'Update what is gone',
  description: 'Updating an account that was deleted fails with an error of type notFound, so that it is made anew.',
  documents: [documents.command('account update'), documents.errors],
  requires: [...lifeCycle, updateCommand],
  writes: true,
  needsConfig: true,
  async run(check) {
    const candidates = updatable(check)
    if (candidates.length === 0) check.skip('no attribute is known to be updatable')
    const { created } = await goneAccount(check)
    const attribute = candidates.find(({ name }) => !namesAccount(created, created.attributes[name]))
    const [value] = attribute ? freshValues(check, attribute, created.attributes[attribute.name], 1) : []
    if (attribute === undefined || value === undefined)
      return check.skip('there is no value to update the account with; give one under values in validate.yml')
    const changes = [{ op: 'Set', attribute: attribute.name, value: attribute.multi ? [value] : value }]
    const question = `the update of account ${show(created.id)}, which was deleted,`
    await mustMiss(check, updateCommand, { ...inputOf(created), changes }, question, (text) =>
      check.error(text, { anchor: { kind: 'handler', command: updateCommand }, remedy }),
    )
  },
}

export const accountDeleteGone: Check = {
  id: 'account-delete-gone',
  title: 'Delete what is gone',
  description: 'Deleting an account that was deleted fails with an error of type notFound.',
  documents: [documents.command('account delete'), documents.errors],
  requires: lifeCycle,
  writes: true,
  needsConfig: true,
  async run(check) {
    const { created } = await goneAccount(check)
    const question = `the second delete of account ${show(created.id)}`
    // It does no harm to succeed: the account is gone either way.
    await mustMiss(check, deleteCommand, { ...inputOf(created) }, question, (text) =>
      check.warn(text, { anchor: { kind: 'handler', command: deleteCommand }, remedy }),
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
    for await (const _ of check.commands.outputs(command, {
      ...input,
      ...check.schemaInput(check.spec.accountSchema),
    }));
    onSuccess(`${question} succeeded`)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    if (error.kind !== 'connector') check.failure(error, `${question} has to fail with a notFound error`)
    else if (error.errorType === 'generic') {
      check.failure(error, `${question} failed, but not with a notFound error`, { remedy })
    } else if (error.errorType === undefined) {
      check.warn(`${question} failed as it should; whether with a notFound error, the tenant does not tell`, {
        anchor: error.anchor,
      })
    }
  }
}
