import type { Clock } from '../../core/clock.js'
import type { Logger } from '../../core/logger.js'
import { count } from '../../report/format.js'
import { SmallHeap } from '../../runtime/host-garbage.js'
import { discoverSchema } from '../../spec/placeholder.js'
import { CommandError, Commands } from '../../validation/engine/commands.js'
import type { CommandInvoker } from '../../validation/engine/invoker.js'
import { listCommandOf, listInput, objectInput, readCommandOf } from '../../validation/objects/object-list.js'
import { parseObject } from '../../validation/objects/objects.js'
import type { SchemaView, SpecView } from '../../validation/objects/spec-view.js'
import type { RunName } from './cells.js'
import type { Disguise } from './disguise.js'
import { ListComparison } from './list-comparison.js'
import type { RequestWatch } from './request-watch.js'
import { Sample } from './sample.js'
import { failureOf, type StepOutcome, type StepRecord } from './steps.js'

const testConnection = 'std:test-connection'

/** A version that is run. */
export interface ObservedSide {
  invoker: CommandInvoker
  spec: SpecView
  /** Sees its requests; undefined for a version on a tenant. */
  watch?: RequestWatch | undefined
}

export interface ObserveServices {
  clock: Clock
  logger: Logger
  signal: AbortSignal
}

/** Runs the reading commands of versions one after the other, and keeps what is compared of their answers. */
export class Observations {
  readonly #disguise: Disguise
  readonly #readLimit: number
  readonly #services: ObserveServices
  #watch: RequestWatch | undefined
  readonly #heap = new SmallHeap()
  readonly #steps = new Map<string, StepRecord>()
  /** The objects that are read one by one, by the step of their list. */
  readonly #samples = new Map<string, Sample>()

  /** @param readLimit - how many objects of a list are read one by one. */
  constructor(disguise: Disguise, readLimit: number, services: ObserveServices) {
    this.#disguise = disguise
    this.#readLimit = readLimit
    this.#services = services
  }

  /** In the order in which they ran. */
  get steps(): readonly StepRecord[] {
    return [...this.#steps.values()]
  }

  /**
   * Runs the commands of one side. The runs come one after the other: base, head, and the base again.
   *
   * @throws TenantError for a failure that concerns every command, such as a refused token; the reason of the signal.
   */
  async observe(run: RunName, { invoker, spec, watch }: ObservedSide): Promise<void> {
    this.#watch = watch
    const commands = new Commands(invoker, this.#services.signal, spec.keyType)
    const has = (command: string) => spec.commands.has(command)
    for (const command of [testConnection, discoverSchema]) {
      if (has(command)) await this.#step(run, command, undefined, async () => await commands.invokeOne(command, {}))
    }
    for (const schema of [undefined, ...spec.entitlementSchemas]) {
      if (!has(listCommandOf(schema))) continue
      await this.#list(run, commands, spec, schema)
      if (has(readCommandOf(schema))) await this.#read(run, commands, spec, schema)
    }
  }

  async #list(run: RunName, commands: Commands, spec: SpecView, schema: SchemaView | undefined): Promise<void> {
    const command = listCommandOf(schema)
    const list = this.#listOf(this.#record(command, schema?.type))
    const recorded = this.#watch?.sampleOf(schema?.type ?? '')
    const sample = run === 'base' ? new Sample(this.#readLimit, recorded) : undefined
    await this.#step(run, command, schema?.type, async () => {
      for await (const data of commands.outputs(command, listInput(schema ?? spec.accountSchema))) {
        this.#heap.passed()
        const object = list.addOutput(run, data, spec.keyType)
        // A deleted object cannot be read.
        if (object !== undefined && object.fields['deleted'] !== true) sample?.add(object)
      }
    })
    if (sample !== undefined) this.#samples.set(schema?.type ?? '', sample)
  }

  async #read(run: RunName, commands: Commands, spec: SpecView, schema: SchemaView | undefined): Promise<void> {
    const command = readCommandOf(schema)
    const listStep = this.#record(listCommandOf(schema), schema?.type)
    const { list: listed } = listStep
    const sample = this.#samples.get(schema?.type ?? '')
    if (run === 'base' && sample?.isUnrecorded) listStep.unrecordedRead = command
    const objects = sample?.objects ?? []
    if (objects.length === 0) return
    const list = this.#listOf(this.#record(command, schema?.type))
    let failedReads = 0
    let unread = 0
    const outcome = await this.#step(run, command, schema?.type, async () => {
      for (const { id, uniqueKey, key } of objects) {
        // What was deleted meanwhile cannot be read. A list that failed does not tell.
        const isListed = listed?.has(run, uniqueKey) !== false || listStep.runs[run]?.failure !== undefined
        if (run === 'again' && !isListed) continue
        try {
          const data = await commands.invokeOne(command, objectInput({ id, key }, spec, schema))
          const object = parseObject(data, spec.keyType)
          if ('problem' in object) list.addFailure(run, uniqueKey, `the answer has ${object.problem}`)
          else list.addAnswer(run, uniqueKey, object)
        } catch (error) {
          if (!(error instanceof CommandError)) throw error
          const { text, isOfConnector } = failureOf(error)
          unread++
          if (isOfConnector) list.addFailure(run, uniqueKey, this.#disguise.error(text, id))
          else {
            failedReads++
            list.leaveOut(uniqueKey)
          }
        }
      }
    })
    if (failedReads > 0) outcome.failedReads = failedReads
    if (unread > 0) outcome.unread = unread
  }

  /** Runs a step, and keeps how it went. */
  async #step(
    run: RunName,
    command: string,
    type: string | undefined,
    work: () => Promise<unknown>,
  ): Promise<StepOutcome> {
    const { clock, logger } = this.#services
    const record = this.#record(command, type)
    const start = clock.now()
    const outcome: StepOutcome = { durationMs: 0, failure: undefined }
    record.runs[run] = outcome
    this.#watch?.begin(run, command)
    try {
      outcome.answer = await work()
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      const failure = failureOf(error)
      outcome.failure = { ...failure, text: this.#disguise.error(failure.text) }
    }
    outcome.durationMs = clock.now() - start
    const sent = this.#watch?.end()
    if (sent !== undefined) outcome.sent = sent
    const objects = record.list && ` with ${count(record.list.facts[run].count, 'object')}`
    const how = outcome.failure === undefined ? `done${objects ?? ''}` : `failed: ${outcome.failure.text}`
    logger.debug(`${run}: ${command}${type === undefined ? '' : ` ${type}`} ${how}`)
    return outcome
  }

  #listOf(record: StepRecord): ListComparison {
    record.list ??= new ListComparison(this.#disguise)
    return record.list
  }

  #record(command: string, type: string | undefined): StepRecord {
    const id = `${command} ${type ?? ''}`
    let record = this.#steps.get(id)
    if (record === undefined) {
      record = { command, type, runs: {}, list: undefined }
      this.#steps.set(id, record)
    }
    return record
  }
}
