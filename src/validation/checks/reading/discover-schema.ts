import { isObject, kindOf } from '../../../core/json.js'
import { describeValue } from '../../../core/text.js'
import { partsOf } from '../../../spec/parts.js'
import { discoverSchema } from '../../../spec/placeholder.js'
import { attributeTypes } from '../../../spec/schema.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { discoveredSchemaForm } from '../../objects/answer-forms.js'
import { type AttributeView, type SchemaView, viewDiscoveredSchema, viewSpec } from '../../objects/spec-view.js'

const command = discoverSchema
const target = { kind: 'handler', command } as const

export const accountDiscoverSchema: Check = {
  id: 'account-discover-schema',
  title: 'Accounts: discovered schema',
  description:
    'The account schema that the connector discovers is complete and does not contradict the one in the spec.',
  documents: [documents.command('account discover schema'), documents.accountSchema],
  requires: [command],
  // The checks that come after it use the schema that it discovers.
  runsAlone: true,
  writes: false,
  needsConfig: true,
  async run(check) {
    const answer = await check.discoverAccountSchema()
    const schema = viewDiscoveredSchema(answer)
    if (!isObject(answer) || !schema) {
      check.error(`${command} answered ${kindOf(answer)} instead of a schema`, { target })
      return
    }
    for (const { text } of discoveredSchemaForm(answer, '')) {
      check.error(`the discovered schema ${text}`, { target, kind: 'faults of the form of the discovered schema' })
    }
    checkForm(check, schema)
    checkNames(check, answer)
    // Not check.spec: if the spec has no schema, that has the discovered one.
    const specSchema = viewSpec(check.run.specContent).accountSchema
    if (specSchema && schema.attributes.length > 0) compareSchemas(check, specSchema, schema)
  },
}

function checkForm(check: CheckContext, schema: SchemaView): void {
  if (schema.attributes.length === 0) {
    check.error(`${command} answered a schema without attributes`, { target })
    return
  }
  for (const use of ['identityAttribute', 'displayAttribute', 'groupAttribute'] as const) {
    const name = schema[use]
    if (name === undefined) {
      if (use !== 'groupAttribute') check.error(`the discovered schema has no ${use}`, { target })
    } else if (!schema.byName.has(name)) {
      check.error(`the ${use} of the discovered schema is ${describeValue(name)}, which is none of its attributes`, {
        target,
      })
    }
  }
  const types: readonly string[] = attributeTypes
  for (const { name, type } of schema.attributes) {
    if (types.includes(type)) continue
    const fault = type === '' ? 'no type' : `the type ${describeValue(type)}, which is not documented`
    check.error(`attribute ${describeValue(name)} of the discovered schema has ${fault}`, {
      target,
      kind: 'attributes without a documented type',
      remedy: `Use one of ${types.join(', ')}.`,
    })
  }
}

/** Reports names that are there twice, which a SchemaView has once, and names that the platform does not allow. */
function checkNames(check: CheckContext, answer: Record<string, unknown>): void {
  // The checks of the spec report the same of its attributes.
  const own = viewSpec(check.run.specContent).accountSchema?.byName
  const seen = new Set<string>()
  for (const { value } of partsOf(answer, ['attributes'])) {
    const { name } = value
    if (typeof name !== 'string') continue
    if (seen.has(name)) {
      const message = `the discovered schema has the attribute ${describeValue(name)} twice`
      check.warn(message, { target, kind: 'attributes that are there twice' })
    } else if (name.includes('.') && !own?.has(name)) {
      check.warn(
        `attribute ${describeValue(name)} of the discovered schema has a period in its name, which the platform does not allow`,
        { target, kind: 'attributes with a period in their name' },
      )
    }
    seen.add(name)
  }
}

/** Reports contradictions. Attributes that are only in the discovered schema are none: a connector discovers for those. */
function compareSchemas(check: CheckContext, spec: SchemaView, schema: SchemaView): void {
  for (const use of ['identityAttribute', 'displayAttribute'] as const) {
    if (spec[use] === undefined || schema[use] === undefined || spec[use] === schema[use]) continue
    check.error(
      `the ${use} is ${describeValue(spec[use])} in the spec and ${describeValue(schema[use])} in the discovered schema`,
      {
        target: { kind: 'spec', path: ['accountSchema', use] },
      },
    )
  }
  for (const attribute of spec.attributes) {
    const found = schema.byName.get(attribute.name)
    if (!found) {
      check.warn(`attribute ${describeValue(attribute.name)} is in the spec and not in the discovered schema`, {
        target: attribute.target,
        kind: 'attributes that are not discovered',
      })
      continue
    }
    for (const [field, text] of [
      ['type', (value: AttributeView) => `of type ${describeValue(value.type)}`],
      ['multi', (value: AttributeView) => (value.multi ? 'multi-valued' : 'single-valued')],
      ['entitlement', (value: AttributeView) => (value.entitlement ? 'an entitlement' : 'no entitlement')],
    ] as const) {
      if (attribute[field] === found[field] || (field === 'type' && found.type === '')) continue
      check.error(
        `attribute ${describeValue(attribute.name)} is ${text(attribute)} in the spec and ${text(found)} in the discovered schema`,
        { target: attribute.target, kind: 'attributes that differ from the discovered schema' },
      )
    }
  }
}
