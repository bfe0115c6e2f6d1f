import { type Connector, ConnectorError, ConnectorErrorType, createConnector } from '@sailpoint/connector-sdk'

// biome-ignore lint/suspicious/noExplicitAny: broken connectors send anything
type Any = any

export type Handler = (context: Any, input: Any, res: { send(data: unknown): void }) => Promise<void> | void

export interface Account {
  id: string
  login: string
  attributes: Record<string, Any>
  disabled?: boolean
  locked?: boolean
}

export const goodConfig = { token: 'a-good-token' }

/** A target system in memory: accounts, groups and roles. */
export class Directory {
  readonly accounts = new Map<string, Account>()
  readonly groups = ['readers', 'writers', 'editors']
  readonly roles = ['auditor', 'operator']
  readonly keyType: 'simple' | 'compound'
  #next = 100

  constructor(keyType: 'simple' | 'compound' = 'simple', people = 3) {
    this.keyType = keyType
    for (let i = 1; i <= people; i++) {
      this.add({
        login: `person${i}`,
        email: `person${i}@example.org`,
        displayName: `Person ${i}`,
        active: i % 2 === 0,
        badge: String(7000 + i),
        level: i,
        tags: ['b', 'a'],
        kind: 'employee',
        groups: ['readers', 'writers'],
        roles: ['auditor'],
      })
    }
  }

  add(attributes: Record<string, Any>): Account {
    const id = String(this.#next++)
    const { password: _, ...kept } = attributes
    const account = { id, login: String(attributes['login']), attributes: { groups: [], roles: [], ...kept, id } }
    this.accounts.set(id, account)
    return account
  }

  find(key: Any): Account {
    const found =
      'compound' in key
        ? [...this.accounts.values()].find(
            ({ id, login }) => id === key.compound.uniqueId && login === key.compound.lookupId,
          )
        : this.accounts.get(key.simple.id)
    if (this.keyType === 'compound' && !('compound' in key)) throw new Error('expected compound key type')
    if (!found) throw new ConnectorError('no such account', ConnectorErrorType.NotFound)
    return found
  }

  output(account: Account): Any {
    const { id, login, attributes } = account
    return {
      key: this.keyType === 'simple' ? { simple: { id } } : { compound: { lookupId: login, uniqueId: id } },
      identity: login,
      uuid: id,
      disabled: account.disabled ?? false,
      ...(account.locked && { locked: true }),
      attributes: structuredClone(attributes),
    }
  }

  entitlement(type: string, id: string): Any {
    return { key: { simple: { id } }, type, attributes: { id, name: `The ${id}`, size: 3 } }
  }
}

const attribute = (name: string, type = 'string', more = {}) => ({ name, type, description: `The ${name}`, ...more })

/** A spec as documented. */
export function directorySpec(keyType: 'simple' | 'compound' = 'simple'): Any {
  const entitlements = (type: string) => ({
    type,
    displayAttribute: 'name',
    identityAttribute: 'id',
    attributes: [attribute('id'), attribute('name'), attribute('size', 'int')],
  })
  return {
    name: 'Directory',
    keyType,
    commands: [
      'std:test-connection',
      ...['list', 'read', 'create', 'update', 'delete'].map((verb) => `std:account:${verb}`),
      'std:entitlement:list',
      'std:entitlement:read',
      ...['disable', 'enable', 'unlock'].map((verb) => `std:account:${verb}`),
      'std:change-password',
    ],
    sourceConfig: [
      {
        type: 'menu',
        label: 'Connection',
        items: [{ type: 'section', sectionTitle: 'Token', items: [{ key: 'token', label: 'Token', type: 'secret' }] }],
      },
    ],
    accountSchema: {
      displayAttribute: 'displayName',
      identityAttribute: 'id',
      groupAttribute: 'groups',
      attributes: [
        attribute('id'),
        attribute('login', 'string', { required: true }),
        attribute('email'),
        attribute('displayName'),
        attribute('active', 'boolean'),
        attribute('badge', 'long'),
        attribute('level', 'int'),
        attribute('tags', 'string', { multi: true }),
        attribute('kind'),
        attribute('groups', 'string', { multi: true, entitlement: true, managed: true }),
        attribute('roles', 'string', { multi: true, entitlement: true, schemaObjectType: 'role' }),
      ],
    },
    entitlementSchemas: [entitlements('group'), entitlements('role')],
    accountCreateTemplate: {
      fields: [
        {
          key: 'login',
          label: 'Login',
          type: 'string',
          required: true,
          initialValue: {
            type: 'generator',
            attributes: { name: 'Create Unique Account ID', template: '$(name)$(uniqueCounter)' },
          },
        },
        {
          key: 'email',
          label: 'E-mail',
          type: 'string',
          required: true,
          initialValue: { type: 'identityAttribute', attributes: { name: 'email' } },
        },
        {
          key: 'password',
          label: 'Password',
          type: 'string',
          required: true,
          initialValue: { type: 'generator', attributes: { name: 'Create Password' } },
        },
        {
          key: 'displayName',
          label: 'Name',
          type: 'string',
          initialValue: { type: 'identityAttribute', attributes: { name: 'displayName' } },
        },
        { key: 'active', label: 'Active', type: 'boolean' },
        { key: 'badge', label: 'Badge', type: 'long' },
        { key: 'level', label: 'Level', type: 'int' },
        { key: 'tags', label: 'Tags', type: 'string' },
        {
          key: 'kind',
          label: 'Kind',
          type: 'string',
          initialValue: { type: 'static', attributes: { value: 'employee' } },
        },
      ],
    },
  }
}

/** The handlers of a working connector for `directory`. */
export function soundHandlers(directory: Directory): Record<string, Handler> {
  const ids = (type: string) => (type === 'group' ? directory.groups : type === 'role' ? directory.roles : [])
  return {
    'std:test-connection': (_, __, res) => res.send({}),
    'std:account:list': (_, __, res) => {
      for (const account of directory.accounts.values()) res.send(directory.output(account))
    },
    'std:account:read': (_, { key }, res) => res.send(directory.output(directory.find(key))),
    'std:account:create': (_, { attributes }, res) => {
      for (const needed of ['login', 'email', 'password']) {
        if (!attributes[needed]) throw new ConnectorError(`${needed} is missing`)
      }
      for (const { login } of directory.accounts.values()) {
        if (login === attributes.login) throw new ConnectorError(`${login} is taken`)
      }
      res.send(
        directory.output(
          directory.add({
            ...attributes,
            badge: attributes.badge === undefined ? undefined : String(attributes.badge),
            tags: attributes.tags === undefined ? undefined : [attributes.tags].flat(),
          }),
        ),
      )
    },
    'std:account:update': (_, { key, changes }, res) => {
      const account = directory.find(key)
      for (const { op, attribute, value } of changes) {
        const old = account.attributes[attribute]
        const values = [value].flat()
        if (op === 'Set') account.attributes[attribute] = value
        if (op === 'Add') account.attributes[attribute] = [...(old ?? []), ...values]
        if (op === 'Remove') {
          account.attributes[attribute] = Array.isArray(old) ? old.filter((each) => !values.includes(each)) : null
        }
      }
      res.send({})
    },
    'std:account:delete': (_, { key }, res) => {
      directory.accounts.delete(directory.find(key).id)
      res.send({})
    },
    'std:account:disable': (_, { key }, res) => {
      const account = directory.find(key)
      account.disabled = true
      res.send(directory.output(account))
    },
    'std:account:enable': (_, { key }, res) => {
      const account = directory.find(key)
      account.disabled = false
      res.send(directory.output(account))
    },
    'std:account:unlock': (_, { key }, res) => {
      const account = directory.find(key)
      account.locked = false
      res.send(directory.output(account))
    },
    'std:change-password': (_, { key, password }, res) => {
      directory.find(key)
      if (!password) throw new ConnectorError('password is missing')
      res.send({})
    },
    'std:entitlement:list': (_, { type }, res) => {
      for (const id of ids(type)) res.send(directory.entitlement(type, id))
    },
    'std:entitlement:read': (_, { type, key }, res) => {
      const { id } = key.simple
      if (!ids(type).includes(id)) throw new ConnectorError(`no such ${type}`, ConnectorErrorType.NotFound)
      res.send(directory.entitlement(type, id))
    },
  }
}

/** A connector of the SDK with these handlers. All but those of `ignoreConfig` check the token in the configuration. */
export function connectorOf(
  handlers: Record<string, Handler>,
  spec: Any,
  ignoreConfig: readonly string[] = [],
): (config: unknown) => Connector {
  return (config) => {
    const connector = createConnector()
    connector.command('std:spec:read', (async (_: unknown, __: unknown, res: Any) =>
      res.send({ specification: spec })) as never)
    for (const [type, handler] of Object.entries(handlers)) {
      const checked = async (context: Any, input: Any, res: Any) => {
        if (!ignoreConfig.includes(type) && (config as Any).token !== goodConfig.token)
          throw new ConnectorError('token is missing or wrong')
        await handler(context, input, res)
      }
      connector.command(type, checked as never)
    }
    return connector
  }
}
