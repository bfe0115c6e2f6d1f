import { randomUUID } from 'node:crypto'
import { messageOf } from '../../core/errors.js'
import { RuntimeError } from '../../runtime/runtime.js'
import type { InvokeMessage } from '../../tenant/types.js'
import type { SandboxContext } from './context.js'
import type { LogTarget } from './logs.js'
import { instanceName, type StoredConnector, type StoredInstance, type StoredTag, type StoredVersion } from './store.js'

export interface InvocationRequest {
  connector: StoredConnector
  version: StoredVersion
  /** The tag that the version was found by. The logs name its instance, and its customizer runs. */
  tag: StoredTag | undefined
  type: string
  input: unknown
  /** Passed to the connector only, never logged. */
  config: unknown
  requestId: string
  signal: AbortSignal
  /** The source that runs the command. The logs name it, and its customizer runs. */
  source?: { name: string; instance: StoredInstance }
  /** Looks at each message before it is yielded, and throws to fail the command. */
  check?: (message: InvokeMessage) => void
}

/**
 * Runs a command and records its logs (docs/platform.md#log-records) and statistics. Yields the messages of the command
 * and throws the errors of its runtime. Leaving the loop early stops the command.
 */
export async function* invocation(
  context: SandboxContext,
  request: InvocationRequest,
): AsyncGenerator<InvokeMessage, void> {
  const { clock, logs, statistics } = context
  const { connector, requestId, type, version } = request
  const instance = request.source?.instance ?? request.tag
  const target = { ...targetOf(request), requestID: requestId }
  const named = { commandType: type, requestId, version: version.version }
  const invocationId = randomUUID()
  const started = clock.now()
  logs.append(
    target,
    'INFO',
    'invokeCommand',
    `Command execution started : ${type}, for connector version ${version.version}.`,
  )
  // Stays in place only if the caller leaves the loop early.
  let failure: unknown = new Error('the client closed the connection')
  try {
    const { runtime, done } = await context.runtimes.acquire({
      folder: version.folder,
      onIdleLog: (line) => {
        const own = typeof line.message === 'string' ? { message: line.message } : line.message
        logs.append({ ...target, requestID: '' }, line.level, 'connectorMessage', { ...own, version: version.version })
      },
    })
    try {
      const events = runtime.invoke({
        type,
        input: request.input,
        config: request.config,
        customizerDirectory: customizerFolder(context, instance),
        context: {
          id: connector.id,
          name: version.spec?.name ?? connector.alias,
          version: version.version,
          ...(instance ? { connectorInstanceId: instance.instanceId } : {}),
          invocationId,
          requestId,
        },
        signal: request.signal,
      })
      for await (const event of events) {
        if (event.kind === 'message') {
          request.check?.(event.message)
          yield event.message
        } else {
          const own = typeof event.line.message === 'string' ? { message: event.line.message } : event.line.message
          logs.append(target, event.line.level, 'connectorMessage', { ...own, ...named, invocationId })
        }
      }
    } finally {
      done()
    }
    failure = undefined
  } catch (error) {
    failure = error
    if (error instanceof RuntimeError && error.limit !== undefined)
      context.onLimit?.({ command: type, limit: error.limit, message: error.message })
    throw error
  } finally {
    const elapsed = clock.now() - started
    const completed = failure === undefined
    const message = completed ? 'command completed' : 'command failed'
    const error = completed ? {} : { error: outcomeError(failure) }
    logs.append(target, completed ? 'INFO' : 'ERROR', 'commandOutcome', {
      ...named,
      completed,
      elapsed,
      message,
      ...error,
    })
    logs.append(
      target,
      'INFO',
      'invokeCommand',
      `Command invocation complete : ${type}, for connector version: ${version.version}. Elapsed time ${elapsed}ms`,
    )
    statistics.record({ connectorId: connector.id, commandType: type, time: started, elapsed, failed: !completed })
  }
}

/** The text of a failure in the platform's form `[ConnectorError] <message>` (docs/platform.md#invoke-errors). */
export function errorText(error: unknown): string {
  const own = error instanceof RuntimeError && error.kind === 'connector' ? error.remoteMessage : undefined
  return `[ConnectorError] ${own ?? messageOf(error)}`
}

function outcomeError(error: unknown): string {
  const stack = error instanceof RuntimeError ? error.remoteStack : undefined
  return stack === undefined ? errorText(error) : `${errorText(error)}\n${stack}`
}

function targetOf({ connector, source, tag, version }: InvocationRequest): Omit<LogTarget, 'requestID'> {
  if (source) return { targetID: source.instance.instanceId, targetName: source.name }
  if (tag) return { targetID: tag.instanceId, targetName: instanceName(connector, tag) }
  return {
    targetID: connector.id,
    targetName: `${version.spec?.name ?? connector.alias} (version: ${version.version})`,
  }
}

/** The folder of the newest version of the customizer that is linked to the instance; undefined without one. */
function customizerFolder(context: SandboxContext, instance: StoredInstance | undefined): string | undefined {
  const id = instance?.connectorCustomizerId
  return id ? context.store.customizers.get(id)?.versions.at(-1)?.folder : undefined
}
