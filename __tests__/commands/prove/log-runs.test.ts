import { EarlierRuns, openCommands, runRecordOf } from '../../../src/commands/prove/log-runs.js'
import type { LogRecord } from '../../../src/tenant/types.js'

const list = 'std:account:list'
const from = 100_000

/** @param ids - the id beside the message, and the one in it. */
const record = (
  event: string,
  [requestID, requestId]: [string, string?],
  more: object = {},
  at = from,
): [LogRecord, number] => [
  {
    ...{
      tenantID: 't',
      timestamp: '',
      level: 'INFO',
      component: 'c',
      targetID: 's',
      targetName: 's',
      event,
      requestID,
    },
    message:
      event === 'invokeCommand'
        ? `Command execution started : ${list}, for connector version 1.`
        : { commandType: list, version: 1, ...(requestId !== undefined && { requestId }), ...more },
  },
  at,
]
const start = (...ids: [string, string?]) => record('invokeCommand', ids)
const line = (...ids: [string, string?]) => record('connectorMessage', ids)
const end = (...ids: [string, string?]) => record('commandOutcome', ids, { completed: true })
const isOpen = (all: [LogRecord, number][], runs?: number) =>
  openCommands(
    all.map(([each, at]) => runRecordOf(each, at)),
    { from, runs: new Map(runs === undefined ? [] : [[list, runs]]) },
  ).has(list)

describe('the runs of commands in a log', () => {
  it.each<[string, boolean, [LogRecord, number][], number?]>([
    ['a start and an end', false, [start('a'), end('a', 'a')]],
    ['no end', true, [start('a'), line('a', 'a')]],
    ['an end of one of two', true, [start('a'), start('b'), end('a', 'a')]],
    ['lines of two, and the end of one', true, [line('', 'a'), line('', 'b'), end('', 'a')]],
    ['the same twice as the only end', true, [start('a'), start('b'), line('b', 'b'), end('a', 'a'), end('a', 'a')]],
    ['ids of their own', false, [start('1'), line('2', 'a'), end('3', 'a')]],
    ['ids of their own, and one end of two', true, [start('1'), start('2'), end('3', 'a')]],
    ['ids of their own, without starts, and one end of two', true, [line('1'), line('2'), end('3', 'a')], 2],
    ['one id for all', false, [start('x'), line('x', 'a'), end('x', 'a')]],
    ['one id for all, and one end of two', true, [start('x'), start('x'), end('x')]],
    ['one id beside messages, and lines of two', true, [line('x', 'a'), line('x', 'b'), end('x', 'a')]],
    ['no ids', false, [start(''), line(''), end('')]],
    ['no ids, and one end of two', true, [start(''), start(''), end('')]],
    ['an end alone', false, [end('a', 'a')]],
    ['the end of what began before', true, [start('1'), record('commandOutcome', ['2'], { elapsed: 60_000 })]],
  ])('tells whether they are over: %s', (...[_, expected, records, runs]) => {
    expect(isOpen(records, runs)).toBe(expected)
  })

  it('leaves out what is late of earlier ones, unless later ones have the same id', () => {
    const read = (all: [LogRecord, number][]) => all.map(([each, at]) => runRecordOf(each, at))
    const left = (before: [LogRecord, number][], after: [LogRecord, number][]) =>
      new EarlierRuns(read(before)).without(read(after)).length
    expect(left([start('a')], [line('a', 'a'), end('a', 'a'), start('b'), end('b', 'b')])).toBe(2)
    expect(left([line('1', 'a')], [line('2', 'a'), start('3'), end('4', 'b')])).toBe(2)
    expect(left([start('x'), end('x')], [start('x'), end('x')])).toBe(2)
    expect(left([end('x')], [line('x'), end('x')])).toBe(2)
    expect(left([start('')], [start(''), end('')])).toBe(2)
  })
})
