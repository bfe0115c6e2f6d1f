/** A signal that is aborted with the first of the given ones, with its reason. `release` ends the listening. */
export function anySignal(signals: (AbortSignal | undefined)[]): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController()
  const releases: (() => void)[] = []
  const release = (): void => {
    for (const each of releases.splice(0)) each()
  }
  for (const signal of new Set(signals)) {
    if (!signal) continue
    const abort = (): void => {
      controller.abort(signal.reason)
      release()
    }
    if (signal.aborted) {
      abort()
      break
    }
    signal.addEventListener('abort', abort, { once: true })
    releases.push(() => signal.removeEventListener('abort', abort))
  }
  return { signal: controller.signal, release }
}

/** The promise's result, or a rejection with the signal's reason if that comes first. The promise itself goes on. */
export async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => {}
  const aborted = new Promise<never>((_resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    stop = () => signal.removeEventListener('abort', abort)
  })
  try {
    return await Promise.race([aborted, promise])
  } finally {
    stop()
  }
}
