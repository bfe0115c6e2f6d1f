import { isDeepStrictEqual } from 'node:util'
import { UserError } from '../../core/errors.js'
import { nearest } from '../../core/nearest.js'
import { quote } from '../text.js'
import {
  type ConnectorPatch,
  type CustomConnectorDetail,
  connectorLocales,
  patchableFields,
} from './custom-connector-types.js'
import { pageLimit } from './lists.js'

/** Names are unique, but the interface can only look for their start. */
export function nameFilter(name: string): string {
  return `name sw "${name.replace(/["\\]/g, '\\$&')}"`
}

/** The scriptName that a name probably leads to (docs/platform.md#open-custom-status); empty when it holds nothing that could be one. */
export function likelyScriptName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Whether a connector has what a change of a whole field sets. */
export function isSet(detail: CustomConnectorDetail, change: ConnectorPatch): boolean {
  const field = change.path.slice(1) as (typeof patchableFields)[number]
  return change.op !== 'remove' && isDeepStrictEqual(detail[field], change.value)
}

/** The locale, if it is one of the 19. Throws a UserError. */
export function checkedLocale(locale: string): string {
  if (connectorLocales.some((known) => known === locale)) return locale
  const near = nearest(locale, connectorLocales)
  const hint = near === undefined ? `the locales are ${connectorLocales.join(', ')}` : `did you mean ${near}?`
  throw new UserError(`${quote(locale)} is no locale of the tenant; ${hint}`)
}

/** Throws a UserError unless `value` is a whole number from 0 to `most`. */
export function checkWhole(name: string, value: number, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isSafeInteger(value) && value >= 0 && value <= most) return
  throw new UserError(`${name} is ${value}; it must be a whole number from 0${most === pageLimit ? ` to ${most}` : ''}`)
}

/** Throws a UserError for a change that the interface does not make. */
export function checkChange({ op, path }: ConnectorPatch): void {
  if (!['add', 'replace', 'remove', 'test'].includes(op))
    throw new UserError(`a patch of a custom connector cannot ${quote(op)}; it can add, replace, remove and test`)
  const [start, field] = path.split('/')
  if (start === '' && patchableFields.some((each) => each === field)) return
  throw new UserError(
    `${quote(path)} of a custom connector cannot be changed; a patch can change ${patchableFields.map((each) => `/${each}`).join(', ')}`,
  )
}
