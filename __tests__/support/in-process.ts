import { Writable } from 'node:stream'
import { type Connector, type ConnectorCustomizer, ConnectorError } from '@sailpoint/connector-sdk'
import { TenantError } from '../../src/tenant/errors/errors.js'
import type { InvokeMessage } from '../../src/tenant/types.js'
import type { CommandInvoker } from '../../src/validation/engine/invoker.js'

export interface Call {
  type: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into the inputs of any command
  input: any
  config: unknown
}

export interface InProcessOptions {
  config?: unknown
  /** Runs around the commands of the connector. */
  customizer?: ConnectorCustomizer | undefined
  /** False: like a tenant that does not report the types of connector errors. */
  reportErrorTypes?: boolean
  /** Called before each invocation. It may throw an error of the tenant client, or abort. */
  before?: (call: Call, calls: Call[]) => void | Promise<void>
  /** Called after each invocation that succeeded. */
  after?: (call: Call) => void | Promise<void>
}

/** Runs the commands of a connector in this process. Fails with the errors of the tenant client. */
export function inProcess(
  makeConnector: (config: unknown) => Connector,
  options: InProcessOptions = {},
): CommandInvoker & { calls: Call[] } {
  const calls: Call[] = []
  return {
    calls,
    async *invoke(type, input, { config = options.config ?? {}, signal } = {}) {
      signal?.throwIfAborted()
      const call = wire({ type, input, config }) as Call
      calls.push(call)
      await options.before?.(call, calls)
      signal?.throwIfAborted()
      const messages: InvokeMessage[] = []
      let wake = () => {}
      const writable = new Writable({
        objectMode: true,
        write(message, _encoding, done) {
          messages.push(wire(message) as InvokeMessage)
          wake()
          done()
        },
      })
      let state: { ended: boolean; error?: unknown } = { ended: false }
      const end = (next: typeof state) => {
        state = next
        wake()
      }
      const abort = () => end({ ended: true, error: signal?.reason })
      signal?.addEventListener('abort', abort)
      Promise.resolve()
        .then(() =>
          makeConnector(call.config)._exec(
            type,
            { commandType: type } as never,
            call.input,
            writable,
            options.customizer,
          ),
        )
        .then(
          // Output is written in the turn after the send.
          () => setImmediate(() => state.ended || end({ ended: true })),
          (error: unknown) =>
            setImmediate(() => state.ended || end({ ended: true, error: tenantError(error, options) })),
        )
      try {
        for (;;) {
          const message = messages.shift()
          if (message) yield message
          else if (state.ended) break
          else
            await new Promise<void>((resolve) => {
              wake = resolve
            })
        }
      } finally {
        // Also when the caller has stopped.
        signal?.removeEventListener('abort', abort)
      }
      if (state.error !== undefined) throw state.error
      await options.after?.(call)
    },
  }
}

/** The TenantError of the client for a connector's failure. */
export function tenantError(error: unknown, { reportErrorTypes = true }: InProcessOptions = {}): TenantError {
  if (error instanceof TenantError) return error
  const detail = error instanceof Error ? error.message : String(error)
  const type = error instanceof ConnectorError && error.type === 'notFound' ? 'notFound' : 'generic'
  return new TenantError(`The connector failed: ${detail}`, {
    kind: 'connector',
    operation: 'invoke',
    detail,
    errorType: reportErrorTypes ? type : undefined,
    trackingId: 'request-1',
  })
}

export function failing(kind: TenantError['kind'], detail = `the tenant says ${kind}`): TenantError {
  return new TenantError(`cannot invoke: ${detail}`, { kind, operation: 'invoke', detail })
}

function wire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
