import { nameText } from '../../report/markdown.js'

/** The heading of a validation in the job summary. */
export const validationTitle = '## Validate'

/** The heading of a comment on a validation, with what it is of. */
export function commentHeading(names: readonly (string | undefined)[]): string {
  const given = names.filter((name) => name !== undefined && name !== '')
  return given.length === 0 ? validationTitle : `${validationTitle}: ${nameText(given.join(', '))}`
}

/** The key of the comment on one connector, or one shard of its run. `key` is the input `comment-key`. */
export function ownCommentKey(connector: string, key: string | undefined, shard: readonly string[] = []): string[] {
  return [connector, key ?? '', ...shard]
}

/** The key of the comment on all connectors, which stays the same however many a run has. No connector has an empty name. */
export function sharedCommentKey(key: string | undefined): string[] {
  return ['', key ?? '']
}
