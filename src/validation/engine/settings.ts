import type { Random } from '../accounts/random.js'
import type { CheckResult } from './result.js'

/** The settings in a project's `validate.yml` (docs/schemas/validate.schema.json). */
export interface ValidationSettings {
  /** Accounts and entitlements that are always part of the sample. Entitlements by type. */
  identities: { accounts: readonly NamedObject[]; entitlements: Readonly<Record<string, readonly NamedObject[]>> }
  /** Values by attribute, used instead of generated ones. */
  values: Readonly<Record<string, FieldValue>>
  /** An account of the target system that checks may change, and put back. */
  testAccount: OwnTestAccount | undefined
  accepted: readonly AcceptedDeviation[]
  /** Changes between two versions that are accepted. */
  acceptedChanges: readonly AcceptedChange[]
  /** By the id of the check. */
  checks: Readonly<Record<string, CheckSettings>>
  commands: readonly CustomCommand[]
  /** What a customizer is tried with if it is validated without a connector. */
  customizerSamples: readonly CustomizerSample[]
  /** How many accounts the connector must be able to list. */
  accountCount: number | undefined
  /** After which time the platform ends a command that changes an account. Undefined: as the spec says. */
  provisioningTimeoutMs: number | undefined
}

/** An object that the settings name: by its simple key, or by both parts of a compound key. */
export interface NamedObject {
  id: string
  uniqueId: string | undefined
}

/** The account of the settings that checks change instead of one that they create. */
export interface OwnTestAccount {
  account: NamedObject
  /** Values for its updates by attribute, before those of `values`. */
  values: Readonly<Record<string, FieldValue>>
}

/** The values that a field may have, at least one. In a text, `$(unique)` is replaced by new random letters each time. */
export interface FieldValue {
  choices: readonly unknown[]
}

/** Findings of a check that are accepted. `text` and `attribute` restrict which. */
export interface AcceptedDeviation {
  check: string
  text: string | undefined
  attribute: string | undefined
  reason: string
}

/** A change between two versions of a connector that is accepted, by the name that `compare` gives it. */
export interface AcceptedChange {
  change: string
  reason: string
}

export interface CheckSettings {
  /** Set if the check is skipped. */
  skipReason: string | undefined
  readLimit: number | undefined
  timeoutMs: number | undefined
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
  /** What each output must contain. Undefined: anything. */
  output: { value: unknown } | undefined
  /** Returns how an output violates the JSON Schema, or undefined if it matches. */
  schemaProblem: ((output: unknown) => string | undefined) | undefined
  /** Set if the command must fail, with an error of this type. */
  error: 'any' | 'generic' | 'notFound' | undefined
  /** Text that the message of that error must contain. */
  message: string | undefined
}

/** What a customizer would get of the platform and of a connector, and what it is expected to make of that. */
export interface CustomizerSample {
  /** As messages name it, such as `sample 2` or `sample "no e-mail"`. */
  name: string
  /** The command. Of an operation: the command in which the connector calls it. */
  command: string
  /** The id of a customized operation, such as `GetUsers:after`. Undefined for a sample of a command. */
  operation: string | undefined
  /** The input that the platform sends, or the value that the connector gives to the operation. */
  input: unknown
  /** What the connector answers. */
  outputs: readonly unknown[]
  expect: SampleExpectation
}

/** Undefined: anything. The values must be equal. */
export interface SampleExpectation {
  /** What the connector gets. */
  input: { value: unknown } | undefined
  /** What the platform gets; of an operation, its only output is what the connector gets back. */
  outputs: readonly unknown[] | undefined
  /** Set if the customizer must refuse the sample, with an error of this type. */
  error: Expectation['error']
  /** Text that the message of that error must contain. */
  message: string | undefined
}

/** The id of the check that runs a custom command. */
export function customCheckId(name: string): string {
  return `custom-command/${name}`
}

/** The settings of a project without `validate.yml`. */
export const emptySettings: ValidationSettings = {
  identities: { accounts: [], entitlements: {} },
  values: {},
  testAccount: undefined,
  accepted: [],
  acceptedChanges: [],
  checks: {},
  commands: [],
  customizerSamples: [],
  accountCount: undefined,
  provisioningTimeoutMs: undefined,
}

/** The reason why a finding of a check is accepted. Undefined if it is not. */
export function acceptedReason({ accepted }: ValidationSettings, check: string, message: string): string | undefined {
  return accepted.find((entry) => entry.check === check && accepts(entry, message))?.reason
}

function accepts({ text, attribute }: AcceptedDeviation, message: string): boolean {
  if (text !== undefined && !message.includes(text)) return false
  return attribute === undefined || message.includes(JSON.stringify(attribute))
}

/** The acceptances that matched no finding, although their check finished. */
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

/** Picks one of the values of a field. `unique`: it contains new random letters. */
export function pickValue({ choices }: FieldValue, random: Random): { value: unknown; unique: boolean } {
  const drawn = choices[random.integer(0, choices.length - 1)]
  const fill = (text: string) => text.replaceAll(uniqueMark, () => random.text(10))
  if (Array.isArray(drawn)) {
    return { value: drawn.map((each) => (typeof each === 'string' ? fill(each) : each)), unique: false }
  }
  if (typeof drawn !== 'string') return { value: drawn, unique: false }
  return { value: fill(drawn), unique: drawn.includes(uniqueMark) }
}

/** True if a field can have more than one value, so that an update can change it. */
export function canVary({ choices }: FieldValue): boolean {
  return choices.length > 1 || choices.some((each) => JSON.stringify(each)?.includes(uniqueMark))
}
