import { randomBytes } from 'node:crypto'
import { isObject } from '../core/json.js'
import { isSecretName } from '../core/secrets/names.js'
import { arrayOf } from './parts.js'

/** Nothing listens there: the port is never assigned. */
const closedHost = '127.0.0.1'
const closedPort = 1
/** Some connectors refuse others than https; nothing is sent there in either case. */
const closedUrl = `https://${closedHost}:${closedPort}`

/**
 * A configuration that has a value of the right form for each item of a spec, to create a connector that cannot be created
 * without one (docs/platform.md#config-while-made). Addresses lead to a closed port of this machine, and secrets are
 * random, so that nothing can be reached with it.
 */
export function madeUpConfig(spec: Record<string, unknown>): Record<string, unknown> {
  const initial = isObject(spec['sourceConfigInitialValues']) ? spec['sourceConfigInitialValues'] : {}
  const config = Object.fromEntries(Object.entries(initial).map(([key, value]) => [key, withoutAddress(key, value)]))
  addItems(config, spec['sourceConfig'], 0)
  return config
}

/** Said where handlers are compared with the spec of a connector that was created with it. */
export const madeUpConfigMessage =
  'the connector was created with a made-up configuration, to compare its handlers with the spec'

/** True if a made-up configuration has an address, so that nothing can answer a connector that uses it. */
export function hasClosedAddress(config: unknown): boolean {
  if (config === closedUrl || config === closedHost) return true
  return typeof config === 'object' && config !== null && Object.values(config).some(hasClosedAddress)
}

/** Adds a value for each item below menus and sections. What the initial values have is kept. */
function addItems(config: Record<string, unknown>, entries: unknown, depth: number): void {
  if (depth > 20) return
  for (const entry of arrayOf(entries)) {
    if (!isObject(entry)) continue
    const { key, type, items } = entry
    if (typeof key !== 'string' || key === '' || key === '__proto__') addItems(config, items, depth + 1)
    else if (!Object.hasOwn(config, key)) config[key] = valueFor(key, type, entry, depth)
  }
}

function valueFor(key: string, type: unknown, item: Record<string, unknown>, depth: number): unknown {
  switch (type) {
    case 'secret':
    case 'secrettextarea':
      return randomSecret()
    case 'url':
      return closedUrl
    case 'number':
      return numberIn(item, /port/i.test(key) ? closedPort : 1)
    case 'checkbox':
    case 'toggle':
      return false
    case 'radio':
    case 'select':
      return firstOption(item)
    case 'list':
      return [textFor(key)]
    case 'keyValue':
      return [{ key: 'example', value: 'example' }]
    case 'cardList': {
      const card: Record<string, unknown> = {}
      for (const menu of arrayOf(item['subMenus'])) if (isObject(menu)) addItems(card, menu['items'], depth + 1)
      return [card]
    }
    default: {
      const text = textFor(key)
      return text === 'example' && isSecretName(key) ? randomSecret() : text
    }
  }
}

function randomSecret(): string {
  return randomBytes(16).toString('hex')
}

/** True for a secret of a made-up configuration. */
export function isMadeUpSecret(value: string): boolean {
  return /^[0-9a-f]{32}$/.test(value)
}

/** A text for an item by its key: connectors parse the address of their target system. */
function textFor(key: string): string {
  // `securityToken` is none.
  if (/ur[il](?!ty)|endpoint|issuer/i.test(key)) return closedUrl
  return /host|server|domain|address|instance/i.test(key) ? closedHost : 'example'
}

function withoutAddress(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (/^[a-z][a-z+.-]{1,20}:\/\//i.test(value)) return closedUrl
  return textFor(key) === 'example' ? value : textFor(key)
}

/** The preferred number, or the nearest one that the item allows. */
function numberIn({ min, max }: Record<string, unknown>, preferred: number): number {
  return Math.min(numberOf(max) ?? Number.MAX_VALUE, Math.max(numberOf(min) ?? -Number.MAX_VALUE, preferred))
}

/** Specs write limits as numbers and as texts. */
function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

function firstOption({ options }: Record<string, unknown>): unknown {
  const [first] = arrayOf(options)
  return isObject(first) ? first['value'] : 'example'
}
