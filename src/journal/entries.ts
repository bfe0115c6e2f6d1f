import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import { isObject } from '../core/json.js'

/** A value that was sent: itself, or only a hash of it if it is secret or long. */
export type StoredValue = { value: unknown } | { hash: string; salt: string }

/** Values by the name of the attribute. */
export type StoredValues = Record<string, StoredValue>

/** What a run works on. It is the first entry of the run. */
export interface RunEntry {
  entry: 'run'
  command: string
  /** RFC 3339. */
  startedAt: string
  /** Host of the tenant; null for a bundle on the sandbox in the process. */
  tenant: string | null
  /** Id of the connector. */
  connector: string
  /** The version that is validated, or the tag. */
  at?: { version: number } | { tag: string }
  /** The seed of the generated values. */
  seed?: string
}

/** One line of a journal. Entries that say what is begun are written before the request is sent. */
export type Entry =
  | RunEntry
  /** A test account is about to be created. `existed`: the target system had an account with this identity before. */
  | {
      entry: 'account'
      account: number
      check: string
      identity: StoredValue
      values: StoredValues
      markers: readonly StoredValue[]
      existed: boolean
    }
  /** The create answered an account with this key. `values`: what it showed of the attributes that were sent. */
  | { entry: 'account-created'; account: number; key: unknown; values: StoredValues }
  /** An attribute of the account is about to be changed. */
  | { entry: 'account-change'; account: number; op: string; attribute: string; value: StoredValue }
  /** The account is deleted, or was never created. */
  | { entry: 'account-gone'; account: number }
  /** A version is about to be uploaded. `newest` is the highest version until then. */
  | { entry: 'upload'; tags: Record<string, number>; newest: number; keepTags: boolean }
  /** The upload answered this version. */
  | { entry: 'version'; version: number }
  /** A tag is about to be moved. `undo`: it has to be moved back if the run does not end. */
  | { entry: 'tag-move'; tag: string; from: number | null; to: number; undo: boolean }
  /** The tag is where it had to be moved. */
  | { entry: 'tag-moved'; tag: string; to: number }
  /** An aggregation of a source is about to be started. Nobody can cancel it. */
  | { entry: 'aggregation-start'; source: string }
  /** The tenant answered this task. */
  | { entry: 'aggregation'; source: string; task: string }
  /** The run has ended in order: it has put its tags right, or reported those that it could not. */
  | { entry: 'end' }

/** Longer values are stored as a hash. */
const maxStoredLength = 4096

/** The form of a value in the journal. */
export function storedValue(value: unknown, isSecret: boolean): StoredValue {
  const text = textOf(value)
  if (!isSecret && text.length <= maxStoredLength) return { value: value ?? null }
  const salt = randomBytes(16).toString('hex')
  return { salt, hash: hashOf(text, salt) }
}

/** A stored text, for messages. */
export function shownText(stored: StoredValue): string {
  return 'value' in stored && typeof stored.value === 'string' ? stored.value : 'a secret value'
}

/** True if a hash of the journal is that of the value. */
export function isHashOf({ hash, salt }: { hash: string; salt: string }, value: unknown): boolean {
  const expected = Buffer.from(hash, 'hex')
  const actual = Buffer.from(hashOf(textOf(value), salt), 'hex')
  return expected.length === actual.length && timingSafeEqual(expected, actual)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null')
}

/** Slow on purpose: a secret that a person chose can be guessed. */
function hashOf(text: string, salt: string): string {
  return scryptSync(text, Buffer.from(salt, 'hex'), 32, { N: 4096 }).toString('hex')
}

/** Checks an entry from a file. Undefined for anything that this program does not write. */
export function parseEntry(data: unknown): Entry | undefined {
  if (!isObject(data)) return undefined
  const isValid = validators[String(data['entry'])]
  return isValid?.(data) ? (data as unknown as Entry) : undefined
}

type Fields = Record<string, unknown>

const validators: Record<string, (fields: Fields) => boolean> = Object.assign(Object.create(null), {
  run: ({ command, startedAt, tenant, connector, at, seed }: Fields) =>
    [command, startedAt, connector].every(isText) &&
    (tenant === null || isText(tenant)) &&
    (at === undefined || (isObject(at) && (isCount(at['version']) || isText(at['tag'])))) &&
    (seed === undefined || isText(seed)),
  account: ({ account, check, identity, values, markers, existed }: Fields) =>
    isCount(account) &&
    isText(check) &&
    isStored(identity) &&
    areStored(values) &&
    Array.isArray(markers) &&
    markers.every(isStored) &&
    typeof existed === 'boolean',
  'account-created': ({ account, key, values }: Fields) => isCount(account) && isObject(key) && areStored(values),
  'account-change': ({ account, op, attribute, value }: Fields) =>
    isCount(account) && isText(op) && isText(attribute) && isStored(value),
  'account-gone': ({ account }: Fields) => isCount(account),
  upload: ({ tags, newest, keepTags }: Fields) =>
    isObject(tags) && Object.values(tags).every(isCount) && isCount(newest) && typeof keepTags === 'boolean',
  version: ({ version }: Fields) => isCount(version),
  'tag-move': ({ tag, from, to, undo }: Fields) =>
    isText(tag) && (from === null || isCount(from)) && isCount(to) && typeof undo === 'boolean',
  'tag-moved': ({ tag, to }: Fields) => isText(tag) && isCount(to),
  'aggregation-start': ({ source }: Fields) => isText(source),
  aggregation: ({ source, task }: Fields) => isText(source) && isText(task),
  end: () => true,
})

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isStored(value: unknown): boolean {
  return isObject(value) && ('value' in value || (isHex(value['hash']) && isHex(value['salt'])))
}

function areStored(values: unknown): boolean {
  return isObject(values) && Object.values(values).every(isStored)
}

function isHex(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 128 && /^[0-9a-f]+$/.test(value)
}
