import type { TenantClient } from '../../tenant/client.js'
import type { InvokeMessage } from '../../tenant/types.js'

/** All that validation needs of a tenant: to invoke a command of the one connector that is validated. */
export interface CommandInvoker {
  /**
   * Yields the messages of the answer as they arrive. Throws a TenantError when the invocation fails.
   * @param options.config - used instead of the configuration that the invoker was made with.
   */
  invoke(type: string, input: unknown, options?: InvokeOptions): AsyncGenerator<InvokeMessage>
}

export interface InvokeOptions {
  config?: unknown
  signal?: AbortSignal
}

/** How to reach the version that is validated. */
export interface InvokerTarget {
  /** Connector id or alias. */
  connector: string
  /** At most one of the two; neither means the tag `latest`. */
  version?: number | undefined
  tag?: string | undefined
  /** The connector's configuration; left out, commands get `{}`. */
  config?: unknown
  /** Longest silence of a command, in milliseconds, before it counts as timed out. */
  idleTimeout?: number | undefined
}

/**
 * An invoker over a tenant. The client must not have been given the signal that aborts the run: what validation made
 * is removed after an abort too, and those calls have to get through.
 */
export function tenantInvoker(client: Pick<TenantClient, 'invoke'>, target: InvokerTarget): CommandInvoker {
  const { connector, version, tag, idleTimeout } = target
  return {
    invoke: (type, input, options = {}) =>
      client.invoke({
        connector,
        ...(version !== undefined && { version }),
        ...(tag !== undefined && { tag }),
        type,
        input,
        config: 'config' in options ? options.config : (target.config ?? {}),
        ...(idleTimeout !== undefined && { idleTimeout }),
        ...(options.signal && { signal: options.signal }),
      }),
  }
}
