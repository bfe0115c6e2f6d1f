import { isDeepStrictEqual } from 'node:util'
import { UsageError } from '../../core/errors.js'
import { nearest } from '../../core/nearest.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import {
  type ConnectorPatch,
  type CustomConnectorDetail,
  connectorLocales,
  patchableFields,
} from './custom-connector-types.js'
import { filterText, maxPageSize } from './lists.js'

/** A filter for the connector with this name. The interface can only compare the start of a name. */
export function nameFilter(name: string): string {
  return `name sw ${filterText(name)}`
}

/**
 * The scriptName that the tenant probably derives from a name (docs/platform.md#open-custom-status); empty for a name
 * without letters and digits.
 */
export function likelyScriptName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Returns whether the connector has the value that the change of a complete field sets. */
export function isSet(detail: CustomConnectorDetail, change: ConnectorPatch): boolean {
  const field = change.path.slice(1) as (typeof patchableFields)[number]
  return change.op !== 'remove' && isDeepStrictEqual(detail[field], change.value)
}

/** Returns the locale if the interface supports it. Throws a UserError otherwise. */
export function checkedLocale(locale: string): string {
  if (connectorLocales.some((known) => known === locale)) return locale
  const near = nearest(locale, connectorLocales)
  const hint = near === undefined ? `the locales are ${connectorLocales.join(', ')}` : `did you mean ${near}?`
  throw new UsageError(`${quote(printableName(locale))} is not a locale of the tenant; ${hint}`)
}

/** Throws a UserError unless `value` is a whole number from 0 to `max`. */
export function checkWholeNumber(name: string, value: number, max = Number.MAX_SAFE_INTEGER): void {
  if (Number.isSafeInteger(value) && value >= 0 && value <= max) return
  throw new UsageError(
    `${name} is ${value}; it must be a whole number from 0${max === maxPageSize ? ` to ${max}` : ''}`,
  )
}

/** Throws a UserError for a change that the interface does not support. */
export function checkChange({ op, path }: ConnectorPatch): void {
  if (!['add', 'replace', 'remove', 'test'].includes(op))
    throw new UsageError(
      `a patch of a custom connector cannot ${quote(printableName(op))}; it can add, replace, remove and test`,
    )
  const [start, field] = path.split('/')
  if (start === '' && patchableFields.some((each) => each === field)) return
  throw new UsageError(
    `${quote(printableName(path))} of a custom connector cannot be changed; a patch can change ${patchableFields.map((each) => `/${each}`).join(', ')}`,
  )
}
