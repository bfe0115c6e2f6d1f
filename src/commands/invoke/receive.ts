import type { CommandContext } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import { count as counted } from '../../report/format.js'
import type { InvokeMessage } from '../../tenant/types.js'
import type { JsonLinesFile } from '../shared/json-lines.js'
import { cleanJson, SmallResult } from '../shared/json-output.js'
import type { Expectation } from './expectation.js'
import type { InvokeReport } from './summary.js'
import { formOf, isListing } from './types.js'

export interface Receiver {
  type: string
  expectation: Expectation | undefined
  /** Where the answers go; undefined prints them. Closed at the end. */
  file: JsonLinesFile | undefined
  /** Counts what came, also when it ends in an error. */
  report: InvokeReport
  context: CommandContext<'result'>
}

/**
 * Takes in the messages of an invocation one by one; what came is in the file and in the output `result` also when it
 * ends in an error. Resolves to the state that was sent last.
 *
 * @throws UserError after the last message, when an answer did not meet the expectation.
 */
export async function receive(
  messages: AsyncIterable<InvokeMessage>,
  { type, expectation, file, report, context }: Receiver,
): Promise<{ data: unknown } | undefined> {
  const { logger, redact } = context
  const result = new SmallResult()
  const broken = expectation && { name: expectation.name, broken: 0 }
  report.expectation = broken
  let state: { data: unknown } | undefined
  let first: string | undefined
  try {
    for await (const { type: kind, data } of messages) {
      if (kind === 'state') state = { data }
      if (kind === 'config') logger.info("the connector asks to change the source's config; nothing is changed")
      if (kind !== 'output') continue
      report.answers++
      const json = cleanJson(data, redact)
      if (file === undefined) logger.info(json)
      else await file.write(json)
      result.add(json)
      const problem = expectation?.problemOf(data ?? null)
      if (problem === undefined || broken === undefined) continue
      broken.broken++
      first ??= `answer ${report.answers}${nameOf(data)} of ${type} breaks ${broken.name}: ${problem}`
    }
  } finally {
    await file?.close()
    context.setOutput('result', report.answers === 0 && !isListing(type) ? '' : result.text(isListing(type)))
  }
  report.state = state !== undefined
  // Every described command but the listings sends one answer (docs/platform.md#commands); what a delete sends is
  // nobody's concern.
  const oneBelongs = formOf(type) !== undefined && !isListing(type) && type !== 'std:account:delete'
  if (oneBelongs && report.answers !== 1) {
    logger.warning(`${type} sent ${counted(report.answers, 'answer')} where one belongs`)
  }
  if (first !== undefined) throw new UserError(`${first}${others((broken?.broken ?? 1) - 1)}`)
  if (expectation !== undefined && report.answers === 0) {
    throw new UserError(`${type} sent no answer, so none meets ${expectation.name}`)
  }
  return state
}

function others(number: number): string {
  if (number === 0) return ''
  return ` (and so ${number === 1 ? 'does' : 'do'} ${counted(number, 'more answer', 'more answers')})`
}

/** How the answer can be found in the target system. */
function nameOf(answer: unknown): string {
  const name = isObject(answer) ? answer['identity'] : undefined
  if (typeof name !== 'string' || name === '') return ''
  return ` (${JSON.stringify(name.length > 60 ? `${name.slice(0, 59)}…` : name)})`
}
