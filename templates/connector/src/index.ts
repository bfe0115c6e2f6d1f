import {
  ConnectorError,
  ConnectorErrorType,
  createConnector,
  KeyID,
  logger,
  readConfig,
  SimpleKey,
  type StdAccountReadOutput,
} from '@sailpoint/connector-sdk'
import { Client, type TargetAccount } from './client'

/** Reads the config for each command, so that the bundle can be loaded and inspected without a config. */
async function connect(): Promise<Client> {
  const config: { token?: unknown } = await readConfig()
  if (typeof config.token !== 'string' || config.token === '') {
    throw new ConnectorError('The source has no token: enter one under Configuration, Connection.')
  }
  return await Client.connect(config.token)
}

/** An account in the form that every command returns. */
function accountOutput({ id, name, email, active }: TargetAccount): StdAccountReadOutput {
  return { key: SimpleKey(id), disabled: !active, attributes: { id, name, email } }
}

export const connector = async () =>
  createConnector()
    .stdTestConnection(async (_context, _input, res) => {
      await connect()
      res.send({})
    })
    .stdAccountList(async (_context, _input, res) => {
      const accounts = await (await connect()).listAccounts()
      for (const account of accounts) res.send(accountOutput(account))
      logger.info({ count: accounts.length }, 'listed accounts')
    })
    .stdAccountRead(async (_context, input, res) => {
      const id = KeyID(input)
      const account = await (await connect()).getAccount(id)
      // The platform creates an account only after this error, so no other error may have this type.
      if (account === undefined) throw new ConnectorError(`There is no account "${id}".`, ConnectorErrorType.NotFound)
      res.send(accountOutput(account))
    })
