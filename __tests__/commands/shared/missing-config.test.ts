import { missingConfigAnnotation } from '../../../src/commands/shared/missing-config.js'
import { noConfiguration } from '../../../src/validation/engine/reasons.js'
import type { CheckResult } from '../../../src/validation/engine/result.js'

const skipped = {
  id: 'account-list-and-read',
  verdict: 'skip',
  reason: noConfiguration,
  findings: [],
} as unknown as CheckResult
const fork = { fromFork: true } as never

test.each([
  [
    'a version on a tenant',
    undefined,
    true,
    'warning',
    /^no config was given, so nothing that needs .*: 1 of 1 checks were skipped; give config or config-path$/,
  ],
  ['a bundle', undefined, false, 'notice', /^no config was given/],
  ['a version on a tenant, for a fork', fork, true, 'notice', /^a pull request from a fork has no secrets: 1 of 1/],
])('without a configuration %s is told', (_, workflow, isOnTenant, level, message) => {
  const annotation = missingConfigAnnotation([skipped], { workflow, emptyInputs: new Set() }, { isOnTenant })
  expect(annotation).toMatchObject({ level, message: expect.stringMatching(message) })
})
