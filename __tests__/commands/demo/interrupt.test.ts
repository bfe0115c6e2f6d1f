import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runDemo } from '../../../src/commands/demo/run-demo.js'
import { root } from '../../support/program.js'
import { temporaryFolder } from '../../support/project-folder.js'

const out = temporaryFolder()

it('tells the command that runs of an interrupt', async () => {
  const interrupt = new AbortController()
  const reason = new Error('interrupted')
  const logger = {
    debug() {},
    warning() {},
    // The command is started in the turn in which its heading is printed.
    info: (message: string) => {
      if (message.includes('1. A first version')) setImmediate(() => interrupt.abort(reason))
    },
  }
  const demo = runDemo({
    broken: false,
    programRoot: root,
    out,
    workingDirectory: out,
    environment: { PATH: process.env['PATH'] },
    logger,
    signal: interrupt.signal,
  })
  await expect(demo).rejects.toBe(reason)
  expect(existsSync(join(out, 'example-connector.zip'))).toBe(false)
})
