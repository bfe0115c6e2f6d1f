import { isObject, kindOf } from '../../../core/json.js'
import { describeValue } from '../../../core/text.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { count } from '../../engine/text.js'

const discover = 'std:source-data:discover'
const read = 'std:source-data:read'
const configOptions = 'std:config-options:read'
/** How many items are requested. */
const maxItems = 10

export const sourceDataDiscover: Check = {
  id: 'source-data-discover',
  title: 'Source data: discover',
  description: 'Discovering source data returns a list of keys and labels, each key once.',
  documents: [documents.command('source data discover')],
  requires: [discover],
  writes: false,
  needsConfig: true,
  async run(check) {
    const items = checkItems(
      check,
      await check.commands.invokeOne(discover, { queryInput: { limit: maxItems } }),
      discover,
    )
    if (items?.length === 0) check.skip('there are no source data to discover')
  },
}

export const sourceDataRead: Check = {
  id: 'source-data-read',
  title: 'Source data: read',
  description: 'Reading the first discovered source data returns a list of keys and labels, each key once.',
  documents: [documents.command('source data read')],
  requires: [discover, read],
  writes: false,
  needsConfig: true,
  async run(check) {
    const answer = await check.commands.invokeOne(discover, { queryInput: { limit: maxItems } })
    const [first] = Array.isArray(answer) ? answer : []
    const sourceDataKey = isObject(first) ? first['key'] : undefined
    if (typeof sourceDataKey !== 'string') {
      return check.skip(
        `${discover} returned no key to read${check.isReportedBy('source-data-discover') ? ': see source-data-discover' : ''}`,
      )
    }
    checkItems(check, await check.commands.invokeOne(read, { sourceDataKey, queryInput: { limit: maxItems } }), read)
  },
}

/** Checks the form of an answer (docs/platform.md#commands) and returns its keys. Undefined if it is not an array. */
function checkItems(check: CheckContext, answer: unknown, command: string): string[] | undefined {
  const target = { kind: 'handler', command } as const
  if (!Array.isArray(answer)) {
    check.error(`${command} answered ${kindOf(answer)} instead of an array`, {
      target,
      remedy: 'Send one array of { key, label } in one output.',
    })
    return undefined
  }
  const keys: string[] = []
  for (const [i, item] of answer.entries()) {
    const key = isObject(item) ? item['key'] : undefined
    const label = isObject(item) ? item['label'] : undefined
    const subLabel = isObject(item) ? item['subLabel'] : undefined
    const fault =
      typeof key !== 'string' || key === ''
        ? `${kindOf(key)} as its key`
        : typeof label !== 'string'
          ? `${kindOf(label)} as its label`
          : subLabel !== undefined && subLabel !== null && typeof subLabel !== 'string'
            ? `${kindOf(subLabel)} as its subLabel`
            : undefined
    if (fault !== undefined) {
      const message = `item ${i + 1} of ${command} has ${fault} instead of a text`
      check.error(message, { target, kind: 'items of the wrong form' })
    }
    if (typeof key !== 'string') continue
    if (keys.includes(key))
      check.error(`${command} returned key ${describeValue(key)} twice`, { target, kind: 'keys that repeat' })
    if (keys.length < 1000) keys.push(key)
  }
  if (answer.length > maxItems) {
    check.warn(`${command} answered ${count(answer.length, 'item')}, although at most ${maxItems} were requested`, {
      target,
      remedy: 'Return at most queryInput.limit items.',
    })
  }
  return keys
}

export const configOptionsRead: Check = {
  id: 'config-options-read',
  title: 'Configuration options',
  description: 'The connector returns the options of every select and radio item that has none in the spec.',
  documents: [documents.command('config options read'), documents.sourceConfig],
  requires: [configOptions],
  writes: false,
  needsConfig: true,
  async run(check) {
    const items = check.spec.selectItems.filter(({ hasOptions }) => !hasOptions)
    if (items.length === 0) check.skip('the spec has the options of each select and radio item')
    for (const { key, path } of items) {
      const what = `the options of item ${describeValue(key)}`
      const answer = await check.attempt(what, async () => ({
        data: await check.commands.invokeOne(configOptions, { key }),
      }))
      if (!answer) continue
      const options = isObject(answer.data) ? answer.data['options'] : undefined
      const target = { kind: 'handler', command: configOptions } as const
      if (!isObject(options)) {
        check.error(`${what}: ${configOptions} answered ${kindOf(options)} as "options" instead of an object`, {
          target,
        })
        continue
      }
      const values = Object.values(options)
      if (values.every((value) => Array.isArray(value) && value.length === 0)) {
        check.warn(`${what}: there are none to choose from`, { target: { kind: 'spec', path } })
      } else if (!values.every(isOption)) {
        check.error(`${what}: ${configOptions} answered options that are neither texts nor lists`, { target })
      }
    }
  },
}

/** True for a text, or a list of texts or of objects with texts (docs/platform.md#commands). */
function isOption(value: unknown): boolean {
  const isTextOrTexts = (each: unknown) =>
    typeof each === 'string' || (isObject(each) && Object.values(each).every((text) => typeof text === 'string'))
  return typeof value === 'string' || (Array.isArray(value) && value.every(isTextOrTexts))
}
