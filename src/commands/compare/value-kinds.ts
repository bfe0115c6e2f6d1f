import { isEmpty } from '../../validation/objects/compare.js'

/** The kinds of values that a comparison tells apart. The index is what a cell of a table holds. */
export const valueKinds = [
  'nothing',
  'an empty text',
  'a text',
  'a number',
  'a boolean',
  'a list',
  'an object',
] as const

export type ValueKind = (typeof valueKinds)[number]

/** The index of a value's kind. Undefined, null and an empty list are nothing: the platform treats them alike. */
export function kindIndexOf(value: unknown): number {
  return valueKinds.indexOf(kindOfValue(value))
}

function kindOfValue(value: unknown): ValueKind {
  if (isEmpty(value)) return 'nothing'
  if (value === '') return 'an empty text'
  if (typeof value === 'string') return 'a text'
  if (typeof value === 'number') return 'a number'
  if (typeof value === 'boolean') return 'a boolean'
  return Array.isArray(value) ? 'a list' : 'an object'
}
