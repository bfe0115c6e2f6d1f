import { messageOf } from '../../core/errors.js'
import { describeValue } from '../../core/text.js'
import type { Commands } from '../engine/commands.js'
import type { Poller } from '../engine/poll.js'
import { asArray, canonical, isEmpty, isExpectedValue } from '../objects/compare.js'
import { objectInput } from '../objects/object-list.js'
import type { PlatformObject } from '../objects/objects.js'
import type { AttributeView, SpecView } from '../objects/spec-view.js'
import { type Change, updateCommand } from './change.js'

/** What a run changed on an account: attributes, and `disabled` or `locked`. */
export interface ChangedParts {
  attributes: ReadonlySet<string>
  status: boolean
}

/** An attribute, or `disabled` or `locked`, that does not have its value of before. */
export interface Remainder {
  name: string
  before: unknown
  now: unknown
  /** Why it could not be put back. Undefined if the commands succeeded without effect. */
  reason: string | undefined
}

/** Puts an account back to what it was before, and reads it until it is. */
export class Restoration {
  readonly #before: PlatformObject
  readonly #changed: ChangedParts
  readonly #spec: SpecView
  readonly #commands: Commands
  readonly #poller: Poller
  readonly #failures = new Map<string, string>()

  constructor(
    before: PlatformObject,
    changed: ChangedParts,
    parts: { spec: SpecView; commands: Commands; poller: Poller },
  ) {
    this.#before = before
    this.#changed = changed
    this.#spec = parts.spec
    this.#commands = parts.commands
    this.#poller = parts.poller
  }

  /** Waits until a read shows any change, for one that was sent without an answer. Returns false if none shows. */
  async waitForChange(): Promise<boolean> {
    const { done } = await this.#poller.until(async () => ({ done: this.#remainders(await this.#read()).length > 0 }))
    return done
  }

  /** Returns what differs from before after two attempts, and the account as it is then. Throws if it cannot be read. */
  async run(): Promise<{ remainders: Remainder[]; account: PlatformObject }> {
    let account = await this.#read()
    for (const attempt of [0, 1]) {
      const differing = this.#remainders(account)
      if (differing.length === 0) break
      for (const { name } of differing) await this.#putBack(name, account, attempt)
      account = await this.#readUntilSame()
    }
    return { remainders: this.#remainders(account), account }
  }

  async #read(): Promise<PlatformObject> {
    return this.#commands.invokeForObject('std:account:read', objectInput(this.#before, this.#spec))
  }

  async #readUntilSame(): Promise<PlatformObject> {
    const { account } = await this.#poller.until(async () => {
      const account = await this.#read()
      return { done: this.#remainders(account).length === 0, account }
    })
    return account
  }

  #remainders(account: PlatformObject): Remainder[] {
    const attributes = [...this.#changed.attributes].flatMap((name): Remainder[] => {
      const before = this.#before.attributes[name]
      const now = account.attributes[name]
      if (isSameValue(before, now, this.#attribute(name))) return []
      return [{ name, before, now, reason: this.#failures.get(name) }]
    })
    const status = (this.#changed.status ? (['disabled', 'locked'] as const) : []).flatMap((name): Remainder[] => {
      const before = this.#before.fields[name] ?? false
      const now = account.fields[name] ?? false
      return before === now ? [] : [{ name, before, now, reason: this.#failures.get(name) }]
    })
    return [...attributes, ...status]
  }

  #attribute(name: string): AttributeView | undefined {
    return this.#spec.accountSchema?.byName.get(name)
  }

  /** Sends what puts one part back. A failure is kept: the other parts are put back all the same. */
  async #putBack(name: string, account: PlatformObject, attempt: number): Promise<void> {
    this.#failures.delete(name)
    const input = objectInput(this.#before, this.#spec)
    try {
      const command = this.#statusCommand(name)
      if (command !== undefined) {
        if (!this.#spec.commands.has(command)) throw new Error(`the spec does not list ${command}`)
        await this.#commands.invokeOne(command, { ...input })
        return
      }
      for (const change of changesBack(name, this.#before, account, this.#attribute(name), attempt)) {
        await this.#commands.invokeOne(updateCommand, { ...input, changes: [change] })
      }
    } catch (error) {
      this.#failures.set(name, messageOf(error))
    }
  }

  #statusCommand(name: string): string | undefined {
    if (!this.#changed.status || this.#changed.attributes.has(name)) return undefined
    if (name === 'disabled') return `std:account:${this.#before.fields['disabled'] === true ? 'disable' : 'enable'}`
    // No command locks an account.
    return name === 'locked' ? 'std:account:unlock' : undefined
  }
}

/** The changes that put an attribute back, each sent as an update of its own. The second attempt uses another form. */
function changesBack(
  name: string,
  { attributes }: PlatformObject,
  account: PlatformObject,
  attribute: AttributeView | undefined,
  attempt: number,
): Change[] {
  const before = attributes[name]
  const now = account.attributes[name]
  const [had, has] = [asArray(before), asArray(now)]
  const change = (op: Change['op'], value: unknown): Change => ({ op, attribute: name, value })
  if (!attribute?.entitlement && !(attribute?.multi && attempt > 0)) {
    if (!isEmpty(before)) return [change('Set', before)]
    return attempt === 0 ? [change('Remove', now)] : [change('Set', null)]
  }
  const type = attribute.type
  const isIn = (values: readonly unknown[], value: unknown) =>
    values.some((each) => canonical(each, type) === canonical(value, type))
  const missing = had.filter((value) => !isIn(has, value))
  const surplus = has.filter((value) => !isIn(had, value))
  // A single value replaces the other when it is added.
  const removed = attribute.multi || had.length === 0 ? surplus : []
  const together = (op: Change['op'], values: readonly unknown[]): Change[] => {
    if (attempt > 0 || values.length < 2) return values.map((value) => change(op, value))
    return [change(op, values)]
  }
  // Added first: a target system may require one.
  return [...together('Add', missing), ...together('Remove', removed)]
}

function isSameValue(before: unknown, now: unknown, attribute: AttributeView | undefined): boolean {
  if (attribute === undefined) return canonical(before) === canonical(now)
  // More entitlements than before are a difference here.
  return isExpectedValue(isEmpty(before) ? null : before, now, { ...attribute, entitlement: false })
}

/** One line about what could not be put back. */
export function describeRemainder({ name, before, now, reason }: Remainder): string {
  const why = reason === undefined ? '' : `: ${reason}`
  return `${describeValue(name)} was ${describeValue(before)} and is ${describeValue(now)}${why}`
}
