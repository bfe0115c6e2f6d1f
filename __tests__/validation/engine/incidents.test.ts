import type { ProcessIncident } from '../../../src/validation/engine/facts.js'
import { failing } from '../../support/in-process.js'
import { check, failedIds, validate } from '../harness.js'

const ids = ['process-late-sends', 'process-crashes', 'process-output']

test('what the customizer left behind is told at its handler', async () => {
  const customizer = { step: 'operation', command: 'GetUsers:after' } as const
  const incidents = [{ kind: 'crash', command: 'std:account:list', message: 'one', customizer } as const]
  const options = { process: { incidents: () => incidents }, checks: ['test-connection-success', 'process-crashes'] }
  const { result } = await validate({ options })
  expect(check(result, 'process-crashes').findings.map(({ target }) => target)).toEqual([
    { kind: 'handler', command: 'GetUsers:after', customizer: true, step: 'operation' },
  ])
})

test('each fault is told once: a crash by its message, the others by their command', async () => {
  const incident = (kind: ProcessIncident['kind'], command: string | undefined, message: string) => ({
    ...{ kind, command, message },
  })
  const incidents = [
    incident('crash', 'std:account:read', 'one'),
    incident('crash', 'std:account:read', 'two'),
    incident('crash', 'std:account:read', 'one'),
    incident('restart', 'std:account:list', 'replaced'),
    incident('restart', 'std:account:list', 'replaced'),
    incident('late-send', 'std:account:list', 'late'),
    incident('late-send', 'std:account:list', 'late again'),
    incident('late-send', 'std:account:read', 'late'),
    incident('plain-output', undefined, 'text'),
  ]
  const { result } = await validate({
    options: { process: { incidents: () => incidents }, checks: ['test-connection-success', ...ids] },
  })
  const found = result.checks.flatMap(({ id, findings }) =>
    findings.map(({ level, message, target }) => [
      id,
      level,
      message,
      target?.kind === 'handler' ? target.command : undefined,
    ]),
  )
  expect(found).toEqual([
    ['process-late-sends', 'error', 'late', 'std:account:list'],
    ['process-late-sends', 'error', 'late', 'std:account:read'],
    ['process-crashes', 'error', 'one', 'std:account:read'],
    ['process-crashes', 'error', 'two', 'std:account:read'],
    ['process-crashes', 'warning', 'replaced', 'std:account:list'],
    ['process-output', 'notice', 'the connector writes plain text to its standard output', undefined],
  ])
})

test('without a command that was run nothing is known', async () => {
  const { result } = await validate({ options: { process: { incidents: () => [] }, checks: ids } })
  expect(result.checks.map(({ verdict }) => verdict)).toEqual(['skip', 'skip', 'skip'])
})

test('a command that what an earlier one left running ended is not to blame', async () => {
  const message = 'the connector crashed during std:account:list, by what std:test-connection had left running: nobody'
  const incidents: ProcessIncident[] = []
  const { result } = await validate({
    tenant: {
      before: ({ type }) => {
        if (type !== 'std:account:list') return
        incidents.push({ kind: 'crash', command: 'std:test-connection', message, isFromEarlier: true })
        throw failing('connector', message)
      },
    },
    options: { process: { incidents: () => incidents }, checks: ['account-list-and-read', ...ids] },
  })
  expect(failedIds(result)).toEqual(['process-crashes'])
  expect(check(result, 'account-list-and-read')).toMatchObject({
    verdict: 'skip',
    reason: 'what an earlier command had left running crashed during std:account:list: see process-crashes',
  })
})

describe('in a shard', () => {
  /** The checks that find a crash for each command that is run, and how often the process crashed. */
  const run = async (index: number, processChecks: readonly string[] = ids) => {
    const incidents: ProcessIncident[] = []
    const { result } = await validate({
      tenant: {
        before: ({ type }) => {
          if (type === 'std:spec:read') return
          const message = `of invocation ${incidents.length / 2}`
          incidents.push({ kind: 'crash', command: type, message: `crash ${message}` })
          incidents.push({ kind: 'late-send', command: `${type}:${incidents.length}`, message: `late ${message}` })
        },
      },
      options: {
        process: { incidents: () => incidents },
        checks: ['test-connection-success', 'account-list-and-read', 'account-not-found', ...processChecks],
        shard: { index, count: 2 },
      },
    })
    const found = (kind: string) =>
      result.checks.flatMap(({ id, findings }) =>
        findings.filter(({ message }) => message.startsWith(kind)).map(({ message }) => ({ id, message })),
      )
    return { checks: result.checks.map(({ id }) => id), incidents, found }
  }

  test('each incident is told once: by its own check if that is here, else by the check in which it happened', async () => {
    const shards = [await run(1), await run(2)]
    for (const { checks, incidents, found } of shards) {
      for (const [kind, own] of [
        ['crash', 'process-crashes'],
        ['late', 'process-late-sends'],
      ] as const) {
        const told = found(kind)
        const happened = incidents.map(({ message }) => message).filter((message) => message.startsWith(kind))
        expect(told.map(({ message }) => message)).toEqual(happened)
        const places = new Set(told.map(({ id }) => id))
        if (checks.includes(own)) expect([...places]).toEqual([own])
        else expect([...places]).toEqual(checks.filter((id) => !ids.includes(id)))
      }
    }
    // Both kinds of shards are there.
    const plans = shards.map(({ checks }) => checks)
    expect(plans.filter((checks) => checks.includes('process-crashes'))).toHaveLength(1)
    expect(shards.flatMap(({ incidents }) => incidents).length).toBeGreaterThan(4)
  })

  test('an incident whose check is not in the run is not told', async () => {
    for (const index of [1, 2]) expect((await run(index, ['process-crashes'])).found('late')).toEqual([])
  })
})
