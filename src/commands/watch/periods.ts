/** A period of time, in milliseconds since 1970. */
export interface Period {
  from: number
  to: number
}

/** The two periods that are compared. */
export interface Periods {
  /** Before the release. */
  before: Period
  /** Since the release. */
  since: Period
}

/** A value for each of the two periods. */
export type Both<T> = Record<keyof Periods, T>
