import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mask } from '../core/secrets/store.js'
import { mapJson, mapJsonText, type Place, type ValueMap } from './places.js'

const rsaKey = `${mask} (RSA private key)`
const ecKey = `${mask} (EC private key)`

/**
 * A configuration as it is recorded: without secrets, but with the form of each, so that a connector can be created with
 * others in their place.
 *
 * @param secrets - the values of its secret items.
 */
export function recordedConfig(
  config: Record<string, unknown>,
  secrets: readonly string[],
  map: ValueMap,
): Record<string, unknown> {
  const known = new Set(secrets)
  const mapped: ValueMap = (value, place) => {
    if (place.isName) return value
    if (!known.has(String(value))) return map(value, place)
    return typeof value === 'number' ? 0 : (mapJsonText(value, place, maskedInside) ?? masked(value))
  }
  return mapJson(config, 'config', mapped) as Record<string, unknown>
}

/** A configuration for a replay: random secrets of the recorded forms. Nothing can be reached with it. */
export function replayConfig(recorded: Record<string, unknown>): Record<string, unknown> {
  const filled: ValueMap = (value, place) => {
    if (typeof value !== 'string' || place.isName) return value
    if (value === mask) return randomBytes(16).toString('hex')
    if (value === rsaKey) return newKey('rsa')
    if (value === ecKey) return newKey('ec')
    return mapJsonText(value, place, filled) ?? value.replaceAll(mask, () => randomBytes(16).toString('hex'))
  }
  return mapJson(recorded, 'config', filled) as Record<string, unknown>
}

/** In a secret that is JSON, such as the file of a service account, only addresses are no secret. */
function maskedInside(value: string | number, { isName }: Place): string | number {
  if (isName || typeof value === 'number') return value
  return /^https?:\/\/[^\s@]{1,500}$/i.test(value) ? value : masked(value)
}

function masked(secret: string): string {
  if (!/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/.test(secret)) return secret === '' ? '' : mask
  // The form of the key tells its kind only if it is not in PKCS #8; most are RSA.
  return secret.includes('BEGIN EC ') || secret.length < 400 ? ecKey : rsaKey
}

function newKey(kind: 'rsa' | 'ec'): string {
  const { privateKey } =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}
