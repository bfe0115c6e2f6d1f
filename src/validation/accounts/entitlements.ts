import type { CheckContext } from '../engine/context.js'
import { noAccounts, noEntitlements } from '../engine/reasons.js'
import type { ObjectList } from '../objects/object-list.js'
import type { AttributeView, SchemaView, SpecView } from '../objects/spec-view.js'

/**
 * The entitlement schema whose objects an account attribute holds: the one it names with schemaObjectType, or of its
 * own name, or, for the group attribute and where there is no other clue, the only one or `group`.
 */
export function entitlementSchemaOf(spec: SpecView, attribute: AttributeView | undefined): SchemaView | undefined {
  if (!attribute?.entitlement) return undefined
  const schemas = spec.entitlementSchemas
  const ofType = (type: string) => schemas.find((schema) => schema.type === type)
  if (attribute.schemaObjectType !== undefined) return ofType(attribute.schemaObjectType)
  return ofType(attribute.name) ?? (schemas.length === 1 ? schemas[0] : ofType('group'))
}

/** The account attributes that hold entitlements. Skips the check if there are none. */
export function entitlementAttributes(check: CheckContext): AttributeView[] {
  const attributes = (check.spec.accountSchema?.attributes ?? []).filter(({ entitlement }) => entitlement)
  if (attributes.length === 0) check.skip('the account schema has no attribute with entitlement: true')
  return attributes
}

/** Does `work` for every entitlement type, and skips the check if none of them had anything to look at. */
export async function forEachType(
  check: CheckContext,
  work: (schema: SchemaView) => Promise<{ skipped: string } | undefined>,
): Promise<void> {
  const schemas = check.spec.entitlementSchemas
  if (schemas.length === 0)
    check.skip('the spec has no entitlementSchemas, so the types of entitlements are not known; add them')
  const skipped: string[] = []
  for (const schema of schemas) {
    const result = await work(schema)
    if (result) skipped.push(result.skipped)
  }
  if (skipped.length === schemas.length) check.skip(skipped.join('; '))
}

/** The accounts. Skips the check if there are none. */
export async function someAccounts(check: CheckContext): Promise<ObjectList> {
  const list = await check.list()
  if (list.count === 0) check.skip(noAccounts)
  return list
}

/** Does `work` for the entitlements of every type that has some, and skips the check if none has. */
export async function forEachList(
  check: CheckContext,
  work: (list: ObjectList, schema: SchemaView) => void,
): Promise<void> {
  await forEachType(check, async (schema) => {
    const list = await check.list(schema)
    if (list.count === 0) return { skipped: noEntitlements(schema.type) }
    work(list, schema)
    return undefined
  })
}
