import type { CheckContext } from '../engine/context.js'
import { noAccounts, noEntitlements } from '../engine/reasons.js'
import { readListsAhead } from '../engine/shared-lists.js'
import type { ObjectList } from '../objects/object-list.js'
import type { AttributeView, SchemaView, SpecView } from '../objects/spec-view.js'

/**
 * The schema of the entitlements in an account attribute: the one with its schemaObjectType, or with its own name, or the
 * only one of the spec, or `group`.
 */
export function entitlementSchemaOf(spec: SpecView, attribute: AttributeView | undefined): SchemaView | undefined {
  if (!attribute?.entitlement) return undefined
  const schemas = spec.entitlementSchemas
  const ofType = (type: string) => schemas.find((schema) => schema.type === type)
  if (attribute.schemaObjectType !== undefined) return ofType(attribute.schemaObjectType)
  return ofType(attribute.name) ?? (schemas.length === 1 ? schemas[0] : ofType('group'))
}

/** The account attributes for entitlements. Skips the check if there are none. */
export function requireEntitlementAttributes(check: CheckContext): AttributeView[] {
  const attributes = (check.spec.accountSchema?.attributes ?? []).filter(({ entitlement }) => entitlement)
  if (attributes.length === 0) check.skip('the account schema has no attribute with entitlement: true')
  return attributes
}

/** Calls `work` for every entitlement type. Skips the check if there are none, or `work` skips all of them. */
export async function forEachEntitlementType(
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

/** The list of accounts. Skips the check if it is empty. */
export async function requireAccounts(check: CheckContext): Promise<ObjectList> {
  const list = await check.list()
  if (list.count === 0) check.skip(noAccounts)
  return list
}

/** Calls `work` for the entitlements of every type that has some. Skips the check if no type has any. */
export async function forEachEntitlementList(
  check: CheckContext,
  work: (list: ObjectList, schema: SchemaView) => void | Promise<void>,
): Promise<void> {
  await readListsAhead(check, check.spec.entitlementSchemas)
  await forEachEntitlementType(check, async (schema) => {
    const list = await check.list(schema)
    if (list.count === 0) return { skipped: noEntitlements(schema.type) }
    await work(list, schema)
    return undefined
  })
}
