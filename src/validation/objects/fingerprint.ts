import { createHash } from 'node:crypto'
import type { Finding } from '../engine/result.js'
import type { SchemaView, SpecView } from './spec-view.js'

/**
 * Returns a function that computes fingerprints of one check's findings. They are equal for the same fault in another
 * run: ids, numbers, example values and positions in the spec do not count, names that the spec declares do.
 */
export function fingerprinter(check: string, spec: SpecView | undefined): (finding: Finding) => string {
  let names: Set<string> | undefined
  return ({ level, message, target }) => {
    // The check may discover a part of the spec.
    names ??= spec === undefined ? new Set() : declaredNames(spec)
    const place =
      target === undefined
        ? ''
        : target.kind === 'handler'
          ? target.command
          : target.path.filter((step) => typeof step === 'string').join('/')
    const what = JSON.stringify([check, level, target?.kind ?? '', place, removeValues(message, names)])
    return createHash('sha256').update(what).digest('hex').slice(0, 20)
  }
}

function declaredNames(spec: SpecView): Set<string> {
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
 * Removes from a message what varies: quoted texts that the spec does not declare, the same texts without quotes, e-mail
 * addresses, words with digits, request ids and plurals.
 */
function removeValues(message: string, names: ReadonlySet<string>): string {
  const values = new Set<string>()
  let text = message.replace(/ \(tracking id [^)]{0,200}\)/g, '').replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)/gs, (quoted) => {
    if (isDeclaredName(quoted, names)) return quoted
    // The connector's own error text may contain the same value without quotes.
    const value = quoted.replace(/^"|(?<!["…])["…]+$/g, '')
    if (value.length >= 3) values.add(value)
    return '""'
  })
  for (const value of [...values].sort((a, b) => b.length - a.length)) text = text.replaceAll(value, '""')
  return text
    .replace(/(?<![^\s"'<>(),;:])[^\s"'<>(),;:]+@[^\s"'<>(),;:]+/g, '0')
    .replace(/(?<![\w-])[\w-]*\d[\w-]*/g, '0')
    .replace(/\bare\b/g, 'is')
    .replace(/(?<=[a-z]{2})s\b/g, '')
}

function isDeclaredName(quoted: string, names: ReadonlySet<string>): boolean {
  try {
    return names.has(JSON.parse(quoted) as string)
  } catch {
    return false
  }
}
