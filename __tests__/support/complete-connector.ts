import type { BundleFacts, ConnectorLogs } from '../../src/validation/engine/facts.js'
import type { TestCase } from '../validation/harness.js'
import { type Directory, directorySpec, type Handler, soundHandlers } from './directory.js'

// biome-ignore lint/suspicious/noExplicitAny: tests change specs in any way
type Any = any

/** The directory connector with all other commands that only read, and stateful lists. */
export function completeConnector(testCase: TestCase = {}): TestCase {
  return {
    ...testCase,
    spec: (spec) => {
      completeSpec(spec)
      testCase.spec?.(spec)
    },
    handlers: (directory, sound) => {
      const more = { ...sound, ...additionalHandlers(directory) }
      return { ...additionalHandlers(directory), ...testCase.handlers?.(directory, more) }
    },
    options: { readOnly: true, ...testCase.options },
  }
}

export function completeSpec(spec: Any): void {
  spec.commands.push(
    ...['std:account:discover-schema', 'std:source-data:discover', 'std:source-data:read', 'std:config-options:read'],
  )
  spec.supportsStatefulCommands = true
  spec.sourceConfigInitialValues = { region: 'eu', provisioningTimeout: 90 }
  spec.sourceConfig[0].items[0].items.push(
    { key: 'region', label: 'Region', type: 'select' },
    { key: 'spConnEnableStatefulCommands', label: 'Stateful', type: 'checkbox' },
  )
}

export function additionalHandlers(directory: Directory): Record<string, Handler> {
  const items = [
    { key: 'paris', label: 'Paris', subLabel: 'Seine' },
    { key: 'rome', label: 'Rome' },
  ]
  const stateful =
    (command: string, changed: string): Handler =>
    (context, input, res) => {
      const state = input.stateful === true ? (input.state ?? {}) : undefined
      if (state?.[changed] === undefined) void soundHandlers(directory)[command]?.(context, input, res)
      if (state) (res as Any).saveState({ ...state, [changed]: '2026-01-01' })
    }
  return {
    'std:account:list': changedAccounts(directory),
    'std:entitlement:list': (context, input, res) => stateful('std:entitlement:list', input.type)(context, input, res),
    'std:account:discover-schema': (_, __, res) => res.send(directorySpec().accountSchema),
    'std:source-data:discover': (_, __, res) => res.send(items),
    'std:source-data:read': (_, { sourceDataKey }, res) => res.send(items.filter(({ key }) => key === sourceDataKey)),
    'std:config-options:read': (_, { key }, res) => res.send({ options: { [key]: ['eu', 'us'] } }),
  }
}

/** Lists all accounts, or with a state those that were created or deleted since then. */
function changedAccounts(directory: Directory): Handler {
  return (context, input, res) => {
    const state = input.stateful === true ? (input.state ?? {}) : undefined
    const known: string[][] | undefined = state?.accounts
    if (known === undefined) void soundHandlers(directory)['std:account:list']?.(context, input, res)
    else {
      for (const account of directory.accounts.values())
        if (!known.some(([id]) => id === account.id)) res.send(directory.output(account))
      for (const [id = '', login = ''] of known) {
        if (directory.accounts.has(id)) continue
        const simple = directory.keyType === 'simple'
        const key = simple ? { simple: { id } } : { compound: { lookupId: login, uniqueId: id } }
        res.send({ key, deleted: true, attributes: {} })
      }
    }
    const accounts = [...directory.accounts.values()].map(({ id, login }) => [id, login])
    if (state) (res as Any).saveState({ ...state, accounts })
  }
}

/** The facts of a bundle with these handlers. */
export function bundleFactsWith(handlers: readonly string[], more: Partial<BundleFacts> = {}): BundleFacts {
  return {
    indexSize: 90_000,
    exports: { connector: true, customizer: false },
    handlers: ['std:spec:read', ...handlers],
    customizerHandlers: [],
    customizedOperations: [],
    missingFiles: [],
    effects: [],
    loadTime: 120,
    withConfig: true,
    sdkVersion: '1.1.17',
    sourceMap: { state: 'fits', sources: 3 },
    ...more,
  }
}

/** The facts of the complete connector's bundle. */
export function completeBundleFacts(more: Partial<BundleFacts> = {}): BundleFacts {
  const spec = directorySpec()
  completeSpec(spec)
  return bundleFactsWith(spec.commands, more)
}

/** A log with these messages. */
export function logsWith(...messages: (string | Record<string, unknown>)[]): ConnectorLogs {
  return {
    delayed: false,
    async *since() {
      for (const message of messages) {
        yield {
          ...{ tenantID: 't', timestamp: '2026-01-01T00:00:00Z', level: 'INFO', event: 'e', component: 'c' },
          ...{ targetID: 'i', targetName: 'n', requestID: 'request-9', message },
        }
      }
    },
  }
}
