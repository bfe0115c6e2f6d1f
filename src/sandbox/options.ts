import type { SandboxBehaviour } from './behaviour.js'

/** One option of the behaviour in its text form, for a command line. */
export interface BehaviourOption {
  name: keyof SandboxBehaviour
  /** What may stand after `name=`, for a person. */
  form: string
  /** The default in its text form. */
  default: string
  description: string
}

export const behaviourOptions: readonly BehaviourOption[] = []

/** Reads `name=value` texts, such as `logEnd=null` or `faults=POST /oauth/token 503 x2`. Throws a UserError of one line. */
export function parseBehaviour(_texts: readonly string[]): Partial<SandboxBehaviour> {
  return {}
}
