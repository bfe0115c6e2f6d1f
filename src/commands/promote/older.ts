import { RefusedError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import type { UploadEvent } from '../../record/events.js'
import { compareEvents, isArrival, type StoredUpload, tagEventOf } from '../../record/history.js'
import type { CommitOrder } from '../shared/commit-order.js'
import type { RecordedVersions } from '../shared/recorded-versions.js'

/** A promotion by commit, and where the tag is. */
export interface OrderQuestion {
  alias: string
  tag: string
  /** The commit to promote. */
  commit: string
  version: number
  upload: StoredUpload
  /** The version that the tag is at; undefined if there is no such tag. */
  current: number | undefined
  /** What the user can do to promote it all the same, if not to set allow-older. */
  remedy?: string
}

/**
 * Refuses a version that was at the tag and is not any more, and a commit that is older than one that was promoted: that is what
 * running an old release again would do.
 *
 * @throws UserError with the reason.
 */
export async function assertNotOlder(
  question: OrderQuestion,
  recorded: RecordedVersions,
  order: CommitOrder,
): Promise<void> {
  const { alias, tag, commit, version, upload, current } = question
  if (current === version) return
  const remedy = question.remedy ?? `set ${plainInputName('allow-older')} to promote it all the same`
  const last = tagEventOf((await recorded.historyOf(version)).events, tag)
  if (last !== undefined) {
    const { event, time } = last
    const when = time.slice(0, 16).replace('T', ' ')
    if (event.kind === 'rolled-back') {
      throw new RefusedError(
        `version ${version} of ${alias} was rolled back at tag ${tag} by ${event.by} (${when}); release a new version, or ${remedy}`,
      )
    }
    // Another commit with the same content makes a version new again, but not one that was rolled back.
    const isNewAgain = isAfter(upload.time, time) ?? false
    if (event.kind === 'replaced' && !isNewAgain) {
      throw new RefusedError(
        `version ${version} of ${alias} was at tag ${tag} before, and version ${event.to} replaced it (${when}): this is an older release; ${remedy}`,
      )
    }
    // Somebody may have rolled it back in a shell, or the record of that was lost.
    if (isArrival(event) && current !== undefined && !isNewAgain) {
      const next = tagEventOf((await recorded.historyOf(current)).events, tag)
      // An upload records the move of a tag only at its own version.
      const isKnown = next?.event.kind === 'tagged' && compareEvents(next, last) > 0
      const how = isKnown
        ? `by an upload of ${next.event.by} (${next.time.slice(0, 16).replace('T', ' ')})`
        : 'by a move that is not recorded'
      throw new RefusedError(
        `version ${version} of ${alias} was brought to tag ${tag} before by ${event.by} (${when}), and the tag is at version ${current} now, ${how}; ${remedy}`,
      )
    }
  }
  for await (const newer of promotedVersions(recorded, tag, version, current)) {
    const reason = await reasonWhyOlder(commit, version, newer, recorded, order)
    if (reason === undefined) continue
    const where = newer === current ? `tag ${tag} is at` : `tag ${tag} was moved since to`
    throw new RefusedError(`${where} version ${newer} of ${alias}, ${reason}; ${remedy}`)
  }
}

/** The version that the tag is at, and the higher ones that were moved to it, each read when it is asked for. */
async function* promotedVersions(
  recorded: RecordedVersions,
  tag: string,
  version: number,
  current: number | undefined,
): AsyncGenerator<number> {
  if (current !== undefined) yield current
  for (const each of recorded.versions) {
    if (each <= version || each === current) continue
    const { events } = await recorded.historyOf(each)
    if (events.some(({ event }) => isMoveForward(event) && event.tag === tag)) yield each
  }
}

function isMoveForward(event: UploadEvent): event is UploadEvent & { tag: string } {
  return event.kind === 'promoted' || event.kind === 'tagged'
}

/** Why a version counts as older than another one: by their commits; by their numbers if these do not tell. */
async function reasonWhyOlder(
  commit: string,
  version: number,
  newer: number,
  recorded: RecordedVersions,
  order: CommitOrder,
): Promise<string | undefined> {
  const commits = recorded.commitsOf(newer)
  const short = commit.slice(0, 12)
  let isKnown = commits.length > 0
  for (const each of commits) {
    if (each === commit) continue
    const answer = await order.isAncestor(commit, each)
    if (answer) return `which is of a newer commit than ${short}: this is an older release`
    if (answer === undefined) isKnown = false
  }
  if (isKnown || version >= newer) return undefined
  const why =
    commits.length === 0
      ? 'whose commit is not recorded'
      : `and it is not known whether its commit is newer than ${short}`
  return `${why}: the higher version counts as the newer release`
}

/** Undefined if a time is not known. */
function isAfter(time: string | undefined, other: string): boolean | undefined {
  if (time === undefined) return undefined
  return Date.parse(time) > Date.parse(other)
}
