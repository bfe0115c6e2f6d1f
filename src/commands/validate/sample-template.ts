import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { BundleFacts } from '../../validation/engine/facts.js'
import type { CustomizerSample } from '../../validation/engine/settings.js'

const object = { identity: 'ada', key: { simple: { id: 'ada' } } }
const account = { ...object, attributes: { email: 'Ada@Corp.example' } }
const dataset = {
  input: { datasetIds: ['crm'] },
  output: { datasetId: 'crm', identity: 'ada', attributes: account.attributes },
}
const entitlement = { key: { simple: { id: 'admins' } }, type: 'group', attributes: { name: 'admins' } }

/** Examples of inputs and outputs (docs/platform.md#commands). Commands that are not here have empty ones. */
const examples: Readonly<Record<string, { input: unknown; output: unknown }>> = {
  'std:account:list': { input: {}, output: account },
  'std:account:read': { input: object, output: account },
  'std:account:create': { input: { identity: 'ada', attributes: account.attributes }, output: account },
  'std:account:update': {
    input: { ...object, changes: [{ op: 'Set', attribute: 'email', value: 'Ada@Corp.example' }] },
    output: account,
  },
  'std:account:delete': { input: object, output: {} },
  'std:account:enable': { input: object, output: { ...account, disabled: false } },
  'std:account:disable': { input: object, output: { ...account, disabled: true } },
  'std:account:unlock': { input: object, output: { ...account, locked: false } },
  'std:authenticate': { input: { ...object, password: 'not-a-real-password' }, output: account },
  'std:change-password': { input: { ...object, password: 'not-a-real-password' }, output: {} },
  'std:entitlement:list': { input: { type: 'group' }, output: entitlement },
  'std:entitlement:read': {
    input: { identity: 'admins', key: { simple: { id: 'admins' } }, type: 'group' },
    output: entitlement,
  },
  'std:account:discover-schema': {
    input: {},
    output: {
      ...{ displayAttribute: 'email', identityAttribute: 'id', groupAttribute: 'groups' },
      attributes: [{ name: 'email', type: 'string', description: 'E-mail' }],
    },
  },
  'std:source-data:discover': { input: {}, output: [{ key: 'region', label: 'Region' }] },
  'std:source-data:read': { input: { sourceDataKey: 'region' }, output: [{ key: 'eu', label: 'Europe' }] },
  'std:config-options:read': { input: { key: 'region' }, output: { options: { Europe: 'eu' } } },
  'std:application-discovery:list': {
    input: {},
    output: { id: 'crm', primaryAppName: 'CRM', description: 'Customers' },
  },
  'std:agent:list': dataset,
  'std:machine-identity:list': dataset,
  'std:resource:list': dataset,
}

/**
 * Samples to begin with, as the lines of a validate.yml, for the handlers of a customizer that have none. Empty if each has
 * one.
 */
export function sampleTemplate(
  { customizerHandlers, customizedOperations }: Pick<BundleFacts, 'customizerHandlers' | 'customizedOperations'>,
  samples: readonly CustomizerSample[],
): string[] {
  const hasInput = new Set(samples.map(({ command, operation }) => operation ?? command))
  const hasOutput = new Set(samples.filter(({ outputs }) => outputs.length > 0).map(({ command }) => command))
  const commands = new Set(
    customizerHandlers
      .filter((handler) => !(handler.startsWith('after:') ? hasOutput : hasInput).has(commandOf(handler)))
      .map(commandOf),
  )
  const operations = customizedOperations.filter((id) => !hasInput.has(id))
  if (commands.size === 0 && operations.length === 0) return []
  return [
    'Samples to begin with, for validate.yml; replace their values by those of your source:',
    'customizer:',
    ...(commands.size === 0 ? [] : ['  commands:']),
    ...[...commands].flatMap((command) => {
      const { input, output } = Object.hasOwn(examples, command) ? (examples[command] ?? nothing) : nothing
      const isAnswered = customizerHandlers.includes(`after:${command}`)
      return [
        `    ${keyOf(command)}:`,
        `      - input: ${JSON.stringify(input)}`,
        ...(isAnswered ? [`        output: ${JSON.stringify(output)}`] : []),
      ]
    }),
    ...(operations.length === 0 ? [] : ['  operations:']),
    ...operations.flatMap((id) => [`    ${keyOf(id)}:`, '      - input: {}']),
  ]
}

const nothing = { input: {}, output: {} }

function commandOf(handler: string): string {
  return handler.replace(/^(before|after):/, '')
}

/** A name of the customizer as a key of YAML. */
function keyOf(name: string): string {
  return /^[a-z][\w:-]*\w$/i.test(name) ? name : quote(printableName(name), 200)
}
