import { kindOfKey, type PlatformObject } from '../../validation/objects/objects.js'

/**
 * What a compared value is: an attribute, another member of the object, or the message of an error that came in place of
 * the object.
 */
export type Part = 'attribute' | 'field' | 'error'

/** Called with each value that is compared. */
export type Visit = (part: Part, name: string, value: unknown) => void

const flags = ['disabled', 'locked']

/** Visits what of an object is compared: all that was sent. */
export function eachValue({ fields, key, keyWasSent, attributes }: PlatformObject, visit: Visit): void {
  // The key itself is what objects are matched by.
  visit('field', 'key', keyWasSent ? kindOfKey(key) : 'identity')
  // A flag that is not sent is false.
  for (const name of flags) visit('field', name, fields[name] ?? false)
  for (const name in fields) {
    if (name === 'key' || name === 'attributes' || (name === 'identity' && !keyWasSent) || flags.includes(name))
      continue
    visit('field', name, fields[name])
  }
  for (const name in attributes) visit('attribute', name, attributes[name])
}
