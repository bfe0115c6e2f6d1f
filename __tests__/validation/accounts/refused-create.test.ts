import { ConnectorError, ConnectorErrorType } from '@sailpoint/connector-sdk'
import { TenantError } from '../../../src/tenant/errors/errors.js'
import { explainRefusal } from '../../../src/validation/accounts/refused-create.js'
import { CommandError } from '../../../src/validation/engine/commands.js'
import { viewSpec } from '../../../src/validation/objects/spec-view.js'
import { check, type TestCase, validate } from '../harness.js'

/** A create that needs a value more than the create template has, and says so. */
const needing = (name: string, message: string, template: (fields: { key: string; required?: boolean }[]) => unknown) =>
  ({
    spec: ({ accountCreateTemplate, accountSchema, sourceConfig }) => {
      accountSchema.attributes.push({ name: 'mobile', type: 'string', description: 'Mobile' })
      accountCreateTemplate.fields = template(accountCreateTemplate.fields)
      sourceConfig[0].items[0].items.push({ key: 'region', label: 'Region', type: 'text' })
    },
    handlers: (_directory, sound) => ({
      'std:account:create': (context, input, res) => {
        if (Object.keys(input.attributes).length > 0 && !input.attributes[name]) throw new ConnectorError(message)
        return sound['std:account:create']?.(context, input, res)
      },
    }),
    options: { checks: ['account-create-minimal'] },
  }) satisfies TestCase

const finding = async (testCase: TestCase) => {
  const { result, leftAccounts } = await validate(testCase)
  expect(leftAccounts).toEqual([])
  const [first] = check(result, 'account-create-minimal').findings
  return [first?.message, first?.target]
}

describe('a required field that the create template lacks', () => {
  const same = (fields: unknown) => fields

  test.each([
    ['mobile', 'Request failed with status code 400: mobile is required'],
    ['mobile', 'the attribute "Mobile" must not be empty'],
    ['costCentre', 'costCentre is required'],
    ['costCentre', '400 Bad Request, missing field "costCentre"'],
  ])('%s is told with what was sent, at the template: %s', async (name, message) => {
    const [text, target] = await finding(needing(name, message, same))
    expect(text).toBe(
      `the create template has no field "${name}", and std:account:create requires it (sent: "login", "email", "password"): std:account:create failed with a generic error: ${message} (tracking id request-1)`,
    )
    expect(target).toEqual({ kind: 'spec', path: ['accountCreateTemplate', 'fields'] })
  })

  test('is told at the field, if the template has it as one that is not required', async () => {
    const [text, target] = await finding(needing('displayName', 'display_name is mandatory', same))
    expect(text).toMatch(
      /^field "displayName" of the create template is not required, and std:account:create requires it \(sent: /,
    )
    expect(target).toEqual({ kind: 'spec', path: ['accountCreateTemplate', 'fields', 3] })
  })

  test.each([
    ['names no attribute', 'Request failed with status code 400'],
    ['names one that was sent', 'login is required'],
    ['requires nothing', 'mobile 17 is taken'],
    ['names an item of the configuration', 'region is required'],
    ['names what the request lacks', 'authorization header is missing'],
    ['names nothing of its own', 'this field is required'],
  ])('is not told if the error %s', async (_what, message) => {
    const [text, target] = await finding(needing('none', message, same))
    expect(text).toBe(`std:account:create failed with a generic error: ${message} (tracking id request-1)`)
    expect(target).toMatchObject({ kind: 'handler', command: 'std:account:create' })
  })

  test('is not told if the create says that there is no such account', async () => {
    const { result } = await validate({
      handlers: () => ({
        'std:account:create': () => {
          throw new ConnectorError('displayName is required', ConnectorErrorType.NotFound)
        },
      }),
      options: { checks: ['account-create-minimal'] },
    })
    expect(check(result, 'account-create-minimal').findings[0]?.target).toMatchObject({ kind: 'handler' })
  })
})

describe('explainRefusal', () => {
  const spec = viewSpec({
    sourceConfig: [
      {
        type: 'menu',
        label: 'Connection',
        items: [
          {
            type: 'section',
            items: [
              { key: 'region', label: 'Region', type: 'text' },
              { key: 'realm', label: 'Realm', type: 'secret' },
            ],
          },
        ],
      },
    ],
    accountSchema: {
      attributes: [
        { name: 'mobile', type: 'string' },
        { name: 'login', type: 'string' },
      ],
    },
    accountCreateTemplate: {
      fields: [
        { key: 'login', type: 'string' },
        { key: 'display_name', type: 'string' },
      ],
    },
  })
  const errorOf = (
    detail: string | undefined,
    message = 'The connector failed',
    errorType?: 'notFound' | 'generic',
  ) => {
    const cause = new TenantError(message, { kind: 'connector', operation: 'invoke', detail, errorType })
    return new CommandError('std:account:create', 'connector', 'it failed', { cause, outputs: ['output'] })
  }
  /** What is said of a refusal; undefined if the error stays as it is. */
  const said = (detail: string | undefined, sent: Record<string, unknown> = { login: 'x' }) => {
    const error = errorOf(detail)
    const explained = explainRefusal(error, sent, spec)
    return explained === error ? undefined : explained.message.split(', and std:account:create requires it')[0]
  }
  const lacks = (name: string) => `the create template has no field "${name}"`

  test.each([
    'mobile is required',
    'mobile requires a value',
    'it requires mobile',
    'mobile missing',
    'mobile is mandatory',
    'needs mobile',
    'need mobile',
    'mobile is needed',
    'lack mobile',
    'lacks mobile',
    'mobile must be there',
    'mobile is empty',
    'mobiles, mobile are blank',
    'let mobile be null',
    'mobile was undefined',
    'mobile were empty',
    'mobile not provided',
    'mobile not-given',
    'non-empty mobile',
    'mobile not set',
    'mobile not specified',
    'mobile not supplied',
    'notblank mobile not null',
    'MOBILE IS REQUIRED',
    'mo_bi-le.: mo.bi_le is required',
  ])('of %j', (detail) => {
    expect(said(detail)).toBe(lacks('mobile'))
  })

  test.each([
    'mobile is taken',
    'mobile isrequired',
    'unrequired mobile',
    'mobile blank',
    'login is required',
    'log_in is missing',
    'region is required',
    'realm is missing',
    'the value is required',
    'one is missing',
    'data is missing',
    'access_token is required',
    'clientName is missing',
    'missing field extra',
    'no "extra"',
    'extra is a requirement',
  ])('says nothing of %j', (detail) => {
    expect(said(detail)).toBeUndefined()
  })

  test.each([
    ['costCentre is required', 'costCentre'],
    ['"costCentre" is missing', 'costCentre'],
    ["'costCentre' are mandatory", 'costCentre'],
    ['`costCentre` was not provided', 'costCentre'],
    ['costCentre is a required field', 'costCentre'],
    ['costCentre was not set', 'costCentre'],
    ['missing "costCentre"', 'costCentre'],
    ['missing the required attribute "costCentre"', 'costCentre'],
    ['requires a property: "costCentre"', 'costCentre'],
    ['require an argument `costCentre`', 'costCentre'],
    ["mandatory parameters 'costCentre'", 'costCentre'],
    ['required mandatory field "costCentre"', 'costCentre'],
    ['missing value "costCentre"', 'costCentre'],
    ['this is required, costCentre is required', 'costCentre'],
    ['login is required, cost.centre-2 is missing', 'cost.centre-2'],
    ['\u00fcberName is required', '\u00fcberName'],
    [`${'x'.repeat(40)} is required`, 'x'.repeat(40)],
  ])('takes of %j the name %s', (detail, name) => {
    expect(said(detail)).toBe(lacks(name))
  })

  test('names first a field of the template that was not sent', () => {
    expect(said('mobile and displayName are required')).toBe(
      'field "display_name" of the create template is not required',
    )
    expect(said('mobile and displayName are required', { login: 'x', displayName: 'y' })).toBe(lacks('mobile'))
  })

  test('tells what was sent, and keeps the failure', () => {
    const error = errorOf('mobile is required')
    const explained = explainRefusal(error, { login: 'x', mail: 'y' }, spec)
    expect(explained).toMatchObject({
      message: `${lacks('mobile')}, and std:account:create requires it (sent: "login", "mail"): it failed`,
      command: 'std:account:create',
      kind: 'connector',
      outputs: ['output'],
      cause: error.cause,
      target: { kind: 'spec', path: ['accountCreateTemplate', 'fields'] },
    })
    expect(explainRefusal(error, {}, spec).message).toContain('(sent: nothing)')
  })

  test('reads the message where the tenant gives no detail, and no more of either than its beginning', () => {
    const error = errorOf(undefined, 'mobile is required')
    expect(explainRefusal(error, {}, spec)).not.toBe(error)
    expect(said(`${' '.repeat(1900)}mobile is required`)).toBe(lacks('mobile'))
    expect(said(`${' '.repeat(2000)}mobile is required`)).toBeUndefined()
  })

  test('leaves an error that is no refusal', () => {
    const { cause } = errorOf('mobile is required')
    const others = [
      errorOf('mobile is required', 'x', 'notFound'),
      new CommandError('std:account:create', 'answer', 'it failed', { cause: cause as TenantError }),
      new CommandError('std:account:create', 'connector', 'mobile is required'),
    ]
    for (const error of others) expect(explainRefusal(error, {}, spec)).toBe(error)
  })
})
