import { type LabRun, validateLab } from '../../../support/lab-bundle.js'
import { check, failedIds, failedOrWarned, validate } from '../../harness.js'

const processChecks = ['process-late-sends', 'process-crashes', 'process-output']

test('a connector that does nothing beside its answers passes', async () => {
  const { result } = await validateLab({})
  expect(failedOrWarned(result)).toEqual([])
  for (const id of processChecks) expect(check(result, id)).toMatchObject({ verdict: 'pass', findings: [] })
})

const notAwaited = `handlers['std:entitlement:read'] = async (input, res) => {
  const found = of(groups, input)
  res.send(group(found))
  setTimeout(() => res.send(group(found)), 80)
}`
const crashes = (command: string, how: string) => `{
  const plain = handlers['${command}']
  handlers['${command}'] = async (input, res) => { await plain(input, res); ${how} }
}`

const broken: [id: string, what: string, says: RegExp, command: string, run: LabRun][] = [
  [
    'process-late-sends',
    'a handler does not wait for what it sends',
    /^std:entitlement:read sent a message after its end, which was dropped: its handler must await all sends$/,
    'std:entitlement:read',
    { more: notAwaited },
  ],
  [
    'process-crashes',
    'a promise is rejected that nobody waits for',
    /^the connector crashed between commands: unhandled rejection: \[Error\] nobody waits$/,
    // The command that left the promise behind.
    'std:test-connection',
    {
      more: crashes('std:test-connection', `setTimeout(() => Promise.reject(new Error('nobody waits')), 60)`),
      checks: ['test-connection-success', ...processChecks],
    },
  ],
  [
    'process-crashes',
    'a command that has to fail ends the process',
    /^the connector ended its own process during std:test-connection, with exit code 3: /,
    'std:test-connection',
    {
      more: `handlers['std:test-connection'] = async (input, res) => { try { need() } catch { process.exit(3) } res.send({}) }`,
      checks: ['test-connection-empty', ...processChecks],
    },
  ],
]

describe.each(broken)('%s', (id, what, says, command, run) => {
  test(`alone finds that ${what}`, async () => {
    const { result } = await validateLab(run)
    expect(failedOrWarned(result)).toEqual([`fail ${id}`])
    const { findings } = check(result, id)
    expect(findings.map(({ level, message }) => [level, message])).toEqual([['error', expect.stringMatching(says)]])
    expect(findings[0]?.target).toEqual({ kind: 'handler', command })
  })
})

test('a list that is not waited for fails, though nothing else tells it from an empty one', async () => {
  const late = `handlers['std:account:list'] = async (input, res) => {
    setTimeout(() => { for (const a of accounts) res.send(account(a)) }, 80)
  }`
  const { result } = await validateLab({ more: late })
  expect(failedIds(result)).toContain('process-late-sends')
})

test.each([
  ['process-output', 'plain text on the standard output', `console.log('listed')`],
  ['process-output', 'text that is written to it directly', `process.stdout.write('listed\\n')`],
])('%s alone notes %s, and passes', async (id, _what, how) => {
  const more = crashes('std:account:list', how) + crashes('std:account:read', how)
  const { result } = await validateLab({ more })
  expect(failedOrWarned(result)).toEqual([])
  expect(check(result, id)).toMatchObject({
    verdict: 'pass',
    findings: [
      {
        level: 'notice',
        message: 'the connector writes plain text to its standard output, first during std:account:list',
      },
    ],
  })
  const { result: warned } = await validateLab({ more: crashes('std:account:list', `console.error('odd')`) })
  expect(check(warned, 'process-output').findings).toEqual([])
})

test('process-crashes warns of a process that does not respond after an aborted list', async () => {
  const blocks = `let lists = 0
    handlers['std:account:list'] = async (input, res) => {
      const isSecond = ++lists === 2
      for (const a of accounts.slice(0, isSecond ? 2 : 3)) res.send(account(a))
      await new Promise((resolve) => setImmediate(resolve))
      while (isSecond) {}
    }`
  const { result } = await validateLab({ more: blocks, checks: ['account-list-aborted', ...processChecks] })
  expect(failedOrWarned(result)).toEqual(['warn process-crashes'])
  expect(check(result, 'process-crashes').findings).toMatchObject([
    {
      level: 'warning',
      message: expect.stringMatching(/^the connector did not respond for 1 s after std:account:list was stopped/),
      target: { kind: 'handler', command: 'std:account:list' },
    },
  ])
})

test('in another shard the check in which it happened reports it', async () => {
  const shards = [1, 2].map((index) =>
    validateLab({
      more: notAwaited,
      checks: ['entitlement-list-read', 'process-late-sends'],
      shard: { index, count: 2 },
    }),
  )
  const [reading, watching] = await Promise.all(shards)
  expect(reading && failedIds(reading.result)).toEqual(['entitlement-list-read'])
  expect(watching && check(watching.result, 'process-late-sends')).toMatchObject({
    verdict: 'skip',
    reason: 'no command was run; run the check together with others',
  })
})

test('on a tenant nothing is known of the process', async () => {
  const { result } = await validate({ options: { checks: processChecks } })
  for (const id of processChecks) {
    expect(check(result, id)).toMatchObject({
      verdict: 'skip',
      reason: "what the connector's process does is only seen where its bundle runs; validate it with input file",
    })
  }
})
