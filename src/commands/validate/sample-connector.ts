import type { CommandInvoker } from '../../validation/engine/invoker.js'

/** What the connector in the bundle of `sampleConnectorBundle` gets as its input. */
interface Sample {
  input: unknown
  outputs: unknown[]
  operation?: string
}

/** One of its outputs: what a handler of the customizer made. */
interface Made {
  step: 'input' | 'output'
  /** Absent if the handler returned nothing. */
  value?: unknown
}

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
      const { input, outputs, operation } = sample
      if (operation !== undefined) {
        return send({ step: 'output', value: await context.customizedOperation(operation, input) })
      }
      const before = customizer?.handlers?.get(`before:${type}`)
      if (before !== undefined) send({ step: 'input', value: await before(context, input) })
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
      for await (const message of invoker.invoke(type, input, options)) {
        if (message.type !== 'output' || type === 'std:spec:read') {
          yield message
          continue
        }
        const { step, value } = message.data as Made
        if (step === 'input') options.onSampleInput?.(value)
        else yield { type: 'output', data: value }
      }
    },
  }
}
