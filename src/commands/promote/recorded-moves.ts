import { type TagMove, tagMovesOf } from '../../record/moves.js'
import type { RecordedVersions } from '../shared/recorded-versions.js'

/**
 * Reads the moves of a tag as recorded at some versions and at the highest others, oldest first. On GitHub each version is a
 * request.
 *
 * @param maxOthers - how many others are read: enough for a move whose record at `versions` was lost.
 * @param maxNamed - how many more are read that the moves come from or go to, those of the newest moves first. Without them a
 *   move between older versions may be missing, and a promotion be taken for a return.
 */
export async function readTagMoves(
  recorded: Pick<RecordedVersions, 'versions' | 'historyOf' | 'uploadsOf'>,
  tag: string,
  versions: readonly number[],
  maxOthers: number,
  maxNamed = 0,
): Promise<TagMove[]> {
  const others = recorded.versions.filter((each) => !versions.includes(each)).slice(0, maxOthers)
  const read = new Set([...versions, ...others])
  const histories = []
  for (const version of read) histories.push(await recorded.historyOf(version))
  for (let left = maxNamed; ; left--) {
    const moves = tagMovesOf(histories, tag)
    const named = moves.toReversed().flatMap(({ from, to }) => (from === undefined ? [to] : [to, from]))
    const next = named.find((version) => !read.has(version) && recorded.uploadsOf(version).length > 0)
    if (next === undefined || left === 0) return moves
    read.add(next)
    histories.push(await recorded.historyOf(next))
  }
}
