import { faults } from './faults.js'
import type { Operation } from './operation.js'
import type { Plan } from './proxy.js'
import { signsIn, writes } from './requests.js'

/**
 * All plans for a run that sends these requests without a fault: every fault at every request, once and from there on.
 * Left out is what would show the same again:
 *
 * - a request that the run sends more than three times: it suffers the first, the second and the last time.
 * - a fault after the work, where nothing is worked and the program does not get to see the tenant's answer: at one
 *   request that only reads, and in an operation that only reads. The same fault before the work is there.
 */
export function plansOf(requests: readonly string[], { isReading = false }: Pick<Operation, 'isReading'>): Plan[] {
  const plans: Plan[] = []
  for (const fault of faults) {
    for (const [index, line] of requests.entries()) {
      if (fault.onSignIn && !signsIn(line)) continue
      if (!isTried(requests, index)) continue
      for (const always of [false, true]) {
        const isWorking = !isReading && (always || writes(line))
        if (fault.afterWork && !fault.showsAnswer && !isWorking) continue
        plans.push({ fault, at: index + 1, always })
      }
    }
  }
  return plans
}

/** True for the first, the second and the last request of those that are the same. */
export function isTried(requests: readonly string[], index: number): boolean {
  const line = requests[index]
  const before = requests.slice(0, index).filter((each) => each === line).length
  return before < 2 || requests.lastIndexOf(line as string) === index
}
