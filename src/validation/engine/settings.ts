import type { Random } from '../accounts/random.js'
import type { CheckResult } from './result.js'

/** What a project's `validate.yml` says (docs/schemas/validate.schema.json). */
export interface ValidationSettings {
  /** Accounts and entitlements that are always read; entitlements by type. */
  identities: { accounts: readonly NamedObject[]; entitlements: Readonly<Record<string, readonly NamedObject[]>> }
  /** Values by attribute, instead of those that are made up. */
  values: Readonly<Record<string, FieldValue>>
  accepted: readonly AcceptedDeviation[]
  /** By the id of the check. */
  checks: Readonly<Record<string, CheckSettings>>
  commands: readonly CustomCommand[]
  /** How many accounts the connector has to be able to list. */
  accounts: number | undefined
}

/** An object that is known by name: a simple key, or both parts of a compound one. */
export interface NamedObject {
  id: string
  uniqueId: string | undefined
}

/** What a field may hold: at least one value. In texts, `$(unique)` stands for letters that are new each time. */
export interface FieldValue {
  choices: readonly unknown[]
}

/** Findings of a check that are known; `text` and `attribute` choose among them. */
export interface AcceptedDeviation {
  check: string
  text: string | undefined
  attribute: string | undefined
  reason: string
}

export interface CheckSettings {
  /** Why the check is left out, if it is. */
  off: string | undefined
  readLimit: number | undefined
  /** Milliseconds. */
  timeout: number | undefined
}

export interface CustomCommand {
  name: string
  description: string | undefined
  command: string
  input: unknown
  writes: boolean
  expect: Expectation
}

export interface Expectation {
  outputs: { min: number; max: number }
  /** What each output must hold; undefined: anything. */
  output: { value: unknown } | undefined
  /** What is wrong with an output by the JSON Schema, in words; undefined when it matches. */
  schemaProblem: ((output: unknown) => string | undefined) | undefined
  /** The command must fail so. */
  error: 'any' | 'generic' | 'notFound' | undefined
  /** Words of that error. */
  message: string | undefined
}

/** The id of the check that a custom command is run as. */
export function customCheckId(name: string): string {
  return `custom-command/${name}`
}

/** The settings of a project that has none. */
export const noSettings: ValidationSettings = {
  identities: { accounts: [], entitlements: {} },
  values: {},
  accepted: [],
  checks: {},
  commands: [],
  accounts: undefined,
}

/** Why a finding of a check is accepted; undefined if it is not. */
export function acceptedReason({ accepted }: ValidationSettings, check: string, message: string): string | undefined {
  return accepted.find((entry) => entry.check === check && accepts(entry, message))?.reason
}

function accepts({ text, attribute }: AcceptedDeviation, message: string): boolean {
  if (text !== undefined && !message.includes(text)) return false
  return attribute === undefined || message.includes(JSON.stringify(attribute))
}

/** What is accepted and was not found by its check, although that was run to its end. */
export function unusedAcceptances(
  { accepted }: ValidationSettings,
  checks: readonly CheckResult[],
): AcceptedDeviation[] {
  return accepted.filter((entry) => {
    const result = checks.find(({ id }) => id === entry.check)
    if (result === undefined || result.verdict === 'skip' || result.incomplete) return false
    return !result.accepted?.some(({ message }) => accepts(entry, message))
  })
}

const uniqueMark = '$(unique)'

/** One of the values of a field; `unique` if it is new each time. */
export function drawValue({ choices }: FieldValue, random: Random): { value: unknown; unique: boolean } {
  const drawn = choices[random.integer(0, choices.length - 1)]
  const fill = (text: string) => text.replaceAll(uniqueMark, () => random.text(10))
  if (Array.isArray(drawn)) {
    return { value: drawn.map((each) => (typeof each === 'string' ? fill(each) : each)), unique: false }
  }
  if (typeof drawn !== 'string') return { value: drawn, unique: false }
  return { value: fill(drawn), unique: drawn.includes(uniqueMark) }
}

/** True if a field may hold more than one value, so that an update can change it. */
export function canVary({ choices }: FieldValue): boolean {
  return choices.length > 1 || choices.some((each) => JSON.stringify(each)?.includes(uniqueMark))
}
