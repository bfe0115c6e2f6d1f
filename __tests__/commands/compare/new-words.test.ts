import { newWords, noteOfNewWords } from '../../../src/commands/compare/new-words.js'
import { CodeWordCollector } from '../../../src/recording/code-words.js'
import type { Recording } from '../../../src/recording/model.js'

function wordsOf(code: string): CodeWordCollector {
  const words = new CodeWordCollector()
  words.code(code)
  return words
}

const recording = {
  groups: [
    {
      exchanges: [
        { request: { method: 'GET', url: 'https://x.example/users' }, answer: { body: { json: { mail: 1 } } } },
      ],
    },
  ],
} as unknown as Recording

const base = wordsOf(`const mapped = user => ({ login: user.login })`)
const found = (head: string) => newWords(base, wordsOf(head), recording)

describe('words that only the head names', () => {
  it('are fields and values that neither the base nor the recording has', () => {
    expect(found(`user => ({ login: user.login, mail: user.Mail, unit: user['costCenter'], state: 'Lead' })`)).toEqual([
      ...['costcenter', 'lead'],
    ])
  })

  it('are not those of the base, of the language and of protocols, nor comments, names of variables and short names', () => {
    expect(
      found(`// costCenter
      const renamed = user => ({ login: user.login }); renamed(user).then(each => each.flatMap(String)).finally(() => x.abc)
      fetch(u, { method: 'GET', headers: { Accept: 'application/json' } }).status`),
    ).toEqual([])
  })
})

test('the note names some of them', () => {
  expect(noteOfNewWords(['lead'])).toMatch(/^the head's code names "lead", which neither/)
  // As of another bundler.
  const built = Array.from({ length: 41 }, (_, i) => `word${i}`)
  expect(noteOfNewWords(built)).toMatch(/^the head's code names 41 words, as with another bundler, that neither/)
  expect(noteOfNewWords(built.slice(1))).toMatch(/^the head's code names "word1", .* and 32 more, which neither/)
  const many = Array.from({ length: 10 }, (_, i) => `word${i}`)
  expect(noteOfNewWords(many)).toMatch(/"word7" and 2 more, which neither/)
})
