import type { EnabledForms, SecretForm } from './forms.js'
import { isSecretName } from './names.js'
import { minPart } from './pattern.js'

/** What must not be shown because a secret must not: the secret, a part of it, or a value that it stands for. */
export interface Spelling {
  value: string | Uint8Array
  /** Why it must not be shown; undefined for the secret as it was given. */
  form: SecretForm | undefined
  /** Masked, but no proof that the secret was shown: the header of a JWT is the same in many tokens. */
  isWeak: boolean
  /** Of JSON only the values are secret: the names of its fields are ordinary words, and no pieces of the secret. */
  isWholeOnly?: boolean
}

/** Parts of parts are looked at: a header's value, the password in it. */
const maxDepth = 3

/** Everything that must not be shown because of a secret. */
export function spellingsOf(secret: string, forms: EnabledForms): Spelling[] {
  const spellings: Spelling[] = []
  const seen = new Set<string>()
  const add = (text: string, form: SecretForm | undefined, isWeak: boolean, depth: number): void => {
    const trimmed = text.trim()
    if (trimmed.length < minPart || seen.has(trimmed)) return
    seen.add(trimmed)
    const pem = pemLines(trimmed)
    const whole = pem?.join('\n') ?? trimmed
    const parsed = parseObject(trimmed)
    if (whole.length >= minPart) spellings.push({ value: whole, form, isWeak, isWholeOnly: parsed !== undefined })
    if (depth >= maxDepth) return
    if (forms.has('lines')) {
      for (const line of pem ?? linesOf(trimmed)) {
        spellings.push({
          value: line,
          form: 'lines',
          isWeak: isWeak || parsed !== undefined,
          isWholeOnly: parsed !== undefined,
        })
      }
    }
    if (forms.has('credentials')) {
      for (const part of parsed === undefined ? credentialsIn(trimmed) : secretValuesIn(parsed)) {
        add(part, 'credentials', isWeak, depth + 1)
      }
    }
    if (forms.has('jwt')) spellings.push(...partsOfJwt(trimmed))
    if (forms.has('decoded')) {
      const decoded = decodedKey(pem?.join('') ?? trimmed)
      if (decoded !== undefined) spellings.push({ value: decoded, form: 'decoded', isWeak })
    }
  }
  add(secret, undefined, false, 0)
  return spellings
}

const pemBorder = /-----(?:BEGIN|END) [A-Z0-9 ]{1,60}-----/

/** The lines of a key in PEM without their borders, which are not secret; undefined for any other text. */
function pemLines(text: string): string[] | undefined {
  if (!text.startsWith('-----BEGIN ')) return undefined
  return text.split(pemBorder).flatMap((body) => {
    // Where there is one line only, the line breaks were written as `\n` or became spaces.
    const lines = body.replace(/\\[rn]/g, '\n').trim()
    return sayingLines(lines.split(lines.includes('\n') ? '\n' : ' '))
  })
}

/** The lines of a text of several that say something. */
function linesOf(text: string): string[] {
  return text.includes('\n') ? sayingLines(text.split('\n')) : []
}

function sayingLines(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line.length >= minPart && /[\p{L}\p{N}]/u.test(line))
}

/** Secrets that a text consists of: the value of a header, a password in an address, in a list of settings, after a name. */
function credentialsIn(text: string): string[] {
  if (/[\r\n]/.test(text)) return []
  const header = /^(?:basic|bearer|digest|token|apikey|api-key|ssws|negotiate)\s+(\S.*)$/i.exec(text)
  if (header !== null) return [header[1] as string, ...basicCredentials(header[1] as string)]
  const settings = settingsIn(text)
  if (isAddress.test(text)) {
    const password = passwordInAddress(text)
    return password === undefined ? settings : [password, ...settings]
  }
  if (settings.length > 0) return settings
  const pair = /^[^\s:/{}[\]"'=;,]{1,100}:(?!\/\/)(\S.*)$/.exec(text)
  return pair === null ? [] : [pair[1] as string]
}

const isAddress = /^[a-z][a-z0-9+.-]{0,30}:\/\//i

/** The password in an address such as `postgres://name:password@host`. */
export function passwordInAddress(text: string): string | undefined {
  const scheme = isAddress.exec(text)
  if (scheme === null) return undefined
  const authority = text.slice(scheme[0].length).split(/[/?#]/, 1)[0] as string
  const userinfo = authority.slice(0, Math.max(0, authority.lastIndexOf('@')))
  const colon = userinfo.indexOf(':')
  return colon === -1 ? undefined : userinfo.slice(colon + 1)
}

/** `Basic` has a name and a password in base64. */
function basicCredentials(text: string): string[] {
  const decoded = Buffer.from(text, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  return colon === -1 || !/^[\x20-\x7e\u00a0-\uffff]+$/.test(decoded) ? [] : [decoded, decoded.slice(colon + 1)]
}

/** The values in `name=value;name=value` whose names tell of a secret; also in the query of an address. */
function settingsIn(text: string): string[] {
  const query = text.slice(text.indexOf('?') + 1)
  return query.split(/[;&]/).flatMap((setting) => {
    const equals = setting.indexOf('=')
    if (equals === -1 || !isSecretName(setting.slice(0, equals))) return []
    return [
      setting
        .slice(equals + 1)
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2'),
    ]
  })
}

function parseObject(text: string): object | undefined {
  if (!text.startsWith('{') && !text.startsWith('[')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** The texts below names that tell of a secret, as in the key file of a service account; all if no name does. */
function secretValuesIn(value: object): string[] {
  const found: string[] = []
  const all: string[] = []
  const stack: { value: unknown; isSecret: boolean }[] = [{ value, isSecret: false }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next.value === 'string') {
      all.push(next.value)
      if (next.isSecret) found.push(next.value)
    } else if (typeof next.value === 'object' && next.value !== null) {
      for (const [name, child] of Object.entries(next.value)) {
        const isNamed = !Array.isArray(next.value) && isSecretName(name)
        stack.push({ value: child, isSecret: next.isSecret || isNamed })
      }
    }
  }
  return found.length > 0 ? found : all
}

/** The segments of a JSON web token, and what its payload says. */
function partsOfJwt(text: string): Spelling[] {
  const segments = text.split('.')
  if (segments.length !== 3 || !segments.every((segment) => /^[\w-]*$/.test(segment))) return []
  const [header = '', payload = '', signature = ''] = segments
  if (parseObject(Buffer.from(header, 'base64url').toString()) === undefined) return []
  return [
    { value: header, form: 'jwt', isWeak: true },
    { value: payload, form: 'jwt', isWeak: false },
    { value: signature, form: 'jwt', isWeak: false },
    { value: Buffer.from(payload, 'base64url').toString(), form: 'jwt', isWeak: false, isWholeOnly: true },
    { value: Buffer.from(signature, 'base64url'), form: 'jwt', isWeak: false },
  ]
}

/** The value of a key that is written in hexadecimal digits or in base64, as it may be written in the other. */
function decodedKey(text: string): Uint8Array | undefined {
  const compact = text.replace(/\s+/g, '')
  if (/^(?:[\da-f]{2}){8,}$/i.test(compact)) return Buffer.from(compact, 'hex')
  if (/^[\w+/-]{16,}={0,2}$/.test(compact)) return Buffer.from(compact, 'base64')
  return undefined
}
