import type { Finding } from '../../../src/validation/engine/result.js'
import { fingerprinter } from '../../../src/validation/objects/fingerprint.js'
import { viewSpec } from '../../../src/validation/objects/spec-view.js'
import { Directory, directorySpec, soundHandlers } from '../../support/directory.js'
import { validate } from '../harness.js'

const print = fingerprinter('a-check', viewSpec(directorySpec()))
const error = (message: string, more: Partial<Finding> = {}): Finding => ({ level: 'error', message, ...more })
const spec = (...path: (string | number)[]) => ({ target: { kind: 'spec', path } }) as const

describe('fingerprints', () => {
  it.each([
    ['ids and numbers', 'account "12": "email" is "a" in the list', 'account "9": "email" is "bcd" in the list'],
    [
      'what a connector says of them',
      'account "jane.doe": std:account:read failed: no jane.doe, ask a@b.example, ref x7-9',
      'account "john.roe": std:account:read failed: no john.roe, ask c@d.example, ref y12-z',
    ],
    ['the plural', '1 output of std:account:list is no account', '7 outputs of std:account:list are no account'],
    ['request ids', 'it failed: x (tracking id abc)', 'it failed: x (tracking id def)'],
    ['shortened values', 'nothing but "abc…', 'nothing but "xyz…'],
    ['uuids', 'no 0a1b2c3d-0000-4000-8000-000000000001', 'no ffffffff-1111-4111-8111-00000000000f'],
  ])('do not depend on %s', (_, one, other) => {
    expect(print(error(one))).toBe(print(error(other)))
  })

  it('do not depend on the request, nor on the position in the spec', () => {
    const handler = (requestId: string) => ({ target: { kind: 'handler', command: 'a', requestId } }) as const
    expect(print(error('x', handler('1')))).toBe(print(error('x', handler('2'))))
    expect(print(error('x', spec('accountSchema', 'attributes', 1)))).toBe(
      print(error('x', spec('accountSchema', 'attributes', 2))),
    )
  })

  it('differ for another attribute, place, level, check and text', () => {
    const base = error('attribute "email" is missing', spec('accountSchema'))
    const others = [
      { ...base, message: 'attribute "login" is missing' },
      { ...base, message: 'attribute "email" is there' },
      { ...base, ...spec('entitlementSchemas') },
      { ...base, level: 'warning' as const },
    ]
    const all = [print(base), ...others.map(print), fingerprinter('another', undefined)(base)]
    expect(new Set(all).size).toBe(all.length)
  })

  it('of a run are equal with other accounts, another seed and a larger sample', async () => {
    let changes = 0
    const prints = async (people: number, seed: string) => {
      const directory = new Directory('simple', people)
      const { result } = await validate({
        directory,
        options: { seed, readLimit: 20, readOnly: true },
        handlers: (_, sound) => ({
          ...soundHandlers(directory),
          'std:account:read': (context, input, res) => {
            const send = (data: unknown) => {
              ;(data as { attributes: Record<string, unknown> }).attributes['email'] = `changed ${changes++}`
              res.send(data)
            }
            return sound['std:account:read']?.(context, input, { send })
          },
        }),
      })
      const findings = result.checks.flatMap((check) => check.findings)
      return { amount: findings.length, prints: [...new Set(findings.map(({ fingerprint }) => fingerprint))] }
    }
    const few = await prints(3, 'one')
    const many = await prints(17, 'two')
    expect(few.amount).toBeGreaterThan(2)
    expect(many.amount).toBeGreaterThan(few.amount)
    expect(few.prints).not.toContain(undefined)
    expect(many.prints).toEqual(few.prints)
  })
})
