import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../core/json.js'
import { printableName } from '../core/secrets/process.js'
import { quote } from '../core/text.js'
import { partsBelow } from './parts.js'

/**
 * A change of a spec that breaks sources that exist. A new spec never reaches the schema of an existing source
 * (docs/platform.md#spec), so what such a source was made with has to stay.
 */
export interface BreakingChange {
  /** Names the change, the same in every run: `attribute-removed/account/email`. */
  id: string
  /** One line. */
  message: string
  /** What to do about it. */
  remedy: string
}

const kinds = [
  ...['attribute-removed', 'attribute-changed', 'command-removed', 'entitlement-type-removed', 'key-type'],
  ...['identity-attribute', 'display-attribute', 'group-attribute', 'hierarchy-attribute'],
  ...['config-removed', 'config-required', 'config-type', 'default-changed'],
]

/** Whether a text begins as the id of a breaking change. */
export function beginsWithChange(text: string): boolean {
  return kinds.includes(text.split(/[/:]/, 1)[0] ?? '')
}

type Json = Record<string, unknown>

/** Compares the spec that sources were made with, and a new one. Additions break nothing. Specs may have any form. */
export function breakingChanges(before: Json, after: Json): BreakingChange[] {
  return [
    ...commandChanges(before, after),
    ...keyChanges(before, after),
    ...schemaChanges('account', objectOf(before['accountSchema']), objectOf(after['accountSchema'])),
    ...entitlementChanges(before, after),
    ...configChanges(before, after),
    ...defaultChanges(before, after),
  ]
}

function commandChanges(before: Json, after: Json): BreakingChange[] {
  const now = new Set(textsOf(after['commands']))
  return [...new Set(textsOf(before['commands']))]
    .filter((command) => !now.has(command))
    .map((command) => ({
      id: `command-removed/${command}`,
      message: `the command ${quote(printableName(command))} is removed`,
      remedy: 'Keep the command, or see that no source uses what it does.',
    }))
}

function keyChanges(before: Json, after: Json): BreakingChange[] {
  // Almost no spec has a keyType; its keys are then taken for simple ones (docs/platform.md#open-key-type).
  const formOf = ({ keyType = 'simple' }: Json): unknown =>
    typeof keyType === 'string' ? keyType.toLowerCase() : keyType
  const [old, now] = [before['keyType'], after['keyType']]
  if (isDeepStrictEqual(formOf(before), formOf(after))) return []
  return [
    {
      id: 'key-type',
      message: `keyType changes from ${shown(old)} to ${shown(now)}`,
      remedy: 'Keep it: the platform stores the key of each account in this form.',
    },
  ]
}

/** @param schema - `account`, or the type of entitlements. */
function schemaChanges(schema: string, before: Json | undefined, after: Json | undefined): BreakingChange[] {
  if (before === undefined) return []
  const changes: BreakingChange[] = []
  for (const [name, id] of [
    ['identityAttribute', 'identity-attribute'],
    ['displayAttribute', 'display-attribute'],
    ['groupAttribute', 'group-attribute'],
    ['hierarchyAttribute', 'hierarchy-attribute'],
  ] as const) {
    const [old, now] = [before[name], after?.[name]]
    if (old === undefined || old === now) continue
    const remedy =
      name === 'identityAttribute' || name === 'displayAttribute'
        ? 'Keep it: it must not change once a source was aggregated, as accounts would be taken for others. Make a new connector otherwise.'
        : 'Keep it, or change the schema of every existing source by hand and aggregate it again.'
    changes.push({
      id: `${id}/${schema}`,
      message: `${name} of ${schema} changes from ${shown(old)} to ${shown(now)}`,
      remedy,
    })
  }
  const now = attributesOf(after)
  for (const [name, old] of attributesOf(before)) {
    const next = now.get(name)
    const where = `attribute ${quote(printableName(name))} of ${schema}`
    if (next === undefined) {
      changes.push({
        id: `attribute-removed/${schema}/${name}`,
        message: `${where} is removed`,
        remedy:
          'Keep sending it, or remove it from every existing source, its identity profiles and its policies first.',
      })
      continue
    }
    const differences = (['type', 'multi', 'entitlement'] as const).flatMap((member) => {
      const [a, b] = [memberOf(old, member), memberOf(next, member)]
      return a === b ? [] : [`${member} from ${shown(a)} to ${shown(b)}`]
    })
    if (differences.length === 0) continue
    changes.push({
      id: `attribute-changed/${schema}/${name}`,
      message: `${where} changes its ${differences.join(' and its ')}`,
      remedy: 'Add an attribute with another name, or change the schema of every existing source by hand.',
    })
  }
  return changes
}

function entitlementChanges(before: Json, after: Json): BreakingChange[] {
  const now = entitlementSchemasOf(after)
  return [...entitlementSchemasOf(before)].flatMap(([type, schema]) => {
    const next = now.get(type)
    if (next !== undefined) return schemaChanges(type, schema, next)
    return [
      {
        id: `entitlement-type-removed/${type}`,
        message: `the entitlement type ${quote(printableName(type))} is removed`,
        remedy: 'Keep the type: access profiles and roles may use its entitlements.',
      },
    ]
  })
}

function configChanges(before: Json, after: Json): BreakingChange[] {
  const [old, now] = [configItemsOf(before), configItemsOf(after)]
  const changes: BreakingChange[] = []
  for (const [key, item] of old) {
    const next = now.get(key)
    if (next !== undefined) {
      changes.push(...typeChange(key, item['type'], next['type']))
      continue
    }
    changes.push({
      id: `config-removed/${key}`,
      message: `the configuration ${quote(printableName(key))} is removed`,
      remedy: 'Keep reading it, or see that the connector works for existing sources without it.',
    })
  }
  for (const [key, item] of now) {
    const previous = old.get(key)
    if (item['required'] === true && previous?.['required'] !== true) {
      changes.push({
        id: `config-required/${key}`,
        message: `the configuration ${quote(printableName(key))} is now required`,
        remedy: 'Give it a default in the code, as existing sources do not have it until someone edits them.',
      })
    }
  }
  return changes
}

/** What the value of an item is for the connector, by its type. Types of one form can replace each other. */
const valueForms: Readonly<Record<string, string>> = {
  ...{ text: 'a text', textarea: 'a text', url: 'a text', select: 'a text', radio: 'a text' },
  ...{ secret: 'a secret', secrettextarea: 'a secret' },
  number: 'a number',
  ...{ checkbox: 'true or false', toggle: 'true or false' },
  list: 'a list of texts',
  keyvalue: 'a list of keys and values',
  cardlist: 'a list of objects',
}

/** A change of an item's type, if it changes the form of the value. That of an existing source stays as it was entered. */
function typeChange(key: string, before: unknown, after: unknown): BreakingChange[] {
  const [old, now] = [before, after].map((type) => (typeof type === 'string' ? type.toLowerCase() : undefined))
  const formOf = (type: string | undefined) =>
    type !== undefined && Object.hasOwn(valueForms, type) ? valueForms[type] : type
  if (old === undefined || now === undefined || formOf(old) === formOf(now)) return []
  const isSecret = formOf(old) === 'a secret' || formOf(now) === 'a secret'
  const stored = isSecret
    ? 'Existing sources keep the value as it was stored, encrypted or not, until someone enters it again'
    : 'Existing sources keep the value in its old form'
  return [
    {
      id: `config-type/${key}`,
      message: `the configuration ${quote(printableName(key))} changes its type from ${shown(before)} to ${shown(after)}`,
      remedy: `${stored}: add an item with another key, or see that the connector works with both.`,
    },
  ]
}

function defaultChanges(before: Json, after: Json): BreakingChange[] {
  const [old, now] = [objectOf(before['sourceConfigInitialValues']), objectOf(after['sourceConfigInitialValues'])]
  return Object.entries(old ?? {}).flatMap(([key, value]) => {
    const next = now !== undefined && Object.hasOwn(now, key) ? now[key] : undefined
    if (isDeepStrictEqual(value, next)) return []
    return [
      {
        id: `default-changed/${key}`,
        // Not shown, as the value may be a credential.
        message: `the initial value of the configuration ${quote(printableName(key))} ${next === undefined ? 'is removed' : 'changes'}`,
        remedy: 'Existing sources keep the old value: see that the connector works with both.',
      },
    ]
  })
}

/** Comparable: a missing member means its default. */
function memberOf(attribute: Json, member: 'type' | 'multi' | 'entitlement'): unknown {
  const value = attribute[member]
  if (member !== 'type') return value === true
  return typeof value === 'string' ? value.toLowerCase() : 'string'
}

function attributesOf(schema: Json | undefined): Map<string, Json> {
  return namedObjects(schema?.['attributes'], 'name')
}

function entitlementSchemasOf(spec: Json): Map<string, Json> {
  return namedObjects(spec['entitlementSchemas'], 'type')
}

function configItemsOf(spec: Json): Map<string, Json> {
  return namedObjects(
    partsBelow(spec, ['sourceConfig']).map(({ value }) => value),
    'key',
  )
}

/** The objects of a list by a text member. */
function namedObjects(list: unknown, member: string): Map<string, Json> {
  const found = new Map<string, Json>()
  for (const each of Array.isArray(list) ? list : []) {
    const name = isObject(each) ? each[member] : undefined
    if (typeof name === 'string' && name !== '' && !found.has(name)) found.set(name, each as Json)
  }
  return found
}

function objectOf(value: unknown): Json | undefined {
  return isObject(value) ? value : undefined
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

function shown(value: unknown): string {
  return value === undefined
    ? 'nothing'
    : typeof value === 'string'
      ? quote(printableName(value))
      : quote(printableName(JSON.stringify(value) ?? ''))
}
