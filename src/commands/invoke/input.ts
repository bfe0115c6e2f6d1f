import { UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import { maskNamedSecrets } from '../shared/config.js'
import { parseStructured, readInputFile } from '../shared/structured-input.js'
import { commandType, type FieldName, fieldNames, formOf, rawCommand, shown } from './types.js'

/** The inputs of `invoke` that say what to run, as they were given. */
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
  schema: string | undefined
}

/** What reading of inputs needs beside them. */
export interface InputSource {
  /** The folder that paths are relative to. */
  workingDirectory: string
  /** Hides a value from everything that is printed or written from now on. */
  mask(secret: string): void
}

/** A command and its input, before the state and the schema are added. */
export interface CommandInput {
  type: string
  input: unknown
}

/**
 * The command and its input. What `input` says is sent as it is, right or wrong, as a test of a connector may want it;
 * the inputs for single fields are added to it and are checked against what the command takes
 * (docs/platform.md#commands). Secrets in it are masked.
 *
 * @throws UserError
 */
export async function readCommandInput(inputs: InvokeInputs, source: InputSource): Promise<CommandInput> {
  if (inputs.command === undefined) {
    throw new UserError('input command is missing; give one such as std:account:list, or account-list')
  }
  const base = await readBase(inputs, source)
  if (inputs.command === rawCommand) return rawInput(base)
  const type = commandType(inputs.command)
  requireFit(type, inputs, base !== undefined)
  const fields = await readFields(type, inputs)
  maskNamedSecrets(fields, source)
  maskChanges(fields['changes'], source)
  if (base === undefined) return { type, input: fields }
  if (Object.keys(fields).length === 0 && !wantsMore(inputs)) return { type, input: base }
  return { type, input: addFields(base, fields) }
}

/** Adds fields to an input. Throws a UserError when it is not an object, or has one of them already. */
export function addFields(input: unknown, fields: Record<string, unknown>): Record<string, unknown> {
  if (!isObject(input)) throw new UserError('input is not an object, so nothing can be added to it; give it whole')
  const twice = Object.keys(fields).find((name) => Object.hasOwn(input, name))
  if (twice !== undefined) {
    throw new UserError(`${twice} is given in input and beside it; give it once`)
  }
  return { ...input, ...fields }
}

async function readBase(inputs: InvokeInputs, source: InputSource): Promise<unknown> {
  const path = inputs['input-path']
  if (inputs.input !== undefined && path !== undefined) {
    throw new UserError('both input and input-path are given; give one of them')
  }
  const text = path === undefined ? inputs.input : await readInputFile('input-path', path, source.workingDirectory)
  if (text === undefined) return undefined
  const base = await parseStructured(text, path === undefined ? 'input input' : `the file ${path}`)
  maskNamedSecrets(base, source)
  if (isObject(base)) maskChanges(base['changes'], source)
  return base
}

/** `{type, input}`; other keys mean nothing (docs/platform.md#invoke-inputs). */
function rawInput(base: unknown): CommandInput {
  if (!isObject(base) || typeof base['type'] !== 'string' || base['type'].trim() === '') {
    throw new UserError(
      'command raw needs an input with the type of a command, as {"type": "std:account:list", "input": {}}',
    )
  }
  return { type: base['type'], input: base['input'] ?? {} }
}

/** Without `input`, what is given must be what the command takes, and all that it needs must be there. */
function requireFit(type: string, inputs: InvokeInputs, hasBase: boolean): void {
  const form = formOf(type)
  const given = fieldNames.filter((name) => isGiven(name, inputs))
  if (form === undefined) {
    if (given.includes('key')) throw new UserError(`${shown(type)} is not known to take key; write it into input`)
  } else {
    const stray = given.find((name) => !form.needs.includes(name) && !form.takes.includes(name))
    if (stray !== undefined) throw new UserError(`${type} does not take ${stray}; leave it out, or write it into input`)
    const missing = form.needs.filter((name) => !given.includes(name))
    if (!hasBase && missing.length > 0) {
      throw new UserError(
        `${type} needs ${missing.join(' and ')}; give ${missing.length === 1 ? 'it' : 'them'}, or an input`,
      )
    }
  }
  if (given.includes('unique-id') && !given.includes('identity')) {
    throw new UserError('unique-id needs identity: the two make a compound key')
  }
}

function isGiven(name: FieldName, inputs: InvokeInputs): boolean {
  const value = inputs[name]
  return name === 'schema' ? value !== undefined && value !== 'false' : value !== undefined && value !== false
}

function wantsMore(inputs: InvokeInputs): boolean {
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
  if (inputs.query !== undefined) fields['queryInput'] = await readObject('query', inputs.query)
  return fields
}

async function readObject(name: string, text: string): Promise<Record<string, unknown>> {
  const value = await parseStructured(text, `input ${name}`)
  if (isObject(value)) return value
  throw new UserError(`input ${name} is not an object; write {"name": "value"}, or YAML`)
}

/** The schema that a command gets: that of the spec, or one that was given. */
export type WantedSchema = { from: 'spec' } | { from: 'input'; value: unknown }

/**
 * Reads the input `schema`. Undefined when no schema is wanted.
 *
 * @throws UserError
 */
export async function readSchema(schema: string, workingDirectory: string): Promise<WantedSchema | undefined> {
  if (schema === 'false') return undefined
  if (schema === 'true') return { from: 'spec' }
  const isText = schema.startsWith('{')
  const text = isText ? schema : await readInputFile('schema', schema, workingDirectory)
  return { from: 'input', value: await parseStructured(text, isText ? 'input schema' : `the file ${schema}`) }
}

const operations = ['Add', 'Set', 'Remove']

async function readChanges(text: string): Promise<unknown[]> {
  const value = await parseStructured(text, 'input changes')
  const list = Array.isArray(value) ? (value as unknown[]) : [value]
  for (const [index, change] of list.entries()) {
    if (!isObject(change) || typeof change['attribute'] !== 'string' || !operations.includes(String(change['op']))) {
      throw new UserError(
        `change ${index + 1} of input changes is not {"op": "Add", "Set" or "Remove", "attribute": "name", "value": …}`,
      )
    }
  }
  return list
}

/** The value of a change is a secret when the attribute's name tells so. */
function maskChanges(changes: unknown, source: InputSource): void {
  for (const change of Array.isArray(changes) ? (changes as unknown[]) : []) {
    if (isObject(change) && typeof change['attribute'] === 'string') {
      maskNamedSecrets({ [change['attribute']]: change['value'] }, source)
    }
  }
}
