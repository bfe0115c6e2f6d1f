import { ConnectorError, ConnectorErrorType } from '@sailpoint/connector-sdk'
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
