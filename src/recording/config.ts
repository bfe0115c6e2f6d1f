import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { exactNumberOf } from '../core/exact-json.js'
import { isObject } from '../core/json.js'
import { mask } from '../core/secrets/store.js'
import type { Place, TextMap } from './place.js'
import { mapJson, mapText } from './places.js'

const rsaKey = `${mask} (RSA private key)`
const ecKey = `${mask} (EC private key)`

/** More keys are not made: each takes a while. Then one stands in several places. */
const maxKeys = 5

const place: Place = { part: 'config', name: '', parent: '', siblings: [] }

/**
 * A configuration as it is recorded: without secrets, but with the form of each, so that a connector can be created with
 * others in their place. The spec names its keys.
 *
 * @param secrets - the values of its secret items.
 */
export function recordedConfig(
  config: Record<string, unknown>,
  secrets: readonly string[],
  map: TextMap,
): Record<string, unknown> {
  const known = new Set(secrets)
  const walk = (value: unknown, at: Place): unknown => {
    if (typeof value === 'string' || typeof value === 'number') {
      if (known.has(String(value))) return typeof value === 'number' ? 0 : masked(value, map)
      return typeof value === 'number' ? Number(map.number(String(value), at)) : mapText(value, at, map)
    }
    if (Array.isArray(value)) return value.map((each) => walk(each, at))
    if (!isObject(value)) return value
    const siblings = Object.keys(value)
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        map.name(name, { ...at, isName: true }),
        walk(each, { ...place, name, parent: at.name, siblings }),
      ]),
    )
  }
  return walk(config, place) as Record<string, unknown>
}

/** A configuration for a replay: random secrets of the recorded forms. Nothing can be reached with it. */
export function replayConfig(recorded: Record<string, unknown>): Record<string, unknown> {
  const keys = { rsa: [], ec: [] } as Record<'rsa' | 'ec', string[]>
  let asked = 0
  const keyOf = (kind: 'rsa' | 'ec'): string => {
    if (keys[kind].length < maxKeys) keys[kind].push(newKey(kind))
    return keys[kind][asked++ % keys[kind].length] ?? ''
  }
  const filled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(filled)
    if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each)]))
    if (typeof value !== 'string' || exactNumberOf(value) !== undefined) return value
    if (value === rsaKey) return keyOf('rsa')
    if (value === ecKey) return keyOf('ec')
    if (/^\s*[[{]/.test(value) && value.includes(mask)) {
      try {
        return JSON.stringify(filled(JSON.parse(value)))
      } catch {
        // A text that only begins as JSON.
      }
    }
    return value.replaceAll(mask, () => randomBytes(16).toString('hex'))
  }
  return filled(recorded) as Record<string, unknown>
}

/** The form of a secret without the secret. In one that is JSON, such as the file of a service account, addresses stay. */
function masked(secret: string, map: TextMap): string {
  if (secret === '') return ''
  if (/^\s*[[{]/.test(secret)) {
    try {
      return JSON.stringify(mapJson(JSON.parse(secret), place, maskedInside(map)))
    } catch {
      return mask
    }
  }
  return maskedText(secret)
}

function maskedText(secret: string): string {
  if (!/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/.test(secret)) return secret === '' ? '' : mask
  // The form of the key tells its kind only if it is not in PKCS #8; most are RSA.
  return secret.includes('BEGIN EC ') || secret.length < 400 ? ecKey : rsaKey
}

/** The token of a service account is asked for at an address in its file, where the recorded request was sent too. */
function maskedInside(map: TextMap): TextMap {
  const plain: TextMap = { ...map, whole: () => undefined, clean: (text) => text }
  return {
    whole: (text) => (/^https?:\/\/[^\s@?]{1,500}$/i.test(text) ? mapText(text, place, plain) : maskedText(text)),
    clean: (text) => text,
    text: maskedText,
    name: (text) => text,
    number: (digits) => digits,
  }
}

function newKey(kind: 'rsa' | 'ec'): string {
  const { privateKey } =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}
