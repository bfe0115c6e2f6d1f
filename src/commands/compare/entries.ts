import { kindOfKey, type PlatformObject } from '../../validation/objects/objects.js'

/**
 * What a compared value is: an attribute, another member of the object, or the message of an error that came in place of
 * the object.
 */
export type Part = 'attribute' | 'field' | 'error'

/** A value of an object, by its name. */
export interface Entry {
  part: Part
  name: string
  value: unknown
}

/** What of an object is compared: all that was sent. */
export function entriesOf({ fields, key, keyWasSent, attributes }: PlatformObject): Entry[] {
  // The key itself is what objects are matched by.
  const entries: Entry[] = [{ part: 'field', name: 'key', value: keyWasSent ? kindOfKey(key) : 'identity' }]
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'key' || name === 'attributes' || (name === 'identity' && !keyWasSent)) continue
    // A flag that is not sent is false.
    const isFlag = name === 'disabled' || name === 'locked'
    entries.push({ part: 'field', name, value: isFlag && value === false ? undefined : value })
  }
  for (const [name, value] of Object.entries(attributes)) entries.push({ part: 'attribute', name, value })
  return entries
}
