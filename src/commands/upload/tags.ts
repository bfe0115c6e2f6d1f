import { UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import type { Written } from '../../core/written.js'
import type { TenantClient } from '../../tenant/client.js'
import { writtenOf } from '../../tenant/errors/errors.js'
import type { Connector, Tag } from '../../tenant/types.js'

/** What the tags of a connector are to be after an upload. */
export interface TagWishes {
  client: TenantClient
  connector: Connector
  logger: Logger
  /** Read right before the upload. */
  before: readonly Tag[]
  /** The version that holds the bundle, if it is known. */
  version: number | undefined
  uploaded: Written
  /** Whether a version may be one that the upload made. */
  isNew: (version: number) => boolean
  /** Put tags back that the upload moved. */
  keep: boolean
  /** Tag to set to the version. */
  tag: string | undefined
}

/** A tag that could not be brought to its version. */
export interface TagProblem {
  tag: string
  version: number
  /** One line: where the tag is as far as that is known, and why. */
  message: string
  cause: unknown
}

export interface ArrangedTags {
  /** Where each tag is now; undefined where that is not known. */
  places: Map<string, number | undefined>
  problems: TagProblem[]
}

/**
 * Puts back the tags that an upload moved, and sets the one that was asked for: each by itself, so that one which fails
 * stops no other. Never rejects. Takes no signal: an interrupt does not leave production on a new version.
 */
export async function arrangeTags(wishes: TagWishes): Promise<ArrangedTags> {
  const arranged: ArrangedTags = { places: new Map(), problems: [] }
  const { before, version, uploaded, keep, tag } = wishes
  for (const { tagName, activeVersion } of before) {
    arranged.places.set(tagName, uploaded === false ? activeVersion : undefined)
  }
  const listed = uploaded === false ? undefined : await readPlaces(wishes)
  for (const [name, place] of listed ?? []) arranged.places.set(name, place)
  if (uploaded !== false) {
    // What production runs comes first: an interrupted job is given seconds.
    const order = [...before].sort((a, b) => Number(b.tagName === 'latest') - Number(a.tagName === 'latest'))
    for (const each of order) {
      const isAsked = each.tagName === tag && version !== undefined
      await putBack(each, keep && !isAsked, wishes, arranged)
    }
  }
  if (tag !== undefined && version !== undefined) await setAsked(tag, version, wishes, arranged)
  return arranged
}

/** Where the tags are; undefined when they cannot be listed, which leaves each to be read by itself. */
async function readPlaces({ client, connector, logger }: TagWishes): Promise<Map<string, number> | undefined> {
  try {
    const tags = await client.tags.list(connector.id)
    return new Map(tags.map(({ tagName, activeVersion }) => [tagName, activeVersion]))
  } catch (error) {
    logger.info(`each tag is read by itself: ${lineOf(error)}`)
    return undefined
  }
}

/** Finds out where a tag is, and puts it back if the upload moved it. */
async function putBack(
  { tagName, activeVersion }: Tag,
  keep: boolean,
  { client, connector, logger, isNew }: TagWishes,
  { places, problems }: ArrangedTags,
): Promise<void> {
  const place = places.get(tagName) ?? (await placeOf(tagName, client, connector, logger))
  places.set(tagName, place)
  // A tag that is elsewhere was moved by somebody else meanwhile, on purpose. One that cannot be read is set blindly.
  if (!keep || place === activeVersion || (place !== undefined && !isNew(place))) return
  try {
    await client.tags.update(connector.id, tagName, activeVersion, place === undefined ? {} : { from: place })
    places.set(tagName, activeVersion)
    const what = place === undefined ? 'could not be read and was set to' : 'was moved by the upload and is back at'
    logger.info(`tag ${tagName} ${what} version ${activeVersion}`)
  } catch (error) {
    problems.push(problemOf(tagName, activeVersion, place, error, places))
  }
}

async function setAsked(
  tag: string,
  version: number,
  { client, connector, logger }: TagWishes,
  { places, problems }: ArrangedTags,
): Promise<void> {
  const place = places.get(tag)
  try {
    if (place === undefined && places.has(tag)) await client.tags.update(connector.id, tag, version)
    else if (place !== version) await client.tags.set(connector.id, tag, version)
    places.set(tag, version)
    logger.info(`tag ${tag} is at version ${version}`)
  } catch (error) {
    problems.push(problemOf(tag, version, place, error, places))
  }
}

async function placeOf(
  tag: string,
  client: TenantClient,
  connector: Connector,
  logger: Logger,
): Promise<number | undefined> {
  try {
    return (await client.tags.get(connector.id, tag))?.activeVersion
  } catch (error) {
    logger.info(lineOf(error))
    return undefined
  }
}

/** `place` is where the tag was before it was tried to set it. */
function problemOf(
  tag: string,
  version: number,
  place: number | undefined,
  cause: unknown,
  places: ArrangedTags['places'],
): TagProblem {
  const isKnown = writtenOf(cause) === false && (place !== undefined || !places.has(tag))
  if (!isKnown) places.set(tag, undefined)
  const where = isKnown
    ? `tag ${tag} is not at version ${version}`
    : `whether tag ${tag} is at version ${version} is not known`
  return { tag, version, message: `${where}: ${lineOf(cause)}`, cause }
}

function lineOf(error: unknown): string {
  return error instanceof UserError ? error.message : 'a defect of this program'
}
