import type { PartMap, Place } from './place.js'

/** Entities of HTML that stand for letters in names. */
const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', szlig: 'ß', aring: 'å', Aring: 'Å' },
  ...{ aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', ccedil: 'ç', Ccedil: 'Ç', scaron: 'š', Scaron: 'Š' },
}
const accents: Readonly<Record<string, string>> = {
  ...{
    uml: '\u0308',
    acute: '\u0301',
    grave: '\u0300',
    circ: '\u0302',
    tilde: '\u0303',
    cedil: '\u0327',
    caron: '\u030c',
  },
}

/** True for XML and HTML. */
export function isMarkup(text: string): boolean {
  // The header Link has addresses in such brackets.
  return /^\ufeff?\s*<(?!https?:)[!?/a-z][^<]*>/i.test(text)
}

/** Maps the texts and the attributes of XML or HTML by the names of their elements, and the names too. Linear. */
export function mapMarkup(text: string, outer: Place, map: PartMap): string {
  const names: string[] = []
  const parts: string[] = []
  const here = (): Place => ({ ...outer, name: localName(names.at(-1) ?? ''), parent: localName(names.at(-2) ?? '') })
  const content = (raw: string) => {
    if (raw.trim() === '') return raw
    const plain = withoutEntities(raw)
    const inner = plain.trim()
    const other = map.text(inner, here())
    const start = plain.indexOf(inner)
    return other === inner ? raw : withEntities(plain.slice(0, start) + other + plain.slice(start + inner.length))
  }
  let at = 0
  while (at < text.length) {
    const start = text.indexOf('<', at)
    parts.push(content(text.slice(at, start < 0 ? undefined : start)))
    if (start < 0) break
    const [open, close] = ends.find(([begin]) => text.startsWith(begin, start)) ?? ['<', '>']
    const end = open === '<' ? endOfTag(text, start) : text.indexOf(close, start + open.length)
    if (end < 0) {
      parts.push('<', content(text.slice(start + 1)))
      break
    }
    const inner = text.slice(start + open.length, end)
    if (open === '<') parts.push(`<${mapTag(inner, names, here, map)}>`)
    else parts.push(open, inner.trim() === '' ? inner : map.text(inner, here()), close)
    at = end + close.length
  }
  return parts.join('')
}

const ends: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
]

/** Where a tag ends: its attributes may have the sign in their values. */
function endOfTag(text: string, start: number): number {
  let quote = ''
  for (let i = start + 1; i < text.length; i++) {
    const sign = text[i] as string
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '>') return i
    else if ((sign === '"' || sign === "'") && text[i - 1] === '=') quote = sign
  }
  return text.indexOf('>', start)
}

/** A tag without its brackets. */
function mapTag(tag: string, names: string[], here: () => Place, map: PartMap): string {
  const name = /^\/?[^\s/]*/.exec(tag)?.[0] ?? ''
  if (name.startsWith('/')) {
    const known = names.lastIndexOf(name.slice(1))
    if (known >= 0) names.length = known
  } else names.push(name)
  const at = here()
  const attributes = tag
    .slice(name.length)
    .replace(/([^\s=/"']+)(\s*=\s*)("[^"]*"|'[^']*')|([^\s=/"']+)/g, (all, ...groups) => {
      const [key, equals, quoted] = groups as (string | undefined)[]
      if (key === undefined || quoted === undefined) return map.text(all, { ...at, name: '' })
      const raw = quoted.slice(1, -1)
      const plain = withoutEntities(raw)
      const local = localName(key)
      const other = raw === '' ? raw : map.text(plain, { ...at, name: local, parent: localName(name) })
      const value = other === plain ? raw : withEntities(other)
      return `${map.name(key, { ...at, name: local, isName: true })}${equals}${quoted[0]}${value}${quoted[0]}`
    })
  if (tag.endsWith('/') && !name.startsWith('/')) names.pop()
  return map.name(name, { ...at, isName: true }) + attributes
}

function localName(tag: string): string {
  return tag.slice(0, 200).replace(/^[^:]*:/, '')
}

/** A text without entities of letters and signs. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (all, hex, digits, name) => {
    if (name !== undefined) return named[name] ?? accented(String(name)) ?? all
    const point = hex === undefined ? Number(digits) : Number.parseInt(hex, 16)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all
  })
}

/** `uuml` is ü. */
function accented(name: string): string | undefined {
  const accent = accents[name.slice(1)]
  return accent && `${name[0]}${accent}`.normalize('NFC')
}

/** A text with entities for the signs of markup. */
export function withEntities(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
