import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { writeRecording } from '../../../src/recording/files.js'
import { recordingFormat } from '../../../src/recording/model.js'
import { runInShell } from '../../support/program.js'

/** Starts it with an aborted signal, so that it ends after its output. */
async function start(options: { terminal?: boolean; platform?: NodeJS.Platform }, ...words: string[]) {
  const controller = new AbortController()
  controller.abort()
  return await runInShell(['sandbox', '--client-id', 'me', ...words], { ...options, signal: controller.signal })
}

const address = 'http://127\\.0\\.0\\.1:\\d+'

describe('the sandbox', () => {
  it('prints name=value for programs', async () => {
    const { code, stdout, stderr } = await start({ terminal: false }, '--client-secret', "it's")
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(new RegExp(`^SAIL_BASE_URL=${address}\nSAIL_CLIENT_ID=me\nSAIL_CLIENT_SECRET=it's\n$`))
  })

  it.each([
    [
      'linux',
      `export SAIL_BASE_URL='${address}'`,
      "export SAIL_CLIENT_ID='me'",
      "export SAIL_CLIENT_SECRET='it'\\''s'",
    ],
    ['win32', `\\$env:SAIL_BASE_URL = '${address}'`, "$env:SAIL_CLIENT_ID = 'me'", "$env:SAIL_CLIENT_SECRET = 'it''s'"],
  ] as const)(
    'prints for a person on %s that it listens, how to end it, and what to paste',
    async (platform, url, ...rest) => {
      const { code, stdout, stderr } = await start({ terminal: true, platform }, '--client-secret', "it's")
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      const [listens, paste, first, ...others] = stdout.trimEnd().split('\n')
      expect(listens).toMatch(new RegExp(`^a sandbox tenant listens at ${address}; Ctrl-C ends it$`))
      expect(paste).toMatch(/^to reach it from another shell, paste these lines there/)
      expect(first).toMatch(new RegExp(`^${url}$`))
      expect(others).toEqual(rest)
    },
  )

  it('prints a configuration for the recording that answers its connectors', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'recording')
    const facts = {
      format: recordingFormat,
      program: '1',
      connector: 'C',
      recorded: '2026-01-02T03:04:05.000Z',
      seed: '',
    }
    const config = { url: 'https://api.example', token: '***' }
    const recording = { facts: { ...facts, readOnly: true, readLimit: 8, config, samples: [] }, groups: [] }
    await writeRecording(folder, 'recording', recording, () => undefined)
    const { code, stdout } = await start({ terminal: false }, '--replay', folder)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^RECORDED_CONFIG=\{"url":"https:\/\/api\.example","token":"[0-9a-f]{32}"\}$/m)
    const missing = await start({ terminal: false }, '--replay', join(folder, 'nowhere'))
    expect(missing.code).not.toBe(0)
    expect(missing.stderr).toMatch(/^error: --replay \S+: there is no recording\.json/)
    rmSync(dirname(folder), { recursive: true, force: true })
  })
})
