import { version as program } from '../../core/version.js'
import type { PeekedType } from './by-peek.js'
import type { ProofSource } from './find-source.js'
import type { Judgement, ProofFinding, Verdict } from './judgement.js'

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
  findings: ProofFinding[]
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
}

/** @param interrupted - why the run ended early. It then says nothing of the version. */
export function proofReport(
  { proof, version, method, tenant, startedMs, steps, peeked }: ProofProgress,
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
    findings,
  }
}
