import { describeValue } from '../../core/text.js'
import { count } from '../engine/text.js'
import type { FaultCount, ListReport } from './list-stats.js'
import { listCommandOf, type ObjectList } from './object-list.js'
import { nounsOf, type SchemaView } from './spec-view.js'

/** Reports objects that have the key or the unique id of another one. */
export function reportRepeated(
  { findings, show }: ListReport,
  { repeated, keys }: ObjectList,
  entitlements: SchemaView | undefined,
): void {
  const noun = nounsOf(entitlements).one
  const command = listCommandOf(entitlements)
  const target = { kind: 'handler', command } as const
  if (repeated.count > 0) {
    const verb = repeated.count === 1 ? 'repeats' : 'repeat'
    findings.add(
      'error',
      `${count(repeated.count, 'output')} of ${command} ${verb} the key of another ${noun}, first ${show(repeated.first)}`,
      {
        target,
        remedy: 'Send each object once; if pages overlap, leave out objects that were sent before.',
      },
    )
  }
  if (keys.shared.count > 0) {
    const verb = keys.shared.count === 1 ? 'has' : 'have'
    findings.add(
      'error',
      `${count(keys.shared.count, 'output')} of ${command} ${verb} the uniqueId of another ${noun}, first ${show(keys.shared.first)}`,
      {
        target,
        remedy: 'Use a value for uniqueId that no other object has.',
      },
    )
  }
}

/** Reports what makes two objects one on the platform as errors, and what may be due to chance as notices. */
export function reportIdentities(
  { findings, show }: ListReport,
  { identities }: ObjectList,
  schema: SchemaView | undefined,
  entitlements: SchemaView | undefined,
): void {
  const { one, many } = nounsOf(entitlements)
  const target = { kind: 'handler', command: listCommandOf(entitlements) } as const
  const { sharedUuid, sharedIdentity, sharedName, similarKey, similarIdentity, otherIdentity, otherKey } = identities
  const objects = ({ count: n, first }: FaultCount, has: string, have: string) =>
    `${count(n, one, many)}, first ${show(first)}, ${n === 1 ? has : have}`
  if (sharedUuid.count > 0) {
    findings.add(
      'error',
      `${objects(sharedUuid, 'has', 'have')} the uuid of another ${one}: the platform makes them one`,
      {
        target,
        remedy: 'Send a uuid that no other object has, or none.',
      },
    )
  }
  if (sharedIdentity.count > 0) {
    const attribute = describeValue(schema?.identityAttribute)
    findings.add(
      'error',
      `${objects(sharedIdentity, 'has', 'have')} the ${attribute} of another ${one}, the identityAttribute`,
      {
        target,
        remedy: 'Name an attribute as the identityAttribute whose value no other object has.',
      },
    )
  }
  if (sharedName.count > 0) {
    const attribute = describeValue(schema?.displayAttribute)
    findings.add(
      'notice',
      `${objects(sharedName, 'has', 'have')} the ${attribute} of another ${one}, the displayAttribute`,
      {
        target,
        remedy: 'Objects of one name are hard to tell apart on the platform.',
      },
    )
  }
  if (similarKey.count > 0) {
    const what = `a key that differs from the key of another ${one} only in case or white space`
    findings.add('notice', `${objects(similarKey, 'has', 'have')} ${what}`, {
      target,
      remedy: 'See that these are two objects in the target system.',
    })
  }
  if (similarIdentity.count > 0) {
    const attribute = describeValue(schema?.identityAttribute)
    const what = `a value of ${attribute}, the identityAttribute, that differs from that of another ${one} only in case or white space`
    findings.add('notice', `${objects(similarIdentity, 'has', 'have')} ${what}`, {
      target,
      remedy: 'See that these are two objects in the target system.',
    })
  }
  if (otherIdentity.count > 0) {
    const attribute = describeValue(schema?.identityAttribute)
    findings.add(
      'notice',
      `${objects(otherIdentity, 'has', 'have')} an identity that is not its ${attribute}, the identityAttribute`,
      {
        target,
        remedy: 'Send the same value in both, so that the object can be found by either.',
      },
    )
  }
  if (otherKey.count > 0) {
    const attribute = describeValue(schema?.identityAttribute)
    findings.add(
      'notice',
      `${objects(otherKey, 'has', 'have')} a key that is not its ${attribute}, the identityAttribute`,
      {
        target,
        remedy:
          'Name the attribute that has the value of the key as the identityAttribute, or send this value as the key.',
      },
    )
  }
}

/** A missing identity attribute is an error; without a display attribute the object is only hard to recognise. */
export function reportNamed(
  { findings, show }: ListReport,
  { namedAttributes }: ObjectList,
  schema: SchemaView,
  entitlements?: SchemaView,
): void {
  const noun = nounsOf(entitlements)
  for (const [use, { count: n, first }] of namedAttributes?.missing ?? []) {
    const verb = n === 1 ? 'has' : 'have'
    const message = `${count(n, noun.one, noun.many)}, first ${show(first)}, ${verb} no value for ${describeValue(schema[use])}, the ${use}`
    findings.add(use === 'identityAttribute' ? 'error' : 'warning', message, {
      target: { kind: 'handler', command: listCommandOf(entitlements) },
      remedy: `Send the attribute, or name another one as the ${use}.`,
    })
  }
}

/** Warns of texts such as `undefined`. The text `null` may be a value of the target system: it is a notice. */
export function reportSuspectTexts(
  { findings, show }: ListReport,
  { suspectTexts }: ObjectList,
  entitlements: SchemaView | undefined,
): void {
  const noun = nounsOf(entitlements)
  for (const { attribute, text, isPart, fault } of suspectTexts.found.values()) {
    const where = attribute === '' ? 'the key' : `attribute ${describeValue(attribute)}`
    const amount = count(fault.count, noun.one, noun.many)
    findings.add(
      text === 'null' ? 'notice' : 'warning',
      `${where} ${isPart ? 'has' : 'is'} the text ${describeValue(text)} in ${amount}, first in ${show(fault.first)}`,
      {
        target: { kind: 'handler', command: listCommandOf(entitlements) },
        remedy: 'Send no value where there is none, and make a text of an object by its members.',
        kind: 'attributes with such a text',
      },
    )
  }
}

/** Warns of times of 1970, or of a year far away, in all objects: of seconds taken for milliseconds, or the other way round. */
export function reportMisreadTimes(
  { findings, show }: ListReport,
  { times }: ObjectList,
  entitlements: SchemaView | undefined,
): void {
  const noun = nounsOf(entitlements)
  for (const { attribute, unit, count: n, first } of times.misread()) {
    const when = unit === 'seconds' ? 'of January 1970' : 'of a year after 30000'
    const other = unit === 'seconds' ? 'milliseconds' : 'seconds'
    findings.add(
      'warning',
      `attribute ${describeValue(attribute)} has only times ${when}, in ${count(n, noun.one, noun.many)}, first in ${show(first)}: ${unit} seem to be taken for ${other}`,
      {
        target: { kind: 'handler', command: listCommandOf(entitlements) },
        remedy: `${unit === 'seconds' ? 'Multiply the seconds' : 'Divide the milliseconds'} by 1,000 before you make a time of them.`,
      },
    )
  }
}
