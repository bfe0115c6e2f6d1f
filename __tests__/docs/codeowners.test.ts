import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/program.js'

const rules = readFileSync(join(root, '.github', 'CODEOWNERS'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(/ +/))

// GitHub ignores a rule that it cannot read, without telling anyone.
it('gives every file an owner, and names only paths that exist and teams of the owner of the repository', () => {
  expect(rules[0]?.[0]).toBe('*')
  for (const [path = '', ...owners] of rules) {
    if (path !== '*') expect([path, existsSync(join(root, path))]).toEqual([path, true])
    expect(owners.length).toBeGreaterThan(0)
    for (const owner of owners) expect(owner).toMatch(/^@OWNER\/[a-z-]+$/)
  }
})
