import { type FormFault, formFaults, hasForm, multiplicityFaults } from '../objects/answer-forms.js'
import type { SchemaView } from '../objects/spec-view.js'
import type { CommandInvoker } from './invoker.js'

/** Faults of a command that are kept: a hostile answer may have any number of undocumented fields. */
const maxFaults = 20

/** Compares every answer of a run with its documented form as it arrives. */
export class AnswerForms {
  /** The account schema, as soon as it is known. */
  schema: SchemaView | undefined
  /** Faults by command, each once. A command without faults has none. */
  readonly #faults = new Map<string, Map<string, FormFault>>()

  /** True if a command was answered whose form is looked at. */
  get isAnyAnswered(): boolean {
    return this.#faults.size > 0
  }

  get faults(): ReadonlyMap<string, ReadonlyMap<string, FormFault>> {
    return this.#faults
  }

  /** Wraps an invoker so that all its answers are compared. */
  watch(invoker: CommandInvoker): CommandInvoker {
    const add = (command: string, data: unknown) => this.#add(command, data)
    return {
      async *invoke(type, input, options) {
        for await (const message of invoker.invoke(type, input, options)) {
          if (message.type === 'output') add(type, message.data)
          yield message
        }
      },
    }
  }

  #add(command: string, data: unknown): void {
    if (!hasForm(command)) return
    const known = this.#faults.get(command) ?? new Map<string, FormFault>()
    this.#faults.set(command, known)
    for (const fault of [...formFaults(command, data), ...multiplicityFaults(command, data, this.schema)]) {
      if (known.has(fault.text) || known.size < maxFaults) known.set(fault.text, fault)
    }
  }
}
