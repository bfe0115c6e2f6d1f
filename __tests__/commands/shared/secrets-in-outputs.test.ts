import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Annotation } from '../../../src/cli/command.js'
import { Session } from '../../../src/cli/session.js'
import { shellTerminal } from '../../../src/cli/shell.js'
import { validationOutputs } from '../../../src/commands/shared/validation-inputs.js'
import { concludeReport, finishReport } from '../../../src/commands/shared/validation-outcome.js'
import { systemClock } from '../../../src/core/clock.js'
import { UserError } from '../../../src/core/errors.js'
import { type SecretForm, secretForms } from '../../../src/core/secrets/forms.js'
import { setProcessSecrets } from '../../../src/core/secrets/process.js'
import { SecretStore } from '../../../src/core/secrets/store.js'
import { text as markdown } from '../../../src/report/markdown.js'
import { Chance } from '../../core/secrets/chance.js'
import { type Encoder, encoderOf, type Placed } from '../../core/secrets/encoders.js'
import {
  cut,
  forbiddenIn,
  looksLikeEscapes,
  minLeak,
  needing,
  pickEncoders,
  place,
  visible,
  windowsOf,
} from '../../core/secrets/leak-cases.js'
import { type SampleSecret, secretKinds } from '../../core/secrets/sample-secrets.js'
// Loaded here: two imports at once, as the program does them, are too much for the loader of the tests.
import '../../../src/github/client.js'
import '../../../src/github/comment.js'
import { CommentsServer } from '../../github/comments-server.js'
import { check, finding, report } from '../../report/samples.js'

/** More cases, and others: `LEAK_CASES=100000 LEAK_SEED=7`. */
const cases = Number(process.env['LEAK_CASES'] ?? 10_000)
const seed = Number(process.env['LEAK_SEED'] ?? 1)
/** Texts that are printed by one session: some more than it has annotations for. */
const batchSize = 50

/** A text with a secret in it, and what must not be printed because of it. */
interface LeakCase {
  sample: SampleSecret
  around: readonly Encoder[]
  text: string
  isCut: boolean
  /** The text as it should be printed. */
  ideal: string
  /** Every so many characters in a row of the secret, in the form that it has there and as it is. */
  forbidden: ReadonlySet<string>
  length: number
}

/** Fewer lengths than `minLeak` has, as every output is searched once for each. */
const lengths = [6, 12, 40]

function leakCase(
  chance: Chance,
  sample: SampleSecret,
  shown: string,
  around: readonly Encoder[],
  wantsCut: boolean,
): LeakCase | undefined {
  const at = place(shown, around, chance)
  const isCut = wantsCut && !looksLikeEscapes(sample.secret) && !sample.isWordsOnly?.(shown)
  const left: Placed = isCut ? cut(at, chance) : at
  const min = minLeak(around, isCut, shown)
  const length = lengths.find((each) => each >= min)
  if (length === undefined) return undefined
  const ideal = `${left.text.slice(0, left.start)}***${left.text.slice(left.end)}`
  return { sample, around, text: left.text, isCut, ideal, forbidden: forbiddenIn(at, shown, around, length), length }
}

const server = new CommentsServer()
const folder = mkdtempSync(join(tmpdir(), 'outputs-'))
beforeAll(() => server.start())
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Prints and writes texts in every way there is. Returns what came out, by the name of the output. */
async function outputsOf(
  texts: readonly { text: string; isCut: boolean }[],
  secrets: SecretStore,
): Promise<Record<string, string>> {
  setProcessSecrets(secrets)
  server.reset()
  let log = ''
  const write = (text: string) => {
    log += text
    return true
  }
  const stream = { write } as unknown as NodeJS.WritableStream
  const session = new Session({
    terminal: shellTerminal({ out: stream, err: stream, verbose: true }),
    secrets,
    clock: systemClock,
    signal: new AbortController().signal,
    environment: {},
    workingDirectory: folder,
    workflow: {
      ...{ repository: 'owner/repo', sha: 'a'.repeat(40), event: 'pull_request', pullRequest: 7, fromFork: false },
      ...{ runUrl: 'https://github.example.com/run', apiUrl: server.url },
    },
    outputNames: [...Object.keys(validationOutputs), ...texts.map((_, i) => `text-${i}`)],
    outputsFile: 'outputs.json',
    summaryFile: 'summary.md',
  })
  const { context } = session
  const levels: readonly Annotation['level'][] = ['error', 'warning', 'notice']
  for (const [i, { text, isCut }] of texts.entries()) {
    for (const print of [context.logger.debug, context.logger.info, context.logger.warning]) print(text)
    context.annotate({ level: levels[i % 3] ?? 'error', title: text, message: text })
    // An output is a whole value: commands set none that was cut.
    if (!isCut) context.setOutput(`text-${i}`, text)
    context.addSummary(markdown(text))
    session.fail(new UserError(text))
  }
  const exchange = { command: 'std:account:list', outputCount: 1, outcome: 'failed' as const, duration: 1 }
  const checks = texts.map(({ text }, i) =>
    check(`check-${i}`, {
      findings: [finding(text, { remedy: text, location: { file: 'src/index.ts', line: i + 1 } })],
      exchanges: [{ ...exchange, input: text, outputs: [text], error: text }],
    }),
  )
  const finished = finishReport(report(checks), undefined, secrets)
  const inputs = {
    ...{ 'report-dir': 'report', comment: true, 'comment-key': undefined, 'github-token': 'a-token' },
    ...{ 'fail-on': 'never' as const, baseline: undefined, record: undefined, 'report-url': undefined },
  }
  await concludeReport(finished, inputs, context)
  await session.complete()
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  return {
    log,
    summary: read('summary.md'),
    comment: server.comments.map(({ body }) => body).join('\n'),
    outputs: read('outputs.json'),
    JSON: read('report/validation.json'),
    JUnit: read('report/validation.xml'),
    SARIF: read('report/validation.sarif'),
    HTML: read('report/validation.html'),
  }
}

const formats: Record<string, (content: string) => string> = {
  outputs: textsOfJson,
  JSON: textsOfJson,
  SARIF: textsOfJson,
  JUnit: withoutReferences,
  HTML: withoutReferences,
  summary: withoutReferences,
  comment: withoutReferences,
}

/** The texts of a JSON file, as whoever reads it has them. */
function textsOfJson(json: string): string {
  const found: string[] = []
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === 'string') found.push(value)
    return value
  })
  return found.join('\n')
}

const references: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text of HTML, XML or Markdown, as it is shown. */
function withoutReferences(content: string): string {
  const shown = content.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '\n')
  return shown.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name = '') => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return hex === undefined ? (references[name] ?? whole) : String.fromCodePoint(Number.parseInt(hex, 16))
  })
}

/** The leaks of a batch, each for a person who has to find out why. */
async function leaksOf(batch: readonly LeakCase[], without: readonly SecretForm[] = []): Promise<string[]> {
  const secrets = new SecretStore({ without })
  for (const { sample } of batch) secrets.add(sample.secret)
  const forbidden = new Windows()
  for (const from of batch) for (const window of from.forbidden) forbidden.add(window, from)
  // What another text of the batch may show proves nothing: the separators of a list of numbers, for example.
  for (const { text, forbidden: own } of batch)
    for (const length of lengths)
      for (const window of windowsOf(text, length)) if (!own.has(window)) forbidden.delete(window)
  const found = forbidden.foundIn(await outputsOf(batch, secrets))
  if (found.size === 0) return []
  // What is there without the secrets as well, because of the words and escapes of a format, is no leak.
  const ideal = await outputsOf(
    batch.map(({ ideal, isCut }) => ({ text: ideal, isCut })),
    new SecretStore(),
  )
  for (const window of forbidden.foundIn(ideal).keys()) found.delete(window)
  return [...found].map(([leak, { output, from }]) => {
    const around = from.around.map(({ name }) => name)
    return JSON.stringify({ output, leak, secret: from.sample.secret, around, text: from.text })
  })
}

/** Texts to look for, with the case that each is of. */
class Windows {
  readonly #cases = new Map<string, LeakCase>()
  /** By their first three characters: most places of a text are passed over without making a text of them. */
  readonly #starts = new Uint8Array(1 << 16)

  add(window: string, from: LeakCase): void {
    // One character. JUnit writes the half of one that way, which a cut leaves of another text.
    if (/^\\u[\da-f]{4}$/i.test(window)) return
    this.#cases.set(window, from)
    this.#starts[startOf(window, 0)] = 1
  }

  delete(window: string): void {
    this.#cases.delete(window)
  }

  /** Those that a reader of the outputs sees. */
  foundIn(outputs: Record<string, string>): Map<string, { output: string; from: LeakCase }> {
    const found = new Map<string, { output: string; from: LeakCase }>()
    for (const [output, content] of Object.entries(outputs)) {
      // The mark is no part of a secret that has asterisks.
      const shown = visible((formats[output]?.(content) ?? content).replaceAll('***', '\u2588'))
      for (let i = 0; i + 6 <= shown.length; i++) {
        if (this.#starts[startOf(shown, i)] === 0) continue
        for (const length of lengths) {
          const window = shown.slice(i, i + length)
          const from = this.#cases.get(window)
          if (from !== undefined) found.set(window, { output, from })
        }
      }
    }
    return found
  }
}

function startOf(text: string, i: number): number {
  return ((text.charCodeAt(i) * 31 + text.charCodeAt(i + 1)) * 31 + text.charCodeAt(i + 2)) & 0xffff
}

const kinds = Object.values(secretKinds)

test(`no part of six characters of a secret is in any output, in ${cases} cases`, async () => {
  for (let first = 0; first < cases; first += batchSize) {
    const batch = Array.from({ length: batchSize }, (_, i) => {
      const chance = new Chance(seed * 10_000_019 + first + i)
      for (;;) {
        const sample = chance.pick(kinds)(chance)
        const made = leakCase(
          chance,
          sample,
          chance.pick(sample.shown),
          pickEncoders(chance, sample),
          chance.next() < 0.5,
        )
        if (made !== undefined) return made
      }
    })
    const leaks = await leaksOf(batch)
    if (leaks.length > 0) throw new Error(`cases ${first} and following of seed ${seed}:\n${leaks.join('\n')}`)
  }
}, 600_000)

test.each(secretForms)('without the form %s there is a leak', async (form) => {
  const { kind, encoder = 'plain', isCut = false, shown: shownOf } = needing[form]
  const leaks = { without: 0 }
  for (let first = 0; first < 100 && leaks.without === 0; first += batchSize) {
    const batch = Array.from({ length: batchSize }, (_, i) => {
      const chance = new Chance(first + i)
      const sample = secretKinds[kind]?.(chance)
      if (sample === undefined) throw new Error(`there is no kind ${kind}`)
      const shown = shownOf?.(sample.secret) ?? sample.secret
      return leakCase(chance, sample, shown, [encoderOf(encoder)], isCut)
    }).filter((each) => each !== undefined)
    const withAll = await leaksOf(batch)
    if (withAll.length > 0) throw new Error(withAll.join('\n'))
    leaks.without += (await leaksOf(batch, [form])).length
  }
  expect(leaks.without).toBeGreaterThan(0)
})
