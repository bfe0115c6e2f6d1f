import { isAbsent, isObject } from '../../core/json.js'
import {
  attributesForm,
  attributeValueForm,
  type Form,
  type FormFault,
  fields,
  filledText,
  key,
  listOf,
  oneOf,
  optional,
  text,
} from './answer-forms.js'
import { SuspectTexts } from './identity-stats.js'
import { parseKey } from './objects.js'

const change = fields({ op: oneOf('Add', 'Set', 'Remove'), attribute: filledText, value: changedValue }, 'allowed')

/** The documented form of each field of an input (docs/platform.md#commands). */
const commonFields: Readonly<Record<string, Form>> = {
  ...{ identity: optional(text), key: optional(key), type: optional(text) },
  ...{ password: optional(text), sourceDataKey: optional(text) },
}

const ownFields: Readonly<Record<string, Readonly<Record<string, Form>>>> = {
  'std:account:create': { attributes: optional(lesser(attributesForm)) },
  'std:account:update': { changes: optional(listOf(change)) },
}

/** The faults of an input of a standard command, by field. The texts continue a sentence about the input. */
export function inputFormFaults(command: string, input: Record<string, unknown>): Map<string, FormFault[]> {
  const own = Object.hasOwn(ownFields, command) ? ownFields[command] : {}
  const forms = command.startsWith('std:') ? { ...commonFields, ...own } : {}
  const faults = Object.entries(forms).map(([field, form]): [string, FormFault[]] => [
    field,
    [...form(input[field], field), ...suspectTexts(field, input[field])],
  ])
  return new Map(faults)
}

/** The documents allow any value, but the platform itself sends only those that attributes have. */
function lesser(form: Form): Form {
  return (value, name) => form(value, name).map(({ text: says }) => ({ level: 'warning', text: says }))
}

function changedValue(value: unknown, name: string): FormFault[] {
  if (value === null) return []
  // Without a value, a change says nothing.
  return value === undefined ? attributeValueForm(value, name) : lesser(attributeValueForm)(value, name)
}

/** Texts such as `undefined`, which the connector would write into the target system. */
function suspectTexts(field: string, value: unknown): FormFault[] {
  const suspect = new SuspectTexts()
  const asKey = field === 'identity' ? { identity: value } : { key: value }
  if (field === 'identity' || (field === 'key' && !isAbsent(value))) {
    const parsed = parseKey(asKey, undefined)
    if (!('problem' in parsed)) suspect.addKey(parsed)
  }
  if (field === 'attributes' && isObject(value)) suspect.addAttributes(value)
  if (field === 'changes' && Array.isArray(value)) {
    for (const each of value) {
      if (isObject(each) && typeof each['attribute'] === 'string') {
        suspect.addAttributes({ [each['attribute']]: each['value'] })
      }
    }
  }
  return suspect.faults()
}
