import type { Clock } from '../../core/clock.js'
import type { Logger } from '../../core/logger.js'
import type { LastReads } from '../accounts/last-reads.js'
import type { OwnAccount } from '../accounts/own-account.js'
import type { Random } from '../accounts/random.js'
import type { TestAccounts } from '../accounts/test-accounts.js'
import { listCommandOf, listInput, type ObjectList, objectInput, readList } from '../objects/object-list.js'
import { type KeyKind, kindOfKey, type ObjectKey, type PlatformObject, parseObject } from '../objects/objects.js'
import { nounsOf, type SchemaView, type SpecView } from '../objects/spec-view.js'
import type { AnswerForms } from './answer-forms.js'
import { CommandError, type Commands } from './commands.js'
import {
  type BundleFacts,
  type ConnectorLogs,
  type CustomizerFacts,
  type ErrorType,
  type ErrorTypeProof,
  type LimitHit,
  limitCheckId,
  missingFactReason,
  type ProcessFacts,
} from './facts.js'
import type { FindingOptions, Findings } from './findings.js'
import type { NameInput } from './name-input.js'
import type { Observations } from './observations.js'
import type { Poller } from './poll.js'
import type { SkipCause } from './result.js'
import type { RunScope } from './scope.js'
import type { SecretWatch } from './secret-watch.js'
import type { SeenErrorTypes } from './seen-error-types.js'
import type { ValidationSettings } from './settings.js'
import type { TrafficLog } from './traffic.js'

/** What all checks of a run share. */
export interface RunState {
  spec: SpecView
  /** The content of the spec as it was read. It may have any form. */
  specContent: Record<string, unknown>
  /** The text of the spec, if it is known. */
  specText: string | undefined
  bundle: BundleFacts | undefined
  logs: ConnectorLogs | undefined
  customizer: CustomizerFacts | undefined
  process: ProcessFacts | undefined
  /** Learns the types of errors that the tenant does not report. */
  errorTypeProof: ErrorTypeProof | undefined
  /** The types of the errors that checks looked at. */
  seenErrorTypes: SeenErrorTypes
  /** True once a check has noted that the types of errors are not known. */
  unknownErrorTypes: boolean
  /** How many incidents of the process the checks before have reported or left to the checks of the process. */
  seenIncidents: number
  /** The limits that commands hit so far. Undefined if no runtime reports them. */
  limitHits: (() => readonly LimitHit[]) | undefined
  /** Measurements of each command in the whole run. */
  observations: Observations
  /** The answers of the whole run, compared with their documented forms. */
  answerForms: AnswerForms
  /** What tells the invocations of the run from others on the tenant. */
  traffic: TrafficLog
  /** Undefined when the run has no configuration. */
  config: unknown
  /** Whether a connector is validated, or a customizer alone. */
  scope: RunScope
  /** The settings of the project's `validate.yml`. */
  settings: ValidationSettings
  /** True if checks must not change data in the target system. */
  readOnly: boolean
  /** How many objects of a list a check reads one by one. */
  readLimit: number
  /** Generated values and samples are derived from it. */
  seed: string
  /** Formats the name of an input the way the user wrote it. */
  nameInput: NameInput
  clock: Clock
  logger: Logger
  signal: AbortSignal
  /** When the run began, in milliseconds since 1970. */
  startedAt: number
  /** The ids of the checks that are not skipped from the start, in this and all other shards. */
  planned: ReadonlySet<string>
  /** Those of them that this shard runs. */
  plannedHere: ReadonlySet<string>
  /** The ids of the checks that failed so far. */
  failedChecks: Set<string>
  /** The attributes that could not be updated as documented. Later checks leave them out. */
  brokenAttributes: Set<string>
  testAccounts: TestAccounts
  /** What the last read of each account showed, if nothing has changed it since. */
  lastReads: LastReads
  /** The account that the settings let checks change. Undefined if they name none, and in a read-only run. */
  ownAccount: OwnAccount | undefined
  /** The values of the settings for updates, by attribute. Those of the test account come before the others. */
  updateValues: ValidationSettings['values']
  /** The lists by entitlement type, '' for accounts. A list that could not be read has the id of the check that tried. */
  lists: Map<string, ObjectList | { failedIn: string }>
  /** The first read of each object of a sample, by `readKey`. */
  reads: Map<string, PlatformObject>
  /** True once the connection test failed. */
  connectionFailed: boolean
  /** The check whose create failed. No more test accounts are created after that. */
  createFailedIn: string | undefined
  /** The check whose test account could not be deleted. No more test accounts are created after that. */
  deleteFailedIn: string | undefined
  /** What was waited for without success: no check waits for it again. */
  neverCame: Set<string>
  /** Finds secrets in answers, errors and log records. */
  watch: SecretWatch
}

/** How many objects are read at the same time. */
export const maxConcurrentReads = 4

/** Ends a check that has nothing to test. Findings that it added before still count. */
export class SkipCheck extends Error {
  override readonly name = 'SkipCheck'
  readonly skipCause: SkipCause

  constructor(reason: string, cause: SkipCause) {
    super(reason)
    this.skipCause = cause
  }
}

/** The interface that one check works with: commands, findings, random values, lists. */
export class CheckContext {
  readonly id: string
  readonly run: RunState
  readonly commands: Commands
  readonly findings: Findings
  /** Random values of this check. They do not depend on which other checks run. */
  readonly random: Random
  readonly poller: Poller

  constructor(id: string, run: RunState, parts: Pick<CheckContext, 'commands' | 'findings' | 'random' | 'poller'>) {
    this.id = id
    this.run = run
    this.commands = parts.commands
    this.findings = parts.findings
    this.random = parts.random
    this.poller = parts.poller
  }

  /** How many objects of a list this check reads one by one. */
  get readLimit(): number {
    return this.run.settings.checks[this.id]?.readLimit ?? this.run.readLimit
  }

  /** Why the check did not test everything, if another check reports the cause. It is then skipped instead of passed. */
  skipReason: string | undefined

  get spec(): SpecView {
    return this.run.spec
  }

  error(message: string, options?: FindingOptions): void {
    this.findings.add('error', message, options)
  }

  warn(message: string, options?: FindingOptions): void {
    this.findings.add('warning', message, options)
  }

  notice(message: string, options?: FindingOptions): void {
    this.findings.add('notice', message, options)
  }

  /** The name of an input as the user writes it, for messages. */
  inputName(name: string): string {
    return this.run.nameInput(name)
  }

  /** True if the other check is part of the run, so that it reports a fault that both would find. */
  isReportedBy(id: string): boolean {
    return id !== this.id && this.run.planned.has(id)
  }

  /** Ends the check because there is nothing to test, or for the other cause that is given. */
  skip(reason: string, cause: SkipCause = 'nothing-to-test'): never {
    throw new SkipCheck(reason, cause)
  }

  /** Adds a failed invocation as an error, unless the check of the limit that it hit reports it. */
  reportFailure(error: CommandError, what = '', options: FindingOptions = {}): void {
    const hit = this.run
      .limitHits?.()
      .find(({ command, message }) => command === error.command && error.message.includes(message.slice(0, 80)))
    const limitCheck = hit && limitCheckId(hit.limit)
    if (limitCheck !== undefined && limitCheck !== this.id && this.run.plannedHere.has(limitCheck)) {
      this.skipReason = `${error.command} hit a limit of the platform: see ${limitCheck}`
      return
    }
    this.error(what === '' ? error.message : `${what}: ${error.message}`, { target: error.target, ...options })
  }

  /**
   * The type of a connector's error: as the tenant reports it, else as the same bundle proves it. If it cannot be known,
   * that is noted once in a run, as it is a property of the tenant.
   */
  async errorTypeOf(error: CommandError, input: unknown): Promise<ErrorType | undefined> {
    if (error.kind !== 'connector') return undefined
    const type = await this.provenTypeOf(error, input)
    if (type === undefined && !this.run.unknownErrorTypes) {
      this.run.unknownErrorTypes = true
      this.notice('the tenant does not report the types of errors, so it is not known whether they are right', {
        remedy: `Validate the bundle with ${this.inputName('file')}, and give its validation.json with ${this.inputName('bundle-result')}.`,
      })
    }
    return type
  }

  /** As `errorTypeOf`, without a note if it cannot be known. */
  async provenTypeOf(error: CommandError, input: unknown): Promise<ErrorType | undefined> {
    const { command, message, errorType } = error
    const type = errorType ?? (await this.run.errorTypeProof?.({ check: this.id, command, message }, input))
    if (type !== undefined) this.run.seenErrorTypes.add(this.id, command, type)
    return type
  }

  /** The same check, with commands that run through the customizer. Skips the check if there is no customizer. */
  withCustomizer(): CheckContext {
    const { customizer } = this.run
    if (!customizer) return this.skip(missingFactReason('customizer', this.run.nameInput), 'input')
    const { findings, random, poller } = this
    return new CheckContext(this.id, this.run, {
      commands: this.commands.withInvoker(customizer.invoker),
      findings,
      random,
      poller,
    })
  }

  /** Runs a part of the check. If a command fails in it, that becomes an error and the check continues. */
  async attempt<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      this.reportFailure(error, what)
      return undefined
    }
  }

  /** The input of a command on one account, or on an entitlement of a schema. */
  objectInput(object: { id: string; key: ObjectKey }, entitlements?: SchemaView): ReturnType<typeof objectInput> {
    return objectInput(object, this.spec, entitlements)
  }

  /**
   * The accounts, or the entitlements of a schema. A list is read once in a run. If reading it fails, the first check
   * gets the CommandError and later checks are skipped, so that a broken handler is reported once.
   */
  async list(entitlements?: SchemaView): Promise<ObjectList> {
    const name = entitlements?.type ?? ''
    const known = this.run.lists.get(name)
    if (known && 'failedIn' in known) {
      this.skip(`the ${nounsOf(entitlements).many} could not be listed: see ${known.failedIn}`, 'fault')
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

  /** As `list`, but returns undefined if there is no such list or it cannot be read. */
  async listIfPossible(entitlements?: SchemaView): Promise<ObjectList | undefined> {
    if (this.run.connectionFailed) return undefined
    if (!this.spec.commands.has(listCommandOf(entitlements))) return undefined
    try {
      return await this.list(entitlements)
    } catch (error) {
      if (!(error instanceof CommandError || error instanceof SkipCheck)) throw error
      this.run.logger.debug(`${this.id}: continues without a list: ${error.message}`)
      if (error instanceof CommandError) this.run.lists.delete(entitlements?.type ?? '')
      return undefined
    }
  }

  /**
   * The kind of keys that objects have, and an example if the list has an object. Without one, the kind is the spec's
   * `keyType`, or simple. Reads only the first object if the list was not read before.
   */
  async sampleKey(entitlements?: SchemaView): Promise<{ kind: KeyKind; key: ObjectKey | undefined }> {
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
      this.run.logger.debug(`${this.id}: takes the kind of keys from the spec: ${error.message}`)
    }
    return undefined
  }
}
