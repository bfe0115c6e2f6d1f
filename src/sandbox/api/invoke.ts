import { inspect } from 'node:util'
import { isObject } from '../../core/json.js'
import { RuntimeError } from '../../runtime/runtime.js'
import type { InvokeMessage } from '../../tenant/types.js'
import type { SandboxBehaviour } from '../behaviour.js'
import { readObject } from '../http/body.js'
import { badRequest, errorBody, HttpError } from '../http/errors.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import { errorText, invocation } from '../state/invocation.js'
import { type StoredConnector, type StoredTag, type StoredVersion, tagOf, versionOf } from '../state/store.js'

/** Invocations of uploaded bundles (docs/platform.md#invoke). */
export function invokeRoutes(context: SandboxContext): Route[] {
  const sourceData = 'sp-conn-runtime-exec/runtime-connector-invoke'
  const ofSourceData = async (call: Call) => {
    if (!context.behaviour.sourceData)
      throw new HttpError(403, 'The source-data interface is not for personal access tokens')
    return invoke(call, context)
  }
  return [
    { method: 'POST', pattern: 'platform-connectors/:ref/invoke', handler: (call) => invoke(call, context) },
    { method: 'POST', pattern: sourceData, handler: ofSourceData },
    { method: 'POST', pattern: `${sourceData}/:ref/invoke-direct`, handler: ofSourceData },
  ]
}

async function invoke(call: Call, context: SandboxContext): Promise<Answer> {
  const body = await readObject(call)
  const connector = connectorOf(call, body, context)
  const { version, tag } = chooseVersion(connector, body, context.behaviour)
  const { type } = body
  if (typeof type !== 'string' || type === '') throw badRequest('type must name a command')
  const messages = invocation(context, {
    connector,
    version,
    tag,
    type,
    input: inputOf(body['input'], context.behaviour),
    config: body['config'] ?? {},
    requestId: call.trackingId,
    signal: call.signal,
  })
  // The status depends on the first message or the end of the command.
  let first: IteratorResult<InvokeMessage, void>
  try {
    first = await messages.next()
  } catch (error) {
    return failedAnswer(error, call, context.behaviour)
  }
  return {
    status: 200,
    headers: { 'Content-Type': context.behaviour.invokeContentType },
    chunks: chunks(first, messages, call, context.behaviour),
    release: async () => {
      await messages.return()
    },
  }
}

/** Finds the connector by the path, or by the body when the path has none. Throws a 400 when the two differ. */
function connectorOf(call: Call, body: Record<string, unknown>, context: SandboxContext): StoredConnector {
  const { connectorRef } = body
  if (connectorRef !== undefined && typeof connectorRef !== 'string') throw badRequest('connectorRef must be a text')
  const ref = call.params['ref'] ?? connectorRef
  if (ref === undefined) throw badRequest('connectorRef is missing')
  const connector = context.store.connector(ref)
  if (connectorRef !== undefined && context.store.findConnector(connectorRef) !== connector)
    throw badRequest('connectorRef names another connector than the path')
  return connector
}

function chooseVersion(
  connector: StoredConnector,
  body: Record<string, unknown>,
  behaviour: SandboxBehaviour,
): { version: StoredVersion; tag: StoredTag | undefined } {
  const { version, tag } = body
  if (version !== undefined && (typeof version !== 'number' || !Number.isInteger(version)))
    throw badRequest('version must be a whole number')
  if (tag !== undefined && typeof tag !== 'string') throw badRequest('tag must be a text')
  if (version !== undefined && tag !== undefined && behaviour.versionAndTag === 'refused')
    throw badRequest('Send either version or tag, not both')
  if (version === undefined && tag === undefined && behaviour.neitherVersionNorTag === 'refused')
    throw badRequest('Send either version or tag')
  if (version !== undefined && (tag === undefined || behaviour.versionAndTag === 'version'))
    return { version: versionOf(connector, version), tag: undefined }
  const found = tagOf(connector, tag ?? 'latest')
  return { version: versionOf(connector, found.activeVersion), tag: found }
}

function inputOf(input: unknown, behaviour: SandboxBehaviour): unknown {
  if (behaviour.stateId === 'passed' || !isObject(input) || typeof input['stateId'] !== 'string') return input
  try {
    return { ...input, state: JSON.parse(input['stateId']) as unknown }
  } catch {
    throw badRequest('stateId is not the id of a state')
  }
}

async function* chunks(
  first: IteratorResult<InvokeMessage, void>,
  messages: AsyncGenerator<InvokeMessage, void>,
  call: Call,
  behaviour: SandboxBehaviour,
): AsyncGenerator<string> {
  let outputs = 0
  try {
    for (let next = first; next.done !== true; next = await messages.next()) {
      if (next.value.type === 'output') outputs += 1
      const text = formatMessage(next.value, outputs, behaviour)
      if (text !== undefined) yield text + (behaviour.invokeSeparator === 'newline' ? '\n' : '')
    }
  } catch (error) {
    if (!(error instanceof RuntimeError) || call.signal.aborted || behaviour.failedInvokeLate === 'reset') throw error
    const failed = failedAnswer(error, call, behaviour)
    yield behaviour.failedInvokeLate === 'body' && failed.json !== undefined
      ? JSON.stringify(failed.json)
      : failureText(error)
  }
}

/** The text of a message in the configured form; undefined for a message that is not sent: bare answers have only outputs. */
function formatMessage(message: InvokeMessage, outputs: number, behaviour: SandboxBehaviour): string | undefined {
  const bare = behaviour.invokeForm === 'bare' || (behaviour.invokeForm === 'mixed' && outputs % 2 === 0)
  if (message.type === 'output') return bare ? (JSON.stringify(message.data) ?? 'null') : wrapped(message)
  return behaviour.invokeForm === 'bare' ? undefined : wrapped(message)
}

/** A wrapped message with `data` first, as the SDK writes it (docs/platform.md#sdk-server). */
function wrapped({ type, data }: InvokeMessage): string {
  return JSON.stringify({ data, type })
}

/**
 * The answer for a command that failed before it sent anything (docs/platform.md#open-invoke-failure). `messages`: the
 * platform's error body. `error`: `{error}`. `text`: the form of the SDK's own server (docs/platform.md#sdk-server).
 * `stream`: that text with status 200.
 */
function failedAnswer(error: unknown, call: Call, behaviour: SandboxBehaviour): Answer {
  if (!(error instanceof RuntimeError) || call.signal.aborted) throw error
  const status = behaviour.failedInvokeStatus
  const headers = { 'Content-Type': behaviour.invokeContentType }
  if (behaviour.failedInvoke === 'text') return { status, headers, text: failureText(error) }
  if (behaviour.failedInvoke === 'stream') return { status: 200, headers, text: failureText(error) }
  if (behaviour.failedInvoke === 'error') return { status, json: { error: errorText(error) } }
  const errorType = behaviour.errorTypeInAnswer ? { errorType: error.errorType ?? 'generic' } : {}
  return { status, json: { ...errorBody(status, errorText(error), call.trackingId), ...errorType } }
}

function failureText(error: RuntimeError): string {
  // A thrown value that is not an Error is printed as by `inspect`, a text in quotes.
  if (error.kind === 'connector' && error.remoteName === undefined)
    return `${error.errorType ?? 'generic'} error: \n + ${inspect(error.remoteMessage)}`
  const name = error.remoteName ?? 'Error'
  // A stack starts with the inherited name `Error`; the SDK's server prints the name of the class.
  const stack = error.remoteStack?.replace(/^Error(?=:)/, () => name)
  return `${error.errorType ?? 'generic'} error: \n + ${stack ?? `${name}: ${error.remoteMessage ?? error.message}`}`
}
