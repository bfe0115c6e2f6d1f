/** Whether something was written; `unknown` if the answer was lost and a read did not show it. */
export type Written = boolean | 'unknown'

/** The same for a write that failed. */
export type WrittenOnError = Exclude<Written, true>
