import { createHash } from 'node:crypto'
import type { Finding } from '../engine/result.js'
import type { SchemaView, SpecView } from './spec-view.js'

/**
 * Makes fingerprints of one check's findings: equal for the same fault in another run. Ids, numbers, example values and
 * positions in the spec differ from run to run and do not count; names that the spec declares do.
 */
export function fingerprinter(check: string, spec: SpecView | undefined): (finding: Finding) => string {
  const words = spec === undefined ? new Set<string>() : wordsOf(spec)
  return ({ level, message, target }) => {
    const place =
      target === undefined
        ? ''
        : target.kind === 'handler'
          ? target.command
          : target.path.filter((step) => typeof step === 'string').join('/')
    const what = JSON.stringify([check, level, target?.kind ?? '', place, withoutValues(message, words)])
    return createHash('sha256').update(what).digest('hex').slice(0, 20)
  }
}

function wordsOf(spec: SpecView): Set<string> {
  const ofSchema = (schema: SchemaView) => [schema.type, ...schema.byName.keys()]
  return new Set([
    ...spec.commands,
    ...(spec.accountSchema ? ofSchema(spec.accountSchema) : []),
    ...spec.entitlementSchemas.flatMap(ofSchema),
    ...spec.fields.map(({ key }) => key),
    ...spec.secretKeys,
  ])
}

/**
 * The message without what varies: quoted texts that the spec does not know, wherever else they stand, e-mail
 * addresses, whatever has a digit in it, request ids, and the plural.
 */
function withoutValues(message: string, words: ReadonlySet<string>): string {
  const values = new Set<string>()
  let text = message.replace(/ \(tracking id [^)]*\)/g, '').replace(/"(?:[^"\\]|\\.)*(?:"|$)/g, (quoted) => {
    if (isWord(quoted, words)) return quoted
    // A connector's own text names the same value without quotes.
    const value = quoted.replace(/^"|["…]+$/g, '')
    if (value.length >= 3) values.add(value)
    return '""'
  })
  for (const value of [...values].sort((a, b) => b.length - a.length)) text = text.replaceAll(value, '""')
  return text
    .replace(/[^\s"'<>(),;:]+@[^\s"'<>(),;:]+/g, '0')
    .replace(/[\w-]*\d[\w-]*/g, '0')
    .replace(/\bare\b/g, 'is')
    .replace(/(?<=[a-z]{2})s\b/g, '')
}

function isWord(quoted: string, words: ReadonlySet<string>): boolean {
  try {
    return words.has(JSON.parse(quoted) as string)
  } catch {
    return false
  }
}
