import { describeValue } from '../../core/text.js'
import type { CustomizerSample, Expectation } from './settings.js'

/** The form of `customizer` in a document that matches the schema. */
export interface CustomizerContent {
  commands?: Record<string, SampleContent[]>
  operations?: Record<string, OperationSampleContent[]>
}

interface SampleContent {
  name?: string
  input?: unknown
  output?: unknown
  expect?: { input?: unknown; output?: unknown; error?: Expectation['error']; message?: string }
}

interface OperationSampleContent extends Omit<SampleContent, 'output'> {
  command?: string
}

/** The command in which most connectors call their operations. */
const defaultCommand = 'std:account:list'

/** The commands whose only output is a list (docs/platform.md#commands). */
const listCommands: readonly string[] = ['std:source-data:discover', 'std:source-data:read']

type Path = readonly (string | number)[]

/**
 * Reads the samples for a customizer.
 *
 * @param refuse - throws an error with the position of the value at a path.
 */
export function readSamples(
  { commands = {}, operations = {} }: CustomizerContent,
  refuse: (path: Path, problem: string) => never,
): CustomizerSample[] {
  const samples: CustomizerSample[] = []
  for (const [command, contents] of Object.entries(commands)) {
    for (const [i, content] of contents.entries()) {
      const { input = {}, output, expect = {} } = content
      assertExpectation(expect, ['customizer', 'commands', command, i, 'expect'], refuse)
      samples.push({
        name: nameOf(content, i),
        command,
        operation: undefined,
        input,
        outputs: outputsOf(command, output),
        expect: {
          ...commonExpectation(expect),
          outputs: 'output' in expect ? outputsOf(command, expect.output) : undefined,
        },
      })
    }
  }
  for (const [operation, contents] of Object.entries(operations)) {
    for (const [i, content] of contents.entries()) {
      const { command = defaultCommand, input, expect = {} } = content
      assertExpectation(expect, ['customizer', 'operations', operation, i, 'expect'], refuse)
      samples.push({
        name: nameOf(content, i),
        command,
        operation,
        input,
        outputs: [],
        expect: { ...commonExpectation(expect), outputs: 'output' in expect ? [expect.output] : undefined },
      })
    }
  }
  return samples
}

function nameOf({ name }: SampleContent, i: number): string {
  return name === undefined ? `sample ${i + 1}` : `sample ${describeValue(name)}`
}

/** The outputs of a setting: a list of them, or the only one, which is itself a list for some commands. */
function outputsOf(command: string, output: unknown): unknown[] {
  if (output === undefined) return []
  if (!Array.isArray(output)) return [output]
  const isOneList = listCommands.includes(command) && (output.length === 0 || !output.every(Array.isArray))
  return isOneList ? [output] : output
}

function commonExpectation(
  expect: NonNullable<SampleContent['expect']>,
): Pick<CustomizerSample['expect'], 'input' | 'error' | 'message'> {
  return {
    input: 'input' in expect ? { value: expect.input } : undefined,
    error: expect.error,
    message: expect.message,
  }
}

function assertExpectation(
  expect: NonNullable<SampleContent['expect']>,
  path: Path,
  refuse: (path: Path, problem: string) => never,
): void {
  if (expect.message !== undefined && expect.error === undefined) {
    refuse([...path, 'message'], 'message needs error: any, generic or notFound')
  }
  if (expect.error !== undefined && 'output' in expect) {
    refuse([...path, 'error'], 'a sample that must be refused has no output to compare; remove output, or error')
  }
}
