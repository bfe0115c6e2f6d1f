import { reportedProblem } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import type { TenantClient } from '../../tenant/client.js'
import type { Connector, Tag } from '../../tenant/types.js'
import { isRecordedAt, settledVersion } from './concurrent.js'
import { correctLatest } from './latest.js'
import { leftAtOthers, type TagOutcome, type TagRequest, toProblem } from './tag-outcome.js'

/**
 * Moves back the tags that an upload moved, and sets the requested tag. Each tag is handled separately, so that one
 * failure does not stop the others. Never rejects. An interrupt ends only the wait for another upload: it must not leave production
 * on a new version.
 */
export async function restoreAndSetTags(request: TagRequest): Promise<TagOutcome> {
  const outcome: TagOutcome = { versions: new Map(), problems: [], moved: [] }
  const { version, uploaded, keepTags, tag } = request
  const before = request.before.tags
  for (const { tagName, activeVersion } of before) {
    outcome.versions.set(tagName, uploaded === false ? activeVersion : undefined)
  }
  const listed = uploaded === false ? undefined : await listTagVersions(request)
  for (const [name, at] of listed ?? []) outcome.versions.set(name, at)
  if (uploaded !== false) {
    // latest first, as it is what production runs and an interrupted job has only seconds left.
    const order = [...before].sort((a, b) => Number(b.tagName === 'latest') - Number(a.tagName === 'latest'))
    for (const each of order) {
      const isRequested = each.tagName === tag && version !== undefined
      await restoreTag(each, keepTags && !isRequested, request, outcome)
    }
  }
  for (const { tagName, activeVersion } of uploaded === false ? [] : before) {
    const isMoved = version !== undefined && outcome.versions.get(tagName) === version && activeVersion !== version
    if (isMoved && tagName !== tag) outcome.moved.push({ tag: tagName, from: activeVersion })
  }
  if (tag !== undefined && version !== undefined) await setRequestedTag(tag, version, request, outcome)
  return outcome
}

/** The versions that the tags are at; undefined when the tags cannot be listed. */
async function listTagVersions({ client, connector, logger }: TagRequest): Promise<Map<string, number> | undefined> {
  try {
    const tags = await client.tags.list(connector.id)
    return new Map(tags.map(({ tagName, activeVersion }) => [tagName, activeVersion]))
  } catch (error) {
    logger.info(`reading each tag separately: ${reportedProblem(error)}`)
    return undefined
  }
}

/** Reads which version a tag is at, and moves it back if the upload moved it. */
async function restoreTag(
  { tagName, activeVersion }: Tag,
  keepTags: boolean,
  request: TagRequest,
  outcome: TagOutcome,
): Promise<void> {
  const { client, connector, logger, isNew, journal, version } = request
  const { versions, problems } = outcome
  let at = versions.get(tagName) ?? (await readTagVersion(tagName, client, connector, logger))
  // The tenant moves this tag alone by itself. Any other one was moved on purpose.
  const isOfOthers = (version: number) =>
    tagName === 'latest' && version !== activeVersion && request.isOfOthers(version)
  if (keepTags && at !== undefined) at = await settledVersion(tagName, at, isOfOthers, request)
  versions.set(tagName, at)
  if (!keepTags || at === activeVersion) return
  if (at !== undefined && isOfOthers(at)) {
    if (await isRecordedAt(tagName, at, request)) return
    problems.push(leftAtOthers(tagName, activeVersion, at))
    return
  }
  // A tag at any other version was moved by someone else, on purpose. A tag that cannot be read is set without reading.
  if (at !== undefined && !isNew(at)) return
  // Of an upload without an answer, any new version may be its own. The record has those of others that were moved there.
  if (at !== undefined && version === undefined && (await isRecordedAt(tagName, at, request))) return
  try {
    await client.tags.update(connector.id, tagName, activeVersion, at === undefined ? {} : { from: at })
    // From here on, only someone else moves it.
    journal?.note({ entry: 'tag-moved', tag: tagName, to: activeVersion })
    versions.set(tagName, activeVersion)
    const what = at === undefined ? 'could not be read and was set to' : 'was moved by the upload and is back at'
    logger.info(`tag ${tagName} ${what} version ${activeVersion}`)
  } catch (error) {
    problems.push(toProblem(tagName, activeVersion, at, error, versions))
    return
  }
  if (tagName === 'latest') await correctLatest(activeVersion, request, outcome)
}

async function setRequestedTag(
  tag: string,
  version: number,
  { client, connector, logger, before }: TagRequest,
  { versions, problems, moved }: TagOutcome,
): Promise<void> {
  const at = versions.get(tag)
  let from = before.tags.find(({ tagName }) => tagName === tag)?.activeVersion
  try {
    if (at === undefined && versions.has(tag)) await client.tags.update(connector.id, tag, version)
    else if (at !== version) from = (await client.tags.set(connector.id, tag, version)).previous?.activeVersion
    versions.set(tag, version)
    if (from !== version) moved.push({ tag, from })
    logger.info(`tag ${tag} is at version ${version}`)
  } catch (error) {
    problems.push(toProblem(tag, version, at, error, versions))
  }
}

/** Undefined when the tag does not exist or cannot be read. */
async function readTagVersion(
  tag: string,
  client: TenantClient,
  connector: Connector,
  logger: Logger,
): Promise<number | undefined> {
  try {
    return (await client.tags.get(connector.id, tag))?.activeVersion
  } catch (error) {
    logger.info(reportedProblem(error))
    return undefined
  }
}
