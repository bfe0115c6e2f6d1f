import { clean } from '../../../core/secrets/clean.js'
import { secretsOfConfig } from '../../../core/secrets/config-secrets.js'
import { printableName, processSecrets } from '../../../core/secrets/process.js'
import { SecretStore } from '../../../core/secrets/store.js'
import { quote } from '../../../core/text.js'
import { hasClosedAddress, isMadeUpSecret, madeUpConfig } from '../../../spec/made-up-config.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import type { ProcessIncident } from '../../engine/facts.js'
import { SecretWatch } from '../../engine/secret-watch.js'
import { maxTryMs, tryCommand } from '../../engine/try-command.js'

const command = 'std:test-connection'
const target = { kind: 'handler', command } as const

/** What can be seen of a connector without any secret: how it meets a target system that does not answer. */
export const testConnectionUnreachable: Check = {
  id: 'test-connection-unreachable',
  title: 'Connection to a closed port',
  description:
    'With a made-up configuration, whose addresses lead to a closed port, the connection test fails within 30 s, does not show its secrets, and the connector goes on working.',
  documents: [documents.command('test connection'), documents.errors],
  requires: [command],
  runsAlone: true,
  writes: false,
  needsConfig: false,
  usesMadeUpConfig: true,
  facts: ['bundle', 'process'],
  async run(check) {
    const config = madeUpConfig(check.run.specContent)
    const crashesBefore = crashesOf(check).length
    if (!(await isCreated(check, config))) {
      if (reportCrash(check, crashesBefore)) return
      check.skip('the connector cannot be created with a made-up configuration')
    }
    const watch = watchFor(config, check.run.specContent['sourceConfig'])
    const { outcome } = await tryCommand(check, { command, config, watch })
    if (outcome === 'endless') {
      check.warn(`${command} had not ended after ${maxTryMs / 1000} s, with addresses where nothing listens`, {
        target,
        remedy: 'Set a time limit for each request, and limit how often it is repeated.',
      })
    } else if (outcome === 'succeeded' && hasClosedAddress(config)) {
      check.warn(`${command} succeeds with a made-up configuration, at whose addresses nothing listens`, {
        target,
        remedy:
          'Let the handler sign in to the target system, or read from it, and throw a ConnectorError if it cannot.',
      })
    } else if (outcome === 'succeeded') {
      check.skipReason = `${command} succeeds with made-up values, and the spec has no item for an address: what it does without a connection is not known`
      check.skipCause = 'nothing-to-test'
    }
    for (const { secret, form } of [...watch.errors, ...watch.answers]) {
      if (secret === '') continue
      check.error(`${command} shows ${secret}${form} when it fails`, {
        target,
        remedy: 'Do not put URLs, headers or bodies of requests into messages; errors are shown to administrators.',
      })
    }
    if (reportCrash(check, crashesBefore)) return
    if (!(await isCreated(check, config))) {
      check.warn(`after ${command} failed, the connector no longer answers std:spec:read`, {
        target,
        remedy: 'Leave nothing of a failed connection behind that other commands use.',
      })
    }
  },
}

/** Looks for the secrets of the made-up configuration only: checks of the given one must not find these. */
function watchFor(config: unknown, sourceConfig: unknown): SecretWatch {
  const watch = new SecretWatch(new SecretStore())
  for (const { key, value } of secretsOfConfig(config, sourceConfig)) {
    if (!isMadeUpSecret(value)) continue
    watch.add(value, clean`the made-up secret ${quote(printableName(key))}`)
    processSecrets().add(value)
  }
  return watch
}

/** True if the connector, created with this configuration, answers the command that the SDK handles itself. */
async function isCreated({ commands }: CheckContext, config: unknown): Promise<boolean> {
  try {
    await commands.invokeOne('std:spec:read', {}, { config })
    return true
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return false
  }
}

/** Reports the first crash after those before, unless the check of crashes does. Returns whether there is one. */
function reportCrash(check: CheckContext, before: number): boolean {
  const [crash] = crashesOf(check).slice(before)
  if (crash === undefined) return false
  if (check.isReportedBy('process-crashes')) {
    check.skipReason = 'the connector crashed: see process-crashes'
    return true
  }
  // A warning: a made-up value may also have a form that the connector need not expect.
  check.warn(`where nothing listens at its addresses, ${crash.message}`, {
    target,
    remedy: 'Await or catch every promise, and do not call process.exit: other commands run in the same process.',
  })
  return true
}

function crashesOf({ run }: CheckContext): ProcessIncident[] {
  return (run.process?.incidents() ?? []).filter(({ kind }) => kind === 'crash')
}
