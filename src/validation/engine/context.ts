import { platformCallIn } from '../../core/platform-calls.js'
import type { Random } from '../accounts/random.js'
import type { AccountsOfCheck } from '../accounts/test-accounts.js'
import { listCommandOf, listInput, type ObjectList, objectInput } from '../objects/object-list.js'
import { type KeyKind, kindOfKey, type ObjectKey, parseObject } from '../objects/objects.js'
import type { SchemaView, SpecView } from '../objects/spec-view.js'
import { CommandError, type Commands } from './commands.js'
import { discoverAccountSchema } from './discovered-schema.js'
import { type ErrorType, limitCheckId, missingFactReason, type ProcessIncident } from './facts.js'
import type { FindingOptions, Findings } from './findings.js'
import type { Poller } from './poll.js'
import type { SkipCause } from './result.js'
import type { RunState } from './run-state.js'
import { sharedList, waitForList } from './shared-lists.js'
import { SkipCheck } from './skip-check.js'

/** The interface that one check works with: commands, findings, random values, lists. */
export class CheckContext {
  readonly id: string
  readonly run: RunState
  readonly commands: Commands
  readonly findings: Findings
  /** Random values of this check. They do not depend on which other checks run. */
  readonly random: Random
  readonly poller: Poller
  readonly #notes: { hasUnknownErrorType: boolean }

  constructor(
    id: string,
    run: RunState,
    parts: Pick<CheckContext, 'commands' | 'findings' | 'random' | 'poller'>,
    notes = { hasUnknownErrorType: false },
  ) {
    this.#notes = notes
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
  /** Belongs to `skipReason`. */
  skipCause: SkipCause = 'fault'

  /** The accounts that this check creates. */
  get testAccounts(): AccountsOfCheck {
    return this.run.testAccounts.of(this.id)
  }

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

  /**
   * Adds a failed invocation as an error, unless the check of the limit that it hit reports it, or the command runs here and
   * needs what only the platform has.
   */
  reportFailure(error: CommandError, what = '', options: FindingOptions = {}): void {
    const isHere = this.run.process !== undefined && error.kind === 'connector'
    const needed = isHere ? platformCallIn(error.message) : undefined
    if (needed !== undefined) {
      this.skipReason = `${error.command} needs ${needed}, which only the platform has`
      return
    }
    if (this.isCrashOfEarlier(error) && this.isReportedBy('process-crashes')) {
      this.skipReason = `what an earlier command had left running crashed during ${error.command}: see process-crashes`
      return
    }
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

  /** True if a command failed because what an earlier one had left running ended the process. */
  isCrashOfEarlier(error: CommandError): boolean {
    return this.#incidentsOf(error).some(({ isFromEarlier }) => isFromEarlier === true)
  }

  /** True if it may have failed because of that. Only the same command in a new process shows it. */
  mayBeCrashOfEarlier(error: CommandError): boolean {
    return this.#incidentsOf(error).some((each) => each.isFromEarlier === true || each.hasUnknownOrigin === true)
  }

  #incidentsOf({ message }: CommandError): ProcessIncident[] {
    const incidents = this.run.process?.incidents() ?? []
    return incidents.filter((each) => message.includes(each.message.slice(0, 80)))
  }

  /**
   * The type of a connector's error: as the tenant reports it, else as the same bundle proves it. If it cannot be known,
   * that is noted once in a run, as it is a property of the tenant.
   */
  async errorTypeOf(error: CommandError, input: unknown): Promise<ErrorType | undefined> {
    if (error.kind !== 'connector') return undefined
    const type = await this.provenTypeOf(error, input)
    if (type === undefined) this.#notes.hasUnknownErrorType = true
    return type
  }

  /** Notes once in a run, in the first check that it concerns, that the types of errors are not known. */
  noteUnknownErrorTypes(): void {
    if (!this.#notes.hasUnknownErrorType || this.run.unknownErrorTypes) return
    this.run.unknownErrorTypes = true
    this.notice('the tenant does not report the types of errors, so it is not known whether they are right', {
      remedy: `Validate the bundle with ${this.inputName('file')}, and give its validation.json with ${this.inputName('bundle-result')}.`,
    })
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
    const commands = this.commands.withInvoker(customizer.invoker)
    return new CheckContext(this.id, this.run, { commands, findings, random, poller }, this.#notes)
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

  /** Discovers the account schema for this check and all that follow. Returns the answer. */
  async discoverAccountSchema(): Promise<unknown> {
    this.run.isSchemaDue = false
    const answer = await discoverAccountSchema(this.run.spec, this.commands)
    this.run.answerForms.schema = this.run.spec.accountSchema
    return answer
  }

  /** The input of a command on one account, or on an entitlement of a schema. */
  objectInput(object: { id: string; key: ObjectKey }, entitlements?: SchemaView): ReturnType<typeof objectInput> {
    return objectInput(object, this.spec, entitlements)
  }

  /**
   * The accounts, or the entitlements of a schema, as `sharedList` returns them.
   *
   * @throws CommandError if the list cannot be read, and SkipCheck if that is reported elsewhere.
   */
  list(entitlements?: SchemaView): Promise<ObjectList> {
    return sharedList(this, entitlements)
  }

  /** As `list`, but returns undefined if there is no such list or it cannot be read. */
  async listIfPossible(entitlements?: SchemaView): Promise<ObjectList | undefined> {
    if (this.run.connectionFailed) return undefined
    if (!this.spec.commands.has(listCommandOf(entitlements))) return undefined
    try {
      return await sharedList(this, entitlements, false)
    } catch (error) {
      if (!(error instanceof CommandError || error instanceof SkipCheck)) throw error
      this.run.logger.debug(`${this.id}: continues without a list: ${error.message}`)
      return undefined
    }
  }

  /**
   * The kind of keys that objects have, and an example if the list has an object. Without one, the kind is the spec's
   * `keyType`, or simple. Reads only the first object if the list was not read before.
   */
  async sampleKey(entitlements?: SchemaView): Promise<{ kind: KeyKind; key: ObjectKey | undefined }> {
    await waitForList(this, entitlements)
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
