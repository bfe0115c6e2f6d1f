import { availableParallelism } from 'node:os'
import { mapLimited } from '../src/core/pool.js'
import { type Cell, type CellResult, runCell } from './cell.js'
import { faults } from './faults.js'
import { type Operation, operations } from './operations.js'
import { signsIn } from './requests.js'
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
  byOperation: Map<string, { cells: number; green: number; wrong: number }>
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
    for (const fault of faults) {
      for (const [index, request] of sound.requests.entries()) {
        if (fault.onSignIn && !signsIn(request)) continue
        const at = index + 1
        for (const always of [false, true]) cells.push({ operation, plan: { fault, at, always } })
      }
    }
  }
  const sample = cells.filter((_, index) => index % every === from)
  const result: MatrixResult = { total: cells.length, cells: 0, green: 0, wrong: [], byOperation: new Map() }
  await mapLimited(sample, availableParallelism() * 2, async (cell) => {
    const each = await runCell(cell, goals.get(cell.operation))
    const line = result.byOperation.get(cell.operation.name) ?? { cells: 0, green: 0, wrong: 0 }
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
    result.byOperation.set(cell.operation.name, line)
  })
  return result
}

/** What a cell is called in the output. */
export function nameOf({ operation, plan }: Cell, requests: readonly string[]): string {
  if (plan === undefined) return operation.name
  const request = requests[plan.at - 1] ?? `request ${plan.at}`
  return `${operation.name} | ${plan.fault.name} | ${plan.always ? 'from' : 'at'} ${plan.at}: ${request}`
}
