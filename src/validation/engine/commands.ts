import { isObject } from '../../core/json.js'
import { isTenantError, type TenantError, type TenantErrorKind } from '../../tenant/errors/errors.js'
import { type KeyKind, type ObjectInput, type PlatformObject, parseObject } from '../objects/objects.js'
import { type ExchangeEntry, type ExchangeLog, failureOf } from './exchanges.js'
import type { CommandInvoker, InvokeOptions } from './invoker.js'
import type { FindingTarget } from './result.js'
import type { SecretWatch } from './secret-watch.js'
import { count, oneLine } from './text.js'

/**
 * Failures that concern one invocation. All others (sign-in, rights, an unknown connector, a firewall …) would befall
 * every command alike: they end the run with their own message instead of failing each check.
 */
const commandKinds: ReadonlySet<TenantErrorKind> = new Set([
  'connector',
  'timeout',
  'server',
  'network',
  'bad-request',
  'unexpected-answer',
])

/** Of those, the ones that may as well mean that the tenant is down. */
const doubtfulKinds: ReadonlySet<TenantErrorKind> = new Set(['server', 'network'])

export type CommandFailure =
  /** The handler failed: `errorType` says how, if the tenant tells. */
  | 'connector'
  /** It ended well, but its answer is not what the command's should be. */
  | 'answer'
  /** No answer in time. */
  | 'timeout'
  /** The tenant failed, not the connector as far as can be told. */
  | 'tenant'

/** A command that did not do its work. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly command: string
  readonly kind: CommandFailure
  readonly errorType: 'notFound' | 'generic' | undefined
  readonly requestId: string | undefined
  /** What the handler sent before, at most the first two. */
  readonly outputs: readonly unknown[]

  constructor(
    command: string,
    kind: CommandFailure,
    message: string,
    details: { outputs?: readonly unknown[]; cause?: TenantError } = {},
  ) {
    super(message, details.cause && { cause: details.cause })
    this.command = command
    this.kind = kind
    this.errorType = details.cause?.errorType
    this.requestId = details.cause?.trackingId
    this.outputs = details.outputs ?? []
  }

  get target(): FindingTarget {
    return { kind: 'handler', command: this.command, ...(this.requestId && { requestId: this.requestId }) }
  }

  /**
   * True if the connector said that the object does not exist, or may have said so: not every tenant tells the type.
   */
  get mayMeanNotFound(): boolean {
    return this.kind === 'connector' && this.errorType !== 'generic'
  }
}

export interface CommandOptions extends Omit<InvokeOptions, 'signal'> {
  /** Called with each state that the handler saves. */
  onState?: (state: unknown) => void
}

/** Invokes commands and reads their answers. Failures of one command are CommandErrors; others end the run. */
export class Commands {
  readonly #invoker: CommandInvoker
  readonly #signal: AbortSignal
  readonly #keyType: KeyKind | undefined
  readonly #specReadWorks: () => Promise<boolean>
  readonly #log: ExchangeLog | undefined
  readonly #watch: SecretWatch | undefined
  /** How many commands were invoked. */
  requests = 0

  constructor(invoker: CommandInvoker, signal: AbortSignal, keyType?: KeyKind, log?: ExchangeLog, watch?: SecretWatch) {
    this.#invoker = invoker
    this.#signal = signal
    this.#keyType = keyType
    this.#log = log
    this.#watch = watch
    this.#specReadWorks = () => tenantAnswers(invoker, signal)
  }

  /** The same commands under another signal: cleaning up goes on after the run was aborted. */
  withSignal(signal: AbortSignal): Commands {
    return new Commands(this.#invoker, signal, this.#keyType, this.#log, this.#watch)
  }

  /** The same commands by another invoker, with a count of its own. */
  over(invoker: CommandInvoker): Commands {
    return new Commands(invoker, this.#signal, this.#keyType, this.#log, this.#watch)
  }

  /** Yields the data of each output as it arrives. */
  async *outputs(
    command: string,
    input: unknown,
    { onState, ...options }: CommandOptions = {},
  ): AsyncGenerator<unknown> {
    this.#signal.throwIfAborted()
    this.requests++
    const first: unknown[] = []
    const entry = this.#log?.start(command, input)
    let outcome: Parameters<ExchangeEntry['end']> = ['left']
    try {
      for await (const message of this.#invoker.invoke(command, input, { ...options, signal: this.#signal })) {
        // A configuration that is changed may hold secrets: it goes where they are kept.
        if (message.type !== 'config') this.#watch?.answer(command, message.data)
        if (message.type === 'state') onState?.(message.data)
        if (message.type !== 'output') continue
        if (first.length < 2) first.push(message.data)
        entry?.output(message.data)
        yield message.data
      }
      outcome = ['answered']
    } catch (error) {
      const failure = this.#signal.aborted ? error : await this.#commandError(command, error, first)
      if (isTenantError(error)) this.#watch?.error(command, error.detail ?? error.message, error.trackingId)
      outcome = ['failed', failureOf(failure)]
      throw failure
    } finally {
      entry?.end(...outcome)
    }
  }

  /** Invokes a command that answers exactly one output. */
  async one(command: string, input: unknown, options: Omit<InvokeOptions, 'signal'> = {}): Promise<unknown> {
    const first: unknown[] = []
    let outputs = 0
    for await (const data of this.outputs(command, input, options)) {
      outputs++
      if (first.length < 2) first.push(data)
    }
    if (outputs === 1) return first[0]
    throw new CommandError(command, 'answer', `${command} answered ${count(outputs, 'output')} instead of one`, {
      outputs: first,
    })
  }

  /** Invokes a command that answers one account or entitlement. */
  async object(command: string, input: Record<string, unknown>): Promise<PlatformObject> {
    const data = await this.one(command, input)
    const object = parseObject(data, this.#keyType)
    if (!('problem' in object)) return object
    throw new CommandError(command, 'answer', `${command} answered ${object.problem}`, { outputs: [data] })
  }

  /** Invokes a command whose answer says nothing: `{}`, as documented, or nothing at all. */
  async nothing(command: string, input: ObjectInput & Record<string, unknown>): Promise<void> {
    let outputs = 0
    for await (const _ of this.outputs(command, input)) outputs++
    if (outputs > 1) throw new CommandError(command, 'answer', `${command} answered ${outputs} outputs instead of one`)
  }

  async #commandError(command: string, error: unknown, outputs: unknown[]): Promise<unknown> {
    if (!isTenantError(error) || !commandKinds.has(error.kind)) return error
    if (doubtfulKinds.has(error.kind) && !(await this.#specReadWorks())) return error
    const after = outputs.length > 0 ? ' after it had sent output' : ''
    const detail = oneLine(error.detail ?? error.message)
    const tracking = error.trackingId === undefined ? '' : ` (tracking id ${oneLine(error.trackingId, 80)})`
    const kind = error.kind
    const options = { outputs, cause: error }
    if (kind === 'connector') {
      const type = error.errorType === undefined ? '' : ` with a ${error.errorType} error`
      return new CommandError(command, 'connector', `${command} failed${after}${type}: ${detail}${tracking}`, options)
    }
    if (kind === 'timeout') {
      return new CommandError(command, 'timeout', `${command} did not answer in time${after}${tracking}`, options)
    }
    if (kind === 'unexpected-answer') {
      return new CommandError(
        command,
        'answer',
        `${command} answered what cannot be read: ${detail}${tracking}`,
        options,
      )
    }
    return new CommandError(
      command,
      'tenant',
      `${command} failed outside of the connector: ${detail}${tracking}`,
      options,
    )
  }
}

/** Tells a tenant that is down from a connector that takes the connection down with it. */
async function tenantAnswers(invoker: CommandInvoker, signal: AbortSignal): Promise<boolean> {
  try {
    for await (const _ of invoker.invoke('std:spec:read', {}, { signal })) return true
    return true
  } catch (error) {
    return isTenantError(error, 'connector', 'unexpected-answer')
  }
}

/** The errors in the `results` that an answer to create or update may carry (docs/platform.md#objects). */
export function resultErrors(fields: Record<string, unknown>): string[] {
  const results = Array.isArray(fields['results']) ? fields['results'] : []
  return results.filter(isObject).flatMap((result) => {
    if (result['status'] !== 'error') return []
    const messages = Array.isArray(result['messages']) ? result['messages'].filter(isObject) : []
    const texts = messages.map(({ message }) => message).filter((message) => typeof message === 'string')
    return [`attribute ${JSON.stringify(result['attribute'])}: ${oneLine(texts.join('; ') || 'no message')}`]
  })
}
