import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommandContext } from '../../../src/cli/command.js'
import { runOnChanges } from '../../../src/commands/validate/watch-files.js'
import { InterruptedError, UserError } from '../../../src/core/errors.js'
import { runInShell } from '../../support/program.js'

const folder = mkdtempSync(join(tmpdir(), 'watch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs with a clock that does the next step at each look at the files, and an interrupt after the last one. */
async function watch(file: string, steps: readonly (() => void)[], work: (run: number) => void) {
  const interrupt = new AbortController()
  const told: string[] = []
  const rest = [...steps]
  let runs = 0
  const context = {
    workingDirectory: folder,
    signal: interrupt.signal,
    logger: { info: (line: string) => void told.push(line.trim()) },
    clock: {
      sleep: async () => {
        const next = rest.shift()
        if (next === undefined) interrupt.abort(new InterruptedError('interrupted by SIGINT'))
        else next()
        interrupt.signal.throwIfAborted()
      },
    },
    oneRun: async (run: () => Promise<void>) => {
      try {
        await run()
      } catch (error) {
        interrupt.signal.throwIfAborted()
        told.push((error as Error).message)
      }
    },
  } as unknown as CommandContext
  const ended = runOnChanges([file], async () => work(++runs), context)
  return { ended: await ended.catch((error: unknown) => error), told, runs }
}

const nothing = () => {}

test('waits for a file that a build removes and writes again, and ends at an interrupt without a failure', async () => {
  const file = join(folder, 'built.zip')
  const write = (text: string) => () => writeFileSync(file, text)
  write('1')()
  const steps = [nothing, () => rmSync(file), nothing, nothing, write('a second one'), nothing, nothing]
  const { ended, told, runs } = await watch(file, steps, (run) => {
    if (run === 2) throw new UserError('a check failed')
  })
  expect(ended).toMatchObject({ name: 'InterruptedError', isExpected: true })
  const waiting = 'waiting for a change of built.zip; end with Ctrl-C'
  expect([told, runs]).toEqual([[waiting, 'a check failed', waiting], 2])
})

test('tells another failure than the interrupt', async () => {
  const file = join(folder, 'other.zip')
  writeFileSync(file, '1')
  const left = new UserError('the test account is left behind')
  const { ended } = await watch(file, [], () => {})
  expect(ended).toMatchObject({ name: 'InterruptedError', isExpected: true })
  const context = { workingDirectory: folder, signal: AbortSignal.abort(new InterruptedError('interrupted')) }
  const oneRun = () => Promise.reject(left)
  await expect(runOnChanges([file], async () => {}, { ...context, oneRun } as unknown as CommandContext)).rejects.toBe(
    left,
  )
})

test.each([
  [['none.zip'], /^error: cannot read the bundle \S+none\.zip: there is no such file\n$/],
  [['.'], /^error: cannot read the bundle \S+: it is not a file; give the path of a zip\n$/],
  [['text.zip'], /^error: \S+text\.zip is not a zip file, or it is truncated; pack it again with the command pack\n$/],
])('validate --watch of %j ends as wrong usage, with one line', async (words, line) => {
  writeFileSync(join(folder, 'text.zip'), 'no zip')
  const stopped = new AbortController()
  const onText = (text: string) => {
    if (text.includes('waiting for')) stopped.abort(new UserError('interrupted by SIGINT'))
  }
  const { code, stdout, stderr } = await runInShell(['validate', ...words, '--watch'], {
    cwd: folder,
    signal: stopped.signal,
    onText,
  })
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(line) })
  expect(await runInShell(['upload', ...words, '-c', 'mine'], { cwd: folder })).toMatchObject({ code: 2 })
})
