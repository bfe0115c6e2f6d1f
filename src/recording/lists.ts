import { describeValue } from '../core/text.js'
import type { RecordedSample } from './model.js'

/** A list that a replay has read. */
export interface ReadList {
  /** Keys of the recorded sample that are not in it, if some are. */
  missing: readonly string[]
  objects: number
  withValue: Readonly<Record<string, number>>
}

/** Attributes that a message names. */
const maxNamed = 3

/**
 * How a list differs from the recorded one, which was read from the same answers of the target system. One line each. An
 * object that is gone, and that the recorded run has read by itself, is a difference; other numbers may be meant.
 */
export function compareLists(
  recorded: RecordedSample,
  { missing, objects, withValue }: ReadList,
): { differences: string[]; warnings: string[] } {
  const isAccounts = recorded.type === ''
  const ofType = isAccounts ? '' : ` of type ${describeValue(recorded.type)}`
  const one = isAccounts ? 'account' : 'entitlement'
  const amount = (n: number) => `${n} ${n === 1 ? one : `${one}s`}`
  const before = recorded.objects
  const isOther = before !== undefined && before !== objects
  const [first] = missing
  if (first !== undefined) {
    const [key = ''] = first.split('\n')
    const more = missing.length > 1 ? ` and ${missing.length - 1} more that it has read` : ''
    const were = missing.length > 1 ? 'were' : 'was'
    const are = missing.length > 1 ? 'are' : 'is'
    const now = before === undefined ? amount(objects) : `${amount(objects)}, then ${before}`
    const what = `${one}${ofType} ${describeValue(key)}${more}`
    const text = `${what} ${were} in the list of the recorded run and ${are} not in this one (${now})`
    return { differences: [text], warnings: [] }
  }
  const warnings: string[] = []
  if (isOther) {
    warnings.push(
      `the list has ${amount(objects)}${ofType}, and had ${before} in the recorded run, on the same answers of the target system`,
    )
  }
  const filled = new Map(Object.entries(recorded.withValue ?? {}))
  const others = Object.entries(objects === 0 ? {} : withValue).flatMap(([name, count]) => {
    const was = filled.get(name)
    if (was === undefined || was === count) return []
    // With other objects, only that all or none have a value tells of the attribute.
    return isOther && (was === 0) === (count === 0) ? [] : [`${describeValue(name)} in ${count}, then ${was}`]
  })
  if (others.length > 0) {
    const named = others.slice(0, maxNamed).join('; ')
    const more = others.length > maxNamed ? `; and ${others.length - maxNamed} more` : ''
    warnings.push(`other numbers of ${one}s${ofType} have a value than in the recorded run: ${named}${more}`)
  }
  return { differences: [], warnings }
}
