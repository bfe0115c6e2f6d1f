import type { SourceSchema, Task } from '../../tenant/types.js'
import type { ProofSource } from './find-source.js'
import { followTask, runsOn, type StartedTask } from './follow.js'
import { accountType } from './peeked.js'
import { endProblem, type LogServices, type RunLog, tenantNow, versionProblem, waitForRunLog } from './run-log.js'
import { compareSnapshots, type Snapshot, type SnapshotDifference, snapshotOf } from './snapshot.js'

/** Time between two counts of the accounts. */
const countIntervalMs = 5_000
/** Looks until two in a row are equal. */
const maxCounts = 12
/** The tenant forgets the state of an aggregation one hour after its end. */
const stateKeptMs = 3_600_000

/** What a version stored at the source. */
export interface Phase {
  version: number
  accounts: Task
  entitlements: Task | undefined
  snapshot: Snapshot
  /** Number of stored entitlements by type. */
  entitlementCounts: ReadonlyMap<string, number>
  log: RunLog
}

/** Something that keeps a phase from counting, or speaks against its version. */
export interface PhaseProblem {
  level: 'error' | 'unknown'
  message: string
  /** It is not known which version ran. */
  isOther?: boolean
  remedy?: string
}

export interface PhaseServices extends LogServices {
  maxAggregationMs: number
  maxLogWaitMs: number
  schemas: readonly SourceSchema[]
  /** Called as soon as a task was started, before anything waits for it. */
  onTask: (task: StartedTask) => void
  /** Called with the task that an interrupt or an error leaves running. */
  onLeft: (message: string) => void
  onProblem: (problem: PhaseProblem) => void
}

/**
 * Aggregates the accounts of a source with the version that its tag is at, then the entitlements, and reads what was stored.
 *
 * @returns undefined if it did not come to a result that counts; `onProblem` was told why.
 * @throws TenantError
 */
export async function runPhase(
  { source }: ProofSource,
  version: number,
  services: PhaseServices,
): Promise<Phase | undefined> {
  const { client, signal, schemas, onProblem } = services
  const types = schemas.map(({ name }) => name).filter((name) => name !== accountType)
  const from = tenantNow(services) - 1_000
  const accounts = await runTask('accounts', async () => await client.aggregations.loadAccounts(source, { signal }))
  if (accounts === undefined) return undefined
  if (!(await isCompleted(accounts))) return undefined
  let entitlements: Task | undefined
  if (types.length > 0) {
    entitlements = await runTask(
      'entitlements',
      async () => await client.aggregations.loadEntitlements(source, { signal }),
    )
    if (entitlements === undefined) return undefined
  }
  const to = (entitlements ?? accounts).completedAt
  const time = { from: accounts.createdAt ?? from, ...(to !== undefined && { to: to + 1_000 }) }
  const commands = ['std:account:list', ...(types.length > 0 ? ['std:entitlement:list'] : [])]
  const log = await waitForRunLog(source, time, commands, {
    ...{ ...services, ended: commands, maxWaitMs: services.maxLogWaitMs },
  })
  const unseen = versionProblem(log, version, commands)
  if (unseen !== undefined) {
    const { problem, remedy, isOther } = unseen
    onProblem({ level: 'unknown', message: problem, remedy, isOther })
    return undefined
  }
  const endless = endProblem(log, commands)
  if (endless !== undefined) onProblem({ level: 'unknown', message: endless.problem, remedy: endless.remedy })
  const stored = await readStored()
  if (stored === undefined) return undefined
  const entitlementCounts = new Map<string, number>()
  for (const type of types) {
    entitlementCounts.set(type, await client.aggregations.entitlementCount(source, type, { signal }))
  }
  return { version, accounts, entitlements, snapshot: stored, entitlementCounts, log }

  async function runTask(kind: StartedTask['kind'], start: () => Promise<Task>): Promise<Task | undefined> {
    signal.throwIfAborted()
    const { id } = await start()
    const started = { kind, id }
    services.onTask(started)
    let followed: Awaited<ReturnType<typeof followTask>>
    try {
      followed = await followTask(started, source, { ...services, maxMs: services.maxAggregationMs })
    } catch (error) {
      services.onLeft(runsOn(started, source, client))
      throw error
    }
    if ('unknown' in followed) {
      onProblem({ level: 'unknown', message: followed.unknown })
      return undefined
    }
    const problem = statusProblem(followed.task, kind)
    if (problem !== undefined) onProblem(problem)
    return problem === undefined ? followed.task : undefined
  }

  /** COMPLETED alone is not a success, but anything else is none (docs/platform.md#aggregation-status). */
  async function isCompleted(task: Task): Promise<boolean> {
    const { status } = await client.aggregations.state(task.id, { signal }).catch((error: unknown) => {
      const age = tenantNow(services) - (task.completedAt ?? Number.NaN)
      if (age > stateKeptMs - 60_000) return { status: 'COMPLETED' }
      throw error
    })
    if (status === 'COMPLETED') return true
    const level = status === 'TERMINATED' ? 'error' : 'unknown'
    onProblem({ level, message: `the task is over, and the state of the aggregation is ${status}` })
    return false
  }

  /** The stored accounts may show late, so they are read until nothing changes. */
  async function readStored(): Promise<Snapshot | undefined> {
    let last: Snapshot | undefined
    let before = await client.aggregations.accountCount(source, { signal })
    for (let counts = 1; counts < maxCounts; counts++) {
      await services.clock.sleep(countIntervalMs, signal)
      const now = await client.aggregations.accountCount(source, { signal })
      if (now !== before) {
        before = now
        continue
      }
      const snapshot = snapshotOf(await client.aggregations.accounts(source, { signal }))
      if (snapshot.size === now) {
        if (last !== undefined && isSame(compareSnapshots(last, snapshot))) return snapshot
        last = snapshot
        continue
      }
      onProblem({
        level: 'unknown',
        message: `the tenant counts ${now} accounts of the source, and lists ${snapshot.size}`,
      })
      return undefined
    }
    onProblem({ level: 'unknown', message: 'the accounts of the source do not come to rest' })
    return undefined
  }
}

function isSame({ removed, added, changed, gained }: SnapshotDifference): boolean {
  return removed + added + changed + gained.length === 0
}

/** Why the end of a task is none that counts. SUCCESS and WARNING count (docs/platform.md#tasks). */
function statusProblem({ status = '', messages }: Task, kind: StartedTask['kind']): PhaseProblem | undefined {
  if (status === 'SUCCESS' || status === 'WARNING') return undefined
  const said = messages
    .filter(({ type, text }) => type !== 'INFO' && text !== '')
    .map(({ text }) => text)
    .slice(0, 3)
    .join('; ')
  const message = `the aggregation of the ${kind} ended with ${status}${said === '' ? '' : `: ${said}`}`
  return { level: status === 'ERROR' || status === 'TERMINATED' ? 'error' : 'unknown', message }
}
