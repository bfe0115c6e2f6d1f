import { Random } from '../../../src/validation/accounts/random.js'
import { atMost, type CommandInvoker } from '../../../src/validation/engine/invoker.js'
import type { RunResult } from '../../../src/validation/engine/result.js'
import { validateConnector } from '../../../src/validation/engine/run.js'
import { Turns } from '../../../src/validation/engine/turns.js'
import { failedOrWarned, prepare, type TestCase } from '../harness.js'

/** Runs a connector with random delays, and counts how many commands ran at the same time. */
async function run(testCase: TestCase, readConcurrency: number, seed: string) {
  const random = new Random(seed)
  let running = 0
  let most = 0
  const calls: string[] = []
  const prepared = prepare(testCase)
  const delayed = (invoker: CommandInvoker): CommandInvoker => ({
    async *invoke(type, input, options) {
      calls.push(type)
      running++
      most = Math.max(most, running)
      try {
        for (let turns = random.integer(0, 6); turns > 0; turns--) await new Promise(setImmediate)
        yield* invoker.invoke(type, input, options)
      } finally {
        running--
      }
    },
  })
  const options = { ...prepared.options, invoker: delayed(prepared.options.invoker), readConcurrency }
  return { result: await validateConnector(options), most, calls }
}

/** A result without what differs from run to run. */
function told({ checks, verdict, errorTypes, leftBehind }: RunResult): unknown {
  const rest = checks.map(({ duration: _, exchanges = [], requests: __, invoked: ___, ...check }) => ({
    ...check,
    // Where an exchange is in the list depends on the order, what it is does not.
    findings: check.findings.map(({ exchange, ...finding }) => {
      const about = exchange === undefined ? undefined : exchanges[exchange]
      return { ...finding, about: about && [about.command, about.input.replaceAll(/#\d+/g, '#'), about.outcome] }
    }),
  }))
  const text = JSON.stringify({ rest, verdict, errorTypes, leftBehind })
  return JSON.parse(text.replaceAll(/request-\d+/g, 'request'))
}

const connectors: Record<string, TestCase> = {
  sound: {},
  'whose lists fail': {
    handlers: () => ({
      'std:account:list': () => {
        throw new Error('no list')
      },
      'std:entitlement:list': () => {
        throw new Error('no list')
      },
    }),
  },
  'whose reads fail': {
    handlers: () => ({
      'std:account:read': () => {
        throw new Error('no read')
      },
    }),
  },
  'on a tenant that does not report the types of errors': { tenant: { reportErrorTypes: false } },
  'that sends too much': {
    handlers: (directory) => ({
      'std:account:list': (_, __, res) => {
        for (const account of directory.accounts.values()) {
          const output = directory.output(account)
          res.send({ ...output, extra: 1, attributes: { ...output.attributes, level: 'text', more: 1 } })
        }
      },
    }),
  },
}

describe('checks side by side', () => {
  it.each(Object.entries(connectors))('tell the same as one after the other of a connector %s', async (_, testCase) => {
    const alone = await run(testCase, 1, 'first')
    expect(alone.most).toBeLessThanOrEqual(4)
    for (const seed of ['a', 'b', 'c']) {
      const beside = await run(testCase, 8, seed)
      expect(told(beside.result)).toEqual(told(alone.result))
      // Nothing is asked twice because others were faster.
      expect(beside.calls.toSorted()).toEqual(alone.calls.toSorted())
    }
  })

  it('run at most so many commands at a time', async () => {
    const { result, most } = await run({ options: { readOnly: true } }, 5, 'seed')
    expect(failedOrWarned(result)).toEqual([])
    expect(most).toBe(5)
  })

  it('start no command after an interrupt', async () => {
    const controller = new AbortController()
    let started = 0
    const testCase: TestCase = {
      options: { readOnly: true, signal: controller.signal },
      tenant: {
        before: ({ type }) => {
          if (controller.signal.aborted) started++
          if (type === 'std:entitlement:list') controller.abort(new Error('stop'))
        },
      },
    }
    await expect(run(testCase, 8, 'seed')).rejects.toMatchObject({
      name: 'RunStoppedError',
      result: { verdict: 'stopped' },
    })
    expect(started).toBe(0)
  })
})

describe('atMost', () => {
  it('gives the place of a command that was left early or failed to the next', async () => {
    let running = 0
    let most = 0
    const invoker = atMost(2, {
      async *invoke(type) {
        running++
        most = Math.max(most, running)
        try {
          if (type === 'fails') throw new Error('failed')
          yield { type: 'output', data: 1 }
          yield { type: 'output', data: 2 }
        } finally {
          running--
        }
      },
    })
    const first = async (type: string) => {
      for await (const message of invoker.invoke(type, {})) return message.data
      return undefined
    }
    const types = ['a', 'fails', 'b', 'c', 'fails', 'd']
    const outcomes = await Promise.all(types.map((type) => first(type).catch((error: Error) => error.message)))
    expect(outcomes).toEqual([1, 'failed', 1, 1, 'failed', 1])
    expect([most, running]).toEqual([2, 0])
  })
})

describe('Turns', () => {
  const settled = async (promise: Promise<void>): Promise<boolean> => {
    let isSettled = false
    void promise.then(() => {
      isSettled = true
    })
    await new Promise(setImmediate)
    return isSettled
  }

  it('lets a check wait for a list while an earlier one can read it', async () => {
    const turns = new Turns([{ id: 'a', lists: ['accounts'] }, { id: 'b' }, { id: 'c', lists: ['accounts'] }])
    expect(await settled(turns.waitForList('a', 'accounts', () => false))).toBe(true)
    const waiting = turns.waitForList('c', 'accounts', () => false)
    expect(await settled(waiting)).toBe(false)
    turns.end('b')
    expect(await settled(waiting)).toBe(false)
    turns.end('a')
    expect(await settled(waiting)).toBe(true)
    expect(await settled(turns.waitForList('c', 'entitlements', () => false))).toBe(true)
  })

  it('lets a check wait for those whose reads it uses, if they come before it', async () => {
    const turns = new Turns([{ id: 'a' }, { id: 'b' }, { id: 'c' }])
    const waiting = turns.waitForChecks('b', ['a', 'c', 'absent'])
    expect(await settled(waiting)).toBe(false)
    turns.end('a')
    expect(await settled(waiting)).toBe(true)
  })
})
