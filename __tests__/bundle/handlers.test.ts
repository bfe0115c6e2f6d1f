import { compareHandlers } from '../../src/bundle/handlers.js'

const compare = (commands: string[] | undefined, handlers: string[]) =>
  compareHandlers(commands === undefined ? {} : { commands }, handlers).map(({ problem, path, level, message }) => ({
    problem,
    path,
    level,
    message,
  }))

test('equal commands are fine in any order, and std:spec:read is optional', () => {
  expect(compare(['b', 'a'], ['a', 'b'])).toEqual([])
  expect(compare(['a'], ['a', 'std:spec:read'])).toEqual([])
  expect(compare(['a', 'std:spec:read'], ['a'])).toEqual([])
  expect(compare(undefined, [])).toEqual([])
})

test('a command without a handler is one error at its position', () => {
  expect(compare(['a', 'custom:long', 'custom:long'], ['a'])).toEqual([
    {
      problem: 'listed-not-handled',
      path: ['commands', 1],
      level: 'error',
      message:
        'command "custom:long" is listed in the spec, but the connector has no handler for it; register a handler for it, or remove it from commands',
    },
  ])
})

test('a handler without a command is a warning at the list of commands: it harms nobody', () => {
  expect(compare(['a'], ['a', 'std:account:unlock'])).toEqual([
    {
      problem: 'handled-not-listed',
      path: ['commands'],
      level: 'warning',
      message:
        'command "std:account:unlock" has a handler, but is not listed in the spec, so it is never called; add it to commands, or remove the handler',
    },
  ])
})

test('a custom command without a command is a notice, unless it may be a misspelling', () => {
  expect(compare(['a'], ['a', 'util:array:join'])).toEqual([
    {
      problem: 'handled-not-listed',
      path: ['commands'],
      level: 'notice',
      message:
        'command "util:array:join" has a handler, but is not listed in the spec: it is called only by who knows its name; add it to commands to declare it',
    },
  ])
  const [, handled] = compare(['custom:jion'], ['custom:join'])
  expect(handled).toMatchObject({ level: 'warning', message: expect.stringContaining('a misspelling of it?') })
})

test('two similar names are suggested for each other', () => {
  const [listed, handled] = compare(['std:acount:list', 'std:account:read'], ['std:account:list', 'std:account:read'])
  expect(listed?.message).toContain('did you mean "std:account:list", which has a handler and is not listed?')
  expect(handled?.message).toContain('is "std:acount:list" in the list a misspelling of it?')
})
