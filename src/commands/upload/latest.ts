import { reportedProblem, UserError } from '../../core/errors.js'
import { maxAfterRecordMs, readAgain, waitsOf } from '../shared/read-again.js'
import { isRecordedAt, type Place, placeOfLatest, settledVersion } from './concurrent.js'
import { leftAtOthers, type TagOutcome, type TagRequest, toProblem } from './tag-outcome.js'

/** How often latest is moved again because more moves of others were recorded meanwhile. */
const maxCorrections = 3

/** Other uploads wait at least as long for one that has not yet moved latest back. */
const waitOfOthersMs = 3_000

const maxWaitMs = 30_000

/**
 * Moves `latest` where it belongs by the record, after it was moved back where it was read. The record is read after the move: so
 * a promotion that it does not have yet sees that the tag is not where it was promoted to.
 *
 * @param version - where it was read before the upload, and is now.
 */
export async function correctLatest(version: number, request: TagRequest, outcome: TagOutcome): Promise<void> {
  const { client, connector, logger, before } = request
  const { versions, problems } = outcome
  let current = version
  for (let left = maxCorrections; ; left--) {
    const place = await placeOfLatest(version, request.version, before, request)
    if ('unknownSince' in place) {
      problems.push({ tag: 'latest', version: undefined, message: unknownMessage(version), cause: undefined })
      return
    }
    if (place.version === current) return
    if (left === 0) {
      const message = `tag latest is at version ${current}, but belongs at version ${place.version} by the record, where others move it at the same time`
      problems.push({ tag: 'latest', version: place.version, message, cause: undefined })
      return
    }
    try {
      // Someone else may have moved it again while the record was read.
      const read = (await client.tags.get(connector.id, 'latest'))?.activeVersion
      const now = read === undefined ? read : await settledVersion('latest', read, request.isOfOthers, request)
      versions.set('latest', now)
      // Another upload may have moved it to where it was read before, or to the version of this one.
      if (now === undefined || (now !== current && now !== version && now !== request.version)) {
        const isUnknown = now !== undefined && request.isOfOthers(now) && !(await isRecordedAt('latest', now, request))
        if (isUnknown) problems.push(leftAtOthers('latest', place.version, now))
        return
      }
      await client.tags.update(connector.id, 'latest', place.version, { from: now })
      versions.set('latest', place.version)
      logger.warning(`tag latest of ${connector.alias} ${correctionText(version, place)}`)
      current = place.version
    } catch (error) {
      problems.push(toProblem('latest', place.version, current, error, versions))
      return
    }
  }
}

function unknownMessage(version: number): string {
  return `tag latest is at version ${version}, where it was before this upload only because that version was being uploaded at the same time, and it is not recorded where it was before; find out where it belongs, and set it with promote`
}

function correctionText(version: number, place: Exclude<Place, { unknownSince: number }>): string {
  if (!('whileUploading' in place)) {
    const by = 'by' in place ? place.by : 'someone else'
    return `was moved from version ${version} to ${place.version} by ${by} during the upload; the tenant overwrote that when the new version was made, so it was moved to ${place.version} again`
  }
  const uploaded = place.whileUploading === version ? 'that' : `version ${place.whileUploading}`
  return `was at version ${version} before the upload only because ${uploaded} was being uploaded; it belongs at version ${place.version}, where that upload has left it, and was moved there`
}

/**
 * Reads `latest` once more after the upload is recorded. Another upload that read it at the new version before it was moved back
 * takes that for its place, and moves it there. Never rejects for the tenant.
 *
 * @param durations - how long the upload and moving the tags back took, where no record tells others that it is over.
 */
export async function keepLatest(
  request: TagRequest,
  outcome: TagOutcome,
  durations: { uploadMs: number; restoreMs: number } | undefined,
): Promise<void> {
  const { client, connector, version: own, keepTags, tag, logger, clock, before, isOfOthers, signal } = request
  const { versions } = outcome
  if (tag === 'latest') return await assertStaysSet(request, outcome)
  const was = before.tags.find(({ tagName }) => tagName === 'latest')?.activeVersion
  const kept = versions.get('latest')
  if (own === undefined || was === undefined || kept === undefined || kept === own) return
  if (!keepTags || outcome.problems.some((each) => each.tag === 'latest')) return
  try {
    if (durations !== undefined && durations.restoreMs > waitOfOthersMs) {
      logger.info(
        `moving tag latest of ${connector.alias} back took long: it is read again, as another upload may have taken version ${own} for its place`,
      )
      await clock
        .sleep(Math.min(durations.uploadMs + durations.restoreMs, maxWaitMs), signal)
        .catch((error: unknown) => {
          if (!signal.aborted) throw error
        })
    }
    const read = (await client.tags.get(connector.id, 'latest'))?.activeVersion
    if (read === undefined || read === kept) return
    const at = await settledVersion('latest', read, isOfOthers, request)
    versions.set('latest', at)
    const isTemporary = at === own || (at === was && kept !== was)
    if (!isTemporary || (await isRecordedAt('latest', at, request))) return
    // Only an upload after this one takes such a version for the place of the tag. Else someone has moved it there on purpose.
    const isNewest = (await client.versions.list(connector.id)).every(({ version }) => version <= own)
    if (isNewest) return
    await client.tags.update(connector.id, 'latest', kept, { from: at })
    versions.set('latest', kept)
    logger.warning(
      `another upload has moved tag latest of ${connector.alias} to version ${at}, where it was only while version ${own} was uploaded; it was moved back to version ${kept}`,
    )
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    logger.warning(
      `it is not known whether tag latest of ${connector.alias} is still at version ${kept}: ${reportedProblem(error)}`,
    )
  }
}

/**
 * Reads the requested `latest` once more. Another upload may have read it before and moved it back there. That looks for this move
 * in the record; if it looked too early, it was done before this reads the tag.
 */
async function assertStaysSet(request: TagRequest, { versions, problems }: TagOutcome): Promise<void> {
  const { client, connector, version: own, logger, signal } = request
  if (own === undefined || versions.get('latest') !== own) return
  try {
    const read = async () => (await client.tags.get(connector.id, 'latest'))?.activeVersion
    const at = await readAgain(
      await read(),
      waitsOf(maxAfterRecordMs),
      {
        isSettled: (version) => version === own,
        read,
        describe: () => `tag latest of ${connector.alias} is not at version ${own} any more`,
      },
      request,
      signal,
    )
    versions.set('latest', at)
    if (at === own) return
    const is = at === undefined ? 'does not exist' : `is at version ${at}`
    const message = `tag latest was set to version ${own}, but ${is} now: an upload that ran at the same time may have moved it back, or someone else has`
    problems.push({ tag: 'latest', version: own, message, cause: undefined })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    logger.warning(
      `it is not known whether tag latest of ${connector.alias} is still at version ${own}: ${reportedProblem(error)}`,
    )
  }
}
