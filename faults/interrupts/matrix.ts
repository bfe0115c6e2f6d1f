import { availableParallelism } from 'node:os'
import { mapLimited } from '../../src/core/pool.js'
import { isTried } from '../plans.js'
import { writes } from '../requests.js'
import type { State } from '../world.js'
import { type Interrupt, type InterruptResult, runInterrupt, runSound } from './interrupt.js'
import { interruptedOperations } from './operations.js'

export interface InterruptsResult {
  /** Number of interrupts in all. */
  total: number
  /** Those that were made. */
  results: InterruptResult[]
  wrong: InterruptResult[]
  /** Numbers of runs by the name of the operation. */
  byOperation: Map<string, { cancelled: number; killed: number; wrong: number }>
}

/** Which interrupts are made. */
export interface Sample {
  /** Only each n-th of an operation: a fixed sample. */
  every?: number
  /** Only the operations with such a name. */
  only?: (name: string) => boolean
  /** Called with each one that left or told something wrong. */
  onWrong?: (result: InterruptResult) => void
}

/**
 * Stops every action that writes at every request from its first write to its end, on the way to the tenant and back: as
 * a runner cancels it, and, where it writes a journal, also by a kill with `cleanup` after it. Of a request that it sends
 * more than three times, all but the first, the second and the last are left out.
 */
export async function runInterrupts({ every = 1, only = () => true, onWrong }: Sample = {}): Promise<InterruptsResult> {
  const goals = new Map<string, State>()
  const chosen = interruptedOperations.filter(({ name }) => only(name))
  const sets = await mapLimited(chosen, availableParallelism(), async (operation) => {
    const { requests, goal, result } = await runSound(operation)
    if (result.code !== (operation.fails ? 1 : 0) || result.left) {
      throw new Error(`${operation.name} ends with ${result.code} when nothing stops it: ${result.stdout}`)
    }
    goals.set(operation.name, goal)
    const first = operation.isReading ? 0 : requests.findIndex(writes)
    const stops = operation.cleanup === undefined || operation.action === 'cleanup' ? ['cancel'] : ['cancel', 'kill']
    const numbers = requests.flatMap((_, index) => (index >= first && isTried(requests, index) ? [index + 1] : []))
    return numbers.flatMap((at) =>
      (['arrived', 'answered'] as const).flatMap((moment) =>
        stops.map((how) => ({ operation, at, moment, how }) as Interrupt),
      ),
    )
  })
  const sample = sets.flatMap((set) => set.filter((_, index) => index % every === 0))
  const results: InterruptResult[] = []
  const byOperation: InterruptsResult['byOperation'] = new Map()
  await mapLimited(sample, availableParallelism(), async (interrupt) => {
    const { name } = interrupt.operation
    const result = await runInterrupt(interrupt, goals.get(name) as State)
    results.push(result)
    const line = byOperation.get(name) ?? { cancelled: 0, killed: 0, wrong: 0 }
    line[interrupt.how === 'cancel' ? 'cancelled' : 'killed']++
    if (result.problems.length > 0) {
      line.wrong++
      onWrong?.(result)
    }
    byOperation.set(name, line)
  })
  const total = sets.reduce((sum, set) => sum + set.length, 0)
  return { total, results, wrong: results.filter(({ problems }) => problems.length > 0), byOperation }
}

/** What a run is called in the output. */
export function nameOf({ interrupt: { operation, at, moment, how }, request }: InterruptResult): string {
  return `${operation.name} | ${how} | ${moment} ${at}: ${request ?? 'nothing'}`
}
