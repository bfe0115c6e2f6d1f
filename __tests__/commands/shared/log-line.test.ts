import { firstLine, logLine } from '../../../src/commands/shared/log-line.js'
import { printable } from '../../../src/core/secrets/process.js'
import type { LogRecord } from '../../../src/tenant/types.js'

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

/** Without the time, which depends on the time zone of the machine. */
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

  const frames = Array.from({ length: 9 }, (_, index) => `    at f${index} (/x/index.js:${index}:1)`)
  const stack = ['Error: no', ...frames].join('\n')
  const shown = ['Error: no', ...frames.slice(0, 5)].map((line) => `\n    ${line}`).join('')
  it.each([
    [{ message: 'failed', error: stack, elapsed: 1 }, `failed {"elapsed":1}\n    error:${shown}`],
    [{ err: { message: 'no', stack, code: 2 } }, `{"err":{"message":"no","code":2}}\n    err.stack:${shown}`],
    [{ message: 'failed', err: { stack }, info: {} }, `failed {"info":{}}\n    err.stack:${shown}`],
    [{ message: 'failed', error: stack }, `failed\n    error:${shown}`],
    [{ message: `bad ${stack}`, a: 1 }, `{"a":1}\n    message:${shown.replace('Error', 'bad Error')}`],
    [`bad ${stack}`, `bad${shown.replace(/^\s+/, ' ')}`],
    [{ 'a\n::error::x': stack }, `\n    "a\\n::error::x":${shown}`.trimStart()],
  ])('of %j has the first lines of the stack below it', (message, expected) =>
    expect(rest(logLine(record(message))).replace(/^INFO {2}connectorMessage\s+/, '')).toBe(
      `${expected}\n    … and 4 more lines`,
    ),
  )

  it('truncates the lines of a stack, and keeps a text that only looks like one', () => {
    const long = logLine(record({ stack: `${'x'.repeat(5000)}\n    at ${'y'.repeat(1900)} (a:1:2)` }))
    expect(long.length).toBeLessThan(1000)
    expect(long).not.toContain('more lines')
    expect(rest(logLine(record({ note: 'we meet\nat noon' })))).toBe(
      'INFO  connectorMessage {"note":"we meet\\nat noon"}',
    )
  })

  it('has the same time, in the local time zone', () => {
    const [, date, time, offset] = /^(\S+) (\S+) (\S+) /.exec(logLine(record('x'))) ?? []
    expect(new Date(`${date}T${time}${offset}`).toISOString()).toBe('2026-01-31T12:00:00.500Z')
    expect(logLine(record('x', { timestamp: 'soon' }))).toMatch(/^soon INFO/)
  })
})

const firstLineOf = (text: string, max?: number) => firstLine(printable(text), max)

it('the first line of a text is the first that is not blank, truncated', () => {
  expect(firstLineOf('\n  \r\n  Error: no \n at x')).toBe('Error: no')
  expect(firstLineOf('abcdef', 4)).toBe('abc…')
  expect(firstLineOf('')).toBe('')
})
