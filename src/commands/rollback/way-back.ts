import type { TagMove } from '../../record/moves.js'

/** Where a tag was before the promotion that brought it where it is, or why that is not known. */
export type WayBack =
  | { to: number }
  /** The version before was moved off the tag as a bad one, and how it came back is not recorded. */
  | { reason: 'taken off'; before: number; last: TagMove }
  /** That promotion created the tag. */
  | { reason: 'new' }
  /** No promotion to the version is recorded. */
  | { reason: 'not recorded' }
  /** The last recorded move brought the tag to another version. */
  | { reason: 'elsewhere'; last: TagMove }
  /** The last move went back already. `further`: where the tag was before the version that it is at; undefined if not known. */
  | { reason: 'moved back'; last: TagMove; further: number | undefined }
  /** The last move was withdrawn, and is not recorded as a promotion or a rollback. */
  | { reason: 'withdrawn'; last: TagMove; further: number | undefined }

/**
 * Finds where a tag was before the promotion that brought it where it is.
 *
 * @param moves - those of the tag, oldest first.
 * @param current - the version that the tag is at.
 * @param goesFurther - whether to go a step further back after the tag was moved back.
 */
export function wayBack(moves: readonly TagMove[], current: number, goesFurther = false): WayBack {
  const { replaced, returns } = replay(moves)
  const step = stepFrom(replaced.get(current))
  if (goesFurther) return step
  const further = 'to' in step ? step.to : undefined
  // A rollback that was withdrawn left the tag where it was, so another one may follow.
  const last = moves.findLast(
    ({ kind, failed, to }) => !(kind === 'withdrawn' && failed === 'rollback' && to === current),
  )
  if (last === undefined) return { reason: 'not recorded' }
  if (last.to !== current) return { reason: 'elsewhere', last }
  if (last.kind === 'withdrawn' && last.failed === undefined) return { reason: 'withdrawn', last, further }
  if (last.kind !== 'promoted' || returns.has(last)) return { reason: 'moved back', last, further }
  return step
}

function stepFrom(replaced: Replaced | undefined): WayBack {
  if (replaced === undefined) return { reason: 'not recorded' }
  const { version, takenOff } = replaced
  if (version === undefined) return { reason: 'new' }
  return takenOff === undefined ? { to: version } : { reason: 'taken off', before: version, last: takenOff }
}

/** What a version replaced. */
interface Replaced {
  /** Undefined for a tag that was new. */
  version: number | undefined
  /** The move that took that version off the tag, if it is not recorded that it came back: as when two runs move a tag at once. */
  takenOff: TagMove | undefined
}

interface Replay {
  /** What each version replaced when it was last promoted, other than by going back to it. */
  replaced: ReadonlyMap<number, Replaced>
  /** The promotions that went back to a version, as to undo another one. */
  returns: ReadonlySet<TagMove>
}

function replay(moves: readonly TagMove[]): Replay {
  // The versions that were at the tag and not taken off it by going back, the last one at the end.
  let stack: number[] = []
  const goTo = (version: number) => {
    stack = stack.includes(version) ? stack.slice(0, stack.lastIndexOf(version) + 1) : [...stack, version]
  }
  const replaced = new Map<number, Replaced>()
  const takenOff = new Map<number, TagMove>()
  const returns = new Set<TagMove>()
  for (const move of moves) {
    const { kind, from, to } = move
    if (kind === 'promoted') {
      if (stack.includes(to)) returns.add(move)
      else replaced.set(to, { version: from, takenOff: from === undefined ? undefined : takenOff.get(from) })
      if (from !== undefined && !stack.includes(from)) stack.push(from)
      goTo(to)
    } else if (kind === 'rolled back') {
      goTo(to)
    } else if (!stack.includes(to)) stack.push(to)
    takenOff.delete(to)
    if (kind !== 'promoted' && from !== undefined) takenOff.set(from, move)
  }
  return { replaced, returns }
}
