import type { Annotation } from './command.js'

/**
 * What lies under everything that is printed: a shell or a runner. Text that arrives here is guarded and free of
 * secrets already.
 */
export interface Terminal {
  debug(text: string): void
  info(text: string): void
  warning(text: string): void
  /** `file` in the location is relative to the repository's root, with forward slashes. */
  annotation(annotation: Annotation): void
  /** The one line that says why the command failed. */
  failure(message: string, location?: Annotation['location']): void
  startGroup(title: string): void
  endGroup(): void
  mask(value: string): void
  /** Writes all outputs, at the end. */
  outputs(values: Record<string, string>): Promise<void>
  /** Writes the summary, at the end. */
  summary(markdown: string): Promise<void>
}
