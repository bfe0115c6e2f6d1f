import type { Clock } from '../../core/clock.js'
import { reportedProblem, UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { Journal } from '../../journal/journal.js'
import type { JournalRun } from '../../journal/read.js'
import type { TenantClient } from '../../tenant/client.js'
import { defaultVerifyAfterMs } from '../../tenant/http/settle.js'
import { uploadVerifyAfterMs } from '../../tenant/resources/versions.js'
import { tagMoveLine } from '../shared/tag-move-line.js'
import type { CleanupItem } from './result.js'

export interface TagServices {
  client: TenantClient
  /** Continues the run in the journal. */
  journal: Journal
  clock: Clock
  logger: Logger
  signal: AbortSignal
  /** Flags that a command that moves a tag has to be given as well. */
  repeated: readonly string[]
}

/** A tag that the run has moved, or may have. */
interface MovedTag {
  tag: string
  /** Where it was; undefined if the run has created it. */
  from: number | undefined
  /** Whether the tag is where this run has moved it, as the journal proves; `unproven` if it only may be. */
  isOurs: (at: number) => boolean | 'unproven'
}

/**
 * Moves the tags of a run back that did not end: only those that are at a version to which, as the journal proves, this
 * run has moved them.
 *
 * @param later - the runs after it in the journal. A tag that one of them has moved is its own.
 */
export async function restoreTags(
  run: JournalRun,
  later: readonly JournalRun[],
  services: TagServices,
): Promise<CleanupItem[]> {
  const { client, journal, logger, signal, repeated } = services
  const { connector } = run.start
  const isTaken = (tag: string) => later.some(({ start, moves }) => start.connector === connector && moves.has(tag))
  if (!run.hasEnded && run.start.command === 'rollback') {
    for (const { tag, to } of run.moves.values()) {
      logger.info(
        `tag ${tag} of connector ${quote(printableName(connector))}: the rollback to version ${to} did not end; it is not undone, so check that the tag is there`,
      )
    }
  }
  if (!run.hasEnded) {
    for (const { source, task } of run.aggregations) {
      const ofSource = `source ${quote(printableName(source))}`
      logger.info(
        task === undefined
          ? `${ofSource}: the run that was about to start an aggregation did not end, so it may have been started, and nobody can cancel it; look for it with GET ${client.tasks.sourcePath(source)}`
          : `task ${quote(printableName(task))} of ${ofSource}: the run that started this aggregation did not end, and nobody can cancel it; look at it with GET ${client.tasks.path(task)}`,
      )
    }
  }
  const moved = run.hasEnded ? [] : movedTags(run).filter(({ tag }) => !isTaken(tag))
  if (moved.length === 0) return []
  let current: Map<string, number>
  try {
    current = await settledTags(run, services)
  } catch (error) {
    if (!(error instanceof UserError) || signal.aborted) throw error
    return moved.map(({ tag }) =>
      left(tag, `the tags of connector ${quote(printableName(connector))} cannot be read: ${error.message}`),
    )
  }
  const items: CleanupItem[] = []
  for (const { tag, from, isOurs } of moved) {
    const at = current.get(tag)
    if (at === undefined || at === from) continue
    const ours = isOurs(at)
    if (ours === false) {
      logger.info(
        `tag ${tag} of connector ${quote(printableName(connector))} is at version ${at}, to which someone else has moved it`,
      )
    } else if (from === undefined) {
      items.push(left(tag, `it is new, at version ${at}, and tags cannot be deleted; set it to a version that works`))
    } else if (ours === 'unproven') {
      const line = tagMoveLine('rollback', { connector, tag, version: from, expected: at }, repeated)
      const advice = `if it should not be there, move it back with ${line}`
      items.push(
        left(
          tag,
          `it was at version ${from} and is at version ${at}, and the journal does not prove that the run has moved it; ${advice}`,
        ),
      )
    } else {
      items.push(await restore(tag, from, at))
    }
  }
  return items

  async function restore(tag: string, from: number, at: number): Promise<CleanupItem> {
    try {
      await client.tags.update(connector, tag, from, { from: at })
    } catch (error) {
      return left(
        tag,
        `it is at version ${at}, and moving it back to version ${from} failed: ${reportedProblem(error)}`,
      )
    }
    journal.note({ entry: 'tag-moved', tag, to: from })
    return { kind: 'tag', name: tag, state: 'removed', reason: `moved from version ${at} back to version ${from}` }
  }
}

/**
 * Reads which versions the tags are at. If the tenant has not answered the last request of the run, it may still carry it
 * out: then they are read until that shows, or for as long as a write is waited for.
 */
async function settledTags(run: JournalRun, { client, clock, signal }: TagServices): Promise<Map<string, number>> {
  const { start, upload, version, moves } = run
  const isUnanswered = upload !== undefined && version === undefined
  const unanswered = [...moves.values()].filter(({ isDone }) => !isDone)
  const hasNewVersion = async () => {
    const versions = await client.versions.list(start.connector, { signal })
    return versions.some((each) => each.version > (upload?.newest ?? 0))
  }
  let current = new Map<string, number>()
  for (const waitMs of isUnanswered ? uploadVerifyAfterMs : defaultVerifyAfterMs) {
    if (waitMs > 0) await clock.sleep(waitMs, signal)
    const isUploaded = isUnanswered && (await hasNewVersion())
    const tags = await client.tags.list(start.connector, { signal })
    current = new Map(tags.map(({ tagName, activeVersion }) => [tagName, activeVersion]))
    const isMoved = unanswered.every(({ tag, from }) => current.get(tag) !== (from ?? undefined))
    if (isUnanswered ? isUploaded : isMoved) break
  }
  return current
}

function left(tag: string, reason: string): CleanupItem {
  return { kind: 'tag', name: tag, state: 'left', reason }
}

function movedTags({ upload, version, moves, restored }: JournalRun): MovedTag[] {
  const moved: MovedTag[] = []
  for (const [tag, from] of Object.entries(upload?.keepTags ? upload.tags : {})) {
    if (restored.has(tag)) continue
    // Without its answer, a new version may be that of another upload.
    const isOurs = (at: number) => (version === undefined ? at > (upload?.newest ?? 0) && 'unproven' : at === version)
    moved.push({ tag, from, isOurs })
  }
  for (const { tag, from, to, undo, isDone, earlier } of moves.values()) {
    if (!undo || restored.has(tag)) continue
    moved.push({
      tag,
      from: from ?? undefined,
      isOurs: (at) => (at === to ? isDone || 'unproven' : earlier.includes(at)),
    })
  }
  return moved
}
