import type { ConnectorSpec, JsonPath } from './spec.js'

export interface HandlerFinding {
  level: 'error' | 'warning'
  message: string
  command: string
  /** The place in the spec, for a command that it lists. */
  path: JsonPath
  problem: 'listed-not-handled' | 'handled-not-listed'
}

/** Compares the commands of a spec with the handlers of its bundle. */
export function compareHandlers(_spec: ConnectorSpec, _handlers: readonly string[]): HandlerFinding[] {
  return []
}
