import { nearest } from '../../../core/nearest.js'
import { describeValue } from '../../../core/text.js'
import type { CheckContext } from '../../engine/context.js'
import type { FindingTarget } from '../../engine/result.js'
import type { CustomizerSample } from '../../engine/settings.js'
import { count } from '../../engine/text.js'

/** A handler of the customizer, and what its samples have shown. */
export class Handler {
  /** Such as `after:std:account:read`, or the id of an operation. */
  readonly name: string
  readonly target: FindingTarget & { kind: 'handler' }
  isTried = false
  /** True once it changed a sample, failed, or was compared with what is expected. */
  hasEffect = false
  /** True if a sample needs what only the platform has. */
  needsPlatform = false
  /** The sample in which it did not end. It is not waited for again. */
  stuckIn: string | undefined
  /** The handlers and the number of samples that were not tried because it did not end. */
  readonly kept = { handlers: new Set<Handler>(), samples: 0 }

  constructor(name: string, command: string, step: 'before' | 'after' | 'operation') {
    this.name = name
    this.target = { kind: 'handler', command, customizer: true, step }
  }
}

/** All handlers of the customizer, by name. */
export class Handlers {
  readonly #byName = new Map<string, Handler>()

  constructor(handlers: readonly string[], operations: readonly string[]) {
    for (const name of handlers) {
      const [, step, command] = /^(before|after):(.+)$/.exec(name) ?? []
      if (command !== undefined) this.#byName.set(name, new Handler(name, command, step as 'before' | 'after'))
    }
    for (const name of operations) this.#byName.set(name, new Handler(name, name, 'operation'))
  }

  of({ command, operation }: CustomizerSample): {
    before: Handler | undefined
    after: Handler | undefined
    operation: Handler | undefined
  } {
    if (operation !== undefined) {
      return { before: undefined, after: undefined, operation: this.#byName.get(operation) }
    }
    const of = (step: string) => this.#byName.get(`${step}:${command}`)
    return { before: of('before'), after: of('after'), operation: undefined }
  }

  /** Warns that nothing is tried, as the run would otherwise look as if the customizer had passed. */
  reportNoSamples(check: CheckContext): void {
    // Customizer-handlers reports a customizer without handlers.
    if (this.#byName.size === 0) check.skip('the customizer has no handlers')
    const tried = `0 of ${count(this.#byName.size, 'handler')} tried`
    check.warn(`no handler of the customizer is tried: validate.yml has no samples under customizer (${tried})`, {
      remedy: 'Write samples; the log has some to begin with.',
    })
  }

  /** Warns of samples that no handler gets: their names may be misspelt. */
  reportSamplesWithout(check: CheckContext, samples: readonly CustomizerSample[]): void {
    const names = new Set<string>()
    for (const sample of samples) {
      const { before, after, operation } = this.of(sample)
      if ((before ?? after ?? operation) === undefined) names.add(sample.operation ?? sample.command)
    }
    const known = [...this.#byName.keys()].map((name) => name.replace(/^(before|after):/, ''))
    for (const name of names) {
      const near = nearest(name, known)
      check.warn(`the customizer has no handler that gets the samples of ${describeValue(name)} in validate.yml`, {
        remedy: near === undefined ? 'Remove the samples, or register a handler.' : `Did you mean ${near}?`,
      })
    }
  }

  /** Notes the handlers that no sample has tried, and those that changed nothing in all of their samples. */
  reportUntried(check: CheckContext): void {
    const all = [...this.#byName.values()]
    const names = (handlers: readonly Handler[]) => handlers.map(({ name }) => name).join(', ')
    const stuck = all.filter(({ stuckIn }) => stuckIn !== undefined)
    for (const handler of stuck) reportKept(check, handler)
    const isKept = (handler: Handler) => stuck.some(({ kept }) => kept.handlers.has(handler))
    const tried = all.filter(({ isTried }) => isTried).length
    const untried = all.filter((handler) => !handler.isTried && !handler.needsPlatform && !isKept(handler))
    const needing = all.filter(({ needsPlatform }) => needsPlatform)
    if (tried === 0 && needing.length > 0) check.skipReason ??= `${names(needing)} can only be tried on the platform`
    check.run.logger.info(`${check.id}: ${tried} of ${count(all.length, 'handler')} tried`)
    const [first] = untried
    if (first !== undefined) {
      check.findings.add(tried === 0 ? 'warning' : 'notice', `no sample of validate.yml tries ${names(untried)}`, {
        target: first.target,
        remedy: 'Add samples with an input, and for a handler after the command with an output.',
      })
    }
    const idle = all.filter(({ isTried, hasEffect }) => isTried && !hasEffect)
    const [firstIdle] = idle
    if (firstIdle === undefined) return
    const what = idle.length === 1 ? 'changes nothing in its samples' : 'change nothing in their samples'
    check.notice(`${names(idle)} ${what}`, {
      target: firstIdle.target,
      remedy: 'Add samples that are changed, or write with expect that they are left as they are.',
    })
  }
}

/** Notes which handler did not end, and what was not tried because of that. */
function reportKept(check: CheckContext, { name, target, stuckIn, kept }: Handler): void {
  const untried = [...kept.handlers].filter(({ isTried }) => !isTried).map((handler) => handler.name)
  if (kept.samples > 0) untried.push(count(kept.samples, 'more sample'))
  const what = `${name} did not end in ${stuckIn}`
  if (untried.length > 0) check.notice(`not tried, because ${what}: ${untried.join(', ')}`, { target })
  // The check of the limit names each command once, not its handlers.
  else if (check.skipReason !== undefined) check.notice(what, { target })
}
