import { availableParallelism } from 'node:os'
import { mapLimited } from '../src/core/pool.js'
import { type Cell, type CellResult, runCell } from './cell.js'
import type { Operation } from './operation.js'
import { operations } from './operations.js'
import { plansOf } from './plans.js'
import type { State } from './world.js'

/** What a run of the matrix found. */
export interface MatrixResult {
  /** Number of cells in all. */
  total: number
  /** Number of cells that were run. */
  cells: number
  green: number
  wrong: CellResult[]
  /** Cells and wrong ones by operation. */
  byOperation: Map<string, OperationResult>
}

interface OperationResult {
  cells: number
  green: number
  wrong: number
}

/** Which cells of the matrix are run. */
export interface Sample {
  /** Only each n-th cell: a fixed sample. */
  every?: number
  /** The first one, from 0. */
  from?: number
  /** Only the operations with such a name. */
  only?: (name: string) => boolean
  /** Called with each cell that was told or done wrongly. */
  onWrong?: (result: CellResult) => void
}

/** Cells at a time of those that only wait: they need no core. */
const maxEndlessCells = 24

/** Runs every fault at every request of every operation, once and from there on. */
export async function runMatrix({ every = 1, from = 0, only, onWrong }: Sample = {}): Promise<MatrixResult> {
  const chosen = operations.filter(({ name }) => only?.(name) ?? true)
  const goals = new Map<Operation, State>()
  const cells: Cell[] = []
  for (const operation of chosen) {
    const sound = await runCell({ operation, plan: undefined }, undefined)
    if (!sound.isGreen || sound.problems.length > 0) {
      throw new Error(`${operation.name} fails without a fault: ${sound.problems.join('; ')}`)
    }
    goals.set(operation, sound.after)
    for (const plan of plansOf(sound.requests, operation)) cells.push({ operation, plan })
  }
  const sample = cells.filter((_, index) => index % every === from)
  const result: MatrixResult = { total: cells.length, cells: 0, green: 0, wrong: [], byOperation: new Map() }
  for (const { name } of chosen) result.byOperation.set(name, { cells: 0, green: 0, wrong: 0 })
  const isEndless = ({ plan }: Cell) => plan?.fault.isEndless === true
  const run = async (cell: Cell) => {
    const goal = goals.get(cell.operation)
    let each = await runCell(cell, goal)
    // A busy machine may also let a sound answer take longer than the little time that these are given.
    if (each.problems.length > 0 && isEndless(cell)) each = await runCell(cell, goal, 5)
    const line = result.byOperation.get(cell.operation.name) as OperationResult
    line.cells++
    result.cells++
    if (each.isGreen) {
      line.green++
      result.green++
    }
    if (each.problems.length > 0) {
      line.wrong++
      result.wrong.push(each)
      onWrong?.(each)
    }
  }
  await Promise.all([
    mapLimited(
      sample.filter((cell) => !isEndless(cell)),
      availableParallelism() * 2,
      run,
    ),
    mapLimited(sample.filter(isEndless), maxEndlessCells, run),
  ])
  return result
}

/** What a cell is called in the output. */
export function nameOf({ operation, plan }: Cell, requests: readonly string[]): string {
  if (plan === undefined) return operation.name
  const request = requests[plan.at - 1] ?? `request ${plan.at}`
  return `${operation.name} | ${plan.fault.name} | ${plan.always ? 'from' : 'at'} ${plan.at}: ${request}`
}
