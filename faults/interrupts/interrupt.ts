import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { StoredTask } from '../../src/sandbox/state/tasks.js'
import type { Passage } from '../proxy.js'
import { type State, World } from '../world.js'
import { judgeCleanup, judgeInterrupt } from './judge.js'
import type { InterruptedOperation } from './operations.js'
import { type StepResult, type Stop, startStep, stoppedStep } from './step.js'

/** One run of an action that is stopped while a request is on its way. */
export interface Interrupt {
  operation: InterruptedOperation
  /** The number of the request, from 1. */
  at: number
  moment: Passage['moment']
  how: Stop
}

export interface InterruptResult {
  interrupt: Interrupt
  /** The request that was on its way; undefined if the action ended before. */
  request: string | undefined
  problems: string[]
}

/** What an action does when nothing stops it. */
export interface SoundRun {
  requests: readonly string[]
  goal: State
  result: StepResult
}

/** Runs an action to its end. */
export async function runSound(operation: InterruptedOperation): Promise<SoundRun> {
  const world = await World.start()
  try {
    await operation.prepare?.(world)
    const inputs = await operation.inputs(world)
    world.proxy.restart()
    const result = await (await startStep(world, operation.action, inputs)).end()
    return { requests: [...world.proxy.requests], goal: await world.state(), result }
  } finally {
    await world.close()
  }
}

/**
 * Runs an action, stops it, and judges what it leaves by the tenant, the target system, the exit code and the outputs.
 * After a kill, `cleanup` runs twice, as the second one must have nothing to do.
 */
export async function runInterrupt(interrupt: Interrupt, goal: State): Promise<InterruptResult> {
  const { operation, how, at, moment } = interrupt
  const world = await World.start()
  try {
    await operation.prepare?.(world)
    const before = await world.state()
    const inputs = await operation.inputs(world)
    const isDue = (passage: Passage) => passage.count === at && passage.moment === moment
    const { result, request, earlier } = await stoppedStep(world, operation.action, inputs, how, isDue)
    if (request === undefined) return { interrupt, request, problems: ['it ended before the request'] }
    const problems: string[] = []
    if (how === 'cancel') {
      const mustStop = operation.mustStop?.(request, earlier) ?? false
      problems.push(...judgeInterrupt(operation, mustStop, result, { before, after: await world.state(), goal }))
    }
    if (how === 'kill' || operation.action === 'cleanup') {
      const isMoved = how === 'kill' && (await hasMovedTag(await world.folder('runner')))
      const cleanUp = async () => await (await startStep(world, 'cleanup', operation.cleanup ?? {})).end()
      const [first, again] = [await cleanUp(), await cleanUp()]
      if (how === 'kill') problems.push(...judgeTasks(world, first.stdout))
      const isTold = operation.cannotUndo?.(request, earlier) ?? false
      problems.push(
        ...judgeCleanup(operation, isMoved, isTold, first, again, { before, after: await world.state(), goal }),
      )
    }
    return { interrupt, request, problems }
  } finally {
    await world.close()
  }
}

/** What is wrong with what `cleanup` tells of the aggregations of a run that did not end. */
function judgeTasks({ tasks }: World, told: string): string[] {
  if (tasks.length === 0) return []
  const [{ sourceId }] = tasks as [StoredTask]
  const mayHaveStarted = told.includes(`source "${sourceId}": the run that was about to start an aggregation`)
  const untold = tasks.filter(({ id }) => !told.includes(`task "${id}"`))
  const isTold = untold.length === 0 || (untold.length === 1 && untold[0] === tasks.at(-1) && mayHaveStarted)
  return isTold ? [] : [`cleanup does not name ${untold.length} of ${tasks.length} tasks`]
}

/** True if the journal of a job ends with a move of a tag that was carried out and checked. */
async function hasMovedTag(folder: string): Promise<boolean> {
  const files = await readdir(folder, { recursive: true })
  const path = files.find((name) => basename(name) === 'journal.jsonl')
  if (path === undefined) return false
  const lines = (await readFile(join(folder, path), 'utf8')).trimEnd().split('\n')
  const entries = lines.map((line) => JSON.parse(line).body)
  const last = entries.findLastIndex(
    ({ entry, command }) => entry === 'run' && ['promote', 'rollback'].includes(command),
  )
  const names = entries.slice(last).map(({ entry }) => entry)
  return last >= 0 && names.includes('tag-moved') && names.includes('end')
}
