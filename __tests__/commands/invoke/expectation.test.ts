import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readExpectation } from '../../../src/commands/invoke/expectation.js'
import { type ProgramResult, runInShell } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'expect-'))
  await writeFile(join(folder, 'schema.yaml'), 'type: object\nrequired: [id]\n')
  await writeFile(join(folder, 'no-schema.json'), '[1]')
})
afterAll(async () => await rm(folder, { recursive: true, force: true }))

const problem = async (text: string, answer: unknown) => (await readExpectation(text, folder)).problemOf(answer)

describe('a JSON Schema', () => {
  test.each([
    ['JSON', '{"type": "object", "required": ["id"]}'],
    ['YAML', 'type: object\nrequired: [id]'],
    ['YAML in one line', '{type: object, required: [id]}'],
    ['a file', 'schema.yaml'],
    ['2020-12', '{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["id"]}'],
    ['2019-09', '{"$schema": "https://json-schema.org/draft/2019-09/schema", "type": "object", "required": ["id"]}'],
    ['draft-07', '{"$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "required": ["id"]}'],
  ])('as %s', async (_, text) => {
    expect(await problem(text, { id: 1 })).toBeUndefined()
    expect(await problem(text, {})).toBe("the answer must have required property 'id'")
    expect(await problem(text, null)).toBe('the answer must be object')
  })

  test.each([
    [
      '{"properties": {"a": {"properties": {"b": {"type": "integer"}}}}}',
      { a: { b: 'secret' } },
      'a.b must be integer',
    ],
    ['{"additionalProperties": false}', { odd: 1 }, 'the answer must NOT have additional properties "odd"'],
    ['{"enum": [1, 2]}', 3, 'the answer must be equal to one of the allowed values: [1,2]'],
    ['{"properties": {"x": {"const": "right"}}}', { x: 'secret' }, 'x must be equal to constant'],
    ['{"maxItems": 1}', [1, 2], 'the answer must NOT have more than 1 items'],
  ])('%s names the place, but no value', async (schema, answer, message) => {
    expect(await problem(schema, answer)).toBe(message)
  })

  test.each([
    ['{"type": "objekt"}', /^expect: the JSON Schema cannot be used: .*type/],
    ['{"requird": []}', /unknown keyword: "requird"/],
    ['{"properties": {"a": {"format": "email"}}}', /unknown format "email"/],
    ['{"$ref": "https://example.com/other.json"}', /can't resolve reference/],
    ['{"type": "object"', /^input expect is neither JSON nor YAML/],
    ['type: [object', /^input expect is neither JSON nor YAML/],
    ['no-schema.json', /^the file no-schema\.json is not a JSON Schema$/],
    ['missing.json', /^cannot read expect missing\.json: there is no such file/],
  ])('%s is refused in one line', async (text, line) => {
    await expect(readExpectation(text, folder)).rejects.toThrow(line)
  })
})

describe('a condition', () => {
  const answer = {
    identity: 'a1',
    disabled: false,
    count: 0,
    empty: [],
    attributes: { email: 'a@example.com', groups: ['g1'], note: 'a: b' },
  }
  test.each([
    ['identity', true],
    ['count', true],
    ['disabled', false],
    ['empty', false],
    ['nothing', false],
    ['disabled == `false`', true],
    ["attributes.email == 'a@example.com' && length(attributes.groups) > `0`", true],
    ["contains(attributes.groups, 'g2')", false],
    ["attributes.note == 'a: b'", true],
    ["attributes.note == 'a: c'", false],
    ['[identity, count]', true],
    ["attributes.groups[?@ == 'g1']", true],
    ["attributes.groups[?starts_with(@, 'h')]", false],
    ['!disabled', true],
    ['"identity"', true],
  ])('%s is %s', async (text, met) => {
    expect((await problem(text, answer)) === undefined).toBe(met)
  })

  test('that cannot be evaluated is not met', async () => {
    expect(await problem('length(count) > `1`', answer)).toMatch(/^it cannot be evaluated: .*length/)
    expect(await problem('nosuch(@)', answer)).toMatch(/^it cannot be evaluated: Unknown function: nosuch/)
  })

  test.each([
    ['attributes.email == `nobody`', "`nobody` is not JSON; quote text with '…' inside the expression: 'nobody'"],
    ["a == '`x`' && b == `0` && c == `it's\n`", "`it's` is not JSON; quote text with '…' inside the expression"],
    ['a == `one', "the last ` is not closed; quote text with '…' inside the expression"],
  ])('%j fails with advice on how to quote text', async (text, advice) => {
    await expect(readExpectation(text, folder)).rejects.toMatchObject({
      name: 'UserError',
      message: `expect is not a condition in JMESPath: ${advice}`,
    })
  })

  test.each(['a ==', 'a..b', '(a', '\u0000'])('%j is refused in one line', async (text) => {
    await expect(readExpectation(text, folder)).rejects.toThrow(
      /^expect is neither a JSON Schema nor a condition in JMESPath: [^\n]+$/,
    )
  })
})

describe('invoke with expect', () => {
  let tenant: TestTenant
  beforeAll(async () => {
    tenant = await TestTenant.start()
  })
  afterAll(() => tenant.close())

  /** Invokes a connector that sends objects with the numbers up to `input.count`. */
  const send = async (...words: string[]): Promise<ProgramResult> => {
    const file = await tenant.bundle(
      'numbers',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is code
      'for (let n = 1; n <= input.count; n++) res.send({ identity: `id ${n}`, n, secret: "not-to-be-shown" })',
    )
    return await runInShell(['invoke', '--file', file, '--command', 'custom:send', '--out', 'out.jsonl', ...words], {
      cwd: tenant.folder,
    })
  }

  test('passes when every answer meets it', async () => {
    const { code, stderr, summary } = await send('--input', '{count: 3}', '--expect', 'n > `0`')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(summary).toContain('✅ met by every answer')
  })

  test.each([
    ['n < `3`', '{count: 3}', 'error: answer 3 ("id 3") of custom:send breaks the condition n < `3`: it is not true'],
    ['n == `2`', '{count: 2}', 'error: answer 1 ("id 1") of custom:send breaks the condition n == `2`: it is not true'],
    [
      '{"properties": {"n": {"maximum": 1}}}',
      '{count: 4}',
      'error: answer 2 ("id 2") of custom:send breaks the JSON Schema: n must be <= 1 (and so do 2 more answers)',
    ],
    ['n', '{count: 0}', 'error: custom:send sent no answer, so none meets the condition n'],
  ])('%s on %s fails with one line', async (condition, input, line) => {
    const { code, stderr, stdout, outputs, summary } = await send('--input', input, '--expect', condition)
    expect({ code, line: stderr }).toEqual({ code: 1, line: `${line}\n` })
    // All answers are written even so.
    expect(outputs['count']).toBe(/\d+/.exec(input)?.[0])
    expect(summary).toMatch(/❌/)
    expect(stdout + stderr + summary).not.toContain('not-to-be-shown')
  })
})
