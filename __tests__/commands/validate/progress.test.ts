import { Progress } from '../../../src/commands/validate/progress.js'
import { RecordingLogger } from '../../../src/core/logger.js'

/** A clock that ends one sleep per step. */
class Steps {
  time = 0
  readonly refs: (boolean | undefined)[] = []
  #wake: (() => void) | undefined

  now(): number {
    return this.time
  }

  sleep(ms: number, signal?: AbortSignal, options?: { ref?: boolean }): Promise<void> {
    this.refs.push(options?.ref)
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      signal?.addEventListener('abort', () => reject(signal.reason))
      this.#wake = () => {
        this.time += ms
        resolve()
      }
    })
  }

  async step(): Promise<void> {
    this.#wake?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
}

describe('Progress', () => {
  it('logs the progress of a check that takes long', async () => {
    const clock = new Steps()
    const logger = new RecordingLogger()
    const progress = new Progress(clock, logger, new AbortController().signal)
    let requests = 1
    progress.start({ id: 'slow', position: 2, total: 5, progress: () => ({ requests, outputs: 1000 }) })
    await clock.step()
    requests = 7
    await clock.step()
    progress.start({ id: 'next', position: 3, total: 5, progress: () => ({ requests: 0, outputs: 0 }) })
    await progress.stop()
    await clock.step()
    expect(logger.lines.map(({ message }) => message.trim())).toEqual([
      '[2/5] slow: 1 request, 1000 outputs after 2.0 s',
      '[2/5] slow: 7 requests, 1000 outputs after 32.0 s',
    ])
  })

  it('shows each check and its progress in one line of a terminal', async () => {
    const clock = new Steps()
    const shown: string[] = []
    const logger = Object.assign(new RecordingLogger(), { progress: (text: string) => shown.push(text) })
    const progress = new Progress(clock, logger, new AbortController().signal)
    progress.start({ id: 'slow', position: 2, total: 5, progress: () => ({ requests: 1, outputs: 2 }) })
    await clock.step()
    await clock.step()
    progress.start({ id: 'next', position: 3, total: 5, progress: () => ({ requests: 0, outputs: 0 }) })
    await progress.stop()
    expect(logger.lines).toEqual([])
    expect(shown).toEqual([
      '[2/5] slow',
      '[2/5] slow: 1 request, 2 outputs after 1.0 s',
      '[2/5] slow: 1 request, 2 outputs after 2.0 s',
      '[3/5] next',
      '',
    ])
  })

  it('does not keep the process alive', async () => {
    const clock = new Steps()
    const progress = new Progress(clock, new RecordingLogger(), new AbortController().signal)
    progress.start({ id: 'a', position: 1, total: 1, progress: () => ({ requests: 0, outputs: 0 }) })
    await clock.step()
    await progress.stop()
    expect(clock.refs).toEqual([false, false])
  })

  it('ends with the run', async () => {
    const interrupted = new AbortController()
    const logger = new RecordingLogger()
    const progress = new Progress(new Steps(), logger, interrupted.signal)
    progress.start({ id: 'a', position: 1, total: 1, progress: () => ({ requests: 0, outputs: 0 }) })
    interrupted.abort()
    await progress.stop()
    expect(logger.lines).toHaveLength(0)
  })
})
