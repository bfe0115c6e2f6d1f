import { createRequire } from 'node:module'
import { textTable } from '../../../src/commands/shared/text-table.js'
import { SecretStore } from '../../../src/core/secrets/store.js'
import { runInShell } from '../../support/program.js'

// Measures as terminals do; written by others.
const width: (text: string) => number = createRequire(import.meta.url)('string-width')

const names = ['Ada', '山田太郎', 'e\u0301lodie', '👩‍👩‍👧 family', '한국어', 'ﬁ', '⚠️ careful', '🇩🇪']

function tableOf(rows: readonly (readonly string[])[], columns?: number, secrets = new SecretStore()): string[] {
  return textTable(['NAME', 'WHAT', 'END'], rows, { columns, secrets })
}

test.each([undefined, 200, 40, 31])('columns are aligned whatever the characters, with %p columns', (columns) => {
  const lines = tableOf(
    names.map((name) => [name, `${name} `.repeat(3).trim(), 'x']),
    columns,
  )
  const starts = lines.slice(1).map((line) => width(line.slice(0, line.lastIndexOf('x'))))
  expect(new Set(starts).size).toBe(1)
  if (columns !== undefined) expect(Math.max(...lines.map((line) => width(line)))).toBeLessThanOrEqual(columns)
})

test('what does not fit is cut in the widest columns, and only on a terminal', () => {
  const row = ['short', 'a long text that says much more than the others do', 'end']
  expect(tableOf([row], 30)[1]).toBe('short  a long text that …  end')
  expect(tableOf([row])[1]).toContain('the others do  end')
  // No column is cut to nothing: the lines are too long then.
  expect(tableOf([['0123456789', '0123456789', '0123456789']], 5)[1]).toBe('0123456…  0123456…  0123456…')
})

test('a secret is replaced before it is cut', () => {
  const secrets = new SecretStore()
  secrets.add('a-secret-token-of-somebody')
  const lines = tableOf([['x', 'the token a-secret-token-of-somebody', 'y']], 28, secrets)
  expect(lines[1]).toMatch(/^x +the token \*\*\*/)
  expect(lines.join()).not.toContain('a-secret')
})

test('a name that a secret happens to begin or end with stays', () => {
  const secrets = new SecretStore()
  secrets.add('scriptNameOfNobody-7f3a')
  secrets.add('9b1c-of-scriptName')
  const lines = textTable(['scriptName', 'END'], [['scriptName', 'x']], { columns: undefined, secrets })
  expect(lines).toEqual(['scriptName  END', 'scriptName  x'])
})

test('a list of checks fits the terminal, and is whole elsewhere', async () => {
  const list = ['validate', '--list']
  const { stdout } = await runInShell(list, { terminal: true, columns: 72 })
  const whole = (await runInShell(list, { columns: 72 })).stdout
  const longest = (text: string) => Math.max(...text.split('\n').map((line) => width(line)))
  expect(longest(stdout)).toBe(72)
  expect(longest(whole)).toBeGreaterThan(100)
  expect(whole).not.toContain('…')
})
