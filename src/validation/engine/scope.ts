/** What a run is about: a connector, with or without a customizer, or a customizer alone. */
export type RunScope = 'connector' | 'customizer'

/** What a check can run on. */
export type CheckScope = RunScope | 'both'

/** True if a check belongs to a run. */
export function isInScope({ scope = 'connector' }: { scope?: CheckScope }, run: RunScope): boolean {
  return scope === 'both' || scope === run
}
