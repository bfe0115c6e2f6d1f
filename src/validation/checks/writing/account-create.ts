import { describeValue } from '../../../core/text.js'
import {
  createAccount,
  createCommand,
  createReadableAccount,
  createTestAccount,
  deleteAndVerify,
  deleteCommand,
  generateTestAccount,
  lifecycleCommands,
  readCommand,
  readUntil,
} from '../../accounts/accounts.js'
import { singleValued, singleValuedCheck } from '../../accounts/generate.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { count } from '../../engine/text.js'
import { compareObjects, compareSupplied, isEmpty } from '../../objects/compare.js'
import { listInput } from '../../objects/object-list.js'
import { type PlatformObject, parseObject } from '../../objects/objects.js'

export const accountCreateEmpty: Check = {
  id: 'account-create-empty',
  title: 'Create without values',
  description: 'Creating an account without an identity and without attributes fails.',
  documents: [documents.command('account create'), documents.errors],
  requires: [createCommand],
  changesOnlyItsAccount: true,
  writes: true,
  needsConfig: true,
  async run(check) {
    try {
      const account = await createAccount(check, { identity: null, attributes: {}, markers: [] })
      check.error(
        `${createCommand} without identity and attributes succeeded and created account ${describeValue(account.id)}`,
        {
          target: { kind: 'handler', command: createCommand },
          remedy: 'Let the handler throw a ConnectorError if the input lacks what it needs.',
        },
      )
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      if (error.kind !== 'connector') check.reportFailure(error, 'the connector has to reject a create without values')
    }
  },
}

export const accountCreateMinimal: Check = {
  id: 'account-create-minimal',
  title: 'Create with the required values',
  description: 'An account that is created from the required fields of the create template has their values.',
  documents: [documents.command('account create'), documents.createTemplate],
  requires: lifecycleCommands,
  changesOnlyItsAccount: true,
  writes: true,
  needsConfig: true,
  run: (check) => createAndCompare(check, 'minimal'),
}

export const accountCreateMaximal: Check = {
  id: 'account-create-maximal',
  title: 'Create with all values',
  description: 'An account that is created from all fields of the create template has their values.',
  documents: [documents.command('account create'), documents.createTemplate],
  requires: lifecycleCommands,
  changesOnlyItsAccount: true,
  writes: true,
  needsConfig: true,
  run: (check) => createAndCompare(check, 'maximal'),
}

async function createAndCompare(check: CheckContext, extent: 'minimal' | 'maximal'): Promise<void> {
  const sent = await generateTestAccount(check, extent)
  for (const { message, target } of sent.problems) check.warn(message, { target })
  let created: PlatformObject
  try {
    created = await createAccount(check, sent)
  } catch (error) {
    if (error instanceof CommandError && extent === 'minimal') check.run.createFailedIn ??= check.id
    throw error
  }
  const schema = check.spec.accountSchema
  const differences = (account: PlatformObject) =>
    compareSupplied(sent.attributes, account.attributes, schema, sent.secretKeys)
  const answered = differences(created)
  for (const { attribute, kind, text } of answered) {
    const message = `the answer to the create: ${describeValue(attribute)}: ${text}`
    const options = {
      target: { kind: 'handler', command: createCommand } as const,
      kind: 'attributes that the create does not answer as sent',
    }
    if (kind === 'missing') check.warn(message, options)
    else check.error(message, options)
  }
  const read = await readUntil(check, created, (account) => {
    const unequal = differences(account)
    return { done: unequal.length === 0, unequal }
  })
  for (const { attribute, text } of read.unequal) {
    // If the answer to the create differs too, the create is at fault, not the read.
    const command = answered.some((each) => each.attribute === attribute) ? createCommand : readCommand
    check.error(`the read after the create: ${describeValue(attribute)}: ${text}`, {
      target: { kind: 'handler', command },
      kind: 'attributes that do not read as sent',
    })
  }
}

export const accountCreateSingleValued: Check = {
  id: singleValuedCheck,
  title: 'Create with a single value for a multi-valued attribute',
  description: 'A multi-valued attribute whose only value is sent as a text, as the platform does, is read as a list.',
  documents: [documents.command('account create')],
  requires: lifecycleCommands,
  changesOnlyItsAccount: true,
  writes: true,
  needsConfig: true,
  async run(check) {
    const { spec, run } = check
    const schema = spec.accountSchema
    const { account, multi } = singleValued(spec, await generateTestAccount(check, 'maximal'))
    const { attributes } = account
    if (multi.length === 0)
      check.skip(
        'no field of the create template has a value for a multi-valued attribute; give one under values in validate.yml',
      )
    const failedCheck = ['account-create-maximal', 'account-create-minimal'].find((id) => run.failedChecks.has(id))
    if (failedCheck !== undefined)
      check.skip(`accounts with lists as values could not be created: see ${failedCheck}`, 'fault')
    const created = await createAccount(check, account)
    const singles = Object.fromEntries(multi.map((name) => [name, attributes[name]]))
    const faultsOf = (answer: Record<string, unknown>) => [
      ...compareSupplied(singles, answer, schema),
      ...multi
        .filter((attribute) => !isEmpty(answer[attribute]) && !Array.isArray(answer[attribute]))
        .map((attribute) => ({
          attribute,
          text: `it was sent as a text and is still a text: ${describeValue(answer[attribute])}`,
        })),
    ]
    const { faults } = await readUntil(check, created, (account) => {
      const faults = faultsOf(account.attributes)
      return { done: faults.length === 0, faults }
    })
    for (const { attribute, text } of faults) {
      check.error(`the read after the create: ${describeValue(attribute)}: ${text}`, {
        target: { kind: 'handler', command: createCommand },
        remedy: 'Convert a value that is sent as a text to a list.',
        kind: `attributes that ${readCommand} does not show as lists`,
      })
    }
  },
}

/**
 * The documentation does not say what a create has to do if the account exists. So both rejecting it and answering with
 * the existing account are right.
 */
export const accountCreateTwice: Check = {
  id: 'account-create-twice',
  title: 'Create the same account again',
  description:
    'A second create with the same values is rejected or answers with the existing account; it creates no other.',
  documents: [documents.command('account create'), documents.errors],
  requires: lifecycleCommands,
  changesOnlyItsAccount: true,
  writes: true,
  needsConfig: true,
  async run(check) {
    const { sent, created } = await createReadableAccount(check)
    if (sent.markers.length === 0)
      check.skip('no value that is sent is unique; give one with $(unique) under values in validate.yml')
    let second: PlatformObject
    try {
      second = await createAccount(check, sent)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      if (error.kind !== 'connector') {
        check.reportFailure(error, 'the connector has to reject a second create, or answer with the account')
      } else if ((await check.errorTypeOf(error, sent)) === 'notFound') {
        check.reportFailure(
          error,
          'a second create was rejected with a notFound error, which means that the account does not exist',
          {
            remedy: 'Let the handler throw new ConnectorError(message) if the account exists.',
          },
        )
      }
      return
    }
    if (second.uniqueKey === created.uniqueKey) return
    check.error(
      `a second create with the same values created another account, ${describeValue(second.id)} in addition to ${describeValue(created.id)}`,
      {
        target: { kind: 'handler', command: createCommand },
        remedy: 'Let the handler search for the account first, and reject the create or answer with the account.',
      },
    )
  },
}

export const accountCreateListDelete: Check = {
  id: 'account-create-list-delete',
  title: 'Create, list and delete',
  description:
    'A new account is in the list and can be read; after its deletion it is not in the list and cannot be read.',
  documents: [documents.command('account create'), documents.command('account delete')],
  requires: [...lifecycleCommands, 'std:account:list'],
  writes: true,
  needsConfig: true,
  async run(check) {
    const before = await check.list()
    const { created } = await createTestAccount(check)
    const name = `account ${describeValue(created.id)}`
    const { done: wasListed, others, ...listed } = await waitForList(check, created, true)
    // A list that repeats its accounts anyway says nothing about the create.
    const copies = before.repeated.count > 0 ? 1 : listed.copies
    reportSeveral(check, created, copies, others)
    if (!wasListed)
      check.error(`${name} was created and does not appear in the list of ${count(before.count, 'account')}`, {
        target: { kind: 'handler', command: 'std:account:list' },
      })
    await compareWithRead(check, created)
    // Each delete may remove one of several accounts. All of them are removed after the check.
    if (copies > 1) return
    if (!(await deleteAndVerify(check, created))) {
      check.error(`${name} was deleted and can still be read`, {
        target: { kind: 'handler', command: deleteCommand },
      })
      return
    }
    if (wasListed && !(await waitForList(check, created, false)).done) {
      check.error(`${name} was deleted and is still in the list`, {
        target: { kind: 'handler', command: 'std:account:list' },
      })
    }
  },
}

async function compareWithRead(check: CheckContext, created: PlatformObject): Promise<void> {
  const names = { first: 'the answer to the create', second: 'the read' }
  const { differences } = await readUntil(check, created, (account) => {
    const differences = compareObjects(created.fields, account.fields, names, true)
    return { done: differences.length === 0, differences }
  })
  for (const { attribute, text } of differences) {
    check.error(`account ${describeValue(created.id)}: ${describeValue(attribute)} is ${text}`, {
      target: { kind: 'handler', command: readCommand },
      kind: 'differences between create and read',
    })
  }
}

/** Reports a create that made the account more than once, or further accounts beside it. */
function reportSeveral(
  check: CheckContext,
  created: PlatformObject,
  copies: number,
  others: readonly PlatformObject[],
): void {
  const options = {
    target: { kind: 'handler', command: createCommand } as const,
    remedy: 'Create one account: await each request, and do not repeat one that may have succeeded.',
  }
  if (copies > 1) {
    const times = copies === 2 ? 'twice' : `${copies} times`
    check.error(`one create made account ${describeValue(created.id)} ${times}: the list has its key ${times}`, options)
  }
  if (others.length === 0) return
  check.run.testAccounts.createsSeveral = true
  const [other] = others
  check.error(
    `creates made ${count(others.length, 'account')} beside those that they answered, such as ${describeValue(other?.id)} beside ${describeValue(created.id)}`,
    options,
  )
}

/** Waits until the account is in the list, or no longer in it. `done` is false after the timeout. */
async function waitForList(
  check: CheckContext,
  account: PlatformObject,
  expected: boolean,
): Promise<{ done: boolean; copies: number; others: PlatformObject[] }> {
  const missing = expected ? 'a new account in the list' : 'a list without a deleted account'
  return await check.poller.until(async () => {
    const found = await findListed(check, account)
    return { ...found, done: found.copies > 0 === expected, missing }
  })
}

/** How often the account is listed, and the other accounts that creates of this run made. */
async function findListed(
  check: CheckContext,
  account: PlatformObject,
): Promise<{ copies: number; others: PlatformObject[] }> {
  const others: PlatformObject[] = []
  let copies = 0
  for await (const data of check.commands.outputs('std:account:list', listInput(check.spec.accountSchema))) {
    const listed = parseObject(data, check.spec.keyType)
    if ('problem' in listed || listed.fields['deleted'] === true) continue
    if (listed.uniqueKey === account.uniqueKey) copies++
    else if (check.run.testAccounts.isOfThisRun(listed)) others.push(listed)
  }
  return { copies, others }
}
