import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ProgramResult, runInShell, runOnRunner } from '../../support/program.js'
import { answer, Closing, serveTenant } from '../../tenant/support.js'

const closing = new Closing()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'logs-'))
})
afterEach(async () => await closing.all())
afterAll(async () => await rm(folder, { recursive: true, force: true }))

const start = Date.UTC(2026, 0, 1)
const mine = { id: '11111111-1111-4111-8111-111111111111', alias: 'mine' }

/** A record that differs from all others: its names, ids and texts would fill the memory if they were kept. */
function record(n: number): Record<string, unknown> {
  const failed = n % 10 === 0
  return {
    tenantID: 't',
    timestamp: new Date(start + n * 100).toISOString(),
    level: failed ? 'ERROR' : `LEVEL${n}`,
    event: 'commandOutcome',
    component: 'c',
    targetID: `target-${n}`,
    targetName: `source ${n}`,
    requestID: `request-${n}`,
    message: {
      commandType: `custom:command-${n}`,
      version: 1,
      elapsed: n,
      completed: true,
      message: failed ? 'command failed' : 'command completed',
      ...(failed
        ? { error: `${'abcdefghijklmnopqrstuvwxyz'.slice(n % 26)} ${String.fromCharCode(0x4e00 + n / 10)}` }
        : {}),
    },
  }
}

/** A tenant with so many records, created on request; page number `broken` is refused. */
async function tenantWith(total: number, page = 5000, broken = -1): Promise<Record<string, string>> {
  const server = closing.add(
    await serveTenant((seen, response) => {
      if (seen.method === 'GET') return answer(response, 200, seen.url.endsWith('/mine') ? mine : [mine])
      const token = (JSON.parse(seen.body) as { nextToken: string }).nextToken
      const from = token === '' ? 0 : Number(token)
      if (from / page === broken) return answer(response, 403, { messages: [{ text: 'no' }] })
      const logs = Array.from({ length: Math.min(page, total - from) }, (_, index) => record(from + index))
      // The last token repeats.
      answer(response, 200, { logs, nextToken: String(Math.min(total, from + page)) })
    }),
  )
  return { SAIL_BASE_URL: server.url, SAIL_CLIENT_ID: 'id', SAIL_CLIENT_SECRET: 'secret-of-the-client' }
}

const logs = async (env: Record<string, string>, ...words: string[]): Promise<ProgramResult> =>
  await runInShell(['logs', '--start', '2026-01-01', '--print', 'none', '--out', 'all.jsonl', ...words], {
    env,
    cwd: folder,
  })

/** These tests end by themselves; a busy machine needs longer for them. */
const maxTestMs = 300_000

/** Much less than the records need; little more than one page, the pending records and the program need. */
const heapMiB = 48
const smallHeap = { NODE_OPTIONS: `--max-old-space-size=${heapMiB}` }

it(
  `reads 100,000 different records to the end within ${heapMiB} MiB, with a summary of usual size`,
  async () => {
    const { code, outputs, summary, stdout, stderr } = await logs({ ...(await tenantWith(100_000)), ...smallHeap })
    expect({ code, ...outputs }).toMatchObject({ code: 0, count: '100000', errors: '10000' })
    const lines = (await readFile(join(folder, 'all.jsonl'), 'utf8')).split('\n')
    expect(lines).toHaveLength(100_001)
    expect(JSON.parse(lines[99_999] ?? '')).toEqual(record(99_999))
    expect(summary.length).toBeLessThan(60_000)
    expect(summary).toContain('**100000 records**, **10000 errors**')
    expect(summary).toMatch(/And 180 more kinds of error, 9800 errors of further kinds\./)
    expect(summary).toMatch(/\| &#40;others\) \| 89951 \|/)
    expect(summary).toContain('1 min 40 s')
    expect(
      summary
        .match(/^ {4}bar \[(.*)\]$/m)?.[1]
        ?.split(', ')
        .map(Number)
        .reduce((a, b) => a + b),
    ).toBe(100_000)
    expect(stderr).toBe('')
    expect(stdout.split('\n').length).toBeLessThan(50)
    expect(stdout).toMatch(/\n {2}9980 errors of further kinds\n$/)
  },
  maxTestMs,
)

/** More or fewer of them: `LOG_RECORDS=100000`. */
const records = Number(process.env['LOG_RECORDS'] ?? 150_000)

it.each([
  // Each record is pending until the limit is reached, as no id attributes it.
  ['connector', { connector: 'mine' }],
  ['version', { connector: 'mine', version: 1, level: 'ERROR' }],
])(
  `reads ${records} different records, those of a %s, within ${heapMiB} MiB`,
  async (_which, inputs) => {
    const tenant = await tenantWith(records)
    const { code, stdout, stderr, outputs } = await runOnRunner(
      'logs',
      { start: '2026-01-01', print: 'none', out: 'large.jsonl', ...inputs },
      { env: { ...tenant, ...smallHeap }, cwd: folder },
    )
    expect({ code, stdout: code === 0 ? '' : stdout, stderr: code === 0 ? '' : stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
    expect(outputs).toMatchObject({ count: '0', errors: '0' })
  },
  maxTestMs,
)

it('reports the records so far when the tenant refuses a page in the middle', async () => {
  const { code, outputs, stderr } = await logs(await tenantWith(1000, 100, 3))
  expect(code).toBe(3)
  expect(outputs).toMatchObject({ count: '300', errors: '30', file: join(folder, 'all.jsonl') })
  expect((await readFile(join(folder, 'all.jsonl'), 'utf8')).split('\n')).toHaveLength(301)
  expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^error: .*logs/)
})

it('reports the records so far when there are more than it may read', async () => {
  const { code, outputs, stderr } = await logs(await tenantWith(1000, 100), '--max-records', '300')
  expect(code).toBe(3)
  expect(outputs).toMatchObject({ count: '300', errors: '30' })
  expect(stderr).toMatch(
    /^error: cannot read the logs to their end: it has more than 300 records; .*raise max-records$/m,
  )
})
