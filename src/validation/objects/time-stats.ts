import { isEmpty } from './compare.js'
import type { PlatformObject } from './objects.js'

/** A hostile list may have another attribute in each object. */
const maxAttributes = 200

/** Seconds from 2001 on that are taken for milliseconds. The begin of 1970 itself stands for "never". */
const ofSeconds = /^1970-01-(?:1[2-9]|2[0-4])[T ]\d\d:\d\d/
/** Milliseconds that are taken for seconds, as JavaScript writes such years. */
const ofMilliseconds = /^\+0[3-9]\d{4}-\d\d-\d\d[T ]/

/** An attribute whose times all seem to be of another unit. */
export interface MisreadTimes {
  attribute: string
  unit: 'seconds' | 'milliseconds'
  count: number
  first: string
}

interface Times {
  values: number
  seconds: number
  milliseconds: number
  /** The first time of either kind, and whether there is another one. */
  example: string
  hasOther: boolean
  first: string
}

/** Counts times that come from seconds taken for milliseconds, or the other way round, by attribute. */
export class TimeStats {
  readonly #times = new Map<string, Times>()

  add({ id, attributes }: PlatformObject): void {
    for (const [name, value] of Object.entries(attributes)) {
      if (!isEmpty(value)) this.#add(name, value, id)
    }
  }

  /** Attributes with at least two different times, and no other value. A single one may be a day of birth. */
  misread(): MisreadTimes[] {
    return [...this.#times].flatMap(([attribute, { values, seconds, milliseconds, hasOther, first }]) => {
      if (!hasOther || (seconds !== values && milliseconds !== values)) return []
      return [{ attribute, unit: seconds === values ? 'seconds' : 'milliseconds', count: values, first }]
    })
  }

  #add(name: string, value: unknown, id: string): void {
    const known = this.#times.get(name)
    if (known === undefined && this.#times.size >= maxAttributes) return
    const times = known ?? { values: 0, seconds: 0, milliseconds: 0, example: '', hasOther: false, first: id }
    if (known === undefined) this.#times.set(name, times)
    times.values++
    // Nothing more has to be known of an attribute with another value.
    if (times.seconds + times.milliseconds < times.values - 1) return
    const text = typeof value === 'string' ? value : ''
    if (ofSeconds.test(text)) times.seconds++
    else if (ofMilliseconds.test(text)) times.milliseconds++
    else return
    if (times.example === '') times.example = text
    else times.hasOther ||= text !== times.example
  }
}
