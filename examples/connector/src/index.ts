import {
  type AttributeChange,
  AttributeChangeOp,
  ConnectorError,
  ConnectorErrorType,
  createConnector,
  KeyID,
  logger,
  SimpleKey,
  type StdAccountListOutput,
  type StdAccountReadOutput,
  type StdEntitlementReadOutput,
} from '@sailpoint/connector-sdk'
import { departments, discoverDepartments, readDepartment } from './choices'
import { readSourceConfig } from './config'
import { Directory } from './directory'
import type { DirectoryAccount, DirectoryEntitlement } from './objects'
import { accountAttributes, discoverSchema, requireToCreate, ruleOf, toAttributes, toList, toValue } from './schema'

/** The entitlement types of `connector-spec.json`. */
const entitlementTypes = new Set(
  Object.values(accountAttributes).flatMap(({ entitlement }) => (entitlement === undefined ? [] : [entitlement])),
)

/** Signs in for each command, so that the bundle can be loaded and inspected without a config. */
async function connect(): Promise<Directory> {
  return await Directory.connect((await readSourceConfig()).token)
}

async function accountOf(directory: Directory, username: string): Promise<DirectoryAccount> {
  const account = await directory.getAccount(username)
  if (account === undefined) {
    throw new ConnectorError(`There is no account "${username}".`, ConnectorErrorType.NotFound)
  }
  return account
}

/** An account in the form that every command returns: with `key` only, without `identity` and `uuid`. */
function accountOutput(account: DirectoryAccount): StdAccountReadOutput {
  return {
    key: SimpleKey(account.username),
    disabled: account.disabled,
    locked: account.locked,
    attributes: toAttributes(account.values),
  }
}

function entitlementOutput({ id, type, values }: DirectoryEntitlement): StdEntitlementReadOutput {
  return { key: SimpleKey(id), type, attributes: values }
}

function requireEntitlementType(type: string): void {
  if (!entitlementTypes.has(type)) throw new ConnectorError(`There are no entitlements of the type "${type}".`)
}

/** The outputs of a list: all accounts, or the changes since the state of an earlier list. */
async function* accountOutputs(directory: Directory, state: unknown): AsyncGenerator<StdAccountListOutput> {
  const { department, pageSize } = await readSourceConfig()
  const listed = ({ values }: DirectoryAccount) => department === undefined || values.department === department
  const changes = await directory.changesSince(state)
  if (changes === undefined) {
    for await (const account of directory.listAccounts(pageSize)) if (listed(account)) yield accountOutput(account)
    return
  }
  for (const change of changes) {
    if ('account' in change && listed(change.account)) yield accountOutput(change.account)
    // An account that left the department is deleted for this source.
    else
      yield {
        key: SimpleKey('account' in change ? change.account.username : change.deleted),
        deleted: true,
        attributes: {},
      }
  }
}

/** Applies one change of an update command to an account. */
function applyChange(account: DirectoryAccount, { op, attribute, value }: AttributeChange): void {
  const { multi } = ruleOf(attribute)
  if (attribute === 'username') throw new ConnectorError('The user name of an account never changes.')
  if (op === AttributeChangeOp.Set || (op === AttributeChangeOp.Add && multi !== true)) {
    account.values[attribute] = toValue(attribute, value)
    return
  }
  if (multi !== true) {
    account.values[attribute] = undefined
    return
  }
  const held = toList(attribute, account.values[attribute])
  const given = toList(attribute, value)
  account.values[attribute] =
    op === AttributeChangeOp.Add ? [...new Set([...held, ...given])] : held.filter((one) => !given.includes(one))
}

/** Changes an account with a function, saves it, and returns it in the form for the platform. */
async function change(username: string, edit: (account: DirectoryAccount) => void): Promise<StdAccountReadOutput> {
  const directory = await connect()
  const account = await accountOf(directory, username)
  edit(account)
  await directory.saveAccount(account)
  return accountOutput(account)
}

export const connector = async () =>
  createConnector()
    .stdTestConnection(async (_context, _input, res) => {
      await connect()
      logger.info('connected')
      res.send({})
    })
    .stdAccountDiscoverSchema(async (_context, _input, res) => {
      await connect()
      res.send(discoverSchema())
    })
    .stdAccountList(async (_context, input, res) => {
      const directory = await connect()
      const moment = await directory.now()
      let count = 0
      for await (const output of accountOutputs(directory, input.stateful === true ? input.state : undefined)) {
        res.send(output)
        count++
      }
      if (input.stateful === true) res.saveState(moment)
      logger.info({ count }, 'listed accounts')
    })
    .stdAccountRead(async (_context, input, res) => {
      res.send(accountOutput(await accountOf(await connect(), KeyID(input))))
    })
    .stdAccountCreate(async (_context, input, res) => {
      const { password, ...given }: Record<string, unknown> = {
        ...(typeof input.identity === 'string' && { username: input.identity }),
        ...input.attributes,
      }
      requireToCreate({ ...given, password })
      const values: DirectoryAccount['values'] = { phones: [], groups: [], licenses: [] }
      for (const [name, value] of Object.entries(given)) values[name] = toValue(name, value)
      const account = { username: String(values.username), disabled: false, locked: false, values }
      const directory = await connect()
      await directory.createAccount(account, String(password))
      logger.info({ username: account.username }, 'created an account')
      res.send(accountOutput(account))
    })
    .stdAccountUpdate(async (_context, input, res) => {
      const output = await change(KeyID(input), (account) => {
        for (const one of input.changes) applyChange(account, one)
      })
      logger.info({ username: KeyID(input), changes: input.changes.length }, 'updated an account')
      res.send(output)
    })
    .stdAccountDelete(async (_context, input, res) => {
      const directory = await connect()
      const { username } = await accountOf(directory, KeyID(input))
      await directory.deleteAccount(username)
      logger.info({ username }, 'deleted an account')
      res.send({})
    })
    .stdAccountEnable(async (_context, input, res) => {
      res.send(
        await change(KeyID(input), (account) => {
          account.disabled = false
        }),
      )
    })
    .stdAccountDisable(async (_context, input, res) => {
      res.send(
        await change(KeyID(input), (account) => {
          account.disabled = true
        }),
      )
    })
    .stdAccountUnlock(async (_context, input, res) => {
      res.send(
        await change(KeyID(input), (account) => {
          account.locked = false
        }),
      )
    })
    .stdChangePassword(async (_context, input, res) => {
      const directory = await connect()
      const { username } = await accountOf(directory, KeyID(input))
      await directory.setPassword(username, input.password)
      logger.info({ username }, 'changed a password')
      res.send({})
    })
    .stdEntitlementList(async (_context, input, res) => {
      requireEntitlementType(input.type)
      const directory = await connect()
      const moment = await directory.now()
      // The entitlements of this directory never change, so a list with a state has nothing to send.
      const known = input.stateful === true && (await directory.changesSince(input.state)) !== undefined
      const entitlements = known ? [] : await directory.listEntitlements(input.type)
      for (const entitlement of entitlements) res.send(entitlementOutput(entitlement))
      if (input.stateful === true) res.saveState(moment)
      logger.info({ type: input.type, count: entitlements.length }, 'listed entitlements')
    })
    .stdEntitlementRead(async (_context, input, res) => {
      requireEntitlementType(input.type)
      const entitlement = await (await connect()).getEntitlement(input.type, KeyID(input))
      if (entitlement === undefined) {
        throw new ConnectorError(`There is no ${input.type} "${KeyID(input)}".`, ConnectorErrorType.NotFound)
      }
      res.send(entitlementOutput(entitlement))
    })
    .stdSourceDataDiscover(async (_context, input, res) => {
      res.send(await discoverDepartments(await connect(), input.queryInput))
    })
    .stdSourceDataRead(async (_context, input, res) => {
      res.send(await readDepartment(await connect(), input.sourceDataKey, input.queryInput))
    })
    .stdConfigOptions(async (_context, { key }, res) => {
      const directory = await connect()
      if (key !== 'department') throw new ConnectorError(`The item "${key}" has no options.`)
      res.send({ options: { [key]: (await departments(directory)).map((name) => ({ label: name, value: name })) } })
    })
    .command('custom:license:usage', async (_context, input: { license?: unknown }, res) => {
      const directory = await connect()
      const license = await directory.getEntitlement('license', String(input.license))
      if (license === undefined) {
        throw new ConnectorError(`There is no license "${input.license}".`, ConnectorErrorType.NotFound)
      }
      let assigned = 0
      const { pageSize } = await readSourceConfig()
      for await (const { values } of directory.listAccounts(pageSize)) {
        if (toList('licenses', values.licenses).includes(license.id)) assigned++
      }
      res.send({ license: license.id, seats: license.values.seats, assigned })
    })
