import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import type { InputDeclarations } from '../../src/cli/command.js'
import { readSecrets, secretFileInputs } from '../../src/cli/secret-inputs.js'
import { runInShell } from '../support/program.js'

const declarations = {
  token: { kind: 'text', secret: true, description: '' },
  password: { kind: 'text', secret: true, description: '' },
  config: { kind: 'text', secret: true, description: '' },
  'config-path': { kind: 'text', description: '' },
  name: { kind: 'text', description: '' },
} as const satisfies InputDeclarations

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secrets-'))
  await writeFile(join(folder, 'token'), 'of a file\r\n')
  await writeFile(join(folder, 'empty'), '\n')
})
afterAll(async () => await rm(folder, { recursive: true, force: true }))

const read = async (given: Record<string, string>, stdin: Readable & { isTTY?: boolean } = Readable.from([])) => {
  const stderr = new PassThrough()
  const signal = new AbortController().signal
  const values = await readSecrets(given, declarations, { cwd: folder, stdin, stderr, signal })
  return { values, asked: String(stderr.read() ?? '') }
}

test('a secret has a flag for a file, unless it has an input for a path', () => {
  expect(Object.keys(secretFileInputs(declarations))).toEqual(['token-file', 'password-file'])
})

test('secrets are read from files and from standard input, and other inputs stay', async () => {
  const { values } = await read({ 'token-file': 'token', config: '-', name: '-' }, Readable.from(['{"a":', '1}\n']))
  expect(values).toEqual({ token: 'of a file', config: '{"a":1}', name: '-' })
})

test('a person is asked, without an echo', async () => {
  const keyboard = Object.assign(new PassThrough(), { isTTY: true })
  const answer = read({ token: '-' }, keyboard)
  keyboard.write('typed\r')
  expect(await answer).toEqual({ values: { token: 'typed' }, asked: 'token: \n' })
})

test('a person may interrupt', async () => {
  const keyboard = Object.assign(new PassThrough(), { isTTY: true })
  const answer = read({ token: '-' }, keyboard)
  keyboard.write('ty\u0003')
  await expect(answer).rejects.toThrow('--token was not given; it was interrupted')
})

test.each([
  [{ token: 'x', 'token-file': 'token' }, '--token and --token-file are both given; give one of them'],
  [{ 'token-file': 'none' }, '--token-file: none cannot be read; check its path and permissions'],
  [{ 'token-file': 'empty' }, '--token: empty is empty; it must hold the token'],
  [{ token: '-' }, '--token: standard input is empty; it must hold the token'],
])('%j is refused', async (given, message) => {
  await expect(read(given as Record<string, string>)).rejects.toThrow(
    expect.objectContaining({ name: 'UserError', message }),
  )
})

test('two secrets cannot both be standard input', async () => {
  await expect(read({ token: '-', password: '-' }, Readable.from(['x']))).rejects.toThrow(
    '--token and --password are both read from standard input; give one of them as a file',
  )
})

test('a secret of a file is masked, and so is one of standard input', async () => {
  await writeFile(join(folder, 'secret'), 'hidden-value\n')
  const words = ['--client-secret-file', join(folder, 'secret'), '--api-prefix', 'hidden-value']
  const expected = 'error: --api-prefix: "***" is not one of beta, v2024, v2025, v2026, v1, auto; write one of them\n'
  expect((await runInShell(['history', 'mine', ...words])).stderr).toBe(expected)
  const fromInput = ['history', 'mine', '--client-secret', '-', '--api-prefix', 'hidden-value']
  expect((await runInShell(fromInput, { stdin: Readable.from(['hidden-value']) })).stderr).toBe(expected)
})
