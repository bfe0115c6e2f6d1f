import type { Clean } from '../../../src/core/secrets/clean.js'
import type { SecretForm } from '../../../src/core/secrets/forms.js'
import { oneLine, quote, shorten } from '../../../src/core/text.js'
import type { Chance } from './chance.js'
import { type Encoder, encoders, type Placed, placed } from './encoders.js'
import type { SampleSecret } from './sample-secrets.js'

/** Texts around a secret. */
const surroundings: [before: string, after: string][] = [
  ['', ''],
  ['GET https://target.example.com/api/v2/users?limit=200&token=', '&offset=0'],
  ['request failed: {"method":"POST","headers":{"Authorization":"ApiKey ', '","accept":"*/*"}}'],
  ['{"level":"INFO","message":"signed in with ', ' after 12 ms","requestId":"8f2c"}'],
  ['Error: wrong password ', '\n    at Object.handler (/app/dist/index.js:10:15)'],
  ['<Attribute name="password" value="', '"/>'],
  ['user:', '@host'],
  ["{ headers: { cookie: 'a=b; c=", "' } }"],
  ['2026-03-01T10:20:30.123Z  ', ''],
  ['C:\\temp\\', '.txt'],
  ['100%', '%'],
  ['x', 'y'],
  ['zähler 漢 ', ' größe'],
]

/** Puts a shown text into surroundings, and encodes it all; `first` is what the first encoder made of it elsewhere. */
export function place(shown: string, around: readonly Encoder[], chance: Chance, first?: Placed): Placed {
  let current = first ?? inSurroundings(shown, chance)
  for (const [i, encoder] of around.entries()) {
    const encoded = i === 0 && first !== undefined ? first : encoder.encode(current, chance)
    current = surrounded(encoded, surrounding(chance, around.slice(0, i + 1)))
  }
  return current
}

function inSurroundings(shown: string, chance: Chance): Placed {
  const [before, after] = surrounding(chance, [])
  return placed(before, shown, after)
}

/** Puts what was encoded into surroundings. */
function surrounded({ text, start, end }: Placed, [before, after]: [before: string, after: string]): Placed {
  return { text: before + text + after, start: before.length + start, end: before.length + end }
}

/**
 * What stands before and after. A percent sign, a backslash or, in quoted-printable, a sign of equality right before the
 * digits of a run takes the first of them for its own escape, in the decoder of whoever reads it too; and a letter
 * beside a number makes a word of it.
 */
export function surrounding(chance: Chance, inner: readonly Encoder[]): [before: string, after: string] {
  const isRun = inner.some((encoder) => encoder.isRun)
  const isPrintable = inner.some(({ name }) => name.startsWith('quoted-printable'))
  const isList = inner.some((encoder) => encoder.isRun && encoder.width > 2)
  return chance.pick(
    surroundings.filter(
      ([before, after]) =>
        !(isRun && (isPrintable ? /[%\\=]$/ : /[%\\]$/).test(before)) &&
        !(isList && (/\w$/.test(before) || /^\w/.test(after))),
    ),
  )
}

/**
 * How many characters in a row are a leak: six, but at a cut more than two characters of the secret take where each
 * becomes an escape of more than three.
 */
export function minLeak(around: readonly Encoder[], isCut: boolean, shown: string): number {
  // One character in quotes may be of what stands before.
  if (!isCut) return around.some(({ isSingle }) => isSingle) ? 12 : 6
  const width = around.reduce((product, encoder) => product * encoder.width, 1)
  // A line break in some form may be among the six.
  if (around.some(({ breaksLines }) => breaksLines)) return Math.max(40, 3 * width)
  if (around.length === 1) {
    // Of a list, neither do two digits of a number at each end.
    if (width > 3) return 3 * width + (around[0]?.isRun ? 2 : 0)
    // A half of a byte at each end of a hexadecimal run does not count, nor a sign between two bytes.
    if (around[0]?.isHalved) return width === 3 ? 10 : 8
    // Of quoted-printable, a half of an escape does not count either: `limit=3` is a word before a number.
    if (around[0]?.name.startsWith('quoted-printable')) return 8
    // One byte of a character of several, with a half at each end, is none.
    return width === 3 && /[^\0-\x7f]/.test(shown) ? 8 : 6
  }
  return around.some(({ isRun }) => isRun) ? Math.max(40, 4 * width) : Math.max(12, 3 * width)
}

/** Every six characters of what must not be shown, but those that stand around it as well. */
export function forbiddenIn(
  { text, start, end }: Placed,
  shown: string,
  around: readonly Encoder[],
  length = 6,
): Set<string> {
  const forbidden = new Set([...windowsOf(text.slice(start, end), length), ...windowsOf(shown, length)])
  for (const window of [...windowsOf(text.slice(0, start), length), ...windowsOf(text.slice(end), length)])
    forbidden.delete(window)
  // Where lines are broken, white space in some form stands inside a secret and is none of it.
  const hasBreaks = /\s/.test(shown) || around.some(({ breaksLines }) => breaksLines)
  for (const window of forbidden) if (hasBreaks && whiteSpace.test(window)) forbidden.delete(window)
  return forbidden
}

const whiteSpace =
  /\\+[rn]|%0|0[aAdD]|20|\{[ad]\}|#?1[03];&?|#32|x[aAdD];|\\0(?:12|15|40)|005[cC]|5[cC]\\|[cC]\\u00[56]|006[eE]/

export function* windowsOf(raw: string, length: number): Generator<string> {
  const text = visible(raw)
  for (let i = 0; i + length <= text.length; i++) {
    const window = text.slice(i, i + length)
    if (window.trim() !== '') yield window
  }
}

/** Cuts a text at its ends, so that a part of what is shown may be left. */
export function cut({ text, start, end }: Placed, chance: Chance): Placed {
  const inside = () => chance.integer(start, end)
  const part = (from: number, to: number, before = '', after = ''): Placed => ({
    text: before + text.slice(from, to) + after,
    start: before.length + Math.max(0, start - from),
    end: before.length + Math.max(0, Math.min(to, end) - from),
  })
  switch (chance.integer(0, 5)) {
    case 0:
      return part(0, inside())
    case 1:
      return part(inside(), text.length)
    case 2: {
      const [a, b] = [inside(), inside()].sort((x, y) => x - y) as [number, number]
      return part(a, b)
    }
    case 3: {
      const mark = chance.pick(['…', '...', ' [truncated]', '"... 12 more characters'])
      return part(0, inside(), '', `${mark} and so on`)
    }
    case 4:
      return part(inside(), text.length, `before ${chance.pick(['…', '...', '[truncated] '])}`)
    default:
      return part(chance.integer(0, start), chance.integer(end, text.length))
  }
}

/** True if a cleaned text has six or more characters in a row from where the secret stood. */
export function showsPlace(clean: string, { text, start, end }: Placed, minLength: number): boolean {
  let position = 0
  const parts = clean.split('***')
  return parts.some((part, i) => {
    const at = i === parts.length - 1 ? text.length - part.length : text.indexOf(part, position)
    position = at + part.length
    const shown = text.slice(Math.max(at, start), Math.min(position, end))
    return visible(shown).trim().length >= minLength
  })
}

/** Without what is not seen, and with single spaces, as it is printed. */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are not seen
  return text.replace(/\u001b\[[\d;]*m|[\u200b\u00ad\ufeff\u202e]/g, '').replace(/\s+/g, ' ')
}

/** What is printed of a cleaned text: it is shortened in one of the ways there are. */
export function print(clean: Clean, chance: Chance): string {
  switch (chance.integer(0, 3)) {
    case 0:
      return shorten(clean, chance.integer(1, clean.length + 1))
    case 1:
      return oneLine(clean, chance.integer(10, 300))
    case 2:
      return quote(clean)
    default:
      return clean
  }
}

/** The first forbidden characters that a text has; undefined if there are none. */
export function leakIn(text: string, forbidden: ReadonlySet<string>, minLength = 6): string | undefined {
  for (const window of windowsOf(text, minLength)) if (forbidden.has(window)) return window
  return undefined
}

/** Of what looks like escapes, a part is found only if some of the rest is left. */
export function looksLikeEscapes(secret: string): boolean {
  return /[\\%&]\w/.test(secret) || (/\\.*\\/s.test(secret) && secret.length < 12)
}

const isNumeric = /\\[ux]|octal|ASCII|ascii/

/** One to two encoders that may stand in one another. */
export function pickEncoders(chance: Chance, sample: SampleSecret, inner = chance.pick(encoders)): Encoder[] {
  const outer = chance.pick(encoders)
  const isAlone =
    chance.next() < 0.6 ||
    // What is not seen is not encoded by anybody.
    [inner, outer].some(({ isInvisible }) => isInvisible) ||
    [inner, outer].some(({ isSingle }) => isSingle) ||
    // What such an escape stands for is no part of another one.
    [inner, outer].some(({ name }) => name === 'octal of few digits') ||
    // Two character sets in one text.
    outer.name === 'base64 of Latin-1' ||
    outer.name === 'escape' ||
    // A list whose lines are broken inside its numbers cannot be read again.
    (inner.isRun && inner.width > 2 && outer.name === 'lines of 20') ||
    // A backslash written as a number, and that once more: nobody does so.
    (isNumeric.test(inner.name) && isNumeric.test(outer.name)) ||
    // One that looks like escapes is found in one escape more, not in any.
    looksLikeEscapes(sample.secret)
  return isAlone ? [inner] : [inner, outer]
}

/** Cases that need one form: the kind of secret, what is shown of it, and how it is encoded. */
export const needing: Record<
  SecretForm,
  { kind: string; encoder?: string; isCut?: boolean; shown?: (secret: string) => string }
> = {
  percent: { kind: 'punctuated', encoder: 'encodeURIComponent' },
  plus: { kind: 'with spaces', encoder: 'URLSearchParams' },
  backslash: { kind: 'only punctuation', encoder: 'JSON' },
  'unicode-escape': { kind: 'umlauts', encoder: 'JSON in ASCII' },
  'hex-escape': { kind: 'punctuated', encoder: '\\x of some' },
  entity: { kind: 'only punctuation', encoder: 'HTML' },
  ansi: { kind: 'random', encoder: 'colours' },
  invisible: { kind: 'random', encoder: 'invisible marks' },
  'line-break': { kind: 'base64 key', encoder: 'lines of 20' },
  base64: { kind: 'random', encoder: 'base64' },
  hex: { kind: 'random', encoder: 'hex' },
  numbers: { kind: 'random', encoder: 'Buffer in JSON' },
  letters: { kind: 'random', encoder: 'letters with -' },
  'quoted-printable': { kind: 'punctuated', encoder: 'quoted-printable of some' },
  latin1: { kind: 'umlauts', encoder: 'base64 of Latin-1' },
  lines: { kind: 'pem', shown: (secret) => secret.split('\n')[2] ?? '' },
  jwt: {
    kind: 'jwt',
    shown: (secret) => Buffer.from(secret.split('.')[1] ?? '', 'base64url').toString(),
  },
  credentials: { kind: 'name and password', shown: (secret) => secret.split(':')[1] ?? '' },
  decoded: { kind: 'base64 key', shown: (secret) => Buffer.from(secret, 'base64').toString('hex') },
  parts: { kind: 'random', isCut: true },
}
