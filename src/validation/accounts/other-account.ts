import { describeValue } from '../../core/text.js'
import { CommandError } from '../engine/commands.js'
import type { CheckContext } from '../engine/context.js'
import type { PlatformObject } from '../objects/objects.js'
import { readCommand } from './accounts.js'

/**
 * Reads an account beside the one that a check changes: a handler that changes more than it is asked for is only seen there.
 * Undefined if no list was read before, or the account cannot be read.
 *
 * @param isWanted - which listed accounts can show it.
 */
export async function readOther(
  check: CheckContext,
  own: PlatformObject,
  isWanted: (listed: PlatformObject) => boolean = () => true,
): Promise<PlatformObject | undefined> {
  const list = check.run.lists.get('')
  const listed = list !== undefined && 'sample' in list ? list.sample : []
  const found = listed.find((each) => each.uniqueKey !== own.uniqueKey && isWanted(each))
  if (found === undefined) return undefined
  try {
    const read = await check.commands.invokeForObject(readCommand, check.objectInput(found))
    return read.uniqueKey === found.uniqueKey ? read : undefined
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return undefined
  }
}

/**
 * Reports another account that has a value which an update set.
 *
 * @param set - new texts by attribute. Nothing else can have made them.
 */
export async function reportOtherUpdated(
  check: CheckContext,
  own: PlatformObject,
  set: ReadonlyMap<string, string>,
): Promise<void> {
  if (set.size === 0) return
  const other = await readOther(check, own)
  const [changed] = [...set].filter(([name, value]) => other?.attributes[name] === value)
  if (other === undefined || changed === undefined) return
  check.error(
    `the update of account ${describeValue(own.id)} changed account ${describeValue(other.id)} too: its ${describeValue(changed[0])} is ${describeValue(changed[1])}`,
    { target: { kind: 'handler', command: 'std:account:update' }, remedy: onlyNamedRemedy },
  )
}

/** What to do about a handler that changes other accounts. */
export const onlyNamedRemedy =
  'Change only the account that input.key names, and see which others were changed in the target system.'
