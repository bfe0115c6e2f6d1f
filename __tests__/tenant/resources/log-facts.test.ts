import { factsOf } from '../../../src/tenant/resources/log-facts.js'
import type { LogRecord } from '../../../src/tenant/types.js'

const record = (message: LogRecord['message'], event = 'connectorMessage', level = 'INFO'): LogRecord => ({
  tenantID: 't',
  timestamp: '2026-01-01T00:00:00Z',
  level,
  event,
  component: '',
  targetID: '',
  targetName: '',
  requestID: '',
  message,
})

const nothing = {
  command: undefined,
  version: undefined,
  connectorId: undefined,
  outcome: undefined,
  error: undefined,
}

describe('the facts of a log record', () => {
  it.each([
    ['Command execution started : std:test-connection, for connector version 29.', 'std:test-connection', 29],
    ['Command invocation complete : custom, for connector version: 8. Elapsed time 125.749\u00b5s', 'custom', 8],
    ['std:account:list of version 3 started', 'std:account:list', 3],
    ['something else', undefined, undefined],
  ])('by the text %j', (text, command, version) => {
    expect(factsOf(record(text, 'invokeCommand'))).toEqual({ ...nothing, command, version })
    // What a connector writes by itself is no such text.
    expect(factsOf(record(text))).toEqual(nothing)
  })

  it('are read from the fields of an object', () => {
    const message = { commandType: 'std:account:list', version: 2, id: 'c1', message: 'm' }
    expect(factsOf(record(message))).toEqual({
      ...nothing,
      command: 'std:account:list',
      version: 2,
      connectorId: 'c1',
    })
  })

  it.each([
    [{ completed: true, elapsed: 369, message: 'command completed' }, false, 369],
    // A tenant says "completed" of a failed command, and its level is INFO.
    [{ completed: true, elapsed: 62, message: 'command failed', error: '[ConnectorError] no' }, true, 62],
    [{ completed: true, message: 'command failed' }, true, undefined],
    [{ completed: false, elapsed: -1 }, true, undefined],
    [{ completed: true, error: 'no', elapsed: 'soon' }, true, undefined],
  ])('by the outcome %j', (message, failed, elapsed) => {
    const facts = factsOf(record(message, 'commandOutcome'))
    expect(facts.outcome).toEqual({ failed, elapsed })
    expect(facts.error !== undefined).toBe(failed)
    expect(factsOf(record(message)).outcome).toBeUndefined()
  })

  const stack = 'Error: no\n    at /app/index.js:1:441187\n    at async /usr/bin/index.js:1:77407'
  it.each([
    ['plain', 'plain', undefined],
    [stack, stack, stack],
    [{ message: 'own', error: stack }, 'own', stack],
    [{ message: 'own', err: { message: 'inner', stack } }, 'own', stack],
    [{ error: { message: 'inner', stack } }, 'inner', stack],
    [{ stack }, stack, stack],
    [{ code: 5 }, '{"code":5}', undefined],
    [{ message: '', error: null, err: 7 }, '{"message":"","error":null,"err":7}', undefined],
  ])('of the error %j', (message, text, place) => {
    expect(factsOf(record(message, 'connectorMessage', 'ERROR')).error).toEqual({ text, stack: place })
  })

  it.each([
    ...['ERROR', 'error', ' ERROR', 'Fatal', 'FATAL ', 'SEVERE', 'CRITICAL', 'CRIT', 'ERR', 'PANIC', 'ALERT', 'EMERG'],
    'EMERGENCY',
  ])('has an error by the level %j', (level) => {
    expect(factsOf(record('no', 'connectorMessage', level)).error).toEqual({ text: 'no', stack: undefined })
    expect(factsOf(record({ message: 'no' }, 'connectorMessage', level)).error?.text).toBe('no')
  })

  it.each(['INFO', 'WARN', 'warning', 'DEBUG', 'NOTICE', '', 'no error', 'constructor'])(
    'has no error by the level %j',
    (level) => {
      expect(factsOf(record('no', 'connectorMessage', level)).error).toBeUndefined()
    },
  )

  it('are undefined for fields of another type', () => {
    const message = { commandType: 5, version: -1, id: {}, completed: 'x' }
    expect(factsOf(record(message))).toEqual(nothing)
    expect(factsOf(record({ version: 1.5 })).version).toBeUndefined()
    expect(factsOf(record({ version: '12' })).version).toBe(12)
  })
})
