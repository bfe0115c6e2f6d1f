import { isObject, kindOf } from '../../../core/json.js'
import { describeValue } from '../../../core/text.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import { documents } from '../../engine/documents.js'
import { refusalsOf, reportStillFailing } from '../../engine/refused-requests.js'
import { maxTryMs, tryCommand } from '../../engine/try-command.js'
import { isEmpty } from '../../objects/compare.js'

const command = 'std:test-connection'
const target = { kind: 'handler', command } as const

export const testConnectionSuccess: Check = {
  id: 'test-connection-success',
  title: 'Connection',
  description: 'The connection test succeeds with the given configuration.',
  documents: [documents.command('test connection')],
  requires: [command],
  runsAlone: true,
  writes: false,
  needsConfig: true,
  async run(check) {
    try {
      const answer = await check.commands.invokeOne(command, {})
      if (!isObject(answer)) check.warn(`${command} answered ${kindOf(answer)} instead of an object`, { target })
      const told = toldFailure(answer)
      if (told === undefined) return
      check.warn(
        `${command} answers ${describeValue(told)}: the documented answer has no fields, so it counts as success`,
        {
          target,
          remedy: 'Throw a ConnectorError if the connection fails.',
        },
      )
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      check.run.connectionFailed = true
      const remedy =
        error.kind === 'connector'
          ? `Check the configuration, and that the target system can be reached from ${check.run.bundle ? 'this machine' : 'the tenant'}.`
          : undefined
      check.reportFailure(error, '', { remedy })
    }
  },
}

/** The part of an answer by which the handler seems to say that the connection failed. */
function toldFailure(answer: unknown): Record<string, unknown> | undefined {
  if (!isObject(answer)) return undefined
  const failed = Object.entries(answer).find(
    ([name, value]) =>
      (value === false && /^(?:success|ok|connected|valid|successful)$/i.test(name)) ||
      (/^errors?$/i.test(name) && value !== false && !isEmpty(value) && value !== ''),
  )
  return failed && Object.fromEntries([failed])
}

export const testConnectionEmpty: Check = {
  id: 'test-connection-empty',
  title: 'Connection without configuration',
  description: 'The connection test fails when the configuration is empty.',
  documents: [documents.command('test connection'), documents.errors],
  requires: [command],
  runsAlone: true,
  writes: false,
  needsConfig: false,
  async run(check) {
    if (!check.spec.hasConfig) check.skip('the spec has no configuration items, so none can be missing')
    if (check.run.connectionFailed) {
      check.skip(
        'the connection test fails with the given configuration too, so a failure proves nothing: see test-connection-success',
      )
    }
    let outputs = 0
    try {
      for await (const _ of check.commands.outputs(command, {}, { config: {} })) outputs++
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      // An error after output counts too, although the status of the answer was sent before.
      if (error.kind !== 'connector') check.reportFailure(error, 'the connector has to reject an empty configuration')
      return
    }
    const remedy = 'Let the handler throw a ConnectorError if the configuration lacks what it needs.'
    if (outputs > 0) check.error(`${command} succeeds with an empty configuration`, { target, remedy })
    else check.error(`${command} answers neither success nor an error to an empty configuration`, { target, remedy })
  },
}

export const testConnectionRefused: Check = {
  id: 'test-connection-refused',
  title: 'Refused connection',
  description: 'On a recording: if the target system refuses each request, the connection test fails within 30 s.',
  documents: [documents.command('test connection'), documents.errors],
  requires: [command],
  runsAlone: true,
  writes: false,
  needsConfig: true,
  inReplayOnly: true,
  async run(check) {
    const refusals = refusalsOf(check)
    refusals.refuseAll()
    let refused = 0
    const { outcome } = await tryCommand(check, { command }).finally(() => {
      refused = refusals.end().length
    })
    if (outcome === 'endless') {
      check.warn(
        `${command} had not ended after ${maxTryMs / 1000} s, with a target system that refuses each request`,
        {
          target,
          remedy: 'Limit how often a request is repeated.',
        },
      )
    } else if (refused === 0) {
      check.skip(`${command} sends no request to the target system`)
    } else if (outcome === 'succeeded') {
      check.error(`${command} succeeds, though the target system refuses each request with status 401`, {
        target,
        remedy: 'Let the handler throw a ConnectorError if it cannot sign in or read.',
      })
    } else {
      const again = await tryCommand(check, { command })
      if (again.outcome === 'failed') reportStillFailing(check, again.error)
    }
  },
}
