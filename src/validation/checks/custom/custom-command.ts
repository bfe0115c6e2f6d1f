import { isObject, kindOf } from '../../../core/json.js'
import { describeValue } from '../../../core/text.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { type CustomCommand, customCheckId } from '../../engine/settings.js'
import { count } from '../../engine/text.js'

/** Returns the check that invokes a custom command of `validate.yml` and compares its answer with `expect`. */
export function customCommandCheck(custom: CustomCommand): Check {
  const { name, description, command, writes } = custom
  return {
    id: customCheckId(name),
    title: `Custom command ${name}`,
    description: description ?? `${command} answers as validate.yml expects.`,
    documents: [documents.commands],
    requires: [command],
    writes,
    // The settings have an order.
    runsAlone: true,
    needsConfig: true,
    run: (check) => runCustom(check, custom),
  }
}

async function runCustom(check: CheckContext, { command, input, expect }: CustomCommand): Promise<void> {
  const target = { kind: 'handler', command } as const
  let outputs = 0
  try {
    for await (const output of check.commands.outputs(command, input)) {
      outputs++
      const problems = [
        expect.schemaProblem?.(output),
        expect.output && differenceIn(output, expect.output.value, 'the output'),
      ]
      for (const problem of problems) {
        if (problem !== undefined) {
          check.error(`output ${outputs} of ${command} is not as expected: ${problem}`, {
            target,
            kind: 'outputs that are not as expected',
          })
        }
      }
    }
  } catch (error) {
    if (!(error instanceof CommandError) || expect.error === undefined) throw error
    await compareError(check, error, input, expect)
    return
  }
  if (expect.error !== undefined) {
    check.error(`${command} succeeded, but validate.yml expects it to fail`, { target })
    return
  }
  const { min, max } = expect.outputs
  if (outputs >= min && outputs <= max) return
  const expected = min === max ? String(min) : max === Number.POSITIVE_INFINITY ? `${min} or more` : `${min} to ${max}`
  check.error(`${command} answered ${count(outputs, 'output')} instead of ${expected}`, { target })
}

/** Compares an error with the expected one. Only errors of the handler itself count. */
async function compareError(
  check: CheckContext,
  error: CommandError,
  input: unknown,
  { error: expected, message }: CustomCommand['expect'],
): Promise<void> {
  if (error.kind !== 'connector') check.reportFailure(error, 'the connector has to reject this')
  else if (expected !== 'any') {
    const type = await check.errorTypeOf(error, input)
    if (type !== undefined && type !== expected)
      check.reportFailure(error, `it failed, but not with a ${expected} error`)
  }
  if (message !== undefined && !error.message.includes(message)) {
    check.reportFailure(error, `it failed, but without the text ${describeValue(message)}`)
  }
}

/**
 * Describes the first difference from the expected value. Members of objects that are not expected are ignored, unless
 * `isExact` is true.
 */
export function differenceIn(value: unknown, expected: unknown, place: string, isExact = false): string | undefined {
  if (isObject(expected)) {
    if (!isObject(value)) return `${place} is ${kindOf(value)} instead of an object`
    for (const [key, child] of Object.entries(expected)) {
      const path = place === 'the output' ? key : `${place}.${key}`
      if (!Object.hasOwn(value, key)) return `${path} is missing`
      const difference = differenceIn(value[key], child, path, isExact)
      if (difference !== undefined) return difference
    }
    const extra = isExact ? Object.keys(value).find((key) => !Object.hasOwn(expected, key)) : undefined
    return extra === undefined ? undefined : `${place === 'the output' ? extra : `${place}.${extra}`} is not expected`
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(value)) return `${place} is ${kindOf(value)} instead of a list`
    if (value.length !== expected.length) {
      return `${place} has ${count(value.length, 'element')} instead of ${expected.length}`
    }
    for (const [i, child] of expected.entries()) {
      const difference = differenceIn(value[i], child, `${place}[${i}]`, isExact)
      if (difference !== undefined) return difference
    }
    return undefined
  }
  return value === expected ? undefined : `${place} is ${describeValue(value)} instead of ${describeValue(expected)}`
}
