import type { Clock } from '../../core/clock.js'
import type { Logger } from '../../core/logger.js'
import type { Random } from '../accounts/random.js'
import type { TestAccounts } from '../accounts/test-accounts.js'
import { listCommandOf, listInput, type ObjectList, objectInput, readList } from '../objects/object-list.js'
import { type KeyKind, kindOfKey, type ObjectKey, type PlatformObject, parseObject } from '../objects/objects.js'
import { nounsOf, type SchemaView, type SpecView } from '../objects/spec-view.js'
import { CommandError, type Commands } from './commands.js'
import {
  type BundleFacts,
  type ConnectorLogs,
  type CustomizerFacts,
  factReason,
  type LimitHit,
  limitCheckId,
} from './facts.js'
import type { FindingOptions, Findings } from './findings.js'
import type { NameInput } from './name-input.js'
import type { Observations } from './observations.js'
import type { Waiter } from './poll.js'
import type { SecretWatch } from './secret-watch.js'
import type { ValidationSettings } from './settings.js'

/** What all checks of a run share. */
export interface RunState {
  spec: SpecView
  /** The spec as it was read, of any form. */
  specContent: Record<string, unknown>
  /** Its text, where that is known. */
  specText: string | undefined
  bundle: BundleFacts | undefined
  logs: ConnectorLogs | undefined
  customizer: CustomizerFacts | undefined
  /** The limits that were hit so far, where a runtime tells. */
  limitHits: (() => readonly LimitHit[]) | undefined
  /** What was seen of each command. */
  observations: Observations
  /** Undefined when the run has no configuration. */
  config: unknown
  /** What the project says of its validation. */
  settings: ValidationSettings
  /** True if nothing in the target system may be changed. */
  readOnly: boolean
  readLimit: number
  seed: string
  /** How the user names an input. */
  nameInput: NameInput
  clock: Clock
  logger: Logger
  signal: AbortSignal
  /** When the run began, in milliseconds since 1970. */
  started: number
  /** The checks of the whole run, other shards included, that are not skipped from the start. */
  planned: ReadonlySet<string>
  /** The checks that this job runs, which may be one of several. */
  here: ReadonlySet<string>
  /** The checks that failed so far. */
  failed: Set<string>
  /** The attributes of which a check found that they cannot be updated as documented. */
  brokenAttributes: Set<string>
  testAccounts: TestAccounts
  /** The lists that were read, by entitlement type; '' for accounts. Or the check in which reading failed. */
  lists: Map<string, ObjectList | { failedIn: string }>
  /** The first read of each object that was read from a list; at most `readLimit` of each type. */
  reads: Map<string, PlatformObject>
  /** True once the connection test failed. */
  connectionFailed: boolean
  /** The check whose create failed, or whose account could not be removed: no more are made then. */
  createFailedIn: string | undefined
  removeFailedIn: string | undefined
  /** Texts that must not be printed: generated passwords and the secrets of the configuration. */
  secrets: Set<string>
  /** What answers, errors and logs show of secrets. */
  watch: SecretWatch
}

/** How many reads are under way at the same time. */
export const readsAtOnce = 4

/** Ends a check that has nothing to look at. What was found before still counts. */
export class SkipCheck extends Error {
  override readonly name = 'SkipCheck'
}

/** What one check has to work with. */
export class CheckContext {
  readonly id: string
  readonly run: RunState
  readonly commands: Commands
  readonly findings: Findings
  /** Values of this check alone: the same whichever other checks run. */
  readonly random: Random
  readonly waiter: Waiter

  constructor(id: string, run: RunState, parts: Pick<CheckContext, 'commands' | 'findings' | 'random' | 'waiter'>) {
    this.id = id
    this.run = run
    this.commands = parts.commands
    this.findings = parts.findings
    this.random = parts.random
    this.waiter = parts.waiter
  }

  /** How many objects of a list this check looks at one by one. */
  get readLimit(): number {
    return this.run.settings.checks[this.id]?.readLimit ?? this.run.readLimit
  }

  /** Set when a command failed for a reason that another check tells: this one has tested less than it should. */
  blocked: string | undefined

  get spec(): SpecView {
    return this.run.spec
  }

  error(message: string, options?: FindingOptions): void {
    this.findings.add('error', message, options)
  }

  warn(message: string, options?: FindingOptions): void {
    this.findings.add('warning', message, options)
  }

  /** An input in the words of the user, for a reason or a remedy. */
  input(name: string): string {
    return this.run.nameInput(name)
  }

  /** True if a fault that two checks come upon is for that other check of this run to report. */
  leavesTo(id: string): boolean {
    return id !== this.id && this.run.planned.has(id)
  }

  /** Ends the check: there was nothing to look at. */
  skip(reason: string): never {
    throw new SkipCheck(reason)
  }

  /** An invocation that failed, as an error of this check. */
  failure(error: CommandError, what = '', options: FindingOptions = {}): void {
    const hit = this.run
      .limitHits?.()
      .find(({ command, message }) => command === error.command && error.message.includes(message.slice(0, 80)))
    const teller = hit && limitCheckId(hit.limit)
    if (teller !== undefined && teller !== this.id && this.run.here.has(teller)) {
      this.blocked = `${error.command} hit a limit of the platform: see ${teller}`
      return
    }
    this.error(what === '' ? error.message : `${what}: ${error.message}`, { target: error.target, ...options })
  }

  /** The same check over the connector with its customizer. Only for checks that have a customizer as a fact. */
  customized(): CheckContext {
    const { customizer } = this.run
    if (!customizer) return this.skip(factReason('customizer', this.run.nameInput))
    const { findings, random, waiter } = this
    return new CheckContext(this.id, this.run, {
      commands: this.commands.over(customizer.invoker),
      findings,
      random,
      waiter,
    })
  }

  /** Does a part of the check; when a command fails in it, that is an error and the check goes on. */
  async attempt<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      this.failure(error, what)
      return undefined
    }
  }

  /** The input of a command on one account, or on an entitlement of a schema. */
  objectInput(object: { id: string; key: ObjectKey }, entitlements?: SchemaView): ReturnType<typeof objectInput> {
    return objectInput(object, this.spec, entitlements)
  }

  /**
   * The accounts, or the entitlements of a schema's type: read once in a run. Throws a CommandError the first time that
   * reading fails and skips the checks after that, so that one broken handler is not told over and over.
   */
  async list(entitlements?: SchemaView): Promise<ObjectList> {
    const name = entitlements?.type ?? ''
    const known = this.run.lists.get(name)
    if (known && 'failedIn' in known) {
      this.skip(`the ${nounsOf(entitlements).many} could not be listed: see ${known.failedIn}`)
    }
    if (known) return { ...known, sample: known.sampleOf(this.readLimit) }
    const { identities, checks } = this.run.settings
    const limits = Object.values(checks).map(({ readLimit = 0 }) => readLimit)
    try {
      const list = await readList({
        commands: this.commands,
        command: listCommandOf(entitlements),
        schema: entitlements ?? this.spec.accountSchema,
        keyType: this.spec.keyType,
        sampleSize: Math.max(this.run.readLimit, ...limits),
        seed: this.run.seed,
        named: entitlements ? identities.entitlements[name] : identities.accounts,
      })
      this.run.lists.set(name, list)
      return { ...list, sample: list.sampleOf(this.readLimit) }
    } catch (error) {
      if (error instanceof CommandError) this.run.lists.set(name, { failedIn: this.id })
      throw error
    }
  }

  /** As `list`, for what is only good to have: undefined when it cannot be had, for whichever reason. */
  async listIfPossible(entitlements?: SchemaView): Promise<ObjectList | undefined> {
    if (this.run.connectionFailed) return undefined
    if (!this.spec.commands.has(listCommandOf(entitlements))) return undefined
    try {
      return await this.list(entitlements)
    } catch (error) {
      if (!(error instanceof CommandError || error instanceof SkipCheck)) throw error
      this.run.logger.debug(`${this.id}: goes on without a list: ${error.message}`)
      if (error instanceof CommandError) this.run.lists.delete(entitlements?.type ?? '')
      return undefined
    }
  }

  /**
   * A key as objects have it: one that a list showed, or else none but its kind, from the spec's keyType or simple.
   * Reads no more of a list than its first object.
   */
  async keySample(entitlements?: SchemaView): Promise<{ kind: KeyKind; key: ObjectKey | undefined }> {
    const known = this.run.lists.get(entitlements?.type ?? '')
    const [sample] = known && 'sample' in known ? known.sample : []
    const key = sample?.key ?? (known ? undefined : await this.#firstKey(entitlements))
    return { kind: key ? kindOfKey(key) : (this.spec.keyType ?? 'simple'), key }
  }

  async #firstKey(entitlements?: SchemaView): Promise<ObjectKey | undefined> {
    const command = listCommandOf(entitlements)
    if (!this.spec.commands.has(command)) return undefined
    try {
      for await (const data of this.commands.outputs(command, listInput(entitlements ?? this.spec.accountSchema))) {
        const object = parseObject(data, this.spec.keyType)
        if (!('problem' in object)) return object.key
      }
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      this.run.logger.debug(`${this.id}: the kind of keys is taken from the spec: ${error.message}`)
    }
    return undefined
  }
}
