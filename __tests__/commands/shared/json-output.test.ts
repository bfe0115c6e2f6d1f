import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connector } from '../../../src/commands/connector/command.js'
import { invoke } from '../../../src/commands/invoke/command.js'
import { runInShell } from '../../support/program.js'
import { answer, serveTenant } from '../../tenant/support.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'json-output-'))
})
afterAll(async () => await rm(folder, { recursive: true, force: true }))

/** Lists connectors whose JSON has about so many characters. */
const listOf = async (characters: number) => {
  const connectors = [{ id: '11111111-1111-4111-8111-111111111111', alias: 'x'.repeat(characters - 100) }]
  const tenant = await serveTenant((seen, response) => {
    // It has no tag, which is asked for by its name too.
    if (seen.url.endsWith('/tags/latest')) answer(response, 404, {})
    else answer(response, 200, seen.url.endsWith('/platform-connectors') ? connectors : [])
  })
  try {
    const env = { SAIL_BASE_URL: tenant.url, SAIL_CLIENT_ID: 'id', SAIL_CLIENT_SECRET: 'secret-of-the-client' }
    return await runInShell(['connector', '--operation', 'list', '--out', 'list.json'], { env, cwd: folder })
  } finally {
    await tenant.close()
  }
}

it('connector leaves a result above 100,000 characters to the file, with a warning', async () => {
  const small = await listOf(99_000)
  expect({ code: small.code, stderr: small.stderr }).toEqual({ code: 0, stderr: '' })
  expect(JSON.parse(small.outputs['result'] ?? '')).toHaveLength(1)
  const large = await listOf(101_000)
  expect({ code: large.code, stderr: large.stderr }).toEqual({
    code: 0,
    stderr: 'warning: the result is larger than 100000 characters; give --out to get it in a file\n',
  })
  expect(large.outputs['result']).toBe('')
  expect(JSON.parse(await readFile(join(folder, 'list.json'), 'utf8'))).toHaveLength(1)
})

it('every description of a result names the same limit', () => {
  const descriptions = [connector.outputs.result, invoke.outputs.result, invoke.outputs.state]
  for (const description of descriptions) expect(description).toContain('Empty above 100000 characters')
})
