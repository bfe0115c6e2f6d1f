import { isObject } from '../../../core/json.js'
import { provisioningCommands } from '../../../spec/command-names.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { limitCheckId, type PlatformLimit } from '../../engine/facts.js'
import { sendSizeFault } from '../../engine/send-size.js'
import { count } from '../../engine/text.js'

/** The platform's limit of the time without a message (docs/platform.md#limits). */
const maxSilenceMs = 3 * 60_000
/** A measurement above this share of a limit is a warning. */
const warningShare = 0.8

const common = {
  documents: [documents.limits],
  requires: [],
  writes: false,
  needsConfig: true,
  runsLast: true,
} as const

export const limitSendSize: Check = {
  ...common,
  id: limitCheckId('send-size'),
  scope: 'both',
  title: 'Size of one message',
  description:
    'No account, entitlement or other output is larger than 256 KiB, the limit of the platform for one message.',
  async run(check) {
    const remedy = 'Send less in one object, for example fewer attributes.'
    const reported = reportHits(check, 'send-size', remedy)
    await check.listIfPossible()
    for (const schema of check.spec.entitlementSchemas) await check.listIfPossible(schema)
    let measured = 0
    for (const [command, { largestBytes, largestPosition }] of check.run.observations.commands) {
      if (command === 'std:spec:read') continue
      measured += largestBytes > 0 ? 1 : 0
      const fault = sendSizeFault(largestBytes)
      // The size of a sample says nothing about a customizer: its check compares each output with that of the sample.
      if (fault === undefined || reported.has(command) || check.run.scope === 'customizer') continue
      const options = { target: { kind: 'handler', command } as const, remedy }
      check.findings.add(fault.level, `output ${largestPosition} of ${command} ${fault.text}`, options)
    }
    if (measured === 0 && reported.size === 0)
      check.skip('no command has sent anything; run the check together with others')
  },
}

export const limitIdleTime: Check = {
  ...common,
  id: limitCheckId('idle-time'),
  scope: 'both',
  title: 'Time without a message',
  description: 'Every command sends a message at least every 3 minutes; the platform ends a command that does not.',
  async run(check) {
    const remedy = 'Send results as soon as you have them, or call res.keepAlive() while there are none.'
    const reported = reportHits(check, 'idle-time', remedy)
    let measured = 0
    for (const [command, { longestSilenceMs }] of check.run.observations.commands) {
      if (command === 'std:spec:read') continue
      measured++
      if (longestSilenceMs < warningShare * maxSilenceMs || reported.has(command)) continue
      const what = `${command} sent nothing for ${Math.round(longestSilenceMs / 1000)} s, and the platform ends a command after 180 s`
      const options = { target: { kind: 'handler', command } as const, remedy }
      if (longestSilenceMs > maxSilenceMs) check.error(what, options)
      else check.warn(what, options)
    }
    if (measured === 0) check.skip('no command was run; run the check together with others')
  },
}

export const limitProvisioningTime: Check = {
  ...common,
  id: 'limit-provisioning-time',
  scope: 'both',
  title: 'Time of provisioning',
  description:
    'Commands that change an account, and reads after them, end within the time limit of the platform: 60 s, or provisioningTimeout of the spec.',
  async run(check) {
    const { limitMs, source } = provisioningLimit(check)
    const limit = `${seconds(limitMs)}, ${source}`
    let measured = 0
    for (const [command, { longestProvisioningMs }] of check.run.observations.commands) {
      measured += provisioningCommands.includes(command) ? 1 : 0
      if (longestProvisioningMs < provisioningWarningShare * limitMs) continue
      const what = `${command} took ${seconds(longestProvisioningMs)}, and the platform ends it after ${limit}`
      const options = {
        target: { kind: 'handler', command } as const,
        remedy: 'Make fewer or faster requests, or raise provisioningTimeout in sourceConfigInitialValues of the spec.',
      }
      if (longestProvisioningMs > limitMs) check.error(what, options)
      else check.warn(what, options)
    }
    if (measured === 0) check.skip('no command that changes an account was run; run it together with those that write')
  },
}

/** On a tenant, commands take longer than here: half of the limit is a warning. */
const provisioningWarningShare = 0.5
const defaultProvisioningTimeoutMs = 60_000

/** The limit of the settings, else of the configuration, else of the spec, else of the platform; and which it is. */
function provisioningLimit(check: CheckContext): { limitMs: number; source: string } {
  const { settings, config, specContent } = check.run
  if (settings.provisioningTimeoutMs !== undefined)
    return { limitMs: settings.provisioningTimeoutMs, source: 'the limit in validate.yml' }
  const configured = timeoutIn(config)
  if (configured !== undefined) return { limitMs: configured, source: 'provisioningTimeout of the configuration' }
  const initial = timeoutIn(specContent['sourceConfigInitialValues'])
  if (initial !== undefined) return { limitMs: initial, source: 'provisioningTimeout of the spec' }
  return { limitMs: defaultProvisioningTimeoutMs, source: 'its default' }
}

/** `provisioningTimeout` is a number of seconds, sometimes written as a text. */
function timeoutIn(values: unknown): number | undefined {
  const value = isObject(values) ? values['provisioningTimeout'] : undefined
  const timeout = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof timeout === 'number' && timeout > 0 && Number.isFinite(timeout) ? timeout * 1000 : undefined
}

function seconds(ms: number): string {
  return `${Math.round(ms / 1000)} s`
}

export const limitMemory: Check = {
  ...common,
  id: limitCheckId('memory'),
  title: 'Memory',
  description: 'As many accounts as limits.accounts in validate.yml can be listed within 512 MB of memory.',
  async run(check) {
    const remedy = 'Send each object as soon as it is read, instead of collecting them.'
    const reported = reportHits(check, 'memory', remedy)
    if (reported.size > 0) return
    const accountCount = check.run.settings.accountCount
    if (accountCount === undefined)
      return check.skip('no number of accounts is given; set limits.accounts in validate.yml', 'input')
    const list = await check.listIfPossible()
    // The list that was just read may have hit the limit.
    if (reportHits(check, 'memory', remedy).size > 0) return
    if (!list) return check.skip('the accounts could not be listed', 'fault')
    if (list.count < accountCount) {
      check.skip(
        `the target system has ${count(list.count, 'account')}, and limits.accounts in validate.yml is ${accountCount}: use a system with as many`,
      )
    }
  },
}

/** Reports the hits of a limit that the runtime recorded. Returns the commands that hit it. */
function reportHits(check: CheckContext, limit: PlatformLimit, remedy: string): Set<string> {
  const hits = (check.run.limitHits?.() ?? []).filter((hit) => hit.limit === limit)
  const commands = new Set<string>()
  for (const { command, message } of hits) {
    if (commands.has(command)) continue
    commands.add(command)
    check.error(message, { target: { kind: 'handler', command }, remedy })
  }
  return commands
}
