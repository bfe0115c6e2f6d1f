import { readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { BundleRuntime, RuntimeError, type RuntimeOptions } from '../../src/runtime/runtime.js'
import type { ConnectorLogLine, RuntimeRequest } from '../../src/runtime/types.js'
import type { InvokeMessage } from '../../src/tenant/types.js'
import { buildProbe, probeConfig, removeBundles } from '../support/bundle.js'

const runtimes: BundleRuntime[] = []

/** A runtime that `closeAll` closes. */
export function open(options: RuntimeOptions): BundleRuntime {
  const runtime = new BundleRuntime(options)
  runtimes.push(runtime)
  return runtime
}

/** A runtime of the probe connector; `idle` keeps what came outside of commands. */
export async function openProbe(
  options: Partial<RuntimeOptions> = {},
): Promise<BundleRuntime & { idle: ConnectorLogLine[] }> {
  const idle: ConnectorLogLine[] = []
  const directory = await buildProbe()
  return Object.assign(open({ directory, onIdleLog: (line) => idle.push(line), ...options }), { idle })
}

export async function closeAll(): Promise<void> {
  await Promise.all(runtimes.splice(0).map((runtime) => runtime.close()))
  await removeBundles()
}

export interface Outcome {
  messages: InvokeMessage[]
  /** The data of the outputs. */
  outputs: unknown[]
  logs: ConnectorLogLine[]
  error: RuntimeError | undefined
}

/** Runs a command to its end. */
export async function run(
  runtime: BundleRuntime,
  type: string,
  input?: unknown,
  more: Partial<RuntimeRequest> = {},
): Promise<Outcome> {
  const outcome: Outcome = { messages: [], outputs: [], logs: [], error: undefined }
  try {
    for await (const event of runtime.invoke({ type, input, config: probeConfig, ...more })) {
      if (event.kind === 'log') {
        outcome.logs.push(event.line)
      } else {
        outcome.messages.push(event.message)
        if (event.message.type === 'output') {
          outcome.outputs.push(event.message.data)
        }
      }
    }
  } catch (error) {
    if (!(error instanceof RuntimeError)) {
      throw error
    }
    outcome.error = error
  }
  return outcome
}

/** The first output of a command that must succeed. */
export async function output<T>(runtime: BundleRuntime, type: string, input?: unknown, config?: unknown): Promise<T> {
  const { outputs, error } = await run(runtime, type, input, config === undefined ? {} : { config })
  if (error) {
    throw error
  }
  return outputs[0] as T
}

export async function pidOf(runtime: BundleRuntime, config?: unknown): Promise<number> {
  return (await output<{ pid: number }>(runtime, 'probe:pid', undefined, config)).pid
}

/** Resolves when the process is gone; one that nobody has reaped counts as gone. Ends it itself when that does not come. */
export async function gone(pid: number): Promise<void> {
  for (let round = 0; round < 2000; round += 1) {
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
    const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
    if (/\) Z /.test(status)) {
      return
    }
    await delay(10)
  }
  process.kill(pid, 'SIGKILL')
  throw new Error(`process ${pid} was left behind`)
}
