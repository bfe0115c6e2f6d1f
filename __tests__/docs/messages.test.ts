import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/program.js'

/** The message column of the table of troubleshooting. In a message, `…` stands for a varying part. */
function documentedMessages(): string[] {
  const page = readFileSync(join(root, 'docs', 'troubleshooting.md'), 'utf8')
  const cells = page.split('\n').map((line) => line.split('|')[1] ?? '')
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, message = '']) => message))
}

test('every message of the troubleshooting table is printed by the program', () => {
  const files = execFileSync('git', ['ls-files', 'src', 'bin'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
  const source = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n')
  const messages = documentedMessages()
  expect(messages.length).toBeGreaterThan(10)
  const missing = messages.filter((message) => {
    const parts = message.split('…').map((part) => part.trim())
    return !parts.every((part) => source.includes(part))
  })
  expect(missing).toEqual([])
})
