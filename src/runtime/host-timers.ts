import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers'
import timersPromises from 'node:timers/promises'

// biome-ignore lint/suspicious/noExplicitAny: the functions of Node.js have many forms
type AnyFunction = (this: any, ...values: any[]) => any

export interface RanTimers {
  /** How many timers of the code that was loaded later have run out, intervals each time. */
  readonly count: number
}

/**
 * Counts the timers that run out, for all code that is loaded later: `setTimeout` and `setInterval`, and `setTimeout` as a
 * promise. Those for which no process stays alive are not counted, nor those that Node.js sets itself: they are limits of time
 * and the housekeeping of HTTP clients.
 */
export function countTimers(): RanTimers {
  const ran = { count: 0 }
  const asPromise = new Proxy(timersPromises.setTimeout as AnyFunction, {
    apply(original, self, values) {
      const elapsed: Promise<unknown> = Reflect.apply(original, self, values)
      // Called before whatever waits for it, as it is the first. One that is aborted has not run out.
      elapsed.then(
        () => ran.count++,
        () => {},
      )
      return elapsed
    },
  })
  const counted = (set: AnyFunction): AnyFunction =>
    new Proxy(set, {
      apply(original, self, [callback, ...values]) {
        if (typeof callback !== 'function') return Reflect.apply(original, self, [callback, ...values])
        const run: AnyFunction = function (this: NodeJS.Timeout, ...given) {
          if (this.hasRef()) ran.count++
          return Reflect.apply(callback, this, given)
        }
        return Reflect.apply(original, self, [run, ...values])
      },
    })
  globalThis.setTimeout = timers.setTimeout = counted(timers.setTimeout) as typeof setTimeout
  globalThis.setInterval = timers.setInterval = counted(timers.setInterval) as typeof setInterval
  timersPromises.setTimeout = asPromise as typeof timersPromises.setTimeout
  syncBuiltinESMExports()
  return ran
}
