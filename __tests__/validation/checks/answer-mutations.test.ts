import { specRead, standardCommands } from '../../../src/spec/command-names.js'
import { checkCatalogue } from '../../../src/validation/engine/run.js'
import { emptySettings } from '../../../src/validation/engine/settings.js'
import { completeConnector } from '../../support/complete-connector.js'
import { Directory, type Handler } from '../../support/directory.js'
import { failedOrWarned, problemsIn, validate } from '../harness.js'

// biome-ignore lint/suspicious/noExplicitAny: answers of any command
type Any = any
type Path = readonly (string | number)[]

const permissions = [{ target: 'printer', rights: 'print', annotation: 'by day' }]

/** All optional fields that the SDK has in the answer of a command. */
const optionalFields: Record<string, object> = {
  'std:account:list': { permissions, locked: false, deleted: false, incomplete: false, finalUpdate: false },
  'std:account:read': { permissions, locked: false },
  'std:account:create': {
    locked: false,
    results: [{ attribute: 'email', messages: [{ level: 'WARN', message: 'is not verified' }] }],
  },
  'std:account:enable': { locked: false },
  'std:account:disable': { locked: false },
  'std:account:unlock': { locked: false },
  'std:entitlement:list': { permissions, deleted: false },
  'std:entitlement:read': { permissions },
}

/** A connector with every command that a validation runs, whose answers have every field. */
function connector(change: (command: string, data: Any) => Any, checks: string[] = []) {
  const withFields =
    (command: string, handler: Handler): Handler =>
    (context, input, res) =>
      handler(context, input, {
        ...res,
        saveState: (state: unknown) => (res as Any).saveState(state),
        send: (data: Any) => {
          const more = command === 'std:account:update' ? updated(input) : (optionalFields[command] ?? {})
          res.send(change(command, Array.isArray(data) || data.deleted === true ? data : { ...data, ...more }))
        },
      } as never)
  const directory = new Directory()
  /** The documented answer to an update: the account as it is then. */
  function updated(input: Any): object {
    const results = [{ attribute: 'email', messages: [{ level: 'WARN', message: 'is not verified' }] }]
    return { ...directory.output(directory.find(input.key)), locked: false, results }
  }
  return {
    directory,
    testCase: completeConnector({
      directory,
      handlers: (_, sound) =>
        Object.fromEntries(Object.entries(sound).map(([command, handler]) => [command, withFields(command, handler)])),
      options: { readOnly: false, checks },
    }),
  }
}

/** The path of every field of an answer. Of a list, the element with the most fields stands for all. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) {
    const sizes = value.map((element) => pathsOf(element).length)
    const richest = sizes.indexOf(Math.max(...sizes))
    return richest < 0 ? [] : pathsOf(value[richest], [...path, richest])
  }
  if (typeof value !== 'object' || value === null) return []
  const there = Object.entries(value).filter(([, child]) => child !== undefined)
  return there.flatMap(([name, child]) => [[...path, name], ...pathsOf(child, [...path, name])])
}

/** The answer with another kind of value at the path. */
function mutated(answer: Any, [step, ...rest]: Path): Any {
  if (step === undefined) return typeof answer === 'object' && answer !== null ? 7 : { odd: true }
  const copy = Array.isArray(answer) ? [...answer] : { ...answer }
  copy[step as never] = mutated(answer[step], rest) as never
  return copy
}

/** The first whole answer of each command, of a run in which nothing is found. */
async function soundAnswers(): Promise<Map<string, Any>> {
  const answers = new Map<string, Any>()
  const { testCase } = connector((command, data) => {
    if (!answers.has(command) && pathsOf(data).length > 0) answers.set(command, structuredClone(data))
    return data
  })
  const { result } = await validate(testCase)
  expect(problemsIn(result)).toEqual({})
  return answers
}

/** Commands whose answer has no field that the platform reads. */
const empty = ['std:test-connection', 'std:account:delete', 'std:change-password']

const commands = [
  ...['account:list', 'account:read', 'account:create', 'account:update', 'account:enable', 'account:disable'],
  ...['account:unlock', 'account:discover-schema', 'entitlement:list', 'entitlement:read'],
  ...['source-data:discover', 'source-data:read', 'config-options:read'],
].map((name) => `std:${name}`)

/** The checks that look at a command: all would take minutes. */
function checksOf(command: string): string[] {
  const writing = /^std:account:(create|update|enable|disable|unlock)$/.exec(command)?.[1]
  if (writing === undefined) {
    const object = command.split(':')[1] ?? ''
    const ids = checkCatalogue.filter(({ writes, id }) => !writes && id.startsWith(object)).map(({ id }) => id)
    return ids.filter((id) => !id.endsWith('-aborted'))
  }
  const own = { create: 'create-maximal', update: 'update-several' }[writing] ?? writing
  return [`account-${own}`, 'answer-form']
}

/** Sound answers, with every field, of the commands that only custom commands of validate.yml run. */
const key = { simple: { id: 'a' } }
const datasetObject = { datasetId: 'bots', identity: 'a', attributes: { tags: [{ any: 1 }], badge: ['1', '2'] } }
const application = {
  ...{ id: 'a', primaryAppName: 'A', description: 'an app', secondaryAppName: 'B', status: 'on', datasetId: 'apps' },
  ...{ connectorCategory: 'c', logo: 'l', appUrl: 'u', usersCount: '3', createdAt: 'c', updatedAt: 'u' },
  ...{ warrantyExpiration: 'w', businessCriticality: 'b', dataClassification: 'd', businessUnit: 'b' },
  ...{ installType: 'i', environment: 'e', operationalStatus: 'o', licenseCount: 3, riskScore: 4, riskLevel: 'High' },
  ...{ totalSigninsCount: 5, isSanctioned: true, isBusiness: false, isPrivileged: false },
  ...{ applicationOwner: ['ada'], itApplicationOwner: ['bob'], groups: [{ name: 'g' }], attributes: { more: 1 } },
}
/** The form of an account, without attributes of its own. */
const account = { identity: 'a', key, disabled: false, locked: false, attributes: { email: 'a@b' }, permissions }
const customAnswers: Record<string, object> = {
  'std:authenticate': account,
  'std:application-discovery:list': application,
  ...Object.fromEntries(['agent', 'machine-identity', 'resource'].map((name) => [`std:${name}:list`, datasetObject])),
  ...Object.fromEntries(
    standardCommands
      .filter((name) => name.startsWith('std:ssf-stream:'))
      .map((name) => [name, { identity: 'a', uuid: 'u', key, delivery: { any: 'thing' } }]),
  ),
}
/** What is documented only as anything. */
const openFields = /^(delivery|groups\.0\.|attributes\.(more|tags|badge))/

/** Runs a command by validate.yml. */
async function runCustom(command: string, answer: Any): Promise<string[]> {
  const expect = { outputs: { min: 1, max: 1 }, output: undefined, schemaProblem: undefined }
  const custom = { name: 'it', description: undefined, command, input: {}, writes: false }
  const { result } = await validate({
    spec: (spec) => spec.commands.push(command),
    handlers: () => ({ [command]: (_, __, res) => res.send(answer) }),
    options: {
      checks: ['custom-command/it', 'answer-form'],
      settings: {
        ...emptySettings,
        commands: [{ ...custom, expect: { ...expect, error: undefined, message: undefined } }],
      },
    },
  })
  return failedOrWarned(result)
}

test('every command of the SDK is tested', () => {
  const tested = [...commands, ...empty, ...Object.keys(customAnswers)]
  expect(tested.toSorted()).toEqual(standardCommands.filter((name) => name !== specRead).toSorted())
})

test.each(Object.entries(customAnswers))(
  'every field of the answer of %s, as a custom command, is looked at',
  async (command, answer) => {
    expect(await runCustom(command, answer)).toEqual([])
    const unnoticed: string[] = []
    for (const path of [[], ...pathsOf(answer)]) {
      const name = path.join('.')
      if (!openFields.test(name) && (await runCustom(command, mutated(answer, path))).length === 0) unnoticed.push(name)
    }
    expect(unnoticed).toEqual([])
  },
)

test('the answer of std:authenticate says which account it is', async () => {
  const { identity, key, ...rest } = account
  expect(await runCustom('std:authenticate', { ...rest, key })).toEqual([])
  expect(await runCustom('std:authenticate', { ...rest, identity })).toEqual([])
  expect(await runCustom('std:authenticate', rest)).toEqual(['fail answer-form'])
})

let answers: Map<string, Any>
beforeAll(async () => {
  answers = await soundAnswers()
})

test('every command of a validation is tested', () => {
  expect([...answers.keys()].filter((command) => !empty.includes(command)).toSorted()).toEqual(commands.toSorted())
})

test.each(commands)('every field of the answer of %s is looked at', async (command) => {
  const unnoticed: string[] = []
  const paths = pathsOf(answers.get(command))
  expect(paths.length).toBeGreaterThan(0)
  for (const path of paths) {
    const change = (each: string, data: Any) => (each === command && has(data, path) ? mutated(data, path) : data)
    const { testCase } = connector(change, checksOf(command))
    const { result } = await validate(testCase)
    if (failedOrWarned(result).length === 0) unnoticed.push(path.join('.'))
  }
  expect(unnoticed).toEqual([])
})

test.each(empty)('an answer of %s that is no object is found', async (command) => {
  const { testCase } = connector((each, data) => (each === command ? 'odd' : data))
  const { result } = await validate(testCase)
  expect(failedOrWarned(result)).not.toEqual([])
})

function has(data: Any, path: Path): boolean {
  return path.length === 0 || (data?.[path[0] as never] !== undefined && has(data[path[0] as never], path.slice(1)))
}
