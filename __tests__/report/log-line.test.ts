import { headOf, logLine } from '../../src/report/log-line.js'
import type { LogRecord } from '../../src/tenant/types.js'

const record = (message: LogRecord['message'], given: Partial<LogRecord> = {}): LogRecord => ({
  tenantID: 't',
  timestamp: '2026-01-31T12:00:00.5Z',
  level: 'INFO',
  event: 'connectorMessage',
  component: '',
  targetID: '',
  targetName: '',
  requestID: '',
  message,
  ...given,
})

/** Without the time, which is that of the machine's zone. */
const rest = (line: string): string => line.replace(/^.{30} /, '')

describe('a line of the log', () => {
  it.each([
    ['text', 'INFO  connectorMessage text'],
    ['two\r\nlines\nand more', 'INFO  connectorMessage two\n    lines\n    and more'],
    [{ level: 'INFO', message: 'text' }, 'INFO  connectorMessage text'],
    [{ message: 'text\n', b: 1, a: { c: [2] } }, 'INFO  connectorMessage text {"b":1,"a":{"c":[2]}}'],
    [{ message: { x: 1 }, y: 2 }, 'INFO  connectorMessage {"message":{"x":1},"y":2}'],
    [{ a: 1 }, 'INFO  connectorMessage {"a":1}'],
    [{}, 'INFO  connectorMessage'],
  ])('of %j', (message, expected) => expect(rest(logLine(record(message)))).toBe(expected))

  it('has the local time, which is the same moment', () => {
    const [, date, time, offset] = /^(\S+) (\S+) (\S+) /.exec(logLine(record('x'))) ?? []
    expect(new Date(`${date}T${time}${offset}`).toISOString()).toBe('2026-01-31T12:00:00.500Z')
    expect(logLine(record('x', { timestamp: 'soon' }))).toMatch(/^soon INFO/)
  })
})

it('the head of a text is its first line that says something, cut', () => {
  expect(headOf('\n  \r\n  Error: no \n at x')).toBe('Error: no')
  expect(headOf('abcdef', 4)).toBe('abc…')
  expect(headOf('')).toBe('')
})
