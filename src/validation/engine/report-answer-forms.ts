import { inOrderOfNames } from '../../core/order.js'
import type { CheckContext } from './context.js'

/** The id of the check that reports the forms of answers. */
export const answerFormCheck = 'answer-form'

/** Reports the faults of all answers, but for those that the list of accounts has too, which another check reports. */
export function reportAnswerForms(check: CheckContext): void {
  const list = check.run.lists.get('')
  const listed = list !== undefined && 'form' in list ? list.form : undefined
  // Checks that run side by side get their answers in any order.
  for (const [command, faults] of inOrderOfNames(check.run.answerForms.faults)) {
    for (const [, { level, text }] of inOrderOfNames(faults)) {
      if (listed?.errors.has(text) || listed?.warnings.has(text)) continue
      check.findings.add(level, `an answer of ${command} ${text}`, {
        target: { kind: 'handler', command },
        remedy: 'Send only the documented fields of the command, and attributes only in "attributes".',
      })
    }
  }
}

/**
 * Reports the faults in the last check of a shard, if the check that reports them is part of another shard: that one does
 * not see the answers of this one.
 */
export function reportAnswerFormsOfOtherShards(check: CheckContext, isLast: boolean): void {
  const { planned, plannedHere } = check.run
  if (isLast && planned.has(answerFormCheck) && !plannedHere.has(answerFormCheck)) reportAnswerForms(check)
}
