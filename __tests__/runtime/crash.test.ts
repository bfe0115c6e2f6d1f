import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { buildProbe, probeConfig, root } from '../support/bundle.js'
import { closeAll, gone, openProbe, output, pidOf, run } from './harness.js'

afterEach(closeAll)

const other = { ...probeConfig, other: true }

describe('a process that dies', () => {
  it.each([
    ['probe:exit', { code: 3 }, 'the connector ended its own process during probe:exit, with exit code 3'],
    ['probe:exit', { code: 0 }, 'the connector ended its own process during probe:exit, with exit code 0'],
    ['probe:reject', {}, 'the connector crashed during probe:reject: unhandled rejection: [Error] nobody caught me'],
    ['probe:throw-later', {}, 'uncaught exception: [RangeError] thrown from a timer'],
  ])('by %s %j fails its commands alone', async (type, input, message) => {
    const runtime = await openProbe()
    const [pid, otherPid] = [await pidOf(runtime), await pidOf(runtime, other)]
    const beside = run(runtime, 'probe:wait', { ms: 60_000 })
    const elsewhere = run(runtime, 'probe:wait', { ms: 300 }, { config: other })
    const { error } = await run(runtime, type, input)
    expect(error).toMatchObject({ kind: 'crash', message: expect.stringContaining(message) })
    expect(error?.message).not.toContain('\n')
    expect((await beside).error).toMatchObject({ kind: 'crash', message: expect.stringContaining('during probe:wait') })
    expect((await elsewhere).outputs).toHaveLength(2)
    await gone(pid)
    expect(await pidOf(runtime)).not.toBe(pid)
    expect(await pidOf(runtime, other)).toBe(otherPid)
  })

  const posix = process.platform === 'win32' ? it.skip : it
  posix.each(['SIGSEGV', 'SIGKILL', 'SIGTERM'])('by %s says so', async (signal) => {
    const { error } = await run(await openProbe(), 'probe:kill', { signal })
    expect(error).toMatchObject({
      kind: 'crash',
      message: `the connector's process was ended by ${signal} during probe:kill`,
    })
  })

  it('between commands is logged and is not an error', async () => {
    const runtime = await openProbe()
    const pid = await pidOf(runtime)
    expect((await run(runtime, 'probe:throw-idle')).error).toBeUndefined()
    await gone(pid)
    expect((await run(runtime, 'probe:sync')).error).toBeUndefined()
    expect(runtime.idle).toContainEqual({
      level: 'ERROR',
      message: 'the connector crashed between commands: uncaught exception: [RangeError] thrown while idle',
    })
  })
})

const deepMessage = `{"kind":"message","id":1,"bytes":1,"message":{"type":"output","data":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`

describe('a connector that disturbs its runtime', () => {
  it.each([
    ['text', 'not a frame\n', 'wrote into the channel'],
    ['JSON of another kind', '{"kind":"done","id":"x"}\n', 'wrote into the channel'],
    ['JSON that is nested too deeply', `${deepMessage}\n`, 'wrote into the channel'],
    ['a line without end', 'x'.repeat(900 * 1024), 'wrote an endless line into the channel'],
  ])('with the channel of its runtime is ended: %s', async (_what, text, message) => {
    const runtime = await openProbe()
    const pid = await pidOf(runtime)
    const { error } = await run(runtime, 'probe:channel-garbage', { text })
    expect(error).toMatchObject({ kind: 'crash', message: expect.stringContaining(message) })
    await gone(pid)
    expect(await output(runtime, 'probe:sync')).toEqual({ sync: true })
  })

  it('by closing its stdout can still log', async () => {
    const runtime = await openProbe()
    expect((await run(runtime, 'probe:deaf')).outputs).toEqual([{ ok: true }])
    expect((await run(runtime, 'probe:sync')).outputs).toEqual([{ sync: true }])
  })
})

describe('a process that a connector started', () => {
  it('ends with close', async () => {
    const runtime = await openProbe()
    const { pid, childPid } = await output<{ pid: number; childPid: number }>(runtime, 'probe:spawn')
    await runtime.close()
    await gone(pid)
    await gone(childPid)
  })

  // On Windows the children of a process that is gone are not found any more.
  const posix = process.platform === 'win32' ? it.skip : it
  posix('ends with its crash', async () => {
    const { outputs, error } = await run(await openProbe(), 'probe:spawn', { exit: true })
    expect(error).toMatchObject({ kind: 'crash' })
    const [{ pid, childPid }] = outputs as [{ pid: number; childPid: number }]
    await gone(pid)
    await gone(childPid)
  })
})

describe('when the parent is killed', () => {
  it.each(['probe:wait', 'probe:loop', 'probe:spawn'])('no process of %s is left', async (type) => {
    const parent = await startParent(type)
    const [pid, childPid] = await parent.pids
    parent.child.kill('SIGKILL')
    await once(parent.child, 'close')
    await gone(pid)
    if (childPid !== undefined) {
      await gone(childPid)
    }
  })
})

type Pids = [number, number | undefined]

/** A program that runs a command and stays until it is killed. */
async function startParent(type: string): Promise<{ child: ChildProcess; pids: Promise<Pids> }> {
  const runtime = pathToFileURL(join(root, 'lib', 'src', 'runtime', 'runtime.js')).href
  // Says the ids when the command is at work: it has sent something, or logged.
  const code = `
    import { BundleRuntime } from ${JSON.stringify(runtime)}
    const runtime = new BundleRuntime({ directory: ${JSON.stringify(await buildProbe())} })
    const config = ${JSON.stringify(probeConfig)}
    let ids
    for await (const event of runtime.invoke({ type: 'probe:pid', config })) {
      ids = event.message.data
    }
    for await (const event of runtime.invoke({ type: ${JSON.stringify(type)}, config, input: { ms: 60_000 } })) {
      console.log(JSON.stringify({ ...ids, ...event.message?.data }))
    }
    setInterval(() => {}, 1000)
  `
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  const pids = once(createInterface({ input: child.stdout }), 'line').then(([line]): Pids => {
    const { pid, childPid } = JSON.parse(String(line)) as { pid: number; childPid?: number }
    return [pid, childPid]
  })
  return { child, pids }
}
