import { isObject } from '../../core/json.js'
import { printable, printableName } from '../../core/secrets/process.js'
import { oneLine } from '../../core/text.js'
import { isTenantError, type TenantError, type TenantErrorKind } from '../../tenant/errors/errors.js'
import { type KeyKind, type ObjectInput, type PlatformObject, parseObject } from '../objects/objects.js'
import { type ExchangeEntry, type ExchangeLog, errorDetails } from './exchanges.js'
import type { CommandInvoker, InvokeOptions } from './invoker.js'
import type { FindingTarget } from './result.js'
import type { SecretWatch } from './secret-watch.js'
import { count } from './text.js'

/**
 * Failures of one invocation. All others (sign-in, permissions, an unknown connector, a firewall …) affect every command,
 * so they stop the run with their own message instead of failing each check.
 */
const commandFailureKinds: ReadonlySet<TenantErrorKind> = new Set([
  'connector',
  'timeout',
  'server',
  'network',
  'bad-request',
  'unexpected-answer',
])

/** Those of them that can also mean that the tenant is down. */
const ambiguousKinds: ReadonlySet<TenantErrorKind> = new Set(['server', 'network'])

export type CommandFailureKind =
  /** The handler failed. `errorType` has the type of the error if the tenant reports it. */
  | 'connector'
  /** The handler succeeded, but its answer does not have the form that the command requires. */
  | 'answer'
  /** No answer in time. */
  | 'timeout'
  /** The tenant failed, probably not the connector. */
  | 'tenant'

/** An invocation that failed, or whose answer cannot be used. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly command: string
  readonly kind: CommandFailureKind
  readonly errorType: 'notFound' | 'generic' | undefined
  readonly requestId: string | undefined
  /** The first two outputs that the handler sent before the failure. */
  readonly outputs: readonly unknown[]
  readonly #place: FindingTarget | undefined

  /** @param details.target - what is at fault, if it is not the handler. */
  constructor(
    command: string,
    kind: CommandFailureKind,
    message: string,
    details: { outputs?: readonly unknown[]; cause?: TenantError; target?: FindingTarget } = {},
  ) {
    super(message, details.cause && { cause: details.cause })
    this.command = command
    this.kind = kind
    this.errorType = details.cause?.errorType
    this.requestId = details.cause?.trackingId
    this.outputs = details.outputs ?? []
    this.#place = details.target
  }

  get target(): FindingTarget {
    return (
      this.#place ?? { kind: 'handler', command: this.command, ...(this.requestId && { requestId: this.requestId }) }
    )
  }

  /**
   * True if the connector reported that the object does not exist, or may have: not every tenant reports the error type.
   */
  get mayMeanNotFound(): boolean {
    return this.kind === 'connector' && this.errorType !== 'generic'
  }
}

export interface CommandOptions extends Omit<InvokeOptions, 'signal'> {
  /** Called with each state that the handler saves. */
  onState?: (state: unknown) => void
  /** Looks for secrets in the answer, in place of the watch of the run. */
  watch?: SecretWatch
}

/** Invokes commands and reads their answers. Throws a CommandError if one command fails; other errors stop the run. */
export class Commands {
  readonly #invoker: CommandInvoker
  readonly #signal: AbortSignal
  readonly #keyType: KeyKind | undefined
  readonly #log: ExchangeLog | undefined
  readonly #watch: SecretWatch | undefined
  /** How many commands were invoked through this object. */
  requests = 0

  constructor(invoker: CommandInvoker, signal: AbortSignal, keyType?: KeyKind, log?: ExchangeLog, watch?: SecretWatch) {
    this.#invoker = invoker
    this.#signal = signal
    this.#keyType = keyType
    this.#log = log
    this.#watch = watch
  }

  /** The same commands with another signal: test accounts are deleted even after the run was aborted. */
  withSignal(signal: AbortSignal): Commands {
    return new Commands(this.#invoker, signal, this.#keyType, this.#log, this.#watch)
  }

  /** The same commands through another invoker. It counts its requests itself. */
  withInvoker(invoker: CommandInvoker): Commands {
    return new Commands(invoker, this.#signal, this.#keyType, this.#log, this.#watch)
  }

  /** Yields the data of each output as it arrives. */
  async *outputs(
    command: string,
    input: unknown,
    { onState, watch = this.#watch, ...options }: CommandOptions = {},
  ): AsyncGenerator<unknown> {
    this.#signal.throwIfAborted()
    this.requests++
    const first: unknown[] = []
    const entry = this.#log?.start(command, input)
    // Stays so if the caller stops reading.
    let outcome: Parameters<ExchangeEntry['end']> = ['left']
    try {
      for await (const message of this.#invoker.invoke(command, input, {
        ...options,
        signal: this.#signal,
        onSent: () => entry?.sent(),
      })) {
        // A configuration that the connector changed may hold secrets, and the platform stores it as such.
        if (message.type !== 'config') watch?.answer(command, message.data)
        if (message.type === 'state') onState?.(message.data)
        if (message.type !== 'output') continue
        if (first.length < 2) first.push(message.data)
        entry?.output(message.data)
        yield message.data
      }
      outcome = ['answered']
    } catch (error) {
      const failure = this.#signal.aborted ? error : await this.#toCommandError(command, error, first)
      if (isTenantError(error)) watch?.error(command, error.raw ?? error.detail ?? error.message, error.trackingId)
      outcome = ['failed', errorDetails(failure)]
      throw failure
    } finally {
      entry?.end(...outcome)
    }
  }

  /** Invokes a command that answers exactly one output. */
  async invokeOne(command: string, input: unknown, options: CommandOptions = {}): Promise<unknown> {
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
  async invokeForObject(command: string, input: Record<string, unknown>): Promise<PlatformObject> {
    const data = await this.invokeOne(command, input)
    const object = parseObject(data, this.#keyType)
    if (!('problem' in object)) return object
    throw new CommandError(command, 'answer', `${command} answered ${object.problem}`, { outputs: [data] })
  }

  /** Invokes a command without a result. It may send one output, `{}` as documented, or none. */
  async invokeVoid(command: string, input: ObjectInput & Record<string, unknown>): Promise<void> {
    let outputs = 0
    for await (const _ of this.outputs(command, input)) outputs++
    if (outputs > 1) throw new CommandError(command, 'answer', `${command} answered ${outputs} outputs instead of one`)
  }

  async #toCommandError(command: string, error: unknown, outputs: unknown[]): Promise<unknown> {
    if (!isTenantError(error) || !commandFailureKinds.has(error.kind)) return error
    if (ambiguousKinds.has(error.kind) && !(await isTenantUp(this.#invoker, this.#signal))) return error
    const after = outputs.length > 0 ? ' after it had sent output' : ''
    const detail = oneLine(printable(error.detail ?? error.message))
    const tracking =
      error.trackingId === undefined ? '' : ` (tracking id ${oneLine(printableName(error.trackingId), 80)})`
    const kind = error.kind
    const details = { outputs, cause: error }
    if (kind === 'connector') {
      const type = error.errorType === undefined ? '' : ` with a ${error.errorType} error`
      return new CommandError(command, 'connector', `${command} failed${after}${type}: ${detail}${tracking}`, details)
    }
    if (kind === 'timeout') {
      return new CommandError(command, 'timeout', `${command} did not answer in time${after}${tracking}`, details)
    }
    if (kind === 'unexpected-answer') {
      return new CommandError(
        command,
        'answer',
        `${command} sent an answer that cannot be read: ${detail}${tracking}`,
        details,
      )
    }
    return new CommandError(
      command,
      'tenant',
      `${command} failed outside of the connector: ${detail}${tracking}`,
      details,
    )
  }
}

/** True if the tenant still answers: then the connector broke the connection, for example by a crash. */
async function isTenantUp(invoker: CommandInvoker, signal: AbortSignal): Promise<boolean> {
  try {
    for await (const _ of invoker.invoke('std:spec:read', {}, { signal })) return true
    return true
  } catch (error) {
    return isTenantError(error, 'connector', 'unexpected-answer')
  }
}

/** The errors in the `results` of an answer to create or update (docs/platform.md#objects). */
export function resultErrors(fields: Record<string, unknown>): string[] {
  const results = Array.isArray(fields['results']) ? fields['results'] : []
  return results.filter(isObject).flatMap((result) => {
    if (result['status'] !== 'error') return []
    const messages = Array.isArray(result['messages']) ? result['messages'].filter(isObject) : []
    const texts = messages.map(({ message }) => message).filter((message) => typeof message === 'string')
    return [`attribute ${JSON.stringify(result['attribute'])}: ${oneLine(printable(texts.join('; ') || 'no message'))}`]
  })
}
