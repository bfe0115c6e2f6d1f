import { inspect } from 'node:util'
import { type BundleRuntime, RuntimeError } from '../../src/runtime/runtime.js'
import type { ConnectorLogLine } from '../../src/runtime/types.js'
import type { SpcxAnswer } from './server.js'

/** The outcome of a command, in the same form for both sides. */
export interface Outcome {
  messages: unknown[]
  /** Undefined on success. */
  error: { type: string; text: string } | undefined
}

export interface Command {
  type: string
  input?: unknown
  version?: number
}

/** The outcome of a command in the SDK's own server, without stacks, which name files. */
export function outcomeOf({ error, messages }: SpcxAnswer): Outcome {
  if (error === '') {
    return { messages, error: undefined }
  }
  const [, type, thrown] = /^(\w+) error: \n \+ (.*)$/s.exec(error) ?? []
  if (type === undefined || thrown === undefined) {
    throw new Error(`spcx ended an answer with ${error}`)
  }
  return { messages, error: { type, text: thrown.split('\n    at ')[0] ?? '' } }
}

/** Runs a command in our runtime. */
export async function outcomeIn(
  runtime: BundleRuntime,
  { input = {}, type, version }: Command,
  config: unknown,
): Promise<Outcome & { kind?: RuntimeError['kind']; logs: ConnectorLogLine[] }> {
  const messages: unknown[] = []
  const logs: ConnectorLogLine[] = []
  try {
    const context = version === undefined ? {} : { version }
    for await (const event of runtime.invoke({ type, input, config, context })) {
      if (event.kind === 'log') {
        logs.push(event.line)
      } else {
        // As JSON on the wire, which has no undefined values.
        messages.push(JSON.parse(JSON.stringify(event.message)))
      }
    }
    return { messages, error: undefined, logs }
  } catch (error) {
    if (!(error instanceof RuntimeError)) {
      throw error
    }
    const { errorType = 'none', kind, message, remoteMessage = message, remoteName } = error
    const text = remoteName === undefined ? inspect(remoteMessage) : `${remoteName}: ${remoteMessage}`
    return { messages, error: { type: errorType, text }, kind, logs }
  }
}
