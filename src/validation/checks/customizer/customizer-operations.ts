import { nearest } from '../../../core/nearest.js'
import { describeValue } from '../../../core/text.js'
import { provisioningCommands } from '../../../spec/command-names.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { missingFactReason } from '../../engine/facts.js'
import { customizerReading, hasUsableCustomizer } from './customizer.js'
import { customizerWriting } from './customizer-writing.js'

export const customizerOperations: Check = {
  id: 'customizer-operations',
  title: 'Operations of the customizer',
  description: 'The connector calls each operation that the customizer changes.',
  documents: [documents.customizers],
  requires: [],
  writes: false,
  needsConfig: true,
  facts: ['customizer', 'process'],
  async run(check) {
    if (!hasUsableCustomizer(check)) return
    const { customizer, process, nameInput } = check.run
    const called = process?.operations?.()
    if (called === undefined) return check.skip(missingFactReason('process', nameInput), 'input')
    const operations = customizer?.bundle.customizedOperations ?? []
    if (operations.length === 0) check.skip('the customizer changes no operations')
    const unheard = operations.filter((id) => !called.has(id))
    const why = whyNotAll(check)
    const others = [...called].filter((id) => !operations.includes(id))
    for (const id of unheard) {
      const near = nearest(id, others)
      const message = `the connector never called the operation ${describeValue(id)} of the customizer`
      check.findings.add(why === undefined ? 'warning' : 'notice', why === undefined ? message : `${message}, ${why}`, {
        target: { kind: 'handler', command: id, customizer: true, step: 'operation' },
        remedy: near === undefined ? 'Correct its id, or remove it.' : `Did you mean ${near}?`,
        kind: 'operations that were never called',
      })
    }
  },
}

/** Why not all commands that may call an operation ran with the customizer. Undefined if they did, as far as is known. */
function whyNotAll({ run, spec }: CheckContext): string | undefined {
  const failed = [customizerReading, customizerWriting].find(({ id }) => run.failedChecks.has(id))
  if (failed !== undefined) return `but ${failed.id} failed`
  const due = provisioningCommands.some((command) => spec.commands.has(command))
    ? [customizerReading, customizerWriting]
    : [customizerReading]
  const left = due.find(({ id }) => !run.plannedHere.has(id))
  return left === undefined ? undefined : `but ${left.id} was not run`
}
