/** A text that bytes stand for. */
export interface DecodedText {
  text: string
  /** The character set; undefined for UTF-8. */
  charset?: string
}

/**
 * Reads a text by the character set of its media type, or of its XML declaration. Undefined for bytes that are no text.
 *
 * @param type - the header Content-Type.
 */
export function decodeText(bytes: Buffer, type: string): DecodedText | undefined {
  const [, declared] = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type) ?? []
  const [, ofXml] = /^\s*<\?xml[^>]{0,200}\bencoding=["']([\w.:-]{1,40})/i.exec(bytes.toString('latin1', 0, 400)) ?? []
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined
  const names = [mark, declared, ofXml, 'utf-8']
  for (const name of names) {
    const read = name === undefined ? undefined : decodedAs(bytes, name)
    if (read !== undefined) return read
  }
  // A server that does not say its character set, and has one of a byte for each letter.
  return isWestern(bytes) ? decodedAs(bytes, 'windows-1252') : undefined
}

/** The bytes of a text in a character set. */
export function encodeText(text: string, charset: string | undefined): Buffer {
  if (charset === undefined) return Buffer.from(text)
  if (charset === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (charset === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  const table = tableOf(charset)
  const parts: Buffer[] = []
  for (const sign of text) {
    const plain = table.get(sign) ?? table.get(sign.normalize('NFD')[0] ?? '') ?? Buffer.from('?')
    parts.push(plain)
  }
  return Buffer.concat(parts)
}

/** True for the name of a character set that can be read and made. */
export function isCharset(name: string): boolean {
  try {
    return new TextDecoder(name).encoding === name
  } catch {
    return false
  }
}

function decodedAs(bytes: Buffer, name: string): DecodedText | undefined {
  try {
    const decoder = new TextDecoder(name, { fatal: true })
    const text = decoder.decode(bytes)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell binary data from text
    if (/[\u0000-\u0008\u000e-\u001a]/.test(text)) return undefined
    return decoder.encoding === 'utf-8' ? { text } : { text, charset: decoder.encoding }
  } catch {
    return undefined
  }
}

/** True for bytes of which most are letters of ASCII, and none is a control character. */
function isWestern(bytes: Buffer): boolean {
  let plain = 0
  for (const byte of bytes) {
    if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) return false
    if (byte < 128) plain++
  }
  return plain * 2 > bytes.length
}

const tables = new Map<string, ReadonlyMap<string, Buffer>>()

/** The bytes of each sign of a character set with one or two bytes for a sign. */
function tableOf(charset: string): ReadonlyMap<string, Buffer> {
  const known = tables.get(charset)
  if (known !== undefined) return known
  const table = new Map<string, Buffer>()
  const decoder = new TextDecoder(charset)
  const add = (bytes: Buffer) => {
    const sign = decoder.decode(bytes)
    if ([...sign].length === 1 && sign !== '\ufffd' && !table.has(sign)) table.set(sign, bytes)
  }
  for (let byte = 0; byte < 256; byte++) add(Buffer.of(byte))
  if (!/^(?:iso-8859|windows|koi8|macintosh|ibm|x-mac)/.test(charset)) {
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(Buffer.of(lead, trail))
  }
  tables.set(charset, table)
  return table
}
