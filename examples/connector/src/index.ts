import {
  type AttributeChange,
  AttributeChangeOp,
  ConnectorError,
  ConnectorErrorType,
  createConnector,
  KeyID,
  logger,
  readConfig,
  SimpleKey,
  type StdAccountReadOutput,
  type StdEntitlementReadOutput,
} from '@sailpoint/connector-sdk'
import { Directory, type DirectoryAccount, type DirectoryEntitlement } from './directory'
import { accountAttributes, requireToCreate, ruleOf, toAttributes, toList, toValue } from './schema'

/** The entitlement types of `connector-spec.json`. */
const entitlementTypes = new Set(
  Object.values(accountAttributes).flatMap(({ entitlement }) => (entitlement === undefined ? [] : [entitlement])),
)

/** Signs in anew for each command, so the bundle loads, and can be looked into, without any config. */
async function connect(): Promise<Directory> {
  const config: { token?: unknown } = await readConfig()
  if (typeof config.token !== 'string' || config.token === '') {
    throw new ConnectorError('The source has no token: enter one under Configuration, Connection.')
  }
  return await Directory.connect(config.token)
}

async function accountOf(directory: Directory, username: string): Promise<DirectoryAccount> {
  const account = await directory.getAccount(username)
  if (account === undefined) {
    throw new ConnectorError(`There is no account "${username}".`, ConnectorErrorType.NotFound)
  }
  return account
}

/** The one form in which every command returns an account: a key alone, without `identity` and `uuid` beside it. */
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

/** Works one change of an update command into an account. */
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

/** Changes an account by a function, saves it and returns it as the platform gets it. */
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
    .stdAccountList(async (_context, _input, res) => {
      const accounts = await (await connect()).listAccounts()
      for (const account of accounts) res.send(accountOutput(account))
      logger.info({ count: accounts.length }, 'listed accounts')
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
      const entitlements = await (await connect()).listEntitlements(input.type)
      for (const entitlement of entitlements) res.send(entitlementOutput(entitlement))
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
