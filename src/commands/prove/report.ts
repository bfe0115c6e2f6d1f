import { version as program } from '../../core/version.js'
import type { Task } from '../../tenant/types.js'
import type { AggregationResult } from './by-aggregation.js'
import type { PeekedType } from './by-peek.js'
import type { ProofSource } from './find-source.js'
import type { StartedTask } from './follow.js'
import { elapsedOf } from './judge-phases.js'
import type { Judgement, ProofFinding, Verdict } from './judgement.js'
import type { Phase } from './phase.js'
import type { SnapshotDifference } from './snapshot.js'

/** How a version was proved. */
export type ProofMethod = 'peek' | 'aggregation'

/** The result of a proof, as the file has it. */
export interface ProofReport {
  formatVersion: 1
  program: string
  verdict: Verdict
  method: ProofMethod
  /** Host of the tenant. */
  tenant: string
  connector: { id: string; alias: string }
  source: { id: string; name: string }
  tag: string
  version: number
  /** RFC 3339. */
  started: string
  ended: string
  steps: { step: string; outcome: string }[]
  peeked: { type: string; objects: number | null }[]
  /** The aggregations that were started, in their order. */
  tasks: StartedVersionTask[]
  /** The version whose data the source holds; null if no aggregation was started. */
  stored: number | null
  baseline: PhaseReport | null
  candidate: PhaseReport | null
  difference: DifferenceReport | null
  findings: ProofFinding[]
}

/** An aggregation, and the version that its source ran. */
export type StartedVersionTask = StartedTask & { version: number }

/** What an aggregation of accounts and entitlements did. Counts that the tenant does not name are absent. */
export interface PhaseReport {
  version: number
  accounts: { task: string; status: string; counts: Readonly<Record<string, number>>; elapsedMs: number | null }
  entitlements: {
    task: string
    status: string
    counts: Readonly<Record<string, number>>
    elapsedMs: number | null
  } | null
  storedAccounts: number
  storedEntitlements: Record<string, number>
}

/** How the stored accounts differ: numbers of accounts, by the names of attributes. */
export interface DifferenceReport {
  removed: number
  added: number
  changed: number
  values: Record<string, number>
  lost: Record<string, number>
  emptied: readonly string[]
  gained: readonly string[]
  retyped: Record<string, { before: string; after: string; accounts: number }>
}

/** What a run has done so far. */
export interface ProofProgress {
  proof: ProofSource
  version: number
  method: ProofMethod
  tenant: string
  startedMs: number
  steps: { step: string; outcome: string }[]
  peeked: PeekedType[]
  tasks: StartedVersionTask[]
  result: AggregationResult | undefined
}

/** @param interrupted - why the run ended early. It then says nothing of the version. */
export function proofReport(
  { proof, version, method, tenant, startedMs, steps, peeked, tasks, result }: ProofProgress,
  { verdict, findings }: Pick<Judgement, 'verdict' | 'findings'>,
  { nowMs, interrupted = false }: { nowMs: number; interrupted?: boolean },
): ProofReport {
  const { source, connector, tag } = proof
  return {
    formatVersion: 1,
    program,
    verdict: interrupted && verdict !== 'fail' ? 'inconclusive' : verdict,
    method,
    tenant,
    connector: { id: connector.id, alias: connector.alias },
    source: { id: source.id, name: source.name },
    tag: tag.tagName,
    version,
    started: new Date(startedMs).toISOString(),
    ended: new Date(nowMs).toISOString(),
    steps,
    peeked: peeked.map(({ type, objects }) => ({ type, objects: objects ?? null })),
    tasks,
    stored: result?.stored ?? null,
    baseline: phaseReport(result?.baseline),
    candidate: phaseReport(result?.candidate),
    difference: differenceReport(result?.difference),
    findings,
  }
}

function phaseReport(phase: Phase | undefined): PhaseReport | null {
  if (phase === undefined) return null
  const { version, accounts, entitlements, snapshot, storedEntitlements } = phase
  return {
    version,
    accounts: taskReport(accounts),
    entitlements: entitlements === undefined ? null : taskReport(entitlements),
    storedAccounts: snapshot.size,
    storedEntitlements: Object.fromEntries([...storedEntitlements].map(([type, { size }]) => [type, size])),
  }
}

function taskReport(task: Task): PhaseReport['accounts'] {
  const { id, status = '', counts } = task
  return { task: id, status, counts, elapsedMs: elapsedOf(task) ?? null }
}

function differenceReport(difference: SnapshotDifference | undefined): DifferenceReport | null {
  if (difference === undefined) return null
  const { values, lost, retyped, differing: _, ...rest } = difference
  return {
    ...rest,
    values: Object.fromEntries(values),
    lost: Object.fromEntries(lost),
    retyped: Object.fromEntries(retyped),
  }
}
