import type { Clean } from '../core/secrets/clean.js'
import type { CleanAnnotation } from './annotations.js'
import type { Annotation } from './command.js'

/**
 * What lies under everything that is printed: a shell or a runner. Text that arrives here is guarded and free of
 * secrets already.
 */
export interface Terminal {
  debug(text: Clean): void
  /** Shows what goes on in a line that the next message takes away. Undefined where nobody watches. */
  progress?: (text: Clean) => void
  info(text: Clean): void
  warning(text: Clean): void
  /** `file` in the location is relative to the repository's root, with forward slashes. */
  annotation(annotation: CleanAnnotation): void
  /** The one line that says why the command failed. */
  failure(message: Clean, location?: Annotation['location']): void
  startGroup(title: Clean): void
  endGroup(): void
  mask(value: string): void
  /** Writes all outputs, at the end. */
  outputs(values: Record<string, Clean>): Promise<void>
  /** Writes the summary, at the end. */
  summary(markdown: Clean): Promise<void>
}
