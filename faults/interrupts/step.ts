import { Step } from '../../__tests__/support/step.js'
import type { Passage } from '../proxy.js'
import type { World } from '../world.js'

/** How an action is stopped: `cancel` sends the signals of a runner to the shell alone, `kill` sends SIGKILL at once. */
export type Stop = 'cancel' | 'kill'

/** What an action has left when its shell has ended. */
export type StepResult = Awaited<ReturnType<Step['end']>>

/** Starts an action as a job does: its steps share a temporary folder, and with it the journal. */
export async function startStep(world: World, action: string, inputs: Record<string, string>): Promise<Step> {
  const temporary = await world.folder('runner')
  return await Step.start(action, { ...inputs, ...world.credentials }, { RUNNER_TEMP: temporary })
}

/**
 * Runs an action and stops it when a request is due. Resolves once the tenant has carried out every request that was on
 * its way.
 */
export async function stoppedStep(
  world: World,
  action: string,
  inputs: Record<string, string>,
  how: Stop,
  isDue: (passage: Passage) => boolean,
): Promise<{ result: StepResult; request: string | undefined; earlier: readonly string[] }> {
  const { proxy } = world
  let request: string | undefined
  let earlier: readonly string[] = []
  proxy.restart()
  proxy.watch = async (passage) => {
    if (request !== undefined || !isDue(passage)) return
    request = passage.line
    earlier = proxy.requests.slice(0, passage.count - 1)
    const step = await started
    if (how === 'kill') await step.kill()
    else step.cancel()
  }
  const started = startStep(world, action, inputs)
  const result = await (await started).end()
  await proxy.settled()
  proxy.restart()
  return { result, request, earlier }
}
