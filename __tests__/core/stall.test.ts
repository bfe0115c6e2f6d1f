import { execFileSync } from 'node:child_process'
import { failLastWaiting, lastOperation, StallError, unlessStalled } from '../../src/core/stall.js'

const forever = () => new Promise<never>(() => {})

describe('unlessStalled', () => {
  it('settles like the work', async () => {
    expect(await unlessStalled('a', async () => 1)).toBe(1)
    const failure = new Error('no')
    await expect(unlessStalled('a', () => Promise.reject(failure))).rejects.toBe(failure)
    const thrower = () => {
      throw failure
    }
    await expect(unlessStalled('a', thrower)).rejects.toBe(failure)
    // Nothing is waited for any more.
    expect(lastOperation()).toBe('')
    failLastWaiting()
  })

  it('fails the innermost wait first, and outer ones only if they do not end', async () => {
    const seen: string[] = []
    const inner = () =>
      unlessStalled('sign in', forever).catch((error: Error) => {
        seen.push(error.message)
        return 'put right'
      })
    const outer = unlessStalled('', () => unlessStalled('read x', inner).then(forever))
    expect(lastOperation()).toBe('sign in')
    failLastWaiting()
    await new Promise((resolve) => setImmediate(resolve))
    expect(seen).toEqual([
      'stopped half-way while it tried to sign in: no pending work was left that could continue it; see how far it came before you run it again, and report this line',
    ])
    failLastWaiting()
    await expect(outer).rejects.toThrow(StallError)
    await expect(outer).rejects.toThrow(/^stopped half-way: no pending work was left/)
  })

  it('fails one wait each time that the event loop is empty', () => {
    const code = `
      import { failLastWaiting, unlessStalled } from '${new URL('../../src/core/stall.js', import.meta.url).href}'
      process.on('beforeExit', failLastWaiting)
      const forever = () => new Promise(() => {})
      const inner = () => unlessStalled('sign in', forever).catch(forever)
      await unlessStalled('read x', inner).catch(({ message }) => console.log(message.split(':')[0]))`
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' })
    expect(output).toBe('stopped half-way while it tried to read x\n')
  })

  it('ignores work that ends after the wait has failed', async () => {
    let reject = (_error: Error): void => {}
    const work = new Promise<never>((_resolve, rejectIt) => {
      reject = rejectIt
    })
    const waiting = unlessStalled('a', () => work)
    failLastWaiting()
    await expect(waiting).rejects.toThrow(StallError)
    reject(new Error('late'))
    await new Promise((resolve) => setImmediate(resolve))
  })
})
