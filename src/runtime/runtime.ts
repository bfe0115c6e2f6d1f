import type { Logger } from '../base/logger.js'
import type { BundleInspection, ConnectorLogLine, RuntimeEvent, RuntimeLimits, RuntimeRequest } from './types.js'

export { RuntimeError, type RuntimeLimit } from './error.js'

export interface RuntimeOptions {
  /** Has `index.js` and `connector-spec.json`; the connector's working directory. */
  directory: string
  /** A second bundle, whose `connectorCustomizer` is used. */
  customizerDirectory?: string | undefined
  /** The environment that is filtered for the connector; the default is that of this process. */
  environment?: NodeJS.ProcessEnv | undefined
  limits?: Partial<RuntimeLimits> | undefined
  logger?: Logger | undefined
  /** Gets the lines that belong to no running invocation, or to more than one. */
  onIdleLog?: ((line: ConnectorLogLine) => void) | undefined
}

/** Runs a bundle as the platform does (contract D2), in child processes under the platform's limits (contract D5). */
export class BundleRuntime {
  constructor(_options: RuntimeOptions) {}

  /**
   * What the bundle exports and handles. `config` is what the connector may read while it is made (default `{}`).
   * Throws a RuntimeError when the bundle does not load.
   */
  inspect(_config: unknown = {}): Promise<BundleInspection> {
    throw new Error('not yet')
  }

  /** Runs one command. Throws a RuntimeError; leaving the loop early stops the command. */
  // biome-ignore lint/correctness/useYield: to come
  async *invoke(_request: RuntimeRequest): AsyncGenerator<RuntimeEvent, void, void> {
    throw new Error('not yet')
  }

  /** Ends every process that was started; safe to call twice. */
  async close(): Promise<void> {}
}
