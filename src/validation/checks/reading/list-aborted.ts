import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import { documents } from '../../engine/documents.js'
import { count } from '../../engine/text.js'
import { IdSet } from '../../objects/id-set.js'
import { listInput } from '../../objects/object-list.js'
import { parseObject } from '../../objects/objects.js'

const command = 'std:account:list'
/** Of a long list, no more is read again. */
const enough = 1_000

export const accountListAborted: Check = {
  id: 'account-list-aborted',
  title: 'Accounts: list cut short',
  description: 'A list of accounts that was left half way does not disturb the next one.',
  documents: [documents.command('account list')],
  requires: [command],
  writes: false,
  needsConfig: true,
  async run(check) {
    const list = await check.list()
    if (list.count < 2) check.skip('the target system has too few accounts for a list to be left half way')
    const input = listInput(check.spec.accountSchema)
    const half = Math.min(Math.ceil(list.count / 2), enough)
    let seen = 0
    for await (const _ of check.commands.outputs(command, input)) if (++seen >= half) break
    const wanted = Math.min(list.count, enough)
    // Ids, not outputs: two lists that get into each other's way may send one account twice.
    const again = new IdSet()
    try {
      for await (const data of check.commands.outputs(command, input)) {
        const account = parseObject(data, check.spec.keyType)
        if (!('problem' in account) && list.ids.has(account.unique)) again.add(account.unique)
        if (again.size >= wanted) break
      }
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      check.failure(error, 'the list after one that was left half way', { remedy })
      return
    }
    if (again.size >= wanted) return
    check.error(
      `after a list that was left half way, the next one sent ${again.size} of ${count(list.count, 'account')}`,
      {
        target: { kind: 'handler', command },
        remedy,
      },
    )
  },
}

const remedy = 'Keep what belongs to one list, such as its page, in the handler and not beside it.'
