import { spawn } from 'node:child_process'
import { once } from 'node:events'
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

  it('does not keep the process alive for a sleep with ref false', async () => {
    const clock = new URL('../../src/core/clock.js', import.meta.url).href
    const code = `import { systemClock } from '${clock}'; void systemClock.sleep(1e8, undefined, { ref: false })`
    // The time limit is only for a process that does not end.
    const options = { stdio: 'ignore', timeout: 20_000 } as const
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code], options)
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})
