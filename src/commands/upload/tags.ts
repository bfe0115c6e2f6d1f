import { reportedProblem } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import type { Written } from '../../core/written.js'
import type { Journal } from '../../journal/journal.js'
import type { TenantClient } from '../../tenant/client.js'
import { writtenOf } from '../../tenant/errors/errors.js'
import type { Connector, Tag } from '../../tenant/types.js'
import { type ConcurrentServices, isRecordedAt, movedMeanwhileTo, settledVersion } from './concurrent.js'

/** How to set the tags of a connector after an upload. */
export interface TagRequest extends ConcurrentServices {
  /** The tags, as read right before the upload. */
  before: readonly Tag[]
  /** When they were read. */
  readAtMs: number
  /** The version that holds the bundle; undefined when it is unknown. */
  version: number | undefined
  uploaded: Written
  /** Whether this upload may have created the version. */
  isNew: (version: number) => boolean
  /** Whether someone else has created the version since the versions were read. */
  isOfOthers: (version: number) => boolean
  /** Move tags back that the upload moved. */
  keepTags: boolean
  /** Tag to set to `version`. */
  tag: string | undefined
  /** Where tags that are back are written down. */
  journal?: Journal | undefined
}

/** A tag that could not be set to its version. */
export interface TagProblem {
  tag: string
  version: number
  /** One line: which version the tag is at, as far as that is known, and why it could not be set. */
  message: string
  cause: unknown
}

export interface TagOutcome {
  /** The version that each tag is at now; undefined when it is unknown. */
  versions: Map<string, number | undefined>
  problems: TagProblem[]
}

/**
 * Moves back the tags that an upload moved, and sets the requested tag. Each tag is handled separately, so that one
 * failure does not stop the others. Never rejects. Takes no signal: an interrupt must not leave production on a new
 * version.
 */
export async function restoreAndSetTags(request: TagRequest): Promise<TagOutcome> {
  const outcome: TagOutcome = { versions: new Map(), problems: [] }
  const { before, version, uploaded, keepTags, tag } = request
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
  const { client, connector, logger, isNew, journal } = request
  const { versions, problems } = outcome
  let at = versions.get(tagName) ?? (await readTagVersion(tagName, client, connector, logger))
  // The tenant moves this tag alone by itself. Any other one was moved on purpose.
  const isOfOthers = (version: number) => tagName === 'latest' && request.isOfOthers(version)
  if (keepTags && at !== undefined) at = await settledVersion(tagName, at, isOfOthers, request)
  versions.set(tagName, at)
  if (!keepTags || at === activeVersion) return
  if (at !== undefined && isOfOthers(at)) {
    if (await isRecordedAt(tagName, at, request)) return
    const message = `tag ${tagName} was at version ${activeVersion} and is at version ${at}, which someone else has uploaded at the same time; it is unknown whether on purpose, so it was left there`
    problems.push({ tag: tagName, version: activeVersion, message, cause: undefined })
    return
  }
  // A tag at any other version was moved by someone else, on purpose. A tag that cannot be read is set without reading.
  if (at !== undefined && !isNew(at)) return
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
  await repeatOverwrittenMove(tagName, activeVersion, request, outcome)
}

/** Moves a tag once more where someone else has moved it during the upload, as the tenant's own move has overwritten that. */
async function repeatOverwrittenMove(
  tag: string,
  version: number,
  request: TagRequest,
  { versions, problems }: TagOutcome,
): Promise<void> {
  const { client, connector, logger, readAtMs } = request
  const moved = await movedMeanwhileTo(tag, version, readAtMs, request)
  if (moved === undefined) return
  const { to, by } = moved
  try {
    await client.tags.update(connector.id, tag, to, { from: version })
    versions.set(tag, to)
    logger.warning(
      `tag ${tag} of ${connector.alias} was moved from version ${version} to ${to} by ${by} during the upload; the tenant overwrote that when the new version was made, so it was moved to ${to} again`,
    )
  } catch (error) {
    problems.push(toProblem(tag, to, version, error, versions))
  }
}

async function setRequestedTag(
  tag: string,
  version: number,
  { client, connector, logger }: TagRequest,
  { versions, problems }: TagOutcome,
): Promise<void> {
  const at = versions.get(tag)
  try {
    if (at === undefined && versions.has(tag)) await client.tags.update(connector.id, tag, version)
    else if (at !== version) await client.tags.set(connector.id, tag, version)
    versions.set(tag, version)
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

/** @param before - the version that the tag was at before the failed change; undefined when it is unknown. */
function toProblem(
  tag: string,
  version: number,
  before: number | undefined,
  cause: unknown,
  versions: TagOutcome['versions'],
): TagProblem {
  const isKnown = writtenOf(cause) === false && (before !== undefined || !versions.has(tag))
  if (!isKnown) versions.set(tag, undefined)
  const what = isKnown
    ? `tag ${tag} is not at version ${version}`
    : `it is unknown whether tag ${tag} is at version ${version}`
  return { tag, version, message: `${what}: ${reportedProblem(cause)}`, cause }
}
