import { type CommandRun, runCommand } from '../__tests__/support/command-run.js'
import { TestTenant } from '../__tests__/support/tenant.js'
import { UserError } from '../src/core/errors.js'
import { HurriedClock } from './clock.js'
import { type Operation, type State, stateOf } from './operations.js'
import { FaultProxy, type Plan } from './proxy.js'

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

/** Times of calls, in milliseconds: short where a silence is to be over soon, else longer than a busy machine needs. */
function callLimitsFor(plan: Plan | undefined): Record<string, number> {
  const isSilence = plan !== undefined && /^(silence|drip)/.test(plan.fault.name)
  const callMs = isSilence ? 2000 : 60_000
  return {
    connectTimeoutMs: 10_000,
    requestTimeoutMs: callMs,
    invokeIdleTimeoutMs: callMs,
    uploadIdleTimeoutMs: callMs,
    totalTimeoutMs: 2 * callMs,
  }
}

/** Real and slept milliseconds within which each command ends. */
const maxRealMs = 120_000
const maxSleptMs = 15 * 60_000

/** Runs a cell on a tenant of its own, and judges it by the tenant's state, the error and the outputs alone. */
export async function runCell(cell: Cell, goal: State | undefined): Promise<CellResult> {
  const { operation, plan } = cell
  const tenant = await TestTenant.start()
  try {
    await operation.prepare?.(tenant)
    const before = await stateOf(tenant)
    const inputs = await operation.inputs(tenant)
    const { baseUrl, clientId, clientSecret } = tenant.sandbox
    const proxy = await FaultProxy.start(baseUrl, plan)
    const clock = new HurriedClock()
    const started = performance.now()
    const given = { ...inputs, 'base-url': proxy.baseUrl, 'client-id': clientId, 'client-secret': clientSecret }
    const callLimits = callLimitsFor(plan)
    const run = await runCommand(operation.command, given, { clock, workingDirectory: tenant.folder, callLimits })
    const realMs = performance.now() - started
    await proxy.close()
    const after = await stateOf(tenant)
    const problems = [
      ...judgeError(run, clientSecret),
      ...judgeState(cell, run, before, after, goal),
      ...judgeOutputs(operation, run, before, after),
      ...(realMs > maxRealMs || clock.slept > maxSleptMs
        ? [`it took ${Math.round(realMs)} ms and slept ${Math.round(clock.slept / 1000)} s`]
        : []),
    ]
    const isGreen = run.error === undefined
    const suffering = plan && proxy.requests[plan.at - 1]
    if (plan && suffering && !isGreen && mustPass(plan, suffering)) {
      problems.push(`a trouble that passes failed it at ${suffering}: ${String(run.error).slice(0, 300)}`)
    }
    return { cell, requests: proxy.requests, after, isGreen, problems }
  } finally {
    await tenant.close()
  }
}

/** A trouble of one request that a read, or a request that was refused for its time, gets over. */
function mustPass({ fault, always }: Plan, request: string): boolean {
  if (always || !fault.passes) return false
  const signsIn = request.includes('/oauth/token')
  // Credentials that are refused are wrong.
  if (signsIn && fault.name === '401') return false
  const isRead = signsIn || request.startsWith('GET ') || /platform-logs\/query|\/invoke/.test(request)
  return isRead || /^(401|429)/.test(fault.name)
}

function judgeError({ error }: CommandRun, secret: string): string[] {
  if (error === undefined) return []
  if (!(error instanceof UserError)) return [`a defect: ${error instanceof Error ? error.stack : String(error)}`]
  const { message } = error
  return [
    ...(/[\r\n]/.test(message) ? [`its message has more than one line: ${JSON.stringify(message)}`] : []),
    ...(message.includes(secret) ? ['its message shows the client secret'] : []),
  ]
}

function judgeState(
  { operation }: Cell,
  { error, outputs }: CommandRun,
  before: State,
  after: State,
  goal: State | undefined,
): string[] {
  const problems: string[] = []
  const now = JSON.stringify(after)
  if (error === undefined && goal && now !== JSON.stringify(goal)) problems.push(`green, and the tenant has ${now}`)
  const count = (state: State) =>
    Object.values(state.connectors).reduce((sum, { versions }) => sum + versions.length, 0) + state.customizers.length
  if (goal && count(after) > Math.max(count(goal), count(before))) problems.push(`something was made twice: ${now}`)
  for (const tag of operation.keeps ?? []) {
    const [was, is] = [before, after].map(({ connectors }) => connectors['a']?.tags[tag])
    const isTold = String(error).includes(`tag ${tag} is`) || outputs['tags']?.includes(`"${tag}":"unknown"`)
    if (was !== is && !isTold) problems.push(`tag ${tag} went from ${was} to ${is} without a word`)
  }
  return problems
}

function judgeOutputs({ claims }: Operation, { error, outputs }: CommandRun, before: State, after: State): string[] {
  return claims.flatMap(({ output, isTrue }) => {
    const value = outputs[output]
    const truth = isTrue(after, before)
    if (value === 'unknown') return error === undefined ? [`${output} is unknown, and the command succeeded`] : []
    if (value === String(truth)) return []
    return [`${output} is ${value === undefined ? 'not set' : value}, and it is ${truth}`]
  })
}
