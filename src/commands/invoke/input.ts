import { UsageError } from '../../core/errors.js'
import { inputName, plainInputName } from '../../core/input-names.js'
import { isObject } from '../../core/json.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { maskNamedSecrets } from '../shared/config.js'
import { parseStructured, readInputFile } from '../shared/structured-input.js'
import { commandType, type FieldName, fieldNames, findSignature, rawCommand } from './command-types.js'

/** The inputs of `invoke` that give the command and its input. */
export interface InvokeInputs {
  command: string | undefined
  input: string | undefined
  'input-path': string | undefined
  identity: string | undefined
  'unique-id': string | undefined
  type: string | undefined
  attributes: string | undefined
  changes: string | undefined
  password: string | undefined
  query: string | undefined
  key: string | undefined
  stateful: boolean
  state: string | undefined
  'state-id': string | undefined
  schema: string | undefined
}

/** What is needed to read the inputs. */
export interface InputSource {
  /** The folder that paths are relative to. */
  workingDirectory: string
  /** Hides a value from everything that is printed or written from now on. */
  mask(secret: string): void
}

/** A command and its input, without state and schema. */
export interface CommandInput {
  type: string
  input: unknown
}

/**
 * Reads the command and its input. `input` is not checked, as a test of a connector may send an invalid one. The inputs
 * for single fields are added to it, and must be fields of the command (docs/platform.md#commands). Secrets are masked.
 *
 * @throws UserError if inputs are missing, invalid or contradictory.
 */
export async function readCommandInput(inputs: InvokeInputs, source: InputSource): Promise<CommandInput> {
  if (inputs.command === undefined) {
    throw new UsageError(`${inputName('command')} is missing; give one such as std:account:list, or account-list`)
  }
  const base = await readBaseInput(inputs, source)
  if (inputs.command === rawCommand) return rawInput(base)
  const type = commandType(inputs.command)
  assertFieldsFit(type, inputs, base !== undefined)
  const fields = await readFields(type, inputs)
  maskNamedSecrets(fields, source)
  maskChanges(fields['changes'], source)
  if (base === undefined) return { type, input: fields }
  if (Object.keys(fields).length === 0 && !hasStateOrSchema(inputs)) return { type, input: base }
  return { type, input: addFields(base, fields) }
}

/**
 * Adds fields to an input.
 *
 * @throws UserError if the input is not an object, or has one of the fields already.
 */
export function addFields(input: unknown, fields: Record<string, unknown>): Record<string, unknown> {
  if (!isObject(input))
    throw new UsageError(
      `${inputName('input')} is not an object, so no field can be added to it; give the complete input`,
    )
  const duplicate = Object.keys(fields).find((name) => Object.hasOwn(input, name))
  if (duplicate !== undefined) {
    throw new UsageError(`${duplicate} is given twice, in ${inputName('input')} and by itself; give it once`)
  }
  return { ...input, ...fields }
}

async function readBaseInput(inputs: InvokeInputs, source: InputSource): Promise<unknown> {
  const path = inputs['input-path']
  if (inputs.input !== undefined && path !== undefined) {
    throw new UsageError(
      `${plainInputName('input')} and ${plainInputName('input-path')} are both given; give one of them`,
    )
  }
  const text = path === undefined ? inputs.input : await readInputFile('input-path', path, source.workingDirectory)
  if (text === undefined) return undefined
  const base = await parseStructured(text, path === undefined ? inputName('input') : `the file ${path}`)
  maskNamedSecrets(base, source)
  if (isObject(base)) maskChanges(base['changes'], source)
  return base
}

/** Reads `{type, input}`; other keys are ignored (docs/platform.md#invoke-inputs). */
function rawInput(base: unknown): CommandInput {
  if (!isObject(base) || typeof base['type'] !== 'string' || base['type'].trim() === '') {
    throw new UsageError(
      'command raw needs an input with a command type, such as {"type": "std:account:list", "input": {}}',
    )
  }
  return { type: base['type'], input: base['input'] ?? {} }
}

/** Checks the given fields against the signature of the command. With `input`, a required field may be missing. */
function assertFieldsFit(type: string, inputs: InvokeInputs, hasBase: boolean): void {
  const signature = findSignature(type)
  const given = fieldNames.filter((name) => isGiven(name, inputs))
  if (signature === undefined) {
    if (given.includes('key'))
      throw new UsageError(
        `it is not known which field of ${quote(printableName(type), 60)} is the key; write it into input`,
      )
  } else {
    const { required, optional } = signature
    const unexpected = given.find((name) => !required.includes(name) && !optional.includes(name))
    if (unexpected !== undefined) {
      throw new UsageError(`${type} does not take ${unexpected}; leave it out, or write it into input`)
    }
    const missing = required.filter((name) => !given.includes(name))
    if (!hasBase && missing.length > 0) {
      throw new UsageError(
        `${type} needs ${missing.join(' and ')}; give ${missing.length === 1 ? 'it' : 'them'}, or an input`,
      )
    }
  }
  if (given.includes('unique-id') && !given.includes('identity')) {
    throw new UsageError(
      `${plainInputName('unique-id')} needs ${plainInputName('identity')}: the two make a compound key`,
    )
  }
}

function isGiven(name: FieldName, inputs: InvokeInputs): boolean {
  const value = inputs[name]
  return name === 'schema' ? value !== undefined && value !== 'false' : value !== undefined && value !== false
}

function hasStateOrSchema(inputs: InvokeInputs): boolean {
  return (['stateful', 'state', 'schema'] as const).some((name) => isGiven(name, inputs))
}

async function readFields(type: string, inputs: InvokeInputs): Promise<Record<string, unknown>> {
  const { identity, password, key } = inputs
  const fields: Record<string, unknown> = {}
  if (type === 'std:account:create') {
    if (identity !== undefined || inputs.attributes !== undefined) fields['identity'] = identity ?? null
  } else if (identity !== undefined) {
    const uniqueId = inputs['unique-id']
    fields['identity'] = identity
    fields['key'] =
      uniqueId === undefined ? { simple: { id: identity } } : { compound: { lookupId: identity, uniqueId } }
  }
  if (inputs.type !== undefined) fields['type'] = inputs.type
  if (inputs.attributes !== undefined) fields['attributes'] = await readObject('attributes', inputs.attributes)
  if (inputs.changes !== undefined) fields['changes'] = await readChanges(inputs.changes)
  if (password !== undefined) fields['password'] = password
  if (key !== undefined) fields[type === 'std:source-data:read' ? 'sourceDataKey' : 'key'] = key
  if (inputs['state-id'] !== undefined) fields['stateId'] = inputs['state-id']
  if (inputs.query !== undefined) fields['queryInput'] = await readObject('query', inputs.query)
  return fields
}

async function readObject(name: string, text: string): Promise<Record<string, unknown>> {
  const value = await parseStructured(text, `${inputName(name)}`)
  if (isObject(value)) return value
  throw new UsageError(`${inputName(name)} is not an object; write {"name": "value"}, or YAML`)
}

/** Where the schema for a command comes from. */
export type SchemaSource = { from: 'spec' } | { from: 'input'; value: unknown }

/**
 * Reads the input `schema`: `false`, `true`, JSON or the name of a file. Undefined if no schema is to be sent.
 *
 * @throws UserError if it cannot be read or parsed.
 */
export async function readSchema(schema: string, workingDirectory: string): Promise<SchemaSource | undefined> {
  if (schema === 'false') return undefined
  if (schema === 'true') return { from: 'spec' }
  const isJson = schema.startsWith('{')
  const text = isJson ? schema : await readInputFile('schema', schema, workingDirectory)
  return { from: 'input', value: await parseStructured(text, isJson ? inputName('schema') : `the file ${schema}`) }
}

const operations = ['Add', 'Set', 'Remove']

async function readChanges(text: string): Promise<unknown[]> {
  const value = await parseStructured(text, inputName('changes'))
  const list = Array.isArray(value) ? (value as unknown[]) : [value]
  for (const [index, change] of list.entries()) {
    if (!isObject(change) || typeof change['attribute'] !== 'string' || !operations.includes(String(change['op']))) {
      throw new UsageError(
        `change ${index + 1} of ${inputName('changes')} is not {"op": "Add", "Set" or "Remove", "attribute": "name", "value": …}`,
      )
    }
  }
  return list
}

/** Masks the values of changes to attributes whose names indicate a secret. */
function maskChanges(changes: unknown, source: InputSource): void {
  for (const change of Array.isArray(changes) ? (changes as unknown[]) : []) {
    if (isObject(change) && typeof change['attribute'] === 'string') {
      maskNamedSecrets({ [change['attribute']]: change['value'] }, source)
    }
  }
}
