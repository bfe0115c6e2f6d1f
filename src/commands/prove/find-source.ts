import { UsageError, UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { TenantClient } from '../../tenant/client.js'
import type { Connector, Source, Tag } from '../../tenant/types.js'
import { findEntry } from '../shared/find-entry.js'
import { readTagSources } from '../shared/tag-sources.js'

/** Which source is meant, and what it has to run. */
export interface SourceQuery {
  /** Id or name. */
  source: string
  /** Id or alias of the connector; undefined: the one that the source runs. */
  connector: string | undefined
  /** Undefined: the tag that the source runs. */
  tag: string | undefined
}

/** The source of a proof, and what it runs. */
export interface ProofSource {
  source: Source
  connector: Connector
  tag: Tag
}

/**
 * Finds the source and the tag that it runs.
 *
 * @throws UserError if there is no such source of an uploaded connector, or it runs another tag than the one that is named.
 */
export async function findProofSource(
  { source: ref, connector, tag }: SourceQuery,
  client: TenantClient,
  signal: AbortSignal,
): Promise<ProofSource> {
  const all = await readTagSources({ connector, tag: undefined }, client, signal)
  const { source, runs } = findEntry(
    'source of an uploaded connector',
    ref,
    all.map((each) => ({ ...each, id: each.source.id, name: each.source.name })),
    'see the sources with the command sources',
  )
  const named = `the source ${quote(printableName(source.name))}`
  if (runs === undefined)
    throw new UserError(`${named} runs a connector or tag that does not exist any more, so no version can be proved`)
  const { tagName } = runs.tag
  if (tag !== undefined && tag !== tagName) {
    throw new UsageError(
      `${named} runs the tag ${quote(printableName(tagName))}, not ${quote(printableName(tag))}, and cannot be moved to another one; give a source that was made from this tag, or leave ${plainInputName('tag')} out`,
    )
  }
  return { source, ...runs }
}
