import { finishReport } from '../../../src/commands/shared/validation-outcome.js'
import { SecretStore } from '../../../src/core/secrets/store.js'
import { check, finding, report } from '../../report/samples.js'

it('a finished report holds no secret, in any of its texts', () => {
  const secret = 'a-secret-of-the-source'
  const secrets = new SecretStore()
  secrets.add(secret)
  const text = `refused ${secret}`
  const checks = [check('account-read', { reason: text, findings: [finding(text, { remedy: text })] })]
  const finished = finishReport(
    report(checks, { rerun: `saas-connector validate --seed ${secret}` }),
    undefined,
    secrets,
  )
  expect(JSON.stringify(finished)).not.toContain(secret)
  expect(finished.checks[0]?.findings[0]).toMatchObject({ message: 'refused ***', remedy: 'refused ***' })
  expect(finished.rerun).toBe('saas-connector validate --seed ***')
})
