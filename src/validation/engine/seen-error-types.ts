import { inOrderOfNames } from '../../core/order.js'
import type { ErrorType } from './facts.js'
import type { SeenErrorType } from './result.js'

/** The types of the errors that the checks of a run looked at, to be proof for other runs of the same bundle. */
export class SeenErrorTypes {
  readonly #byPlace = new Map<string, SeenErrorType>()

  add(check: string, command: string, type: ErrorType): void {
    const place = JSON.stringify([check, command])
    const known = this.#byPlace.get(place)
    if (known === undefined) this.#byPlace.set(place, { check, command, type })
    else if (type === 'generic') known.type = type
  }

  list(): SeenErrorType[] {
    // Checks that run side by side come in any order.
    return inOrderOfNames(this.#byPlace).map(([, seen]) => seen)
  }
}

/**
 * The type that an earlier run of the same bundle proves. Only `notFound` is proof: an error of another type may have been
 * about something else, such as a target system that could not be reached.
 */
export function provenType(
  earlier: readonly SeenErrorType[],
  { check, command }: Pick<SeenErrorType, 'check' | 'command'>,
): ErrorType | undefined {
  const isProof = (seen: SeenErrorType) => seen.check === check && seen.command === command && seen.type === 'notFound'
  return earlier.some(isProof) ? 'notFound' : undefined
}
