import { ConnectorError, ConnectorErrorType } from '@sailpoint/connector-sdk'
import type { TargetExchanges } from '../../../src/validation/engine/target-exchanges.js'
import { completeSpec } from '../../support/complete-connector.js'
import type { Directory, Handler } from '../../support/directory.js'
import { check, failedOrWarned, validate } from '../harness.js'

// biome-ignore lint/suspicious/noExplicitAny: broken connectors send anything
type Any = any

const ids = ['account-list-refused', 'entitlement-list-refused', 'account-changes-refused', 'test-connection-refused']

/** A target system that can be asked by name, and refuses as the checks ask for. */
class Target implements TargetExchanges {
  readonly mode = 'replay'
  /** Each endpoint that was asked. */
  readonly #asked = new Set<string>()
  #refuses: string | undefined
  #refused: string[] = []
  #accepted = 0
  readonly refusals = {
    watch: () => this.#asked.clear(),
    asked: () => [...this.#asked],
    refuse: (endpoint: string) => {
      this.#refuses = endpoint
      this.#refused = []
    },
    refuseAll: () => this.refusals.refuse('all'),
    refuseChanges: (accepted: number) => {
      this.refusals.refuse('changes')
      this.#accepted = accepted
    },
    end: () => {
      this.#refuses = undefined
      return this.#refused
    },
  }

  begin(): void {}

  end() {
    return { differences: [] }
  }

  ask(endpoint: string): void {
    const isChange = this.#refuses === 'changes' && !endpoint.startsWith('GET') && this.#accepted-- <= 0
    if (this.#refuses === endpoint || this.#refuses === 'all' || isChange) {
      this.#refused.push(endpoint)
      throw new Error(`the target system refuses ${endpoint}`)
    }
    this.#asked.add(endpoint)
  }
}

type Handlers = (target: Target, directory: Directory, sound: Record<string, Handler>) => Record<string, Handler>

/** Reads accounts by pages of their own endpoints, their groups, and entitlements. */
const sound: Handlers = (target, directory, before) => ({
  ...Object.fromEntries(
    Object.entries(before).map(([command, handler]): [string, Handler] => [
      command,
      (context, input, res) => {
        if (/create|update|delete|able|unlock|password/.test(command)) target.ask(`POST /${command}`)
        return handler(context, input, res)
      },
    ]),
  ),
  'std:test-connection': (_, __, res) => {
    target.ask('GET /me')
    res.send({})
  },
  'std:account:list': (_, __, res) => {
    target.ask('GET /groups')
    for (const [i, account] of [...directory.accounts.values()].entries()) {
      target.ask(`GET /page${Math.min(i, 2)}`)
      res.send(directory.output(account))
    }
  },
  'std:entitlement:list': (context, input, res) => {
    target.ask(`GET /${input.type}`)
    return before['std:entitlement:list']?.(context, input, res)
  },
})

const run = async (handlers: Handlers, hasTarget = true, spec: (spec: Any) => void = () => {}) => {
  const target = new Target()
  return await validate({
    spec,
    handlers: (directory, before) => {
      const all = { ...before, ...sound(target, directory, before) }
      return { ...all, ...handlers(target, directory, all) }
    },
    options: { ...(hasTarget && { target }), checks: [...ids, 'account-list-and-read'], skipChecks: [] },
  })
}

const swallowing =
  (command: string): Handlers =>
  (_, __, all) => ({
    [command]: async (context, input, res) => {
      try {
        await all[command]?.(context, input, res)
      } catch {
        if (command === 'std:test-connection') res.send({})
      }
    },
  })

/** Faults that only one of these checks finds. */
const broken: [id: string, what: string, says: RegExp, handlers: Handlers][] = [
  [
    'account-list-refused',
    'a list that ends where a page is refused',
    /^std:account:list sent 0 of 3 accounts and no error, though the target system refused GET \/groups with status 403$/,
    swallowing('std:account:list'),
  ],
  [
    'account-list-refused',
    'values that are left out where their request is refused',
    /^std:account:list sent accounts without values of "badge", "tags", "kind", 2 more and no error, though the target system refused GET \/groups with status 403$/,
    (target, directory) => ({
      'std:account:list': (_, __, res) => {
        let isKnown = true
        try {
          target.ask('GET /groups')
        } catch {
          isKnown = false
        }
        for (const account of directory.accounts.values()) {
          const { attributes, ...output } = directory.output(account)
          const { badge: _, groups: __, kind: ___, roles: ____, tags: _____, ...few } = attributes
          res.send({ ...output, attributes: isKnown ? attributes : { ...few, tags: attributes.tags.slice(1) } })
        }
      },
    }),
  ],
  [
    'account-list-refused',
    'a failure that is kept',
    /^the target system accepts requests again, and the same process still fails: std:account:list failed with .*refuses/,
    (_, __, all) => {
      let kept: unknown
      return {
        'std:account:list': async (context, input, res) => {
          if (kept !== undefined) throw kept
          try {
            await all['std:account:list']?.(context, input, res)
          } catch (error) {
            kept = error
            throw error
          }
        },
      }
    },
  ],
  [
    'account-list-refused',
    'a request that is repeated for ever',
    /^std:account:list had not ended after 30 s, while the target system refused GET \/groups with status 403$/,
    (_, __, all) => ({
      'std:account:list': async (context, input, res) => {
        try {
          await all['std:account:list']?.(context, input, res)
        } catch {
          await new Promise(() => {})
        }
      },
    }),
  ],
  ...(
    [
      ['account-list-refused', 'std:account:read'],
      ['entitlement-list-refused', 'std:entitlement:read'],
    ] as const
  ).map(([id, command]): (typeof broken)[number] => [
    id,
    `${command} that takes a refusal for an object that is not there`,
    new RegExp(
      `^${command} fails with an error of type notFound, though the target system refused GET /one with status 403$`,
    ),
    (target, _, all) => ({
      [command]: (context, input, res) => {
        try {
          target.ask('GET /one')
        } catch {
          throw new ConnectorError('no such object', ConnectorErrorType.NotFound)
        }
        return all[command]?.(context, input, res)
      },
    }),
  ]),
  [
    'entitlement-list-refused',
    'a list of entitlements that is empty where it is refused',
    /^std:entitlement:list sent 0 of 3 entitlements of type "group" and no error, though the target system refused GET \/group with status 403$/,
    swallowing('std:entitlement:list'),
  ],
  ...[
    ['std:account:create', 'a new account, minimal'],
    ['std:account:update', 'Set "email"'],
    ['std:account:update', 'Add "groups"'],
    ['std:account:update', 'Remove "groups"'],
    ['std:account:update', 'Add "roles"'],
    ['std:account:delete', 'an account of the recording'],
    ['std:account:disable', 'an account of the recording'],
    ['std:change-password', 'another password'],
  ].map(([command = '', what = '']): (typeof broken)[number] => [
    'account-changes-refused',
    `${command} (${what}) that swallows a refusal`,
    new RegExp(
      `^${command} \\(${what}\\) succeeded, though the target system refused POST /${command} with status 403$`,
    ),
    (_, __, all) => ({
      [command]: async (context, input, res) => {
        const [change] = input.changes ?? []
        const isMeant = change === undefined || what === `${change.op} "${change.attribute}"`
        try {
          await all[command]?.(context, input, res)
        } catch (error) {
          if (!isMeant) throw error
          res.send({})
        }
      },
    }),
  ]),
  [
    'account-changes-refused',
    'a second change of a command that swallows a refusal',
    /^std:account:create \(a new account, minimal\) succeeded, though the target system refused POST \/members with status 403$/,
    (target, _, all) => ({
      'std:account:create': async (context, input, res) => {
        await all['std:account:create']?.(context, input, res)
        try {
          target.ask('POST /members')
        } catch {
          // The account is there.
        }
      },
    }),
  ],
  [
    'account-changes-refused',
    'a change that is repeated for ever',
    /^std:account:delete \(an account of the recording\) had not ended after 30 s, though the target system refused POST/,
    (_, __, all) => ({
      'std:account:delete': async (context, input, res) => {
        try {
          await all['std:account:delete']?.(context, input, res)
        } catch {
          await new Promise(() => {})
        }
      },
    }),
  ],
  [
    'test-connection-refused',
    'a connection test that swallows the error',
    /^std:test-connection succeeds, though the target system refuses each request with status 401$/,
    swallowing('std:test-connection'),
  ],
  [
    'test-connection-refused',
    'a failed sign-in that is kept',
    /^the target system accepts requests again, and the same process still fails: std:test-connection failed with .*refuses GET \/me/,
    (_, __, all) => {
      let kept: Promise<unknown> | undefined
      return {
        'std:test-connection': async (context, input, res) => {
          const test = async () => await all['std:test-connection']?.(context, input, { send() {} } as Any)
          kept ??= test()
          await kept
          // A success is tested anew.
          kept = undefined
          res.send({})
        },
      }
    },
  ],
  [
    'test-connection-refused',
    'a sign-in that is repeated for ever',
    /^std:test-connection had not ended after 30 s, with a target system that refuses each request$/,
    (_, __, all) => ({
      'std:test-connection': async (context, input, res) => {
        try {
          await all['std:test-connection']?.(context, input, res)
        } catch {
          await new Promise(() => {})
        }
      },
    }),
  ],
]

describe('requests that the target system of a recording refuses', () => {
  it('are no fault of a sound connector, and nothing is tested without a recording', async () => {
    const { result } = await run(() => ({}))
    expect(failedOrWarned(result)).toEqual([])
    expect(result.totals).toEqual({ pass: 5, warn: 0, fail: 0, skip: 0 })
    const live = await run(() => ({}), false)
    expect(live.result.totals).toEqual({ pass: 1, warn: 0, fail: 0, skip: 4 })
    expect(check(live.result, 'account-list-refused')).toMatchObject({
      reason: 'only the target system of a recording can be made to refuse requests: see input replay-target',
      skipCause: 'input',
    })
  })

  it.each(broken)('%s finds %s', async (id, _, says, handlers) => {
    const { result } = await run(handlers)
    expect(failedOrWarned(result)).toEqual([expect.stringMatching(`^(?:fail|warn) ${id}$`)])
    expect(check(result, id).findings[0]?.message).toMatch(says)
  })

  it('are told where a list since a state saves a new one all the same', async () => {
    const listOf =
      (swallows: boolean): Handlers =>
      (target, directory) => ({
        'std:account:list': (_, input, res: Any) => {
          const { state } = input
          if (state === undefined) {
            target.ask('GET /page0')
            for (const account of directory.accounts.values()) res.send(directory.output(account))
          } else {
            try {
              target.ask('GET /changes')
            } catch (error) {
              if (!swallows) throw error
            }
          }
          if (input.stateful === true) res.saveState({ at: 1 })
        },
      })
    const statefulRun = async (swallows: boolean) => (await run(listOf(swallows), true, completeSpec)).result
    expect(failedOrWarned(await statefulRun(false))).toEqual([])
    const result = await statefulRun(true)
    expect(failedOrWarned(result)).toEqual(['fail account-list-refused'])
    expect(check(result, 'account-list-refused').findings.map(({ message }) => message)).toEqual([
      'std:account:list with a state saved a new one and sent no error, though the target system refused GET /changes with status 403',
    ])
  })

  it('has nothing to test where a command sends none', async () => {
    const { result } = await run((_, __, all) => ({ ...all, 'std:test-connection': (_, __, res) => res.send({}) }))
    expect(check(result, 'test-connection-refused')).toMatchObject({ verdict: 'skip', skipCause: 'nothing-to-test' })
  })
})
