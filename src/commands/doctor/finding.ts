/**
 * What was found of one thing that the commands need. `unknown`: it could not be looked at, and nothing here says that it is
 * wrong.
 */
export interface Finding {
  state: 'ok' | 'note' | 'unknown' | 'problem'
  /** What was looked at: `Node.js`, `sign-in`. */
  subject: string
  /** One line; of a problem it ends with what to do. */
  text: string
}

/** Finds out something, or why that is not possible. */
export type Look = () => Promise<Finding>
