/** Whether something was written: `unknown` where the answer was lost and no read could tell. */
export type Written = boolean | 'unknown'

/** What is left of it when a write ended with an error. */
export type WrittenOnError = Exclude<Written, true>
