import { createHash, randomUUID } from 'node:crypto'
import { isObject } from '../../core/json.js'
import type { StoredAccount } from './accounts.js'
import type { SandboxContext } from './context.js'
import { type SentObject, sentObject } from './output-check.js'
import { isDelta, isListed, programOf, runCommand, SourceError, schemaInput } from './source-commands.js'
import { newSourceId, type SourceSchema } from './source-schemas.js'
import type { StoredSource } from './sources.js'
import type { AggregationProgress, StoredTask } from './tasks.js'

const smallSource = 10

/** What an aggregation of accounts counts (docs/platform.md#aggregation-counts). */
interface AccountCounts extends Record<string, number> {
  total: number
  ignored: number
  optimized: number
  created: number
  updated: number
  deleted: number
  managerChanges: number
  groupsCreated: number
  managedAttributesCreated: number
  identityEntitlementsCreated: number
}

/**
 * Aggregates the accounts of a source into what it stores, and tells the task what it counts and warns of. Throws the errors
 * of the connector; what was stored by then stays, and nothing is deleted (docs/platform.md#aggregation-effects).
 */
export async function aggregateAccounts(
  context: SandboxContext,
  source: StoredSource,
  task: StoredTask,
  signal: AbortSignal,
): Promise<void> {
  await new AccountAggregation(context, source, task).run(signal)
}

/**
 * Reads one stored account anew (docs/platform.md#aggregation). Throws the errors of the connector; what is stored then stays.
 */
export async function reloadAccount(
  context: SandboxContext,
  source: StoredSource,
  { account, task }: { account: StoredAccount; task: StoredTask },
  signal: AbortSignal,
): Promise<void> {
  await new AccountAggregation(context, source, task).reload(account, signal)
}

class AccountAggregation {
  readonly #context: SandboxContext
  readonly #source: StoredSource
  readonly #task: StoredTask
  readonly #progress: AggregationProgress
  readonly #counts: AccountCounts = {
    ...{ total: 0, ignored: 0, optimized: 0, created: 0, updated: 0, deleted: 0 },
    ...{ managerChanges: 0, groupsCreated: 0, managedAttributesCreated: 0, identityEntitlementsCreated: 0 },
  }
  readonly #seen = new Set<string>()
  readonly #byUuid = new Map<string, string>()
  readonly #schema: SourceSchema | undefined

  constructor(context: SandboxContext, source: StoredSource, task: StoredTask) {
    this.#context = context
    this.#source = source
    this.#task = task
    this.#progress = task.aggregation ?? {
      ...{ isOptimized: true, isCollected: false, changed: 0, toDelete: 0, deleted: 0, identities: 0 },
    }
    this.#schema = source.schemas.find(({ name }) => name === 'account')
    task.counts = this.#counts
    for (const { nativeIdentity, uuid } of source.objects.accounts.values())
      if (uuid !== null) this.#byUuid.set(uuid, nativeIdentity)
  }

  async run(signal: AbortSignal): Promise<void> {
    const source = this.#source
    const type = 'std:account:list'
    const program = programOf(source, this.#context)
    if (!isListed(program.spec, type)) throw new SourceError(`The connector has no command ${type}`)
    const isChangesOnly = isDelta(source, program.spec)
    if (!this.#progress.isOptimized && this.#context.behaviour.deltaReset) source.deltaState = undefined
    const state = isChangesOnly && source.deltaState !== undefined ? { state: source.deltaState } : {}
    const isFull = !isChangesOnly || source.deltaState === undefined
    const input = { ...(isChangesOnly && { stateful: true }), ...state, ...schemaInput(source, 'account') }
    const before = source.objects.accounts.size
    let saved: unknown
    for await (const { type: kind, data } of runCommand(this.#context, { source, program, type, input, signal })) {
      if (kind === 'output') this.#take(sentObject(data), data)
      else if (kind === 'state') saved = data
    }
    this.#progress.isCollected = true
    if (isFull) this.#deleteMissing(before)
    if (isChangesOnly && saved !== undefined) source.deltaState = saved
  }

  async reload({ nativeIdentity, uuid }: StoredAccount, signal: AbortSignal): Promise<void> {
    const source = this.#source
    const type = 'std:account:read'
    const program = programOf(source, this.#context)
    if (!isListed(program.spec, type)) throw new SourceError(`The connector has no command ${type}`)
    this.#progress.isOptimized = false
    const key =
      uuid === null ? { simple: { id: nativeIdentity } } : { compound: { lookupId: nativeIdentity, uniqueId: uuid } }
    const input = { identity: nativeIdentity, ...(uuid !== null && { uuid }), key, ...schemaInput(source, 'account') }
    for await (const { type: kind, data } of runCommand(this.#context, { source, program, type, input, signal })) {
      if (kind === 'output') this.#take(sentObject(data), data)
    }
  }

  #take(sent: SentObject, data: unknown): void {
    this.#counts.total += 1
    const { objects } = this.#source
    const known = this.#find(sent)
    this.#seen.add(known?.nativeIdentity ?? sent.identity)
    if (sent.isDeleted) {
      if (known !== undefined) this.#delete(known)
      return
    }
    const text = fingerprint(data)
    const isChanged = known?.sent !== text
    if (known !== undefined && !isChanged && this.#progress.isOptimized) {
      this.#counts.optimized += 1
      return
    }
    const account = this.#account(sent, known, text)
    // A merged account has the identity of the last one that was sent.
    if (known !== undefined && known.nativeIdentity !== account.nativeIdentity)
      objects.deleteAccount(known.nativeIdentity)
    this.#seen.add(account.nativeIdentity)
    objects.putAccount(account)
    if (account.uuid !== null) this.#byUuid.set(account.uuid, account.nativeIdentity)
    if (known === undefined) this.#counts.created += 1
    else if (isChanged || this.#context.behaviour.updatedCount === 'processed') this.#counts.updated += 1
    if (known === undefined || isChanged) this.#progress.changed += 1
    if (account.identityId !== null && (known === undefined || isChanged)) this.#progress.identities += 1
    this.#createEntitlements(account)
  }

  /** The stored account that an object is, by its identity, or by its uuid (docs/platform.md#identity-unique). */
  #find({ identity, uuid }: SentObject): StoredAccount | undefined {
    const { accounts } = this.#source.objects
    const own = accounts.get(identity)
    if (own !== undefined || uuid === null || this.#context.behaviour.equalUuids === 'kept') return own
    const same = this.#byUuid.get(uuid)
    return same === undefined ? undefined : accounts.get(same)
  }

  #account(sent: SentObject, known: StoredAccount | undefined, text: string): StoredAccount {
    const now = new Date(this.#context.clock.now()).toISOString()
    const attributes = this.#schema?.attributes ?? []
    // Values that the schema of the source does not have are lost (docs/platform.md#schema-of-sources).
    const stored = attributes.flatMap(({ name }) =>
      Object.hasOwn(sent.attributes, name) ? [[name, sent.attributes[name]] as const] : [],
    )
    const display = sent.attributes[this.#schema?.displayAttribute ?? '']
    const isUntouched = known?.sent === text && this.#context.behaviour.accountModified === 'changed'
    return {
      id: known?.id ?? newSourceId(),
      nativeIdentity: sent.identity,
      uuid: sent.uuid,
      name: typeof display === 'string' && display !== '' ? display : sent.identity,
      attributes: Object.fromEntries(stored),
      disabled: sent.disabled,
      locked: sent.locked,
      hasEntitlements: attributes.some(
        ({ name, isEntitlement }) => isEntitlement && listOf(sent.attributes[name]).length > 0,
      ),
      identityId: known?.identityId ?? (this.#isCorrelated() ? newSourceId() : null),
      created: known?.created ?? now,
      modified: isUntouched ? known.modified : now,
      sent: text,
    }
  }

  #isCorrelated(): boolean {
    const { correlation, accountCorrelationRule } = this.#source
    const mode = this.#context.behaviour.correlation
    const hasAssignments = correlation.attributeAssignments.length > 0 || accountCorrelationRule !== null
    return mode === 'all' || (mode === 'with-assignments' && hasAssignments)
  }

  /** Makes entitlements of the values of an account that are none yet (docs/platform.md#aggregation-effects). */
  #createEntitlements({ attributes }: StoredAccount): void {
    const { objects } = this.#source
    const now = new Date(this.#context.clock.now()).toISOString()
    for (const { name, isEntitlement, schema } of this.#schema?.attributes ?? []) {
      if (!isEntitlement) continue
      const type = schema?.name ?? name
      for (const value of listOf(attributes[name])) {
        if (objects.entitlement(type, value) !== undefined) continue
        objects.putEntitlement({
          ...{ id: randomUUID(), attribute: name, value, type, name: value, attributes: {} },
          ...{ created: now, modified: now, sent: '' },
        })
        this.#counts.managedAttributesCreated += 1
      }
    }
  }

  /** Deletes the accounts that were not listed, unless they are too many (docs/platform.md#delete-threshold). */
  #deleteMissing(before: number): void {
    const { connectorAttributes, deleteThreshold, objects } = this.#source
    const missing = [...objects.accounts.values()].filter(({ nativeIdentity }) => !this.#seen.has(nativeIdentity))
    if (missing.length === 0 || connectorAttributes['checkDeletedDisabled'] === 'true') return
    this.#progress.toDelete = missing.length
    const { smallSources } = this.#context.behaviour
    const isSmall = before <= smallSource && smallSources !== 'threshold'
    const isTooMany = isSmall ? smallSources === 'kept' : (missing.length / before) * 100 > deleteThreshold
    if (isTooMany) this.#tellThreshold(missing.length, before)
    else for (const account of missing) this.#delete(account)
  }

  #tellThreshold(missing: number, before: number): void {
    const { thresholdResult } = this.#context.behaviour
    if (thresholdResult === 'silent') return
    const text = `${missing} of ${before} accounts would be deleted, more than the delete threshold of ${this.#source.deleteThreshold} percent`
    this.#task.messages.push({ type: thresholdResult === 'error' ? 'ERROR' : 'WARN', text })
  }

  #delete({ nativeIdentity }: StoredAccount): void {
    this.#source.objects.deleteAccount(nativeIdentity)
    this.#counts.deleted += 1
    this.#progress.deleted += 1
  }
}

/** The values of an attribute, which may be a single one. */
function listOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value]
  return values.flatMap((each) => (each == null || each === '' || typeof each === 'object' ? [] : [String(each)]))
}

/** A fingerprint of what a connector sent, in which the order of keys does not count. */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value, (_, each: unknown) =>
    isObject(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each,
  )
  return createHash('sha256').update(text).digest('base64')
}
