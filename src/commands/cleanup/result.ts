import { describeValue } from '../../core/text.js'

/** What cleanup did with one account or tag. */
export interface CleanupItem {
  kind: 'account' | 'tag' | 'earlier account'
  /** The key of the account, or the identity that was sent; the tag. */
  name: string
  state: 'removed' | 'left'
  /** What was done, or why it is left. One line. */
  reason: string
}

/** Number of items in a state. */
export function countOf(items: readonly CleanupItem[], state: CleanupItem['state']): number {
  return items.filter((item) => item.state === state).length
}

/** What is left of what the journal names. Accounts of earlier runs are not part of it. */
export function leftOfJournal(items: readonly CleanupItem[]): CleanupItem[] {
  return items.filter(({ kind, state }) => state === 'left' && kind !== 'earlier account')
}

/** One line about an item, for the log and for annotations. */
export function itemText({ kind, name, state, reason }: CleanupItem): string {
  const what = `${kind} ${describeValue(name, 200)}`
  return state === 'removed' ? `${what}: ${reason}` : `${what} is left: ${reason}`
}
