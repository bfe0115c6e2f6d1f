import { PassThrough } from 'node:stream'
import { showsColours } from '../../src/cli/colours.js'
import { shellTerminal } from '../../src/cli/shell.js'
import { trusted } from '../../src/core/secrets/clean.js'

const clean = (text: string) => trusted(text, 'a test')

function terminal(options: { json?: boolean; environment?: NodeJS.ProcessEnv; isTTY?: boolean } = {}) {
  const { isTTY = false, ...rest } = options
  const [out, err] = [Object.assign(new PassThrough(), { isTTY }), Object.assign(new PassThrough(), { isTTY })]
  const shell = shellTerminal({ out, err, verbose: false, ...rest })
  return { shell, texts: () => [out, err].map((stream) => String(stream.read() ?? '')) }
}

async function use(shell: ReturnType<typeof terminal>['shell']): Promise<void> {
  shell.info(clean('PASS  a-check'))
  shell.info(clean('PASSWORD of nobody'))
  shell.warning(clean('look'))
  shell.failure(clean('it failed'), { file: 'a.ts', line: 3 })
  await shell.outputs({ tags: clean('{"latest":1}'), version: clean('7'), odd: clean('[not json') })
}

test('prints text on standard output, and warnings and errors on standard error', async () => {
  const { shell, texts } = terminal()
  await use(shell)
  expect(texts()).toEqual(['PASS  a-check\nPASSWORD of nobody\n', 'warning: look\na.ts:3: error: it failed\n'])
})

test('prints only the outputs on standard output with json', async () => {
  const { shell, texts } = terminal({ json: true })
  await use(shell)
  const [out = '', err] = texts()
  expect(JSON.parse(out)).toEqual({ tags: { latest: 1 }, version: '7', odd: '[not json' })
  expect(err).toBe('PASS  a-check\nPASSWORD of nobody\nwarning: look\na.ts:3: error: it failed\n')
})

test('prints verdicts and levels in colour on a terminal', async () => {
  const { shell, texts } = terminal({ isTTY: true })
  await use(shell)
  expect(texts()).toEqual([
    '\u001b[32mPASS\u001b[0m  a-check\nPASSWORD of nobody\n',
    '\u001b[33mwarning\u001b[0m: look\na.ts:3: \u001b[31merror\u001b[0m: it failed\n',
  ])
})

test('shows what goes on in one line of a terminal, which the next message takes away', async () => {
  const { shell, texts } = terminal({ isTTY: true, environment: { NO_COLOR: '1' } })
  shell.progress?.(clean('[1/3] first'))
  shell.progress?.(clean(`[2/3] a\u001b[2J\nsecond 山 ${'x'.repeat(100)}`))
  shell.info(clean('done'))
  shell.info(clean('and more'))
  shell.progress?.(clean('again'))
  shell.progress?.(clean(''))
  const [out, err] = texts()
  expect(out).toBe('done\nand more\n')
  const empty = '\r\u001b[K'
  const second = `[2/3] a?[2J?second ? ${'x'.repeat(79)}`.slice(0, 79)
  expect(err).toBe(`[1/3] first${empty}${second}${empty}again${empty}`)
})

test.each([{ isTTY: false }, { isTTY: true, environment: { TERM: 'dumb' } }])(
  'shows no such line with %j',
  (options) => {
    expect(terminal(options).shell.progress).toBeUndefined()
  },
)

test.each([
  [false, {}, false],
  [true, {}, true],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
])('on a terminal %s with %j it shows colours: %s', (isTTY, environment, expected) => {
  expect(showsColours({ isTTY }, environment)).toBe(expected)
})
