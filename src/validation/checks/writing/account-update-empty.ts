import { describeValue } from '../../../core/text.js'
import { readUntil } from '../../accounts/accounts.js'
import { updateCommand } from '../../accounts/change.js'
import { changeAndVerify, isOptional, newValues, sendUpdate } from '../../accounts/changes.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { isEmpty } from '../../objects/compare.js'
import type { PlatformObject } from '../../objects/objects.js'
import type { AttributeView } from '../../objects/spec-view.js'
import { createUpdatableAccount, updateRequires } from './account-update.js'

const target = { kind: 'handler', command: updateCommand } as const

export const accountUpdateEmpty: Check = {
  id: 'account-update-empty',
  title: 'Empty values in an update',
  description: 'An update that sets an attribute to null or to an empty text stores neither as a word.',
  documents: [documents.command('account update')],
  requires: updateRequires,
  changesAccount: true,
  changesOnlyItsAccount: true,
  writes: true,
  needsConfig: true,
  async run(check) {
    const { candidates, account } = await createUpdatableAccount(check)
    const optional = candidates.filter((attribute) => {
      const { name, type, multi } = attribute
      // An attribute with values in the settings gets no other ones.
      const isFree = check.run.updateValues[name] === undefined
      return type === 'string' && !multi && isFree && isOptional(check, attribute)
    })
    if (optional.length === 0) check.skip('no text attribute that can be updated may be empty')
    for (const attribute of optional) {
      for (const empty of [null, ''] as const)
        await setEmpty(check, account, attribute, account.attributes[attribute.name], empty)
    }
  },
}

/**
 * Sets a value first, if there is none, and then an empty one. Nobody documents what a handler has to do with an empty value,
 * so that it is refused or ignored is a notice. A word such as "null" in the target system is a fault all the same.
 */
async function setEmpty(
  check: CheckContext,
  account: PlatformObject,
  attribute: AttributeView,
  current: unknown,
  empty: null | '',
): Promise<void> {
  const { name } = attribute
  const [value] = newValues(check, attribute, current, 1)
  if (value === undefined) return
  if (!(await changeAndVerify(check, account, attribute, { op: 'Set', value }, value))) return
  const what = `attribute ${describeValue(name)}: Set ${describeValue(empty)}`
  try {
    await sendUpdate(check, account, [{ op: 'Set', attribute: name, value: empty }])
  } catch (error) {
    if (!(error instanceof CommandError) || error.kind !== 'connector') throw error
    return check.notice(`${what} is refused: ${error.message}`, { target, kind: 'empty values that are refused' })
  }
  const read = await readUntil(check, account, ({ attributes }) => {
    const now = attributes[name]
    return { done: isEmpty(now) || now === '', now }
  })
  if (read.done) return
  if (typeof read.now === 'string' && /^(?:null|undefined|nan|\[object \w+\]|\s+)$/i.test(read.now)) {
    return check.warn(`${what} stores ${describeValue(read.now)}`, {
      target,
      kind: 'empty values that are stored as a word',
      remedy: 'Let the handler clear the attribute, and convert no value to text that may be null.',
    })
  }
  check.notice(`${what} has no effect: a read shows ${describeValue(read.now)}`, {
    target,
    kind: 'empty values without effect',
  })
}
