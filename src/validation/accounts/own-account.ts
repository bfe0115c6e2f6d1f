import type { Clock } from '../../core/clock.js'
import { messageOf } from '../../core/errors.js'
import { printable } from '../../core/secrets/process.js'
import { describeValue, oneLine } from '../../core/text.js'
import { CommandError, type Commands } from '../engine/commands.js'
import type { Findings } from '../engine/findings.js'
import { Poller, type PollOptions } from '../engine/poll.js'
import type { NotRestored } from '../engine/result.js'
import type { NamedObject } from '../engine/settings.js'
import { compareObjects, isTimeAttribute } from '../objects/compare.js'
import { keyText, type PlatformObject } from '../objects/objects.js'
import type { SpecView } from '../objects/spec-view.js'
import { updateCommand } from './change.js'
import { type CleanupTimeMs, withCleanupTime } from './cleanup-time.js'
import { describeRemainder, Restoration } from './restoration.js'

export interface OwnAccountOptions {
  named: NamedObject
  spec: SpecView
  clock: Clock
  poll: PollOptions
  /** How long putting it back after one check may take. */
  timeoutMs: CleanupTimeMs
}

/**
 * The account that the settings let checks change. It existed before the run and is never deleted: after each check it is
 * put back to what the first read of the run showed, also after a failure or an abort, and read again.
 */
export class OwnAccount {
  readonly #options: OwnAccountOptions
  /** The first read of the run. */
  #before: PlatformObject | undefined
  readonly #attributes = new Set<string>()
  #isStatusChanged = false
  /** True while the answer to a change is not there. */
  #isPending = false
  /** The check that could not read it, or after which it could not be put back. No check changes it after that. */
  #unusable: { check: string; reason: string } | undefined
  /** What could not be put back. */
  readonly notRestored: NotRestored[] = []

  constructor(options: OwnAccountOptions) {
    this.#options = options
  }

  get named(): NamedObject {
    return this.#options.named
  }

  get unusable(): { check: string; reason: string } | undefined {
    return this.#unusable
  }

  /** Records that a check could not use the account. */
  giveUp(check: string, reason: string): void {
    this.#unusable ??= { check, reason }
  }

  /** Records a read before a change. Only the first one of the run is what is put back. */
  remember(account: PlatformObject): void {
    this.#before ??= account
  }

  /**
   * Runs a command that changes attributes or the status, which are then put back. Without an answer, as after an abort,
   * the change may still come later.
   */
  async change<T>(parts: readonly string[] | 'status', send: () => Promise<T>): Promise<T> {
    if (parts === 'status') this.#isStatusChanged = true
    else for (const attribute of parts) this.#attributes.add(attribute)
    this.#isPending = true
    try {
      const answer = await send()
      this.#isPending = false
      return answer
    } catch (error) {
      if (error instanceof CommandError && error.kind !== 'timeout' && error.kind !== 'tenant') this.#isPending = false
      throw error
    }
  }

  /**
   * Puts the account back after a check. What cannot be put back becomes findings and is added to `notRestored`.
   *
   * @param commands - only its invoker is used, because this continues after its signal is aborted.
   * @returns how many commands were invoked.
   */
  async restore(check: string, commands: Commands, findings: Findings, runSignal: AbortSignal): Promise<number> {
    const before = this.#before
    const changed = { attributes: new Set(this.#attributes), status: this.#isStatusChanged }
    if (before === undefined || (changed.attributes.size === 0 && !changed.status)) return 0
    const isPending = this.#isPending
    this.#attributes.clear()
    this.#isStatusChanged = false
    this.#isPending = false
    const { clock, timeoutMs, poll, spec } = this.#options
    const what = 'putting the test account back'
    return withCleanupTime(clock, timeoutMs, runSignal, what, async (signal, limitMs) => {
      const ownCommands = commands.withSignal(signal)
      const poller = new Poller(clock, { ...poll, timeoutMs: Math.min(poll.timeoutMs, limitMs / 4) }, signal)
      try {
        const restoration = new Restoration(before, changed, { spec, commands: ownCommands, poller })
        if (isPending && !(await restoration.waitForChange())) {
          findings.add('warning', 'the last change of the test account was sent and not answered; it may come later', {
            remedy: 'Look at the account again.',
          })
        }
        const { remainders, account } = await restoration.run()
        for (const remainder of remainders) {
          this.#report(check, findings, remainder.name, describeRemainder(remainder))
        }
        reportOtherChanges(before, account, changed.attributes, findings)
      } catch (error) {
        // Not only a CommandError: the time may be over, or the tenant be gone.
        for (const name of [...changed.attributes, ...(changed.status ? ['disabled'] : [])]) {
          const why = `it is unknown whether ${describeValue(name)} was put back: ${messageOf(error)}`
          this.#report(check, findings, name, why)
        }
      }
      return ownCommands.requests
    })
  }

  #report(check: string, findings: Findings, name: string, text: string): void {
    const account = this.#before === undefined ? '' : keyText(this.#before.key)
    const reason = oneLine(printable(text))
    this.notRestored.push({ account, attribute: name, check, reason })
    this.#unusable ??= { check, reason: 'the test account could not be put back' }
    findings.add('error', `the test account ${describeValue(account)} could not be put back: ${reason}`, {
      remedy: 'Put it back by hand.',
      target: { kind: 'handler', command: updateCommand },
    })
  }
}

/** Warns about attributes that changed although no update named them: they are not put back. */
function reportOtherChanges(
  before: PlatformObject,
  account: PlatformObject,
  changed: ReadonlySet<string>,
  findings: Findings,
): void {
  const names = { first: 'the read before the check', second: 'the read after it' }
  const [first, second] = [before, account].map(({ attributes }) => ({ attributes }))
  for (const { attribute, text } of compareObjects(first ?? {}, second ?? {}, names)) {
    if (changed.has(attribute) || isTimeAttribute(attribute)) continue
    findings.add('warning', `the test account has another ${describeValue(attribute)}, which was not sent: ${text}`, {
      target: { kind: 'handler', command: updateCommand },
      remedy: 'Let the handler change only what input.changes names. It was not put back.',
    })
  }
}
