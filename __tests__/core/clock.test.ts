import { systemClock } from '../../src/core/clock.js'

describe('the system clock', () => {
  it('ends a sleep with the reason of the signal, before it or during it', async () => {
    const reason = new Error('interrupted')
    await expect(systemClock.sleep(60_000, AbortSignal.abort(reason))).rejects.toBe(reason)
    const controller = new AbortController()
    const sleep = systemClock.sleep(60_000, controller.signal)
    controller.abort(reason)
    await expect(sleep).rejects.toBe(reason)
  })
})
