import { isObject } from '../../../core/json.js'
import { describeValue } from '../../../core/text.js'
import { checkSpec, type SpecFinding, type SpecTopic } from '../../../spec/check.js'
import { configFaults } from '../../../spec/config-faults.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { configHint, noConfiguration, reportEmptyConfig } from '../../engine/reasons.js'
import type { RunState } from '../../engine/run-state.js'
import { looksLikeToken } from '../../engine/secret-words.js'

/** A check of the spec: it reports the findings of one topic and invokes no command. */
function specCheck(
  topic: SpecTopic,
  facts: Pick<Check, 'id' | 'title' | 'description' | 'documents'> & {
    remedy: string
    /** Returns the reason to skip the check if the spec has nothing to test. */
    skipReason?: (check: CheckContext) => string | undefined
    /** Further tests. */
    more?: (check: CheckContext) => void
  },
): Check {
  const { remedy, skipReason, more, ...check } = facts
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
      const reason = skipReason?.(check)
      if (reason !== undefined) check.skip(reason)
    },
  }
}

/** The findings of the spec by run. All checks of the spec share them. */
const findingsByRun = new WeakMap<RunState, SpecFinding[]>()

/** The findings of the spec's text. Without the text, of its content, which no longer shows faults of the text. */
function findingsOf({ run }: CheckContext): SpecFinding[] {
  const findings = findingsByRun.get(run) ?? checkSpec(run.specText ?? textOf(run.specContent))
  findingsByRun.set(run, findings)
  return findings
}

function textOf(content: Record<string, unknown>): string {
  try {
    return JSON.stringify(content)
  } catch {
    // Nested too deeply to serialize. This text is refused for the same reason.
    return '['.repeat(200)
  }
}

const missing = (name: string) => (check: CheckContext) =>
  check.run.specContent[name] === undefined ? `the spec has no ${name}` : undefined

export const specSchema = specCheck('form', {
  id: 'spec-schema',
  title: 'Spec: form',
  description:
    'The spec has the documented form, all required members and only documented types of configuration items.',
  documents: [documents.spec, documents.sourceConfig],
  remedy: 'Correct connector-spec.json; its form is in the documentation of the connector spec.',
})

export const specCommands = specCheck('commands', {
  id: 'spec-commands',
  title: 'Spec: commands',
  description: 'The commands in the spec are standard or custom commands, correctly spelt, without duplicates.',
  documents: [documents.spec, documents.commands],
  remedy: 'Correct the list of commands in connector-spec.json. Names of custom commands begin with "custom:".',
  skipReason: missing('commands'),
})

export const specAttributes = specCheck('attributes', {
  id: 'spec-attributes',
  title: 'Spec: references to attributes',
  description:
    'The attributes that identityAttribute, displayAttribute, groupAttribute and similar members name exist.',
  documents: [documents.accountSchema, documents.entitlementSchemas],
  remedy: 'Name an attribute of the schema, or add the attribute to it.',
  skipReason: ({ run: { specContent: spec } }) =>
    spec['accountSchema'] === undefined && spec['entitlementSchemas'] === undefined
      ? 'the spec has no schemas'
      : undefined,
})

export const specEntitlements = specCheck('entitlements', {
  id: 'spec-entitlements',
  title: 'Spec: entitlement types',
  description:
    'Every account attribute for entitlements has an entitlement schema, and no two schemas have the same type.',
  documents: [documents.accountSchema, documents.entitlementSchemas],
  remedy: 'Add the entitlement schema, or name its type in the schemaObjectType of the attribute.',
  skipReason: ({ spec }) =>
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
  skipReason: missing('accountCreateTemplate'),
})

export const specStateful = specCheck('stateful', {
  id: 'spec-stateful',
  title: 'Spec: stateful commands',
  description: 'The spec has both supportsStatefulCommands and the checkbox spConnEnableStatefulCommands, or neither.',
  documents: [documents.spec, documents.command('account list')],
  remedy:
    'Stateful lists need "supportsStatefulCommands": true and a checkbox item of the key spConnEnableStatefulCommands.',
})

export const specSecrets = specCheck('secrets', {
  id: 'spec-secrets',
  title: 'Spec: secrets',
  description: 'Secrets are configured only in items of type secret or secrettextarea.',
  documents: [documents.sourceConfig],
  remedy: 'Use the type secret, or secrettextarea for several lines: other types display their values.',
  skipReason: ({ spec }) => (spec.hasConfig ? undefined : 'the spec has no configuration items'),
  more: (check) => {
    for (const { key, path } of check.spec.textItems) {
      const value = configValue(check.run.config, key)
      const kind = typeof value === 'string' ? looksLikeToken(value) : undefined
      if (kind === undefined) continue
      check.warn(`the configuration has ${kind} in item ${describeValue(key)}, whose type displays it`, {
        target: { kind: 'spec', path },
        remedy: 'Use the type secret for the item.',
      })
    }
  },
})

function configValue(config: unknown, key: string): unknown {
  return typeof config === 'object' && config !== null && Object.hasOwn(config, key)
    ? (config as Record<string, unknown>)[key]
    : undefined
}

export const specInitialValues = specCheck('initial-values', {
  id: 'spec-initial-values',
  title: 'Spec: initial values',
  description: 'Every initial value of the configuration belongs to an item and has a documented type.',
  documents: [documents.initialValues],
  remedy: 'Use the key of an item, or remove the value: users can neither see nor change it.',
  skipReason: missing('sourceConfigInitialValues'),
})

export const configItems: Check = {
  id: 'config-items',
  title: 'Configuration: items',
  description:
    'The configuration is not empty, has the required items of the spec, options of its lists, and no unknown keys.',
  documents: [documents.sourceConfig],
  requires: [],
  writes: false,
  // It is looked at before anything runs with it, also if the connector cannot be made with it.
  needsConfig: false,
  async run(check) {
    const { config, specContent } = check.run
    if (check.run.isConfigEmpty) return reportEmptyConfig(check)
    if (!isObject(config)) return check.skip(`${noConfiguration}; ${configHint(check.run.nameInput)}`, 'configuration')
    if (!check.spec.hasConfig) check.skip('the spec has no configuration items')
    for (const { level, message, path } of configFaults(specContent, config)) {
      check.findings.add(level, message, {
        target: { kind: 'spec', path },
        remedy: 'Correct the configuration that this run is given, or the item in the spec.',
      })
    }
  },
}
