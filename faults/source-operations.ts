import { bundle, type Script } from '../__tests__/commands/prove/support.js'
import type { CommandRun } from '../__tests__/support/command-run.js'
import { exitCodeOf, exitCodes } from '../src/cli/exit-code.js'
import { prove } from '../src/commands/prove/command.js'
import { watch } from '../src/commands/watch/command.js'
import type { Operation } from './operation.js'
import type { World } from './world.js'

const source = 'Source'

/** Two versions that list the same; `latest` is at the first, and `canary`, which a source runs, at the second. */
export async function withCanary(world: World): Promise<void> {
  const { tenant } = world
  await tenant.client.connectors.create('a')
  await upload(world, 'one')
  tenant.sandbox.behaviour.uploadMovesLatest = false
  await upload(world, 'two')
  await tenant.client.tags.create('a', 'canary', 2)
  tenant.source(source, 'a', 'canary')
}

/** A source of `latest`, whose aggregations fail since the tag was moved. */
async function withWorseRelease(world: World): Promise<void> {
  const { tenant } = world
  await tenant.client.connectors.create('a')
  await upload(world, 'good')
  const stored = tenant.source(source, 'a')
  const aggregate = async () => {
    await tenant.client.aggregations.loadAccounts(stored)
    await tenant.sandbox.context.background.ended()
  }
  await aggregate()
  await upload(world, 'bad', { list: "throw new Error('no rights')" })
  for (let n = 0; n < 3; n++) await aggregate()
}

async function upload(world: World, mark: string, script: Script = {}): Promise<void> {
  await world.upload(await bundle(world.tenant, mark, script))
}

/** What is wrong with what a proof of a good version tells. */
function judgeProof({ error, outputs, annotations, summary }: CommandRun, world: World, fault: string): string[] {
  const said = [String(error), ...annotations.map(({ message }) => message), summary].join('\n')
  const result = outputs['result'] ?? ''
  const isOver = error === undefined
  const isUnanswered = /, again and again at /.test(fault) && !/^a token/.test(fault)
  const told = (outputs['task'] ?? '').split(',').filter((id) => id !== '')
  const { tasks } = world
  const isDoubtTold = /not known whether it was done/.test(said)
  // An empty list is also that of a source which was never aggregated.
  const looksNotStarted = /^empty list, after the work, again and again/.test(fault)
  const code = isOver ? exitCodes.done : exitCodeOf(error)
  const codes: number[] = [exitCodes.done, exitCodes.failed, exitCodes.service, exitCodes.refused]
  // Such answers say that what the inputs name is not there.
  if (/^(404|empty list)/.test(fault)) codes.push(exitCodes.usage)
  return [
    ...(result === (isOver ? 'pass' : 'inconclusive') ? [] : [`result is ${result}: ${said.slice(0, 300)}`]),
    ...(isOver && isUnanswered ? ['it passed, and most of its requests got no sound answer'] : []),
    ...(codes.includes(code) ? [] : [`it ends with ${code}: ${said.slice(0, 300)}`]),
    ...tasks
      .filter(({ id }, index) => !told.includes(id) && !isDoubtTold && !(looksNotStarted && index < 2))
      .map(({ type }) => `nobody is told of the task of type ${type}`),
    ...told.filter((id) => !tasks.some((task) => task.id === id)).map((id) => `there is no task ${id}`),
  ]
}

const proof: Omit<Operation, 'name' | 'inputs'> = {
  command: prove,
  prepare: withCanary,
  claims: [],
  keeps: ['canary', 'latest'],
  neverWhenStopped: { result: 'pass' },
  judgeRun: judgeProof,
}

/** Operations on sources. */
export const sourceOperations: readonly Operation[] = [
  { ...proof, name: 'prove', inputs: async () => ({ source }), isReading: true },
  { ...proof, name: 'prove by aggregation', inputs: async () => ({ source, aggregate: 'true' }) },
  {
    name: 'watch',
    command: watch,
    inputs: async ({ tasks: [, first] }) => ({
      ...{ connector: 'a', issue: 'false', 'fail-on': 'never' },
      released: new Date(first?.created ?? 0).toISOString(),
    }),
    prepare: withWorseRelease,
    claims: [],
    isReading: true,
    neverWhenStopped: { result: 'worse' },
    judgeRun: ({ outputs: { result = '' } }) =>
      ['worse', 'inconclusive'].includes(result) ? [] : [`result is ${result}`],
  },
]
