import { defaultPace, Pacer } from '../../../src/tenant/http/pacer.js'

/** A clock whose sleeps take no time here, and are remembered. */
class JumpingClock {
  time = 1_000
  readonly slept: number[] = []

  now(): number {
    return this.time
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    this.slept.push(ms)
    this.time += ms
  }
}

const windowMs = 10_000
const signal = new AbortController().signal

describe('Pacer', () => {
  it('sends no more requests in any window than the limit', async () => {
    const clock = new JumpingClock()
    const pacer = new Pacer(clock)
    const times: number[] = []
    for (let i = 0; i < 3 * defaultPace; i++) {
      await pacer.turn(signal)
      times.push(clock.now())
    }
    for (const [index, time] of times.entries()) {
      const inWindow = times.slice(index).filter((later) => later < time + windowMs)
      expect(inWindow.length).toBeLessThanOrEqual(defaultPace)
    }
    expect(clock.slept).toEqual([windowMs, windowMs])
  })

  it('takes another limit', async () => {
    const clock = new JumpingClock()
    const pacer = new Pacer(clock, 3)
    for (let i = 0; i < 7; i++) await pacer.turn(signal)
    expect(clock.slept).toEqual([windowMs, windowMs])
  })

  it('does not delay requests that are far apart', async () => {
    const clock = new JumpingClock()
    const pacer = new Pacer(clock)
    for (let i = 0; i < 3 * defaultPace; i++) {
      await pacer.turn(signal)
      clock.time += windowMs / defaultPace
    }
    expect(clock.slept).toEqual([])
  })

  it('keeps the order of concurrent requests', async () => {
    const pacer = new Pacer(new JumpingClock())
    const order: number[] = []
    const all = Array.from({ length: 2 * defaultPace }, (_, i) => i)
    await Promise.all(all.map((i) => pacer.turn(signal).then(() => order.push(i))))
    expect(order).toEqual(all)
  })

  it('continues after an aborted request', async () => {
    const clock = new JumpingClock()
    const pacer = new Pacer(clock)
    await expect(pacer.turn(AbortSignal.abort(new Error('interrupted')))).rejects.toThrow('interrupted')
    await pacer.turn(signal)
    expect(clock.slept).toEqual([])
  })
})
