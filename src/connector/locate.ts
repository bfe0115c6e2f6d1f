import type { SourceLocation } from '../base/errors.js'
import type { JsonPath } from './spec.js'

/** As validation/result.ts has it; connector/ does not import validation/. */
export type LocatableAnchor = { kind: 'spec'; path: JsonPath } | { kind: 'handler'; command: string }

export interface LocatorOptions {
  /** The folder of the project, if there is one on this machine. */
  projectDirectory?: string | undefined
  specText?: string | undefined
  /** The file that `specText` came from, or where it would be. */
  specFile?: string | undefined
  /** Locations are given relative to it; absolute without it. */
  repositoryRoot?: string | undefined
}

/** Finds the file and line that a finding is about. */
export class SourceLocator {
  readonly #options: LocatorOptions

  constructor(options: LocatorOptions) {
    this.#options = options
  }

  locate(_anchor: LocatableAnchor): SourceLocation | undefined {
    return this.#options.specFile === undefined ? undefined : { file: this.#options.specFile }
  }
}
