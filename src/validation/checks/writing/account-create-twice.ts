import { createAccount, createCommand, ownAccount, readUntil } from '../../accounts/accounts.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import { documents } from '../../engine/documents.js'
import { show } from '../../engine/text.js'
import type { PlatformObject } from '../../objects/objects.js'

const anchor = { kind: 'handler', command: createCommand } as const

/**
 * The documents say when a create is sent, namely when the platform knows no account, and not what is to become of one
 * that exists all the same. So both is right: to refuse it, and to answer the account that is there.
 */
export const accountCreateTwice: Check = {
  id: 'account-create-twice',
  title: 'Create the same account again',
  description:
    'A second create with the same values is refused or answers the account that is there; it makes no other.',
  documents: [documents.command('account create'), documents.errors],
  requires: ['std:account:create', 'std:account:read', 'std:account:delete'],
  writes: true,
  needsConfig: true,
  async run(check) {
    const { sent, created } = await ownAccount(check)
    if (sent.markers.length === 0)
      check.skip(
        'no value that is sent tells one account from another; give one with $(unique) under values in validate.yml',
      )
    // A target that shows new accounts late may not know it yet.
    await readUntil(check, created, () => ({ done: true }))
    let second: PlatformObject
    try {
      second = await createAccount(check, sent)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      if (error.kind !== 'connector') {
        check.failure(error, 'a second create has to be refused by the connector, or to answer the account')
      } else if (error.errorType === 'notFound') {
        check.failure(
          error,
          'a second create was refused with a notFound error, which means that there is no account',
          {
            remedy: 'Let the handler throw new ConnectorError(message) for an account that exists.',
          },
        )
      }
      return
    }
    if (second.unique === created.unique) return
    check.error(
      `a second create with the same values made another account, ${show(second.id)} beside ${show(created.id)}`,
      { anchor, remedy: 'Let the handler look for the account first, and refuse the create or answer the account.' },
    )
  },
}
