import type { JsonPath } from './spec.js'

/**
 * Where a finding belongs, in terms of the connector: a place of its spec, or the handler of a command, with the
 * request that went wrong in it. `locate.ts` turns it into a file and a line.
 */
export type FindingTarget =
  | { kind: 'spec'; path: JsonPath }
  /**
   * `customizer`: the handler that the customizer has for the command, before or after that of the connector. `step`: which
   * of the two; `operation`: `command` is the id of a customized operation.
   */
  | {
      kind: 'handler'
      command: string
      requestId?: string
      customizer?: true
      step?: 'before' | 'after' | 'operation'
    }

/** How bad a finding is. A notice does not change a verdict: what it reports may be right, or due to chance. */
export type FindingLevel = 'error' | 'warning' | 'notice'
