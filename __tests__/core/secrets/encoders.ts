import { stringify } from 'node:querystring'
import { inspect } from 'node:util'
import type { Chance } from './chance.js'

/** A text and where in it a secret stands. */
export interface Placed {
  text: string
  start: number
  end: number
}

/** Writes a text in another form. None of them uses what is tested. */
export interface Encoder {
  name: string
  encode(placed: Placed, chance: Chance): Placed
  /** How many characters it makes of one at most. */
  width: number
  /** True if it encodes the bytes, not the characters. */
  isRun?: boolean
  /** True if a character of it may hold a half of a byte. */
  isHalved?: boolean
  /** True if it puts line breaks into the text. */
  breaksLines?: boolean
  /** True if it takes a text apart into characters: nobody encodes it as well. */
  isSingle?: boolean
  /** True if it puts something between characters that is not seen. */
  isInvisible?: boolean
}

/** An encoder that treats each character by itself. */
export function eachCharacter(name: string, width: number, encode: (text: string, chance: Chance) => string): Encoder {
  return {
    name,
    width,
    encode({ text, start, end }, chance) {
      const [before, secret, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map((part) =>
        encode(part, chance),
      ) as [string, string, string]
      return placed(before, secret, after)
    },
  }
}

export function placed(before: string, secret: string, after: string): Placed {
  return { text: before + secret + after, start: before.length, end: before.length + secret.length }
}

/** Base64 of all, and the characters of it that hold a bit of the secret. */
export function base64(name: string, encoding: 'base64' | 'base64url' | 'latin1' = 'base64'): Encoder {
  return {
    name,
    width: 2,
    isRun: true,
    encode({ text, start, end }) {
      // Node.js would write other characters in their place.
      const charset = encoding === 'latin1' && /^[\0-\xff]*$/.test(text) ? 'latin1' : 'utf8'
      const bytes = Buffer.from(text, charset)
      const from = Buffer.byteLength(text.slice(0, start), charset)
      const to = Buffer.byteLength(text.slice(0, end), charset)
      return {
        text: bytes.toString(encoding === 'base64url' ? 'base64url' : 'base64'),
        start: Math.floor((from * 4) / 3),
        end: Math.ceil((to * 4) / 3),
      }
    },
  }
}

/** A list of bytes. The separator behind the last one is not of the secret. */
export function bytesOf(name: string, width: number, encode: (bytes: Buffer) => string, separator = ''): Encoder {
  const encoder = eachCharacter(name, width, (text) => (text === '' ? '' : `${encode(Buffer.from(text))}${separator}`))
  return {
    name,
    width,
    isRun: true,
    isHalved: width <= 3,
    breaksLines: name === 'Uint8Array',
    encode(given, chance) {
      const { text, start, end } = encoder.encode(given, chance)
      return { text, start, end: Math.max(start, end - separator.length) }
    },
  }
}

/** Characters with something between them. A piece counts from six of them on, which may have lost their quotes at both ends. */
function lettersOf(name: string, width: number, encode: (character: string) => string): Encoder {
  return {
    ...eachCharacter(name, width === 2 ? 4 : 3 * width, (text) => [...text].map(encode).join('')),
    isSingle: true,
  }
}

/** Breaks lines and indents them. */
function wrapped(name: string, encoder: Encoder, width: number, lineBreak: string): Encoder {
  return {
    name,
    width: encoder.width,
    isRun: encoder.isRun ?? false,
    breaksLines: true,
    encode(given, chance) {
      const { text, start, end } = encoder.encode(given, chance)
      let wrapped = ''
      let count = 0
      const offsets: number[] = []
      for (const character of text) {
        if (count > 0 && count % width === 0) wrapped += lineBreak
        for (let i = 0; i < character.length; i++) offsets.push(wrapped.length + i)
        wrapped += character
        count++
      }
      offsets.push(wrapped.length)
      return { text: wrapped, start: offsets[start] ?? 0, end: (offsets[end - 1] ?? -1) + 1 }
    },
  }
}

const hex = (unit: number, digits = 2) => unit.toString(16).padStart(digits, '0')
const percentByte = (byte: number) => `%${hex(byte)}`
const isPlain = (character: string) => /[\w.~-]/.test(character)
const percentAll = (character: string) => [...Buffer.from(character)].map(percentByte).join('')
const unpaired = /\p{Surrogate}/gu

/** `inspect` shows no more than 50 bytes of a Buffer. */
function chunked(bytes: Buffer, size: number, encode: (bytes: Buffer) => string, separator: string): string {
  const chunks: string[] = []
  for (let i = 0; i < bytes.length; i += size) chunks.push(encode(bytes.subarray(i, i + size)))
  return chunks.join(separator)
}

/**
 * @param isMore - whether a character is escaped that need not be.
 * @param isBroken - whether the line is broken behind one.
 */
function quotedPrintable(text: string, isMore: () => boolean, isBroken = () => false): string {
  return [...Buffer.from(text)]
    .map((byte) => {
      const isEscaped = byte < 0x20 || byte > 0x7e || byte === 0x3d || isMore()
      const written = isEscaped ? `=${hex(byte).toUpperCase()}` : String.fromCharCode(byte)
      return isBroken() ? `${written}=\r\n` : written
    })
    .join('')
}

const plain = eachCharacter('plain', 1, (text) => text)

/** What Node.js writes, and forms of others that are simple enough to write by hand. */
export const encoders: readonly Encoder[] = [
  plain,
  eachCharacter('encodeURIComponent', 3, (text) => encodeURIComponent(text.replace(unpaired, '\ufffd'))),
  eachCharacter('encodeURI', 3, (text) => encodeURI(text.replace(unpaired, '\ufffd'))),
  eachCharacter('RFC 3986', 3, (text) =>
    encodeURIComponent(text.replace(unpaired, '\ufffd')).replace(/[!'()*]/g, percentAll),
  ),
  eachCharacter('URLSearchParams', 3, (text) => new URLSearchParams({ s: text }).toString().slice(2)),
  eachCharacter('querystring', 3, (text) => stringify({ s: text }).slice(2)),
  eachCharacter('percent in lower case', 3, (text) =>
    [...text].map((character) => (isPlain(character) ? character : percentAll(character))).join(''),
  ),
  eachCharacter('percent of some', 3, (text, chance) =>
    [...text]
      .map((character) => (character !== '%' && chance.next() < 0.5 ? character : percentAll(character)))
      .join(''),
  ),
  eachCharacter('percent of all', 3, (text) => percentAll(text)),
  eachCharacter('percent twice', 5, (text) => encodeURIComponent(encodeURIComponent(text.replace(unpaired, '\ufffd')))),
  eachCharacter('escape', 6, (text) => {
    return text
      .split('')
      .map((unit) => {
        const code = unit.charCodeAt(0)
        if (isPlain(unit)) return unit
        return code < 256 ? `%${hex(code).toUpperCase()}` : `%u${hex(code, 4).toUpperCase()}`
      })
      .join('')
  }),
  eachCharacter('JSON', 2, (text) => JSON.stringify(text).slice(1, -1)),
  eachCharacter('JSON twice', 4, (text) => JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1)),
  eachCharacter('JSON in ASCII', 6, (text) =>
    JSON.stringify(text)
      .slice(1, -1)
      .replace(/[^ -~]/g, (unit) => `\\u${hex(unit.charCodeAt(0), 4)}`),
  ),
  eachCharacter('JSON of PHP', 6, (text) =>
    JSON.stringify(text)
      .slice(1, -1)
      .replaceAll('/', '\\/')
      .replace(/[<>&']/g, (c) => `\\u${hex(c.charCodeAt(0), 4)}`),
  ),
  eachCharacter('all as \\u', 6, (text) =>
    text
      .split('')
      .map((unit) => `\\u${hex(unit.charCodeAt(0), 4)}`)
      .join(''),
  ),
  eachCharacter('\\u{} of some', 6, (text) =>
    [...text].map((c) => (isPlain(c) ? c : `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)).join(''),
  ),
  eachCharacter('\\x of some', 4, (text) =>
    [...text].map((c) => (isPlain(c) ? c : [...Buffer.from(c)].map((byte) => `\\x${hex(byte)}`).join(''))).join(''),
  ),
  eachCharacter('octal of some', 4, (text) =>
    [...text]
      .map((c) => (isPlain(c) ? c : [...Buffer.from(c)].map((b) => `\\${b.toString(8).padStart(3, '0')}`).join('')))
      .join(''),
  ),
  eachCharacter('octal of few digits', 4, (text) => {
    const written = [...text].flatMap((c) => (isPlain(c) ? [c] : [...Buffer.from(c)].map((b) => `\\${b.toString(8)}`)))
    // Where another digit follows, or it is not known what does, all three are needed.
    return written
      .map((c, i) => (c.length > 1 && /^[0-7]|^$/.test(written[i + 1] ?? '') ? `\\${c.slice(1).padStart(3, '0')}` : c))
      .join('')
  }),
  eachCharacter('inspect', 4, (text) =>
    inspect(text, { breakLength: Number.POSITIVE_INFINITY, maxStringLength: null }).slice(1, -1),
  ),
  eachCharacter('HTML', 6, (text) =>
    text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] ?? c),
  ),
  eachCharacter('HTML in decimal', 6, (text) =>
    [...text].map((c) => (isPlain(c) ? c : `&#${c.codePointAt(0)};`)).join(''),
  ),
  eachCharacter('HTML in hexadecimal', 7, (text) =>
    [...text].map((c) => (isPlain(c) ? c : `&#x${(c.codePointAt(0) ?? 0).toString(16).toUpperCase()};`)).join(''),
  ),
  eachCharacter('HTML with names', 8, (text) =>
    text.replace(
      /[&<>"'äöüß/=?]/g,
      (c) =>
        ({
          ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', ä: '&auml;', ö: '&ouml;' },
          ...{ ü: '&uuml;', ß: '&szlig;', '/': '&sol;', '=': '&equals;', '?': '&quest;' },
        })[c] ?? c,
    ),
  ),
  eachCharacter('HTML twice', 10, (text) =>
    text.replaceAll('&', '&amp;amp;').replaceAll('<', '&amp;lt;').replaceAll('"', '&amp;#34;'),
  ),
  {
    ...eachCharacter('colours', 1, (text, chance) =>
      [...text].map((c, i) => (i > 0 && chance.next() < 0.2 ? `\u001b[${chance.integer(0, 47)}m${c}` : c)).join(''),
    ),
    isInvisible: true,
  },
  {
    ...eachCharacter('invisible marks', 1, (text, chance) =>
      [...text]
        .map((c, i) =>
          i > 0 && chance.next() < 0.3 ? `${chance.pick(['\u200b', '\u00ad', '\ufeff', '\u202e'])}${c}` : c,
        )
        .join(''),
    ),
    isInvisible: true,
  },
  wrapped('lines of 20', plain, 20, '\n    '),
  eachCharacter('quoted-printable', 3, (text) => quotedPrintable(text, () => false)),
  eachCharacter('quoted-printable of some', 3, (text, chance) => quotedPrintable(text, () => chance.next() < 0.5)),
  {
    ...eachCharacter('quoted-printable in lines', 3, (text, chance) =>
      quotedPrintable(
        text,
        () => false,
        () => chance.next() < 0.05,
      ),
    ),
    breaksLines: true,
  },
  ...[' ', '-', '.', '_', '|'].map((sign) => lettersOf(`letters with ${sign}`, 2, (c) => `${c}${sign}`)),
  lettersOf('letters in JSON', 5, (c) => `${JSON.stringify(c)},`),
  lettersOf('letters in JSON with spaces', 6, (c) => `${JSON.stringify(c)}, `),
  lettersOf('letters in JSON in lines', 6, (c) => `${JSON.stringify(c)},\n  `),
  base64('base64'),
  base64('base64url', 'base64url'),
  base64('base64 of Latin-1', 'latin1'),
  wrapped('base64 in lines', base64(''), 16, '\r\n  '),
  wrapped('base64 in JSON lines', base64(''), 16, '\\n'),
  bytesOf('hex', 2, (bytes) => bytes.toString('hex')),
  bytesOf('HEX', 2, (bytes) => bytes.toString('hex').toUpperCase()),
  bytesOf('hex with colons', 3, (bytes) => [...bytes].map((byte) => hex(byte)).join(':'), ':'),
  bytesOf('Buffer', 3, (bytes) => chunked(bytes, 50, (part) => inspect(part).slice('<Buffer '.length, -1), ' '), ' '),
  bytesOf('Buffer in JSON', 4, (bytes) => JSON.stringify(bytes.toJSON().data).slice(1, -1), ','),
  bytesOf(
    'Uint8Array',
    6,
    (bytes) => inspect(new Uint8Array(bytes), { maxArrayLength: null }).replace(/^[^[]*\[\s*|\s*\]$/g, ''),
    ', ',
  ),
]

/** The encoder of that name. */
export function encoderOf(name: string): Encoder {
  const encoder = encoders.find((each) => each.name === name)
  if (encoder === undefined) throw new Error(`there is no encoder ${name}`)
  return encoder
}
