import { UsageError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { isObject, maxPrintableDepth } from '../../core/json.js'
import type { Logger } from '../../core/logger.js'
import { printable, printableName } from '../../core/secrets/process.js'
import { oneLine, quote } from '../../core/text.js'
import { type ErrorBody, readErrorBody, readErrorObject } from '../errors/error-body.js'
import { TenantError } from '../errors/errors.js'
import { connectorError, unexpectedAnswer } from '../errors/failure.js'
import type { Call } from '../http/call.js'
import type { Answer } from '../http/http.js'
import { type JsonItem, jsonStream } from '../http/json-stream.js'
import { NetworkError } from '../http/network-error.js'
import { retryPolicy } from '../http/retry.js'
import { networkFailure } from '../http/sender.js'
import type { Session } from '../http/session.js'
import { isIdForm } from '../paths.js'
import type { InvokeMessage, InvokeRequest } from '../types.js'

/** Runs commands of a connector (docs/platform.md#invoke). */
export class Invoker {
  readonly #session: Session
  readonly #logger: Logger

  constructor(session: Session, logger: Logger) {
    this.#session = session
    this.#logger = logger
  }

  /**
   * Runs a command and yields its messages as they arrive, in wrapped, bare and mixed form
   * (docs/platform.md#invoke-answer, #open-invoke-form). Throws a TenantError, of kind `connector` if and only if the
   * connector's own code failed, also after output (docs/platform.md#open-invoke-failure, #sdk-server). Leaving the loop
   * early ends the invocation.
   * @param path endpoint to use in place of the connector's own, from the root of the host
   */
  async *messages(request: InvokeRequest, path?: string): AsyncGenerator<InvokeMessage, void, undefined> {
    const call = invokeCall(this.#session, request, path)
    const signal = this.#session.linked(request.signal)
    let answer: Answer | undefined
    try {
      // A retry reads these values again; values that were yielded cannot be taken back.
      const begun = await this.#session.perform(call, signal, async (each) => {
        const items = jsonStream(each.body, this.#session.limits.maxValueBytes)
        const first: JsonItem[] = []
        while (first.length < itemsBeforeYield(request.type)) {
          const next = await items.next()
          if (next.done) break
          first.push(next.value)
        }
        return { answer: each, first, items }
      })
      answer = begun.answer
      const { status } = answer
      const { maxInvokeValues } = this.#session.limits
      let values = 0
      for await (const item of chained(begun.first, begun.items)) {
        values++
        if (values > maxInvokeValues) throw tooManyValues(call, maxInvokeValues)
        const message = this.#read(call, status, item)
        if (message) yield message
      }
    } catch (error) {
      throw error instanceof NetworkError ? networkFailure(call, error) : error
    } finally {
      answer?.discard()
    }
  }

  /** Runs a command and returns the data of its only output. Throws like `messages`, and for any other number of outputs. */
  async one(request: InvokeRequest, path?: string): Promise<unknown> {
    let output: { data: unknown } | undefined
    for await (const { type, data } of this.messages(request, path)) {
      if (type !== 'output') continue
      if (output) throw wrongOutputCount(request, 'sent more than one output where one is expected')
      output = { data }
    }
    if (!output) throw wrongOutputCount(request, 'sent no output where one is expected')
    return output.data
  }

  #read(call: Call, status: number, item: JsonItem): InvokeMessage | undefined {
    if (item.kind === 'value') {
      if (item.isTooDeep) throw unexpectedAnswer(call.operation, nestedTooDeeply, status)
      const failure = isObject(item.value) ? failureIn(item.value) : undefined
      if (failure) throw connectorError(call, status, failure)
      const message = asMessage(item.value)
      if (!message) this.#logger.debug(`skipped a message of an unknown type while trying to ${call.operation}`)
      return message
    }
    const said = quote(printable(item.text))
    if (item.kind === 'too-large') {
      throw unexpectedAnswer(
        call.operation,
        `has a value larger than ${this.#session.limits.maxValueBytes} bytes, beginning ${said}`,
        status,
      )
    }
    // The connector failed after the status was sent, so the error is text in the body (docs/platform.md#sdk-server).
    const body = readErrorBody(item.text)
    if (body.connector === 'marked') throw connectorError(call, status, body)
    throw unexpectedAnswer(
      call.operation,
      item.kind === 'cut' ? `ends inside a value, beginning ${said}` : `holds a text that is not JSON: ${said}`,
      status,
    )
  }
}

const nestedTooDeeply = `has a value that is nested deeper than ${maxPrintableDepth} levels`

function invokeCall(session: Session, request: InvokeRequest, path: string | undefined): Call {
  const { connector, version, tag, type, config, input } = request
  if (version !== undefined && tag !== undefined) {
    throw new UsageError(`cannot run ${oneLine(printableName(type), 100)}: give a version or a tag, not both`)
  }
  const which = version === undefined ? { tag: tag ?? 'latest' } : { version }
  const target = version === undefined ? `tag ${quote(printableName(which.tag ?? ''))}` : `version ${version}`
  return {
    operation: `run ${oneLine(printableName(type), 100)}${onConnector(connector)}, ${target}`,
    method: 'POST',
    path: path ?? session.path('platform-connectors', connector, 'invoke'),
    json: { connectorRef: connector, ...which, type, config: config ?? {}, input: input ?? {} },
    ...(isReadCommand(type) ? { repeat: retryPolicy.exceptions.readCommand.repeat } : {}),
    // Compression would buffer the messages instead of passing each on at once.
    headers: { 'accept-encoding': 'identity' },
    right: 'manage',
    ifMissing: `check that the connector exists and has the ${target}`,
    runsConnector: true,
    idleTimeoutMs: request.idleTimeoutMs ?? session.limits.invokeIdleTimeoutMs,
    onSent: request.onSent,
    signal: request.signal,
  }
}

async function* chained<T>(first: Iterable<T>, rest: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  yield* first
  yield* rest
}

function tooManyValues({ operation }: Call, limit: number): TenantError {
  const message = `cannot ${operation}: the answer has more than ${limit} values; if it may have more, raise ${plainInputName('max-answers')}`
  return new TenantError(message, { kind: 'unexpected-answer', operation, status: 200 })
}

/** True for a command of a connector that changes nothing, so that it may be repeated. */
function isReadCommand(type: string): boolean {
  return retryPolicy.readCommands.some((each) => each === type)
}

/**
 * The number of values that are read before the first is yielded. A command with one output has its whole answer with two,
 * so that it is repeated completely when the answer breaks off.
 */
function itemsBeforeYield(type: string): number {
  return isReadCommand(type) && !type.endsWith(':list') ? 2 : 1
}

/** Names the connector in a message, if `ref` is an alias: an id means nothing to a user who gave an alias or a file. */
function onConnector(ref: string): string {
  return isIdForm(ref) ? '' : ` on connector ${quote(printableName(ref))}`
}

/**
 * Converts one value of the answer. An object with one of the four types is a wrapped message; `data` is absent when the
 * connector sent undefined (docs/platform.md#sdk-server). An object with only `data` and an unknown `type` is skipped,
 * as the `sail` command line does. Everything else is a bare output.
 */
function asMessage(value: unknown): InvokeMessage | undefined {
  if (!isObject(value)) return { type: 'output', data: value }
  const { type, data } = value
  const bare = Object.keys(value).some((key) => key !== 'type' && key !== 'data')
  if (!bare && typeof type === 'string') {
    if (type === 'output' || type === 'state' || type === 'keepAlive' || type === 'config') return { type, data }
    if ('data' in value) return undefined
  }
  return { type: 'output', data: value }
}

/**
 * Reads a failure that was sent as an object in place of an output, because the status was already sent
 * (docs/platform.md#open-invoke-failure). Undefined for any other value.
 */
function failureIn(value: Record<string, unknown>): ErrorBody | undefined {
  const { type, data } = value
  if (type === 'error' && Object.keys(value).every((key) => key === 'type' || key === 'data')) {
    const body = isObject(data) ? readErrorObject(data) : readErrorBody(typeof data === 'string' ? data : '')
    return { ...body, connector: 'marked' }
  }
  if (!('messages' in value) && !('error' in value)) return undefined
  const body = readErrorObject(value)
  return body.connector === undefined ? undefined : body
}

function wrongOutputCount({ type, connector }: InvokeRequest, problem: string): TenantError {
  const command = `${oneLine(printableName(type), 100)}${onConnector(connector)}`
  const operation = `run ${command}`
  return new TenantError(`cannot use the answer of ${command}: it ${problem}`, {
    kind: 'unexpected-answer',
    operation,
    status: 200,
  })
}
