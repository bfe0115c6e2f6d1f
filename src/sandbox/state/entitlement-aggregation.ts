import { randomUUID } from 'node:crypto'
import { fingerprint } from './account-aggregation.js'
import type { StoredEntitlement } from './accounts.js'
import type { SandboxContext } from './context.js'
import { type SentObject, sentObject } from './output-check.js'
import { isListed, programOf, runCommand, schemaInput } from './source-commands.js'
import type { SourceSchema } from './source-schemas.js'
import type { StoredSource } from './sources.js'
import type { StoredTask } from './tasks.js'

/**
 * Aggregates the entitlements of every entitlement schema of a source, and tells the task what it counts. Throws the errors
 * of the connector; what was stored by then stays.
 */
export async function aggregateEntitlements(
  context: SandboxContext,
  source: StoredSource,
  task: StoredTask,
  signal: AbortSignal,
): Promise<void> {
  const type = 'std:entitlement:list'
  const counts = { total: 0, groupsCreated: 0, groupsUpdated: 0, groupsDeleted: 0 }
  task.counts = counts
  let program = programOf(source, context)
  for (const schema of source.schemas.filter(({ name }) => name !== 'account')) {
    if (context.behaviour.movedTag === 'followed') program = programOf(source, context)
    if (!isListed(program.spec, type)) continue
    const seen = new Set<string>()
    const input = { type: schema.name, ...schemaInput(source, schema.name) }
    for await (const { type: kind, data } of runCommand(context, { source, program, type, input, signal })) {
      if (kind !== 'output') continue
      counts.total += 1
      const sent = sentObject(data)
      seen.add(sent.identity)
      const known = source.objects.entitlement(schema.name, sent.identity)
      const text = fingerprint(data)
      if (known?.sent === text) continue
      // One that was only a value of accounts is new here.
      if (known === undefined || known.sent === '') counts.groupsCreated += 1
      else counts.groupsUpdated += 1
      source.objects.putEntitlement(entitlementOf({ source, schema, sent, text, known, now: context.clock.now() }))
    }
    for (const entitlement of source.objects.entitlements) {
      if (entitlement.type !== schema.name || entitlement.sent === '' || seen.has(entitlement.value)) continue
      source.objects.deleteEntitlement(entitlement)
      counts.groupsDeleted += 1
    }
  }
}

interface Made {
  source: StoredSource
  schema: SourceSchema
  sent: SentObject
  text: string
  known: StoredEntitlement | undefined
  now: number
}

function entitlementOf({ source, schema, sent, text, known, now }: Made): StoredEntitlement {
  const time = new Date(now).toISOString()
  const account = source.schemas.find(({ name }) => name === 'account')
  const holder = account?.attributes.find((attribute) => attribute.schema?.name === schema.name)
  const display = sent.attributes[schema.displayAttribute]
  const stored = schema.attributes.flatMap(({ name }) =>
    Object.hasOwn(sent.attributes, name) ? [[name, sent.attributes[name]] as const] : [],
  )
  return {
    id: known?.id ?? randomUUID(),
    attribute: known?.attribute ?? holder?.name ?? null,
    value: sent.identity,
    type: schema.name,
    name: typeof display === 'string' && display !== '' ? display : sent.identity,
    attributes: Object.fromEntries(stored),
    created: known?.created ?? time,
    modified: time,
    sent: text,
  }
}
