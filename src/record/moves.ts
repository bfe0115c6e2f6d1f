import type { FailedMove, RecordedEvent } from './events.js'
import { compareEvents, type TagEvent, tagEventsOf } from './history.js'

/** A recorded move of a tag. Each is recorded at both versions, unless one of the two writes failed, or it was made by an upload. */
export interface TagMove {
  /** `withdrawn`: back to where the tag was, as the check after another move failed. */
  kind: 'promoted' | 'rolled back' | 'withdrawn'
  /** Undefined for a tag that was new. */
  from: number | undefined
  to: number
  /** RFC 3339. */
  time: string
  by: string
  /** What was withdrawn. Undefined if that is not recorded. */
  failed?: FailedMove
  /** Whether it is recorded at the version that the tag was moved to. */
  isArrivalRecorded: boolean
}

/**
 * The moves of a tag, oldest first, as far as they are recorded at these versions.
 *
 * @param versions - what became of each, oldest first.
 */
export function tagMovesOf(
  versions: Iterable<{ version: number; events: readonly RecordedEvent[] }>,
  tag: string,
): TagMove[] {
  const recorded: (TagEvent & { version: number })[] = []
  for (const { version, events } of versions) {
    for (const each of tagEventsOf(events, tag)) recorded.push({ ...each, version })
  }
  const moves: TagMove[] = []
  for (const each of recorded.sort(compareEvents)) {
    const move = moveOf(each)
    const known = findSame(moves, move)
    if (known === undefined) {
      moves.push(move)
      continue
    }
    known.isArrivalRecorded ||= move.isArrivalRecorded
    if (move.failed !== undefined) known.failed = move.failed
  }
  return moves
}

function moveOf({ event, time, version }: TagEvent & { version: number }): TagMove {
  const { by } = event
  switch (event.kind) {
    case 'tagged':
    case 'promoted':
      return { kind: 'promoted', from: event.from, to: version, time, by, isArrivalRecorded: true }
    case 'replaced':
      return { kind: 'promoted', from: version, to: event.to, time, by, isArrivalRecorded: false }
    case 'rolled-back':
      return { kind: 'rolled back', from: version, to: event.to, time, by, isArrivalRecorded: false }
    case 'restored': {
      const { from, failed } = event
      if (failed === undefined) return { kind: 'rolled back', from, to: version, time, by, isArrivalRecorded: true }
      return { kind: 'withdrawn', from, to: version, time, by, failed, isArrivalRecorded: true }
    }
    case 'withdrawn': {
      const { to, failed } = event
      const move = { kind: 'withdrawn', from: version, to, time, by, isArrivalRecorded: false } as const
      return failed === undefined ? move : { ...move, failed }
    }
  }
}

/**
 * The move that another record of it is of: the last one, or one whose arrival is recorded later, after a move of another run.
 * Where it came from is recorded first.
 */
function findSame(moves: readonly TagMove[], { kind, from, to, isArrivalRecorded }: TagMove): TagMove | undefined {
  const index = moves.findLastIndex((each) => each.kind === kind && each.from === from && each.to === to)
  const found = moves[index]
  if (found === undefined || index === moves.length - 1) return found
  const isHalf = isArrivalRecorded && !found.isArrivalRecorded
  return isHalf && !moves.slice(index + 1).some((each) => each.from === to) ? found : undefined
}
