/**
 * Maps `items` with at most `limit` calls of `work` at a time. Results are in the order of the items. After a failure no
 * further call starts; the running ones are awaited, and the first failure is thrown.
 */
export async function mapLimited<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length)
  const queue = items.entries()
  let failure: { error: unknown } | undefined
  const worker = async () => {
    for (const [i, item] of queue) {
      if (failure) return
      try {
        results[i] = await work(item)
      } catch (error) {
        failure ??= { error }
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  if (failure) throw failure.error
  return results
}
