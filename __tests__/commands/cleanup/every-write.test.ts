import { statSync } from 'node:fs'
import { join } from 'node:path'
import { goodConfig } from '../../support/directory.js'
import { DirectoryServer } from '../../support/directory-server.js'
import { KilledProgram } from '../../support/killed.js'
import { runInShell } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

const config = JSON.stringify(goodConfig)
/** Commands that change the target system, or read right after a change. */
const afterWrites = /^std:(?:account:(?:create|update|delete|disable|enable|unlock|read)|change-password)$/

// Each number is the command of a whole validation, counted from the first create, at which the process is killed. The
// first one is left out: it creates an account without values, which nothing can tell from others.
const numbers = (process.env['KILL_AT'] ?? '2,9,17,26,38,51,63,78').split(',').map(Number)

it.each(numbers)('leaves nothing when a whole validation is killed at command %i', async (n) => {
  const tenant = await TestTenant.start()
  const target = await DirectoryServer.start()
  try {
    const path = join(tenant.folder, 'directory.zip')
    await target.writeBundle(path)
    await tenant.client.connectors.create('directory')
    await tenant.client.versions.upload('directory', { path, size: statSync(path).size })
    const journal = join(tenant.folder, 'journal.jsonl')
    let count = 0
    let at = ''
    target.onCommand = async (name) => {
      if (count === 0 && name !== 'std:account:create') return
      if (!afterWrites.test(name) || ++count !== n) return
      at = name
      await program.kill()
    }
    const words = ['--connector', 'directory', '--config', config, '--read-only', 'false', '--journal', journal]
    const program = new KilledProgram(['validate', ...words, '--max-wait', '300ms'], tenant.env, tenant.folder)
    const signal = await program.end()
    // The output says why it ended by itself.
    if (signal !== 'SIGKILL') throw new Error(`${count} commands\n${program.output}`)
    const arguments_ = ['cleanup', '--journal', journal, '--config', config, '--max-wait', '500ms']
    const result = await runInShell(arguments_, { env: tenant.env })
    expect({ at, left: target.logins, stderr: result.stderr, code: result.code }).toEqual({
      at,
      left: ['person1', 'person2', 'person3'],
      stderr: expect.not.stringContaining('error'),
      code: 0,
    })
  } finally {
    await tenant.close()
    await target.close()
  }
})
