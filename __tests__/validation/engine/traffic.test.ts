import type { CommandInvoker } from '../../../src/validation/engine/invoker.js'
import { sumTraffic, TrafficLog } from '../../../src/validation/engine/traffic.js'
import { failing } from '../../support/in-process.js'

const list = 'std:account:list'
const read = 'std:account:read'

/** Fails to read accounts. */
const answering: CommandInvoker = {
  // biome-ignore lint/correctness/useYield: it answers nothing
  async *invoke(type) {
    if (type === read) throw failing('connector')
  },
}

async function run(calls: readonly [at: string, command: string][]) {
  let now = 0
  const log = new TrafficLog({ now: () => now })
  for (const [at, command] of calls) {
    now = Date.parse(`2026-01-01T${at}Z`)
    await log
      .record(command, async () => {
        for await (const _ of answering.invoke(command, {}));
      })
      .catch(() => {})
  }
  return log.result()
}

const minute = (at: string) => `2026-01-01T${at}:00.000Z`

test('invocations and failures are counted by the minute in which they began', async () => {
  const { commands, minutes } = await run([
    ['10:00:59', list],
    ['10:01:00', list],
    ['10:01:59', read],
  ])
  expect(commands).toEqual([
    { command: list, invocations: 2, errors: 0 },
    { command: read, invocations: 1, errors: 1 },
  ])
  expect(minutes).toEqual([
    { start: minute('10:00'), commands: [{ command: list, invocations: 1, errors: 0 }] },
    {
      start: minute('10:01'),
      commands: [
        { command: list, invocations: 1, errors: 0 },
        { command: read, invocations: 1, errors: 1 },
      ],
    },
  ])
})

test('the traffic of shards is summed by command and minute', async () => {
  const [one, two] = [
    await run([['10:00:00', list]]),
    await run([
      ['10:00:30', list],
      ['10:02:00', list],
    ]),
  ]
  expect(sumTraffic([one, two])).toMatchObject({
    commands: [{ command: list, invocations: 3 }],
    minutes: [
      { start: minute('10:00'), commands: [{ command: list, invocations: 2 }] },
      { start: minute('10:02'), commands: [{ command: list, invocations: 1 }] },
    ],
  })
  const { minutes: _, ...untold } = two
  expect(sumTraffic([one, untold])).not.toHaveProperty('minutes')
  expect(sumTraffic([one, undefined])).toBeUndefined()
})

test('a run of more than a day does not say when it invoked what', async () => {
  let now = 0
  const log = new TrafficLog({ now: () => now })
  const counted = async (minutes: number) => {
    for (; now < minutes * 60_000; now += 60_000) await log.record(list, async () => {})
    return log.result()
  }
  expect((await counted(1440)).minutes).toHaveLength(1440)
  const longer = await counted(1500)
  expect(longer).not.toHaveProperty('minutes')
  expect(longer.commands).toEqual([{ command: list, invocations: 1500, errors: 0 }])
})
