import type { ErrorObject, ValidateFunction } from 'ajv'
import { isCollection, isMap, isNode, isPair, type Node } from 'yaml'
import { docsPage } from '../../core/docs-page.js'
import { messageOf, UserError } from '../../core/errors.js'
import { isObject, pointerSteps } from '../../core/json.js'
import { nearest, nearestId } from '../../core/nearest.js'
import { printable } from '../../core/secrets/process.js'
import { describeValue, oneLine } from '../../core/text.js'
import { parseDuration } from '../../core/times.js'
import { readYaml, YamlError, type YamlPosition, type YamlText } from '../../core/yaml.js'
import {
  type CheckSettings,
  type CustomCommand,
  customCheckId,
  type Expectation,
  type FieldValue,
  type NamedObject,
  type ValidationSettings,
} from './settings.js'
import { type CustomizerContent, readSamples } from './settings-samples.js'
import { validate } from './settings-validator.js'

/** A message lists the allowed names only if there are no more of them. */
const maxNamed = 12

const firstPosition: YamlPosition = { line: 1, column: 1 }

type Path = readonly (string | number)[]

/** The form of a document that matches the schema. */
interface SettingsContent {
  identities?: { accounts?: NamedContent[]; entitlements?: Record<string, NamedContent[]> }
  values?: Record<string, unknown>
  'test-account'?: { identity: NamedContent; values?: Record<string, unknown> }
  accept?: { check: string; text?: string; attribute?: string; reason: string }[]
  compare?: { accept?: { change: string; reason: string }[] }
  checks?: Record<string, { off?: boolean | string; 'read-limit'?: number; timeout?: string }>
  commands?: CommandContent[]
  customizer?: CustomizerContent
  limits?: { accounts?: number; 'provisioning-timeout'?: string }
  recording?: { personal?: string[]; keep?: string[] }
}

type NamedContent = string | { 'lookup-id': string; 'unique-id': string }

interface CommandContent {
  name: string
  description?: string
  command: string
  input?: unknown
  writes?: boolean
  expect: {
    outputs?: number | { min?: number; max?: number }
    output?: unknown
    schema?: Record<string, unknown> | boolean
    error?: Expectation['error']
    message?: string
  }
}

/**
 * Parses the text of a `validate.yml`.
 *
 * @param file - the path as the user knows it, for messages.
 * @param checks - the ids of all checks.
 * @throws UserError with line and column of the first fault.
 */
export async function parseSettings(
  text: string,
  file: string,
  checks: readonly string[],
): Promise<ValidationSettings> {
  const reader = new SettingsReader(text, file)
  const content = reader.content()
  const known = [...checks, ...(content.commands ?? []).map(({ name }) => customCheckId(name))]
  for (const [i, { check }] of (content.accept ?? []).entries())
    reader.assertCheck(check, known, ['accept', i, 'check'])
  for (const check of Object.keys(content.checks ?? {})) reader.assertCheck(check, known, ['checks', check])
  const commands: CustomCommand[] = []
  for (const [i, command] of (content.commands ?? []).entries()) {
    if (commands.some(({ name }) => name === command.name)) {
      reader.refuse(['commands', i, 'name'], `two commands have the name ${describeValue(command.name)}`)
    }
    commands.push(await readCommand(command, i, reader))
  }
  const { identities = {}, values = {}, accept = [], limits = {}, 'test-account': own } = content
  return {
    identities: {
      accounts: (identities.accounts ?? []).map(readNamed),
      entitlements: mapValues(identities.entitlements ?? {}, (objects) => objects.map(readNamed)),
    },
    values: mapValues(values, readValue),
    testAccount: own && { account: readNamed(own.identity), values: mapValues(own.values ?? {}, readValue) },
    accepted: accept.map(({ check, text, attribute, reason }) => ({
      check,
      text,
      attribute,
      reason: oneLine(printable(reason)),
    })),
    acceptedChanges: (content.compare?.accept ?? []).map(({ change, reason }) => ({
      change,
      reason: oneLine(printable(reason)),
    })),
    checks: mapValues(content.checks ?? {}, readCheckSettings),
    commands,
    customizerSamples: readSamples(content.customizer ?? {}, (path, problem) => reader.refuse(path, problem)),
    accountCount: limits.accounts,
    recording: { personal: content.recording?.personal ?? [], keep: content.recording?.keep ?? [] },
    provisioningTimeoutMs: durationOf(limits['provisioning-timeout']),
  }
}

/** The parsed document. Its errors have the position of the value in the text. */
class SettingsReader {
  readonly #file: string
  readonly #yaml: YamlText

  constructor(text: string, file: string) {
    this.#file = file
    try {
      this.#yaml = readYaml(text)
    } catch (error) {
      if (!(error instanceof YamlError)) throw error
      this.#fail(
        error.position ?? firstPosition,
        `it cannot be read as YAML: ${oneLine(printable(error.message), 160)}`,
      )
    }
  }

  content(): SettingsContent {
    const value = this.#yaml.value ?? {}
    if (validate(value)) return value as SettingsContent
    const errors = validate.errors ?? []
    // The deepest error is the most specific: alternatives that do not apply fail at a higher level.
    const depth = ({ instancePath }: ErrorObject) => instancePath.split('/').length
    const rank = (error: ErrorObject) => depth(error) + (error.keyword === 'additionalProperties' ? 0.5 : 0)
    const worst = errors.toSorted((a, b) => rank(b) - rank(a))[0]
    if (worst === undefined) this.#fail(firstPosition, `it does not match ${docsPage('schemas/validate.schema.json')}`)
    const { path, problem } = explain(worst)
    return this.refuse(path, problem)
  }

  assertCheck(id: string, known: readonly string[], path: Path): void {
    if (known.includes(id)) return
    const near = nearestId(id, known)
    this.refuse(path, `there is no check ${describeValue(id)}${near === undefined ? '' : `; did you mean ${near}?`}`)
  }

  /** @throws UserError with the position of the value at `path`, or of its key. */
  refuse(path: Path, problem: string): never {
    return this.#fail(this.#yaml.positionAt(this.#offsetOf(path)), problem)
  }

  #offsetOf(path: Path): number {
    let node: unknown = this.#yaml.document.contents
    let offset = startOf(node) ?? 0
    for (const step of path) {
      const pair = isMap(node) ? node.items.find(({ key }) => isNode(key) && String(key) === String(step)) : undefined
      const next: unknown = pair ? pair.value : isCollection(node) ? node.items[Number(step)] : undefined
      offset = (pair && startOf(pair.key)) ?? startOf(next) ?? offset
      node = isPair(next) ? next.value : next
    }
    return offset
  }

  #fail(at: YamlPosition, problem: string): never {
    const message = `${this.#file}, line ${at.line}, column ${at.column}: ${oneLine(printable(problem))}`
    throw new UserError(message, { location: { file: this.#file, ...at } })
  }
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined
}

/** Describes a violation of the schema, and its path. */
function explain(error: ErrorObject): { path: Path; problem: string } {
  const path = pointerSteps(error.instancePath)
  const name = path.length === 0 ? 'the file' : path.join('.')
  const { params, keyword } = error
  if (keyword === 'required') return { path, problem: `${name} lacks ${describeValue(params['missingProperty'])}` }
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty'])
    const allowed = isObject(error.parentSchema) ? Object.keys(Object(error.parentSchema['properties'])) : []
    const near = nearest(key, allowed)
    const all = allowed.length > maxNamed ? '' : `; there are ${allowed.join(', ')}`
    const hint = near === undefined ? all : `; did you mean ${near}?`
    return { path: [...path, key], problem: `${name} has no setting ${describeValue(key)}${hint}` }
  }
  if (keyword === 'enum') {
    const allowed = (params['allowedValues'] as unknown[]).map(String)
    const near = typeof error.data === 'string' ? nearest(error.data, allowed) : undefined
    const hint =
      near === undefined
        ? allowed.length > maxNamed
          ? ''
          : `; write ${allowed.join(', ')}`
        : `; did you mean ${near}?`
    return { path, problem: `${name} cannot be ${describeValue(error.data)}${hint}` }
  }
  if (keyword === 'type') {
    const types = [params['type']].flat().join(' or ')
    return { path, problem: `${name} must be ${types}, not ${describeValue(error.data)}` }
  }
  if (keyword === 'pattern') {
    const hint = name.endsWith('timeout') ? 'write a duration such as 90s or 5m' : `it must match ${params['pattern']}`
    return { path, problem: `${name} cannot be ${describeValue(error.data)}; ${hint}` }
  }
  return { path, problem: `${name} ${error.message ?? 'is invalid'}` }
}

function readNamed(object: NamedContent): NamedObject {
  if (typeof object === 'string') return { id: object, uniqueId: undefined }
  return { id: object['lookup-id'], uniqueId: object['unique-id'] }
}

function readValue(value: unknown): FieldValue {
  return isObject(value) && Array.isArray(value['choices']) ? { choices: value['choices'] } : { choices: [value] }
}

function durationOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDuration(text)
}

function readCheckSettings(settings: NonNullable<SettingsContent['checks']>[string]): CheckSettings {
  const { off, timeout } = settings
  const left = 'left out by validate.yml'
  return {
    skipReason: typeof off === 'string' ? `${left}: ${oneLine(printable(off))}` : off ? left : undefined,
    readLimit: settings['read-limit'],
    timeoutMs: durationOf(timeout),
  }
}

async function readCommand(content: CommandContent, i: number, reader: SettingsReader): Promise<CustomCommand> {
  const { name, description, command, writes = true, expect } = content
  const { outputs, error, message } = expect
  if (message !== undefined && error === undefined) {
    reader.refuse(['commands', i, 'expect', 'message'], 'message needs error: any, generic or notFound')
  }
  if (error !== undefined && (expect.output !== undefined || expect.schema !== undefined)) {
    reader.refuse(
      ['commands', i, 'expect', 'error'],
      'a command that must fail has no output to compare; remove output and schema, or error',
    )
  }
  if (Object.keys(expect).length === 0) {
    reader.refuse(['commands', i, 'expect'], 'expect is empty; add outputs, output, schema or error')
  }
  const defaultLimits = error === undefined ? { min: 1, max: 1 } : { min: 0, max: Number.POSITIVE_INFINITY }
  const limits =
    outputs === undefined
      ? defaultLimits
      : typeof outputs === 'number'
        ? { min: outputs, max: outputs }
        : { min: outputs.min ?? 0, max: outputs.max ?? Number.POSITIVE_INFINITY }
  return {
    name,
    description,
    command,
    input: content.input ?? {},
    writes,
    expect: {
      outputs: limits,
      output: 'output' in expect ? { value: expect.output } : undefined,
      schemaProblem: expect.schema === undefined ? undefined : await compileSchema(expect.schema, i, reader),
      error,
      message,
    },
  }
}

/** Compiles a JSON Schema. Unknown keywords are refused, because a misspelt one would check nothing. */
async function compileSchema(
  schema: Record<string, unknown> | boolean,
  i: number,
  reader: SettingsReader,
): Promise<Expectation['schemaProblem']> {
  let isValid: ValidateFunction
  try {
    const options = {
      strict: true,
      strictTypes: false,
      strictTuples: false,
      strictRequired: false,
      logger: false,
    } as const
    const newer = isObject(schema) && String(schema['$schema'] ?? '').includes('2020-12')
    const ajv = newer ? new (await import('ajv/dist/2020.js')).Ajv2020(options) : new (await import('ajv')).Ajv(options)
    isValid = ajv.compile(schema)
  } catch (error) {
    return reader.refuse(['commands', i, 'expect', 'schema'], `this JSON Schema cannot be used: ${messageOf(error)}`)
  }
  return (output) => {
    if (isValid(output)) return undefined
    const [error] = isValid.errors ?? []
    const place = error?.instancePath ? `${error.instancePath.slice(1).replaceAll('/', '.')} ` : ''
    return `${place}${error?.message ?? 'does not match'}`
  }
}

function mapValues<T, R>(record: Record<string, T>, map: (value: T) => R): Record<string, R> {
  // The names come from a file: `__proto__` must not set the prototype.
  return Object.assign(
    Object.create(null),
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)])),
  )
}
