import { isSecretName } from '../../core/secrets/names.js'
import { describeValue } from '../../core/text.js'
import { CommandError, resultErrors } from '../engine/commands.js'
import type { CheckContext } from '../engine/context.js'
import type { ErrorType } from '../engine/facts.js'
import type { Attempt } from '../engine/poll.js'
import type { SecretWatch } from '../engine/secret-watch.js'
import { pickValue } from '../engine/settings.js'
import { idOf, type PlatformObject } from '../objects/objects.js'
import { entitlementSchemaOf } from './entitlements.js'
import { type GeneratedAccount, generateAccount, generateByType, minimalFields } from './generate.js'
import { explainRefusal } from './refused-create.js'

export const createCommand = 'std:account:create'
export const readCommand = 'std:account:read'
export const deleteCommand = 'std:account:delete'

/** The commands that every check with a test account needs. */
export const lifecycleCommands = [createCommand, readCommand, deleteCommand] as const

/** Generates the values of a test account, for `minimal` only of the required fields. Skips the check without a create template. */
export async function generateTestAccount(
  check: CheckContext,
  extent: 'minimal' | 'maximal',
): Promise<GeneratedAccount> {
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
  for (const key of account.secretKeys) addSecrets(run.watch, account.attributes[key])
  // A value of the settings may belong to an account that others use too.
  const given = new Set(Object.keys(run.settings.values).flatMap((key) => account.attributes[key]))
  for (const id of [account.identity, ...account.markers]) if (!given.has(id)) run.traffic.addMadeUpId(id)
  return account
}

/**
 * Creates a test account. It is always deleted after the check, also on failure or abort. Throws a CommandError if the
 * handler fails, or answers no account or one that existed before, which is never deleted.
 */
export async function createAccount(
  check: CheckContext,
  account: Pick<GeneratedAccount, 'attributes' | 'markers'> & { identity: string | null },
): Promise<PlatformObject> {
  const { run, spec } = check
  const { testAccounts } = run
  if (run.deleteFailedIn !== undefined) {
    check.skip(`no further accounts are created, because one of ${run.deleteFailedIn} could not be deleted`, 'fault')
  }
  await testAccounts.listBefore(async () => (await check.listIfPossible())?.ids)
  const { identity, attributes, markers } = account
  if (markers.length === 0 && testAccounts.idsBefore === undefined && Object.keys(attributes).length > 0) {
    check.skip(
      'the accounts cannot be listed and no value that is sent is unique, so a new account cannot be distinguished from an existing one; give a value with $(unique) under values in validate.yml',
    )
  }
  run.signal.throwIfAborted()
  const testAccount = check.testAccounts.register({ identity: identity ?? '', markers }, attributes)
  try {
    const input = { identity, attributes, ...(spec.accountSchema && { schema: spec.accountSchema.input }) }
    const created = await check.commands.invokeForObject(createCommand, input)
    if (testAccounts.existedBefore(created)) {
      check.testAccounts.recordExisting(testAccount)
      const message = `${createCommand} answered the account ${describeValue(created.id)}, which existed before`
      throw new CommandError(createCommand, 'answer', `${message} (an earlier run with the same seed may have left it)`)
    }
    if (testAccounts.isInDoubt(check.id, created, markers)) {
      const message = `${createCommand} answered the account ${describeValue(created.id)}, which a create of another check had answered`
      throw new CommandError(createCommand, 'answer', message)
    }
    check.testAccounts.recordCreated(testAccount, created)
    if (testAccount.isOurs) run.traffic.addMadeUpId(created.id)
    for (const text of resultErrors(created.fields)) {
      check.error(`${createCommand} reports an error for ${text}`, {
        target: { kind: 'handler', command: createCommand },
      })
    }
    return created
  } catch (error) {
    check.testAccounts.recordFailure(testAccount, error)
    throw error instanceof CommandError && Object.keys(attributes).length > 0
      ? explainRefusal(error, attributes, spec)
      : error
  }
}

/** Creates a minimal test account for the check. If that fails, the first check reports it and later ones are skipped. */
export async function createTestAccount(
  check: CheckContext,
): Promise<{ sent: GeneratedAccount; created: PlatformObject }> {
  const { run } = check
  if (run.createFailedIn !== undefined)
    check.skip(`no test account could be created: see ${run.createFailedIn}`, 'fault')
  const sent = await generateTestAccount(check, 'minimal')
  try {
    return { sent, created: await createAccount(check, sent) }
  } catch (error) {
    if (error instanceof CommandError) run.createFailedIn ??= check.id
    throw error
  }
}

/** Invokes std:account:read once. */
export async function readAccount(
  check: CheckContext,
  account: Pick<PlatformObject, 'id' | 'key'>,
): Promise<PlatformObject> {
  const read = await check.commands.invokeForObject(readCommand, check.objectInput(account))
  if (read.uniqueKey === idOf(account.key).uniqueKey) check.testAccounts.readKeys.add(read.uniqueKey)
  return read
}

/**
 * Reads an account until the result of `inspect` is `done` or the timeout expires. Returns the last result. An account
 * that is not found is read again, because a target system may show it late. Throws the CommandError if no read
 * succeeded.
 */
export async function readUntil<T extends { done: boolean }>(
  check: CheckContext,
  account: Pick<PlatformObject, 'id' | 'key'>,
  inspect: (account: PlatformObject) => T,
): Promise<T> {
  const last = await check.poller.until(async (): Promise<Attempt & { seen?: T; error?: CommandError }> => {
    try {
      const seen = inspect(await readAccount(check, account))
      return { done: seen.done, seen }
    } catch (error) {
      if (error instanceof CommandError && error.mayMeanNotFound)
        return { done: false, error, missing: 'an account that can be read' }
      throw error
    }
  })
  if (last.seen) return last.seen
  throw last.error
}

/** Reads a new test account. If it is not found, it is read again until the timeout expires. */
export async function readCreated(check: CheckContext, created: PlatformObject): Promise<PlatformObject> {
  return (await readUntil(check, created, (account) => ({ done: true, account }))).account
}

/**
 * Whether an account that could be read is gone: two reads in a row do not find it. `likely`, if the tenant does not
 * report the types of errors, and nothing else proves them.
 */
export async function isGone(
  check: CheckContext,
  account: Pick<PlatformObject, 'id' | 'key'>,
): Promise<'certain' | 'likely' | 'no'> {
  const notFound: (ErrorType | undefined)[] = []
  await check.poller.until(async () => {
    try {
      await readAccount(check, account)
      return { done: true }
    } catch (error) {
      if (!(error instanceof CommandError && error.mayMeanNotFound)) throw error
      const type = await check.provenTypeOf(error, check.objectInput(account))
      if (type === 'generic') throw error
      notFound.push(type)
      return { done: notFound.length === 2 }
    }
  })
  if (notFound.length < 2) return 'no'
  return notFound.includes(undefined) ? 'likely' : 'certain'
}

/** Creates a minimal test account and waits until it can be read: a target system may show it late to all commands. */
export async function createReadableAccount(
  check: CheckContext,
): Promise<{ sent: GeneratedAccount; created: PlatformObject; read: PlatformObject }> {
  const { sent, created } = await createTestAccount(check)
  return { sent, created, read: await readCreated(check, created) }
}

/**
 * Deletes a test account and waits until it can no longer be read. Returns false if it can still be read after the
 * timeout. Throws a CommandError if the delete fails, or a read fails for another reason than an error of the connector.
 */
export async function deleteAndVerify(check: CheckContext, account: PlatformObject): Promise<boolean> {
  await check.commands.invokeVoid(deleteCommand, check.objectInput(account))
  const isDeleted = await waitUntilUnreadable(check, account)
  if (isDeleted) check.testAccounts.recordDeleted(account)
  return isDeleted
}

/** What a check waits for after a delete. */
export const noLongerReadable = 'a deleted account that cannot be read'

async function waitUntilUnreadable(check: CheckContext, account: PlatformObject): Promise<boolean> {
  const { done } = await check.poller.until(async () => {
    try {
      await readAccount(check, account)
      return { done: false, missing: noLongerReadable }
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      // The check account-not-found tests the type of the error.
      if (error.kind === 'connector') return { done: true }
      throw error
    }
  })
  return done
}

/**
 * Generates a value for an attribute that is not one of `taken`. Undefined for undocumented types, and if the settings
 * have no other value.
 */
export function generateValue(
  check: CheckContext,
  type: string,
  name: string,
  taken: readonly unknown[] = [],
): unknown {
  const given = check.run.updateValues[name]
  let value: unknown
  for (let tries = 0; tries < 20; tries++) {
    value = given ? pickValue(given, check.random).value : generateByType(type, name, check.random)
    if (!taken.includes(value)) break
    value = undefined
  }
  if (isSecretName(name)) addSecrets(check.run.watch, value)
  return value
}

/** What a generated password is called in a finding. */
export const sentPassword = 'a password that was sent'

function addSecrets(watch: SecretWatch, value: unknown): void {
  for (const text of Array.isArray(value) ? value : [value]) if (typeof text === 'string') watch.add(text, sentPassword)
}
