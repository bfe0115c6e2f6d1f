import { describeEvent } from '../../record/events.js'
import { proofOf, type VersionHistory, validationOf } from '../../record/history.js'
import { builtCommitOf } from '../../record/uploads.js'
import type { TenantClient } from '../../tenant/client.js'
import type { Connector } from '../../tenant/types.js'
import type { RecordedVersions } from '../shared/recorded-versions.js'

/** What is known of one version of a connector. Members that are not recorded are absent. */
export interface HistoryEntry {
  version: number
  /** False if no upload of it is recorded. */
  recorded: boolean
  commit?: string
  /** True if it was built from that commit with uncommitted changes. */
  uncommitted?: true
  /** Further commits whose bundle has the same content. */
  alsoOf?: string[]
  ref?: string
  /** RFC 3339. */
  time?: string
  by?: string
  run?: string
  sdk?: string
  validation: {
    /** `none`: not validated; `incomplete`: only by runs that do not count. */
    state: 'none' | 'incomplete' | 'passed' | 'failed'
    verdict?: string
    /** True if it passed although checks failed, because a committed baseline has all of their findings. */
    knownFindings?: true
    passed?: number
    warned?: number
    failed?: number
    skipped?: number
    seed?: string
    time?: string
    report?: string
  }
  /** Absent if no proof is recorded. */
  proof?: {
    /** `inconclusive`: only proofs that decided nothing. */
    state: 'inconclusive' | 'passed' | 'failed'
    verdict: string
    method: string
    time?: string
    report?: string
  }
  /** The tags that are at the version now. */
  tags: string[]
  /** What became of it, oldest first. */
  events: { time: string; kind: string; text: string; tag?: string; run?: string }[]
}

export interface HistoryServices {
  client: TenantClient
  recorded: RecordedVersions
  signal: AbortSignal
}

/**
 * Reads the versions of a connector and what is recorded of them, the newest first: the last `limit` ones, and those that a
 * tag is at.
 */
export async function readConnectorHistory(
  connector: Connector,
  limit: number,
  { client, recorded, signal }: HistoryServices,
): Promise<HistoryEntry[]> {
  const versions = (await client.versions.list(connector.id, { signal })).map(({ version }) => version)
  const tags = await client.tags.list(connector.id, { signal })
  const newest = [...new Set(versions)].sort((a, b) => b - a)
  const shown = newest.filter(
    (version, index) => index < limit || tags.some(({ activeVersion }) => activeVersion === version),
  )
  const entries: HistoryEntry[] = []
  for (const version of shown) {
    signal.throwIfAborted()
    const tagsNow = tags.filter(({ activeVersion }) => activeVersion === version).map(({ tagName }) => tagName)
    entries.push({ ...entryOf(await recorded.historyOf(version)), tags: tagsNow.sort() })
  }
  return entries
}

function entryOf({ version, uploads, events }: VersionHistory): Omit<HistoryEntry, 'tags'> {
  // The oldest one made the version; later ones found it unchanged.
  const upload = uploads.at(-1)
  const { ref, by, run, sdk } = upload?.record ?? {}
  // The bundle has the content of a commit if one upload of it came from the commit alone.
  const committed = uploads.findLast(({ record }) => builtCommitOf(record) !== undefined) ?? upload
  const { commit, uncommitted } = committed?.record ?? {}
  const others = uploads.flatMap(({ record }) => builtCommitOf(record) ?? []).filter((each) => each !== commit)
  const validation = validationOf(events)
  const { state } = validation
  const { counts: _, ...facts } = validation.state === 'none' ? { counts: false } : validation.facts
  const when = 'time' in validation ? { time: validation.time } : {}
  const report = 'report' in validation && validation.report !== undefined ? { report: validation.report } : {}
  return withoutUndefined({
    version,
    recorded: upload !== undefined,
    commit,
    uncommitted,
    alsoOf: others.length === 0 ? undefined : others,
    ref,
    time: upload?.time,
    by,
    run,
    sdk,
    validation: { state, ...facts, ...when, ...report },
    proof: proofEntry(events),
    events: events.map(({ event, time, run: at }) => ({
      time,
      kind: event.kind,
      text: describeEvent(event) ?? event.kind,
      ...('tag' in event ? { tag: event.tag } : {}),
      ...(at === undefined ? {} : { run: at }),
    })),
  }) as Omit<HistoryEntry, 'tags'>
}

function proofEntry(events: VersionHistory['events']): HistoryEntry['proof'] {
  const proof = proofOf(events)
  if (proof.state === 'none') return undefined
  const { facts, ...rest } = proof
  return { ...rest, ...facts }
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined))
}
