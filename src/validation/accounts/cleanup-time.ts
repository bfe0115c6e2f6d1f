import type { Clock } from '../../core/clock.js'

/** How long cleaning up after one check may take, normally and after the run was aborted. */
export interface CleanupTimeMs {
  normal: number
  aborted: number
}

/**
 * Runs `work` with a signal that is aborted when its time is over. It does not end with the signal of the run, but less
 * time is left once that is aborted, because a runner then kills the process after 10 s.
 *
 * @param what - what takes the time, for the message.
 */
export async function withCleanupTime<T>(
  clock: Clock,
  { normal, aborted }: CleanupTimeMs,
  runSignal: AbortSignal,
  what: string,
  work: (signal: AbortSignal, limitMs: number) => Promise<T>,
): Promise<T> {
  const timeout = new AbortController()
  const done = new AbortController()
  const abortAfter = async (delayMs: number) => {
    try {
      await clock.sleep(delayMs, done.signal)
    } catch {
      return
    }
    timeout.abort(new Error(`${what} took longer than ${delayMs} ms`))
  }
  const limitMs = runSignal.aborted ? aborted : normal
  const timers = [abortAfter(limitMs)]
  const onAbort = () => timers.push(abortAfter(aborted))
  runSignal.addEventListener('abort', onAbort)
  try {
    return await work(timeout.signal, limitMs)
  } finally {
    runSignal.removeEventListener('abort', onAbort)
    done.abort()
    await Promise.all(timers)
  }
}
