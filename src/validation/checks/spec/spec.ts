import { checkSpec, type SpecFinding, type SpecTopic } from '../../../spec/check.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext, RunState } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { looksLikeToken } from '../../engine/secret-words.js'
import { show } from '../../engine/text.js'

/** A check of the spec alone: it tells the findings of one topic, and invokes nothing. */
function specCheck(
  topic: SpecTopic,
  facts: Pick<Check, 'id' | 'title' | 'description' | 'documents'> & {
    remedy: string
    /** Why there is nothing to look at, or undefined if there is. */
    nothing?: (check: CheckContext) => string | undefined
    more?: (check: CheckContext) => void
  },
): Check {
  const { remedy, nothing, more, ...check } = facts
  return {
    ...check,
    requires: [],
    writes: false,
    needsConfig: false,
    async run(check) {
      const findings = findingsOf(check).filter((finding) => finding.topic === topic)
      for (const { level, message, path } of findings) {
        check.findings.add(level, message, { target: { kind: 'spec', path }, remedy })
      }
      more?.(check)
      if (findings.length > 0) return
      const reason = nothing?.(check)
      if (reason !== undefined) check.skip(reason)
    },
  }
}

/** All checks of the spec share what one look at it found. */
const known = new WeakMap<RunState, SpecFinding[]>()

/** Of the text that the spec was read from; without it, of its content, which can no longer have faults of a text. */
function findingsOf({ run }: CheckContext): SpecFinding[] {
  const findings = known.get(run) ?? checkSpec(run.specText ?? textOf(run.specContent))
  known.set(run, findings)
  return findings
}

function textOf(content: Record<string, unknown>): string {
  try {
    return JSON.stringify(content)
  } catch {
    // Nested deeper than the stack reaches: deeper than any spec may be.
    return '['.repeat(200)
  }
}

const part = (name: string) => (check: CheckContext) =>
  check.run.specContent[name] === undefined ? `the spec has no ${name}` : undefined

export const specSchema = specCheck('form', {
  id: 'spec-schema',
  title: 'Spec: form',
  description: 'The spec has the documented form, with every member, and every type of configuration item.',
  documents: [documents.spec, documents.sourceConfig],
  remedy: 'Correct connector-spec.json; its form is in the documentation of the connector spec.',
})

export const specCommands = specCheck('commands', {
  id: 'spec-commands',
  title: 'Spec: commands',
  description: 'The commands of the spec are standard commands or custom ones, rightly spelt and each there once.',
  documents: [documents.spec, documents.commands],
  remedy: 'Correct the list of commands in connector-spec.json. Names of custom commands begin with "custom:".',
  nothing: part('commands'),
})

export const specAttributes = specCheck('attributes', {
  id: 'spec-attributes',
  title: 'Spec: named attributes',
  description: 'The attributes that identityAttribute, displayAttribute, groupAttribute and the like name exist.',
  documents: [documents.accountSchema, documents.entitlementSchemas],
  remedy: 'Name an attribute of the schema, or add the attribute to it.',
  nothing: ({ run: { specContent: spec } }) =>
    spec['accountSchema'] === undefined && spec['entitlementSchemas'] === undefined
      ? 'the spec has no schemas'
      : undefined,
})

export const specEntitlements = specCheck('entitlements', {
  id: 'spec-entitlements',
  title: 'Spec: entitlement types',
  description: 'Every account attribute that holds entitlements has an entitlement schema, and each type has one.',
  documents: [documents.accountSchema, documents.entitlementSchemas],
  remedy: 'Add the entitlement schema, or name its type in the schemaObjectType of the attribute.',
  nothing: ({ spec }) =>
    spec.entitlementSchemas.length === 0 && !spec.accountSchema?.attributes.some(({ entitlement }) => entitlement)
      ? 'the spec has no entitlements'
      : undefined,
})

export const specCreateTemplate = specCheck('create-template', {
  id: 'spec-create-template',
  title: 'Spec: create template',
  description: 'The fields of the account create template have keys, labels, types and usable initial values.',
  documents: [documents.createTemplate],
  remedy: 'Correct the field in the accountCreateTemplate of connector-spec.json.',
  nothing: part('accountCreateTemplate'),
})

export const specStateful = specCheck('stateful', {
  id: 'spec-stateful',
  title: 'Spec: stateful commands',
  description: 'Of supportsStatefulCommands and the checkbox spConnEnableStatefulCommands both are there, or neither.',
  documents: [documents.spec, documents.command('account list')],
  remedy:
    'Stateful lists need "supportsStatefulCommands": true and a checkbox item of the key spConnEnableStatefulCommands.',
})

export const specSecrets = specCheck('secrets', {
  id: 'spec-secrets',
  title: 'Spec: secrets',
  description: 'What is secret is configured in items of the type secret or secrettextarea, and in no other.',
  documents: [documents.sourceConfig],
  remedy: 'Give the item the type secret, or secrettextarea for text of several lines: others show their values.',
  nothing: ({ spec }) => (spec.hasConfig ? undefined : 'the spec has no configuration items'),
  more: (check) => {
    for (const { key, path } of check.spec.openItems) {
      const value = configured(check.run.config, key)
      const kind = typeof value === 'string' ? looksLikeToken(value) : undefined
      if (kind === undefined) continue
      check.warn(`the configuration has ${kind} in item ${show(key)}, whose type shows it to everybody`, {
        target: { kind: 'spec', path },
        remedy: 'Give the item the type secret.',
      })
    }
  },
})

function configured(config: unknown, key: string): unknown {
  return typeof config === 'object' && config !== null && Object.hasOwn(config, key)
    ? (config as Record<string, unknown>)[key]
    : undefined
}

export const specInitialValues = specCheck('initial-values', {
  id: 'spec-initial-values',
  title: 'Spec: initial values',
  description: 'Every initial value of the configuration is that of an item, and of a documented type.',
  documents: [documents.initialValues],
  remedy: 'Use the key of an item, or remove the value: nobody can see or change it.',
  nothing: part('sourceConfigInitialValues'),
})
