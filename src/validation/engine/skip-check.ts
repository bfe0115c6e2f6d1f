import type { SkipCause } from './result.js'

/** Ends a check that has nothing to test. Findings that it added before still count. */
export class SkipCheck extends Error {
  override readonly name = 'SkipCheck'
  readonly skipCause: SkipCause

  constructor(reason: string, cause: SkipCause) {
    super(reason)
    this.skipCause = cause
  }
}
