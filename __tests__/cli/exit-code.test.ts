import { readFileSync } from 'node:fs'
import { exitCodeMeanings, exitCodeOf } from '../../src/cli/exit-code.js'
import { EnvironmentError, RefusedError, ServiceError, UsageError, UserError } from '../../src/core/errors.js'
import { StallError } from '../../src/core/stall.js'
import { TenantError } from '../../src/tenant/errors/errors.js'

const systemError = (code: string, syscall: string) => Object.assign(new Error(code), { code, syscall })
const tenantError = (kind: TenantError['kind']) => new TenantError('no', { kind, operation: 'read' })

test.each([
  ['findings', new UserError('2 checks failed', { isFinding: true }), 1],
  ['findings that follow from the tenant', new UserError('x', { isFinding: true, cause: tenantError('server') }), 1],
  ['other work that failed', new UserError('the build failed'), 1],
  ['what a library threw', new UserError('no YAML', { cause: new SyntaxError('line 1') }), 1],
  ['wrong usage', new UsageError('no such file'), 2],
  ['wrong usage for a reason of the machine', new UsageError('x', { cause: systemError('EACCES', 'open') }), 2],
  ['the tenant', tenantError('server'), 3],
  [
    'the tenant as the cause',
    new UserError('stopped', { cause: new UserError('x', { cause: tenantError('network') }) }),
    3,
  ],
  ['GitHub', new ServiceError('cannot comment'), 3],
  ['a connector that fails on the tenant', tenantError('connector'), 1],
  ['a file that cannot be written', new EnvironmentError('cannot write'), 4],
  ['a full disk', systemError('ENOSPC', 'write'), 4],
  ['a full disk as the cause', new UserError('x', { cause: systemError('ENOSPC', 'write') }), 4],
  ['a path where nothing is', new UserError('x', { cause: systemError('ENOENT', 'open') }), 2],
  ['a guard', new RefusedError('an older release'), 5],
  ['a guard that asked the tenant', new RefusedError('x', { cause: tenantError('server') }), 5],
  ['a wait without end', new StallError('read'), 70],
  [
    'a wait without end in a request',
    new TenantError('x', { kind: 'network', operation: 'read', cause: new StallError('read') }),
    70,
  ],
  ['a defect', new TypeError('undefined is not a function'), 70],
  ['what is no error', 'text', 70],
])('%s', (_, error, code) => {
  expect(exitCodeOf(error)).toBe(code)
})

test('causes that lead to each other end', () => {
  const [first, second] = [new UserError('a'), new UserError('b')]
  Object.assign(first, { cause: second })
  Object.assign(second, { cause: first })
  expect(exitCodeOf(first)).toBe(1)
})

test('the docs have the same codes', () => {
  const rows = [...readFileSync('docs/shell.md', 'utf8').matchAll(/^\| (\d+) \| (.*) \|$/gm)]
  expect(rows.map(([, code, meaning]) => [Number(code), meaning])).toEqual(exitCodeMeanings)
})
