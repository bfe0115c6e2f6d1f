/** What a batch needs of an entry of the matrix. */
interface BatchEntry {
  environment: string
}

/** Entries of one environment, for one job that calls a reusable workflow with them. */
export interface Batch<E extends BatchEntry> {
  environment: string
  /** From 1 in each environment. */
  batch: number
  /** How many entries there are: an expression of GitHub cannot count them. */
  count: number
  entries: (E & { number: number })[]
}

/**
 * Divides the entries by environment, and those of an environment into batches of at most `size`. Entries are numbered from
 * 1 over all batches, for names that must differ, such as those of artifacts.
 */
export function batchesOf<E extends BatchEntry>(entries: readonly E[], size: number): Batch<E>[] {
  const byEnvironment = new Map<string, Batch<E>['entries']>()
  for (const [index, entry] of entries.entries()) {
    const known = byEnvironment.get(entry.environment) ?? []
    byEnvironment.set(entry.environment, known)
    known.push({ ...entry, number: index + 1 })
  }
  return [...byEnvironment].flatMap(([environment, all]) =>
    Array.from({ length: Math.ceil(all.length / size) }, (_, index) => {
      const entries = all.slice(index * size, (index + 1) * size)
      return { environment, batch: index + 1, count: entries.length, entries }
    }),
  )
}
