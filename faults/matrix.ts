import { availableParallelism } from 'node:os'
import { mapLimited } from '../src/core/pool.js'
import { type Cell, type CellResult, runCell } from './cell.js'
import { faults } from './faults.js'
import { type Operation, operations, type State } from './operations.js'

/** What a run of the matrix found. */
export interface MatrixResult {
  cells: number
  green: number
  wrong: CellResult[]
  /** Cells and wrong ones by operation. */
  byOperation: Map<string, { cells: number; green: number; wrong: number }>
}

/**
 * Runs every fault at every request of every operation, once and from there on.
 *
 * @param every - takes only each n-th cell: a fixed sample.
 */
export async function runMatrix(every = 1, only?: (name: string) => boolean): Promise<MatrixResult> {
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
      for (let at = 1; at <= sound.requests.length; at++) {
        for (const always of [false, true]) cells.push({ operation, plan: { fault, at, always } })
      }
    }
  }
  const sample = cells.filter((_, index) => index % every === 0)
  const result: MatrixResult = { cells: 0, green: 0, wrong: [], byOperation: new Map() }
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
