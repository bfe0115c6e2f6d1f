import { RuntimeError } from './error.js'
import type { BundleHandlers, LoadedBundle } from './types.js'

/**
 * The handlers that a host reports after it created the connector. Copies only the known members, because the connector can send
 * a frame itself.
 */
export function bundleHandlers(outcome: BundleHandlers | RuntimeError, { exports }: LoadedBundle): BundleHandlers {
  if (outcome instanceof RuntimeError) {
    // The bundle loads but creates nothing. Which of its functions failed is not known.
    const { message } = outcome
    return {
      handlers: [],
      customizerHandlers: [],
      customizedOperations: [],
      effects: [],
      ...(exports.connector && { factoryError: message }),
      ...(exports.customizer && { customizerFactoryError: message }),
    }
  }
  const { handlers, customizerHandlers, customizedOperations, effects } = outcome
  const { factoryError, returnsNoConnector, customizerFactoryError } = outcome
  return {
    handlers,
    customizerHandlers,
    customizedOperations,
    effects,
    ...(factoryError !== undefined && { factoryError }),
    ...(returnsNoConnector && { returnsNoConnector }),
    ...(customizerFactoryError !== undefined && { customizerFactoryError }),
  }
}
