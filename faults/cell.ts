import { runCommand } from '../__tests__/support/command-run.js'
import { setProcessSecrets } from '../src/core/secrets/process.js'
import { SecretStore } from '../src/core/secrets/store.js'
import { HurriedClock } from './clock.js'
import { judgeError, judgeOutputs, judgeState } from './judge.js'
import type { Operation } from './operation.js'
import type { Plan } from './proxy.js'
import { signsIn, writes } from './requests.js'
import { clientSecret, type State, World } from './world.js'

/** One run of an operation in which some requests suffer. */
export interface Cell {
  operation: Operation
  /** Undefined: nothing suffers. */
  plan: Plan | undefined
}

export interface CellResult {
  cell: Cell
  requests: readonly string[]
  after: State
  isGreen: boolean
  /** What was told or done wrongly, one line each. */
  problems: string[]
}

/** Times of calls, in milliseconds: short where an answer never ends, else longer than a busy machine needs. */
function callLimitsFor(plan: Plan | undefined, patience: number): Record<string, number> {
  const callMs = plan?.fault.isEndless ? 4000 * patience : 60_000
  return {
    connectTimeoutMs: 10_000,
    requestTimeoutMs: callMs,
    invokeIdleTimeoutMs: callMs,
    uploadIdleTimeoutMs: callMs,
    totalTimeoutMs: 2 * callMs,
  }
}

/** Real and slept milliseconds within which each command ends: up to 60 requests may be slow, 8 s each. */
const maxRealMs = 480_000
const maxSleptMs = 15 * 60_000

/**
 * Runs a cell on a tenant of its own, and judges it by the tenant's state, the error and the outputs alone.
 *
 * @param patience - how many times as long as usual an answer that never ends is waited for.
 */
export async function runCell(cell: Cell, goal: State | undefined, patience = 1): Promise<CellResult> {
  const { operation, plan } = cell
  forgetTokens()
  const world = await World.start()
  const { tenant, proxy } = world
  try {
    await operation.prepare?.(world)
    const before = await world.state()
    const given = { ...(await operation.inputs(world)), ...world.credentials }
    const clock = new HurriedClock()
    const started = performance.now()
    const callLimits = callLimitsFor(plan, patience)
    proxy.restart(plan)
    const run = await runCommand(operation.command, given, { clock, workingDirectory: tenant.folder, callLimits })
    const realMs = performance.now() - started
    await proxy.settled()
    const after = await world.state()
    const suffering = plan && proxy.requests[plan.at - 1]
    const fault = plan && `${plan.fault.name}${plan.always ? ', again and again' : ''} at ${suffering}`
    const problems = [
      ...judgeError(run, clientSecret),
      ...judgeState(operation, run, before, after, goal, fault),
      ...judgeOutputs(operation, run, before, after, fault),
      ...(operation.judgeRun?.(run, world, fault ?? '') ?? []),
      ...(realMs > maxRealMs * patience || clock.slept > maxSleptMs
        ? [`it took ${Math.round(realMs)} ms and slept ${Math.round(clock.slept / 1000)} s`]
        : []),
    ]
    const isGreen = run.error === undefined
    if (plan && suffering && !isGreen && mustPass(plan, suffering)) {
      const said = [String(run.error), ...run.annotations.map(({ message }) => message)].join('; ')
      problems.push(`a trouble that passes failed it at ${suffering}: ${said.slice(0, 500)}`)
    }
    return { cell, requests: proxy.requests, after, isGreen, problems }
  } finally {
    await world.close()
  }
}

/** The store of this process would keep the tokens of all cells before, and each cell would take longer than the last. */
function forgetTokens(): void {
  const secrets = new SecretStore()
  secrets.add(clientSecret)
  setProcessSecrets(secrets)
}

/** A trouble of one request that it gets over: a read, what was refused for its time, and what may be sent once more. */
function mustPass({ fault, always }: Plan, request: string): boolean {
  if (fault.passesAlways) return true
  if (always || !fault.passes) return false
  // Credentials that are refused are wrong.
  if (signsIn(request) && fault.name === '401') return false
  if (!writes(request) || /^(401|429)/.test(fault.name)) return true
  // The list of versions shows that an upload did not arrive. A second deletion of an account does no harm.
  const isLost = /^(500|502|503|520|reset|closed), before/.test(fault.name)
  return isLost && /platform-connectors\/[^/]+\/versions$|invoke std:account:delete$/.test(request)
}
