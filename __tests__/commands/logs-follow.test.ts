import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../../src/base/clock.js'
import { silentLogger } from '../../src/base/logger.js'
import { logs } from '../../src/commands/logs.js'
import { Sandbox } from '../../src/sandbox/server.js'
import { TenantClient } from '../../src/tenant/client.js'
import type { LogRecord } from '../../src/tenant/types.js'
import { parseInputs } from '../../src/workflow/inputs.js'
import { Masker } from '../../src/workflow/masker.js'
import { Session } from '../../src/workflow/session.js'
import { shellTerminal } from '../../src/workflow/shell.js'
import { runProbe, uploadProbe } from '../support/probe-tenant.js'
import { TestClock } from '../tenant/support.js'

/** Time that passes only in sleep, and something that happens in each. */
class EventfulClock extends TestClock {
  readonly happenings: (() => Promise<void>)[] = []

  override async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    await super.sleep(ms, signal)
    await this.happenings.shift()?.()
  }
}

it.each(['missing', 'null', 'repeated'] as const)(
  'follow shows each record once, the late ones too, when the end is a token that is %s',
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
      clock.happenings.push(
        at(0, 'std:test-connection'),
        // They are written now, and their times are older than what was shown already.
        at(-3, 'std:account:list'),
        at(-50, 'probe:generic'),
        at(0, 'probe:state'),
      )
      const words: string[] = []
      const write = (text: string) => words.push(text) > 0
      const out = { write } as unknown as NodeJS.WritableStream
      const session = new Session({
        terminal: shellTerminal({ out, err: out, verbose: false }),
        masker: new Masker(),
        clock,
        signal: new AbortController().signal,
        environment: {},
        workingDirectory: folder,
        workflow: undefined,
        outputNames: Object.keys(logs.outputs),
        outputsFile: 'outputs.json',
        summaryFile: 'summary.md',
      })
      const started = clock.time
      const given = { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret }
      const inputs = parseInputs({ ...given, follow: '1m', out: 'records.jsonl' }, logs.inputs)
      await logs.run(inputs, session.context)
      await session.complete()

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
      const outputs = JSON.parse(await readFile(join(folder, 'outputs.json'), 'utf8')) as Record<string, string>
      expect(outputs['count']).toBe(String(all.length))
      expect(words.filter((line) => / commandOutcome /.test(line))).toHaveLength(5)
    } finally {
      client.close()
      await sandbox.close()
      await rm(folder, { recursive: true, force: true })
    }
  },
)
