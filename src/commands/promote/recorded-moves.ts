import { type TagMove, tagMovesOf } from '../../record/moves.js'
import type { RecordedVersions } from '../shared/recorded-versions.js'

/**
 * Reads the moves of a tag as recorded at some versions and at the highest others, oldest first. On GitHub each version is a
 * request.
 *
 * @param maxOthers - how many others are read: enough for a move whose record at `versions` was lost.
 */
export async function readTagMoves(
  recorded: RecordedVersions,
  tag: string,
  versions: readonly number[],
  maxOthers: number,
): Promise<TagMove[]> {
  const others = recorded.versions.filter((each) => !versions.includes(each)).slice(0, maxOthers)
  const histories = []
  for (const version of [...new Set(versions), ...others]) histories.push(await recorded.historyOf(version))
  return tagMovesOf(histories, tag)
}
