import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Session } from '../../src/cli/session.js'
import { shellTerminal } from '../../src/cli/shell.js'
import { systemClock } from '../../src/core/clock.js'
import { SecretStore } from '../../src/core/secrets/store.js'

const folder = mkdtempSync(join(tmpdir(), 'session-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('takes secrets out of outputs, but leaves whole words and paths', async () => {
  const secrets = new SecretStore()
  for (const secret of ['connector', 'example-token']) secrets.add(secret)
  let log = ''
  const write = (text: string) => {
    log += text
    return true
  }
  const stream = { write } as unknown as NodeJS.WritableStream
  const session = new Session({
    terminal: shellTerminal({ out: stream, err: stream, verbose: false }),
    secrets,
    clock: systemClock,
    signal: new AbortController().signal,
    environment: {},
    workingDirectory: folder,
    workflow: undefined,
    outputNames: ['alias', 'text', 'file'],
    outputsFile: 'outputs.json',
  })
  const { context } = session
  context.setOutput('alias', 'example')
  context.setOutput('text', 'it is example-token')
  context.setPathOutput('file', '/home/my-connector/dist/connector.zip')
  context.logger.info('wrote /home/my-connector/dist')
  await session.complete()
  expect(JSON.parse(readFileSync(join(folder, 'outputs.json'), 'utf8'))).toEqual({
    alias: 'example',
    text: 'it is ***',
    file: '/home/my-connector/dist/connector.zip',
  })
  expect(log).toBe('wrote /home/my-***/dist\n')
  expect(() => context.setPathOutput('other' as 'file', '/x')).toThrow('output other is not declared')
})
