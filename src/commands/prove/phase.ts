import type { Logger } from '../../core/logger.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import type { SourceSchema, Task } from '../../tenant/types.js'
import type { ProofSource } from './find-source.js'
import { followTask, runsOn, type StartedTask } from './follow.js'
import { accountType } from './peeked.js'
import {
  endProblem,
  isWhole,
  type LogServices,
  type RunLog,
  tenantNow,
  versionProblem,
  waitForRunLog,
} from './run-log.js'
import { entitlementsSnapshot, type Snapshot, snapshotOf } from './snapshot.js'
import { type WrittenBy, waitForStored } from './stored.js'

/** The tenant forgets the state of an aggregation one hour after its end. */
const stateKeptMs = 3_600_000

/** What a version stored at the source. */
export interface Phase {
  version: number
  accounts: Task
  entitlements: Task | undefined
  snapshot: Snapshot
  /** The stored entitlements by type. */
  storedEntitlements: ReadonlyMap<string, Snapshot>
  /** A task writes the time of a change also into accounts that do not change. */
  touchesAll: boolean
  log: RunLog
}

/** What was stored before a phase. */
export type StoredBefore = Pick<Phase, 'snapshot' | 'storedEntitlements' | 'touchesAll'>

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
  /** What was stored before. */
  before: StoredBefore
  /** Called before a task is started. */
  onStart: () => void
  /** Called as soon as a task was started, before anything waits for it. */
  onTask: (task: StartedTask) => Promise<void>
  /** Called with the task that an interrupt or an error leaves running. */
  onLeft: (message: string) => void
  onProblem: (problem: PhaseProblem) => void
  /** Shows what goes on, where somebody watches. */
  progress: Logger['progress']
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
  const log = await waitForRunLog(source, time, (each) => isWhole(each, commands, commands), {
    ...{ ...services, maxWaitMs: services.maxLogWaitMs },
  })
  const unseen = versionProblem(log, version, commands)
  if (unseen !== undefined) {
    const { problem, remedy, isOther } = unseen
    onProblem({ level: 'unknown', message: problem, remedy, isOther })
    return undefined
  }
  const endless = endProblem(log, commands)
  if (endless !== undefined) onProblem({ level: 'unknown', message: endless.problem, remedy: endless.remedy })
  const stored = await readAccounts(accounts)
  if (stored === undefined) return undefined
  const storedEntitlements = await readEntitlements(entitlements)
  if (storedEntitlements === undefined) return undefined
  return { version, accounts, entitlements, ...stored, storedEntitlements, log }

  async function runTask(kind: StartedTask['kind'], start: () => Promise<Task>): Promise<Task | undefined> {
    signal.throwIfAborted()
    services.onStart()
    const { id } = await start()
    const started = { kind, id }
    await services.onTask(started)
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
      if (isTenantError(error, 'not-found') && age > stateKeptMs - 60_000) return { status: 'COMPLETED' }
      throw error
    })
    if (status === 'COMPLETED') return true
    const level = status === 'TERMINATED' ? 'error' : 'unknown'
    onProblem({ level, message: `the task is over, and the state of the aggregation is ${status}` })
    return false
  }

  async function readAccounts(task: Task): Promise<Pick<Phase, 'snapshot' | 'touchesAll'> | undefined> {
    const { total, created, updated, deleted } = task.counts
    const { snapshot, touchesAll } = services.before
    return await wait(
      async () => {
        const counted = await client.aggregations.accountCount(source, { signal })
        return { counted, snapshot: snapshotOf(await client.aggregations.accounts(source, { signal })) }
      },
      { before: snapshot, task, counts: { total, created, updated, deleted }, touchesAll, noun: 'account' },
    )
  }

  async function readEntitlements(task: Task | undefined): Promise<Phase['storedEntitlements'] | undefined> {
    const all = new Map<string, Snapshot>()
    if (task === undefined) return all
    const { groupsCreated: created, groupsUpdated: updated, groupsDeleted: deleted } = task.counts
    const before = services.before.storedEntitlements
    const stored = await wait(
      async () => {
        let counted = 0
        for (const type of types) {
          counted += await client.aggregations.entitlementCount(source, type, { signal })
          all.set(type, entitlementsSnapshot(await client.aggregations.entitlements(source, type, { signal })))
        }
        return { counted, snapshot: joined(all) }
      },
      {
        ...{ before: joined(before), task, counts: { total: undefined, created, updated, deleted } },
        ...{ touchesAll: false, noun: 'entitlement' },
      },
    )
    return stored === undefined ? undefined : all
  }

  /** What is stored may show late, so it is read until nothing changes. */
  async function wait(
    read: () => Promise<{ counted: number; snapshot: Snapshot }>,
    written: WrittenBy,
  ): Promise<Pick<Phase, 'snapshot' | 'touchesAll'> | undefined> {
    let difference: string | undefined
    const look = async () => {
      const { counted, snapshot } = await read()
      const { size } = snapshot
      difference =
        counted === size ? undefined : `the tenant counts ${counted} ${written.noun}s of the source, and lists ${size}`
      return difference === undefined ? snapshot : undefined
    }
    const found = await waitForStored(look, written, services)
    if (typeof found === 'string') {
      onProblem({ level: 'unknown', message: difference ?? found })
      return undefined
    }
    const { problem, isUntold, touchesAll, snapshot } = found
    // Where nothing is told of entitlements, rest has to do: what accounts hold of them is compared with the accounts.
    if (problem !== undefined && !(isUntold && written.noun === 'entitlement')) {
      onProblem({ level: 'unknown', message: problem, remedy: 'What it stored may show late: try again.' })
    }
    return { snapshot, touchesAll }
  }
}

/** The entitlements of all types. */
function joined(all: ReadonlyMap<string, Snapshot>): Snapshot {
  return new Map(
    [...all].flatMap(([type, each]) => [...each].map(([value, print]) => [`${type}\0${value}`, print] as const)),
  )
}

/** Reads what is stored at a source as it shows now. */
export async function readStoredNow(
  { source }: Pick<ProofSource, 'source'>,
  { client, signal, schemas }: Pick<PhaseServices, 'client' | 'signal' | 'schemas'>,
): Promise<StoredBefore> {
  const snapshot = snapshotOf(await client.aggregations.accounts(source, { signal }))
  const storedEntitlements = new Map<string, Snapshot>()
  for (const { name } of schemas) {
    if (name === accountType) continue
    storedEntitlements.set(name, entitlementsSnapshot(await client.aggregations.entitlements(source, name, { signal })))
  }
  return { snapshot, storedEntitlements, touchesAll: false }
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
