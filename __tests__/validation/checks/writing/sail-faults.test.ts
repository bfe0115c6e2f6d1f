import { Directory, type Handler } from '../../../support/directory.js'
import { check, failedIds, problemsIn, validate } from '../../harness.js'

/** Faults of the vendor's implementation (docs/sail-faults.md#faults) when it creates accounts, by number. */

/** A create whose answer is not the created account. */
const answering =
  (answer: (output: ReturnType<Directory['output']>, sent: Record<string, unknown>) => unknown[]) =>
  (directory: Directory): Record<string, Handler> => ({
    'std:account:create': (_, { attributes }, res) => {
      if (!attributes.login) throw new Error('login is missing')
      for (const each of answer(directory.output(directory.add(attributes)), attributes)) res.send(each)
    },
  })

const field = (key: string, type: string, initialValue?: object) => ({
  key,
  label: key,
  type,
  required: true,
  initialValue,
})

describe('values of the create template', () => {
  test('sail fault 1: int and long fields with any initial value get numbers', async () => {
    const { result, calls } = await validate({
      spec: ({ accountCreateTemplate: { fields } }) => {
        fields.push(field('level', 'int', { type: 'identityAttribute', attributes: { name: 'grade' } }))
        fields.push(field('badge', 'long', { type: 'something else' }))
      },
    })
    expect(Object.keys(problemsIn(result))).toEqual(['fail spec-create-template'])
    const creates = calls.filter(({ type, input }) => type === 'std:account:create' && input.identity !== null)
    for (const { input } of creates)
      expect(input.attributes).toMatchObject({ level: expect.any(Number), badge: expect.any(Number) })
  })

  test('sail fault 2: the field that identifies an account may be a boolean, a number or without a value', async () => {
    const { result, calls } = await validate({
      spec: (spec) => {
        spec.accountSchema.identityAttribute = 'name'
        spec.accountSchema.displayAttribute = 'email'
        const [, , password] = spec.accountCreateTemplate.fields
        spec.accountCreateTemplate.fields = [
          field('name', 'boolean'),
          field('email', 'string', { type: 'static' }),
          field('username', 'string', { type: 'static', attributes: { value: 7 } }),
          field('login', 'string'),
          password,
        ]
        spec.accountSchema.attributes[0].name = 'name'
        spec.accountSchema.attributes[0].type = 'boolean'
      },
      handlers: (directory) => {
        for (const { attributes } of directory.accounts.values()) attributes['name'] = true
        const sound = directory.output.bind(directory)
        directory.output = (account) => {
          const output = sound(account)
          delete output.attributes.id
          return output
        }
        return {}
      },
    })
    // All accounts have the same value there.
    expect(failedIds(result)).toEqual(['account-keys-unique'])
    const create = calls.find(({ type, input }) => type === 'std:account:create' && input.identity !== null)
    expect(create?.input.identity).toMatch(/^test\.\w+@example\.com$/)
  })

  test('sail faults 3, 4: arrays that are returned with other or fewer elements are findings', async () => {
    for (const tags of [[{ no: 'text' }], [1], [null], []]) {
      const { result, leftAccounts } = await validate({
        handlers: answering((output, sent) => [
          { ...output, attributes: { ...output.attributes, ...(sent['tags'] !== undefined && { tags }) } },
        ]),
      })
      const { verdict, findings } = check(result, 'account-create-maximal')
      expect({ tags, verdict }).toEqual({ tags, verdict: tags.length === 0 ? 'warn' : 'fail' })
      expect(findings[0]?.message).toMatch(/"tags": \["test-\w+"\] was sent/)
      expect(leftAccounts).toEqual([])
    }
  })

  test('sail fault 5: a static object that is returned as an object is equal', async () => {
    const value = { a: [2, 1], b: { c: null } }
    const { result } = await validate({
      spec: (spec) =>
        spec.accountCreateTemplate.fields.push(field('kind', 'string', { type: 'static', attributes: { value } })),
      handlers: (directory) => {
        for (const { attributes } of directory.accounts.values()) attributes['kind'] = 'x'
        return {}
      },
    })
    // The documents know no object as the value of an attribute, which is another finding.
    const { 'fail answer-form': form, ...others } = problemsIn(result)
    expect(others).toEqual({})
    expect(form).not.toEqual([])
  })

  test('sail fault 33: attribute names of one vendor have no special meaning', async () => {
    const { calls } = await validate({
      spec: (spec) =>
        spec.accountCreateTemplate.fields.push(field('siteRole', 'string'), field('licensedSheetCreator', 'boolean')),
    })
    const create = calls.find(({ type, input }) => type === 'std:account:create' && input.identity !== null)
    expect(create?.input.attributes).toMatchObject({
      siteRole: expect.stringMatching(/^test-/),
      licensedSheetCreator: true,
    })
  })

  test('sail fault 40: every command gets the schema', async () => {
    const { calls } = await validate({})
    const without = calls.filter(
      ({ type, input }) => type.includes(':account:') && !(input.schema?.attributes.length > 0),
    )
    expect(without).toEqual([])
  })
})

describe('the answer to a create', () => {
  test('sail fault 21: attributes that are dropped, extended or made single-valued are findings, another order is not', async () => {
    const spec = (spec: { accountCreateTemplate: { fields: object[] } }) =>
      spec.accountCreateTemplate.fields.push(
        field('tags', 'string', { type: 'static', attributes: { value: ['x', 'y'] } }),
      )
    const run = async (tags: unknown) =>
      check(
        (
          await validate({
            spec,
            handlers: answering((output) => [{ ...output, attributes: { ...output.attributes, tags } }]),
          })
        ).result,
        'account-create-minimal',
      )
    expect(await run(['y', 'x'])).toMatchObject({ verdict: 'pass' })
    expect(await run(undefined)).toMatchObject({
      verdict: 'warn',
      findings: [{ message: expect.stringMatching(/"tags": \["x","y"\] was sent and is not there/) }],
    })
    expect(await run(['x', 'y', 'z'])).toMatchObject({ verdict: 'fail' })
    expect(await run('x')).toMatchObject({ verdict: 'fail' })
  })

  test('sail fault 22: a masked or hashed password in an answer is no difference, and is never printed', async () => {
    for (const password of ['****', '$2b$10$abcdefghijklmnopqrstuv', undefined]) {
      const { result } = await validate({
        handlers: answering((output, sent) => [
          { ...output, attributes: { ...output.attributes, login: `${sent['password']}`, password } },
        ]),
      })
      const { findings } = check(result, 'account-create-minimal')
      expect(findings.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^the answer to the create: "login": "test-\w+" was sent, "\*{3}" is there$/),
      ])
    }
  })

  test('sail fault 38: a password is removed from an error message of the connector', async () => {
    const { result, calls } = await validate({
      handlers: () => ({
        'std:account:create': (_, { attributes }) => {
          throw new Error(`refused: ${JSON.stringify(attributes)}`)
        },
      }),
    })
    const passwords = calls.map(({ input }) => input.attributes?.password).filter(Boolean)
    expect(passwords.length).toBeGreaterThan(0)
    expect(check(result, 'account-create-minimal').findings[0]?.message).toContain('"password":"***"')
    for (const password of passwords) expect(JSON.stringify(result)).not.toContain(password)
  })

  test('errors in its results are errors', async () => {
    const results = [{ attribute: 'email', status: 'error', messages: [{ level: 'ERROR', message: 'not\nunique' }] }]
    const { result } = await validate({ handlers: answering((output) => [{ ...output, results }]) })
    expect(check(result, 'account-create-minimal').findings[0]?.message).toBe(
      'std:account:create reports an error for attribute "email": not unique',
    )
  })
})

describe('create, list and delete', () => {
  test('sail fault 26: checks wait for changes that show late, and only for those', async () => {
    const sound = await validate({})
    expect(sound.clock.elapsed).toBe(0)
    const directory = new Directory()
    let reads = 0
    const late = await validate({
      directory,
      handlers: (_directory, handlers) => ({
        ...handlers,
        // A new account is found at the third read, and so is every change.
        'std:account:read': async (context, input, res) => {
          if (Number(input.key.simple.id) > 102 && ++reads % 3 !== 0) throw await notFound(handlers, context)
          return handlers['std:account:read']?.(context, input, res)
        },
      }),
    })
    expect(failedIds(late.result)).toEqual([])
    expect(late.clock.elapsed).toBeGreaterThan(0)
  })

  test('sail fault 27: accounts that others create and delete during the run are no fault', async () => {
    const { result } = await validate({
      handlers: (directory, sound) => ({
        'std:account:list': (context, input, res) => {
          directory.add({
            login: 'busy',
            email: 'busy@example.org',
            displayName: 'B',
            active: true,
            badge: '1',
            level: 1,
            tags: ['t'],
            kind: 'k',
          })
          directory.accounts.delete('101')
          return sound['std:account:list']?.(context, input, res)
        },
      }),
    })
    expect(check(result, 'account-create-list-delete')).toMatchObject({ verdict: 'pass' })
  })

  test('sail fault 28: the order of values does not matter between create and read', async () => {
    const { result } = await validate({
      spec: (spec) =>
        spec.accountCreateTemplate.fields.push(
          field('tags', 'string', { type: 'static', attributes: { value: ['x', 'y'] } }),
        ),
      handlers: answering((output) => [{ ...output, attributes: { ...output.attributes, tags: ['y', 'x'] } }]),
    })
    expect(check(result, 'account-create-list-delete')).toMatchObject({ verdict: 'pass' })
  })

  test('a create whose answer has another status than the read is found', async () => {
    const { result } = await validate({ handlers: answering((output) => [{ ...output, disabled: true }]) })
    expect(check(result, 'account-create-list-delete').findings[0]?.message).toMatch(
      /"disabled" is true in the answer to the create, false in the read$/,
    )
  })
})

/** The error that the working connector throws for an unknown account. */
async function notFound(handlers: Record<string, Handler>, context: unknown): Promise<unknown> {
  try {
    await handlers['std:account:read']?.(context, { key: { simple: { id: '0' } } }, { send() {} })
  } catch (error) {
    return error
  }
  throw new Error('the sound connector found account 0')
}
