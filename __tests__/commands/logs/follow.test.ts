import { followLogs, pollEnd } from '../../../src/commands/logs/follow.js'
import { RecordingLogger } from '../../../src/core/logger.js'
import type { LogRecord } from '../../../src/tenant/types.js'
import { TestClock } from '../../tenant/support.js'

const second = 1000
const minute = 60 * second

/** A tenant's log that grows while it is followed: a record appears when it is due by the clock. */
class GrowingLog {
  readonly clock = new TestClock()
  readonly logger = new RecordingLogger()
  readonly start = this.clock.time
  readonly pollStarts: number[] = []
  pollDurationMs = 0
  #records: { due: number; time: number; record: LogRecord }[] = []
  #isSorted = false

  /** A record with a time that can be read from `arrives` on; both in milliseconds from the start. */
  add(time: number, text: string, arrives = time): this {
    const record = {
      tenantID: 't',
      timestamp: new Date(this.start + time).toISOString(),
      level: 'INFO',
      event: 'connectorMessage',
      component: 'c',
      targetID: 'i',
      targetName: 'n',
      requestID: 'r',
      message: text,
    }
    this.#records.push({ due: this.start + arrives, time: this.start + time, record })
    this.#isSorted = false
    return this
  }

  async follow(duration: number, from = 0, signal = new AbortController().signal): Promise<string[]> {
    const { clock, logger, start } = this
    const seen: string[] = []
    const read = this.#read.bind(this)
    const options = { start: start + from, until: clock.time + duration, clock, logger, signal, read }
    for await (const each of followLogs(options)) if (each !== pollEnd) seen.push(String(each.message))
    return seen
  }

  async *#read(from: number): AsyncGenerator<LogRecord> {
    this.pollStarts.push(from - this.start)
    if (!this.#isSorted) this.#records = this.#records.toSorted((a, b) => a.time - b.time)
    this.#isSorted = true
    const there = this.#records.filter(({ due, time }) => due <= this.clock.time && time >= from)
    yield* there.map(({ record }) => record)
    this.clock.time += this.pollDurationMs
  }
}

describe('following a log', () => {
  it('yields existing records, then new ones, each once', async () => {
    const log = new GrowingLog()
      .add(-10 * minute, 'old')
      .add(-1, 'now')
      .add(3 * second, 'next')
      .add(59 * second, 'last')
    expect(await log.follow(minute, -minute)).toEqual(['now', 'next', 'last'])
  })

  it('ends at the given time', async () => {
    const log = new GrowingLog().add(0, 'in').add(61 * second, 'after')
    expect(await log.follow(minute)).toEqual(['in'])
    expect(log.clock.time - log.start).toBe(minute)
  })

  it('finds a record that arrives late, with an older time, and yields none twice', async () => {
    const log = new GrowingLog()
    for (let n = 0; n < 120; n++) log.add(n * second, `on time ${n}`)
    log
      .add(10 * second, '5 s late', 15 * second)
      .add(10 * second, 'a minute late', 70 * second)
      .add(1 * second, 'before the end', 119 * second)
    const seen = await log.follow(2 * minute)
    expect(seen).toHaveLength(123)
    expect(new Set(seen).size).toBe(123)
    // A record that is a little late is found by the next poll, one that is a minute late within half a minute.
    expect(seen.indexOf('5 s late')).toBeLessThan(seen.indexOf('on time 17'))
    expect(seen.indexOf('a minute late')).toBeLessThan(seen.indexOf('on time 102'))
    expect(seen).toContain('before the end')
  })

  it('finds every record that is up to five minutes late, wherever it falls between two polls', async () => {
    const log = new GrowingLog()
    for (let n = 0; n < 900; n++) log.add(n * second, `on time ${n}`)
    // One a second: some arrive right after a deep poll.
    for (let n = 0; n < 500; n++) log.add(n * second + 1, `late ${n}`, n * second + 1 + 5 * minute)
    const seen = await log.follow(15 * minute)
    expect(seen.filter((text) => text.startsWith('late'))).toHaveLength(500)
    expect(new Set(seen).size).toBe(1400)
    expect(seen).toHaveLength(1400)
  })

  it('finds them also when each poll takes long', async () => {
    const log = new GrowingLog()
    for (let n = 0; n < 900; n++) log.add(n * second, `on time ${n}`)
    for (let n = 0; n < 500; n++) log.add(n * second + 1, `late ${n}`, n * second + 1 + 5 * minute)
    log.pollDurationMs = 50 * second
    const seen = await log.follow(15 * minute)
    expect(seen.filter((text) => text.startsWith('late'))).toHaveLength(500)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('yields equal records as often as they occur, however they arrive', async () => {
    const log = new GrowingLog()
      .add(1, 'twin')
      .add(1, 'twin')
      .add(1, 'twin', 5 * second)
      .add(2, 'other')
    expect(await log.follow(minute)).toEqual(['twin', 'twin', 'other', 'twin'])
  })

  it('goes by the times of the tenant when the clock of this machine is ahead', async () => {
    const behind = -30 * minute
    const log = new GrowingLog().add(behind, 'first').add(behind + second, 'second', second)
    log.add(behind + 3 * second, 'third', 3 * second).add(behind, 'late', 10 * second)
    expect(await log.follow(minute, -60 * minute)).toEqual(['first', 'second', 'third', 'late'])
  })

  it('still finds late records after a record from the future', async () => {
    const log = new GrowingLog()
      .add(60 * minute, 'future', 0)
      .add(3 * second, 'now')
      .add(5 * second, 'late', 30 * second)
    expect(await log.follow(minute)).toEqual(['future', 'now', 'late'])
  })

  it('reads little again, and far back only sometimes', async () => {
    const log = new GrowingLog()
    for (let n = 0; n < 600; n++) log.add(n * second, String(n))
    await log.follow(10 * minute)
    const reach = log.pollStarts.map((from, index) => index * 2 * second - from)
    expect(reach.filter((ms) => ms > 30 * second).length).toBeLessThan(log.pollStarts.length / 10)
    expect(Math.max(...reach)).toBeLessThanOrEqual(5 * minute + 32 * second)
  })

  it('remembers a bounded number of records, and warns when that is too few', async () => {
    const log = new GrowingLog()
    for (let n = 0; n < 120_000; n++) log.add(-(n % 1000), `${n}`)
    log.add(second, 'next')
    const seen = await log.follow(4 * second, -minute)
    expect(seen).toHaveLength(120_001)
    expect(log.logger.lines).toEqual([{ level: 'warning', message: expect.stringContaining('narrow the filter') }])
  })

  it("throws the signal's reason when aborted", async () => {
    const reason = new Error('interrupted')
    await expect(new GrowingLog().follow(minute, 0, AbortSignal.abort(reason))).rejects.toBe(reason)
  })
})
