import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createConnector, StandardCommand } from '@sailpoint/connector-sdk'
import { withoutComments } from '../../src/bundle/code-text.js'
import { SourceLocator } from '../../src/project/locate.js'
import { projectSources } from '../../src/project/sources.js'
import { registrationMethods, standardCommands } from '../../src/spec/command-names.js'
import { temporaryFolder, writeFiles } from '../support/project-folder.js'

const root = temporaryFolder()
let counter = 0
const specText = '{\n  "name": "x",\n  "commands": [\n    "std:account:list",\n    "std:account:read"\n  ]\n}'

function locator(files: Record<string, string>): { locate: (command: string) => unknown; folder: string } {
  const folder = writeFiles(join(root, `project-${counter++}`, 'connectors', 'x'), {
    'connector-spec.json': specText,
    ...files,
  })
  const repositoryRoot = join(folder, '..', '..')
  const made = new SourceLocator({
    projectDirectory: folder,
    specText,
    specFile: join(folder, 'connector-spec.json'),
    repositoryRoot,
  })
  return { folder, locate: (command) => made.locate({ kind: 'handler', command }) }
}

describe('the methods of the real SDK', () => {
  // Every method that registers a command, tried: which one does it register?
  const registered = new Map<string, string>()
  const prototype = Object.getPrototypeOf(createConnector())
  for (const method of Object.getOwnPropertyNames(prototype).filter((name) => name.startsWith('std'))) {
    const connector = createConnector()
    const before = new Set(connector.handlers.keys())
    prototype[method].call(connector, () => {})
    for (const command of connector.handlers.keys()) if (!before.has(command)) registered.set(method, command)
  }

  test('follow from the commands', () => {
    expect(registered.size).toBeGreaterThan(15)
    for (const [method, command] of registered)
      expect([command, registrationMethods(command)]).toEqual([command, expect.arrayContaining([method])])
  })

  test('exist for all standard commands', () => {
    for (const command of Object.values(StandardCommand)) expect(standardCommands).toContain(command)
  })

  test('do not exist for a custom command', () => {
    expect(registrationMethods('custom:ping')).toEqual([])
    expect(registrationMethods('std:x.*')).toEqual([])
  })
})

test('a handler is found at its registration', () => {
  const { locate } = locator({
    'src/index.ts': [
      '// .stdAccountRead( in a comment',
      "import { createConnector } from '@sailpoint/connector-sdk'",
      'export const connector = async () =>',
      '  createConnector()',
      '    .stdTestConnection(async () => {})',
      '    .stdAccountListed()',
      '    .stdAccountList(list)',
      "    .command('custom:ping', ping)",
      '    .',
      '      stdAccountRead(read)',
    ].join('\r\n'),
    'src/more/commands.ts':
      'connector\n  .command(StandardCommand.StdAccountDelete, remove)\n  .command<X>(\n"custom:pong", pong)',
  })
  const file = 'connectors/x/src/index.ts'
  expect(locate('std:account:list')).toEqual({ file, line: 7, column: 6 })
  expect(locate('std:test-connection')).toEqual({ file, line: 5, column: 6 })
  expect(locate('custom:ping')).toEqual({ file, line: 8, column: 6 })
  expect(locate('std:account:read')).toEqual({ file, line: 10, column: 7 })
  expect(locate('std:account:delete')).toEqual({ file: 'connectors/x/src/more/commands.ts', line: 2, column: 4 })
  expect(locate('custom:pong')).toEqual({ file: 'connectors/x/src/more/commands.ts', line: 3, column: 4 })
})

test('without a registration, the location is the command in the spec, or its list', () => {
  const { locate } = locator({ 'src/index.ts': '/* .stdAccountRead(\n */ // .stdAccountRead(' })
  const file = 'connectors/x/connector-spec.json'
  expect(locate('std:account:read')).toEqual({ file, line: 5, column: 5 })
  expect(locate('std:account:create')).toEqual({ file, line: 3, column: 3 })
  expect(locate('custom:.*[')).toEqual({ file, line: 3, column: 3 })
})

test('a path of the spec is located', () => {
  const spec = new SourceLocator({ specText, specFile: '/somewhere/connector-spec.json', repositoryRoot: root })
  expect(spec.locate({ kind: 'spec', path: ['commands', 1] })).toEqual({
    file: '/somewhere/connector-spec.json',
    line: 5,
    column: 5,
  })
  expect(spec.locate({ kind: 'spec', path: ['accountSchema', 'attributes', 3] })).toMatchObject({ line: 1 })
  const broken = new SourceLocator({ specText: '{', specFile: 'connector-spec.json' })
  expect(broken.locate({ kind: 'spec', path: ['name'] })).toEqual({ file: 'connector-spec.json', line: 1, column: 1 })
})

test('nothing is located without a project and a spec file', () => {
  expect(new SourceLocator({ specText }).locate({ kind: 'spec', path: [] })).toBeUndefined()
  expect(new SourceLocator({}).locate({ kind: 'handler', command: 'std:account:list' })).toBeUndefined()
})

describe('the search', () => {
  const registration = 'connector.stdAccountList(list)'

  test('leaves out tests, declarations, dependencies and built output', () => {
    const { locate } = locator({
      'src/a.test.ts': registration,
      'src/b.d.ts': registration,
      'src/node_modules/c.ts': registration,
      'src/__tests__/d.ts': registration,
      'src/.hidden/e.ts': registration,
      'src/f.md': registration,
      'dist/index.js': registration,
    })
    expect(locate('std:account:list')).toMatchObject({ file: 'connectors/x/connector-spec.json' })
  })

  test('searches the project folder if there is no src', () => {
    const { locate } = locator({ 'index.js': registration, 'dist/index.js': registration })
    expect(locate('std:account:list')).toMatchObject({ file: 'connectors/x/index.js', line: 1 })
  })

  test('follows no links', () => {
    const outside = writeFiles(join(root, 'outside'), { 'index.ts': registration })
    const linked = locator({ 'src/index.ts': '' })
    const whole = join(root, 'whole')
    mkdirSync(whole)
    try {
      symlinkSync(join(outside, 'index.ts'), join(linked.folder, 'src', 'link.ts'))
      symlinkSync(outside, join(linked.folder, 'src', 'folder'), 'dir')
      symlinkSync(outside, join(whole, 'src'), 'dir')
    } catch {
      return // Windows keeps links for administrators.
    }
    expect(linked.locate('std:account:list')).toMatchObject({ file: 'connectors/x/connector-spec.json' })
    expect([...projectSources(whole)]).toEqual([])
  })

  test('skips what it cannot read', () => {
    expect([...projectSources(join(root, 'nowhere'))]).toEqual([])
  })
})

test('comments are replaced by spaces, strings and offsets are kept', () => {
  const text = 'a("// no") /* x\n y */ b(\'/*\') // z\r\n`//{1}` c'
  const plain = withoutComments(text)
  expect(plain).toHaveLength(text.length)
  expect(plain).toBe('a("// no")     \n      b(\'/*\')     \r\n`//{1}` c')
})
