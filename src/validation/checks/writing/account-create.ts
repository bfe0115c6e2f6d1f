import {
  createAccount,
  createCommand,
  deleteAndVerify,
  deleteCommand,
  generate,
  lifecycleCommands,
  ownAccount,
  readCommand,
  readCreated,
  readUntil,
} from '../../accounts/accounts.js'
import { minimalFields } from '../../accounts/generate.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { count, show } from '../../engine/text.js'
import { compareObjects, compareSupplied, isEmpty } from '../../objects/compare.js'
import { listInput } from '../../objects/object-list.js'
import { type PlatformObject, parseObject } from '../../objects/objects.js'
import { isSecretName } from '../../objects/spec-view.js'

export const accountCreateEmpty: Check = {
  id: 'account-create-empty',
  title: 'Create without values',
  description: 'Creating an account without an identity and without attributes fails.',
  documents: [documents.command('account create'), documents.errors],
  requires: [createCommand],
  writes: true,
  needsConfig: true,
  async run(check) {
    try {
      const account = await createAccount(check, { identity: null, attributes: {}, markers: [] })
      check.error(`${createCommand} without identity and attributes succeeded and made account ${show(account.id)}`, {
        target: { kind: 'handler', command: createCommand },
        remedy: 'Let the handler throw a ConnectorError when what it needs is not in the input.',
      })
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      if (error.kind !== 'connector') check.failure(error, 'a create without values has to be refused by the connector')
    }
  },
}

export const accountCreateMinimal: Check = {
  id: 'account-create-minimal',
  title: 'Create with the required values',
  description: 'An account made from the required fields of the create template has their values.',
  documents: [documents.command('account create'), documents.createTemplate],
  requires: lifecycleCommands,
  writes: true,
  needsConfig: true,
  run: (check) => createAndCompare(check, 'minimal'),
}

export const accountCreateMaximal: Check = {
  id: 'account-create-maximal',
  title: 'Create with all values',
  description: 'An account made from all fields of the create template has their values.',
  documents: [documents.command('account create'), documents.createTemplate],
  requires: lifecycleCommands,
  writes: true,
  needsConfig: true,
  run: (check) => createAndCompare(check, 'maximal'),
}

async function createAndCompare(check: CheckContext, extent: 'minimal' | 'maximal'): Promise<void> {
  const sent = await generate(check, extent)
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
    const message = `the answer to the create: ${show(attribute)}: ${text}`
    const options = {
      target: { kind: 'handler', command: createCommand } as const,
      kind: 'attributes that the create does not answer as sent',
    }
    if (kind === 'missing') check.warn(message, options)
    else check.error(message, options)
  }
  const seen = await readUntil(check, created, (account) => {
    const wrong = differences(account)
    return { done: wrong.length === 0, wrong }
  })
  for (const { attribute, text } of seen.wrong) {
    // What the create did not answer as sent either, it did not make so.
    const command = answered.some((one) => one.attribute === attribute) ? createCommand : readCommand
    check.error(`the read after the create: ${show(attribute)}: ${text}`, {
      target: { kind: 'handler', command },
      kind: 'attributes that do not read as sent',
    })
  }
}

export const accountCreateSingleValued: Check = {
  id: 'account-create-single-valued',
  title: 'Create with one value of many',
  description: 'A multi-valued attribute whose one value is sent as a text, as the platform does, is kept as such.',
  documents: [documents.command('account create')],
  requires: lifecycleCommands,
  writes: true,
  needsConfig: true,
  async run(check) {
    const { spec, run } = check
    const schema = spec.accountSchema
    const minimal = new Set(minimalFields(spec).map(({ key }) => key))
    const sent = await generate(check, 'maximal')
    const multi = Object.keys(sent.attributes).filter((name) => schema?.byName.get(name)?.multi && !isSecretName(name))
    if (multi.length === 0)
      check.skip(
        'no field of the create template has a value for a multi-valued attribute; give one under values in validate.yml',
      )
    const before = ['account-create-maximal', 'account-create-minimal'].find((id) => run.failed.has(id))
    if (before !== undefined) check.skip(`accounts with lists as values could not be created: see ${before}`)
    const attributes = Object.fromEntries(
      Object.entries(sent.attributes)
        .filter(([name]) => minimal.has(name) || multi.includes(name))
        .map(([name, value]) => [name, multi.includes(name) && Array.isArray(value) ? value[0] : value]),
    )
    // What was left out marks no account.
    const texts = Object.values(attributes)
    const markers = sent.markers.filter((marker) => marker === sent.identity || texts.includes(marker))
    const created = await createAccount(check, { identity: sent.identity, attributes, markers })
    const singles = Object.fromEntries(multi.map((name) => [name, attributes[name]]))
    const wrong = (answer: Record<string, unknown>) => [
      ...compareSupplied(singles, answer, schema),
      ...multi
        .filter((attribute) => !isEmpty(answer[attribute]) && !Array.isArray(answer[attribute]))
        .map((attribute) => ({ attribute, text: `it was sent as a text and is one: ${show(answer[attribute])}` })),
    ]
    const { faults } = await readUntil(check, created, (account) => {
      const faults = wrong(account.attributes)
      return { done: faults.length === 0, faults }
    })
    for (const { attribute, text } of faults) {
      check.error(`the read after the create: ${show(attribute)}: ${text}`, {
        target: { kind: 'handler', command: createCommand },
        remedy: 'Make a list of a value that comes as a text.',
        kind: `attributes that ${readCommand} does not show as lists`,
      })
    }
  },
}

/**
 * The documents say when a create is sent, namely when the platform knows no account, and not what is to become of one
 * that exists all the same. So both is right: to refuse it, and to answer the account that is there.
 */
export const accountCreateTwice: Check = {
  id: 'account-create-twice',
  title: 'Create the same account again',
  description:
    'A second create with the same values is refused or answers the account that is there; it makes no other.',
  documents: [documents.command('account create'), documents.errors],
  requires: lifecycleCommands,
  writes: true,
  needsConfig: true,
  async run(check) {
    const { sent, created } = await ownAccount(check)
    if (sent.markers.length === 0)
      check.skip(
        'no value that is sent tells one account from another; give one with $(unique) under values in validate.yml',
      )
    // A target that shows new accounts late may not know it yet.
    await readCreated(check, created)
    let second: PlatformObject
    try {
      second = await createAccount(check, sent)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      if (error.kind !== 'connector') {
        check.failure(error, 'a second create has to be refused by the connector, or to answer the account')
      } else if (error.errorType === 'notFound') {
        check.failure(
          error,
          'a second create was refused with a notFound error, which means that there is no account',
          {
            remedy: 'Let the handler throw new ConnectorError(message) for an account that exists.',
          },
        )
      }
      return
    }
    if (second.unique === created.unique) return
    check.error(
      `a second create with the same values made another account, ${show(second.id)} beside ${show(created.id)}`,
      {
        target: { kind: 'handler', command: createCommand },
        remedy: 'Let the handler look for the account first, and refuse the create or answer the account.',
      },
    )
  },
}

export const accountCreateListDelete: Check = {
  id: 'account-create-list-delete',
  title: 'Life of an account',
  description: 'A new account is in the list and can be read; once deleted it is in neither.',
  documents: [documents.command('account create'), documents.command('account delete')],
  requires: [...lifecycleCommands, 'std:account:list'],
  writes: true,
  needsConfig: true,
  async run(check) {
    const before = await check.list()
    const { created } = await ownAccount(check)
    const name = `account ${show(created.id)}`
    const listed = await waitForList(check, created, true)
    if (!listed)
      check.error(`${name} was created and does not come into the list of ${count(before.count, 'account')}`, {
        target: { kind: 'handler', command: 'std:account:list' },
      })
    await compareWithRead(check, created)
    if (!(await deleteAndVerify(check, created))) {
      check.error(`${name} was deleted and can still be read`, {
        target: { kind: 'handler', command: deleteCommand },
      })
      return
    }
    if (listed && !(await waitForList(check, created, false))) {
      check.error(`${name} was deleted and is still in the list`, {
        target: { kind: 'handler', command: 'std:account:list' },
      })
    }
  },
}

async function compareWithRead(check: CheckContext, created: PlatformObject): Promise<void> {
  const names = { first: 'the answer to the create', second: 'the read' }
  const { wrong } = await readUntil(check, created, (account) => {
    const differences = compareObjects(created.fields, account.fields, names, true)
    return { done: differences.length === 0, wrong: differences }
  })
  for (const { attribute, text } of wrong) {
    check.error(`account ${show(created.id)}: ${show(attribute)} is ${text}`, {
      target: { kind: 'handler', command: readCommand },
      kind: 'differences between create and read',
    })
  }
}

/** True once the account is in the list, or no longer in it. */
async function waitForList(check: CheckContext, account: PlatformObject, wanted: boolean): Promise<boolean> {
  const { done } = await check.waiter.until(async () => ({ done: (await isListed(check, account)) === wanted }))
  return done
}

async function isListed(check: CheckContext, account: PlatformObject): Promise<boolean> {
  for await (const data of check.commands.outputs('std:account:list', listInput(check.spec.accountSchema))) {
    const listed = parseObject(data, check.spec.keyType)
    if (!('problem' in listed) && listed.unique === account.unique && listed.fields['deleted'] !== true) return true
  }
  return false
}
