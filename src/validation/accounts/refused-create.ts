import { describeValue } from '../../core/text.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import { CommandError } from '../engine/commands.js'
import type { FindingTarget } from '../engine/result.js'
import type { SpecView } from '../objects/spec-view.js'

/** More of an error is not looked at. */
const maxLength = 2_000

const demand =
  /\b(?:required|requires?|missing|mandatory|needs?|needed|lacks?|must|(?:is|are|be|was|were) (?:empty|blank|null|undefined)|(?:not|non)[ -]?(?:provided|given|set|specified|supplied|empty|blank|null))\b/i

/** Names of what a configuration or a request lacks, never an account. */
const isOfRequest = (name: string) =>
  /token|auth|apikey|credential|header|url|host|scope|permission|client|session|config|body|payload|request|input/.test(
    name,
  )
const isNoName = (name: string) =>
  /^(?:it|this|that|which|value|values|field|fields|attribute|attributes|account|user|property|parameter|one|key|and|or|data)$/.test(
    name,
  )

/**
 * A refused create as a fault of the create template, if the error names an attribute that was not sent because the
 * template has no such field, or has it as one that is not required. Otherwise the error as it is.
 */
export function explainRefusal(error: CommandError, sent: Record<string, unknown>, spec: SpecView): CommandError {
  const { cause, command, kind, outputs } = error
  if (kind !== 'connector' || error.errorType === 'notFound' || !isTenantError(cause)) return error
  const lack = findLack((cause.detail ?? cause.message).slice(0, maxLength), sent, spec)
  if (lack === undefined) return error
  const names = Object.keys(sent).map((name) => describeValue(name))
  const what = `${lack.what}, and ${command} requires it (sent: ${names.join(', ') || 'nothing'})`
  return new CommandError(command, kind, `${what}: ${error.message}`, { outputs, cause, target: lack.target })
}

function findLack(
  text: string,
  sent: Record<string, unknown>,
  { fields, accountSchema, secretKeys, textItems }: SpecView,
): { what: string; target: FindingTarget } | undefined {
  if (!demand.test(text)) return undefined
  const given = new Set(Object.keys(sent).map(plain))
  const words = new Set((text.match(/[\p{L}_][\p{L}\p{N}_.-]*/gu) ?? []).map(plain))
  const field = fields.find(({ key }) => !given.has(plain(key)) && words.has(plain(key)))
  if (field !== undefined) {
    const what = `field ${describeValue(field.key)} of the create template is not required`
    return { what, target: field.target }
  }
  const attributes = accountSchema?.attributes.map(({ name }) => name) ?? []
  const configKeys = new Set([...secretKeys, ...textItems.map(({ key }) => key)].map(plain))
  const name =
    attributes.find((each) => !given.has(plain(each)) && words.has(plain(each))) ??
    namesDemanded(text).find((each) => !given.has(plain(each)) && !configKeys.has(plain(each)))
  if (name === undefined) return undefined
  const what = `the create template has no field ${describeValue(name)}`
  return { what, target: { kind: 'spec', path: ['accountCreateTemplate', 'fields'] } }
}

/** The names in texts such as `lastName is required` or `missing field "mail"`. */
function namesDemanded(text: string): string[] {
  const before = text.matchAll(
    /([\p{L}_][\p{L}\p{N}_.-]{0,63})["'`]? (?:is|are|was) (?:a )?(?:required|missing|mandatory|not (?:provided|given|set|specified|supplied))\b/giu,
  )
  const after = text.matchAll(
    /\b(?:missing|requires?|required|mandatory)(?: (?:the|a|an))?(?: (?:required|mandatory))?(?: (?:field|attribute|property|parameter|value|argument)s?)?:? ["'`]([\p{L}_][\p{L}\p{N}_.-]{0,63})["'`]/giu,
  )
  return [...before, ...after]
    .map(([, name = '']) => name)
    .filter((name) => !isNoName(plain(name)) && !isOfRequest(plain(name)))
}

/** `first_name`, `First Name` in one word and `firstName` are one. */
function plain(name: string): string {
  return name.replace(/[_.-]/g, '').toLowerCase()
}
