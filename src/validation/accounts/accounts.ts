import { CommandError, resultErrors } from '../engine/commands.js'
import type { CheckContext } from '../engine/context.js'
import { drawValue } from '../engine/settings.js'
import { show } from '../engine/text.js'
import type { PlatformObject } from '../objects/objects.js'
import { isSecretName } from '../objects/spec-view.js'
import { entitlementSchemaOf } from './entitlements.js'
import { byType, type GeneratedAccount, generateAccount, minimalFields } from './generate.js'

export const createCommand = 'std:account:create'
export const readCommand = 'std:account:read'
export const deleteCommand = 'std:account:delete'

/** What every check needs that works on an account of its own. */
export const lifecycleCommands = [createCommand, readCommand, deleteCommand] as const

/** Values for an account. `minimal` has what is required alone. */
export async function generate(check: CheckContext, extent: 'minimal' | 'maximal'): Promise<GeneratedAccount> {
  const { spec, run } = check
  if (spec.fields.length === 0)
    check.skip('the spec has no accountCreateTemplate, so what a create needs is not known; add one')
  const fields = extent === 'minimal' ? minimalFields(spec) : spec.fields
  const entitlements = async (attribute: string) => {
    const schema = entitlementSchemaOf(spec, spec.accountSchema?.byName.get(attribute))
    const list = schema && (await check.listIfPossible(schema))
    return list?.sample.map(({ id }) => id) ?? []
  }
  const random = check.random.fork(extent)
  const account = await generateAccount(spec, fields, random, entitlements, run.settings.values)
  for (const key of account.secretKeys) hide(run.secrets, account.attributes[key])
  return account
}

/**
 * Creates an account and has it removed after the check, whatever comes. Throws a CommandError when the handler fails,
 * answers no account, or answers one that was there before: that one must never be removed.
 */
export async function createAccount(
  check: CheckContext,
  account: Pick<GeneratedAccount, 'attributes' | 'markers'> & { identity: string | null },
): Promise<PlatformObject> {
  const { run, spec } = check
  const { testAccounts } = run
  if (run.removeFailedIn !== undefined) {
    check.skip(`no more accounts are made, as one made by ${run.removeFailedIn} could not be removed`)
  }
  testAccounts.before ??= (await check.listIfPossible())?.ids
  const { identity, attributes, markers } = account
  if (markers.length === 0 && testAccounts.before === undefined && Object.keys(attributes).length > 0) {
    check.skip(
      'the accounts cannot be listed and no value that is sent is new, so an account that was there before could not be told apart; give a value with $(unique) under values in validate.yml',
    )
  }
  run.signal.throwIfAborted()
  const entry = testAccounts.open({ identity: identity ?? '', markers })
  try {
    const input = { identity, attributes, ...(spec.accountSchema && { schema: spec.accountSchema.input }) }
    const created = await check.commands.object(createCommand, input)
    if (testAccounts.wasThere(created)) {
      const message = `${createCommand} answered the account ${show(created.id)}, which was there before`
      throw new CommandError(createCommand, 'answer', `${message} (an earlier run with the same seed may have left it)`)
    }
    testAccounts.created(entry, created)
    for (const text of resultErrors(created.fields)) {
      check.error(`${createCommand} reports an error for ${text}`, {
        target: { kind: 'handler', command: createCommand },
      })
    }
    return created
  } catch (error) {
    testAccounts.failed(entry, error)
    throw error
  }
}

/** Creates a smallest account for the check to work on. When that fails, the check that is about creating says so. */
export async function ownAccount(check: CheckContext): Promise<{ sent: GeneratedAccount; created: PlatformObject }> {
  const { run } = check
  if (run.createFailedIn !== undefined) check.skip(`no account could be created to work on: see ${run.createFailedIn}`)
  const sent = await generate(check, 'minimal')
  try {
    return { sent, created: await createAccount(check, sent) }
  } catch (error) {
    if (error instanceof CommandError) run.createFailedIn ??= check.id
    throw error
  }
}

/** Reads an account once. */
export async function readAccount(
  check: CheckContext,
  account: Pick<PlatformObject, 'id' | 'key'>,
): Promise<PlatformObject> {
  return check.commands.object(readCommand, check.objectInput(account))
}

/**
 * Reads an account until `look` is content or the waiting time is over, and returns what it said last. An account that
 * is not found may not be there yet. Throws the CommandError when it cannot be read to the end.
 */
export async function readUntil<T extends { done: boolean }>(
  check: CheckContext,
  account: Pick<PlatformObject, 'id' | 'key'>,
  look: (account: PlatformObject) => T,
): Promise<T> {
  const last = await check.waiter.until(async (): Promise<{ done: boolean; seen?: T; error?: CommandError }> => {
    try {
      const seen = look(await readAccount(check, account))
      return { done: seen.done, seen }
    } catch (error) {
      if (error instanceof CommandError && error.mayMeanNotFound) return { done: false, error }
      throw error
    }
  })
  if (last.seen) return last.seen
  throw last.error
}

/** Reads an account that was just created. One that is not found is read again until the waiting time is over. */
export async function readCreated(check: CheckContext, created: PlatformObject): Promise<PlatformObject> {
  return (await readUntil(check, created, (account) => ({ done: true, account }))).account
}

/**
 * Deletes an account that the check made, and waits until it cannot be read any more. False if it stays. Throws the
 * CommandError of the delete, or of a read that fails otherwise than by the connector's own words.
 */
export async function deleteAndVerify(check: CheckContext, account: PlatformObject): Promise<boolean> {
  await check.commands.nothing(deleteCommand, check.objectInput(account))
  const gone = await waitUntilGone(check, account)
  if (gone) check.run.testAccounts.gone(account)
  return gone
}

async function waitUntilGone(check: CheckContext, account: PlatformObject): Promise<boolean> {
  const { done } = await check.waiter.until(async () => {
    try {
      await readAccount(check, account)
      return { done: false }
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      // Whether it is the right type of error is for account-not-found to say.
      if (error.kind === 'connector') return { done: true }
      throw error
    }
  })
  return done
}

/**
 * A new value for an attribute of a schema type, unlike those that are taken. Undefined for types that are not
 * documented, and when the settings have no other value.
 */
export function newValue(check: CheckContext, type: string, name: string, taken: readonly unknown[] = []): unknown {
  const given = check.run.settings.values[name]
  let value: unknown
  for (let tries = 0; tries < 20; tries++) {
    value = given ? drawValue(given, check.random).value : byType(type, name, check.random)
    if (!taken.includes(value)) break
    value = undefined
  }
  if (isSecretName(name)) hide(check.run.secrets, value)
  return value
}

function hide(secrets: Set<string>, value: unknown): void {
  for (const text of Array.isArray(value) ? value : [value]) if (typeof text === 'string') secrets.add(text)
}
