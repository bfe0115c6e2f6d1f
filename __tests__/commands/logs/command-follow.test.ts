import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseInputs } from '../../../src/cli/inputs.js'
import { Session } from '../../../src/cli/session.js'
import { shellTerminal } from '../../../src/cli/shell.js'
import { logs } from '../../../src/commands/logs/command.js'
import { type Clock, systemClock } from '../../../src/core/clock.js'
import { silentLogger } from '../../../src/core/logger.js'
import { SecretStore } from '../../../src/core/secrets/store.js'
import { Sandbox } from '../../../src/sandbox/http/server.js'
import { TenantClient } from '../../../src/tenant/client.js'
import type { LogRecord } from '../../../src/tenant/types.js'
import { runProbe, uploadProbe } from '../../support/probe-tenant.js'
import { answer, serveTenant, TestClock } from '../../tenant/support.js'

/** A clock whose time passes only in sleep; each sleep runs the next event. */
class EventfulClock extends TestClock {
  readonly events: (() => Promise<void>)[] = []

  override async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    await super.sleep(ms, signal)
    await this.events.shift()?.()
  }
}

/** Runs the command as a shell would, but in the time of a clock. */
async function run(
  given: Record<string, string>,
  folder: string,
  clock: Clock,
): Promise<{ words: string[]; outputs: Record<string, string> }> {
  const words: string[] = []
  const write = (text: string) => words.push(text) > 0
  const out = { write } as unknown as NodeJS.WritableStream
  const session = new Session({
    terminal: shellTerminal({ out, err: out, verbose: false }),
    secrets: new SecretStore(),
    clock,
    signal: new AbortController().signal,
    environment: {},
    workingDirectory: folder,
    workflow: undefined,
    outputNames: Object.keys(logs.outputs),
    outputsFile: 'outputs.json',
    summaryFile: 'summary.md',
  })
  await logs.run(parseInputs(given, logs.inputs), session.context)
  await session.complete()
  const outputs = JSON.parse(await readFile(join(folder, 'outputs.json'), 'utf8')) as Record<string, string>
  return { words, outputs }
}

it.each(['missing', 'null', 'repeated'] as const)(
  'follow shows each record once, also late ones, when the last token is %s',
  async (logEnd) => {
    const folder = await mkdtemp(join(tmpdir(), 'follow-'))
    const clock = new EventfulClock()
    // The tenant's own time, which stamps the records.
    const stamps = new TestClock()
    const sandbox = await Sandbox.start({ clock: stamps, behaviour: { logEnd, logPageSize: 3 } })
    const { baseUrl, clientId, clientSecret } = sandbox
    const client = new TenantClient({ baseUrl, clientId, clientSecret, clock: systemClock, logger: silentLogger })
    try {
      await uploadProbe(client, 'probe', folder)
      const at = (seconds: number, type: string) => async () => {
        stamps.time = clock.time + seconds * 1000
        await runProbe(client, 'probe', type)
      }
      await at(-60, 'probe:sync')()
      clock.events.push(
        at(0, 'std:test-connection'),
        // Written now, with times older than records that were shown already.
        at(-3, 'std:account:list'),
        at(-50, 'probe:generic'),
        at(0, 'probe:state'),
      )
      const started = clock.time
      const given = { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret }
      const { words, outputs } = await run({ ...given, follow: '1m', out: 'records.jsonl' }, folder, clock)

      expect(clock.time - started).toBe(60_000)
      const text = await readFile(join(folder, 'records.jsonl'), 'utf8')
      const records = text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as LogRecord)
      const all: LogRecord[] = []
      for await (const record of client.logs.query({})) all.push(record)
      const sorted = (list: readonly LogRecord[]) => list.map((each) => JSON.stringify(each)).sort()
      expect(sorted(records)).toEqual(sorted(all))
      const outcomes = records.flatMap(({ event, message }) =>
        event === 'commandOutcome' && typeof message === 'object' ? [message['commandType']] : [],
      )
      expect(outcomes.sort()).toEqual(
        ['probe:sync', 'std:test-connection', 'std:account:list', 'probe:generic', 'probe:state'].sort(),
      )
      expect(outputs['count']).toBe(String(all.length))
      expect(words.filter((line) => / commandOutcome /.test(line))).toHaveLength(5)
    } finally {
      client.close()
      await sandbox.close()
      await rm(folder, { recursive: true, force: true })
    }
  },
)

const mine = '11111111-1111-4111-8111-111111111111'
const other = '22222222-2222-4222-8222-222222222222'

it.each([
  [[], ['mine', 'mine by runtime', 'named']],
  [['level', 'ERROR'], ['named']],
  [
    ['event', 'invokeCommand'],
    ['mine by runtime', 'named'],
  ],
])(
  'follow shows no record of another connector of the same name, however late its id arrives, with %j',
  async (filter, expected) => {
    const folder = await mkdtemp(join(tmpdir(), 'follow-'))
    const clock = new TestClock()
    const start = clock.time
    const records: { due: number; record: object }[] = []
    const add = (seconds: number, arrives: number, given: Partial<LogRecord>) => {
      const timestamp = new Date(start + seconds * 1000).toISOString()
      const usual = { level: 'INFO', event: 'invokeCommand', targetName: 'mine (tag: latest)' }
      records.push({ due: start + arrives * 1000, record: { timestamp, ...usual, ...given } })
    }
    // Both have the same source name. The second runs in a runtime that only an id in its request attributes.
    add(1, 1, { targetID: 'A', requestID: '1', event: 'connectorMessage', message: { message: 'mine', id: mine } })
    add(2, 2, { targetID: 'A', requestID: '2', message: 'mine by runtime' })
    add(3, 3, { targetID: 'B', requestID: '3', message: 'foreign', targetName: 'mine (tag: test)' })
    add(4, 64, { targetID: 'B', requestID: '3', event: 'connectorMessage', message: { message: 'late', id: other } })
    add(70, 70, {
      targetID: 'B',
      requestID: '3',
      message: 'foreign again',
      targetName: 'mine (tag: test)',
      level: 'ERROR',
    })
    add(80, 80, { targetID: 'C', requestID: '4', message: 'named', targetName: 'mine', level: 'ERROR' })
    const tenant = await serveTenant((seen, response) => {
      const connectors = [
        { id: mine, alias: 'mine' },
        { id: other, alias: 'other' },
      ]
      if (seen.method === 'GET') return answer(response, 200, seen.url.endsWith('/mine') ? connectors[0] : connectors)
      const { filter: asked } = JSON.parse(seen.body) as { filter: { startTime: string } }
      expect(Object.keys(asked)).toEqual(['startTime'])
      const there = records.filter(({ due }) => due <= clock.time).map(({ record }) => record as LogRecord)
      const fitting = there.filter(({ timestamp }) => timestamp >= asked.startTime)
      answer(response, 200, { logs: fitting.sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1)) })
    })
    try {
      const given = { 'base-url': tenant.url, 'client-id': 'id', 'client-secret': 'secret-of-the-client' }
      const [name, value] = filter
      const inputs = {
        ...given,
        connector: 'mine',
        follow: '2m',
        print: 'json',
        ...(name && value ? { [name]: value } : {}),
      }
      const { words } = await run(inputs, folder, clock)
      const shown = words.filter((word) => word.startsWith('{')).map((word) => JSON.parse(word) as LogRecord)
      expect(shown.map(({ message }) => (typeof message === 'string' ? message : message['message']))).toEqual(expected)
      const warnings = words.filter((word) => word.startsWith('warning: '))
      expect(warnings).toEqual([expect.stringContaining('filter by source instead of connector to see them at once')])
    } finally {
      await tenant.close()
      await rm(folder, { recursive: true, force: true })
    }
  },
)
