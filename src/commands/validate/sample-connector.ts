import type { CommandInvoker } from '../../validation/engine/invoker.js'

/** What the connector in the bundle of `sampleConnectorBundle` gets as its input. */
interface Sample {
  input: unknown
  outputs: unknown[]
  operation?: string
}

/** One of its outputs: what a handler of the customizer made, or a part of that. */
type Made =
  /** What the platform gets from the connector as one message. The value is absent if the handler returned nothing. */
  | { step: 'output'; value?: unknown }
  /**
   * What the platform never gets as a message: an input, or the result of an operation. It comes as pieces of a JSON text,
   * as the limit of a message does not hold for it.
   */
  | { step: 'input' | 'result'; piece?: string; isLast: boolean }

interface Customizer {
  handlers?: Map<string, (context: unknown, value: unknown) => unknown>
}

interface Context {
  customizedOperation(id: string, input: unknown): Promise<unknown>
}

interface Answer {
  write(message: { data: unknown; type: 'output' }): void
}

/**
 * The files of a bundle whose connector answers with the outputs of a sample in place of those of a target system. It runs
 * the handlers of the linked customizer as the SDK does (docs/platform.md#customizer-handlers).
 */
export function sampleConnectorBundle(name: string): { index: Buffer; spec: Buffer } {
  const spec = { name, commands: [] }
  return {
    index: Buffer.from(`exports.connector = (${makeSampleConnector})(${JSON.stringify(spec)})\n`),
    spec: Buffer.from(JSON.stringify(spec)),
  }
}

/** Runs as text in the process of the connector, so it uses nothing from outside of itself. */
function makeSampleConnector(specification: object) {
  return {
    handlers: new Map(),
    async _exec(type: string, context: Context, sample: Sample, answer: Answer, customizer?: Customizer) {
      const send = (data: unknown) => answer.write({ data, type: 'output' })
      if (type === 'std:spec:read') return send({ specification })
      const sendPieces = (step: string, value: unknown) => {
        const text = JSON.stringify(value) as string | undefined
        const size = 32 * 1024
        let start = 0
        do {
          send({ step, piece: text?.slice(start, start + size), isLast: start + size >= (text?.length ?? 0) })
          start += size
        } while (start < (text?.length ?? 0))
      }
      const { input, outputs, operation } = sample
      if (operation !== undefined) {
        return sendPieces('result', await context.customizedOperation(operation, input))
      }
      const before = customizer?.handlers?.get(`before:${type}`)
      if (before !== undefined) sendPieces('input', await before(context, input))
      const after = customizer?.handlers?.get(`after:${type}`)
      for (const output of outputs) {
        send({ step: 'output', value: after === undefined ? output : await after(context, output) })
      }
    },
  }
}

/** Invokes the connector of `sampleConnectorBundle`, and yields the outputs of each sample as the platform gets them. */
export function sampleInvoker(invoker: CommandInvoker): CommandInvoker {
  return {
    async *invoke(type, input, options = {}) {
      const pieces: string[] = []
      for await (const message of invoker.invoke(type, input, options)) {
        if (message.type !== 'output' || type === 'std:spec:read') {
          yield message
          continue
        }
        const sent = message.data as Made
        if (sent.step === 'output') {
          yield { type: 'output', data: sent.value }
          continue
        }
        if (sent.piece !== undefined) pieces.push(sent.piece)
        if (!sent.isLast) continue
        const value: unknown = sent.piece === undefined ? undefined : JSON.parse(pieces.join(''))
        if (sent.step === 'input') options.onSampleInput?.(value)
        else yield { type: 'output', data: value }
      }
    },
  }
}
