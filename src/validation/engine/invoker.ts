import type { TenantClient } from '../../tenant/client.js'
import type { InvokeMessage } from '../../tenant/types.js'

/** Invokes commands of the connector that is validated. Validation needs nothing else of a tenant. */
export interface CommandInvoker {
  /**
   * Yields the messages of the answer as they arrive. Throws a TenantError when the invocation fails.
   * @param options.config - replaces the configuration that the invoker was created with.
   */
  invoke(type: string, input: unknown, options?: InvokeOptions): AsyncGenerator<InvokeMessage>
}

export interface InvokeOptions {
  config?: unknown
  signal?: AbortSignal
  /** Called each time that the command is sent, after all waits on this side. */
  onSent?: () => void
  /** Called with what the customizer made of the input of a sample, before the outputs come. */
  onSampleInput?: (value: unknown) => void
}

/** An invoker that runs at most `max` commands at a time. A further one waits until the answer of another ends. */
export function atMost(max: number, invoker: CommandInvoker): CommandInvoker {
  let running = 0
  const waiting: (() => void)[] = []
  return {
    async *invoke(type, input, options) {
      if (running >= max) await new Promise<void>((go) => waiting.push(go))
      else running++
      try {
        options?.signal?.throwIfAborted()
        yield* invoker.invoke(type, input, options)
      } finally {
        // The next one takes this place.
        const next = waiting.shift()
        if (next) next()
        else running--
      }
    },
  }
}

/** The connector version that is validated. */
export interface InvokerTarget {
  /** Connector id or alias. */
  connector: string
  /** At most one of `version` and `tag`. Without both it is the tag `latest`. */
  version?: number | undefined
  tag?: string | undefined
  /** The connector's configuration. Default: `{}`. */
  config?: unknown
}

/**
 * An invoker that uses a tenant client. The client must not be bound to the signal that aborts the run, because test
 * accounts are deleted after an abort too.
 */
export function tenantInvoker(client: Pick<TenantClient, 'invoke'>, target: InvokerTarget): CommandInvoker {
  const { connector, version, tag } = target
  return {
    invoke: (type, input, options = {}) =>
      client.invoke({
        connector,
        ...(version !== undefined && { version }),
        ...(tag !== undefined && { tag }),
        type,
        input,
        config: 'config' in options ? options.config : (target.config ?? {}),
        onSent: options.onSent,
        ...(options.signal && { signal: options.signal }),
      }),
  }
}
