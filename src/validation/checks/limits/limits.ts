import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { limitCheckId, type PlatformLimit } from '../../engine/facts.js'
import { count } from '../../engine/text.js'

/** Largest single message in bytes, and longest silence in milliseconds (docs/platform.md#limits). */
const sendBytes = 256 * 1024
const idleTime = 3 * 60_000
/** From this part of a limit on, it is near. */
const near = 0.8

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
  title: 'Limit of one answer',
  description: 'No account, entitlement or other answer is larger than the 256 KiB that can be sent at once.',
  async run(check) {
    const remedy = 'Send less in one object: leave out attributes that nobody needs.'
    const told = reportHits(check, 'send-size', remedy)
    await check.listIfPossible()
    for (const schema of check.spec.entitlementSchemas) await check.listIfPossible(schema)
    let seen = 0
    for (const [command, { largest, largestAt }] of check.run.observations.commands) {
      if (command === 'std:spec:read') continue
      seen += largest > 0 ? 1 : 0
      if (largest < near * sendBytes || told.has(command)) continue
      const size = `output ${largestAt} of ${command} has ${kibibytes(largest)}, and`
      const options = { target: { kind: 'handler', command } as const, remedy }
      if (largest > sendBytes) check.error(`${size} the platform takes at most 256 KiB at once`, options)
      else check.warn(`${size} the platform's limit of 256 KiB is near`, options)
    }
    if (seen === 0 && told.size === 0) check.skip('no command has sent anything; run it together with other checks')
  },
}

export const limitIdleTime: Check = {
  ...common,
  id: limitCheckId('idle-time'),
  title: 'Limit of silence',
  description: 'No command is silent for the 3 minutes after which the platform ends it.',
  async run(check) {
    const remedy = 'Send results as they come, or call res.keepAlive() while there are none.'
    const told = reportHits(check, 'idle-time', remedy)
    let seen = 0
    for (const [command, { silence }] of check.run.observations.commands) {
      if (command === 'std:spec:read') continue
      seen++
      if (silence < near * idleTime || told.has(command)) continue
      const what = `${command} was silent for ${Math.round(silence / 1000)} s, and the platform ends a command after 180 s`
      const options = { target: { kind: 'handler', command } as const, remedy }
      if (silence > idleTime) check.error(what, options)
      else check.warn(what, options)
    }
    if (seen === 0) check.skip('no command was run; run it together with other checks')
  },
}

export const limitMemory: Check = {
  ...common,
  id: limitCheckId('memory'),
  title: 'Limit of memory',
  description: 'The accounts can be listed within 512 MB of memory, at the number that validate.yml states.',
  async run(check) {
    const remedy = 'Send each object as soon as it is read, instead of collecting them.'
    const told = reportHits(check, 'memory', remedy)
    if (told.size > 0) return
    const stated = check.run.settings.accounts
    if (stated === undefined)
      return check.skip('no number of accounts is stated; state one as limits.accounts in validate.yml')
    const list = await check.listIfPossible()
    // A list that did not fit has just been told.
    if (reportHits(check, 'memory', remedy).size > 0) return
    if (!list) return check.skip('the accounts could not be listed')
    if (list.count < stated) {
      check.skip(
        `the target system has ${count(list.count, 'account')}, and limits.accounts in validate.yml is ${stated}: use a system with as many`,
      )
    }
  },
}

/** Tells where the runtime of the bundle said that a limit was hit. Returns the commands that it befell. */
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

function kibibytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KiB`
}
