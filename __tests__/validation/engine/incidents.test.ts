import type { ProcessIncident } from '../../../src/validation/engine/facts.js'
import { validate } from '../harness.js'

const ids = ['process-late-sends', 'process-crashes', 'process-output']

test('each fault is told once: a crash by its message, the others by their command', async () => {
  const incident = (kind: ProcessIncident['kind'], command: string | undefined, message: string) => ({
    ...{ kind, command, message },
  })
  const incidents = [
    incident('crash', 'std:account:read', 'one'),
    incident('crash', 'std:account:read', 'two'),
    incident('crash', 'std:account:read', 'one'),
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
    ['process-output', 'notice', 'the connector writes plain text to its standard output', undefined],
  ])
})

test('without a command that was run nothing is known', async () => {
  const { result } = await validate({ options: { process: { incidents: () => [] }, checks: ids } })
  expect(result.checks.map(({ verdict }) => verdict)).toEqual(['skip', 'skip', 'skip'])
})
