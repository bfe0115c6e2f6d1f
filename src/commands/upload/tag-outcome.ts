import { reportedProblem } from '../../core/errors.js'
import type { Written } from '../../core/written.js'
import type { Journal } from '../../journal/journal.js'
import { writtenOf } from '../../tenant/errors/errors.js'
import type { UploadedTags } from '../shared/upload-record.js'
import type { ConcurrentServices, TagReading } from './concurrent.js'

/** How to set the tags of a connector after an upload. */
export interface TagRequest extends ConcurrentServices {
  /** The tags, as read right before the upload. */
  before: TagReading
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
  /** Undefined if it is not known where the tag belongs. */
  version: number | undefined
  /** One line: which version the tag is at, as far as that is known, and why it could not be set. */
  message: string
  cause: unknown
}

/** A tag that was moved to the uploaded version and stays there. */
export interface TagArrival {
  tag: string
  /** Where it was right before; undefined for a new tag. */
  from: number | undefined
}

export interface TagOutcome {
  /** The version that each tag is at now; undefined when it is unknown. */
  versions: Map<string, number | undefined>
  problems: TagProblem[]
  moved: TagArrival[]
}

/** What is recorded of the tags. */
export function uploadedTags({ before, keepTags, tag }: TagRequest, outcome: TagOutcome): UploadedTags {
  const { moved, problems, versions } = outcome
  const isUnknown = problems.some((each) => each.tag === 'latest')
  const latestBefore = before.tags.find(({ tagName }) => tagName === 'latest')?.activeVersion
  return {
    moved,
    latest: isUnknown ? undefined : versions.get('latest'),
    latestBefore: keepTags && tag !== 'latest' ? latestBefore : undefined,
  }
}

/** A tag that stays at the version of another upload, without a record that it was moved there. */
export function leftAtOthers(tag: string, version: number, at: number): TagProblem {
  const message = `tag ${tag} was at version ${version} and is at version ${at}, which someone else has uploaded at the same time; it is unknown whether on purpose, so it was left there`
  return { tag, version, message, cause: undefined }
}

/** @param before - the version that the tag was at before the failed change; undefined when it is unknown. */
export function toProblem(
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
