import { ServiceError } from '../../src/core/errors.js'
import type { Logger } from '../../src/core/logger.js'
import { Api } from '../../src/merge-request/api.js'
import { AzureThreads } from '../../src/merge-request/azure.js'
import { GitLabNotes } from '../../src/merge-request/gitlab.js'
import { writeNote } from '../../src/merge-request/note.js'
import { withoutForeignReferences } from '../../src/merge-request/references.js'
import { code, nameText, text } from '../../src/report/markdown.js'
import type { Hiccup } from '../github/hiccups.js'
import { MergeRequestServer } from './server.js'

const server = new MergeRequestServer()
beforeAll(() => server.start())
afterAll(() => server.close())
beforeEach(() => server.reset())

const silent: Logger = { progress: undefined, debug() {}, info() {}, warning() {} }
const slept: number[] = []
const services = {
  clock: { now: () => 0, sleep: async (ms: number) => void slept.push(ms) },
  logger: silent,
  signal: new AbortController().signal,
}

async function onGitLab(body: string): Promise<unknown> {
  const api = new Api(`${server.url}/api/v4`, { 'private-token': server.token }, {}, services.signal)
  try {
    return await writeNote(new GitLabNotes(api, '12', '7'), ['key'], body, services)
  } finally {
    api.close()
  }
}

async function onAzure(body: string): Promise<unknown> {
  const api = new Api(`${server.url}/acme`, { authorization: `Bearer ${server.token}` }, {}, services.signal)
  try {
    return await writeNote(new AzureThreads(api, 'project-id', 'repository-id', '7'), ['key'], body, services)
  } finally {
    api.close()
  }
}

test.each<Hiccup>([
  { method: 'POST', status: 500 },
  { method: 'POST', status: 502, isDone: true },
  { method: 'POST', status: 'reset', isDone: true },
  { method: 'POST', status: 'reset' },
  { method: 'GET', status: 429 },
  { method: 'GET', status: 'reset' },
])('%j once: there is one comment', async (hiccup) => {
  slept.length = 0
  server.hiccups.push({ ...hiccup })
  await onGitLab('text')
  server.hiccups.push({ ...hiccup })
  await onAzure('text')
  expect([server.notes.length, server.threads.length, slept]).toEqual([1, 1, [1000, 1000]])
})

test('an outage ends after three attempts, and a refusal after one', async () => {
  for (let i = 0; i < 9; i++) server.hiccups.push({ method: 'GET', status: 503 })
  await expect(onGitLab('text')).rejects.toThrow(ServiceError)
  expect(server.seen).toHaveLength(3)
  server.reset()
  server.hiccups.push({ method: 'POST', status: 403, message: 'insufficient_scope' })
  expect(await onGitLab('text')).toEqual({
    done: 'refused',
    reason: `${new URL(server.url).host} answered 403 (insufficient_scope)`,
  })
  // Azure DevOps sends a page to sign in.
  server.hiccups.push({ method: 'GET', status: 203 })
  await expect(onAzure('text')).rejects.toThrow('asks to sign in')
  server.hiccups.push({ method: 'GET', status: 302, headers: { location: 'https://elsewhere.example/' } })
  await expect(onAzure('text')).rejects.toThrow('asks to sign in')
})

test('among too many notes it makes no comment', async () => {
  for (let i = 0; i < 10_000; i++) server.add('note', 1)
  await expect(onGitLab('text')).rejects.toThrow('there are more than 10000 notes to look for it in')
  expect(server.notes).toHaveLength(10_000)
})

test('an answer of another form makes no second comment', async () => {
  await onGitLab('text')
  // Without the user of the token nobody knows whose the comment is.
  server.hiccups.push({ method: 'GET', path: /\/user$/, status: 200, message: 'nobody' })
  await expect(onGitLab('another text')).rejects.toThrow('does not name the user')
  server.hiccups.push({ method: 'GET', path: /\/notes/, status: 200, message: 'not a list' })
  await expect(onGitLab('another text')).rejects.toThrow('the notes are not a list')
  expect(server.notes).toHaveLength(1)
})

test('foreign text has no effect in GitLab and Azure DevOps', () => {
  const hostile = '/merge ~bug ~"two words" !1 &2 %3 $4 ^alert#5 @all group/project!6 &lt; [issue:7] *iteration:8'
  for (const written of [text(hostile), nameText(hostile)]) {
    const safe = withoutForeignReferences(written)
    // As it is shown, with the gaps made visible.
    const shown = safe
      .replace(/&#(\d+);/g, (_, digits) => String.fromCodePoint(Number(digits)))
      .replaceAll('\u200b', '|')
    expect(shown).toBe(
      '/merge ~|bug ~|"two words" !|1 &|2 %|3 $|4 ^|alert#|5 @|all group/project!|6 &|lt; [|issue:7] *|iteration:8',
    )
    expect(safe).not.toMatch(/^\//m)
  }
  expect(withoutForeignReferences('text\n/close\n  /merge\n')).toBe('text\n\u200b/close\n\u200b  /merge\n')
  expect(withoutForeignReferences(`${code('!1')} ## x | --- |`)).toContain('## x | --- |')
})
