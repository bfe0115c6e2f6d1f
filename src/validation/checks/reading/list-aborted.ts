import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import { documents } from '../../engine/documents.js'
import { count } from '../../engine/text.js'
import { IdSet } from '../../objects/id-set.js'
import { listInput } from '../../objects/object-list.js'
import { parseObject } from '../../objects/objects.js'

const command = 'std:account:list'
/** How many accounts of a long list are read. */
const maxAccounts = 1_000

export const accountListAborted: Check = {
  id: 'account-list-aborted',
  title: 'Accounts: aborted list',
  description: 'A list of accounts that was aborted half way does not affect the next list.',
  documents: [documents.command('account list')],
  requires: [command],
  runsAlone: true,
  writes: false,
  needsConfig: true,
  async run(check) {
    const list = await check.list()
    if (list.count < 2) check.skip('the target system has too few accounts to abort a list half way')
    const input = listInput(check.spec.accountSchema)
    const half = Math.min(Math.ceil(list.count / 2), maxAccounts)
    let outputs = 0
    for await (const _ of check.commands.outputs(command, input)) if (++outputs >= half) break
    const expected = Math.min(list.count, maxAccounts)
    // Counts ids, not outputs: two lists that share state may send an account twice.
    const again = new IdSet()
    try {
      for await (const data of check.commands.outputs(command, input)) {
        const account = parseObject(data, check.spec.keyType)
        if (!('problem' in account) && list.ids.has(account.uniqueKey)) again.add(account.uniqueKey)
        if (again.size >= expected) break
      }
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      check.reportFailure(error, 'the list after an aborted one', { remedy })
      return
    }
    if (again.size >= expected) return
    check.error(`after an aborted list, the next one sent ${again.size} of ${count(list.count, 'account')}`, {
      target: { kind: 'handler', command },
      remedy,
    })
  },
}

const remedy = 'Keep the state of a list, such as its page, in variables of the handler, not in global ones.'
