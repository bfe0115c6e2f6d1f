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
})
