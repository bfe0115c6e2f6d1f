import { isObject } from '../core/json.js'
import { nearest } from '../core/nearest.js'
import { printableName } from '../core/secrets/process.js'
import { quote } from '../core/text.js'
import { listOf } from './format.js'
import { arrayOf, type Part, partsBelow } from './parts.js'
import type { JsonPath } from './spec.js'
import type { FindingLevel } from './target.js'

/** What a configuration and the items of a spec disagree in. */
export interface ConfigFault {
  level: FindingLevel
  /** One line, which names the key and, but for an option of a list, no value. */
  message: string
  /** The item in the spec; empty for a key that has none. */
  path: JsonPath
}

/** Keys that the platform adds to the configuration of a source, or reads itself. */
const platformKeys = /^(spConn|cloud|connector|provisioning|supportsStatefulCommands|filterString|account\.)/

/**
 * Compares a configuration with the items of a spec: required items without a value, keys that no item has, and values
 * that are no option of their list. Items that depend on another one count only where that has the right value.
 */
export function configFaults(spec: Record<string, unknown>, config: Record<string, unknown>): ConfigFault[] {
  const all = partsBelow(spec, ['sourceConfig']).filter(({ value }) => isItem(value))
  // The items of a card list are keys of its cards.
  const items = all.filter(({ path }) => !path.includes('subMenus'))
  const keys = items.map(({ value }) => String(value['key']))
  const initial = isObject(spec['sourceConfigInitialValues']) ? Object.keys(spec['sourceConfigInitialValues']) : []
  const faults = items.flatMap((item) => [
    ...faultsOfItem(item, config, 'the configuration'),
    ...faultsOfCards(item, all, config),
  ])
  for (const key of Object.keys(config)) {
    if (keys.includes(key) || initial.includes(key) || platformKeys.test(key)) continue
    const near = nearest(
      key,
      keys.filter((each) => isMissing(config[each])),
    )
    const message = `the configuration has ${quote(printableName(key))}, which is the key of no item`
    if (near === undefined) faults.push({ level: 'notice', message, path: ['sourceConfig'] })
    else
      faults.push({
        level: 'warning',
        message: `${message}; did you mean ${quote(printableName(near))}?`,
        path: ['sourceConfig'],
      })
  }
  return faults
}

function isItem({ key, type }: Record<string, unknown>): boolean {
  return typeof key === 'string' && typeof type === 'string'
}

/** The same for each card of a card list, as far as it is no more than what a reader looks through. */
function faultsOfCards(
  { value: item, path }: Part,
  all: readonly Part[],
  config: Record<string, unknown>,
): ConfigFault[] {
  const key = String(item['key'])
  if (item['type'] !== 'cardList' || !Object.hasOwn(config, key)) return []
  const start = [...path, 'subMenus']
  const inCards = all.filter(
    (each) => start.every((step, i) => each.path[i] === step) && !each.path.slice(start.length).includes('subMenus'),
  )
  return arrayOf(config[key])
    .flatMap((card, i) =>
      isObject(card)
        ? inCards.flatMap((each) => faultsOfItem(each, card, `card ${i + 1} of ${quote(printableName(key))}`))
        : [],
    )
    .slice(0, maxCardFaults)
}

const maxCardFaults = 10

/** @param where - what has the value, for messages. */
function faultsOfItem({ value: item, path }: Part, config: Record<string, unknown>, where: string): ConfigFault[] {
  const key = String(item['key'])
  const value = Object.hasOwn(config, key) ? config[key] : undefined
  if (isMissing(value)) {
    if (item['required'] !== true || !isShown(item, config)) return []
    return [{ level: 'warning', message: `${where} has no ${quote(printableName(key))}, which is required`, path }]
  }
  const options = arrayOf(item['options']).flatMap((option) => (isObject(option) ? [String(option['value'])] : []))
  const isChoice = item['type'] === 'select' || item['type'] === 'radio'
  if (!isChoice || options.length === 0 || typeof value === 'object' || options.includes(String(value))) return []
  const known = listOf(
    options.slice(0, 10).map((option) => quote(printableName(option))),
    'or',
  )
  const message = `${quote(printableName(key))} of ${where} is ${quote(printableName(String(value)))}, which is none of its options; it can be ${known}`
  return [{ level: 'warning', message, path }]
}

/** False for an item that the form hides, because the item that it depends on has another value. */
function isShown({ parentKey, parentValue }: Record<string, unknown>, config: Record<string, unknown>): boolean {
  if (typeof parentKey !== 'string') return true
  const actual = Object.hasOwn(config, parentKey) ? config[parentKey] : undefined
  return !isMissing(actual) && String(actual) === String(parentValue)
}

function isMissing(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}
