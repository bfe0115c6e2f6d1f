import { isObject } from '../../core/json.js'
import { describeValue } from '../../core/text.js'
import { count } from '../../report/format.js'
import type { SourceSchema } from '../../tenant/types.js'
import { Findings } from '../../validation/engine/findings.js'
import type { Finding } from '../../validation/engine/result.js'
import {
  reportIdentities,
  reportNamed,
  reportRepeated,
  reportSuspectTexts,
} from '../../validation/objects/list-report.js'
import { collectObjects, listCommandOf } from '../../validation/objects/object-list.js'
import { nounsOf, type SchemaView, viewSchema } from '../../validation/objects/spec-view.js'

/** The name of the schema of accounts. */
export const accountType = 'account'

/** A schema of a source as validation has those of a spec. */
export function viewSourceSchema({ name, attributes, ...names }: SourceSchema): SchemaView {
  const schema = {
    ...names,
    attributes: attributes.map(({ name: attribute, type, isMulti, isEntitlement }) => ({
      ...{ name: attribute, type: type.toLowerCase(), multi: isMulti, entitlement: isEntitlement },
    })),
  }
  const command = name === accountType ? 'std:account:list' : 'std:entitlement:list'
  const view = viewSchema(name, schema, { kind: 'handler', command })
  if (view === undefined) throw new Error('a schema is no object')
  return view
}

/**
 * Looks at the objects of a peek by the same rules as validation looks at those of a list.
 *
 * @param show - how the identity of an object is shown.
 */
export async function lookAtObjects(
  schema: SchemaView,
  objects: readonly unknown[],
  show: (id: string) => string,
): Promise<Finding[]> {
  const findings = new Findings()
  const entitlements = schema.type === accountType ? undefined : schema
  const noun = nounsOf(entitlements)
  const list = await collectObjects(objects.map(asSent), {
    ...{ schema, keyType: undefined, sampleSize: 0, seed: '', areEntitlements: entitlements !== undefined },
  })
  const report = { findings, show, hidesValues: true }
  const target = { kind: 'handler', command: listCommandOf(entitlements) } as const
  if (list.malformed.count > 0) {
    findings.add(
      'error',
      `${count(list.malformed.count, noun.one, noun.many)} without a usable identity or attributes`,
      {
        target,
        remedy: 'Send a key or an identity, and attributes, with each object.',
      },
    )
  }
  reportRepeated(report, list, entitlements)
  reportIdentities(report, list, schema, entitlements)
  reportNamed(report, list, schema, entitlements)
  list.schemaStats?.report(report, noun)
  reportSuspectTexts(report, list, entitlements)
  const types = new Set(objects.flatMap((object) => (isObject(object) ? [object['objectType'] ?? schema.type] : [])))
  types.delete(schema.type)
  for (const type of [...types].slice(0, 3)) {
    findings.add('error', `an object is of the type ${describeValue(type)} instead of ${describeValue(schema.type)}`)
  }
  const incomplete = objects.filter((object) => isObject(object) && object['incomplete'] === true).length
  const removed = objects.filter((object) => isObject(object) && isRemoved(object)).length
  if (removed > 0)
    findings.add('error', `${count(removed, noun.one, noun.many)} came as deleted or with something missing`)
  if (incomplete > 0) findings.add('warning', `${count(incomplete, noun.one, noun.many)} came incomplete`)
  return findings.list()
}

/** True for an object that the platform would delete, or of which it misses something. */
function isRemoved({ delete: deleted, remove, missing }: Record<string, unknown>): boolean {
  return deleted === true || remove === true || (Array.isArray(missing) && missing.length > 0)
}

/** An object of the platform in the form that a connector sends. */
function asSent(object: unknown): unknown {
  if (!isObject(object)) return object
  const { identity, uuid, attributes } = object
  return { identity, uuid, attributes }
}
