import { describeValue } from '../../../core/text.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import { documents } from '../../engine/documents.js'
import { count } from '../../engine/text.js'
import { IdSet } from '../../objects/id-set.js'
import { countFault, type FaultCount } from '../../objects/list-stats.js'
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
    const repeated: FaultCount = { count: 0, first: '' }
    try {
      for await (const data of check.commands.outputs(command, input)) {
        const account = parseObject(data, check.spec.keyType)
        if ('problem' in account || !list.ids.has(account.uniqueKey)) continue
        if (!again.add(account.uniqueKey)) countFault(repeated, account.id)
        // What an earlier list left in memory may be sent after all accounts, so a list that is not long is read to its end.
        if (again.size >= expected && list.count > maxAccounts) break
      }
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      check.reportFailure(error, 'the list after an aborted one', { remedy })
      return
    }
    // A list that always does so is found by another check.
    if (repeated.count > 0 && list.repeated.count === 0) {
      check.error(
        `after an aborted list, ${count(repeated.count, 'output')} of the next one ${repeated.count === 1 ? 'repeats' : 'repeat'} the key of another account, first ${describeValue(repeated.first)}`,
        { target: { kind: 'handler', command }, remedy },
      )
    }
    if (again.size >= expected) return
    check.error(`after an aborted list, the next one sent ${again.size} of ${count(list.count, 'account')}`, {
      target: { kind: 'handler', command },
      remedy,
    })
  },
}

const remedy = 'Keep the state of a list, such as its page, in variables of the handler, not in global ones.'
