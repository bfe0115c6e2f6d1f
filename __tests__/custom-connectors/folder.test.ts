import { mkdir, symlink } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { readConfigFolder } from '../../src/custom-connectors/folder.js'
import { folderOf, form, removeFolders, write } from './support.js'

afterEach(removeFolders)

const named = (name: string) => JSON.stringify({ name })

/** `file:line: message` of every problem. */
async function problemsOf(root: string): Promise<string[]> {
  const { problems } = await readConfigFolder(root)
  return problems.map(
    ({ level, message, location }) =>
      `${level} ${relative(root, location.file).replaceAll('\\', '/')}:${location.line}: ${message}`,
  )
}

describe('a folder of connectors', () => {
  test('is read with all its files', async () => {
    const root = await folderOf({
      'a/connector.json': '{"scriptName":"a","name":"A","connectorMetadata":{"x":[1]}}',
      'a/source-config.xml': form('url'),
      'a/translations/zh-TW.properties': '\ufeffa=\\u00e9\r\n# said\r\nb = \\\r\n  two\n',
      'a/README.md': 'not read',
      'b/connector.json': named('B'),
      'c/other.txt': 'no connector',
      '.git/connector.json': 'not read',
      'connectors.txt': 'a file',
    })
    const { connectors, problems } = await readConfigFolder(root)
    expect(problems).toEqual([])
    expect(connectors.map(({ folder, scriptName, fields }) => ({ folder, scriptName, fields }))).toEqual([
      { folder: 'a', scriptName: 'a', fields: { name: 'A', connectorMetadata: { x: [1] } } },
      { folder: 'b', scriptName: undefined, fields: { name: 'B' } },
    ])
    const files = connectors[0]?.files
    expect([...(files?.keys() ?? [])].sort()).toEqual(['source-config.xml', 'translations/zh-TW.properties'])
    expect(files?.get('translations/zh-TW.properties')?.pretty).toBe('a = é\nb = two\n')
  })

  test('may be the folder of one connector', async () => {
    const root = await folderOf({ 'connector.json': named('A'), 'sub/connector.json': named('B') })
    const { connectors } = await readConfigFolder(root)
    expect(connectors.map(({ folder, fields }) => [folder, fields.name])).toEqual([['.', 'A']])
  })

  test.each([
    ['source-config.xml', '<Form>\n\n<Field></Form>', 'error a/source-config.xml:3: not well-formed XML'],
    ['source-template.xml', '', 'error a/source-template.xml:1: not well-formed XML'],
    ['application.xml', '<!DOCTYPE a [<!ENTITY x "y">]>\n<a>&x;</a>', 'entities cannot be declared here'],
    [
      'source-config.xml',
      '<?xml version="1.0"?>\n<Form/>',
      'warning a/source-config.xml:2: the root of a source config must be <Form',
    ],
    [
      'application.xml',
      '<?xml version="1.0" encoding="ISO-8859-1"?><a/>',
      'error a/application.xml:1: files are sent as UTF-8',
    ],
    ['translations/de.properties', 'a=1\nb=\\u12g4\n', 'error a/translations/de.properties:2: \\u is not followed'],
    [
      'translations/de.properties',
      'a=1\n\na=2',
      'warning a/translations/de.properties:3: duplicate key "a"; the last one counts',
    ],
    [
      'translations/de-DE.properties',
      '',
      `error a/translations/de-DE.properties:1: "de-DE" is not a locale of the tenant`,
    ],
    ['translations/zh-CH.properties', '', 'did you mean zh-CN.properties?'],
    ['sourceconfig.xml', '<a/>', 'warning a/sourceconfig.xml:1: this is not read; did you mean source-config.xml?'],
    [
      'translations/en.properties',
      Buffer.from('a=\xe9', 'latin1'),
      'error a/translations/en.properties:1: it is not UTF-8',
    ],
  ])('%s with %j', async (name, content, words) => {
    const root = await folderOf({ 'a/connector.json': named('A'), [`a/${name}`]: content })
    const problems = await problemsOf(root)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(words)
  })

  test.each([
    ['{"name":"A",}', 1, 'not JSON: '],
    ['[]', 1, 'one object'],
    ['{"scriptName":"a"}', 1, 'name is missing'],
    ['{\n"name":"A",\n"classname":"C"}', 3, 'no field "classname"; did you mean className?'],
    ['{\n"name":"A",\n\n"directConnect":"true"}', 4, 'directConnect must be true or false'],
    ['{"name":" "}', 1, 'name must be a text'],
    ['{"name":"A","status":"NEW"}', 1, 'one of DEVELOPMENT, DEMO, RELEASED, DEPRECATED'],
    ['{"name":"A","connectorMetadata":[]}', 1, 'must be an object'],
    ['{"name":"A","__proto__":{}}', 1, 'no field "__proto__"'],
  ])('connector.json %j', async (text, line, words) => {
    const root = await folderOf({ 'a/connector.json': text })
    const problems = await problemsOf(root)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`error a/connector.json:${line}: `)
    expect(problems[0]).toContain(words)
  })

  test('files without a connector.json, and two folders for one connector, are problems', async () => {
    const root = await folderOf({
      'a/connector.json': named('A'),
      'b/connector.json': named('A'),
      'c/source-config.xml': form(),
    })
    expect(await problemsOf(root)).toEqual([
      expect.stringContaining('error c/source-config.xml:1: there is no connector.json'),
      expect.stringContaining('error b/connector.json:1: a and b are folders of the same connector'),
    ])
  })

  test('links are not followed, and a folder is not read as a file', async () => {
    const secret = await folderOf({ 'secret.xml': '<secret/>', 'x/connector.json': named('X') })
    const root = await folderOf({ 'a/connector.json': named('A') })
    // On Windows only administrators may make links to files.
    if (process.platform === 'win32') await symlink(secret, join(root, 'a', 'application.xml'), 'junction')
    else await symlink(join(secret, 'secret.xml'), join(root, 'a', 'application.xml'))
    await symlink(join(secret, 'x'), join(root, 'linked'), 'junction')
    await symlink(secret, join(root, 'a', 'translations'), 'junction')
    await mkdir(join(root, 'a', 'source-config.xml'))
    const { connectors, problems } = await readConfigFolder(root)
    expect(connectors).toHaveLength(1)
    expect(JSON.stringify([...(connectors[0]?.files.values() ?? [])])).not.toContain('<secret')
    expect(problems.map(({ message, unsafe }) => [message.slice(0, 22), unsafe]).sort()).toEqual([
      ['this is a symbolic lin', true],
      ['this is a symbolic lin', true],
      ['this is a symbolic lin', true],
      ['this must be a file; r', true],
    ])
  })

  test('a file that is too large is not read', async () => {
    const root = await folderOf({ 'a/connector.json': named('A') })
    await write(root, { 'a/application.xml': Buffer.alloc(10 * 1024 * 1024 + 1, 'x') })
    expect(await problemsOf(root)).toEqual(['error a/application.xml:1: it is larger than 10 MiB'])
  })

  test('a missing folder is refused', async () => {
    await expect(readConfigFolder(join(await folderOf({}), 'none'))).rejects.toThrow(/there is no folder .*none/)
  })
})
